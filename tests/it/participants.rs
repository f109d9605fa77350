//! Lists of participants: who stands where, how names are written, totals, and that nothing of it is
//! anywhere else.
use crate::{
    audiences::leaks,
    recalculation::recalculated_all,
    support::{Ended, Run},
    workbook::sheets,
};
use calamine::Data;
use std::{collections::BTreeMap, fmt::Write, fs};

/// Family names and given names in twelve scripts.
const NAMES: [([&str; 5], [&str; 5]); 12] = [
    (
        ["Müller", "Čapek", "Nguyễn", "Ångström", "Işık"],
        ["Zoë", "Łukasz", "Îlker", "Thị Hạnh", "Søren"],
    ),
    (
        ["Иванов", "Шевченко", "Петров", "Цой", "Ёлкин"],
        ["Анна", "Юрий", "Ольга", "Жанна", "Фёдор"],
    ),
    (
        ["Παπαδόπουλος", "Νικολάου", "Γεωργίου", "Λάμπρου", "Δήμος"],
        ["Ελένη", "Ιωάννης", "Σοφία", "Ηλίας", "Χλόη"],
    ),
    (
        ["الحسيني", "المغربي", "النجار", "بن علي", "الزهراني"],
        ["فاطمة", "محمد", "ليلى", "يوسف", "نورة"],
    ),
    (
        ["ศรีสุข", "วงศ์ไทย", "จันทร์ดี", "ทองคำ", "แก้วใส"],
        ["สมชาย", "สมหญิง", "อารี", "ปรีชา", "มาลี"],
    ),
    (
        ["ພົມມະວົງ", "ສີສຸກ", "ແກ້ວມະນີ", "ວົງສາ", "ຈັນທະ"],
        ["ບຸນມີ", "ຄຳຜາ", "ນາງດີ", "ສົມພອນ", "ວັນນາ"],
    ),
    (
        ["សុខា", "ចាន់ណា", "ហេងលី", "លីសា", "ម៉ៅរី"],
        ["ស៊ីថា", "ដារ៉ា", "វណ្ណា", "រតនា", "បូផា"],
    ),
    (
        ["အောင်ကြီး", "မြင့်ဦး", "ကျော်စွာ", "ထွန်းလင်း", "လှိုင်မြင့်"],
        ["မောင်မောင်", "စုစု", "နီနီ", "ဝင်းဝင်း", "ခင်ခင်"],
    ),
    (
        ["शर्मा", "थापा", "गुरुङ", "सिंह", "राई"],
        ["रामू", "सीता", "हरिश", "गीता", "कमला"],
    ),
    (
        ["রহমান", "হোসেন", "আক্তার", "চৌধুরী", "দাসগুপ্ত"],
        ["আলীম", "ফাতেমা", "করিম", "রিনা", "জামাল"],
    ),
    (
        ["குமார்", "ராஜன்", "செல்வம்", "முருகன்", "அருள்"],
        ["கண்ணன்", "மீனா", "வேலு", "லதா", "ராணி"],
    ),
    (
        ["පෙරේරා", "සිල්වා", "ප්‍රනාන්දු", "බණ්ඩාර", "ජයසූරිය"],
        ["නිමල්", "කමලා", "සුනිල්", "රුවන්", "මාලා"],
    ),
];

/// Members in the order of an English list, by category: key, name, kind and capacity.
const MEMBERS: [(&str, &str, &str, &str, &str); 20] = [
    ("Members", "ALB", "Albania", "state", "member"),
    ("Members", "BEN", "Benin", "state", "member"),
    ("Members", "COM", "Comoros", "state", "member"),
    ("Members", "CRI", "Costa Rica", "state", "member"),
    ("Members", "CIV", "Côte d’Ivoire", "state", "member"),
    ("Members", "HRV", "Croatia", "state", "member"),
    ("Members", "EGY", "Egypt", "state", "member"),
    ("Members", "FJI", "Fiji", "state", "member"),
    ("Members", "THA", "Thailand", "state", "member"),
    ("Members", "TUR", "Türkiye", "state", "member"),
    ("Members", "UKR", "Ukraine", "state", "member"),
    ("Members", "ZMB", "Zambia", "state", "member"),
    ("Observers", "BRA", "Brazil", "state", "observer"),
    ("Observers", "NOR", "Norway", "state", "observer"),
    ("Observers", "CHE", "Switzerland", "state", "observer"),
    (
        "Organisations",
        "RC",
        "Aid Society",
        "civil-society",
        "observer",
    ),
    (
        "Organisations",
        "ILO",
        "Labour Office",
        "international-organisation",
        "observer",
    ),
    (
        "Organisations",
        "IOM",
        "Office for Migration",
        "international-organisation",
        "guest",
    ),
    ("Guests", "MEX", "Mexico", "state", "guest"),
    (
        "Secretariat",
        "SEC",
        "Own staff",
        "secretariat",
        "secretariat",
    ),
];

