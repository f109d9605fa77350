//! The oracle beside the program on invented data of what is rare in the true one: unknown
//! statuses, empty cells, meetings to which nobody came, meetings ahead, people without names,
//! namesakes, former members, a secretariat.
use crate::{
    oracle::{Config, Series},
    proof::compare,
};
use jiff::civil::date;
use rapporteur::settings::Settings;
use std::{fmt::Write, fs};

const DATASETS: u64 = 300;
const SETTINGS: &str = "[inputs.themes]\nabsent = true\n[[series]]\nkey = \"wg\"\nname = \"meetings\"\nbody = \"WG\"\nkinds = [\"annual\"]\nquorum = \"2/3\"\n[gender]\nbase_year = 2020\ntarget = 45\n[credentials]\nparts = [\"credentials\", \"head\", \"deputy-head\", \"both-genders\"]\n[sittings]\nleast_share = 60\n";

/// A sequence of numbers that looks like chance (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % n
    }

    pub fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }

    /// A day of these years, or nothing.
    fn day(&mut self, first: u64, years: u64) -> String {
        format!(
            "{}-{:02}-{:02}",
            first + self.below(years),
            1 + self.below(12),
            1 + self.below(28)
        )
    }

    fn maybe(&mut self, in_ten: u64, text: String) -> String {
        if self.below(10) < in_ten {
            text
        } else {
            String::new()
        }
    }
}

fn members(chance: &mut Chance) -> String {
    let mut text = "member_id,name,kind,region,groups,capacity,joined,left\n".to_owned();
    for id in ["AAA", "BBB", "CCC", "DDD", "EEE", "SEC"] {
        let kind = if id == "SEC" {
            "secretariat"
        } else {
            chance.one(&["state", "state", "international-organisation", ""])
        };
        let capacity = if id == "SEC" {
            ""
        } else {
            chance.one(&["member", "member", "member", "observer", ""])
        };
        let (joined, left) = (chance.day(2018, 3), chance.day(2021, 3));
        let (joined, left) = (chance.maybe(3, joined), chance.maybe(3, left));
        let (region, groups) = (
            chance.one(&["North", "South", ""]),
            chance.one(&["SIDS", "LDC;SIDS", ""]),
        );
        writeln!(
            text,
            "{id},Member {id},{kind},{region},{groups},{capacity},{joined},{left}"
        )
        .unwrap();
    }
    text
}

fn memberships(chance: &mut Chance) -> String {
    let mut text = "member_id,body,capacity,joined,left\n".to_owned();
    for id in ["AAA", "BBB", "CCC", "DDD", "EEE", "SEC"] {
        let capacity = chance.one(&["member", "member", "observer", ""]);
        let capacity = if id == "SEC" { "" } else { capacity };
        let left = chance.day(2021, 3);
        writeln!(
            text,
            "{id},{},{capacity},,{}",
            chance.one(&["WG", "WG", "SC"]),
            chance.maybe(3, left)
        )
        .unwrap();
    }
    text
}

const MEETINGS: u64 = 9;

fn meetings(chance: &mut Chance) -> String {
    let mut text =
        "meeting_id,title,body,kind,start_date,status,attendance_list,reported_members,mode\n"
            .to_owned();
    for n in 1..=MEETINGS {
        let status = chance.one(&["", "", "", "", "held", "planned", "cancelled"]);
        let list = chance.one(&["", "", "complete", "partial", "none"]);
        let reported = if list.is_empty() && chance.below(3) == 0 {
            "6"
        } else {
            ""
        };
        let (day, mode) = (
            chance.day(2019, 4),
            chance.one(&["virtual", "in-person", ""]),
        );
        writeln!(
            text,
            "M{n},Meeting {n},{},{},{day},{status},{list},{reported},{mode}",
            chance.one(&["WG", "WG", "WG", "SC"]),
            chance.one(&["annual", "annual", "other"])
        )
        .unwrap();
    }
    text
}

fn attendance(chance: &mut Chance) -> String {
    let mut text = "meeting_id,member_id,status,capacity,role,delegate_name,organisation,gender,mode,delegate_count\n".to_owned();
    let has_status = chance.below(5) > 0;
    for n in 1..=MEETINGS {
        // To some meetings nobody came, and of some nobody is named.
        let statuses: &[&str] = match chance.below(6) {
            _ if !has_status => &[""],
            0 => &["absent", "apologies"],
            1 => &["registered", "absent"],
            _ => &[
                "attended",
                "attended",
                "attended",
                "absent",
                "apologies",
                "registered",
                "unknown",
                "",
            ],
        };
        let are_named = chance.below(3) > 0;
        for _ in 0..chance.below(14) {
            let member = chance.one(&["AAA", "BBB", "CCC", "DDD", "EEE", "SEC"]);
            let (status, capacity) = (
                chance.one(statuses),
                chance.one(&["", "", "", "observer", "member"]),
            );
            let name = if are_named {
                chance.one(&["Kim Lee", "Ana Vale", "Bo Ito", ""])
            } else {
                ""
            };
            let (organisation, gender) = (
                chance.one(&["Foreign Affairs", "Interior", "", ""]),
                chance.one(&["female", "male", "other", "", ""]),
            );
            let (role, mode, count) = (
                chance.one(&["head", "deputy-head", "delegate", "speaker", "", ""]),
                chance.one(&["virtual", "in-person", ""]),
                chance.one(&["", "", "", "", "2"]),
            );
            writeln!(text, "M{n},{member},{status},{capacity},{role},{name},{organisation},{gender},{mode},{count}").unwrap();
        }
    }
    text
}

