//! The structure tree, the parent tree, links and the outline (ISO 32000-1, 14.7, 14.8 and 12.3.3).
//! In: pages and the objects of their content. Out: the same objects, tagged. It must not know how content was drawn.

use super::PdfError;
use crate::layout::pages::{Bookmark, Child, Element, Mark, Pages, Role, Target};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

/// Text in UTF-16, as PDF wants it for what a reader sees or hears.
pub fn text(s: &str) -> Object {
    let bytes = std::iter::once(0xFEFF).chain(s.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

pub fn name(s: &str) -> Object {
    Object::Name(s.as_bytes().to_vec())
}

/// The dictionary of the catalog.
pub fn catalog(document: &Document) -> Result<ObjectId, PdfError> {
    Ok(document.trailer.get(b"Root")?.as_reference()?)
}

pub fn tag(document: &mut Document, pages: &Pages) -> Result<(), PdfError> {
    let root = catalog(document)?;
    let list = document.get_dictionary(root)?.get(b"Pages")?.as_reference()?;
    let kids = document.get_dictionary(list)?.get(b"Kids")?.as_array()?.clone();
    let page_ids = kids.iter().map(Object::as_reference).collect::<Result<Vec<ObjectId>, _>>()?;

    let mut numbers = Vec::new();
    for page in &pages.pages {
        let mut next = 0;
        numbers.push(
            page.content
                .iter()
                .map(|c| {
                    if c.mark == Mark::Tagged {
                        next += 1;
                        next - 1
                    } else {
                        0
                    }
                })
                .collect::<Vec<i64>>(),
        );
    }
    let links = pages.pages.iter().map(|p| p.links.iter().map(|_| document.new_object_id()).collect()).collect();
    let tree_root = document.new_object_id();
    let tagged = |p: &crate::layout::pages::Page| p.content.iter().filter(|c| c.mark == Mark::Tagged).count();
    let parents = pages.pages.iter().map(|p| vec![tree_root; tagged(p)]).collect();
    let mut tree = Tree { document, pages, page_ids: &page_ids, numbers, links, parents, link_parents: Vec::new() };
    let top = tree.element(&pages.tree, tree_root);
    let Tree { parents, link_parents, links, .. } = tree;

    // The parent tree: a page's content by MCID, then each annotation.
    let mut entries = Vec::new();
    for (i, parents) in parents.iter().enumerate() {
        let array = document.add_object(Object::Array(parents.iter().map(|id| Object::Reference(*id)).collect()));
        entries.extend([Object::Integer(integer(i)), array.into()]);
    }
    for (i, (page, index, parent)) in link_parents.iter().enumerate() {
        let key = integer(page_ids.len() + i);
        entries.extend([Object::Integer(key), (*parent).into()]);
        let link = &pages.pages[*page].links[*index];
        let rectangle: Vec<Object> =
            [link.x, pages.height - link.y - link.height, link.x + link.width, pages.height - link.y].map(Object::Real).to_vec();
        let action = match &link.to {
            Target::Address(address) => dictionary! { "S" => "URI", "URI" => Object::string_literal(address.as_str()) },
            Target::Place { page, top } => dictionary! { "S" => "GoTo", "D" => place(pages, &page_ids, *page, *top) },
        };
        let annotation = dictionary! { "Type" => "Annot", "Subtype" => "Link", "Rect" => rectangle, "Border" => vec![0.into(), 0.into(), 0.into()], "F" => 4, "A" => action, "Contents" => text(&link.text), "StructParent" => key };
        document.set_object(links[*page][*index], annotation);
    }
    let next_key = integer(page_ids.len() + link_parents.len());
    let parent_tree = document.add_object(dictionary! { "Nums" => entries });
    document.set_object(
        tree_root,
        dictionary! { "Type" => "StructTreeRoot", "K" => top, "ParentTree" => parent_tree, "ParentTreeNextKey" => next_key },
    );

    for (i, id) in page_ids.iter().enumerate() {
        let annotations: Vec<Object> = links[i].iter().map(|id| Object::Reference(*id)).collect();
        let page = document.get_object_mut(*id)?.as_dict_mut()?;
        page.set("StructParents", integer(i));
        page.set("Tabs", name("S"));
        if annotations.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", annotations);
        }
    }
    let outline = document.new_object_id();
    let (first, last, count) = bookmarks(document, outline, &pages.outline, pages, &page_ids);
    document.set_object(outline, dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => count });
    let catalog = document.get_object_mut(root)?.as_dict_mut()?;
    catalog.set("StructTreeRoot", tree_root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Outlines", outline);
    catalog.set("PageMode", name("UseOutlines"));
    catalog.remove(b"PageLayout");
    Ok(())
}

struct Tree<'a> {
    document: &'a mut Document,
    pages: &'a Pages,
    page_ids: &'a [ObjectId],
    /// MCID of each content of each page.
    numbers: Vec<Vec<i64>>,
    links: Vec<Vec<ObjectId>>,
    /// The element of each MCID of each page.
    parents: Vec<Vec<ObjectId>>,
    /// Page, index, element of each link, in the order of reading.
    link_parents: Vec<(usize, usize, ObjectId)>,
}

