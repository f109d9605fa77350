//! Invented lists of any size: the same seed gives the same bytes. In: how many of what. Out: five
//! files. Titles say that they are invented.

use jiff::{Span, civil::date};
use std::{fs, io, path::Path};

/// How much of everything.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub seed: u64,
    pub members: usize,
    pub meetings: usize,
    pub rows: usize,
    pub initiatives: usize,
}

impl Size {
    /// A year of a small process, twenty years of a large one, ten times that.
    pub const S: Self = Self { seed: 1, members: 85, meetings: 60, rows: 2_000, initiatives: 100 };
    pub const M: Self = Self { seed: 1, members: 85, meetings: 1_000, rows: 200_000, initiatives: 300 };
    pub const L: Self = Self { seed: 1, members: 85, meetings: 5_000, rows: 2_000_000, initiatives: 1_000 };
}

const REGIONS: [&str; 5] = ["South Asia", "South-East Asia", "East Asia", "Pacific", "West Asia"];
const THEMES: [&str; 10] = [
    "supply-chains",
    "victim-support",
    "screening",
    "awareness",
    "border-management",
    "law-enforcement",
    "labour-migration",
    "data-sharing",
    "legal-frameworks",
    "recovery",
];
const KINDS: [&str; 5] = ["annual meeting", "webinar", "workshop", "training", "senior officials meeting"];
const MODES: [&str; 3] = ["in-person", "virtual", "hybrid"];
const STATUS: [&str; 5] = ["proposed", "agreed", "in-progress", "delivered", "discontinued"];

/// SplitMix64: small, and the same on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Below `n`.
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n as u64).unwrap_or_default()
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// One of these, by its share of a hundred.
    fn share<T: Copy>(&mut self, all: &[(T, usize)]) -> T {
        let mut left = self.below(100);
        for (value, share) in all {
            if left < *share {
                return *value;
            }
            left -= share;
        }
        all[0].0
    }

    /// Some, each once, in the order of the alphabet.
    fn some(&mut self, all: &[&'static str], n: usize) -> String {
        let mut chosen: Vec<&str> = Vec::new();
        while chosen.len() < n {
            let one = self.of(all);
            if !chosen.contains(&one) {
                chosen.push(one);
            }
        }
        chosen.sort_unstable();
        chosen.join(";")
    }
}

/// Writes `members.csv`, `themes.csv`, `meetings.csv`, `attendance.csv` and `initiatives.csv`.
///
/// # Errors
/// Where a file can't be written.
pub fn write(size: &Size, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut chance = Chance(size.seed);
    let day = |days: usize| date(2012, 1, 1).saturating_add(Span::new().days(i64::try_from(days).unwrap_or_default()));
    let file = |name: &str, head: &[&str], rows: &mut dyn Iterator<Item = Vec<String>>| -> io::Result<()> {
        let mut writer = csv::Writer::from_path(folder.join(format!("{name}.csv")))?;
        writer.write_record(head)?;
        for row in rows {
            writer.write_record(&row)?;
        }
        writer.flush()
    };
    let member = |n: usize| format!("M{n:04}");
    let mut members = (0..size.members).map(|n| {
        let kind = if n * 100 < size.members * 85 { "state" } else { "international-organisation" };
        let joined =
            date(2002 + i16::try_from(chance.below(6)).unwrap_or_default(), 1 + i8::try_from(chance.below(12)).unwrap_or_default(), 1);
        vec![member(n), format!("Synthetic Member {n:04}"), kind.to_owned(), chance.of(&REGIONS).to_owned(), joined.to_string()]
    });
    file("members", &["member_id", "name", "kind", "region", "joined"], &mut members)?;
    let named = |theme: &&str| vec![(*theme).to_owned(), theme.replace('-', " ")];
    file("themes", &["theme_id", "name"], &mut THEMES.iter().map(named))?;
    let mut held = Vec::new();
    let mut meetings = (0..size.meetings).map(|n| {
        let start = n * 3_650 / size.meetings;
        let end = start + chance.below(3);
        let id = format!("E{n:05}");
        let themes = 1 + chance.below(3);
        let row = vec![
            id.clone(),
            format!("Synthetic meeting {n:05}"),
            chance.of(&KINDS).to_owned(),
            day(start).to_string(),
            day(end).to_string(),
            chance.of(&MODES).to_owned(),
            member(chance.below(size.members)),
            chance.some(&THEMES, themes),
            chance.share(&[("held", 97), ("cancelled", 3)]).to_owned(),
        ];
        if row[8] == "held" {
            held.push(id);
        }
        row
    });
    file("meetings", &["meeting_id", "title", "kind", "start_date", "end_date", "mode", "host", "themes", "status"], &mut meetings)?;
    let mut attendance = (0..size.rows).map(|n| {
        // Few come often: of three draws the smallest.
        let who = (0..3).map(|_| chance.below(size.members)).min().unwrap_or_default();
        vec![
            held[chance.below(held.len())].clone(),
            member(who),
            format!("Person {}-{:03}-{n}", member(who), chance.below(400)),
            format!("Agency {:02}", chance.below(60)),
            chance.share(&[("female", 45), ("male", 48), ("", 7)]).to_owned(),
            chance.share(&[("delegate", 90), ("speaker", 5), ("panellist", 4), ("co-chair", 1)]).to_owned(),
            chance.share(&[("in-person", 60), ("virtual", 40)]).to_owned(),
        ]
    });
    file("attendance", &["meeting_id", "member_id", "delegate_name", "organisation", "gender", "role", "mode"], &mut attendance)?;
    let mut initiatives = (0..size.initiatives).map(|n| {
        let agreed = chance.below(size.meetings);
        let start = agreed * 3_650 / size.meetings + chance.below(120);
        let due = start + 90 + chance.below(700);
        let status = chance.of(&STATUS);
        let done = start + 60 + chance.below(900);
        let lead = chance.below(size.members);
        let mut partners: Vec<usize> = (0..chance.below(4)).map(|_| chance.below(size.members)).filter(|p| *p != lead).collect();
        partners.sort_unstable();
        partners.dedup();
        let themes = 1 + chance.below(2);
        vec![
            format!("I{n:05}"),
            format!("Synthetic initiative {n:05}"),
            chance.some(&THEMES, themes),
            member(lead),
            partners.into_iter().map(member).collect::<Vec<String>>().join(";"),
            status.to_owned(),
            chance.of(&["high", "medium", "low"]).to_owned(),
            format!("E{agreed:05}"),
            day(start).to_string(),
            day(due).to_string(),
            if status == "delivered" { day(done).to_string() } else { String::new() },
        ]
    });
    let head = [
        "initiative_id",
        "title",
        "themes",
        "leads",
        "partners",
        "status",
        "priority",
        "agreed_at",
        "start_date",
        "due_date",
        "completed_date",
    ];
    file("initiatives", &head, &mut initiatives)
}
