//! `Report` → plain text: what a template says, without a page. In: the document, the words. Out:
//! text. It must not know how figures are computed.

use crate::{
    report::{Block, Report, Span},
    table::{Cell, Table},
    words::Words,
};

/// The document as lines of text; tables as columns, charts as what is said of them.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
/// # let period = "2022".parse()?;
/// # let statistics = rapporteur::statistics::compute(&data, &settings, &period)?;
/// # let audience = settings.disclosure.audience;
/// # let released = rapporteur::disclosure::release(statistics, &data, &settings, audience)?;
/// # let words = rapporteur::words::Words::english();
/// # let template = rapporteur::report::Templates::default().choose("briefing", "en");
/// # let briefing = rapporteur::report::compose(&released, &settings, &words, &template)?;
/// use rapporteur::render::text;
///
/// assert!(text::write(&briefing, &words).contains("In brief"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn write(report: &Report, words: &Words) -> String {
    let head = [underlined(&report.title, '='), report.subtitle.clone()];
    format!("{}\n\n{}", head.join("\n\n"), blocks(&report.blocks, words))
}

/// Blocks as lines of text.
#[must_use]
pub fn blocks(blocks: &[Block], words: &Words) -> String {
    let parts = blocks.iter().map(|block| match block {
        Block::Heading { level, text } => {
            underlined(&plain(text), if *level == 1 { '-' } else { '.' })
        }
        Block::Paragraph(spans) => plain(spans),
        Block::Note(spans) => format!("  {}", plain(spans)),
        Block::List(items) => items
            .iter()
            .map(|spans| format!("* {}", plain(spans)))
            .collect::<Vec<_>>()
            .join("\n"),
        Block::KeyFigures(tiles) => {
            let line = |value: &str, what: &str, against: &str| {
                format!("[{value}] {what}. {against}").trim_end().to_owned()
            };
            tiles
                .iter()
                .map(|t| line(&t.value, &t.what, &t.against))
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Table(block) => {
            let notes = block.notes.iter().map(|note| format!("  {note}"));
            std::iter::once(table(
                &titled(&block.title, &block.scope),
                &block.table,
                &block.feet,
                words,
            ))
            .chain(notes)
            .collect::<Vec<_>>()
            .join("\n")
        }
        Block::Chart(block) => {
            let title = titled(&block.title, &block.scope);
            format!("{title}\n  ({})", block.alternative)
        }
    });
    parts.collect::<Vec<String>>().join("\n\n") + "\n"
}

fn underlined(text: &str, mark: char) -> String {
    format!("{text}\n{}", mark.to_string().repeat(text.chars().count()))
}

/// A title with what it speaks of below.
fn titled(title: &str, scope: &str) -> String {
    if scope.is_empty() {
        title.to_owned()
    } else {
        format!("{title}\n  {scope}")
    }
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

fn table(title: &str, table: &Table, feet: &[Vec<Cell>], words: &Words) -> String {
    let heads = table
        .columns
        .iter()
        .map(|column| words.head(column))
        .collect::<Vec<_>>();
    let rows = table.rows.iter().chain(feet).map(|row| {
        row.iter()
            .enumerate()
            .map(|(c, cell)| words.cell_in_column(c, cell))
            .collect()
    });
    let all: Vec<Vec<String>> = std::iter::once(heads).chain(rows).collect();
    let width = |c: usize| {
        all.iter()
            .map(|row| row[c].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(text, width)| format!("{text:<width$}"));
        format!("  {}", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    std::iter::once(title.to_owned())
        .chain(all.iter().map(line))
        .collect::<Vec<_>>()
        .join("\n")
}
