//! What plants a defect: ways to the parts of a document, and changes to them. They panic if the
//! document lacks the part.

use lopdf::content::{Content, Operation};
use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, ObjectId, Permissions,
    Stream, dictionary, text_string,
};

pub fn remove(from: &mut Dictionary, key: &str) {
    from.remove(key.as_bytes()).expect("the document has it");
}

pub fn word(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

pub fn scope(of: &str) -> Object {
    dictionary! { "O" => word("Table"), "Scope" => word(of) }.into()
}

pub fn bounds(right: i64) -> Object {
    let sides: Vec<Object> = [50, 50, right, 100].map(Object::Integer).to_vec();
    dictionary! { "O" => word("Layout"), "BBox" => sides }.into()
}

pub fn catalog(d: &mut Document) -> &mut Dictionary {
    d.catalog_mut().expect("a catalog")
}

/// The dictionary that a key leads to by reference.
pub fn below<'a>(d: &'a mut Document, of: &Dictionary, key: &str) -> &'a mut Dictionary {
    let id = of
        .get(key.as_bytes())
        .and_then(Object::as_reference)
        .expect("a reference");
    d.get_dictionary_mut(id).expect("a dictionary")
}

pub fn tree(d: &mut Document) -> &mut Dictionary {
    let catalog = catalog(d).clone();
    let tree = below(d, &catalog, "StructTreeRoot");
    if let Ok(top) = tree.get(b"K").and_then(Object::as_reference) {
        tree.set("K", vec![top.into()]);
    }
    tree
}

pub fn bookmark(d: &mut Document) -> &mut Dictionary {
    let catalog = catalog(d).clone();
    let outline = below(d, &catalog, "Outlines").clone();
    below(d, &outline, "First")
}

pub fn stream<'a>(d: &'a mut Document, of: &Dictionary, key: &str) -> &'a mut Stream {
    let id = of
        .get(key.as_bytes())
        .and_then(Object::as_reference)
        .expect("a reference");
    d.get_object_mut(id)
        .and_then(Object::as_stream_mut)
        .expect("a stream")
}

pub fn metadata(d: &mut Document) -> &mut Stream {
    let catalog = catalog(d).clone();
    stream(d, &catalog, "Metadata")
}

/// The map from the codes of the first font.
pub fn meanings(d: &mut Document) -> &mut Stream {
    let font = typed(d, "Type", "Font", 0).clone();
    stream(d, &font, "ToUnicode")
}

pub fn replace(stream: &mut Stream, from: &str, to: &str) {
    let plain = stream.get_plain_content().expect("content");
    stream.set_plain_content(
        String::from_utf8_lossy(&plain)
            .replace(from, to)
            .into_bytes(),
    );
}

pub fn encrypt(d: &mut Document) {
    let permissions = Permissions::all();
    let version = EncryptionVersion::V2 {
        document: d,
        owner_password: "o",
        user_password: "",
        key_length: 128,
        permissions,
    };
    let state = EncryptionState::try_from(version).expect("a key");
    d.encrypt(&state).expect("encrypts");
}

pub fn not_embedded(d: &mut Document) {
    let descriptor = typed(d, "Type", "FontDescriptor", 0);
    descriptor.remove(b"FontFile2");
    descriptor.remove(b"FontFile3");
}

pub fn ids(d: &Document, key: &str, is: &str) -> Vec<ObjectId> {
    let good = |o: &Object| {
        o.as_dict()
            .and_then(|d| d.get(key.as_bytes()))
            .and_then(Object::as_name)
            .is_ok_and(|n| n == is.as_bytes())
    };
    d.objects
        .iter()
        .filter(|(_, o)| good(o))
        .map(|(id, _)| *id)
        .collect()
}

pub fn typed<'a>(d: &'a mut Document, key: &str, is: &str, nth: usize) -> &'a mut Dictionary {
    let id = ids(d, key, is)[nth];
    d.get_dictionary_mut(id).expect("a dictionary")
}

pub fn element<'a>(d: &'a mut Document, kind: &str, nth: usize) -> &'a mut Dictionary {
    typed(d, "S", kind, nth)
}

pub fn row_header(d: &mut Document) -> &mut Dictionary {
    let row = element(d, "TR", 1).clone();
    let id = row
        .get(b"K")
        .and_then(Object::as_array)
        .and_then(|k| k[0].as_reference())
        .expect("a cell");
    d.get_dictionary_mut(id).expect("a dictionary")
}

pub fn kids(of: &mut Dictionary) -> &mut Vec<Object> {
    of.get_mut(b"K")
        .and_then(Object::as_array_mut)
        .expect("kids")
}

pub fn twice(list: &mut Vec<Object>) {
    list.push(list[0].clone());
}

pub fn two_owners(d: &mut Document) {
    let other = kids(element(d, "P", 0))[0].clone();
    kids(element(d, "P", 1)).push(other);
}

pub fn page(d: &mut Document) -> &mut Dictionary {
    let id = d.page_iter().next().expect("a page");
    d.get_dictionary_mut(id).expect("a dictionary")
}

pub fn content(d: &mut Document, change: impl FnOnce(&mut Vec<Operation>)) {
    let id = d.page_iter().next().expect("a page");
    let mut content = Content::decode(&d.get_page_content(id)).expect("content");
    change(&mut content.operations);
    d.change_page_content(id, content.encode().expect("encodes"))
        .expect("changes");
}

