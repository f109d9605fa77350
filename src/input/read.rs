//! Rows of text → a typed frame in the table's schema, with the place of each row. In: rows,
//! schema, mapping, keys of other tables. Out: a frame, and findings. A row with an error is left
//! out and counted. It must not know what figures are made of it.

use super::{
    builder::{Builder, Value},
    cell::{Cell, text},
    characters::trimmed,
    known_cells::KnownCells,
    mapping::From,
    no_data,
    reference::{Keys, Meaning, Tables},
    row::{Row, dates_in_order},
    row_keys::{Repeated, RowKeys},
    rows::Rows,
};
use crate::finding::codes::{R012, R033, R037, R058, R069, R071, R072, R075};
use crate::{
    finding::{Findings, NONE, Place, shown},
    frame::{lists, texts},
    schema::{ColumnSchema, Kind, TableSchema},
    settings::Input,
};
use csv::StringRecord;
use polars::prelude::*;
use rayon::prelude::*;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashSet},
};

/// The bytes of the parts of a long list, which are read side by side. They are the same on each
/// machine, and so are the findings.
const PART: usize = 1 << 22;

/// One file or sheet of a table.
pub struct FileColumns<'f> {
    /// Where the values of each column come from.
    pub froms: &'f [From],
    /// The fields that name persons, in this table or in another that lies in the same file.
    pub persons: &'f BTreeSet<usize>,
    /// The number of the file or sheet among all.
    pub piece: u32,
}

/// Reads one table from its files or sheets.
pub struct TableReader<'a> {
    schema: &'static TableSchema,
    input: &'a Input,
    tables: &'a Tables,
    /// The rows that were read, but for those in the builders.
    frame: DataFrame,
    builders: Vec<Builder>,
    lines: Vec<u32>,
    known: KnownCells,
    keys: RowKeys,
    left_out: LeftOutRows,
    sparse: Vec<Sparse>,
}

/// Rows that could not be used.
#[derive(Debug, Default)]
pub struct LeftOutRows {
    /// Code of a finding → rows that were left out because of it.
    pub rows: BTreeMap<&'static str, u64>,
    /// Meetings of which a row of attendance was left out.
    pub doubtful: HashSet<String>,
    /// Rows of attendance that belong to no known meeting.
    pub of_unknown: u64,
}

/// A row of which only one cell is filled.
pub struct Sparse {
    /// Its place in the frame.
    pub row: usize,
    pub place: Place,
    pub cell: String,
}

/// What was read of one table.
pub struct Read {
    pub frame: DataFrame,
    pub keys: Keys,
    pub left_out: LeftOutRows,
    /// Rows of which only one cell is filled, where most others have more.
    pub sparse: Vec<Sparse>,
    /// Rows of the frame that turned out to be wrong, with the code.
    pub wrong: Vec<(usize, &'static str)>,
    /// Table without a file → the keys that rows mention.
    pub mentions: BTreeMap<&'static str, BTreeSet<String>>,
}

impl<'a> TableReader<'a> {
    #[must_use]
    pub fn new(schema: &'static TableSchema, input: &'a Input, tables: &'a Tables) -> Self {
        let builders = builders(schema);
        Self {
            schema,
            input,
            tables,
            frame: DataFrame::empty(),
            known: KnownCells::new(&builders),
            builders,
            lines: Vec::new(),
            keys: RowKeys::new(schema),
            left_out: LeftOutRows::default(),
            sparse: Vec::new(),
        }
    }

    /// Reads the rows of one file or sheet. Returns how many it has.
    ///
    /// # Errors
    /// Only where Polars refuses columns of our own making: a bug.
    pub fn read(
        &mut self,
        mut rows: Rows,
        file: &FileColumns,
        findings: &mut Findings,
    ) -> PolarsResult<usize> {
        if !self.input.distinct {
            self.end_before_other_table(&mut rows, file.froms, findings);
        }
        let is_divisible =
            self.schema.is_long() && self.schema.orders.is_empty() && !self.input.distinct;
        let Some(text) = rows.text().filter(|_| is_divisible) else {
            let count = self.rows(&mut rows, file, findings);
            self.end_frame(file.piece)?;
            return Ok(count);
        };
        let read = |text| {
            let mut part = Self::new(self.schema, self.input, self.tables);
            let mut noted = findings.empty();
            let count = part.rows(&mut rows.with_text(text), file, &mut noted);
            part.end_frame(file.piece)?;
            Ok((part, noted, count))
        };
        let parts = text.parts(PART).into_par_iter().map(read);
        let mut count = 0;
        for (part, noted, rows) in parts.collect::<PolarsResult<Vec<_>>>()? {
            self.append(part)?;
            findings.append(noted);
            count += rows;
        }
        Ok(count)
    }

