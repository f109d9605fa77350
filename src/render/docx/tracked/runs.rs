//! The words of a paragraph beside those of another. In: markup. Out: runs with the changes. It must
//! not know where the paragraph stands.

use super::{
    Change, Marks, TrackedError,
    blocks::{child, seen},
};
use crate::render::docx::markup::escape;
use roxmltree::{Document, Node};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::fmt::Write;

/// A word of a run, or a thing such as a drawing that stands in a run.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Token {
    /// The properties of its run, as markup.
    look: String,
    /// A text, or what is seen of the thing.
    seen: String,
    /// Of a thing, its markup.
    thing: Option<String>,
}

/// The properties of a paragraph, and its words.
struct Paragraph {
    properties: String,
    tokens: Vec<Token>,
}

/// The names of the spaces that markup of a part of a document needs.
const SPACES: &str = r#"xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wp="wp" xmlns:a="a" xmlns:wpg="wpg" xmlns:wps="wps""#;

/// A piece of markup as a document of its own.
pub fn alone(markup: &str) -> String {
    format!("<part {SPACES}>{markup}</part>")
}

impl Paragraph {
    fn read(markup: &str) -> Result<Self, TrackedError> {
        let text = alone(markup);
        let document = Document::parse(&text)?;
        let node = child(document.root_element(), "p").ok_or("no paragraph")?;
        let properties = child(node, "pPr").map_or("", |node| &text[node.range()]);
        let mut tokens = Vec::new();
        for node in node.children().filter(Node::is_element) {
            take_content(node, &text, &mut tokens)?;
        }
        Ok(Self {
            properties: properties.to_owned(),
            tokens,
        })
    }

    /// The properties, with the mark of the end of the paragraph inserted or deleted.
    fn properties(&self, change: Change, marks: &mut Marks) -> String {
        if change == Change::Kept {
            return self.properties.clone();
        }
        let mark = format!("<w:rPr>{}</w:rPr>", marks.empty(change));
        let inside = self.properties.strip_suffix("</w:pPr>");
        let inside = inside.unwrap_or("<w:pPr>");
        format!("{inside}{mark}</w:pPr>")
    }
}

/// The words of the content of a paragraph. What is around changed words, such as a link or a
/// control, is not kept: a control could not be changed.
fn take_content(node: Node, text: &str, tokens: &mut Vec<Token>) -> Result<(), TrackedError> {
    match node.tag_name().name() {
        "pPr" | "bookmarkStart" | "bookmarkEnd" => {}
        "r" => take_run(node, text, tokens),
        "sdt" => {
            let content = child(node, "sdtContent").ok_or("a control without content")?;
            for inner in content.children().filter(Node::is_element) {
                take_content(inner, text, tokens)?;
            }
        }
        "hyperlink" => {
            for inner in node.children().filter(Node::is_element) {
                take_content(inner, text, tokens)?;
            }
        }
        other => return Err(format!("{other} in a paragraph").into()),
    }
    Ok(())
}

fn take_run(run: Node, text: &str, tokens: &mut Vec<Token>) {
    let look = child(run, "rPr").map_or("", |node| &text[node.range()]);
    for part in run.children().filter(Node::is_element) {
        match part.tag_name().name() {
            "rPr" => {}
            "t" => tokens.extend(words(part.text().unwrap_or_default()).map(|word| Token {
                look: look.to_owned(),
                seen: word.to_owned(),
                thing: None,
            })),
            _ => tokens.push(Token {
                look: look.to_owned(),
                seen: seen(part),
                thing: Some(text[part.range()].to_owned()),
            }),
        }
    }
}

/// Words, each with the spaces behind it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(char::is_whitespace)
}

/// A paragraph of both documents, with the words that differ.
pub fn changed_paragraph(old: &str, new: &str, marks: &mut Marks) -> Result<String, TrackedError> {
    let (old, new) = (Paragraph::read(old)?, Paragraph::read(new)?);
    // Numbers of drawings are not seen.
    let keys = |tokens: &[Token]| -> Vec<(String, String)> {
        let key = |token: &Token| (token.look.clone(), token.seen.clone());
        tokens.iter().map(key).collect()
    };
    let mut content = String::new();
    for change in capture_diff_slices(Algorithm::Myers, &keys(&old.tokens), &keys(&new.tokens)) {
        let (of_old, of_new) = (
            &old.tokens[change.old_range()],
            &new.tokens[change.new_range()],
        );
        if let DiffOp::Equal { .. } = change {
            content.push_str(&runs(of_new, Change::Kept, marks));
        } else {
            content.push_str(&runs(of_old, Change::Deleted, marks));
            content.push_str(&runs(of_new, Change::Inserted, marks));
        }
    }
    Ok(format!("<w:p>{}{content}</w:p>", new.properties))
}

/// A paragraph that only one of the two documents has.
pub fn whole_paragraph(
    markup: &str,
    change: Change,
    marks: &mut Marks,
) -> Result<String, TrackedError> {
    let paragraph = Paragraph::read(markup)?;
    let properties = paragraph.properties(change, marks);
    let content = runs(&paragraph.tokens, change, marks);
    Ok(format!("<w:p>{properties}{content}</w:p>"))
}

/// Words as runs: neighbours of one look are one.
fn runs(tokens: &[Token], change: Change, marks: &mut Marks) -> String {
    let text_element = if change == Change::Deleted {
        "w:delText"
    } else {
        "w:t"
    };
    let mut out = String::new();
    let is_one_run =
        |a: &Token, b: &Token| a.look == b.look && a.thing.is_none() && b.thing.is_none();
    for group in tokens.chunk_by(is_one_run) {
        let look = &group[0].look;
        let content = match &group[0].thing {
            Some(thing) if change == Change::Deleted => renumbered(thing),
            Some(thing) => thing.clone(),
            None => {
                let text: String = group.iter().map(|token| token.seen.as_str()).collect();
                let text = escape(&text);
                format!(r#"<{text_element} xml:space="preserve">{text}</{text_element}>"#)
            }
        };
        let _ = write!(out, "<w:r>{look}{content}</w:r>");
    }
    if out.is_empty() {
        out
    } else {
        marks.around(change, &out)
    }
}

/// A drawing of the old document, whose numbers the new one may have too.
fn renumbered(drawing: &str) -> String {
    drawing
        .replace("docPr id=\"", "docPr id=\"9000")
        .replace("cNvPr id=\"", "cNvPr id=\"9000")
}
