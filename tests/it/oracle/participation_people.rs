//! Participation by persons: sizes of delegations, gender, mode, concentration, heads and
//! experience.

use std::collections::BTreeMap;

use super::facts::{Delegation, Facts, People};
use super::participation::known_delegates;
use super::read::Attendance;
use super::values::{
    NOT_APPLICABLE, NOT_AVAILABLE, Sheet, count, fraction, fraction_or, integer, quantile, ratio,
    share, whole,
};

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    delegation_size(sheet, facts);
    gender_share(sheet, facts);
    mode_share(sheet, facts);
    concentration(sheet, facts);
    largest_delegations(sheet, facts);
    heads(sheet, facts);
    experience(sheet, facts);
}

fn delegation_size(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.delegation_size";
    let in_period = facts.delegations_in(facts.period);
    let mut kinds: BTreeMap<&str, Vec<&Delegation>> = BTreeMap::new();
    for &delegation in &in_period {
        kinds
            .entry(facts.kind_or_not_recorded(delegation.member))
            .or_default()
            .push(delegation);
    }
    let missing = if facts.meetings_in(facts.period).is_empty() {
        NOT_APPLICABLE
    } else {
        NOT_AVAILABLE
    };
    let [_, _, mean, median] = size_columns(sheet, table, "all", &in_period, missing);
    sheet.figure("participation.delegation_size.mean", mean);
    sheet.figure("participation.delegation_size.median", median);
    for (kind, delegations) in kinds {
        size_columns(sheet, table, kind, &delegations, NOT_AVAILABLE);
    }
}

/// Sizes of delegations; `missing` is what stands for them where nobody is known to have come.
fn size_columns(
    sheet: &mut Sheet,
    table: &str,
    row: &str,
    delegations: &[&Delegation],
    missing: &str,
) -> [String; 4] {
    let people = People::of(delegations.iter().copied());
    let mut sizes: Vec<i64> = delegations
        .iter()
        .filter(|delegation| delegation.people.known == 1)
        .map(|delegation| delegation.people.delegates)
        .collect();
    sizes.sort_unstable();
    // The second quartile by interpolation is the median: the mean of the two middle ones for an
    // even count.
    let values = if delegations.is_empty() && missing == NOT_APPLICABLE {
        [NOT_APPLICABLE; 4].map(str::to_owned)
    } else {
        let mean = (people.known > 0).then(|| ratio(people.delegates, people.known));
        [
            share(people.known, people.delegations),
            known_delegates(&people),
            fraction_or(mean.as_ref(), missing),
            fraction_or(quantile(&sizes, 2).as_ref(), missing),
        ]
    };
    for (column, value) in ["delegations", "delegates", "mean", "median"]
        .iter()
        .zip(&values)
    {
        sheet.put(table, row, column, value);
    }
    values
}

/// Women among delegates whose gender is recorded: not available where fewer than half are.
pub fn share_women(people: &People) -> String {
    if people.known == 0 || 2 * people.gender_recorded() < people.delegates {
        NOT_AVAILABLE.to_owned()
    } else {
        share(people.women, people.gender_recorded())
    }
}

fn share_gender_not_recorded(people: &People) -> String {
    if people.known == 0 {
        NOT_AVAILABLE.to_owned()
    } else {
        share(
            people.delegates - people.gender_recorded(),
            people.delegates,
        )
    }
}

fn gender_columns(sheet: &mut Sheet, table: &str, row: &str, people: &People) {
    let known = people.known > 0;
    let half_recorded = known && 2 * people.gender_recorded() >= people.delegates;
    let when = |told: bool, number: i64| {
        if told {
            number.to_string()
        } else {
            NOT_AVAILABLE.to_owned()
        }
    };
    sheet.put(table, row, "delegates", when(known, people.delegates));
    sheet.put(table, row, "women", when(half_recorded, people.women));
    sheet.put(
        table,
        row,
        "not_women",
        when(half_recorded, people.men + people.other_gender),
    );
    sheet.put(
        table,
        row,
        "gender_recorded",
        when(known, people.gender_recorded()),
    );
    sheet.put(table, row, "share_women", share_women(people));
    sheet.put(
        table,
        row,
        "share_not_recorded",
        share_gender_not_recorded(people),
    );
}

