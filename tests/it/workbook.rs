//! The workbook, read back by another library, and its figures recounted from its own rows.
use crate::documents::report;
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use rapporteur::{
    report::Report,
    table::{Aggregate, Cell, Condition, Recipe, Tally},
    words::Words,
};
use std::{collections::BTreeMap, io::Cursor};

pub type Sheets = BTreeMap<String, Vec<Vec<Data>>>;

/// Every sheet of a workbook, as another library reads it.
pub fn sheets(bytes: &[u8]) -> (Vec<String>, Sheets) {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let names = book.sheet_names();
    let sheets = names
        .iter()
        .map(|n| {
            let range = book.worksheet_range(n).unwrap();
            let (height, width) = range.end().map_or((0, 0), |e| (e.0 + 1, e.1 + 1));
            let cell = |r, c| range.get_value((r, c)).cloned().unwrap_or(Data::Empty);
            (
                n.clone(),
                (0..height)
                    .map(|r| (0..width).map(|c| cell(r, c)).collect())
                    .collect(),
            )
        })
        .collect();
    (names, sheets)
}

fn text(data: &Data) -> String {
    match data {
        Data::DateTime(d) => (jiff::civil::date(1899, 12, 30)
            + jiff::Span::new().days(d.as_f64().to_string().parse::<i64>().unwrap()))
        .to_string(),
        other => other.to_string(),
    }
}

fn workbook(period: &str) -> (Report, Vec<String>, Sheets) {
    let report = report(period, None);
    let book = rapporteur::render::xlsx::write(
        &report,
        &Words::english(),
        "statistics.xlsx",
        &std::env::temp_dir(),
    )
    .unwrap();
    let (names, sheets) = sheets(&book.bytes);
    (report, names, sheets)
}

#[test]
fn the_workbook_has_one_whole_table_a_sheet() {
    let (report, names, sheets) = workbook("2022");
    assert_eq!(names[..4], ["Cover", "Contents", "Key figures", "Notes"]);
    assert_eq!(
        sheets["Contents"].len(),
        5 + names.len() - 2,
        "every sheet but the cover and itself"
    );
    for name in &names[1..] {
        let sheet = &sheets[name];
        assert!(
            sheet[0][0].to_string().len() > 3
                && sheet[1][0]
                    .to_string()
                    .starts_with("This worksheet contains one table"),
            "{name}"
        );
        let heads: Vec<String> = sheet[4]
            .iter()
            .map(|h| h.to_string().to_lowercase())
            .collect();
        for (i, head) in heads.iter().enumerate() {
            assert!(
                !head.is_empty() && !heads[..i].contains(head),
                "{name}: head {head:?}"
            );
        }
        let blank = sheet[5..]
            .iter()
            .flatten()
            .filter(|c| matches!(c, Data::Empty))
            .count();
        assert_eq!(blank, 0, "{name} has blank cells");
    }
    let row = row_of_india(&sheets);
    let cells: Vec<String> = row.iter().map(text).collect();
    assert_eq!(cells[..4], ["Ad Hoc Group", "India", "IND", "state"]);
    assert_eq!(
        (row[7].clone(), row[8].clone()),
        (Data::Float(5.0), Data::Float(14.0))
    );
    assert!(matches!(row[9], Data::Float(x) if (x - 5.0 / 14.0).abs() < 1e-12));
    assert_eq!(sheets["Data attendance"].len(), 5 + 827);
    assert!(report.charts.len() >= 3);
}

/// India among the members of the Ad Hoc Group, the first series.
fn row_of_india(sheets: &Sheets) -> &Vec<Data> {
    let rows = &sheets["Attendance by member"];
    rows.iter()
        .find(|row| row[1] == Data::String("India".into()))
        .unwrap()
}

/// A word of the lists as sheets have it.
fn listed(word: &str) -> String {
    match word {
        "in-person" => "in person",
        "virtual" => "online",
        "in-progress" => "in progress",
        "international-organisation" => "international organisation",
        "civil-society" => "civil society",
        "private-sector" => "private sector",
        other => other,
    }
    .to_owned()
}

