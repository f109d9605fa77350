//! What one member may see: its own rows, and totals of the whole; and what the public may see: those totals. In: what all members may
//! see. Out: the same for fewer.
//! It must not know a document. What is not named here stays behind: a new table is in no pack until it is said to be of the whole.

use super::{Audience, Released};
use crate::{
    settings::written::Peers,
    statistics::Definition,
    table::{Cell, Column, Figure, Label, Missing, Past, Table},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Statistics that tell of the whole alone: none of their rows is a member's, nor of so few that it could be.
const OF_THE_WHOLE: [&str; 12] = [
    "participation.meetings_held",
    "participation.delegations",
    "participation.quorum",
    "participation.rate_overall",
    "participation.reach",
    "participation.trend",
    "themes.meetings",
    "themes.initiatives",
    "themes.gap",
    "themes.trend",
    "initiatives.status",
    "initiatives.delivery_rate",
];
/// Sheets of rows that belong to no member.
const SHEETS_OF_ALL: [&str; 2] = ["data.meetings", "data.themes"];

/// What tells of states and organisations apart: their rows, and parts of the names of columns and figures.
const APART: [&str; 2] = ["states", "organisations"];
/// Columns of meetings that name members, or may.
const NAMING: [&str; 3] = ["host", "co_chairs", "summary"];
/// So many there must be at least of a group whose totals are told to those who may not see its members.
const FEWEST: usize = 5;

/// A member as the list of members has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: String,
    /// The short name where there is one.
    pub name: String,
    /// The language of its pack, as written.
    pub language: Option<String>,
    /// Where in the list of members it stands.
    pub line: u64,
}

impl Released {
    /// The members that have a pack.
    #[must_use]
    pub fn members(&self) -> Vec<Member> {
        let Some(table) = self.sheet("members") else { return Vec::new() };
        let of = |row: &Vec<Cell>| {
            let text = |key: &str| table.text(row, key).map(str::to_owned);
            let line = if let Some(Cell::Integer(line)) = table.at(row, "line") { u64::try_from(*line).unwrap_or_default() } else { 0 };
            Some(Member { id: text("member_id")?, name: text("short_name").or_else(|| text("name"))?, language: text("language"), line })
        };
        table.rows.iter().filter(|row| table.text(row, "capacity") == Some("member")).filter_map(of).collect()
    }

    /// For one member: its own rows, totals of the whole as values, and of the others what the settings let through. None where this is
    /// not what members may see, or there is no such member.
    #[must_use]
    pub fn for_member(&self, id: &str, peers: Peers) -> Option<Self> {
        let member = self.members().into_iter().find(|member| member.id == id).filter(|_| self.audience == Audience::Members)?;
        let mut tables = Vec::new();
        for table in &self.tables {
            if let (Some(_), true) = (table.column("other_member"), peers != Peers::Named) {
                continue;
            }
            if table.column("member").is_some() {
                let own = own_rows(table, id);
                tables.push(if table.statistic == "participation.matrix" { down(&own) } else { own });
                tables.extend((table.statistic == "participation.rate").then(|| compared(table, id, peers)).flatten());
            } else if OF_THE_WHOLE.contains(&table.statistic) {
                tables.push(without_recipes(table.clone()));
            }
        }
        let data = self.data.iter().map(|table| if SHEETS_OF_ALL.contains(&table.statistic) { table.clone() } else { own_rows(table, id) });
        let own =
            Self { member: Some(member), tables, figures: self.figures_of_the_whole(), data: Arc::new(data.collect()), ..self.like() };
        Some(if peers == Peers::Named { own } else { own.without_few(&self.sizes(Some(id))) })
    }

    /// What tells of no single member.
    pub(super) fn of_the_whole(self) -> Self {
        let tables = self.tables.iter().filter(|table| OF_THE_WHOLE.contains(&table.statistic)).cloned().map(without_recipes);
        let data = self.data.iter().filter(|table| SHEETS_OF_ALL.contains(&table.statistic)).cloned();
        Self { tables: tables.collect(), figures: self.figures_of_the_whole(), data: Arc::new(data.collect()), ..self.like() }
            .without_few(&self.sizes(None))
    }

