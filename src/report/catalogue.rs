//! What a template may look up: figures, tables, words. In: released figures. Out: values of the
//! template language, or an error that names the nearest. It must not know what is done with them.

use super::{Block, Span, sheets::SheetNames};
use crate::{
    finding::nearest,
    statistics::Definition,
    table::{Cell, Figure, Missing, Presence, Table},
    words::Words,
};
use minijinja::{
    Error, ErrorKind,
    value::{Object, Value},
};
use std::{collections::BTreeMap, fmt, sync::Arc};

/// What an expression of the template stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Placed {
    Text(String),
    /// What a figure says, and its id.
    Figure(String, String),
    Block(Box<Block>),
}

impl Object for Placed {
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &**self {
            Self::Text(text) | Self::Figure(text, _) => f.write_str(text),
            Self::Block(_) => Ok(()),
        }
    }
}

pub fn block(block: Block) -> Value {
    Value::from_object(Placed::Block(Box::new(block)))
}

/// Everything that functions of the template look up: owned, since the engine keeps its functions.
pub struct Catalogue {
    /// The year of the first held meeting of each series, by its key.
    pub first_years: BTreeMap<String, i16>,
    pub figures: Vec<Figure>,
    pub tables: Arc<Vec<Table>>,
    pub points: Vec<Vec<Span>>,
    /// Table → what it shows most, in a sentence that serves as the title.
    pub headings: BTreeMap<String, String>,
    pub definitions: Vec<Vec<Span>>,
    /// The statistics that no output asked for.
    pub left_out: Vec<&'static str>,
    /// The keys of the series of the settings.
    pub series: Vec<String>,
    pub sheet_names: SheetNames,
    pub words: Arc<Words>,
}

impl Catalogue {
    /// The sheet of the workbook that holds a table.
    pub fn sheet_name(&self, table: &Table) -> &str {
        self.sheet_names.name(table)
    }

    /// The title of a table or chart: what it shows most, where a rule says so, and then what it
    /// speaks of below.
    pub fn title_and_scope(&self, id: &str, usual: &str) -> (String, String) {
        let finding = self.headings.get(id).cloned();
        finding.map_or_else(
            || (usual.to_owned(), String::new()),
            |finding| (finding, usual.to_owned()),
        )
    }

    /// A figure that must be there.
    pub fn figure(&self, id: &str) -> Result<&Figure, Error> {
        self.is_asked_for(id)?;
        find(&self.figures, |f| &f.id, "figure", id)
    }

    /// A table that must be there.
    pub fn table(&self, id: &str) -> Result<&Table, Error> {
        self.is_asked_for(id)?;
        let ids: Vec<(String, usize)> = self
            .tables
            .iter()
            .enumerate()
            .map(|(i, table)| (table.id(), i))
            .collect();
        find(&ids, |t| &t.0, "table", id).map(|(_, i)| &self.tables[*i])
    }

    /// A table that need not be there; an error where no data could have it.
    pub fn table_or_none(&self, id: &str) -> Result<Option<&Table>, Error> {
        self.is_asked_for(id)?;
        if let Some(table) = self.tables.iter().find(|table| table.id() == id) {
            return Ok(Some(table));
        }
        let of = self.without_series(id)?;
        if self.words.has_title(of) {
            Ok(None)
        } else {
            self.table(id).map(|_| None)
        }
    }

    /// An error where no data could have this figure.
    pub fn might_be_figure(&self, id: &str) -> Result<(), Error> {
        self.is_asked_for(id)?;
        let of = self.without_series(id)?;
        let same = |statistic: &Definition| {
            self.figures
                .iter()
                .any(|figure| statistic.has_part(&figure.id))
        };
        let has_none = Definition::find(of).is_some_and(|statistic| !same(statistic));
        let is_other_series = self
            .figures
            .iter()
            .any(|figure| figure.id.split('@').next() == Some(of));
        if has_none || is_other_series {
            Ok(())
        } else {
            find(&self.figures, |f| &f.id, "figure", id).map(|_| ())
        }
    }

