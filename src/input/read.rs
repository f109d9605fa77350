//! Rows of text → a typed frame in the table's schema, with the place of each row. In: rows,
//! schema, mapping, keys of other tables. Out: a frame, and findings. A row with an error is left
//! out and counted. It must not know what figures are made of it.

use super::{
    builder::{Builder, Value},
    cell::{Cell, Row, text},
    characters::{as_compared, trimmed, unsafe_key},
    mapping::From,
    no_data,
    plain::Plain,
    reference::{Keys, Meaning, composed},
    rows::{RecordCells, Rows},
};
use crate::frame::{lists, texts};
use crate::{
    finding::{Findings, HIDDEN, NONE, Place, shown},
    schema::{ColumnSchema, Kind, TableSchema},
    settings::Input,
};
use csv::StringRecord;
use polars::prelude::*;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
};

/// The known keys of the tables read so far, by table.
pub type Tables = HashMap<&'static str, Keys>;

/// Reads one table from its files or sheets.
pub struct TableReader<'a> {
    schema: &'static TableSchema,
    input: &'a Input,
    tables: &'a Tables,
    builders: Vec<Builder>,
    lines: Vec<u32>,
    pieces: Vec<u32>,
    /// Rows that were read side by side.
    plain: DataFrame,
    /// For each of the other rows, how many plain ones are before it.
    before: Vec<usize>,
    /// Key of a row → its place, and where rows with one key are one row, its values.
    rows: HashMap<String, (Place, Vec<String>)>,
    /// Key as a spreadsheet compares it → the key and its line.
    compared: HashMap<String, (String, u64)>,
    /// Other ways to write a key, with their places and rows.
    aliases: Vec<(String, String, Place, usize)>,
    keys: Keys,
    /// Rows of which only one cell is filled, by their numbers among those that were read one by
    /// one.
    sparse: Vec<Sparse>,
    left_out: BTreeMap<&'static str, u64>,
    doubtful: HashSet<String>,
    left_out_of_unknown: u64,
    mentions: BTreeMap<&'static str, BTreeSet<String>>,
}

/// A row of which only one cell is filled.
pub struct Sparse {
    pub row: usize,
    pub place: Place,
    pub cell: String,
}

/// What was read of one table.
pub struct Read {
    pub frame: DataFrame,
    pub keys: Keys,
    /// Code of a finding → rows that were left out because of it.
    pub left_out: BTreeMap<&'static str, u64>,
    /// Rows of the frame of which only one cell is filled, where most others have more.
    pub sparse: Vec<Sparse>,
    /// Rows of the frame that turned out to be wrong, with the code.
    pub wrong: Vec<(usize, &'static str)>,
    /// Meetings of which a row was left out.
    pub doubtful: BTreeSet<String>,
    /// Rows left out that belong to no known meeting.
    pub left_out_of_unknown: u64,
    /// Table without a file → the keys that rows mention.
    pub mentions: BTreeMap<&'static str, BTreeSet<String>>,
}

impl<'a> TableReader<'a> {
    pub fn new(schema: &'static TableSchema, input: &'a Input, tables: &'a Tables) -> Self {
        Self {
            schema,
            input,
            tables,
            builders: schema
                .columns()
                .iter()
                .map(|c| Builder::new(schema, c))
                .collect(),
            lines: Vec::new(),
            pieces: Vec::new(),
            plain: DataFrame::empty(),
            before: Vec::new(),
            rows: HashMap::new(),
            compared: HashMap::new(),
            aliases: Vec::new(),
            keys: Keys::default(),
            sparse: Vec::new(),
            left_out: BTreeMap::new(),
            doubtful: HashSet::new(),
            left_out_of_unknown: 0,
            mentions: BTreeMap::new(),
        }
    }

