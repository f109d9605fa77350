//! Which file, or which sheet of which workbook, holds a table. In: a folder and settings. Out:
//! places. It must not read a cell.

use super::{
    decode,
    file_names::{ending, endings, is_list, is_named, is_of_a_table, part_between, stem},
    heads,
    workbook::{self, ENDINGS, Workbook},
};
use crate::finding::codes::{R001, R002, R009, R014, R016, R017, R018};
use crate::{
    finding::{Findings, NONE, Place, nearest},
    schema::{Need, TableSchema},
    settings::{Input, pattern},
};
use std::{
    collections::BTreeMap,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

/// A file or sheet with rows of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The file, and the sheet if it is a workbook.
    pub place: Place,
    /// A column and its value in every row, from the file's name.
    pub named: Option<(String, String)>,
    /// The line at which another table begins, whose settings say so.
    pub end: Option<u64>,
}

/// The size of a file that is read.
const LARGEST: u64 = 512 << 20;

/// A folder with the workbooks in it that were opened so far.
pub struct Folder {
    path: PathBuf,
    pub workbooks: BTreeMap<String, Opened>,
}

/// A workbook, with the size and fingerprint of its file.
pub struct Opened {
    pub workbook: Workbook,
    pub bytes: usize,
    pub sha256: String,
}

