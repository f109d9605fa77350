//! The tables and charts that a template asks for, with its options. In: released tables, options.
//! Out: blocks, or what is wrong. It must not know the language of templates.

use super::{
    Block, ChartBlock, TableBlock,
    alternative::alternative,
    catalogue::{Catalogue, block, find, table_notes},
};
use crate::table::{Cell, Chart, ChartKind, Table};
use minijinja::{
    Error, ErrorKind,
    value::{Kwargs, Value},
};

/// An option that is a list of names.
fn list(options: &Kwargs, name: &str) -> Result<Option<Vec<String>>, Error> {
    let message = format!("{name}=…: write a list in brackets, such as {name}=['rate']");
    options
        .get(name)
        .map_err(|_| Error::new(ErrorKind::InvalidOperation, message))
}

/// `table("id", caption=…, columns=[…], without=[…], sort="column" or "-column", rows=n)`.
pub fn table(catalogue: &Catalogue, id: &str, options: &Kwargs) -> Result<Value, Error> {
    let table = catalogue.table(id)?;
    let (title, notes) = (
        catalogue.words.title(table),
        table_notes(table, &catalogue.words),
    );
    let caption: Option<String> = options.get("caption")?;
    let columns = list(options, "columns")?;
    let without = list(options, "without")?.unwrap_or_default();
    let by: Option<String> = options.get("sort")?;
    let rows: Option<usize> = options.get("rows").map_err(|_| {
        Error::new(
            ErrorKind::InvalidOperation,
            "rows=…: write how many rows to show, such as rows=10",
        )
    })?;
    options.assert_all_used()?;
    if rows == Some(0) {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            "rows=0 shows nothing; write how many rows to show, such as rows=10",
        ));
    }
    let mut table = table.clone();
    let all: Vec<String> = table.columns.iter().map(|c| c.key.clone()).collect();
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
    let keys: Vec<(String, usize)> = table
        .columns
        .iter()
        .enumerate()
        .map(|(i, c)| (c.key.clone(), i))
        .collect();
    // A column with a question mark need not be there.
    let columns = columns
        .iter()
        .map(|k| (k.trim_end_matches('?'), k.ends_with('?')));
    let columns: Vec<&str> = columns
        .filter(|(k, may)| !may || table.column(k).is_some())
        .map(|(k, _)| k)
        .collect();
    let chosen: Vec<usize> = columns
        .iter()
        .map(|k| find(&keys, |k| &k.0, "column", k).map(|k| k.1))
        .collect::<Result<_, _>>()?;
    if chosen.is_empty() {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            "this leaves no column to show; name at least one in columns=[…]",
        ));
    }
    let mut table = table.with_columns(&chosen);
    table.rows.truncate(rows.unwrap_or(usize::MAX));
    let symbols = ["[x]", "[z]", "[c]"];
    let left = |note: &String| {
        !symbols.iter().any(|s| {
            note.starts_with(s)
                && !table
                    .rows
                    .iter()
                    .flatten()
                    .any(|c| matches!(c, Cell::Missing(m) if m.symbol() == *s))
        })
    };
    let notes = notes.iter().filter(|n| left(n)).cloned().collect();
    Ok(block(Block::Table(TableBlock {
        title: caption.unwrap_or(title),
        table,
        notes,
    })))
}