    /// Reads the rows of one file or sheet, the `piece`-th of the table; `persons` are its fields
    /// that name persons, in this table or in another that lies in the same file. Returns how many
    /// rows it has.
    ///
    /// # Errors
    /// Only where Polars refuses columns of our own making: a bug.
    pub fn read(
        &mut self,
        mut rows: Rows,
        froms: &[From],
        persons: &BTreeSet<usize>,
        piece: usize,
        findings: &mut Findings,
    ) -> PolarsResult<usize> {
        if !self.input.distinct
            && let Some((other, text)) = no_data::other_table(&mut rows, self.schema, froms)
        {
            match text {
                Some(text) => rows.go_on_with(text),
                None => rows.end_before(other.line),
            }
            findings.note("R075", &rows.whole.at(other.line, 0), "", |f| {
                f.with("n", other.rows).with("table", self.schema.name)
            });
            if findings.is_error("R075") {
                *self.left_out.entry("R075").or_default() += other.rows;
                self.left_out_of_unknown += if self.schema.name == "attendance" {
                    other.rows
                } else {
                    0
                };
            }
        }
        let side_by_side =
            self.schema.is_long() && self.schema.orders.is_empty() && !self.input.distinct;
        let Some(text) = rows.text().filter(|_| side_by_side) else {
            let first = self.lines.len();
            let count = self.rows(&mut rows, usize::MAX, froms, persons, piece, findings);
            self.before
                .extend(vec![self.plain.height(); self.lines.len() - first]);
            return Ok(count);
        };
        let columns = self.schema.columns();
        let plain = Plain {
            schema: self.schema,
            columns,
            input: self.input,
            tables: self.tables,
            rows: &rows,
            froms,
            persons,
            piece,
        };
        let mut count = 0;
        for part in plain.read(text)? {
            let before = self.plain.height();
            count += part.frame.height();
            for others in part.others {
                rows.go_on_with(others.text);
                let first = self.lines.len();
                count += self.rows(&mut rows, others.rows, froms, persons, piece, findings);
                self.before
                    .extend(vec![before + others.before; self.lines.len() - first]);
            }
            self.plain = if before == 0 {
                part.frame
            } else {
                self.plain.vstack(&part.frame)?
            };
        }
        Ok(count)
    }

    /// Reads the next rows one by one, `most` at the most.
    fn rows(
        &mut self,
        rows: &mut Rows,
        most: usize,
        froms: &[From],
        persons: &BTreeSet<usize>,
        piece: usize,
        findings: &mut Findings,
    ) -> usize {
        let mut record = StringRecord::new();
        let mut count = 0;
        for _ in 0..most {
            let Some(line) = rows.read(&mut record) else {
                break;
            };
            let row = Row {
                rows,
                cells: RecordCells::Read(&record),
                line,
                froms,
                persons,
            };
            if record.iter().all(|cell| trimmed(cell).is_empty()) {
                findings.note("R058", &row.rows.whole.at(line, 0), "", |f| f);
                continue;
            }
            // A total that has swallowed rows is no total.
            if row.rows.swallowed(row.cells).is_none() && self.is_no_data(&row, findings) {
                continue;
            }
            count += usize::from(self.row(&row, piece, findings));
        }
        count
    }

    /// Is it a total, or the header once more? Where rows of another table hold this one, that has
    /// said so.
    fn is_no_data(&self, row: &Row, findings: &mut Findings) -> bool {
        let mut note = |code, place: &Place, value: &str| {
            if !self.input.distinct {
                findings.note(code, place, value, |f| f.with("value", shown(value)));
            }
        };
        if no_data::is_header(row.rows, row.cells)
            || no_data::is_header_in_other_words(row, self.schema.columns())
        {
            note("R072", &row.rows.whole.at(row.line, 0), "");
            return true;
        }
        let is_known = |column: &ColumnSchema, text: &str| {
            let Kind::Reference(table) = column.kind else {
                return false;
            };
            let meaning = self
                .tables
                .get(table)
                .filter(|keys| !keys.is_open())
                .map(|keys| keys.meaning(text));
            matches!(
                meaning,
                Some(Meaning::Row(_) | Meaning::Folded(_) | Meaning::LeftOut)
            )
        };
        let Some(field) = no_data::total(row, self.schema.columns(), is_known) else {
            return false;
        };
        note(
            "R071",
            &row.rows.place(row.cells, row.line, field),
            trimmed(row.cells.get(field).unwrap_or_default()),
        );
        true
    }

