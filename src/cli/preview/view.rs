//! One state of the files, and what the browser may ask of it: documents, sheets, findings, figures.
//! In: an edition. Out: JSON and markup. It must not know a request.

use super::{changed::title, filled::Subject};
use crate::{
    cli::{
        BAD_SETTINGS, BUG, Failure, Inputs, Loaded,
        answer::{self, AnswerGround, Question},
        terminal::{is_shifted, row_text},
    },
    disclosure::release,
    documents::Edition,
    finding::{Finding, Severity, count},
    input::excerpt,
    languages,
    layout::{
        self,
        fonts::Fonts,
        pages::{Item, Page, Part},
    },
    render::{html, svg, xlsx},
    report::{Meetings, Report, SECTIONS, Templates, topical},
    settings::period::Period,
    statistics,
    words::Words,
};
use serde_json::{Value as Json, json};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock},
};

/// Rows of a sheet, and findings, that the browser gets.
const MOST_ROWS: usize = 200;
const MOST_FINDINGS: usize = 500;
/// Figures that a search finds.
const MOST_FOUND: usize = 30;

/// The file of a font.
pub type FontFile = Arc<Cow<'static, [u8]>>;

/// What everything is made from.
pub struct View {
    pub loaded: Arc<Loaded>,
    pub period: Period,
    pub edition: Arc<Edition>,
    pub templates: Templates,
    /// In other languages than the first.
    others: Mutex<BTreeMap<&'static str, Arc<Edition>>>,
    /// The briefing in the first language, once it was composed.
    briefing: OnceLock<Arc<Report>>,
    /// All figures with their rows.
    ground: OnceLock<Result<AnswerGround, String>>,
}

/// A document set on pages.
pub struct SetDocument {
    title: String,
    pages: Vec<String>,
    pub fonts: BTreeMap<String, FontFile>,
}

impl SetDocument {
    /// Its pages from one on, as many as a browser takes at a time.
    pub fn json(&self, from: usize) -> Json {
        const MOST_PAGES: usize = 10;
        let fonts: Vec<&String> = self.fonts.keys().collect();
        let pages: Vec<&String> = self.pages.iter().skip(from).take(MOST_PAGES).collect();
        json!({ "title": self.title, "pages": pages, "all": self.pages.len(), "fonts": fonts })
    }
}

impl View {
    /// From lists without errors. What is known of `loaded` already is not read again.
    pub fn new(
        loaded: Arc<Loaded>,
        (period, edition): (Period, Option<Arc<Edition>>),
        templates: Templates,
    ) -> Result<Self, Failure> {
        let settings = &loaded.settings;
        let make = || {
            let language = settings.languages[0];
            Edition::new(language, &loaded.data, settings, &period, &templates)
                .map(Arc::new)
                .map_err(|e| Failure::new(BUG, e))
        };
        let edition = edition.map_or_else(make, Ok)?;
        Ok(Self {
            loaded,
            period,
            edition,
            templates,
            others: Mutex::default(),
            briefing: OnceLock::new(),
            ground: OnceLock::new(),
        })
    }

    /// The edition in a language of the settings; the first where it is none.
    fn edition(&self, language: &str) -> Result<Arc<Edition>, Failure> {
        let Loaded { data, settings, .. } = &*self.loaded;
        let known =
            languages::known_tag(language).filter(|tag| settings.languages[1..].contains(tag));
        let Some(language) = known else {
            return Ok(self.edition.clone());
        };
        let mut others = self.others.lock().expect("no edition is half made");
        if let Some(edition) = others.get(language) {
            return Ok(edition.clone());
        }
        let made = Edition::new(language, data, settings, &self.period, &self.templates);
        let made = Arc::new(made.map_err(|e| Failure::new(BUG, e))?);
        others.insert(language, made.clone());
        Ok(made)
    }

    /// The documents that there are: a name for the program, a title, and of what kind it is.
    pub fn documents(&self, words: &Words) -> Json {
        let Edition {
            words: own,
            settings,
            released,
        } = &*self.edition;
        let mut all = vec![
            json!({ "id": "briefing", "title": words.text("preview-briefing"), "kind": "period" }),
        ];
        for subject in topical::SUBJECTS {
            let parts = [("period", self.period.name.as_str().into())];
            let title = own.say(&format!("{}-title", subject.0), &parts);
            let document = json!({ "id": subject.0, "title": title, "kind": "period" });
            all.extend(topical::is_known(subject, released).then_some(document));
        }
        let meetings = Meetings::new(released, settings, own);
        let add = |kind: &str, id: &str, title: &str| json!({ "id": format!("{kind}/{id}"), "title": title, "kind": kind });
        let held = meetings.of_period();
        all.extend(held.iter().map(|m| add("factsheet", &m.id, &m.title)));
        if released.audience().rules().sees_members {
            let planned = meetings.planned();
            all.extend(planned.iter().map(|m| add("agenda", &m.id, &m.title)));
        }
        if released.packs(settings.disclosure.peers).is_some() {
            let members = released.members();
            all.extend(members.iter().map(|m| add("pack", &m.id, &m.name)));
        }
        all.into()
    }

