//! Type and space of the documents, and which tone a text has. In: nothing. Out: constants. Text
//! keeps a contrast of 4.5:1 on its ground, marks 3:1.

use super::text::{Align, Style};
use crate::settings::look::Tone;

/// 20 mm.
pub const MARGIN: f32 = 56.7;
pub const HEADER: f32 = 43.0;
pub const TOP: f32 = 60.0;
/// From the foot of the page to the end of the text, and to the baseline of the footer.
pub const BOTTOM: f32 = 68.0;
pub const FOOTER: f32 = 44.0;

const fn style(size: f32, leading: f32, colour: Tone, bold: bool) -> Style {
    Style {
        size,
        leading,
        colour,
        bold,
        align: Align::Start,
    }
}

pub const TITLE: Style = style(24.0, 1.2, Tone::First, true);
pub const SUBTITLE: Style = style(10.5, 1.4, Tone::Grey, false);
pub const SECTION: Style = style(14.0, 1.3, Tone::First, true);
pub const SUBSECTION: Style = style(11.5, 1.3, Tone::First, true);
pub const CAPTION: Style = style(10.5, 1.35, Tone::Ink, true);
pub const TEXT: Style = style(10.5, 1.36, Tone::Ink, false);
pub const TABLE: Style = style(8.5, 1.28, Tone::Ink, false);
pub const HEAD: Style = style(8.5, 1.25, Tone::Ink, true);
/// The symbols of a table of presence: larger than its text, on lines of the same height.
pub const SYMBOL: Style = style(12.5, 8.5 * 1.28 / 12.5, Tone::First, false);
pub const NOTE: Style = style(8.0, 1.4, Tone::Grey, false);
pub const RUNNING: Style = style(8.0, 1.4, Tone::Grey, false);
pub const AXIS: Style = style(7.5, 1.3, Tone::Grey, false);
pub const MARK: Style = style(8.0, 1.2, Tone::Ink, false);
pub const TILE_VALUE: Style = style(20.0, 1.2, Tone::First, true);
pub const TILE_WHAT: Style = style(9.0, 1.35, Tone::Ink, false);
pub const TILE_AGAINST: Style = style(8.0, 1.4, Tone::Grey, false);