    /// Takes one row in, or leaves it out. False where it is one of those that came before.
    fn row(&mut self, row: &Row, piece: usize, findings: &mut Findings) -> bool {
        let columns = self.schema.columns();
        if let Some((field, n)) = row
            .rows
            .swallowed(row.cells)
            .filter(|_| !self.input.distinct)
        {
            let place = row.rows.place(row.cells, row.line, field);
            findings.note("R069", &place, &row.last_line().to_string(), |f| {
                f.with("n", n).with("last", row.last_line())
            });
            if findings.is_error("R069") {
                self.leave_out(&[Value::Text(None)], "R069");
                return true;
            }
        }
        let width = row.rows.header.len();
        if row.cells.len() < width || row.cells.iter().skip(width).any(|c| !trimmed(c).is_empty()) {
            let place = row
                .rows
                .place(row.cells, row.line, row.cells.len().min(width + 1) - 1);
            let cells = row.cells.len();
            let last = row.last_line();
            let lines = if last > row.line {
                format!("{}–{last}", row.line)
            } else {
                NONE.to_owned()
            };
            let about = format!("{cells} {lines}");
            findings.note("R012", &place, &about, |f| {
                f.with("cells", cells)
                    .with("columns", width)
                    .with("span", lines)
            });
            // The cells before the one that is too much or missing are still under their heads, and
            // the key is most often the first.
            let key = row.froms.first().map_or(Cow::Borrowed(""), |from| {
                text(self.input, self.tables, &columns[0], from.value(row.cells))
            });
            let key = Some(key).filter(|k| !k.is_empty());
            self.leave_out(&[Value::Text(key)], "R012");
            return true;
        }
        let texts: Vec<Cow<str>> = columns
            .iter()
            .zip(row.froms)
            .map(|(c, from)| text(self.input, self.tables, c, from.value(row.cells)))
            .collect();
        if self.input.distinct && self.is_known(row, &texts, findings) {
            return false;
        }
        let mut wrong = None;
        let mut values = Vec::with_capacity(columns.len());
        for (i, column) in columns.iter().enumerate() {
            let cell = Cell {
                columns,
                column,
                input: self.input,
                tables: self.tables,
                row,
                i,
            };
            cell.characters(findings);
            let value = match cell.value(&texts[i], findings) {
                Ok(value) => value,
                Err(code) => {
                    if findings.is_error(code) || column.needs_right_value() || code == "R037" {
                        wrong.get_or_insert(code);
                    }
                    Value::empty(column.kind)
                }
            };
            let part = row.froms[i]
                .empty_part(row.cells, &self.input.missing)
                .filter(|_| column.required);
            if (part.is_some() || (column.required && value.is_empty())) && wrong.is_none() {
                let place = part.map_or_else(
                    || row.place(i),
                    |field| row.rows.place(row.cells, row.line, field),
                );
                let part =
                    part.map_or_else(|| NONE.to_owned(), |field| shown(&row.rows.header[field]));
                findings.note("R020", &place, column.name, |f| {
                    f.with("column", column.name).with("part", part)
                });
                wrong = Some("R020");
            }
            values.push(value);
        }
        let wrong = wrong
            .or_else(|| dates_in_order(self.schema, &values, row, findings))
            .or_else(|| self.key(&values, row, findings));
        match wrong {
            Some(code) => self.leave_out(&values, code),
            None => self.keep(values, row, piece),
        }
        true
    }

    /// Where several rows hold one row of this table: is it there already? What contradicts it is a
    /// finding.
    fn is_known(&mut self, row: &Row, texts: &[Cow<str>], findings: &mut Findings) -> bool {
        let key: Vec<Cow<str>> = self
            .schema
            .key
            .iter()
            .map(|k| composed(&texts[index(self.schema, k)]))
            .collect();
        let key = key.join("\u{1f}");
        let Some((first, values)) = self.rows.get(&key) else {
            let place = row.rows.whole.at(row.line, 0);
            self.rows.insert(
                key,
                (
                    place,
                    texts.iter().map(|t| t.clone().into_owned()).collect(),
                ),
            );
            return false;
        };
        let mut contradicted = false;
        for (i, column) in self.schema.columns().iter().enumerate() {
            if composed(&values[i]) != composed(&texts[i]) {
                contradicted = true;
                let cell = Cell {
                    columns: self.schema.columns(),
                    column,
                    input: self.input,
                    tables: self.tables,
                    row,
                    i,
                };
                findings.note(
                    "R033",
                    &row.place(i),
                    &format!("{key}\u{1f}{}", texts[i]),
                    |f| {
                        let (here, there) = (cell.shown(&texts[i]), cell.shown(&values[i]));
                        // Where one may not be shown, the message says only that they differ.
                        let here = if here == HIDDEN || there == HIDDEN {
                            NONE.to_owned()
                        } else {
                            here
                        };
                        f.with("column", column.name)
                            .with("value", here)
                            .with("first", there)
                            .with("line", first.line)
                    },
                );
            }
        }
        if contradicted {
            *self.left_out.entry("R033").or_default() += 1;
        }
        true
    }

