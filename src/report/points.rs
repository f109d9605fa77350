//! The main points: sentences made from figures by rules, each with the ids of its figures. In: released figures, words.
//! Out: at most seven points, the most telling rule first. No rule speaks from a missing value.

use super::Point;
use crate::{
    disclosure::Released,
    table::{Cell, Label, Presence, Series, Table, identify},
    words::{Argument, Words, one_place, rounded},
};
use num_traits::{Signed, Zero};

const MOST: usize = 7;
/// More names than these are for a table.
const NAMED: usize = 8;

pub fn points(released: &Released, words: &Words) -> Vec<Point> {
    let series = released.series();
    let mut points: Vec<Point> = Vec::new();
    points.extend(series.iter().filter_map(|s| attendance(released, words, s)));
    points.extend(incomplete(released, words));
    points.extend(launched(released, words));
    points.extend(series.iter().filter_map(|s| quorum(released, words, s)));
    points.extend(overdue(released, words));
    points.extend(change(released, words));
    points.extend(series.iter().filter_map(|s| absence(released, words, s)));
    points.extend(first_time(released, words));
    points.extend([1.0, -1.0].into_iter().filter_map(|sign| gap(released, words, sign)));
    points.extend(lists(released, words));
    points.truncate(MOST);
    points
}

fn text(value: &str) -> Argument {
    value.into()
}

/// How many came to the latest meeting of a series in the period, and who did not.
fn attendance(released: &Released, words: &Words, series: &Series) -> Option<Point> {
    let id = identify("participation.matrix", None, Some(series));
    let table = released.table(&id)?;
    let (column, meeting) =
        table.columns.iter().enumerate().rev().find_map(|(i, c)| if let Label::Meeting(m) = &c.label { Some((i, m)) } else { None })?;
    meeting.date.filter(|d| released.period().contains(*d))?;
    let is_absent = |r: &&Vec<Cell>| matches!(r[column], Cell::Presence(Presence::Absent | Presence::Apologies));
    let absent: Vec<String> = table.rows.iter().filter(is_absent).map(|r| words.cell(&r[0])).collect();
    // Who came without being eligible is in neither number.
    let counted = released.table(&identify("participation.delegations", None, Some(series)))?;
    let row = counted.rows.iter().find(|r| matches!(&r[0], Cell::Meeting(m) if m.id == meeting.id))?;
    let number = |key: &str| counted.column(key).and_then(|c| if let Cell::Integer(n) = row[c] { Some(n) } else { None });
    let n = Argument::from(number("members_present")?);
    let total = Argument::from(number("states_eligible")? + number("organisations_eligible")?);
    let lead = words.with("point-attendance-lead", &[("present", n), ("eligible", total), ("meeting", text(&meeting.title))]);
    let body = if absent.len() > NAMED {
        words.with("point-attendance-many", &[("n", count(absent.len()))])
    } else if absent.is_empty() {
        words.text("point-attendance-all")
    } else {
        words.with("point-attendance-absent", &[("absent", text(&words.list(&absent)))])
    };
    Some(Point { lead, text: body, figures: vec![id] })
}

/// Meetings whose record reports more members than its list names.
fn incomplete(released: &Released, words: &Words) -> Vec<Point> {
    let id = "participation.delegations";
    let Some(table) = released.table(id) else { return Vec::new() };
    let value = |row: &[Cell], key: &str| table.column(key).map(|c| row[c].clone());
    let point = |row: &Vec<Cell>| {
        let (Some(Cell::Integer(reported)), Some(Cell::Integer(organisations)), Some(Cell::Integer(named))) =
            (value(row, "members_present"), value(row, "organisations_present"), value(row, "members_named"))
        else {
            return None;
        };
        let meeting = text(&words.cell(&row[0]));
        let lead = words.with("point-incomplete-lead", &[("reported", reported.into()), ("named", named.into())]);
        let body =
            words.with("point-incomplete", &[("meeting", meeting), ("reported", reported.into()), ("organisations", organisations.into())]);
        Some(Point { lead, text: body, figures: vec![id.to_owned()] })
    };
    let open = |row: &&Vec<Cell>| value(row, "record") == Some(Cell::Term("list-incomplete"));
    // Joint meetings share one record: told once.
    table.rows.iter().filter(open).find_map(point).into_iter().collect()
}

