//! An attack on what is given away: everything that a reader can work out from the data files of
//! editions and packs. It knows who could come to which meeting, how large each delegation was, its
//! own rows, and the rules by which numbers are held back; it reads all numbers of all files
//! together, those of several editions and packs too. A number that this module does not know what
//! to do with is an error.
mod pairs;
mod system;
mod world;

use crate::support::Run;
use jiff::civil::Date;
use rapporteur::{
    disclosure::{Audience, Packs, Released, release},
    input::{self, Dataset},
    render::data,
    settings::{
        Settings,
        period::{Asked, Period},
        written::Peers,
    },
    statistics::{self, Statistics},
    words::Words,
};
use serde_json::Value;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use system::System;
use world::{BODIES, Meeting, Place, REGIONS, SETTINGS, Side, World, meeting, world};

/// Random processes, each with all its editions: few, unless `RAPPORTEUR_ATTACKS` asks for more.
fn processes() -> std::ops::Range<u64> {
    let asked = |name| std::env::var(name).ok().and_then(|n| n.parse().ok());
    let first = asked("RAPPORTEUR_ATTACKS_FROM").unwrap_or(0);
    first..first + asked("RAPPORTEUR_ATTACKS").unwrap_or(25)
}

/// What is counted: over which unknowns of each place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Count {
    /// Those that came.
    Presence,
    /// Women: of heads, of deputy heads, and of all.
    Heads,
    DeputyHeads,
    Women,
}

impl Count {
    /// Which of those who lead it counts.
    const fn leader(self) -> Option<usize> {
        match self {
            Self::Heads => Some(0),
            Self::DeputyHeads => Some(1),
            Self::Presence | Self::Women => None,
        }
    }
}

/// A number that is given away, or held back: over which places, and how many.
#[derive(Debug, Clone)]
struct Sum {
    name: String,
    count: Count,
    of: Vec<(usize, usize)>,
    told: Option<i64>,
    is_hidden: bool,
}

/// Tables that count no presence and no gender.
const OTHERS: [&str; 10] = [
    "participation.meetings-held",
    "participation.meetings-held.by-body",
    "participation.meetings-held.by-kind",
    "participation.meetings-held.by-mode",
    "data.meetings",
    "data.themes",
    "themes.",
    "initiatives.",
    "participation.mode-share",
    "data.members",
];
/// Columns that count meetings or those who could come, or say what a row is about.
const KNOWN: [&str; 25] = [
    "meeting",
    "meeting_short",
    "date",
    "mode",
    "record",
    "year",
    "meetings",
    "events",
    "group",
    "region",
    "kind",
    "delegates",
    "eligible",
    "needed",
    "members_eligible",
    "states_eligible",
    "organisations_eligible",
    "gender_recorded",
    "heads",
    "heads_gender_recorded",
    "deputy_heads",
    "deputy_heads_gender_recorded",
    "body",
    "not_women",
    "share_not_recorded",
];

/// What is read from the files of one edition.
struct Reader<'a> {
    world: &'a World,
    released: &'a Released,
    period: &'a Period,
    /// What is looked for.
    count: &'a [Count],
    sums: Vec<Sum>,
}

/// What the data files of an edition give away of presences and of genders.
fn sums(
    world: &World,
    released: &Released,
    words: &Words,
    settings: &Settings,
    period: &Period,
    count: &[Count],
) -> Vec<Sum> {
    let files = data::write(released, settings, words, &[]).unwrap();
    let mut reader = Reader {
        world,
        released,
        period,
        count,
        sums: Vec::new(),
    };
    for file in &files {
        if let Some(id) = file
            .path
            .strip_prefix("data/")
            .and_then(|path| path.strip_suffix(".csv"))
        {
            reader.table(id, &file.bytes);
        }
    }
    reader.figures(
        &files
            .iter()
            .find(|file| file.path == "data/figures.json")
            .unwrap()
            .bytes,
    );
    reader.sums
}

