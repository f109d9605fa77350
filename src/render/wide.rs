//! A table of cells as plain columns: each share in three, its numerator, its denominator and their quotient; the meeting
//! that a row is about in two, its title and a short name for charts.
//! In: a table, the words. Out: what a sheet or a CSV file holds. It must not know either format.

use crate::{
    table::{Cell, Label, Missing, Table, to_f64},
    words::Words,
};
use jiff::civil::Date;

/// A value that a file can hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Whole(i64),
    Decimal(f64),
    /// A part of one: shown in percent.
    Share(f64),
    Date(Date),
    Missing(Missing),
}

impl Value {
    /// As a text file holds it.
    pub fn written(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Whole(n) => n.to_string(),
            Self::Decimal(x) | Self::Share(x) => x.to_string(),
            Self::Date(day) => day.to_string(),
            Self::Missing(missing) => missing.symbol().to_owned(),
        }
    }
}

/// What a column holds where it has values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Whole,
    Number,
    Date,
    Text,
}

pub struct Wide {
    /// Stable names for machines.
    pub keys: Vec<String>,
    /// Heads for people, with units; each is there once.
    pub heads: Vec<String>,
    pub rows: Vec<Vec<Value>>,
    /// For each column of the table, its (last) column here: the share itself.
    pub places: Vec<usize>,
}

impl Wide {
    /// The kind of a column: the one that holds all its values. One without any is text.
    pub fn kind(&self, column: usize) -> Kind {
        let kind = |value: &Value| match value {
            Value::Missing(_) => None,
            Value::Whole(_) => Some(Kind::Whole),
            Value::Decimal(_) | Value::Share(_) => Some(Kind::Number),
            Value::Date(_) => Some(Kind::Date),
            Value::Text(_) => Some(Kind::Text),
        };
        let kinds = self.rows.iter().filter_map(|row| kind(&row[column]));
        let both = |a: Kind, b: Kind| match (a, b) {
            (a, b) if a == b => a,
            // The mean of years stands in a column of whole numbers.
            (Kind::Whole, Kind::Number) | (Kind::Number, Kind::Whole) => Kind::Number,
            _ => Kind::Text,
        };
        kinds.reduce(both).unwrap_or(Kind::Text)
    }
}

/// Widens every column that holds a share.
pub fn widen(table: &Table, words: &Words) -> Wide {
    let mut wide = Wide { keys: Vec::new(), heads: Vec::new(), rows: vec![Vec::new(); table.rows.len()], places: Vec::new() };
    for (c, column) in table.columns.iter().enumerate() {
        let head = match &column.label {
            // A sheet of rows has the names of the input's own columns.
            Label::Text(text) if *text == column.key => text.clone(),
            _ => words.head_with_unit(column),
        };
        // By its unit: a year in which nothing could be counted has the same columns as the others.
        let shares = column.unit == Some("unit-share") || table.rows.iter().any(|r| matches!(r[c], Cell::Share { .. }));
        if shares {
            for (part, name) in [("numerator", "column-part-numerator"), ("denominator", "column-part-denominator")] {
                wide.keys.push(format!("{}_{part}", column.key));
                wide.heads.push(format!("{}: {}", words.head(column), words.text(name).to_lowercase()));
            }
        }
        wide.keys.push(column.key.clone());
        let short = c == 0 && table.rows.iter().any(|r| matches!(r[c], Cell::Meeting(_)));
        if short {
            wide.keys.push(format!("{}_short", column.key));
            wide.heads.push(head.clone());
            wide.heads.push(words.with("column-short", &[("head", head.as_str().into())]));
        } else {
            wide.heads.push(head);
        }
        for (row, cells) in wide.rows.iter_mut().zip(&table.rows) {
            match &cells[c] {
                Cell::Share { numerator, denominator } => row.extend([
                    Value::Whole(*numerator),
                    Value::Whole(*denominator),
                    Value::Share(to_f64(*numerator) / to_f64(*denominator)),
                ]),
                Cell::Missing(m) if shares => row.extend([Value::Missing(*m), Value::Missing(*m), Value::Missing(*m)]),
                Cell::Meeting(m) if short => row.extend([Value::Text(m.title.clone()), Value::Text(words.short(m))]),
                cell => row.extend((0..if shares { 3 } else { 1 }).map(|_| value(cell, words))),
            }
        }
        wide.places.push(wide.heads.len() - 1);
    }
    make_unique(&mut wide.heads);
    wide
}

/// One cell on its own; a share as its quotient.
pub fn value(cell: &Cell, words: &Words) -> Value {
    match cell {
        Cell::Integer(n) => Value::Whole(*n),
        Cell::Decimal(_) | Cell::Quotient(_) | Cell::Points(_) => {
            cell.number().map_or(Value::Missing(Missing::NotAvailable), Value::Decimal)
        }
        Cell::Share { numerator, denominator } => Value::Share(to_f64(*numerator) / to_f64(*denominator)),
        Cell::Date(day) => Value::Date(*day),
        Cell::Missing(m) => Value::Missing(*m),
        Cell::Presence(p) => Value::Text(words.text(&format!("term-{}.short", p.term()))),
        Cell::Text(_) | Cell::Term(_) | Cell::Meeting(_) => Value::Text(words.cell(cell)),
    }
}

fn make_unique(heads: &mut [String]) {
    for i in 0..heads.len() {
        let same = heads[..i].iter().filter(|h| h.to_lowercase() == heads[i].to_lowercase()).count();
        if same > 0 {
            heads[i] = format!("{} ({})", heads[i], same + 1);
        }
    }
}
