//! The figures of the Bali Process, worked out by hand and by other programs, and the wrong
//! readings that must not come out.
use crate::support::{Run, bali, root, share};
use jiff::civil::Date;
use rapporteur::{
    input,
    settings::Settings,
    statistics::{self, Statistics},
    table::{Cell, Figure, Missing, Presence},
};

fn integer(s: &Statistics, id: &str) -> i64 {
    match s
        .figure(id)
        .unwrap_or_else(|| panic!("no figure {id}"))
        .cell
    {
        Cell::Integer(n) => n,
        ref other => panic!("{id} is {other:?}"),
    }
}

#[test]
fn meetings_and_events_of_each_year() {
    // year, held meetings, events
    let expected = [
        (2002, 1, 1),
        (2003, 2, 2),
        (2004, 2, 2),
        (2005, 0, 0),
        (2006, 0, 0),
        (2007, 0, 0),
        (2008, 0, 0),
        (2009, 3, 3),
        (2010, 3, 3),
        (2011, 5, 5),
        (2012, 3, 3),
        (2013, 3, 3),
        (2014, 1, 1),
        (2015, 4, 3),
        (2016, 6, 4),
        (2017, 7, 6),
        (2018, 7, 4),
        (2019, 4, 4),
        (2020, 5, 5),
        (2021, 3, 2),
        (2022, 7, 4),
        (2023, 5, 4),
        (2024, 10, 8),
        (2025, 3, 3),
    ];
    let s = bali("2025");
    let trend = s.table("participation.trend").unwrap();
    let found: Vec<(i64, i64, i64)> = trend
        .rows
        .iter()
        .filter_map(|r| match (&r[0], &r[1], &r[2]) {
            (Cell::Integer(y), Cell::Integer(m), Cell::Integer(e)) => Some((*y, *m, *e)),
            _ => None,
        })
        .collect();
    assert_eq!(found, expected);
    assert_eq!(
        found.iter().map(|f| f.1).sum::<i64>(),
        84,
        "85 held meetings, one of them without a date"
    );
    // A year without a meeting is there, with nothing to count.
    assert_eq!(trend.rows[3][3], Cell::Missing(Missing::NotApplicable));
    let s = bali("2022");
    assert_eq!(
        (
            integer(&s, "participation.meetings_held"),
            integer(&s, "participation.meetings_held.events")
        ),
        (7, 4)
    );
    let before = |id: &str| s.figure(id).unwrap().past.before.clone();
    assert_eq!(before("participation.meetings_held"), Cell::Integer(3));
    assert_eq!(
        before("participation.meetings_held.events"),
        Cell::Integer(2)
    );
}

#[test]
fn meetings_by_body() {
    let s = bali("2002..2025");
    let table = s.table("participation.meetings_held").unwrap();
    let of = |body: &str| {
        table
            .rows
            .iter()
            .find(|r| r[1] == Cell::from(body))
            .map(|r| r[2].clone())
    };
    // The fifth annual meeting of the working group has no date and is in no period.
    assert_eq!(
        of("Trafficking in Persons Working Group"),
        Some(Cell::Integer(17))
    );
    assert_eq!(of("Ad Hoc Group"), Some(Cell::Integer(17)));
    assert_eq!(of("Disruption Working Group"), Some(Cell::Integer(8)));
}

#[test]
fn the_overall_rate_counts_members_in_any_capacity_over_complete_lists_and_from_their_joining() {
    let s = bali("2025");
    let states = s
        .figure("participation.rate_overall.to_date_states@ahg")
        .unwrap();
    assert_eq!(states.cell, share(196, 221));
    let basis = states.basis.unwrap();
    assert_eq!((basis.countable, basis.held), (15, 16));
    assert_eq!(
        s.figure("participation.rate_overall.to_date@ahg")
            .unwrap()
            .cell,
        share(233, 258)
    );
    for (wrong, why) in [
        (share(196, 237), "the meeting without a list as all absent"),
        (share(199, 240), "joining dates ignored"),
        (share(192, 221), "observers not present"),
    ] {
        assert_ne!(states.cell, wrong, "{why}");
    }
    assert_eq!(
        bali("2022")
            .figure("participation.rate_overall.to_date_states@ahg")
            .unwrap()
            .cell,
        share(183, 205)
    );
    assert_eq!(
        bali("2022")
            .figure("participation.rate_overall.period_states@ahg")
            .unwrap()
            .cell,
        share(13, 16)
    );
}

