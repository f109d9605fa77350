//! `Report` → one web page that needs nothing else: no script, no font, no other address. In: the
//! document, the words, a picture of each chart. Out: bytes. It must not know how figures are
//! computed.

mod colours;
mod dataset;

use super::{Artifact, is_legal, svg};
use crate::{
    languages::Direction,
    layout::{self, fonts::Fonts},
    report::{Block, ChartBlock, KeyFigure, Report, Span, TableBlock},
    settings::logo::{Drawing, Logo},
    table::{Cell, Presence, Table},
    words::Words,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Sorts and filters long tables, where a script may run.
const SCRIPT: &str = include_str!("../../../assets/web/tables.js");

/// Writes the page. The same report gives the same bytes.
#[must_use]
pub fn write(
    report: &Report,
    words: &Words,
    fonts: &mut Fonts,
    path: &str,
    workbook: &str,
) -> Artifact {
    let mut page = WebPage {
        report,
        words,
        fonts,
        out: String::new(),
        headings: Vec::new(),
        tables: 0,
        sections: 0,
    };
    for block in report.blocks.iter().chain(&report.below_in_web) {
        page.block(block);
    }
    let WebPage {
        out: body,
        headings,
        sections,
        ..
    } = page;
    let style = format!(
        "{}{}",
        colours::variables(report.colours),
        include_str!("../../../assets/web/page.css")
    );
    let hash = BASE64_STANDARD.encode(Sha256::digest(style.as_bytes()));
    let script = BASE64_STANDARD.encode(Sha256::digest(SCRIPT.as_bytes()));
    let title = escape(&words.title_of(&report.process.name, &report.title));
    let direction = if report.direction == Direction::RightToLeft {
        "rtl"
    } else {
        "ltr"
    };
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; script-src 'sha256-{script}'; img-src data:; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"generator\" content=\"rapporteur {version}\">\n<meta name=\"author\" content=\"{author}\">\n\
         <meta name=\"description\" content=\"{subject}\">\n<title>{title}</title>\n<style>{style}</style>\n{dataset}</head>\n<body>\n",
        dataset = dataset::description(report, words, workbook),
        language = report.language,
        version = env!("CARGO_PKG_VERSION"),
        author = escape(report.process.author()),
        subject = escape(&report.subtitle),
    );
    head(&mut html, report, words);
    contents(&mut html, words, &headings);
    html.push_str("<main id=\"text\">\n");
    html.push_str(&body);
    html.push_str(&"</section>\n".repeat(sections.into()));
    let file = format!("<a href=\"{0}\">{0}</a>", escape(workbook));
    // The link stands where the sentence has the name of the file.
    let said = escape(&words.say("html-workbook", &[("file", "\u{E000}".into())]))
        .replace('\u{E000}', &file);
    let _ = write!(
        html,
        "</main>\n<footer><p>{said}</p><p>{}</p></footer>\n<script>{SCRIPT}</script>\n</body>\n</html>\n",
        escape(&report.process.handling)
    );
    Artifact {
        path: path.to_owned(),
        bytes: html.into_bytes(),
    }
}

fn head(html: &mut String, report: &Report, words: &Words) {
    let process = &report.process;
    let _ = writeln!(
        html,
        "<a class=\"skip\" href=\"#text\">{}</a>",
        escape(&words.text("html-skip"))
    );
    let mark = [&process.name, &process.handling]
        .map(|text| format!("<span>{}</span>", escape(text)))
        .concat();
    let _ = writeln!(html, "<header>\n<p class=\"mark\">{mark}</p>");
    if let Some(logo) = &report.logo {
        html.push_str(&picture(
            logo,
            &words.say("logo-of", &[("name", process.name.as_str().into())]),
        ));
    }
    let _ = writeln!(
        html,
        "<h1>{}</h1>\n<p class=\"about\">{}</p>",
        escape(&report.title),
        escape(&report.subtitle)
    );
    let imprint = report.imprint(words);
    if !imprint.is_empty() {
        let _ = writeln!(html, "<p class=\"note\">{}</p>", escape(&imprint));
    }
    html.push_str("</header>\n");
}

fn contents(html: &mut String, words: &Words, headings: &[(u8, String)]) {
    let first = headings
        .iter()
        .enumerate()
        .filter(|(_, (level, _))| *level == 1);
    let entries: String = first
        .map(|(n, (_, text))| format!("<li><a href=\"#h{}\">{text}</a></li>\n", n + 1))
        .collect::<Vec<_>>()
        .concat();
    if !entries.is_empty() {
        let title = escape(&words.text("html-contents"));
        let _ = writeln!(
            html,
            "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{title}</h2>\n<ol>\n{entries}</ol>\n</nav>"
        );
    }
}