    /// What is wrong with the key of a row.
    fn key(
        &mut self,
        values: &[Value],
        row: &Row,
        findings: &mut Findings,
    ) -> Option<&'static str> {
        let schema = self.schema;
        let first = index(schema, schema.key.first()?);
        let Value::Text(Some(id)) = &values[first] else {
            return None;
        };
        let at = || row.place(first);
        if schema.columns()[first].kind == Kind::Text {
            let reason = unsafe_key(id);
            let line = row.line;
            let other = || {
                let (other, line) = self.compared.get(&as_compared(id))?;
                (composed(other) != composed(id)).then(|| (other.clone(), *line))
            };
            if let Some(reason) = reason {
                findings.note("R035", &at(), id, |f| {
                    f.with("column", schema.key[0])
                        .with("value", shown(id))
                        .with("reason", reason)
                });
                return findings.is_error("R035").then_some("R035");
            }
            if let Some((other, line)) = other() {
                findings.note("R035", &at(), id, |f| {
                    let f = f
                        .with("column", schema.key[0])
                        .with("value", shown(id))
                        .with("reason", "like");
                    f.with("other", shown(&other)).with("line", line)
                });
                return findings.is_error("R035").then_some("R035");
            }
            self.compared
                .entry(as_compared(id))
                .or_insert_with(|| (id.clone().into_owned(), line));
        }
        if self.input.distinct {
            return None;
        }
        let parts: Vec<Cow<str>> = schema
            .key
            .iter()
            .map(|k| values[index(schema, k)].key())
            .collect();
        let key = parts.join("\u{1f}");
        if let Some((first, _)) = self.rows.get(&key) {
            let (line, file) = (
                first.line,
                if first.file == row.rows.whole.file {
                    NONE.to_owned()
                } else {
                    first.file.clone()
                },
            );
            findings.note("R031", &at(), &key, |f| {
                f.with("columns", schema.key.join(" + "))
                    .with("value", shown(id))
                    .with("line", line)
                    .with("file", file)
            });
            return Some("R031");
        }
        self.rows
            .insert(key, (row.rows.whole.at(row.line, 0), Vec::new()));
        None
    }

    fn leave_out(&mut self, values: &[Value], code: &'static str) {
        *self.left_out.entry(code).or_default() += 1;
        let first = match values.first() {
            Some(Value::Text(Some(first))) => first.as_ref(),
            _ => "",
        };
        if self.schema.name == "attendance" {
            // Cells that stand under wrong heads, or two rows on one line, may be of any meeting.
            self.left_out_of_unknown += u64::from(matches!(code, "R012" | "R069"));
            let meeting = match self
                .tables
                .get("meetings")
                .map_or(Meaning::Unknown, |keys| keys.meaning(first))
            {
                Meaning::Row(id) if !first.is_empty() => Some(id),
                Meaning::Folded(id) => Some(Cow::Borrowed(id)),
                // The meeting is left out itself.
                Meaning::LeftOut => return,
                Meaning::Row(_) | Meaning::Unknown => None,
            };
            match meeting {
                Some(meeting) if self.doubtful.contains(meeting.as_ref()) => {}
                Some(meeting) => drop(self.doubtful.insert(meeting.into_owned())),
                None => {
                    self.left_out_of_unknown +=
                        u64::from(!matches!(code, "R037" | "R012" | "R069"));
                }
            }
        } else if self.schema.key.len() == 1 && !first.is_empty() {
            self.keys.leave_out(first);
        }
    }

    fn keep(&mut self, values: Vec<Value>, row: &Row, piece: usize) {
        let schema = self.schema;
        if let Some(field) = no_data::only_cell(row.cells)
            .or_else(|| no_data::lone_cell(row.cells))
            .filter(|_| !self.input.distinct)
        {
            let cell = trimmed(row.cells.get(field).unwrap_or_default()).to_owned();
            self.sparse.push(Sparse {
                row: self.lines.len(),
                place: row.rows.place(row.cells, row.line, field),
                cell,
            });
        }
        if schema.key.len() == 1
            && let Some(Value::Text(Some(id))) = values.first()
        {
            for name in ["name", "short_name", "aliases"] {
                let Some(i) = schema.columns().iter().position(|c| c.name == name) else {
                    continue;
                };
                for alias in values[i].texts() {
                    self.aliases.push((
                        alias.to_owned(),
                        id.clone().into_owned(),
                        row.place(i),
                        self.lines.len(),
                    ));
                }
            }
            let name = schema
                .columns()
                .iter()
                .zip(&values)
                .find(|(c, _)| c.name == "name")
                .and_then(|(_, v)| v.texts().first().copied());
            self.keys.insert(id, name.unwrap_or_default());
        }
        for (builder, value) in self.builders.iter_mut().zip(values) {
            builder.push(value);
        }
        self.lines.push(u32::try_from(row.line).unwrap_or(u32::MAX));
        self.pieces.push(u32::try_from(piece).unwrap_or(u32::MAX));
    }

