//! A `MiniJinja` template and what it may ask for. In: template, released figures, words. Out:
//! blocks, or an error at its line. Nothing that an expression prints reaches the Markdown parser:
//! each value is kept, and a marker of two private-use characters around its number stands in its
//! place until the text is read. So data can't become markup.

use super::{
    Block, Meetings, Point, Span, Template,
    catalogue::{Catalogue, Placed},
    functions::functions,
    markdown,
    sheets::SheetNames,
    template_error::{TemplateError, describe_error, innermost, quoted_in, start_of_line},
};
use crate::{
    disclosure::Released,
    settings::Settings,
    statistics::{Definition, REGISTRY},
    table::{Cell, Figure, MeetingLabel, Table},
    words::Words,
};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, OutputSpan, OutputSpanKind, UndefinedBehavior,
    context,
    syntax::SyntaxConfig,
    value::{Value, ValueKind},
};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

pub struct Context<'a> {
    pub released: &'a Released,
    pub settings: &'a Settings,
    pub words: &'a Arc<Words>,
    pub points: &'a [Point],
    /// Of a factsheet: its meeting.
    pub meeting: Option<(&'a Meetings<'a>, &'a MeetingLabel)>,
    /// Of a pack: what the template calls `member`.
    pub member: Option<Value>,
    /// Of a document that is made of tables of its own.
    pub own: Option<OwnContext>,
}

/// What a template may show that is not released with the statistics.
pub struct OwnContext {
    pub tables: Arc<Vec<Table>>,
    /// What the template calls it, and what it has.
    pub name: &'static str,
    pub values: Value,
}

/// What a template may ask of the engine: about so many instructions, and 64 bytes of text for
/// each. The largest of the built-in documents takes a thousandth.
const FUEL: u64 = 2_000_000;
/// Bytes of all that is printed in a document.
const MOST_TEXT: usize = 4 << 20;
/// Bytes of one tag: the engine descends a step for each `not` or `+` in it.
const LONGEST_TAG: usize = 4096;
/// Stack for so many steps.
const STACK: usize = 64 << 20;

/// # Errors
/// What is wrong with the template, and where.
pub fn fill(template: &Template, context: &Context) -> Result<Vec<Block>, TemplateError> {
    std::thread::scope(|scope| {
        let filled = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, || fill_here(template, context));
        let filled = filled.map_err(|e| TemplateError::at_offset(template, 0, e.to_string()))?;
        filled
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Where a tag begins that is too long.
fn long_tag(text: &str) -> Option<usize> {
    let mut open = None;
    for (at, two) in text.as_bytes().windows(2).enumerate() {
        match (open, two) {
            (None, b"{{" | b"{%") => open = Some(at),
            (Some(start), b"}}" | b"%}") if at - start > LONGEST_TAG => return Some(start),
            (Some(_), b"}}" | b"%}") => open = None,
            _ => {}
        }
    }
    open.filter(|start| text.len() - start > LONGEST_TAG)
}

fn fill_here(template: &Template, context: &Context) -> Result<Vec<Block>, TemplateError> {
    let catalogue = Arc::new(catalogue(template, context));
    let kept: Arc<Mutex<Vec<Placed>>> = Arc::default();
    let mut environment = environment(&kept);
    functions(&mut environment, &catalogue);
    check_size(template)?;
    check_parts(template, &environment)?;
    check_tags(template)?;
    let error = |e: &Error| {
        let e = innermost(e);
        let range = e
            .range()
            .unwrap_or_else(|| start_of_line(template.text(), e.line().unwrap_or(1)));
        let at = template.text().get(range.clone()).unwrap_or_default();
        let message = describe_error(e, at);
        TemplateError::at_offset(template, range.start + quoted_in(at, &message), message)
    };
    environment
        .add_template(&template.name, template.text())
        .map_err(|e| error(&e))?;
    let engine = environment
        .get_template(&template.name)
        .map_err(|e| error(&e))?;
    let (text, spans) = engine
        .render_with_spans(variables(context))
        .map_err(|e| error(&e))?;
    if text.len() > MOST_TEXT {
        let offset = spans
            .iter()
            .find(|span| span.output_range().end > MOST_TEXT)
            .map_or(0, |span| span.source_range().start);
        return Err(TemplateError::at_offset(
            template,
            offset,
            format!(
                "from here on the document has more than {} MB of text",
                MOST_TEXT >> 20
            ),
        ));
    }
    let placed = kept.lock().expect("the engine is done");
    markdown::blocks(&text, &placed, |offset, message| {
        TemplateError::at_offset(template, source_offset(&spans, offset), message)
    })
}

/// The engine, which keeps in `kept` what expressions print.
fn environment<'e>(kept: &Arc<Mutex<Vec<Placed>>>) -> Environment<'e> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build()
            .expect("the usual marks"),
    );
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    let keep = kept.clone();
    let printed = AtomicUsize::new(0);
    environment.set_formatter(move |out, _state, value| {
        let placed = printable(value)?;
        if let Placed::Text(text) | Placed::Figure(text, _) = &placed
            && printed.fetch_add(text.len(), Ordering::Relaxed) + text.len() > MOST_TEXT
        {
            let message = format!(
                "with this the document has more than {} MB of text",
                MOST_TEXT >> 20
            );
            return Err(Error::new(ErrorKind::InvalidOperation, message));
        }
        let mut keep = keep.lock().expect("the engine runs on this thread alone");
        keep.push(placed);
        write!(
            out,
            "{}{}{}",
            markdown::OPEN,
            keep.len() - 1,
            markdown::CLOSE
        )
        .map_err(Error::from)
    });
    // It would print what the engine holds.
    environment.remove_global("debug");
    environment
}

