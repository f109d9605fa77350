//! Defects to plant in a good document: the checker must tell each of them. The document must have
//! figures, a list, tables, an outline, and sections on different pages; it need not have links.

mod edits;

use crate::{checker::check, documents::briefing};
use edits::{
    bookmark, bounds, catalog, content, element, encrypt, entries, find, kids, link, linked, mark,
    meanings, metadata, not_embedded, notdef, numbers, page, remove, replace, row_header, scope,
    split, tree, twice, two_owners, typed, unmark, word,
};
use lopdf::content::Operation;
use lopdf::{Dictionary, Document, Object, dictionary, text_string};

/// What it is called, what plants it, and words that the report of the checker must have.
type Defect = (&'static str, fn(&mut Document), &'static str);

fn defects() -> Vec<Defect> {
    [
        in_the_file(),
        in_the_content(),
        in_the_parent_tree(),
        in_the_elements(),
        in_tables(),
        in_the_order(),
    ]
    .concat()
}

fn in_the_file() -> Vec<Defect> {
    vec![
        (
            "no structure tree",
            |d| remove(catalog(d), "StructTreeRoot"),
            "no StructTreeRoot",
        ),
        ("no MarkInfo", |d| remove(catalog(d), "MarkInfo"), "Marked"),
        ("no Lang", |d| remove(catalog(d), "Lang"), "no Lang"),
        (
            "no title shown",
            |d| remove(catalog(d), "ViewerPreferences"),
            "DisplayDocTitle",
        ),
        (
            "no metadata",
            |d| remove(catalog(d), "Metadata"),
            "no uncompressed Metadata",
        ),
        (
            "compressed metadata",
            |d| metadata(d).compress().expect("compresses"),
            "no uncompressed Metadata",
        ),
        (
            "no claim of PDF/UA",
            |d| replace(metadata(d), "pdfuaid:part", "pdfuaid:rest"),
            "pdfuaid:part",
        ),
        (
            "no claim of PDF/A",
            |d| replace(metadata(d), "pdfaid:part", "pdfaid:rest"),
            "pdfaid:part",
        ),
        ("no ID", |d| remove(&mut d.trailer, "ID"), "no ID"),
        ("encryption", encrypt, "encrypted"),
        (
            "no outline",
            |d| remove(catalog(d), "Outlines"),
            "no outline",
        ),
        (
            "outline without title",
            |d| remove(bookmark(d), "Title"),
            "no Title",
        ),
        (
            "outline to nowhere",
            |d| remove(bookmark(d), "Dest"),
            "no Dest",
        ),
        (
            "font without ToUnicode",
            |d| remove(typed(d, "Type", "Font", 0), "ToUnicode"),
            "no ToUnicode",
        ),
        (
            "font of another kind",
            |d| typed(d, "Subtype", "Type0", 0).set("Subtype", word("TrueType")),
            "not of Type0",
        ),
        ("font not embedded", not_embedded, "not embedded"),
        (
            "a code that means nothing",
            |d| replace(meanings(d), "<0001> <", "<0001> <FFFD> <9999> <"),
            "codes 0001",
        ),
        (
            "a code without meaning",
            |d| replace(meanings(d), "<0001>", "<9999>"),
            "codes 0001",
        ),
    ]
}

fn in_the_content() -> Vec<Defect> {
    vec![
        (
            "no StructParents",
            |d| remove(page(d), "StructParents"),
            "no StructParents of its own",
        ),
        (
            "the StructParents of another",
            |d| page(d).set("StructParents", 1),
            "no StructParents of its own",
        ),
        ("no Tabs", |d| remove(page(d), "Tabs"), "no Tabs"),
        (
            "an MCID twice",
            |d| content(d, |list| mark(list, "MCID", 1, dictionary! { "MCID" => 0 })),
            "MCID 0 twice",
        ),
        (
            "MCIDs not from 0",
            |d| {
                content(d, |list| {
                    mark(list, "MCID", 0, dictionary! { "MCID" => 1000 });
                });
            },
            "count up from 0",
        ),
        (
            "text not marked",
            |d| content(d, |list| unmark(list, "MCID")),
            "outside of marked content",
        ),
        (
            "lines not marked",
            |d| content(d, |list| unmark(list, "Type")),
            "outside of marked content",
        ),
        (
            "no EMC",
            |d| content(d, |list| drop(list.remove(find(list, "EMC", "", 0)))),
            "sequences open",
        ),
        (
            "an EMC too many",
            |d| content(d, |list| list.push(Operation::new("EMC", Vec::new()))),
            "not open",
        ),
        (
            "artifact without Type",
            |d| content(d, |list| mark(list, "Type", 0, Dictionary::new())),
            "without a Type",
        ),
        (
            "neither MCID nor artifact",
            |d| content(d, |list| mark(list, "MCID", 0, Dictionary::new())),
            "without an MCID",
        ),
        (
            "a missing glyph",
            |d| content(d, |list| notdef(list)),
            "glyph .notdef",
        ),
        (
            "a form",
            |d| {
                content(d, |list| {
                    list.insert(1, Operation::new("Do", vec![word("Form")]));
                });
            },
            "draws a form",
        ),
    ]
}

