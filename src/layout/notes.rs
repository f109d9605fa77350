//! Short texts that each begin with what they are about, in two columns. In: texts. Out: content of
//! the flow. It must not know what they say.

use super::{
    Flow, Frame,
    pages::{Element, Role},
    style,
};
use crate::report::{Block, Span};

/// So many texts at least stand in columns.
const LEAST: usize = 3;
/// Entries of a list that are shorter on average are no texts.
const LENGTH: usize = 120;

/// The paragraphs at the start of some blocks that stand in columns; none where they are few, or
/// some of them do not begin in bold.
pub fn run_of_notes(blocks: &[Block]) -> usize {
    let is_note = |block: &&Block| matches!(block, Block::Paragraph(spans) if begins_bold(spans));
    let run = blocks.iter().take_while(is_note).count();
    if run < LEAST { 0 } else { run }
}

/// Do the entries of a list stand in columns?
pub fn are_notes(items: &[Vec<Span>]) -> bool {
    let letters: usize = items.iter().flatten().map(|span| span.text.len()).sum();
    items.len() >= LEAST
        && letters > items.len() * LENGTH
        && items.iter().all(|spans| begins_bold(spans))
}

fn begins_bold(spans: &[Span]) -> bool {
    spans.first().is_some_and(|span| span.bold)
}

impl Flow<'_, '_> {
    /// Sets texts down the left column and then down the right one, page by page; the columns of
    /// the last page are about equal.
    pub(super) fn notes(&mut self, texts: &[&[Span]], is_list: bool) {
        let width = style::columns(3);
        let heights: Vec<f32> = texts
            .iter()
            .map(|spans| self.type_.set(spans, style::NOTES, width).height + style::PARAGRAPH)
            .collect();
        let mut list = is_list.then(|| Element::new(Role::L));
        let page = self.frame;
        let mut first = 0;
        while first < texts.len() {
            let whole = self.bottom() - style::TOP;
            self.need(heights[first].min(whole));
            let room = self.room() + style::PARAGRAPH;
            let [left, both] = fill(&heights[first..], room);
            let (top, mut lowest) = (self.y, self.y);
            let right = page.left + width + style::GUTTER;
            for (from, to, x) in [(0, left, page.left), (left, both, right)] {
                (self.frame, self.y) = (Frame { left: x, width }, top);
                for spans in &texts[first + from..first + to] {
                    self.text_of_notes(spans, list.as_mut());
                }
                lowest = lowest.max(self.y);
            }
            (self.frame, self.y) = (page, lowest);
            first += both;
        }
        if let Some(list) = list {
            self.add(list);
        }
        self.y += style::PARAGRAPH;
    }

    fn text_of_notes(&mut self, spans: &[Span], list: Option<&mut Element>) {
        let role = list.as_ref().map_or(Role::P, |_| Role::LBody);
        let mut text = Element::new(role);
        self.lines(spans, style::NOTES, self.left(), self.measure(), &mut text);
        self.y += style::PARAGRAPH;
        if let Some(list) = list {
            let mut entry = Element::new(Role::LI);
            entry.push(text);
            list.push(entry);
        } else {
            self.add(text);
        }
    }
}

/// How many texts the left column takes, and how many both together, in this much room: all of them
/// where they fit, in columns that are as equal as can be, and at least one.
fn fill(heights: &[f32], room: f32) -> [usize; 2] {
    let fits = |heights: &[f32]| {
        let mut height = 0.0;
        heights
            .iter()
            .take_while(|own| {
                height += **own;
                height <= room
            })
            .count()
    };
    let left = fits(heights).max(1);
    let both = left + fits(&heights[left..]);
    if both < heights.len() {
        return [left, both];
    }
    let higher = |split: &usize| {
        let (left, right) = heights.split_at(*split);
        left.iter().sum::<f32>().max(right.iter().sum())
    };
    let balanced = (1..=both).min_by(|a, b| higher(a).total_cmp(&higher(b)));
    [balanced.unwrap_or(both), both]
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn columns_are_filled_and_on_the_last_page_equal() {
        assert_eq!(fill(&[10.0, 10.0, 10.0, 10.0], 100.0), [2, 4]);
        assert_eq!(fill(&[30.0, 10.0, 10.0, 10.0], 100.0), [1, 4]);
        assert_eq!(fill(&[40.0, 40.0, 40.0], 50.0), [1, 2]);
        assert_eq!(fill(&[90.0, 10.0], 50.0), [1, 2]);
        assert_eq!(fill(&[10.0], 50.0), [1, 1]);
    }
}