impl Tree<'_> {
    fn element(&mut self, element: &Element, parent: ObjectId) -> ObjectId {
        let id = self.document.new_object_id();
        let mut page: Option<usize> = None;
        let mut kids = Vec::with_capacity(element.children.len());
        for child in &element.children {
            kids.push(match child {
                Child::Element(e) => Object::Reference(self.element(e, id)),
                Child::Content { page: p, index } => {
                    let number = self.numbers[*p][*index];
                    if let Some(parent) = usize::try_from(number).ok().and_then(|n| self.parents[*p].get_mut(n)) {
                        *parent = id;
                    }
                    if *page.get_or_insert(*p) == *p {
                        Object::Integer(number)
                    } else {
                        Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => self.page_ids[*p], "MCID" => number })
                    }
                }
                Child::Link { page: p, index } => {
                    self.link_parents.push((*p, *index, id));
                    Object::Dictionary(dictionary! { "Type" => "OBJR", "Obj" => self.links[*p][*index], "Pg" => self.page_ids[*p] })
                }
            });
        }
        let mut entry = dictionary! { "Type" => "StructElem", "S" => name(&role(element.role)), "P" => parent };
        if let Some(page) = page {
            entry.set("Pg", self.page_ids[page]);
        }
        if !kids.is_empty() {
            entry.set("K", kids);
        }
        if let Some(alternative) = &element.alternative {
            entry.set("Alt", text(alternative));
        }
        if let Some(actual) = &element.actual {
            entry.set("ActualText", text(actual));
        }
        if let Some(attributes) = self.attributes(element) {
            entry.set("A", attributes);
        }
        self.document.set_object(id, entry);
        id
    }

    fn attributes(&self, element: &Element) -> Option<Dictionary> {
        match element.role {
            Role::TH { row } => Some(dictionary! { "O" => name("Table"), "Scope" => name(if row { "Row" } else { "Column" }) }),
            Role::L => Some(dictionary! { "O" => name("List"), "ListNumbering" => name("Disc") }),
            Role::Figure => {
                let [left, top, right, bottom] = element.bounds?;
                let bounds: Vec<Object> = [left, self.pages.height - bottom, right, self.pages.height - top].map(Object::Real).to_vec();
                Some(dictionary! { "O" => name("Layout"), "Placement" => name("Block"), "BBox" => bounds })
            }
            _ => None,
        }
    }
}

fn role(role: Role) -> String {
    match role {
        Role::Heading(level) => format!("H{level}"),
        Role::TH { .. } => "TH".into(),
        other => format!("{other:?}"),
    }
}

/// A destination: a page, a little above a place on it.
fn place(pages: &Pages, page_ids: &[ObjectId], page: usize, top: f32) -> Vec<Object> {
    vec![page_ids[page].into(), name("XYZ"), pages.margin.into(), (pages.height - top + 6.0).into(), Object::Null]
}

/// First, last and number of the entries below a parent; all are open.
fn bookmarks(
    document: &mut Document,
    parent: ObjectId,
    list: &[Bookmark],
    pages: &Pages,
    page_ids: &[ObjectId],
) -> (ObjectId, ObjectId, i64) {
    let ids: Vec<ObjectId> = list.iter().map(|_| document.new_object_id()).collect();
    let mut total = 0;
    for (i, mark) in list.iter().enumerate() {
        let place = place(pages, page_ids, mark.page, mark.top);
        let mut entry = dictionary! { "Title" => text(&mark.title), "Parent" => parent, "Dest" => place };
        if i > 0 {
            entry.set("Prev", ids[i - 1]);
        }
        if let Some(next) = ids.get(i + 1) {
            entry.set("Next", *next);
        }
        total += 1;
        if !mark.children.is_empty() {
            let (first, last, count) = bookmarks(document, ids[i], &mark.children, pages, page_ids);
            entry.set("First", first);
            entry.set("Last", last);
            entry.set("Count", count);
            total += count;
        }
        document.set_object(ids[i], entry);
    }
    (ids[0], ids[ids.len() - 1], total)
}

fn integer(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
