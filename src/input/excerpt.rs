//! The rows that findings speak of, as they stand in the files. In: a folder, settings, places.
//! Out: cells. It must not know what is wrong with them.

use super::{
    Dataset,
    cell::{self, is_vouched},
    heads,
    locate::{Folder, Piece},
    mapping, open, persons,
    rows::Rows,
};
use crate::{
    finding::{Excerpt, Findings, Place},
    schema::{self, ColumnSchema, Privacy, TableSchema},
    settings::Settings,
};
use csv::StringRecord;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// The rows at these lines of these files, by file, sheet and line. Files that can't be read have
/// none.
#[must_use]
pub fn rows(
    folder: &Path,
    settings: &Settings,
    data: &Dataset,
    places: &[Place],
) -> BTreeMap<Place, Excerpt> {
    let mut wanted: BTreeMap<Place, BTreeSet<u64>> = BTreeMap::new();
    for place in places.iter().filter(|p| p.line > 0) {
        wanted
            .entry(place.at_cell(0, 0))
            .or_default()
            .insert(place.line);
    }
    let mut folder = Folder::new(folder);
    let mut unheard = Findings::default();
    let mut found = BTreeMap::new();
    for (place, of_file) in pieces_by_place(&mut folder, settings, &mut unheard) {
        let (Some(lines), Some((schema, piece))) = (wanted.get(&place), of_file.first()) else {
            continue;
        };
        open(
            piece,
            schema,
            settings.input(schema.name),
            &mut folder,
            &mut unheard,
            |rows, unheard| {
                let open = open_fields(&rows, settings, &of_file, unheard);
                // Where a row is shifted, the name of a person may stand in any column.
                let is_of_persons = of_file
                    .iter()
                    .any(|(schema, _)| heads::has_persons(schema.columns()));
                let is_guarded =
                    heads::may_name_persons(is_of_persons, rows.header.len(), |field| {
                        open.contains_key(&field)
                    });
                let is_shown = |field: usize, text: &str| {
                    open.get(&field).is_some_and(|columns| {
                        let may_name_person = columns.iter().any(|(table, column)| {
                            cell::may_name_person(column, settings.input(table), &data.keys, text)
                        });
                        (!is_guarded && !may_name_person)
                            || text.trim().is_empty()
                            || columns.iter().any(|(table, column)| {
                                is_vouched(column, settings.input(table), &data.keys, text.trim())
                            })
                    })
                };
                read_excerpts(rows, &place, lines, is_shown, &mut found);
                Some(())
            },
        );
    }
    found
}

/// The tables that each file or sheet holds.
fn pieces_by_place(
    folder: &mut Folder,
    settings: &Settings,
    unheard: &mut Findings,
) -> BTreeMap<Place, Vec<(&'static TableSchema, Piece)>> {
    let mut pieces: BTreeMap<Place, Vec<(&'static TableSchema, Piece)>> = BTreeMap::new();
    for schema in schema::all() {
        for piece in folder.pieces(schema, settings.input(schema.name), unheard) {
            pieces
                .entry(piece.place.clone())
                .or_default()
                .push((schema, piece));
        }
    }
    pieces
}

/// Reads the rows at these lines of one file, up to the last of them.
fn read_excerpts(
    mut rows: Rows,
    place: &Place,
    lines: &BTreeSet<u64>,
    is_shown: impl Fn(usize, &str) -> bool,
    found: &mut BTreeMap<Place, Excerpt>,
) {
    let last = lines.last().copied().unwrap_or_default();
    let header: Vec<String> = rows.header.iter().map(str::to_owned).collect();
    let mut record = StringRecord::new();
    while let Some(line) = rows.read(&mut record) {
        // A finding names the line of its cell; a record may span several.
        for wanted in lines
            .range(line..)
            .take_while(|w| **w <= line + super::decode::breaks(record.as_slice().as_bytes()))
        {
            found
                .entry(place.at_cell(*wanted, 0))
                .or_insert_with(|| Excerpt {
                    header: header.clone(),
                    cells: record.iter().map(str::to_owned).collect(),
                    is_open: record
                        .iter()
                        .enumerate()
                        .map(|(field, text)| is_shown(field, text))
                        .collect(),
                });
        }
        if line >= last {
            break;
        }
    }
}

/// The columns, by table and by field, that are taken from a file and name no person. What no table
/// takes may name anyone.
type OpenColumns = BTreeMap<usize, Vec<(&'static str, &'static ColumnSchema)>>;

fn open_fields(
    rows: &Rows,
    settings: &Settings,
    tables: &[(&'static TableSchema, Piece)],
    unheard: &mut Findings,
) -> OpenColumns {
    let mut open = OpenColumns::new();
    for (schema, piece) in tables {
        let persons = persons(settings, &rows.header, schema);
        let froms = mapping::columns(
            rows,
            schema,
            settings.input(schema.name),
            piece,
            &BTreeSet::new(),
            unheard,
        );
        let of_columns = schema
            .columns()
            .iter()
            .zip(froms.into_iter().flatten())
            .filter(|(column, _)| column.privacy == Privacy::Open);
        for (column, from) in of_columns {
            for field in from
                .fields()
                .iter()
                .filter(|field| !persons.contains(field))
            {
                open.entry(*field).or_default().push((schema.name, column));
            }
        }
    }
    open
}
