//! One delegation, and what a correction makes of its rows. In: a proposed value. Out: changed rows, or
//! why it can't be applied. It must not know frames, nor findings.

use super::Correction;
use crate::{
    finding::NONE,
    schema::corrections::{DELEGATION_SIZE, PRESENT, ROLE, delegates, roles},
};

/// A row of attendance, as far as corrections may change it.
pub struct CorrectedRow {
    /// Its place in the frame; none if a correction adds it.
    pub place: Option<usize>,
    pub status: String,
    pub role: Option<String>,
    pub count: Option<i64>,
    pub is_named: bool,
    /// The rows of the corrections.
    pub by: Vec<usize>,
}

/// The rows of one member at one meeting.
#[derive(Default)]
pub struct CorrectedDelegation {
    pub rows: Vec<CorrectedRow>,
    /// Does anybody have a row at this meeting?
    pub has_list: bool,
}

/// Why a correction can't be applied.
pub enum Obstacle {
    /// The lists say something else than when the correction was collected.
    Differs(String),
    /// They already say what is proposed.
    Already,
    /// The value is none that the field can have.
    NoValue,
    Other(&'static str),
}

const ATTENDED: &str = "attended";
const ABSENT: &str = "absent";

impl CorrectedDelegation {
    pub fn apply(&mut self, correction: &Correction) -> Result<(), Obstacle> {
        if correction.meeting.is_empty() {
            return Err(Obstacle::Other("no-meeting"));
        }
        let proposed = parse(&correction.field, &correction.proposed).ok_or(Obstacle::NoValue)?;
        let now = self.now(&correction.field)?;
        let recorded = correction.recorded.as_deref();
        let known = recorded.and_then(|recorded| parse(&correction.field, recorded));
        let was = match correction.field.as_str() {
            // Not on record, and absent: neither has a row of somebody who attended.
            PRESENT => known.or_else(|| Some("no".to_owned())),
            _ if known.is_none() => recorded.map(str::to_owned),
            _ => known,
        };
        if now.as_ref() == Some(&proposed) {
            return Err(Obstacle::Already);
        }
        if now != was {
            return Err(Obstacle::Differs(now.unwrap_or_else(|| NONE.to_owned())));
        }
        match correction.field.as_str() {
            PRESENT => self.set_presence(proposed == "yes", correction.row),
            ROLE => {
                let row = self.only_row()?;
                row.role = Some(proposed);
                row.by.push(correction.row);
                Ok(())
            }
            _ => self.set_size(proposed.parse().unwrap_or_default(), correction.row),
        }
    }

    /// What the rows say now of a field.
    fn now(&mut self, field: &str) -> Result<Option<String>, Obstacle> {
        if !self.has_list {
            return Err(Obstacle::Other("no-list"));
        }
        match field {
            PRESENT => {
                let is_present = self.rows.iter().any(|row| row.status == ATTENDED);
                Ok(Some(if is_present { "yes" } else { "no" }.to_owned()))
            }
            ROLE => Ok(self.only_row()?.role.clone()),
            _ => Ok(self.only_row()?.count.map(|count| count.to_string())),
        }
    }

    /// The one row of a delegation that attended: of several, a correction does not say which.
    fn only_row(&mut self) -> Result<&mut CorrectedRow, Obstacle> {
        match self.rows.as_mut_slice() {
            [row] if row.status == ATTENDED => Ok(row),
            [] | [_] => Err(Obstacle::Other("not-present")),
            _ => Err(Obstacle::Other("several")),
        }
    }

    fn set_presence(&mut self, is_present: bool, by: usize) -> Result<(), Obstacle> {
        match (is_present, self.rows.as_mut_slice()) {
            (true, []) => self.rows.push(CorrectedRow {
                place: None,
                status: ATTENDED.to_owned(),
                role: None,
                count: None,
                is_named: false,
                by: vec![by],
            }),
            (true, [row]) => {
                ATTENDED.clone_into(&mut row.status);
                // Who registered, or sent apologies, is not known to have come in that role and
                // number.
                (row.role, row.count) = (None, None);
                row.by.push(by);
            }
            (true, _) => return Err(Obstacle::Other("several")),
            (false, rows) => {
                for row in rows.iter_mut().filter(|row| row.status == ATTENDED) {
                    ABSENT.clone_into(&mut row.status);
                    row.by.push(by);
                }
            }
        }
        Ok(())
    }

    /// Sets how many came. A row that names a person stays that of one: the others have a row beside
    /// it.
    fn set_size(&mut self, size: i64, by: usize) -> Result<(), Obstacle> {
        let row = self.only_row()?;
        if row.is_named && size > 1 && row.count.is_none_or(|count| count == 1) {
            self.rows.push(CorrectedRow {
                place: None,
                status: ATTENDED.to_owned(),
                role: None,
                count: Some(size - 1),
                is_named: false,
                by: vec![by],
            });
        } else {
            row.count = Some(size);
            row.by.push(by);
        }
        Ok(())
    }
}

/// A value of a field as lists have it, where the field can have it.
pub fn parse(field: &str, text: &str) -> Option<String> {
    let word = |words: &[&str]| {
        let lower = text.trim().to_lowercase();
        words
            .iter()
            .find(|word| **word == lower)
            .map(|word| (*word).to_owned())
    };
    match field {
        PRESENT => word(&["yes", "no"]),
        ROLE => word(roles()),
        DELEGATION_SIZE => delegates(text.trim()).map(|size| size.to_string()),
        _ => None,
    }
}