fn gender_share(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.gender_share";
    let meetings = facts.meetings_in(facts.period);
    for &meeting in &meetings {
        gender_columns(
            sheet,
            table,
            &facts.held[meeting].id,
            &People::of(facts.delegations_at(meeting)),
        );
    }
    let in_period = facts.delegations_in(facts.period);
    let (mut regions, mut kinds): (BTreeMap<&str, People>, BTreeMap<&str, People>) =
        Default::default();
    for delegation in in_period
        .iter()
        .filter(|delegation| delegation.people.known == 1)
    {
        regions
            .entry(facts.region_or_not_recorded(delegation.member))
            .or_default()
            .add(&delegation.people);
        kinds
            .entry(facts.kind_or_not_recorded(delegation.member))
            .or_default()
            .add(&delegation.people);
    }
    for (part, groups) in [("by_region", regions), ("by_kind", kinds)] {
        for (group, people) in groups {
            gender_columns(sheet, &format!("{table}.{part}"), group, &people);
        }
    }
    let all = People::of(in_period);
    let when_held = |value: String| {
        if meetings.is_empty() {
            NOT_APPLICABLE.to_owned()
        } else {
            value
        }
    };
    sheet.figure(table, when_held(share_women(&all)));
    sheet.figure(
        "participation.gender_share.not_recorded",
        when_held(share_gender_not_recorded(&all)),
    );
}

fn share_online(people: &People) -> String {
    if people.known == 0 || people.mode_recorded() == 0 {
        NOT_AVAILABLE.to_owned()
    } else {
        share(people.online, people.mode_recorded())
    }
}

fn mode_share(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.mode_share";
    let meetings = facts.meetings_in(facts.period);
    for &meeting in &meetings {
        let row = &facts.held[meeting].id;
        let people = People::of(facts.delegations_at(meeting));
        let recorded = people.mode_recorded();
        let when = |told: bool, number: i64| {
            if told {
                number.to_string()
            } else {
                NOT_AVAILABLE.to_owned()
            }
        };
        sheet.put(
            table,
            row,
            "delegates",
            when(people.known > 0, people.delegates),
        );
        sheet.put(
            table,
            row,
            "in_person",
            when(recorded > 0, people.in_person),
        );
        sheet.put(table, row, "virtual", when(recorded > 0, people.online));
        sheet.put(table, row, "share_virtual", share_online(&people));
        let share_recorded = if people.known > 0 {
            share(recorded, people.delegates)
        } else {
            NOT_AVAILABLE.to_owned()
        };
        sheet.put(table, row, "share_mode_recorded", share_recorded);
    }
    let all = share_online(&People::of(facts.delegations_in(facts.period)));
    sheet.figure(
        "participation.mode_share.virtual",
        if meetings.is_empty() {
            NOT_APPLICABLE.to_owned()
        } else {
            all
        },
    );
}

/// Is the room filled by a few? The sum of squared shares of delegates, by member.
fn concentration(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.concentration";
    for (row, window) in [("period", facts.period), ("to-date", facts.to_date)] {
        let delegations = facts.delegations_in(window);
        let people = People::of(delegations.iter().copied());
        let mut by_member: BTreeMap<&str, i64> = BTreeMap::new();
        for delegation in delegations
            .iter()
            .filter(|delegation| delegation.people.delegates > 0)
        {
            *by_member.entry(delegation.member).or_default() += delegation.people.delegates;
        }
        let values = if people.delegations == 0 {
            [NOT_APPLICABLE; 4].map(str::to_owned)
        } else if people.known == 0 {
            [NOT_AVAILABLE; 4].map(str::to_owned)
        } else {
            let mut hhi = integer(0);
            for delegates in by_member.values() {
                let part = ratio(*delegates, people.delegates);
                hhi += part.clone() * part;
            }
            let several = by_member.len() >= 2;
            let when_several = |number| {
                if several {
                    fraction(&number)
                } else {
                    NOT_APPLICABLE.to_owned()
                }
            };
            let effective = if several { hhi.recip() } else { integer(0) };
            [
                whole(by_member.len()),
                people.delegates.to_string(),
                when_several(hhi),
                when_several(effective),
            ]
        };
        for (column, value) in ["members", "delegates", "hhi", "effective_number"]
            .iter()
            .zip(values)
        {
            sheet.put(table, row, column, value);
        }
    }
}

fn largest_delegations(sheet: &mut Sheet, facts: &Facts) {
    for delegation in facts
        .delegations_in(facts.period)
        .iter()
        .filter(|delegation| delegation.people.known == 1)
    {
        let meeting = facts.held[delegation.meeting];
        let row = format!("{};{}", delegation.member, meeting.id);
        let is_host = meeting.hosts.iter().any(|host| host == delegation.member);
        let mut tables = vec!["participation.largest_delegations"];
        if !is_host {
            tables.push("participation.largest_delegations.without_host");
        }
        for table in tables {
            sheet.put(
                table,
                &row,
                "delegates",
                delegation.people.delegates.to_string(),
            );
            sheet.put(table, &row, "host", if is_host { "yes" } else { "no" });
        }
    }
}

