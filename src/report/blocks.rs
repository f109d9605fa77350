//! The tables and charts that a template asks for, with its options. In: released tables, options.
//! Out: blocks, or what is wrong. It must not know the language of templates.

use super::{
    Block, ChartBlock, TableBlock,
    alternative::alternative,
    catalogue::{Catalogue, block, find, table_notes},
    totals,
};
use crate::table::{Cell, Chart, ChartKind, Missing, Table};
use minijinja::{
    Error, ErrorKind,
    value::{Kwargs, Value},
};
use std::borrow::Cow;

/// What is wrong with the options of a table or chart.
fn invalid_option(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}

/// An option that is a list of names.
fn list(options: &Kwargs, name: &str) -> Result<Option<Vec<String>>, Error> {
    options.get(name).map_err(|_| {
        invalid_option(format!(
            "{name}=…: write a list in brackets, such as {name}=['rate']"
        ))
    })
}

/// The keys of all columns of a table.
fn column_keys(table: &Table) -> Vec<String> {
    table.columns.iter().map(|c| c.key.clone()).collect()
}

/// `table("id", caption=…, columns=[…], without=[…], sort="column" or "-column", rows=n)`, and of who
/// was where `below="id of its meetings", totals=[…]`.
pub fn table(catalogue: &Catalogue, id: &str, options: &Kwargs) -> Result<Value, Error> {
    let table = catalogue.table(id)?;
    let shown = table.id();
    let usual = catalogue.words.title(table);
    let caption: Option<String> = options.get("caption")?;
    let columns = list(options, "columns")?;
    let without = list(options, "without")?.unwrap_or_default();
    let by: Option<String> = options.get("sort")?;
    let below: Option<String> = options.get("below")?;
    let totals = list(options, "totals")?.unwrap_or_default();
    let rows: Option<usize> = options
        .get("rows")
        .map_err(|_| invalid_option("rows=…: write how many rows to show, such as rows=10"))?;
    options.assert_all_used()?;
    if rows == Some(0) {
        return Err(invalid_option(
            "rows=0 shows nothing; write how many rows to show, such as rows=10",
        ));
    }
    let mut table = table.clone();
    let all = column_keys(&table);
    for key in without.iter().chain(&by) {
        find(&all, |k| k, "column", key.trim_start_matches('-'))?;
    }
    if let Some(by) = &by {
        sort(&mut table, by);
    }
    let columns = columns.unwrap_or_else(|| {
        all.into_iter()
            .filter(|key| !without.contains(key))
            .collect()
    });
    let mut table = table.with_columns(&chosen_columns(&table, &columns)?);
    let all = table.rows.len();
    table.rows.truncate(rows.unwrap_or(usize::MAX));
    let feet = match below {
        Some(below) => feet(catalogue, &mut table, &below, &totals)?,
        None => Vec::new(),
    };
    let mut notes = table_notes(&table, &catalogue.words);
    if table.rows.len() < all {
        let shown = [("n", table.rows.len().into()), ("all", all.into())];
        notes.push(catalogue.words.say("note-rows-shown", &shown));
    }
    let (title, scope) = catalogue.title_and_scope(&shown, &caption.unwrap_or(usual));
    Ok(block(Block::Table(TableBlock {
        title,
        scope,
        table,
        feet,
        notes,
    })))
}

/// The rows below a table of who was where, from the table of its meetings.
fn feet(
    catalogue: &Catalogue,
    table: &mut Table,
    below: &str,
    totals: &[String],
) -> Result<Vec<Vec<Cell>>, Error> {
    let meetings = catalogue.table(below)?;
    let of = chosen_columns(meetings, totals)?;
    totals::add_missing_meetings(table, meetings);
    Ok(totals::totals(table, meetings, &of, &catalogue.words))
}

/// The places of the columns that a template names. One with a question mark need not be there.
fn chosen_columns(table: &Table, names: &[String]) -> Result<Vec<usize>, Error> {
    let keys: Vec<(String, usize)> = table
        .columns
        .iter()
        .enumerate()
        .map(|(i, c)| (c.key.clone(), i))
        .collect();
    let chosen: Vec<usize> = names
        .iter()
        .map(|name| (name.trim_end_matches('?'), name.ends_with('?')))
        .filter(|(key, is_optional)| !is_optional || table.column(key).is_some())
        .map(|(key, _)| find(&keys, |k| &k.0, "column", key).map(|k| k.1))
        .collect::<Result<_, _>>()?;
    if chosen.is_empty() {
        return Err(invalid_option(
            "this leaves no column to show; name at least one in columns=[…]",
        ));
    }
    Ok(chosen)
}

