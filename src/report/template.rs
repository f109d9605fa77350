//! A `MiniJinja` template and what it may ask for. In: template, released figures, words. Out:
//! blocks, or an error at its line. Nothing that an expression prints reaches the Markdown parser:
//! each value is kept, and a marker of two private-use characters around its number stands in its
//! place until the text is read. So data can't become markup.

use super::{
    Block, KeyFigure, Meetings, Point, Span, Template,
    blocks::{self, find},
    markdown,
};
use crate::{
    disclosure::Released,
    finding::nearest,
    settings::Settings,
    statistics::{Definition, REGISTRY},
    table::{Cell, Figure, MeetingLabel, Missing, Table},
    words::{Argument, Words},
};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, OutputSpanKind, UndefinedBehavior, context,
    syntax::SyntaxConfig,
    value::{Kwargs, Object, Value, ValueKind},
};
use std::{
    collections::BTreeMap,
    fmt,
    ops::Range,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

/// What is wrong with a template, at which line and column of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateError {
    pub template: String,
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    pub message: String,
}

impl TemplateError {
    /// At a byte of the template's text.
    fn at(template: &Template, offset: usize, message: String) -> Self {
        let before = template.text.get(..offset).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let (line, column) = (
            before.matches('\n').count() + 1,
            before[start..].chars().count() + 1,
        );
        Self {
            template: template.name.clone(),
            line,
            column,
            message,
        }
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "templates/{}:{}:{}: {}",
            self.template, self.line, self.column, self.message
        )
    }
}
impl std::error::Error for TemplateError {}

pub struct Context<'a> {
    pub released: &'a Released,
    pub settings: &'a Settings,
    pub words: &'a Arc<Words>,
    pub points: &'a [Point],
    /// Of a factsheet: its meeting.
    pub meeting: Option<(&'a Meetings<'a>, &'a MeetingLabel)>,
    /// Of a pack: what the template calls `member`.
    pub member: Option<Value>,
}

/// What an expression of the template stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Placed {
    Text(String),
    Block(Box<Block>),
}

impl Object for Placed {
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Text(text) = &**self {
            f.write_str(text)
        } else {
            Ok(())
        }
    }
}

pub fn block(block: Block) -> Value {
    Value::from_object(Placed::Block(Box::new(block)))
}

/// Everything that functions of the template look up: owned, since the engine keeps its functions.
pub struct Catalogue {
    /// The year of the first held meeting of each series, by its key.
    first_years: BTreeMap<String, i16>,
    figures: Vec<Figure>,
    tables: Arc<Vec<Table>>,
    points: Vec<Vec<Span>>,
    definitions: Vec<Vec<Span>>,
    /// The statistics that were computed.
    computed: Vec<&'static str>,
    /// The keys of the series of the settings.
    series: Vec<String>,
    pub words: Arc<Words>,
}

impl Catalogue {
    /// The sheet of the workbook that holds a table.
    pub fn sheet_name(&self, table: &Table) -> String {
        super::sheet_name(table, &self.tables)
    }

    /// A figure that must be there.
    fn figure(&self, id: &str) -> Result<&Figure, Error> {
        self.is_computed(id)?;
        find(&self.figures, |f| &f.id, "figure", id)
    }

    /// A table that must be there.
    pub fn table(&self, id: &str) -> Result<&Table, Error> {
        self.is_computed(id)?;
        let ids: Vec<(String, usize)> = self
            .tables
            .iter()
            .enumerate()
            .map(|(i, table)| (table.id(), i))
            .collect();
        find(&ids, |t| &t.0, "table", id).map(|(_, i)| &self.tables[*i])
    }

    /// A table that need not be there; an error where no data could have it.
    fn table_or_none(&self, id: &str) -> Result<Option<&Table>, Error> {
        self.is_computed(id)?;
        if let Some(table) = self.tables.iter().find(|table| table.id() == id) {
            return Ok(Some(table));
        }
        let of = self.without_series(id)?;
        if self.words.has_title(of) {
            Ok(None)
        } else {
            self.table(id).map(|_| None)
        }
    }

