//! Documents set and put together again: all pages, and the structure tree as elements.
use rapporteur::{
    layout::{
        self,
        fonts::Fonts,
        pages::{Child, Content, Document, Element, Item, Leaf, Mark, Page, Part, Run, Step},
    },
    render::pdf,
    report::Report,
    words::Words,
};
use std::path::Path;

/// On A4, beside six columns of 24 mm with gutters of 6 mm.
pub const MARGIN: f32 = 51.0;

pub struct Whole {
    pub pages: Vec<Page>,
    pub tree: Element,
    pub document: Document,
}

impl Whole {
    /// The content that an element has.
    pub fn content(&self, leaf: Leaf) -> &Content {
        let Leaf::Content { page, number } = leaf else {
            panic!("a link is no content")
        };
        let mut tagged = self.pages[page as usize]
            .content
            .iter()
            .filter(|c| c.mark == Mark::Tagged);
        tagged.nth(number as usize).expect("content of the page")
    }
}

/// The texts of a page in the order in which they are drawn.
pub fn runs(page: &Page) -> impl Iterator<Item = &Run> {
    page.content
        .iter()
        .flat_map(|c| &c.items)
        .filter_map(|item| {
            if let Item::Text(run) = item {
                Some(run)
            } else {
                None
            }
        })
}

pub fn fonts() -> Fonts {
    Fonts::new(Path::new("fonts"))
}

pub fn lay_out(report: &Report, fonts: &mut Fonts) -> Whole {
    let mut pages: Vec<Page> = Vec::new();
    let mut open = Vec::new();
    let mut tree = None;
    let document = layout::lay_out(
        report,
        &Words::new(report.language).unwrap(),
        fonts,
        &mut |part| match part {
            Part::Page(number, page) => {
                while pages.len() <= number {
                    pages.push(Page::default());
                }
                let whole = &mut pages[number];
                (whole.width, whole.height) = (page.width, page.height);
                whole.content.extend(page.content);
                whole.links.extend(page.links);
            }
            Part::Steps(steps) => {
                for step in steps {
                    match step {
                        Step::Open(role, said) => {
                            open.push(Element {
                                said: said.map(|said| *said).unwrap_or_default(),
                                ..Element::new(role)
                            });
                        }
                        Step::Leaf(leaf) => {
                            open.last_mut().unwrap().children.push(Child::Leaf(leaf));
                        }
                        Step::Close => {
                            let done = open.pop().unwrap();
                            match open.last_mut() {
                                Some(parent) => parent.push(done),
                                None => tree = Some(done),
                            }
                        }
                    }
                }
            }
        },
    );
    assert_eq!(pages.len(), document.pages);
    Whole {
        pages,
        tree: tree.expect("one element at the top"),
        document,
    }
}

pub fn elements(element: &Element) -> Vec<&Element> {
    let below = element.children.iter().flat_map(|c| {
        if let Child::Element(e) = c {
            elements(e)
        } else {
            Vec::new()
        }
    });
    std::iter::once(element).chain(below).collect()
}

/// The document as a file.
pub fn write(report: &Report) -> Vec<u8> {
    let mut fonts = fonts();
    pdf::write("a.pdf", |to| {
        layout::lay_out(
            report,
            &Words::new(report.language).unwrap(),
            &mut fonts,
            to,
        )
    })
    .unwrap()
    .0
    .bytes
}
