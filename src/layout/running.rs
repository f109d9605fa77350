//! What stands above and below the content of every page. In: the document, the number of the page.
//! Out: its header and footer. It must not know what else is on the page.

use super::{
    Flow, count,
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
    let mut header = line(flow, &process.name, &process.handling, style::HEADER - 14.0);
    header.push(rectangle(
        style::MARGIN,
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
    let footer = line(flow, &report.running, &page, y);
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

/// One line, with a text at its beginning and one at its end.
fn line(flow: &mut Flow, left: &str, end: &str, y: f32) -> Vec<Item> {
    let width = flow.measure();
    let right = Style {
        align: Align::Right,
        ..style::RUNNING
    };
    let left = flow.type_.one_line(left, style::RUNNING, width * 0.6);
    let mut items = left.items_at(style::MARGIN, y);
    items.extend(
        flow.type_
            .one_line(end, right, width * 0.4)
            .items_at(style::MARGIN + width * 0.6, y),
    );
    items
}
