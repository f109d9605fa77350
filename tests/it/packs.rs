//! What a member's pack holds, and what it must not hold.
use crate::{
    documents,
    pages::{fonts, lay_out, runs, write},
    sheets::parts,
    support::{Run, root},
};
use rapporteur::{
    disclosure::{Member, Released},
    report::{Report, Templates, pack},
    settings::{Settings, written::Peers},
    table::Cell,
    words::Words,
};
use std::sync::Arc;

/// The true data with 500 invented delegates, and a mark in each row that is a member's.
pub fn invented() -> Run {
    let run = Run::with_inputs();
    let path = run.path("inputs/attendance.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().unwrap().clone();
    let place = |name: &str| head.iter().position(|h| h == name).unwrap();
    let mut writer = csv::Writer::from_path(&path).unwrap();
    writer
        .write_record(head.iter().chain(["delegate_name"]))
        .unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut n = 0;
    for row in &rows {
        let member = &row[place("member_id")];
        for _ in 0..(500_usize.div_ceil(rows.len())) {
            let cell = |(i, cell): (usize, &str)| match &head[i] {
                "source" => format!("rowof{member}."),
                "organisation" => format!("Ministry Blorp{n}"),
                _ => cell.to_owned(),
            };
            writer
                .write_record(
                    row.iter()
                        .enumerate()
                        .map(cell)
                        .chain([format!("Zebedee Quux{n}")]),
                )
                .unwrap();
            n += 1;
        }
    }
    writer.flush().unwrap();
    assert!(n >= 500, "{n} delegates");
    let path = run.path("inputs/members.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let marked = text.lines().enumerate().map(|(i, l)| {
        format!(
            "{l},{}",
            if i == 0 {
                "contact".to_owned()
            } else {
                format!("Wibble{i}@example.org")
            }
        )
    });
    std::fs::write(&path, marked.collect::<Vec<String>>().join("\n") + "\n").unwrap();
    run
}

fn released(run: &Run, peers: Peers) -> (Released, Settings) {
    let folder = run.path("inputs");
    let mut settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    settings.disclosure.peers = peers;
    (documents::released(&folder, &settings, "2022"), settings)
}

/// The pack of a member, by its key.
fn packed(id: &str, all: &Released, settings: &Settings) -> Report {
    let own = all
        .packs(settings.disclosure.peers)
        .unwrap()
        .pack(id)
        .unwrap();
    pack(
        &own,
        settings,
        &Words::english(),
        &Templates::default().choose("pack", "en"),
    )
    .unwrap()
}

/// The packs of some members, by their keys.
pub fn reports(ids: &[&str]) -> Vec<(String, Report)> {
    let (all, settings) = released(&Run::with_inputs(), Peers::Anonymous);
    ids.iter()
        .map(|id| ((*id).to_owned(), packed(id, &all, &settings)))
        .collect()
}

/// All that the pages and the workbook of a pack hold, by place.
fn told(report: &Report) -> Vec<(String, String)> {
    let whole = lay_out(report, &mut fonts());
    let mut all = Vec::new();
    for (n, page) in whole.pages.iter().enumerate() {
        all.push((
            format!("page {}", n + 1),
            runs(page)
                .map(|run| &*run.text)
                .collect::<Vec<&str>>()
                .join("\n"),
        ));
    }
    all.push((
        "document".to_owned(),
        format!("{:?} {:?}", whole.document, whole.tree),
    ));
    let book = rapporteur::render::xlsx::write(
        report,
        &Words::english(),
        "pack.xlsx",
        &std::env::temp_dir(),
    )
    .unwrap();
    all.extend(parts(&book.bytes));
    all
}

/// Where something leaks: personal data, or a row of another member.
fn leaks(own: &str, told: &[(String, String)], members: &[Member]) -> Vec<String> {
    let personal = ["Zebedee", "Blorp", "Wibble"].map(str::to_owned);
    let rows = members
        .iter()
        .filter(|m| m.id != own)
        .map(|m| format!("rowof{}.", m.id));
    let marks: Vec<String> = personal.into_iter().chain(rows).collect();
    let of = |(place, text): &(String, String)| {
        marks
            .iter()
            .filter(|m| text.contains(m.as_str()))
            .map(|m| format!("{place}: {m}"))
            .collect::<Vec<_>>()
    };
    told.iter().flat_map(of).collect()
}

#[test]
fn no_pack_holds_a_person_or_a_row_of_another() {
    let run = invented();
    let mut packs = 0;
    for peers in [Peers::Anonymous, Peers::Hidden, Peers::Named] {
        let (all, settings) = released(&run, peers);
        let members = all.members();
        assert_eq!(members.len(), 45);
        // All of them where nobody is named; elsewhere enough to see what the setting changes.
        for member in members.iter().take(if peers == Peers::Anonymous {
            usize::MAX
        } else {
            3
        }) {
            let report = packed(&member.id, &all, &settings);
            let told = told(&report);
            assert_eq!(
                leaks(&member.id, &told, &members),
                Vec::<String>::new(),
                "{} {peers:?}",
                member.name
            );
            let own = format!("rowof{}.", member.id);
            let is_there = all
                .sheet("attendance")
                .unwrap()
                .rows
                .iter()
                .flatten()
                .any(|c| *c == Cell::from(own.clone()));
            assert_eq!(
                told.iter().any(|(_, text)| text.contains(&own)),
                is_there,
                "{}: its own rows",
                member.name
            );
            packs += 1;
        }
    }
    eprintln!("{packs} packs, 0 leaks");
    // The check finds what is planted.
    let (all, settings) = released(&run, Peers::Anonymous);
    let members = all.members();
    let (mut report, theirs) = (
        packed("IND", &all, &settings),
        packed("AUS", &all, &settings),
    );
    let rows = |report: &Report| {
        report
            .data
            .iter()
            .find(|t| t.statistic == "data.attendance")
            .unwrap()
            .clone()
    };
    let mut planted = report.data.to_vec();
    let table = planted
        .iter_mut()
        .find(|t| t.statistic == "data.attendance")
        .unwrap();
    table.rows.push(rows(&theirs).rows[0].clone());
    report.data = Arc::new(planted);
    assert!(
        !leaks("IND", &told(&report), &members).is_empty(),
        "another's row was planted and not found"
    );
}

