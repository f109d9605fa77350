//! Meetings that only the names of files and sheets say: one list of participants for each. In: a
//! name, and the lines above a header. Out: the row of a list. It must not read a participant.

use super::{listed::Listed, rows::Rows};
use crate::settings::text_dates::days_in;
use csv::StringRecord;

/// The meeting of a list of participants: its key, its title, and its day, by the name or by a line
/// above the header.
pub fn list_meeting<'a>(mut rows: Rows<'a>, name: &str, header_row: Option<u64>) -> Listed<'a> {
    /// A line above a header has fewer cells, as far as nothing says which row that is.
    const CELLS_OF_HEADER: usize = 3;
    let is_header = |line: u64, record: &StringRecord| match header_row {
        Some(row) => line >= row,
        None => record.iter().filter(|cell| !cell.is_empty()).count() >= CELLS_OF_HEADER,
    };
    let heads = vec!["meeting_id", "title", "start_date", "end_date"];
    let mut days = days_in(name).map(|days| (days, (0, 0)));
    let mut record = rows.header.clone();
    let mut line = rows.header_line;
    while !is_header(line, &record) {
        for (field, cell) in record.iter().enumerate() {
            days = days.or_else(|| Some((days_in(cell)?, (line, field))));
        }
        match rows.read(&mut record) {
            Some(next) => line = next,
            None => break,
        }
    }
    let (start, end, place) = days.map_or_else(
        || (String::new(), String::new(), (0, 0)),
        |(days, place)| (days.start(), days.end(), place),
    );
    let row = vec![
        (name.to_owned(), (0, 0)),
        (title_of(name), (0, 0)),
        (start, place),
        (end, place),
    ];
    Listed::new(rows, heads, vec![row])
}

/// A name without the day with which it begins or ends: `2021-03-12 Steering Committee`.
fn title_of(name: &str) -> String {
    const LONGEST: usize = 10;
    let is_day = |c: char| c.is_ascii_digit() || matches!(c, '-' | '.' | '_');
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '-' | '_' | ',' | '–');
    let start = name.find(|c| !is_day(c)).unwrap_or(0);
    let end = name.rfind(|c| !is_day(c)).map_or(0, |at| at + 1);
    let first = Some(&name[..start]).filter(|day| (8..=LONGEST).contains(&day.len()));
    let title = match first {
        Some(day) if days_in(day).is_some() => &name[start..],
        _ if days_in(name.get(end..).unwrap_or_default()).is_some() && name.len() - end >= 8 => {
            &name[..end]
        }
        _ => name,
    };
    let title = title.trim_matches(is_mark);
    if title.is_empty() { name } else { title }.to_owned()
}
