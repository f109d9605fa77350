//! `Report` → a workbook: cover, contents, key figures, main points, notes, one table a sheet,
//! charts, and the rows behind them. In: the document, the words. Out: bytes. It must not know how
//! figures are computed.

pub mod annotated;
mod cache;
mod chart;
mod contents;
mod cover;
mod formula;
mod live;
mod sheet;

use crate::finding::codes::{R091, R099};
use crate::{
    finding::{Finding, Place},
    render::{
        Artifact,
        wide::{Readers, SheetValue, Wide, value, widen},
    },
    report::{Report, sheet_name},
    statistics::Definition,
    table::{Cell, Figure, Missing, Table},
    words::Words,
};
use contents::{contents, group, says_something, tab_tone};
use cover::{cover, properties};
use formula::{Formulas, Why};
use live::Live;
use rayon::prelude::*;
use rust_xlsxwriter::{Url, Workbook, Worksheet, XlsxError};
use sheet::{SheetContext, write_table};
use std::{collections::BTreeMap, path::Path};

/// The most rows a sheet holds, less the head.
const MOST_ROWS: usize = 1_048_570;

/// One sheet with one table.
struct Plan<'a> {
    name: String,
    title: String,
    note: Option<String>,
    wide: Wide<'a>,
    /// The table of a statistic, for its charts.
    table: Option<&'a Table>,
    live: Live,
}

/// Tables that no sheet holds: said, never cut off in silence.
#[must_use]
pub fn findings(report: &Report, path: &str) -> Vec<Finding> {
    let finding = |table: &Table, rows: usize, most: usize| {
        let table = sheet_name(table, &report.tables);
        Finding::new(Place::file(path), R091 { table, rows, most })
    };
    let all = || report.tables.iter().chain(report.data.iter());
    let long = all()
        .filter(|table| table.rows.len() > MOST_ROWS)
        .map(|table| finding(table, table.rows.len(), MOST_ROWS));
    let of_large = |(statistic, rows, most): &(&str, usize, usize)| {
        all()
            .find(|table| table.statistic == *statistic)
            .map(|table| finding(table, *rows, *most))
    };
    let long = long.chain(report.large.iter().filter_map(of_large));
    // The table of members by meetings without a meeting.
    let is_cut = |table: &&Table| table.columns_left_out > 0 && !table.rows.is_empty();
    let cut = |table: &Table| {
        let name = table
            .series
            .as_ref()
            .map_or("", |series| series.name.as_str());
        Finding::new(
            Place::file(path),
            R099 {
                series: name,
                members: table.rows.len().to_string(),
            },
        )
    };
    long.chain(report.tables.iter().filter(is_cut).map(cut))
        .collect()
}

