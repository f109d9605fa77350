//! Participation by series: rates of members and of parts of the membership, quorum, reach, balance
//! and evenness.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Facts, Presence, SeriesFacts, Window};
use super::values::{
    NOT_APPLICABLE, NOT_AVAILABLE, Sheet, count, fraction, fraction_or, integer, ratio, share,
    share_of, whole,
};

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    for series in &facts.series {
        rate(sheet, facts, series);
        rate_overall(sheet, facts, series);
        by_part(sheet, facts, series, "by_kind", |member| {
            vec![facts.kind_or_not_recorded(member)]
        });
        by_part(sheet, facts, series, "by_region", |member| {
            vec![facts.region_or_not_recorded(member)]
        });
        by_part(sheet, facts, series, "by_group", |member| {
            facts.groups(member).into_iter().collect()
        });
        regional_balance(sheet, facts, series);
        quorum(sheet, facts, series);
        reach(sheet, facts, series);
        evenness_of_presences(sheet, facts, series);
        matrix(sheet, facts, series);
    }
}

/// Present and eligible, summed over countable meetings.
#[derive(Clone, Copy, Default)]
pub struct Rate {
    pub present: i64,
    pub eligible: i64,
}

impl Rate {
    fn text(self) -> String {
        share(self.present, self.eligible)
    }
}

pub fn rate_of(series: &SeriesFacts, window: Window, wanted: impl Fn(&str) -> bool) -> Rate {
    let mut rate = Rate::default();
    for presence in counted(series, window)
        .into_iter()
        .filter(|presence| wanted(presence.member))
    {
        rate.eligible += 1;
        rate.present += i64::from(presence.present());
    }
    rate
}

/// The rows of eligible members at countable meetings: the only ones that enter a rate.
fn counted<'s, 'a>(series: &'s SeriesFacts<'a>, window: Window) -> Vec<&'s Presence<'a>> {
    series
        .presences
        .iter()
        .filter(|row| row.eligible && row.countable && window.has(row.start))
        .collect()
}

fn counted_members<'a>(series: &SeriesFacts<'a>, window: Window) -> BTreeSet<&'a str> {
    counted(series, window)
        .into_iter()
        .map(|row| row.member)
        .collect()
}

fn name(figure: &str, series: &SeriesFacts) -> String {
    format!("participation.{figure}@{}", series.series.key)
}

fn rate(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = name("rate", series);
    let mut members = BTreeSet::new();
    for presence in series
        .presences
        .iter()
        .filter(|row| row.eligible && facts.to_date.has(row.start))
    {
        members.insert(presence.member);
    }
    for member in members {
        let of_member = |window| rate_of(series, window, |other| other == member);
        let (period, before) = (of_member(facts.period), of_member(facts.before));
        sheet.put(&table, member, "rate_period", period.text());
        sheet.put(&table, member, "rate_before", before.text());
        sheet.put(
            &table,
            member,
            "rate_to_date",
            of_member(facts.to_date).text(),
        );
        let change = if period.eligible == 0 || before.eligible == 0 {
            NOT_APPLICABLE.to_owned()
        } else {
            let gained =
                ratio(period.present, period.eligible) - ratio(before.present, before.eligible);
            fraction(&(gained * integer(100)))
        };
        sheet.put(&table, member, "change", change);
    }
}

/// The whole membership, its states and its organisations, each with a test whether a member
/// belongs there.
type MemberGroup<'f> = (&'static str, Box<dyn Fn(&str) -> bool + 'f>);

fn member_groups<'f>(facts: &'f Facts) -> Vec<MemberGroup<'f>> {
    vec![
        ("all-members", Box::new(|_: &str| true)),
        (
            "states",
            Box::new(|member: &str| facts.kind(member) == Some("state")),
        ),
        (
            "organisations",
            Box::new(|member: &str| facts.kind(member).is_some_and(|kind| kind != "state")),
        ),
    ]
}

