//! Who was where? Members that were ever eligible, by the countable meetings of a series.

use super::{presence, rate};
use crate::{
    frame::{counts, texts},
    names::unique,
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach,
        main_points::{
            MOST_NAMES, MainPoint, PointMessage, PointValue, Rule, Shown, TableHeading, meeting,
        },
        measure::{columns_of, counted},
    },
    table::{
        Cell, Column, Condition, Label, MeetingLabel, Members, Presence, Series, Subject, Table,
        Tells, Window,
    },
};
use polars::prelude::*;
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

pub const DEFINITION: Definition = Definition::new("participation.matrix", "unit-presence")
    .reach(Reach::Members)
    .topics(&[("", "attendance-matrix")])
    .tables(|query| query.each_series(|scope| table(query, scope)))
    .headings(|shown| {
        let series = shown.series.iter();
        series
            .filter_map(|series| who_was_absent(shown, series))
            .collect()
    })
    .points(&[Rule {
        rank: 1,
        points: |shown| shown.each_series(who_came),
    }]);

/// The last column: how often it was present of the meetings for which it was eligible.
const OF_ELIGIBLE: &str = "present_of_eligible";

/// What a page or a sheet can show of members by meetings. The rows of a larger table are among the
/// data.
const MOST_CELLS: usize = 250_000;

/// One member.
#[derive(Default)]
struct MemberLine {
    /// By the place of its meeting.
    presences: BTreeMap<usize, Presence>,
    was_expected: bool,
}

/// States first, then organisations, each by name: not a state, name, key.
type Order = (bool, String, String);

type MemberLines = Vec<(Order, MemberLine)>;

/// The meetings with a complete list, in their order, and the line of each member that was ever
/// expected.
fn lines(query: &Query, scope: &SeriesScope) -> PolarsResult<(Vec<String>, MemberLines)> {
    let columns = [
        "meeting_id",
        "member_id",
        "name",
        "kind",
        "countable",
        "eligible",
        "present",
        "as_member",
        "apologies",
    ];
    let rows = query.in_window(presence(&scope.series), Window::ToDate);
    let frame = query.rows(&rows, &columns)?;
    let [ids, members, names, kinds] =
        ["meeting_id", "member_id", "name", "kind"].map(|column| texts(&frame, column));
    let (ids, members, names, kinds) = (ids?, members?, names?, kinds?);
    let [countable, eligible, present, as_member, apologies] =
        ["countable", "eligible", "present", "as_member", "apologies"]
            .map(|column| counts(&frame, column));
    let (countable, eligible) = (countable?, eligible?);
    let (present, as_member, apologies) = (present?, as_member?, apologies?);
    // Of a meeting with a complete list only those are not countable of whom it is not known
    // whether they came.
    let complete: BTreeSet<&String> = (0..frame.height())
        .filter(|row| countable[*row] == Some(1))
        .filter_map(|row| ids[row].as_ref())
        .collect();
    let mut meetings: Vec<String> = Vec::new();
    let mut lines: BTreeMap<Order, MemberLine> = BTreeMap::new();
    for row in 0..frame.height() {
        let (Some(meeting), Some(member)) = (&ids[row], &members[row]) else {
            continue;
        };
        if !complete.contains(meeting) {
            continue;
        }
        if meetings.last() != Some(meeting) {
            meetings.push(meeting.clone());
        }
        let is = |flags: &[Option<i64>]| flags[row] == Some(1);
        let presence = match (is(&present), is(&as_member), is(&apologies), is(&eligible)) {
            (true, true, ..) => Presence::Member,
            (true, false, ..) => Presence::Observer,
            (_, _, true, _) => Presence::Apologies,
            (_, _, _, true) if !is(&countable) => Presence::Unknown,
            (_, _, _, true) => Presence::Absent,
            _ => Presence::NotEligible,
        };
        let is_other = kinds[row].as_deref() != Some("state");
        let order = (
            is_other,
            names[row].clone().unwrap_or_default(),
            member.clone(),
        );
        let line = lines.entry(order).or_default();
        line.presences.insert(meetings.len() - 1, presence);
        line.was_expected |= is(&eligible);
    }
    lines.retain(|_, line| line.was_expected);
    Ok((meetings, by_name(query, lines)))
}

/// States first, each by its name.
fn by_name(query: &Query, lines: BTreeMap<Order, MemberLine>) -> MemberLines {
    let mut lines: MemberLines = lines.into_iter().collect();
    lines.sort_by_cached_key(|((is_other, name, member), _)| {
        (*is_other, query.data.collation.key(name), member.clone())
    });
    lines
}

