//! Rows of a long list that say what they should, read side by side. In: text, what its columns want. Out: columns, and where the other
//! rows are, of which there is something to note: those are read one by one. It must not know what may be wrong.

use super::{
    attendance::NONE,
    builder::{Builder, Value},
    cell::{Cell, Row, text},
    characters::is_plain,
    decode::{breaks, parts},
    mapping::From,
    read::{Tables, frame},
    rows::{Cells, Records, Rows, Text},
};
use crate::{
    finding::Findings,
    schema::{ColumnSchema, Kind, TableSchema},
    settings::Input,
};
use csv::StringRecord;
use polars::prelude::{DataFrame, PolarsResult};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::{borrow::Cow, collections::BTreeSet};

/// Bytes below which a part is not worth a start of its own.
const SMALLEST: usize = 1 << 20;

/// A long list, and what its columns want.
pub struct Plain<'a> {
    pub schema: &'static TableSchema,
    pub columns: &'static [ColumnSchema],
    pub input: &'a Input,
    pub tables: &'a Tables,
    pub rows: &'a Rows<'a>,
    pub froms: &'a [From],
    pub persons: &'a BTreeSet<usize>,
    /// The number of the file or sheet.
    pub piece: usize,
}

/// The most columns of values that are neither words nor keys; with more, each row would be one of the others.
const VALUES: usize = 4;

/// How many parts there are for each thread: one may be slower than another.
const PARTS: usize = 4;

/// Rows below each other that one thread read.
pub struct Part<'t> {
    pub frame: DataFrame,
    pub others: Vec<Others<'t>>,
}

/// Rows below each other that need a closer look.
pub struct Others<'t> {
    /// How many plain rows of the part are before them.
    pub before: usize,
    /// It begins with them.
    pub text: Text<'t>,
    pub rows: usize,
}

/// What the cells of a column have meant so far: their categories, `NONE` where they are empty.
#[derive(Clone, Default)]
struct Meanings {
    /// Of texts of fewer than sixteen bytes, which are most: as two numbers, with their length in the last byte.
    short: FxHashMap<(u64, u64), u32>,
    long: FxHashMap<Box<str>, u32>,
}

impl Meanings {
    /// As many as these; a column of which each cell is another gains nothing by it.
    const MOST: usize = 1 << 16;

    fn numbers(cell: &str) -> Option<(u64, u64)> {
        let length = u8::try_from(cell.len()).ok().filter(|length| *length < 16)?;
        let number = |bytes: &[u8]| bytes.iter().rev().fold(0, |number, b| number << 8 | u64::from(*b));
        let (first, last) = match cell.as_bytes().split_first_chunk() {
            Some((first, rest)) => (u64::from_le_bytes(*first), number(rest)),
            None => (number(cell.as_bytes()), 0),
        };
        Some((first, last | u64::from(length) << 56))
    }

    fn of(&self, cell: &str) -> Option<u32> {
        Self::numbers(cell).map_or_else(|| self.long.get(cell), |numbers| self.short.get(&numbers)).copied()
    }

    fn keep(&mut self, cell: Cow<str>, category: u32) {
        match Self::numbers(&cell) {
            _ if self.short.len() + self.long.len() >= Self::MOST => {}
            Some(numbers) => drop(self.short.insert(numbers, category)),
            None => drop(self.long.insert(cell.into(), category)),
        }
    }
}

/// What one thread needs on its way through a part.
struct State<'t> {
    builders: Vec<Builder>,
    /// The columns of words and keys that one field feeds, each with its field; and the others of them.
    fed: Vec<(usize, usize)>,
    unfed: Vec<usize>,
    meanings: Vec<Meanings>,
    /// Of columns that no field of the row feeds, what they always mean.
    always: Vec<Option<u32>>,
    /// Of each column of words or keys, in the row at hand.
    categories: Vec<u32>,
    noted: Findings,
    /// Of the rows that were taken in.
    lines: Vec<u32>,
    others: Vec<Others<'t>>,
}

