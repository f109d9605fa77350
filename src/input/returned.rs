//! Sheets that members filled in and returned → what they propose to correct. In: bytes of
//! workbooks, the sheets as they were sent. Out: proposals, findings. It must not know what is
//! decided about them.

use super::{
    characters::trimmed,
    workbook::{self, Fault, Sheet, Workbook},
};
use crate::finding::codes::{R132, R133, R134, R135, R136, R138, R139, R140, R146, R147};
use crate::{
    finding::{Findings, NONE, Place},
    languages::texts_of,
    schema::corrections::{DELEGATION_SIZE, PRESENT, REMARK, ROLE, delegates, form, roles},
};
use csv::StringRecord;

/// What tells which sheet was sent: the member, the edition, and a fingerprint of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub period: String,
    /// The day of the edition, or `NO_DAY`.
    pub day: String,
    pub print: String,
    pub member: String,
}

impl std::str::FromStr for Reference {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.trim().splitn(5, ' ').map(str::to_owned);
        if parts.next().as_deref() != Some(form::MARK) {
            return Err(());
        }
        let mut next = || parts.next().ok_or(());
        Ok(Self {
            period: next()?,
            day: next()?,
            print: next()?,
            member: next()?,
        })
    }
}

/// One correction, or one remark, of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    pub member: String,
    /// None where it is about no single meeting.
    pub meeting: Option<String>,
    pub field: &'static str,
    pub recorded: Option<String>,
    pub proposed: Option<String>,
    pub remarks: Option<String>,
    pub by: Option<String>,
    pub place: Place,
}

impl Proposal {
    /// Does it only repeat what is recorded?
    #[must_use]
    pub fn is_confirmation(&self) -> bool {
        self.proposed.is_some() && self.proposed == self.recorded
    }
}

/// A sheet for corrections, as it was sent or returned.
pub struct FormSheet {
    sheet: Sheet,
    /// Its name.
    pub name: String,
    pub reference: Reference,
}

/// The sheets for corrections of a workbook.
///
/// # Errors
/// Why it is no workbook.
pub fn sheets(bytes: Vec<u8>) -> Result<Vec<FormSheet>, String> {
    if !workbook::begins(&bytes) {
        return Err("it is no workbook".to_owned());
    }
    let mut book = Workbook::open(bytes)?;
    let mut found = Vec::new();
    for name in book.names() {
        let sheet = book.sheet(&name)?;
        let (row, column) = form::REFERENCE;
        if let Ok(reference) = text(&sheet, row, column).parse() {
            found.push(FormSheet {
                sheet,
                name,
                reference,
            });
        }
    }
    Ok(found)
}

/// The text of a cell, by its row and column from 0.
fn text(sheet: &Sheet, row: u32, column: u16) -> String {
    let mut record = StringRecord::new();
    sheet.row(u64::from(row) + 1, usize::from(column) + 1, &mut record);
    let cell = record.get(usize::from(column)).unwrap_or_default();
    trimmed(cell).replace("\r\n", "\n")
}

/// Do two cells say the same? Programs write numbers in several ways.
fn are_same(a: &str, b: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    let are_equal = number(a)
        .zip(number(b))
        .is_some_and(|(a, b)| a.total_cmp(&b).is_eq());
    a == b || are_equal
}

/// Checks a returned sheet against the one that was sent, and reads what is filled in.
pub struct ReturnedSheet<'a> {
    pub file: &'a str,
    pub sent: &'a FormSheet,
    pub returned: &'a FormSheet,
}

