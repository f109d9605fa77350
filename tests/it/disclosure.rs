//! Small numbers of women, or of others, can't be worked out again from all that is published:
//! totals, tables, years.
use crate::support::Run;
use jiff::civil::Date;
use proptest::prelude::*;
use rapporteur::{
    disclosure::{Audience, Released, release},
    input,
    settings::Settings,
    statistics,
    table::{Cell, Missing},
};
use std::{collections::BTreeSet, fmt::Write as _};

const MEMBERS: [(&str, &str, &str); 4] = [
    ("AAA", "North", "state"),
    ("BBB", "North", "state"),
    ("CCC", "South", "state"),
    ("DDD", "South", "international-organisation"),
];
/// Year and key; the period is 2022.
const MEETINGS: [(&str, i32); 3] = [("M1", 2021), ("M2", 2022), ("M3", 2022)];

/// Women and others of one delegation.
type Numbers = [(i64, i64); MEMBERS.len() * MEETINGS.len()];

fn released(numbers: &Numbers) -> Released {
    let run = Run::with_inputs();
    let folder = run.path("inputs");
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    let mut members = String::from("member_id,name,kind,region\n");
    for (id, region, kind) in MEMBERS {
        writeln!(members, "{id},Member {id},{kind},{region}").unwrap();
    }
    let mut meetings = String::from("meeting_id,title,body,start_date,attendance_list\n");
    let mut attendance = String::from("meeting_id,member_id,gender,delegate_count\n");
    for (m, (meeting, year)) in MEETINGS.into_iter().enumerate() {
        writeln!(
            meetings,
            "{meeting},Meeting {meeting},Group,{year}-05-0{},complete",
            m + 1
        )
        .unwrap();
        for (i, (member, ..)) in MEMBERS.into_iter().enumerate() {
            let (women, others) = numbers[m * MEMBERS.len() + i];
            for (gender, n) in [("female", women), ("male", others)] {
                if n > 0 {
                    writeln!(attendance, "{meeting},{member},{gender},{n}").unwrap();
                }
            }
        }
    }
    for (name, text) in [
        ("members", members),
        ("meetings", meetings),
        ("attendance", attendance),
    ] {
        std::fs::write(folder.join(format!("{name}.csv")), text).unwrap();
    }
    let settings = Settings::parse("[inputs.initiatives]\nabsent = true\n").unwrap();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let statistics = statistics::compute(&data, &settings, &"2022".parse().unwrap()).unwrap();
    release(statistics, &data, &settings, Audience::Members).unwrap()
}

/// A row of a table: which delegations it adds up, and the women among them where that is told.
struct Sum {
    name: String,
    of: Vec<usize>,
    women: Option<i64>,
    hidden: bool,
}

fn told(name: String, cell: &Cell, of: Vec<usize>) -> Sum {
    let women = if let Cell::Share { numerator, .. } = cell {
        Some(*numerator)
    } else {
        None
    };
    Sum {
        name,
        of,
        women,
        hidden: *cell == Cell::Missing(Missing::Confidential),
    }
}

/// Everything that is published about women.
fn published(released: &Released) -> Vec<Sum> {
    let delegations = |belongs: &dyn Fn(usize, usize) -> bool| {
        (0..MEETINGS.len() * MEMBERS.len())
            .filter(|i| belongs(i / MEMBERS.len(), i % MEMBERS.len()))
            .collect::<Vec<usize>>()
    };
    let now = |m: usize| MEETINGS[m].1 == 2022;
    let mut sums = Vec::new();
    for (id, share) in [
        ("participation.gender_share", 5),
        ("participation.gender_share.by_region", 5),
        ("participation.gender_share.by_kind", 5),
    ] {
        for row in &released.table(id).unwrap().rows {
            let name = match &row[0] {
                Cell::Meeting(meeting) => meeting.id.clone(),
                Cell::Text(text) => text.to_string(),
                Cell::Word(word) => (*word).to_owned(),
                other => panic!("{other:?}"),
            };
            let of = delegations(&|m, i| {
                now(m) && [MEETINGS[m].0, MEMBERS[i].1, MEMBERS[i].2].contains(&name.as_str())
            });
            sums.push(told(format!("{id} {name}"), &row[share], of));
        }
    }
    let figure = released.figure("participation.gender_share").unwrap();
    sums.push(told(
        "total".into(),
        &figure.cell,
        delegations(&|m, _| now(m)),
    ));
    sums.push(told(
        "before".into(),
        &figure.past.before,
        delegations(&|m, _| !now(m)),
    ));
    let trend = released.table("participation.trend").unwrap();
    let share = trend.column("share_women").unwrap();
    for row in &trend.rows {
        if let Cell::Integer(year) = row[0] {
            sums.push(told(
                format!("year {year}"),
                &row[share],
                delegations(&|m, _| i64::from(MEETINGS[m].1) == year),
            ));
        }
    }
    sums
}

