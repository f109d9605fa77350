//! Initiatives one by one, each with its updates: only in the web page, which may be as long as it
//! likes. In: what may be seen. Out: blocks. It must not know how a status is found.

use super::{Block, Span, TableBlock};
use crate::{
    disclosure::Released,
    table::{Cell, Column, ColumnRole, RowKeys, Subject, Table},
    words::Words,
};
use std::collections::BTreeMap;

/// More than so many initiatives are for the workbook.
const MOST: usize = 500;
/// The columns of updates: the heads here, and what the list has.
const SHOWN: [(&str, &str); 4] = [
    ("update_date", "date"),
    ("status", "status"),
    ("note", "note"),
    ("next_step", "next_step"),
];

/// A section for each initiative with updates up to the end of the period; none where the audience
/// sees no updates.
pub fn histories(released: &Released, words: &Words) -> Vec<Block> {
    let says_progress = |table: &&Table| table.column_of(ColumnRole::Progress).is_some();
    let initiatives = released.tables().iter().find(says_progress);
    let (Some(updates), Some(initiatives)) = (released.sheet("updates"), initiatives) else {
        return Vec::new();
    };
    let last = released.period().last;
    let mut of: BTreeMap<&str, Vec<&Vec<Cell>>> = BTreeMap::new();
    for row in &updates.rows {
        let day = updates.cell_at(row, "date").and_then(Cell::day);
        if day.is_some_and(|day| day <= last)
            && let Some(id) = updates.text(row, "initiative_id")
        {
            of.entry(id).or_default().push(row);
        }
    }
    let mut blocks = Vec::new();
    let rows = initiatives.rows.iter();
    let with_updates = rows.filter_map(|row| {
        let id = initiatives.text(row, "initiative_id")?;
        Some((row, of.remove(id)?))
    });
    for (row, own) in with_updates.take(MOST) {
        blocks.extend(history(initiatives, row, updates, own, words));
    }
    if !blocks.is_empty() {
        let text = vec![Span::plain(words.text("histories"))];
        blocks.insert(0, Block::Heading { level: 1, text });
    }
    blocks
}

fn history(
    initiatives: &Table,
    row: &[Cell],
    updates: &Table,
    mut own: Vec<&Vec<Cell>>,
    words: &Words,
) -> [Block; 3] {
    let said = |cell: &Cell| match cell {
        Cell::Missing(missing) => words.said_missing(*missing),
        cell => words.cell(cell),
    };
    let own_cell = |key: &str| said(initiatives.own_cell(row, key));
    let progress = initiatives.column_of(ColumnRole::Progress);
    let parts = [
        ("status", own_cell("status").into()),
        ("due", own_cell("due_date").into()),
        (
            "progress",
            progress
                .map(|place| said(&row[place]))
                .unwrap_or_default()
                .into(),
        ),
    ];
    own.sort_by_key(|row| updates.cell_at(row, "date").and_then(Cell::day));
    let cells = |row: &&Vec<Cell>| {
        let cell = |(_, key): (&str, &str)| updates.own_cell(row, key).clone();
        SHOWN.map(cell).to_vec()
    };
    let columns = SHOWN.map(|(key, of)| match of {
        "date" => Column::date(key),
        _ => Column::text(key),
    });
    let rows = own.iter().map(cells).collect();
    let table = Table {
        keys: RowKeys::Columns(1),
        ..Table::new(
            initiatives.statistic,
            Subject::Initiatives,
            columns.to_vec(),
            rows,
        )
    };
    [
        Block::Heading {
            level: 2,
            text: vec![Span::plain(own_cell("initiative"))],
        },
        Block::Paragraph(vec![Span::plain(words.say("history", &parts))]),
        Block::Table(TableBlock {
            title: words.text("history-updates"),
            scope: String::new(),
            table,
            feet: Vec::new(),
            notes: Vec::new(),
        }),
    ]
}
