//! `Released` → `Report`: the document, without a format. In: what may be seen, the template, the
//! words, the settings. Out: blocks in reading order, and all tables for the workbook. It must not
//! know a page, a sheet or a file.

mod alternative;
mod blocks;
mod catalogue;
mod changes;
pub mod corrections;
mod expand;
mod functions;
mod histories;
mod markdown;
mod meeting;
mod meeting_documents;
mod member;
mod notices;
pub mod participants;
mod points;
mod rehearsal;
pub(crate) mod sheets;
mod template;
mod template_error;
pub mod topical;
mod totals;
mod wording;

use crate::{
    disclosure::{Large, Released},
    languages::Direction,
    settings::{
        Process, Settings,
        logo::Logo,
        look::Colours,
        written::{Audience, Output, Paper},
    },
    statistics::{Definition, REGISTRY},
    table::{Cell, Chart, Figure, Table},
    words::Words,
};
pub use changes::{changes, shown_row, shown_value};
pub use expand::{BLOCKS, SECTIONS};
use jiff::civil::Date;
pub use meeting::Meetings;
use notices::{corrected, edition_line, handling, left_out};
pub use points::points as main_points;
pub use rehearsal::rehearse;
use std::sync::Arc;
pub use template_error::TemplateError;
pub use wording::{BUILT_IN, Template, Templates, built_in_files, written_out};

/// A format-neutral document.
#[derive(Debug)]
pub struct Report {
    pub title: String,
    pub subtitle: String,
    /// At the foot of each page.
    pub running: String,
    /// Of a pack: whose it is.
    pub member: Option<String>,
    pub process: Process,
    /// Which edition it is, and which one it replaces.
    pub edition: Option<String>,
    /// May everybody see it?
    pub is_public: bool,
    /// Does its manifest hold fingerprints of the inputs? That of the secretariat alone does.
    pub has_prints: bool,
    pub paper: Paper,
    /// Half a page is enough where it holds everything.
    pub says_little: bool,
    pub colours: Colours,
    pub logo: Option<Arc<Logo>>,
    pub language: &'static str,
    pub direction: Direction,
    /// The years of the period, as titles have them.
    pub years: String,
    pub first: String,
    pub last: String,
    /// The first day of the period.
    pub begins: Date,
    /// The last day of the period: the date that the files bear, whatever the clock says.
    pub dated: Date,
    pub blocks: Vec<Block>,
    /// What the web page has below them, and pages have not.
    pub below_in_web: Vec<Block>,
    pub points: Vec<Point>,
    /// The ids of the statistics that the workbook tells of.
    pub statistics: Vec<&'static str>,
    /// Their figures and tables that were released, in the order of the catalogue.
    pub figures: Vec<Figure>,
    pub tables: Arc<Vec<Table>>,
    /// The rows behind them, where they are not left out.
    pub data: Arc<Vec<Table>>,
    /// Of those of which it has the columns alone: which, how many rows there are, and how many it
    /// might have.
    pub large: Vec<(&'static str, usize, usize)>,
    /// The names of the input files.
    pub files: Vec<String>,
    /// How many rows errors made unusable, and why: on the first page of every document.
    pub left_out: Option<String>,
    /// How many corrections were applied, where there were any.
    pub corrected: Option<String>,
    /// Of a pack: what its member may correct.
    pub corrections: Option<corrections::CorrectionForm>,
    /// Everything that the template showed as a chart: the workbook draws the same.
    pub charts: Vec<ChartBlock>,
}

impl Report {
    /// The same with those statistics alone that its template names, or a main point that it tells.
    fn without_others(mut self, template: &Template) -> Self {
        if !template.tells_points() {
            self.points.clear();
        }
        let of_points = |statistic: &Definition| {
            self.points
                .iter()
                .flat_map(|point| &point.figures)
                .any(|id| statistic.has_part(id))
        };
        let is_shown =
            |statistic: &&Definition| template.names(statistic.id) || of_points(statistic);
        let shown: Vec<&'static Definition> = REGISTRY.iter().copied().filter(is_shown).collect();
        let is_shown = |id: &str| shown.iter().any(|statistic| statistic.has_part(id));
        self.statistics.retain(|id| is_shown(id));
        self.figures.retain(|figure| is_shown(&figure.id));
        if !self.tables.iter().all(|table| is_shown(table.statistic)) {
            self.tables = Arc::new(
                self.tables
                    .iter()
                    .filter(|table| is_shown(table.statistic))
                    .cloned()
                    .collect(),
            );
        }
        self
    }