    /// An error where no data could have this figure.
    fn might_be_figure(&self, id: &str) -> Result<(), Error> {
        self.is_computed(id)?;
        let of = self.without_series(id)?;
        let same = |statistic: &Definition| {
            self.figures
                .iter()
                .any(|figure| statistic.has_part(&figure.id))
        };
        let has_none = Definition::of(of).is_some_and(|statistic| !same(statistic));
        let is_other_series = self
            .figures
            .iter()
            .any(|figure| figure.id.split('@').next() == Some(of));
        if has_none || is_other_series {
            Ok(())
        } else {
            find(&self.figures, |f| &f.id, "figure", id).map(|_| ())
        }
    }

    /// An error where an id was put together from parts, so that nobody saw that it is named.
    fn is_computed(&self, id: &str) -> Result<(), Error> {
        let of = Definition::of(id).filter(|statistic| !self.computed.contains(&statistic.id));
        let message = |statistic: &Definition| {
            format!(
                "\"{id}\" was left out with \"other-tables\"; write \"{}\" as one text, so that it is named here",
                statistic.id
            )
        };
        of.map_or(Ok(()), |statistic| {
            Err(Error::new(ErrorKind::InvalidOperation, message(statistic)))
        })
    }

    /// An id without the key of its series, which must be one of the settings.
    fn without_series<'a>(&self, id: &'a str) -> Result<&'a str, Error> {
        let Some((of, series)) = id.split_once('@') else {
            return Ok(id);
        };
        find(&self.series, |key| key, "series", series).map(|_| of)
    }
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
        let filled = filled.map_err(|e| TemplateError::at(template, 0, e.to_string()))?;
        filled
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Where a tag begins that is too long.
fn long_tag(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(start) = ["{{", "{%"]
        .iter()
        .filter_map(|mark| text[from..].find(mark))
        .min()
        .map(|at| from + at)
    {
        let end = ["}}", "%}"]
            .iter()
            .filter_map(|mark| text[start..].find(mark))
            .min()
            .map_or(text.len(), |at| start + at);
        if end - start > LONGEST_TAG {
            return Some(start);
        }
        from = end;
    }
    None
}

