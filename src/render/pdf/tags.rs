//! The structure tree, the parent tree, links and the outline (ISO 32000-1, 14.7, 14.8 and 12.3.3).
//! In: the steps of the tree, links, the outline. Out: objects. It must not know how content is
//! drawn.

use super::{
    PdfError,
    file::{Id, PdfFile, string, utf_16},
    sheets::PdfPages,
};
use crate::layout::pages::{Bookmark, Leaf, Link, Role, Said, Step, Target};
use std::{fmt::Write, mem::take};

/// An element that is not closed yet.
struct OpenElement {
    id: Id,
    role: Role,
    said: Option<Box<Said>>,
    page: Option<u32>,
    kids: String,
}

/// Who has a piece of content or a link, by the number under which a page or a link asks (ISO
/// 32000-1, 14.7.4.4).
enum Requester {
    /// The element of each piece of content of a page.
    Page(Vec<Id>),
    Link(Id),
}

/// The tree while it is walked.
pub struct Tags {
    root: Id,
    open: Vec<OpenElement>,
    document: Id,
    asked: Vec<Requester>,
    /// Of each page, which number it asks by.
    pages: Vec<Option<usize>>,
    /// Of each link of each page, which number it asks by.
    links: Vec<((u32, u32), Id, usize)>,
    /// Notes have identifiers: their numbers in the document.
    notes: Vec<Id>,
}