    /// Leaves out another table that stands below this one.
    fn end_before_other_table(&mut self, rows: &mut Rows, froms: &[From], findings: &mut Findings) {
        let Some((other, text)) = no_data::other_table(rows, self.schema, froms) else {
            return;
        };
        match text {
            Some(text) => *rows = rows.with_text(text),
            None => rows.end_before(other.line),
        }
        let place = rows.whole.at(other.line, 0);
        findings.note(&place, "", || R075 { n: other.rows });
        if findings.is_error(R075) {
            *self.left_out.rows.entry(R075).or_default() += other.rows;
            if self.schema.name == "attendance" {
                self.left_out.of_unknown += other.rows;
            }
        }
    }

    /// Reads all rows that are left, one after another.
    fn rows(&mut self, rows: &mut Rows, file: &FileColumns, findings: &mut Findings) -> usize {
        let mut record = StringRecord::new();
        let mut count = 0;
        while let Some(line) = rows.read(&mut record) {
            let row = Row {
                rows,
                cells: &record,
                line,
                froms: file.froms,
                persons: file.persons,
            };
            count += usize::from(self.row(&row, findings));
        }
        count
    }

    /// Takes one row in, or leaves it out. False where it is none of the table, or came before.
    fn row(&mut self, row: &Row, findings: &mut Findings) -> bool {
        let columns = self.schema.columns();
        let known: Vec<Option<u32>> = (0..columns.len())
            .map(|i| self.known.get(i, row.only_text(i)?))
            .collect();
        let is_surely_data = no_data::is_surely_data(row, columns, &known);
        if !is_surely_data {
            if self.is_no_data(row, findings) {
                return false;
            }
            if let Some(code) = self.shape(row, findings) {
                // The cells before the one that is too much or missing are still under their heads,
                // and the key is most often the first.
                let key = row.froms.first().map_or(Cow::Borrowed(""), |from| {
                    text(self.input, self.tables, &columns[0], from.value(row.cells))
                });
                self.leave_out(if code == R012 { &key } else { "" }, code);
                return true;
            }
        }
        let texts: Vec<Cow<str>> = columns
            .iter()
            .enumerate()
            .map(|(i, column)| match known[i] {
                Some(_) => Cow::Borrowed(""),
                None => text(
                    self.input,
                    self.tables,
                    column,
                    row.froms[i].value(row.cells),
                ),
            })
            .collect();
        let (input, tables) = (self.input, self.tables);
        let cell = |i: usize| Cell {
            columns,
            column: &columns[i],
            input,
            tables,
            row,
            i,
        };
        if self.input.distinct
            && let Some(repeated) = self.keys.find(row, &texts, cell, findings)
        {
            if repeated == Repeated::Contradicted {
                *self.left_out.rows.entry(R033).or_default() += 1;
            }
            return false;
        }
        let mut wrong = None;
        let mut values = Vec::with_capacity(columns.len());
        for (i, known) in known.into_iter().enumerate() {
            if let Some(category) = known {
                values.push(Value::Known(category));
                continue;
            }
            let before = findings.times();
            let (value, code) = cell(i).read(&texts[i], findings);
            wrong = wrong.or(code).or_else(|| cell(i).missing(&value, findings));
            if is_surely_data
                && findings.times() == before
                && let Some(text) = row.only_text(i)
                && self.known.holds(i)
            {
                self.known
                    .insert(i, text, self.builders[i].category(&value));
            }
            values.push(value);
        }
        let wrong = wrong
            .or_else(|| dates_in_order(self.schema, &values, row, findings))
            .or_else(|| self.keys.check(row, &values, input.distinct, findings));
        if let Some(code) = wrong {
            let key = self.builders[0].text(&values[0]).unwrap_or_default();
            let key = key.to_owned();
            self.leave_out(&key, code);
        } else {
            self.keep(values, row, is_surely_data);
        }
        true
    }

