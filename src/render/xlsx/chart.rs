//! Native charts on the sheet of their table: the same columns as in the briefing. In: a chart of
//! the report. Out: a chart object.

use super::{
    print::print_scale,
    sheet::{HEAD, SheetContext, clip, column, ink, widths},
};
use crate::{
    render::wide::Wide,
    report::{ChartBlock, sheets::Sheet},
    settings::look::{Colours, Tone},
    table::{Cell, ChartKind, Table},
    words::Words,
};
use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFormat, ChartLine, ChartSolidFill, ChartType, Worksheet,
    XlsxError,
};

/// The width of a chart, in pixels.
pub const WIDTH: u32 = 720;
const PIXELS_OF_ROW: u32 = 20;
const PIXELS_OF_COLUMN: u32 = 64;

/// Draws every chart of the report that is made from a table of this sheet, right of it, one below
/// the other.
pub fn insert(
    sheet: &mut Worksheet,
    page: &SheetContext,
    shown: &Sheet,
    wide: &Wide,
) -> Result<(), XlsxError> {
    let beside = column(wide.columns.len() + 1);
    let mut top = HEAD;
    for block in &page.report.charts {
        let Some((drawn, height)) = draw(page, shown, wide, block) else {
            continue;
        };
        sheet.insert_chart(top, beside, &drawn)?;
        top += height.div_ceil(PIXELS_OF_ROW) + 2;
    }
    if top > HEAD {
        // They have pages of their own, on which they are whole.
        let last_row = last_row(&shown.table).max(top);
        let columns = WIDTH.div_ceil(PIXELS_OF_COLUMN);
        let last_column = beside + u16::try_from(columns).unwrap_or_default();
        sheet
            .set_print_scale(print_scale(widths(wide)))
            .set_vertical_page_breaks(&[u32::from(beside)])?;
        sheet.set_print_area(0, 0, last_row, last_column)?;
    }
    Ok(())
}

/// A chart of the report, with its height; none where it is of another sheet, or Excel has no such
/// chart.
fn draw(
    page: &SheetContext,
    shown: &Sheet,
    wide: &Wide,
    block: &ChartBlock,
) -> Option<(Chart, u32)> {
    let SheetContext { report, words } = page;
    let mut tables = shown.tables.iter();
    let of_sheet = tables.position(|table| table.id() == block.chart.table)?;
    let (first, last) = shown.rows_of(of_sheet)?;
    let row = |row: usize| HEAD + 1 + u32::try_from(row).unwrap_or(u32::MAX);
    let place = |key: &str| Some(column(wide.place(shown.place(of_sheet, key)?)));
    let values: Vec<u16> = block.chart.values.iter().filter_map(|v| place(v)).collect();
    // A column without any value is not on the sheet.
    if values.is_empty() {
        return None;
    }
    let kind = chart_type(block.chart.kind, shown.tables[of_sheet])?;
    let ranges = ChartRanges {
        sheet: &shown.name,
        wide,
        label: place(&block.chart.label)?,
        values,
        first: row(first),
        last: row(last),
    };
    let mut drawn = Chart::new(kind);
    ranges.add_series(&mut drawn, block.chart.kind, report.colours);
    drawn.title().set_name(&plain(&clip(&block.title)));
    ranges.name_axes(&mut drawn, block.chart.kind, words);
    if ranges.values.len() == 1 {
        drawn.legend().set_hidden();
    }
    let height = if kind == ChartType::Bar {
        (120 + 22 * (ranges.last - ranges.first + 1)).clamp(320, 640)
    } else {
        360
    };
    drawn
        .set_name(words.say("chart-of", &[("sheet", shown.name.as_str().into())]))
        .set_alt_text(clip(&block.alternative))
        .set_width(WIDTH)
        .set_height(height);
    Some((drawn, height))
}

/// The last row of the table of a sheet.
pub fn last_row(table: &Table) -> u32 {
    HEAD + u32::try_from(table.rows.len()).unwrap_or(u32::MAX)
}