/// What stands in the document where an expression has a value.
fn printable(value: &Value) -> Result<Placed, Error> {
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if let Some(placed) = value.downcast_object_ref::<Placed>() {
        return Ok(placed.clone());
    }
    match value.kind() {
        ValueKind::String | ValueKind::Number | ValueKind::Bool => {
            Ok(Placed::Text(value.to_string()))
        }
        _ => Err(Error::new(
            ErrorKind::InvalidOperation,
            "this is no text that can be printed; name a part of it",
        )),
    }
}

/// An error where a template is empty, or with its blocks far more than a document can be.
fn check_size(template: &Template) -> Result<(), TemplateError> {
    if template.text().trim().is_empty() {
        let message = "the template says nothing".to_owned();
        return Err(TemplateError::at_offset(template, 0, message));
    }
    if template.text().len() > MOST_TEXT {
        let message = format!(
            "with its blocks the template has more than {} MB",
            MOST_TEXT >> 20
        );
        return Err(TemplateError::at_offset(template, 0, message));
    }
    Ok(())
}

/// An error in a file that stands in place of a block, which would otherwise be one of whatever
/// stands behind its call.
fn check_parts(template: &Template, environment: &Environment) -> Result<(), TemplateError> {
    for part in template.parts() {
        if let Err(e) = environment.template_from_named_str(&part.name, &part.text) {
            let e = innermost(&e);
            let start = start_of_line(&part.text, e.line().unwrap_or(1)).start;
            let range = e.range().unwrap_or(start..start);
            let at = part.text.get(range.clone()).unwrap_or_default();
            return Err(TemplateError::in_text(
                part,
                range.start,
                describe_error(e, at),
            ));
        }
    }
    Ok(())
}

/// An error where a tag is too long, or compares what is written as text.
fn check_tags(template: &Template) -> Result<(), TemplateError> {
    if let Some(offset) = long_tag(template.text()) {
        return Err(TemplateError::at_offset(
            template,
            offset,
            format!("this tag has more than {LONGEST_TAG} characters; make it several"),
        ));
    }
    if let Some(offset) = compared(template.text()) {
        let message = "a figure is written as text and can't be compared; write number('ID') in its place, or known('ID')";
        return Err(TemplateError::at_offset(
            template,
            offset,
            message.to_owned(),
        ));
    }
    Ok(())
}

/// Where in a template that stands which was written at this place: raw text is as it was written,
/// an expression is where it stands.
fn source_offset(spans: &[OutputSpan], offset: usize) -> usize {
    let i = spans
        .partition_point(|s| s.output_range().end <= offset)
        .min(spans.len().saturating_sub(1));
    spans.get(i).map_or(0, |s| {
        let inside = if s.kind() == OutputSpanKind::Raw {
            offset.saturating_sub(s.output_range().start)
        } else {
            0
        };
        s.source_range().start + inside
    })
}

/// Where a condition compares what `figure` or `cell` writes.
fn compared(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(start) = text[from..].find("{%").map(|at| from + at) {
        let end = text[start..].find("%}").map_or(text.len(), |at| start + at);
        let tag = &text[start..end];
        let is_condition = tag
            .trim_start_matches(['{', '%', '-', ' '])
            .starts_with(['i', 'e']);
        let compares = ["<", ">", "==", "!="].iter().any(|mark| tag.contains(mark));
        let written = ["figure(", "cell("]
            .iter()
            .filter_map(|name| tag.find(name))
            .min();
        if let Some(at) = written.filter(|_| is_condition && compares) {
            return Some(start + at);
        }
        from = end;
    }
    None
}

