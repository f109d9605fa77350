//! The files of a secretariat → a checked `Dataset`. In: a folder and settings. Out: frames, what
//! was noticed, what was read. It must not know what is computed from them.

mod arrange;
pub mod attendance;
mod builder;
pub mod categories;
mod cell;
mod characters;
mod check;
mod dataset;
pub mod decisions;
mod decode;
mod entry_lists;
pub mod excerpt;
pub mod file_names;
mod heads;
mod implied;
mod known_cells;
mod labels;
mod leave_out;
mod listed;
pub mod locate;
mod mapping;
mod matrix;
mod meanings;
mod meeting_report;
mod no_data;
mod open;
mod person_members;
pub mod person_names;
pub mod propose;
mod read;
mod reference;
pub mod returned;
mod roll;
mod row;
mod row_keys;
mod rows;
mod sheets;
mod spellings;
mod states;
mod translate;
mod workbook;

use crate::finding::codes::{R004, R061, R065, R087, R106};
use crate::{
    finding::{Findings, Found, Place, Severity, show_value},
    schema::{self, ColumnSchema, Kind, Need, TABLES, TableSchema},
    settings::{Input, Settings},
};
use arrange::{Known, Layout};
use builder::{Builder, Value};
use csv::StringRecord;
pub use dataset::{Dataset, LeftOut, Source};
use entry_lists::ReadEntries;
use jiff::civil::Date;
use locate::Folder;
use open::open;
use polars::prelude::*;
use read::{FileColumns, Read, Sparse, TableReader};
use reference::{Keys, Meaning, Tables};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};

/// Reads and checks all inputs; a meeting that begins after `today` has not taken place. With a
/// finding of severity error the value lacks the rows that have one.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// use jiff::civil::Date;
/// use rapporteur::input;
///
/// let found = input::read("inputs".as_ref(), &settings, Date::MAX)?;
/// assert!(found.value.has("members"));
/// for finding in &found.findings {
///     println!("{} {}", finding.place, finding.code);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn read(folder: &Path, settings: &Settings, today: Date) -> PolarsResult<Found<Dataset>> {
    let mut findings = Findings::new(settings.severities.clone());
    let mut folder = Folder::new(folder);
    let TablesRead {
        tables,
        mut data,
        sparse,
        mut wrong,
        mut mentions,
        mut is_whole,
    } = read_tables(settings, &mut folder, &mut findings)?;
    is_whole &= read_optional(&mut data, &tables, settings, &mut folder, &mut findings)?;
    let entries = entry_lists::read(settings, &mut folder, &mut data.sources, &mut findings);
    for (table, keys) in entries.iter().filter_map(ReadEntries::mentions) {
        if tables[table].is_open() {
            mentions.entry(table).or_default().extend(keys);
        }
    }
    wrong.extend(leave_out::headings(&data, &sparse, &mut findings)?);
    for (table, key) in [("members", "member_id"), ("themes", "theme_id")] {
        if !data.has(table) {
            let mut ids = mentions.remove(table).unwrap_or_default();
            spellings::unite(&mut data, table, &mut ids, &mut findings)?;
            *data.frame_mut(table) = mentioned(key, &ids, settings.territories)?;
        }
    }
    entry_lists::add(&mut data, &entries, &tables, settings, &mut findings)?;
    if settings.territories {
        states::fill(&mut data, settings.languages[0], &mut findings)?;
    }
    leave_out::rows(&mut data, &wrong, &mut findings)?;
    if !data.has("members") {
        roll::take_capacities(&mut data)?;
        person_members::note(&data, settings, &mut findings)?;
    }
    if !data.has("members") && roll::names_everybody(&data)? {
        data.names_everybody = true;
        let n = data.members.height();
        findings.note(&data.whole("attendance"), "", || R106 { n });
    }
    for file in unread(&folder, settings, &data.sources, &mut findings) {
        // Most likely the list of the meeting that it is named for.
        if let Some(value) = file_names::value_in_name(&file, settings.input("attendance"))
            && let Meaning::Row(id) = tables["meetings"].meaning(&value)
        {
            data.doubtful.insert(id.into_owned());
        }
    }
    sheets::note_unread(&mut folder, settings, &data.sources, &mut findings);
    // Tables are compared only where each could be read: one broken file is one problem.
    if is_whole {
        check::complete(&mut data, &tables, settings, today, &mut findings)?;
    }
    data.keys = tables;
    Ok(Found {
        value: data,
        findings: findings.sorted(),
    })
}