    /// An error where an id was put together from parts, so that nobody saw that it is named.
    fn is_asked_for(&self, id: &str) -> Result<(), Error> {
        let of = Definition::find(id).filter(|statistic| self.left_out.contains(&statistic.id));
        let message = |statistic: &Definition| {
            format!(
                "\"{id}\" was left out with \"other-tables\"; write \"{}\" as one text, so that it is named here",
                statistic.id
            )
        };
        of.map_or(Ok(()), |statistic| {
            Err(Error::new(ErrorKind::InvalidOperation, message(statistic)))
        })
    }

    /// An id without the key of its series, which must be one of the settings.
    pub fn without_series<'a>(&self, id: &'a str) -> Result<&'a str, Error> {
        let Some((of, series)) = id.split_once('@') else {
            return Ok(id);
        };
        find(&self.series, |key| key, "series", series).map(|_| of)
    }
}

/// What a reader must know under a table: what its shares are counted from, and each symbol that
/// occurs in it.
pub fn table_notes(table: &Table, words: &Words) -> Vec<String> {
    let cells = || table.rows.iter().flatten();
    let mut notes: Vec<String> = words.basis(table).into_iter().collect();
    notes.extend(signs_of_presence(table, words));
    let symbols = [
        Missing::NotAvailable,
        Missing::NotApplicable,
        Missing::Confidential,
    ];
    notes.extend(
        symbols
            .into_iter()
            .filter(|m| cells().any(|c| *c == Cell::Missing(*m)))
            .map(|m| format!("{}.", words.page_missing(m))),
    );
    notes
}

/// What the signs of who was where stand for; only those that occur.
fn signs_of_presence(table: &Table, words: &Words) -> Vec<String> {
    let has = |presence: &Presence| {
        let mut cells = table.rows.iter().flatten();
        cells.any(|cell| *cell == Cell::Presence(*presence))
    };
    let signs = [
        Presence::Member,
        Presence::Observer,
        Presence::Absent,
        Presence::Apologies,
        Presence::Unknown,
    ];
    let sign = |presence: Presence| {
        let meaning = words.text(&format!("term-{}", presence.term()));
        format!("{} {meaning}", words.cell(&Cell::Presence(presence)))
    };
    let mut said: Vec<String> = signs.into_iter().filter(has).map(sign).collect();
    if has(&Presence::NotEligible) {
        said.push(words.text("presence-key-grey"));
    }
    let key = (!said.is_empty()).then(|| format!("{}.", said.join("   ")));
    let uncounted = has_uncounted(table).then(|| words.text("presence-uncounted"));
    key.into_iter().chain(uncounted).collect()
}

/// Does a row show more presences than its share counts?
fn has_uncounted(table: &Table) -> bool {
    let is_present =
        |cell: &&Cell| matches!(cell, Cell::Presence(Presence::Member | Presence::Observer));
    table.rows.iter().any(|row| {
        let counted = row.iter().find_map(|cell| match cell {
            Cell::Share { numerator, .. } => Some(*numerator),
            _ => None,
        });
        let shown = row.iter().filter(is_present).count();
        counted.is_some_and(|counted| i64::try_from(shown).is_ok_and(|shown| shown > counted))
    })
}

pub fn find<'a, T>(
    all: &'a [T],
    id_of: impl Fn(&T) -> &String,
    what: &str,
    id: &str,
) -> Result<&'a T, Error> {
    all.iter().find(|t| id_of(t) == id).ok_or_else(|| {
        let ids: Vec<&str> = all.iter().map(|t| id_of(t).as_str()).collect();
        let near = nearest(id, ids.iter().copied());
        let near = near.map_or_else(
            || format!("; there are: {}", some(id, &ids)),
            |n| format!("; did you mean \"{n}\"?"),
        );
        Error::new(
            ErrorKind::InvalidOperation,
            format!("unknown {what} \"{id}\"{near}"),
        )
    })
}

/// Those that begin most like what was written, and how many more there are.
fn some(id: &str, known: &[&str]) -> String {
    const MOST: usize = 8;
    let common = |other: &str| {
        id.chars()
            .zip(other.chars())
            .take_while(|(a, b)| a == b)
            .count()
    };
    let mut shown = known.to_vec();
    shown.sort_by_key(|other| std::cmp::Reverse(common(other))); // stable
    let more = known.len().saturating_sub(MOST);
    shown.truncate(MOST);
    if more > 0 {
        format!("{} and {more} more", shown.join(", "))
    } else {
        shown.join(", ")
    }
}