fn in_the_parent_tree() -> Vec<Defect> {
    vec![
        (
            "no ParentTree",
            |d| remove(tree(d), "ParentTree"),
            "no ParentTree",
        ),
        (
            "no entry for a page",
            |d| drop(numbers(d).drain(..2)),
            "no array in the ParentTree",
        ),
        (
            "an entry too few",
            |d| drop(entries(d).pop()),
            "elements in the ParentTree for",
        ),
        (
            "two entries changed about",
            |d| entries(d).swap(0, 1),
            "wrong element for MCID 0",
        ),
        (
            "link without Contents",
            |d| remove(link(d), "Contents"),
            "no Contents",
        ),
        (
            "link without StructParent",
            |d| remove(link(d), "StructParent"),
            "no StructParent.",
        ),
        (
            "link to another entry",
            |d| link(d).set("StructParent", 0),
            "no Link with an OBJR",
        ),
        (
            "link without OBJR",
            |d| kids(linked(d)).truncate(1),
            "no Link with an OBJR",
        ),
        (
            "link not a Link",
            |d| linked(d).set("S", word("Span")),
            "no Link with an OBJR",
        ),
    ]
}

fn in_the_elements() -> Vec<Defect> {
    vec![
        (
            "two tops",
            |d| kids(tree(d)).push(Object::Null),
            "not one Document",
        ),
        (
            "a top that is no Document",
            |d| element(d, "Document", 0).set("S", word("Sect")),
            "not one Document",
        ),
        (
            "content of no element",
            |d| remove(element(d, "P", 0), "K"),
            "belongs to 0 elements",
        ),
        (
            "content of two elements",
            two_owners,
            "belongs to 2 elements",
        ),
        (
            "content that is not there",
            |d| kids(element(d, "P", 0)).push(9999.into()),
            "not in the content",
        ),
        (
            "content of no page",
            |d| remove(element(d, "P", 0), "Pg"),
            "no page",
        ),
        (
            "an invented type",
            |d| element(d, "P", 0).set("S", word("Tile")),
            "not a standard one",
        ),
        (
            "a list of paragraphs",
            |d| element(d, "LI", 0).set("S", word("P")),
            "must not stand in",
        ),
        (
            "a list item in no list",
            |d| element(d, "L", 0).set("S", word("Sect")),
            "must not stand in",
        ),
        (
            "content in a row",
            |d| element(d, "TH", 0).set("S", word("TR")),
            "content of its own",
        ),
        (
            "a parent unknown to its kid",
            |d| element(d, "P", 0).set("P", Object::Null),
            "does not name its parent",
        ),
        (
            "an element twice",
            |d| twice(kids(element(d, "Sect", 0))),
            "stands twice",
        ),
        (
            "a level skipped",
            |d| element(d, "H2", 0).set("S", word("H3")),
            "follows level 1",
        ),
        (
            "no H1",
            |d| element(d, "H1", 0).set("S", word("P")),
            "follows level 0",
        ),
        (
            "no Alt",
            |d| remove(element(d, "Figure", 0), "Alt"),
            "no Alt",
        ),
        (
            "an empty Alt",
            |d| element(d, "Figure", 0).set("Alt", text_string(" ")),
            "no Alt",
        ),
        (
            "no BBox",
            |d| remove(element(d, "Figure", 0), "A"),
            "no BBox",
        ),
        (
            "a BBox over the edge",
            |d| element(d, "Figure", 0).set("A", bounds(5000)),
            "no BBox within",
        ),
    ]
}

fn in_tables() -> Vec<Defect> {
    vec![
        (
            "column header without Scope",
            |d| remove(element(d, "TH", 0), "A"),
            "no TH of Scope Column",
        ),
        (
            "column header of rows",
            |d| element(d, "TH", 0).set("A", scope("Row")),
            "no TH of Scope Column",
        ),
        (
            "TD in the head",
            |d| element(d, "TH", 0).set("S", word("TD")),
            "no TH of Scope Column",
        ),
        (
            "TD for a row header",
            |d| row_header(d).set("S", word("TD")),
            "does not begin with a TH of Scope Row",
        ),
        (
            "row header without Scope",
            |d| remove(row_header(d), "A"),
            "does not begin with a TH of Scope Row",
        ),
        (
            "no head",
            |d| element(d, "THead", 0).set("S", word("TBody")),
            "no THead",
        ),
        (
            "a cell too few",
            |d| drop(kids(element(d, "TR", 1)).pop()),
            "different numbers of cells",
        ),
        (
            "a cell too wide",
            |d| element(d, "TD", 0).set("A", dictionary! { "O" => word("Table"), "ColSpan" => 2 }),
            "different numbers of cells",
        ),
        (
            "a table in two, the caption told twice",
            |d| split(d, true),
            "continues the Table",
        ),
        (
            "a table in two, the rest without caption",
            |d| split(d, false),
            "continues the Table",
        ),
    ]
}

fn in_the_order() -> Vec<Defect> {
    vec![
        (
            "blocks changed about",
            |d| kids(element(d, "Sect", 0)).swap(0, 1),
            "read before it",
        ),
        (
            "rows changed about",
            |d| kids(element(d, "TBody", 0)).swap(0, 1),
            "read before it",
        ),
        (
            "sections changed about",
            |d| kids(element(d, "Document", 0)).reverse(),
            "the order goes back",
        ),
    ]
}

fn checked(mut document: Document) -> Vec<String> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    check(&bytes)
}

#[test]
fn the_checker_finds_each_planted_defect_and_none_else() {
    let good = Document::load_mem(&briefing("2022")).unwrap();
    assert_eq!(checked(good.clone()), Vec::<String>::new());
    let mut with_link = good.clone();
    link(&mut with_link);
    assert_eq!(checked(with_link), Vec::<String>::new());
    let mut missed = Vec::new();
    for (name, plant, words) in defects() {
        let mut document = good.clone();
        plant(&mut document);
        let found = checked(document);
        if !found.iter().any(|f| f.contains(words)) {
            missed.push((name, found));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}
