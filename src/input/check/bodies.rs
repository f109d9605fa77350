//! Bodies: those of memberships and of the settings must be bodies of meetings, and nobody belongs
//! to one twice at a time.

use super::Check;
use crate::finding::codes::{R054, R055, R060, R067, R100, R155, R157};
use crate::{
    finding::{Finding, NONE, Place, nearest, show_value},
    frame::{dates, lists, texts},
    input::Dataset,
    settings::{MOST_SERIES, REGIONS, Settings},
};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn of_meetings(data: &Dataset) -> PolarsResult<BTreeSet<String>> {
    Ok(texts(&data.meetings, "body")?
        .into_iter()
        .flatten()
        .collect())
}

fn near<'a>(body: &str, bodies: &'a BTreeSet<String>) -> &'a str {
    nearest(body, bodies.iter().map(String::as_str)).unwrap_or(NONE)
}

/// Memberships of a body that no meeting is of: most often it is written otherwise there.
pub fn of_memberships(check: &mut Check) -> PolarsResult<()> {
    let bodies = of_meetings(check.data)?;
    for (row, body) in texts(&check.data.memberships, "body")?
        .into_iter()
        .enumerate()
    {
        let Some(body) = body.filter(|b| !bodies.contains(b)) else {
            continue;
        };
        let near = near(&body, &bodies);
        check.note(("memberships", row, "body"), &body, || R054 {
            body: show_value(&body),
            near,
        })?;
    }
    Ok(())
}

/// Two memberships of one member in one body at the same time: which capacity holds?
pub fn overlapping(check: &mut Check) -> PolarsResult<()> {
    let frame = &check.data.memberships;
    let (members, bodies) = (texts(frame, "member_id")?, texts(frame, "body")?);
    let (joined, left) = (dates(frame, "joined")?, dates(frame, "left")?);
    // (member, body) → first and last day of each membership, and its row.
    let mut terms = BTreeMap::<_, Vec<(Date, Date, usize)>>::new();
    for (row, key) in members.into_iter().zip(bodies).enumerate() {
        terms.entry(key).or_default().push((
            joined[row].unwrap_or(Date::MIN),
            left[row].unwrap_or(Date::MAX),
            row,
        ));
    }
    for ((member, body), mut terms) in terms {
        terms.sort_unstable();
        let mut longest = terms[0];
        for (start, end, second) in &terms[1..] {
            let (_, last, first) = &longest;
            let (last, first) = (*last, *first);
            if *end > last {
                longest = (*start, *end, *second);
            }
            // The last day of one may be the first of the next.
            if *start < last {
                let line = check.data.place("memberships", first, "")?.line;
                let (member, body) = (
                    member.clone().unwrap_or_default(),
                    show_value(body.as_deref().unwrap_or_default()),
                );
                let fill = || R055 {
                    member: &member,
                    body,
                    line,
                };
                check.note(
                    ("memberships", *second, "joined"),
                    &format!("{member}{line}"),
                    fill,
                )?;
            }
        }
    }
    Ok(())
}

/// More series, or more members at meetings, than a report can hold.
pub fn size(check: &mut Check, settings: &Settings) -> PolarsResult<()> {
    const MOST_PLACES: usize = 3_000_000;
    let Some(source) = check
        .data
        .sources
        .iter()
        .find(|source| source.has_rows_of("meetings"))
    else {
        return Ok(());
    };
    let place = Place::file(&source.file);
    let meetings = &check.data.meetings;
    let (of, status) = (texts(meetings, "body")?, texts(meetings, "status")?);
    let mut held: BTreeMap<&str, usize> = BTreeMap::new();
    for (body, _) in of
        .iter()
        .zip(&status)
        .filter(|(_, status)| status.as_deref() == Some("held"))
    {
        *held.entry(body.as_deref().unwrap_or_default()).or_default() += 1;
    }
    let by_body = check.data.has("memberships");
    let members = if by_body {
        members_of_bodies(check.data)?
    } else {
        BTreeMap::new()
    };
    let mut tell = |what: &str, n: usize, most: usize| {
        let finding = Finding::new(place.clone(), R100 { what, n, most });
        check.findings.add(finding);
    };
    if settings.scopes.is_empty() && held.len() > MOST_SERIES {
        tell("series", held.len(), MOST_SERIES);
    }
    let all = check.data.members.height();
    let places = |body: &str| {
        let members = if by_body {
            members.get(body).copied().unwrap_or_default()
        } else {
            all
        };
        held.get(body)
            .copied()
            .unwrap_or_default()
            .saturating_mul(members)
    };
    let bodies: Vec<&str> = if settings.scopes.is_empty() {
        held.keys().copied().collect()
    } else {
        settings.scopes.iter().map(|s| s.body.as_str()).collect()
    };
    let n = bodies
        .into_iter()
        .map(places)
        .fold(0, usize::saturating_add);
    if n > MOST_PLACES {
        tell("places", n, MOST_PLACES);
    }
    Ok(())
}