/// Does a row of a data sheet meet a condition? By plain loops over what calamine read, with `own`
/// the row of the figure.
fn meets(
    condition: &Condition,
    heads: &[String],
    row: &[Data],
    own: Option<(&[String], &[Cell])>,
) -> bool {
    let cell = |name: &str| {
        text(
            &row[heads
                .iter()
                .position(|h| h == name)
                .unwrap_or_else(|| panic!("no column {name} in {heads:?}"))],
        )
    };
    let present = |v: &str| v != "[x]";
    let own = |key: &str| {
        let (keys, cells) = own.unwrap();
        match &cells[keys.iter().position(|k| k == key).unwrap()] {
            Cell::Text(t) => t.to_string(),
            Cell::Term(t) | Cell::Word(t) => listed(t),
            Cell::Meeting(m) => m.id.clone(),
            Cell::Integer(n) => n.to_string(),
            other => panic!("{other:?}"),
        }
    };
    match condition {
        Condition::Equals { column, value } => cell(column) == listed(value),
        Condition::Differs { column, value } => {
            present(&cell(column)) && cell(column) != listed(value)
        }
        Condition::Unless { column, value } => cell(column) != listed(value),
        Condition::Flag { column } => cell(column) == "1",
        Condition::Recorded { column } => present(&cell(column)),
        Condition::Empty { column } => !present(&cell(column)),
        Condition::SameAs { column, own: key } => match own(key).as_str() {
            "all" => true,
            "not-recorded" => !present(&cell(column)),
            own => cell(column) == own,
        },
        Condition::Group { grouping, own: key } => {
            match (own(grouping).as_str(), own(key).as_str()) {
                ("all", _) => true,
                (column, "not-recorded") => !present(&cell(column)),
                (column, own) => cell(column) == own,
            }
        }
        Condition::Members { own: key } => match own(key).as_str() {
            "all-members" => true,
            "states" => cell("kind") == "state",
            _ => present(&cell("kind")) && cell("kind") != "state",
        },
        Condition::Year { column, own: key } => cell(column).starts_with(&own(key)),
        Condition::Holds { column, own: key } => {
            let own = own(key);
            own == "all" || cell(column).split("; ").any(|entry| entry == own)
        }
        Condition::Has { column, value } => cell(column).split("; ").any(|entry| entry == value),
        Condition::From { column, day } => {
            present(&cell(column)) && cell(column) >= day.to_string()
        }
        Condition::To { column, day } => present(&cell(column)) && cell(column) <= day.to_string(),
        Condition::NotAfter { column, other } => {
            present(&cell(column)) && present(&cell(other)) && cell(column) <= cell(other)
        }
    }
}

fn tally(tally: &Tally, sheets: &Sheets, own: Option<(&[String], &[Cell])>) -> Option<i64> {
    let sheet = &sheets[&format!("Data {}", tally.rows.sheet)];
    let heads: Vec<String> = sheet[4].iter().map(ToString::to_string).collect();
    let met: Vec<&Vec<Data>> = sheet[5..]
        .iter()
        .filter(|r| {
            tally
                .rows
                .conditions
                .iter()
                .all(|c| meets(c, &heads, r, own))
        })
        .collect();
    let values = |column: &str| {
        let place = heads
            .iter()
            .position(|h| h == column)
            .unwrap_or_else(|| panic!("no column {column} in {heads:?}"));
        met.iter()
            .map(|r| text(&r[place]))
            .filter(|v| v != "[x]")
            .collect::<Vec<String>>()
    };
    match tally.aggregate {
        Aggregate::Rows => i64::try_from(met.len()).ok(),
        Aggregate::Distinct(column) => i64::try_from(
            values(column)
                .into_iter()
                .collect::<std::collections::BTreeSet<_>>()
                .len(),
        )
        .ok(),
        Aggregate::Sum(column) => {
            let values = values(column);
            (!values.is_empty()).then(|| values.iter().map(|v| v.parse::<i64>().unwrap()).sum())
        }
    }
}

/// The value of a recipe, or none where it has none, or is told from columns that a workbook does
/// not hold.
fn by_recipe(recipe: &Recipe, sheets: &Sheets, own: Option<(&[String], &[Cell])>) -> Option<Cell> {
    let pair = |a: &Tally, b: &Tally| tally(a, sheets, own).zip(tally(b, sheets, own));
    match recipe {
        Recipe::Tally(one) => tally(one, sheets, own).map(Cell::Integer),
        Recipe::Share {
            numerator,
            denominator,
        } => pair(numerator, denominator).map(|(n, d)| Cell::share(n, d)),
        Recipe::Quotient {
            numerator,
            denominator,
        } => pair(numerator, denominator).map(|(n, d)| Cell::quotient(n, d)),
        Recipe::Worked(_) => None,
    }
}

/// Figures about the gender of persons are counted from columns that stay inside.
fn is_open(id: &str) -> bool {
    !id.starts_with("participation.gender_share") && !id.starts_with("participation.heads")
}

