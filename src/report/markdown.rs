//! The Markdown that a filled template is → blocks. In: text with markers, what the markers stand
//! for. Out: blocks. It must not know where values come from.

use super::{Block, Span, catalogue::Placed};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset};
use std::ops::Range;

/// What stands around the number of a kept value; private-use characters that no input may bring
/// into a template.
pub const OPEN: char = '\u{E000}';
pub const CLOSE: char = '\u{E001}';

/// Reads headings of levels 1 to 3, paragraphs, flat lists, quotes (notes), bold, italic and links.
pub fn blocks<E>(
    text: &str,
    placed: &[Placed],
    error: impl Fn(usize, String) -> E,
) -> Result<Vec<Block>, E> {
    // What is read as text where it is not known would stand on the page as it was typed.
    let known = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut reader = Reader {
        placed,
        blocks: Vec::new(),
        level: 0,
    };
    let mut events = TextMergeWithOffset::new(Parser::new_ext(text, known).into_offset_iter());
    while let Some((event, range)) = events.next() {
        reader
            .block(event, range, &mut events)
            .map_err(|(at, message)| error(at, message))?;
    }
    Ok(reader.blocks)
}

type Problem = (usize, String);

struct Reader<'a> {
    placed: &'a [Placed],
    blocks: Vec<Block>,
    level: u8,
}

