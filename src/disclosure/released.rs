//! What one audience may see: statistics, and the rows behind them. Only `release` makes it, and
//! `packs` from what members may see. In: nothing. Out: a type and what it has. It must not know the
//! rules.

use super::{Audience, Large, LeftOut, Member};
use crate::{
    input::Source,
    settings::period::Period,
    statistics::{main_points::Shown, participants::ParticipantList},
    table::{Cell, DatePrecision, Figure, MeetingLabel, Missing, Past, Series, Table},
};
use std::{collections::BTreeMap, sync::Arc};

/// Statistics and rows that one audience may see.
#[derive(Debug)]
pub struct Released {
    pub(super) audience: Audience,
    /// Of a pack: the key and name of the one member that may see it.
    pub(super) member: Option<Member>,
    pub(super) period: Period,
    pub(super) first_year: Option<i16>,
    pub(super) first_years: BTreeMap<String, i16>,
    pub(super) meetings: Vec<(MeetingLabel, bool)>,
    pub(super) series: Vec<Series>,
    pub(super) computed: Vec<&'static str>,
    pub(super) statistics_left_out: Vec<&'static str>,
    pub(super) tables: Arc<Vec<Table>>,
    pub(super) figures: Vec<Figure>,
    pub(super) data: Arc<Vec<Table>>,
    /// Sheets of more rows than anything but data files holds: of them the others have the columns
    /// alone.
    pub(super) large: Vec<Large>,
    /// How many rows each sheet of the whole has, also where they are not here.
    pub(super) counts: BTreeMap<&'static str, usize>,
    pub(super) sources: Vec<Source>,
    pub(super) left_out: Vec<LeftOut>,
    /// How many corrections were applied to attendance.
    pub(super) corrections: usize,
    /// Meetings of which only the year or the month is known.
    pub(super) vague: BTreeMap<String, DatePrecision>,
    /// Of smaller groups nothing is shown but to their members.
    pub(super) threshold: usize,
    /// For the secretariat alone, and where they are asked for.
    pub(super) participants: Arc<Vec<ParticipantList>>,
}

impl Released {
    /// The same with every figure missing for this reason; without one, with no row in any table.
    /// For trying templates, not for documents.
    #[must_use]
    pub fn rehearsal(&self, reason: Option<Missing>) -> Self {
        let blank = Cell::Missing(reason.unwrap_or(Missing::NotAvailable));
        let past = Past {
            before: blank.clone(),
            recipe: None,
            change: blank.clone(),
            mean: blank.clone(),
            direction: None,
        };
        let figures = self
            .figures
            .iter()
            .map(|f| Figure {
                cell: blank.clone(),
                past: past.clone(),
                ..f.clone()
            })
            .collect();
        let cell = |cell: &Cell| match cell {
            Cell::Text(_)
            | Cell::Term(_)
            | Cell::Word(_)
            | Cell::List(_)
            | Cell::Meeting(_)
            | Cell::Presence(_) => cell.clone(),
            _ => blank.clone(),
        };
        let rows = |table: &Table| match reason {
            Some(_) => table
                .rows
                .iter()
                .map(|row| row.iter().map(cell).collect())
                .collect(),
            None => Vec::new(),
        };
        let tables = self
            .tables
            .iter()
            .map(|table| Table {
                rows: rows(table),
                ..table.without_rows()
            })
            .collect();
        Self {
            member: self.member.clone(),
            figures,
            tables: Arc::new(tables),
            data: self.data.clone(),
            large: self.large.clone(),
            participants: self.participants.clone(),
            ..self.like()
        }
    }

    /// Nothing of a period: for documents that are made of what was released before.
    #[must_use]
    pub fn of_nothing(audience: Audience, period: Period) -> Self {
        Self {
            audience,
            member: None,
            period,
            first_year: None,
            first_years: BTreeMap::new(),
            meetings: Vec::new(),
            series: Vec::new(),
            computed: Vec::new(),
            statistics_left_out: Vec::new(),
            tables: Arc::default(),
            figures: Vec::new(),
            data: Arc::default(),
            large: Vec::new(),
            counts: BTreeMap::new(),
            sources: Vec::new(),
            left_out: Vec::new(),
            corrections: 0,
            vague: BTreeMap::new(),
            threshold: 0,
            participants: Arc::default(),
        }
    }