    /// The same period, series and sources, without any figure.
    pub(super) fn like(&self) -> Self {
        Self {
            audience: self.audience,
            member: None,
            period: self.period.clone(),
            series: self.series.clone(),
            tables: Vec::new(),
            figures: Vec::new(),
            data: Arc::default(),
            sources: self.sources.clone(),
            left_out: self.left_out.clone(),
            threshold: self.threshold,
        }
    }

    fn figures_of_the_whole(&self) -> Vec<Figure> {
        let is_of_whole = |figure: &&Figure| Definition::of(&figure.id).is_some_and(|d| OF_THE_WHOLE.contains(&d.id));
        self.figures.iter().filter(is_of_whole).map(|f| Figure { recipe: None, ..f.clone() }).collect()
    }

    /// How many there are of each group that totals tell apart, besides this one.
    fn sizes(&self, besides: Option<&str>) -> Sizes {
        let mut sizes = Sizes::default();
        if let Some(table) = self.sheet("members") {
            for row in table.rows.iter().filter(|row| table.text(row, "member_id") != besides) {
                let kind = table.text(row, "kind").unwrap_or_default();
                let capacity = table.text(row, "capacity").unwrap_or_default();
                *sizes.groups.entry(("kind", kind.to_owned())).or_default() += 1;
                *sizes.groups.entry(("capacity", capacity.to_owned())).or_default() += 1;
                if capacity == "member" {
                    sizes.all[usize::from(kind != "state")] += 1;
                }
            }
        }
        // Of a series those count that were ever eligible for one of its meetings.
        if let Some(table) = self.sheet("presence") {
            let mut seen = BTreeSet::new();
            for row in &table.rows {
                let (Some(series), Some(id)) = (table.text(row, "series"), table.text(row, "member_id")) else { continue };
                let is_eligible = table.at(row, "eligible") == Some(&Cell::Integer(1)) && Some(id) != besides;
                if is_eligible && seen.insert((series, id)) {
                    let side = usize::from(table.text(row, "kind") != Some("state"));
                    sizes.series.entry(series.to_owned()).or_default()[side] += 1;
                }
            }
        }
        sizes
    }

    /// Where there are few of a group, its totals would tell of single ones, and so would one that is all or none of it.
    fn without_few(mut self, sizes: &Sizes) -> Self {
        let least = self.threshold.max(FEWEST);
        let is_few = |n: usize| n > 0 && n < least;
        let sides = |series: Option<&str>| series.map_or(sizes.all, |key| sizes.series.get(key).copied().unwrap_or_default());
        let apart = |series: Option<&str>| sides(series).into_iter().any(is_few);
        let whole = |series: Option<&str>| is_few(sides(series).into_iter().sum());
        let names_side = |name: &str| name.split(['_', '.', '@']).any(|part| APART.contains(&part));
        let groups = sizes.groups.values().any(|n| is_few(*n));
        let is_all_or_none =
            |cell: &Cell| matches!(cell, Cell::Share { numerator, denominator } if *numerator == 0 || numerator == denominator);
        let secret = || Cell::Missing(Missing::Confidential);
        self.tables.retain(|table| !(groups && table.part == Some("by_capacity")));
        self.tables.retain(|table| {
            !(table.statistic.starts_with("participation.")
                && table.column("member").is_none()
                && table.series.as_ref().is_some_and(|s| whole(Some(&s.key))))
        });
        for table in self.tables.iter_mut().filter(|table| table.column("member").is_none()) {
            let key = table.series.as_ref().map(|s| s.key.clone());
            let is_apart = apart(key.as_deref());
            let group = |row: &[Cell]| matches!(row.first(), Some(Cell::Term(group)) if names_side(group));
            table.rows.retain(|row| !(is_apart && group(row)));
            for cell in table.rows.iter_mut().filter(|row| group(row)).flatten().filter(|cell| is_all_or_none(cell)) {
                *cell = secret();
            }
            // A column of a table of all series is of one of them.
            let of_series = |key: &str| key.split_once('@').is_some_and(|(_, series)| whole(Some(series)));
            *table = without_columns(table, |key| of_series(key) || (is_apart && names_side(key)));
        }
        // A figure keeps its name, so that a template may ask for it.
        for figure in &mut self.figures {
            let series = figure.id.split_once('@').map(|(_, series)| series);
            let of_side = names_side(&figure.id) && (apart(series) || is_all_or_none(&figure.cell));
            if of_side || (series.is_some() && whole(series)) {
                figure.cell = secret();
                figure.past = Past { before: secret(), change: secret(), mean: secret(), direction: None };
            }
        }
        let reported = apart(None);
        let naming = |sheet: &Table| {
            let hides = |key: &str| sheet.statistic == "data.meetings" && (NAMING.contains(&key) || (reported && names_side(key)));
            without_columns(sheet, hides)
        };
        self.data = Arc::new(self.data.iter().map(naming).collect());
        self
    }
}

