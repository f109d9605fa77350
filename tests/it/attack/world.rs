//! A random process: its members, meetings and who came, and the lists that say so.
use crate::{random::Chance, support::Run};
use jiff::civil::{Date, date};
use std::{collections::BTreeMap, fmt::Write as _, path::Path};

pub const SETTINGS: &str = "[inputs.initiatives]\nabsent = true\n[inputs.themes]\nabsent = true\n[disclosure]\npeers = \"hidden\"\n\
    [report]\nbeside = [\"region\"]\n[gender]\nbase_year = 2021\ntarget = 50\n[sittings]\nleast_share = 50\n\
    [credentials]\nparts = [\"credentials\", \"head\", \"both-genders\"]\n\
    [[series]]\nkey = \"a\"\nname = \"Alpha\"\nbody = \"Alpha\"\nquorum = \"1/2\"\n[[series]]\nkey = \"b\"\nname = \"Beta\"\nbody = \"Beta\"\n";
/// The bodies, and the series of each; the last has none.
pub const BODIES: [(&str, Option<&str>); 3] =
    [("Alpha", Some("a")), ("Beta", Some("b")), ("Gamma", None)];
pub const REGIONS: [&str; 3] = ["North", "South", "West"];

pub struct Member {
    pub id: String,
    pub is_state: bool,
    /// It is on the list and no member: it may come to every meeting.
    pub is_observer: bool,
    pub region: &'static str,
    /// From 2021 on alone.
    pub is_late: bool,
    pub is_in: [bool; 3],
}

pub struct Meeting {
    pub id: String,
    pub body: usize,
    pub day: Date,
    pub is_complete: bool,
}

/// Those who are counted together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Side {
    State,
    Organisation,
    Observer,
    /// A member that is not of the body: nobody expects it.
    Outsider,
}

/// One member at one meeting to which it could come: women and others of those that came, and
/// whether their head and their deputy head are women.
#[derive(Clone, Copy, Default)]
pub struct Place {
    pub women: i64,
    pub others: i64,
    pub leaders: [Option<bool>; 2],
}

impl Place {
    pub const fn came(self) -> bool {
        self.women + self.others > 0
    }

    /// How many neither lead nor stand beside who does.
    pub fn rest(self) -> i64 {
        let leaders = self.leaders.iter().flatten();
        self.women + self.others - i64::try_from(leaders.count()).unwrap()
    }

    /// The people of the delegation: is it a woman, and the role.
    pub fn people(self) -> Vec<(bool, &'static str)> {
        let leaders = self.leaders.into_iter().zip(["head", "deputy-head"]);
        let mut people: Vec<(bool, &str)> = leaders
            .filter_map(|(is_woman, role)| Some((is_woman?, role)))
            .collect();
        for (is_woman, n) in [(true, self.women), (false, self.others)] {
            let led = people.iter().filter(|(own, _)| *own == is_woman).count();
            let rest = usize::try_from(n).unwrap() - led;
            people.extend(std::iter::repeat_n((is_woman, ""), rest));
        }
        people
    }
}

pub struct World {
    pub members: Vec<Member>,
    pub meetings: Vec<Meeting>,
    /// Meeting and member.
    pub places: BTreeMap<(usize, usize), Place>,
    pub by_body: bool,
    pub has_other_lists: bool,
}

pub fn world(seed: u64) -> World {
    let chance = &mut Chance(seed);
    let n = 7 + chance.below(9);
    let by_body = chance.below(2) == 0;
    let member = |i: u64, chance: &mut Chance| Member {
        id: format!("A{i}"),
        is_state: chance.below(3) > 0,
        is_observer: false,
        region: REGIONS[usize::try_from(chance.below(3)).unwrap()],
        is_late: chance.below(6) == 0,
        is_in: std::array::from_fn(|_| !by_body || chance.below(5) > 0),
    };
    let mut members: Vec<Member> = (0..n).map(|i| member(i, chance)).collect();
    let observers = if chance.below(2) == 0 {
        0
    } else {
        chance.below(8)
    };
    let observer = |i| Member {
        is_state: false,
        is_observer: true,
        is_late: false,
        is_in: [true; 3],
        ..member(i, chance)
    };
    members.extend((n..n + observers).map(observer));
    let mut meetings = Vec::new();
    for year in 2020..=2022 {
        for body in 0..3 {
            for _ in 0..chance.below(4) {
                let n = i8::try_from(meetings.len()).unwrap();
                let day = date(year, 1 + n % 12, 1 + n % 28);
                meetings.push(Meeting {
                    id: format!("M{n}"),
                    body,
                    day,
                    is_complete: chance.below(8) > 0,
                });
            }
        }
    }
    let mut places = BTreeMap::new();
    let has_leaders = [chance.below(2) == 0, Chance(seed + 9_000_000).below(2) == 0];
    for (m, meeting) in meetings.iter().enumerate() {
        let pattern = chance.below(6);
        let genders = chance.below(4);
        let apart = chance.below(n);
        for (i, member) in members.iter().enumerate() {
            if member.is_late && meeting.day.year() < 2021 {
                continue;
            }
            let came = match pattern {
                // Not of the body: it may come all the same.
                _ if !member.is_in[meeting.body] => chance.below(10) == 0,
                0 => true,
                1 => false,
                2 => i as u64 != apart,
                _ => chance.below(5) < 3,
            };
            let people = if came { 1 + chance.below(3) } else { 0 };
            let mut place = Place::default();
            for person in 0..people {
                let is_woman = match genders {
                    0 => true,
                    1 => false,
                    _ => chance.below(2) == 0,
                };
                *if is_woman {
                    &mut place.women
                } else {
                    &mut place.others
                } += 1;
                let person = usize::try_from(person).unwrap();
                if has_leaders.get(person) == Some(&true) {
                    place.leaders[person] = Some(is_woman);
                }
            }
            places.insert((m, i), place);
        }
    }
    World {
        members,
        meetings,
        places,
        by_body,
        has_other_lists: true,
    }
}