const HEADS: &str = "meeting_id,member_id,status,role,honorific,given_name,family_name,position,organisation,rank,email,gender,publish_name";

/// 300 persons: of each member 15, of whom one is the head of delegation and two have a rank.
fn rows_of_300() -> String {
    let mut rows = String::from(HEADS) + "\n";
    let all = NAMES.iter().flat_map(|(families, given)| {
        let of = |family: &'static str| given.iter().map(move |given| (family, *given));
        families.iter().copied().flat_map(of)
    });
    for (n, (family, given)) in all.enumerate() {
        let place = n / 20;
        let role = if place == 7 { "head" } else { "" };
        let rank = match place {
            3 => "1",
            11 => "2",
            _ => "",
        };
        let gender = ["female", "male", "other", ""][n % 4];
        // One said no, and of one it is not known.
        let consent = match n {
            50 => "no",
            51 => "",
            _ => "yes",
        };
        writeln!(
            rows,
            "M1,{},attended,{role},Dr,{given},{family},Postmark {n},Bureaumark {n},{rank},mail{n}@privat.example,{gender},{consent}",
            MEMBERS[n % 20].1
        )
        .unwrap();
    }
    rows
}

fn lists(attendance: &str, settings: &str) -> Run {
    let mut members = String::from("member_id,name,kind,capacity\n");
    // Another order than that of the list.
    for (_, id, name, kind, capacity) in MEMBERS.iter().rev() {
        writeln!(members, "{id},{name},{kind},{capacity}").unwrap();
    }
    Run::with_lists(&[
        ("members.csv", &members),
        (
            "meetings.csv",
            "meeting_id,title,body,start_date,status,attendance_list,event_id\n\
             M1,First Meeting,Working Group,2024-05-13,held,complete,E1\n\
             M2,Joint Seminar,Working Group,2024-05-14,held,partial,E1\n\
             M3,Second Meeting,Working Group,2025-05-13,planned,,\n",
        ),
        ("attendance.csv", attendance),
        ("rapporteur.toml", settings),
    ])
}

fn report(run: &Run, more: &[&str]) -> Ended {
    let usual = [
        "report",
        "--quiet",
        "--period",
        "2024",
        "--audience",
        "secretariat",
        "--participants",
    ];
    run.program(&[&usual, more].concat())
}

/// The cells of a sheet of a list, below its head.
fn rows_of(run: &Run, list: &str, sheet: &str) -> Vec<Vec<String>> {
    let path = format!("outputs/2024-secretariat/participants/{list}.xlsx");
    let (_, sheets) = sheets(&fs::read(run.path(&path)).unwrap());
    let text = |cell: &Data| cell.to_string();
    let rows = sheets[sheet].iter().skip(5);
    rows.map(|row| row.iter().map(text).collect()).collect()
}