    /// The frame, when all pieces are read.
    ///
    /// # Errors
    /// Only where Polars refuses columns of our own making: a bug.
    pub fn finish(mut self, findings: &mut Findings) -> PolarsResult<Read> {
        let mut wrong = Vec::new();
        for (alias, id, place, row) in std::mem::take(&mut self.aliases) {
            if let Some(other) = self.keys.alias(&alias, &id) {
                findings.note("R036", &place, &alias, |f| {
                    f.with("value", shown(&alias))
                        .with("other", &other)
                        .with("id", &id)
                });
                if findings.is_error("R036") {
                    wrong.push((row, "R036"));
                }
            }
        }
        let mut sparse = self.sparse;
        for row in &mut sparse {
            // Those that were read side by side are before it.
            row.row += self.before.get(row.row).copied().unwrap_or_default();
        }
        if self.lines.len() + self.plain.height() < 2 * sparse.len() + 1 {
            sparse.clear();
        }
        let others = frame(self.schema, self.builders, self.lines, self.pieces)?;
        let frame = if self.plain.height() == 0 {
            others
        } else {
            in_order(self.plain, &others, &self.before)?
        };
        for column in self.schema.columns() {
            if let Kind::Reference(table) | Kind::References(table) = column.kind
                && self.tables.get(table).is_some_and(Keys::is_open)
            {
                self.mentions
                    .entry(table)
                    .or_default()
                    .extend(mentioned(&frame, column.name)?);
            }
        }
        Ok(Read {
            frame,
            keys: self.keys,
            left_out: self.left_out,
            sparse,
            wrong,
            doubtful: self.doubtful.into_iter().collect(),
            left_out_of_unknown: self.left_out_of_unknown,
            mentions: self.mentions,
        })
    }
}

/// Columns of a table, with the places of its rows.
///
/// # Errors
/// Only where Polars refuses columns of our own making: a bug.
pub fn frame(
    schema: &TableSchema,
    builders: Vec<Builder>,
    lines: Vec<u32>,
    pieces: Vec<u32>,
) -> PolarsResult<DataFrame> {
    let height = lines.len();
    let mut columns = schema
        .columns()
        .iter()
        .zip(builders)
        .map(|(c, b)| b.finish(c.name))
        .collect::<PolarsResult<Vec<Column>>>()?;
    columns.push(Series::new("line".into(), lines).into());
    columns.push(Series::new("piece".into(), pieces).into());
    DataFrame::new(height, columns)
}

/// Plain rows with the others between them, as they stand in the file.
fn in_order(plain: DataFrame, others: &DataFrame, before: &[usize]) -> PolarsResult<DataFrame> {
    if others.height() == 0 {
        return Ok(plain);
    }
    let number = |n: usize| IdxSize::try_from(n).unwrap_or(IdxSize::MAX);
    let mut places = Vec::with_capacity(plain.height() + others.height());
    let mut next = 0;
    for (other, before) in before.iter().enumerate() {
        places.extend((next..*before).map(number));
        places.push(number(plain.height() + other));
        next = *before;
    }
    places.extend((next..plain.height()).map(number));
    plain
        .vstack(others)?
        .take(&IdxCa::from_vec(PlSmallStr::EMPTY, places))
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

fn index(schema: &TableSchema, column: &str) -> usize {
    schema
        .columns()
        .iter()
        .position(|c| c.name == column)
        .unwrap_or_default()
}

impl ColumnSchema {
    /// A wrong value can't be read as a missing one: without it the row says nothing, or would say
    /// something else.
    const fn needs_right_value(&self) -> bool {
        self.required || self.has_default()
    }
}

/// The first code of dates that are in the wrong order and so make the row unusable.
fn dates_in_order(
    schema: &TableSchema,
    values: &[Value],
    row: &Row,
    findings: &mut Findings,
) -> Option<&'static str> {
    let mut wrong = None;
    for (first, last) in schema.orders {
        let i = index(schema, last);
        if let (Value::Day(Some(a)), Value::Day(Some(b))) =
            (&values[index(schema, first)], &values[i])
            && b < a
        {
            findings.note("R040", &row.place(i), &format!("{a}{b}"), |f| {
                f.with("first", first)
                    .with("a", a)
                    .with("last", last)
                    .with("b", b)
            });
            wrong = Some("R040").filter(|c| findings.is_error(c));
        }
    }
    wrong
}