/// `chart("id", kind="columns", label="meeting", values=[…], caption=…)`.
pub fn chart(catalogue: &Catalogue, id: &str, options: &Kwargs) -> Result<Value, Error> {
    let table = catalogue.table(id)?;
    let (kind, label, caption): (String, String, Option<String>) = (
        options.get("kind")?,
        options.get("label")?,
        options.get("caption")?,
    );
    let mut values = list(options, "values")?.unwrap_or_default();
    let group: Option<String> = options.get("group")?;
    options.assert_all_used()?;
    let kind = chart_kind(&kind)?;
    let (mut table, usual) = (table.clone(), catalogue.words.title(table));
    // Small charts show all that is known of a row.
    if kind == ChartKind::Multiples && values.is_empty() {
        values = column_keys(&table);
        values.retain(|key| *key != label && key != "member_id");
    }
    let keys = column_keys(&table);
    for key in values.iter().chain([&label]).chain(&group) {
        find(&keys, |k| k, "column", key)?;
    }
    check_number_of_values(kind, values.len())?;
    check_drawable(kind, &values, &table)?;
    if !matches!(
        kind,
        ChartKind::Timeline | ChartKind::Multiples | ChartKind::Strip
    ) {
        check_numbers(&values, &table)?;
    }
    let places: Vec<usize> = values
        .iter()
        .chain([&label])
        .filter_map(|key| table.column(key))
        .collect();
    retain_drawn_rows(&mut table, kind, &places);
    let chart = Chart {
        kind,
        table: id.to_owned(),
        label,
        values,
        group,
    };
    let alternative = alternative(
        &chart,
        &table,
        &catalogue.words,
        catalogue.sheet_name(&table),
    );
    let (title, scope) = catalogue.title_and_scope(id, &caption.unwrap_or(usual));
    Ok(block(Block::Chart(ChartBlock {
        title,
        scope,
        chart,
        table,
        alternative,
    })))
}

/// The kind of chart that a template names.
fn chart_kind(name: &str) -> Result<ChartKind, Error> {
    Ok(match name {
        "columns" => ChartKind::Columns,
        "ranking" => ChartKind::Ranking,
        "dumbbell" => ChartKind::Dumbbell,
        "parts" => ChartKind::Parts,
        "stacked" => ChartKind::Stacked,
        "line" => ChartKind::Line,
        "timeline" => ChartKind::Timeline,
        "multiples" => ChartKind::Multiples,
        "tiles" => ChartKind::Tiles,
        "strip" => ChartKind::Strip,
        other => {
            let known = "use \"columns\", \"parts\", \"stacked\", \"line\", \"ranking\", \"dumbbell\", \"timeline\", \"multiples\", \"tiles\" or \"strip\"";
            return Err(invalid_option(format!("kind=\"{other}\": {known}")));
        }
    })
}

/// Whether a kind of chart can show so many columns.
fn check_number_of_values(kind: ChartKind, values: usize) -> Result<(), Error> {
    let has_three_at_most = matches!(
        kind,
        ChartKind::Stacked | ChartKind::Line | ChartKind::Timeline
    );
    let has_one = matches!(
        kind,
        ChartKind::Ranking | ChartKind::Parts | ChartKind::Tiles | ChartKind::Strip
    );
    if has_one && values > 1 {
        Err(invalid_option(
            "this chart shows one column; name it alone in values=[…]",
        ))
    } else if kind == ChartKind::Dumbbell && values != 2 {
        Err(invalid_option(
            "a dumbbell chart needs two columns in values=[…]",
        ))
    } else if values == 0 {
        Err(invalid_option(
            "values=[] leaves nothing to draw; name at least one column",
        ))
    } else if values > 3 && has_three_at_most {
        Err(invalid_option(
            "this chart holds at most three columns in values=[…]",
        ))
    } else {
        Ok(())
    }
}

