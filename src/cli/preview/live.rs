//! The documents made again at each save: only what changed, and the last good state stays where
//! something is broken. In: the files. Out: what the browser sees. It must not know a request.

use super::{
    Preview, changed,
    choices::{Choice, ProposedSettings},
    server,
    view::{self, FontFile, SetDocument, View},
};
use crate::{
    cli::{
        BAD_SETTINGS, BUG, CANT_WRITE, Failure, Loaded, NO_INPUT, init, templates, terminal,
        watch::Watched,
    },
    compare::{Changes, ComparedEdition},
    layout::fonts::Fonts,
    report::rehearse,
    settings::{RunOptions, period::Period},
    words::Words,
};
use serde_json::{Value as Json, json};
use std::{
    collections::BTreeSet,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
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
        read: None,
        last: None,
        behind,
    };
    maker.make(&BTreeSet::new());
    loop {
        watched.also(maker.places());
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
    /// The document that was asked for last.
    set: Mutex<Option<LastSet>>,
    /// Held while the settings file is written.
    writing: Mutex<()>,
    /// Counts changes of the state.
    changed: watch::Sender<u64>,
}

/// A document as it was set last.
struct LastSet {
    view: Arc<View>,
    id: String,
    language: String,
    document: SetDocument,
}

/// Whoever failed with it before has written nothing that is half true.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
    /// Counts saves.
    saves: u64,
    /// The save that is being read, and whether that takes long.
    reading: Option<u64>,
    is_slow: bool,
}

impl Shown {
    fn new(preview: &Preview, settings: PathBuf, words: &Arc<Words>) -> Self {
        Self {
            folder: preview.inputs.folder.clone(),
            settings,
            words: words.clone(),
            state: Mutex::default(),
            fonts: Mutex::new(Fonts::new(Path::new("fonts"))),
            set: Mutex::default(),
            writing: Mutex::default(),
            changed: watch::Sender::new(0),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        locked(&self.state)
    }

    fn update(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.changed.send_modify(|serial| *serial += 1);
    }

    /// A save is being read; where that takes long, the browser says so.
    fn begin_reading(self: &Arc<Self>) -> u64 {
        const LONG: Duration = Duration::from_millis(700);
        let number = {
            let mut state = self.state();
            state.saves += 1;
            state.reading = Some(state.saves);
            state.saves
        };
        let shown = self.clone();
        thread::spawn(move || {
            thread::sleep(LONG);
            if shown.state().reading == Some(number) {
                shown.update(|state| state.is_slow = state.reading == Some(number));
            }
        });
        number
    }

    fn end_reading(&self, number: u64, change: impl FnOnce(&mut State)) {
        self.update(|state| {
            if state.reading == Some(number) {
                state.reading = None;
            }
            state.is_slow = false;
            change(state);
        });
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
            "wrong_templates": state.wrong_templates, "changes": state.changes, "took": state.took, "is_slow": state.is_slow
        })
    }

    fn view(&self) -> Result<Arc<View>, Failure> {
        let view = self.state().view.clone();
        view.ok_or_else(|| Failure::new(BAD_SETTINGS, self.words.text("preview-nothing-yet")))
    }

    /// Pages of a document, from one on. It is set once for each state and asked for in pieces.
    pub fn document(&self, id: &str, language: &str, from: usize) -> Result<Json, Failure> {
        let view = self.view()?;
        let mut last = locked(&self.set);
        let is_of = |set: &LastSet| {
            Arc::ptr_eq(&set.view, &view)
                && (set.id.as_str(), set.language.as_str()) == (id, language)
        };
        if !last.as_ref().is_some_and(is_of) {
            let document = view.pages((id, language), &mut locked(&self.fonts), &self.words)?;
            *last = Some(LastSet {
                view,
                id: id.to_owned(),
                language: language.to_owned(),
                document,
            });
        }
        let set = last.as_ref().expect("it was set above");
        Ok(set.document.json(from))
    }

    /// The file of a font that a document was set with.
    pub fn font(&self, name: &str) -> Option<FontFile> {
        let set = locked(&self.set);
        set.as_ref()?.document.fonts.get(name).cloned()
    }

    /// The web page of the briefing.
    pub fn web(&self, language: &str) -> Result<Vec<u8>, Failure> {
        self.view()?
            .web(language, &mut locked(&self.fonts), &self.words)
    }

    /// The sheets of the workbook.
    pub fn sheets(&self) -> Result<Json, Failure> {
        self.view()?.sheets(&self.words)
    }

    /// How a figure is counted.
    pub fn explain(&self, asked: &str) -> Result<Json, Failure> {
        self.view()?.explain(asked, &self.words)
    }

    /// The settings file, and as a choice would leave it.
    fn proposed(&self, choice: &Choice) -> Result<(String, ProposedSettings), Failure> {
        let wrong = |message| Failure::new(BAD_SETTINGS, message);
        let own = init::own_settings(&self.settings)
            .map_err(|e| Failure::of_file(CANT_WRITE, &self.settings, &e, &self.words))?;
        let view = self.state().view.clone();
        let briefing = view.as_ref().and_then(|view| view.templates.own_briefing());
        if let (Choice::Sections { .. }, Some(template)) = (choice, briefing) {
            let parts = [("template", template.as_str().into())];
            return Err(wrong(self.words.say("preview-own-briefing", &parts)));
        }
        let proposed = ProposedSettings::new(&own, choice, &self.folder, &self.words);
        Ok((own, proposed.map_err(wrong)?))
    }

    /// How the settings would change.
    pub fn propose(&self, choice: &Choice) -> Result<Json, Failure> {
        Ok(self.proposed(choice)?.1.json())
    }

    /// Changes the settings as they were shown under a fingerprint.
    pub fn accept(&self, choice: &Choice, print: &str) -> Result<Json, Failure> {
        let _one_at_a_time = locked(&self.writing);
        let (own, proposed) = self.proposed(choice)?;
        if !proposed.is(print) || !proposed.changes() {
            let message = self.words.text("preview-settings-changed");
            return Err(Failure::new(BAD_SETTINGS, message));
        }
        init::replace(&self.settings, &own, &proposed.text)
            .map_err(|e| Failure::of_file(CANT_WRITE, &self.settings, &e, &self.words))?;
        Ok(json!({ "written": self.settings.display().to_string() }))
    }
}

