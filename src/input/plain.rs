//! Rows of a long list that say what they should, read side by side. In: text, what its columns
//! want. Out: columns, and where the other rows are, of which there is something to note: those are
//! read one by one. It must not know what may be wrong.

use super::{
    attendance::NONE,
    builder::{Builder, Value},
    cell::{Cell, Row, text},
    characters::is_plain,
    decode::{breaks, parts},
    mapping::From,
    no_data,
    read::{Tables, frame},
    rows::{RecordCells, Records, Rows, Text},
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

/// The most columns of values that are neither words nor keys; with more, each row would be one of
/// the others.
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
#[derive(Default)]
struct Meanings {
    /// Of texts of fewer than sixteen bytes, which are most: as two numbers, with their length in
    /// the last byte.
    short: FxHashMap<(u64, u64), u32>,
    long: FxHashMap<Box<str>, u32>,
}

impl Meanings {
    /// As many as these; a column of which each cell is another gains nothing by it.
    const MOST: usize = 1 << 16;

    fn numbers(cell: &str) -> Option<(u64, u64)> {
        let bytes = cell.as_bytes();
        let length = u32::try_from(bytes.len())
            .ok()
            .filter(|length| *length < 16)?;
        // The first and the last eight or four overlap: what is in both is shifted out.
        let (first, last) = if let (Some((first, _)), Some((_, last))) = (
            bytes.split_first_chunk::<8>(),
            bytes.split_last_chunk::<8>(),
        ) {
            (
                u64::from_le_bytes(*first),
                u64::from_le_bytes(*last).unbounded_shr(8 * (16 - length)),
            )
        } else if let (Some((first, _)), Some((_, last))) = (
            bytes.split_first_chunk::<4>(),
            bytes.split_last_chunk::<4>(),
        ) {
            let [first, last] = [first, last].map(|four| u64::from(u32::from_le_bytes(*four)));
            (first | last >> (8 * (8 - length)) << 32, 0)
        } else {
            (
                bytes
                    .iter()
                    .rev()
                    .fold(0, |number, b| number << 8 | u64::from(*b)),
                0,
            )
        };
        Some((first, last | u64::from(length) << 56))
    }

    fn of(&self, cell: &str) -> Option<u32> {
        Self::numbers(cell)
            .map_or_else(|| self.long.get(cell), |numbers| self.short.get(&numbers))
            .copied()
    }

    fn keep(&mut self, cell: &str, category: u32) {
        match Self::numbers(cell) {
            _ if self.short.len() + self.long.len() >= Self::MOST => {}
            Some(numbers) => drop(self.short.insert(numbers, category)),
            None => drop(self.long.insert(cell.into(), category)),
        }
    }
}

/// A column of words or keys that one field feeds, and what its cells have meant so far.
struct Fed {
    column: usize,
    field: usize,
    meanings: Meanings,
}

/// What one thread needs on its way through a part.
struct State<'t> {
    builders: Vec<Builder>,
    fed: Vec<Fed>,
    /// The other columns of words and keys; of those that no field feeds, what they always mean is
    /// found out once.
    unfed: Vec<usize>,
    always: Vec<(usize, u32)>,
    /// The columns that are neither.
    values: Vec<usize>,
    noted: Findings,
    /// Of the rows that were taken in.
    lines: Vec<u32>,
    others: Vec<Others<'t>>,
}