#[test]
fn other_members_are_named_or_not_as_the_settings_say() {
    let run = Run::with_inputs();
    let compared = |peers| {
        let (all, settings) = released(&run, peers);
        let report = packed("IND", &all, &settings);
        report
            .tables
            .iter()
            .find(|t| t.id() == "participation.rate.compared@ahg")
            .cloned()
    };
    assert!(compared(Peers::Hidden).is_none());
    let named = compared(Peers::Named).unwrap();
    assert_eq!(
        named.cell("Australia", "rate_to_date"),
        Some(&Cell::Share {
            numerator: 14,
            denominator: 14
        })
    );
    assert_eq!(
        named.cell("India", "rate_to_date"),
        Some(&Cell::Share {
            numerator: 5,
            denominator: 14
        })
    );
    // 5 of 14 is 35.7 percent. The others: one between a half and three quarters, all else above.
    let anonymous = compared(Peers::Anonymous).unwrap();
    let numbers = |n: i64, own: i64| vec![Cell::Integer(n), Cell::Integer(own)];
    let rows: Vec<Vec<Cell>> = anonymous.rows.iter().map(|row| row[1..].to_vec()).collect();
    assert_eq!(
        rows,
        [numbers(17, 0), numbers(1, 0), numbers(0, 1), numbers(0, 0)]
    );
    assert_eq!(
        anonymous.columns[2].label,
        rapporteur::table::Label::Text("India".to_owned())
    );
    // Rates of other members stand nowhere else.
    let (all, settings) = released(&run, Peers::Anonymous);
    let own = packed("IND", &all, &settings);
    let mut shares = own
        .tables
        .iter()
        .filter(|t| t.column("member").is_some() && t.column("rate_to_date").is_some());
    assert!(shares.all(|t| t.rows.iter().all(|row| row[0] == Cell::from("India"))));
}

#[test]
fn a_pack_says_what_its_member_did_and_what_comes() {
    let run = Run::with_inputs();
    let (all, settings) = released(&run, Peers::Anonymous);
    let indonesia = packed("IDN", &all, &settings);
    let said = format!("{:?}", indonesia.blocks);
    assert!(said.contains("Compendium of Good Practice Examples to Combat Exploitation in Supply Chains (delivered)"), "{said}");
    assert!(said.contains("Third RSO Constructive Dialogue, 25 February 2025"));
    let india = packed("IND", &all, &settings);
    documents::assert_worded(&india);
    let presence = india
        .tables
        .iter()
        .find(|t| t.id() == "participation.matrix.meetings@ahg")
        .unwrap();
    let came = presence
        .rows
        .iter()
        .filter(|row| matches!(row[2], Cell::Presence(p) if p.term().starts_with("present")))
        .count();
    assert_eq!((presence.rows.len(), came), (14, 5));
    assert!(india.data.iter().all(|t| {
        t.column("member_id").is_none()
            || t.rows
                .iter()
                .all(|r| t.cell_at(r, "member_id") == Some(&Cell::from("IND")))
    }));
    documents::assert_sound("pack", &write(&india));
    documents::assert_inside("pack", &lay_out(&india, &mut fonts()));
}

#[test]
fn libreoffice_comes_to_the_value_of_every_formula_of_a_pack() {
    let run = Run::with_inputs();
    let (all, settings) = released(&run, Peers::Anonymous);
    for (id, least) in [("IND", 100), ("AUS", 100), ("IOM", 20)] {
        let book = rapporteur::render::xlsx::write(
            &packed(id, &all, &settings),
            &Words::english(),
            "pack.xlsx",
            &std::env::temp_dir(),
        )
        .unwrap();
        std::fs::write(run.path("pack.xlsx"), book.bytes).unwrap();
        let Some(count) = crate::recalculation::formulas_that_agree(&run, "pack.xlsx") else {
            return;
        };
        assert!(count > least, "{id}: only {count} formulas");
        eprintln!("pack of {id}: {count} formulas, 0 mismatches");
    }
}

#[test]
fn packs_are_made_where_they_are_asked_for_the_same_each_time() {
    let run = Run::with_inputs();
    let made = |arguments: &[&str]| {
        let ended = run.program(arguments);
        assert_eq!(ended.code, 0, "{}", ended.err);
        run.files("outputs/2022")
    };
    assert!(
        made(&["report", "--quiet"])
            .keys()
            .all(|path| !path.starts_with("members/"))
    );
    let first = made(&["report", "--quiet", "--packs"]);
    assert_eq!(
        first
            .keys()
            .filter(|path| path.starts_with("members/"))
            .count(),
        90
    );
    assert_eq!(first, made(&["report", "--quiet", "--packs"]));
    let text = std::fs::read_to_string(root().join("inputs/rapporteur.toml")).unwrap();
    std::fs::write(
        run.path("inputs/rapporteur.toml"),
        text.replace("[report]\n", "[report]\npacks = true\n"),
    )
    .unwrap();
    assert_eq!(
        made(&["report", "--quiet"])
            .keys()
            .filter(|path| path.starts_with("members/"))
            .count(),
        90
    );
}
