//! How a table lies in its files, and its rows as rows of a list, however they lie. In: rows of a
//! file, settings, what was read before. Out: rows with the columns of the table. It must not know
//! what a cell means.

use super::{
    file_names, implied,
    listed::Listed,
    locate::{Folder, Piece},
    mapping,
    matrix::{self, MatrixCells, MeetingIndex, WideTable},
    meeting_report::{Guests, MeetingReport, list_persons},
    reference::Tables,
    rows::Rows,
    sheets,
};
use crate::{
    finding::{
        Findings,
        codes::{R110, R111},
        show_value,
    },
    frame::{lists, texts},
    schema::{TABLES, TableSchema},
    settings::{self, Input, Settings, dates::DateFormat, text_dates::TextDays},
};
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The places of members and of meetings among the tables.
const MEMBERS: usize = 0;
const MEETINGS: usize = 2;

/// What is known before a table is read.
pub struct Known<'k> {
    pub settings: &'k Settings,
    pub tables: &'k Tables,
    meetings: MeetingIndex,
    /// Parts of addresses, each with the key of its member.
    domains: Vec<(String, String)>,
}

impl<'k> Known<'k> {
    /// For a table that is read after some frames.
    pub fn new(
        schema: &TableSchema,
        settings: &'k Settings,
        tables: &'k Tables,
        frames: &[DataFrame],
    ) -> PolarsResult<Self> {
        let input = settings.input(schema.name);
        let is_odd = input.matrix.is_some() || input.meeting_report;
        let meetings = frames.get(MEETINGS).filter(|_| is_odd);
        let members = frames.get(MEMBERS).filter(|_| input.meeting_report);
        Ok(Self {
            settings,
            tables,
            meetings: meetings
                .map(MeetingIndex::new)
                .transpose()?
                .unwrap_or_default(),
            domains: members.map(domains).transpose()?.unwrap_or_default(),
        })
    }
}

/// The parts of addresses of members, in small letters.
fn domains(members: &DataFrame) -> PolarsResult<Vec<(String, String)>> {
    let ids = texts(members, "member_id")?;
    let of_member = |(id, domains): (Option<String>, Vec<String>)| {
        let id = id.unwrap_or_default();
        let plain = |domain: String| domain.trim_start_matches('@').to_lowercase();
        domains
            .into_iter()
            .map(move |domain| (plain(domain), id.clone()))
            .collect::<Vec<_>>()
    };
    let all = ids.into_iter().zip(lists(members, "domains")?);
    Ok(all.flat_map(of_member).collect())
}

/// How a table lies in its files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    List,
    Matrix,
    MeetingReport,
    /// The meetings above the marks of a matrix.
    HeadsOfMatrix,
    /// The meetings of reports.
    TitlesOfReports,
    /// The meetings that the names of lists of participants say.
    Names,
}

impl Layout {
    pub fn of(schema: &TableSchema, settings: &Settings, folder: &mut Folder) -> Self {
        let own = settings.input(schema.name);
        let attendance = settings.input("attendance");
        let has_meeting = |name: &Option<String>| {
            let name = name.as_deref().map(settings::pattern);
            name.is_some_and(|(_, column, _)| column == Some("meeting_id"))
        };
        // Without a list of meetings, what says them is where their attendance is.
        let is_attendance = attendance.file.as_deref().is_some_and(|file| {
            file_names::stem(file).eq_ignore_ascii_case(schema.name) && own.file.is_none()
        });
        let is_implied =
            schema.name == "meetings" && (is_attendance || !folder.has_list(schema, own));
        match (&attendance.matrix, schema.name) {
            (Some(_), "attendance") => Self::Matrix,
            (None, "attendance") if attendance.meeting_report => Self::MeetingReport,
            (Some(matrix), _) if is_implied && !matrix.is_turned() => Self::HeadsOfMatrix,
            (None, _) if is_implied && attendance.meeting_report => Self::TitlesOfReports,
            (None, _)
                if is_implied
                    && (has_meeting(&attendance.file) || has_meeting(&attendance.sheet)) =>
            {
                Self::Names
            }
            _ => Self::List,
        }
    }

    /// Are these meetings that only the attendance says?
    const fn is_implied(self) -> bool {
        matches!(
            self,
            Self::HeadsOfMatrix | Self::TitlesOfReports | Self::Names
        )
    }

    /// The files and sheets of a table.
    pub fn pieces(
        self,
        schema: &TableSchema,
        input: &Input,
        folder: &mut Folder,
        settings: &Settings,
        findings: &mut Findings,
    ) -> Vec<Piece> {
        if self.is_implied() {
            // What is wrong with the file is noted where its marks are read.
            let attendance = &crate::schema::attendance::SCHEMA;
            return folder.pieces(attendance, input, &mut findings.empty());
        }
        let pieces = folder.pieces(schema, input, findings);
        match self {
            Self::List => end_before_others(pieces, schema, settings),
            _ => pieces,
        }
    }

    /// A file or sheet, whose name says a column of a list alone.
    pub fn named(self, piece: &Piece) -> Piece {
        Piece {
            named: piece.named.clone().filter(|_| self == Self::List),
            ..piece.clone()
        }
    }

    /// How a table is read that lies so.
    pub fn input(self, schema: &TableSchema, settings: &Settings) -> Input {
        let own = settings.input(schema.name);
        let attendance = settings.input("attendance");
        match self {
            Self::List | Self::Matrix => own.clone(),
            Self::MeetingReport => Input {
                columns: BTreeMap::new(),
                header_row: Some(1),
                ..own.clone()
            },
            Self::HeadsOfMatrix => Input {
                columns: BTreeMap::new(),
                values: own.values.clone(),
                dates: with_vague_dates(&attendance.dates),
                ..attendance.clone()
            },
            Self::TitlesOfReports | Self::Names => Input {
                columns: BTreeMap::new(),
                values: own.values.clone(),
                dates: with_vague_dates(&attendance.dates),
                header_row: Some(1),
                ..attendance.clone()
            },
        }
    }
}

