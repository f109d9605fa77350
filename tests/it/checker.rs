//! Checks the structure of a tagged PDF: catalog, marked content, parent tree, elements, reading
//! order, fonts and outline. In: bytes of a file. Out: one sentence for each defect. It must not
//! know how the file was made.

mod content;
mod elements;

use content::{Marked, Scan};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use std::collections::{BTreeMap, BTreeSet};

/// The defects of a file; none if all is well.
#[must_use]
pub fn check(bytes: &[u8]) -> Vec<String> {
    let document = match Document::load_mem(bytes) {
        Ok(document) => document,
        Err(error) => return vec![format!("The file cannot be read: {error}.")],
    };
    let mut checker = Checker {
        document: &document,
        defects: Vec::new(),
        pages: Vec::new(),
        elements: Vec::new(),
        places: BTreeMap::new(),
    };
    checker.catalog();
    checker.read_pages();
    checker.read_structure();
    checker.parent_tree();
    for index in 0..checker.elements.len() {
        checker.element(index);
    }
    checker.headings();
    checker.order();
    checker.outline();
    checker.defects
}

struct Page {
    id: ObjectId,
    key: Option<i64>,
    marked: BTreeMap<i64, Marked>,
}

#[derive(Clone, Copy)]
enum Kid {
    Element(usize),
    Content(usize, i64),
    Annotation(ObjectId),
}

struct Element<'a> {
    id: ObjectId,
    kind: String,
    dictionary: &'a Dictionary,
    kids: Vec<Kid>,
}

struct Checker<'a> {
    document: &'a Document,
    defects: Vec<String>,
    pages: Vec<Page>,
    /// Each after its parent, in the order of reading; the first is the Document.
    elements: Vec<Element<'a>>,
    places: BTreeMap<ObjectId, usize>,
}

impl<'a> Checker<'a> {
    fn report(&mut self, defect: String) {
        if !self.defects.contains(&defect) {
            self.defects.push(defect);
        }
    }

    fn demand(&mut self, good: bool, defect: &str) {
        if !good {
            self.report(defect.to_string());
        }
    }

