//! The main points: sentences made from figures by rules, each with the ids of its figures. In:
//! released figures, words. Out: at most seven points, the most telling rule first. No rule speaks
//! from a missing value.

use super::{
    Point,
    template::{first_of_five, first_year_in},
};
use crate::{
    disclosure::Released,
    table::{Cell, Label, MeetingLabel, Presence, Series, Table, identify},
    words::{Argument, Words},
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
    points.extend(
        [1.0, -1.0]
            .into_iter()
            .filter_map(|sign| gap(released, words, sign)),
    );
    points.extend(lists(released, words));
    points.truncate(MOST);
    points
}

fn text(value: &str) -> Argument {
    value.into()
}

fn told(table: &Table, row: &[Cell], key: &str, words: &Words) -> Option<String> {
    table.at(row, key).map(|cell| words.cell(cell))
}

fn meeting<'a>(table: &Table, row: &'a [Cell], key: &str) -> Option<&'a MeetingLabel> {
    if let Cell::Meeting(meeting) = table.at(row, key)? {
        Some(meeting)
    } else {
        None
    }
}

/// How many came to the latest meeting of a series in the period, and who did not.
fn attendance(released: &Released, words: &Words, series: &Series) -> Option<Point> {
    let id = identify("participation.matrix", None, Some(series));
    let table = released.table(&id)?;
    let (column, latest) = table.columns.iter().enumerate().rev().find_map(|(i, c)| {
        if let Label::Meeting(m) = &c.label {
            Some((i, m))
        } else {
            None
        }
    })?;
    latest.date.filter(|d| released.period().contains(*d))?;
    let is_absent = |r: &&Vec<Cell>| {
        matches!(
            r[column],
            Cell::Presence(Presence::Absent | Presence::Apologies)
        )
    };
    let absent = table
        .rows
        .iter()
        .filter(is_absent)
        .map(|r| told(table, r, "member", words))
        .collect::<Option<Vec<String>>>()?;
    // Who came without being eligible is in neither number.
    let counted = released.table(&identify("participation.delegations", None, Some(series)))?;
    let row = counted
        .rows
        .iter()
        .find(|r| self::meeting(counted, r, "meeting").is_some_and(|m| m.id == latest.id))?;
    let number = |key: &str| counted.integer(row, key);
    let n = Argument::from(number("members_present")?);
    let total = Argument::from(number("states_eligible")? + number("organisations_eligible")?);
    let lead = words.with(
        "point-attendance-lead",
        &[
            ("present", n),
            ("eligible", total),
            ("meeting", text(&words.meeting(latest))),
        ],
    );
    let body = if absent.len() > NAMED {
        words.with("point-attendance-many", &[("n", count(absent.len()))])
    } else if absent.is_empty() {
        words.text("point-attendance-all")
    } else {
        words.with(
            "point-attendance-absent",
            &[("absent", text(&words.list(&absent)))],
        )
    };
    Some(Point {
        lead,
        text: body,
        figures: vec![id],
    })
}

/// Meetings whose record reports more members than its list names.
fn incomplete(released: &Released, words: &Words) -> Vec<Point> {
    let id = "participation.delegations";
    let Some(table) = released.table(id) else {
        return Vec::new();
    };
    let point = |row: &Vec<Cell>| {
        let number = |key: &str| table.integer(row, key);
        let (reported, organisations, named) = (
            number("members_present")?,
            number("organisations_present")?,
            number("members_named")?,
        );
        let meeting = text(&told(table, row, "meeting", words)?);
        let lead = words.with(
            "point-incomplete-lead",
            &[("reported", reported.into()), ("named", named.into())],
        );
        let body = words.with(
            "point-incomplete",
            &[
                ("meeting", meeting),
                ("reported", reported.into()),
                ("organisations", organisations.into()),
            ],
        );
        Some(Point {
            lead,
            text: body,
            figures: vec![id.to_owned()],
        })
    };
    let open = |row: &&Vec<Cell>| table.at(row, "record") == Some(&Cell::Term("list-incomplete"));
    // Joint meetings share one record: told once.
    table
        .rows
        .iter()
        .filter(open)
        .find_map(point)
        .into_iter()
        .collect()
}

