//! Reads the files of a folder into plain rows, with the names and words of the settings put into
//! ours.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;

use super::Config;

/// The cells of one row that are not missing, by our name of the column.
type Cells = BTreeMap<String, String>;

pub struct Meeting {
    pub id: String,
    pub body: Option<String>,
    pub kind: Option<String>,
    pub mode: Option<String>,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub status: String,
    /// The event that the meeting is part of, or the meeting's own id.
    pub event: String,
    pub hosts: Vec<String>,
    pub co_chairs: Vec<String>,
    pub themes: Vec<String>,
    pub attendance_list: String,
    pub reported_delegates: Option<i64>,
}

pub struct Attendance {
    pub meeting: String,
    pub member: String,
    pub status: String,
    pub capacity: Option<String>,
    pub roles: Vec<String>,
    pub name: Option<String>,
    pub organisation: Option<String>,
    pub gender: Option<String>,
    pub mode: Option<String>,
    pub count: Option<i64>,
}

pub struct Member {
    pub kind: Option<String>,
    pub region: Option<String>,
    pub groups: Vec<String>,
    pub capacity: Option<String>,
    pub joined: Option<Date>,
    pub left: Option<Date>,
}

pub struct Membership {
    pub member: String,
    pub body: Option<String>,
    pub capacity: Option<String>,
    pub joined: Option<Date>,
    pub left: Option<Date>,
}

pub struct Initiative {
    pub id: String,
    pub themes: Vec<String>,
    pub leads: Vec<String>,
    pub partners: Vec<String>,
    pub status: Option<String>,
    pub agreed_at: Option<String>,
    pub launched_at: Option<String>,
    pub start: Option<Date>,
    pub due: Option<Date>,
    pub completed: Option<Date>,
    pub frameworks: Vec<String>,
}

pub struct Update {
    pub initiative: String,
    pub day: Date,
    pub status: Option<String>,
}

pub struct Officer {
    pub body: String,
    pub role: String,
    pub gender: Option<String>,
    pub from: Option<Date>,
    pub to: Option<Date>,
}

pub struct Credentials {
    pub meeting: String,
    pub member: String,
    pub form: String,
    pub received: Option<Date>,
}

pub struct SittingRow {
    pub meeting: String,
    pub sitting: String,
    pub day: Option<Date>,
    pub member: String,
    pub status: String,
}

pub struct Data {
    pub meetings: Vec<Meeting>,
    pub attendance: Vec<Attendance>,
    pub members: BTreeMap<String, Member>,
    pub memberships: Option<Vec<Membership>>,
    pub initiatives: Option<Vec<Initiative>>,
    pub updates: Option<Vec<Update>>,
    pub officers: Option<Vec<Officer>>,
    pub credentials: Option<Vec<Credentials>>,
    pub sittings: Option<Vec<SittingRow>>,
    pub themes: Option<Vec<String>>,
}

pub fn read(folder: &Path, config: &Config) -> Data {
    let table = |file: &str| rows(folder, file, config);
    let member_rows = table("members.csv").expect("members.csv is there");
    let references = references(&member_rows);
    let members = read_members(&member_rows);
    let attendance = read_attendance(
        &table("attendance.csv").expect("attendance.csv is there"),
        &references,
        &members,
    );
    let meetings = read_meetings(
        &table("meetings.csv").expect("meetings.csv is there"),
        &references,
        &attendance,
        config.today,
    );
    Data {
        memberships: table("memberships.csv")
            .map(|rows| read_memberships(&rows, &references, &members)),
        initiatives: table("initiatives.csv").map(|rows| read_initiatives(&rows, &references)),
        updates: table("updates.csv").map(|rows| {
            let update = |row: &Cells| Update {
                initiative: text(row, "initiative_id").expect("an update has an initiative"),
                day: date(row, "date").expect("an update has a day"),
                status: text(row, "status"),
            };
            rows.iter().map(update).collect()
        }),
        officers: table("officers.csv").map(|rows| {
            let officer = |row: &Cells| Officer {
                body: text(row, "body").expect("an officer has a body"),
                role: text(row, "role").unwrap_or_else(|| "member".to_owned()),
                gender: text(row, "gender"),
                from: date(row, "from"),
                to: date(row, "to"),
            };
            rows.iter().map(officer).collect()
        }),
        credentials: table("credentials.csv").map(|rows| {
            let credentials = |row: &Cells| Credentials {
                meeting: text(row, "meeting_id").expect("credentials have a meeting"),
                member: resolve(&references, &row["member_id"]),
                form: text(row, "form").expect("credentials have a form"),
                received: date(row, "received"),
            };
            rows.iter().map(credentials).collect()
        }),
        sittings: table("sittings.csv").map(|rows| {
            let row = |row: &Cells| SittingRow {
                meeting: text(row, "meeting_id").expect("a sitting has a meeting"),
                sitting: text(row, "sitting").expect("a sitting has a name"),
                day: date(row, "date"),
                member: resolve(&references, &row["member_id"]),
                status: text(row, "status").unwrap_or_else(|| "unknown".to_owned()),
            };
            rows.iter().map(row).collect()
        }),
        themes: table("themes.csv").map(|rows| {
            rows.iter()
                .filter_map(|row| text(row, "theme_id"))
                .collect()
        }),
        meetings,
        attendance,
        members,
    }
}