#[test]
fn the_rate_of_each_member() {
    let s = bali("2025");
    let table = s.table("participation.rate@ahg").unwrap();
    let expected = [
        ("Australia", 15, 15),
        ("Bangladesh", 15, 15),
        ("Indonesia", 15, 15),
        ("Malaysia", 15, 15),
        ("New Zealand", 15, 15),
        ("Thailand", 15, 15),
        ("Philippines", 11, 11),
        ("Viet Nam", 11, 11),
        ("Maldives", 14, 15),
        ("United States", 10, 11),
        ("Sri Lanka", 13, 15),
        ("Pakistan", 13, 15),
        ("Afghanistan", 12, 15),
        ("Myanmar", 12, 15),
        ("UAE", 5, 8),
        ("India", 5, 15),
    ];
    for (member, present, eligible) in expected {
        assert_eq!(
            table.cell(member, "rate_to_date"),
            Some(&share(present, eligible)),
            "{member}"
        );
    }
    let states = table
        .rows
        .iter()
        .filter(|r| r[2] == Cell::Word("state"))
        .count();
    assert_eq!(states, expected.len());
}

#[test]
fn the_longest_absences() {
    let s = bali("2025");
    let table = s.table("participation.longest_absence@ahg").unwrap();
    // member, open at the end, longest
    for (member, open, longest) in [
        ("India", 2, 7),
        ("UAE", 0, 3),
        ("Afghanistan", 2, 2),
        ("Myanmar", 2, 2),
        ("Pakistan", 0, 2),
    ] {
        assert_eq!(
            table.cell(member, "absence_longest"),
            Some(&Cell::Integer(longest)),
            "{member}"
        );
        assert_eq!(
            table.cell(member, "absence_open"),
            Some(&Cell::Integer(open)),
            "{member}"
        );
    }
    let open: Vec<&Cell> = table
        .rows
        .iter()
        .filter(|r| r[2] != Cell::Integer(0))
        .map(|r| &r[0])
        .collect();
    assert_eq!(
        open,
        [
            &Cell::from("India"),
            &Cell::from("Afghanistan"),
            &Cell::from("Myanmar")
        ]
    );
}

#[test]
fn the_year_2021_as_its_communique_tells_it() {
    let s = bali("2021");
    assert_eq!(
        (
            integer(&s, "participation.meetings_held"),
            integer(&s, "participation.meetings_held.events")
        ),
        (3, 2)
    );
    assert_eq!(
        (
            integer(&s, "participation.delegations.presences"),
            integer(&s, "participation.delegations.distinct")
        ),
        (36, 23)
    );
    // 14 members took part, three of them organisations; the rows name two members, so the list is
    // incomplete.
    let table = s.table("participation.delegations").unwrap();
    let row = table
        .rows
        .iter()
        .find(|r| matches!(&r[0], Cell::Meeting(m) if m.id == "TIPWG-07"))
        .unwrap();
    let cell = |key: &str| &row[table.column(key).unwrap()];
    assert_eq!(cell("members_present"), &Cell::Integer(14));
    assert_eq!(cell("organisations_present"), &Cell::Integer(3));
    assert_eq!(cell("states_present"), &Cell::Integer(11));
    assert_eq!(cell("members_named"), &Cell::Integer(2));
    assert_eq!(
        cell("observers_named"),
        &Cell::Integer(3),
        "Singapore, Timor-Leste and the ILO"
    );
    assert_eq!(
        cell("others_named"),
        &Cell::Integer(1),
        "the support office"
    );
    assert_eq!(cell("record"), &Cell::Term("list-incomplete"));
    // Who carried it.
    let roles = s.table("participation.roles.by_meeting").unwrap();
    let who = |meeting: &str, role: &'static str| {
        roles
            .rows
            .iter()
            .find(|r| {
                matches!(&r[0], Cell::Meeting(m) if m.id == meeting) && r[1] == Cell::Term(role)
            })
            .map(|r| r[2].clone())
    };
    let names = |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned());
        Some(Cell::from(names.collect::<Vec<String>>()))
    };
    assert_eq!(
        who("TIPWG-07", "co-chair"),
        names(&["Australia", "Indonesia"])
    );
    assert_eq!(
        who("TIPWG-07", "observer"),
        names(&["ILO", "Singapore", "Timor-Leste"])
    );
    assert_eq!(
        who("TIPWG-2021-WEB", "panellist"),
        names(&["Australia", "RSO", "Thailand"])
    );
}

