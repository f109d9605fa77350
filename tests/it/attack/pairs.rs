//! Pairs of editions of one period, before and after a correction: the reader has both, and knows
//! that one row of the lists was corrected, though not which. Whatever that row may be, the numbers
//! of both editions must hold.
use super::{
    Count, Found, GenderAtoms, OF_PERSONS, OF_PRESENCE, Place, PresenceAtoms, Process, Side,
    System, World, gender_system, presence_system, world,
};
use crate::random::Chance;
use rapporteur::{
    disclosure::Audience,
    settings::{period::Period, written::Peers},
};
use std::collections::{BTreeMap, BTreeSet};

/// What an unknown may be before and after, over all corrections that may have been made.
struct Possible {
    before: BTreeSet<i64>,
    after: BTreeSet<i64>,
}

/// Goes through all corrections of one unknown by one, and none of them: those that both systems
/// allow say what each unknown may be.
fn possible(before: &System, after: &System) -> Vec<Possible> {
    let n = before.domains.len();
    assert_eq!(n, after.domains.len());
    let mut all: Vec<Possible> = (0..n)
        .map(|_| Possible {
            before: BTreeSet::new(),
            after: BTreeSet::new(),
        })
        .collect();
    let none = std::iter::once((usize::MAX, 0));
    for (corrected, step) in none.chain((0..n).flat_map(|at| [(at, 1), (at, -1)])) {
        let mut both = before.clone();
        for (of, values) in &after.sums {
            let shift = if of.contains(&corrected) { step } else { 0 };
            let values = values.iter().map(|value| value - shift).collect();
            both.sums.push((of.clone(), values));
        }
        if let Some(domain) = both.domains.get_mut(corrected) {
            let most = *domain.last().unwrap();
            domain.retain(|value| (0..=most).contains(&(value + step)));
        }
        if !both.narrow() {
            continue;
        }
        for (at, domain) in both.domains.iter().enumerate() {
            let shift = if at == corrected { step } else { 0 };
            all[at].before.extend(domain);
            all[at]
                .after
                .extend(domain.iter().map(|value| value + shift));
        }
    }
    all
}

/// Which unknowns can only be none or all, before or after.
fn single(possible: &[Possible], atoms: impl Iterator<Item = (usize, i64, String)>) -> Vec<String> {
    let mut found = Vec::new();
    for (at, most, name) in atoms.filter(|(_, most, _)| *most > 0) {
        for (when, domain) in [
            ("before", &possible[at].before),
            ("after", &possible[at].after),
        ] {
            assert!(!domain.is_empty(), "the attack lost the truth: {name}");
            if domain.len() == 1 && (domain.contains(&0) || domain.contains(&most)) {
                found.push(format!("{name} {when}: {domain:?} of {most}"));
            }
        }
    }
    found
}

/// The unknowns of presences of which a single value would tell of each member.
fn presence_atoms<'a>(
    world: &'a World,
    atoms: &'a PresenceAtoms,
) -> impl Iterator<Item = (usize, i64, String)> + 'a {
    let atoms = atoms
        .iter()
        .filter(|((_, side), _)| *side != Side::Outsider);
    atoms
        .filter(|((m, _), _)| world.meetings[*m].is_complete)
        .map(|((m, side), (at, most))| (*at, *most, format!("M{m} {side:?}")))
}

fn gender_atoms<'a>(
    world: &'a World,
    atoms: &'a GenderAtoms,
) -> impl Iterator<Item = (usize, i64, String)> + 'a {
    atoms.iter().flat_map(|((m, i), unknowns)| {
        let name = format!("M{m} A{i}");
        let all = unknowns.all(world.places[&(*m, *i)]);
        all.map(move |(at, most)| (at, most, format!("{name} unknown {at}")))
    })
}

/// The same process after one member that was not at a meeting was there, or the reverse. The
/// member is not one of those that read.
fn with_presence_corrected(seed: u64, readers: usize) -> Option<World> {
    let mut world = world(seed);
    let mut chance = Chance(seed + 7_000_000);
    let meetings = &world.meetings;
    let places = world.places.keys().copied();
    let places: Vec<(usize, usize)> = places
        .filter(|(m, i)| {
            meetings[*m].day.year() == 2022 && meetings[*m].is_complete && *i >= readers
        })
        .collect();
    let n = u64::try_from(places.len()).unwrap();
    let at = *places.get(usize::try_from(chance.below(n.max(1))).unwrap())?;
    let place = world.places.get_mut(&at).unwrap();
    *place = if place.came() {
        Place::default()
    } else {
        Place {
            others: 1,
            ..Place::default()
        }
    };
    Some(world)
}