/// Writes the workbook; rows of a long sheet lie in `scratch` until it is whole. The same report
/// gives the same bytes.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
/// # let period = "2022".parse()?;
/// # let statistics = rapporteur::statistics::compute(&data, &settings, &period)?;
/// # let audience = settings.disclosure.audience;
/// # let released = rapporteur::disclosure::release(statistics, &data, &settings, audience)?;
/// # let words = rapporteur::words::Words::english();
/// # let template = rapporteur::report::Templates::default().choose("briefing", "en");
/// # let briefing = rapporteur::report::compose(&released, &settings, &words, &template)?;
/// use rapporteur::render::xlsx;
///
/// let scratch = std::env::temp_dir();
/// let file = xlsx::write(&briefing, &words, "statistics.xlsx", &scratch)?;
/// assert!(file.bytes.starts_with(b"PK"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Where a name or text is beyond what Excel allows in a way that was not foreseen: a bug.
pub fn write(
    report: &Report,
    words: &Words,
    path: &str,
    scratch: &Path,
) -> Result<Artifact, XlsxError> {
    let plans = plans(report, words);
    let mut book = Workbook::new();
    book.set_tempdir(scratch)?;
    // Measured: a third faster than the usual 6, and 4 % larger.
    book.set_zip_compression_level(4);
    book.set_properties(&properties(report, words)?);
    cover(&mut book, report, words)?;
    let page = SheetContext { report, words };
    // A long sheet is not held whole: its rows go out as they are written, one such sheet after the
    // other. The others are made beside.
    let (long, short): (Vec<&Plan>, Vec<&Plan>) =
        plans.iter().partition(|plan| plan.wide.len() > sheet::LONG);
    let made = |plan: &&Plan| {
        let mut sheet = Worksheet::new();
        write_plan(&mut sheet, &page, plan, &plans)?;
        Ok(sheet)
    };
    let (short, long) = rayon::join(
        || {
            short
                .par_iter()
                .map(made)
                .collect::<Result<Vec<Worksheet>, XlsxError>>()
        },
        || {
            long.into_iter().try_for_each(|plan| {
                write_plan(book.add_worksheet_with_low_memory()?, &page, plan, &plans)
            })
        },
    );
    long?;
    short?
        .into_iter()
        .for_each(|sheet| book.push_worksheet(sheet));
    let place = |sheet: &Worksheet| plans.iter().position(|plan| plan.name == sheet.name());
    book.worksheets_mut().sort_by_key(place); // the cover, which is no plan, stays first
    let sheets = plans
        .iter()
        .map(|plan| (plan.name.as_str(), &plan.wide))
        .collect();
    let bytes = cache::fill(&book.save_to_buffer()?, &sheets)
        .map_err(|e| XlsxError::CustomError(e.to_string()))?;
    Ok(Artifact {
        path: path.to_owned(),
        bytes,
    })
}

/// One sheet, with its charts and links.
fn write_plan(
    sheet: &mut Worksheet,
    page: &SheetContext,
    plan: &Plan,
    plans: &[Plan],
) -> Result<(), XlsxError> {
    let note = [plan.note.clone(), explain_values(&plan.live, page.words)]
        .into_iter()
        .flatten()
        .collect::<Vec<String>>()
        .join(" ");
    write_table(
        sheet,
        page,
        &plan.name,
        &plan.title,
        &note,
        (&plan.wide, &plan.live.formulas),
    )?;
    sheet.set_tab_color(sheet::ink(page.report.colours, tab_tone(group(plan))));
    if let Some(table) = plan.table {
        chart::bars(sheet, table, &plan.wide, page.report.colours)?;
        chart::insert(
            sheet,
            page.report,
            page.words,
            table,
            &plan.name,
            &plan.wide,
        )?;
    }
    if plan.name == "Contents" {
        for (i, target) in plans.iter().skip(1).enumerate() {
            let row = sheet::HEAD + 1 + u32::try_from(i).unwrap_or(u32::MAX);
            let link = Url::new(format!("internal:'{}'!A1", target.name))
                .set_text(&target.name)
                .set_tip(sheet::clip(&target.title));
            sheet.write_url_with_format(
                row,
                0,
                link,
                &sheet::link_format(page.report.direction),
            )?;
        }
    }
    Ok(())
}

/// The sheets of a workbook, in their order.
fn plans<'a>(report: &'a Report, words: &'a Words) -> Vec<Plan<'a>> {
    let data: Vec<&Table> = report.data.iter().filter(|t| fits_on_sheet(t)).collect();
    let mut formulas = Formulas::new(
        words,
        data.iter()
            .map(|t| (sheet::table_name(&sheet_name(t, &report.tables)), *t)),
    );
    // Without a recipe: worked out by a rule of its own, or, in a member's workbook, counted from
    // rows of others.
    let of_whole = if report.member.is_some() {
        Why::Others
    } else {
        Why::Worked
    };
    let mut plans = vec![
        key_figures(report, words, of_whole, &mut formulas),
        main_points(report, words),
    ];
    let (shown, left_out): (Vec<&Table>, Vec<&Table>) = report
        .tables
        .iter()
        .partition(|table| says_something(table));
    for table in shown.into_iter().filter(|t| fits_on_sheet(t)) {
        let is_of_others = table.column("member_id").is_none();
        let without = if is_of_others { of_whole } else { Why::Worked };
        plans.push(statistic(report, table, words, without, &mut formulas));
    }
    for table in data {
        plans.push(rows_behind(report, table, words, &mut formulas));
    }
    let notes = texts(
        &["statistic", "question", "formula", "edges", "live"],
        notes(report, &plans, words),
        words,
    );
    plans.insert(2, plan("Notes", words.text("notes"), notes));
    plans.retain(|p| p.wide.len() > 0);
    plans.insert(0, contents(&plans, &left_out, words));
    plans
}