/// Where the nth operation of a kind stands, if need be of those with a certain property.
pub fn find(list: &[Operation], operator: &str, key: &str, nth: usize) -> usize {
    let has = |o: &Operation| {
        key.is_empty()
            || o.operands
                .get(1)
                .is_some_and(|p| p.as_dict().is_ok_and(|p| p.has(key.as_bytes())))
    };
    list.iter()
        .enumerate()
        .filter(|(_, o)| o.operator == operator && has(o))
        .nth(nth)
        .expect("an operation")
        .0
}

pub fn mark(list: &mut [Operation], key: &str, nth: usize, properties: Dictionary) {
    list[find(list, "BDC", key, nth)].operands[1] = properties.into();
}

pub fn unmark(list: &mut Vec<Operation>, key: &str) {
    let at = find(list, "BDC", key, 0);
    list.remove(at);
    list.remove(at + find(&list[at..], "EMC", "", 0));
}

pub fn notdef(list: &mut [Operation]) {
    let at = find(list, "TJ", "", 0);
    list[at].operands = vec![vec![Object::string_literal(vec![0, 0])].into()];
}

pub fn numbers(d: &mut Document) -> &mut Vec<Object> {
    let root = tree(d).clone();
    below(d, &root, "ParentTree")
        .get_mut(b"Nums")
        .and_then(Object::as_array_mut)
        .expect("numbers")
}

/// The elements of the first page by MCID.
pub fn entries(d: &mut Document) -> &mut Vec<Object> {
    let id = numbers(d)[1].as_reference().expect("a reference");
    d.get_object_mut(id)
        .and_then(Object::as_array_mut)
        .expect("an array")
}

/// Makes the first paragraph, on the first page, a link as good as any; its annotation.
pub fn link(d: &mut Document) -> &mut Dictionary {
    let (paragraph, new, annotation) = (ids(d, "S", "P")[0], d.new_object_id(), d.new_object_id());
    let page_id = d.page_iter().next().expect("a page");
    let mcid = kids(element(d, "P", 0))[0].clone();
    kids(element(d, "P", 0))[0] = new.into();
    let place = usize::try_from(mcid.as_i64().expect("an MCID")).expect("counts up from 0");
    entries(d)[place] = new.into();
    let reference = dictionary! { "Type" => "OBJR", "Obj" => annotation, "Pg" => page_id };
    let list = vec![mcid, reference.into()];
    d.set_object(new, dictionary! { "Type" => "StructElem", "S" => "Link", "P" => paragraph, "Pg" => page_id, "K" => list });
    numbers(d).extend([1_000_000.into(), new.into()]);
    let sides = bounds(100)
        .as_dict()
        .and_then(|b| b.get(b"BBox"))
        .expect("sides")
        .clone();
    let words = text_string("To the source");
    d.set_object(
        annotation,
        dictionary! { "Type" => "Annot", "Subtype" => "Link", "Rect" => sides, "Contents" => words, "StructParent" => 1_000_000 },
    );
    page(d).set("Annots", vec![annotation.into()]);
    d.get_dictionary_mut(annotation).expect("a dictionary")
}

pub fn linked(d: &mut Document) -> &mut Dictionary {
    link(d);
    element(d, "Link", 0)
}

/// An element like another, in the same place, with other kids.
pub fn copy(d: &mut Document, of: ObjectId, parent: ObjectId, kids: Vec<Object>) -> ObjectId {
    let mut new = d.get_dictionary(of).expect("a dictionary").clone();
    new.set("P", parent);
    new.set("K", kids);
    let id = d.add_object(new);
    for kid in d
        .get_dictionary(id)
        .and_then(|n| n.get(b"K"))
        .and_then(Object::as_array)
        .expect("kids")
        .clone()
    {
        if let Ok(kid) = kid.as_reference() {
            d.get_dictionary_mut(kid)
                .expect("a dictionary")
                .set("P", id);
        }
    }
    id
}

/// Puts the last row of the first table in a table of its own, right after it. Its head and caption
/// are as a program that tags page by page would make them: without content, but for the words that
/// they stand for.
pub fn split(d: &mut Document, caption: bool) {
    let (table, head, body) = (
        ids(d, "S", "Table")[0],
        ids(d, "S", "THead")[0],
        ids(d, "S", "TBody")[0],
    );
    let parent = d
        .get_dictionary(table)
        .and_then(|t| t.get(b"P"))
        .and_then(Object::as_reference)
        .expect("a parent");
    let last = kids(d.get_dictionary_mut(body).expect("a body"))
        .pop()
        .expect("a row");
    let rest = d.new_object_id();
    let mut parts = vec![copy(d, body, rest, vec![last]).into()];
    let (title, row, cells) = (
        ids(d, "S", "Caption")[0],
        ids(d, "S", "TR")[0],
        kids(element(d, "TR", 0)).clone(),
    );
    let cells = cells
        .iter()
        .map(|c| copy(d, c.as_reference().expect("a cell"), row, Vec::new()).into())
        .collect();
    let row = copy(d, row, head, cells);
    parts.insert(0, copy(d, head, rest, vec![row.into()]).into());
    if caption {
        let same = copy(d, title, rest, Vec::new());
        for id in [title, same] {
            d.get_dictionary_mut(id)
                .expect("a caption")
                .set("ActualText", text_string("The same"));
        }
        parts.insert(0, same.into());
    }
    d.set_object(
        rest,
        dictionary! { "Type" => "StructElem", "S" => "Table", "P" => parent, "K" => parts },
    );
    let siblings = kids(d.get_dictionary_mut(parent).expect("a parent"));
    let place = siblings
        .iter()
        .position(|s| s.as_reference().is_ok_and(|s| s == table))
        .expect("a place");
    siblings.insert(place + 1, rest.into());
}