/// Every number of women that a hidden sum may have, for one who knows the size of each delegation
/// and all that is told.
fn possible(hidden: &Sum, sums: &[Sum], numbers: &[(i64, i64)]) -> BTreeSet<i64> {
    let known: Vec<&Sum> = sums.iter().filter(|s| s.women.is_some()).collect();
    let mut states: BTreeSet<(Vec<i64>, i64)> = BTreeSet::from([(vec![0; known.len()], 0)]);
    for (i, (women, others)) in numbers.iter().enumerate() {
        let mut next = BTreeSet::new();
        for (sums, own) in &states {
            for guess in 0..=women + others {
                let more: Vec<i64> = sums
                    .iter()
                    .zip(&known)
                    .map(|(sum, s)| sum + if s.of.contains(&i) { guess } else { 0 })
                    .collect();
                if more
                    .iter()
                    .zip(&known)
                    .all(|(sum, s)| *sum <= s.women.unwrap())
                {
                    next.insert((more, own + if hidden.of.contains(&i) { guess } else { 0 }));
                }
            }
        }
        states = next;
    }
    let fits = |sums: &[i64]| {
        sums.iter()
            .zip(&known)
            .all(|(sum, s)| Some(*sum) == s.women)
    };
    states
        .into_iter()
        .filter(|(sums, _)| fits(sums))
        .map(|(_, own)| own)
        .collect()
}

fn check(numbers: &Numbers) {
    check_sums(&published(&released(numbers)), numbers);
}

/// No small number of women or others is told, nor can be worked out.
fn check_sums(sums: &[Sum], numbers: &[(i64, i64)]) {
    for sum in sums {
        let women: i64 = sum.of.iter().map(|i| numbers[*i].0).sum();
        let others: i64 = sum.of.iter().map(|i| numbers[*i].1).sum();
        let is_small = [women, others].iter().any(|n| (1..3).contains(n));
        assert!(
            !is_small || sum.hidden,
            "{}: {women} women and {others} others are told",
            sum.name
        );
        if is_small {
            let possible = possible(sum, sums, numbers);
            assert!(possible.contains(&women), "the search lost the truth");
            assert!(
                possible.len() > 1,
                "{}: {women} women can be worked out",
                sum.name
            );
        }
    }
}

#[test]
fn a_small_number_is_held_back_and_what_would_give_it_away_too() {
    // One woman of the only organisation in two meetings; all others are many.
    let mut numbers: Numbers = [(4, 4); 12];
    numbers[7] = (1, 4);
    numbers[11] = (0, 4);
    check(&numbers);
    let released = released(&numbers);
    let hidden = |id: &str| {
        let table = released.table(id).unwrap();
        table
            .rows
            .iter()
            .flatten()
            .filter(|c| **c == Cell::Missing(Missing::Confidential))
            .count()
    };
    // The meetings tell no small number; with regions or kinds beside them one could be worked out.
    assert_eq!(hidden("participation.gender_share"), 0);
    assert!(hidden("participation.gender_share.by_region") > 0);
    assert!(hidden("participation.gender_share.by_kind") > 0);
    // All of the South are women: so is the one of its organisation, whose row is small.
    let mut numbers: Numbers = [(0, 0); 12];
    for (i, of) in [
        (5, (0, 1)),
        (6, (2, 0)),
        (7, (1, 0)),
        (8, (1, 1)),
        (9, (2, 1)),
    ] {
        numbers[i] = of;
    }
    check(&numbers);
    // Nothing small: nothing is held back.
    let open = self::released(&[(4, 4); 12]);
    assert!(
        open.tables()
            .iter()
            .flat_map(|t| &t.rows)
            .flatten()
            .all(|c| *c != Cell::Missing(Missing::Confidential))
    );
}

const BODIES: [&str; 3] = ["Board", "Bureau", "Panel"];
const ROLES: [&str; 2] = ["chair", "member"];

/// Women and others in one role of one body.
type Places = [(i64, i64); BODIES.len() * ROLES.len()];

fn released_places(places: &Places) -> Released {
    let run = Run::with_inputs();
    let mut officers = String::from("body,role,member_id,gender\n");
    let mut members = ["AUS", "IND", "IDN", "THA"].iter().cycle();
    for (cell, (women, others)) in places.iter().enumerate() {
        let (body, role) = (BODIES[cell / ROLES.len()], ROLES[cell % ROLES.len()]);
        for (gender, n) in [("female", women), ("male", others)] {
            for _ in 0..*n {
                let member = members.next().unwrap();
                writeln!(officers, "{body},{role},{member},{gender}").unwrap();
            }
        }
    }
    std::fs::write(run.path("inputs/officers.csv"), officers).unwrap();
    let settings = Settings::read(&run.path("inputs/rapporteur.toml")).unwrap();
    let data = input::read(&run.path("inputs"), &settings, Date::MAX)
        .unwrap()
        .value;
    let statistics = statistics::compute(&data, &settings, &"2022".parse().unwrap()).unwrap();
    release(statistics, &data, &settings, Audience::Secretariat).unwrap()
}

