//! Formulas of the sheets that are made from attendance: who was where, and who came. In: the data
//! tables. Out: a formula for each row, given how its own cells are named. It must not know a
//! statistic.

use super::formula::{ATTENDED, DELEGATIONS, Formulas, Why, is_safe, text};

/// A formula of a row, from the names of its cells by column.
pub type PresenceFormula = Box<dyn Fn(&dyn Fn(&str) -> String) -> String>;

impl Formulas<'_> {
    /// Can rows of attendance be found for so many pairs of meeting and member?
    fn check_presence(&mut self, rows: usize) -> Result<(), Why> {
        /// Pairs times rows: a spreadsheet takes seconds for more.
        const MOST: usize = 30_000_000;
        let attendance = self.source("attendance")?.table;
        if attendance.rows.len().saturating_mul(rows) > MOST {
            return Err(Why::Large);
        }
        for column in ["meeting_id", "member_id"] {
            if !self
                .spellings("attendance", column)
                .iter()
                .all(|(spelling, texts)| texts.len() == 1 && is_safe(spelling))
            {
                return Err(Why::Misread);
            }
        }
        Ok(())
    }

    /// Did a delegation attend, from the rows of attendance?
    pub fn attended(&mut self, rows: usize) -> Result<PresenceFormula, Why> {
        let status = self.range("attendance", "status")?;
        self.range(DELEGATIONS, ATTENDED)?;
        self.check_presence(rows)?;
        let word = text(&self.text_on_sheet("status", "attended"))?;
        self.any_row(format!("{status},{word}"))
    }

    /// How many rows of attendance about the member and the meeting of this row also meet these
    /// criteria.
    fn count_rows(&self, more: String) -> Result<PresenceFormula, Why> {
        let meeting = self.range("attendance", "meeting_id")?;
        let member = self.range("attendance", "member_id")?;
        Ok(Box::new(move |cell| {
            let own = format!(
                "{meeting},{},{member},{}",
                cell("meeting_id"),
                cell("member_id")
            );
            format!("COUNTIFS({own},{more})")
        }))
    }

    /// Is there such a row?
    fn any_row(&self, more: String) -> Result<PresenceFormula, Why> {
        let count = self.count_rows(more)?;
        Ok(Box::new(move |cell| format!("IF({}>0,1,0)", count(cell))))
    }

    /// Who was where, from the rows of attendance: the columns of the presence sheet that are
    /// formulas, each for a row of the sheet, given how its own cells are named.
    pub fn presence(&mut self, rows: usize) -> Result<Vec<(&'static str, PresenceFormula)>, Why> {
        let status = self.range("attendance", "status")?;
        let capacity = self.range("attendance", "capacity")?;
        self.check_presence(rows)?;
        let [attended, with_apologies, unknown_status] = ["attended", "apologies", "unknown"]
            .map(|word| text(&self.text_on_sheet("status", word)));
        let (attended, with_apologies, unknown_status) =
            (attended?, with_apologies?, unknown_status?);
        let as_member = text(&self.text_on_sheet("capacity", "member"))?;
        let unknown = self.count_rows(format!("{status},{unknown_status}"))?;
        let known: PresenceFormula = Box::new(move |cell| {
            format!(
                "IF(OR({}=1,{}=1,{}=0),1,0)",
                cell("present"),
                cell("apologies"),
                unknown(cell)
            )
        });
        Ok(vec![
            ("present", self.any_row(format!("{status},{attended}"))?),
            (
                "as_member",
                self.any_row(format!("{status},{attended},{capacity},{as_member}"))?,
            ),
            (
                "apologies",
                self.any_row(format!("{status},{with_apologies}"))?,
            ),
            (
                "excused",
                Box::new(|cell| {
                    format!("IF(AND({}=0,{}=1),1,0)", cell("present"), cell("apologies"))
                }),
            ),
            (
                "unexplained",
                Box::new(|cell| {
                    format!(
                        "IF(AND({}=0,{}=0,{}=1),1,0)",
                        cell("present"),
                        cell("apologies"),
                        cell("known")
                    )
                }),
            ),
            ("known", known),
        ])
    }
}
