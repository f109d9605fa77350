//! Which field of a file holds which column of a table. In: a header, a schema, settings. Out: for
//! each column where its values come from. It must not read a row.

use super::{
    decode,
    heads::{self, plain, words},
    locate::Piece,
    meanings::{meaning, says_yes},
    rows::Rows,
};
use crate::finding::codes::{R010, R011, R013, R034, R064};
use crate::{
    finding::{Findings, NONE, Place, nearest, show_value},
    schema::{ColumnSchema, Kind, Privacy, TableSchema},
    settings::{Input, Origin, numbers::NumberFormat},
};
use csv::StringRecord;
use std::{borrow::Cow, collections::BTreeSet};

/// Where the values of one column come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    Nowhere,
    Field(usize),
    Joined(Vec<usize>, String),
    /// The heads of those fields that are marked.
    Marked(MarkedFields),
    /// The sum of some fields.
    Summed(SummedFields),
    Constant(String),
}

/// Fields with the parts of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummedFields {
    /// The total, where the file has it, and its parts.
    fields: Vec<usize>,
    has_total: bool,
    /// How the file writes large numbers.
    numbers: Vec<NumberFormat>,
}

impl SummedFields {
    fn number(&self, cells: &StringRecord, field: usize) -> Option<u64> {
        let text = cells.get(field)?.trim();
        let of_forms = || self.numbers.iter().find_map(|form| form.read(text));
        text.parse().ok().or_else(|| of_forms().map(u64::from))
    }

    /// The sum of the parts, where each of them is known.
    fn sum(&self, cells: &StringRecord) -> Option<u64> {
        let parts = self.fields.iter().skip(usize::from(self.has_total));
        parts.map(|field| self.number(cells, *field)).sum()
    }

    /// The field of a total that its parts do not give, and what they give.
    fn wrong_total(&self, cells: &StringRecord) -> Option<(usize, u64)> {
        let field = *self.fields.first().filter(|_| self.has_total)?;
        let (total, sum) = (self.number(cells, field)?, self.sum(cells)?);
        (total != sum).then_some((field, sum))
    }
}

/// Fields with marks, one for each entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedFields {
    fields: Vec<usize>,
    heads: Vec<String>,
    /// What separates the entries.
    separator: String,
}

impl From {
    /// The field at which a finding points.
    #[must_use]
    pub fn field(&self) -> Option<usize> {
        self.fields().first().copied()
    }

    /// All fields that it takes from.
    #[must_use]
    pub fn fields(&self) -> &[usize] {
        match self {
            Self::Field(field) => std::slice::from_ref(field),
            Self::Joined(fields, _) => fields,
            Self::Marked(marked) => &marked.fields,
            Self::Summed(summed) => &summed.fields,
            Self::Nowhere | Self::Constant(_) => &[],
        }
    }

    /// The field with a mark that says neither yes nor no.
    #[must_use]
    pub fn unclear_mark(&self, cells: &StringRecord) -> Option<usize> {
        let Self::Marked(marked) = self else {
            return None;
        };
        let is_unclear = |field: &usize| says_yes(cells.get(*field).unwrap_or_default()).is_none();
        marked.fields.iter().copied().find(is_unclear)
    }

    /// The field of a total that its parts do not give, and what they give.
    #[must_use]
    pub fn wrong_total(&self, cells: &StringRecord) -> Option<(usize, u64)> {
        match self {
            Self::Summed(summed) => summed.wrong_total(cells),
            _ => None,
        }
    }

    /// The field of those that are joined that is empty, where others are not.
    #[must_use]
    pub fn empty_part(&self, cells: &StringRecord, missing: &[String]) -> Option<usize> {
        let Self::Joined(fields, _) = self else {
            return None;
        };
        let says_nothing = |part: &str| part.is_empty() || missing.iter().any(|word| word == part);
        let is_empty = |field: &&usize| {
            cells
                .get(**field)
                .is_none_or(|part| says_nothing(part.trim()))
        };
        fields
            .iter()
            .find(is_empty)
            .copied()
            .filter(|_| !fields.iter().all(|field| is_empty(&field)))
    }