    fn root(&self) -> &'a Dictionary {
        static NONE: std::sync::LazyLock<Dictionary> = std::sync::LazyLock::new(Dictionary::new);
        self.document.catalog().unwrap_or(&NONE)
    }

    fn dictionary(&self, of: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        value(self.document, of, key)?.as_dict().ok()
    }

    fn is_true(&self, dictionary: &str, key: &str) -> bool {
        self.dictionary(self.root(), dictionary)
            .and_then(|d| value(self.document, d, key)?.as_bool().ok())
            .unwrap_or(false)
    }

    fn catalog(&mut self) {
        let root = self.root();
        self.demand(
            self.dictionary(root, "StructTreeRoot").is_some(),
            "The catalog has no StructTreeRoot.",
        );
        self.demand(
            self.is_true("MarkInfo", "Marked"),
            "MarkInfo does not say that the file is Marked.",
        );
        self.demand(
            self.is_true("ViewerPreferences", "DisplayDocTitle"),
            "ViewerPreferences do not ask for DisplayDocTitle.",
        );
        self.demand(
            !string(self.document, root, "Lang").is_empty(),
            "The catalog has no Lang.",
        );
        let metadata = value(self.document, root, "Metadata").and_then(|m| m.as_stream().ok());
        self.demand(
            metadata.is_some_and(|m| !m.dict.has(b"Filter")),
            "The catalog has no uncompressed Metadata.",
        );
        let packet = metadata
            .map(|m| String::from_utf8_lossy(&m.content).into_owned())
            .unwrap_or_default();
        for part in ["pdfuaid:part", "pdfaid:part"] {
            self.demand(
                packet.contains(part),
                &format!("The Metadata do not state {part}."),
            );
        }
        let id =
            value(self.document, &self.document.trailer, "ID").and_then(|id| id.as_array().ok());
        self.demand(id.is_some_and(|id| id.len() == 2), "The trailer has no ID.");
        self.demand(
            !self.document.is_encrypted() && !self.document.was_encrypted(),
            "The file is encrypted.",
        );
    }

    fn read_pages(&mut self) {
        let mut keys = BTreeSet::new();
        for (number, id) in self.document.get_pages() {
            let Ok(page) = self.document.get_dictionary(id) else {
                continue;
            };
            let key = value(self.document, page, "StructParents").and_then(|k| k.as_i64().ok());
            self.demand(
                key.is_some_and(|k| keys.insert(k)),
                &format!("Page {number} has no StructParents of its own."),
            );
            let tabs = value(self.document, page, "Tabs")
                .is_some_and(|t| t.as_name().is_ok_and(|t| t == b"S"));
            self.demand(
                tabs,
                &format!("Page {number} has no Tabs in the order of the structure."),
            );
            let mut scan = Scan::new(self.document, id);
            match Content::decode_strict(&self.document.get_page_content(id)) {
                Ok(content) => content.operations.iter().for_each(|o| scan.operation(o)),
                Err(error) => scan
                    .defects
                    .push(format!("has content that cannot be parsed: {error}")),
            }
            scan.end();
            for defect in scan.defects {
                self.report(format!("Page {number} {defect}."));
            }
            self.pages.push(Page {
                id,
                key,
                marked: scan.marked,
            });
        }
    }

    fn read_structure(&mut self) {
        let root =
            value(self.document, self.root(), "StructTreeRoot").and_then(|r| r.as_dict().ok());
        let kids = root.map(|r| kids(self.document, r)).unwrap_or_default();
        if let Ok(id) = self
            .root()
            .get(b"StructTreeRoot")
            .and_then(Object::as_reference)
        {
            for kid in &kids {
                self.kid(kid, id, None);
            }
        }
        let top = self.elements.first().is_some_and(|e| e.kind == "Document");
        self.demand(
            kids.len() == 1 && top,
            "The structure tree's only kid is not one Document.",
        );
        let mut owners: BTreeMap<(usize, i64), usize> = BTreeMap::new();
        for kid in self.elements.iter().flat_map(|e| &e.kids) {
            if let Kid::Content(page, mcid) = kid {
                *owners.entry((*page, *mcid)).or_default() += 1;
            }
        }
        let there: BTreeSet<(usize, i64)> = self
            .pages
            .iter()
            .enumerate()
            .flat_map(|(p, page)| page.marked.keys().map(move |mcid| (p, *mcid)))
            .collect();
        for place in there.iter().chain(owners.keys()) {
            let (page, mcid, count) = (place.0 + 1, place.1, owners.get(place).unwrap_or(&0));
            self.demand(
                *count == 1,
                &format!("MCID {mcid} of page {page} belongs to {count} elements."),
            );
            self.demand(
                there.contains(place),
                &format!("MCID {mcid} of page {page} is in the structure but not in the content."),
            );
        }
    }

    fn page(&self, dictionary: &Dictionary) -> Option<usize> {
        let id = dictionary.get(b"Pg").and_then(Object::as_reference).ok()?;
        self.pages.iter().position(|p| p.id == id)
    }

    /// Reads what stands in K: an element with all below it, or a piece of content on the page of
    /// its parent or its own.
    fn kid(&mut self, object: &'a Object, parent: ObjectId, page: Option<usize>) -> Option<Kid> {
        let (id, object) = self.document.dereference(object).ok()?;
        if let Ok(mcid) = object.as_i64() {
            self.demand(
                page.is_some(),
                &format!("Element {} has an MCID but no page.", parent.0),
            );
            return Some(Kid::Content(page?, mcid));
        }
        let dictionary = object.as_dict().ok()?;
        if let Ok(mcid) = dictionary.get(b"MCID").and_then(Object::as_i64) {
            return Some(Kid::Content(self.page(dictionary).or(page)?, mcid));
        }
        if let Ok(target) = dictionary.get(b"Obj").and_then(Object::as_reference) {
            return Some(Kid::Annotation(target));
        }
        let (id, index) = (id?, self.elements.len());
        let kind = value(self.document, dictionary, "S")
            .map(name)
            .unwrap_or_default();
        self.demand(
            dictionary
                .get(b"P")
                .and_then(Object::as_reference)
                .is_ok_and(|p| p == parent),
            &format!("Element {} ({kind}) does not name its parent.", id.0),
        );
        if self.places.contains_key(&id) {
            self.report(format!(
                "Element {} ({kind}) stands twice in the structure.",
                id.0
            ));
            return None;
        }
        self.places.insert(id, index);
        self.elements.push(Element {
            id,
            kind,
            dictionary,
            kids: Vec::new(),
        });
        let page = self.page(dictionary);
        self.elements[index].kids = kids(self.document, dictionary)
            .into_iter()
            .filter_map(|k| self.kid(k, id, page))
            .collect();
        Some(Kid::Element(index))
    }

    fn named(&self, reference: &Object) -> Option<&Element<'a>> {
        self.elements
            .get(*self.places.get(&reference.as_reference().ok()?)?)
    }

    fn parent_tree(&mut self) {
        let mut entries = BTreeMap::new();
        match self
            .dictionary(self.root(), "StructTreeRoot")
            .and_then(|r| self.dictionary(r, "ParentTree"))
        {
            Some(tree) => numbers(self.document, tree, &mut entries),
            None => self.report("The structure has no ParentTree.".into()),
        }
        for index in 0..self.pages.len() {
            self.parent_tree_of_page(index, &entries);
            self.annotations(index, &entries);
        }
    }

    fn parent_tree_of_page(&mut self, index: usize, entries: &BTreeMap<i64, &'a Object>) {
        let (page, number) = (&self.pages[index], index + 1);
        let entry = page.key.and_then(|k| {
            self.document
                .dereference(entries.get(&k)?)
                .ok()?
                .1
                .as_array()
                .ok()
        });
        let Some(entry) = entry else {
            return self.report(format!("Page {number} has no array in the ParentTree."));
        };
        let (length, marked) = (entry.len(), page.marked.len());
        self.demand(
            length == marked,
            &format!("Page {number} has {length} elements in the ParentTree for {marked} MCIDs."),
        );
        for (mcid, object) in (0i64..).zip(entry) {
            let element = self.named(object);
            let good = element.is_some_and(|e| {
                e.kids
                    .iter()
                    .any(|k| matches!(k, Kid::Content(p, m) if (*p, *m) == (index, mcid)))
            });
            self.demand(
                good,
                &format!("The ParentTree names a wrong element for MCID {mcid} of page {number}."),
            );
        }
    }

    fn annotations(&mut self, index: usize, entries: &BTreeMap<i64, &'a Object>) {
        let page = self.document.get_dictionary(self.pages[index].id).ok();
        let list = page.and_then(|p| value(self.document, p, "Annots")?.as_array().ok());
        for id in list
            .into_iter()
            .flatten()
            .filter_map(|a| a.as_reference().ok())
        {
            let Ok(annotation) = self.document.get_dictionary(id) else {
                continue;
            };
            let link =
                value(self.document, annotation, "Subtype").is_some_and(|s| name(s) == "Link");
            let words = string(self.document, annotation, "Contents");
            self.demand(
                !link || !words.is_empty(),
                &format!("Link annotation {} has no Contents.", id.0),
            );
            let key = annotation
                .get(b"StructParent")
                .and_then(Object::as_i64)
                .ok();
            self.demand(
                !link || key.is_some(),
                &format!("Link annotation {} has no StructParent.", id.0),
            );
            let Some(key) = key else { continue };
            let element = entries.get(&key).and_then(|e| self.named(e));
            let good = element.is_some_and(|e| {
                e.kind == "Link"
                    && e.kids
                        .iter()
                        .any(|k| matches!(k, Kid::Annotation(a) if *a == id))
            });
            self.demand(
                good,
                &format!(
                    "The ParentTree names no Link with an OBJR for annotation {}.",
                    id.0
                ),
            );
        }
    }

    fn outline(&mut self) {
        let first = self
            .dictionary(self.root(), "Outlines")
            .and_then(|o| self.dictionary(o, "First"));
        self.demand(first.is_some(), "The file has no outline.");
        let mut open: Vec<&'a Dictionary> = first.into_iter().collect();
        for _ in 0..self.document.objects.len() {
            let Some(item) = open.pop() else { return };
            let title = string(self.document, item, "Title");
            self.demand(!title.is_empty(), "An item of the outline has no Title.");
            let place = value(self.document, item, "Dest")
                .and_then(|d| d.as_array().ok()?.first()?.as_reference().ok());
            let good = place.is_some_and(|id| self.pages.iter().any(|p| p.id == id));
            self.demand(
                good,
                &format!("The item {title:?} of the outline has no Dest on a page."),
            );
            open.extend(
                ["First", "Next"]
                    .iter()
                    .filter_map(|key| self.dictionary(item, key)),
            );
        }
    }
}

