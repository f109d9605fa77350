//! Gender composition: for each day of interest, a walk through the list of officers; delegations
//! one by one.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

use super::facts::{Delegation, Facts, People};
use super::participation_people::share_women;
use super::read::Officer;
use super::values::{NOT_APPLICABLE, NOT_AVAILABLE, NOT_RECORDED, Sheet, fraction, ratio, share};

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    let officers = facts.data.officers.as_deref().unwrap_or_default();
    if !officers.is_empty() {
        bodies(sheet, facts, officers);
    }
    if officers.is_empty() && facts.config.gender.is_none() {
        return;
    }
    leaders(sheet, facts);
    single(sheet, facts);
    target(sheet, facts, officers);
}

/// Women, all of whom the gender is known, and all.
type Numbers = (i64, i64, i64);

fn on(officers: &[Officer], day: Date, is_of: &dyn Fn(&Officer) -> bool) -> Numbers {
    let mut n = (0, 0, 0);
    for officer in officers {
        let began = officer.from.is_none_or(|from| from <= day);
        let ended = officer.to.is_some_and(|to| to < day);
        if began && !ended && is_of(officer) {
            n.2 += 1;
            n.1 += i64::from(officer.gender.is_some());
            n.0 += i64::from(officer.gender.as_deref() == Some("female"));
        }
    }
    n
}

fn women_of((women, known, all): Numbers) -> String {
    match () {
        () if all == 0 => NOT_APPLICABLE.to_owned(),
        () if known * 2 < all => NOT_AVAILABLE.to_owned(),
        () => format!("{women}/{known}"),
    }
}

/// The difference of two shares in points; the first that is missing says why there is none.
fn points(now: &str, then: &str) -> String {
    let parts = |text: &str| -> Option<(i64, i64)> {
        let (a, b) = text.split_once('/')?;
        Some((a.parse().unwrap(), b.parse().unwrap()))
    };
    match (parts(now), parts(then)) {
        (Some((a, b)), Some((c, d))) => fraction(&((ratio(a, b) - ratio(c, d)) * ratio(100, 1))),
        (None, _) => now.to_owned(),
        _ => then.to_owned(),
    }
}

fn composition(sheet: &mut Sheet, table: &str, row: &str, n: Numbers) {
    let (women, known, all) = n;
    let number = |value: i64| match women_of(n) {
        text if text.contains('/') => value.to_string(),
        missing => missing,
    };
    sheet.put(table, row, "places", all.to_string());
    sheet.put(table, row, "women", number(women));
    sheet.put(table, row, "not_women", number(known - women));
    sheet.put(table, row, "gender_recorded", known.to_string());
    sheet.put(table, row, "share_women", women_of(n));
}

fn bodies(sheet: &mut Sheet, facts: &Facts, officers: &[Officer]) {
    let last = facts.period.last;
    let table = "gender.bodies";
    let begun = |officer: &&Officer| officer.from.is_none_or(|from| from <= last);
    let names: BTreeSet<&str> = officers
        .iter()
        .filter(begun)
        .map(|o| o.body.as_str())
        .collect();
    let first = officers.iter().filter_map(|o| o.from).min();
    let first = first.map_or(last.year(), Date::year).min(last.year());
    for name in std::iter::once(None).chain(names.into_iter().map(Some)) {
        let is_of = |officer: &Officer| name.is_none_or(|name| name == officer.body);
        let row = name.unwrap_or("all");
        let now = on(officers, last, &is_of);
        composition(sheet, table, row, now);
        if let Some((base, _)) = facts.config.gender {
            let then = women_of(on(officers, date(base, 12, 31), &is_of));
            if base > last.year() {
                sheet.put(table, row, "share_women_base", NOT_APPLICABLE);
                sheet.put(table, row, "change_since_base", NOT_APPLICABLE);
            } else {
                sheet.put(table, row, "share_women_base", then.clone());
                sheet.put(
                    table,
                    row,
                    "change_since_base",
                    points(&women_of(now), &then),
                );
            }
        }
        let balanced = (first..=last.year()).find(|year| {
            let (women, known, all) = on(officers, date(*year, 12, 31), &is_of);
            let percent = 100 * women;
            known > 0 && known * 2 >= all && (40 * known..=60 * known).contains(&percent)
        });
        let since = balanced.map_or(NOT_APPLICABLE.to_owned(), |year| year.to_string());
        sheet.put(table, row, "balanced_since", since);
    }
    let is_now = |officer: &&Officer| on(std::slice::from_ref(officer), last, &|_| true).2 == 1;
    let roles: BTreeSet<&str> = officers
        .iter()
        .filter(is_now)
        .map(|o| o.role.as_str())
        .collect();
    for role in roles {
        let n = on(officers, last, &|officer| officer.role == role);
        composition(sheet, "gender.bodies.by_role", role, n);
    }
    for year in first..=last.year() {
        let (table, row) = ("gender.bodies.by_year", year.to_string());
        composition(
            sheet,
            table,
            &row,
            on(officers, date(year, 12, 31), &|_| true),
        );
        if let Some((_, target)) = facts.config.gender {
            sheet.put(table, &row, "target", format!("{target}/100"));
        }
    }
    sheet.figure(table, women_of(on(officers, last, &|_| true)));
}

