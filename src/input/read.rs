//! Rows of text → a typed frame in the table's schema, with the place of each row. In: rows,
//! schema, mapping, keys of other tables. Out: a frame, and findings. A row with an error is left
//! out and counted. It must not know what figures are made of it.

mod shape;

use super::{
    builder::{Builder, Value},
    cell::{CellReader, text},
    characters::trimmed,
    known_cells::KnownCells,
    mapping::From,
    no_data,
    reference::{Keys, Meaning, Tables},
    row::{Row, dates_in_order},
    row_keys::{Repeated, RowKeys},
    rows::Rows,
};
use crate::finding::codes::{R012, R033, R037, R069, R075};
use crate::{
    finding::{Findings, Place},
    frame::{lists, texts},
    schema::{Kind, TableSchema},
    settings::Input,
};
use csv::StringRecord;
use jiff::civil::Date;
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
    vague: BTreeMap<String, (Date, Date)>,
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
    /// Meetings of which the day is not known → the first and the last day that it may be.
    pub vague: BTreeMap<String, (Date, Date)>,
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
            vague: BTreeMap::new(),
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
        let place = rows.whole.at_cell(other.line, 0);
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
            if self.leaves_out_shape(row, findings) {
                return true;
            }
        }
        let (input, tables) = (self.input, self.tables);
        let texts: Vec<Cow<str>> = columns
            .iter()
            .enumerate()
            .map(|(i, column)| match known[i] {
                Some(_) => Cow::Borrowed(""),
                None => text(input, tables, column, row.froms[i].value(row.cells)),
            })
            .collect();
        let cell = |i: usize| CellReader {
            columns,
            column: &columns[i],
            input,
            tables,
            row,
            i,
        };
        if input.distinct
            && let Some(repeated) = self.keys.find(row, &texts, cell, findings)
        {
            if repeated == Repeated::Contradicted {
                *self.left_out.rows.entry(R033).or_default() += 1;
            }
            return false;
        }
        let (values, wrong) = self.values(&texts, &known, cell, is_surely_data, findings);
        let wrong = wrong
            .or_else(|| dates_in_order(self.schema, &values, row, findings))
            .or_else(|| self.keys.check(row, &values, input.distinct, findings));
        if let Some(code) = wrong {
            let key = self.builders[0].text(&values[0]).unwrap_or_default();
            let key = key.to_owned();
            self.leave_out(&key, code);
        } else {
            self.note_vague_day(&values, &texts);
            self.keep(values, row, is_surely_data);
        }
        true
    }

    /// Notes a meeting of which only the month or the year is known.
    fn note_vague_day(&mut self, values: &[Value], texts: &[Cow<str>]) {
        let Some(start) = self.schema.place_of("start_date") else {
            return;
        };
        let text = texts[start].as_ref();
        let mut forms = self.input.dates.iter().filter(|form| form.is_vague());
        let days = forms.find_map(|form| form.read(text));
        if let Some((first, last)) = days.filter(|(first, last)| first < last) {
            let key = self.builders[0].text(&values[0]).unwrap_or_default();
            self.vague.insert(key.to_owned(), (first, last));
        }
    }

    /// Leaves a row out that has more or fewer cells than the header. False where it has as many.
    fn leaves_out_shape(&mut self, row: &Row, findings: &mut Findings) -> bool {
        let Some(code) = self.shape(row, findings) else {
            return false;
        };
        // The cells before the one that is too much or missing are still under their heads, and the
        // key is most often the first.
        let column = &self.schema.columns()[0];
        let key = row.froms.first().map_or(Cow::Borrowed(""), |from| {
            text(self.input, self.tables, column, from.value(row.cells))
        });
        self.leave_out(if code == R012 { &key } else { "" }, code);
        true
    }

    /// The values of the cells of a row, and the code of the first finding for which it is left
    /// out. What a text means in a row that is surely one of data is kept for the rows that follow.
    fn values<'c, 'v>(
        &mut self,
        texts: &'v [Cow<str>],
        known: &[Option<u32>],
        cell: impl Fn(usize) -> CellReader<'c>,
        is_surely_data: bool,
        findings: &mut Findings,
    ) -> (Vec<Value<'v>>, Option<&'static str>)
    where
        'c: 'v,
    {
        let mut wrong = None;
        let mut values = Vec::with_capacity(known.len());
        for (i, known) in known.iter().enumerate() {
            if let Some(category) = known {
                values.push(Value::Known(*category));
                continue;
            }
            let before = findings.times();
            let cell = cell(i);
            let (value, code) = cell.read(&texts[i], findings);
            wrong = wrong.or(code).or_else(|| cell.missing(&value, findings));
            if is_surely_data
                && findings.times() == before
                && let Some(text) = cell.row.only_text(i)
            {
                let category = || self.builders[i].category(&value);
                self.known.insert(i, text, category);
            }
            values.push(value);
        }
        (values, wrong)
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
            vague: self.vague,
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
