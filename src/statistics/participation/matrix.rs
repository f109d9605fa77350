//! Who was where? Members that were ever eligible, by the countable meetings of a series.

use super::rate;
use crate::{
    input::{counts, texts},
    statistics::{Definition, Query, no_figures, query::up_to},
    table::{Cell, Column, Condition, Label, Presence, Table},
};
use polars::prelude::*;
use std::collections::BTreeMap;

pub const DEFINITION: Definition =
    Definition { id: "participation.matrix", unit: "unit-presence", better: None, figures: no_figures, tables };

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    query.scopes().iter().map(|scope| table(query, scope)).collect()
}

fn table(query: &Query, scope: &crate::settings::Scope) -> PolarsResult<Table> {
    let frame = query.presence_of(&scope.series).filter(col("countable")).collect()?;
    let (meetings, members) = (texts(&frame, "meeting_id")?, texts(&frame, "member_id")?);
    let (names, kinds) = (texts(&frame, "name")?, texts(&frame, "kind")?);
    let [eligible, present, as_member, apologies] = ["eligible", "present", "as_member", "apologies"].map(|c| counts(&frame, c));
    let (eligible, present, as_member, apologies) = (eligible?, present?, as_member?, apologies?);
    let mut columns: Vec<String> = Vec::new();
    let mut cells: BTreeMap<(String, String), Presence> = BTreeMap::new();
    // States first, then organisations, each by name: (not a state, name, key) → (present and eligible, eligible).
    let mut rows: BTreeMap<(bool, String, String), (i64, i64)> = BTreeMap::new();
    for (i, meeting) in meetings.into_iter().flatten().enumerate() {
        let flag = |v: &[Option<i64>]| v[i] == Some(1);
        let member = members[i].clone().unwrap_or_default();
        if columns.last() != Some(&meeting) {
            columns.push(meeting.clone());
        }
        let presence = match (flag(&present), flag(&as_member), flag(&apologies), flag(&eligible)) {
            (true, true, ..) => Presence::Member,
            (true, false, ..) => Presence::Observer,
            (_, _, true, _) => Presence::Apologies,
            (_, _, _, true) => Presence::Absent,
            _ => Presence::NotEligible,
        };
        cells.insert((member.clone(), meeting), presence);
        let row = rows.entry((kinds[i].as_deref() != Some("state"), names[i].clone().unwrap_or_default(), member)).or_default();
        row.0 += i64::from(flag(&present) && flag(&eligible));
        row.1 += i64::from(flag(&eligible));
    }
    let table_rows: Vec<Vec<Cell>> =
        rows.into_iter()
            .filter(|(_, (_, eligible))| *eligible > 0)
            .map(|((_, name, member), (present, eligible))| {
                let mut row = vec![Cell::from(name), Cell::from(member.clone())];
                row.extend(columns.iter().map(|meeting| {
                    Cell::Presence(cells.get(&(member.clone(), meeting.clone())).copied().unwrap_or(Presence::NotEligible))
                }));
                row.push(Cell::share(present, eligible));
                row
            })
            .collect();
    let mut all = ["member", "member_id"].map(Column::term).to_vec();
    all.extend(columns.iter().map(|id| Column { key: id.clone(), label: Label::Meeting(query.label(id)), unit: None, recipe: None }));
    let own = Condition::SameAs { column: "member_id", own: "member_id" };
    let recipe = rate(&scope.series, |rows| up_to(rows, query.period)).and(&own);
    all.push(Column::term("present_of_eligible").unit("unit-share").recipe(recipe));
    Ok(DEFINITION.table(None, Some(&scope.series), all, table_rows).from(Query::basis(query.meetings_of(scope))?))
}
