//! The contents of a long document: its headings with their pages, each a link. In: the outline of a first setting. Out: content.

use super::{
    Flow,
    pages::{Bookmark, Child, Element, Link, Role, Target},
    style,
    text::{Align, Style},
};

/// A longer document has contents.
pub const PAGES: usize = 8;
const INDENT: f32 = 14.0;
const NUMBER: f32 = 30.0;

/// Sets the headings below the title, with the numbers of their pages.
pub fn contents(flow: &mut Flow, title: &str, outline: &[Bookmark]) {
    flow.need(4.0 * style::TEXT.size * style::TEXT.leading);
    let heading = flow.type_.plain(title, style::SECTION, flow.measure());
    let element = flow.leaf(Role::P, heading.at(style::MARGIN, flow.y));
    flow.add(element);
    flow.y += heading.height + 4.0;
    let toc = entries(flow, outline, 0.0);
    flow.add(toc);
    flow.y += 8.0;
}

fn entries(flow: &mut Flow, outline: &[Bookmark], indent: f32) -> Element {
    let mut toc = Element::new(Role::TOC);
    for mark in outline {
        let width = flow.measure() - indent - NUMBER;
        let title = flow.type_.plain(&mark.title, style::TEXT, width);
        flow.need(title.height);
        let number = Style { align: Align::Right, ..style::TEXT };
        let number = flow.type_.plain(&(mark.page + 1).to_string(), number, NUMBER);
        let (x, y) = (style::MARGIN + indent, flow.y);
        let mut items = title.at(x, y);
        items.extend(number.at(style::MARGIN + flow.measure() - NUMBER, y + title.height - number.height));
        let mut anchor = flow.leaf(Role::Link, items);
        let page = flow.page();
        let to = Target::Place { page: mark.page, top: mark.top };
        let link = Link { x, y, width: flow.measure() - indent, height: title.height, to, text: mark.title.clone() };
        flow.pages[page].links.push(link);
        anchor.children.push(Child::Link { page, index: flow.pages[page].links.len() - 1 });
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