    /// The sections of the briefing that there are, and those that the settings name.
    pub fn sections(&self) -> Json {
        let all: Vec<&str> = SECTIONS.iter().map(|(name, _)| *name).collect();
        // As documents call them; that of a section stands in its text.
        let title = |(name, text): &(&str, &str)| {
            let heading = text
                .split("# {{ say('")
                .nth(1)
                .and_then(|rest| rest.split('\'').next());
            let title = heading.map_or((*name).to_owned(), |id| self.edition.words.text(id));
            ((*name).to_owned(), Json::String(title))
        };
        let titles: serde_json::Map<String, Json> = SECTIONS.iter().map(title).collect();
        let chosen = self.loaded.settings.sections.as_ref();
        let chosen =
            chosen.map_or_else(|| all.clone(), |own| own.iter().map(|s| s.name()).collect());
        json!({ "all": all, "chosen": chosen, "own": self.templates.own_briefing(), "titles": titles })
    }

    /// A document by its name.
    fn compose(
        &self,
        id: &str,
        edition: &Arc<Edition>,
        words: &Words,
    ) -> Result<Arc<Report>, Failure> {
        let is_briefing = id == "briefing" && Arc::ptr_eq(edition, &self.edition);
        if let Some(known) = self.briefing.get().filter(|_| is_briefing) {
            return Ok(known.clone());
        }
        let (kind, about) = id.split_once('/').map_or((id, None), |(k, a)| (k, Some(a)));
        // There always is a briefing: at each save it is made without the list of all documents.
        let is_listed = || {
            let documents = self.documents(words);
            let mut known = documents.as_array().into_iter().flatten();
            known.any(|document| document["id"] == id)
        };
        if id != "briefing" && !is_listed() {
            return Err(Failure::new(
                BAD_SETTINGS,
                words.text("preview-no-document"),
            ));
        }
        let template = self.templates.choose(kind, edition.words.language);
        let subject = Subject {
            meeting: about.filter(|_| kind != "pack"),
            member: about.filter(|_| kind == "pack"),
        };
        let report = subject
            .fill(kind, &template, edition, words)
            .map(Arc::new)?;
        Ok(if is_briefing {
            self.briefing.get_or_init(|| report).clone()
        } else {
            report
        })
    }

    /// The briefing, to see whether it can be made.
    pub fn briefing(&self, words: &Words) -> Result<Arc<Report>, Failure> {
        self.compose("briefing", &self.edition, words)
    }

    /// The pages of a document, as they will be printed.
    pub fn pages(
        &self,
        (id, language): (&str, &str),
        fonts: &mut Fonts,
        words: &Words,
    ) -> Result<SetDocument, Failure> {
        let edition = self.edition(language)?;
        let report = self.compose(id, &edition, words)?;
        let mut pages: Vec<Page> = Vec::new();
        let mut take = |part| {
            let Part::Page(number, page) = part else {
                return;
            };
            pages.resize_with(pages.len().max(number + 1), Page::default);
            // One that comes again has more content.
            if pages[number].content.is_empty() {
                pages[number] = page;
            } else {
                pages[number].content.extend(page.content);
            }
        };
        layout::lay_out(&report, &edition.words, fonts, &mut take);
        let mut used = BTreeMap::new();
        for item in pages
            .iter()
            .flat_map(|page| &page.content)
            .flat_map(|content| &content.items)
        {
            if let Item::Text(run) = item {
                let font = &run.font;
                used.entry(font.name.clone())
                    .or_insert_with(|| font.data.clone());
            }
        }
        let all = pages.len();
        let alternative = |n: usize| {
            let parts = [("page", (n + 1).into()), ("all", all.into())];
            words.say("preview-page", &parts)
        };
        let pages = pages.iter().enumerate();
        Ok(SetDocument {
            title: report.title.clone(),
            pages: pages
                .map(|(n, page)| svg::page(page, &alternative(n)))
                .collect(),
            fonts: used,
        })
    }