impl Plain<'_> {
    /// # Errors
    /// Only where Polars refuses columns of our own making: a bug.
    pub fn read<'t>(&self, text: Text<'t>) -> PolarsResult<Vec<Part<'t>>> {
        let Text {
            bytes,
            line,
            delimiter,
        } = text;
        let size = (bytes.len() / (PARTS * rayon::current_num_threads()) + 1).max(SMALLEST);
        let ranges = parts(bytes, delimiter, size);
        let lengths: Vec<u64> = ranges
            .par_iter()
            .map(|range| breaks(&bytes[range.clone()]))
            .collect();
        let first_lines = lengths.iter().scan(line, |next, length| {
            let first = *next;
            *next += length;
            Some(first)
        });
        let texts: Vec<Text> = ranges
            .into_iter()
            .zip(first_lines)
            .map(|(range, line)| Text {
                bytes: &bytes[range],
                line,
                delimiter,
            })
            .collect();
        texts
            .into_par_iter()
            .with_max_len(1)
            .map(|text| self.part(text))
            .collect()
    }

    fn part<'t>(&self, text: Text<'t>) -> PolarsResult<Part<'t>> {
        let columns = self.columns;
        let builders: Vec<Builder> = columns
            .iter()
            .map(|c| Builder::new(self.schema, c))
            .collect();
        let (words, values): (Vec<usize>, Vec<usize>) =
            (0..columns.len()).partition(|i| builders[*i].has_categories());
        let (fed, unfed) = words
            .into_iter()
            .partition::<Vec<usize>, _>(|i| matches!(self.froms[*i], From::Field(_)));
        let field = |column: usize| self.froms[column].field().expect("a field feeds it");
        let fed = fed
            .into_iter()
            .map(|column| Fed {
                column,
                field: field(column),
                meanings: Meanings::default(),
            })
            .collect();
        let mut state = State {
            builders,
            fed,
            unfed,
            always: Vec::new(),
            values,
            noted: Findings::default(),
            lines: Vec::new(),
            others: Vec::new(),
        };
        let is_cut = text
            .cut(|cells, from| self.take(RecordCells::Cut(cells), from.line, || from, &mut state));
        if !is_cut {
            let mut records = Records::new(text);
            let mut record = StringRecord::new();
            while let Some(line) = records.read(&mut record) {
                self.take(
                    RecordCells::Read(&record),
                    line,
                    || records.text_from_last(),
                    &mut state,
                );
            }
        }
        let State {
            mut builders,
            always,
            lines,
            others,
            ..
        } = state;
        for (column, category) in always {
            builders[column].fill(category, lines.len());
        }
        let pieces = vec![u32::try_from(self.piece).unwrap_or(u32::MAX); lines.len()];
        Ok(Part {
            frame: frame(self.schema, builders, lines, pieces)?,
            others,
        })
    }

    /// Takes one row in, or puts it to the others; `from` is the text that begins with it.
    fn take<'t>(
        &self,
        cells: RecordCells,
        line: u64,
        from: impl FnOnce() -> Text<'t>,
        state: &mut State<'t>,
    ) {
        let row = Row {
            rows: self.rows,
            cells,
            line,
            froms: self.froms,
            persons: self.persons,
        };
        if self.row(&row, state).is_some() {
            state.lines.push(u32::try_from(line).unwrap_or(u32::MAX));
            return;
        }
        if !state.noted.is_empty() {
            state.noted = Findings::default();
        }
        let before = state.lines.len();
        for builder in &mut state.builders {
            builder.truncate(before);
        }
        match state
            .others
            .last_mut()
            .filter(|others| others.before == before)
        {
            Some(others) => others.rows += 1,
            None => state.others.push(Others {
                before,
                text: from(),
                rows: 1,
            }),
        }
    }

    /// The row's cells into the columns; none where there is something to note: then words and keys
    /// may be there that don't belong.
    fn row(&self, row: &Row, state: &mut State) -> Option<()> {
        if row.cells.len() != self.rows.header.len()
            || row.cells.spans_lines()
            || no_data::only_cell(row.cells).is_some()
        {
            return None;
        }
        let State {
            builders,
            fed,
            unfed,
            always,
            values: columns,
            noted,
            ..
        } = state;
        for Fed {
            column,
            field,
            meanings,
        } in fed
        {
            let cell = row.cells.get(*field)?;
            let category = if let Some(known) = meanings.of(cell) {
                known
            } else {
                let category = self.category(*column, row, &builders[*column], noted)?;
                meanings.keep(cell, category);
                category
            };
            builders[*column].push_category(category);
        }
        for n in (0..unfed.len()).rev() {
            let column = unfed[n];
            let category = self.category(column, row, &builders[column], noted)?;
            if row.froms[column].fields().is_empty() {
                always.push((unfed.swap_remove(n), category));
            } else {
                builders[column].push_category(category);
            }
        }
        let mut values = [const { None }; VALUES];
        for (next, i) in columns.iter().enumerate() {
            let column = &self.columns[*i];
            let cell = row.froms[*i].value(row.cells);
            let head = row.froms[*i]
                .field()
                .map_or("", |field| &self.rows.header[field]);
            if no_data::is_suspicious(column, &cell, head) {
                return None;
            }
            let is_plain = column.kind == Kind::Text && is_plain(&cell);
            *values.get_mut(next)? = Some(match text(self.input, self.tables, column, cell) {
                Cow::Borrowed(text) if is_plain && !text.is_empty() => {
                    Value::Text(Some(Cow::Borrowed(text)))
                }
                Cow::Borrowed(text) => self.value(*i, row, text, noted)?,
                // Put together, or in other words than ours.
                Cow::Owned(text) => self.value(*i, row, &text, noted)?.into_owned(),
            });
        }
        for (column, value) in columns.iter().zip(values.into_iter().flatten()) {
            builders[*column].push(value);
        }
        Some(())
    }

    /// The category of a cell, where there is nothing to note of it; `NONE` where it is empty.
    fn category(
        &self,
        i: usize,
        row: &Row,
        builder: &Builder,
        noted: &mut Findings,
    ) -> Option<u32> {
        let column = &self.columns[i];
        let text = text(
            self.input,
            self.tables,
            column,
            row.froms[i].value(row.cells),
        );
        let head = row.froms[i]
            .field()
            .map_or("", |field| &self.rows.header[field]);
        if no_data::is_suspicious(column, &text, head)
            || (column.required
                && row.froms[i]
                    .empty_part(row.cells, &self.input.missing)
                    .is_some())
        {
            return None;
        }
        let value = self.value(i, row, &text, noted)?;
        Some(
            value
                .texts()
                .first()
                .map_or(NONE, |text| builder.category(text)),
        )
    }

    /// What a cell means, where there is nothing to note of it.
    fn value<'v>(
        &'v self,
        i: usize,
        row: &'v Row,
        text: &'v str,
        noted: &mut Findings,
    ) -> Option<Value<'v>> {
        let column = &self.columns[i];
        let cell = Cell {
            columns: self.schema.columns(),
            column,
            input: self.input,
            tables: self.tables,
            row,
            i,
        };
        cell.characters(noted);
        let value = cell.value(text, noted).ok()?;
        (noted.is_empty() && !(column.required && value.is_empty())).then_some(value)
    }
}