impl World {
    pub fn write(&self, run: &Run) {
        let folder = run.path("inputs");
        std::fs::create_dir_all(&folder).unwrap();
        let mut members = String::from("member_id,name,kind,region,joined,capacity\n");
        let mut memberships = String::from("member_id,body,joined\n");
        for member in &self.members {
            let kind = if member.is_state {
                "state"
            } else {
                "international-organisation"
            };
            let capacity = if member.is_observer {
                "observer"
            } else {
                "member"
            };
            let joined = if member.is_late { "2021-01-01" } else { "" };
            writeln!(
                members,
                "{0},Land {0},{kind},{1},{joined},{capacity}",
                member.id, member.region
            )
            .unwrap();
            for (body, _) in BODIES
                .iter()
                .zip(member.is_in)
                .filter(|(_, is_in)| *is_in && !member.is_observer)
            {
                writeln!(memberships, "{},{},{joined}", member.id, body.0).unwrap();
            }
        }
        let mut meetings = String::from("meeting_id,title,body,start_date,attendance_list\n");
        for meeting in &self.meetings {
            let list = if meeting.is_complete {
                "complete"
            } else {
                "partial"
            };
            writeln!(
                meetings,
                "{0},Meeting {0},{1},{2},{list}",
                meeting.id, BODIES[meeting.body].0, meeting.day
            )
            .unwrap();
        }
        let mut attendance = String::from("meeting_id,member_id,gender,role\n");
        for ((m, i), place) in &self.places {
            for (is_woman, role) in place.people() {
                let gender = if is_woman { "female" } else { "male" };
                writeln!(
                    attendance,
                    "{},{},{gender},{role}",
                    self.meetings[*m].id, self.members[*i].id
                )
                .unwrap();
            }
        }
        for (name, text) in [
            ("members", &members),
            ("meetings", &meetings),
            ("attendance", &attendance),
        ] {
            std::fs::write(folder.join(format!("{name}.csv")), text).unwrap();
        }
        if self.has_other_lists {
            self.write_other_lists(&folder);
        }
        if self.by_body {
            std::fs::write(folder.join("memberships.csv"), memberships).unwrap();
        }
    }

    /// Sittings, credentials and places in bodies: what is made of them is for members or the
    /// secretariat, so no reader here learns a number.
    fn write_other_lists(&self, folder: &Path) {
        let mut sittings = String::from("meeting_id,sitting,member_id,status\n");
        let mut credentials = String::from("meeting_id,member_id,form\n");
        for ((m, i), place) in self.places.iter().filter(|(_, place)| place.came()) {
            let (meeting, member) = (&self.meetings[*m].id, &self.members[*i].id);
            writeln!(sittings, "{meeting},1,{member},attended").unwrap();
            if place.women > 0 {
                writeln!(sittings, "{meeting},2,{member},attended").unwrap();
            }
            writeln!(credentials, "{meeting},{member},formal").unwrap();
        }
        let mut officers = String::from("body,role,member_id,gender\n");
        for (n, member) in self.members.iter().enumerate() {
            let (body, gender) = (BODIES[n % 2].0, ["female", "male"][n % 3 / 2]);
            writeln!(officers, "{body},member,{},{gender}", member.id).unwrap();
        }
        for (name, text) in [
            ("sittings", sittings),
            ("credentials", credentials),
            ("officers", officers),
        ] {
            std::fs::write(folder.join(format!("{name}.csv")), text).unwrap();
        }
    }

    pub fn is_of(&self, group: &str, meeting: usize, member: usize) -> bool {
        match (group, self.side(meeting, member)) {
            ("states" | "States", side) => side == Side::State,
            ("organisations" | "Organisations", side) => side == Side::Organisation,
            (_, side) => !matches!(side, Side::Observer | Side::Outsider),
        }
    }

    pub fn side(&self, meeting: usize, member: usize) -> Side {
        match &self.members[member] {
            Member {
                is_observer: true, ..
            } => Side::Observer,
            member if !member.is_in[self.meetings[meeting].body] => Side::Outsider,
            Member { is_state: true, .. } => Side::State,
            _ => Side::Organisation,
        }
    }

    /// Is a meeting in the rates of a series?
    pub fn is_rated(&self, series: &str, meeting: usize) -> bool {
        let meeting = &self.meetings[meeting];
        BODIES[meeting.body].1 == Some(series) && meeting.is_complete
    }
}

/// The meeting of this title.
pub fn meeting(title: &str) -> usize {
    title.trim_start_matches("Meeting M").parse().unwrap()
}