/// States and organisations cannot be told apart where an eligible member has no kind.
fn group_is_known(facts: &Facts, series: &SeriesFacts, group: &str) -> bool {
    group == "all-members"
        || counted_members(series, facts.to_date)
            .into_iter()
            .all(|member| facts.kind(member).is_some())
}

fn rate_overall(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = name("rate_overall", series);
    for (group, belongs) in member_groups(facts) {
        let known = group_is_known(facts, series, group);
        for (column, window) in [
            ("rate_period", facts.period),
            ("rate_before", facts.before),
            ("rate_to_date", facts.to_date),
        ] {
            let value = if known {
                rate_of(series, window, &belongs).text()
            } else {
                NOT_AVAILABLE.to_owned()
            };
            sheet.put(&table, group, column, value);
        }
    }
}

/// Rates of the parts of the membership: a member may be in several parts, or in none.
fn by_part<'a>(
    sheet: &mut Sheet,
    facts: &Facts,
    series: &SeriesFacts,
    figure: &str,
    parts_of: impl Fn(&str) -> Vec<&'a str>,
) {
    let table = name(figure, series);
    let parts: BTreeSet<&str> = counted_members(series, facts.to_date)
        .into_iter()
        .flat_map(&parts_of)
        .collect();
    for part in parts {
        let belongs = |member: &str| parts_of(member).contains(&part);
        sheet.put(
            &table,
            part,
            "rate_period",
            rate_of(series, facts.period, belongs).text(),
        );
        sheet.put(
            &table,
            part,
            "rate_to_date",
            rate_of(series, facts.to_date, belongs).text(),
        );
    }
}

fn regional_balance(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = name("regional_balance", series);
    let regions: BTreeSet<&str> = counted_members(series, facts.to_date)
        .into_iter()
        .map(|member| facts.region_or_not_recorded(member))
        .collect();
    for region in regions {
        for (column, window) in [
            ("balance_period", facts.period),
            ("balance_to_date", facts.to_date),
        ] {
            let all = rate_of(series, window, |_| true);
            let here = rate_of(series, window, |member| {
                facts.region_or_not_recorded(member) == region
            });
            let value = if all.present == 0 || here.eligible == 0 {
                NOT_APPLICABLE.to_owned()
            } else {
                fraction(&(ratio(here.present, all.present) / ratio(here.eligible, all.eligible)))
            };
            sheet.put(&table, region, column, value);
        }
    }
}

fn quorum(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let Some((part, whole_of)) = facts.config.quorum else {
        return;
    };
    let table = name("quorum", series);
    for &meeting in series
        .meetings
        .iter()
        .filter(|&&meeting| facts.to_date.has(facts.start(meeting)))
    {
        let row = facts.held[meeting];
        let eligible: Vec<&Presence> = series
            .presences
            .iter()
            .filter(|row| row.meeting == meeting && row.eligible)
            .collect();
        let present = count(eligible.iter().filter(|row| row.present()).count());
        let not_known = count(eligible.iter().filter(|row| row.unknown()).count());
        let eligible = count(eligible.len());
        let unknown = present == 0 && row.attendance_list != "complete";
        sheet.put(
            &table,
            &row.id,
            "present",
            if unknown {
                NOT_AVAILABLE.to_owned()
            } else {
                present.to_string()
            },
        );
        sheet.put(&table, &row.id, "eligible", eligible.to_string());
        // The smallest whole number that is not below q times eligible.
        let needed = (part * eligible + whole_of - 1) / whole_of;
        let (needed_text, verdict) = if eligible == 0 {
            (NOT_APPLICABLE.to_owned(), NOT_APPLICABLE)
        } else if present >= needed {
            (needed.to_string(), "reached")
        } else if row.attendance_list == "complete" && present + not_known < needed {
            (needed.to_string(), "not-reached")
        } else {
            (needed.to_string(), NOT_AVAILABLE)
        };
        sheet.put(&table, &row.id, "needed", needed_text);
        sheet.put(&table, &row.id, "quorum", verdict);
    }
}