#[test]
fn initiatives_and_their_way_from_agreement_to_launch() {
    let s = bali("2025");
    assert_eq!(
        ["delivered", "in_progress", "agreed", "total"]
            .map(|p| integer(&s, &format!("initiatives.status.{p}"))),
        [22, 11, 10, 43]
    );
    assert_eq!(
        s.figure("initiatives.delivery_rate").unwrap().cell,
        share(22, 43)
    );
    let s = bali("2021");
    let table = s.table("initiatives.traceability").unwrap();
    let chain = |title: &str| {
        table
            .rows
            .iter()
            .find(|r| r[0] == Cell::from(title))
            .unwrap_or_else(|| panic!("no {title}"))
    };
    let compendium =
        chain("Compendium of Good Practice Examples to Combat Exploitation in Supply Chains");
    assert!(
        matches!(&compendium[2], Cell::Meeting(m) if m.id == "TIPWG-05" && m.ordinal == Some(5) && m.date.is_none())
    );
    assert!(
        matches!(&compendium[3], Cell::Meeting(m) if m.id == "TIPWG-07" && m.ordinal == Some(7))
    );
    assert_eq!(
        compendium[4],
        Cell::Integer(1),
        "one annual meeting between them"
    );
    assert_eq!(
        compendium[5],
        Cell::Missing(Missing::NotAvailable),
        "no days without a date"
    );
    assert_eq!(
        compendium[7],
        Cell::from(vec!["AAA Recommendations".to_owned()])
    );
    assert_eq!(chain("Consultation Mechanism")[5], Cell::Integer(569));
}

#[test]
fn the_matrix_tells_observers_from_members_and_absent_from_not_eligible() {
    let s = bali("2022");
    let table = s.table("participation.matrix@ahg").unwrap();
    assert_eq!(
        table.columns.len(),
        2 + 14 + 1,
        "14 meetings with a complete list up to 2022"
    );
    for (member, meeting, presence) in [
        ("Afghanistan", "AHG-02", Presence::Observer),
        ("India", "AHG-05", Presence::Absent),
        ("United States", "AHG-03", Presence::NotEligible),
        ("United States", "AHG-04", Presence::Observer),
        ("UNODC", "AHG-09", Presence::Member),
        ("Australia", "AHG-16", Presence::Member),
    ] {
        assert_eq!(
            table.cell(member, meeting),
            Some(&Cell::Presence(presence)),
            "{member} {meeting}"
        );
    }
    assert_eq!(
        table.cell("UNODC", "present_of_eligible"),
        Some(&share(6, 6))
    );
}

/// The five years are five years also where the period is longer: 28 meetings of 2021 to 2025, each
/// with its k themes counted as 1/k.
#[test]
fn themes_of_the_last_five_years_of_a_longer_period() {
    let s = bali("2002..2025");
    let gap = s.table("themes.gap").unwrap();
    for (theme, percent) in [
        ("Regional coordination", 26.934_523_809_523_81),
        ("Technology and online exploitation", 15.029_761_904_761_905),
        ("Irregular migration and preparedness", 3.125),
    ] {
        let share = gap.cell(theme, "share_of_meetings").unwrap();
        let share = share.number().unwrap();
        assert!((share - percent).abs() < 1e-9, "{theme}: {share}");
    }
}