#[test]
fn three_hundred_persons_in_twelve_scripts_stand_in_order_and_are_counted() {
    let run = lists(&rows_of_300(), "");
    let ended = report(&run, &[]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let rows = rows_of(&run, "M1", "Participants");
    assert_eq!(rows.len(), 300);
    // By category and delegation.
    let mut delegations: Vec<(&str, &str)> = rows.iter().map(|row| (&*row[0], &*row[1])).collect();
    delegations.dedup();
    let expected = MEMBERS.map(|(category, id, ..)| (category, id));
    assert_eq!(delegations, expected);
    // In each of them the head, then the two ranks, whose positions say which rows they are.
    for (n, delegation) in rows.chunks(15).enumerate() {
        let member = delegations[n].1;
        let place = MEMBERS
            .iter()
            .position(|(_, id, ..)| *id == member)
            .unwrap();
        let first: Vec<&str> = delegation[..3].iter().map(|row| &*row[5]).collect();
        let of = |nth: usize| format!("Postmark {}", place + nth * 20);
        assert_eq!(first, [of(7), of(3), of(11)]);
        assert_eq!(delegation[0][4], "head of delegation");
    }
    // Of the two who did not agree, nothing but the delegation and the gender.
    let withheld: Vec<&Vec<String>> = rows
        .iter()
        .filter(|row| row[3] == "Name not published")
        .collect();
    assert_eq!(withheld.len(), 2);
    assert!(
        withheld
            .iter()
            .all(|row| row[5..7] == ["[x]", "[x]"] && row[8] == "[x]"),
        "{withheld:?}"
    );
    let totals = rows_of(&run, "M1", "Participants by category and");
    // Of every 4 rows one is a woman, and every 20 rows are of 20 members.
    let expected = [
        ["Members", "12", "180", "45", "45", "45", "45"],
        ["Observers", "3", "45", "15", "15", "0", "15"],
        ["Organisations", "3", "45", "0", "15", "15", "15"],
        ["Guests", "1", "15", "0", "0", "15", "0"],
        ["Secretariat", "1", "15", "0", "0", "0", "15"],
        ["all", "20", "300", "75", "75", "75", "75"],
    ];
    let counted = expected.map(|row| {
        // The generator, counted again.
        let own = (0..300usize).filter(|n| row[0] == "all" || MEMBERS[n % 20].0 == row[0]);
        let of = |gender: usize| own.clone().filter(|n| n % 4 == gender).count().to_string();
        [own.clone().count().to_string(), of(0), of(1), of(2), of(3)]
    });
    for ((row, expected), counted) in totals.iter().zip(expected).zip(counted) {
        assert_eq!(row[..2], expected[..2]);
        assert_eq!(row[2..], counted, "{row:?}");
    }
    assert_eq!(totals.len(), 6);
}

#[test]
fn names_are_written_and_ordered_as_offices_do() {
    let person = |member: &str, role: &str, honorific: &str, given: &str, family: &str| {
        format!("M1,{member},attended,{role},{honorific},{given},{family},,,,,,yes\n")
    };
    let rows: Vec<String> = vec![
        person("ALB", "", "Ms", "Ana", "Öztürk"),
        person("ALB", "", "", "Bo", "Zeta"),
        person("ALB", "chair", "H.E.", "Cleo", "Ångström"),
        person("ALB", "head", "Mr", "Dan", "Zuz"),
        person("TUR", "", "", "Ece", "Çiçekli"),
        person("BEN", "", "", "ნინო", "ბერიძე"),
        person("THA", "", "นาย", "สมชาย", "ศรีสุข"),
        person("THA", "", "", "", "Mononym"),
        person("EGY", "", "", "محمد", "بن علي"),
        person("COM", "", "", "", ""),
    ];
    let run = lists(&format!("{HEADS}\n{}", rows.concat()), "");
    let ended = report(&run, &[]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let said: Vec<[String; 3]> = rows_of(&run, "M1", "Participants")
        .iter()
        .map(|row| [row[1].clone(), row[3].clone(), row[9].clone()])
        .collect();
    let expected = [
        ["ALB", "Mr Dan ZUZ", "1"],
        ["ALB", "H.E. Cleo ÅNGSTRÖM", "1"],
        ["ALB", "Ms Ana ÖZTÜRK", "1"],
        ["ALB", "Bo ZETA", "1"],
        ["BEN", "ნინო ბერიძე", "1"],
        ["COM", "Participants not named", "[x]"],
        ["EGY", "محمد بن علي", "1"],
        ["THA", "MONONYM", "1"],
        ["THA", "นาย สมชาย ศรีสุข", "1"],
        ["TUR", "Ece ÇİÇEKLİ", "1"],
    ];
    assert_eq!(said, expected.map(|row| row.map(str::to_owned)));
    // The number of one delegation is not known, and is in no total.
    let totals = rows_of(&run, "M1", "Participants by category and");
    assert_eq!(totals[0][..3], ["Members", "6", "9"]);
}

/// The whole name says where the family name stands.
#[test]
fn a_family_name_is_found_in_the_name_as_it_is_written() {
    let rows = "meeting_id,member_id,status,delegate_name,family_name,given_name,delegate_count\n\
                M1,ALB,attended,Nguyễn Thị Hạnh,Nguyễn,Thị Hạnh,\n\
                M1,ALB,attended,Annabel Bel,Bel,Annabel,\n\
                M1,ALB,attended,As written,Other,,\n\
                M1,ALB,attended,,,,4\n";
    let run = lists(rows, "");
    assert_eq!(report(&run, &[]).code, 0);
    let rows = rows_of(&run, "M1", "Participants");
    let names: Vec<&str> = rows.iter().map(|row| &*row[3]).collect();
    let expected = [
        "Annabel BEL",
        "NGUYỄN Thị Hạnh",
        "As written",
        "4 participants, not named",
    ];
    assert_eq!(names, expected);
    // Nobody was asked, so nobody refused; and the totals agree with the statistics.
    assert_eq!(
        rows_of(&run, "M1", "Participants by category and")[0][2],
        "7"
    );
    let figures = fs::read_to_string(run.path("outputs/2024-secretariat/data/figures.json"));
    let figures: serde_json::Value = serde_json::from_str(&figures.unwrap()).unwrap();
    assert!(figures.to_string().contains("\"participation.delegates\""));
}

#[test]
fn an_event_has_one_list_and_a_planned_meeting_a_provisional_one() {
    let rows = format!(
        "{HEADS}\n\
         M1,ALB,attended,,Ms,Ana,Alba,Director,,,,female,\n\
         M2,ALB,attended,head,,Ana,Alba,,Ministry,,ana@privat.example,,\n\
         M2,BEN,registered,,,Ben,Beta,,,,,,\n\
         M2,BEN,absent,,,Absent,Gamma,,,,,,\n\
         M3,COM,registered,,,Com,Delta,,,,,,\n"
    )
    .replace(",publish_name", "");
    let run = lists(
        &rows.replace(",\n", "\n"),
        "[report]\nparticipants = \"events\"\n[disclosure]\naudience = \"secretariat\"\n",
    );
    let ended = run.program(&["report", "--quiet", "--period", "2024"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let names = |list: &str| -> Vec<String> {
        let rows = rows_of(&run, list, "Participants");
        rows.iter().map(|row| row[3].clone()).collect()
    };
    assert_eq!(names("E1"), ["Ms Ana ALBA", "Ben BETA"]);
    assert_eq!(names("M3"), ["Com DELTA"]);
    let alba = &rows_of(&run, "E1", "Participants")[0];
    // What one of the lists does not say, the other does.
    assert_eq!(
        alba[4..10],
        [
            "head of delegation",
            "Director",
            "Ministry",
            "woman",
            "ana@privat.example",
            "1"
        ]
    );
    let (_, sheets) =
        sheets(&fs::read(run.path("outputs/2024-secretariat/participants/M3.xlsx")).unwrap());
    let cover = sheets["Cover"].iter().flatten().map(ToString::to_string);
    let cover: Vec<String> = cover.collect();
    assert!(
        cover.iter().any(|line| line.contains("Provisional list")),
        "{cover:?}"
    );
}

#[test]
fn nothing_of_a_list_of_participants_is_anywhere_else() {
    let mut marks: Vec<String> = NAMES
        .iter()
        .flat_map(|(families, given)| families.iter().chain(given))
        .map(|name| (*name).to_owned())
        .collect();
    marks.extend(["Postmark", "privat.example"].map(str::to_owned));
    let run = lists(&rows_of_300(), "");
    let ended = report(&run, &["--languages", "en,ar"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let (lists_made, others): (BTreeMap<_, _>, BTreeMap<_, _>) = run
        .files("outputs/2024-secretariat")
        .into_iter()
        .partition(|(path, _)| path.starts_with("participants/"));
    assert_eq!(
        lists_made.keys().map(String::as_str).collect::<Vec<_>>(),
        [
            "participants/M1.ar.docx",
            "participants/M1.ar.pdf",
            "participants/M1.ar.xlsx",
            "participants/M1.docx",
            "participants/M1.pdf",
            "participants/M1.xlsx"
        ]
    );
    assert_eq!(leaks(&others, &marks), Vec::<String>::new());
    // The marks are found where they should be.
    let found = leaks(&lists_made, &marks);
    assert!(found.len() > 400, "{}", found.len());
    for audience in ["members", "public"] {
        let run = lists(&rows_of_300(), "");
        let ended = run.program(&[
            "report",
            "--quiet",
            "--period",
            "2024",
            "--audience",
            audience,
        ]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert_eq!(leaks(&run.files("outputs"), &marks), Vec::<String>::new());
    }
    let packs = run.program(&["report", "--quiet", "--period", "2024", "--packs"]);
    assert_eq!(packs.code, 0, "{}", packs.err);
    assert_eq!(
        leaks(&run.files("outputs/2024"), &marks),
        Vec::<String>::new()
    );
}

#[test]
fn other_audiences_are_refused_lists_of_participants() {
    for (settings, arguments) in [
        ("", &["report", "--participants"][..]),
        ("", &["report", "--participants", "--audience", "public"]),
        ("[report]\nparticipants = \"meetings\"\n", &["report"]),
        (
            "[report]\nparticipants = \"meetings\"\n",
            &["report", "--packs"],
        ),
    ] {
        let run = lists(&rows_of_300(), settings);
        let ended = run.program(&[arguments, &["--period", "2024"]].concat());
        assert_eq!(ended.code, 2, "{}", ended.err);
        assert!(
            ended.err.contains("lists of participants name persons")
                && ended.err.contains("--audience secretariat"),
            "{}",
            ended.err
        );
        assert!(!run.path("outputs/2024").exists());
    }
}

/// The totals are formulas over the sheet of participants.
#[test]
fn a_spreadsheet_works_out_the_same_totals() {
    let run = lists(&rows_of_300(), "");
    assert_eq!(report(&run, &[]).code, 0);
    let totals = || rows_of(&run, "M1", "Participants by category and");
    let before = totals();
    let book = "outputs/2024-secretariat/participants/M1.xlsx";
    fs::create_dir(run.path("edited")).unwrap();
    fs::copy(run.path(book), run.path("edited/0.xlsx")).unwrap();
    let Some(worked_out) = recalculated_all(&run, "edited", 1) else {
        return;
    };
    let (_, sheets) = sheets(&worked_out[0]);
    let text = |cell: &Data| cell.to_string();
    let rows = sheets["Participants by category and"].iter().skip(5);
    let after: Vec<Vec<String>> = rows.map(|row| row.iter().map(text).collect()).collect();
    assert_eq!(before, after);
}

/// What reviewers found: each is a rule of the lists.
#[test]
fn roles_numbers_and_days_of_a_list_are_complete() {
    let rows = "meeting_id,member_id,status,role,delegate_name,delegate_count,rank\n\
                M1,ALB,attended,speaker,Ann A,,\n\
                M1,ALB,attended,head,Ann A,,\n\
                M1,BEN,attended,,Bob B,10,\n\
                M1,FJI,attended,,,0,\n\
                M1,FJI,attended,,,2,\n\
                M2,ALB,registered,,Cleo C,,\n\
                M1,ALB,registered,,Dan D,,\n";
    let settings = "[report]\nparticipants = \"events\"\n";
    let run = lists(rows, settings);
    let ended = run.program(&[
        "report",
        "--quiet",
        "--period",
        "2024",
        "--audience",
        "secretariat",
    ]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let rows = rows_of(&run, "E1", "Participants");
    let said: Vec<[&str; 3]> = rows
        .iter()
        .map(|row| [&*row[3], &*row[4], &*row[9]])
        .collect();
    // Dan registered for a meeting of which it is known who came.
    let expected = [
        ["Ann A", "head of delegation and speaker", "1"],
        ["Cleo C", "[x]", "1"],
        ["Bob B", "[x]", "10"],
        ["2 participants, not named", "[x]", "2"],
    ];
    assert_eq!(said, expected);
    let document = leaks(
        &run.files("outputs/2024-secretariat/participants"),
        &[
            "Bob B (10 participants)".to_owned(),
            "13 May 2024 and".to_owned(),
        ],
    );
    assert!(
        document
            .iter()
            .any(|found| found.contains("E1.docx: Bob B (10 participants)"))
    );
    assert!(
        document
            .iter()
            .any(|found| found.contains("13 May 2024 and")),
        "{document:?}"
    );
    // A rank that is no number is not repeated: the column is about a person.
    let run = lists(
        "meeting_id,member_id,status,delegate_name,rank\nM1,ALB,attended,Ann A,first\n",
        "",
    );
    let ended = run.program(&["check"]);
    assert!(
        ended.code == 1 && ended.err.contains("rank is \"…\" (not shown")
            || ended.out.contains("rank is \"…\" (not shown"),
        "{}{}",
        ended.out,
        ended.err
    );
}

/// What says who persons are is read only where the settings name it, and `init` names it.
#[test]
fn init_names_the_columns_of_a_list() {
    let run = Run::with_lists(&[(
        "reg.csv",
        "Meeting,Date,Country,Family name,Given name,E-mail,Position,Rank\n\
         First,2024-05-13,Albania,Aa,Ann,ann@privat.example,Director,1\n\
         First,2024-05-13,Benin,Bb,Bob,bob@privat.example,Head of unit,2\n",
    )]);
    let ended = run.program(&["init", "inputs"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let settings = fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    for column in ["email = ", "position = \"Position\"", "rank = \"Rank\""] {
        assert!(settings.contains(column), "{column}: {settings}");
    }
}
