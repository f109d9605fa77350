//! The sheets of rows that figures are counted from: the inputs as they are, and two made of them:
//! who was where (`presence`), and who came with whom (`delegations`). Each row says in `rows`
//! where in the inputs it comes from. In: dataset, series. Out: frames by name. It must not know a
//! statistic or a period.

mod delegations;
mod events;
mod expected;
pub mod officers;
mod persons;
mod presence;
mod roll;

use super::rules;
use crate::{
    frame::{lists, texts},
    input::{Dataset, attendance::small},
    schema::{self, corrections::CORRECTED_BY},
    settings::SeriesScope,
    table::{People, Tells},
};
pub use persons::Experience;
use polars::prelude::*;
use rayon::prelude::*;
use roll::Roll;
use std::collections::BTreeMap;

/// Frames by the name of their sheet.
#[derive(Debug, Default, Clone)]
pub struct Sheets {
    frames: BTreeMap<&'static str, DataFrame>,
    held: DataFrame,
    /// The file of each piece of the inputs.
    files: Vec<String>,
}

/// Those made of several inputs.
pub const MADE: [&str; 3] = ["presence", "delegations", "expected"];

/// The columns of the sheet of delegations that say how many were women, and of whom.
const GENDERS: [(&str, People); 11] = [
    ("women", People::Delegates),
    ("not_women", People::Delegates),
    ("gender_recorded", People::Delegates),
    ("gender_not_recorded", People::Delegates),
    ("head_woman", People::Heads),
    ("head_gender_recorded", People::Heads),
    ("deputy_head_woman", People::DeputyHeads),
    ("deputy_head_gender_recorded", People::DeputyHeads),
    ("all_genders_recorded", People::WholeDelegations),
    ("one_gender", People::WholeDelegations),
    ("balanced", People::WholeDelegations),
];

/// Whose genders a column of a sheet counts, where it does.
#[must_use]
pub fn genders_of(sheet: &str, column: &str) -> Option<People> {
    let of = GENDERS.iter().find(|(name, _)| *name == column);
    of.filter(|_| sheet == "delegations")
        .map(|(_, people)| *people)
}

/// Does a column of the sheet of presence say who came? The others say who was expected.
pub fn is_about_attendance(column: &str) -> bool {
    [
        "present",
        "as_member",
        "apologies",
        "excused",
        "unexplained",
    ]
    .contains(&column)
}

/// What a column of a sheet says, and of whom.
#[must_use]
pub fn tells_of(sheet: &str, column: &str) -> Option<Tells> {
    if let Some(people) = genders_of(sheet, column) {
        return Some(Tells::Genders(people));
    }
    schema::table(sheet)?.column(column)?.tells
}

/// What the sheets do not show of attendance.
#[derive(Debug, Default)]
pub struct Persons {
    /// Held meetings with a date, oldest first, each with its persons.
    pub meetings: Vec<(String, Experience)>,
    /// Is anyone seen at two meetings? Else the key of a person is not the same from meeting to
    /// meeting.
    pub again: bool,
    /// Who had a role in which meeting, each once: keys of meetings and members.
    pub roles: DataFrame,
    /// Who was expected at each meeting with a complete list, whatever its series.
    pub events: DataFrame,
}

