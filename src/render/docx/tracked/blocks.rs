//! Paragraphs and tables of two documents beside each other. In: their markup. Out: markup with the
//! changes. It must not know a run.

use super::{
    Change, Marks, TrackedError,
    runs::{changed_paragraph, whole_paragraph},
    table::{changed_table, whole_table},
};
use roxmltree::{Document, Node};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The body of a document: its blocks, and what is around them.
pub struct Body {
    pub before: String,
    pub blocks: Vec<BlockPart>,
    /// The section, and the ends of the body and the document.
    pub after: String,
}

/// A paragraph or a table.
#[derive(Debug, Clone)]
pub struct BlockPart {
    pub is_table: bool,
    /// Of a paragraph, the name of its style.
    pub style: String,
    /// What a reader sees of it: two blocks with the same are the same.
    pub seen: String,
    pub markup: String,
}

impl Body {
    pub fn read(text: &str) -> Result<Self, TrackedError> {
        let document = Document::parse(text)?;
        let body = child(document.root_element(), "body").ok_or("a document without a body")?;
        let parts: Vec<Node> = body.children().filter(Node::is_element).collect();
        let (section, blocks) = parts.split_last().ok_or("an empty document")?;
        if section.tag_name().name() != "sectPr" {
            return Err("a document without a section".into());
        }
        let first = blocks.first().unwrap_or(section).range().start;
        let blocks = blocks
            .iter()
            .map(|block| BlockPart::read(*block, text))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            before: text[..first].to_owned(),
            blocks,
            after: text[section.range().start..].to_owned(),
        })
    }
}

impl BlockPart {
    pub fn read(node: Node, text: &str) -> Result<Self, TrackedError> {
        let is_table = match node.tag_name().name() {
            "p" => false,
            "tbl" => true,
            other => return Err(format!("a block of the kind {other}").into()),
        };
        let style = child(node, "pPr").and_then(|properties| child(properties, "pStyle"));
        Ok(Self {
            is_table,
            style: style.map_or_else(String::new, |style| value(style).to_owned()),
            seen: seen(node),
            markup: text[node.range()].to_owned(),
        })
    }

    /// What must be the same for two blocks to be one that was changed.
    fn shape(&self) -> (bool, &str) {
        (self.is_table, &self.style)
    }
}

/// The first child of this name.
pub fn child<'a, 'd>(node: Node<'a, 'd>, name: &str) -> Option<Node<'a, 'd>> {
    let mut children = node.children();
    children.find(|child| child.tag_name().name() == name)
}

/// The value that an element has as its attribute.
fn value<'a>(node: Node<'a, '_>) -> &'a str {
    let mut attributes = node.attributes();
    attributes
        .find(|attribute| attribute.name() == "val")
        .map_or("", |attribute| attribute.value())
}

/// The texts of an element, and what its drawings look like; numbers of things are not seen.
pub fn seen(node: Node) -> String {
    let mut out = String::new();
    for part in node.descendants().filter(Node::is_element) {
        match part.tag_name().name() {
            "t" => out.push_str(part.text().unwrap_or_default()),
            "tc" | "tr" => out.push('\u{1f}'),
            "pStyle" | "srgbClr" => out.push_str(value(part)),
            "off" | "ext" | "docPr" => {
                let seen = part
                    .attributes()
                    .filter(|own| !["id", "name"].contains(&own.name()));
                seen.for_each(|own| out.push_str(own.value()));
            }
            _ => {}
        }
    }
    out
}

/// The blocks of the new document with the changes against those of the old one.
pub fn compare_blocks(
    old: &[BlockPart],
    new: &[BlockPart],
    marks: &mut Marks,
) -> Result<String, TrackedError> {
    let seen = |blocks: &[BlockPart]| -> Vec<(bool, String)> {
        blocks
            .iter()
            .map(|block| (block.is_table, block.seen.clone()))
            .collect()
    };
    let mut out = String::new();
    for change in capture_diff_slices(Algorithm::Patience, &seen(old), &seen(new)) {
        let (of_old, of_new) = (&old[change.old_range()], &new[change.new_range()]);
        match change {
            DiffOp::Equal { .. } => of_new.iter().for_each(|block| out.push_str(&block.markup)),
            _ => out.push_str(&replaced(of_old, of_new, marks)?),
        }
    }
    Ok(out)
}

/// Blocks in the place of others: those of one shape are compared, in their order.
fn replaced(
    old: &[BlockPart],
    new: &[BlockPart],
    marks: &mut Marks,
) -> Result<String, TrackedError> {
    let shapes = |blocks: &'_ [BlockPart]| -> Vec<(bool, String)> {
        let owned = |block: &BlockPart| {
            let (is_table, style) = block.shape();
            (is_table, style.to_owned())
        };
        blocks.iter().map(owned).collect()
    };
    let mut out = String::new();
    for change in capture_diff_slices(Algorithm::Myers, &shapes(old), &shapes(new)) {
        let (of_old, of_new) = (&old[change.old_range()], &new[change.new_range()]);
        if let DiffOp::Equal { .. } = change {
            for (before, after) in of_old.iter().zip(of_new) {
                marks.begin_block(Change::Kept);
                out.push_str(&if after.is_table {
                    changed_table(&before.markup, &after.markup, marks)?
                } else {
                    changed_paragraph(&before.markup, &after.markup, marks)?
                });
            }
            continue;
        }
        for (blocks, change) in [(of_old, Change::Deleted), (of_new, Change::Inserted)] {
            for block in blocks {
                out.push_str(&whole_block(block, change, marks)?);
            }
        }
    }
    Ok(out)
}

/// A block that only one of the two documents has.
fn whole_block(
    block: &BlockPart,
    change: Change,
    marks: &mut Marks,
) -> Result<String, TrackedError> {
    marks.begin_block(change);
    if block.is_table {
        whole_table(&block.markup, change, marks)
    } else {
        whole_paragraph(&block.markup, change, marks)
    }
}