/// What was launched in the period, and where it was agreed.
fn launched(released: &Released, words: &Words) -> Option<Point> {
    let id = "initiatives.traceability";
    let table = released.table(id)?;
    let row = table.rows.iter().find(|r| matches!(&r[3], Cell::Meeting(m) if m.date.is_some_and(|d| released.period().contains(d))))?;
    let (Cell::Meeting(agreed), Cell::Meeting(then)) = (&row[2], &row[3]) else { return None };
    let between = if let Cell::Integer(n) = row[4] { n.into() } else { text("none") };
    let serves = if let Cell::Text(t) = &row[7] { text(t) } else { text("none") };
    let initiative = text(&words.cell(&row[0]));
    let lead = words.with("point-launched-lead", &[("initiative", initiative)]);
    let body = words.with(
        "point-launched",
        &[("agreed", text(&agreed.title)), ("launched", text(&then.title)), ("between", between), ("serves", serves)],
    );
    Some(Point { lead, text: body, figures: vec![id.to_owned()] })
}

/// Meetings of the period at which no quorum was present.
fn quorum(released: &Released, words: &Words, series: &Series) -> Option<Point> {
    let id = identify("participation.quorum", None, Some(series));
    let table = released.table(&id)?;
    let missed = |row: &&Vec<Cell>| row[4] == Cell::Term("not-reached") && in_period(released, &row[0]);
    let meetings: Vec<String> = table.rows.iter().filter(missed).map(|r| words.cell(&r[0])).collect();
    if meetings.is_empty() {
        return None;
    }
    let lead = words.with("point-quorum-lead", &[("n", count(meetings.len())), ("series", text(&series.name))]);
    let body = words.with("point-quorum", &[("meetings", text(&words.list(&meetings)))]);
    Some(Point { lead, text: body, figures: vec![id] })
}

fn in_period(released: &Released, cell: &Cell) -> bool {
    matches!(cell, Cell::Meeting(m) if m.date.is_some_and(|day| released.period().contains(day)))
}

/// Late initiatives of high priority, the longest overdue first.
fn overdue(released: &Released, words: &Words) -> Option<Point> {
    let id = "initiatives.overdue";
    let table = released.table(id)?;
    let is_high = |row: &&Vec<Cell>| matches!(&row[2], Cell::Text(priority) if priority.eq_ignore_ascii_case("high"));
    let late: Vec<&Vec<Cell>> = table.rows.iter().filter(is_high).collect();
    let longest = late.first()?;
    let Cell::Integer(days) = longest[5] else { return None };
    let lead = words.with("point-overdue-lead", &[("n", count(late.len()))]);
    let body = words.with("point-overdue", &[("initiative", text(&words.cell(&longest[0]))), ("n", days.into())]);
    Some(Point { lead, text: body, figures: vec![id.to_owned()] })
}

/// The largest change of a rate of the whole membership against the period before.
fn change(released: &Released, words: &Words) -> Option<Point> {
    let rates = released.series().iter().filter_map(|s| {
        let id = identify("participation.rate_overall", Some("period"), Some(s));
        let figure = released.figure(&id)?;
        if let Cell::Points(by) = &figure.past.change { Some((by.abs(), s, figure)) } else { None }
    });
    let (by, series, figure) = rates.max_by(|a, b| a.0.cmp(&b.0)).filter(|(by, ..)| !by.is_zero())?;
    let direction = figure.past.direction?.term();
    let lead = words
        .with("point-change-lead", &[("series", text(&series.name)), ("direction", text(direction)), ("points", text(&one_place(&by)))]);
    let now = [words.percent(&figure.cell), words.cell(&figure.cell)];
    let before = [words.percent(&figure.past.before), words.cell(&figure.past.before)];
    let body = words.with(
        "point-change",
        &[("now", text(&now[0])), ("now-of", text(&now[1])), ("before", text(&before[0])), ("before-of", text(&before[1]))],
    );
    Some(Point { lead, text: body, figures: vec![figure.id.clone()] })
}

