//! The documents made again at each save: only what changed, and the last good state stays where
//! something is broken. In: the files. Out: what the browser sees. It must not know a request.

use super::{
    Preview,
    choices::{Choice, ProposedSettings},
    server,
    view::{self, FontFile, View},
};
use crate::{
    cli::{
        BAD_SETTINGS, BUG, CANT_WRITE, Failure, Loaded, NO_INPUT, compare, init, templates,
        terminal, watch::Watched,
    },
    compare::{Changes, ComparedEdition},
    layout::fonts::Fonts,
    report::rehearse,
    settings::RunOptions,
    words::Words,
};
use serde_json::{Value as Json, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};
use tokio::sync::watch;

/// Shows the documents until somebody ends it.
pub fn run(preview: &Preview, words: &Arc<Words>) -> Result<(), Failure> {
    let folder = &preview.inputs.folder;
    if !folder.is_dir() {
        let path = [("path", folder.display().to_string().into())];
        return Err(Failure::new(NO_INPUT, words.say("failed-folder", &path)));
    }
    let settings = settings_file(preview);
    let shown = Arc::new(Shown::new(preview, settings.clone(), words));
    let places = [folder.clone(), settings, preview.templates.clone()];
    let mut watched = Watched::new(places);
    let address =
        server::start(preview.port, shown.clone()).map_err(|e| Failure::new(CANT_WRITE, e))?;
    terminal::say(&words.say("preview-at", &[("address", address.into())]));
    let (behind, views) = channel();
    let seen = shown.clone();
    thread::spawn(move || look_behind(&views, &seen));
    let mut maker = Maker {
        preview,
        words,
        shown: &shown,
        last: None,
        behind,
    };
    maker.make(&BTreeSet::new());
    loop {
        let changed = watched.wait();
        maker.make(&changed);
    }
}

fn settings_file(preview: &Preview) -> PathBuf {
    let own = || preview.inputs.folder.join("rapporteur.toml");
    preview.inputs.settings.clone().unwrap_or_else(own)
}

/// What the browser sees.
pub struct Shown {
    folder: PathBuf,
    settings: PathBuf,
    pub words: Arc<Words>,
    state: Mutex<State>,
    fonts: Mutex<Fonts>,
    files: Mutex<BTreeMap<String, FontFile>>,
    /// Counts changes of the state.
    changed: watch::Sender<u64>,
}

#[derive(Default)]
struct State {
    view: Option<Arc<View>>,
    /// Counts the states of the files that could be shown.
    version: u64,
    /// Why the last save can't be shown.
    problem: Option<String>,
    /// Of the last save.
    findings: Json,
    /// What is wrong with templates of other documents than the briefing.
    wrong_templates: Vec<String>,
    /// What differs from the state before.
    changes: Option<String>,
    /// How long it took to make, in milliseconds.
    took: u64,
}

impl Shown {
    fn new(preview: &Preview, settings: PathBuf, words: &Arc<Words>) -> Self {
        Self {
            folder: preview.inputs.folder.clone(),
            settings,
            words: words.clone(),
            state: Mutex::default(),
            fonts: Mutex::new(Fonts::new(Path::new("fonts"))),
            files: Mutex::default(),
            changed: watch::Sender::new(0),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whoever failed before has written nothing that is half true.
        self.state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn update(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.changed.send_modify(|serial| *serial += 1);
    }

    /// Wakes with each change.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// The state, as the browser shows it beside the documents.
    pub fn json(&self) -> Json {
        let serial = *self.changed.borrow();
        let state = self.state();
        let view = state.view.as_ref();
        let of_view = view.map(|view| {
            let settings = &view.loaded.settings;
            let colours = [settings.colours.first, settings.colours.second];
            json!({
                "process": settings.process.name, "period": view.period.name, "audience": settings.disclosure.audience.term(),
                "languages": settings.languages, "documents": view.documents(&self.words),
                "colours": colours.map(crate::settings::look::hexadecimal), "sections": view.sections(), "proposed": settings.proposed
            })
        });
        json!({
            "serial": serial, "version": state.version, "view": of_view, "problem": state.problem, "findings": state.findings,
            "wrong_templates": state.wrong_templates, "changes": state.changes, "took": state.took
        })
    }

    fn view(&self) -> Result<Arc<View>, Failure> {
        let view = self.state().view.clone();
        view.ok_or_else(|| Failure::new(BAD_SETTINGS, self.words.text("preview-nothing-yet")))
    }

    fn fonts(&self) -> MutexGuard<'_, Fonts> {
        self.fonts
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The pages of a document.
    pub fn document(&self, id: &str, language: &str) -> Result<Json, Failure> {
        let view = self.view()?;
        let set = view.pages((id, language), &mut self.fonts(), &self.words)?;
        let mut files = self
            .files
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        files.extend(set.fonts.clone());
        Ok(set.json())
    }

    /// The file of a font that a document was set with.
    pub fn font(&self, name: &str) -> Option<FontFile> {
        let files = self
            .files
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        files.get(name).cloned()
    }

    /// The web page of the briefing.
    pub fn web(&self, language: &str) -> Result<Vec<u8>, Failure> {
        self.view()?.web(language, &mut self.fonts(), &self.words)
    }

    /// The sheets of the workbook.
    pub fn sheets(&self) -> Result<Json, Failure> {
        self.view()?.sheets(&self.words)
    }

    /// How a figure is counted.
    pub fn explain(&self, asked: &str) -> Result<Json, Failure> {
        self.view()?.explain(asked, &self.words)
    }

    /// The settings as a choice would leave them.
    fn proposed(&self, choice: &Choice) -> Result<ProposedSettings, Failure> {
        let own = match std::fs::read_to_string(&self.settings) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
            read => read,
        };
        let own = own.map_err(|e| Failure::of_file(CANT_WRITE, &self.settings, &e, &self.words))?;
        ProposedSettings::new(&own, choice, &self.folder, &self.words)
            .map_err(|e| Failure::new(BAD_SETTINGS, e))
    }

    /// How the settings would change.
    pub fn propose(&self, choice: &Choice) -> Result<Json, Failure> {
        Ok(self.proposed(choice)?.json())
    }

    /// Changes the settings as they were shown under a fingerprint.
    pub fn accept(&self, choice: &Choice, print: &str) -> Result<Json, Failure> {
        let proposed = self.proposed(choice)?;
        if !proposed.is(print) {
            return Err(Failure::new(
                BAD_SETTINGS,
                self.words.text("preview-settings-changed"),
            ));
        }
        init::replace(&self.settings, &proposed.text)
            .map_err(|e| Failure::of_file(CANT_WRITE, &self.settings, &e, &self.words))?;
        Ok(json!({ "written": self.settings.display().to_string() }))
    }
}

/// Makes what is shown.
struct Maker<'m> {
    preview: &'m Preview,
    words: &'m Arc<Words>,
    shown: &'m Shown,
    last: Option<Arc<View>>,
    /// To what looks behind.
    behind: Sender<(u64, Arc<View>)>,
}