impl Sheets {
    /// The sheets, and what else attendance tells.
    pub fn new(data: &Dataset, scopes: &[SeriesScope]) -> PolarsResult<(Self, Persons)> {
        let files = data
            .sources
            .iter()
            .map(|source| source.file.clone())
            .collect();
        let mut sheets = Self {
            frames: BTreeMap::new(),
            held: DataFrame::empty(),
            files,
        };
        for table in schema::lists() {
            let mut frame = data.frame(table.name).clone();
            // Rows of attendance have their numbers alone until somebody reads them.
            if table.name != "attendance" {
                let place = sheets.place(&frame)?;
                let places: Vec<Option<String>> =
                    (0..frame.height()).map(|row| place(small(row))).collect();
                frame.with_column(Series::new("rows".into(), places).into())?;
            }
            sheets
                .frames
                .insert(table.name, without_empty_lists(frame)?);
        }
        let mut meetings = sheets.frame("meetings");
        let events = texts(&meetings, "event_id")?
            .into_iter()
            .zip(texts(&meetings, "meeting_id")?);
        let events: Vec<Option<String>> = events
            .map(|(event, meeting)| rules::event(event, meeting))
            .collect();
        meetings.with_column(Series::new("event".into(), events).into())?;
        let members = sheets.frame("members");
        let roll = Roll::read(data, &meetings, &members)?;
        sheets.held = roll.held_of(&meetings)?;
        let (made, persons) = rayon::join(
            || {
                rayon::join(
                    || delegations::sheet(&roll),
                    || presence::sheet(&roll, scopes),
                )
            },
            || persons::number_persons(&roll),
        );
        sheets.frames.insert("delegations", made.0?);
        sheets.frames.insert("presence", made.1?);
        sheets.frames.insert("meetings", meetings.clone());
        sheets
            .frames
            .insert("expected", expected::sheet(&roll, scopes)?);
        Ok((sheets, persons?))
    }

    /// Held meetings with a date, oldest first.
    pub const fn held_meetings(&self) -> &DataFrame {
        &self.held
    }

    /// The frame of a sheet.
    pub fn frame(&self, name: &str) -> DataFrame {
        let frame = self.frames.get(name).cloned();
        frame.expect("a sheet of this program")
    }

    /// Where rows of attendance stand: `attendance.csv:14`.
    pub fn places(&self, rows: &Series) -> PolarsResult<Vec<String>> {
        let place = self.place(&self.frame("attendance"))?;
        Ok(rows.u32()?.iter().flatten().filter_map(place).collect())
    }

    /// A sheet with the places of the rows that it is made of, as text.
    pub fn with_places(&self, name: &str) -> PolarsResult<DataFrame> {
        let mut sheet = self.frame(name);
        let Ok(rows) = sheet.column("rows").and_then(|rows| rows.list()) else {
            return Ok(sheet);
        };
        let place = self.place(&self.frame("attendance"))?;
        let text = |row: usize| {
            let Some(rows) = rows.get_as_series(row) else {
                return Ok(None);
            };
            let places: Vec<String> = rows.u32()?.iter().flatten().filter_map(&place).collect();
            Ok((!places.is_empty()).then(|| places.join("; ")))
        };
        let texts = (0..rows.len())
            .into_par_iter()
            .map(text)
            .collect::<PolarsResult<Vec<Option<String>>>>()?;
        sheet.with_column(Series::new("rows".into(), texts).into())?;
        Ok(sheet)
    }

    /// Where a row of an input stands; none where no file holds it, since only others mention it.
    fn place(&self, input: &DataFrame) -> PolarsResult<impl Fn(u32) -> Option<String> + use<'_>> {
        let (lines, pieces) = (
            input.column("line")?.u32()?.clone(),
            input.column("piece")?.u32()?.clone(),
        );
        let corrections = input.column(CORRECTED_BY).ok();
        let corrections = corrections
            .map(|column| column.str().cloned())
            .transpose()?;
        Ok(move |row: u32| {
            let place = row as usize;
            let file = self.files.get(pieces.get(place)? as usize)?;
            let own = format!("{file}:{}", lines.get(place)?);
            // A row that a correction added stands there alone.
            let correction = corrections.as_ref().and_then(|by| by.get(place));
            Some(match correction.filter(|by| *by != own) {
                Some(by) => format!("{own} ({by})"),
                None => own,
            })
        })
    }
}

/// A list without entries is one that nobody recorded.
fn without_empty_lists(mut frame: DataFrame) -> PolarsResult<DataFrame> {
    let names: Vec<PlSmallStr> = frame
        .columns()
        .iter()
        .filter(|c| c.dtype().is_list())
        .map(|c| c.name().clone())
        .collect();
    for name in names {
        let all = lists(&frame, &name)?;
        let mut builder = ListStringChunkedBuilder::new(name, all.len(), all.len());
        for list in &all {
            if list.is_empty() {
                builder.append_null();
            } else {
                builder.append_values_iter(list.iter().map(String::as_str));
            }
        }
        frame.with_column(builder.finish().into_series().into())?;
    }
    Ok(frame)
}