impl ReturnedSheet<'_> {
    fn place(&self, row: u32, column: u16) -> Place {
        Place {
            file: self.file.to_owned(),
            sheet: Some(self.returned.name.clone()),
            line: u64::from(row) + 1,
            column: u64::from(column) + 1,
        }
    }

    fn own(&self, row: u32, column: u16) -> String {
        text(&self.returned.sheet, row, column)
    }

    /// What is proposed, and what only confirms the record. A sheet of which protected cells were changed says nothing: it may be of
    /// another member, or its rows in another order.
    pub fn proposals(&self, findings: &mut Findings) -> Vec<Proposal> {
        let known = texts_of("sheet-corrections");
        if !known.contains(&self.returned.name.as_str()) {
            findings.note(&self.place(0, 0).at_cell(0, 0), "", || R138 {});
        }
        if !self.is_sheet_as_sent(findings) {
            return Vec::new();
        }
        self.note_stray_texts(findings);
        let by = self.open_text(form::BY, findings);
        let mut proposals = Vec::new();
        if let Some(remarks) = self.open_text(form::REMARKS, findings) {
            proposals.push(Proposal {
                remarks: Some(remarks),
                ..self.proposal(form::REMARKS, None, REMARK)
            });
        }
        for row in form::HEAD + 1..self.last_row() {
            self.read_row(row, &mut proposals, findings);
        }
        let whole = self.place(0, 0).at_cell(0, 0);
        let repeated = proposals
            .iter()
            .filter(|proposal| proposal.is_confirmation());
        let n = repeated.count();
        if n > 0 {
            findings.note(&whole, "", || R139 { n });
        }
        if by.is_none() && !proposals.is_empty() {
            let (row, column) = form::BY;
            findings.note(&self.place(row, column), "", || R140 {});
        }
        for proposal in &mut proposals {
            proposal.by.clone_from(&by);
        }
        proposals
    }

    /// One past the last row, counted from 0, of either sheet.
    fn last_row(&self) -> u32 {
        let last = self
            .sent
            .sheet
            .last_row()
            .max(self.returned.sheet.last_row());
        u32::try_from(last).unwrap_or(u32::MAX)
    }

    fn is_as_sent(&self, row: u32, column: u16) -> bool {
        let is_formula = self
            .returned
            .sheet
            .has_formula(u64::from(row) + 1, column.into());
        let sent = text(&self.sent.sheet, row, column);
        !is_formula && are_same(&self.own(row, column), &sent)
    }

    /// Is a cell of the table one to fill in? Beside what is recorded, the sent sheet has nothing
    /// there.
    fn is_open(&self, row: u32, column: u16) -> bool {
        let is_correct =
            [form::PRESENT, form::ROLE, form::SIZE].contains(&(column.wrapping_sub(1)));
        let is_row_of_meeting =
            row > form::HEAD && !text(&self.sent.sheet, row, form::MEETING).is_empty();
        is_row_of_meeting
            && (column == form::ROW_REMARKS
                || (is_correct && text(&self.sent.sheet, row, column).is_empty()))
    }

    /// Are the protected cells what they were?
    fn is_sheet_as_sent(&self, findings: &mut Findings) -> bool {
        let of_table = (form::HEAD..self.last_row())
            .flat_map(|row| (0..form::COLUMNS).map(move |column| (row, column)));
        let mut cells = [form::MEMBER, form::EDITION].into_iter().chain(of_table);
        let is_other = |(row, column): &(u32, u16)| {
            let fault = self
                .returned
                .sheet
                .fault(u64::from(*row) + 1, (*column).into());
            let is_merged = fault == Some(Fault::Merged);
            is_merged || (!self.is_open(*row, *column) && !self.is_as_sent(*row, *column))
        };
        // One is enough: nothing of such a sheet is collected.
        let other = cells.find(is_other);
        if let Some((row, column)) = other {
            findings.note(&self.place(row, column), "", || R134 {});
        }
        other.is_none()
    }

    /// Notes texts in cells that were empty and are none to fill in.
    fn note_stray_texts(&self, findings: &mut Findings) {
        let mut record = StringRecord::new();
        for row in 0..self.last_row() {
            self.returned.sheet.row(u64::from(row) + 1, 0, &mut record);
            for column in (0..record.len()).filter_map(|column| u16::try_from(column).ok()) {
                let is_field = [form::BY, form::REMARKS].contains(&(row, column));
                if is_field || self.is_open(row, column) || self.own(row, column).is_empty() {
                    continue;
                }
                if text(&self.sent.sheet, row, column).is_empty() {
                    findings.note(&self.place(row, column), "", || R146 {});
                }
            }
        }
    }

    fn read_row(&self, row: u32, proposals: &mut Vec<Proposal>, findings: &mut Findings) {
        let meeting = Some(self.own(row, form::MEETING)).filter(|text| !text.is_empty());
        let remarks = self.open_text((row, form::ROW_REMARKS), findings);
        let before = proposals.len();
        let fields = [
            (PRESENT, form::PRESENT),
            (ROLE, form::ROLE),
            (DELEGATION_SIZE, form::SIZE),
        ];
        for (field, column) in fields {
            if !self.is_open(row, column + 1) {
                continue;
            }
            let Some(written) = self.open_text((row, column + 1), findings) else {
                continue;
            };
            let Some(proposed) = value(field, &written) else {
                let place = self.place(row, column + 1);
                findings.note(&place, &format!("{row} {column}"), || R136 { field });
                continue;
            };
            let recorded = value(field, &self.own(row, column));
            proposals.push(Proposal {
                recorded,
                proposed: Some(proposed),
                remarks: remarks.clone(),
                ..self.proposal((row, column + 1), meeting.clone(), field)
            });
        }
        let own = &proposals[before..];
        let is_absent = value(PRESENT, &self.own(row, form::PRESENT)).as_deref() != Some("yes");
        let has = |field: &str| own.iter().any(|proposal| proposal.field == field);
        if is_absent && !has(PRESENT) && (has(ROLE) || has(DELEGATION_SIZE)) {
            findings.note(
                &self.place(row, form::PRESENT + 1),
                &format!("{row}"),
                || R147 {},
            );
        }
        if own.iter().all(Proposal::is_confirmation) && remarks.is_some() {
            proposals.push(Proposal {
                remarks,
                ..self.proposal((row, form::ROW_REMARKS), meeting, REMARK)
            });
        }
    }

    fn proposal(
        &self,
        (row, column): (u32, u16),
        meeting: Option<String>,
        field: &'static str,
    ) -> Proposal {
        Proposal {
            member: self.sent.reference.member.clone(),
            meeting,
            field,
            recorded: None,
            proposed: None,
            remarks: None,
            by: None,
            place: self.place(row, column),
        }
    }

    /// The text of a cell to fill in; none where it is empty, or can't be used.
    fn open_text(&self, (row, column): (u32, u16), findings: &mut Findings) -> Option<String> {
        let sheet = &self.returned.sheet;
        let (line, field) = (u64::from(row) + 1, usize::from(column));
        let place = self.place(row, column);
        let about = format!("{row} {column}");
        if sheet.has_formula(line, field) || sheet.fault(line, field).is_some_and(is_computed) {
            findings.note(&place, &about, || R135 {});
            return None;
        }
        let text = self.own(row, column);
        if text.chars().count() > form::LONGEST as usize {
            findings.note(&place, &about, || R136 { field: REMARK });
            return None;
        }
        (!text.is_empty()).then_some(text)
    }
}

