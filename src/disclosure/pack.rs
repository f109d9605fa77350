//! What one member may see: its own rows, and totals of the whole; and what the public may see:
//! those totals. In: what all members may see. Out: the same for fewer. It must not know a
//! document. What is not named here stays behind: a new table is in no pack until it is said to be
//! of the whole.

use super::{
    Audience, Released,
    few::{FEWEST, Few, hide_columns, side},
};
use crate::{
    input::belonged,
    settings::written::Peers,
    statistics::Definition,
    table::{Cell, Column, Figure, Label, Missing, Table},
};
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// Statistics that tell of the whole alone: none of their rows is a member's, nor of so few that it
/// could be. How many came at least once is not among them: with who joined when it tells of those
/// that came late.
const OF_THE_WHOLE: [&str; 11] = [
    "participation.meetings_held",
    "participation.delegations",
    "participation.quorum",
    "participation.rate_overall",
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

/// Columns that say where in the inputs a row stands.
const PLACES: [&str; 4] = ["line", "file", "rows", "meeting_row"];

/// A member as the list of members has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: String,
    /// The short name where there is one.
    pub name: String,
    /// The language of its pack, as written.
    pub language: Option<String>,
}

/// From when to when somebody belongs to the process, or to a body.
pub(super) struct Term<'a> {
    pub id: &'a str,
    pub body: Option<&'a str>,
    pub is_member: bool,
    joined: Option<Date>,
    left: Option<Date>,
}

impl Term<'_> {
    pub fn holds(&self, day: Date) -> bool {
        belonged(day, self.joined, self.left)
    }
}

impl Released {
    /// The members that have a pack.
    #[must_use]
    pub fn members(&self) -> Vec<Member> {
        let Some(table) = self.sheet("members") else {
            return Vec::new();
        };
        let of = |row: &Vec<Cell>| {
            let text = |key: &str| table.text(row, key).map(str::to_owned);
            Some(Member {
                id: text("member_id")?,
                name: text("short_name").or_else(|| text("name"))?,
                language: text("language"),
            })
        };
        table
            .rows
            .iter()
            .filter(|row| table.text(row, "capacity") == Some("member"))
            .filter_map(of)
            .collect()
    }

    /// Who belongs, by a list of members or of memberships.
    pub(super) fn terms(&self, list: &str) -> Vec<Term<'_>> {
        let Some(table) = self.sheet(list) else {
            return Vec::new();
        };
        let of = |row| {
            let at = |key: &str| table.at(row, key).and_then(Cell::day);
            Some(Term {
                id: table.text(row, "member_id")?,
                body: table.text(row, "body"),
                is_member: table.text(row, "capacity") == Some("member"),
                joined: at("joined"),
                left: at("left"),
            })
        };
        table.rows.iter().filter_map(|row| of(row)).collect()
    }

    /// Of each on the list of members: is it among states, or among others?
    pub(super) fn sides(&self) -> HashMap<&str, usize> {
        let Some(table) = self.sheet("members") else {
            return HashMap::new();
        };
        table
            .rows
            .iter()
            .filter_map(|row| Some((table.text(row, "member_id")?, side(table, row))))
            .collect()
    }

    /// What packs are cut from; none where this is not what members may see.
    #[must_use]
    pub fn packs(&self, peers: Peers) -> Option<Packs<'_>> {
        (self.audience == Audience::Members).then(|| Packs::new(self, peers))
    }

    /// What tells of no single member.
    pub(super) fn of_the_whole(self) -> Self {
        let tables = self
            .tables
            .iter()
            .filter(|table| OF_THE_WHOLE.contains(&table.statistic))
            .cloned()
            .map(without_recipes);
        let data = self
            .data
            .iter()
            .filter(|table| SHEETS_OF_ALL.contains(&table.statistic))
            .cloned();
        Self {
            tables: Arc::new(tables.collect()),
            figures: self.figures_of_the_whole(),
            data: Arc::new(data.collect()),
            ..self.like()
        }
        .without_few(&Few::of(&self), false)
    }

    /// The same period, series and sources, without any figure.
    pub(super) fn like(&self) -> Self {
        Self {
            audience: self.audience,
            member: None,
            period: self.period.clone(),
            first_year: self.first_year,
            series: self.series.clone(),
            computed: self.computed.clone(),
            tables: Arc::default(),
            figures: Vec::new(),
            data: Arc::default(),
            large: Vec::new(),
            counts: BTreeMap::new(),
            sources: self.sources.clone(),
            left_out: self.left_out.clone(),
            threshold: self.threshold,
        }
    }

    fn figures_of_the_whole(&self) -> Vec<Figure> {
        let is_of_whole = |figure: &&Figure| {
            Definition::of(&figure.id).is_some_and(|d| OF_THE_WHOLE.contains(&d.id))
        };
        self.figures
            .iter()
            .filter(is_of_whole)
            .map(|f| Figure {
                recipe: None,
                ..f.clone()
            })
            .collect()
    }
}

