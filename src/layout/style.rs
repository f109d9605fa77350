//! Type and space of the documents, and which tone a text has. In: nothing. Out: constants. Text
//! keeps a contrast of 4.5:1 on its ground, marks 3:1.

use super::text::{Align, Style};
use crate::settings::look::Tone;

/// Six columns of 24 mm with gutters of 6 mm.
pub const MEASURE: f32 = 6.0 * COLUMN + 5.0 * GUTTER;
const COLUMN: f32 = 68.03;
pub const GUTTER: f32 = 17.01;
pub const HEADER: f32 = 43.0;
pub const TOP: f32 = 56.7;
/// From the foot of the page to the end of the text, and to the baseline of the footer.
pub const BOTTOM: f32 = 56.7;
pub const FOOTER: f32 = 40.0;
/// Between blocks, and between paragraphs.
pub const BETWEEN: f32 = 14.0;
pub const PARAGRAPH: f32 = 7.0;
/// The line that opens a block.
pub const RULE: f32 = 0.75;

/// The width of so many columns of the six.
#[must_use]
pub fn columns(n: u8) -> f32 {
    f32::from(n) * COLUMN + f32::from(n - 1) * GUTTER
}

const fn style(size: f32, leading: f32, colour: Tone, bold: bool) -> Style {
    Style {
        size,
        leading,
        colour,
        bold,
        align: Align::Start,
    }
}

pub const TITLE: Style = style(26.0, 31.5 / 26.0, Tone::First, true);
pub const SUBTITLE: Style = style(10.0, 1.4, Tone::Grey, false);
pub const SECTION: Style = style(14.0, 17.5 / 14.0, Tone::First, true);
pub const SUBSECTION: Style = style(11.5, 1.3, Tone::First, true);
pub const BRIEF: Style = style(12.0, 14.0 / 12.0, Tone::First, true);
/// Of a block: what it shows, and measure, population and span.
pub const CAPTION: Style = style(10.5, 14.0 / 10.5, Tone::Ink, true);
pub const SCOPE: Style = style(8.5, 10.5 / 8.5, Tone::Grey, false);
pub const TEXT: Style = style(10.0, 1.4, Tone::Ink, false);
/// Of texts in two columns.
pub const NOTES: Style = style(9.0, 12.25 / 9.0, Tone::Ink, false);
pub const TABLE: Style = style(8.5, 1.28, Tone::Ink, false);
pub const HEAD: Style = style(8.5, 1.25, Tone::Ink, true);
/// The symbols of a table of presence: larger than its text, on lines of the same height.
pub const SYMBOL: Style = style(12.5, 8.5 * 1.28 / 12.5, Tone::First, false);
pub const NOTE: Style = style(8.0, 10.5 / 8.0, Tone::Grey, false);
pub const RUNNING: Style = style(8.0, 1.4, Tone::Grey, false);
pub const AXIS: Style = style(7.5, 1.3, Tone::Grey, false);
pub const LEGEND: Style = style(8.0, 10.5 / 8.0, Tone::Ink, false);
pub const MARK: Style = style(8.5, 10.5 / 8.5, Tone::Ink, false);
pub const TILE_VALUE: Style = style(20.0, 22.5 / 20.0, Tone::First, true);
pub const TILE_WHAT: Style = style(8.5, 10.5 / 8.5, Tone::Ink, false);
pub const TILE_AGAINST: Style = style(8.0, 10.5 / 8.0, Tone::Grey, false);
