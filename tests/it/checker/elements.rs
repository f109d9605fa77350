//! What each structure element must be, and the order in which they are read (ISO 32000-1, 14.8.4;
//! ISO 14289-1, 7).

use super::{Checker, Kid, inherited, name, rectangle, string, value};
use lopdf::Object;
use std::collections::BTreeSet;

const TYPES: &str = "Document Sect H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table Caption THead TBody TR TH TD \
    Figure Link Note TOC TOCI Reference Span";
/// The only kids these may have; they have no content of their own.
const KIDS: [(&str, &[&str]); 7] = [
    ("L", &["Caption", "LI"]),
    ("LI", &["Lbl", "LBody"]),
    ("Table", &["Caption", "THead", "TBody", "TR"]),
    ("THead", &["TR"]),
    ("TBody", &["TR"]),
    ("TR", &["TH", "TD"]),
    ("TOC", &["TOCI", "TOC", "Caption"]),
];
/// Kinds that stand only in the parents that list them; a Lbl may also stand in a Note, a Caption
/// in a Figure.
const BOUND: [&str; 8] = ["LI", "LBody", "THead", "TBody", "TR", "TH", "TD", "TOCI"];
/// How far up, in points, a block may stand of the one read before it.
const SLACK: f32 = 3.0;
/// Where a second column begins at the least.
const COLUMN: f32 = 200.0;

impl<'a> Checker<'a> {
    fn label(&self, index: usize) -> String {
        format!(
            "{} (element {})",
            self.elements[index].kind, self.elements[index].id.0
        )
    }

    fn children(&self, index: usize, kind: &str) -> Vec<usize> {
        let kids = self.elements[index].kids.iter().filter_map(|k| {
            if let Kid::Element(e) = k {
                Some(*e)
            } else {
                None
            }
        });
        kids.filter(|e| kind.is_empty() || self.elements[*e].kind == kind)
            .collect()
    }