    /// Is it empty, a total, or the header once more? Where rows of another table hold this one,
    /// that has said so.
    fn is_no_data(&self, row: &Row, findings: &mut Findings) -> bool {
        let is_noted = !self.input.distinct;
        let whole = || row.rows.whole.at(row.line, 0);
        if row.cells.iter().all(|cell| trimmed(cell).is_empty()) {
            findings.note(&whole(), "", || R058 {});
            return true;
        }
        // A total that has swallowed rows is no total.
        if row.rows.swallowed(row.cells).is_some() {
            return false;
        }
        if no_data::is_header(row.rows, row.cells)
            || no_data::is_header_in_other_words(row, self.schema.columns())
        {
            if is_noted {
                findings.note(&whole(), "", || R072 {});
            }
            return true;
        }
        let is_known = |column: &ColumnSchema, text: &str| {
            let Kind::Reference(table) = column.kind else {
                return false;
            };
            let keys = self.tables.get(table).filter(|keys| !keys.is_open());
            keys.is_some_and(|keys| keys.meaning(text) != Meaning::Unknown)
        };
        let Some(field) = no_data::total(row, self.schema.columns(), is_known) else {
            return false;
        };
        if is_noted {
            let value = trimmed(row.cells.get(field).unwrap_or_default());
            let place = row.rows.place(row.cells, row.line, field);
            findings.note(&place, value, || R071 {
                value: shown(value),
            });
        }
        true
    }

    /// The code of what is wrong with a row as a whole: it has swallowed others, or has not as many
    /// cells as the header.
    fn shape(&self, row: &Row, findings: &mut Findings) -> Option<&'static str> {
        let swallowed = row.rows.swallowed(row.cells);
        if let Some((field, n)) = swallowed.filter(|_| !self.input.distinct) {
            let place = row.rows.place(row.cells, row.line, field);
            findings.note(&place, &row.last_line().to_string(), || R069 {
                n,
                last: row.last_line(),
            });
            if findings.is_error(R069) {
                return Some(R069);
            }
        }
        let (cells, width) = (row.cells.len(), row.rows.header.len());
        let is_more = |cell: &str| !trimmed(cell).is_empty();
        if cells >= width && !row.cells.iter().skip(width).any(is_more) {
            return None;
        }
        let place = row
            .rows
            .place(row.cells, row.line, cells.min(width + 1) - 1);
        let last = row.last_line();
        let lines = if last > row.line {
            format!("{}–{last}", row.line)
        } else {
            NONE.to_owned()
        };
        findings.note(&place, &format!("{cells} {lines}"), || R012 {
            cells,
            columns: width,
            span: &lines,
        });
        Some(R012)
    }

    /// Counts a row that could not be used; `key` is the first of its cells, as far as it is known.
    fn leave_out(&mut self, key: &str, code: &'static str) {
        *self.left_out.rows.entry(code).or_default() += 1;
        if self.schema.name != "attendance" {
            return self.keys.leave_out(key);
        }
        // Cells that stand under wrong heads, or two rows on one line, may be of any meeting.
        let is_shifted = matches!(code, R012 | R069);
        self.left_out.of_unknown += u64::from(is_shifted);
        let meetings = self.tables.get("meetings");
        let meeting = match meetings.map_or(Meaning::Unknown, |keys| keys.meaning(key)) {
            Meaning::Row(id) if !key.is_empty() => Some(id),
            Meaning::Folded(id) => Some(Cow::Borrowed(id)),
            // The meeting is left out itself.
            Meaning::LeftOut => return,
            Meaning::Row(_) | Meaning::Unknown => None,
        };
        match meeting {
            Some(meeting) if self.left_out.doubtful.contains(meeting.as_ref()) => {}
            Some(meeting) => drop(self.left_out.doubtful.insert(meeting.into_owned())),
            None => self.left_out.of_unknown += u64::from(!is_shifted && code != R037),
        }
    }