/// What a key leads to.
fn value<'a>(document: &'a Document, of: &'a Dictionary, key: &str) -> Option<&'a Object> {
    of.get_deref(key.as_bytes(), document).ok()
}

fn string(document: &Document, of: &Dictionary, key: &str) -> String {
    value(document, of, key)
        .and_then(|s| decode_text_string(s).ok())
        .unwrap_or_default()
        .trim()
        .to_string()
}

fn name(object: &Object) -> String {
    object
        .as_name()
        .map(|n| String::from_utf8_lossy(n).into_owned())
        .unwrap_or_default()
}

/// What stands in K: one kid or a list of them.
fn kids<'a>(document: &'a Document, of: &'a Dictionary) -> Vec<&'a Object> {
    match value(document, of, "K") {
        Some(Object::Array(list)) => list.iter().collect(),
        _ => of.get(b"K").into_iter().collect(),
    }
}

/// The entries of a number tree.
fn numbers<'a>(
    document: &'a Document,
    tree: &'a Dictionary,
    entries: &mut BTreeMap<i64, &'a Object>,
) {
    let list = |key| {
        value(document, tree, key)
            .and_then(|l| l.as_array().ok())
            .map_or(&[][..], Vec::as_slice)
    };
    entries.extend(
        list("Nums")
            .chunks_exact(2)
            .filter_map(|pair| Some((pair[0].as_i64().ok()?, &pair[1]))),
    );
    for below in list("Kids")
        .iter()
        .filter_map(|k| document.dereference(k).ok()?.1.as_dict().ok())
    {
        numbers(document, below, entries);
    }
}

/// An attribute of a page or of what is above it.
fn inherited<'a>(document: &'a Document, page: ObjectId, key: &str) -> Option<&'a Object> {
    let mut node = document.get_dictionary(page).ok()?;
    for _ in 0..32 {
        if let Some(found) = value(document, node, key) {
            return Some(found);
        }
        node = value(document, node, "Parent")?.as_dict().ok()?;
    }
    None
}

fn rectangle(document: &Document, object: &Object) -> Option<[f32; 4]> {
    let sides = object
        .as_array()
        .ok()?
        .iter()
        .map(|n| document.dereference(n).ok()?.1.as_float().ok());
    sides.collect::<Option<Vec<f32>>>()?.try_into().ok()
}
