//! How many delegations came? Rows that name who came where the list is complete, else the totals
//! of the record.

use super::{delegations_in, presence};
use crate::{
    frame::{counts, dates, texts},
    settings::SeriesScope,
    statistics::{
        Definition, Query, Reach, choice,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown, TableHeading, meeting},
        measure::{columns_of, counted},
        shown_group,
    },
    table::{
        COMPLETE_LISTS, Cell, Column, ColumnRole, Condition, DatePrecision, Figure, GROUPINGS,
        Label, Members, Missing, Recipe, RowKeys, Series, SheetRows, Subject, Table, Tells,
    },
};
use jiff::civil::Date;
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("participation.delegations", "unit-delegations")
    .reach(Reach::Everyone)
    .figures(figures)
    .topics(&[
        ("", "meetings-of-period"),
        ("by_capacity", "meetings-by-group"),
    ])
    .tables(tables)
    .headings(headings)
    .points(&[
        Rule {
            rank: 2,
            points: |shown| more_reported(shown).into_iter().collect(),
        },
        Rule {
            rank: 10,
            points: |shown| open_lists(shown).into_iter().collect(),
        },
    ]);

fn recipes(query: &Query) -> [(&'static str, Recipe); 2] {
    let rows = || delegations_in(query.period);
    [
        ("presences", Recipe::Tally(rows().count())),
        ("distinct", Recipe::Tally(rows().distinct("member_id"))),
    ]
}

fn figures(query: &Query) -> PolarsResult<Vec<Figure>> {
    // A meeting of which no row names anyone was not held by nobody.
    let came = query.number(&delegations_in(query.period).count())?;
    let is_named = came.unwrap_or_default() > 0;
    let figure = |(part, recipe)| {
        let figure = query.figure(&DEFINITION, None, counted(part, recipe))?;
        Ok(if is_named {
            figure
        } else {
            figure.missing(&query.nothing())
        })
    };
    recipes(query).into_iter().map(figure).collect()
}

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let mut tables = vec![of_meetings(query, &query.held_in(query.period), None)?];
    tables
        .extend(query.each_series(|scope| of_meetings(query, &query.held_of(scope), Some(scope)))?);
    tables.push(by_capacity(query)?);
    Ok(tables)
}

/// Present delegations by what they are there, in any series and period.
fn named_columns() -> Vec<Column> {
    let of = |key, capacity: &str| {
        let rows = SheetRows::new("delegations").and(Condition::is("capacity", capacity));
        (key, rows)
    };
    let as_member = |key, kind: Condition| {
        let (key, rows) = of(key, "member");
        (key, rows.and(kind))
    };
    let kindless = Condition::Empty { column: "kind" };
    let rows = [
        of("members_named", "member"),
        of("observers_named", "observer"),
        of("secretariat", "secretariat"),
        of("guests", "guest"),
        as_member("states", Condition::is("kind", "state")),
        as_member("organisations", Condition::differs("kind", "state")),
        as_member("kindless", kindless),
        of("members", "member"),
    ];
    rows.map(|(key, rows)| of_meeting(key, rows)).to_vec()
}

/// Those eligible of whom it is known whether they came, in one series: all, and the present.
fn eligible_columns(scope: &SeriesScope) -> Vec<Column> {
    let eligible = |kind: &Condition| {
        presence(&scope.series)
            .flagged(&["eligible", "known"])
            .and(kind.clone())
    };
    let present = |kind: &Condition| eligible(kind).flagged(&["present"]);
    let (state, other) = (
        Condition::is("kind", "state"),
        Condition::differs("kind", "state"),
    );
    let kindless = Condition::Empty { column: "kind" };
    let rows = [
        (
            "members_eligible",
            presence(&scope.series).flagged(&["eligible", "known"]),
        ),
        ("states_eligible", eligible(&state)),
        ("organisations_eligible", eligible(&other)),
        ("kindless_eligible", eligible(&kindless)),
        ("states", present(&state)),
        ("organisations", present(&other)),
        ("kindless", present(&kindless)),
        (
            "members",
            presence(&scope.series).flagged(&["eligible", "known", "present"]),
        ),
    ];
    rows.map(|(key, rows)| of_meeting(key, rows)).to_vec()
}

fn of_meeting(key: &'static str, rows: SheetRows) -> Column {
    let own = Condition::SameAs {
        column: "meeting_id",
        own: "meeting",
    };
    counted(key, Recipe::Tally(rows.and(own).count()))
}

