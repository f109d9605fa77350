//! What one member may see: its own rows, and totals of the whole. In: what all members may see. Out: the same for one of them.
//! It must not know a document. What is not named here stays behind: a new table is in no pack until it is said to be of the whole.

use super::{Audience, Released};
use crate::{
    settings::written::Peers,
    statistics::Definition,
    table::{Cell, Column, Figure, Label, Missing, Table},
};
use std::{cmp::Reverse, sync::Arc};

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

impl Released {
    /// The members that have a pack: key and name, as the list of members has them.
    #[must_use]
    pub fn members(&self) -> Vec<(String, String)> {
        let Some(table) = self.sheet("members") else { return Vec::new() };
        let of = |row: &Vec<Cell>| Some((table.text(row, "member_id")?.to_owned(), table.text(row, "name")?.to_owned()));
        table.rows.iter().filter(|row| table.text(row, "capacity") == Some("member")).filter_map(of).collect()
    }

    /// For one member: its own rows, totals of the whole as values, and of the others what the settings let through.
    #[must_use]
    pub fn for_member(&self, (id, name): (&str, &str), peers: Peers) -> Self {
        let mut tables = Vec::new();
        for table in &self.tables {
            if let (Some(_), true) = (table.column("other_member"), peers != Peers::Named) {
                continue;
            }
            if table.column("member").is_some() {
                let own = own_rows(table, id, name);
                tables.push(if table.statistic == "participation.matrix" { down(&own) } else { own });
                tables.extend((table.statistic == "participation.rate").then(|| compared(table, id, peers)).flatten());
            } else if OF_THE_WHOLE.contains(&table.statistic) {
                tables.push(without_recipes(table.clone()));
            }
        }
        let is_of_whole = |figure: &&Figure| Definition::of(&figure.id).is_some_and(|d| OF_THE_WHOLE.contains(&d.id));
        let figures = self.figures.iter().filter(is_of_whole).map(|f| Figure { recipe: None, ..f.clone() }).collect();
        let data =
            self.data.iter().map(|table| if SHEETS_OF_ALL.contains(&table.statistic) { table.clone() } else { own_rows(table, id, name) });
        Self {
            audience: Audience::Member,
            period: self.period.clone(),
            series: self.series.clone(),
            tables,
            figures,
            data: Arc::new(data.collect()),
            sources: self.sources.clone(),
            left_out: self.left_out.clone(),
        }
    }
}

/// Rows of the member: told by its key where the table has keys, by its name else. An initiative is of those that lead or support it.
fn own_rows(table: &Table, id: &str, name: &str) -> Table {
    let lists = |row: &[Cell], key: &str| table.text(row, key).is_some_and(|list| list.split("; ").any(|own| own == id));
    let is_own = |row: &[Cell]| match table.statistic {
        "data.initiatives" => lists(row, "leads") || lists(row, "partners"),
        _ if table.column("member_id").is_some() => table.text(row, "member_id") == Some(id),
        _ => table.text(row, "member") == Some(name),
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
        Some(vec![Cell::Meeting(meeting.clone()), date, cell.clone()])
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
