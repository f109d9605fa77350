//! The six tables of a secretariat, checked and typed, with what was read and what was left out. It
//! must not know how they were read.

use super::attendance::Attendance;
use super::reference::{Meaning, Tables};
use crate::{
    collation::Collation,
    finding::{Extent, NONE, Place, kind},
    frame::{self, dates, texts},
    schema::{self, corrections::CORRECTED_BY},
    settings::period::Period,
    table::DatePrecision,
};
use jiff::civil::Date;
use polars::prelude::*;
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

/// One file or sheet as it was read.
#[derive(Debug, Clone, Serialize)]
pub struct Source {
    pub table: &'static str,
    pub file: String,
    pub sheet: Option<String>,
    pub rows: usize,
    pub bytes: usize,
    pub sha256: String,
    /// It holds the entries of this column alone, and no rows of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<&'static str>,
    /// Our column → the column of the file, from 1.
    #[serde(skip)]
    pub(super) fields: BTreeMap<&'static str, u64>,
    /// Of a table of members by meetings, where the marks of each meeting or member stand.
    #[serde(skip)]
    pub(super) marks: Option<Marks>,
}

impl Source {
    /// Are its rows those of a table?
    #[must_use]
    pub fn has_rows_of(&self, table: &str) -> bool {
        self.table == table && self.column.is_none()
    }

    /// Does it have this column of its table?
    #[must_use]
    pub fn has(&self, column: &str) -> bool {
        self.fields.contains_key(column)
    }
}

/// Where marks stand in a table of members by meetings.
#[derive(Debug, Clone)]
pub struct Marks {
    /// The column of attendance whose values stand across.
    pub by: &'static str,
    /// Its values, each with the column of the file, from 1.
    pub columns: BTreeMap<String, u64>,
}

/// Rows of a table that could not be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    pub table: &'static str,
    /// The code of the finding.
    pub code: &'static str,
    pub rows: u64,
}

impl LeftOut {
    /// Is it lists that are not believed, rather than rows?
    #[must_use]
    pub fn is_of_list(&self) -> bool {
        kind(self.code).is_some_and(|c| c.scope == Extent::List)
    }
}

/// The six tables, checked and typed, each row with its physical `line` and the number of its
/// source as `piece`. Rows with errors are not in them, but counted. A table without a file holds
/// what the others mention.
#[derive(Debug, Clone)]
pub struct Dataset {
    pub members: DataFrame,
    pub themes: DataFrame,
    pub meetings: DataFrame,
    pub memberships: DataFrame,
    pub attendance: DataFrame,
    pub initiatives: DataFrame,
    /// The tables that only some processes have, by name; empty where there is no such file.
    pub(super) optional: BTreeMap<&'static str, DataFrame>,
    /// How many corrections were applied to attendance.
    pub corrections_applied: usize,
    pub sources: Vec<Source>,
    pub left_out: Vec<LeftOut>,
    /// Meetings of which attendance rows were left out: nobody's absence can be concluded from the
    /// others.
    pub(super) doubtful: BTreeSet<String>,
    /// Attendance rows left out of which the meeting is not known.
    pub(super) left_out_of_unknown: u64,
    /// Without a list of members: has attendance a row for each member and meeting that it mentions?
    pub(super) names_everybody: bool,
    /// Meetings of which the day is not known → the first and the last day that it may be.
    pub(super) vague: BTreeMap<String, (Date, Date)>,
    /// What may stand for a row of each table.
    pub(super) keys: Tables,
    /// The first day on which a meeting begins that is taken as planned because it is ahead: from
    /// then on it counts as held.
    pub decided_until: Option<Date>,
    /// The order of names in the language of the texts.
    /// That of the names and words, by its tag.
    pub language: String,
    pub collation: Collation,
    /// Attendance by delegation, once it was asked for.
    pub(super) by_delegation: OnceLock<Arc<Attendance>>,
}

