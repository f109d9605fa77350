//! What holds of every figure whatever the data: parts within wholes, sums, and that order does not
//! matter.
use crate::{
    proof::flat,
    support::{Run, root},
};
use jiff::civil::Date;
use proptest::prelude::*;
use rapporteur::{
    input,
    settings::Settings,
    statistics::{self, Statistics},
    table::Cell,
};
use std::path::Path;

fn compute(folder: &Path, period: &str) -> Statistics {
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let data = input::read(folder, &settings, Date::MAX).unwrap().value;
    statistics::compute(&data, &settings, &period.parse().unwrap()).unwrap()
}

fn hand() -> Run {
    let run = Run::with_inputs();
    for entry in std::fs::read_dir(root().join("tests/data/hand")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, run.path("inputs").join(path.file_name().unwrap())).unwrap();
        }
    }
    run
}

fn share(cell: &Cell) -> (i64, i64) {
    if let Cell::Share {
        numerator,
        denominator,
    } = cell
    {
        (*numerator, *denominator)
    } else {
        (0, 0)
    }
}

#[test]
fn a_part_is_never_more_than_its_whole_and_parts_add_up() {
    for period in ["2021", "2022", "2009..2025"] {
        let statistics = compute(&root().join("inputs"), period);
        let cells = statistics
            .tables
            .iter()
            .flat_map(|t| t.rows.iter().flatten())
            .chain(statistics.figures.iter().map(|f| &f.cell));
        let mut shares = 0;
        for cell in cells {
            if let Cell::Share {
                numerator,
                denominator,
            } = cell
            {
                assert!(
                    (0..=*denominator).contains(numerator),
                    "{numerator} of {denominator}"
                );
                shares += 1;
            }
        }
        assert!(shares > 100);
        let sum = |id: &str, column: &str| {
            let table = statistics.table(id).unwrap();
            let column = table.column(column).unwrap();
            table
                .rows
                .iter()
                .map(|row| share(&row[column]))
                .fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1))
        };
        for series in ["ahg", "tipwg"] {
            for column in ["rate_period", "rate_to_date"] {
                let whole = statistics
                    .table(&format!("participation.rate_overall@{series}"))
                    .unwrap();
                let whole = share(&whole.rows[0][whole.column(column).unwrap()]);
                for parts in ["rate", "by_kind", "by_region"] {
                    assert_eq!(
                        sum(&format!("participation.{parts}@{series}"), column),
                        whole,
                        "{period} {parts}@{series} {column}"
                    );
                }
            }
        }
    }
}

/// Counts of who came: no member that stays away changes them.
fn who_came(statistics: &Statistics) -> Vec<(String, Cell)> {
    let ids = [
        "participation.meetings_held",
        "participation.delegations",
        "participation.delegates",
        "participation.gender_share",
    ];
    let is_count = |id: &str| ids.iter().any(|i| id.starts_with(i));
    statistics
        .figures
        .iter()
        .filter(|f| is_count(&f.id))
        .map(|f| (f.id.clone(), f.cell.clone()))
        .collect()
}

#[test]
fn a_member_that_stays_away_changes_no_count_of_who_came() {
    let run = hand();
    let before = compute(&run.path("inputs"), "2022");
    let append = |file: &str, line: &str| {
        let path = run.path("inputs").join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(path, format!("{}\n{line}\n", text.trim_end())).unwrap();
    };
    append("members.csv", "QQQ,Quivira,,,state,North,,member,,,,,");
    append("memberships.csv", "QQQ,Working Group,member,,,");
    append(
        "meetings.csv",
        "M99,A meeting to come,Working Group,annual meeting,,2022-06-01,,,,,,,planned,,,,,,,,",
    );
    let after = compute(&run.path("inputs"), "2022");
    assert_eq!(who_came(&before), who_came(&after));
    let overall = |s: &Statistics| {
        share(
            &s.figure("participation.rate_overall.period@wg")
                .unwrap()
                .cell,
        )
    };
    // Two countable meetings more to miss.
    assert_eq!(
        (overall(&before).0, overall(&before).1 + 2),
        overall(&after)
    );
}

#[test]
fn a_period_is_the_sum_of_its_years() {
    let folder = root().join("inputs");
    let of = |period: &str| compute(&folder, period);
    let (one, other, both) = (of("2021"), of("2022"), of("2021..2022"));
    let integer = |s: &Statistics, id: &str| {
        if let Cell::Integer(n) = s.figure(id).unwrap().cell {
            n
        } else {
            panic!("{id}")
        }
    };
    for id in [
        "participation.meetings_held",
        "participation.meetings_held.events",
        "participation.delegations.presences",
    ] {
        assert_eq!(
            integer(&one, id) + integer(&other, id),
            integer(&both, id),
            "{id}"
        );
    }
    let rate = |s: &Statistics| {
        share(
            &s.figure("participation.rate_overall.period@tipwg")
                .unwrap()
                .cell,
        )
    };
    assert_eq!(
        (rate(&one).0 + rate(&other).0, rate(&one).1 + rate(&other).1),
        rate(&both)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_rows_changes_no_figure(turn in 1usize..40, reverse in any::<bool>()) {
        let run = hand();
        let before = flat(&compute(&run.path("inputs"), "2022"));
        // Two rows of one delegation stay in their order where it tells: which capacity comes
        // first. Here none differ.
        for file in ["attendance.csv", "meetings.csv", "members.csv", "memberships.csv", "initiatives.csv"] {
            let path = run.path("inputs").join(file);
            let text = std::fs::read_to_string(&path).unwrap();
            let (head, rows) = text.split_once('\n').unwrap();
            let mut rows: Vec<&str> = rows.lines().collect();
            let turn = turn % rows.len();
            rows.rotate_left(turn);
            if reverse {
                rows.reverse();
            }
            std::fs::write(path, format!("{head}\n{}\n", rows.join("\n"))).unwrap();
        }
        let after = flat(&compute(&run.path("inputs"), "2022"));
        prop_assert_eq!(before, after);
    }
}