/// `chart("id", kind="columns", label="meeting", values=[…], caption=…)`.
pub fn chart(catalogue: &Catalogue, id: &str, options: &Kwargs) -> Result<Value, Error> {
    let table = catalogue.table(id)?;
    let (kind, label, caption): (String, String, Option<String>) = (
        options.get("kind")?,
        options.get("label")?,
        options.get("caption")?,
    );
    let values = list(options, "values")?.unwrap_or_default();
    options.assert_all_used()?;
    let kind = match kind.as_str() {
        "columns" => ChartKind::Columns,
        "ranking" => ChartKind::Ranking,
        "dumbbell" => ChartKind::Dumbbell,
        "stacked" => ChartKind::Stacked,
        "line" => ChartKind::Line,
        "timeline" => ChartKind::Timeline,
        "multiples" => ChartKind::Multiples,
        other => {
            let known = "use \"columns\", \"stacked\", \"line\", \"ranking\", \"dumbbell\", \"timeline\" or \"multiples\"";
            return Err(Error::new(
                ErrorKind::InvalidOperation,
                format!("kind=\"{other}\": {known}"),
            ));
        }
    };
    let (table, title) = (table.clone(), catalogue.words.title(table));
    // Small charts show all that is known of a row.
    let others = || {
        table
            .columns
            .iter()
            .map(|c| c.key.clone())
            .filter(|key| *key != label && key != "member_id")
            .collect()
    };
    let values = if kind == ChartKind::Multiples && values.is_empty() {
        others()
    } else {
        values
    };
    let keys: Vec<String> = table.columns.iter().map(|c| c.key.clone()).collect();
    for key in values.iter().chain([&label]) {
        find(&keys, |k| k, "column", key)?;
    }
    if kind == ChartKind::Dumbbell && values.len() != 2 {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            "a dumbbell chart needs two columns in values=[…]",
        ));
    }
    if values.is_empty() {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            "values=[] leaves nothing to draw; name at least one column",
        ));
    }
    if values.len() > 3
        && matches!(
            kind,
            ChartKind::Stacked | ChartKind::Line | ChartKind::Timeline
        )
    {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            "this chart holds at most three columns in values=[…]",
        ));
    }
    // What a kind of chart draws; a cell without a value is as good as any.
    let (draws, what): (fn(&Cell) -> bool, &str) = match kind {
        ChartKind::Ranking => (|cell| matches!(cell, Cell::Share { .. }), "shares"),
        ChartKind::Timeline => (
            |cell| matches!(cell, Cell::Date(_) | Cell::Meeting(_)),
            "days",
        ),
        ChartKind::Multiples => (
            |cell| matches!(cell, Cell::Presence(_) | Cell::Share { .. }),
            "who was where",
        ),
        _ => (|_| true, ""),
    };
    for key in &values {
        let column = table.column(key).expect("checked above");
        if table
            .rows
            .iter()
            .any(|row| !draws(&row[column]) && !matches!(row[column], Cell::Missing(_)))
        {
            let message = format!(
                "the column \"{key}\" can't be drawn by this kind of chart, which shows {what}; use a table or another kind"
            );
            return Err(Error::new(ErrorKind::InvalidOperation, message));
        }
    }
    if kind == ChartKind::Ranking && values.len() > 1 {
        return Err(Error::new(
            ErrorKind::InvalidOperation,
            "a ranking shows one column; name it alone in values=[…]",
        ));
    }
    let is_of_numbers = !matches!(kind, ChartKind::Timeline | ChartKind::Multiples);
    for key in values.iter().filter(|_| is_of_numbers) {
        let column = table.column(key).expect("checked above");
        let numbers: Vec<f64> = table
            .rows
            .iter()
            .filter_map(|r| r[column].number())
            .collect();
        if !table.rows.is_empty()
            && numbers.is_empty()
            && table
                .rows
                .iter()
                .any(|r| !matches!(r[column], Cell::Missing(_)))
        {
            return Err(Error::new(
                ErrorKind::InvalidOperation,
                format!("the column \"{key}\" holds no numbers to draw"),
            ));
        }
        if numbers.iter().any(|n| *n < 0.0) {
            return Err(Error::new(
                ErrorKind::InvalidOperation,
                format!(
                    "the column \"{key}\" has negative numbers, which this chart can't draw; use a table"
                ),
            ));
        }
    }
    let mut table = table;
    let places: Vec<usize> = values
        .iter()
        .chain([&label])
        .filter_map(|key| table.column(key))
        .collect();
    // What has no value has no mark; the table says so. A line has a gap there, and no place for a
    // mean of its points.
    match kind {
        ChartKind::Line => {
            let (label, values) = places.split_last().expect("a label");
            table.rows.retain(|r| !matches!(r[*label], Cell::Term(_)));
            // Time before the first value and after the last says nothing.
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
        ChartKind::Timeline => table.rows.retain(|r| {
            places
                .iter()
                .any(|p| matches!(&r[*p], Cell::Date(_) | Cell::Meeting(_)))
        }),
        ChartKind::Multiples => {}
        _ => table.rows.retain(|r| r[places[0]].number().is_some()),
    }
    let chart = Chart {
        kind,
        table: id.to_owned(),
        label,
        values,
    };
    let alternative = alternative(
        &chart,
        &table,
        &catalogue.words,
        &catalogue.sheet_name(&table),
    );
    Ok(block(Block::Chart(ChartBlock {
        title: caption.unwrap_or(title),
        chart,
        table,
        alternative,
    })))
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