struct WebPage<'a> {
    report: &'a Report,
    words: &'a Words,
    fonts: &'a mut Fonts,
    out: String,
    /// Level and markup.
    headings: Vec<(u8, String)>,
    tables: usize,
    /// How many sections are open.
    sections: u8,
}

impl WebPage<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(spans) => drop(writeln!(self.out, "<p>{}</p>", marked(spans))),
            Block::Note(spans) => drop(writeln!(
                self.out,
                "<p class=\"note\">{}</p>",
                marked(spans)
            )),
            Block::List(items) => {
                let items: String = items
                    .iter()
                    .map(|spans| format!("<li>{}</li>\n", marked(spans)))
                    .collect::<Vec<_>>()
                    .concat();
                let _ = writeln!(self.out, "<ul>\n{items}</ul>");
            }
            Block::KeyFigures(tiles) => self.tiles(tiles),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
        }
    }

    /// Level 1 of a template is level 2 of the page: the title is level 1.
    fn heading(&mut self, level: u8, spans: &[Span]) {
        while self.sections >= level {
            self.out.push_str("</section>\n");
            self.sections -= 1;
        }
        let text = marked(spans);
        self.headings.push((level, text.clone()));
        let (n, of) = (self.headings.len(), level + 1);
        let _ = writeln!(
            self.out,
            "<section aria-labelledby=\"h{n}\">\n<h{of} id=\"h{n}\">{text}</h{of}>"
        );
        self.sections += 1;
    }

    fn tiles(&mut self, tiles: &[KeyFigure]) {
        self.out.push_str("<dl class=\"tiles\">\n");
        for KeyFigure {
            value,
            what,
            against,
            ..
        } in tiles
        {
            let [value, what, against] = [value, what, against].map(|text| escape(text));
            let against = if against.is_empty() {
                String::new()
            } else {
                format!("<dd class=\"against\">{against}</dd>")
            };
            let _ = writeln!(
                self.out,
                "<div><dt>{what}</dt><dd class=\"value\">{value}</dd>{against}</div>"
            );
        }
        self.out.push_str("</dl>\n");
    }

    fn table(&mut self, block: &TableBlock) {
        let title = titled(&block.title, &block.scope);
        self.rows(&title, &block.table, &block.feet);
        if !block.notes.is_empty() {
            let label = escape(&self.words.text("note"));
            let _ = writeln!(
                self.out,
                "<p class=\"note\">{label} {}</p>",
                escape(&block.notes.join(" "))
            );
        }
    }

    /// A table that scrolls by itself where it is wider than the page. The title is markup.
    fn rows(&mut self, title: &str, table: &Table, feet: &[Vec<Cell>]) {
        self.tables += 1;
        let (n, words) = (self.tables, self.words);
        let numbers: Vec<bool> = (0..table.columns.len())
            .map(|c| is_of_numbers(table, c))
            .collect();
        let mut out = format!(
            "<div class=\"scroll\" role=\"region\" aria-labelledby=\"t{n}\" tabindex=\"0\">\n<table{}>\n",
            filter(table, words)
        );
        let _ = writeln!(out, "<caption id=\"t{n}\">{title}</caption>\n<thead><tr>");
        for (c, column) in table.columns.iter().enumerate() {
            let _ = write!(
                out,
                "<th scope=\"col\"{}>{}</th>",
                class(None, numbers[c]),
                escape(&words.head(column))
            );
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        let of_rows = |rows: &[Vec<Cell>]| -> String {
            rows.iter()
                .map(|cells| row(cells, &numbers, words))
                .collect()
        };
        out.push_str(&of_rows(&table.rows));
        out.push_str("</tbody>\n");
        if !feet.is_empty() {
            let _ = writeln!(out, "<tfoot>\n{}</tfoot>", of_rows(feet));
        }
        out.push_str("</table>\n</div>\n");
        self.out.push_str(&out);
    }

    fn chart(&mut self, block: &ChartBlock) {
        let title = escape(&block.title);
        let Some(picture) = layout::picture(self.report, block, self.words, self.fonts) else {
            let _ = writeln!(
                self.out,
                "<p><strong>{title}</strong> {}</p>",
                escape(&self.words.text("chart-empty"))
            );
            return;
        };
        let svg = svg::chart(&picture, &block.alternative);
        let _ = writeln!(
            self.out,
            "<figure>\n<figcaption>{}</figcaption>\n<div class=\"scroll\" role=\"region\" aria-label=\"{title}\" tabindex=\"0\">{svg}</div>\n<details><summary>{}</summary>",
            titled(&block.title, &block.scope),
            escape(&self.words.text("html-figures"))
        );
        let chosen: Vec<usize> = std::iter::once(&block.chart.label)
            .chain(&block.chart.values)
            .filter_map(|key| block.table.column(key))
            .collect();
        self.rows(&title, &block.table.with_columns(&chosen), &[]);
        self.out.push_str("</details>\n</figure>\n");
    }
}