fn table(query: &Query, scope: &SeriesScope) -> PolarsResult<Table> {
    let (mut meetings, lines) = lines(query, scope)?;
    // Each member keeps its sum.
    let is_too_large = lines.len().saturating_mul(meetings.len()) > MOST_CELLS;
    let left_out = if is_too_large { meetings.len() } else { 0 };
    if is_too_large {
        meetings.clear();
    }
    let tells = Tells::Attendance(Members::All);
    let mut columns = columns_of(Subject::Members);
    let mut keys = ["member", "member_id", OF_ELIGIBLE]
        .map(str::to_owned)
        .into();
    let mut key = |id: &str| unique(id, usize::MAX, |n| format!("_{n}"), &mut keys);
    columns.extend(meetings.iter().map(|id| Column {
        key: key(id),
        label: Label::Meeting(query.label(id)),
        ..Column::text("presence").tells(tells)
    }));
    let rate = rate(&scope.series, |rows| query.in_window(rows, Window::ToDate));
    columns.push(counted(OF_ELIGIBLE, rate.and(&Condition::own("member_id"))));
    let row = |((_, name, member), line): (Order, MemberLine)| {
        let presence = |place| line.presences.get(&place).copied();
        let presences = (0..meetings.len())
            .map(|place| Cell::Presence(presence(place).unwrap_or(Presence::NotEligible)));
        [Cell::from(name), Cell::from(member)]
            .into_iter()
            .chain(presences)
            .collect()
    };
    let rows = query.fill(&columns, lines.into_iter().map(row).collect())?;
    let mut table = DEFINITION.table(None, Some(&scope.series), Subject::Members, columns, rows);
    table.columns_left_out = left_out;
    Ok(table.with_basis(query.basis(&query.held_of(scope))))
}

/// How many came to the latest meeting of a series in the period, and who did not.
fn who_came(shown: &Shown, series: &Series) -> Option<MainPoint> {
    let table = shown.table_of(DEFINITION.id, series)?;
    let of_meeting = |(place, column): (usize, &Column)| match &column.label {
        Label::Meeting(meeting) => Some((place, meeting.clone())),
        _ => None,
    };
    let (place, latest) = table
        .columns
        .iter()
        .enumerate()
        .rev()
        .find_map(of_meeting)?;
    latest.date.filter(|day| shown.period.contains(*day))?;
    let is_absent = |row: &&Vec<Cell>| {
        matches!(
            row[place],
            Cell::Presence(Presence::Absent | Presence::Apologies)
        )
    };
    let absent: Vec<&Vec<Cell>> = table.rows.iter().filter(is_absent).collect();
    let (counted, row) = super::delegations::row_of(shown, series, &latest.id)?;
    let (present, eligible) = counted_at(counted, row)?;
    let body = if absent.len() > MOST_NAMES {
        let n = PointValue::count(absent.len());
        PointMessage::new("point-attendance-many", [("n", n)])
    } else if absent.is_empty() {
        PointMessage::new("point-attendance-all", [])
    } else {
        let absent = PointValue::list(table, absent, "member")?;
        PointMessage::new("point-attendance-absent", [("absent", absent)])
    };
    let mut values = vec![
        ("present", PointValue::Number(present)),
        ("eligible", PointValue::Number(eligible)),
        ("meeting", PointValue::Meeting(latest.clone())),
    ];
    values.extend(compare_before(counted, &latest, (present, eligible)));
    Some(MainPoint {
        lead: PointMessage {
            id: "point-attendance-lead",
            values,
        },
        body,
        figures: vec![table.id(), counted.id()],
    })
}

/// How many members the absences are spread over, where these are few: those with apologies are
/// absences too.
fn who_was_absent(shown: &Shown, series: &Series) -> Option<TableHeading> {
    let table = shown.table_of(DEFINITION.id, series)?;
    let is_absence =
        |cell: &&Cell| matches!(cell, Cell::Presence(Presence::Absent | Presence::Apologies));
    let absences = |row: &Vec<Cell>| row.iter().filter(is_absence).count();
    let all = table.rows.len();
    let absent = table.rows.iter().map(absences).filter(|n| *n > 0);
    let (members, n) = (absent.clone().count(), absent.sum::<usize>());
    (n > members && members > 0 && members * 2 <= all).then(|| TableHeading {
        table: table.id(),
        text: PointMessage::new(
            "heading-absences",
            [
                ("members", PointValue::count(members)),
                ("all", PointValue::count(all)),
                ("n", PointValue::count(n)),
            ],
        ),
    })
}

/// Members present and eligible in a row of a meeting; who came without being eligible is in
/// neither number.
fn counted_at(table: &Table, row: &[Cell]) -> Option<(i64, i64)> {
    let number = |key: &str| table.integer(row, key);
    let eligible = number("states_eligible")? + number("organisations_eligible")?;
    Some((number("members_present")?, eligible))
}

/// What the meeting before with a complete list had, and whether the share is more or less now.
fn compare_before(
    table: &Table,
    latest: &MeetingLabel,
    (present, eligible): (i64, i64),
) -> Vec<(&'static str, PointValue)> {
    let earlier = |row: &Vec<Cell>| {
        let label = meeting(table, row, "meeting")?;
        let day = label.date?;
        let is_before = latest.date.is_some_and(|own| day < own);
        let is_complete = matches!(
            table.cell_at(row, "record"),
            Some(Cell::Term("list-complete" | "list-agrees"))
        );
        Some((day, label.precision, counted_at(table, row)?)).filter(|_| is_before && is_complete)
    };
    let earlier = table.rows.iter().filter_map(earlier);
    let Some((day, precision, before)) = earlier.max_by_key(|(day, ..)| *day) else {
        return vec![("direction", PointValue::Choice("none"))];
    };
    let direction = match (present * before.1).cmp(&(before.0 * eligible)) {
        Ordering::Greater => "up",
        Ordering::Less => "down",
        Ordering::Equal => "same",
    };
    vec![
        ("direction", PointValue::Choice(direction)),
        ("before", PointValue::Number(before.0)),
        ("before-eligible", PointValue::Number(before.1)),
        ("before-day", PointValue::Date(day, precision)),
    ]
}
