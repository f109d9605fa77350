//! The alternative text of a chart, written from its data. In: chart, table, words. Out: a
//! paragraph. It must not know how a chart is drawn.

use crate::{
    table::{Cell, Chart, ChartKind, Table},
    words::Words,
};

/// What the chart shows, its range, where most and least are, and which sheet holds the figures.
pub fn alternative(chart: &Chart, table: &Table, words: &Words, sheet: &str) -> String {
    let column = |key: &str| table.column(key);
    let (Some(label), Some(value)) = (
        column(&chart.label),
        chart.values.first().and_then(|v| column(v)),
    ) else {
        return String::new();
    };
    // The dumbbell's story is the distance between its marks.
    let weight = |row: &[Cell]| -> Option<f64> {
        match chart.kind {
            ChartKind::Dumbbell => {
                let other = chart.values.get(1).and_then(|v| column(v))?;
                Some((row[value].number()? - row[other].number()?).abs())
            }
            ChartKind::Timeline => row[value]
                .day()
                .map(|day| f64::from(day.year()) + f64::from(day.day_of_year()) / 400.0),
            // Of small charts the total counts, which stands last.
            ChartKind::Multiples => row.last().and_then(Cell::number),
            ChartKind::Columns | ChartKind::Ranking | ChartKind::Stacked | ChartKind::Line => {
                row[value].number()
            }
        }
    };
    let shown: Vec<(&Vec<Cell>, f64)> = table
        .rows
        .iter()
        .filter_map(|r| Some((r, weight(r)?)))
        .collect();
    // The first of equals, in the order of the table.
    let most = shown
        .iter()
        .fold(None, |best: Option<&(&Vec<Cell>, f64)>, x| {
            if best.is_none_or(|b| x.1 > b.1) {
                Some(x)
            } else {
                best
            }
        });
    let least = shown
        .iter()
        .fold(None, |best: Option<&(&Vec<Cell>, f64)>, x| {
            if best.is_none_or(|b| x.1 < b.1) {
                Some(x)
            } else {
                best
            }
        });
    let (Some(most), Some(least)) = (most, least) else {
        return String::new();
    };
    let name = |row: &[Cell]| {
        if let Cell::Meeting(m) = &row[label] {
            words.short(m)
        } else {
            words.cell(&row[label])
        }
    };
    // A row of a timeline is drawn with any of its days.
    let rows = if chart.kind == ChartKind::Timeline {
        table.rows.len()
    } else {
        shown.len()
    };
    let n = i64::try_from(rows).unwrap_or(i64::MAX);
    let (id, most_text, least_text) = match chart.kind {
        ChartKind::Columns => (
            "alt-columns",
            words.cell(&most.0[value]),
            words.cell(&least.0[value]),
        ),
        ChartKind::Stacked => (
            "alt-stacked",
            words.cell(&most.0[value]),
            words.cell(&least.0[value]),
        ),
        ChartKind::Line => (
            "alt-line",
            words.percent(&most.0[value]),
            words.percent(&least.0[value]),
        ),
        ChartKind::Timeline => (
            "alt-timeline",
            told_day(&most.0[value], words),
            told_day(&least.0[value], words),
        ),
        ChartKind::Multiples => (
            "alt-multiples",
            words.cell(&most.0[most.0.len() - 1]),
            words.cell(&least.0[least.0.len() - 1]),
        ),
        ChartKind::Ranking => (
            "alt-ranking",
            words.percent(&most.0[value]),
            words.percent(&least.0[value]),
        ),
        ChartKind::Dumbbell => ("alt-dumbbell", words.tick(most.1), words.tick(least.1)),
    };
    let head = |key: Option<&String>| {
        key.and_then(|k| column(k)).map_or_else(
            || "none".to_owned(),
            |c| words.head(&table.columns[c]).to_lowercase(),
        )
    };
    words.with(
        id,
        &[
            ("n", n.into()),
            ("start", words.percent(&shown[0].0[value]).as_str().into()),
            (
                "end",
                words
                    .percent(&shown[shown.len() - 1].0[value])
                    .as_str()
                    .into(),
            ),
            ("others", others(chart, table, words).as_str().into()),
            ("first", name(shown[0].0).as_str().into()),
            ("last", name(shown[shown.len() - 1].0).as_str().into()),
            ("value", head(chart.values.first()).as_str().into()),
            ("whole", head(chart.values.get(1)).as_str().into()),
            ("most", most_text.as_str().into()),
            ("most-at", name(most.0).as_str().into()),
            ("least", least_text.as_str().into()),
            ("least-at", name(least.0).as_str().into()),
            ("sheet", sheet.into()),
        ],
    )
}

fn told_day(cell: &Cell, words: &Words) -> String {
    cell.day().map_or_else(String::new, |day| words.day(day))
}

/// The heads of all columns that are drawn.
fn others(chart: &Chart, table: &Table, words: &Words) -> String {
    let heads = chart
        .values
        .iter()
        .filter_map(|key| table.column(key))
        .map(|c| words.head(&table.columns[c]));
    words.list(&heads.collect::<Vec<String>>())
}