/// Whether a table has rows, and no more than a sheet holds.
fn fits_on_sheet(table: &Table) -> bool {
    (1..=MOST_ROWS).contains(&table.rows.len())
}

/// A sheet of texts, without formulas or charts.
fn plan<'a>(name: &str, title: String, wide: Wide<'a>) -> Plan<'a> {
    Plan {
        name: name.into(),
        title,
        note: None,
        wide,
        table: None,
        live: Live::default(),
    }
}

/// Rows that are no table of the report, with the headers of these columns.
fn texts(keys: &[&str], rows: Vec<Vec<SheetValue<'static>>>, words: &Words) -> Wide<'static> {
    Wide::from_rows(
        keys.iter()
            .map(|key| ((*key).to_owned(), words.text(&format!("column-{key}")))),
        rows,
    )
}

/// The key figures, each with what it was before.
fn key_figures<'a>(
    report: &Report,
    words: &Words,
    without: Why,
    formulas: &mut Formulas,
) -> Plan<'a> {
    let wide = texts(
        &[
            "figure",
            "question",
            "value",
            "part-numerator",
            "part-denominator",
            "before",
            "change",
            "mean-of-five",
            "direction",
        ],
        report.figures.iter().map(|f| figure(f, words)).collect(),
        words,
    );
    let live = live::figures(&report.figures, &wide, without, formulas);
    Plan {
        note: Some(words.text("key-figures-note")),
        live,
        ..plan("Key_figures", words.text("key-figures"), wide)
    }
}

/// The main points, each with the figures that it is made of.
fn main_points<'a>(report: &Report, words: &Words) -> Plan<'a> {
    let rows = report
        .points
        .iter()
        .map(|p| {
            vec![
                SheetValue::Text(format!("{} {}", p.lead, p.text).into()),
                SheetValue::Text(p.figures.join("; ").into()),
            ]
        })
        .collect();
    plan(
        "Main_points",
        words.text("main-points"),
        texts(&["point", "figure"], rows, words),
    )
}

/// The table of a statistic. `without` says why figures without a recipe are no formulas.
fn statistic<'a>(
    report: &'a Report,
    table: &'a Table,
    words: &'a Words,
    without: Why,
    formulas: &mut Formulas,
) -> Plan<'a> {
    let wide = widen(table, words, Readers::People);
    let live = live::table(table, &wide, without, formulas);
    Plan {
        name: sheet_name(table, &report.tables),
        title: words.title(table),
        note: words.basis(table),
        wide,
        table: Some(table),
        live,
    }
}

/// Rows that figures are counted from.
fn rows_behind<'a>(
    report: &'a Report,
    table: &'a Table,
    words: &'a Words,
    formulas: &mut Formulas,
) -> Plan<'a> {
    let wide = widen(table, words, Readers::People);
    let live = if table.statistic == "data.presence" {
        live::presence(&wide, formulas)
    } else {
        Live::default()
    };
    let note = format!(
        "{} {}",
        words.text("data-note"),
        values(&live.values, words)
    );
    Plan {
        name: sheet_name(table, &report.tables),
        title: words.title(table),
        note: Some(note.trim_end().to_owned()),
        wide,
        table: None,
        live,
    }
}