impl Dataset {
    /// The frames of members, themes, meetings, memberships, attendance and initiatives, in the
    /// order of the tables; nothing is left out.
    pub(super) fn new(frames: [DataFrame; 6], sources: Vec<Source>) -> Self {
        let [
            members,
            themes,
            meetings,
            memberships,
            attendance,
            initiatives,
        ] = frames;
        Self {
            members,
            themes,
            meetings,
            memberships,
            attendance,
            initiatives,
            optional: schema::optional()
                .map(|table| (table.name, DataFrame::empty()))
                .collect(),
            corrections_applied: 0,
            sources,
            left_out: Vec::new(),
            doubtful: BTreeSet::new(),
            left_out_of_unknown: 0,
            names_everybody: false,
            vague: BTreeMap::new(),
            decided_until: None,
            language: "en".to_owned(),
            collation: Collation::new("en"),
            keys: Tables::new(),
            by_delegation: OnceLock::new(),
        }
    }

    /// Counts one more row, or list, of a table that could not be used.
    pub(super) fn count_left_out(&mut self, table: &'static str, code: &'static str) {
        match self
            .left_out
            .iter_mut()
            .find(|l| (l.table, l.code) == (table, code))
        {
            Some(left_out) => left_out.rows += 1,
            None => self.left_out.push(LeftOut {
                table,
                code,
                rows: 1,
            }),
        }
    }

    /// Did this table come from a file with rows?
    #[must_use]
    pub fn has(&self, table: &str) -> bool {
        self.frame(table).height() > 0
            && self
                .sources
                .iter()
                .any(|s| s.has_rows_of(table) && s.rows > 0)
    }

    /// Is it known who the members are? Without any list of them, and where attendance names only
    /// those who came, no rate can be computed.
    #[must_use]
    pub fn knows_members(&self) -> bool {
        self.names_everybody || self.has("members") || self.has("memberships")
    }

    /// Meetings of which only the year or the month is known, and which of the two.
    #[must_use]
    pub fn vague_meetings(&self) -> BTreeMap<String, DatePrecision> {
        let precision = |(first, last): &(Date, Date)| {
            if first.first_of_month() == last.first_of_month() {
                DatePrecision::Month
            } else {
                DatePrecision::Year
            }
        };
        let vague = self.vague.iter();
        vague
            .map(|(meeting, days)| (meeting.clone(), precision(days)))
            .collect()
    }

    /// Takes the day from meetings of which it is not known whether they are in the period: those of
    /// which only the year is known are in no quarter. Which they are.
    ///
    /// # Errors
    /// Only where Polars refuses our own frames: a bug.
    pub fn leave_undated(&mut self, period: &Period) -> PolarsResult<Vec<String>> {
        let length = |first: Date, last: Date| (last - first).get_days();
        let is_undecided = |(first, last): &(Date, Date)| {
            let is_within = period.contains(*first) && period.contains(*last);
            let is_outside = *last < period.first || *first > period.last;
            length(*first, *last) > length(period.first, period.last) || !(is_within || is_outside)
        };
        let undecided: Vec<String> = self
            .vague
            .iter()
            .filter(|(_, days)| is_undecided(days))
            .map(|(meeting, _)| meeting.clone())
            .collect();
        if undecided.is_empty() {
            return Ok(undecided);
        }
        let ids = texts(&self.meetings, "meeting_id")?;
        for column in ["start_date", "end_date"] {
            let days = dates(&self.meetings, column)?.into_iter().zip(&ids);
            let days = days.map(|(day, id)| {
                day.filter(|_| !id.as_ref().is_some_and(|id| undecided.contains(id)))
            });
            let days: Vec<Option<i32>> = days.map(|day| day.map(frame::days)).collect();
            let days = Series::new(column.into(), days).cast(&DataType::Date)?;
            self.meetings.with_column(days.into())?;
        }
        Ok(undecided)
    }

    #[must_use]
    pub fn frame(&self, table: &str) -> &DataFrame {
        match table {
            "members" => &self.members,
            "themes" => &self.themes,
            "meetings" => &self.meetings,
            "memberships" => &self.memberships,
            "attendance" => &self.attendance,
            "initiatives" => &self.initiatives,
            other => self.optional.get(other).expect("a table of this program"),
        }
    }