/// All tables as they were read, each by itself.
struct TablesRead {
    tables: Tables,
    data: Dataset,
    /// Rows of which only one cell is filled, by table.
    sparse: Vec<(&'static str, Sparse)>,
    /// Rows that turned out to be wrong: table, row and the code.
    wrong: Vec<(&'static str, usize, &'static str)>,
    /// Table without a file → the keys that rows of others mention.
    mentions: BTreeMap<&'static str, BTreeSet<String>>,
    /// Each file could be used.
    is_whole: bool,
}

/// Reads one table after the other: rows of a table may point to those before it.
fn read_tables(
    settings: &Settings,
    folder: &mut Folder,
    findings: &mut Findings,
) -> PolarsResult<TablesRead> {
    let mut tables = Tables::new();
    let (mut sources, mut frames, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    let (mut sparse, mut wrong) = (Vec::new(), Vec::new());
    let mut vague = BTreeMap::new();
    let (mut doubtful, mut mentions) = (BTreeSet::new(), BTreeMap::<&str, BTreeSet<String>>::new());
    let (mut is_whole, mut left_out_of_unknown) = (true, 0);
    for schema in TABLES {
        let first = sources.len();
        let known = Known::new(schema, settings, &tables, &frames)?;
        let (read, usable) = table(schema, &known, folder, &mut sources, findings)?;
        is_whole &= usable;
        left_out.extend(read.left_out.rows.into_iter().map(|(code, rows)| LeftOut {
            table: schema.name,
            code,
            rows,
        }));
        sparse.extend(read.sparse.into_iter().map(|row| (schema.name, row)));
        let of_table = read.wrong.into_iter();
        wrong.extend(of_table.map(|(row, code)| (schema.name, row, code)));
        doubtful.extend(read.left_out.doubtful);
        if schema.name == "meetings" {
            vague = read.vague;
        }
        left_out_of_unknown += read.left_out.of_unknown;
        for (table, ids) in read.mentions {
            mentions.entry(table).or_default().extend(ids);
        }
        // A file that could not be read has its own finding; its keys must not make one for every
        // row elsewhere.
        let known = usable && sources[first..].iter().any(|s: &Source| s.rows > 0);
        tables.insert(schema.name, if known { read.keys } else { Keys::open() });
        frames.push(read.frame);
    }
    let frames = <[DataFrame; 6]>::try_from(frames).expect("one frame for each of six tables");
    let data = Dataset {
        left_out,
        doubtful,
        left_out_of_unknown,
        vague,
        ..Dataset::new(frames, sources)
    };
    Ok(TablesRead {
        tables,
        data,
        sparse,
        wrong,
        mentions,
        is_whole,
    })
}

/// Reads the tables that only some processes have; false where the file of one can't be used.
fn read_optional(
    data: &mut Dataset,
    tables: &Tables,
    settings: &Settings,
    folder: &mut Folder,
    findings: &mut Findings,
) -> PolarsResult<bool> {
    let mut are_usable = true;
    for schema in schema::optional() {
        let known = Known::new(schema, settings, tables, &[])?;
        let (read, usable) = table(schema, &known, folder, &mut data.sources, findings)?;
        for (code, rows) in read.left_out.rows {
            data.left_out.push(LeftOut {
                table: schema.name,
                code,
                rows,
            });
        }
        *data.frame_mut(schema.name) = read.frame;
        are_usable &= usable;
    }
    Ok(are_usable)
}

/// Reads one table from all its files or sheets; false where one of them could not be used.
fn table(
    schema: &'static TableSchema,
    known: &Known,
    folder: &mut Folder,
    sources: &mut Vec<Source>,
    findings: &mut Findings,
) -> PolarsResult<(Read, bool)> {
    let settings = known.settings;
    let layout = Layout::of(schema, settings, folder);
    let input = &layout.input(schema, settings);
    let before = findings.count(Severity::Error);
    let pieces = layout.pieces(schema, input, folder, settings, findings);
    let mut usable = findings.count(Severity::Error) == before;
    let mut reader = TableReader::new(schema, input, known.tables);
    let mut rows_of_table = 0;
    let mut seen: HashMap<String, String> = HashMap::new();
    let others = heads_of_others(schema, settings);
    for piece in &pieces {
        let number = sources.len();
        let (mut fields, mut marks) = (BTreeMap::new(), None);
        let read = open(piece, schema, input, folder, findings, |rows, findings| {
            let rows = known.arrange(rows, layout, input, piece, &others, findings)?;
            let piece = layout.named(piece);
            let froms = mapping::columns(&rows, schema, input, &piece, &others, findings)?;
            fields = columns_in_file(schema, input, &froms);
            marks = rows.marks();
            sheets::note_all(&rows, schema, input, &froms, findings);
            let columns = FileColumns {
                froms: &froms,
                persons: &persons(settings, &rows.header, schema),
                piece: u32::try_from(number).unwrap_or(u32::MAX),
            };
            Some(reader.read(rows, &columns, findings))
        });
        let Some((rows, bytes, sha256)) = read else {
            usable = false;
            continue;
        };
        let rows = rows?;
        rows_of_table += rows;
        // Only several files can be copies, and not where their names make other rows of the same
        // text.
        if pieces.len() > 1 && piece.named.is_none() {
            usable &= !note_copy(schema, &piece.place, &sha256, &mut seen, folder, findings);
        }
        let Place { file, sheet, .. } = piece.place.clone();
        sources.push(Source {
            table: schema.name,
            file,
            sheet,
            rows,
            bytes,
            sha256,
            column: None,
            fields,
            marks,
        });
    }
    if usable
        && rows_of_table == 0
        && let Some(piece) = pieces.first()
    {
        usable =
            is_usable_without_rows(schema, &piece.place.at_cell(input.first_row(), 0), findings);
    }
    Ok((reader.finish(findings)?, usable))
}

/// Our columns, each with that of the file, from 1. Each cell of a table of members by meetings has
/// a place of its own.
fn columns_in_file(
    schema: &TableSchema,
    input: &Input,
    froms: &[mapping::From],
) -> BTreeMap<&'static str, u64> {
    let columns = schema.columns().iter().zip(froms);
    columns
        .filter(|_| input.matrix.is_none() && !input.meeting_report)
        .filter_map(|(column, from)| Some((column.name, from.field()? as u64 + 1)))
        .collect()
}

/// Notes that a table has no rows; false where it needs some.
fn is_usable_without_rows(schema: &TableSchema, place: &Place, findings: &mut Findings) -> bool {
    match schema.need {
        Need::Required => findings.note(place, "", || R004 {}),
        Need::Recommended => findings.note(place, "", || R061 {}),
        Need::Optional => {}
    }
    schema.need != Need::Required
}

/// Notes where a file has the same rows as one of those that were seen, by their content; true
/// where that is an error.
fn note_copy(
    schema: &TableSchema,
    place: &Place,
    sha256: &str,
    seen: &mut HashMap<String, String>,
    folder: &mut Folder,
    findings: &mut Findings,
) -> bool {
    let content = folder
        .rows_of_text(place)
        .unwrap_or_else(|| sha256.to_owned());
    let first = seen
        .entry(format!("{content} {:?}", place.sheet))
        .or_insert_with(|| place.file.clone());
    if *first == place.file {
        return false;
    }
    findings.note(place, "", || R087 {
        other: show_value(first),
        table: schema.name,
    });
    findings.is_error(R087)
}

/// Heads of the file of a table, without capital letters and marks, that other tables take from the
/// same file.
fn heads_of_others(schema: &TableSchema, settings: &Settings) -> BTreeSet<String> {
    let file = settings.input(schema.name).file.as_ref();
    let others = TABLES.into_iter().filter(|other| {
        other.name != schema.name
            && file.is_some()
            && settings.input(other.name).file.as_ref() == file
    });
    let heads = |other: &'static TableSchema| {
        let columns = &settings.input(other.name).columns;
        let own = other
            .columns()
            .iter()
            .map(|column| column.name)
            .filter(|_| !settings.input(other.name).distinct);
        own.chain(columns.values().flat_map(mapping::heads_of))
            .map(heads::plain)
            .collect::<Vec<String>>()
    };
    others.flat_map(heads).collect()
}