fn variables(context: &Context) -> Value {
    let Context {
        released,
        settings,
        words,
        ..
    } = context;
    let period = released.period();
    let series: Vec<Value> = released
        .series()
        .iter()
        .map(
            |s| context! { key => s.key.clone(), name => s.name.clone(), short => s.short.clone() },
        )
        .collect();
    let own = |name: &str| {
        let own = context.own.as_ref().filter(|own| own.name == name);
        own.map(|own| own.values.clone())
    };
    let rows = |name: &str| released.rows(name);
    let left_out: u64 = released
        .left_out()
        .iter()
        .filter(|l| !l.is_of_list())
        .map(|l| l.rows)
        .sum();
    context! {
        process => settings.process.name.clone(),
        audience => released.audience().term(),
        period => context! { name => period.name.clone(), years => super::years(released), first => words.day(period.first), last => words.day(period.last), before => period.period_before().name },
        series => series,
        files => words.list(&released.files()),
        rows => context! { meetings => rows("meetings").unwrap_or(0), attendance => rows("attendance"), initiatives => rows("initiatives"), members => rows("members") },
        rows_left_out => left_out,
        corrections => released.corrections(),
        quality => quality(released),
        five_years => first_of_five(released),
        points => context.points.len(),
        meeting => context.meeting.map(|(meetings, meeting)| meetings.values(meeting)),
        member => context.member.clone(),
        list => own("list"),
        changes => own("changes"),
    }
}

/// The first of the five years up to the end of the period, or the first that is on file.
pub fn first_of_five(released: &Released) -> i16 {
    let first = released.period().five_years().first.year();
    released
        .first_year()
        .map_or(first, |on_file| on_file.max(first))
}

/// How far the record goes: held meetings of the period, those with a complete list, and held
/// meetings without a date.
fn quality(released: &Released) -> Value {
    let held = released.meetings().len();
    let complete = released
        .meetings()
        .iter()
        .filter(|(_, is_complete)| *is_complete);
    let complete = complete.count();
    let meetings = released.sheet("meetings");
    let is_undated = |table: &Table, row: &[Cell]| {
        table.cell_at(row, "status") == Some(&Cell::from("held".to_owned()))
            && matches!(table.cell_at(row, "start_date"), Some(Cell::Missing(_)))
    };
    let undated = meetings.map_or(0, |table| {
        table
            .rows
            .iter()
            .filter(|row| is_undated(table, row))
            .count()
    });
    context! { held => held, complete => complete, undated => undated }
}

fn catalogue(template: &Template, context: &Context) -> Catalogue {
    let Context {
        released, words, ..
    } = context;
    let figures = released.figures().to_vec();
    let tables = match (&context.own, context.meeting) {
        (Some(own), _) => own.tables.clone(),
        (None, Some((meetings, meeting))) => Arc::new(meetings.tables(meeting)),
        (None, None) => released.tables().clone(),
    };
    let points = context
        .points
        .iter()
        .map(|p| {
            vec![
                Span::bold(format!("{} ", p.lead)),
                Span::plain(p.text.clone()),
            ]
        })
        .collect();
    // The definitions that a reader needs: of what the template names and the data has. All are in
    // the workbook.
    let has = |d: &Definition| {
        figures
            .iter()
            .any(|f: &Figure| d.has_part(&f.id) && !matches!(f.cell, Cell::Missing(_)))
            || released
                .tables()
                .iter()
                .any(|t| t.statistic == d.id && has_something(t))
    };
    let definitions = REGISTRY
        .iter()
        .filter(|d| template.names(d.id) && has(d))
        .map(|d| {
            let [question, formula, edges] = words.definition(d.id);
            vec![
                Span::bold(format!("{question} ")),
                Span::plain(format!("{formula} {edges} ")),
                Span {
                    italic: true,
                    ..Span::plain(d.id)
                },
            ]
        })
        .collect();
    let series = released.series().iter().map(|s| s.key.clone()).collect();
    let left_out = released.statistics_left_out().to_vec();
    let first_years = released.first_years().clone();
    Catalogue {
        first_years,
        headings: headings(context),
        sheet_names: SheetNames::new(tables.iter(), words),
        figures,
        tables,
        points,
        definitions,
        left_out,
        series,
        words: (*words).clone(),
    }
}

/// Does a table say more than that there is nothing? Zeros alone do not.
fn has_something(table: &Table) -> bool {
    let numbers = || table.rows.iter().flatten().filter_map(Cell::number);
    !table.rows.is_empty() && (numbers().next().is_none() || numbers().any(|n| n != 0.0))
}

/// What tables show most. A pack and a factsheet show a part of a table, of which that need not be
/// true.
fn headings(context: &Context) -> BTreeMap<String, String> {
    if context.member.is_none() && context.meeting.is_none() {
        super::points::headings(context.released, context.words)
    } else {
        BTreeMap::new()
    }
}