/// How many terms of membership are listed for each body.
fn members_of_bodies(data: &Dataset) -> PolarsResult<BTreeMap<String, usize>> {
    let mut members: BTreeMap<String, usize> = BTreeMap::new();
    for body in texts(&data.memberships, "body")?.into_iter().flatten() {
        *members.entry(body).or_default() += 1;
    }
    Ok(members)
}

/// Groups of the settings that no member is in.
pub fn beside(check: &mut Check, settings: &Settings) -> PolarsResult<()> {
    let members = &check.data.members;
    let groups = lists(members, "groups")?.into_iter().flatten();
    let regions = texts(members, "region")?.into_iter().flatten();
    let every = std::iter::once(REGIONS.to_owned());
    let known: BTreeSet<String> = groups.chain(regions).chain(every).collect();
    for group in settings
        .beside
        .iter()
        .filter(|group| !known.contains(*group))
    {
        let near = near(group, &known);
        let group = show_value(group);
        let place = Place::file("rapporteur.toml");
        check
            .findings
            .add(Finding::new(place, R155 { group, near }));
    }
    Ok(())
}

/// A base year that no list reaches.
pub fn base_year(check: &mut Check, settings: &Settings) -> PolarsResult<()> {
    let Some(year) = settings.gender.and_then(|gender| gender.base_year) else {
        return Ok(());
    };
    let meetings = dates(&check.data.meetings, "start_date")?;
    let places = dates(check.data.frame("officers"), "from")?;
    let days = meetings.into_iter().chain(places).flatten();
    if let Some(last) = days.map(Date::year).max().filter(|last| year > *last) {
        let place = Place::file("rapporteur.toml");
        let finding = Finding::new(place, R157 { year, last });
        check.findings.add(finding);
    }
    Ok(())
}

/// Series of the settings that no meeting belongs to.
pub fn of_series(check: &mut Check, settings: &Settings) -> PolarsResult<()> {
    let bodies = of_meetings(check.data)?;
    let (of, kinds) = (
        texts(&check.data.meetings, "body")?,
        texts(&check.data.meetings, "kind")?,
    );
    for scope in &settings.scopes {
        let kinds: BTreeSet<String> = of
            .iter()
            .zip(&kinds)
            .filter(|(body, _)| body.as_ref() == Some(&scope.body))
            .filter_map(|(_, kind)| kind.clone())
            .collect();
        let mut note = |what: &str, value: &str, near: &str| {
            let series = &scope.series.key;
            let value = show_value(value);
            let message = R060 {
                series,
                what,
                value,
                near,
            };
            check
                .findings
                .add(Finding::new(Place::file("rapporteur.toml"), message));
        };
        if !bodies.contains(&scope.body) {
            note("body", &scope.body, near(&scope.body, &bodies));
        } else if let Some(unknown) = scope.kinds.iter().find(|k| !kinds.contains(*k)) {
            note("kind", unknown, near(unknown, &kinds));
        }
    }
    // Where bodies are recorded, a meeting without one is in no series.
    for (row, body) in of.iter().enumerate() {
        if body.is_none() && !bodies.is_empty() {
            check.note(("meetings", row, "body"), "", || R067 {})?;
        }
    }
    Ok(())
}