    /// Who publishes the document and whom to write to; empty where the settings name neither.
    pub fn imprint(&self, words: &Words) -> String {
        let by = [
            ("published-by", &self.process.publisher),
            ("contact-at", &self.process.contact),
        ];
        let said = by.into_iter().filter(|(_, text)| !text.is_empty());
        let said: Vec<String> = said
            .map(|(id, text)| words.say(id, &[("name", text.as_str().into())]))
            .collect();
        said.join(" ")
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Heading {
        level: u8,
        text: Vec<Span>,
    },
    Paragraph(Vec<Span>),
    List(Vec<Vec<Span>>),
    /// Small print under a chart or table.
    Note(Vec<Span>),
    KeyFigures(Vec<KeyFigure>),
    Table(TableBlock),
    Chart(ChartBlock),
}

/// A piece of text in one style.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    pub link: Option<String>,
}

impl Span {
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        Self {
            bold: true,
            ..Self::plain(text)
        }
    }
}

/// A tile: the figure, what it is, against what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    pub value: String,
    /// The figure that it is, where it is one.
    pub id: Option<String>,
    pub what: String,
    pub against: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct TableBlock {
    pub title: String,
    /// What the title speaks of, where that is a finding: measure, population and span.
    pub scope: String,
    pub table: Table,
    /// Rows of totals below its own.
    pub feet: Vec<Vec<Cell>>,
    /// Symbols for missing values that occur in it, and what its figures are counted from.
    pub notes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ChartBlock {
    pub title: String,
    /// What the title speaks of, where that is a finding: measure, population and span.
    pub scope: String,
    pub chart: Chart,
    pub table: Table,
    pub alternative: String,
}

/// A sentence of the first page with the figures that it is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub lead: String,
    pub text: String,
    pub figures: Vec<String>,
}

/// Fills a template.
///
/// ```
/// # use rapporteur::settings::Settings;
/// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
/// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
/// # let period = "2022".parse()?;
/// # let statistics = rapporteur::statistics::compute(&data, &settings, &period)?;
/// # let audience = settings.disclosure.audience;
/// # let released = rapporteur::disclosure::release(statistics, &data, &settings, audience)?;
/// use rapporteur::{report::{self, Templates}, words::Words};
///
/// let template = Templates::default().choose("briefing", "en");
/// let briefing = report::compose(&released, &settings, &Words::english(), &template)?;
/// assert_eq!(briefing.title, "Annual briefing 2022");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Names the template, the line, and the nearest known id for an unknown one.
pub fn compose(
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    template: &Template,
) -> Result<Report, TemplateError> {
    let points = main_points(released, words);
    let context = template::Context {
        released,
        settings,
        words,
        points: &points,
        meeting: None,
        member: None,
        own: None,
    };
    let blocks = template::fill(template, &context)?;
    let period = released.period();
    let is_of_one_year = period.first.year() == period.last.year();
    let span = if is_of_one_year { "year" } else { "years" };
    let parts = [("period", years(released).into()), ("span", span.into())];
    let title = words.say("briefing-title", &parts);
    let whole = of_period(released, settings, words, blocks, title);
    let data = if settings.makes(Output::Rows) {
        whole.data
    } else {
        Arc::default()
    };
    let whole = Report {
        points,
        data,
        below_in_web: histories::histories(released, words),
        ..whole
    };
    Ok(if settings.makes(Output::OtherTables) {
        whole
    } else {
        whole.without_others(template)
    })
}

/// The statistics that documents of these templates are made from.
#[must_use]
pub fn needed(templates: &[Template]) -> Vec<&'static Definition> {
    let is_named = |id: &str| {
        let mut templates = templates.iter();
        templates.any(|template| template.names(id) || template.tells_points())
    };
    let definitions = REGISTRY.iter().copied();
    definitions
        .filter(|definition| is_named(definition.id))
        .collect()
}

/// Fills the template of a member's pack, from what this member may see.
///
/// # Errors
/// As `compose`.
pub fn pack(
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    template: &Template,
) -> Result<Report, TemplateError> {
    let name = released.member().map_or("", |member| member.name.as_str());
    let context = pack_context(released, settings, words);
    let blocks = template::fill(template, &context)?;
    let parts = [("member", name.into()), ("period", years(released).into())];
    let [title, running] = ["pack-title", "pack-running"].map(|id| words.say(id, &parts));
    Ok(Report {
        running,
        corrections: corrections::form(released, settings, words),
        ..of_period(released, settings, words, blocks, title)
    })
}