    pub(super) fn frame_mut(&mut self, table: &str) -> &mut DataFrame {
        match table {
            "members" => &mut self.members,
            "themes" => &mut self.themes,
            "meetings" => &mut self.meetings,
            "memberships" => &mut self.memberships,
            "attendance" => &mut self.attendance,
            "initiatives" => &mut self.initiatives,
            other => {
                let frame = self.optional.get_mut(other);
                frame.expect("a table of this program")
            }
        }
    }

    /// Attendance by delegation.
    ///
    /// # Errors
    /// Only where our own frames lack a column of their schema: a bug.
    pub fn by_delegation(&self) -> PolarsResult<Arc<Attendance>> {
        if let Some(known) = self.by_delegation.get() {
            return Ok(known.clone());
        }
        let made = Arc::new(Attendance::group(self)?);
        Ok(self.by_delegation.get_or_init(|| made).clone())
    }

    /// The members that a cell with names, short names or codes means, each of them known.
    #[must_use]
    pub fn members_named(&self, text: &str) -> Vec<String> {
        let Some(keys) = self.keys.get("members") else {
            return Vec::new();
        };
        let id = |name: &str| match keys.meaning(name.trim()) {
            Meaning::Row(id) => Some(id.into_owned()),
            Meaning::Folded(id) => Some(id.to_owned()),
            Meaning::LeftOut | Meaning::Unknown => None,
        };
        text.split(';').filter_map(id).collect()
    }

    /// The nearest known member to a name that is not known.
    #[must_use]
    pub fn nearest_member(&self, text: &str) -> String {
        self.keys
            .get("members")
            .map_or_else(|| NONE.to_owned(), |keys| keys.nearest(text))
    }

    /// Does a file with rows of another table add rows to this one?
    #[must_use]
    pub fn has_added_rows(&self, table: &str) -> bool {
        table == "attendance" && self.attendance.column(CORRECTED_BY).is_ok()
    }

    /// For each row of a table, the file that it is in.
    ///
    /// # Errors
    /// Where the table has no column of pieces: a bug.
    pub fn files_of_rows(&self, table: &str) -> PolarsResult<Vec<String>> {
        let name = |piece: Option<u32>| self.sources.get(piece? as usize).map(|s| s.file.clone());
        Ok(self
            .frame(table)
            .column("piece")?
            .u32()?
            .iter()
            .map(|p| name(p).unwrap_or_default())
            .collect())
    }

    /// Where a row of a table, or one cell of it, stands in the inputs.
    pub(super) fn place(&self, table: &str, row: usize, column: &str) -> PolarsResult<Place> {
        let frame = self.frame(table);
        let number =
            |c: &str| Ok::<u32, PolarsError>(frame.column(c)?.u32()?.get(row).unwrap_or_default());
        let line = u64::from(number("line")?);
        let source = self.sources.get(number("piece")? as usize);
        let Some(source) = source else {
            return Ok(Place::file(&format!("{table}.csv")));
        };
        let column = match &source.marks {
            Some(marks) => {
                let row = frame.slice(i64::try_from(row).unwrap_or(i64::MAX), 1);
                let key = texts(&row, marks.by)?.into_iter().next().flatten();
                key.and_then(|key| marks.columns.get(&key).copied())
            }
            None => source.fields.get(column).copied(),
        };
        let column = column.unwrap_or_default();
        Ok(Place {
            file: source.file.clone(),
            sheet: source.sheet.clone(),
            line,
            column,
        })
    }

    /// The first file or sheet of a table.
    pub(super) fn whole(&self, table: &str) -> Place {
        let source = self.sources.iter().find(|s| s.has_rows_of(table));
        source.map_or_else(
            || Place::file(&format!("{table}.csv")),
            |s| Place {
                sheet: s.sheet.clone(),
                ..Place::file(&s.file)
            },
        )
    }
}