fn reach(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = name("reach", series);
    for (group, belongs) in member_groups(facts) {
        let known = group_is_known(facts, series, group);
        for (column, window) in [
            ("reach_period", facts.period),
            ("reach_to_date", facts.to_date),
        ] {
            let (mut eligible, mut present) = (BTreeSet::new(), BTreeSet::new());
            for row in counted(series, window)
                .into_iter()
                .filter(|row| belongs(row.member))
            {
                eligible.insert(row.member);
                if row.present() {
                    present.insert(row.member);
                }
            }
            let value = if known {
                share_of(present.len(), eligible.len())
            } else {
                NOT_AVAILABLE.to_owned()
            };
            sheet.put(&table, group, column, value);
        }
    }
}

/// The Gini coefficient of presences over the members that could come.
fn evenness_of_presences(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = name("concentration.presences", series);
    for (row, window) in [("period", facts.period), ("to-date", facts.to_date)] {
        let mut by_member: BTreeMap<&str, i64> = BTreeMap::new();
        for presence in counted(series, window) {
            *by_member.entry(presence.member).or_default() += i64::from(presence.present());
        }
        let mut ascending: Vec<i64> = by_member.into_values().collect();
        ascending.sort_unstable();
        let members = count(ascending.len());
        let presences: i64 = ascending.iter().sum();
        let mut weighted = 0;
        for (place, presences) in (1..).zip(&ascending) {
            weighted += (2 * place - members - 1) * presences;
        }
        let gini = (members >= 2 && presences > 0).then(|| ratio(weighted, members * presences));
        sheet.put(&table, row, "members", whole(ascending.len()));
        sheet.put(&table, row, "presences", presences.to_string());
        sheet.put(
            &table,
            row,
            "gini",
            fraction_or(gini.as_ref(), NOT_APPLICABLE),
        );
    }
}

/// Who was where: members that were ever eligible, by countable meetings.
fn matrix(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = name("matrix", series);
    // Also those of whom it is not known whether they came, at a meeting with others of whom it is.
    let known_somewhere: BTreeSet<usize> = counted(series, facts.to_date)
        .into_iter()
        .map(|row| row.meeting)
        .collect();
    let is_shown = |row: &&Presence| {
        row.eligible && facts.to_date.has(row.start) && known_somewhere.contains(&row.meeting)
    };
    let members: BTreeSet<&str> = series
        .presences
        .iter()
        .filter(is_shown)
        .filter(|row| row.countable || row.unknown())
        .map(|row| row.member)
        .collect();
    let places: BTreeMap<(usize, &str), &Presence> = series
        .presences
        .iter()
        .map(|row| ((row.meeting, row.member), row))
        .collect();
    for &meeting in &series.meetings {
        let row = facts.held[meeting];
        let of_meeting = || series.presences.iter().filter(|row| row.meeting == meeting);
        if row.attendance_list != "complete"
            || !facts.to_date.has(facts.start(meeting))
            || !of_meeting().any(|row| row.countable)
        {
            continue;
        }
        let mut as_member = BTreeSet::new();
        for delegation in facts.delegations_at(meeting) {
            if delegation
                .rows
                .iter()
                .any(|row| row.capacity.as_deref() == Some("member"))
            {
                as_member.insert(delegation.member);
            }
        }
        for &member in &members {
            let value = match places.get(&(meeting, member)) {
                Some(presence) if presence.present() && as_member.contains(member) => {
                    "present-as-member"
                }
                Some(presence) if presence.present() => "present-as-observer",
                Some(presence) if presence.apologies() => "apologies",
                Some(presence) if presence.eligible && presence.unknown() => "unknown",
                Some(presence) if presence.eligible => "absent",
                _ => "not-eligible",
            };
            sheet.put(&table, &format!("{member};{}", row.id), "presence", value);
        }
    }
}