/// What is on record of some meetings, in their order.
struct MeetingRecords {
    ids: Vec<String>,
    days: Vec<Option<Date>>,
    modes: Vec<Option<String>>,
    lists: Vec<Option<String>>,
    members: Vec<Option<i64>>,
    organisations: Vec<Option<i64>>,
}

impl MeetingRecords {
    fn read(query: &Query, meetings: &[usize]) -> PolarsResult<Self> {
        let looked_at = [
            "meeting_id",
            "start_date",
            "mode",
            "attendance_list",
            "reported_members",
            "reported_international_organisations",
        ];
        let record = query.recorded(meetings, &looked_at)?;
        Ok(Self {
            ids: texts(&record, "meeting_id")?
                .into_iter()
                .flatten()
                .collect(),
            days: dates(&record, "start_date")?,
            modes: texts(&record, "mode")?,
            lists: texts(&record, "attendance_list")?,
            members: counts(&record, "reported_members")?,
            organisations: counts(&record, "reported_international_organisations")?,
        })
    }
}

/// One row for each of these meetings. In a series the members of the body in any capacity are
/// counted; elsewhere those that sat as members.
fn of_meetings(
    query: &Query,
    meetings: &[usize],
    scope: Option<&SeriesScope>,
) -> PolarsResult<Table> {
    let records = MeetingRecords::read(query, meetings)?;
    let own = || {
        let ids = records.ids.iter();
        ids.map(|id| vec![Cell::from(query.label(id))]).collect()
    };
    let first = columns_of(Subject::Meetings);
    let count = |columns: Vec<Column>| -> PolarsResult<Table> {
        let columns = [first.clone(), columns].concat();
        let rows = query.fill(&columns, own())?;
        Ok(DEFINITION.table(None, None, Subject::Meetings, columns, rows))
    };
    let named = count(named_columns())?;
    let eligible = scope
        .map(|scope| count(eligible_columns(scope)))
        .transpose()?;
    let rows = (0..records.ids.len())
        .map(|place| meeting_row(query, &records, place, &named, eligible.as_ref()))
        .collect();
    // Where a series expects nobody, those that rows name were counted instead.
    let is_expected = |table: &Table| {
        (0..records.ids.len()).all(|place| number(table, place, "members_eligible") > 0)
    };
    let are_all_expected = eligible.as_ref().is_none_or(is_expected);
    let columns = [
        first,
        meeting_columns(&named, eligible.as_ref(), are_all_expected),
    ]
    .concat();
    let series = scope.map(|scope| &scope.series);
    let table = DEFINITION.table(None, series, Subject::Meetings, columns, rows);
    Ok(if series.is_some() {
        table.in_topic("meetings-by-series")
    } else {
        table
    })
}

/// A number that was counted for a meeting.
fn number(table: &Table, place: usize, key: &str) -> i64 {
    table.integer(&table.rows[place], key).unwrap_or_default()
}

/// What is reported of one meeting. `named` has the members that rows name, `eligible` those that
/// the series expects, where there is one.
fn meeting_row(
    query: &Query,
    records: &MeetingRecords,
    place: usize,
    named: &Table,
    eligible: Option<&Table>,
) -> Vec<Cell> {
    let list = records.lists[place].as_deref();
    // A series expects nobody at a meeting of which it has no row.
    let expected = eligible.filter(|table| number(table, place, "members_eligible") > 0);
    let mut row = vec![
        Cell::from(query.label(&records.ids[place])),
        records.days[place].map_or(Cell::Missing(Missing::NotAvailable), Cell::Date),
        choice("meetings", "mode", records.modes[place].as_deref()),
    ];
    row.extend(members_present(records, place, expected.unwrap_or(named)));
    if eligible.is_some() {
        // Without its kind a member can't be put on either side.
        let of_sides = expected.filter(|table| number(table, place, "kindless_eligible") == 0);
        let all = expected.map(|table| number(table, place, "members_eligible"));
        row.push(Cell::recorded(all));
        row.extend(
            ["states_eligible", "organisations_eligible"]
                .map(|key| Cell::recorded(of_sides.map(|table| number(table, place, key)))),
        );
    }
    let members_named = number(named, place, "members_named");
    let is_listed = list != Some("none");
    row.extend(
        [
            members_named,
            number(named, place, "observers_named"),
            number(named, place, "secretariat") + number(named, place, "guests"),
        ]
        .map(|n| Cell::recorded(is_listed.then_some(n))),
    );
    row.push(Cell::Term(match (list, records.members[place]) {
        (Some("none"), _) => "list-none",
        (Some("complete"), Some(total)) if total == members_named => "list-agrees",
        (Some("complete"), _) => "list-complete",
        _ => "list-incomplete",
    }));
    row
}