/// The same files and sheets, each as far as the header of another table in it, by the settings.
fn end_before_others(
    mut pieces: Vec<Piece>,
    schema: &TableSchema,
    settings: &Settings,
) -> Vec<Piece> {
    let own = settings.input(schema.name);
    // A table that lies in another way has the same file for two of ours.
    let is_list = |input: &Input| input.matrix.is_none() && !input.meeting_report;
    for piece in &mut pieces {
        let is_beside = |other: &&Input| {
            other.file.as_ref() == Some(&piece.place.file)
                && other.sheet == piece.place.sheet
                && other.first_row() > own.first_row()
        };
        let others = TABLES.iter().map(|table| settings.input(table.name));
        piece.end = others
            .filter(is_beside)
            .filter(|other| is_list(own) && is_list(other))
            .map(Input::first_row)
            .min();
    }
    pieces
}

/// Forms of dates, and those of dates of which only the month or the year is known.
fn with_vague_dates(forms: &[DateFormat]) -> Vec<DateFormat> {
    [forms, &DateFormat::implied()].concat()
}

impl Known<'_> {
    /// The rows of a file as rows of a list, however they lie in it; none, with a finding, where
    /// they do not lie so.
    pub fn arrange<'r>(
        &self,
        mut rows: Rows<'r>,
        layout: Layout,
        input: &Input,
        piece: &Piece,
        others: &BTreeSet<String>,
        findings: &mut Findings,
    ) -> Option<Rows<'r>> {
        let wide = input.matrix.as_ref().map(|matrix| WideTable {
            matrix,
            input,
            tables: self.tables,
            meetings: &self.meetings,
            others,
            language: self.settings.languages[0],
        });
        let name = piece.named.as_ref().map(|(_, value)| value.as_str());
        let name = name.unwrap_or_else(|| file_names::stem(&piece.place.file));
        let listed = match (layout, wide) {
            (Layout::Matrix, Some(wide)) => {
                note_hidden(&rows, findings);
                return Some(Rows::of_matrix(MatrixCells::new(rows, &wide, findings)?));
            }
            (Layout::HeadsOfMatrix, Some(wide)) => {
                // What is wrong with the file is noted where its marks are read.
                matrix::meetings_of_header(rows, &wide, &mut findings.empty())?
            }
            (Layout::TitlesOfReports, _) => {
                let (report, _) = MeetingReport::read(&mut rows)?;
                note_vague_start(&report, &rows, input, findings);
                report.list_meeting(rows, name, &input.dates)
            }
            (Layout::MeetingReport, _) => {
                note_hidden(&rows, findings);
                self.list_participants(rows, name, input, findings)?
            }
            (Layout::Names, _) => {
                let own = self.settings.input("attendance");
                implied::list_meeting(rows, name, own.header_row)
            }
            _ => return Some(rows),
        };
        Some(Rows::of_listed(listed))
    }

    /// The participants of a report of meeting software.
    fn list_participants<'r>(
        &self,
        mut rows: Rows<'r>,
        name: &str,
        input: &Input,
        findings: &mut Findings,
    ) -> Option<Listed<'r>> {
        let Some((report, heads)) = MeetingReport::read(&mut rows) else {
            findings.note(&rows.whole, "", || R110 {});
            return None;
        };
        let column = self.settings.input("attendance").columns.get("member_id");
        let column = column.map(mapping::heads_of).unwrap_or_default();
        let meeting = self.listed_meeting(&report, name, input);
        if meeting.is_none() {
            note_vague_start(&report, &rows, input, findings);
        }
        let own = || {
            report
                .title
                .as_ref()
                .map_or(name, |(title, _)| title)
                .to_owned()
        };
        let meeting = meeting.unwrap_or_else(own);
        let guests = Guests {
            members: self.tables.get("members"),
            domains: &self.domains,
            column: column.first().copied(),
            meeting,
        };
        Some(list_persons(report, &heads, rows, &guests, findings))
    }

    /// The key of the meeting of a report in the list of meetings: what the name of the file says,
    /// its own key, its title, the number in the name of the file, its day.
    fn listed_meeting(&self, report: &MeetingReport, name: &str, input: &Input) -> Option<String> {
        let keys = self.tables.get("meetings")?;
        let title = report.title.as_ref().map_or(name, |(title, _)| title);
        let own = report.key(name, &input.dates);
        let by_number = || self.meetings.with_number(name).map(str::to_owned);
        let by_day = || match report.day(&input.dates, name)?.0 {
            TextDays::Days(first, last) => self.meetings.on((first, last)).map(str::to_owned),
            _ => None,
        };
        let by_text = [name, own.as_str(), title]
            .into_iter()
            .find_map(|text| keys.find(text));
        by_text.or_else(by_number).or_else(by_day)
    }
}

/// Notes that the day of a report can be two. The day of a meeting of a list stands there.
fn note_vague_start(report: &MeetingReport, rows: &Rows, input: &Input, findings: &mut Findings) {
    if let Some((text, (line, field))) = report.vague_start(&input.dates) {
        let place = rows.whole.at_cell(*line, *field as u64 + 1);
        findings.note(&place, text, || R111 {
            value: show_value(text),
        });
    }
}

/// Notes what is hidden of a sheet of which every column is read.
fn note_hidden(rows: &Rows, findings: &mut Findings) {
    let all: Vec<mapping::From> = (0..rows.header.len()).map(mapping::From::Field).collect();
    sheets::note_hidden(rows, &all, findings);
}