/// The rows of a file, or nothing where the folder has no such file.
fn rows(folder: &Path, file: &str, config: &Config) -> Option<Vec<Cells>> {
    let path = folder.join(file);
    if !path.exists() {
        return None;
    }
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_path(&path)
        .expect("the file opens");
    let mut names = Vec::new();
    for header in reader.headers().expect("the file has a header") {
        let theirs = header.trim_start_matches('\u{feff}').trim();
        let renamed = config
            .columns
            .iter()
            .find(|column| column.file == file && column.theirs == theirs);
        names.push(renamed.map_or_else(|| theirs.to_owned(), |column| column.ours.clone()));
    }
    let mut found = Vec::new();
    for record in reader.records() {
        let record = record.expect("the row is well formed");
        let mut cells = Cells::new();
        for (name, cell) in names.iter().zip(record.iter()) {
            let cell = cell.trim();
            if cell.is_empty() || config.missing.iter().any(|word| word == cell) {
                continue;
            }
            let recoded = config
                .values
                .iter()
                .find(|value| value.file == file && value.column == *name && value.theirs == cell);
            cells.insert(
                name.clone(),
                recoded.map_or_else(|| cell.to_owned(), |value| value.ours.clone()),
            );
        }
        found.push(cells);
    }
    Some(found)
}

fn text(row: &Cells, column: &str) -> Option<String> {
    row.get(column).cloned()
}

fn date(row: &Cells, column: &str) -> Option<Date> {
    row.get(column)
        .map(|cell| cell.parse().expect("the cell is a date"))
}

fn number(row: &Cells, column: &str) -> Option<i64> {
    row.get(column)
        .map(|cell| cell.parse().expect("the cell is a whole number"))
}