/// How many members came to a meeting, and of these states and organisations: those that were
/// counted where the list is complete, else as many as the record says.
fn members_present(records: &MeetingRecords, place: usize, counted: &Table) -> [Cell; 3] {
    let is_complete = records.lists[place].as_deref() == Some("complete");
    let [states, others, kindless] =
        ["states", "organisations", "kindless"].map(|key| number(counted, place, key));
    let pick = |rows: Option<i64>, record: Option<i64>| {
        Cell::recorded(if is_complete { rows } else { record })
    };
    // Without its kind a member can't be put on either side.
    let split = |n: i64| (kindless == 0).then_some(n);
    let (members, organisations) = (records.members[place], records.organisations[place]);
    let of_states = members.zip(organisations).map(|(m, o)| m - o);
    [
        pick(Some(states + others + kindless), members),
        pick(split(states), of_states),
        pick(split(others), organisations),
    ]
}

/// The columns of the table of meetings but the first.
fn meeting_columns(named: &Table, eligible: Option<&Table>, are_all_expected: bool) -> Vec<Column> {
    let counted =
        |table: &Table, key: &str| table.columns[table.column(key).expect("counted")].clone();
    // Of other lists the record has the numbers.
    let attendance = |key, of, members| {
        let recipe = counted(eligible.unwrap_or(named), of).recipe;
        Column {
            recipe: recipe.filter(|_| are_all_expected),
            ..Column::whole(key)
                .counted_where("record", &COMPLETE_LISTS)
                .tells(Tells::Attendance(members))
        }
    };
    let mut present = attendance("members_present", "members", Members::All);
    let label = eligible.map_or("present_as_members", |_| "members_present");
    present.label = Label::Term(label);
    let mut columns = vec![
        Column::date("date").tells(Tells::Facts),
        Column::text("mode").tells(Tells::Facts),
        present.role(ColumnRole::MembersPresent),
        attendance("states_present", "states", Members::OneSide),
        attendance("organisations_present", "organisations", Members::OneSide),
    ];
    columns.extend(eligible.iter().flat_map(|table| {
        [
            "members_eligible",
            "states_eligible",
            "organisations_eligible",
        ]
        .map(|key| counted(table, key))
    }));
    columns.extend([
        counted(named, "members_named").tells(Tells::Outsiders),
        counted(named, "observers_named").tells(Tells::Outsiders),
        Column::whole("others_named").tells(Tells::Outsiders),
        Column::text("record")
            .tells(Tells::Facts)
            .role(ColumnRole::AttendanceList),
    ]);
    columns
}

/// Presences by what the delegation was there, and by what its member is.
fn by_capacity(query: &Query) -> PolarsResult<Table> {
    let own = Condition::Group {
        grouping: "grouping",
        own: "group",
    };
    let subject = Subject::Groups("group");
    let mut columns = vec![Column::text("grouping").tells(Tells::Facts)];
    columns.extend(columns_of(subject));
    columns.extend(recipes(query).map(|(key, recipe)| counted(key, recipe.and(&own))));
    let mut rows = Vec::new();
    for by in ["capacity", "kind"] {
        let groups = query.groups(&delegations_in(query.period), by)?;
        let groups = groups.into_iter();
        let own = groups.map(|group| vec![Cell::Term(by), shown_group(group)]);
        let part = query.fill(&columns, own.collect())?;
        let part = DEFINITION.table(None, None, subject, columns.clone(), part);
        rows.extend(part.largest_first("presences", query.order_of_names()).rows);
    }
    let table = DEFINITION.table(Some("by_capacity"), None, subject, columns, rows);
    Ok(table.with_keys(RowKeys::Columns(GROUPINGS.len())))
}

/// The row of a meeting in the table of its series.
pub fn row_of<'a>(
    shown: &Shown<'a>,
    series: &Series,
    id: &str,
) -> Option<(&'a Table, &'a Vec<Cell>)> {
    let table = shown.table_of(DEFINITION.id, series)?;
    let is_row = |row: &&Vec<Cell>| meeting(table, row, "meeting").is_some_and(|m| m.id == id);
    Some((table, table.rows.iter().find(is_row)?))
}

