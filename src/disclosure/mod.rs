//! What an audience may see. In: statistics and data. Out: `Released`, the only thing that
//! documents are made from. It must not know how a document looks, nor any statistic by its name:
//! each column says what it tells.

mod genders;
mod groups;
mod officers;
mod packs;
mod peers;
mod released;
mod sheets;
mod small_groups;
mod small_numbers;
mod turnout;

pub use crate::input::LeftOut;
pub use crate::settings::written::Audience;
use crate::{
    input::Dataset,
    schema::{self, Privacy, TableSchema, corrections::CORRECTED_BY},
    settings::Settings,
    statistics::{Definition, MADE, Reach, Statistics, participants, what_it_tells},
    table::{Cell, Column, Missing, Recipe, Table, Tells},
};
pub use packs::{Member, Packs};
use polars::prelude::{DataFrame, NamedFrom, PolarsResult, Series};
pub use released::Released;
pub use sheets::Large;
use sheets::{open_columns, sheet};
use std::{ops::RangeInclusive, sync::Arc};

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

/// What is suppressed.
const SECRET: Cell = Cell::Missing(Missing::Confidential);

/// Suppresses what has a value; what has none says so itself: else the mark would say how many
/// there are.
fn hide_cell(cell: &mut Cell) {
    if !matches!(cell, Cell::Missing(_)) {
        *cell = SECRET;
    }
}

/// Lets through what the audience may see, without small numbers of women or of others. Columns
/// that name persons, or that stay inside the secretariat, are for the secretariat alone; the
/// public sees what tells of no single member.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
/// # let period = "2022".parse()?;
/// # let statistics = rapporteur::statistics::compute(&data, &settings, &period)?;
/// use rapporteur::disclosure::{self, Audience};
///
/// let released = disclosure::release(statistics, &data, &settings, Audience::Public)?;
/// let rates = released.table("participation.rate@ahg");
/// assert!(rates.is_none(), "rates of single members are not for the public");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Only where our own frames lack a column of their schema: a bug.
pub fn release(
    mut statistics: Statistics,
    data: &Dataset,
    settings: &Settings,
    audience: Audience,
) -> PolarsResult<Released> {
    small_numbers::suppress(&mut statistics, settings.disclosure.threshold)?;
    let (rules, reach) = (audience.rules(), reach_to(audience));
    if reach > Reach::Secretariat {
        leave_what_members_see(&mut statistics);
    }
    // Millions of rows that no output shows are not made into cells.
    let is_read = !rules.is_usual || settings.reads_rows();
    let shown = |name: &str| statistics.sheet_with_places(name, is_read || !LONG.contains(&name));
    let counts = schema::lists().map(|schema| schema.name).chain(MADE);
    let counts = counts.map(|name| (name, statistics.rows(name))).collect();
    let mut rows = schema::lists()
        .filter(|schema| data.has(schema.name))
        .map(|schema| input_sheet(schema, data, shown(schema.name)?, rules.sees_persons))
        .collect::<PolarsResult<Vec<Table>>>()?;
    // Packs are cut from all rows, and what the public may see depends on all of them.
    let is_whole = !rules.sees_members || settings.packs;
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
            let mut open = open_columns(name, &frame);
            // The public sees no row of it: only what may be shown is found out from them.
            open.retain(|c| rules.sees_members || name != "presence" || COUNTED.contains(c));
            rows.push(sheet(name, &frame, &open)?);
        }
    }
    let lists = settings.participants.filter(|_| rules.sees_persons);
    let participants = lists.map(|by| participants::lists(data, &statistics.period, by));
    let whole = Released {
        audience,
        member: None,
        period: statistics.period,
        first_year: statistics.first_year,
        first_years: statistics.first_years,
        meetings: statistics.meetings,
        series: statistics.series,
        computed: statistics.computed,
        statistics_left_out: statistics.left_out,
        tables: Arc::new(statistics.tables),
        figures: statistics.figures,
        data: Arc::new(rows),
        large,
        counts,
        sources: data.sources.clone(),
        left_out: data.left_out.clone(),
        corrections: data.corrections_applied,
        vague: data.vague_meetings(),
        threshold: settings.disclosure.threshold as usize,
        participants: Arc::new(participants.transpose()?.unwrap_or_default()),
    };
    Ok(if reach == Reach::Everyone {
        whole.of_the_whole()
    } else {
        whole
    })
}

/// The rows of an input: its open columns, or all, with the places of the rows.
fn input_sheet(
    schema: &TableSchema,
    data: &Dataset,
    mut frame: DataFrame,
    sees_persons: bool,
) -> PolarsResult<Table> {
    let is_seen = |privacy| match privacy {
        Privacy::Open => true,
        Privacy::Inside | Privacy::Person => sees_persons,
        Privacy::ListOfParticipants => false,
    };
    let mut open: Vec<&str> = schema
        .columns()
        .iter()
        .filter(|c| is_seen(c.privacy) && c.of.is_none())
        .map(|c| c.name)
        .chain(["line"])
        .collect();
    // Joint meetings count once as an event.
    open.extend((schema.name == "meetings").then_some("event"));
    let files = data.sources.iter().filter(|s| s.has_rows_of(schema.name));
    // A line is of one file; of several, each row names its own.
    if files.count() > 1 || data.has_added_rows(schema.name) {
        let files = if frame.height() > 0 {
            data.files_of_rows(schema.name)?
        } else {
            Vec::new()
        };
        frame.with_column(Series::new("file".into(), files).into())?;
        open.push("file");
    }
    open.extend(frame.column(CORRECTED_BY).is_ok().then_some(CORRECTED_BY));
    sheet(schema.name, &frame, &open)
}

/// How far a statistic must reach to come to an audience.
#[must_use]
pub const fn reach_to(audience: Audience) -> Reach {
    let rules = audience.rules();
    match () {
        () if rules.sees_persons => Reach::Secretariat,
        () if rules.sees_members => Reach::Members,
        () => Reach::Everyone,
    }
}

/// Leaves statistics that reach members, and of their columns those that say what they tell.
fn leave_what_members_see(statistics: &mut Statistics) {
    let is_seen = |id: &str| reach_of(id) >= Reach::Members;
    statistics.computed.retain(|id| is_seen(id));
    statistics.tables.retain(|table| is_seen(table.statistic));
    statistics
        .figures
        .retain(|figure| is_seen(&figure.id) && figure.measure.tells.is_some());
    for table in &mut statistics.tables {
        hide_columns(table, |column| column.tells.is_none());
    }
}

/// Who may see a figure or a table.
fn reach_of(id: &str) -> Reach {
    Definition::find(id).map_or(Reach::Secretariat, |definition| definition.reach)
}

/// Would the rows of a figure say whether somebody is a woman, were they listed one by one?
#[must_use]
pub fn tells_of_persons(recipe: &Recipe) -> bool {
    matches!(what_it_tells(recipe), Some(Tells::Genders(_)))
}

fn hide_columns(table: &mut Table, hides: impl Fn(&Column) -> bool) {
    let kept: Vec<usize> = (0..table.columns.len())
        .filter(|place| !hides(&table.columns[*place]))
        .collect();
    if kept.len() < table.columns.len() {
        *table = table.with_columns(&kept);
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