/// Of one role: all on record, those whose gender is, and the women.
fn led(delegations: &[&Delegation], role: &str) -> [String; 3] {
    let leaders = delegations.iter().filter_map(|delegation| {
        let mut rows = delegation.rows.iter();
        rows.find(|row| row.roles.iter().any(|own| own == role))
    });
    let genders: Vec<Option<&str>> = leaders.map(|row| row.gender.as_deref()).collect();
    let all = genders.len();
    let known = genders.iter().flatten().count();
    let women = genders
        .iter()
        .flatten()
        .filter(|own| **own == "female")
        .count();
    let women = if known * 2 < all {
        NOT_AVAILABLE.to_owned()
    } else {
        format!("{women}/{known}")
    };
    if all == 0 {
        [NOT_AVAILABLE; 3].map(str::to_owned)
    } else {
        [all.to_string(), known.to_string(), women]
    }
}

const ROLES: [(&str, &str); 2] = [("head", "heads"), ("deputy-head", "deputy_heads")];

fn leaders(sheet: &mut Sheet, facts: &Facts) {
    let table = "gender.delegations";
    let mut put = |table: &str, row: &str, delegations: &[&Delegation]| {
        for (role, key) in ROLES {
            let [all, known, women] = led(delegations, role);
            sheet.put(table, row, key, all);
            sheet.put(table, row, &format!("{key}_gender_recorded"), known);
            sheet.put(table, row, &format!("{key}_women"), women);
        }
    };
    let meetings = facts.meetings_in(facts.period);
    for meeting in &meetings {
        put(
            table,
            &facts.held[*meeting].id,
            &facts.delegations_at(*meeting),
        );
    }
    let all = facts.delegations_in(facts.period);
    let mut regions: BTreeMap<&str, Vec<&Delegation>> = BTreeMap::new();
    for delegation in &all {
        let region = facts.region_or_not_recorded(delegation.member);
        regions.entry(region).or_default().push(delegation);
    }
    for (region, delegations) in regions {
        put("gender.delegations.by_region", region, &delegations);
    }
    let mut bodies: BTreeMap<&str, Vec<&Delegation>> = BTreeMap::new();
    for delegation in &all {
        let body = facts.held[delegation.meeting].body.as_deref();
        bodies
            .entry(body.unwrap_or(NOT_RECORDED))
            .or_default()
            .push(delegation);
    }
    for (body, delegations) in bodies {
        put("gender.delegations.by_body", body, &delegations);
    }
    for (role, key) in ROLES {
        let [.., women] = led(&all, role);
        let women = if meetings.is_empty() {
            NOT_APPLICABLE.to_owned()
        } else {
            women
        };
        sheet.figure(&format!("{table}.{key}_women"), women);
    }
}

/// Of one gender, balanced, and all of whom every gender is known.
fn kinds(delegations: &[&Delegation]) -> [i64; 3] {
    let mut n = [0; 3];
    for People {
        delegates,
        women,
        men,
        other_gender,
        ..
    } in delegations.iter().map(|delegation| &delegation.people)
    {
        if *delegates < 2 || women + men + other_gender != *delegates {
            continue;
        }
        let genders = [women, men, other_gender]
            .iter()
            .filter(|n| ***n > 0)
            .count();
        n[0] += i64::from(genders == 1);
        n[1] += i64::from((40 * delegates..=60 * delegates).contains(&(100 * women)));
        n[2] += 1;
    }
    n
}

fn single(sheet: &mut Sheet, facts: &Facts) {
    let table = "gender.single";
    let meetings = facts.meetings_in(facts.period);
    for meeting in &meetings {
        let [one, balanced, all] = kinds(&facts.delegations_at(*meeting));
        let row = &facts.held[*meeting].id;
        sheet.put(table, row, "one_gender", share(one, all));
        sheet.put(table, row, "balanced", share(balanced, all));
    }
    let [one, balanced, all] = kinds(&facts.delegations_in(facts.period));
    let or_missing = |value: String| match all {
        0 if !meetings.is_empty() => NOT_AVAILABLE.to_owned(),
        _ => value,
    };
    sheet.figure("gender.single.one_gender", or_missing(share(one, all)));
    sheet.figure("gender.single.balanced", or_missing(share(balanced, all)));
}

fn target(sheet: &mut Sheet, facts: &Facts, officers: &[Officer]) {
    let Some((_, target)) = facts.config.gender else {
        return;
    };
    let aim = format!("{target}/100");
    let delegates = share_women(&People::of(facts.delegations_in(facts.period)));
    sheet.figure("gender.target.delegates", points(&delegates, &aim));
    if officers.is_empty() {
        return;
    }
    let last = facts.period.last;
    let all = women_of(on(officers, last, &|_| true));
    sheet.figure("gender.target.officers", points(&all, &aim));
    sheet.put("gender.target", "all", "to_target", points(&all, &aim));
    let begun = |officer: &&Officer| officer.from.is_none_or(|from| from <= last);
    let names: BTreeSet<&str> = officers
        .iter()
        .filter(begun)
        .map(|o| o.body.as_str())
        .collect();
    for name in names {
        let own = women_of(on(officers, last, &|officer| officer.body == name));
        sheet.put("gender.target", name, "to_target", points(&own, &aim));
    }
}
