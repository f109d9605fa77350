//! The contents of a long document: its headings with their pages, each a link. In: the headings of
//! a report, then their pages. Out: content. The numbers come last, when all pages are set.

use super::{
    Flow, Page, chart,
    pages::{Bookmark, Element, Link, Role, Target},
    size, style, table,
    text::{Align, Style},
    words_of,
};
use crate::report::{Block, Report};

/// A longer document has contents.
pub const PAGES: usize = 8;
const INDENT: f32 = 14.0;
const NUMBER: f32 = 30.0;

/// Where the number of a heading's page will stand, and which link will lead there.
pub struct Number {
    pub page: usize,
    content: usize,
    link: usize,
    /// Of the line in which it stands.
    top: f32,
}

/// Does what is known before it is set say that a report is long? Else only its pages can tell.
pub fn is_surely_long(report: &Report) -> bool {
    let least = |block: &Block| match block {
        Block::Table(table) => table::least_height(&table.table),
        Block::Chart(chart) => chart::least_height(chart),
        _ => 0.0,
    };
    let page = size(report.paper).1 - style::TOP - style::BOTTOM;
    report.blocks.iter().map(least).sum::<f32>() > chart::number(PAGES) * page
}

/// Sets the headings below the title, with room for the numbers of their pages.
pub fn contents(flow: &mut Flow, report: &Report) {
    let mark = |title: String| Bookmark {
        title,
        page: 0,
        top: 0.0,
        children: Vec::new(),
    };
    let mut title = mark(String::new());
    for block in &report.blocks {
        match block {
            Block::Heading { level, text } => title.place(*level, mark(words_of(text))),
            Block::Chart(chart) => {
                // Below the section, where one has begun.
                let level = if title.children.is_empty() { 1 } else { 2 };
                title.place(level, mark(chart.title.clone()));
            }
            _ => {}
        }
    }
    if title.children.is_empty() {
        return;
    }
    flow.need(4.0 * style::TEXT.size * style::TEXT.leading);
    let heading = flow
        .type_
        .plain(&flow.words.text("contents"), style::SECTION, flow.measure());
    let element = flow.leaf(Role::P, heading.items_at(flow.left(), flow.y));
    flow.add(element);
    flow.y += heading.height + 4.0;
    let toc = entries(flow, &title.children, 0.0);
    flow.add(toc);
    flow.y += 8.0;
}

fn entries(flow: &mut Flow, outline: &[Bookmark], indent: f32) -> Element {
    let mut toc = Element::new(Role::TOC);
    for mark in outline {
        let width = flow.measure() - indent - NUMBER;
        // The space stands between the title and the number for those who hear them.
        let title = flow
            .type_
            .plain(&format!("{} ", mark.title), style::TEXT, width);
        flow.need(title.height);
        let (x, y) = (flow.left() + indent, flow.y);
        let mut anchor = flow.leaf(Role::Link, title.items_at(x, y));
        let to = Target::Place { page: 0, top: 0.0 };
        let child = flow.link(Link {
            x,
            middle: x + (flow.measure() - indent) / 2.0,
            y,
            width: flow.measure() - indent,
            height: title.height,
            to,
            text: mark.title.clone(),
        });
        anchor.children.push(child);
        let page = flow.page();
        let Page { content, links, .. } = flow.last();
        let (content, link) = (content.len() - 1, links.len() - 1);
        let top = y + title.height - style::TEXT.size * style::TEXT.leading;
        flow.numbers.push(Number {
            page,
            content,
            link,
            top,
        });
        let mut reference = Element::new(Role::Reference);
        reference.push(anchor);
        let mut entry = Element::new(Role::TOCI);
        entry.push(reference);
        flow.y += title.height + 1.5;
        toc.push(entry);
        if !mark.children.is_empty() {
            let below = entries(flow, &mark.children, indent + INDENT);
            toc.push(below);
        }
    }
    toc
}

/// Writes the numbers of the pages, now that they are known, and sends the pages that waited for
/// them.
pub fn number(flow: &mut Flow) {
    let right = Style {
        align: Align::Right,
        ..style::TEXT
    };
    let x = flow.left() + flow.measure() - NUMBER;
    let numbers = std::mem::take(&mut flow.numbers);
    let marks: Vec<(usize, f32)> = flow.outline[0].all()[1..]
        .iter()
        .map(|mark| (mark.page, mark.top))
        .collect();
    for (place, (page, top)) in numbers.iter().zip(marks) {
        let number = flow.type_.plain(&(page + 1).to_string(), right, NUMBER);
        let waiting = &mut flow.pages[place.page];
        waiting.content[place.content]
            .items
            .extend(number.items_at(x, place.top));
        waiting.links[place.link].to = Target::Place { page, top };
    }
    let mut pages: Vec<usize> = numbers.iter().map(|place| place.page).collect();
    pages.dedup();
    for number in pages {
        let page = std::mem::take(&mut flow.pages[number]);
        flow.send_page(number, page);
    }
}
