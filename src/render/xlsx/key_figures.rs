//! The key figures: what each is, of what, and what it was before. In: figures, the words. Out: a
//! sheet. It must not know how figures are computed.

use super::{
    Plan, SheetValue,
    formula::{Formulas, Why},
    live, plan, texts,
};
use crate::{
    render::wide::value,
    report::Report,
    statistics::Definition,
    table::{Cell, Figure, Missing, series_of},
    words::Words,
};

/// The columns; `live` finds the cells of a figure by their places here.
const HEADS: [&str; 12] = [
    "measure",
    "scope",
    "unit",
    "value",
    "part-numerator",
    "part-denominator",
    "rests-on",
    "before",
    "change",
    "mean-of-five",
    "direction",
    "figure",
];

/// The place of a column.
pub(super) fn place(head: &str) -> usize {
    HEADS
        .iter()
        .position(|own| *own == head)
        .unwrap_or_default()
}

pub(super) fn plan_of<'a>(
    report: &Report,
    words: &Words,
    without: Why,
    formulas: &mut Formulas,
) -> Plan<'a> {
    let rows = report.figures.iter().map(|f| row(f, report, words));
    let wide = texts(&HEADS, rows.collect(), words);
    let live = live::figures(&report.figures, &wide, without, formulas, words);
    Plan {
        note: Some(words.text("key-figures-note")),
        live,
        ..plan("KeyFigures", "key-figures", wide, words)
    }
}

fn row(figure: &Figure, report: &Report, words: &Words) -> Vec<SheetValue<'static>> {
    let parts = match figure.cell {
        Cell::Share {
            numerator,
            denominator,
        } => [SheetValue::Whole(numerator), SheetValue::Whole(denominator)],
        _ => [
            SheetValue::Missing(Missing::NotApplicable),
            SheetValue::Missing(Missing::NotApplicable),
        ],
    };
    let basis = figure
        .basis
        .map_or(SheetValue::Missing(Missing::NotApplicable), |basis| {
            SheetValue::Text(words.n_of_total(basis.countable, basis.held).into())
        });
    // Without a change there is no direction, for the same reason.
    let direction = figure
        .past
        .direction
        .map_or_else(|| figure.past.change.clone(), |d| Cell::Term(d.term()));
    let past = [
        &figure.past.before,
        &figure.past.change,
        &figure.past.mean,
        &direction,
    ];
    let texts = [
        words.figure(&figure.id),
        scope(figure, report, words),
        unit(figure, words),
    ];
    texts
        .map(|text| SheetValue::Text(text.into()))
        .into_iter()
        .chain([owned(value(&figure.cell, words))])
        .chain(parts)
        .chain([basis])
        .chain(past.map(|cell| owned(value(cell, words))))
        .chain([SheetValue::Text(figure.id.clone().into())])
        .collect()
}

/// Of which meetings or initiatives it speaks.
fn scope(figure: &Figure, report: &Report, words: &Words) -> String {
    let series = series_of(&figure.id).and_then(|key| {
        let mut series = report
            .tables
            .iter()
            .filter_map(|table| table.series.as_ref());
        series.find(|series| series.key == key)
    });
    let area = figure.id.split('.').next().unwrap_or_default();
    series.map_or_else(
        || words.text(&format!("scope-{area}")),
        |series| series.name.clone(),
    )
}

fn unit(figure: &Figure, words: &Words) -> String {
    let own = Definition::find(&figure.id).map_or("unit-index", |definition| definition.unit);
    words.text(match figure.cell {
        Cell::Share { .. } => "unit-share",
        _ => figure.measure.unit.unwrap_or(own),
    })
}

/// A value that outlives its cell.
fn owned(value: SheetValue) -> SheetValue<'static> {
    match value {
        SheetValue::Text(text) => SheetValue::Text(text.into_owned().into()),
        SheetValue::Whole(n) => SheetValue::Whole(n),
        SheetValue::Decimal(x) => SheetValue::Decimal(x),
        SheetValue::Share(x) => SheetValue::Share(x),
        SheetValue::Date(day) => SheetValue::Date(day),
        SheetValue::Missing(missing) => SheetValue::Missing(missing),
    }
}