#[test]
fn every_recipe_gives_its_figure_from_the_rows_of_the_workbook() {
    let mut checked = 0;
    for period in ["2021", "2022", "2009..2025"] {
        let (report, _, sheets) = workbook(period);
        for figure in &report.figures {
            let Some(recipe) = figure
                .measure
                .recipe
                .as_ref()
                .filter(|r| is_open(&figure.id) && !matches!(r, Recipe::Worked(_)))
            else {
                continue;
            };
            let expected = (!matches!(figure.cell, Cell::Missing(_))).then(|| figure.cell.clone());
            assert_eq!(
                by_recipe(recipe, &sheets, None).filter(|c| !matches!(c, Cell::Missing(_))),
                expected,
                "{period} {}",
                figure.id
            );
            checked += 1;
        }
        for table in report.tables.iter() {
            let keys: Vec<String> = table.columns.iter().map(|c| c.key.clone()).collect();
            for (i, column) in table.columns.iter().enumerate() {
                for (place, row) in table.rows.iter().enumerate() {
                    let Some(recipe) = table
                        .recipe_at(place, i)
                        .filter(|r| is_open(table.statistic) && !matches!(r, Recipe::Worked(_)))
                    else {
                        continue;
                    };
                    // What is not told has no number to recount; a mean of rows is counted from no
                    // rows.
                    if matches!(row[i], Cell::Missing(_)) || row[0] == Cell::Term("mean-of-five") {
                        continue;
                    }
                    assert_eq!(
                        by_recipe(recipe, &sheets, Some((&keys, row))),
                        Some(row[i].clone()),
                        "{period} {} {} {:?}",
                        table.id(),
                        column.key,
                        row[0]
                    );
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 200, "only {checked} figures have a recipe");
    eprintln!("{checked} figures recounted from the data sheets");
}

#[test]
fn rows_that_no_sheet_holds_are_told_and_what_is_counted_from_them_is_a_value() {
    let mut report = report("2022", None);
    let presence = std::sync::Arc::make_mut(&mut report.data)
        .iter_mut()
        .find(|t| t.statistic == "data.presence")
        .unwrap();
    let row = presence.rows[0].clone();
    presence.columns.truncate(1);
    presence.rows = vec![row[..1].to_vec(); 1_048_571];
    let found = rapporteur::render::xlsx::findings(&report, "statistics.xlsx");
    assert_eq!((found.len(), found[0].code), (1, "R091"));
    let said = Words::english().finding(&found[0]).0;
    assert!(
        said.starts_with(
            "DataPresence has 1048571 rows, more than the 1048570 that fit into a sheet"
        ),
        "{said}"
    );
    let book = rapporteur::render::xlsx::write(
        &report,
        &Words::english(),
        "statistics.xlsx",
        &std::env::temp_dir(),
    )
    .unwrap();
    let (names, sheets) = sheets(&book.bytes);
    assert!(!names.iter().any(|n| n == "Data presence"));
    assert!(
        sheets["Attendance Ad Hoc Group"][2][0]
            .to_string()
            .ends_with("Figures are values, not formulas; the sheet “Notes” says why.")
    );
    let about = sheets["Notes"]
        .iter()
        .find(|r| r[0] == *"participation.rate")
        .unwrap()[4]
        .to_string();
    assert!(about.contains("Values and not formulas, because they are counted from columns that are not in this file: Attendance rate in the period (share)"), "{about}");
    assert_eq!(row_of_india(&sheets)[7], Data::Float(5.0));
}

#[test]
fn a_long_sheet_is_written_as_a_short_one_is() {
    // Eight times the rows: their sheet goes out row by row, the others do not.
    let short = report("2022", None);
    let mut long = report("2022", None);
    let table = std::sync::Arc::make_mut(&mut long.data)
        .iter_mut()
        .find(|t| t.statistic == "data.attendance")
        .unwrap();
    table.rows = (0..8).flat_map(|_| table.rows.clone()).collect();
    let write = |report: &Report| {
        rapporteur::render::xlsx::write(report, &Words::english(), "a.xlsx", &std::env::temp_dir())
            .unwrap()
            .bytes
    };
    let (one, many) = (sheets(&write(&short)).1, sheets(&write(&long)).1);
    let (one, many) = (&one["Data attendance"], &many["Data attendance"]);
    assert_eq!((one.len(), many.len()), (5 + 827, 5 + 8 * 827));
    assert_eq!(one[..], many[..one.len()], "heads and first rows");
    for n in 1..8 {
        assert_eq!(one[5..], many[5 + n * 827..][..827], "turn {n}");
    }
    assert_eq!(write(&long), write(&long), "the same bytes");
}

#[test]
fn what_is_left_out_is_not_made_and_the_rest_is_the_same() {
    let run = crate::support::Run::with_inputs();
    let made = |arguments: &[&str]| {
        let ended = run.program(&[&["report", "--quiet"][..], arguments].concat());
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert_eq!(
            run.program(&["verify", "outputs/2022", "--deep", "--quiet"])
                .code,
            0
        );
        run.files("outputs/2022")
    };
    let whole = made(&[]);
    let few = made(&["--leave-out", "web,word,meetings,data,rows"]);
    assert_eq!(
        few.keys().collect::<Vec<_>>(),
        ["briefing.pdf", "manifest.json", "statistics.xlsx"]
    );
    assert!(few["briefing.pdf"] == whole["briefing.pdf"]);
    let texts = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
        crate::sheets::parts(&files["statistics.xlsx"])
    };
    let formulas = |parts: &std::collections::BTreeMap<String, String>| {
        parts
            .values()
            .map(|text| text.matches("<f>").count())
            .sum::<usize>()
    };
    let has_rows = |parts: &std::collections::BTreeMap<String, String>| {
        parts.values().any(|text| text.contains("Data attendance"))
    };
    let (whole, few) = (texts(&whole), texts(&few));
    assert!(formulas(&whole) > 1000 && has_rows(&whole));
    assert!(formulas(&few) == 0 && !has_rows(&few), "{}", formulas(&few));
    assert!(
        few.values()
            .any(|text| text.contains("The rows behind the figures were left out"))
    );
}

#[test]
fn other_tables_are_those_that_the_briefing_does_not_name() {
    let run = crate::support::Run::with_inputs();
    let made = |leave_out: &str| {
        let ended = run.program(&["report", "--quiet", "--leave-out", leave_out]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert_eq!(
            run.program(&["verify", "outputs/2022", "--deep", "--quiet"])
                .code,
            0
        );
        let files = run.files("outputs/2022");
        (
            files["briefing.pdf"].clone(),
            sheets(&files["statistics.xlsx"]).1,
        )
    };
    std::fs::create_dir(run.path("templates")).unwrap();
    let write = |text: &str| std::fs::write(run.path("templates/briefing.md"), text).unwrap();
    write(
        "{{ table('themes.initiatives') }}\n\n{{ figure('participation.meetings_held') }}\n\n{{ table('participation.trend') }}\n",
    );
    let (page, whole) = made("web,meetings,data");
    // With them nothing but what is named is computed; with the data files all is.
    for leave_out in [
        "web,meetings,data,other-tables",
        "web,meetings,other-tables",
    ] {
        let (same_page, few) = made(leave_out);
        assert!(page == same_page);
        let tables: Vec<&String> = few
            .keys()
            .filter(|name| !name.starts_with("Data"))
            .collect();
        assert_eq!(
            tables,
            [
                "Contents",
                "Cover",
                "Key figures",
                "Meetings and delegations",
                "Notes",
                "Themes counted",
                "Year by year"
            ],
            "{leave_out}"
        );
        // Their sheets have fewer columns, and the rows that are left are the same.
        for name in ["Meetings and delegations", "Themes counted", "Year by year"] {
            let heads = |sheet: &[Vec<Data>]| sheet[4].clone();
            let (part, all) = (&few[name], &whole[name]);
            for (column, head) in heads(part).iter().enumerate() {
                let place = heads(all).iter().position(|other| other == head);
                let place = place.unwrap_or_else(|| panic!("{name}: {head}"));
                let own = part[5..].iter().map(|row| &row[column]);
                let known: Vec<&Data> = all[5..].iter().map(|row| &row[place]).collect();
                let is_known = own.into_iter().all(|cell| known.contains(&cell));
                assert!(is_known, "{name}: {head}");
            }
        }
        assert!(few["Key figures"].len() < whole["Key figures"].len());
    }
    // What a point of the built-in briefing is made from is in the workbook too.
    std::fs::remove_file(run.path("templates/briefing.md")).unwrap();
    let (page, whole) = made("web,meetings,data");
    let (same_page, few) = made("web,meetings,data,other-tables");
    assert!(page == same_page && few.len() < whole.len());
    assert_eq!(few["Cover"], whole["Cover"]);
    // An id that is put together can't be seen before: it is an error, not a gap.
    write(
        "{% if has_rows('participation.' ~ 'rate') %}\n{{ table('participation.rate') }}\n{% endif %}\n{{ known('themes.' ~ 'gap') }}\n",
    );
    let ended = run.program(&[
        "report",
        "--quiet",
        "--leave-out",
        "web,meetings,data,other-tables",
    ]);
    assert_eq!(ended.code, 78);
    assert!(
        ended.err.contains("templates/briefing.md:4:"),
        "{}",
        ended.err
    );
    assert!(
        ended.err.contains(
            "\"themes.gap\" was left out with \"other-tables\"; write \"themes.gap\" as one text"
        ),
        "{}",
        ended.err
    );
}