    #[must_use]
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// Of a pack: whose it is.
    #[must_use]
    pub const fn member(&self) -> Option<&Member> {
        self.member.as_ref()
    }

    #[must_use]
    pub const fn period(&self) -> &Period {
        &self.period
    }

    /// The year of the first held meeting with a date.
    #[must_use]
    pub const fn first_year(&self) -> Option<i16> {
        self.first_year
    }

    /// The year of the first held meeting of each series, by its key.
    #[must_use]
    pub const fn first_years(&self) -> &BTreeMap<String, i16> {
        &self.first_years
    }

    /// The held meetings of the period, oldest first, each with whether its attendance list is
    /// complete.
    #[must_use]
    pub fn meetings(&self) -> &[(MeetingLabel, bool)] {
        &self.meetings
    }

    /// What the rules for main points may speak of.
    #[must_use]
    pub fn shown_data(&self) -> Shown<'_> {
        Shown {
            period: &self.period,
            first_year: self.first_year,
            first_years: &self.first_years,
            series: &self.series,
            tables: &self.tables,
            figures: &self.figures,
        }
    }

    #[must_use]
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// The ids of the statistics that were computed: of others nothing is known.
    #[must_use]
    pub fn computed(&self) -> &[&'static str] {
        &self.computed
    }

    /// The ids of the statistics that no output asked for.
    #[must_use]
    pub fn statistics_left_out(&self) -> &[&'static str] {
        &self.statistics_left_out
    }

    #[must_use]
    pub const fn tables(&self) -> &Arc<Vec<Table>> {
        &self.tables
    }

    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// The rows behind the figures, one table for each input and one for who was where.
    #[must_use]
    pub const fn data(&self) -> &Arc<Vec<Table>> {
        &self.data
    }

    /// The sheets of which the data above has the columns alone.
    #[must_use]
    pub fn large(&self) -> &[Large] {
        &self.large
    }

    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The names of the files that went in, each once.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        let mut files: Vec<String> = Vec::new();
        for source in &self.sources {
            if !files.contains(&source.file) {
                files.push(source.file.clone());
            }
        }
        files
    }

    /// How many meetings there are of which only the year or the month is known.
    #[must_use]
    pub fn vague_meetings(&self) -> usize {
        self.vague.len()
    }

    /// How exactly the date of a meeting is known.
    #[must_use]
    pub fn date_precision(&self, meeting: &str) -> DatePrecision {
        self.vague.get(meeting).copied().unwrap_or_default()
    }

    /// The lists of participants, where the audience may see them.
    #[must_use]
    pub fn participants(&self) -> &[ParticipantList] {
        &self.participants
    }

    /// Where a member is reached, where the audience may see it and it is on record.
    #[must_use]
    pub fn contact(&self, member: &str) -> Option<String> {
        let members = self.sheet("members")?;
        let mut rows = members.rows.iter();
        let row = rows.find(|row| members.text(row, "member_id") == Some(member))?;
        members.text(row, "contact").map(str::to_owned)
    }

    /// Rows that errors made unusable: no figure counts them.
    #[must_use]
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// How many rows of an input the figures are counted from; none where there is no such input.
    #[must_use]
    pub fn rows(&self, table: &str) -> Option<usize> {
        self.sheet(table)
            .map(|t| self.counts.get(table).copied().unwrap_or(t.rows.len()))
    }

    /// How many corrections that members proposed were applied to attendance.
    #[must_use]
    pub const fn corrections(&self) -> usize {
        self.corrections
    }

    /// The rows of an input, or of who was where.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Option<&Table> {
        self.data
            .iter()
            .find(|t| t.statistic.strip_prefix("data.") == Some(name))
    }

    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|t| t.id() == id)
    }

    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|f| f.id == id)
    }
}
