//! What only several rows or tables together show. In: a dataset. Out: findings, and the defaults
//! that need more than one table. It must not know how a cell was written. One file a subject.

mod attendance;
mod bodies;
mod corrections;
mod credentials;
mod defaults;
mod languages;
mod lists;
mod meetings;
mod officers;
mod order;
mod sittings;
mod themes;
mod updates;
mod variants;

use super::{Dataset, leave_out, reference::Tables};
use crate::{
    finding::{Extent, Findings, Message, kind},
    settings::Settings,
};
use jiff::civil::Date;
use polars::prelude::*;

/// A check over a dataset; it notes what it finds.
pub struct Check<'a> {
    pub data: &'a mut Dataset,
    pub findings: &'a mut Findings,
    /// Rows that can't be used, with the code: `leave_out` takes them.
    wrong: Vec<(&'static str, usize, &'static str)>,
}

/// A cell of the dataset: table, row of its frame, column.
type At<'a> = (&'static str, usize, &'a str);

impl Check<'_> {
    /// Notes what is wrong with a cell that is read as missing; its row stays.
    fn remark<M: Message>(
        &mut self,
        at: At,
        about: &str,
        message: impl FnOnce() -> M,
    ) -> PolarsResult<()> {
        let (table, row, column) = at;
        let place = self.data.place(table, row, column)?;
        self.findings.note(&place, about, message);
        Ok(())
    }

    /// Notes what is wrong with a cell of a row; an error makes the row unusable.
    fn note<M: Message>(
        &mut self,
        at: At,
        about: &str,
        message: impl FnOnce() -> M,
    ) -> PolarsResult<()> {
        self.remark(at, about, message)?;
        let is_of_row = kind(M::CODE).is_some_and(|c| c.scope != Extent::List);
        if self.findings.is_error(M::CODE) && is_of_row {
            self.wrong.push((at.0, at.1, M::CODE));
        }
        Ok(())
    }
}

/// Fills in what one table says of another, and checks them together.
///
/// # Errors
/// Only where Polars refuses our own frames: a bug.
pub fn complete(
    data: &mut Dataset,
    tables: &Tables,
    settings: &Settings,
    today: Date,
    findings: &mut Findings,
) -> PolarsResult<()> {
    let mut check = Check {
        data,
        findings,
        wrong: Vec::new(),
    };
    defaults::fill(&mut check, settings, today)?;
    corrections::apply(&mut check)?;
    defaults::fill_attendance(&mut check)?;
    themes::parents(&mut check, tables)?;
    order::of_initiatives(&mut check)?;
    updates::of_initiatives(&mut check, today)?;
    officers::check(&mut check)?;
    credentials::late(&mut check)?;
    sittings::fill_status(&mut check)?;
    let (rows, alike) = rayon::join(
        || check.data.by_delegation(),
        || variants::alike(check.data),
    );
    let (rows, alike) = (rows?, alike?);
    attendance::repeated(&mut check, &rows)?;
    attendance::contradictory(&mut check, &rows)?;
    attendance::not_held(&mut check, &rows)?;
    attendance::before_joining(&mut check, &rows)?;
    sittings::beside_meetings(&mut check, &rows)?;
    sittings::spelled_alike(&mut check)?;
    sittings::outside_series(&mut check, settings)?;
    meetings::undated(&mut check, settings)?;
    meetings::without_states(&mut check)?;
    variants::of_texts(&mut check, &alike)?;
    variants::of_meetings(&mut check)?;
    themes::unused(&mut check)?;
    bodies::of_memberships(&mut check)?;
    bodies::overlapping(&mut check)?;
    bodies::of_series(&mut check, settings)?;
    bodies::beside(&mut check, settings)?;
    bodies::base_year(&mut check, settings)?;
    bodies::size(&mut check, settings)?;
    languages::of_members(&mut check, settings)?;
    // What a list proves depends on the rows that are left of it: last of all.
    let wrong = std::mem::take(&mut check.wrong);
    leave_out::rows(check.data, &wrong, check.findings)?;
    let named = lists::names_in_lists(check.data)?;
    lists::attendance_lists(&mut check, &named)?;
    lists::totals(&mut check, &named)
}
