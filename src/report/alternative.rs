//! The alternative text of a chart, written from its data. In: chart, table, words. Out: a
//! paragraph. It must not know how a chart is drawn.

use crate::{
    table::{Cell, Chart, ChartKind, Presence, Table},
    words::Words,
};

/// What the chart shows, its range, where most and least are, and which sheet holds the figures.
pub fn alternative(chart: &Chart, table: &Table, words: &Words, sheet: &str) -> String {
    let column = |key: &str| table.column(key);
    if chart.kind == ChartKind::Strip {
        return of_strip(chart, table, words, sheet);
    }
    let (Some(label), Some(value)) = (
        column(&chart.label),
        chart.values.first().and_then(|v| column(v)),
    ) else {
        return String::new();
    };
    let shown: Vec<(&[Cell], f64)> = table
        .rows
        .iter()
        .filter_map(|r| Some((r.as_slice(), weight(chart, table, value, r)?)))
        .collect();
    // The first of equals, in the order of the table.
    let most = shown
        .iter()
        .copied()
        .reduce(|best, x| if x.1 > best.1 { x } else { best });
    let least = shown
        .iter()
        .copied()
        .reduce(|best, x| if x.1 < best.1 { x } else { best });
    let (Some(most), Some(least)) = (most, least) else {
        return String::new();
    };
    let name = |row: &[Cell]| row_name(&row[label], words);
    // A row of a timeline is drawn with any of its days.
    let rows = if chart.kind == ChartKind::Timeline {
        table.rows.len()
    } else {
        shown.len()
    };
    let n = i64::try_from(rows).unwrap_or(i64::MAX);
    let (first, last) = (shown[0].0, shown[shown.len() - 1].0);
    let head = |key: Option<&String>| {
        let place = key.and_then(|k| column(k));
        place.map_or_else(|| "none".to_owned(), |c| words.head(&table.columns[c]))
    };
    words.say(
        message(chart.kind),
        &[
            ("n", n.into()),
            ("start", words.percent(&first[value]).into()),
            ("end", words.percent(&last[value]).into()),
            ("title", words.title(table).into()),
            ("rows", words.head(&table.columns[label]).into()),
            ("others", others(chart, table, words).into()),
            ("first", name(first).into()),
            ("last", name(last).into()),
            ("value", head(chart.values.first()).into()),
            ("whole", head(chart.values.get(1)).into()),
            ("most", extreme(chart.kind, most, value, words).into()),
            ("most-at", name(most.0).into()),
            ("least", extreme(chart.kind, least, value, words).into()),
            ("least-at", name(least.0).into()),
            ("sheet", sheet.into()),
        ],
    )
}

/// The name of a row, from its label.
fn row_name(label: &Cell, words: &Words) -> String {
    if let Cell::Meeting(meeting) = label {
        words.short(meeting)
    } else {
        words.cell(label)
    }
}

/// By what a row has most or least; none where nothing is drawn of it.
fn weight(chart: &Chart, table: &Table, value: usize, row: &[Cell]) -> Option<f64> {
    match chart.kind {
        // The dumbbell's story is the distance between its marks.
        ChartKind::Dumbbell => {
            let other = chart.values.get(1).and_then(|v| table.column(v))?;
            Some((row[value].number()? - row[other].number()?).abs())
        }
        ChartKind::Timeline => row[value]
            .day()
            .map(|day| f64::from(day.year()) + f64::from(day.day_of_year()) / 400.0),
        ChartKind::Strip => None,
        // Of small charts the total counts, which stands last.
        ChartKind::Multiples => row.last().and_then(Cell::number),
        ChartKind::Columns
        | ChartKind::Parts
        | ChartKind::Ranking
        | ChartKind::Tiles
        | ChartKind::Stacked
        | ChartKind::Line => row[value].number(),
    }
}

/// The message that describes a kind of chart.
fn message(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::Columns => "alt-columns",
        ChartKind::Parts => "alt-parts",
        ChartKind::Stacked => "alt-stacked",
        ChartKind::Line => "alt-line",
        ChartKind::Timeline => "alt-timeline",
        ChartKind::Multiples => "alt-multiples",
        ChartKind::Ranking => "alt-ranking",
        ChartKind::Tiles => "alt-tiles",
        ChartKind::Strip => "alt-strip",
        ChartKind::Dumbbell => "alt-dumbbell",
    }
}

/// What the row that has most or least is reported with.
fn extreme(kind: ChartKind, (row, weight): (&[Cell], f64), value: usize, words: &Words) -> String {
    match kind {
        ChartKind::Columns | ChartKind::Parts | ChartKind::Stacked => words.cell(&row[value]),
        ChartKind::Line | ChartKind::Ranking => words.percent(&row[value]),
        ChartKind::Tiles => words.page_cell(&row[value]),
        ChartKind::Timeline => day_of(&row[value], words),
        ChartKind::Multiples => words.cell(&row[row.len() - 1]),
        ChartKind::Dumbbell => words.tick(weight),
        ChartKind::Strip => String::new(),
    }
}

/// At which meetings somebody was, and at which it was expected and was not.
fn of_strip(chart: &Chart, table: &Table, words: &Words, sheet: &str) -> String {
    let (Some(label), Some(value)) = (table.column(&chart.label), table.column(&chart.values[0]))
    else {
        return String::new();
    };
    let rows_with = |is: &dyn Fn(&Presence) -> bool| -> Vec<String> {
        let has = |row: &&Vec<Cell>| matches!(&row[value], Cell::Presence(own) if is(own));
        let rows = table.rows.iter().filter(has);
        rows.map(|row| row_name(&row[label], words)).collect()
    };
    let list = |names: Vec<String>| {
        if names.is_empty() {
            "none".to_owned()
        } else {
            words.list(&names)
        }
    };
    let present = rows_with(&|own| matches!(own, Presence::Member | Presence::Observer));
    let absent = rows_with(&|own| matches!(own, Presence::Absent | Presence::Apologies));
    words.say(
        message(chart.kind),
        &[
            ("title", words.title(table).into()),
            ("present", list(present).into()),
            ("absent", list(absent).into()),
            ("sheet", sheet.into()),
        ],
    )
}

fn day_of(cell: &Cell, words: &Words) -> String {
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