    /// The web page of the briefing.
    pub fn web(
        &self,
        language: &str,
        fonts: &mut Fonts,
        words: &Words,
    ) -> Result<Vec<u8>, Failure> {
        let edition = self.edition(language)?;
        let report = self.compose("briefing", &edition, words)?;
        Ok(html::write(
            &report,
            &edition.words,
            fonts,
            "briefing.html",
            "statistics.xlsx",
        )
        .bytes)
    }

    /// The sheets of the workbook.
    pub fn sheets(&self, words: &Words) -> Result<Json, Failure> {
        let report = self.briefing(words)?;
        let sheets = xlsx::sheet_texts(&report, &self.edition.words, MOST_ROWS);
        let sheet = |sheet: &xlsx::SheetTexts| json!({ "name": sheet.name, "title": sheet.title, "heads": sheet.heads, "rows": sheet.rows, "all": sheet.all });
        Ok(sheets.iter().map(sheet).collect())
    }

    /// How a figure is counted; or, where there is none of this name, figures that are called so.
    pub fn explain(&self, asked: &str, words: &Words) -> Result<Json, Failure> {
        let compute = || {
            let Loaded { data, settings, .. } = &*self.loaded;
            let statistics =
                statistics::compute(data, settings, &self.period).map_err(|e| e.to_string())?;
            let released = release(
                statistics.clone(),
                data,
                settings,
                settings.disclosure.audience,
            );
            let released = released.map_err(|e| e.to_string())?;
            Ok(AnswerGround {
                statistics,
                released,
            })
        };
        let ground = self.ground.get_or_init(compute).as_ref();
        let ground = ground.map_err(|e| Failure::new(BUG, e))?;
        let question = Question {
            id: asked.trim().to_owned(),
            member: None,
            meeting: None,
            series: None,
        };
        let mut lines = Vec::new();
        if let Some(definition) = statistics::Definition::find(&question.id.to_lowercase()) {
            let answers = question.answers(ground).map_err(|e| Failure::new(BUG, e))?;
            if !answers.is_empty() {
                lines.extend(words.definition(definition.id));
                lines.extend(answer::lines(&answers, words));
            }
        }
        Ok(json!({ "about": asked, "lines": lines, "found": self.find(asked) }))
    }

    /// Figures whose name, or title, has what is looked for.
    fn find(&self, asked: &str) -> Json {
        let Edition {
            words, released, ..
        } = &*self.edition;
        let asked = asked.to_lowercase();
        let of = |figure: &crate::table::Figure| {
            let title = title(&figure.id, released, words);
            let definition = statistics::Definition::find(&figure.id);
            let question = definition.map_or(String::new(), |d| words.definition(d.id)[0].clone());
            let text = format!("{} {title} {question}", figure.id).to_lowercase();
            // Every word, wherever it is.
            let has = asked.split_whitespace().all(|word| text.contains(word));
            let value = words.percent(&figure.cell);
            has.then(|| json!({ "id": figure.id, "title": title, "value": value }))
        };
        released
            .figures()
            .iter()
            .filter_map(of)
            .take(MOST_FOUND)
            .collect()
    }
}

/// Findings with their rows, the gravest first as on the terminal.
pub fn findings(inputs: &Inputs, loaded: &Loaded, words: &Words) -> Json {
    let Loaded {
        settings,
        data,
        findings,
    } = loaded;
    let shown: Vec<&Finding> = findings.iter().take(MOST_FINDINGS).collect();
    let with_rows = shown.iter().filter(|f| f.severity != Severity::Info);
    let places: Vec<_> = with_rows.map(|f| f.place.clone()).collect();
    let rows = excerpt::rows(&inputs.folder, settings, data, &places);
    let one = |finding: &&Finding| {
        let (message, help) = words.finding(finding);
        let place = &finding.place;
        let row = rows.get(&place.at_cell(place.line, 0)).map(|row| {
            let column = usize::try_from(place.column).unwrap_or_default();
            let (text, under) = row_text(row, column, is_shifted(finding.code));
            let from = under.chars().take_while(|c| *c == ' ').count();
            json!({ "text": text, "from": from, "length": under.chars().count() - from })
        });
        json!({
            "severity": finding.severity, "code": finding.code, "place": place.to_string(), "message": message, "help": help,
            "row": row, "count": finding.count, "table": finding.arguments.iter().find(|(name, _)| *name == "table").map(|(_, table)| table)
        })
    };
    let number = |severity| count(findings, severity);
    json!({
        "errors": number(Severity::Error), "warnings": number(Severity::Warning), "remarks": number(Severity::Info),
        "all": findings.len(), "shown": shown.iter().map(one).collect::<Vec<_>>()
    })
}