    fn keep(&mut self, values: Vec<Value>, row: &Row, is_surely_data: bool) {
        let number = self.frame.height() + self.lines.len();
        let only = || no_data::only_cell(row.cells).or_else(|| no_data::lone_cell(row.cells));
        if !is_surely_data
            && !self.input.distinct
            && let Some(field) = only()
        {
            self.sparse.push(Sparse {
                row: number,
                place: row.rows.place(row.cells, row.line, field),
                cell: trimmed(&row.cells[field]).to_owned(),
            });
        }
        self.keys.insert(row, &values, number);
        for (builder, value) in self.builders.iter_mut().zip(values) {
            builder.push(value);
        }
        self.lines.push(u32::try_from(row.line).unwrap_or(u32::MAX));
    }

    /// Puts the rows in the builders below the others; they are of one file or sheet.
    fn end_frame(&mut self, piece: u32) -> PolarsResult<()> {
        let builders = std::mem::replace(&mut self.builders, builders(self.schema));
        let lines = std::mem::take(&mut self.lines);
        let mut columns = self
            .schema
            .columns()
            .iter()
            .zip(builders)
            .map(|(c, b)| b.finish(c.name))
            .collect::<PolarsResult<Vec<Column>>>()?;
        columns.push(Column::new_scalar(
            "piece".into(),
            piece.into(),
            lines.len(),
        ));
        columns.push(Series::new("line".into(), lines).into());
        let height = columns.last().map_or(0, Column::len);
        self.stack(&DataFrame::new(height, columns)?)
    }

    fn stack(&mut self, rows: &DataFrame) -> PolarsResult<()> {
        if self.frame.width() == 0 {
            self.frame = rows.clone();
        } else {
            self.frame.vstack_mut(rows)?;
        }
        Ok(())
    }

    /// Puts the rows of a part of a long list, to which nothing points, below the others.
    fn append(&mut self, part: Self) -> PolarsResult<()> {
        let before = self.frame.height();
        self.stack(&part.frame)?;
        self.sparse
            .extend(part.sparse.into_iter().map(|sparse| Sparse {
                row: before + sparse.row,
                ..sparse
            }));
        for (code, rows) in part.left_out.rows {
            *self.left_out.rows.entry(code).or_default() += rows;
        }
        self.left_out.doubtful.extend(part.left_out.doubtful);
        self.left_out.of_unknown += part.left_out.of_unknown;
        Ok(())
    }

    /// The frame, when all files and sheets are read.
    ///
    /// # Errors
    /// Only where Polars refuses columns of our own making: a bug.
    pub fn finish(mut self, findings: &mut Findings) -> PolarsResult<Read> {
        if self.frame.width() == 0 {
            self.end_frame(0)?;
        }
        let (keys, wrong) = self.keys.finish(findings);
        let mut sparse = self.sparse;
        if self.frame.height() < 2 * sparse.len() + 1 {
            sparse.clear();
        }
        let mut mentions: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
        for column in self.schema.columns() {
            if let Kind::Reference(table) | Kind::References(table) = column.kind
                && self.tables.get(table).is_some_and(Keys::is_open)
            {
                let mentioned = mentioned(&self.frame, column.name)?;
                mentions.entry(table).or_default().extend(mentioned);
            }
        }
        Ok(Read {
            frame: self.frame,
            keys,
            left_out: self.left_out,
            sparse,
            wrong,
            mentions,
        })
    }
}

fn builders(schema: &TableSchema) -> Vec<Builder> {
    let columns = schema.columns().iter();
    columns.map(|column| Builder::new(schema, column)).collect()
}

/// The keys that a column mentions.
fn mentioned(frame: &DataFrame, column: &str) -> PolarsResult<Vec<String>> {
    if frame.column(column)?.dtype().is_list() {
        return Ok(lists(frame, column)?.into_iter().flatten().collect());
    }
    let keys = frame.column(column)?.unique()?;
    Ok(texts(&DataFrame::new(keys.len(), vec![keys])?, column)?
        .into_iter()
        .flatten()
        .collect())
}