/// Lists and settings as they were read without errors, and the period.
type ReadLists = (Arc<Loaded>, Period);

/// Makes what is shown.
struct Maker<'m> {
    preview: &'m Preview,
    words: &'m Arc<Words>,
    shown: &'m Arc<Shown>,
    /// What the lists and settings say; none where the last of them can't be read.
    read: Option<ReadLists>,
    last: Option<Arc<View>>,
    /// To what looks behind.
    behind: Sender<(u64, Arc<View>)>,
}

impl Maker<'_> {
    /// Makes everything that depends on the files that changed.
    fn make(&mut self, changed: &BTreeSet<PathBuf>) {
        let began = Instant::now();
        let number = self.shown.begin_reading();
        let made = catch_unwind(AssertUnwindSafe(|| self.view(changed)));
        let made = made.unwrap_or_else(|_| Err(Failure::new(BUG, self.words.text("failed-bug"))));
        let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        match made {
            Ok(view) => {
                let view = Arc::new(view);
                self.last = Some(view.clone());
                let mut version = 0;
                self.shown.end_reading(number, |state| {
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
                .end_reading(number, |state| state.problem = Some(failure.message)),
        }
    }

    fn view(&mut self, changed: &BTreeSet<PathBuf>) -> Result<View, Failure> {
        let are_templates =
            !changed.is_empty() && changed.iter().all(|path| self.is_template(path));
        let known = self.read.take().filter(|_| are_templates);
        let (loaded, period) = known.map_or_else(|| self.load(), Ok)?;
        self.read = Some((loaded.clone(), period.clone()));
        let settings = &loaded.settings;
        let templates = templates::read(&self.preview.templates, settings)?;
        // The figures are those of before, as far as templates do not decide which there are.
        let is_same = |last: &&Arc<View>| {
            Arc::ptr_eq(&last.loaded, &loaded) && settings.needs_all_statistics()
        };
        let last = self.last.as_ref().filter(is_same);
        let edition = last.map(|last| last.edition.clone());
        let view = View::new(loaded, (period, edition), templates)?;
        view.briefing(self.words)?;
        Ok(view)
    }

    /// Is it a template, and nothing that figures are made from?
    fn is_template(&self, path: &Path) -> bool {
        let is_input = path.starts_with(&self.preview.inputs.folder) || path == self.shown.settings;
        path.starts_with(&self.preview.templates)
            && !is_input
            && !self.places().any(|own| path.starts_with(own))
    }

    /// What the settings name, wherever it is.
    fn places(&self) -> impl Iterator<Item = PathBuf> {
        let settings = self.read.as_ref().map(|(loaded, _)| &loaded.settings);
        let named = settings.map(|settings| {
            let files = [&settings.logo_file, &settings.word_template_file];
            let files = files.into_iter().flatten().cloned();
            files.chain([settings.fonts.clone()]).collect::<Vec<_>>()
        });
        named.unwrap_or_default().into_iter()
    }

    /// Reads everything.
    fn load(&self) -> Result<ReadLists, Failure> {
        let inputs = &self.preview.inputs;
        let read = inputs.load(self.words);
        let mut loaded: Loaded = read.inspect_err(|_| {
            // Those of before are of other settings.
            self.shown.state().findings = Json::Null;
        })?;
        let settled = match loaded.failure(self.words, false) {
            None => loaded.settle_period(self.preview.period.clone(), self.words),
            Some(failure) => Err(failure),
        };
        let settled = settled.map(|(period, findings)| {
            loaded.findings.extend(findings);
            period
        });
        // What was found is shown whatever comes of it.
        self.shown.state().findings = view::findings(inputs, &loaded, self.words);
        Ok((Arc::new(loaded), settled?))
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
    let edition = &view.edition;
    let lines = changed::text(&changes, &edition.released, &edition.words, words);
    Some((Arc::new(changes.new), Some(lines)))
}