fn fill_here(template: &Template, context: &Context) -> Result<Vec<Block>, TemplateError> {
    let catalogue = Arc::new(catalogue(template, context));
    let kept: Arc<Mutex<Vec<Placed>>> = Arc::default();
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
        if value.is_undefined() {
            return Err(Error::from(ErrorKind::UndefinedError));
        }
        let placed = match value.downcast_object_ref::<Placed>() {
            Some(placed) => placed.clone(),
            None if matches!(
                value.kind(),
                ValueKind::String | ValueKind::Number | ValueKind::Bool
            ) =>
            {
                Placed::Text(value.to_string())
            }
            None => {
                return Err(Error::new(
                    ErrorKind::InvalidOperation,
                    "this is no text that can be printed; name a part of it",
                ));
            }
        };
        if let Placed::Text(text) = &placed
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
    functions(&mut environment, &catalogue);
    if let Some(offset) = long_tag(&template.text) {
        return Err(TemplateError::at(
            template,
            offset,
            format!("this tag has more than {LONGEST_TAG} characters; make it several"),
        ));
    }
    if let Some(offset) = compared(&template.text) {
        let message = "a figure is written as text and can't be compared; write number('ID') in its place, or known('ID')";
        return Err(TemplateError::at(template, offset, message.to_owned()));
    }
    let error = |e: &Error| {
        let e = innermost(e);
        let range = e
            .range()
            .unwrap_or_else(|| start_of_line(&template.text, e.line().unwrap_or(1)));
        let at = template.text.get(range.clone()).unwrap_or_default();
        let message = describe_error(e, at);
        TemplateError::at(template, range.start + quoted_in(at, &message), message)
    };
    environment
        .add_template(&template.name, &template.text)
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
        return Err(TemplateError::at(
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
        let i = spans
            .partition_point(|s| s.output_range().end <= offset)
            .min(spans.len().saturating_sub(1));
        // Raw text is as it was written; an expression is where it stands.
        let place = spans.get(i).map_or(0, |s| {
            let inside = if s.kind() == OutputSpanKind::Raw {
                offset.saturating_sub(s.output_range().start)
            } else {
                0
            };
            s.source_range().start + inside
        });
        TemplateError::at(template, place, message)
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

/// Where the first name that a message quotes stands in an expression; else its beginning.
fn quoted_in(expression: &str, message: &str) -> usize {
    let quoted = message.split('"').nth(1).unwrap_or_default();
    ['\'', '"']
        .iter()
        .find_map(|mark| Some(expression.find(&format!("{mark}{quoted}{mark}"))? + 1))
        .unwrap_or_default()
}

/// Where a line begins, for an error that says no more.
fn start_of_line(text: &str, line: usize) -> Range<usize> {
    let start = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    start..start
}

/// What functions there are, and how each is written.
const FUNCTIONS: [(&str, &str); 14] = [
    ("figure", "figure('ID') or figure('ID', show='change')"),
    ("number", "number('ID') or number('ID', show='before')"),
    ("known", "known('ID') or known('ID', show='change')"),
    ("counted", "counted('ID')"),
    ("cell", "cell('ID', 'COLUMN')"),
    ("has_rows", "has_rows('ID')"),
    ("say", "say('NAME') or say('NAME', what=…)"),
    ("listed", "listed([…])"),
    ("tile", "tile(figure('ID'), 'WHAT', 'AGAINST WHAT')"),
    ("main_points", "main_points()"),
    ("definitions", "definitions()"),
    (
        "table",
        "table('ID', caption='…', columns=[…], without=[…], sort='-COLUMN', rows=10)",
    ),
    (
        "chart",
        "chart('ID', kind='…', label='COLUMN', values=[…], caption='…')",
    ),
    ("has_column", "has_column('ID', 'COLUMN')"),
];
const NAMES: [&str; 12] = [
    "process",
    "audience",
    "period",
    "series",
    "files",
    "rows",
    "rows_left_out",
    "quality",
    "five_years",
    "points",
    "meeting",
    "member",
];

/// An error in words that say what there is instead. `at` is the text of the template that it is
/// about.
fn describe_error(e: &Error, at: &str) -> String {
    let said = || {
        e.detail()
            .map_or_else(|| e.kind().to_string(), str::to_owned)
    };
    let with_nearest = |name: &str, known: &[&str]| {
        nearest(name, known.iter().copied()).map_or_else(
            || format!("; there are: {}", known.join(", ")),
            |n| format!("; did you mean {n}?"),
        )
    };
    let functions: Vec<&str> = FUNCTIONS.iter().map(|(name, _)| *name).collect();
    let word = |text: &str| {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    match e.kind() {
        ErrorKind::UndefinedError => {
            let name = word(at);
            if NAMES.contains(&name.as_str()) || name.is_empty() {
                format!("{at} has no value here")
            } else {
                format!("{name} is not known here{}", with_nearest(&name, &NAMES))
            }
        }
        ErrorKind::UnknownFunction => {
            let name = word(at);
            format!("there is no function {name}{}", with_nearest(&name, &functions))
        }
        ErrorKind::UnknownFilter => format!("there is no such filter: {}", said()),
        ErrorKind::MissingArgument | ErrorKind::TooManyArguments => {
            let is_short = e.kind() == ErrorKind::MissingArgument;
            let wrong = if is_short { "lacks something".to_owned() } else { format!("has something that is not known ({})", said()) };
            let name = word(at);
            let usage =
                FUNCTIONS.iter().find(|(known, _)| *known == name).map_or_else(String::new, |(_, usage)| format!("; write {usage}"));
            format!("{at} {wrong}{usage}")
        }
        ErrorKind::OutOfFuel => "this never ends, or is far too long: a loop is repeated too often, or makes too much text".to_owned(),
        _ => said(),
    }
}

/// An error inside an included template is the source of the one at the include.
fn innermost(e: &Error) -> &Error {
    std::error::Error::source(e)
        .and_then(|s| s.downcast_ref::<Error>())
        .map_or(e, innermost)
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
        period => context! { name => period.name.clone(), first => words.day(period.first), last => words.day(period.last), before => period.before().name },
        series => series,
        files => words.list(&released.files()),
        rows => context! { meetings => rows("meetings"), attendance => rows("attendance"), initiatives => rows("initiatives"), members => rows("members") },
        rows_left_out => left_out,
        quality => quality(released),
        five_years => first_of_five(released),
        points => context.points.len(),
        meeting => context.meeting.map(|(meetings, meeting)| meetings.values(meeting)),
        member => context.member.clone(),
    }
}

/// The first of the five years up to the end of the period, or the first that is on file.
pub fn first_of_five(released: &Released) -> i16 {
    let first = released.period().last.year() - 4;
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
        table.at(row, "status") == Some(&Cell::from("held".to_owned()))
            && matches!(table.at(row, "start_date"), Some(Cell::Missing(_)))
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
    let tables = context.meeting.map_or_else(
        || released.tables().clone(),
        |(meetings, meeting)| Arc::new(meetings.tables(meeting)),
    );
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
                .any(|t| t.statistic == d.id && !t.rows.is_empty())
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
    let computed = released.computed().to_vec();
    let first_years = released.first_years().clone();
    Catalogue {
        first_years,
        figures,
        tables,
        points,
        definitions,
        computed,
        series,
        words: (*words).clone(),
    }
}

/// What a reader must know under a table: what its shares are counted from, and each symbol that
/// occurs in it.
pub fn table_notes(table: &Table, words: &Words) -> Vec<String> {
    let cells = || table.rows.iter().flatten();
    let mut notes: Vec<String> = words.basis(table).into_iter().collect();
    if cells().any(|c| matches!(c, Cell::Presence(_))) {
        notes.push(words.text("presence-key"));
    }
    let symbols = [
        Missing::NotAvailable,
        Missing::NotApplicable,
        Missing::Confidential,
    ];
    notes.extend(
        symbols
            .into_iter()
            .filter(|m| cells().any(|c| *c == Cell::Missing(*m)))
            .map(|m| format!("{}.", words.missing(m))),
    );
    notes
}

fn functions(environment: &mut Environment, catalogue: &Arc<Catalogue>) {
    let c = catalogue.clone();
    environment.add_function("figure", move |id: String, options: Kwargs| {
        let show: Option<String> = options.get("show")?;
        options.assert_all_used()?;
        let figure = c.figure(&id)?;
        let text = match show.as_deref() {
            None | Some("percent") => c.words.percent(&figure.cell),
            Some("of") => c.words.cell(&figure.cell),
            Some(show) => c.words.percent(past(figure, show)?),
        };
        Ok(Value::from_object(Placed::Text(text)))
    });
    let c = catalogue.clone();
    // A whole number, for a text that says one or many; else as `figure` writes it.
    environment.add_function("number", move |id: String, options: Kwargs| {
        let show: Option<String> = options.get("show")?;
        options.assert_all_used()?;
        let figure = c.figure(&id)?;
        let cell = show
            .as_deref()
            .map_or(Ok(&figure.cell), |show| past(figure, show))?;
        Ok(if let Cell::Integer(n) = cell {
            Value::from(*n)
        } else {
            Value::from_object(Placed::Text(c.words.percent(cell)))
        })
    });
    let c = catalogue.clone();
    environment.add_function("say", move |id: String, options: Kwargs| {
        said(&c.words, &id, &options)
    });
    let c = catalogue.clone();
    environment.add_function("listed", move |texts: Vec<Value>| {
        let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
        Value::from_object(Placed::Text(c.words.list(&texts)))
    });
    let c = catalogue.clone();
    // True where the figure is there and has a value.
    environment.add_function("known", move |id: String, options: Kwargs| {
        let show: Option<String> = options.get("show")?;
        options.assert_all_used()?;
        let Some(figure) = c.figures.iter().find(|f| f.id == id) else {
            return c.might_be_figure(&id).map(|()| false);
        };
        let cell = show
            .as_deref()
            .map_or(Ok(&figure.cell), |show| past(figure, show))?;
        Ok::<_, Error>(!matches!(cell, Cell::Missing(_)))
    });
    let c = catalogue.clone();
    // How many meetings of a series can be counted, up to the end of the period.
    environment.add_function("counted", move |id: String| {
        Ok::<_, Error>(
            c.table_or_none(&id)?
                .and_then(|table| table.basis)
                .map_or(0, |b| b.countable),
        )
    });
    let c = catalogue.clone();
    // How many were held, up to the end of the period.
    environment.add_function("held", move |id: String| {
        Ok::<_, Error>(
            c.table_or_none(&id)?
                .and_then(|table| table.basis)
                .map_or(0, |b| b.held),
        )
    });
    let c = catalogue.clone();
    // A cell of the first row of a table.
    environment.add_function("cell", move |id: String, column: String| {
        let table = c.table(&id)?;
        let keys: Vec<String> = table.columns.iter().map(|c| c.key.clone()).collect();
        find(&keys, |k| k, "column", &column)?;
        let cell = table.rows.first().and_then(|row| table.at(row, &column));
        Ok(Value::from_object(Placed::Text(
            cell.map_or_else(String::new, |cell| c.words.cell(cell)),
        )))
    });
    let c = catalogue.clone();
    environment.add_function("has_column", move |id: String, column: String| {
        Ok::<_, Error>(
            c.table_or_none(&id)?
                .is_some_and(|table| table.column(&column).is_some()),
        )
    });
    let c = catalogue.clone();
    // The year of the first meeting of a series that is on file.
    environment.add_function("first_year_of", move |series: String| {
        c.first_years.get(&series).copied()
    });
    let c = catalogue.clone();
    // True where a column of the table has a value in some row.
    environment.add_function("has_values", move |id: String, column: String| {
        let has = |table: &Table| {
            table.rows.iter().any(|row| {
                table
                    .at(row, &column)
                    .is_some_and(|cell| !matches!(cell, Cell::Missing(_)))
            })
        };
        Ok::<_, Error>(c.table_or_none(&id)?.is_some_and(has))
    });
    let c = catalogue.clone();
    environment.add_function("has_rows", move |id: String| {
        Ok::<_, Error>(
            c.table_or_none(&id)?
                .is_some_and(|table| !table.rows.is_empty()),
        )
    });
    environment.add_function(
        "tile",
        |value: Value, what: String, against: Option<String>| {
            block(Block::KeyFigures(vec![KeyFigure {
                value: value.to_string(),
                what,
                against: against.unwrap_or_default(),
            }]))
        },
    );
    let c = catalogue.clone();
    environment.add_function("main_points", move || block(Block::List(c.points.clone())));
    let c = catalogue.clone();
    environment.add_function("definitions", move || {
        block(Block::List(c.definitions.clone()))
    });
    let c = catalogue.clone();
    environment.add_function("table", move |id: String, options: Kwargs| {
        blocks::table(&c, &id, &options)
    });
    let c = catalogue.clone();
    environment.add_function("chart", move |id: String, options: Kwargs| {
        blocks::chart(&c, &id, &options)
    });
}

/// What a figure was: `before`, `change`, `mean`.
fn past<'a>(figure: &'a Figure, show: &str) -> Result<&'a Cell, Error> {
    match show {
        "before" => Ok(&figure.past.before),
        "change" => Ok(&figure.past.change),
        "mean" => Ok(&figure.past.mean),
        other => {
            let message = format!(
                "show=\"{other}\": use \"percent\", \"of\", \"before\", \"change\" or \"mean\""
            );
            Err(Error::new(ErrorKind::InvalidOperation, message))
        }
    }
}

/// A text of the program in the language of the document; whole numbers choose its form.
fn said(words: &Words, id: &str, options: &Kwargs) -> Result<Value, Error> {
    let mut arguments: Vec<(&str, Argument)> = Vec::new();
    for key in options.args() {
        let value: Value = options.get(key)?;
        let number = value.as_i64().filter(|_| value.is_integer());
        arguments.push((
            key,
            number.map_or_else(|| value.to_string().into(), Into::into),
        ));
    }
    let text = words
        .asked(id, &arguments)
        .map_err(|message| Error::new(ErrorKind::InvalidOperation, message))?;
    Ok(Value::from_object(Placed::Text(text)))
}