#[test]
fn themes_discussed_and_acted_on() {
    let s = bali("2022");
    let gap = s.table("themes.gap").unwrap();
    // From exact fractions: 26 meetings of 2018 to 2022 and 43 initiatives, each with its k themes
    // counted as 1/k.
    let expected = [
        ("Regional coordination", -12.559_630_292_188_432),
        ("Policy and legal frameworks", -9.667_561_121_049_493),
        (
            "Supply chains and labour exploitation",
            9.652_653_548_002_386,
        ),
        (
            "Business and civil society engagement",
            8.892_367_322_599_881,
        ),
        (
            "Law enforcement and disruption of networks",
            -5.620_155_038_759_69,
        ),
        (
            "Technology and online exploitation",
            4.390_280_262_373_285_5,
        ),
        (
            "Border management and migration recovery",
            4.256_112_104_949_314,
        ),
        ("Financial investigation", -3.570_363_744_782_349_5),
        ("Irregular migration and preparedness", 3.026_237_328_562_91),
        ("Returns and reintegration", 2.519_379_844_961_240_2),
        (
            "Information sharing and awareness",
            -1.982_707_215_265_354_9,
        ),
        ("Victim protection and support", 0.663_387_000_596_303),
    ];
    assert_eq!(gap.rows.len(), expected.len());
    for (row, (theme, points)) in gap.rows.iter().zip(expected) {
        assert_eq!(row[0], Cell::from(theme), "largest gap first");
        assert!(
            row[4].number().is_some_and(|p| (p - points).abs() < 1e-9),
            "{theme}: {:?}",
            row[4]
        );
    }
}

#[test]
fn without_their_kinds_members_are_neither_states_nor_organisations() {
    let run = crate::support::Run::with_inputs();
    std::fs::remove_file(run.path("inputs/members.csv")).unwrap();
    let s = crate::support::statistics(
        &run.path("inputs"),
        &run.path("inputs/rapporteur.toml"),
        "2022",
    );
    for id in ["participation.delegations", "participation.delegations@ahg"] {
        let table = s.table(id).unwrap();
        let row = table
            .rows
            .iter()
            .find(|r| matches!(&r[0], Cell::Meeting(m) if m.id == "AHG-16"))
            .unwrap();
        let cell = |key: &str| &row[table.column(key).unwrap()];
        assert_eq!(cell("members_present"), &Cell::Integer(16), "{id}");
        assert_eq!(
            cell("states_present"),
            &Cell::Missing(Missing::NotAvailable),
            "{id}: not zero states"
        );
        assert_eq!(
            cell("organisations_present"),
            &Cell::Missing(Missing::NotAvailable),
            "{id}"
        );
    }
    // memberships.csv still says who was eligible.
    assert_eq!(
        s.figure("participation.rate_overall.period@ahg")
            .unwrap()
            .cell,
        share(16, 19)
    );
    assert_eq!(
        s.figure("participation.rate_overall.period_states@ahg")
            .unwrap()
            .cell,
        Cell::Missing(Missing::NotAvailable)
    );
}

/// A number as a fraction, and whether it is a share.
fn fraction(cell: &Cell) -> Option<(i128, i128, bool)> {
    match cell {
        Cell::Integer(n) => Some((i128::from(*n), 1, false)),
        Cell::Share {
            numerator,
            denominator,
        } => Some((i128::from(*numerator), i128::from(*denominator), true)),
        Cell::Quotient(x) | Cell::Points(x) => Some((
            x.numer().to_string().parse().unwrap(),
            x.denom().to_string().parse().unwrap(),
            false,
        )),
        _ => None,
    }
}