/// Members that came for the first time.
fn first_time(released: &Released, words: &Words) -> Option<Point> {
    let id = "participation.first_time";
    let table = released.table(id)?;
    if table.rows.is_empty() {
        return None;
    }
    let names: Vec<String> = table.rows.iter().take(NAMED).map(|r| words.cell(&r[0])).collect();
    let lead = words.with("point-first-time-lead", &[("n", count(table.rows.len()))]);
    let body =
        words.with("point-first-time", &[("members", text(&words.list(&names))), ("more", count(table.rows.len().saturating_sub(NAMED)))]);
    Some(Point { lead, text: body, figures: vec![id.to_owned()] })
}

/// The longest absence that is still open, from two meetings on.
fn absence(released: &Released, words: &Words, series: &Series) -> Option<Point> {
    let id = identify("participation.longest_absence", None, Some(series));
    let row = released.table(&id)?.rows.first()?.clone();
    let Cell::Integer(open) = row[2] else { return None };
    if open < 2 {
        return None;
    }
    let lead = words.with("point-absence-lead", &[("member", text(&words.cell(&row[0]))), ("n", open.into())]);
    let series = ("series", text(&series.name));
    let body = match row[4] {
        Cell::Date(day) => words.with("point-absence", &[("last", text(&words.day(day))), series]),
        _ => words.with("point-absence-never", &[series]),
    };
    Some(Point { lead, text: body, figures: vec![id] })
}

/// The theme that is furthest ahead in talk (sign +) or in action (sign −).
fn gap(released: &Released, words: &Words, sign: f64) -> Option<Point> {
    let id = "themes.gap";
    let row =
        released.table(id)?.rows.iter().find(|r| matches!(&r[4], Cell::Points(p) if p.is_positive() == (sign > 0.0) && !p.is_zero()))?;
    let (Cell::Quotient(meetings), Cell::Quotient(initiatives)) = (&row[2], &row[3]) else { return None };
    let since = i64::from(released.period().last.year() - 4).to_string();
    let lead = words.with(if sign > 0.0 { "point-gap-more-lead" } else { "point-gap-less-lead" }, &[("theme", text(&words.cell(&row[0])))]);
    let body = words.with(
        "point-gap",
        &[("meetings", text(&rounded(meetings))), ("initiatives", text(&rounded(initiatives))), ("since", text(&since))],
    );
    Some(Point { lead, text: body, figures: vec![id.to_owned()] })
}

/// Meetings of the period whose list can't be counted.
fn lists(released: &Released, words: &Words) -> Option<Point> {
    let id = "participation.delegations";
    let table: &Table = released.table(id)?;
    let record = table.column("record")?;
    let open: Vec<String> =
        table.rows.iter().filter(|r| matches!(r[record], Cell::Term("list-none" | "list-incomplete"))).map(|r| words.cell(&r[0])).collect();
    if open.is_empty() {
        return None;
    }
    let n = || count(open.len());
    let lead = words.with("point-lists-lead", &[("incomplete", n()), ("held", count(table.rows.len()))]);
    let body = words.with("point-lists", &[("meetings", text(&words.list(&open))), ("incomplete", n())]);
    Some(Point { lead, text: body, figures: vec![id.to_owned()] })
}

fn count(n: usize) -> Argument {
    i64::try_from(n).unwrap_or(i64::MAX).into()
}