/// What templates about one member may ask for.
fn pack_context<'c>(
    released: &'c Released,
    settings: &'c Settings,
    words: &'c Arc<Words>,
) -> template::Context<'c> {
    let (id, name) = released.member().map_or(("", ""), |member| {
        (member.id.as_str(), member.name.as_str())
    });
    template::Context {
        released,
        settings,
        words,
        points: &[],
        meeting: None,
        member: Some(member::values(id, name, released, words)),
        own: None,
    }
}

/// Fills the template of the mail with a member's pack; the title is the subject.
///
/// # Errors
/// As `compose`.
pub fn letter(
    released: &Released,
    settings: &Settings,
    words: &Arc<Words>,
    template: &Template,
) -> Result<Report, TemplateError> {
    let context = pack_context(released, settings, words);
    let blocks = template::fill(template, &context)?;
    let member = released.member().map_or("", |member| member.name.as_str());
    let parts = [
        ("process", settings.process.name.as_str()),
        ("member", member),
        ("period", &years(released)),
    ];
    let subject = match &settings.mail.subject {
        Some(written) => parts.iter().fold(written.clone(), |subject, (name, text)| {
            subject.replace(&format!("{{{name}}}"), text)
        }),
        None => words.say(
            "mail-subject",
            &parts.map(|(name, text)| (name, text.into())),
        ),
    };
    let texts = [subject, String::new(), String::new()];
    let mut letter = document(released, settings, words, blocks, texts);
    // The pack says which rows were left out.
    if letter.left_out.take().is_some() {
        letter.blocks.remove(0);
    }
    Ok(letter)
}

/// A document of these blocks. Its texts: title, subtitle, and what stands at the foot of each
/// page.
fn document(
    released: &Released,
    settings: &Settings,
    words: &Words,
    mut blocks: Vec<Block>,
    [title, subtitle, running]: [String; 3],
) -> Report {
    let edition = edition_line(settings, words);
    let subtitle = edition.as_ref().map_or(subtitle.clone(), |edition| {
        let parts = [
            ("subtitle", subtitle.into()),
            ("edition", edition.as_str().into()),
        ];
        words.say("subtitle-of-edition", &parts)
    });
    let left_out = left_out(released, words);
    if let Some(text) = &left_out {
        blocks.insert(0, Block::Paragraph(vec![Span::bold(text.clone())]));
    }
    let charts = blocks
        .iter()
        .filter_map(|b| {
            if let Block::Chart(c) = b {
                Some(c.clone())
            } else {
                None
            }
        })
        .collect();
    let period = released.period();
    Report {
        title,
        subtitle,
        running,
        member: released.member().map(|member| member.name.clone()),
        edition,
        is_public: released.audience() == Audience::Public && released.member().is_none(),
        has_prints: released.audience().rules().sees_persons,
        process: Process {
            handling: handling(released, settings, words),
            ..settings.process.clone()
        },
        paper: settings.paper,
        says_little: false,
        colours: settings.colours,
        logo: settings.logo.clone(),
        language: words.language,
        direction: words.direction,
        years: years(released),
        first: words.day(period.first),
        last: words.day(period.last),
        begins: period.first,
        dated: period.last,
        blocks,
        below_in_web: Vec::new(),
        points: Vec::new(),
        statistics: Vec::new(),
        figures: Vec::new(),
        tables: Arc::default(),
        data: Arc::default(),
        large: Vec::new(),
        files: released.files(),
        left_out,
        corrected: corrected(released, words),
        corrections: None,
        charts,
    }
}

/// A document about the period, with all figures, tables and rows that its audience may see: its
/// workbook holds them.
fn of_period(
    released: &Released,
    settings: &Settings,
    words: &Words,
    blocks: Vec<Block>,
    title: String,
) -> Report {
    let period = released.period();
    let is_earlier = |first: i16| first < period.first.year();
    let has_earlier = released.first_year().is_some_and(is_earlier);
    let days = [
        ("first", words.day(period.first).into()),
        ("last", words.day(period.last).into()),
        ("earlier", if has_earlier { "yes" } else { "no" }.into()),
    ];
    let texts = [title.clone(), words.say("briefing-subtitle", &days), title];
    Report {
        statistics: released.computed().to_vec(),
        figures: released.figures().to_vec(),
        tables: released.tables().clone(),
        data: released.data().clone(),
        large: released
            .large()
            .iter()
            .map(|large| (large.statistic(), large.rows(), Large::ROWS))
            .collect(),
        ..document(released, settings, words, blocks, texts)
    }
}

/// The period as titles have it.
fn years(released: &Released) -> String {
    released.period().name.replace("..", "–")
}
