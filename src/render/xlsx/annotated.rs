//! Findings → a workbook to send back: what was found, and the rows with it as they stand in the
//! files, their cells marked. In: findings, rows, words. Out: bytes. It must not know how anything
//! was checked.

use super::{
    cache,
    sheet::{LINE, add_table, column, cut, head_format, lines as height},
};
use crate::{
    finding::{Excerpt, Finding, Place, Severity, letters},
    languages::Direction,
    names::unique,
    render::{is_legal, legal, wide::LONGEST_HEAD},
    settings::look::Colours,
    words::Words,
};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Note, Table, TableStyle,
    Workbook, Worksheet, XlsxError,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

/// Rows that are shown; the others are in the counts.
const MOST_ROWS: usize = 20_000;

/// The lines that a finding marks; what is only a remark marks none.
pub fn lines(finding: &Finding) -> impl Iterator<Item = u64> + '_ {
    let marked = finding.severity != Severity::Info && finding.place.line > 0;
    std::iter::once(finding.place.line)
        .chain(finding.lines.iter().copied())
        .filter(move |_| marked)
}

/// Writes the workbook.
///
/// # Errors
/// Where a name or text is beyond what Excel allows in a way that was not foreseen: a bug.
pub fn write(
    findings: &[Finding],
    rows: &BTreeMap<Place, Excerpt>,
    words: &Words,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(words.text("annotated-title"))
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&properties);
    summary(book.add_worksheet(), findings, words)?;
    // File or sheet → line → what is wrong with it: column and sentence.
    let mut marks: BTreeMap<Place, BTreeMap<u64, Vec<(u64, String)>>> = BTreeMap::new();
    let mut count = 0;
    for finding in findings {
        let (message, help) = words.finding(finding);
        let help = help
            .filter(|h| !h.is_empty())
            .map_or_else(String::new, |h| format!(" ({h})"));
        let text = format!(
            "{} {}: {message}{help}",
            words.severity(finding.severity),
            finding.code
        );
        for line in lines(finding).take(MOST_ROWS.saturating_sub(count)) {
            count += 1;
            marks
                .entry(finding.place.at_cell(0, 0))
                .or_default()
                .entry(line)
                .or_default()
                .push((finding.place.column, text.clone()));
        }
    }
    let mut names = BTreeSet::from([words.text("annotated-findings").to_lowercase()]);
    for (place, marks) in &marks {
        let known: Vec<(u64, &Excerpt)> = marks
            .keys()
            .filter_map(|line| Some((*line, rows.get(&place.at_cell(*line, 0))?)))
            .collect();
        let Some((_, first)) = known.first() else {
            continue;
        };
        let name = sheet_name(place, &mut names);
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        annotated(
            sheet,
            place,
            (&first.header, names.len()),
            &known,
            marks,
            words,
        )?;
    }
    cache::fill(&book.save_to_buffer()?, &BTreeMap::new())
        .map_err(|e| XlsxError::CustomError(e.to_string()))
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// All findings, one a row.
fn summary(sheet: &mut Worksheet, findings: &[Finding], words: &Words) -> Result<(), XlsxError> {
    const TABLE: u32 = 3;
    const WIDTHS: [f64; 8] = [10.0, 8.0, 26.0, 8.0, 9.0, 8.0, 70.0, 60.0];
    let heads = [
        "severity", "code", "file", "line", "column", "times", "what", "fix",
    ]
    .map(|k| words.text(&format!("column-finding-{k}")));
    let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(words.text("annotated-findings"))?;
    sheet.write_with_format(
        0,
        0,
        words.text("annotated-title"),
        &Format::new().set_bold().set_font_size(14),
    )?;
    sheet.write(1, 0, words.text("annotated-note"))?;
    for (row, finding) in (TABLE + 1..).zip(findings) {
        let (message, help) = words.finding(finding);
        let place = &finding.place;
        let file = place.sheet.as_ref().map_or_else(
            || place.file.clone(),
            |sheet| format!("{}: {sheet}", place.file),
        );
        let texts = [
            words.severity(finding.severity),
            finding.code.to_owned(),
            file,
        ];
        for (j, text) in texts.iter().enumerate() {
            sheet.write_string_with_format(row, column(j), text, &wrap)?;
        }
        let centre = wrap.clone().set_align(FormatAlign::Center);
        for (j, n) in [(3, place.line), (5, finding.count)] {
            if n > 0 {
                sheet.write_number_with_format(
                    row,
                    j,
                    f64::from(u32::try_from(n).unwrap_or(u32::MAX)),
                    &centre,
                )?;
            }
        }
        let at = if place.column == 0 {
            String::new()
        } else {
            letters(place.column)
        };
        sheet.write_string_with_format(row, 4, at, &centre)?;
        let help = help.unwrap_or_default();
        sheet.write_string_with_format(row, 6, cut(&message), &wrap)?;
        sheet.write_string_with_format(row, 7, cut(&help), &wrap)?;
        sheet.set_row_height(
            row,
            LINE * height([message.as_str(), &help].into_iter(), &WIDTHS[6..]),
        )?;
    }
    for (j, width) in WIDTHS.into_iter().enumerate() {
        sheet.set_column_width(column(j), width)?;
    }
    table(sheet, TABLE, findings.len(), &heads, "Findings")?;
    Ok(())
}

/// Columns before those of the file, and how wide they and those are.
const OWN: usize = 2;
const WIDE: f64 = 60.0;
const NARROW: f64 = 18.0;
/// Excel has 16,384 columns; a row with more was never a list.
const MOST_COLUMNS: usize = 1000;

