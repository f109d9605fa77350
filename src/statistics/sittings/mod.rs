//! Who was present at the sittings of meetings: one file for each statistic.

pub mod quorum;
pub mod trigger;

use super::{Query, participation::presence, query::read_once};
use crate::{
    frame::{dates, texts},
    input::Dataset,
    settings::{SeriesScope, Settings},
    table::Window,
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;
use std::collections::{BTreeMap, BTreeSet};

/// The table of those present.
const SITTINGS: &str = "sittings";

/// Without a list of sittings nothing is known of them.
fn has_sittings(data: &Dataset, _: &Settings) -> bool {
    data.has(SITTINGS)
}

/// A sitting of a meeting, and of its eligible members who was present.
struct Sitting {
    meeting: String,
    name: String,
    day: Option<Date>,
    /// Does its list name all who were present?
    names_all: bool,
    /// Of each eligible member whether it was present; none where that is not known.
    members: BTreeMap<String, Option<bool>>,
}

impl Sitting {
    fn number(&self, present: Option<bool>) -> i64 {
        let n = self.members.values().filter(|own| **own == present);
        i64::try_from(n.count()).unwrap_or(i64::MAX)
    }
}

/// What the rows of one sitting say.
#[derive(Default)]
pub struct Listed {
    /// Which of the sittings of its meeting it is, in the order of the list.
    place: usize,
    day: Option<Date>,
    /// Those who were present, those who stayed away, and those of whom it is not known.
    present: BTreeSet<String>,
    away: BTreeSet<String>,
    unknown: BTreeSet<String>,
}

/// The sittings of each meeting, by their names.
pub type ListedSittings = BTreeMap<String, BTreeMap<String, Listed>>;

/// What the list says of each sitting; read once.
fn listed_sittings<'q>(query: &'q Query) -> PolarsResult<&'q ListedSittings> {
    read_once(&query.ground.sittings, || read(query))
}

fn read(query: &Query) -> PolarsResult<ListedSittings> {
    let frame = query.data.frame(SITTINGS);
    let rows = texts(frame, "meeting_id")?
        .into_iter()
        .zip(texts(frame, "sitting")?)
        .zip(dates(frame, "date")?)
        .zip(texts(frame, "member_id")?)
        .zip(texts(frame, "status")?);
    let mut listed = ListedSittings::new();
    for ((((meeting, sitting), day), member), status) in rows {
        let (Some(meeting), Some(sitting), Some(member)) = (meeting, sitting, member) else {
            continue;
        };
        let of_meeting = listed.entry(meeting).or_default();
        let place = of_meeting.len();
        let of_sitting = of_meeting.entry(sitting).or_insert_with(|| Listed {
            place,
            ..Listed::default()
        });
        of_sitting.day = of_sitting.day.or(day);
        match status.as_deref() {
            Some("attended") => of_sitting.present.insert(member),
            Some("unknown") => of_sitting.unknown.insert(member),
            _ => of_sitting.away.insert(member),
        };
    }
    Ok(listed)
}

/// The members that each meeting of a series expected.
fn eligible_members(
    query: &Query,
    scope: &SeriesScope,
) -> PolarsResult<BTreeMap<String, Vec<String>>> {
    let eligible = presence(&scope.series).flagged(&["eligible"]);
    let eligible = query.in_window(eligible, Window::ToDate);
    let pairs = query.rows(&eligible, &["meeting_id", "member_id"])?;
    let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let meetings = texts(&pairs, "meeting_id")?;
    for (meeting, member) in meetings.into_iter().zip(texts(&pairs, "member_id")?) {
        if let (Some(meeting), Some(member)) = (meeting, member) {
            members.entry(meeting).or_default().push(member);
        }
    }
    Ok(members)
}

/// The sittings of the meetings of a series in the period, those of a meeting in their order: by
/// day, then as the list has them.
fn sittings_of(query: &Query, scope: &SeriesScope) -> PolarsResult<Vec<Sitting>> {
    let listed = listed_sittings(query)?;
    let members = eligible_members(query, scope)?;
    let held = query.held_now(scope);
    let meetings = query.recorded(&held, &["meeting_id", "start_date", "attendance_list"])?;
    let meetings = texts(&meetings, "meeting_id")?
        .into_iter()
        .zip(dates(&meetings, "start_date")?)
        .zip(texts(&meetings, "attendance_list")?);
    let mut sittings = Vec::new();
    for ((meeting, start), list) in meetings {
        let meeting = meeting.unwrap_or_default();
        let eligible = members.get(&meeting).map(Vec::as_slice).unwrap_or_default();
        // Of a meeting whose list is known to lack names, so does that of a sitting.
        let names_all = list.as_deref() != Some("partial");
        let of_meeting = listed.get(&meeting).into_iter().flatten();
        let mut of_meeting: Vec<(&String, &Listed)> = of_meeting.collect();
        of_meeting.sort_by_key(|(_, listed)| (listed.day.or(start), listed.place));
        for (name, listed) in of_meeting {
            let answer = |member: &String| match () {
                () if listed.present.contains(member) => Some(true),
                () if listed.unknown.contains(member) => None,
                () if listed.away.contains(member) || names_all => Some(false),
                () => None,
            };
            let members = eligible.iter();
            sittings.push(Sitting {
                meeting: meeting.clone(),
                name: name.clone(),
                day: listed.day.or(start),
                names_all,
                members: members.map(|m| (m.clone(), answer(m))).collect(),
            });
        }
    }
    Ok(sittings)
}