fn officers(chance: &mut Chance) -> String {
    let mut text = "body,member_id,role,gender,from,to\n".to_owned();
    for _ in 0..=chance.below(12) {
        let (from, to) = (chance.day(2017, 4), chance.day(2021, 2));
        let (from, to) = (chance.maybe(8, from), chance.maybe(5, to));
        let (body, member) = (
            chance.one(&["WG", "WG", "SC", "Panel"]),
            chance.one(&["AAA", "BBB", "CCC", ""]),
        );
        let role = chance.one(&["chair", "co-chair", "member", ""]);
        let gender = chance.one(&["female", "female", "male", "male", "other", ""]);
        writeln!(text, "{body},{member},{role},{gender},{from},{to}").unwrap();
    }
    text
}

fn credentials(chance: &mut Chance) -> String {
    let mut text = "meeting_id,member_id,form,received\n".to_owned();
    for _ in 0..=chance.below(20) {
        let (meeting, day) = (1 + chance.below(MEETINGS), chance.day(2019, 4));
        let (member, day) = (
            chance.one(&["AAA", "BBB", "CCC", "DDD", "SEC"]),
            chance.maybe(4, day),
        );
        let form = chance.one(&["formal", "provisional"]);
        writeln!(text, "M{meeting},{member},{form},{day}").unwrap();
    }
    text
}

fn sittings(chance: &mut Chance) -> String {
    let mut text = "meeting_id,sitting,date,member_id,status\n".to_owned();
    for meeting in 1..=MEETINGS {
        for sitting in 1..=chance.below(4) {
            let day = chance.day(2019, 4);
            let day = chance.maybe(5, day);
            for member in ["AAA", "BBB", "CCC", "DDD", "EEE"] {
                let status = chance.one(&["attended", "attended", "absent", "unknown", "", "none"]);
                // Some members are not named.
                if status != "none" {
                    writeln!(text, "M{meeting},{sitting},{day},{member},{status}").unwrap();
                }
            }
        }
    }
    text
}

#[test]
fn every_figure_of_invented_data_equals_the_oracle() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::parse(SETTINGS).unwrap();
    let today = date(2022, 6, 15);
    let series = vec![Series {
        key: "wg".into(),
        body: "WG".into(),
        kinds: vec!["annual".into()],
    }];
    let config = Config {
        series,
        quorum: Some((2, 3)),
        gender: Some((2020, 45)),
        parts: vec!["formal_credentials", "head", "deputy_head", "both_genders"],
        least_share: Some(60),
        today: Some(today),
        ..Config::default()
    };
    let mut compared = 0;
    for seed in 0..DATASETS {
        let mut chance = Chance(seed);
        let write = |file: &str, text: String| fs::write(folder.path().join(file), text).unwrap();
        write("members.csv", members(&mut chance));
        write("meetings.csv", meetings(&mut chance));
        write("attendance.csv", attendance(&mut chance));
        write("initiatives.csv", "initiative_id,title,leads,status,due_date\nI1,One,AAA,agreed,2021-05-05\nI2,Two,,delivered,\n".into());
        for (file, text) in [
            ("officers.csv", officers(&mut chance)),
            ("credentials.csv", credentials(&mut chance)),
            ("sittings.csv", sittings(&mut chance)),
        ] {
            fs::remove_file(folder.path().join(file)).ok();
            if chance.below(3) > 0 {
                write(file, text);
            }
        }
        if chance.below(2) == 0 {
            write("memberships.csv", memberships(&mut chance));
        } else {
            fs::remove_file(folder.path().join("memberships.csv")).ok();
        }
        let periods = [(2020, 2020), (2021, 2021), (2022, 2022), (2019, 2022)];
        compared +=
            std::panic::catch_unwind(|| compare(folder.path(), &settings, &config, &periods))
                .unwrap_or_else(|_| panic!("the dataset of the seed {seed}"));
    }
    eprintln!("{compared} figures of {DATASETS} invented data sets equal the oracle");
    assert!(compared > 100_000, "only {compared}");
}
