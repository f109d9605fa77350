//! Who sends many? Delegations by their number of delegates; once more without those of the hosts.

use super::delegations_in;
use crate::{
    input::{counts, texts},
    statistics::{Definition, Query, largest_first, no_figures},
    table::{Cell, Column, Condition, Recipe, Table},
};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition {
    id: "participation.largest_delegations",
    unit: "unit-delegates",
    better: None,
    figures: no_figures,
    tables,
};

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let counted = || delegations_in(query.period).flagged(&["counted"]);
    let frame = query.rows(
        &counted(),
        &["meeting_id", "member_id", "delegates", "host"],
    )?;
    let (meetings, sizes, hosts) = (
        texts(&frame, "meeting_id")?,
        counts(&frame, "delegates")?,
        counts(&frame, "host")?,
    );
    let mut rows = Vec::new();
    for (i, member) in texts(&frame, "member_id")?.into_iter().enumerate() {
        let meeting = Cell::from(query.label(&meetings[i].clone().unwrap_or_default()));
        let host = Cell::Term(if hosts[i] == Some(1) { "yes" } else { "no" });
        let who = query.who(&member.unwrap_or_default());
        rows.push(
            who.into_iter()
                .chain([meeting, Cell::recorded(sizes[i]), host])
                .collect::<Vec<Cell>>(),
        );
    }
    largest_first(&mut rows, 3);
    let own = counted()
        .and(Condition::own("member_id"))
        .and(Condition::SameAs {
            column: "meeting_id",
            own: "meeting",
        });
    let mut columns = ["member", "member_id", "meeting", "delegates", "host"]
        .map(Column::term)
        .to_vec();
    columns[3].recipe = Some(Recipe::Tally(own.sum("delegates")));
    let guests = rows
        .iter()
        .filter(|row| row[4] == Cell::Term("no"))
        .map(|row| row[..4].to_vec())
        .collect();
    Ok(vec![
        DEFINITION.table(None, None, columns.clone(), rows),
        DEFINITION.table(Some("without_host"), None, columns[..4].to_vec(), guests),
    ])
}