/// For each series how many came to its latest meeting, and for the meetings of the period how many
/// there were.
fn headings(shown: &Shown) -> Vec<TableHeading> {
    let of_series = shown.series.iter();
    let of_series = of_series.filter_map(|series| latest_heading(shown, series));
    of_series.chain(period_heading(shown)).collect()
}

fn latest_heading(shown: &Shown, series: &Series) -> Option<TableHeading> {
    let table = shown.table_of(DEFINITION.id, series)?;
    let counted = |row: &Vec<Cell>| {
        let number = |key| table.integer(row, key).filter(|n| *n > 0);
        let present = table.integer(row, "members_present")?;
        Some((present, number("members_eligible")?))
    };
    let (last, earlier) = table.rows.split_last()?;
    let day = meeting(table, last, "meeting")?.date?;
    let (present, eligible) = counted(last).filter(|_| shown.period.contains(day))?;
    let mut values = vec![
        ("n", PointValue::Number(present)),
        ("eligible", PointValue::Number(eligible)),
    ];
    let before = earlier.iter().rev().find_map(|row| {
        let day = meeting(table, row, "meeting")?.date?;
        Some((day, counted(row)?))
    });
    let id = if let Some((before, (n, of))) = before {
        let is_same = (n, of) == (present, eligible);
        let precision = if before.year() == day.year() {
            DatePrecision::Month
        } else {
            DatePrecision::Year
        };
        values.extend([
            ("before", PointValue::Number(n)),
            ("before-eligible", PointValue::Number(of)),
            ("when", PointValue::Date(before, precision)),
        ]);
        if is_same {
            "heading-attendance-same"
        } else {
            "heading-attendance"
        }
    } else {
        "heading-attendance-first"
    };
    Some(TableHeading {
        table: table.id(),
        text: PointMessage { id, values },
    })
}

fn period_heading(shown: &Shown) -> Option<TableHeading> {
    let table = shown.table(DEFINITION.id)?;
    let number = |id: &str| shown.figure(id)?.cell.integer();
    let meetings = number("participation.meetings_held").filter(|n| *n > 0)?;
    let events = number("participation.meetings_held.events")?;
    Some(TableHeading {
        table: table.id(),
        text: PointMessage::new(
            "heading-meetings",
            [
                ("n", PointValue::Number(meetings)),
                ("events", PointValue::Number(events)),
            ],
        ),
    })
}

/// Meetings whose record reports more members than its list names.
fn more_reported(shown: &Shown) -> Option<MainPoint> {
    let table = shown.table(DEFINITION.id)?;
    let is_open =
        |row: &&Vec<Cell>| table.cell_at(row, "record") == Some(&Cell::Term("list-incomplete"));
    let point = |row: &Vec<Cell>| {
        let number = |key: &str| table.integer(row, key).map(PointValue::Number);
        Some(MainPoint {
            lead: PointMessage::new(
                "point-incomplete-lead",
                [
                    ("reported", number("members_present")?),
                    ("named", number("members_named")?),
                ],
            ),
            body: PointMessage::new(
                "point-incomplete",
                [
                    (
                        "meeting",
                        PointValue::Meeting(meeting(table, row, "meeting")?.clone()),
                    ),
                    ("reported", number("members_present")?),
                    ("organisations", number("organisations_present")?),
                ],
            ),
            figures: vec![table.id()],
        })
    };
    // Joint meetings share one record: it is reported once.
    table.rows.iter().filter(is_open).find_map(point)
}

/// Meetings of the period whose list is not complete.
fn open_lists(shown: &Shown) -> Option<MainPoint> {
    /// More names than these are no sentence: the table of meetings has them.
    const MOST: usize = 6;
    let table = shown.table(DEFINITION.id)?;
    let is_open = |row: &&Vec<Cell>| {
        matches!(
            table.cell_at(row, "record"),
            Some(Cell::Term("list-none" | "list-incomplete"))
        )
    };
    let open: Vec<&Vec<Cell>> = table.rows.iter().filter(is_open).collect();
    if open.is_empty() {
        return None;
    }
    let n = || PointValue::count(open.len());
    let body = if open.len() > MOST {
        "point-lists-many"
    } else {
        "point-lists"
    };
    let meetings = PointValue::list(table, open.iter().copied(), "meeting")?;
    Some(MainPoint {
        lead: PointMessage::new(
            "point-lists-lead",
            [
                ("incomplete", n()),
                ("held", PointValue::count(table.rows.len())),
            ],
        ),
        body: PointMessage::new(body, [("meetings", meetings), ("incomplete", n())]),
        figures: vec![table.id()],
    })
}
