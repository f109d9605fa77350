//! What an audience may see. In: statistics and data. Out: `Released`, the only thing that
//! documents are made from. It must not know how a document looks.

mod few;
mod pack;
mod small_numbers;
mod turnout;

pub use crate::input::LeftOut;
pub use crate::settings::written::Audience;
use crate::{
    input::{Dataset, Source, counts, dates, lists},
    schema::{Privacy, TABLES},
    settings::{Settings, period::Period},
    statistics::{MADE, Statistics},
    table::{
        Cell, Column, Condition, Figure, Label, Missing, Of, Past, Recipe, Series, Table, Tally,
    },
};
pub use pack::{Member, Packs};
use polars::prelude::*;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
pub use small_numbers::TOGETHER;
use std::{collections::BTreeMap, hash::Hash, ops::RangeInclusive, sync::Arc};

/// Statistics and rows that one audience may see. There is no way to make one but `release`, and
/// from what members may see `packs`.
#[derive(Debug)]
pub struct Released {
    audience: Audience,
    /// Of a pack: the key and name of the one member that may see it.
    member: Option<Member>,
    period: Period,
    first_year: Option<i16>,
    series: Vec<Series>,
    computed: Vec<&'static str>,
    tables: Arc<Vec<Table>>,
    figures: Vec<Figure>,
    data: Arc<Vec<Table>>,
    /// Sheets of more rows than anything but data files holds: of them the others have the columns
    /// alone.
    large: Vec<Large>,
    /// How many rows each sheet of the whole has, also where they are not here.
    counts: BTreeMap<&'static str, usize>,
    sources: Vec<Source>,
    left_out: Vec<LeftOut>,
    /// Smaller groups are told by nothing that is not of their members.
    threshold: usize,
}

/// A sheet that is made into cells a part at a time.
#[derive(Debug, Clone)]
pub struct Large {
    name: &'static str,
    frame: DataFrame,
}

impl Large {
    /// More rows than a workbook is of use for.
    pub const ROWS: usize = 250_000;

    #[must_use]
    pub fn statistic(&self) -> &'static str {
        statistic_of(self.name)
    }

    #[must_use]
    pub fn rows(&self) -> usize {
        self.frame.height()
    }

    /// Its rows as cells, the next of them each time.
    pub fn parts(&self) -> impl Iterator<Item = PolarsResult<Table>> + '_ {
        let open: Vec<&str> = open_columns(&self.frame);
        (0..self.rows()).step_by(AT_ONCE).map(move |start| {
            let part = self
                .frame
                .slice(i64::try_from(start).unwrap_or(i64::MAX), AT_ONCE);
            sheet(self.name, &part, &open)
        })
    }
}

/// The columns of a sheet made here that tell nothing of the gender of few.
fn open_columns(frame: &DataFrame) -> Vec<&str> {
    frame
        .get_column_names()
        .into_iter()
        .map(PlSmallStr::as_str)
        .filter(|c| !OF_PERSONS.contains(c))
        .collect()
}

/// What is held back.
const SECRET: Cell = Cell::Missing(Missing::Confidential);

/// Holds back what has a value; what has none says so itself: else the mark would say how many
/// there are.
fn hide_cell(cell: &mut Cell) {
    if !matches!(cell, Cell::Missing(_)) {
        *cell = SECRET;
    }
}

/// The columns of who was where that say which numbers may be shown.
const COUNTED: [&str; 7] = [
    "series",
    "meeting_id",
    "member_id",
    "kind",
    "eligible",
    "countable",
    "present",
];

/// Sheets with a row for each who came.
const LONG: [&str; 3] = ["attendance", "presence", "delegations"];

/// Columns of the sheets made here that tell the gender of few: with them any held-back number
/// could be added up again.
const OF_PERSONS: [&str; 6] = [
    "women",
    "not_women",
    "gender_recorded",
    "gender_not_recorded",
    "head_woman",
    "head_gender_recorded",
];

