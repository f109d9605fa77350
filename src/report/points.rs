//! The main points: what the rules of the statistics say of released figures, in words. In: released
//! figures, words. Out: at most seven points, the most telling rule first. No rule speaks from a
//! missing value.

use super::Point;
use crate::{
    disclosure::Released,
    statistics::{
        REGISTRY,
        main_points::{PointMessage, PointValue, Rule},
    },
    words::{Argument, Words},
};
use std::collections::BTreeMap;

const MOST: usize = 7;

pub fn points(released: &Released, words: &Words) -> Vec<Point> {
    let mut rules: Vec<&Rule> = REGISTRY
        .iter()
        .flat_map(|statistic| statistic.points)
        .collect();
    rules.sort_by_key(|rule| rule.rank);
    let shown = released.shown_data();
    let points = rules.iter().flat_map(|rule| (rule.points)(&shown));
    points
        .take(MOST)
        .map(|point| Point {
            lead: write(&point.lead, words),
            text: write(&point.body, words),
            figures: point.figures,
        })
        .collect()
}

/// Table → what it shows most, where a rule says so.
pub fn headings(released: &Released, words: &Words) -> BTreeMap<String, String> {
    let shown = released.shown_data();
    let headings = REGISTRY
        .iter()
        .flat_map(|statistic| (statistic.headings)(&shown));
    headings
        .map(|heading| (heading.table, write(&heading.text, words)))
        .collect()
}

fn write(message: &PointMessage, words: &Words) -> String {
    let values = message.values.iter();
    let values: Vec<(&str, Argument)> = values
        .map(|(name, value)| (*name, argument(value, words)))
        .collect();
    words.say(message.id, &values)
}

fn argument(value: &PointValue, words: &Words) -> Argument {
    let list = |texts: Vec<String>| words.list(&texts).into();
    match value {
        PointValue::Number(n) => (*n).into(),
        PointValue::Choice(name) => (*name).into(),
        PointValue::Text(text) => text.as_str().into(),
        PointValue::Cell(cell) => words.page_cell(cell).into(),
        PointValue::List(cells) => list(cells.iter().map(|cell| words.page_cell(cell)).collect()),
        PointValue::Messages(messages) => list(
            messages
                .iter()
                .map(|message| write(message, words))
                .collect(),
        ),
        PointValue::Meeting(meeting) => words.dated_meeting(meeting).into(),
        PointValue::Date(day, precision) => words.date(*day, *precision).into(),
        PointValue::Percent(cell) => words.percent(cell).into(),
        PointValue::OnePlace(number) => words.one_place(number).into(),
        PointValue::Rounded(number) => words.rounded(number).into(),
    }
}
