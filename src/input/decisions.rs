//! The file with corrections and what was decided about them, cell by cell, so that new ones can be
//! added. In: a folder, settings. Out: its cells as they are written. It must not know what they
//! mean.

use super::{locate::Folder, open::open};
use crate::{finding::Findings, schema::CORRECTIONS, settings::Settings};
use csv::StringRecord;
use std::path::Path;

/// The cells of the file.
#[derive(Debug, Default)]
pub struct Decisions {
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// The name of the file; none where there is none yet.
    pub file: Option<String>,
    /// What separates its cells.
    pub delimiter: Option<u8>,
    /// Is it a workbook? Rows are only added to a text.
    pub is_workbook: bool,
}

/// Reads the file, where there is one; none, with a finding, where it can't be read.
#[must_use]
pub fn decisions(path: &Path, settings: &Settings, findings: &mut Findings) -> Option<Decisions> {
    let mut folder = Folder::new(path);
    let input = settings.input(CORRECTIONS.name);
    let mut unheard = findings.empty();
    let pieces = folder.pieces(CORRECTIONS, input, &mut unheard);
    let Some(piece) = pieces.into_iter().next() else {
        return Some(Decisions::default());
    };
    let read = open(
        &piece,
        CORRECTIONS,
        input,
        &mut folder,
        findings,
        |mut rows, _| {
            let delimiter = rows.delimiter;
            let header = rows.header.iter().map(str::to_owned).collect();
            let (mut all, mut record) = (Vec::new(), StringRecord::new());
            while rows.read(&mut record).is_some() {
                all.push(record.iter().map(str::to_owned).collect());
            }
            Some((header, all, delimiter))
        },
    );
    let ((header, rows, delimiter), ..) = read?;
    Some(Decisions {
        header,
        rows,
        delimiter,
        is_workbook: piece.place.sheet.is_some(),
        file: Some(piece.place.file),
    })
}