/// Delegations with a head on record, and the women among those heads.
#[derive(Default)]
struct Heads {
    delegations: i64,
    recorded: i64,
    women: i64,
    with_gender: i64,
}

impl Heads {
    fn add(&mut self, delegation: &Delegation) {
        self.delegations += 1;
        // One head for each delegation: its first row in that role.
        if let Some(head) = delegation
            .rows
            .iter()
            .find(|row| row.roles.iter().any(|role| role == "head"))
        {
            self.recorded += 1;
            self.women += i64::from(head.gender.as_deref() == Some("female"));
            self.with_gender += i64::from(head.gender.is_some());
        }
    }

    fn columns(&self) -> [String; 3] {
        [
            share(self.recorded, self.delegations),
            self.women.to_string(),
            share(self.women, self.with_gender),
        ]
    }
}

fn heads(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.heads";
    let mut all = Heads::default();
    let mut regions: BTreeMap<&str, Heads> = BTreeMap::new();
    for delegation in facts.delegations_in(facts.period) {
        all.add(delegation);
        regions
            .entry(facts.region_or_not_recorded(delegation.member))
            .or_default()
            .add(delegation);
    }
    let columns = match (all.delegations, all.recorded) {
        (0, _) => [NOT_APPLICABLE; 3].map(str::to_owned),
        (_, 0) => [NOT_AVAILABLE; 3].map(str::to_owned),
        _ => all.columns(),
    };
    sheet.figure(table, &columns[0]);
    sheet.figure("participation.heads.women_share", &columns[2]);
    let mut rows = vec![("all", columns)];
    if all.recorded > 0 {
        rows.extend(
            regions
                .iter()
                .map(|(region, heads)| (*region, heads.columns())),
        );
    }
    for (row, columns) in rows {
        for (column, value) in ["heads", "women", "share_women"].iter().zip(columns) {
            sheet.put(table, row, column, value);
        }
    }
}

/// How many meetings each person had been to before. It can be told only where a name comes back,
/// and of no meeting before which nobody is named. Two people of one name at one meeting have what
/// is known of the name.
fn experience(sheet: &mut Sheet, facts: &Facts) {
    let table = "participation.experience";
    let mut attended: BTreeMap<(&str, &str), BTreeMap<usize, usize>> = BTreeMap::new();
    for delegation in &facts.delegations {
        let mut people: Vec<(&str, Vec<&Attendance>)> = Vec::new();
        for row in &delegation.rows {
            let Some(name) = row.name.as_deref() else {
                continue;
            };
            let differ =
                |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
            let is_same = |other: &&Attendance| {
                !differ(&other.organisation, &row.organisation)
                    && !differ(&other.gender, &row.gender)
            };
            match people
                .iter_mut()
                .find(|(other, rows)| *other == name && rows.iter().all(is_same))
            {
                Some((_, rows)) => rows.push(row),
                None => people.push((name, vec![row])),
            }
        }
        for (name, _) in people {
            *attended
                .entry((delegation.member, name))
                .or_default()
                .entry(delegation.meeting)
                .or_default() += 1;
        }
    }
    let names_come_back = attended.values().any(|meetings| meetings.len() >= 2);
    let first_named = attended.values().flat_map(BTreeMap::keys).min().copied();
    let (mut all_newcomers, mut all_persons) = (0, 0);
    for meeting in facts.meetings_in(facts.period) {
        let (mut persons, mut newcomers, mut sum_before) = (0, 0, 0);
        for meetings in attended.values() {
            let Some(people) = meetings.get(&meeting).map(|people| count(*people)) else {
                continue;
            };
            let earlier = count(meetings.range(..meeting).count());
            persons += people;
            sum_before += earlier * people;
            newcomers += if earlier == 0 { people } else { 0 };
        }
        if persons == 0 || !names_come_back {
            continue;
        }
        let row = &facts.held[meeting].id;
        sheet.put(table, row, "persons", persons.to_string());
        if first_named.is_none_or(|first| meeting <= first) {
            sheet.put(table, row, "mean_before", NOT_AVAILABLE);
            sheet.put(table, row, "newcomers", NOT_AVAILABLE);
            continue;
        }
        sheet.put(
            table,
            row,
            "mean_before",
            fraction(&ratio(sum_before, persons)),
        );
        sheet.put(table, row, "newcomers", share(newcomers, persons));
        all_newcomers += newcomers;
        all_persons += persons;
    }
    let nobody = if names_come_back && facts.meetings_in(facts.period).is_empty() {
        NOT_APPLICABLE
    } else {
        NOT_AVAILABLE
    };
    let figure = if all_persons == 0 {
        nobody.to_owned()
    } else {
        share(all_newcomers, all_persons)
    };
    sheet.figure("participation.experience.newcomers", figure);
}