    #[must_use]
    pub fn value<'a>(&'a self, cells: &'a StringRecord) -> Cow<'a, str> {
        match self {
            Self::Nowhere => Cow::Borrowed(""),
            Self::Constant(value) => Cow::Borrowed(value),
            Self::Field(field) => Cow::Borrowed(cells.get(*field).unwrap_or_default()),
            Self::Joined(fields, by) => {
                let parts: Vec<&str> = fields
                    .iter()
                    .filter_map(|f| cells.get(*f))
                    .map(str::trim)
                    .filter(|p| !p.is_empty())
                    .collect();
                Cow::Owned(parts.join(by))
            }
            Self::Summed(summed) => match (summed.sum(cells), summed.has_total) {
                (Some(sum), _) => Cow::Owned(sum.to_string()),
                // Where a part is not known, only the total says the number.
                (None, true) => Cow::Borrowed(cells.get(summed.fields[0]).unwrap_or_default()),
                (None, false) => Cow::Borrowed(""),
            },
            Self::Marked(marked) => {
                let is_marked = |field: usize| says_yes(cells.get(field).unwrap_or_default());
                let heads = marked.fields.iter().zip(&marked.heads);
                let heads: Vec<&str> = heads
                    .filter(|(field, _)| is_marked(**field) == Some(true))
                    .map(|(_, head)| head.as_str())
                    .collect();
                Cow::Owned(heads.join(&marked.separator))
            }
        }
    }
}

/// The columns of a file that are looked for by their heads.
struct HeadSearch<'a> {
    rows: &'a Rows<'a>,
    table: &'static str,
    /// Which fields were found.
    used: Vec<bool>,
    /// Each head that is needed is there, and none twice.
    is_whole: bool,
}