/// A value that outlives its cell.
fn owned(value: SheetValue) -> SheetValue<'static> {
    match value {
        SheetValue::Text(text) => SheetValue::Text(text.into_owned().into()),
        SheetValue::Whole(n) => SheetValue::Whole(n),
        SheetValue::Decimal(x) => SheetValue::Decimal(x),
        SheetValue::Share(x) => SheetValue::Share(x),
        SheetValue::Date(day) => SheetValue::Date(day),
        SheetValue::Missing(missing) => SheetValue::Missing(missing),
    }
}

/// What a reader must know of the formulas of a sheet; which figures are values, and why, stands in
/// the notes.
fn explain_values(live: &Live, words: &Words) -> Option<String> {
    match (live.formulas.is_empty(), live.values.is_empty()) {
        (true, true) => None,
        (true, false) => Some(words.text("sheet-values")),
        (false, _) => Some(words.text("sheet-live")),
    }
}

/// Which figures are values, and why, in sentences.
fn values(of: &BTreeMap<Why, Vec<String>>, words: &Words) -> String {
    let sentence = |(why, heads): (&Why, &Vec<String>)| {
        words.say(why.term(), &[("headers", words.list(heads).into())])
    };
    of.iter().map(sentence).collect::<Vec<String>>().join(" ")
}

fn figure(figure: &Figure, words: &Words) -> Vec<SheetValue<'static>> {
    let parts = match figure.cell {
        Cell::Share {
            numerator,
            denominator,
        } => [SheetValue::Whole(numerator), SheetValue::Whole(denominator)],
        _ => [
            SheetValue::Missing(Missing::NotApplicable),
            SheetValue::Missing(Missing::NotApplicable),
        ],
    };
    let past = [&figure.past.before, &figure.past.change, &figure.past.mean]
        .map(|cell| owned(value(cell, words)));
    // Without a change there is no direction, for the same reason.
    let direction = figure
        .past
        .direction
        .map_or_else(|| figure.past.change.clone(), |d| Cell::Term(d.term()));
    let question = Definition::find(&figure.id)
        .map_or_else(String::new, |d| words.definition(d.id)[0].clone());
    let first = [
        SheetValue::Text(figure.id.clone().into()),
        SheetValue::Text(question.into()),
        owned(value(&figure.cell, words)),
    ];
    first
        .into_iter()
        .chain(parts)
        .chain(past)
        .chain([owned(value(&direction, words))])
        .collect()
}

/// The definition of each statistic, and which of its figures are no formulas.
fn notes(report: &Report, plans: &[Plan], words: &Words) -> Vec<Vec<SheetValue<'static>>> {
    let of = |id: &str| {
        let own = plans
            .iter()
            .filter(|plan| plan.table.is_some_and(|table| table.statistic == id))
            .map(|plan| &plan.live);
        let (mut formulas, mut all) = (false, BTreeMap::<Why, Vec<String>>::new());
        for live in own {
            formulas |= !live.formulas.is_empty();
            for (why, heads) in &live.values {
                let known = all.entry(*why).or_default();
                known.extend(
                    heads
                        .iter()
                        .filter(|head| !known.contains(head))
                        .cloned()
                        .collect::<Vec<String>>(),
                );
            }
        }
        let live = match (formulas, all.is_empty()) {
            (_, false) => SheetValue::Text(values(&all, words).into()),
            (true, true) => SheetValue::Text(words.text("all-live").into()),
            (false, true) => SheetValue::Missing(Missing::NotApplicable),
        };
        std::iter::once(id.to_owned())
            .chain(words.definition(id))
            .map(|text| SheetValue::Text(text.into()))
            .chain([live])
            .collect()
    };
    report
        .statistics
        .iter()
        .copied()
        .chain(["change"])
        .map(of)
        .collect()
}
