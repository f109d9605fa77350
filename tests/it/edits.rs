//! Somebody changes one cell of the rows behind the figures: once a spreadsheet has worked out the
//! workbook again, every formula says what a report on the changed lists says.
use crate::{recalculation::with_text, support::Run, workbook::sheets};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
    path::Path,
};

/// A cell of a list and its new text.
#[derive(Debug, Clone)]
struct Edit {
    list: &'static str,
    /// Counted from 0, without the header.
    row: usize,
    column: &'static str,
    text: String,
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// A list as its header and rows.
fn read(path: &Path) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let heads = reader.headers().unwrap().iter().map(str::to_owned);
    let heads = heads.collect();
    let row = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    (heads, reader.records().map(|r| row(r.unwrap())).collect())
}

/// A cell of one of the lists, with another text that it may have.
fn random_edit(inputs: &Path, chance: &mut Chance) -> Edit {
    let kinds: [(&str, &str, &[&str]); 3] = [
        ("attendance", "status", &["absent", "apologies"]),
        (
            "initiatives",
            "status",
            &["agreed", "in-progress", "delivered", "discontinued"],
        ),
        ("initiatives", "leads", &["AUS", "IDN", "THA"]),
    ];
    loop {
        // Most rows are those of attendance.
        let (list, column, texts) = kinds[chance.below(6).saturating_sub(3)];
        let (heads, rows) = read(&inputs.join(format!("{list}.csv")));
        let place = heads.iter().position(|head| head == column).unwrap();
        let row = chance.below(rows.len());
        let text = texts[chance.below(texts.len())].to_owned();
        if rows[row][place] != text && !rows[row][place].is_empty() {
            return Edit {
                list,
                row,
                column,
                text,
            };
        }
    }
}

/// The lists with the edit.
fn write_list(inputs: &Path, edit: &Edit) {
    let path = inputs.join(format!("{}.csv", edit.list));
    let (heads, mut rows) = read(&path);
    let place = heads.iter().position(|head| head == edit.column).unwrap();
    rows[edit.row][place].clone_from(&edit.text);
    let mut writer = csv::Writer::from_path(&path).unwrap();
    writer.write_record(&heads).unwrap();
    for row in &rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
}

/// The workbook with the edit, found by the line of the list.
fn write_cell(bytes: &[u8], edit: &Edit) -> Vec<u8> {
    let name = format!("Data {}", edit.list);
    let (_, sheets) = sheets(bytes);
    let sheet = &sheets[&name];
    let place = |head: &str| {
        let heads = sheet[4].iter().map(ToString::to_string);
        heads.into_iter().position(|own| own == head).unwrap()
    };
    let line = f64::from(u32::try_from(edit.row + 2).unwrap());
    let is_row = |row: &Vec<Data>| row.get(place("line")) == Some(&Data::Float(line));
    let row = sheet.iter().position(is_row).unwrap();
    let column = u64::try_from(place(edit.column)).unwrap() + 1;
    let cell = format!("{}{}", rapporteur::finding::letters(column), row + 1);
    let text = match edit.text.as_str() {
        "in-progress" => "in progress",
        other => other,
    };
    with_text(bytes, &name, &cell, text)
}

/// What says which row it is: its texts before the first number, and the id of a figure.
fn key(row: &[Data]) -> Vec<String> {
    let is_text = |cell: &&Data| matches!(cell, Data::String(text) if !text.starts_with('['));
    let first = row
        .iter()
        .take_while(|cell| is_text(cell) || matches!(cell, Data::Float(x) if *x > 1990.0));
    let id = row
        .last()
        .filter(|cell| cell.to_string().contains('.') && is_text(cell));
    first.chain(id).map(ToString::to_string).collect()
}

/// Figures by sheet, key of the row and head: those that are formulas, as they are worked out.
type Figures = BTreeMap<(String, Vec<String>, String), Data>;

fn figures(bytes: &[u8], formulas_of: &[u8]) -> Figures {
    let (names, values) = sheets(bytes);
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(formulas_of.to_vec())).unwrap();
    let mut figures = Figures::new();
    for name in names.iter().filter(|name| !name.starts_with("Data ")) {
        let formulas = book.worksheet_formula(name).unwrap();
        let Some((top, left)) = formulas.start() else {
            continue;
        };
        let heads = values[name].get(4).cloned().unwrap_or_default();
        for (row, column, _) in formulas.used_cells() {
            let at = (row + top as usize, column + left as usize);
            let cells = &values[name][at.0];
            let head = heads[at.1].to_string();
            // A mark says how many of a column are values: an edit may change that.
            let head = head.split(" [").next().unwrap().to_owned();
            figures.insert((name.clone(), key(cells), head), cells[at.1].clone());
        }
    }
    figures
}

fn is_same(one: &Data, other: &Data) -> bool {
    match (one, other) {
        (Data::Float(one), Data::Float(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

#[test]
fn after_an_edit_every_formula_says_what_a_report_on_the_changed_lists_says() {
    let edits: usize = std::env::var("RAPPORTEUR_EDITS").map_or(4, |n| n.parse().unwrap());
    let run = Run::with_inputs();
    let leave_out = "web,meetings,data";
    let report = ["report", "--quiet", "--leave-out", leave_out];
    assert_eq!(run.program(&report).code, 0);
    let before = fs::read(run.path("outputs/2022/statistics.xlsx")).unwrap();
    let mut chance = Chance(2026);
    let mut fresh = Vec::new();
    fs::create_dir(run.path("edited")).unwrap();
    while fresh.len() < edits {
        let edit = random_edit(&run.path("inputs"), &mut chance);
        let changed = Run::with_inputs();
        write_list(&changed.path("inputs"), &edit);
        // Some edits contradict what else is on record: no report is made of them.
        if changed.program(&report).code != 0 {
            continue;
        }
        let path = format!("edited/{}.xlsx", fresh.len());
        fs::write(run.path(&path), write_cell(&before, &edit)).unwrap();
        let book = fs::read(changed.path("outputs/2022/statistics.xlsx")).unwrap();
        fresh.push((edit, book));
    }
    let Some(worked_out) = crate::recalculation::recalculated_all(&run, "edited", edits) else {
        return;
    };
    let (mut compared, mut different, mut wrong) = (0, 0, BTreeSet::new());
    let old = figures(&before, &before);
    for ((edit, fresh), edited) in fresh.iter().zip(&worked_out) {
        let (found, expected) = (figures(edited, &before), figures(fresh, fresh));
        for (place, value) in &found {
            // A row or a column that only one of them has is no figure of both.
            let Some(right) = expected.get(place) else {
                continue;
            };
            compared += 1;
            different += usize::from(!is_same(&old[place], value));
            if !is_same(value, right) {
                wrong.insert(format!("{edit:?} {place:?}: {value:?}, not {right:?}"));
            }
        }
    }
    eprintln!("{edits} edits: {compared} figures compared, of which {different} changed");
    assert!(
        compared > edits * 1_000 && different > edits,
        "{compared} {different}"
    );
    assert!(
        wrong.is_empty(),
        "{}: {:#?}",
        wrong.len(),
        wrong.iter().take(30).collect::<Vec<_>>()
    );
}
