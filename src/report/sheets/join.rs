//! Tables of one topic as one table: rows about the same thing are one row, and a series is a
//! column. In: tables, words. Out: a sheet. It must not know a file format.

use super::{
    CellSource, Sheet, SheetNames,
    identity::{Identity, LIST, SERIES},
    is_measured, is_without,
    names::row,
};
use crate::{
    schema,
    statistics::topics::{Arrangement, Topic},
    table::{Cell, Column, GROUPINGS, Label, Missing, Subject, Table, Tells},
    words::Words,
};
use std::{borrow::Cow, collections::HashMap};

/// A column of a joined sheet, and which columns of its tables it stands for.
struct JoinedColumn {
    column: Column,
    /// Do the lists say it of the subject of the row?
    is_fact: bool,
    from: Vec<(usize, usize)>,
}

impl JoinedColumn {
    fn is_like(&self, column: &Column) -> bool {
        let own = &self.column;
        (&own.label, own.values, own.unit) == (&column.label, column.values, column.unit)
    }
}

/// The rows of a joined sheet: what each is about, and its row in each table that has it.
#[derive(Default)]
struct JoinedRows<'a> {
    about: Vec<Vec<(&'a str, Cell)>>,
    rows: Vec<Vec<Option<usize>>>,
    places: HashMap<String, usize>,
    /// What a row is about, whichever list it is in → its row in each table.
    things: HashMap<String, Vec<Option<usize>>>,
}

impl<'a> JoinedRows<'a> {
    /// Adds a row of a table, to the row about the same where there is one that this table has not
    /// yet filled.
    fn add(
        &mut self,
        (table, of): (usize, usize),
        row: usize,
        scope: &str,
        about: Vec<(&'a str, Cell)>,
    ) {
        let thing = self.things.entry(thing(&about));
        thing.or_insert_with(|| vec![None; of])[table] = Some(row);
        let key = format!("{scope} {about:?}");
        let known = self.places.get(&key).copied();
        let place = known
            .filter(|place| self.rows[*place][table].is_none())
            .unwrap_or_else(|| {
                self.about.push(about);
                self.rows.push(vec![None; of]);
                self.rows.len() - 1
            });
        self.places.entry(key).or_insert(place);
        self.rows[place][table] = Some(row);
    }

    /// The columns that say what the rows are about.
    fn keys(&self) -> Vec<&'a str> {
        let mut keys: Vec<&str> = Vec::new();
        for (key, _) in self.about.iter().flatten() {
            if !keys.contains(key) {
                keys.push(key);
            }
        }
        keys
    }

    /// Is a row of the series of a table, where rows are of series?
    fn is_of_series(&self, row: usize, table: &Table) -> bool {
        let series = self.about[row].iter().find(|(key, _)| *key == SERIES);
        series.is_none_or(|(_, cell)| *cell == series_of(table))
    }

    /// Is there a row of a table that is one of these too?
    fn share_row(&self, others: &[(usize, usize)], table: usize) -> bool {
        self.rows.iter().any(|row| {
            row[table].is_some() && others.iter().any(|(other, _)| row[*other].is_some())
        })
    }
}

/// What a row is about, but for the list that it is in.
fn thing(about: &[(&str, Cell)]) -> String {
    let own = about.iter().filter(|(key, _)| *key != LIST);
    format!("{:?}", own.collect::<Vec<_>>())
}

/// Tables of one topic as one table.
pub fn join<'a>(
    topic: Topic,
    tables: Vec<&'a Table>,
    names: &SheetNames,
    words: &Words,
) -> Sheet<'a> {
    let identities: Vec<Identity> = tables.iter().map(|table| Identity::of(table)).collect();
    let rows = joined_rows(topic, &tables, &identities, words);
    let mut columns = joined_columns(topic, &tables, &identities, &rows, words);
    if topic.arrangement == Arrangement::Joined {
        retain_known(&mut columns, &rows);
    }
    let left_out = leave_out_empty(&mut columns, &tables, &rows, words);
    if topic.arrangement == Arrangement::Joined {
        tell_apart(&mut columns, &tables, words);
    }
    let about = rows.keys();
    let (cells, sources) = (0..rows.rows.len())
        .map(|row| joined_row(&rows, row, (&about, &columns), &tables))
        .unzip();
    let own = about.iter().map(|key| {
        let of_tables = identities.iter().find_map(|identity| identity.column(key));
        of_tables.unwrap_or_else(|| own_column(key))
    });
    let first = tables[0];
    let table = Table {
        topic: Some(topic.name),
        columns: own
            .chain(columns.into_iter().map(|column| column.column))
            .collect(),
        rows: cells,
        series: None,
        part: None,
        basis: None,
        ..first.without_rows()
    };
    Sheet {
        key: names.key(first),
        name: names.name(first).to_owned(),
        title: names.name(first).to_owned(),
        row: row(first, words),
        table: Cow::Owned(table),
        tables,
        sources,
        left_out,
    }
}