/// Lets through what the audience may see, without small numbers of women or of others. Columns
/// that name persons, or that stay inside the secretariat, are for the secretariat alone; the
/// public sees what tells of no single member.
///
/// # Errors
/// Only where our own frames lack a column of their schema: a bug.
pub fn release(
    mut statistics: Statistics,
    data: &Dataset,
    settings: &Settings,
    audience: Audience,
) -> PolarsResult<Released> {
    small_numbers::hold_back(&mut statistics, settings.disclosure.threshold)?;
    // Millions of rows that no output shows are not made into cells.
    let is_read = audience != Audience::Members || settings.reads_rows();
    let shown = |name: &str| statistics.told(name, is_read || !LONG.contains(&name));
    let counts = TABLES.iter().map(|schema| schema.name).chain(MADE);
    let counts = counts.map(|name| (name, statistics.rows(name))).collect();
    let mut rows = TABLES
        .iter()
        .filter(|schema| data.has(schema.name))
        .map(|schema| {
            let mut open: Vec<&str> = schema
                .columns()
                .iter()
                .filter(|c| {
                    (c.privacy == Privacy::Open || audience == Audience::Secretariat)
                        && c.of.is_none()
                })
                .map(|c| c.name)
                .chain(["line"])
                .collect();
            // A line is of one file; of several, each row names its own.
            let mut frame = shown(schema.name)?;
            // Joint meetings count once as an event.
            open.extend((schema.name == "meetings").then_some("event"));
            if data
                .sources
                .iter()
                .filter(|s| s.table == schema.name)
                .count()
                > 1
            {
                let files = if frame.height() > 0 {
                    data.files_of_rows(schema.name)?
                } else {
                    Vec::new()
                };
                frame.with_column(polars::prelude::Series::new("file".into(), files).into())?;
                open.push("file");
            }
            sheet(schema.name, &frame, &open)
        })
        .collect::<PolarsResult<Vec<Table>>>()?;
    // Packs are cut from all rows, and what the public may see depends on all of them.
    let is_whole = audience == Audience::Public || settings.packs;
    let mut large = Vec::new();
    for name in MADE {
        let mut frame = shown(name)?;
        if frame.height() > Large::ROWS && !is_whole {
            let rest = frame.clear();
            large.push(Large {
                name,
                frame: std::mem::replace(&mut frame, rest),
            });
        }
        if frame.width() > 0 && (name != "expected" || statistics.rows(name) > 0) {
            let mut open = open_columns(&frame);
            // The public sees no row of it: only what may be shown is found out from them.
            open.retain(|column| {
                audience != Audience::Public || name != "presence" || COUNTED.contains(column)
            });
            rows.push(sheet(name, &frame, &open)?);
        }
    }
    let whole = Released {
        audience,
        member: None,
        period: statistics.period,
        first_year: statistics.first_year,
        series: statistics.series,
        computed: statistics.computed,
        tables: Arc::new(statistics.tables),
        figures: statistics.figures,
        data: Arc::new(rows),
        large,
        counts,
        sources: data.sources.clone(),
        left_out: data.left_out.clone(),
        threshold: settings.disclosure.threshold as usize,
    };
    Ok(if audience == Audience::Public {
        whole.of_the_whole()
    } else {
        whole
    })
}

/// Does a figure count what would tell the gender of few, were its rows told one by one?
#[must_use]
pub fn tells_of_persons(recipe: &Recipe) -> bool {
    let of = |tally: &Tally| {
        let summed = if let Of::Sum(column) = tally.of {
            Some(column)
        } else {
            None
        };
        tally
            .rows
            .conditions
            .iter()
            .map(Condition::column)
            .chain(summed)
            .any(|column| OF_PERSONS.contains(&column))
    };
    match recipe {
        Recipe::Tally(tally) => of(tally),
        Recipe::Share {
            numerator,
            denominator,
        }
        | Recipe::Quotient {
            numerator,
            denominator,
        } => of(numerator) || of(denominator),
        Recipe::Worked(_) => false,
    }
}

