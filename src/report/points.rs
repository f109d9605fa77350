//! The main points: what the rules of the statistics say of released figures, in words. In: released
//! figures, words. Out: at most seven points, the most telling rule first. No rule speaks from a
//! missing value.

use super::Point;
use crate::{
    disclosure::Released,
    statistics::{
        REGISTRY,
        main_points::{Message, Rule, Value},
    },
    words::{Argument, Words},
};

const MOST: usize = 7;

pub fn points(released: &Released, words: &Words) -> Vec<Point> {
    let mut rules: Vec<&Rule> = REGISTRY
        .iter()
        .flat_map(|statistic| statistic.points)
        .collect();
    rules.sort_by_key(|rule| rule.rank);
    let shown = released.shown();
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

fn write(message: &Message, words: &Words) -> String {
    let values = message.values.iter();
    let values: Vec<(&str, Argument)> = values
        .map(|(name, value)| (*name, argument(value, words)))
        .collect();
    words.with(message.id, &values)
}

fn argument(value: &Value, words: &Words) -> Argument {
    let list = |texts: Vec<String>| words.list(&texts).into();
    match value {
        Value::Number(n) => (*n).into(),
        Value::Choice(name) => (*name).into(),
        Value::Text(text) => text.as_str().into(),
        Value::Cell(cell) => words.cell(cell).into(),
        Value::List(cells) => list(cells.iter().map(|cell| words.cell(cell)).collect()),
        Value::Messages(messages) => list(
            messages
                .iter()
                .map(|message| write(message, words))
                .collect(),
        ),
        Value::Meeting(meeting) => words.meeting(meeting).into(),
        Value::Day(day) => words.day(*day).into(),
        Value::Percent(cell) => words.percent(cell).into(),
        Value::OnePlace(number) => words.one_place(number).into(),
        Value::Rounded(number) => words.rounded(number).into(),
    }
}