const fn is_computed(fault: Fault) -> bool {
    matches!(fault, Fault::NotCalculated | Fault::Error)
}

/// What a cell says of a field, in the words of the lists; none where it says nothing that a list
/// can hold.
fn value(field: &str, text: &str) -> Option<String> {
    let is_word = |word: &&&str| {
        let lower = text.to_lowercase();
        let mut known = texts_of_term(word).iter();
        known.any(|known| known.to_lowercase() == lower)
    };
    match field {
        PRESENT => ["yes", "no"]
            .iter()
            .find(is_word)
            .map(|word| (*word).to_owned()),
        ROLE => roles().iter().find(is_word).map(|word| (*word).to_owned()),
        _ => delegates(text).map(|size| size.to_string()),
    }
}

/// What a word is called in all languages.
fn texts_of_term(word: &str) -> &'static [&'static str] {
    texts_of(&format!("term-{word}"))
}

/// Notes a returned sheet that is of another edition than the one that is compared with.
pub fn note_other_edition(
    file: &str,
    returned: &FormSheet,
    now: &Reference,
    findings: &mut Findings,
) {
    let Reference {
        period,
        day,
        member,
        ..
    } = &returned.reference;
    let place = Place {
        sheet: Some(returned.name.clone()),
        ..Place::file(file)
    };
    let shown = |day: &str| if day == form::NO_DAY { NONE } else { day }.to_owned();
    findings.note(&place, "", || R133 {
        member,
        period,
        day: shown(day),
        now: &now.period,
        edition: shown(&now.day),
    });
}

/// Notes a file that holds no sheet for corrections, or several.
pub fn note_unusable(file: &str, reason: &str, findings: &mut Findings) {
    findings.note(&Place::file(file), "", || R132 { reason });
}
