//! Small groups: a total over one says something of each of its members. In: a list of members,
//! who was where. Out: the same tables and figures without what would tell. It must not know a
//! document.

use super::{
    Released, SECRET, hide_columns,
    turnout::{self, SuppressedTurnout},
};
use crate::table::{Cell, Column, Members, Subject, Table, Tells, series_of};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// So many there must be at least of a group whose totals are shown to those who may not see its
/// members.
pub const FEWEST: usize = 5;

/// What would say something of single members, the same for the public and for every pack: sizes of groups, and which
/// numbers of presences tell.
#[derive(Debug)]
pub struct SmallGroups {
    sizes: Sizes,
    turnout: SuppressedTurnout,
}

impl SmallGroups {
    /// Of all that members may see.
    pub fn new(released: &Released) -> Self {
        let sizes = Sizes::find(released);
        let turnout = SuppressedTurnout::find(released, !sizes.has_small_side());
        Self { sizes, turnout }
    }
}

/// Sizes of groups: states and others of the list and of each series. Who reads may be one of them,
/// so one more is few.
#[derive(Debug)]
struct Sizes {
    all: [usize; 2],
    series: BTreeMap<String, [usize; 2]>,
    least: usize,
}

/// The side of a row about a member: states, others.
pub fn side(table: &Table, row: &[Cell]) -> usize {
    usize::from(table.text(row, "kind") != Some("state"))
}

impl Sizes {
    fn find(released: &Released) -> Self {
        let mut sizes = Self {
            all: [0; 2],
            series: BTreeMap::new(),
            least: released.threshold.max(FEWEST),
        };
        let sides = released.sides();
        for term in released
            .terms("members")
            .iter()
            .filter(|term| term.is_member)
        {
            sizes.all[sides[term.id]] += 1;
        }
        // Of a series those count that were ever eligible for one of its meetings.
        if let Some(table) = released.sheet("presence") {
            let mut seen = BTreeSet::new();
            for row in &table.rows {
                let (Some(series), Some(id)) =
                    (table.text(row, "series"), table.text(row, "member_id"))
                else {
                    continue;
                };
                if table.is(row, "eligible") && seen.insert((series, id)) {
                    sizes.series.entry(series.to_owned()).or_default()[side(table, row)] += 1;
                }
            }
        }
        sizes
    }

    const fn is_few(&self, n: usize) -> bool {
        n > 0 && n <= self.least
    }

    /// Are there few states, or few others, on the list or in any series? Then no total
    /// distinguishes them: a meeting of a series stands in tables of all meetings too.
    fn has_small_side(&self) -> bool {
        self.series
            .values()
            .chain([&self.all])
            .flatten()
            .any(|n| self.is_few(*n))
    }

    /// Has a series few members at all?
    fn is_small(&self, series: &str) -> bool {
        self.series
            .get(series)
            .is_some_and(|sides| self.is_few(sides.iter().sum()))
    }
}

impl Released {
    /// Without totals of small groups, and without numbers of presences that say something of
    /// single members. `is_own`: one of those counted reads it, and knows its own part.
    pub(super) fn without_small_groups(mut self, groups: &SmallGroups, is_own: bool) -> Self {
        let SmallGroups { sizes, turnout } = groups;
        let is_small = |id: &str| series_of(id).is_some_and(|series| sizes.is_small(series));
        let is_of_hidden_side = |tells: Option<Tells>| {
            let is_of_side = matches!(
                tells,
                Some(Tells::Attendance(Members::OneSide) | Tells::Membership(Members::OneSide))
            );
            is_of_side && sizes.has_small_side()
        };
        let tables = Arc::make_mut(&mut self.tables);
        // The members of one kind or capacity are so few, and overlap so much with states and
        // organisations, that their presences give others away.
        tables.retain(|table| !matches!(table.subject, Subject::Groups(_)));
        let is_of_member =
            |table: &Table| matches!(table.subject, Subject::Members | Subject::Pairs);
        tables.retain(|table| is_of_member(table) || !is_small(&table.id()));
        for table in tables.iter_mut().filter(|table| !is_of_member(table)) {
            if table.subject == Subject::Sides && sizes.has_small_side() {
                table
                    .rows
                    .retain(|row| row.first() == Some(&Cell::Term("all-members")));
            }
            // How many came at least once tells of those that joined late; of women a member knows
            // its own.
            hide_columns(table, |column: &Column| match column.tells {
                Some(Tells::Attendees) => true,
                Some(Tells::Genders(_)) if is_own => true,
                tells => is_small(&column.key) || is_of_hidden_side(tells),
            });
        }
        // A figure keeps its name, so that a template may ask for it.
        for figure in &mut self.figures {
            let tells = figure.measure.tells;
            if tells == Some(Tells::Attendees) || is_of_hidden_side(tells) || is_small(&figure.id) {
                figure.cell = SECRET;
                turnout::hide_past(figure);
            }
        }
        for sheet in Arc::make_mut(&mut self.data)
            .iter_mut()
            .filter(|sheet| sheet.subject == Subject::Meetings)
        {
            hide_columns(sheet, |column| {
                column.tells == Some(Tells::Names) || is_of_hidden_side(column.tells)
            });
        }
        turnout.hide(&mut self);
        self
    }
}