impl HeadSearch<'_> {
    fn place(&self, field: usize) -> Place {
        self.rows
            .whole
            .at_cell(self.rows.header_line, field as u64 + 1)
    }

    /// The field with a head, where it is there. A required one that is missing is a finding, which says by what
    /// it was named: `named_by`.
    fn find(
        &mut self,
        column: &ColumnSchema,
        wanted: &str,
        named_by: Option<&'static str>,
        findings: &mut Findings,
    ) -> Option<usize> {
        let field = self.rows.position(wanted);
        if let Some(field) = field {
            self.take(column, wanted, field, findings);
        } else if let Some(named_by) = named_by {
            self.is_whole = false;
            note_missing_head(
                self.rows,
                (self.table, column.name),
                wanted,
                named_by,
                findings,
            );
        }
        field
    }

    /// The fields with these heads, which must all be there.
    fn find_all(
        &mut self,
        column: &ColumnSchema,
        wanted: &[String],
        findings: &mut Findings,
    ) -> Vec<usize> {
        wanted
            .iter()
            .filter_map(|name| self.find(column, name, Some(BY_SETTINGS), findings))
            .collect()
    }

    /// Where the values of one column come from: the name of the file, the settings, or a head.
    fn from(
        &mut self,
        column: &ColumnSchema,
        input: &Input,
        piece: &Piece,
        findings: &mut Findings,
    ) -> From {
        let named = piece.named.as_ref().filter(|(name, _)| name == column.name);
        match (named, input.columns.get(column.name)) {
            (Some((_, value)), _) => From::Constant(value.clone()),
            (None, Some(Origin::Column(name))) => self
                .find(column, name, Some(BY_SETTINGS), findings)
                .map_or(From::Nowhere, From::Field),
            (None, Some(Origin::Constant(constant))) => From::Constant(constant.constant.clone()),
            (None, Some(Origin::Columns(names))) => {
                From::Joined(self.find_all(column, names, findings), " ".into())
            }
            (None, Some(Origin::Marked(marked))) => {
                let fields = self.find_all(column, &marked.marked, findings);
                From::Marked(MarkedFields {
                    fields,
                    heads: marked.marked.clone(),
                    separator: input.list_separator.clone(),
                })
            }
            (None, Some(Origin::Summed(summed))) => {
                let heads: Vec<String> = summed.total.iter().chain(&summed.sum).cloned().collect();
                From::Summed(SummedFields {
                    fields: self.find_all(column, &heads, findings),
                    has_total: summed.total.is_some(),
                    numbers: input.numbers.clone(),
                })
            }
            // Its file is read beside those of the table.
            (None, Some(Origin::Listed(_))) => From::Nowhere,
            (None, Some(Origin::Joined(joined))) => From::Joined(
                self.find_all(column, &joined.join, findings),
                joined.by.clone(),
            ),
            // Where the rows of another table hold this one, its columns are those that the
            // settings name.
            (None, None) if input.distinct && !column.required => From::Nowhere,
            (None, None)
                if !self
                    .rows
                    .header
                    .iter()
                    .any(|head| is_read_by_name(column, head))
                    && !column.required =>
            {
                From::Nowhere
            }
            (None, None) => self
                .find(
                    column,
                    column.name,
                    column.required.then_some(BY_NAME),
                    findings,
                )
                .map_or(From::Nowhere, From::Field),
        }
    }

    /// Takes a field for a column; notes where another has the same head, and where the head is not
    /// written as it is wanted.
    fn take(&mut self, column: &ColumnSchema, wanted: &str, field: usize, findings: &mut Findings) {
        let header = &self.rows.header;
        self.used[field] = true;
        let exact = header[field] == *wanted;
        let again = (field + 1..header.len()).find(|f| {
            if exact {
                header[*f] == header[field]
            } else {
                plain(&header[*f]) == plain(wanted)
            }
        });
        if let Some(again) = again {
            self.used[again] = true;
            self.is_whole = false;
            findings.note(&self.place(again), "", || R013 {
                column: show_value(wanted),
            });
        }
        if !exact {
            let read = show_value(&header[field]);
            findings.note(&self.place(field), "", || R034 {
                column: column.name,
                value: read,
                meant: wanted,
            });
        }
    }
}

/// Is a column read from under a head without a word about it in the settings? What says who persons
/// are is read only under its very name.
pub fn is_read_by_name(column: &ColumnSchema, head: &str) -> bool {
    match column.privacy {
        Privacy::ListOfParticipants => head == column.name,
        _ => plain(head) == plain(column.name),
    }
}

/// Notes that a head is missing which every row of a table needs.
pub fn note_missing_head(
    rows: &Rows,
    (table, column): (&'static str, &'static str),
    wanted: &str,
    named_by: &'static str,
    findings: &mut Findings,
) {
    let near = nearest(wanted, rows.header.iter()).map_or_else(|| NONE.to_owned(), show_value);
    findings.note(&rows.whole.at_cell(rows.header_line, 0), wanted, || {
        let separator = rows.delimiter.map_or(NONE, decode::separator);
        R010 {
            wanted: show_value(wanted),
            near,
            source: named_by,
            separator,
            table,
            column,
        }
    });
}

/// What says that a head is there: the settings, or nothing but the name of the column.
pub const BY_SETTINGS: &str = "settings";
const BY_NAME: &str = "none";

/// For each column of the schema, where its values come from; none where the header can't be used.
/// `others` are heads that other tables take from the same file.
pub fn columns(
    rows: &Rows,
    schema: &TableSchema,
    input: &Input,
    piece: &Piece,
    others: &BTreeSet<String>,
    findings: &mut Findings,
) -> Option<Vec<From>> {
    let mut search = HeadSearch {
        rows,
        table: schema.name,
        used: vec![false; rows.header.len()],
        is_whole: true,
    };
    let mut froms = Vec::new();
    let mut missing = Vec::new();
    for column in schema.columns() {
        let from = search.from(column, input, piece, findings);
        if from == From::Nowhere {
            missing.push(column);
        }
        froms.push(from);
    }
    if !input.distinct && search.is_whole {
        let used: Vec<bool> = rows
            .header
            .iter()
            .zip(search.used)
            .map(|(head, used)| used || others.contains(&plain(head)))
            .collect();
        unused(rows, schema, &used, &missing, findings);
    }
    search.is_whole.then_some(froms)
}

