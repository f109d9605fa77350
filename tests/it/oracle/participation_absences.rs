//! Participation by series: runs of missed meetings, and apologies beside unexplained absence.

use std::collections::BTreeMap;

use super::facts::{Facts, Presence, SeriesFacts, Window, former_members};
use super::values::{NOT_APPLICABLE, Sheet, whole};

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    for series in &facts.series {
        longest_absence(sheet, facts, series);
        apologies(sheet, facts, series);
    }
}

/// The rows of each member at meetings up to the end of the period where it was eligible, in order
/// of the meetings.
fn eligible_rows<'s, 'a>(
    facts: &Facts,
    series: &'s SeriesFacts<'a>,
) -> BTreeMap<&'a str, Vec<&'s Presence<'a>>> {
    let mut found: BTreeMap<&str, Vec<&Presence>> = BTreeMap::new();
    for row in series
        .presences
        .iter()
        .filter(|row| row.eligible && facts.to_date.has(row.start))
    {
        found.entry(row.member).or_default().push(row);
    }
    found
}

fn longest_absence(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = format!("participation.longest_absence@{}", series.series.key);
    let former = former_members(facts.data, &series.series.body, facts.period.last);
    for (member, rows) in eligible_rows(facts, series) {
        // Absence can be concluded only from a complete list; presence from any.
        let telling: Vec<&Presence> = rows
            .into_iter()
            .filter(|row| row.countable || row.present())
            .collect();
        if telling.is_empty() {
            continue;
        }
        let (mut open, mut longest, mut last_present) = (0, 0, None);
        for row in telling {
            if row.present() {
                open = 0;
                last_present = Some(row.start);
            } else {
                open += 1;
                longest = longest.max(open);
            }
        }
        // Who left misses nothing any more.
        let open = if former.contains(member) {
            NOT_APPLICABLE.to_owned()
        } else {
            whole(open)
        };
        sheet.put(&table, member, "absence_open", open);
        sheet.put(&table, member, "absence_longest", whole(longest));
        sheet.put(
            &table,
            member,
            "last_present",
            last_present.map_or_else(|| NOT_APPLICABLE.to_owned(), |day| day.to_string()),
        );
    }
}

fn apologies(sheet: &mut Sheet, facts: &Facts, series: &SeriesFacts) {
    let table = format!("participation.apologies@{}", series.series.key);
    for (member, rows) in eligible_rows(facts, series) {
        for (suffix, window) in [("period", facts.period), ("to_date", facts.to_date)] {
            let (excused, unexplained) = missed(&rows, window);
            sheet.put(
                &table,
                member,
                &format!("apologies_{suffix}"),
                whole(excused),
            );
            sheet.put(
                &table,
                member,
                &format!("unexplained_{suffix}"),
                whole(unexplained),
            );
        }
    }
}

/// Missed meetings with apologies, and countable ones without.
fn missed(rows: &[&Presence], window: Window) -> (usize, usize) {
    let missed: Vec<&&Presence> = rows
        .iter()
        .filter(|row| window.has(row.start) && !row.present())
        .collect();
    let excused = missed.iter().filter(|row| row.apologies()).count();
    let unexplained = missed
        .iter()
        .filter(|row| row.countable && !row.apologies())
        .count();
    (excused, unexplained)
}
