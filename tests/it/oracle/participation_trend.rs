//! Participation over the years, with the mean of the last five.

use super::facts::{Facts, People, Window};
use super::participation::{events, known_delegates, presences_and_distinct};
use super::participation_people::share_women;
use super::participation_rates::rate_of;
use super::values::{NOT_APPLICABLE, NOT_AVAILABLE, Sheet, count, fraction, ratio, share, whole};

const TABLE: &str = "participation.trend";

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    let mut names: Vec<String> = [
        "meetings",
        "events",
        "presences",
        "distinct",
        "delegates",
        "share_women",
    ]
    .map(str::to_owned)
    .to_vec();
    names.extend(
        facts
            .series
            .iter()
            .map(|series| format!("rate@{}", series.series.key)),
    );
    let years = facts.years();
    let mut rows = Vec::new();
    for &year in &years {
        let values = year_values(facts, year);
        for (name, value) in names.iter().zip(&values) {
            sheet.put(TABLE, &year.to_string(), name, value);
        }
        rows.push(values);
    }
    if rows.len() < 5 {
        return;
    }
    for (place, name) in names.iter().enumerate() {
        let last_five: Vec<&str> = rows[rows.len() - 5..]
            .iter()
            .map(|row| row[place].as_str())
            .collect();
        let is_share = name == "share_women" || name.starts_with("rate@");
        sheet.put(
            TABLE,
            "mean-of-five",
            name,
            if is_share {
                sum_of_shares(&last_five)
            } else {
                mean(&last_five)
            },
        );
    }
}

fn year_values(facts: &Facts, year: i16) -> Vec<String> {
    let window = Window::years(year, year);
    let meetings = facts.meetings_in(window);
    let mut values = vec![whole(meetings.len()), whole(events(facts, &meetings))];
    if meetings.is_empty() {
        values.resize(6 + facts.series.len(), NOT_APPLICABLE.to_owned());
        return values;
    }
    let people = People::of(facts.delegations_in(window));
    let (presences, distinct) = presences_and_distinct(facts, window);
    values.extend([
        presences,
        distinct,
        known_delegates(&people),
        share_women(&people),
    ]);
    for series in &facts.series {
        let rate = rate_of(series, window, |_| true);
        values.push(share(rate.present, rate.eligible));
    }
    values
}

/// What to say where none of the years has a value: one that should have had it weighs more than
/// those that could not.
fn no_value(values: &[&str]) -> String {
    let missing = if values.contains(&NOT_AVAILABLE) {
        NOT_AVAILABLE
    } else {
        NOT_APPLICABLE
    };
    missing.to_owned()
}

fn mean(values: &[&str]) -> String {
    let numbers: Vec<i64> = values
        .iter()
        .filter_map(|value| value.parse().ok())
        .collect();
    if numbers.is_empty() {
        no_value(values)
    } else {
        fraction(&ratio(numbers.iter().sum(), count(numbers.len())))
    }
}

fn sum_of_shares(values: &[&str]) -> String {
    let (mut part, mut all) = (0, 0);
    for (over, under) in values.iter().filter_map(|value| value.split_once('/')) {
        part += over.parse::<i64>().expect("a share has a whole numerator");
        all += under
            .parse::<i64>()
            .expect("a share has a whole denominator");
    }
    if all == 0 {
        no_value(values)
    } else {
        share(part, all)
    }
}
