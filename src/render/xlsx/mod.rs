//! `Report` → a workbook: cover, contents, key figures, notes, one table a sheet, charts, and the
//! rows behind them. In: the document, the words. Out: bytes. It must not know how
//! figures are computed.

pub mod annotated;
mod attendance;
mod cache;
mod chart;
mod contents;
mod corrections;
mod cover;
mod formula;
mod key_figures;
mod live;
mod looks;
mod marks;
mod notes;
mod print;
mod sheet;

use crate::finding::codes::{R091, R099};
use crate::{
    finding::{Finding, Place},
    render::{
        Artifact,
        wide::{Readers, SheetValue, Wide, widen},
    },
    report::{
        Report,
        corrections::CorrectionForm,
        participants,
        sheets::{Sheet, SheetNames, WithoutSheet, row, sheets, stable_name},
    },
    table::Table,
    words::Words,
};
use contents::{CONTENTS, Group, contents};
use cover::{cover, properties};
use formula::{Formulas, Why};
use live::Live;
use rayon::prelude::*;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};
pub use sheet::HEAD;
use sheet::{SheetContext, write_table};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// The most rows a sheet holds, less the head.
const MOST_ROWS: usize = 1_048_570;

/// One sheet with one table.
struct Plan<'a> {
    /// The same in all languages.
    key: String,
    name: String,
    title: String,
    /// What a row is; empty where the title says it.
    row: String,
    group: Group,
    note: Option<String>,
    wide: Wide<'a>,
    /// The tables of statistics that it shows, for its charts.
    sheet: Option<&'a Sheet<'a>>,
    live: Live,
    /// What a member may correct: such a sheet looks like no other.
    form: Option<&'a CorrectionForm>,
}