/// The cells of a row, and where each comes from.
fn joined_row(
    rows: &JoinedRows,
    row: usize,
    (about, columns): (&[&str], &[JoinedColumn]),
    tables: &[&Table],
) -> (Vec<Cell>, Vec<Option<CellSource>>) {
    let nothing = || Cell::Missing(Missing::NotApplicable);
    let own = about.iter().map(|key| {
        let cell = rows.about[row].iter().find(|(own, _)| own == key);
        (cell.map_or_else(nothing, |(_, cell)| cell.clone()), None)
    });
    let measured = columns.iter().map(|column| {
        let in_tables = |of: &[Option<usize>]| {
            column.from.iter().find_map(|(table, place)| {
                of[*table].map(|row| CellSource {
                    table: *table,
                    row,
                    column: *place,
                })
            })
        };
        // What one list says of a thing is so in the others.
        let elsewhere = || {
            let thing = column.is_fact.then(|| thing(&rows.about[row]))?;
            in_tables(rows.things.get(&thing)?)
        };
        let source = in_tables(&rows.rows[row]).or_else(elsewhere);
        let none = || {
            let (table, _) = column.from[0];
            let is_zero = column.column.is_zero_elsewhere && rows.is_of_series(row, tables[table]);
            if is_zero { Cell::Integer(0) } else { nothing() }
        };
        let cell = source.map_or_else(none, |at| {
            let cells = &tables[at.table].rows[at.row];
            cells.get(at.column).cloned().unwrap_or(Cell::Term("yes"))
        });
        (cell, source)
    });
    own.chain(measured).unzip()
}

/// A column that no table has: of which list, series or group a row is.
fn own_column(key: &str) -> Column {
    let known = [LIST, SERIES].into_iter().chain(GROUPINGS);
    let key = known.into_iter().find(|own| *own == key);
    Column::text(key.unwrap_or(LIST)).tells(Tells::Facts)
}

/// The rows of all tables, those of a series together.
fn joined_rows<'a>(
    topic: Topic,
    tables: &[&'a Table],
    identities: &[Identity<'a>],
    words: &Words,
) -> JoinedRows<'a> {
    let has_series = tables.iter().any(|table| table.series.is_some());
    let mut series: Vec<Option<&str>> = Vec::new();
    for table in tables {
        let key = table.series.as_ref().map(|series| series.key.as_str());
        if !series.contains(&key) {
            series.push(key);
        }
    }
    let mut rows = JoinedRows::default();
    for of_series in series {
        for (t, table) in tables.iter().enumerate() {
            if table.series.as_ref().map(|series| series.key.as_str()) != of_series {
                continue;
            }
            let (mut of_table, mut scope) = (Vec::new(), format!("{of_series:?}"));
            if topic.arrangement == Arrangement::Listed {
                of_table.push((LIST, Cell::from(words.title(table))));
                scope = format!("{t} {scope}");
            }
            if has_series {
                of_table.push((SERIES, series_of(table)));
            }
            for (r, row) in table.rows.iter().enumerate() {
                let mut about = of_table.clone();
                about.extend(identities[t].cells(row));
                rows.add((t, tables.len()), r, &scope, about);
            }
        }
    }
    rows
}

/// What the rows of a table say of their series.
fn series_of(table: &Table) -> Cell {
    let series = table.series.as_ref();
    series.map_or(Cell::Term("all"), |series| Cell::from(series.short.clone()))
}