fn list(row: &Cells, column: &str) -> Vec<String> {
    let cell = row.get(column).map_or("", String::as_str);
    cell.split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A name as it is compared: case and doubled spaces do not matter.
fn plain(name: &str) -> String {
    name.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// Every name a member goes by. Ids come first, then names, so that an alias never takes another
/// member's name.
fn references(rows: &[Cells]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for column in ["member_id", "name", "short_name", "aliases"] {
        for row in rows {
            let Some(id) = text(row, "member_id") else {
                continue;
            };
            let names = if column == "aliases" {
                list(row, column)
            } else {
                text(row, column).into_iter().collect()
            };
            for name in names {
                found.entry(plain(&name)).or_insert_with(|| id.clone());
            }
        }
    }
    found
}

/// The id of the member that a cell names, or the cell itself where it names none.
fn resolve(references: &BTreeMap<String, String>, cell: &str) -> String {
    references
        .get(&plain(cell))
        .cloned()
        .unwrap_or_else(|| cell.to_owned())
}

fn resolve_list(references: &BTreeMap<String, String>, row: &Cells, column: &str) -> Vec<String> {
    list(row, column)
        .iter()
        .map(|cell| resolve(references, cell))
        .collect()
}

fn read_members(rows: &[Cells]) -> BTreeMap<String, Member> {
    let mut members = BTreeMap::new();
    for row in rows {
        let Some(id) = text(row, "member_id") else {
            continue;
        };
        let kind = text(row, "kind").map(kind_of_member);
        // A secretariat is no member of what it serves.
        let usual_capacity = if kind.as_deref() == Some("secretariat") {
            "secretariat"
        } else {
            "member"
        };
        members.insert(
            id,
            Member {
                kind,
                region: text(row, "region"),
                groups: list(row, "groups"),
                capacity: Some(text(row, "capacity").unwrap_or_else(|| usual_capacity.to_owned())),
                joined: date(row, "joined"),
                left: date(row, "left"),
            },
        );
    }
    members
}

/// A kind that differs from a known one by capital letters and spaces only is that one.
fn kind_of_member(written: String) -> String {
    let known = [
        "state",
        "international-organisation",
        "civil-society",
        "non-governmental-organisation",
        "private-sector",
        "territory",
        "secretariat",
    ];
    let plain = written.to_lowercase().replace([' ', '_'], "-");
    known
        .into_iter()
        .find(|kind| *kind == plain)
        .map_or(written, str::to_owned)
}

fn read_attendance(
    rows: &[Cells],
    references: &BTreeMap<String, String>,
    members: &BTreeMap<String, Member>,
) -> Vec<Attendance> {
    let mut attendance = Vec::new();
    // A list of who came needs no status. Where some rows have one, the others do not say that
    // anybody came.
    let some_have_a_status = rows.iter().any(|row| row.contains_key("status"));
    let without_status = if some_have_a_status {
        "unknown"
    } else {
        "attended"
    };
    for row in rows {
        let (Some(meeting), Some(member)) = (text(row, "meeting_id"), text(row, "member_id"))
        else {
            continue;
        };
        let member = resolve(references, &member);
        let usual_capacity = members
            .get(&member)
            .and_then(|member| member.capacity.clone());
        attendance.push(Attendance {
            meeting,
            member,
            status: text(row, "status").unwrap_or_else(|| without_status.to_owned()),
            capacity: text(row, "capacity").or(usual_capacity),
            roles: list(row, "role"),
            // In other letters and spaces it is the same person.
            name: text(row, "delegate_name").map(|name| {
                name.to_lowercase()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            }),
            organisation: text(row, "organisation"),
            gender: text(row, "gender"),
            mode: text(row, "mode"),
            count: number(row, "delegate_count"),
        });
    }
    attendance
}

fn read_meetings(
    rows: &[Cells],
    references: &BTreeMap<String, String>,
    attendance: &[Attendance],
    today: Option<Date>,
) -> Vec<Meeting> {
    let mut meetings = Vec::new();
    for row in rows {
        let Some(id) = text(row, "meeting_id") else {
            continue;
        };
        let judged = || judge_attendance_list(&id, number(row, "reported_members"), attendance);
        meetings.push(Meeting {
            body: text(row, "body"),
            kind: text(row, "kind"),
            mode: text(row, "mode"),
            start: date(row, "start_date"),
            end: date(row, "end_date"),
            status: text(row, "status").unwrap_or_else(|| {
                let is_ahead = today
                    .zip(date(row, "start_date"))
                    .is_some_and(|(today, start)| today < start);
                if is_ahead { "planned" } else { "held" }.to_owned()
            }),
            event: text(row, "event_id").unwrap_or_else(|| id.clone()),
            hosts: resolve_list(references, row, "host"),
            co_chairs: resolve_list(references, row, "co_chairs"),
            themes: list(row, "themes"),
            attendance_list: text(row, "attendance_list").unwrap_or_else(judged),
            reported_delegates: number(row, "reported_delegates"),
            id,
        });
    }
    meetings
}

/// What the list of a meeting is where nobody said: it is partial when the record counts more
/// members than it names, or may name.
fn judge_attendance_list(
    meeting: &str,
    reported_members: Option<i64>,
    attendance: &[Attendance],
) -> String {
    let (mut came, mut stayed_away, mut registered) = (0, 0, 0);
    let mut may_have_come = BTreeSet::new();
    for row in attendance.iter().filter(|row| row.meeting == meeting) {
        match row.status.as_str() {
            "attended" => came += 1,
            "absent" | "apologies" => stayed_away += 1,
            "registered" => registered += 1,
            _ => {}
        }
        let as_member = row.capacity.as_deref().unwrap_or("member") == "member";
        if as_member && (row.status == "attended" || row.status == "unknown") {
            may_have_come.insert(&row.member);
        }
    }
    let may_have_come = i64::try_from(may_have_come.len()).expect("a count fits");
    // A list of registrations without anybody who came was never filled in.
    if came == 0 && (stayed_away == 0 || registered > 0) {
        "none".to_owned()
    } else if reported_members.is_some_and(|reported| reported > may_have_come) {
        "partial".to_owned()
    } else {
        "complete".to_owned()
    }
}

fn read_memberships(
    rows: &[Cells],
    references: &BTreeMap<String, String>,
    members: &BTreeMap<String, Member>,
) -> Vec<Membership> {
    let mut memberships = Vec::new();
    for row in rows {
        let Some(member) = text(row, "member_id") else {
            continue;
        };
        let member = resolve(references, &member);
        let usual = members
            .get(&member)
            .and_then(|m| m.capacity.clone())
            .unwrap_or_else(|| "member".to_owned());
        memberships.push(Membership {
            member,
            body: text(row, "body"),
            capacity: text(row, "capacity").or(Some(usual)),
            joined: date(row, "joined"),
            left: date(row, "left"),
        });
    }
    memberships
}

fn read_initiatives(rows: &[Cells], references: &BTreeMap<String, String>) -> Vec<Initiative> {
    let mut initiatives = Vec::new();
    for row in rows {
        let Some(id) = text(row, "initiative_id") else {
            continue;
        };
        initiatives.push(Initiative {
            id,
            themes: list(row, "themes"),
            leads: resolve_list(references, row, "leads"),
            partners: resolve_list(references, row, "partners"),
            status: text(row, "status"),
            agreed_at: text(row, "agreed_at"),
            launched_at: text(row, "launched_at"),
            start: date(row, "start_date"),
            due: date(row, "due_date"),
            completed: date(row, "completed_date"),
            frameworks: list(row, "contributes_to"),
        });
    }
    initiatives
}