/// What packs are cut from: all that members may see, its rows looked up once for all of them.
pub struct Packs<'a> {
    all: &'a Released,
    peers: Peers,
    members: Vec<Member>,
    /// For each table and each sheet: the rows of a member, by its key.
    tables: Vec<Rows<'a>>,
    data: Vec<Rows<'a>>,
    /// What totals tell, where the others are not named.
    totals: Option<Few>,
}

type Rows<'a> = HashMap<&'a str, Vec<usize>>;

impl<'a> Packs<'a> {
    fn new(all: &'a Released, peers: Peers) -> Self {
        let tables = all.tables.iter().map(rows_of_members).collect();
        let data = all.data.iter().map(rows_of_members).collect();
        let totals = (peers != Peers::Named).then(|| Few::of(all));
        Self {
            all,
            peers,
            members: all.members(),
            tables,
            data,
            totals,
        }
    }

    /// For one member: its own rows, totals of the whole as values, and of the others what the
    /// settings let through. None where there is no such member.
    #[must_use]
    pub fn of(&self, id: &str) -> Option<Released> {
        let member = self.members.iter().find(|member| member.id == id)?.clone();
        let all = self.all;
        let mut tables = Vec::new();
        for (table, rows) in all.tables.iter().zip(&self.tables) {
            if let (Some(_), true) = (table.column("other_member"), self.peers != Peers::Named) {
                continue;
            }
            if table.column("member").is_some() {
                let own = own_rows(table, rows, id);
                tables.push(if table.statistic == "participation.matrix" {
                    down(&own)
                } else {
                    own
                });
                tables.extend(
                    (table.statistic == "participation.rate")
                        .then(|| compared(table, &member, self.peers))
                        .flatten(),
                );
            } else if OF_THE_WHOLE.contains(&table.statistic) {
                tables.push(without_recipes(table.clone()));
            }
        }
        let of_sheet = |(table, rows): (&Table, &Rows)| {
            if SHEETS_OF_ALL.contains(&table.statistic) {
                table.clone()
            } else {
                own_rows(table, rows, id)
            }
        };
        let data = Arc::new(all.data.iter().zip(&self.data).map(of_sheet).collect());
        let mut own = Released {
            member: Some(member),
            tables: Arc::new(tables),
            figures: all.figures_of_the_whole(),
            data,
            ..all.like()
        };
        let Some(few) = &self.totals else {
            return Some(own);
        };
        // On which lines its rows stand tells how many of others stand between them.
        for sheet in Arc::make_mut(&mut own.data)
            .iter_mut()
            .filter(|sheet| sheet.column("member_id").is_some())
        {
            hide_columns(sheet, |key| PLACES.contains(&key));
        }
        Some(own.without_few(few, true))
    }
}