/// The heads that a setting names.
pub fn heads_of(origin: &Origin) -> Vec<&str> {
    match origin {
        Origin::Column(name) => vec![name],
        Origin::Columns(names) => names.iter().map(String::as_str).collect(),
        Origin::Joined(joined) => joined.join.iter().map(String::as_str).collect(),
        Origin::Marked(marked) => marked.marked.iter().map(String::as_str).collect(),
        Origin::Summed(summed) => {
            let heads = summed.total.iter().chain(&summed.sum);
            heads.map(String::as_str).collect()
        }
        Origin::Constant(_) | Origin::Listed(_) => Vec::new(),
    }
}

/// The field with this head, else the one that differs only in capital letters, spaces and marks.
fn unused(
    rows: &Rows,
    schema: &TableSchema,
    used: &[bool],
    missing: &[&ColumnSchema],
    findings: &mut Findings,
) {
    let unused: Vec<usize> = (0..used.len())
        .filter(|f| !used[*f] && !rows.header[*f].is_empty())
        .collect();
    let Some(first) = unused.first() else { return };
    let at = |field: usize| rows.whole.at_cell(rows.header_line, field as u64 + 1);
    let name = |field: &usize| {
        let head = &rows.header[*field];
        let meant = missing.iter().find(|c| is_called(c, head)).map(|c| c.name);
        let near = meant.or_else(|| nearest(head, missing.iter().map(|c| c.name)));
        match near {
            Some(near) => format!("{} (is it {near}?)", show_value(head)),
            None if heads::has_persons(schema.columns()) => heads::shown_head(head, *field),
            None => show_value(head),
        }
    };
    let columns: Vec<String> = unused.iter().map(name).collect();
    findings.note(&at(*first), "", || R011 {
        columns: columns.join(", "),
    });
    // Where a column has a default, leaving it unread says the same of every row.
    for column in missing {
        let Kind::Choice(_, Some(usual)) = column.kind else {
            continue;
        };
        let by_name = unused.iter().find(|f| is_called(column, &rows.header[**f]));
        if let Some(field) =
            by_name.or_else(|| unused.iter().find(|f| hints_at(column, &rows.header[**f])))
        {
            let head = show_value(&rows.header[*field]);
            findings.note(&at(*field), "", || R064 {
                value: head,
                column: column.name,
                usual,
            });
        }
    }
}

/// Is this a name that lists have for the column?
pub fn is_called(column: &ColumnSchema, head: &str) -> bool {
    let head = words(head);
    head == words(column.name) || column.also().any(|also| head == words(also))
}

/// Does a head hold a word that says whether a meeting was held, or whether somebody came:
/// `Absent?`, `Excused`?
fn hints_at(column: &ColumnSchema, head: &str) -> bool {
    const OF_ATTENDANCE: [&str; 9] = [
        "rsvp",
        "participation",
        "show",
        "came",
        "checked",
        "yn",
        "pa",
        "nonattendance",
        "غائب",
    ];
    /// Shorter words, such as `x` and `no`, stand for many things.
    const SHORTEST: usize = 4;
    let Kind::Choice(choices, _) = column.kind else {
        return false;
    };
    let is_hint = |word: &String| {
        let says = word.chars().count() >= SHORTEST && meaning(word, choices, "").is_some();
        says || (choices.contains(&"attended") && OF_ATTENDANCE.contains(&word.as_str()))
    };
    column.name == "status" && (words(head).iter().any(is_hint) || is_hint(&plain(head)))
}
