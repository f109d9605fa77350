//! Type, colour and space of the documents. In: nothing. Out: constants. Text keeps a contrast of
//! 4.5:1 on its ground, marks 3:1.

use super::{
    pages::Colour,
    text::{Align, Style},
};

pub const INK: Colour = [0x1b, 0x1f, 0x24];
pub const GREY: Colour = [0x57, 0x60, 0x6a];
pub const HAIRLINE: Colour = [0xd0, 0xd7, 0xde];
pub const TINT: Colour = [0xee, 0xf4, 0xf7];
pub const FIRST: Colour = [0x0b, 0x4f, 0x6c];
pub const SECOND: Colour = [0xb4, 0x53, 0x09];
pub const SOFT: Colour = [0x9f, 0xb8, 0xc4];
pub const WHITE: Colour = [0xff, 0xff, 0xff];

/// 20 mm.
pub const MARGIN: f32 = 56.7;
pub const HEADER: f32 = 43.0;
pub const TOP: f32 = 60.0;
/// From the foot of the page to the end of the text, and to the baseline of the footer.
pub const BOTTOM: f32 = 68.0;
pub const FOOTER: f32 = 44.0;

const fn style(size: f32, leading: f32, colour: Colour, bold: bool) -> Style {
    Style {
        size,
        leading,
        colour,
        bold,
        align: Align::Start,
    }
}

pub const TITLE: Style = style(24.0, 1.2, FIRST, true);
pub const SUBTITLE: Style = style(10.5, 1.4, GREY, false);
pub const SECTION: Style = style(14.0, 1.3, FIRST, true);
pub const SUBSECTION: Style = style(11.5, 1.3, FIRST, true);
pub const CAPTION: Style = style(10.5, 1.35, INK, true);
pub const TEXT: Style = style(10.5, 1.36, INK, false);
pub const TABLE: Style = style(8.5, 1.28, INK, false);
pub const HEAD: Style = style(8.5, 1.25, INK, true);
/// The symbols of a table of presence: larger than its text, on lines of the same height.
pub const SYMBOL: Style = style(12.5, 8.5 * 1.28 / 12.5, FIRST, false);
pub const NOTE: Style = style(8.0, 1.4, GREY, false);
pub const RUNNING: Style = style(8.0, 1.4, GREY, false);
pub const AXIS: Style = style(7.5, 1.3, GREY, false);
pub const MARK: Style = style(8.0, 1.2, INK, false);
pub const TILE_VALUE: Style = style(20.0, 1.2, FIRST, true);
pub const TILE_WHAT: Style = style(9.0, 1.35, INK, false);
pub const TILE_AGAINST: Style = style(8.0, 1.4, GREY, false);