/// The fields of a file that name persons, in whatever table: a file may hold several.
fn persons(
    settings: &Settings,
    header: &StringRecord,
    own: &'static TableSchema,
) -> BTreeSet<usize> {
    let of_table = |table: &'static TableSchema| {
        let columns = table.columns().iter().filter(|c| c.is_personal());
        columns.flat_map(|c| {
            settings
                .input(table.name)
                .columns
                .get(c.name)
                .map_or_else(|| vec![c.name], mapping::heads_of)
        })
    };
    // Of tables that only some processes have, the names of columns are no names of persons elsewhere.
    let heads: BTreeSet<String> = TABLES
        .into_iter()
        .chain([own])
        .flat_map(of_table)
        .map(heads::plain)
        .collect();
    (0..header.len())
        .filter(|f| heads.contains(&heads::plain(&header[*f])))
        .collect()
}

/// Lists in the folder that no table is read from: a name that differs by a letter would go
/// unnoticed.
fn unread(
    folder: &Folder,
    settings: &Settings,
    sources: &[Source],
    findings: &mut Findings,
) -> Vec<String> {
    let own = |file: &str| {
        TABLES
            .iter()
            .any(|t| file_names::stem(file).eq_ignore_ascii_case(t.name))
    };
    let asked: BTreeSet<String> = TABLES
        .iter()
        .flat_map(|t| folder.named_files(settings.input(t.name)))
        .collect();
    let is_unread = |file: &String| {
        !own(file) && !asked.contains(file) && !sources.iter().any(|s| s.file == *file)
    };
    // One that was asked for and could not be read has its own finding.
    let beside = TABLES
        .iter()
        .flat_map(|t| folder.files_beside(settings.input(t.name)));
    let all: BTreeSet<String> = folder.files().into_iter().chain(beside).collect();
    let unread: Vec<String> = all
        .into_iter()
        .filter(|file| file_names::is_like_list(file) && is_unread(file))
        .collect();
    if let Some(first) = unread.first() {
        let shown: Vec<String> = unread.iter().take(10).map(|f| show_value(f)).collect();
        findings.note(&Place::file(first), "", || R065 {
            n: unread.len(),
            files: shown.join(", "),
        });
    }
    unread
}

