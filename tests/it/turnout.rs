//! Who came to a meeting to which all came, or none, can't be worked out again from what is told of
//! all: numbers of meetings, years, periods, one subtracted from the other.
use crate::support::Run;
use jiff::civil::Date;
use proptest::prelude::*;
use rapporteur::{
    disclosure::{Audience, Released, release},
    input,
    settings::{Settings, written::Peers},
    statistics,
    table::{Cell, Missing},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

const MEMBERS: usize = 7;
/// Meetings of one series, all of them with complete lists; the period is 2022.
const YEARS: [i16; 6] = [2020, 2021, 2021, 2022, 2022, 2022];

/// Who came: by meeting, then by member.
type Came = [[bool; MEMBERS]; YEARS.len()];

fn released(came: &Came, audience: Audience) -> Released {
    let run = Run::with_inputs();
    let folder = run.path("inputs");
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    let mut members = String::from("member_id,name,kind\n");
    for member in 0..MEMBERS {
        writeln!(members, "A{member},Member {member},state").unwrap();
    }
    let mut meetings = String::from("meeting_id,title,body,start_date,attendance_list\n");
    let mut attendance = String::from("meeting_id,member_id\n");
    for (m, year) in YEARS.into_iter().enumerate() {
        writeln!(
            meetings,
            "M{m},Meeting {m},Group,{year}-05-0{},complete",
            m + 1
        )
        .unwrap();
        for (i, _) in came[m].iter().enumerate().filter(|(_, came)| **came) {
            writeln!(attendance, "M{m},A{i}").unwrap();
        }
    }
    for (name, text) in [
        ("members", members),
        ("meetings", meetings),
        ("attendance", attendance),
    ] {
        std::fs::write(folder.join(format!("{name}.csv")), text).unwrap();
    }
    let settings = "[inputs.initiatives]\nabsent = true\n[[series]]\nkey = \"group\"\nname = \"meetings of the group\"\nbody = \"Group\"\n";
    let settings = Settings::parse(settings).unwrap();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let statistics = statistics::compute(&data, &settings, &"2022".parse().unwrap()).unwrap();
    release(statistics, &data, &settings, audience).unwrap()
}

/// What is told of how many came: over which meetings, and how many.
fn told(released: &Released) -> Vec<(BTreeSet<usize>, i64)> {
    let of = |is_of: &dyn Fn(i16) -> bool| {
        (0..YEARS.len())
            .filter(|m| is_of(YEARS[*m]))
            .collect::<BTreeSet<usize>>()
    };
    let mut sums = Vec::new();
    let number = |cell: &Cell| match cell {
        Cell::Integer(n) => Some(*n),
        Cell::Share { numerator, .. } => Some(*numerator),
        _ => None,
    };
    for table in released
        .tables()
        .iter()
        .filter(|table| table.column("member").is_none())
    {
        for row in &table.rows {
            let mut add = |key: &str, meetings: BTreeSet<usize>| {
                if let Some(n) = table.cell_at(row, key).and_then(number) {
                    sums.push((meetings, n));
                }
            };
            match (&row[0], table.statistic) {
                (Cell::Meeting(meeting), _) => {
                    let own: BTreeSet<usize> =
                        std::iter::once(meeting.id[1..].parse().unwrap()).collect();
                    for key in ["members_present", "states_present", "members_named"] {
                        add(key, own.clone());
                    }
                }
                (Cell::Integer(year), "participation.trend") => {
                    let year = i16::try_from(*year).unwrap();
                    add("presences", of(&|own| own == year));
                    add("rate@group", of(&|own| own == year));
                }
                (_, "participation.rate_overall") => {
                    add("rate_period", of(&|own| own == 2022));
                    add("rate_before", of(&|own| own == 2021));
                    add("rate_to_date", of(&|_| true));
                }
                (_, "participation.delegations") if table.part == Some("by_capacity") => {
                    add("presences", of(&|own| own == 2022));
                }
                _ => {}
            }
        }
    }
    for figure in released.figures() {
        let scope: &dyn Fn(i16) -> bool = match figure.id.split('@').next().unwrap() {
            "participation.delegations.presences"
            | "participation.rate_overall.period"
            | "participation.rate_overall.period_states" => &|own| own == 2022,
            "participation.rate_overall.to_date" | "participation.rate_overall.to_date_states" => {
                &|_| true
            }
            _ => continue,
        };
        sums.extend(number(&figure.cell).map(|n| (of(scope), n)));
        if figure.id.starts_with("participation.rate_overall.period") {
            sums.extend(number(&figure.past.before).map(|n| (of(&|own| own == 2021), n)));
        }
    }
    sums
}

/// Meetings of which it can be worked out that all came, or none, of so many members; `own` knows
/// where it was.
fn worked_out(sums: Vec<(BTreeSet<usize>, i64)>, came: &Came, own: Option<usize>) -> Vec<String> {
    let mut known: BTreeMap<BTreeSet<usize>, i64> = BTreeMap::new();
    let others = |(meetings, n): (BTreeSet<usize>, i64)| {
        let mine = own.map_or(0, |own| meetings.iter().filter(|m| came[**m][own]).count());
        (meetings, n - i64::try_from(mine).unwrap())
    };
    known.extend(
        sums.into_iter()
            .map(others)
            .filter(|(meetings, _)| !meetings.is_empty()),
    );
    loop {
        let all: Vec<_> = known.iter().map(|(m, n)| (m.clone(), *n)).collect();
        let before = known.len();
        for (large, n) in &all {
            for (small, less) in all
                .iter()
                .filter(|(small, _)| small.len() < large.len() && small.is_subset(large))
            {
                known
                    .entry(large.difference(small).copied().collect())
                    .or_insert(n - less);
            }
        }
        if known.len() == before {
            break;
        }
    }
    let members = i64::try_from(MEMBERS).unwrap() - i64::from(own.is_some());
    let is_extreme = |(meetings, n): &(&BTreeSet<usize>, &i64)| {
        **n == 0 || **n == members * i64::try_from(meetings.len()).unwrap()
    };
    known
        .iter()
        .filter(is_extreme)
        .map(|(meetings, n)| format!("{n} came to {meetings:?}"))
        .collect()
}

fn came() -> impl Strategy<Value = Came> {
    // All, none, all but the first, the first alone, or anyone: the first is the one that reads a
    // pack.
    let meeting = prop_oneof![
        Just([true; MEMBERS]),
        Just([false; MEMBERS]),
        Just(std::array::from_fn(|i| i > 0)),
        Just(std::array::from_fn(|i| i == 0)),
        any::<[bool; MEMBERS]>(),
        any::<[bool; MEMBERS]>(),
        any::<[bool; MEMBERS]>(),
    ];
    proptest::collection::vec(meeting, YEARS.len()).prop_map(|all| std::array::from_fn(|m| all[m]))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn that_all_came_or_none_is_told_neither_to_the_public_nor_in_a_pack(came in came()) {
        let public = released(&came, Audience::Public);
        prop_assert_eq!(worked_out(told(&public), &came, None), Vec::<String>::new());
        let all = released(&came, Audience::Members);
        let packs = all.packs(Peers::Hidden).unwrap();
        for own in 0..2 {
            let pack = packs.pack(&format!("A{own}")).unwrap();
            prop_assert_eq!(worked_out(told(&pack), &came, Some(own)), Vec::<String>::new(), "pack of A{}", own);
        }
    }
}

#[test]
fn what_all_members_may_see_tells_it_and_the_rest_keeps_what_tells_nothing() {
    let mut came = [[true, true, true, false, false, false, true]; YEARS.len()];
    came[3] = [true; MEMBERS];
    let all = released(&came, Audience::Members);
    assert!(
        !worked_out(told(&all), &came, None).is_empty(),
        "the check finds what is told"
    );
    let public = released(&came, Audience::Public);
    // How many came at least once would tell of those that joined late; on which lines its rows
    // stand, how many others stand between.
    let ids = |released: &Released| {
        released
            .tables()
            .iter()
            .map(rapporteur::table::Table::id)
            .collect::<Vec<String>>()
    };
    assert!(
        ids(&all).contains(&"participation.reach@group".to_owned())
            && !ids(&public).contains(&"participation.reach@group".to_owned())
    );
    assert!(
        public
            .table("participation.trend")
            .unwrap()
            .column("distinct")
            .is_none()
    );
    let pack = all.packs(Peers::Hidden).unwrap().pack("A0").unwrap();
    assert!(
        pack.sheet("attendance").unwrap().rows.len() == 6
            && pack.sheet("attendance").unwrap().column("line").is_none()
    );
    assert!(pack.sheet("presence").unwrap().column("rows").is_none());
    let present = |id: &str| {
        let table = public.table("participation.delegations@group").unwrap();
        let row = table
            .rows
            .iter()
            .find(|row| matches!(&row[0], Cell::Meeting(meeting) if meeting.id == id))
            .unwrap();
        table.cell_at(row, "members_present").unwrap().clone()
    };
    // Of the year with the meeting to which all came no meeting is shown; their sum tells nothing
    // of one of them.
    let secret = Cell::Missing(Missing::Confidential);
    assert_eq!(
        [present("M3"), present("M4"), present("M5")],
        [secret.clone(), secret.clone(), secret]
    );
    assert_eq!(
        [present("M1"), present("M2")],
        [Cell::Integer(4), Cell::Integer(4)]
    );
    let rates = &public.table("participation.rate_overall@group").unwrap();
    assert_eq!(
        rates.cell_at(&rates.rows[0], "rate_period"),
        Some(&Cell::Share {
            numerator: 15,
            denominator: 21
        })
    );
    assert_eq!(
        rates.cell_at(&rates.rows[0], "rate_before"),
        Some(&Cell::Share {
            numerator: 8,
            denominator: 14
        })
    );
    assert_eq!(
        rates.cell_at(&rates.rows[0], "rate_to_date"),
        Some(&Cell::Share {
            numerator: 27,
            denominator: 42
        })
    );
}

#[test]
fn a_period_within_a_year_tells_no_earlier_meeting_of_that_year() {
    let run = Run::with_inputs();
    let folder = run.path("inputs");
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    let members: String = (0..MEMBERS).fold(String::from("member_id,name,kind\n"), |all, i| {
        all + &format!("A{i},Member {i},state\n")
    });
    let attendance: String = (0..MEMBERS).fold(String::from("meeting_id,member_id\n"), |all, i| {
        all + &format!("M0,A{i}\n")
            + &if i > 2 {
                format!("M1,A{i}\n")
            } else {
                String::new()
            }
    });
    let meetings = "meeting_id,title,body,start_date,attendance_list\nM0,First,Group,2022-02-01,complete\nM1,Second,Group,2022-09-01,complete\n";
    for (name, text) in [
        ("members", members.as_str()),
        ("meetings", meetings),
        ("attendance", attendance.as_str()),
    ] {
        std::fs::write(folder.join(format!("{name}.csv")), text).unwrap();
    }
    let settings = "[inputs.initiatives]\nabsent = true\n[[series]]\nkey = \"group\"\nname = \"meetings of the group\"\nbody = \"Group\"\n";
    let settings = Settings::parse(settings).unwrap();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let statistics = statistics::compute(&data, &settings, &"2022-Q3".parse().unwrap()).unwrap();
    let public = release(statistics, &data, &settings, Audience::Public).unwrap();
    // All seven came to the first meeting.
    let secret = Cell::Missing(Missing::Confidential);
    let figure = public
        .figure("participation.rate_overall.to_date@group")
        .unwrap();
    assert_eq!(
        [&figure.past.before, &figure.past.change, &figure.past.mean],
        [&secret; 3]
    );
}