/// A row of a table, its first cell as its header.
fn row(cells: &[Cell], numbers: &[bool], words: &Words) -> String {
    let mut out = "<tr>".to_owned();
    for (c, cell) in cells.iter().enumerate() {
        let shown = escape(&words.cell_in_column(c, cell));
        let shown = match cell {
            Cell::Presence(presence) => {
                heard(&shown, &words.text(&format!("term-{}", presence.term())))
            }
            Cell::Missing(missing) => heard(&shown, &words.said_missing(*missing)),
            _ => shown,
        };
        let _ = if c == 0 {
            write!(out, "<th scope=\"row\">{shown}</th>")
        } else {
            let (class, value) = (class(Some(cell), numbers[c]), sort_value(cell));
            write!(out, "<td{class}{value}>{shown}</td>")
        };
    }
    out.push_str("</tr>\n");
    out
}

/// How a cell is shown, in a column that is one of numbers or not.
fn class(cell: Option<&Cell>, is_of_numbers: bool) -> &'static str {
    match cell {
        Some(cell @ Cell::Presence(_)) if cell.warns() => " class=\"p away\"",
        Some(cell) if cell.warns() => " class=\"away\"",
        Some(Cell::Presence(Presence::NotEligible)) => " class=\"p out\"",
        Some(Cell::Presence(_)) => " class=\"p\"",
        Some(Cell::Integer(_)) if !is_of_numbers => " class=\"p\"",
        Some(Cell::Date(_)) => " class=\"d\"",
        _ if is_of_numbers => " class=\"n\"",
        _ => "",
    }
}

/// A long table can be sorted and filtered: what the field for that is called.
fn filter(table: &Table, words: &Words) -> String {
    const LONG: usize = 10;
    if table.rows.len() < LONG {
        return String::new();
    }
    format!(" data-filter=\"{}\"", escape(&words.text("html-filter")))
}

/// The number by which a cell is sorted; none where it is a text.
fn sort_value(cell: &Cell) -> String {
    let day = |day: Date| {
        f64::from(day.year()) * 372.0 + f64::from(day.month()) * 31.0 + f64::from(day.day())
    };
    let value = cell.number().or_else(|| cell.day().map(day));
    value.map_or_else(String::new, |value| format!(" data-v=\"{value}\""))
}

/// A sign, and what those hear who do not see it.
fn heard(sign: &str, said: &str) -> String {
    let said = escape(said);
    format!("<span aria-hidden=\"true\">{sign}</span><span class=\"hear\">{said}</span>")
}

/// A title with what it speaks of below, as markup.
fn titled(title: &str, scope: &str) -> String {
    let title = escape(title);
    if scope.is_empty() {
        title
    } else {
        format!("{title}<span class=\"scope\">{}</span>", escape(scope))
    }
}

/// After the first cell with a value.
fn is_of_numbers(table: &Table, column: usize) -> bool {
    let first = table
        .rows
        .iter()
        .map(|row| &row[column])
        .find(|cell| !matches!(cell, Cell::Missing(_)));
    column > 0 && first.is_none_or(|cell| cell.number().is_some())
}

/// Spans as markup. Only addresses of the web and of mail become links: another scheme could run
/// something.
fn marked(spans: &[Span]) -> String {
    let of = |span: &Span| {
        let mut text = escape(&span.text);
        if span.italic {
            text = format!("<em>{text}</em>");
        }
        if span.bold {
            text = format!("<strong>{text}</strong>");
        }
        match span.link.as_deref().filter(|to| {
            ["https://", "http://", "mailto:"]
                .iter()
                .any(|scheme| to.starts_with(scheme))
        }) {
            Some(to) => format!("<a href=\"{}\">{text}</a>", escape(to)),
            None => text,
        }
    };
    spans.iter().map(of).collect()
}

/// Text as markup.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Characters that HTML does not have.
            c if c == '\r' || !is_legal(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

fn picture(logo: &Logo, alternative: &str) -> String {
    let said = escape(alternative);
    match &logo.drawing {
        Drawing::Pixels { .. } => {
            let data = svg::pixels(logo);
            format!("<img class=\"logo\" alt=\"{said}\" src=\"{data}\">\n")
        }
        Drawing::Shapes(shapes) => {
            let (width, height) = (logo.width, logo.height);
            let paths: String = shapes.iter().map(svg::path).collect();
            format!(
                "<svg class=\"logo\" role=\"img\" aria-label=\"{said}\" viewBox=\"0 0 {width} {height}\">{paths}</svg>\n"
            )
        }
    }
}