/// A table of the keys that other tables mention, where it has no file.
fn mentioned(key: &'static str, ids: &BTreeSet<String>, by_table: bool) -> PolarsResult<DataFrame> {
    let schema = TABLES
        .into_iter()
        .find(|t| t.key == [key])
        .expect("a table with this key");
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let column = |c: &ColumnSchema| {
        let mut builder = Builder::new(schema, c);
        for id in &ids {
            builder.push(match c.kind {
                _ if c.name == key => Value::Text(Some(Cow::Borrowed(id))),
                _ if c.name == "name" => {
                    let of_code = states::name_of_code(id).filter(|_| by_table);
                    Value::Text(Some(Cow::Borrowed(of_code.unwrap_or(id))))
                }
                Kind::Choice(_, Some(default)) => Value::Text(Some(Cow::Borrowed(default))),
                kind => Value::empty(kind),
            });
        }
        builder.finish(c.name)
    };
    let mut columns = schema
        .columns()
        .iter()
        .map(column)
        .collect::<PolarsResult<Vec<Column>>>()?;
    columns.push(Series::new("line".into(), vec![0u32; ids.len()]).into());
    columns.push(Series::new("piece".into(), vec![u32::MAX; ids.len()]).into());
    DataFrame::new(ids.len(), columns)
}
