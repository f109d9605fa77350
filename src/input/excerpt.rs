//! The rows that findings speak of, as they stand in the files. In: a folder, settings, places. Out: cells.
//! It must not know what is wrong with them.

use super::{locate::Folder, open, persons};
use crate::{
    finding::{Excerpt, Findings, Place},
    schema::TABLES,
    settings::Settings,
};
use csv::StringRecord;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// The rows at these lines of these files, by file, sheet and line. Files that can't be read have none.
#[must_use]
pub fn rows(folder: &Path, settings: &Settings, places: &[Place]) -> BTreeMap<Place, Excerpt> {
    let mut wanted: BTreeMap<Place, BTreeSet<u64>> = BTreeMap::new();
    for place in places.iter().filter(|p| p.line > 0) {
        wanted.entry(place.at(0, 0)).or_default().insert(place.line);
    }
    let mut found = BTreeMap::new();
    let mut folder = Folder::new(folder);
    let mut unheard = Findings::default();
    for schema in TABLES {
        let input = settings.input(schema.name);
        for piece in folder.pieces(schema, input, &mut unheard) {
            let Some(lines) = wanted.get(&piece.place) else { continue };
            let last = lines.last().copied().unwrap_or_default();
            open(&piece, schema, input, &mut folder, &mut unheard, |mut rows, _| {
                let persons = persons(settings, &rows.header);
                let header: Vec<String> = rows.header.iter().map(str::to_owned).collect();
                let mut record = StringRecord::new();
                let mut before = rows.header_line;
                while let Some(line) = rows.read(&mut record) {
                    // A finding names the line of its cell; a record may span several.
                    for wanted in lines.range(line..).take_while(|w| **w <= line + super::decode::breaks(record.as_slice().as_bytes())) {
                        found.entry(piece.place.at(*wanted, 0)).or_insert_with(|| Excerpt {
                            header: header.clone(),
                            cells: record.iter().map(str::to_owned).collect(),
                            person: (0..record.len()).map(|i| persons.contains(&i)).collect(),
                        });
                    }
                    before = line;
                    if before >= last {
                        break;
                    }
                }
                Some(before)
            });
        }
    }
    found
}