/// The same process after one person who was recorded as a woman is not, or the reverse.
fn with_gender_corrected(seed: u64) -> Option<World> {
    let mut world = world(seed);
    let mut chance = Chance(seed + 8_000_000);
    let meetings = &world.meetings;
    let came = world.places.iter().filter(|(_, place)| place.came());
    let places: Vec<(usize, usize)> = came
        .map(|(at, _)| *at)
        .filter(|(m, _)| meetings[*m].day.year() == 2022)
        .collect();
    let n = u64::try_from(places.len()).unwrap();
    let at = *places.get(usize::try_from(chance.below(n.max(1))).unwrap())?;
    let place = world.places.get_mut(&at).unwrap();
    let leader = place.leaders.iter_mut().flatten().next();
    match leader {
        // One who leads alone, so that one unknown changes by one.
        Some(is_woman) => {
            let was_woman = std::mem::replace(is_woman, !*is_woman);
            let step = if was_woman { -1 } else { 1 };
            place.women += step;
            place.others -= step;
        }
        None if place.women > 0 => {
            (place.women, place.others) = (place.women - 1, place.others + 1);
        }
        None => (place.women, place.others) = (place.women + 1, place.others - 1),
    }
    Some(world)
}

/// What readers of both editions work out.
pub fn attack(seed: u64) -> BTreeMap<&'static str, Found> {
    let year: Period = "2022".parse().unwrap();
    let periods = [year.clone(), year.period_before()];
    let mut found = BTreeMap::new();
    let before = Process::new(world(seed));
    if let Some(corrected) = with_presence_corrected(seed, 2) {
        let after = Process::new(corrected);
        let public = |process: &Process| process.of(Audience::Public, &periods, &OF_PRESENCE);
        let pack = |process: &Process, member: usize| {
            let all = process.edition(Audience::Members, &year);
            let packs = all.packs(Peers::Hidden).unwrap();
            let own = packs.pack(&process.world.members[member].id).unwrap();
            process.read(&own, &year, &OF_PRESENCE)
        };
        for (who, readers) in [
            ("public editions before and after", 0),
            ("packs of a member before and after", 1),
            ("packs of two members before and after", 2),
        ] {
            let own: BTreeSet<usize> = (0..readers).collect();
            let system = |process: &Process| {
                let mut sums = public(process);
                sums.extend((0..readers).flat_map(|member| pack(process, member)));
                presence_system(&process.world, &sums, &own)
            };
            let ((old, atoms, shown), (new, _, _)) = (system(&before), system(&after));
            let possible = possible(&old, &new);
            let single = single(&possible, presence_atoms(&before.world, &atoms));
            found.insert(who, Found { single, ..shown });
        }
    }
    if let Some(corrected) = with_gender_corrected(seed) {
        let after = Process::new(corrected);
        let system = |process: &Process| {
            let count: &[Count] = &OF_PERSONS;
            let sums = process.of(Audience::Members, &periods, count);
            gender_system(&process.world, &sums, None)
        };
        let ((old, atoms, shown), (new, _, _)) = (system(&before), system(&after));
        let possible = possible(&old, &new);
        let single = single(&possible, gender_atoms(&before.world, &atoms));
        found.insert(
            "editions of members before and after",
            Found { single, ..shown },
        );
    }
    found
}

#[test]
fn a_pair_that_tells_is_found() {
    let mut before = System::default();
    let (x, y) = (before.variable(3), before.variable(2));
    let mut after = before.clone();
    // Together five came afterwards: all of both. Before, one of them may have been missing.
    after.sums.push((vec![x, y], BTreeSet::from([5])));
    let atoms = || [(x, 3, "x".to_owned()), (y, 2, "y".to_owned())].into_iter();
    let found = single(&possible(&before, &after), atoms());
    assert_eq!(found, ["x after: {3} of 3", "y after: {2} of 2"]);
    // With the number before, it is known that one came later, and not which.
    before.sums.push((vec![x, y], BTreeSet::from([4])));
    let both = possible(&before, &after);
    assert_eq!(both[x].before, BTreeSet::from([2, 3]));
    assert_eq!(both[y].before, BTreeSet::from([1, 2]));
}