/// The rows of each member, told by its key: a table without keys has none. An initiative is of
/// those that lead or support it.
fn rows_of_members(table: &Table) -> Rows<'_> {
    let keys: &[&str] = if table.statistic == "data.initiatives" {
        &["leads", "partners"]
    } else {
        &["member_id"]
    };
    let mut rows = Rows::new();
    for (place, row) in table.rows.iter().enumerate() {
        let of = keys
            .iter()
            .filter_map(|key| table.text(row, key))
            .flat_map(|list| list.split("; "));
        for id in of {
            let own = rows.entry(id).or_default();
            if own.last() != Some(&place) {
                own.push(place);
            }
        }
    }
    rows
}

fn own_rows(table: &Table, rows: &Rows, id: &str) -> Table {
    let own = rows.get(id).map(Vec::as_slice).unwrap_or_default();
    Table {
        rows: own.iter().map(|place| table.rows[*place].clone()).collect(),
        ..table.without_rows()
    }
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
        let Label::Meeting(meeting) = &column.label else {
            return None;
        };
        let date = meeting
            .date
            .map_or(Cell::Missing(Missing::NotAvailable), Cell::Date);
        Some(vec![Cell::from(meeting.clone()), date, cell.clone()])
    };
    let columns = ["meeting", "date", "presence"].map(Column::term).to_vec();
    Table {
        part: Some("meetings"),
        columns,
        rows: own.columns.iter().zip(cells).filter_map(row).collect(),
        ..own.without_rows()
    }
}

/// How often members came since the first meeting: by name, or how many in each quarter of the
/// scale; nothing where the settings hide them.
fn compared(rates: &Table, own: &Member, peers: Peers) -> Option<Table> {
    let (member, key, rate) = (
        rates.column("member")?,
        rates.column("member_id")?,
        rates.column("rate_to_date")?,
    );
    let (columns, rows) = match peers {
        Peers::Hidden => return None,
        Peers::Named => {
            let known = rates.rows.iter().filter(|row| row[rate].number().is_some());
            let rows = known
                .map(|row| vec![row[member].clone(), row[rate].clone()])
                .collect();
            (
                vec![
                    rates.columns[member].clone(),
                    Column {
                        recipe: None,
                        ..rates.columns[rate].clone()
                    },
                ],
                rows,
            )
        }
        Peers::Anonymous => {
            let of =
                |row: &Vec<Cell>| Some((row[key].text() == Some(&own.id), quarter(&row[rate])?));
            let quarters: Vec<(bool, usize)> = rates.rows.iter().filter_map(of).collect();
            let count = |is_own: bool, place| {
                quarters
                    .iter()
                    .filter(|quarter| **quarter == (is_own, place))
                    .count()
            };
            let others = |place| count(false, place);
            let all: usize = (0..QUARTERS.len()).map(others).sum();
            // Where all others are alike, this tells of each of them.
            if all < FEWEST || (0..QUARTERS.len()).any(|place| others(place) == all) {
                return None;
            }
            let number = |n: usize| Cell::Integer(i64::try_from(n).unwrap_or(i64::MAX));
            let row = |(place, name): (usize, &&'static str)| {
                vec![
                    Cell::Term(name),
                    number(others(place)),
                    number(count(true, place)),
                ]
            };
            let head = Column {
                label: Label::Text(own.name.clone()),
                ..Column::term("own_member")
            };
            (
                vec![
                    Column::term("rate_quarter"),
                    Column::term("other_members"),
                    head,
                ],
                QUARTERS.iter().enumerate().map(row).collect(),
            )
        }
    };
    Some(Table {
        part: Some("compared"),
        columns,
        rows,
        ..rates.without_rows()
    })
}

const QUARTERS: [&str; 4] = ["quarter-75", "quarter-50", "quarter-25", "quarter-0"];

/// The quarter of the scale that a rate is in. Of fewer than four meetings not each quarter can be
/// reached: it would tell when one joined.
fn quarter(rate: &Cell) -> Option<usize> {
    let Cell::Share {
        numerator,
        denominator,
    } = rate
    else {
        return None;
    };
    let reached = (*denominator >= 4).then(|| 4 * numerator / denominator)?;
    usize::try_from(3 - reached.clamp(0, 3)).ok()
}