    fn attribute(&self, index: usize, key: &str) -> Option<&'a Object> {
        let attributes = value(self.document, self.elements[index].dictionary, "A")?;
        if let Ok(one) = attributes.as_dict() {
            return value(self.document, one, key);
        }
        let list = attributes.as_array().ok()?.iter();
        list.filter_map(|a| self.document.dereference(a).ok()?.1.as_dict().ok())
            .find_map(|a| value(self.document, a, key))
    }

    /// Pages and MCIDs below an element, in the order of reading.
    fn contents(&self, index: usize) -> Vec<(usize, i64)> {
        let below = |kid: &Kid| match *kid {
            Kid::Element(e) => self.contents(e),
            Kid::Content(page, mcid) => vec![(page, mcid)],
            Kid::Annotation(_) => Vec::new(),
        };
        self.elements[index].kids.iter().flat_map(below).collect()
    }

    pub fn element(&mut self, index: usize) {
        let (label, kind) = (self.label(index), self.elements[index].kind.clone());
        self.demand(
            TYPES.split(' ').any(|t| t == kind),
            &format!("The type of {label} is not a standard one."),
        );
        let kids = KIDS
            .iter()
            .find(|(parent, _)| *parent == kind)
            .map(|(_, kids)| *kids);
        let content = self.elements[index]
            .kids
            .iter()
            .any(|k| matches!(k, Kid::Content(..)));
        self.demand(
            kids.is_none() || !content,
            &format!("{label} has content of its own."),
        );
        for child in self.children(index, "") {
            let inner = self.elements[child].kind.as_str();
            let good = kids.map_or(!BOUND.contains(&inner) && inner != "Document", |kids| {
                kids.contains(&inner)
            });
            self.demand(
                good,
                &format!("{} must not stand in {label}.", self.label(child)),
            );
        }
        match kind.as_str() {
            "Figure" => self.figure(index),
            "Table" => self.table(index),
            _ => {}
        }
        self.same_tables(index);
    }

    fn figure(&mut self, index: usize) {
        let label = self.label(index);
        let words = string(self.document, self.elements[index].dictionary, "Alt");
        self.demand(!words.is_empty(), &format!("{label} has no Alt."));
        let page = self
            .contents(index)
            .first()
            .map(|(page, _)| self.pages[*page].id);
        let sheet = page
            .and_then(|id| inherited(self.document, id, "MediaBox"))
            .and_then(|b| rectangle(self.document, b));
        let bounds = self
            .attribute(index, "BBox")
            .and_then(|b| rectangle(self.document, b));
        let inside = |b: [f32; 4], s: [f32; 4]| {
            b[0] < b[2]
                && b[1] < b[3]
                && b[0] >= s[0]
                && b[1] >= s[1]
                && b[2] <= s[2]
                && b[3] <= s[3]
        };
        let good = bounds.zip(sheet).is_some_and(|(b, s)| inside(b, s));
        self.demand(good, &format!("{label} has no BBox within its page."));
    }

    fn headed(&self, cell: usize, scope: &str) -> bool {
        self.elements[cell].kind == "TH"
            && self
                .attribute(cell, "Scope")
                .is_some_and(|s| name(s) == scope)
    }

    fn table(&mut self, index: usize) {
        let label = self.label(index);
        let rows = |c: &Self, part| {
            c.children(index, part)
                .into_iter()
                .flat_map(|p| c.children(p, "TR"))
                .collect::<Vec<usize>>()
        };
        let (head, mut body) = (rows(self, "THead"), rows(self, "TBody"));
        body.extend(self.children(index, "TR"));
        self.demand(!head.is_empty(), &format!("{label} has no THead."));
        for cell in head
            .iter()
            .flat_map(|row| self.children(*row, ""))
            .collect::<Vec<usize>>()
        {
            self.demand(
                self.headed(cell, "Column"),
                &format!(
                    "{} in the head of {label} is no TH of Scope Column.",
                    self.label(cell)
                ),
            );
        }
        let mut widths = BTreeSet::new();
        for row in head.iter().chain(&body) {
            let span = |cell| {
                self.attribute(cell, "ColSpan")
                    .and_then(|s| s.as_i64().ok())
                    .unwrap_or(1)
            };
            widths.insert(self.children(*row, "").into_iter().map(span).sum::<i64>());
        }
        self.demand(
            widths.len() < 2,
            &format!("{label} has rows of different numbers of cells: {widths:?}."),
        );
        for row in body {
            let first = self
                .children(row, "")
                .first()
                .is_some_and(|cell| self.headed(*cell, "Row"));
            self.demand(
                first,
                &format!("{} does not begin with a TH of Scope Row.", self.label(row)),
            );
        }
    }

    fn words(&self, index: usize) -> String {
        let actual = string(self.document, self.elements[index].dictionary, "ActualText");
        let marks = self
            .contents(index)
            .into_iter()
            .filter_map(|(p, mcid)| self.pages[p].marked.get(&mcid));
        if actual.is_empty() {
            marks.map(|m| m.text.as_str()).collect()
        } else {
            actual
        }
    }

    /// One table must not be told as two: siblings have captions, and different ones.
    fn same_tables(&mut self, parent: usize) {
        let (mut seen, mut before) = (BTreeSet::new(), false);
        for child in self.children(parent, "") {
            let table = self.elements[child].kind == "Table";
            if table {
                let caption = self
                    .children(child, "Caption")
                    .first()
                    .map(|c| self.words(*c))
                    .unwrap_or_default();
                let again = if caption.is_empty() {
                    before
                } else {
                    !seen.insert(caption)
                };
                self.demand(
                    !again,
                    &format!("{} continues the Table before it.", self.label(child)),
                );
            }
            before = table;
        }
    }

    pub fn headings(&mut self) {
        let mut last = 0;
        for index in 0..self.elements.len() {
            let Some(level) = self.elements[index]
                .kind
                .strip_prefix('H')
                .and_then(|l| l.parse::<u8>().ok())
            else {
                continue;
            };
            self.demand(
                level <= last + 1,
                &format!("The heading {} follows level {last}.", self.label(index)),
            );
            last = level;
        }
    }

    pub fn order(&mut self) {
        if !self.elements.is_empty() {
            self.pages_in_order(0, 0);
        }
        let mut blocks = Vec::new();
        if !self.elements.is_empty() {
            self.blocks(0, &mut blocks);
        }
        for pair in blocks.windows(2) {
            let ((page, y), (next_page, next_y)) = (pair[0].1, pair[1].1);
            let is_beside = self.is_beside(pair[0].0, pair[1].0);
            let good = page != next_page || next_y <= y + SLACK || is_beside;
            self.demand(
                good,
                &format!(
                    "{} stands above {}, which is read before it.",
                    self.label(pair[1].0),
                    self.label(pair[0].0)
                ),
            );
        }
    }

    /// Pages only go on; each cell of a row may begin where the row did. The last page of the
    /// element.
    fn pages_in_order(&mut self, index: usize, start: usize) -> usize {
        let is_row = self.elements[index].kind == "TR";
        let (mut last, mut end) = (start, start);
        for kid in self.elements[index].kids.clone() {
            last = if is_row { start } else { last };
            last = match kid {
                Kid::Element(e) => self.pages_in_order(e, last),
                Kid::Content(page, mcid) => {
                    let (this, before) = (page + 1, last + 1);
                    self.demand(page >= last, &format!("MCID {mcid} of page {this} is read after page {before}: the order goes back."));
                    page
                }
                Kid::Annotation(_) => last,
            };
            end = end.max(last);
        }
        end
    }

    /// Where the blocks stand, in the order of reading; what is in a row stands side by side.
    fn blocks(&self, index: usize, list: &mut Vec<(usize, (usize, f32))>) {
        let kind = self.elements[index].kind.as_str();
        if matches!(
            kind,
            "P" | "H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "Caption" | "Figure" | "LI" | "TR"
        ) {
            list.extend(self.top(index).map(|top| (index, top)));
        }
        if kind != "TR" {
            self.children(index, "")
                .into_iter()
                .for_each(|child| self.blocks(child, list));
        }
    }

    /// Does an element stand in another column of the page than the one before? No text is indented
    /// as far as a column.
    fn is_beside(&self, index: usize, next: usize) -> bool {
        let range = |index: usize| {
            let contents = self.contents(index).into_iter();
            let ranges = contents.filter_map(|(p, mcid)| self.pages[p].marked.get(&mcid)?.x);
            ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
        };
        range(index).zip(range(next)).is_some_and(|(own, next)| {
            let is_right = next.0 > own.1 && next.0 > COLUMN;
            is_right || (next.1 < own.0 && own.0 > COLUMN)
        })
    }

    /// The page on which an element begins, and its highest text there; of a figure, its upper
    /// edge.
    fn top(&self, index: usize) -> Option<(usize, f32)> {
        let contents = self.contents(index);
        let page = contents.first()?.0;
        let bounds = if self.elements[index].kind == "Figure" {
            self.attribute(index, "BBox")
        } else {
            None
        };
        if let Some([.., top]) = bounds.and_then(|b| rectangle(self.document, b)) {
            return Some((page, top));
        }
        let texts = contents
            .iter()
            .filter(|(p, _)| *p == page)
            .filter_map(|(p, mcid)| self.pages[*p].marked.get(mcid)?.y);
        texts.reduce(f32::max).map(|y| (page, y))
    }
}