impl Reader<'_> {
    fn add(
        &mut self,
        name: String,
        count: Count,
        is_of: impl Fn(usize, usize) -> bool,
        value: &str,
    ) {
        let of: Vec<(usize, usize)> = self
            .world
            .places
            .keys()
            .copied()
            .filter(|(m, i)| is_of(*m, *i))
            .collect();
        // Where a list is complete, to have no number is to have nobody. A rate may have other
        // reasons.
        let is_number = [
            "members_present",
            "states_present",
            "organisations_present",
            "presences",
        ];
        let is_number = is_number
            .iter()
            .any(|key| name.ends_with(&format!(" {key}")));
        let is_nobody = value == "[x]"
            && is_number
            && of.iter().any(|(m, _)| self.world.meetings[*m].is_complete);
        if self.count.contains(&count) && (is_nobody || !matches!(value, "[x]" | "[z]")) {
            let told = if is_nobody {
                Some(0)
            } else {
                value.parse().ok()
            };
            self.sums.push(Sum {
                name,
                count,
                of,
                told,
                is_hidden: value == "[c]",
            });
        }
    }

    fn is_for_members(&self) -> bool {
        self.released.audience() == Audience::Members && self.released.member().is_none()
    }

    fn table(&mut self, id: &str, bytes: &[u8]) {
        let mut reader = csv::Reader::from_reader(bytes);
        let heads: Vec<String> = reader
            .headers()
            .unwrap()
            .iter()
            .map(str::to_owned)
            .collect();
        // Members see who was where.
        let of_others = self.is_for_members()
            && !["gender", "heads", "trend"]
                .iter()
                .any(|part| id.contains(part));
        // Rows of the member that reads it are its own.
        let is_own = heads
            .iter()
            .any(|head| head == "member_id" || head == "member")
            || id.contains("matrix");
        if of_others || is_own || OTHERS.iter().any(|other| id.starts_with(other)) {
            return;
        }
        for row in reader.records() {
            let row = row.unwrap();
            for (head, value) in heads.iter().zip(&row) {
                if head == "share_women_denominator" && !self.is_for_members() {
                    let at = |key: &str| {
                        heads
                            .iter()
                            .position(|head| head == key)
                            .map(|place| &row[place])
                    };
                    assert!(
                        at("delegates") != Some("[c]") || value == "[c]" || value == "[x]",
                        "{id}: {value} delegates are given back"
                    );
                    assert_eq!(
                        at("delegates") == Some("[c]"),
                        at("presences") == Some("[c]"),
                        "{id}: one gives the other back"
                    );
                }
                let key = head.trim_end_matches("_numerator");
                let base = key.split('@').next().unwrap();
                let is_share = heads.contains(&format!("{head}_numerator"));
                let of_persons =
                    ["women", "share_women", "heads_women", "deputy_heads_women"].contains(&base);
                if !(is_share
                    || head.ends_with("_denominator")
                    || KNOWN.contains(&base)
                    || self.is_for_members() && !of_persons)
                {
                    self.cell(id, &row[0], key, value);
                }
            }
        }
    }

    /// A number in the row that begins with `first`, in the column `key`.
    fn cell(&mut self, id: &str, first: &str, key: &str, value: &str) {
        let (world, period, name) = (self.world, self.period, format!("{id} {first} {key}"));
        let before = period.period_before();
        let (base, of_series) = key.split_once('@').unwrap_or((key, ""));
        let day = |m: usize| world.meetings[m].day;
        let year = |m: usize| day(m).year();
        let of_year: i16 = first.parse().unwrap_or_default();
        match (id, base) {
            (_, "members_present" | "present") => {
                let m = meeting(first);
                self.add(
                    name,
                    Count::Presence,
                    |of, i| of == m && world.is_of("", m, i),
                    value,
                );
            }
            (_, "states_present" | "organisations_present") => {
                let (m, group) = (meeting(first), base.trim_end_matches("_present"));
                self.add(
                    name,
                    Count::Presence,
                    |of, i| of == m && world.is_of(group, m, i),
                    value,
                );
            }
            // The mean of five years: there are three.
            ("participation.trend", _) if first.len() != 4 => {}
            ("participation.trend", "presences") => {
                self.add(name, Count::Presence, |m, _| year(m) == of_year, value);
            }
            ("participation.trend", "rate") => {
                self.add(
                    name,
                    Count::Presence,
                    |m, i| {
                        year(m) == of_year && world.is_rated(of_series, m) && world.is_of("", m, i)
                    },
                    value,
                );
            }
            ("participation.trend", "share_women") => {
                self.add(name, Count::Women, |m, _| year(m) == of_year, value);
            }
            (_, "rate_period" | "rate_before" | "rate_to_date") => {
                let key = id.rsplit('-').next().unwrap();
                let in_window = |m: usize| match base {
                    "rate_period" => period.contains(day(m)),
                    "rate_before" => before.contains(day(m)),
                    _ => day(m) <= period.last,
                };
                self.add(
                    name,
                    Count::Presence,
                    |m, i| world.is_rated(key, m) && in_window(m) && world.is_of(first, m, i),
                    value,
                );
            }
            ("participation.gender-share", "women" | "share_women") => {
                let m = meeting(first);
                self.add(name, Count::Women, |of, _| of == m, value);
            }
            (
                "participation.gender-share.by-region" | "participation.gender-share.by-kind",
                "women" | "share_women",
            ) => {
                let of = |i: usize| {
                    let member = &world.members[i];
                    member.region == first
                        || (first == "state") == member.is_state && !REGIONS.contains(&first)
                };
                self.add(
                    name,
                    Count::Women,
                    |m, i| period.contains(day(m)) && of(i),
                    value,
                );
            }
            ("participation.heads", "women" | "share_women") => {
                let of = |i: usize| world.members[i].region == first || !REGIONS.contains(&first);
                self.add(
                    name,
                    Count::Heads,
                    |m, i| period.contains(day(m)) && of(i),
                    value,
                );
            }
            (_, "heads_women" | "deputy_heads_women") => {
                let count = if base == "heads_women" {
                    Count::Heads
                } else {
                    Count::DeputyHeads
                };
                let is_of = |m: usize, i: usize| match id {
                    "gender.delegations" => m == meeting(first),
                    "gender.delegations.by-region" => world.members[i].region == first,
                    "gender.delegations.by-body" => BODIES[world.meetings[m].body].0 == first,
                    _ => panic!("{id}: of which heads?"),
                };
                self.add(
                    name,
                    count,
                    |m, i| period.contains(day(m)) && is_of(m, i),
                    value,
                );
            }
            (_, "members_named" | "observers_named" | "others_named") => {
                assert!(matches!(value, "[c]" | "[x]" | "[z]"), "{name}: {value}");
            }
            (_, "quorum") => {}
            _ => panic!("{name}: a number that nobody looked at: {value}"),
        }
    }

    fn figures(&mut self, bytes: &[u8]) {
        let figures: Value = serde_json::from_slice(bytes).unwrap();
        let text = |value: &Value| {
            value
                .get("numerator")
                .unwrap_or(value)
                .to_string()
                .trim_matches('"')
                .to_owned()
        };
        let (world, period, is_for_members) = (self.world, self.period, self.is_for_members());
        let day = |m: usize| world.meetings[m].day;
        let before = period.period_before();
        for figure in figures["figures"].as_array().unwrap() {
            let id = figure["id"].as_str().unwrap();
            let (base, key) = id.split_once('@').unwrap_or((id, ""));
            let group = base.rsplit('_').next().unwrap();
            for (then, value) in [
                (period, &figure["value"]),
                (&before, &figure["past"]["before"]),
            ] {
                let value = &text(value);
                let name = format!("figures.json {id} {}", then.name);
                let is_of = |m: usize, i: usize| world.is_rated(key, m) && world.is_of(group, m, i);
                match base {
                    _ if base.starts_with("participation.rate_overall.period") => {
                        self.add(
                            name,
                            Count::Presence,
                            |m, i| is_of(m, i) && then.contains(day(m)),
                            value,
                        );
                    }
                    _ if base.starts_with("participation.rate_overall.to_date") => {
                        self.add(
                            name,
                            Count::Presence,
                            |m, i| is_of(m, i) && day(m) <= then.last,
                            value,
                        );
                    }
                    "participation.delegations.presences" => {
                        self.add(name, Count::Presence, |m, _| then.contains(day(m)), value);
                    }
                    "participation.delegations.distinct" if !is_for_members => {
                        assert!(
                            matches!(value.as_str(), "[c]" | "[x]" | "[z]"),
                            "{name}: {value}"
                        );
                    }
                    "participation.gender_share" => {
                        self.add(name, Count::Women, |m, _| then.contains(day(m)), value);
                    }
                    "participation.heads.women_share" | "gender.delegations.heads_women" => {
                        self.add(name, Count::Heads, |m, _| then.contains(day(m)), value);
                    }
                    "gender.delegations.deputy_heads_women" => {
                        self.add(
                            name,
                            Count::DeputyHeads,
                            |m, _| then.contains(day(m)),
                            value,
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    hidden: usize,
    shown: usize,
    recovered: Vec<String>,
    single: Vec<String>,
}

/// How many of each side came to each meeting, besides the readers: the unknown, and how many there
/// could be.
type PresenceAtoms = BTreeMap<(usize, Side), (usize, i64)>;

/// What readers who know their own presences know of the others: sums of unknowns.
fn presence_system(
    world: &World,
    sums: &[Sum],
    own: &BTreeSet<usize>,
) -> (System, PresenceAtoms, Found) {
    let mut system = System::default();
    let mut atoms = PresenceAtoms::new();
    for (m, _) in world.meetings.iter().enumerate() {
        for side in [
            Side::State,
            Side::Organisation,
            Side::Observer,
            Side::Outsider,
        ] {
            let of = world
                .places
                .keys()
                .filter(|(of, i)| *of == m && world.side(m, *i) == side && !own.contains(i))
                .count();
            let of = i64::try_from(of).unwrap();
            atoms.insert((m, side), (system.variable(of), of));
        }
    }
    let split = |sum: &Sum| split_presences(world, &atoms, own, sum);
    let mut found = Found::default();
    let sums: Vec<&Sum> = sums
        .iter()
        .filter(|sum| sum.count == Count::Presence)
        .collect();
    for sum in &sums {
        let (of, own) = split(sum);
        found.hidden += usize::from(sum.is_hidden);
        found.shown += usize::from(sum.told.is_some());
        if let Some(n) = sum.told {
            system.sums.push((of, BTreeSet::from([n - own])));
        }
        // The rule: of the one meeting of a year of a series it is held back where few came or few
        // did not.
        let alone = sum.of.first().map(|(m, _)| *m).filter(|m| {
            sum.is_hidden
                && sum.name.contains("members_present")
                && sum.of.iter().all(|(o, _)| o == m)
        });
        let is_alone = |m: usize| {
            let like = |other: &&Meeting| {
                other.body == world.meetings[m].body
                    && other.day.year() == world.meetings[m].day.year()
            };
            world.meetings[m].is_complete
                && BODIES[world.meetings[m].body].1.is_some()
                && world.meetings.iter().filter(like).count() == 1
        };
        if alone.is_some_and(is_alone) {
            // Where states and others are told apart another rule may hold it back.
            let apart = sums.iter().any(|sum| sum.name.contains("states_present"));
            // And so may the rule about members that are not of the body.
            if !apart && !world.by_body {
                let all = i64::try_from(sum.of.len()).unwrap();
                let (of, own) = split(sum);
                let can: BTreeSet<i64> = (0..=all)
                    .filter(|n| *n < 3 || all - n < 3)
                    .map(|n| n - own)
                    .collect();
                system.sums.push((of, can));
            }
        }
    }
    (system, atoms, found)
}

/// The unknowns that a sum is over, and what the readers themselves add to it.
fn split_presences(
    world: &World,
    atoms: &PresenceAtoms,
    own: &BTreeSet<usize>,
    sum: &Sum,
) -> (Vec<usize>, i64) {
    let known = sum
        .of
        .iter()
        .filter(|(m, i)| own.contains(i) && world.places[&(*m, *i)].came())
        .count();
    let of: BTreeSet<usize> = sum
        .of
        .iter()
        .filter(|(_, i)| !own.contains(i))
        .map(|(m, i)| atoms[&(*m, world.side(*m, *i))].0)
        .collect();
    (
        of.into_iter().collect::<Vec<usize>>(),
        i64::try_from(known).unwrap(),
    )
}

/// Works out presences of single members, for readers who know their own.
fn presences(world: &World, sums: &[Sum], own: &BTreeSet<usize>) -> Found {
    let (mut system, atoms, mut found) = presence_system(world, sums, own);
    let split = |sum: &Sum| split_presences(world, &atoms, own, sum);
    let sums: Vec<&Sum> = sums
        .iter()
        .filter(|sum| sum.count == Count::Presence)
        .collect();
    system.solve();
    for ((m, side), (variable, of)) in &atoms {
        let domain = &system.domains[*variable];
        let is_of = |(place, i): &(usize, usize)| {
            place == m && world.side(*m, *i) == *side && !own.contains(i)
        };
        let truth = world
            .places
            .iter()
            .filter(|(at, place)| is_of(at) && place.came())
            .count();
        assert!(
            domain.contains(&i64::try_from(truth).unwrap()),
            "the attack believes what is not so: {truth} of {of} at M{m}, {domain:?}"
        );
        if *of > 0
            && *side != Side::Outsider
            && domain.len() == 1
            && (domain.contains(of) || domain.contains(&0) && world.meetings[*m].is_complete)
        {
            found
                .single
                .push(format!("M{m} {side:?} {domain:?} of {of}"));
        }
    }
    // One that is over the same places as another that is shown, such as that of states where there
    // are no others, is that one.
    let shown: BTreeSet<&[(usize, usize)]> = sums
        .iter()
        .filter(|sum| sum.told.is_some())
        .map(|sum| sum.of.as_slice())
        .collect();
    for sum in sums
        .iter()
        .filter(|sum| sum.is_hidden && !shown.contains(sum.of.as_slice()))
    {
        let (of, _) = split(sum);
        found
            .recovered
            .extend(system.determines(&of).then(|| sum.name.clone()));
    }
    found
}

/// The genders of one delegation as unknowns: of its head and deputy head, and of the others.
#[derive(Clone, Copy)]
struct GenderUnknowns {
    rest: usize,
    leaders: [Option<usize>; 2],
}

impl GenderUnknowns {
    /// Each unknown with the most that it can be.
    fn all(self, place: Place) -> impl Iterator<Item = (usize, i64)> {
        let leaders = self.leaders.into_iter().flatten();
        std::iter::once((self.rest, place.rest())).chain(leaders.map(|leader| (leader, 1)))
    }
}

type GenderAtoms = BTreeMap<(usize, usize), GenderUnknowns>;

/// What a member that knows its own genders knows of the others: sums of unknowns.
fn gender_system(world: &World, sums: &[Sum], own: Option<usize>) -> (System, GenderAtoms, Found) {
    let mut system = System::default();
    let mut atoms = GenderAtoms::new();
    for ((m, i), place) in world
        .places
        .iter()
        .filter(|((_, i), place)| place.came() && Some(*i) != own)
    {
        let leaders = place.leaders.map(|led| led.map(|_| system.variable(1)));
        let rest = system.variable(place.rest());
        atoms.insert((*m, *i), GenderUnknowns { rest, leaders });
    }
    let split = |sum: &Sum| split_genders(world, &atoms, own, sum);
    let mut found = Found::default();
    let sums: Vec<&Sum> = sums
        .iter()
        .filter(|sum| sum.count != Count::Presence)
        .collect();
    for sum in &sums {
        let (of, own) = split(sum);
        found.hidden += usize::from(sum.is_hidden);
        found.shown += usize::from(sum.told.is_some());
        if let Some(n) = sum.told {
            system.sums.push((of, BTreeSet::from([n - own])));
        }
    }
    (system, atoms, found)
}

/// The unknowns that a sum is over, and what the reader itself adds to it.
fn split_genders(
    world: &World,
    atoms: &GenderAtoms,
    own: Option<usize>,
    sum: &Sum,
) -> (Vec<usize>, i64) {
    let mine = |of: &(usize, usize)| {
        let place = world.places[of];
        match sum.count.leader() {
            Some(leader) => i64::from(place.leaders[leader] == Some(true)),
            None => place.women,
        }
    };
    let known: i64 = sum
        .of
        .iter()
        .filter(|(_, i)| Some(*i) == own)
        .map(mine)
        .sum();
    let of = sum.of.iter().filter_map(|place| atoms.get(place));
    let of: Vec<usize> = of
        .flat_map(|unknowns| {
            let leaders = unknowns.leaders;
            let of_sum: Vec<usize> = if let Some(leader) = sum.count.leader() {
                leaders[leader].into_iter().collect()
            } else {
                let leaders = leaders.into_iter().flatten();
                leaders.chain([unknowns.rest]).collect()
            };
            of_sum
        })
        .collect();
    (of, known)
}

/// Works out genders of single persons, for a member that knows its own.
fn genders(world: &World, sums: &[Sum], own: Option<usize>) -> Found {
    let (mut system, atoms, mut found) = gender_system(world, sums, own);
    let split = |sum: &Sum| split_genders(world, &atoms, own, sum);
    let sums: Vec<&Sum> = sums
        .iter()
        .filter(|sum| sum.count != Count::Presence)
        .collect();
    system.solve();
    for ((m, i), unknowns) in &atoms {
        let all = unknowns.all(world.places[&(*m, *i)]);
        for (variable, most) in all.filter(|(_, most)| *most > 0) {
            let domain = &system.domains[variable];
            if domain.len() == 1 && (domain.contains(&0) || domain.contains(&most)) {
                found
                    .single
                    .push(format!("M{m} A{i}: {domain:?} of {most}"));
            }
        }
    }
    for sum in sums.iter().filter(|sum| sum.is_hidden) {
        let (of, _) = split(sum);
        found
            .recovered
            .extend(system.determines(&of).then(|| sum.name.clone()));
    }
    found
}

/// A small process in a folder, for tests that add to it.
pub fn small_process() -> Run {
    let run = Run {
        folder: tempfile::tempdir().unwrap(),
    };
    World {
        by_body: false,
        has_other_lists: false,
        ..world(0)
    }
    .write(&run);
    std::fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n",
    )
    .unwrap();
    run
}

/// A process, and what each audience is given of it.
struct Process {
    world: World,
    settings: Settings,
    data: Dataset,
    words: Arc<Words>,
    /// By the names of their periods.
    statistics: RefCell<BTreeMap<String, Statistics>>,
}

impl Process {
    fn new(world: World) -> Self {
        let run = Run {
            folder: tempfile::tempdir().unwrap(),
        };
        world.write(&run);
        let settings = Settings::parse(SETTINGS).unwrap();
        let data = input::read(&run.path("inputs"), &settings, Date::MAX)
            .unwrap()
            .value;
        Self {
            world,
            settings,
            data,
            words: Words::new("en").unwrap(),
            statistics: RefCell::default(),
        }
    }

    fn edition(&self, audience: Audience, period: &Period) -> Released {
        let mut known = self.statistics.borrow_mut();
        let compute = || statistics::compute(&self.data, &self.settings, period).unwrap();
        let statistics = known.entry(period.name.clone()).or_insert_with(compute);
        release(statistics.clone(), &self.data, &self.settings, audience).unwrap()
    }

    fn read(&self, released: &Released, period: &Period, count: &[Count]) -> Vec<Sum> {
        sums(
            &self.world,
            released,
            &self.words,
            &self.settings,
            period,
            count,
        )
    }

    /// What editions of several periods give away together.
    fn of(&self, audience: Audience, periods: &[Period], count: &[Count]) -> Vec<Sum> {
        periods
            .iter()
            .flat_map(|period| self.read(&self.edition(audience, period), period, count))
            .collect()
    }
}

/// Of one process of eight: periods that divide years, and longer ones.
fn periods_that_overlap(seed: u64) -> Vec<Period> {
    let names: &[&str] = match seed % 16 {
        0 => &["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "FY2021"],
        8 => &[
            "FY2020",
            "FY2021",
            "2021..2022",
            "2022-01-01..2022-04-15",
            "2022-01-01..2022-06-10",
        ],
        _ => &[],
    };
    let period = |name: &&str| {
        let begins = if name.starts_with("FY") {
            (7, 1)
        } else {
            (1, 1)
        };
        name.parse::<Asked>()
            .unwrap()
            .settle(Date::MAX, begins, |_| None)
            .unwrap()
    };
    names.iter().map(period).collect()
}

const OF_PRESENCE: [Count; 1] = [Count::Presence];
const OF_PERSONS: [Count; 3] = [Count::Heads, Count::DeputyHeads, Count::Women];

fn attack(seed: u64) -> BTreeMap<&'static str, Found> {
    let process = Process::new(world(seed));
    let world = &process.world;
    let nobody = BTreeSet::new();
    let year: Period = "2022".parse().unwrap();
    let mut periods = vec![year.clone(), year.period_before()];
    let others = periods_that_overlap(seed);
    let (all, packs_of) = if others.is_empty() {
        ("two public years", "two packs and two public years")
    } else {
        (
            "public editions that overlap",
            "six packs and public editions that overlap",
        )
    };
    periods.extend(others);
    let public = process.of(Audience::Public, &periods[..1], &OF_PRESENCE);
    let mut found = BTreeMap::from([("public", presences(world, &public, &nobody))]);
    let public = [
        public,
        process.of(Audience::Public, &periods[1..], &OF_PRESENCE),
    ]
    .concat();
    found.insert(all, presences(world, &public, &nobody));
    let members: Vec<(&Period, Released)> = periods
        .iter()
        .map(|period| (period, process.edition(Audience::Members, period)))
        .collect();
    // Of the year, and of two of the periods that overlap it.
    let cut = [0, 3, 4].iter().filter_map(|n| members.get(*n));
    let packs: Vec<(&Period, Packs)> = cut
        .map(|(period, members)| (*period, members.packs(Peers::Hidden).unwrap()))
        .collect();
    let pack = |i: usize| {
        let of = |(period, packs): &(&Period, Packs)| {
            process.read(
                &packs.pack(&world.members[i].id).unwrap(),
                period,
                &OF_PRESENCE,
            )
        };
        packs.iter().flat_map(of).collect::<Vec<Sum>>()
    };
    let own = [public.clone(), pack(0)].concat();
    found.insert(
        "packs of a member with these",
        presences(world, &own, &BTreeSet::from([0])),
    );
    found.insert(
        packs_of,
        presences(world, &[own, pack(1)].concat(), &BTreeSet::from([0, 1])),
    );
    let of_members =
        |(period, released): &(&Period, Released)| process.read(released, period, &OF_PERSONS);
    found.insert("members", genders(world, &of_members(&members[0]), None));
    let told: Vec<Sum> = members.iter().flat_map(of_members).collect();
    found.insert("all editions of members", genders(world, &told, None));
    found.insert(
        "all editions, read by a member",
        genders(world, &told, Some(0)),
    );
    found
}

/// Attacks processes, half of them on each of two threads, and says what was found.
fn attack_all(asked: std::ops::Range<u64>, attack: fn(u64) -> BTreeMap<&'static str, Found>) {
    let n = asked.end - asked.start;
    // Threads of their own: those of the program would take on another process while they wait.
    let half = |offset: u64| {
        let asked = asked.clone();
        move || {
            asked
                .skip(usize::try_from(offset).unwrap())
                .step_by(2)
                .map(|seed| (seed, attack(seed)))
                .collect::<Vec<_>>()
        }
    };
    let all: Vec<(u64, BTreeMap<&str, Found>)> = std::thread::scope(|scope| {
        let halves = [0, 1].map(|first| scope.spawn(half(first)));
        halves
            .into_iter()
            .flat_map(|half| half.join().unwrap())
            .collect()
    });
    let mut totals: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for (seed, found) in &all {
        for (who, found) in found {
            let numbers = [
                found.shown,
                found.hidden,
                found.recovered.len(),
                found.single.len(),
                usize::from(!found.single.is_empty()),
            ];
            totals
                .entry(who)
                .or_default()
                .iter_mut()
                .zip(numbers)
                .for_each(|(sum, n)| *sum += n);
            if !found.single.is_empty() || !found.recovered.is_empty() {
                eprintln!(
                    "process {seed}, {who}: {:?} {:?}",
                    found.single.iter().take(4).collect::<Vec<_>>(),
                    found.recovered.iter().take(3).collect::<Vec<_>>()
                );
            }
        }
    }
    for (who, [shown, hidden, recovered, single, processes]) in &totals {
        eprintln!(
            "{n} processes, {who}: {shown} cells shown, {hidden} suppressed, {recovered} recovered, {single} single ones determined in {processes} processes"
        );
    }
    assert!(
        totals.values().all(|[.., single, _]| *single == 0),
        "{totals:?}"
    );
}

#[test]
fn nothing_of_one_member_or_one_person_can_be_worked_out() {
    attack_all(processes(), attack);
}

/// Pairs of editions take longer: they are tried on fewer processes.
#[test]
fn nor_from_editions_before_and_after_a_correction() {
    let asked = processes();
    attack_all(
        asked.start..asked.start + (asked.end - asked.start).div_ceil(20),
        pairs::attack,
    );
}