impl Tags {
    pub fn new(file: &mut PdfFile) -> Self {
        let root = file.reserve();
        Self {
            root,
            open: Vec::new(),
            document: 0,
            asked: Vec::new(),
            pages: Vec::new(),
            links: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Takes one step through the tree. What stands outside all elements is left out.
    pub fn step(
        &mut self,
        step: Step,
        sheets: &mut PdfPages,
        file: &mut PdfFile,
    ) -> Result<(), PdfError> {
        match step {
            Step::Open(role, said) => self.open(role, said, file),
            Step::Leaf(Leaf::Content { page, number }) => {
                self.content(page, number, sheets.id(page as usize, file))
            }
            Step::Leaf(Leaf::Link { page, number }) => {
                let (annotation, sheet) = (file.reserve(), sheets.id(page as usize, file));
                let Some(element) = self.open.last_mut() else {
                    return Ok(());
                };
                write!(
                    element.kids,
                    "<</Type/OBJR/Obj {annotation} 0 R/Pg {sheet} 0 R>>"
                )?;
                self.asked.push(Requester::Link(element.id));
                self.links
                    .push(((page, number), annotation, self.asked.len() - 1));
                Ok(())
            }
            Step::Close => self.close(sheets, file),
        }
    }

    /// Begins an element inside the one that is open.
    fn open(
        &mut self,
        role: Role,
        said: Option<Box<Said>>,
        file: &mut PdfFile,
    ) -> Result<(), PdfError> {
        let id = file.reserve();
        match self.open.last_mut() {
            Some(parent) => write!(parent.kids, "{id} 0 R ")?,
            None => self.document = id,
        }
        self.open.push(OpenElement {
            id,
            role,
            said,
            page: None,
            kids: String::new(),
        });
        Ok(())
    }

    /// Puts marked content of a page into the element that is open.
    fn content(&mut self, page: u32, number: u32, sheet: Id) -> Result<(), PdfError> {
        let Some(element) = self.open.last_mut() else {
            return Ok(());
        };
        if *element.page.get_or_insert(page) == page {
            write!(element.kids, "{number} ")?;
        } else {
            write!(element.kids, "<</Type/MCR/Pg {sheet} 0 R/MCID {number}>>")?;
        }
        let owner = element.id;
        let page = self.page(page as usize);
        let Requester::Page(owners) = &mut self.asked[page] else {
            return Ok(());
        };
        let number = number as usize;
        if owners.len() <= number {
            owners.resize(number + 1, self.root);
        }
        owners[number] = owner;
        Ok(())
    }

    /// Ends the element that is open, and writes it.
    fn close(&mut self, sheets: &mut PdfPages, file: &mut PdfFile) -> Result<(), PdfError> {
        let Some(element) = self.open.pop() else {
            return Ok(());
        };
        let parent = self.open.last().map_or(self.root, |parent| parent.id);
        let mut text = format!("<</S/{}/P {parent} 0 R", role(element.role));
        if let Some(page) = element.page {
            write!(text, "/Pg {} 0 R", sheets.id(page as usize, file))?;
        }
        if !element.kids.is_empty() {
            write!(text, "/K[{}]", element.kids.trim_end())?;
        }
        describe(&mut text, &element, sheets)?;
        if element.role == Role::Note {
            self.notes.push(element.id);
            write!(text, "/ID({})", identifier(self.notes.len()))?;
        }
        text.push_str(">>");
        file.object(element.id, text.as_bytes())
    }

    /// Under which number a page asks.
    pub fn page(&mut self, page: usize) -> usize {
        if self.pages.len() <= page {
            self.pages.resize(page + 1, None);
        }
        *self.pages[page].get_or_insert_with(|| {
            self.asked.push(Requester::Page(Vec::new()));
            self.asked.len() - 1
        })
    }

    /// The links, whose places came with their pages.
    pub fn links(&mut self, sheets: &mut PdfPages, file: &mut PdfFile) -> Result<(), PdfError> {
        for ((page, number), annotation, asked) in take(&mut self.links) {
            let link = sheets.link(page as usize, number as usize, annotation);
            let Some((link, height)) = link else { continue };
            let action = match &link.to {
                Target::Address(address) => format!("/S/URI/URI{}", string(address)),
                Target::Place { page, top } => {
                    format!("/S/GoTo/D{}", sheets.place(*page, *top, file))
                }
            };
            let Link {
                x,
                y,
                width,
                height: high,
                ..
            } = link;
            let text = format!(
                "<</Type/Annot/Subtype/Link/Rect[{x:.2} {:.2} {:.2} {:.2}]/Border[0 0 0]/F 4/A<<{action}>>/Contents{}/StructParent {asked}>>",
                height - y - high,
                x + width,
                height - y,
                utf_16(&link.text)
            );
            file.object(annotation, text.as_bytes())?;
        }
        Ok(())
    }

    /// The parent tree and the root.
    pub fn finish(self, file: &mut PdfFile) -> Result<Id, PdfError> {
        let mut numbers = String::new();
        for (number, asked) in self.asked.iter().enumerate() {
            let id = match asked {
                Requester::Link(id) => *id,
                Requester::Page(owners) => {
                    let id = file.reserve();
                    let mut list = String::with_capacity(owners.len() * 10);
                    for owner in owners {
                        write!(list, "{owner} 0 R ")?;
                    }
                    file.object(id, format!("[{}]", list.trim_end()).as_bytes())?;
                    id
                }
            };
            write!(numbers, "{number} {id} 0 R ")?;
        }
        let tree = file.reserve();
        file.object(
            tree,
            format!("<</Nums[{}]>>", numbers.trim_end()).as_bytes(),
        )?;
        let (document, next) = (self.document, self.asked.len());
        let mut notes = String::new();
        for (i, note) in self.notes.iter().enumerate() {
            write!(notes, "({}){note} 0 R ", identifier(i + 1))?;
        }
        let notes = if notes.is_empty() {
            notes
        } else {
            format!("/IDTree<</Names[{}]>>", notes.trim_end())
        };
        let text = format!(
            "<</Type/StructTreeRoot/K {document} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {next}{notes}>>"
        );
        file.object(self.root, text.as_bytes())?;
        Ok(self.root)
    }
}

/// What an element says beyond its content, and what its kind must say.
fn describe(text: &mut String, element: &OpenElement, sheets: &PdfPages) -> Result<(), PdfError> {
    if let Some(alternative) = element
        .said
        .as_ref()
        .and_then(|said| said.alternative.as_ref())
    {
        write!(text, "/Alt{}", utf_16(alternative))?;
    }
    if let Some(actual) = element.said.as_ref().and_then(|said| said.actual.as_ref()) {
        write!(text, "/ActualText{}", utf_16(actual))?;
    }
    match element.role {
        Role::TH { row } => write!(
            text,
            "/A<</O/Table/Scope/{}>>",
            if row { "Row" } else { "Column" }
        )?,
        Role::L => text.push_str("/A<</O/List/ListNumbering/Disc>>"),
        _ => {}
    }
    if let Some([left, top, right, bottom]) = element.said.as_ref().and_then(|said| said.bounds) {
        let height = element
            .page
            .map_or(0.0, |page| sheets.height(page as usize));
        write!(
            text,
            "/A<</O/Layout/Placement/Block/BBox[{left:.2} {:.2} {right:.2} {:.2}]>>",
            height - bottom,
            height - top
        )?;
    }
    Ok(())
}

/// What a note is known by; they sort as they follow each other.
fn identifier(note: usize) -> String {
    format!("note-{note:06}")
}

fn role(role: Role) -> String {
    match role {
        Role::Heading(level) => format!("H{level}"),
        Role::TH { .. } => "TH".into(),
        other => format!("{other:?}"),
    }
}

/// The outline; all its entries are open.
pub fn outline(
    list: &[Bookmark],
    sheets: &mut PdfPages,
    file: &mut PdfFile,
) -> Result<Id, PdfError> {
    let id = file.reserve();
    let (first, last, count) = bookmarks(list, id, sheets, file)?;
    file.object(
        id,
        format!("<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {count}>>").as_bytes(),
    )?;
    Ok(id)
}

/// First, last and number of the entries below a parent.
fn bookmarks(
    list: &[Bookmark],
    parent: Id,
    sheets: &mut PdfPages,
    file: &mut PdfFile,
) -> Result<(Id, Id, usize), PdfError> {
    let ids: Vec<Id> = list.iter().map(|_| file.reserve()).collect();
    let mut total = 0;
    for (i, mark) in list.iter().enumerate() {
        let place = sheets.place(mark.page, mark.top, file);
        let mut text = format!(
            "<</Title{}/Parent {parent} 0 R/Dest{place}",
            utf_16(&mark.title)
        );
        if i > 0 {
            write!(text, "/Prev {} 0 R", ids[i - 1])?;
        }
        if let Some(next) = ids.get(i + 1) {
            write!(text, "/Next {next} 0 R")?;
        }
        total += 1;
        if !mark.children.is_empty() {
            let (first, last, count) = bookmarks(&mark.children, ids[i], sheets, file)?;
            write!(text, "/First {first} 0 R/Last {last} 0 R/Count {count}")?;
            total += count;
        }
        text.push_str(">>");
        file.object(ids[i], text.as_bytes())?;
    }
    Ok((ids[0], ids[ids.len() - 1], total))
}