/// What was launched in the period, and where it was agreed.
fn launched(released: &Released, words: &Words) -> Option<Point> {
    let id = "initiatives.traceability";
    let table = released.table(id)?;
    let row = table
        .rows
        .iter()
        .find(|r| in_period(released, table, r, "launched_at"))?;
    let (agreed, then) = (
        meeting(table, row, "agreed_at")?,
        meeting(table, row, "launched_at")?,
    );
    let between = table
        .integer(row, "meetings_between")
        .map_or_else(|| text("none"), Argument::from);
    let serves = if let Cell::Text(t) = table.at(row, "serves")? {
        text(t)
    } else {
        text("none")
    };
    let initiative = text(&told(table, row, "initiative", words)?);
    let lead = words.with("point-launched-lead", &[("initiative", initiative)]);
    let body = words.with(
        "point-launched",
        &[
            ("agreed", text(&words.meeting(agreed))),
            ("launched", text(&words.meeting(then))),
            ("between", between),
            ("serves", serves),
        ],
    );
    Some(Point {
        lead,
        text: body,
        figures: vec![id.to_owned()],
    })
}

/// Meetings of the period at which no quorum was present.
fn quorum(released: &Released, words: &Words, series: &Series) -> Option<Point> {
    let id = identify("participation.quorum", None, Some(series));
    let table = released.table(&id)?;
    let missed = |row: &&Vec<Cell>| {
        table.at(row, "quorum") == Some(&Cell::Term("not-reached"))
            && in_period(released, table, row, "meeting")
    };
    let meetings = table
        .rows
        .iter()
        .filter(missed)
        .map(|r| told(table, r, "meeting", words))
        .collect::<Option<Vec<String>>>()?;
    if meetings.is_empty() {
        return None;
    }
    let lead = words.with(
        "point-quorum-lead",
        &[("n", count(meetings.len())), ("series", text(&series.name))],
    );
    let body = words.with(
        "point-quorum",
        &[("meetings", text(&words.list(&meetings)))],
    );
    Some(Point {
        lead,
        text: body,
        figures: vec![id],
    })
}

fn in_period(released: &Released, table: &Table, row: &[Cell], key: &str) -> bool {
    meeting(table, row, key)
        .and_then(|m| m.date)
        .is_some_and(|day| released.period().contains(day))
}

/// Late initiatives, the longest overdue first.
fn overdue(released: &Released, words: &Words) -> Option<Point> {
    /// As many are named.
    const MOST: usize = 3;
    let id = "initiatives.overdue";
    let table = released.table(id)?;
    let is_high = |row: &&Vec<Cell>| matches!(table.at(row, "priority"), Some(Cell::Text(priority)) if priority.eq_ignore_ascii_case("high"));
    let late = table.rows.len();
    let one = |row: &Vec<Cell>| {
        let initiative = text(&told(table, row, "initiative", words)?);
        Some(words.with(
            "point-overdue-one",
            &[
                ("initiative", initiative),
                ("n", table.integer(row, "days_late")?.into()),
            ],
        ))
    };
    let named = table
        .rows
        .iter()
        .take(MOST)
        .map(one)
        .collect::<Option<Vec<String>>>()
        .filter(|named| !named.is_empty())?;
    let lead = words.with(
        "point-overdue-lead",
        &[
            ("n", count(late)),
            ("high", count(table.rows.iter().filter(is_high).count())),
        ],
    );
    let more = count(late.saturating_sub(named.len()));
    let body = words.with(
        "point-overdue",
        &[("initiatives", text(&words.list(&named))), ("more", more)],
    );
    Some(Point {
        lead,
        text: body,
        figures: vec![id.to_owned()],
    })
}

/// The largest change of a rate of the whole membership against the period before.
fn change(released: &Released, words: &Words) -> Option<Point> {
    let rates = released.series().iter().filter_map(|s| {
        let id = identify("participation.rate_overall", Some("period"), Some(s));
        let figure = released.figure(&id)?;
        match &figure.past.change {
            Cell::Points(by) if !figure.is_thin() => Some((by.abs(), s, figure)),
            _ => None,
        }
    });
    let (by, series, figure) = rates
        .max_by(|a, b| a.0.cmp(&b.0))
        .filter(|(by, ..)| !by.is_zero())?;
    let direction = figure.past.direction?.term();
    let lead = words.with(
        "point-change-lead",
        &[
            ("series", text(&series.name)),
            ("direction", text(direction)),
            ("points", text(&words.one_place(&by))),
        ],
    );
    let now = [words.percent(&figure.cell), words.cell(&figure.cell)];
    let before = [
        words.percent(&figure.past.before),
        words.cell(&figure.past.before),
    ];
    let body = words.with(
        "point-change",
        &[
            ("now", text(&now[0])),
            ("now-of", text(&now[1])),
            ("before", text(&before[0])),
            ("before-of", text(&before[1])),
        ],
    );
    Some(Point {
        lead,
        text: body,
        figures: vec![figure.id.clone()],
    })
}