impl Reader<'_> {
    fn block<'t>(
        &mut self,
        event: Event<'t>,
        range: Range<usize>,
        events: &mut impl Iterator<Item = (Event<'t>, Range<usize>)>,
    ) -> Result<(), Problem> {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let level = level as u8;
                if level > HeadingLevel::H3 as u8 || level > self.level + 1 {
                    let marks = |n: u8| "#".repeat(usize::from(n));
                    let after = match self.level {
                        0 => "be the first; begin with #".to_owned(),
                        _ if level > HeadingLevel::H3 as u8 => {
                            "be shown; use #, ## or ###".to_owned()
                        }
                        above => format!(
                            "follow one with {}; write {}",
                            marks(above),
                            marks(above + 1)
                        ),
                    };
                    return Err((
                        range.start,
                        format!("a heading with {} can't {after}", marks(level)),
                    ));
                }
                self.level = level;
                let text = self.spans(events, TagEnd::Heading(heading(level)))?;
                self.blocks.push(Block::Heading { level, text });
            }
            Event::Start(Tag::Paragraph) => self.paragraph(events, range)?,
            Event::Start(Tag::List(None)) => {
                let mut items = Vec::new();
                while let Some((event, range)) = events.next() {
                    match event {
                        Event::Start(Tag::Item) => items.push(self.spans(events, TagEnd::Item)?),
                        Event::End(TagEnd::List(_)) => break,
                        _ => return Err((range.start, "this can't stand in a list".into())),
                    }
                }
                self.blocks.push(Block::List(items));
            }
            Event::Start(Tag::BlockQuote(_)) => {
                let spans = self.spans(events, TagEnd::BlockQuote(None))?;
                self.blocks.push(Block::Note(spans));
            }
            Event::Html(_) | Event::Start(Tag::HtmlBlock) => {
                return Err((range.start, HTML.into()));
            }
            Event::End(_) => {}
            other => {
                return Err((
                    range.start,
                    format!("{} can't stand in a template", name(&other)),
                ));
            }
        }
        Ok(())
    }

    /// A paragraph, or the block that stands alone in it; tiles that follow each other are one row.
    fn paragraph<'t>(
        &mut self,
        events: &mut impl Iterator<Item = (Event<'t>, Range<usize>)>,
        range: Range<usize>,
    ) -> Result<(), Problem> {
        let inner: Vec<(Event<'t>, Range<usize>)> = events
            .take_while(|(e, _)| *e != Event::End(TagEnd::Paragraph))
            .collect();
        let alone: Option<Vec<Block>> = inner
            .iter()
            .map(|(e, _)| match e {
                Event::SoftBreak => Some(None),
                Event::Text(t) => self.alone(t).map(Some),
                _ => None,
            })
            .collect::<Option<Vec<_>>>()
            .map(|b| b.into_iter().flatten().collect());
        let Some(alone) = alone.filter(|b| !b.is_empty()) else {
            let mut inner = inner
                .into_iter()
                .chain([(Event::End(TagEnd::Paragraph), range)]);
            let spans = self.spans(&mut inner, TagEnd::Paragraph)?;
            self.blocks.push(Block::Paragraph(spans));
            return Ok(());
        };
        for block in alone {
            match (self.blocks.last_mut(), block) {
                (Some(Block::KeyFigures(row)), Block::KeyFigures(more)) => row.extend(more),
                (_, block) => self.blocks.push(block),
            }
        }
        Ok(())
    }

    fn alone(&self, text: &str) -> Option<Block> {
        let number = text.trim().strip_prefix(OPEN)?.strip_suffix(CLOSE)?;
        match self.placed.get(number.parse::<usize>().ok()?)? {
            Placed::Block(block) => Some((**block).clone()),
            Placed::Text(_) | Placed::Figure(..) => None,
        }
    }

    fn spans<'t>(
        &self,
        events: &mut impl Iterator<Item = (Event<'t>, Range<usize>)>,
        until: TagEnd,
    ) -> Result<Vec<Span>, Problem> {
        let mut out: Vec<Span> = Vec::new();
        let mut style = Span::default();
        for (event, range) in events {
            let end = matches!(
                (&event, until),
                (Event::End(TagEnd::BlockQuote(_)), TagEnd::BlockQuote(_))
            ) || event == Event::End(until);
            match event {
                _ if end => break,
                Event::Text(t) | Event::Code(t) => self
                    .text(&t, &style, &mut out)
                    .map_err(|m| (range.start, m))?,
                Event::SoftBreak | Event::HardBreak => self
                    .text(" ", &style, &mut out)
                    .map_err(|m| (range.start, m))?,
                Event::Start(Tag::Strong) => style.bold = true,
                Event::End(TagEnd::Strong) => style.bold = false,
                Event::Start(Tag::Emphasis) => style.italic = true,
                Event::End(TagEnd::Emphasis) => style.italic = false,
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let mut to = Vec::new();
                    self.text(&dest_url, &Span::default(), &mut to)
                        .map_err(|m| (range.start, m))?;
                    style.link = Some(to.into_iter().map(|s| s.text).collect());
                }
                Event::End(TagEnd::Link) => style.link = None,
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                Event::InlineHtml(_) | Event::Html(_) => return Err((range.start, HTML.into())),
                other => return Err((range.start, format!("{} can't stand here", name(&other)))),
            }
        }
        Ok(out)
    }

    /// Text with the kept values put back in their places.
    fn text(&self, text: &str, style: &Span, out: &mut Vec<Span>) -> Result<(), String> {
        let mut put = |text: &str| match out.last_mut() {
            Some(last)
                if (last.bold, last.italic, &last.link)
                    == (style.bold, style.italic, &style.link) =>
            {
                last.text.push_str(text);
            }
            _ if text.is_empty() => {}
            _ => out.push(Span {
                text: text.to_owned(),
                ..style.clone()
            }),
        };
        let mut parts = text.split(OPEN);
        put(parts.next().unwrap_or_default());
        for part in parts {
            let placed = part
                .split_once(CLOSE)
                .and_then(|(n, rest)| Some((self.placed.get(n.parse::<usize>().ok()?)?, rest)));
            match placed {
                Some((Placed::Text(value) | Placed::Figure(value, _), rest)) => {
                    put(value);
                    put(rest);
                }
                Some((Placed::Block(_), _)) => {
                    return Err("a table, chart or tile stands alone in its paragraph".into());
                }
                None => return Err("the template contains a reserved character (U+E000)".into()),
            }
        }
        Ok(())
    }
}

const fn heading(level: u8) -> HeadingLevel {
    match level {
        1 => HeadingLevel::H1,
        2 => HeadingLevel::H2,
        _ => HeadingLevel::H3,
    }
}

/// What a template can't hold, in the words of who writes it, and what to write instead.
fn name(event: &Event) -> &'static str {
    match event {
        Event::Start(Tag::Image { .. }) => "a picture",
        Event::Start(Tag::Table(_)) => "a table of Markdown (write {{ table('ID') }})",
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => {
            "text in `back quotes`, or indented by four spaces,"
        }
        Event::Start(Tag::List(Some(_))) => "a numbered list (begin its lines with - )",
        Event::Start(Tag::List(None)) => "a list inside another",
        Event::Start(Tag::Strikethrough) => "text that is struck through",
        Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => "a footnote",
        Event::Start(Tag::BlockQuote(_)) => "a note inside another block",
        Event::Start(Tag::Heading { .. }) => "a heading inside another block",
        Event::TaskListMarker(_) => "a box to tick",
        Event::Rule => "a line of ---",
        _ => "this",
    }
}

const HTML: &str =
    "HTML is not allowed in a template; a remark that is not printed is written {# … #}";