/// Everything that is published about women who hold places.
fn published_places(released: &Released) -> Vec<Sum> {
    let all = || (0..BODIES.len() * ROLES.len()).collect::<Vec<usize>>();
    let mut sums = Vec::new();
    for id in [
        "gender.bodies",
        "gender.bodies.by_role",
        "gender.bodies.by_year",
    ] {
        let table = released.table(id).unwrap();
        for row in &table.rows {
            let name = match &row[0] {
                Cell::Text(text) => text.to_string(),
                Cell::Word(word) => (*word).to_owned(),
                Cell::Integer(_) | Cell::Term("all") => String::new(),
                other => panic!("{other:?}"),
            };
            let is_of = |cell: &usize| {
                let own = [BODIES[cell / ROLES.len()], ROLES[cell % ROLES.len()]];
                name.is_empty() || own.contains(&name.as_str())
            };
            let of = all().into_iter().filter(is_of).collect();
            let share = table.own_cell(row, "share_women");
            sums.push(told(format!("{id} {name}"), share, of));
        }
    }
    let figure = released.figure("gender.bodies").unwrap();
    sums.push(told("total".into(), &figure.cell, all()));
    sums.push(told("before".into(), &figure.past.before, all()));
    sums
}

#[test]
fn small_numbers_of_women_in_bodies_are_held_back_and_what_would_give_them_away_too() {
    let check = |places: Places| {
        let released = released_places(&places);
        check_sums(&published_places(&released), &places);
        let cells = |id: &str| {
            let table = released.table(id).unwrap();
            let rows = table.rows.iter();
            let hidden = rows.filter(|row| {
                *table.own_cell(row, "share_women") == Cell::Missing(Missing::Confidential)
            });
            hidden.count()
        };
        (cells("gender.bodies"), cells("gender.bodies.by_role"))
    };
    // Nothing small: nothing is held back.
    assert_eq!(check([(4, 4); 6]), (0, 0));
    // One chair of one body: no role is shown beside the bodies, which are large.
    let mut places = [(4, 4); 6];
    places[0] = (1, 0);
    assert_eq!(check(places), (0, 2));
    // A small body, and another that would give it away.
    places = [(0, 0), (2, 4), (0, 0), (5, 4), (0, 0), (6, 6)];
    assert_eq!(check(places).0, 2);
    // All are few.
    assert_eq!(check([(0, 0), (1, 2), (0, 0), (0, 0), (0, 0), (0, 0)]).0, 2);
}

/// Each case is a whole run: few, unless `PROPTEST_CASES` asks for more.
fn few() -> ProptestConfig {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let cases = if asked {
        ProptestConfig::default().cases
    } else {
        24
    };
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn no_small_number_can_be_worked_out(numbers in prop::array::uniform12((0i64..4, 0i64..4))) {
        check(&numbers);
    }

    #[test]
    fn no_small_number_in_bodies_can_be_worked_out(places in prop::array::uniform6((0i64..6, 0i64..6))) {
        check_sums(&published_places(&released_places(&places)), &places);
    }
}

#[test]
fn few_who_do_not_lead_hold_the_heads_back() {
    let run = Run::with_inputs();
    let write =
        |name: &str, text: &str| std::fs::write(run.path("inputs").join(name), text).unwrap();
    std::fs::remove_dir_all(run.path("inputs")).unwrap();
    std::fs::create_dir(run.path("inputs")).unwrap();
    write("rapporteur.toml", "[inputs.initiatives]\nabsent = true\n");
    let members = (0..8)
        .map(|i| format!("M{i},Member {i},state,North\n"))
        .collect::<Vec<String>>()
        .concat();
    write(
        "members.csv",
        &format!("member_id,name,kind,region\n{members}"),
    );
    write(
        "meetings.csv",
        "meeting_id,title,body,start_date,attendance_list\nA,Meeting A,Group,2022-05-01,complete\n",
    );
    // Eight heads, four of them women; of 24 others few more are women, who must not be told apart.
    let rows = |women: u32| -> String {
        (0..8)
            .map(|i| {
                let head = if i < 4 { "female" } else { "male" };
                let more = if i > 5 {
                    format!("A,M{i},delegate,female,{women}\n")
                } else {
                    String::new()
                };
                format!("A,M{i},head,{head},1\nA,M{i},delegate,male,3\n{more}")
            })
            .collect::<Vec<String>>()
            .concat()
    };
    let told = |women: u32| {
        write(
            "attendance.csv",
            &format!(
                "meeting_id,member_id,role,gender,delegate_count\n{}",
                rows(women)
            ),
        );
        let ended = run.program(&[
            "explain",
            "participation.heads.women_share",
            "--period",
            "2022",
        ]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        ended.out
    };
    assert!(told(1).contains("women_share: [c]"), "{}", told(1));
    assert!(
        told(6).contains("women_share: 4 of 8 = 50.0%"),
        "{}",
        told(6)
    );
    assert!(
        !told(6).contains("  yes  "),
        "which delegation a woman leads is told"
    );
}