/// The chart of Excel that is most like one of the report; none where there is no such chart, and
/// the table has the figures.
fn chart_type(kind: ChartKind, table: &Table) -> Option<ChartType> {
    let has_gaps = || {
        table
            .rows
            .iter()
            .flatten()
            .any(|c| matches!(c, Cell::Missing(_)))
    };
    match kind {
        ChartKind::Columns => Some(ChartType::Column),
        ChartKind::Stacked => Some(ChartType::ColumnStacked),
        // Excel draws a text, such as [z], as zero.
        ChartKind::Line => (!has_gaps()).then_some(ChartType::Line),
        ChartKind::Ranking | ChartKind::Dumbbell | ChartKind::Parts => Some(ChartType::Bar),
        ChartKind::Timeline | ChartKind::Multiples | ChartKind::Strip | ChartKind::Tiles => None,
    }
}

/// Where on a sheet the names and values of a chart stand.
struct ChartRanges<'a> {
    sheet: &'a str,
    wide: &'a Wide<'a>,
    label: u16,
    values: Vec<u16>,
    first: u32,
    last: u32,
}

impl<'a> ChartRanges<'a> {
    fn range(&self, column: u16) -> (&'a str, u32, u16, u32, u16) {
        (self.sheet, self.first, column, self.last, column)
    }

    fn title(&self, column: u16) -> String {
        plain(&self.wide.columns[usize::from(column)].name)
    }

    /// Adds the series of a chart; over columns, the whole is a line.
    fn add_series(&self, drawn: &mut Chart, kind: ChartKind, colours: Colours) {
        let bars = if kind == ChartKind::Columns {
            &self.values[..1]
        } else {
            &self.values[..]
        };
        for (value, tone) in bars.iter().zip([Tone::First, Tone::Second, Tone::Grey]) {
            drawn
                .add_series()
                .set_name(&self.title(*value))
                .set_categories(self.range(self.label))
                .set_values(self.range(*value))
                .set_format(
                    ChartFormat::new()
                        .set_solid_fill(ChartSolidFill::new().set_color(ink(colours, tone))),
                );
        }
        if let (ChartKind::Columns, Some(whole)) = (kind, self.values.get(1)) {
            let mut line = Chart::new(ChartType::Line);
            line.add_series()
                .set_name(&self.title(*whole))
                .set_categories(self.range(self.label))
                .set_values(self.range(*whole))
                .set_format(
                    ChartFormat::new().set_line(
                        ChartLine::new()
                            .set_color(ink(colours, Tone::Second))
                            .set_width(2),
                    ),
                );
            drawn.combine(&line);
        }
    }

    /// Names the axes. In a bar chart the names run along the vertical axis, the first row at the
    /// top, as in the table.
    fn name_axes(&self, drawn: &mut Chart, kind: ChartKind, words: &Words) {
        let axis = match kind {
            ChartKind::Columns
            | ChartKind::Parts
            | ChartKind::Stacked
            | ChartKind::Line
            | ChartKind::Timeline
            | ChartKind::Multiples
            | ChartKind::Strip
            | ChartKind::Tiles => words.say(
                "axis-count",
                &[("what", self.title(self.values[0]).as_str().into())],
            ),
            ChartKind::Ranking => words.say(
                "axis-share",
                &[("what", self.title(self.values[0]).as_str().into())],
            ),
            ChartKind::Dumbbell => words.text("axis-percent"),
        };
        let (names, numbers) = (plain(&self.title(self.label)), plain(&axis));
        if matches!(
            kind,
            ChartKind::Ranking | ChartKind::Dumbbell | ChartKind::Parts
        ) {
            drawn
                .y_axis()
                .set_name(&names)
                .set_reverse()
                .set_crossing(ChartAxisCrossing::Max);
            drawn.x_axis().set_name(&numbers).set_min(0);
            if kind == ChartKind::Ranking {
                drawn.x_axis().set_max(1).set_num_format("0%");
            }
        } else {
            drawn.x_axis().set_name(&names);
            drawn.y_axis().set_name(&numbers).set_min(0);
        }
    }
}

/// A text that begins with an equals sign would be read as a range of cells.
fn plain(text: &str) -> String {
    if text.starts_with('=') {
        format!(" {text}")
    } else {
        text.to_owned()
    }
}