impl Plain<'_> {
    /// # Errors
    /// Only where Polars refuses columns of our own making: a bug.
    pub fn read<'t>(&self, text: Text<'t>) -> PolarsResult<Vec<Part<'t>>> {
        let Text { bytes, line, delimiter } = text;
        let size = (bytes.len() / (PARTS * rayon::current_num_threads()) + 1).max(SMALLEST);
        let ranges = parts(bytes, delimiter, size);
        let lengths: Vec<u64> = ranges.par_iter().map(|range| breaks(&bytes[range.clone()])).collect();
        let first_lines = lengths.iter().scan(line, |next, length| {
            let first = *next;
            *next += length;
            Some(first)
        });
        let texts: Vec<Text> =
            ranges.into_iter().zip(first_lines).map(|(range, line)| Text { bytes: &bytes[range], line, delimiter }).collect();
        texts.into_par_iter().with_max_len(1).map(|text| self.part(text)).collect()
    }

    fn part<'t>(&self, text: Text<'t>) -> PolarsResult<Part<'t>> {
        let columns = self.columns;
        let builders: Vec<Builder> = columns.iter().map(|c| Builder::new(self.schema, c)).collect();
        let words = || (0..columns.len()).filter(|i| builders[*i].has_categories());
        let field = |i: usize| if let From::Field(field) = self.froms[i] { Some(field) } else { None };
        let mut state = State {
            fed: words().filter_map(|i| Some((i, field(i)?))).collect(),
            unfed: words().filter(|i| field(*i).is_none()).collect(),
            builders,
            meanings: vec![Meanings::default(); columns.len()],
            always: vec![None; columns.len()],
            categories: vec![NONE; columns.len()],
            noted: Findings::default(),
            lines: Vec::new(),
            others: Vec::new(),
        };
        let is_cut = text.cut(|cells, from| self.take(Cells::Cut(cells), from.line, || from, &mut state));
        if !is_cut {
            let mut records = Records::new(text);
            let mut record = StringRecord::new();
            while let Some(line) = records.read(&mut record) {
                self.take(Cells::Read(&record), line, || records.text_from_last(), &mut state);
            }
        }
        let State { builders, lines, others, .. } = state;
        let pieces = vec![u32::try_from(self.piece).unwrap_or(u32::MAX); lines.len()];
        Ok(Part { frame: frame(self.schema, builders, lines, pieces)?, others })
    }

    /// Takes one row in, or puts it to the others; `from` is the text that begins with it.
    fn take<'t>(&self, cells: Cells, line: u64, from: impl FnOnce() -> Text<'t>, state: &mut State<'t>) {
        let row = Row { rows: self.rows, cells, line, froms: self.froms, persons: self.persons };
        if self.row(&row, state).is_some() {
            state.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
            return;
        }
        if !state.noted.is_empty() {
            state.noted = Findings::default();
        }
        let before = state.lines.len();
        match state.others.last_mut().filter(|others| others.before == before) {
            Some(others) => others.rows += 1,
            None => state.others.push(Others { before, text: from(), rows: 1 }),
        }
    }

    /// The row's cells into the columns; none where there is something to note.
    fn row(&self, row: &Row, state: &mut State) -> Option<()> {
        if row.cells.len() != self.rows.header.len() {
            return None;
        }
        for n in 0..state.fed.len() {
            let (i, field) = state.fed[n];
            let known = state.meanings[i].of(row.cells.get(field)?);
            state.categories[i] = known.or_else(|| self.category(i, row, state))?;
        }
        for n in 0..state.unfed.len() {
            let i = state.unfed[n];
            state.categories[i] = self.category(i, row, state)?;
        }
        let mut values = [const { None }; VALUES];
        let others = self.columns.iter().enumerate().filter(|(i, _)| !state.builders[*i].has_categories());
        for (next, (i, column)) in others.enumerate() {
            let cell = row.froms[i].value(row.cells);
            let is_plain = column.kind == Kind::Text && is_plain(&cell);
            *values.get_mut(next)? = Some(match text(self.input, column, cell) {
                Cow::Borrowed(text) if is_plain && !text.is_empty() => Value::Text(Some(Cow::Borrowed(text))),
                Cow::Borrowed(text) => self.value(i, row, text, &mut state.noted)?,
                // Put together, or in other words than ours.
                Cow::Owned(text) => self.value(i, row, &text, &mut state.noted)?.into_owned(),
            });
        }
        let mut values = values.into_iter().flatten();
        for (builder, category) in state.builders.iter_mut().zip(&state.categories) {
            if builder.has_categories() {
                builder.push_category(*category);
            } else {
                builder.push(values.next()?);
            }
        }
        Some(())
    }

    /// The category of a cell, where there is nothing to note of it; `NONE` where it is empty.
    fn category(&self, i: usize, row: &Row, state: &mut State) -> Option<u32> {
        if let Some(category) = state.always[i] {
            return Some(category);
        }
        let cell = row.froms[i].value(row.cells);
        let text = text(self.input, &self.columns[i], cell.clone());
        let value = self.value(i, row, &text, &mut state.noted)?;
        let category = value.texts().first().map_or(NONE, |text| state.builders[i].category(text));
        match row.froms[i] {
            From::Nowhere | From::Constant(_) => state.always[i] = Some(category),
            From::Field(_) => state.meanings[i].keep(cell, category),
            // Of cells put together, each has characters of its own to look at.
            From::Joined(..) => {}
        }
        Some(category)
    }

    /// What a cell means, where there is nothing to note of it.
    fn value<'v>(&'v self, i: usize, row: &'v Row, text: &'v str, noted: &mut Findings) -> Option<Value<'v>> {
        let column = &self.columns[i];
        let cell = Cell { column, input: self.input, tables: self.tables, row, i };
        cell.characters(noted);
        let value = cell.value(text, noted).ok()?;
        (noted.is_empty() && !(column.required && value.is_empty())).then_some(value)
    }
}