/// Sizes of groups: states and others of the list and of each series, members of each kind and capacity.
#[derive(Default)]
struct Sizes {
    all: [usize; 2],
    series: BTreeMap<String, [usize; 2]>,
    groups: BTreeMap<(&'static str, String), usize>,
}

fn without_columns(table: &Table, hides: impl Fn(&str) -> bool) -> Table {
    let kept: Vec<usize> = (0..table.columns.len()).filter(|i| !hides(&table.columns[*i].key)).collect();
    table.with_columns(&kept)
}

/// Rows of the member, told by its key: a table without keys has none. An initiative is of those that lead or support it.
fn own_rows(table: &Table, id: &str) -> Table {
    let lists = |row: &[Cell], key: &str| table.text(row, key).is_some_and(|list| list.split("; ").any(|own| own == id));
    let is_own = |row: &[Cell]| match table.statistic {
        "data.initiatives" => lists(row, "leads") || lists(row, "partners"),
        _ => table.text(row, "member_id") == Some(id),
    };
    Table { rows: table.rows.iter().filter(|row| is_own(row)).cloned().collect(), ..table.without_rows() }
}

/// The rows are others': a formula over those of one member would count wrong.
fn without_recipes(mut table: Table) -> Table {
    for column in &mut table.columns {
        column.recipe = None;
    }
    table
}

/// One member's line of the table of presence, as a row for each meeting.
fn down(own: &Table) -> Table {
    let cells = own.rows.first().map(Vec::as_slice).unwrap_or_default();
    let row = |(column, cell): (&Column, &Cell)| {
        let Label::Meeting(meeting) = &column.label else { return None };
        let date = meeting.date.map_or(Cell::Missing(Missing::NotAvailable), Cell::Date);
        Some(vec![Cell::from(meeting.clone()), date, cell.clone()])
    };
    let columns = ["meeting", "date", "presence"].map(Column::term).to_vec();
    Table { part: Some("meetings"), columns, rows: own.columns.iter().zip(cells).filter_map(row).collect(), ..own.without_rows() }
}

/// How often each member came since the first meeting, the others by name or without; nothing where the settings hide them.
fn compared(rates: &Table, id: &str, peers: Peers) -> Option<Table> {
    let (member, key, rate) = (rates.column("member")?, rates.column("member_id")?, rates.column("rate_to_date")?);
    let is_own = |row: &[Cell]| row[key].text() == Some(id);
    let known = rates.rows.iter().filter(|row| row[rate].number().is_some());
    let (column, rows) = match peers {
        Peers::Hidden => return None,
        Peers::Named => {
            let rows = known.map(|row| vec![row[member].clone(), row[rate].clone()]);
            (Column { recipe: None, ..rates.columns[rate].clone() }, rows.collect())
        }
        // From how many meetings, or the order of names among equals, would tell who it is.
        Peers::Anonymous => {
            let mut shares: Vec<(i64, Option<&Cell>)> =
                known.filter_map(|row| Some((whole_percent(&row[rate])?, is_own(row).then(|| &row[member])))).collect();
            shares.sort_by_key(|(percent, own)| Reverse((*percent, own.is_some())));
            let name = |own: Option<&Cell>| own.cloned().unwrap_or(Cell::Term("another-member"));
            let rows = shares.into_iter().map(|(percent, own)| vec![name(own), Cell::Integer(percent)]);
            (Column::term("percent_to_date"), rows.collect())
        }
    };
    Some(Table { part: Some("compared"), columns: vec![rates.columns[member].clone(), column], rows, ..rates.without_rows() })
}

/// Rounded half up.
const fn whole_percent(cell: &Cell) -> Option<i64> {
    match cell {
        Cell::Share { numerator, denominator } if *denominator > 0 => Some((200 * *numerator + *denominator) / (2 * *denominator)),
        _ => None,
    }
}