/// The rows of one file with findings: their line, what is wrong, and their cells as they are.
fn annotated(
    sheet: &mut Worksheet,
    place: &Place,
    (header, number): (&[String], usize),
    rows: &[(u64, &Excerpt)],
    marks: &BTreeMap<u64, Vec<(u64, String)>>,
    words: &Words,
) -> Result<(), XlsxError> {
    const TABLE: u32 = 3;
    sheet.write_with_format(
        0,
        0,
        place.to_string(),
        &Format::new().set_bold().set_font_size(14),
    )?;
    sheet.write(1, 0, words.text("annotated-rows"))?;
    let width = rows
        .iter()
        .map(|(_, row)| row.cells.len())
        .max()
        .unwrap_or(0)
        .max(header.len())
        .min(MOST_COLUMNS);
    let heads = annotated_heads(header, width, words);
    let formats = RowFormats::new();
    for (i, (line, row)) in (TABLE + 1..).zip(rows) {
        sheet.write_number_with_format(
            i,
            0,
            f64::from(u32::try_from(*line).unwrap_or(u32::MAX)),
            &formats.line,
        )?;
        annotated_row(sheet, i, row, &marks[line], &formats)?;
    }
    sheet.set_column_width(0, 8)?.set_column_width(1, WIDE)?;
    for j in OWN..heads.len() {
        sheet.set_column_width(column(j), NARROW)?;
    }
    table(sheet, TABLE, rows.len(), &heads, &format!("Rows_{number}"))?;
    sheet.set_freeze_panes(TABLE + 1, 1)?;
    Ok(())
}

/// The heads of our own columns, and of those of a file, each once; a column without a head is
/// named by its letters.
fn annotated_heads(header: &[String], width: usize, words: &Words) -> Vec<String> {
    let mut heads = vec![
        words.text("column-finding-line"),
        words.text("column-finding-what"),
    ];
    let mut taken: BTreeSet<String> = heads.iter().map(|head| head.to_lowercase()).collect();
    for i in 0..width {
        let name = header.get(i).map_or("", String::as_str);
        let name = if name.is_empty() {
            letters(i as u64 + 1)
        } else {
            name.to_owned()
        };
        heads.push(unique(
            &legal(&name),
            LONGEST_HEAD,
            |n| format!(" ({n})"),
            &mut taken,
        ));
    }
    heads
}

/// What the cells of a row look like.
struct RowFormats {
    line: Format,
    plain: Format,
    /// A cell that a finding is about.
    marked: Format,
}

impl RowFormats {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        let plain = top.clone().set_text_wrap();
        Self {
            line: top.set_align(FormatAlign::Center),
            marked: plain
                .clone()
                .set_bold()
                .set_background_color("#FCE4D6")
                .set_border(FormatBorder::Medium),
            plain,
        }
    }
}

/// What is wrong with a row, and its cells; those that findings are about have a note.
fn annotated_row(
    sheet: &mut Worksheet,
    i: u32,
    row: &Excerpt,
    wrong: &[(u64, String)],
    formats: &RowFormats,
) -> Result<(), XlsxError> {
    let sentences: Vec<&str> = wrong.iter().map(|(_, text)| text.as_str()).collect();
    let sentences = sentences.join("\n");
    sheet.write_string_with_format(i, 1, cut(&sentences), &formats.plain)?;
    let texts = std::iter::once(sentences.as_str()).chain(row.cells.iter().map(String::as_str));
    let widths: Vec<f64> = std::iter::once(WIDE)
        .chain(row.cells.iter().map(|_| NARROW))
        .collect();
    sheet.set_row_height(i, LINE * height(texts, &widths))?;
    for (j, cell) in row.cells.iter().enumerate().take(MOST_COLUMNS) {
        let about: Vec<&str> = wrong
            .iter()
            .filter(|(c, _)| *c == j as u64 + 1)
            .map(|(_, text)| text.as_str())
            .collect();
        let at = column(j + OWN);
        let format = if about.is_empty() {
            &formats.plain
        } else {
            &formats.marked
        };
        sheet.write_string_with_format(i, at, cut(cell), format)?;
        if !about.is_empty() {
            sheet.insert_note(
                i,
                at,
                &Note::new(cut(&about.join("\n")))
                    .set_author("rapporteur")
                    .set_width(320)
                    .set_height(120),
            )?;
        }
    }
    Ok(())
}

/// A table over cells that are written already; only its heads are written here.
fn table(
    sheet: &mut Worksheet,
    top: u32,
    rows: usize,
    heads: &[String],
    name: &str,
) -> Result<(), XlsxError> {
    let table = Table::new()
        .set_name(name)
        .set_style(TableStyle::Light1)
        .set_banded_rows(false);
    let heads: Vec<Cow<str>> = heads.iter().map(|head| cut(head)).collect();
    let heads: Vec<&str> = heads.iter().map(AsRef::as_ref).collect();
    add_table(
        sheet,
        (top, top + number(rows.max(1)), column(heads.len() - 1)),
        &heads,
        table,
        &vec![&head_format(Colours::default(), Direction::LeftToRight); heads.len()],
    )?;
    sheet
        .set_freeze_panes(top + 1, 0)?
        .set_landscape()
        .set_print_fit_to_pages(1, 0)
        .set_repeat_rows(top, top)?;
    Ok(())
}

/// The name of a file or sheet as that of a sheet: legal, of at most 31 letters, and no other's.
fn sheet_name(place: &Place, taken: &mut BTreeSet<String>) -> String {
    const LONGEST: usize = 31;
    let whole = place.sheet.as_ref().unwrap_or(&place.file);
    let legal: String = whole
        .chars()
        .map(|c| {
            if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') || !is_legal(c) {
                '_'
            } else {
                c
            }
        })
        .collect();
    unique(&legal, LONGEST, |n| format!(" {n}"), taken)
}
