//! What a pack says of others: their rates by name, or how many have a rate in each quarter of the
//! scale, and the rates of groups beside that of the member. In: tables that members may see, a
//! member. Out: tables. It must not know which of them a pack holds.

use super::{Member, Released, packs::without_recipes, small_groups::FEWEST};
use crate::{
    settings::written::Peers,
    table::{Cell, Column, ColumnRole, Label, RowKeys, Table},
};

/// Does a table have the rates of groups, beside which a member's own may stand?
pub fn is_beside_member(table: &Table) -> bool {
    table.column_of(ColumnRole::BesideMember).is_some()
}

/// The rates of groups below those of one member, which are in another table of the series, in the
/// columns of the same keys.
pub fn beside(all: &Released, groups: &Table, member: &Member) -> Table {
    let mut table = without_recipes(groups.clone());
    let is_rates = |rates: &&Table| {
        rates.series == groups.series && rates.column_of(ColumnRole::ComparedAmongPeers).is_some()
    };
    let own = all.tables.iter().find(is_rates).and_then(|rates| {
        let mut rows = rates.rows.iter();
        let row = rows.find(|row| rates.text(row, "member_id") == Some(&member.id))?;
        let named = [Cell::Term("member"), Cell::from(member.name.clone())];
        let cells = groups.columns.iter().skip(named.len());
        let cells = cells.map(|column| rates.cell_at(row, &column.key).cloned());
        named.into_iter().map(Some).chain(cells).collect()
    });
    table.rows.splice(0..0, own);
    table
}

/// How often members came since the first meeting: by name, or how many in each quarter of the
/// scale; nothing where the settings hide them.
pub fn compared(rates: &Table, own: &Member, peers: Peers) -> Option<Table> {
    let (member, key, rate) = (
        rates.column("member")?,
        rates.column("member_id")?,
        rates.column_of(ColumnRole::ComparedAmongPeers)?,
    );
    let (columns, rows) = match peers {
        Peers::Hidden => return None,
        Peers::Named => named_rates(rates, member, rate),
        Peers::Anonymous => members_by_quarter(rates, own, key, rate)?,
    };
    Some(Table {
        part: Some("compared"),
        topic: Some("peers"),
        keys: RowKeys::Columns(1),
        columns,
        rows,
        ..rates.without_rows()
    })
}

/// The rate of each member.
fn named_rates(rates: &Table, member: usize, rate: usize) -> (Vec<Column>, Vec<Vec<Cell>>) {
    let known = rates.rows.iter().filter(|row| row[rate].number().is_some());
    let rows = known
        .map(|row| vec![row[member].clone(), row[rate].clone()])
        .collect();
    let columns = vec![
        rates.columns[member].clone(),
        Column {
            recipe: None,
            ..rates.columns[rate].clone()
        },
    ];
    (columns, rows)
}

/// How many members have a rate in each quarter of the scale, beside the own one; nothing where
/// this would tell of each of them, since they are few or all alike.
fn members_by_quarter(
    rates: &Table,
    own: &Member,
    key: usize,
    rate: usize,
) -> Option<(Vec<Column>, Vec<Vec<Cell>>)> {
    let of = |row: &Vec<Cell>| Some((row[key].text() == Some(&own.id), quarter(&row[rate])?));
    let quarters: Vec<(bool, usize)> = rates.rows.iter().filter_map(of).collect();
    let count = |is_own: bool, place| {
        quarters
            .iter()
            .filter(|quarter| **quarter == (is_own, place))
            .count()
    };
    let others = |place| count(false, place);
    let all: usize = (0..QUARTERS.len()).map(others).sum();
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
        ..Column::whole("own_member")
    };
    let columns = vec![
        Column::text("rate_quarter"),
        Column::whole("other_members"),
        head,
    ];
    Some((columns, QUARTERS.iter().enumerate().map(row).collect()))
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