impl Maker<'_> {
    /// Makes everything that depends on the files that changed.
    fn make(&mut self, changed: &BTreeSet<PathBuf>) {
        let began = Instant::now();
        let made = catch_unwind(AssertUnwindSafe(|| self.view(changed)));
        let made = made.unwrap_or_else(|_| Err(Failure::new(BUG, self.words.text("failed-bug"))));
        let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        match made {
            Ok(view) => {
                let view = Arc::new(view);
                self.last = Some(view.clone());
                let mut version = 0;
                self.shown.update(|state| {
                    state.view = Some(view.clone());
                    state.version += 1;
                    state.problem = None;
                    state.took = took;
                    version = state.version;
                });
                let _ = self.behind.send((version, view));
            }
            Err(failure) => self
                .shown
                .update(|state| state.problem = Some(failure.message)),
        }
    }

    fn view(&self, changed: &BTreeSet<PathBuf>) -> Result<View, Failure> {
        let is_template = |path: &PathBuf| path.starts_with(&self.preview.templates);
        let known = self.last.as_ref();
        let known = known.filter(|_| !changed.is_empty() && changed.iter().all(is_template));
        let view = match known {
            // The figures are those of before, as far as templates do not decide which there are.
            Some(last) => {
                let settings = &last.loaded.settings;
                let templates = templates::read(&self.preview.templates, settings)?;
                let edition = settings
                    .needs_all_statistics()
                    .then(|| last.edition.clone());
                View::new(
                    last.loaded.clone(),
                    (last.period.clone(), edition),
                    templates,
                )?
            }
            None => self.load()?,
        };
        view.briefing(self.words)?;
        Ok(view)
    }

    /// Reads everything.
    fn load(&self) -> Result<View, Failure> {
        let inputs = &self.preview.inputs;
        let mut loaded: Loaded = inputs.load(self.words)?;
        let failure = loaded.failure(self.words, false);
        let settled = match failure {
            None => loaded.settle_period(self.preview.period.clone(), self.words),
            Some(failure) => Err(failure),
        };
        let settled = settled.map(|(period, findings)| {
            loaded.findings.extend(findings);
            period
        });
        // What was found is shown whatever comes of it.
        let findings = view::findings(inputs, &loaded, self.words);
        self.shown.update(|state| state.findings = findings);
        let period = settled?;
        let templates = templates::read(&self.preview.templates, &loaded.settings)?;
        View::new(Arc::new(loaded), (period, None), templates)
    }
}

/// What may come later than the pages: what changed, and what is wrong with other templates. It waits
/// until nobody saves or asks for pages.
fn look_behind(views: &Receiver<(u64, Arc<View>)>, shown: &Shown) {
    const QUIET: Duration = Duration::from_millis(250);
    let mut before: Option<Arc<ComparedEdition>> = None;
    while let Ok(mut last) = views.recv() {
        while let Ok(next) = views.recv_timeout(QUIET) {
            last = next;
        }
        let (version, view) = last;
        let looked = catch_unwind(AssertUnwindSafe(|| {
            let (now, changes) = changes(before.clone(), &view, &shown.words)?;
            Some((wrong_templates(&view), now, changes))
        }));
        let Ok(Some((wrong, now, changes))) = looked else {
            continue;
        };
        before = Some(now);
        shown.update(|state| {
            if state.version == version {
                state.wrong_templates = wrong;
                state.changes = changes;
            }
        });
    }
}

fn wrong_templates(view: &View) -> Vec<String> {
    // Those of the program were tried before.
    if view.templates.are_built_in() {
        return Vec::new();
    }
    let edition = &*view.edition;
    let (released, settings) = (&edition.released, &edition.settings);
    let wrong = rehearse(released, settings, &edition.words, &view.templates);
    wrong.iter().map(ToString::to_string).collect()
}

/// The state as the next is compared with it, and what changed since the one before.
fn changes(
    before: Option<Arc<ComparedEdition>>,
    view: &View,
    words: &Words,
) -> Option<(Arc<ComparedEdition>, Option<String>)> {
    let settings = &view.loaded.settings;
    let of = (settings, &RunOptions::default());
    let languages = [settings.languages[0]];
    let made = crate::compared(&view.edition, of, &view.templates, &languages);
    let now = made.ok()?.0;
    let Some(before) = before else {
        return Some((Arc::new(now), None));
    };
    let changes = Changes::new(before, now);
    let lines = compare::lines(&changes, words);
    Some((Arc::new(changes.new), Some(lines)))
}