#[test]
fn the_past_of_every_figure_is_what_the_years_before_say() {
    let years: Vec<Statistics> = (2002..=2025).map(|year| bali(&year.to_string())).collect();
    let mut looked_at = 0;
    for (i, year) in years.iter().enumerate() {
        for figure in &year.figures {
            // A share from fewer than half of the meetings that were held is nothing to compare
            // with.
            let is_thin = |f: &Figure| {
                matches!(f.cell, Cell::Share { .. })
                    && f.basis
                        .is_some_and(|basis| 2 * basis.countable < basis.held)
            };
            let compared = |f: &Figure| {
                if is_thin(f) {
                    Cell::Missing(Missing::NotAvailable)
                } else {
                    f.cell.clone()
                }
            };
            let earlier = |n: usize| {
                i.checked_sub(n)
                    .and_then(|j| years[j].figure(&figure.id))
                    .map(compared)
            };
            let told = format!("{} in {}", figure.id, 2002 + i);
            let past = &figure.past;
            if figure.id.starts_with("initiatives.") {
                assert!(
                    [&past.before, &past.change, &past.mean]
                        .iter()
                        .all(|c| fraction(c).is_none()),
                    "{told} has no past"
                );
                continue;
            }
            assert_eq!(
                past.before,
                earlier(1).unwrap_or(Cell::Missing(Missing::NotAvailable)),
                "before: {told}"
            );
            let now = compared(figure);
            if let (Some((n, d, is_share)), Some((m, e, _))) =
                (fraction(&now), fraction(&past.before))
            {
                let change = if is_share {
                    (100 * (n * e - m * d), d * e)
                } else {
                    (n * e - m * d, d * e)
                };
                let (c, f, _) = fraction(&past.change).unwrap();
                assert_eq!(c * change.1, change.0 * f, "change: {told}");
                // Of the figures that have a past, the definitions judge one.
                let up_is_better = figure.id.starts_with("participation.rate_overall");
                let word = match (change.0.signum(), up_is_better) {
                    (0, _) => "unchanged",
                    (1, true) => "better",
                    (-1, true) => "worse",
                    (1, false) => "up",
                    _ => "down",
                };
                assert_eq!(past.direction.unwrap().term(), word, "direction: {told}");
            } else {
                assert!(
                    fraction(&past.change).is_none() && past.direction.is_none(),
                    "a change from nothing: {told}"
                );
            }
            let five: Vec<Cell> = std::iter::once(now.clone())
                .chain((1..5).filter_map(earlier))
                .collect();
            let numbers: Vec<(i128, i128, bool)> = five.iter().filter_map(fraction).collect();
            let mean = if five.len() < 5 || numbers.len() < 2 || figure.id.contains("to_date") {
                None
            } else if numbers[0].2 {
                Some((
                    numbers.iter().map(|n| n.0).sum(),
                    numbers.iter().map(|n| n.1).sum(),
                ))
            } else {
                let of = numbers
                    .iter()
                    .fold((0, 1), |(a, b), (n, d, _)| (a * d + n * b, b * d));
                Some((of.0, of.1 * i128::try_from(numbers.len()).unwrap()))
            };
            let ours = fraction(&past.mean);
            assert!(
                ours.map(|o| o.0)
                    == mean.map(|m: (i128, i128)| m.0 * ours.map_or(1, |o| o.1) / m.1),
                "mean: {told}: {ours:?}, not {mean:?}"
            );
            looked_at += 1;
        }
    }
    eprintln!("{looked_at} figures with their past");
    assert!(looked_at > 300, "only {looked_at}");
}

/// The updates are invented: 40 over eight years.
#[test]
fn the_status_of_initiatives_at_the_end_of_each_year_is_that_of_a_table_made_by_hand() {
    let folder = root().join("tests/data/bali-updates");
    let run = Run::with_inputs();
    std::fs::copy(folder.join("updates.csv"), run.path("inputs/updates.csv")).unwrap();
    let settings = Settings::read(&run.path("inputs/rapporteur.toml")).unwrap();
    let data = input::read(&run.path("inputs"), &settings, Date::MAX)
        .unwrap()
        .value;
    assert_eq!(data.frame("updates").height(), 40);
    let text = std::fs::read_to_string(folder.join("status.txt")).unwrap();
    let mut lines = text
        .lines()
        .map(|line| line.split(" | ").collect::<Vec<_>>());
    let years = lines.next().unwrap();
    let by_hand: Vec<Vec<&str>> = lines.collect();
    for (column, year) in years.iter().enumerate().skip(1) {
        let period = year.parse().unwrap();
        let statistics = statistics::compute(&data, &settings, &period).unwrap();
        let table = statistics.table("tracker.status").unwrap();
        let found = table.rows.iter().filter_map(|row| {
            let status = table.own_cell(row, "status");
            let word = match status {
                Cell::Term(word) => *word,
                other => {
                    return (*other != Cell::Missing(Missing::NotAvailable)).then_some(("?", "?"));
                }
            };
            Some((table.text(row, "initiative_id").unwrap(), word))
        });
        let mut found: Vec<(&str, &str)> = found.collect();
        let rows = by_hand.iter().map(|row| (row[0], row[column]));
        let mut expected: Vec<(&str, &str)> = rows.filter(|(_, word)| *word != "[x]").collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{year}");
    }
}
