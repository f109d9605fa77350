//! A long list is read in parts, side by side: each row has its own line and its own values, and
//! what is wrong is said in its place.
use jiff::civil::Date;
use rapporteur::{input, settings::Settings};
use std::{collections::BTreeMap, fmt::Write, fs};

const ROWS: usize = 60_000;

/// What was written: the text, the line and name of each row that can be used, and what must be
/// found: code → how often, first line.
#[derive(Default)]
struct Written {
    text: String,
    rows: Vec<(u32, String)>,
    found: BTreeMap<&'static str, (u64, u64)>,
}

impl Written {
    fn finds(&mut self, code: &'static str, line: u64) {
        self.found.entry(code).or_insert((0, line)).0 += 1;
    }
}

/// Rows of which most are plain, with all that could shift a line or a row between them.
fn written() -> Written {
    let mut all = Written {
        text: "meeting_id,member_id,delegate_name,organisation,gender\n".to_owned(),
        ..Written::default()
    };
    let mut line = 2;
    for i in 0..ROWS {
        let (meeting, member) = (i % 50, i % 20);
        let mut name = format!("Person {i}");
        let mut end = "\n";
        // A blank line is no row.
        if i % 3001 == 4 {
            all.text.push('\n');
            line += 1;
        }
        let mut row = format!("E{meeting},M{member},{name},Agency {},female", i % 7);
        let mut is_usable = true;
        if i % 997 == 0 {
            name = format!("Person, of two\nlines {i}");
            row = format!("E{meeting},M{member},\"{name}\",,");
        } else if i % 701 == 7 {
            name = format!("Person \"{i}\"");
            row = format!("E{meeting},M{member},\"Person \"\"{i}\"\"\",,male");
        } else if i % 1511 == 6 {
            end = "\r\n";
        } else if i % 1009 == 1 {
            row = format!("E{meeting},M{member},{name},Agency ,female");
            all.finds("R029", line);
        } else if i % 2003 == 2 {
            row = format!("Z,M{member},{name},,");
            is_usable = false;
            all.finds("R030", line);
        } else if i % 5003 == 3 {
            row = format!("E{meeting},M{member}");
            is_usable = false;
            all.finds("R012", line);
        } else if i % 4001 == 5 {
            ",,,,".clone_into(&mut row);
            is_usable = false;
            all.finds("R058", line);
        }
        if is_usable {
            all.rows.push((u32::try_from(line).unwrap(), name));
        }
        line += u64::try_from(row.matches('\n').count()).unwrap() + 1;
        write!(all.text, "{row}{end}").unwrap();
    }
    all
}

#[test]
fn each_row_of_a_long_list_keeps_its_line_and_its_values() {
    let written = written();
    assert!(
        written.text.len() > 2 << 20,
        "long enough for several parts"
    );
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let members: Vec<String> = (0..20)
        .map(|i| format!("M{i},Member {i},state,2000-01-01"))
        .collect();
    write(
        "members.csv",
        &format!("member_id,name,kind,joined\n{}\n", members.join("\n")),
    );
    let meetings: Vec<String> = (0..50)
        .map(|i| format!("E{i},Meeting {i},20{:02}-05-01,held", 10 + i % 10))
        .collect();
    write(
        "meetings.csv",
        &format!(
            "meeting_id,title,start_date,status\n{}\n",
            meetings.join("\n")
        ),
    );
    write(
        "initiatives.csv",
        "initiative_id,title,status\nI1,First,agreed\n",
    );
    write("attendance.csv", &written.text);
    let found = input::read(folder.path(), &Settings::parse("").unwrap(), Date::MAX).unwrap();
    let attendance = &found.value.attendance;
    let lines: Vec<u32> = attendance
        .column("line")
        .unwrap()
        .u32()
        .unwrap()
        .iter()
        .flatten()
        .collect();
    let names = rapporteur::frame::texts(attendance, "delegate_name")
        .unwrap()
        .into_iter()
        .map(Option::unwrap);
    let read: Vec<(u32, String)> = lines.into_iter().zip(names).collect();
    assert_eq!(read.len(), written.rows.len());
    if let Some((is, should)) = read
        .iter()
        .zip(&written.rows)
        .find(|(is, should)| is != should)
    {
        panic!("{is:?} stands where {should:?} should");
    }
    for (code, (count, first)) in written.found {
        let of_code: Vec<_> = found
            .findings
            .iter()
            .filter(|f| f.code == code && f.place.file == "attendance.csv")
            .collect();
        assert_eq!(
            of_code.iter().map(|f| f.count).sum::<u64>(),
            count,
            "{code}"
        );
        assert_eq!(
            of_code.iter().map(|f| f.place.line).min(),
            Some(first),
            "{code}"
        );
    }
}