/// Tables that no sheet holds: said, never cut off in silence.
#[must_use]
pub fn findings(report: &Report, path: &str) -> Vec<Finding> {
    let finding = |table: &Table, rows: usize, most: usize| {
        let table = stable_name(table, &all_tables(report));
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
    let (sheets, left_out) = sheets(report, words);
    let plans = plans(report, (&sheets, &left_out), words);
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

/// A sheet as plain texts, for those who look at it without a spreadsheet.
#[derive(Debug)]
pub struct SheetTexts {
    pub name: String,
    pub title: String,
    pub heads: Vec<String>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// How many it has.
    pub all: usize,
}

/// The sheets of the workbook of a report, with so many rows of each at the most.
#[must_use]
pub fn sheet_texts(report: &Report, words: &Words, most: usize) -> Vec<SheetTexts> {
    let (sheets, left_out) = sheets(report, words);
    let plans = plans(report, (&sheets, &left_out), words);
    let shown = |plan: &Plan| SheetTexts {
        name: plan.name.clone(),
        title: plan.title.clone(),
        heads: plan.wide.columns.iter().map(|c| c.head.clone()).collect(),
        rows: (0..plan.wide.len().min(most))
            .map(|row| plan.wide.row(row).map(|value| value.shown(words)).collect())
            .collect(),
        all: plan.wide.len(),
    };
    plans.iter().map(shown).collect()
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
    match plan.form {
        Some(form) => corrections::write(sheet, page, plan, form)?,
        None => write_table(sheet, page, plan, &note)?,
    }
    sheet.set_tab_color(sheet::ink(page.report.colours, plan.group.tone()));
    if let Some(shown) = plan.sheet {
        marks::bars(sheet, &shown.table, &plan.wide, page.report.colours)?;
        marks::warnings(sheet, &shown.table, &plan.wide, page.report.colours)?;
        chart::insert(sheet, page, shown, &plan.wide)?;
    }
    if plan.key == CONTENTS {
        for (i, target) in plans.iter().skip(1).enumerate() {
            let row = sheet::HEAD + 1 + u32::try_from(i).unwrap_or(u32::MAX);
            let link = sheet::link_to(&target.name)
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
fn plans<'a>(
    report: &'a Report,
    (sheets, left_out): (&'a [Sheet<'a>], &[(&Table, WithoutSheet)]),
    words: &'a Words,
) -> Vec<Plan<'a>> {
    let data: Vec<&Table> = report.data.iter().filter(|t| fits_on_sheet(t)).collect();
    let names = SheetNames::new(all_tables(report), words);
    let mut formulas = Formulas::new(
        words,
        data.iter().map(|t| (sheet::table_name(&names.key(t)), *t)),
    );
    // Without a recipe: worked out by a rule of its own, or, in a member's workbook, counted from
    // rows of others.
    let of_whole = if report.member.is_some() {
        Why::Others
    } else {
        Why::Worked
    };
    let mut plans = vec![key_figures::plan_of(report, words, of_whole, &mut formulas)];
    for sheet in sheets.iter().filter(|sheet| fits_on_sheet(&sheet.table)) {
        plans.push(statistic(sheet, words, of_whole, &mut formulas));
    }
    for table in data {
        plans.push(rows_behind(table, &names, words, &mut formulas));
    }
    let notes = notes::plan_of(report, &plans, words);
    plans.insert(1, notes);
    let form = report.corrections.as_ref();
    plans.splice(2..2, form.map(|form| corrections::plan_of(form, words)));
    plans.retain(|p| p.wide.len() > 0);
    plans.insert(0, contents(&plans, left_out, words));
    plans
}

/// The tables of statistics, then those of the rows behind them.
fn all_tables(report: &Report) -> Vec<&Table> {
    report.tables.iter().chain(report.data.iter()).collect()
}

/// Whether a table has rows, and no more than a sheet holds.
fn fits_on_sheet(table: &Table) -> bool {
    (1..=MOST_ROWS).contains(&table.rows.len())
}

/// A sheet of texts, without formulas or charts, with the name of a message.
fn plan<'a>(key: &str, id: &str, wide: Wide<'a>, words: &Words) -> Plan<'a> {
    Plan {
        key: key.into(),
        name: words.text(id),
        title: words.text(id),
        row: String::new(),
        group: Group::First,
        note: None,
        wide,
        sheet: None,
        live: Live::default(),
        form: None,
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

/// The tables of a topic. `without` says why figures without a recipe are no formulas.
fn statistic<'a>(
    sheet: &'a Sheet<'a>,
    words: &'a Words,
    without: Why,
    formulas: &mut Formulas,
) -> Plan<'a> {
    let mut wide = widen(&sheet.table, words, Readers::People);
    let live = live::sheet(sheet, &mut wide, without, formulas, words);
    let basis = sheet.tables.iter().filter_map(|table| {
        let basis = words.basis(table)?;
        let series = table.series.as_ref().filter(|_| sheet.tables.len() > 1);
        Some(series.map_or(basis.clone(), |series| {
            let arguments = [
                ("series", series.short.as_str().into()),
                ("basis", basis.into()),
            ];
            words.say("basis-of-series", &arguments)
        }))
    });
    let mut notes: Vec<String> = Vec::new();
    for note in basis {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    if !sheet.left_out.is_empty() {
        let heads = words.list(&sheet.left_out);
        notes.push(words.say("columns-left-out", &[("columns", heads.into())]));
    }
    Plan {
        key: sheet.key.clone(),
        name: sheet.name.clone(),
        title: sheet.title.clone(),
        row: sheet.row.clone(),
        group: Group::of(sheet.table.topic.unwrap_or(sheet.table.statistic)),
        note: (!notes.is_empty()).then(|| notes.join(" ")),
        wide,
        sheet: Some(sheet),
        live,
        form: None,
    }
}

/// Rows that figures are counted from.
fn rows_behind<'a>(
    table: &'a Table,
    names: &SheetNames,
    words: &'a Words,
    formulas: &mut Formulas,
) -> Plan<'a> {
    let wide = widen(table, words, Readers::People);
    let live = match table.statistic {
        "data.presence" => live::presence(&wide, formulas),
        "data.delegations" => live::delegations(&wide, formulas),
        _ => Live::default(),
    };
    let is_printed = table.statistic == participants::SHEET;
    let of_rows = |id: &str| (!is_printed).then(|| words.text(id));
    let notes = [
        of_rows("data-note"),
        (!live.values.is_empty()).then(|| values(&live.values, words)),
        name_live_columns(&live, &wide, words),
        of_rows("data-not-printed"),
    ];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    Plan {
        key: names.key(table),
        name: names.name(table).to_owned(),
        title: words.title(table),
        row: row(table, words),
        group: if is_printed {
            Group::Participation
        } else {
            Group::Data
        },
        note: Some(notes.join(" ")),
        wide,
        sheet: None,
        live,
        form: None,
    }
}

/// Which columns of a sheet of rows are formulas.
fn name_live_columns(live: &Live, wide: &Wide, words: &Words) -> Option<String> {
    let columns: BTreeSet<usize> = live.formulas.keys().map(|(_, column)| *column).collect();
    let heads: Vec<String> = columns
        .iter()
        .map(|column| wide.columns[*column].head.clone())
        .collect();
    (!heads.is_empty()).then(|| words.say("data-live", &[("columns", words.list(&heads).into())]))
}

/// What a reader must know where no figure of a sheet is a formula; the heads of columns and the
/// notes say it of the others.
fn explain_values(live: &Live, words: &Words) -> Option<String> {
    let has_values = live.formulas.is_empty() && !live.values.is_empty();
    has_values.then(|| words.text("sheet-values"))
}

/// Which figures are values, and why, in sentences.
fn values(of: &BTreeMap<Why, Vec<String>>, words: &Words) -> String {
    let sentence = |(why, heads): (&Why, &Vec<String>)| {
        words.say(why.term(), &[("headers", words.list(heads).into())])
    };
    of.iter().map(sentence).collect::<Vec<String>>().join(" ")
}