/// Members that came for the first time.
fn first_time(released: &Released, words: &Words) -> Option<Point> {
    let id = "participation.first_time";
    let table = released.table(id)?;
    if table.rows.is_empty() {
        return None;
    }
    let names = table
        .rows
        .iter()
        .take(NAMED)
        .map(|r| told(table, r, "member", words))
        .collect::<Option<Vec<String>>>()?;
    let lead = words.with("point-first-time-lead", &[("n", count(table.rows.len()))]);
    let body = words.with(
        "point-first-time",
        &[
            ("members", text(&words.list(&names))),
            ("more", count(table.rows.len().saturating_sub(NAMED))),
        ],
    );
    Some(Point {
        lead,
        text: body,
        figures: vec![id.to_owned()],
    })
}

/// The longest absence that is still open, from two meetings on: of all members whose it is.
fn absence(released: &Released, words: &Words, series: &Series) -> Option<Point> {
    let id = identify("participation.longest_absence", None, Some(series));
    let table = released.table(&id)?;
    let open = |row: &Vec<Cell>| table.integer(row, "absence_open");
    let longest = table
        .rows
        .iter()
        .filter_map(open)
        .max()
        .filter(|open| *open >= 2)?;
    let rows: Vec<&Vec<Cell>> = table
        .rows
        .iter()
        .filter(|row| open(row) == Some(longest))
        .collect();
    let names = rows
        .iter()
        .map(|row| told(table, row, "member", words))
        .collect::<Option<Vec<String>>>()?;
    let lead = if names.len() > NAMED {
        "point-absence-lead-many"
    } else {
        "point-absence-lead"
    };
    let lead = words.with(
        lead,
        &[
            ("members", text(&words.list(&names))),
            ("n", count(names.len())),
            ("missed", longest.into()),
        ],
    );
    let meetings = released.table(&identify("participation.delegations", None, Some(series)))?;
    let series = ("series", text(&series.name));
    let body = match rows[..] {
        [row] => match table.at(row, "last_present")? {
            Cell::Date(day) => {
                words.with("point-absence", &[("last", text(&words.day(*day))), series])
            }
            _ => words.with(
                "point-absence-never",
                &[
                    ("first", text(&first_year_in(meetings)?.to_string())),
                    series,
                ],
            ),
        },
        _ => words.with("point-absence-several", &[series]),
    };
    Some(Point {
        lead,
        text: body,
        figures: vec![id],
    })
}

/// The theme that is furthest ahead in talk (sign +) or in action (sign −).
fn gap(released: &Released, words: &Words, sign: f64) -> Option<Point> {
    let id = "themes.gap";
    let table = released.table(id)?;
    let is_ahead = |row: &&Vec<Cell>| matches!(table.at(row, "gap"), Some(Cell::Points(p)) if p.is_positive() == (sign > 0.0) && !p.is_zero());
    let row = table.rows.iter().find(is_ahead)?;
    let share = |key: &str| {
        if let Cell::Quotient(share) = table.at(row, key)? {
            Some(words.rounded(share))
        } else {
            None
        }
    };
    let (meetings, initiatives) = (share("share_of_meetings")?, share("share_of_initiatives")?);
    let theme = text(&told(table, row, "theme", words)?);
    let since = first_of_five(released).to_string();
    let lead = words.with(
        if sign > 0.0 {
            "point-gap-more-lead"
        } else {
            "point-gap-less-lead"
        },
        &[("theme", theme)],
    );
    let body = words.with(
        "point-gap",
        &[
            ("meetings", text(&meetings)),
            ("initiatives", text(&initiatives)),
            ("since", text(&since)),
        ],
    );
    Some(Point {
        lead,
        text: body,
        figures: vec![id.to_owned()],
    })
}

/// More names than these are no sentence: the table of meetings has them.
const MOST_NAMES: usize = 6;

/// Meetings of the period whose list can't be counted.
fn lists(released: &Released, words: &Words) -> Option<Point> {
    let id = "participation.delegations";
    let table = released.table(id)?;
    let is_open = |row: &&Vec<Cell>| {
        matches!(
            table.at(row, "record"),
            Some(Cell::Term("list-none" | "list-incomplete"))
        )
    };
    let open = table
        .rows
        .iter()
        .filter(is_open)
        .map(|r| told(table, r, "meeting", words))
        .collect::<Option<Vec<String>>>()?;
    if open.is_empty() {
        return None;
    }
    let n = || count(open.len());
    let lead = words.with(
        "point-lists-lead",
        &[("incomplete", n()), ("held", count(table.rows.len()))],
    );
    let body = if open.len() > MOST_NAMES {
        "point-lists-many"
    } else {
        "point-lists"
    };
    let body = words.with(
        body,
        &[("meetings", text(&words.list(&open))), ("incomplete", n())],
    );
    Some(Point {
        lead,
        text: body,
        figures: vec![id.to_owned()],
    })
}

fn count(n: usize) -> Argument {
    i64::try_from(n).unwrap_or(i64::MAX).into()
}
