//! Two documents for Word → the new one with insertions and deletions against the old one: whoever
//! accepts all has the new text, whoever rejects all the old one. In: two documents of ours. Out:
//! bytes. It must not know a report.

mod blocks;
mod runs;
mod table;

use blocks::{Body, compare_blocks};
use jiff::civil::Date;
use std::{
    error::Error,
    io::{Cursor, Read, Write},
};
use zip::{DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// What a document of ours never lacks: a bug, or another document.
pub type TrackedError = Box<dyn Error + Send + Sync>;

const MAIN_PART: &str = "word/document.xml";

/// The marks of changes, each with a number of its own.
pub struct Marks<'a> {
    author: &'a str,
    /// The day of all changes.
    day: &'a str,
    next: u32,
    /// What became of the last block as a whole.
    last: Change,
    /// Neighbouring blocks have another minute: `LibreOffice` takes changes of one minute for one,
    /// also where the end of a paragraph that was kept lies between them.
    minute: u32,
}

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Kept,
    Inserted,
    Deleted,
}

impl Marks<'_> {
    /// Begins a block that was inserted or deleted as a whole, or kept with changes in it.
    pub fn begin_block(&mut self, change: Change) {
        if change == Change::Kept || change != self.last {
            self.minute = 2 - self.minute;
        }
        self.last = change;
    }

    /// The element of a change, with its attributes; none of what was kept.
    fn start(&mut self, change: Change) -> Option<String> {
        let name = match change {
            Change::Kept => return None,
            Change::Inserted => "w:ins",
            Change::Deleted => "w:del",
        };
        self.next += 1;
        let (number, author, day) = (self.next, self.author, self.day);
        let minute = self.minute;
        Some(format!(
            r#"{name} w:id="{number}" w:author="{author}" w:date="{day}T00:0{minute}:00Z""#
        ))
    }

    /// An element without content: the mark of a paragraph or row.
    pub fn empty(&mut self, change: Change) -> String {
        self.start(change)
            .map_or_else(String::new, |start| format!("<{start}/>"))
    }

    /// Runs within a change.
    pub fn around(&mut self, change: Change, content: &str) -> String {
        let Some(start) = self.start(change) else {
            return content.to_owned();
        };
        let name = &start[..5];
        format!("<{start}>{content}</{name}>")
    }
}

/// The new document with its changes against the old one, made by an author on a day.
///
/// # Errors
/// Where one of them is no document of ours.
pub fn write(old: &[u8], new: &[u8], author: &str, day: Date) -> Result<Vec<u8>, TrackedError> {
    let (old, text) = (part(old, MAIN_PART)?, part(new, MAIN_PART)?);
    let (old, text) = (Body::read(&old)?, Body::read(&text)?);
    let author = super::markup::escape(author);
    // Beyond the numbers of bookmarks and controls.
    let mut marks = Marks {
        author: &author,
        day: &day.to_string(),
        next: 1_000_000,
        last: Change::Kept,
        minute: 0,
    };
    let changed = compare_blocks(&old.blocks, &text.blocks, &mut marks)?;
    let main = format!("{}{changed}{}", text.before, text.after);
    with_part(new, MAIN_PART, main.as_bytes())
}

fn part(document: &[u8], name: &str) -> Result<String, TrackedError> {
    let mut text = String::new();
    let mut archive = ZipArchive::new(Cursor::new(document))?;
    archive.by_name(name)?.read_to_string(&mut text)?;
    Ok(text)
}

/// The same document with another part.
fn with_part(document: &[u8], name: &str, content: &[u8]) -> Result<Vec<u8>, TrackedError> {
    let mut archive = ZipArchive::new(Cursor::new(document))?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for n in 0..archive.len() {
        let mut file = archive.by_index(n)?;
        let own = file.name()?.into_owned();
        writer.start_file(&own, options)?;
        if own == name {
            writer.write_all(content)?;
        } else {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            writer.write_all(&bytes)?;
        }
    }
    Ok(writer.finish()?.into_inner())
}