impl Released {
    /// The same with every figure missing for this reason; without one, with no row in any table.
    /// For trying templates, not for documents.
    #[must_use]
    pub fn rehearsal(&self, reason: Option<Missing>) -> Self {
        let blank = Cell::Missing(reason.unwrap_or(Missing::NotAvailable));
        let past = Past {
            before: blank.clone(),
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
            Cell::Text(_) | Cell::Term(_) | Cell::Meeting(_) | Cell::Presence(_) => cell.clone(),
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
            ..self.like()
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

    #[must_use]
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// The ids of the statistics that were computed: of others nothing is known.
    #[must_use]
    pub fn computed(&self) -> &[&'static str] {
        &self.computed
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

/// Which years each row of a trend is over: its own; below them, the mean of the last five.
fn years_of_rows(table: &Table) -> Vec<RangeInclusive<i16>> {
    let year = |row: &Vec<Cell>| row[0].integer().and_then(|year| i16::try_from(year).ok());
    let last = table.rows.iter().filter_map(year).max().unwrap_or_default();
    table
        .rows
        .iter()
        .map(|row| year(row).map_or(last - 4..=last, |year| year..=year))
        .collect()
}

/// What tables and files of a sheet are called.
fn statistic_of(name: &str) -> &'static str {
    match name {
        "members" => "data.members",
        "themes" => "data.themes",
        "meetings" => "data.meetings",
        "memberships" => "data.memberships",
        "attendance" => "data.attendance",
        "initiatives" => "data.initiatives",
        "presence" => "data.presence",
        "expected" => "data.expected",
        _ => "data.delegations",
    }
}

/// Rows that are made into cells together: columns and rows of more would take twice the memory.
const AT_ONCE: usize = 50_000;

/// A frame as a table of cells, in the columns that are open.
fn sheet(name: &str, frame: &DataFrame, open: &[&str]) -> PolarsResult<Table> {
    let statistic = statistic_of(name);
    let mut rows = Vec::with_capacity(frame.height());
    for start in (0..frame.height()).step_by(AT_ONCE) {
        let part = frame.slice(i64::try_from(start).unwrap_or(i64::MAX), AT_ONCE);
        let columns = open
            .par_iter()
            .map(|c| cells(&part, c))
            .collect::<PolarsResult<Vec<Vec<Cell>>>>()?;
        let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
        let mut row = || columns.iter_mut().filter_map(Iterator::next).collect();
        rows.extend((0..part.height()).map(|_| row()));
    }
    let heads = open
        .iter()
        .map(|c| Column {
            key: (*c).to_owned(),
            label: Label::Text((*c).to_owned()),
            unit: None,
            recipe: None,
        })
        .collect();
    Ok(Table {
        statistic,
        part: None,
        series: None,
        columns: heads,
        rows,
        basis: None,
    })
}

fn cells(frame: &DataFrame, column: &str) -> PolarsResult<Vec<Cell>> {
    fn or_missing<T>(values: Vec<Option<T>>, cell: fn(T) -> Cell) -> Vec<Cell> {
        values
            .into_iter()
            .map(|v| v.map_or(Cell::Missing(Missing::NotAvailable), cell))
            .collect()
    }
    // Rows repeat each other: each text is held once.
    fn once<T: AsRef<str> + Eq + Hash>(texts: impl Iterator<Item = Option<T>>) -> Vec<Cell> {
        let mut known: FxHashMap<T, Arc<str>> = FxHashMap::default();
        let mut cell = |text: T| {
            if let Some(text) = known.get(&text) {
                return Cell::Text(text.clone());
            }
            let shared: Arc<str> = text.as_ref().into();
            known.insert(text, shared.clone());
            Cell::Text(shared)
        };
        texts
            .map(|text| text.map_or(Cell::Missing(Missing::NotAvailable), &mut cell))
            .collect()
    }
    Ok(match frame.column(column)?.dtype() {
        DataType::Categorical(..) => once(frame.column(column)?.cat32()?.iter_str()),
        DataType::String => once(frame.column(column)?.str()?.iter()),
        DataType::Date => or_missing(dates(frame, column)?, Cell::Date),
        DataType::List(_) => once(
            lists(frame, column)?
                .into_iter()
                .map(|l| (!l.is_empty()).then(|| l.join("; "))),
        ),
        _ => or_missing(counts(frame, column)?, Cell::Integer),
    })
}