/// Whether a kind of chart can draw the cells of all columns; it can leave out any cell without a
/// value.
fn check_drawable(kind: ChartKind, values: &[String], table: &Table) -> Result<(), Error> {
    let (is_drawable, what): (fn(&Cell) -> bool, &str) = match kind {
        ChartKind::Ranking | ChartKind::Tiles => {
            (|cell| matches!(cell, Cell::Share { .. }), "shares")
        }
        ChartKind::Timeline => (
            |cell| matches!(cell, Cell::Date(_) | Cell::Meeting(_) | Cell::Integer(_)),
            "days",
        ),
        ChartKind::Multiples | ChartKind::Strip => (
            |cell| matches!(cell, Cell::Presence(_) | Cell::Share { .. }),
            "who was where",
        ),
        _ => (|_| true, ""),
    };
    for key in values {
        let column = table.column(key).expect("the keys were checked");
        if table
            .rows
            .iter()
            .any(|row| !is_drawable(&row[column]) && !matches!(row[column], Cell::Missing(_)))
        {
            return Err(invalid_option(format!(
                "the column \"{key}\" can't be drawn by this kind of chart, which shows {what}; use a table or another kind"
            )));
        }
    }
    Ok(())
}

/// Whether all columns have numbers, and none below zero.
fn check_numbers(values: &[String], table: &Table) -> Result<(), Error> {
    for key in values {
        let column = table.column(key).expect("the keys were checked");
        let mut numbers = table
            .rows
            .iter()
            .filter_map(|r| r[column].number())
            .peekable();
        let has_values = || {
            table
                .rows
                .iter()
                .any(|r| !matches!(r[column], Cell::Missing(_)))
        };
        if numbers.peek().is_none() && has_values() {
            return Err(invalid_option(format!(
                "the column \"{key}\" holds no numbers to draw"
            )));
        }
        if numbers.any(|n| n < 0.0) {
            return Err(invalid_option(format!(
                "the column \"{key}\" has negative numbers, which this chart can't draw; use a table"
            )));
        }
    }
    Ok(())
}

/// Leaves out the rows that have no mark in a chart, which the table shows. `places` are the
/// columns of its values and, last, of its label.
fn retain_drawn_rows(table: &mut Table, kind: ChartKind, places: &[usize]) {
    match kind {
        ChartKind::Line => retain_rows_of_line(table, places),
        ChartKind::Timeline => table.rows.retain(|r| {
            let mut cells = places.iter().map(|place| &r[*place]);
            let is_over = |cell: &Cell| *cell == Cell::Missing(Missing::NotApplicable);
            cells
                .clone()
                .any(|cell| matches!(cell, Cell::Date(_) | Cell::Meeting(_)))
                && !cells.any(is_over)
        }),
        ChartKind::Multiples | ChartKind::Strip => {}
        // Time has places for what is not on record.
        ChartKind::Columns if is_of_meetings(table, places) => {}
        _ => table.rows.retain(|r| r[places[0]].number().is_some()),
    }
}

/// Are the rows meetings, of which some have a value?
fn is_of_meetings(table: &Table, places: &[usize]) -> bool {
    let label = places.last().expect("a label");
    let mut rows = table.rows.iter();
    let has_value = |row: &Vec<Cell>| row[places[0]].number().is_some();
    rows.clone()
        .all(|row| matches!(row[*label], Cell::Meeting(_)))
        && rows.any(has_value)
}

/// A line has a gap where there is no value, and no place for a mean of its points. The time before
/// its first value and after its last says nothing.
fn retain_rows_of_line(table: &mut Table, places: &[usize]) {
    let (label, values) = places.split_last().expect("a label");
    table.rows.retain(|r| !matches!(r[*label], Cell::Term(_)));
    let has_value = |row: &Vec<Cell>| values.iter().any(|v| row[*v].number().is_some());
    let last = table
        .rows
        .iter()
        .rposition(has_value)
        .map_or(0, |last| last + 1);
    table.rows.truncate(last);
    let first = table.rows.iter().position(has_value).unwrap_or_default();
    table.rows.drain(..first);
}

/// Rows by a column: numbers, days or texts; `-` in front turns the order round. Rows without a
/// value stand last.
fn sort(table: &mut Table, by: &str) {
    let (key, turned) = by.strip_prefix('-').map_or((by, false), |key| (key, true));
    let Some(column) = table.column(key) else {
        return;
    };
    let order = |a: &Cell, b: &Cell| match (a.exact(), b.exact()) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.day().cmp(&b.day()).then_with(|| a.text().cmp(&b.text())),
    };
    let is_missing = |row: &[Cell]| matches!(row[column], Cell::Missing(_));
    table
        .rows
        .sort_by(|a, b| match (is_missing(a), is_missing(b)) {
            (false, false) if turned => order(&b[column], &a[column]),
            (false, false) => order(&a[column], &b[column]),
            (a, b) => a.cmp(&b),
        });
}