impl Folder {
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            workbooks: BTreeMap::new(),
        }
    }

    /// The names of the files in the folder, sorted.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        self.entries()
            .into_iter()
            .filter(|name| self.path.join(name).is_file())
            .collect()
    }

    /// The folders in the folder that hold lists, each with how many, sorted.
    #[must_use]
    pub fn lists_in_folders(&self) -> Vec<(String, usize)> {
        let lists = |name: String| {
            let inner = Self::new(&self.path.join(&name));
            let files = inner.files();
            let lists = files.iter().filter(|file| is_list(file)).count();
            (lists > 0).then_some((format!("{name}/"), lists))
        };
        self.entries().into_iter().filter_map(lists).collect()
    }

    /// The names of what is in the folder, but for what is hidden, sorted.
    fn entries(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.path).into_iter().flatten();
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .collect();
        names.retain(|name| !name.starts_with(['.', '~']));
        names.sort();
        names
    }

    /// The bytes of a file.
    pub fn bytes(&self, file: &str, findings: &mut Findings) -> Option<Vec<u8>> {
        let path = self.path.join(file);
        let place = Place::file(file);
        // A pipe or a device could be read for ever.
        if path.metadata().is_ok_and(|m| !m.is_file()) {
            findings.note(&place, "", || R002 {});
            return None;
        }
        // No list of a secretariat has this size; reading it could take all the memory there is.
        if path.metadata().is_ok_and(|m| m.len() > LARGEST) {
            findings.note(&place, "", || R014 {
                reason: format!("it has more than {} MB", LARGEST >> 20),
            });
            return None;
        }
        match std::fs::read(&path) {
            Ok(bytes) => Some(bytes),
            Err(e) => {
                findings.note(&place, "", || R014 { reason: e });
                None
            }
        }
    }

    /// A workbook of the folder, opened once.
    pub fn workbook(&mut self, file: &str, findings: &mut Findings) -> Option<&mut Opened> {
        if !self.workbooks.contains_key(file) {
            let bytes = self.bytes(file, findings)?;
            let (length, sha256) = (bytes.len(), crate::digest::sha256(&bytes));
            match Workbook::open(bytes) {
                Ok(workbook) => self.workbooks.insert(
                    file.to_owned(),
                    Opened {
                        workbook,
                        bytes: length,
                        sha256,
                    },
                ),
                Err(reason) => {
                    findings.note(&Place::file(file), "", || R017 { reason });
                    return None;
                }
            };
        }
        self.workbooks.get_mut(file)
    }

    /// A fingerprint of the lines of a text, the same in whatever order they are and however they
    /// end. None of a workbook.
    #[must_use]
    pub fn rows_of_text(&self, place: &Place) -> Option<String> {
        if place.sheet.is_some() {
            return None;
        }
        let bytes = std::fs::read(self.path.join(&place.file)).ok()?;
        let mut lines: Vec<&[u8]> = bytes
            .split(|b| matches!(b, b'\n' | b'\r'))
            .map(<[u8]>::trim_ascii)
            .filter(|l| !l.is_empty())
            .collect();
        lines.sort_unstable();
        Some(crate::digest::sha256(&lines.join(&b'\n')))
    }

    /// The first bytes of a file.
    fn head(&self, file: &str) -> Vec<u8> {
        let mut head = Vec::new();
        let path = self.path.join(file);
        if path.is_file() {
            // What can't be read has its finding where it is read.
            let _ = File::open(path).and_then(|file| file.take(64).read_to_end(&mut head));
        }
        head
    }

    /// Is it a workbook, by what is in it? Only where that says nothing, by its name.
    #[must_use]
    pub fn is_workbook(&self, file: &str) -> bool {
        let is_named =
            ending(file).is_some_and(|end| ENDINGS.contains(&end.as_str()) && end != "xls");
        is_named || workbook::begins(&self.head(file))
    }

    /// The files or sheets of one table. None, with a finding, where there are none.
    pub fn pieces(
        &mut self,
        schema: &TableSchema,
        input: &Input,
        findings: &mut Findings,
    ) -> Vec<Piece> {
        if input.absent {
            return Vec::new();
        }
        if let Some(file) = &input.file {
            return self.pieces_of_settings(file, schema, input, findings);
        }
        let (entries, files) = (self.entries(), self.files());
        let is_own = |file: &&String| stem(file).eq_ignore_ascii_case(schema.name);
        let mut own: Vec<&String> = entries
            .iter()
            .filter(|file| is_list(file))
            .filter(is_own)
            .collect();
        own.sort_by_key(|file| endings().position(|end| ending(file).as_deref() == Some(end)));
        let place = if let Some((first, others)) = own.split_first() {
            for other in others {
                findings.note(&Place::file(other), "", || R016 {
                    read: first,
                    table: schema.name,
                });
            }
            self.place(first, schema, input, findings)
        } else if let Some(other) = files.iter().find(is_own) {
            // A list that can't be read is not the same as none.
            let reason = decode::other_kind(self.head(other).as_slice())
                .unwrap_or("this kind of file is not known");
            findings.note(&Place::file(other), "", || R017 { reason });
            None
        } else if schema.need == Need::Optional {
            // A sheet of this name in another workbook is most likely of another kind.
            None
        } else {
            self.sheet_of_workbook(&files, schema, findings)
        };
        place
            .into_iter()
            .map(|place| Piece {
                place,
                named: None,
                end: None,
            })
            .collect()
    }

    /// The files that the settings name for a table.
    fn pieces_of_settings(
        &mut self,
        file: &str,
        schema: &TableSchema,
        input: &Input,
        findings: &mut Findings,
    ) -> Vec<Piece> {
        let mut found = self.matching(file);
        // A pattern does not stand for the lists that are named as other tables.
        let is_pattern = pattern(file).1.is_some();
        let is_other =
            |file: &str| is_of_a_table(file) && !stem(file).eq_ignore_ascii_case(schema.name);
        found.retain(|(file, _)| !is_pattern || !is_other(file));
        found.retain(|(file, _)| !input.meeting_report || is_list(file));
        if found.is_empty() {
            findings.note(&Place::file(file), "", || R001 { table: schema.name });
        }
        let wild = input
            .sheet
            .as_deref()
            .filter(|sheet| pattern(sheet).1.is_some());
        let of_file = |(file, named): (String, Option<(String, String)>)| match wild {
            Some(sheet) if self.is_workbook(&file) => self.sheets_like(&file, sheet, findings),
            _ => {
                let place = self.place(&file, schema, input, findings);
                place
                    .map(|place| Piece {
                        place,
                        named,
                        end: None,
                    })
                    .into_iter()
                    .collect()
            }
        };
        found.into_iter().flat_map(of_file).collect()
    }

    /// The sheets of a workbook that a name with `*` or `{column}` stands for.
    fn sheets_like(&mut self, file: &str, sheet: &str, findings: &mut Findings) -> Vec<Piece> {
        let (before, column, after) = pattern(sheet);
        let column = column.unwrap_or_default();
        let Some(opened) = self.workbook(file, findings) else {
            return Vec::new();
        };
        let names = opened.workbook.names().into_iter();
        let piece = |name: String| {
            let value = part_between(&name, before, after).filter(|value| !value.is_empty())?;
            let named = (!column.is_empty()).then(|| (column.to_owned(), value.to_owned()));
            let place = Place {
                sheet: Some(name),
                ..Place::file(file)
            };
            Some(Piece {
                place,
                named,
                end: None,
            })
        };
        names.filter_map(piece).collect()
    }

    /// Has a table a file, or a sheet of its name?
    pub fn has_list(&mut self, schema: &TableSchema, input: &Input) -> bool {
        let files = self.files();
        let is_own = |file: &String| stem(file).eq_ignore_ascii_case(schema.name);
        let mut unheard = Findings::default();
        input.file.is_some()
            || files.iter().any(is_own)
            || !self.sheets_named(&files, schema, &mut unheard).is_empty()
    }

    /// The sheets that are named as a table, in workbooks with a sheet for each table.
    fn sheets_named(
        &mut self,
        files: &[String],
        schema: &TableSchema,
        findings: &mut Findings,
    ) -> Vec<Place> {
        let mut sheets = Vec::new();
        for file in files.iter().filter(|f| is_list(f) && !is_of_a_table(f)) {
            if !self.is_workbook(file) {
                continue;
            }
            let Some(opened) = self.workbook(file, findings) else {
                continue;
            };
            let sheet = opened
                .workbook
                .names()
                .into_iter()
                .find(|name| is_named(name, schema));
            sheets.extend(sheet.map(|sheet| Place {
                sheet: Some(sheet),
                ..Place::file(file)
            }));
        }
        sheets
    }

    /// The sheet of a table in one workbook with a sheet for each table.
    fn sheet_of_workbook(
        &mut self,
        files: &[String],
        schema: &TableSchema,
        findings: &mut Findings,
    ) -> Option<Place> {
        let sheets = self.sheets_named(files, schema, findings);
        let Some((first, others)) = sheets.split_first() else {
            let place = Place::file(&format!("{}.csv", schema.name));
            let table = schema.name;
            match schema.need {
                Need::Required => findings.note(&place, "", || R001 { table }),
                Need::Recommended => findings.note(&place, "", || R009 { table }),
                Need::Optional => {}
            }
            return None;
        };
        for other in others {
            findings.note(other, "", || R016 {
                read: first,
                table: schema.name,
            });
        }
        sheets.into_iter().next()
    }

    /// The files that the settings name for a table, wherever they are.
    #[must_use]
    pub fn named_files(&self, input: &Input) -> Vec<String> {
        input
            .file
            .iter()
            .flat_map(|file| self.matching(file))
            .map(|(file, _)| file)
            .collect()
    }

    /// All files in the folder of those that a name with `*` or `{column}` stands for, by their
    /// paths.
    #[must_use]
    pub fn files_beside(&self, input: &Input) -> Vec<String> {
        let wild = input
            .file
            .as_ref()
            .map(|file| pattern(file))
            .filter(|(_, wild, _)| wild.is_some());
        let Some((folder, _)) = wild.and_then(|(before, ..)| before.rsplit_once('/')) else {
            return Vec::new();
        };
        Self::new(&self.path.join(folder))
            .files()
            .into_iter()
            .map(|name| format!("{folder}/{name}"))
            .collect()
    }

    /// The files that a name with `*` or `{column}` stands for, each with what stands there; a
    /// plain name stands for itself.
    fn matching(&self, file: &str) -> Vec<(String, Option<(String, String)>)> {
        let (before, wild, after) = pattern(file);
        let Some(column) = wild else {
            return if self.path.join(file).exists() {
                vec![(file.to_owned(), None)]
            } else {
                Vec::new()
            };
        };
        let (folder, before) = before
            .rsplit_once('/')
            .map_or(("", before), |(folder, name)| (folder, name));
        let names = Self::new(&self.path.join(folder)).files();
        let found = names.into_iter().filter_map(|name| {
            let value = part_between(&name, before, after)
                .filter(|v| !v.is_empty() || column.is_empty())?
                .to_owned();
            let path = if folder.is_empty() {
                name
            } else {
                format!("{folder}/{name}")
            };
            Some((
                path,
                (!column.is_empty()).then(|| (column.to_owned(), value)),
            ))
        });
        found.collect()
    }

    /// A file, or the sheet of it that holds a table if it is a workbook; none, with a finding,
    /// where it has no such sheet.
    fn place(
        &mut self,
        file: &str,
        schema: &TableSchema,
        input: &Input,
        findings: &mut Findings,
    ) -> Option<Place> {
        let sheet = if self.is_workbook(file) {
            Some(self.sheet(file, schema, input, findings)?)
        } else {
            None
        };
        Some(Place {
            sheet,
            ..Place::file(file)
        })
    }

    /// The sheet of a workbook that holds a table: the one that the settings name, else the one
    /// named as the table, else the only one.
    fn sheet(
        &mut self,
        file: &str,
        schema: &TableSchema,
        input: &Input,
        findings: &mut Findings,
    ) -> Option<String> {
        let names = self.workbook(file, findings)?.workbook.names();
        let found = match &input.sheet {
            Some(wanted) => names.iter().find(|n| *n == wanted),
            None => names
                .iter()
                .find(|n| is_named(n, schema))
                .or(if names.len() == 1 {
                    names.first()
                } else {
                    None
                }),
        };
        if found.is_none() {
            let wanted = input.sheet.as_deref().unwrap_or(schema.name);
            let near = nearest(wanted, names.iter().map(String::as_str)).unwrap_or(NONE);
            let known = names
                .iter()
                .map(|name| heads::shown_sheet(name, &names))
                .collect::<Vec<String>>()
                .join(", ");
            findings.note(&Place::file(file), wanted, || R018 {
                sheet: wanted,
                near,
                known,
                table: schema.name,
            });
        }
        found.cloned()
    }
}
