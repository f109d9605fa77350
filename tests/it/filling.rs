//! How pages are filled: no page but the last is much blank, blocks beside each other are about as
//! high, and what explains the marks of a chart stands at the chart.
use crate::{
    documents::report,
    packs,
    pages::{Whole, elements, fonts, lay_out},
};
use rapporteur::{
    layout::{
        pages::{Child, Item, Leaf, Mark, Page, Role},
        style,
    },
    settings::written::Paper,
};

/// As much of a page may be blank.
const BLANK: f32 = 0.15;
/// Between two things of one chart.
const GAP: f32 = 26.0;

/// From where to where an item reaches down the page.
fn extent(item: &Item) -> [f32; 2] {
    match item {
        Item::Text(run) => [
            run.baseline - run.size * 0.8,
            run.baseline + run.size * 0.25,
        ],
        Item::Rectangle { y, height, .. } | Item::Picture { y, height, .. } => [*y, y + height],
        Item::Line { from, to, .. } => [from.1.min(to.1), from.1.max(to.1)],
    }
}

/// Where the content of a page ends.
fn foot(page: &Page) -> f32 {
    let tagged = page.content.iter().filter(|c| c.mark == Mark::Tagged);
    let feet = tagged.flat_map(|c| &c.items).map(|item| extent(item)[1]);
    feet.fold(style::TOP, f32::max)
}

/// Pages but the last of which too much is blank, each with its part in percent.
fn blank_pages(whole: &Whole) -> Vec<(usize, i64)> {
    let mut found = Vec::new();
    for (number, page) in whole.pages.iter().enumerate() {
        let bottom = page.height - style::BOTTOM;
        let blank = (bottom - foot(page)) / (bottom - style::TOP);
        if blank > BLANK && number + 1 < whole.pages.len() {
            #[expect(clippy::cast_possible_truncation, reason = "percent")]
            found.push((number + 1, (blank * 100.0) as i64));
        }
    }
    found
}

/// The figures of a document, each with its page, its frame and its items.
fn figures(whole: &Whole) -> Vec<(u32, [f32; 4], Vec<&Item>)> {
    let mut found = Vec::new();
    for element in elements(&whole.tree) {
        let (Role::Figure, Some(bounds)) = (element.role, element.said.bounds) else {
            continue;
        };
        for child in &element.children {
            if let Child::Leaf(leaf @ Leaf::Content { page, .. }) = child {
                let items = whole.content(*leaf).items.iter().collect();
                found.push((*page, bounds, items));
            }
        }
    }
    found
}

/// What is wrong with figures: one beside another that is much higher, or one that is torn.
fn faults(whole: &Whole) -> Vec<String> {
    let figures = figures(whole);
    let mut found = Vec::new();
    for (i, (page, [left, top, right, foot], items)) in figures.iter().enumerate() {
        for (other, [x, above, _, below], _) in &figures[i + 1..] {
            let is_beside = page == other && x >= right && above < foot && top < below;
            let (one, two) = (foot - top, below - above);
            if is_beside && one.min(two) * 2.0 < one.max(two) {
                found.push(format!("page {}: {one} beside {two}", page + 1));
            }
        }
        let mut extents: Vec<[f32; 2]> = items.iter().map(|item| extent(item)).collect();
        extents.sort_by(|a, b| a[0].total_cmp(&b[0]));
        let mut end = *top;
        for [from, to] in extents {
            if from - end > GAP {
                found.push(format!("page {}: {} blank at {left}", page + 1, from - end));
            }
            end = end.max(to);
        }
    }
    found
}

#[test]
fn no_page_but_the_last_is_much_blank() {
    let mut found = Vec::new();
    for (period, paper) in [
        ("2019", Paper::A4),
        ("2020", Paper::A4),
        ("2021", Paper::A4),
        ("2022", Paper::A4),
        ("2022", Paper::Letter),
        ("2002..2025", Paper::A4),
    ] {
        let mut report = report(period, None);
        report.paper = paper;
        let whole = lay_out(&report, &mut fonts());
        assert_eq!(faults(&whole), Vec::<String>::new(), "{period} {paper:?}");
        let of = |(page, blank)| format!("{period} {paper:?}, page {page}: {blank} % blank");
        found.extend(blank_pages(&whole).into_iter().map(of));
    }
    for (id, report) in packs::reports(&["IND", "AUS", "UNODC", "FJI", "IOM"]) {
        let whole = lay_out(&report, &mut fonts());
        assert_eq!(faults(&whole), Vec::<String>::new(), "{id}");
        let of = |(page, blank)| format!("pack of {id}, page {page}: {blank} % blank");
        found.extend(blank_pages(&whole).into_iter().map(of));
    }
    assert_eq!(found, Vec::<String>::new());
}
