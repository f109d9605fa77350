//! What stands above and below the content of every page. In: the document, the number of the page.
//! Out: its header and footer. It must not know what else is on the page.

use super::{
    Flow, count,
    legend::outline,
    pages::{Content, Item, Mark},
    rectangle, style,
    text::{Align, Style},
};
use crate::{report::Report, settings::look::Tone};

/// The header, with the process and its handling, and the footer, with the number of the page.
pub fn header_and_footer(
    flow: &mut Flow,
    report: &Report,
    number: usize,
    total: usize,
) -> Vec<Content> {
    let process = &report.process;
    let mut header = line(flow, [&process.name, ""], style::HEADER - 14.0);
    header.extend(boxed(flow, &process.handling, style::HEADER - 5.0));
    header.push(rectangle(
        flow.left(),
        style::HEADER,
        flow.measure(),
        0.5,
        Tone::Hairline,
    ));
    let page = flow.words.say(
        "page-of",
        &[
            ("page", count(number).into()),
            ("pages", count(total).into()),
        ],
    );
    let y = flow.height - style::FOOTER;
    let mut footer = line(flow, [&report.running, &page], y);
    footer.push(rectangle(
        flow.left(),
        y - 5.0,
        flow.measure(),
        0.5,
        Tone::Hairline,
    ));
    let mark = flow.type_.one_line(&process.handling, MARK, flow.measure());
    let middle = flow.left() + (flow.measure() - mark.width) / 2.0;
    footer.extend(mark.items_at(middle, y));
    vec![
        Content {
            mark: Mark::Header,
            items: header,
        },
        Content {
            mark: Mark::Footer,
            items: footer,
        },
    ]
}

/// The handling mark.
const MARK: Style = Style {
    bold: true,
    colour: Tone::Ink,
    align: Align::Left,
    ..style::RUNNING
};

/// The handling mark in a box at the end of the header; nothing where there is none.
fn boxed(flow: &mut Flow, mark: &str, foot: f32) -> Vec<Item> {
    const PAD: f32 = 5.0;
    if mark.is_empty() {
        return Vec::new();
    }
    let mark = flow.type_.one_line(mark, MARK, flow.measure() * 0.6);
    let (width, height) = (mark.width + 2.0 * PAD, mark.height + 3.0);
    let (left, top) = (flow.right() - width, foot - height);
    let mut items = outline(left, top, width, height, Tone::Ink, false);
    items.extend(mark.items_at(left + PAD, top + 1.5));
    items
}

/// One line, with a text at its beginning and one at its end.
fn line(flow: &mut Flow, [start, end]: [&str; 2], y: f32) -> Vec<Item> {
    let width = flow.measure();
    let right = Style {
        align: Align::Right,
        ..style::RUNNING
    };
    let start = flow.type_.one_line(start, style::RUNNING, width * 0.4);
    let mut items = start.items_at(flow.left(), y);
    items.extend(
        flow.type_
            .one_line(end, right, width * 0.3)
            .items_at(flow.left() + width * 0.7, y),
    );
    items
}
