//! Native charts on the sheet of their table: the same columns as in the briefing. In: a chart of
//! the report. Out: a chart object.

use super::sheet::{HEAD, clip, column, ink};
use crate::{
    render::wide::Wide,
    report::Report,
    settings::look::{Colours, Tone},
    table::{Cell, ChartKind, Table},
    words::Words,
};
use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFormat, ChartLine, ChartSolidFill, ChartType,
    ConditionalFormatDataBar, ConditionalFormatType, Worksheet, XlsxError,
};

/// Bars in the cells of the last share of a longer table: who is far from the others is seen at
/// once, and the number stays.
pub fn bars(
    sheet: &mut Worksheet,
    table: &Table,
    wide: &Wide,
    colours: Colours,
) -> Result<(), XlsxError> {
    const LEAST: usize = 5;
    let Some(share) = table
        .columns
        .iter()
        .rposition(|c| c.unit == Some("unit-share"))
        .filter(|_| table.rows.len() >= LEAST)
    else {
        return Ok(());
    };
    let place = column(wide.place(share));
    let last = HEAD + u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let bar = ConditionalFormatDataBar::new()
        .set_fill_color(ink(colours, Tone::Bar))
        .set_solid_fill(true)
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_maximum(ConditionalFormatType::Number, 1);
    sheet.add_conditional_format(HEAD + 1, place, last, place, &bar)?;
    Ok(())
}

/// Draws every chart of the report that is made from this table, below it.
pub fn insert(
    sheet: &mut Worksheet,
    report: &Report,
    words: &Words,
    table: &Table,
    name: &str,
    wide: &Wide,
) -> Result<(), XlsxError> {
    for block in report.charts.iter().filter(|c| c.chart.table == table.id()) {
        let chart = &block.chart;
        let last = HEAD + u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        let place = |key: &str| table.column(key).map(|c| column(wide.place(c)));
        let (Some(label), values) = (
            place(&chart.label),
            chart
                .values
                .iter()
                .filter_map(|v| place(v))
                .collect::<Vec<u16>>(),
        ) else {
            continue;
        };
        let range = |c: u16| (name, HEAD + 1, c, last, c);
        let title_of = |c: u16| plain(&wide.columns[usize::from(c)].head);
        let has_gaps = || {
            table
                .rows
                .iter()
                .flatten()
                .any(|c| matches!(c, Cell::Missing(_)))
        };
        let kind = match chart.kind {
            ChartKind::Columns => ChartType::Column,
            ChartKind::Stacked => ChartType::ColumnStacked,
            // Excel draws a text, such as [z], as zero.
            ChartKind::Line if has_gaps() => continue,
            ChartKind::Line => ChartType::Line,
            ChartKind::Ranking | ChartKind::Dumbbell => ChartType::Bar,
            // No chart of Excel's is like these: the table above has the figures.
            ChartKind::Timeline | ChartKind::Multiples => continue,
        };
        let mut drawn = Chart::new(kind);
        let bars = if chart.kind == ChartKind::Columns {
            &values[..1]
        } else {
            &values[..]
        };
        for (value, tone) in bars.iter().zip([Tone::First, Tone::Second, Tone::Grey]) {
            drawn
                .add_series()
                .set_name(&title_of(*value))
                .set_categories(range(label))
                .set_values(range(*value))
                .set_format(
                    ChartFormat::new()
                        .set_solid_fill(ChartSolidFill::new().set_color(ink(report.colours, tone))),
                );
        }
        if let (ChartKind::Columns, Some(whole)) = (chart.kind, values.get(1)) {
            let mut line = Chart::new(ChartType::Line);
            line.add_series()
                .set_name(&title_of(*whole))
                .set_categories(range(label))
                .set_values(range(*whole))
                .set_format(
                    ChartFormat::new().set_line(
                        ChartLine::new()
                            .set_color(ink(report.colours, Tone::Second))
                            .set_width(2),
                    ),
                );
            drawn.combine(&line);
        }
        drawn.title().set_name(&plain(&clip(&block.title)));
        let axis = match chart.kind {
            ChartKind::Columns
            | ChartKind::Stacked
            | ChartKind::Line
            | ChartKind::Timeline
            | ChartKind::Multiples => words.with(
                "axis-count",
                &[("what", title_of(values[0]).as_str().into())],
            ),
            ChartKind::Ranking => words.text("axis-share"),
            ChartKind::Dumbbell => words.text("axis-percent"),
        };
        // In a bar chart the names run along the vertical axis, the first row at the top, as in the
        // table.
        let (names, numbers) = (plain(&title_of(label)), plain(&axis));
        if kind == ChartType::Bar {
            drawn
                .y_axis()
                .set_name(&names)
                .set_reverse()
                .set_crossing(ChartAxisCrossing::Max);
            drawn.x_axis().set_name(&numbers).set_min(0);
            if chart.kind == ChartKind::Ranking {
                drawn.x_axis().set_max(1).set_num_format("0%");
            }
        } else {
            drawn.x_axis().set_name(&names);
            drawn.y_axis().set_name(&numbers).set_min(0);
        }
        if values.len() == 1 {
            drawn.legend().set_hidden();
        }
        let height = if kind == ChartType::Bar {
            (120 + 22 * last.saturating_sub(HEAD)).clamp(320, 2000)
        } else {
            360
        };
        drawn
            .set_name(words.with("chart-of", &[("sheet", name.into())]))
            .set_alt_text(clip(&block.alternative))
            .set_width(720)
            .set_height(height);
        sheet.insert_chart(last + 2, 0, &drawn)?;
    }
    Ok(())
}

/// A text that begins with an equals sign would be read as a range of cells.
fn plain(text: &str) -> String {
    if text.starts_with('=') {
        format!(" {text}")
    } else {
        text.to_owned()
    }
}