/// The columns that say more than which row it is: facts of the lists once, and what was counted.
fn joined_columns(
    topic: Topic,
    tables: &[&Table],
    identities: &[Identity],
    rows: &JoinedRows,
    words: &Words,
) -> Vec<JoinedColumn> {
    let mut columns: Vec<JoinedColumn> = Vec::new();
    for (t, table) in tables.iter().enumerate() {
        let mut has_more = false;
        for (c, column) in table.columns.iter().enumerate() {
            if identities[t].has(c) {
                continue;
            }
            has_more = true;
            let is_fact = topic.arrangement == Arrangement::Listed || is_fact(table, column);
            let is_same = |known: &&mut JoinedColumn| {
                known.column.key == column.key
                    && (known.is_fact && is_fact
                        || is_counted_alike(&known.column, column)
                        || known.is_like(column) && !rows.share_row(&known.from, t))
            };
            match columns.iter_mut().find(is_same) {
                Some(known) => known.from.push((t, c)),
                None => columns.push(JoinedColumn {
                    column: column.clone(),
                    is_fact,
                    from: vec![(t, c)],
                }),
            }
        }
        if !has_more && topic.arrangement == Arrangement::Joined {
            // A list of names says only that they are on it.
            let is_listed = Column {
                label: Label::Text(words.title(table)),
                ..Column::text("listed").tells(Tells::Facts)
            };
            columns.push(JoinedColumn {
                column: is_listed,
                is_fact: false,
                from: vec![(t, table.columns.len())],
            });
        }
    }
    columns
}

/// Does a column say what the lists say of the subject of the row?
fn is_fact(table: &Table, column: &Column) -> bool {
    let list = match table.subject {
        Subject::Members => "members",
        Subject::Initiatives => "initiatives",
        _ => return false,
    };
    schema::table(list).is_some_and(|list| list.column(&column.key).is_some())
}

fn is_counted_alike(one: &Column, other: &Column) -> bool {
    one.recipe.is_some() && one.recipe == other.recipe
}

/// A fact that not all rows bring along would look unknown: it is in the lists.
fn retain_known(columns: &mut Vec<JoinedColumn>, rows: &JoinedRows) {
    columns.retain(|column| {
        let has = |row: &Vec<Option<usize>>| {
            let mut from = column.from.iter();
            from.any(|(table, _)| row[*table].is_some())
        };
        !column.is_fact || rows.rows.iter().all(has)
    });
}

/// Leaves out measured columns without a value in any row; their heads.
fn leave_out_empty(
    columns: &mut Vec<JoinedColumn>,
    tables: &[&Table],
    rows: &JoinedRows,
    words: &Words,
) -> Vec<String> {
    let mut heads = Vec::new();
    columns.retain(|column| {
        let is_empty = |row: &Vec<Option<usize>>| {
            column.from.iter().all(|(table, place)| {
                row[*table]
                    .is_none_or(|row| tables[*table].rows[row].get(*place).is_some_and(is_without))
            })
        };
        let is_empty = is_measured(&column.column) && rows.rows.iter().all(is_empty);
        if is_empty {
            heads.push(words.head(&column.column));
        }
        !is_empty
    });
    heads
}

/// Heads say what is counted, since no title of a single table does, and of several with the same
/// head each says of which table it is.
fn tell_apart(columns: &mut [JoinedColumn], tables: &[&Table], words: &Words) {
    for JoinedColumn { column, from, .. } in columns.iter_mut() {
        let named = || match &column.label {
            Label::Text(_) => words.head_in_table(tables[from[0].0], column),
            Label::Term(_) | Label::Meeting(_) => None,
        };
        if let Some(long) = words.long_head(column).or_else(named) {
            column.label = Label::Text(long);
        }
    }
    let heads: Vec<String> = columns
        .iter()
        .map(|column| words.head(&column.column))
        .collect();
    for (i, column) in columns.iter_mut().enumerate() {
        let is_other = |(j, head): (usize, &String)| i != j && *head == heads[i];
        let (table, _) = column.from[0];
        if heads.iter().enumerate().any(is_other) {
            let title = words.plain_title(tables[table]);
            let arguments = [("head", heads[i].as_str().into()), ("table", title.into())];
            column.column.label = Label::Text(words.say("column-of-table", &arguments));
        }
    }
}
