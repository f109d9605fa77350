//! What a run would write and replace. In: the files that it made in memory, the folder of the
//! edition. Out: lines of text. It must not write a file.

use super::{EditionRun, ReportCommand, check_packs};
use crate::{
    cli::{Failure, terminal},
    digest::sha256,
    finding::{Finding, Found},
    input::Dataset,
    publish::edition,
    render::Artifact,
    words::Words,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

impl ReportCommand {
    /// Shows what would be written, in place of writing it.
    pub(super) fn show_plan(
        &self,
        made: &Found<Vec<Artifact>>,
        data: &Dataset,
        (settings, _, period): EditionRun,
        mut findings: Vec<Finding>,
        words: &Words,
    ) -> Result<(), Failure> {
        let name = edition::folder_name(&period.name, settings.disclosure.audience.term());
        let folder = self.outputs.join(name);
        findings.extend(made.findings.iter().cloned());
        terminal::summary(words, data, &findings, None);
        for line in plan(&made.value, &folder, settings.keep > 0, words) {
            terminal::say(&line);
        }
        check_packs(&findings, words)
    }
}

/// What would become of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    New,
    Changed,
    Gone,
}

impl Fate {
    const fn term(self) -> &'static str {
        match self {
            Self::New => "dry-run-new",
            Self::Changed => "dry-run-changed",
            Self::Gone => "dry-run-gone",
        }
    }
}

/// The lines of a plan; `keeps` says whether the edition that is there would stay among the earlier
/// ones.
fn plan(made: &[Artifact], folder: &Path, keeps: bool, words: &Words) -> Vec<String> {
    let last = edition::manifest(folder).ok();
    let is_first = last.is_none();
    let outputs = last.as_ref().and_then(|last| last["outputs"].as_array());
    let mut before: BTreeMap<&str, &str> = outputs
        .into_iter()
        .flatten()
        .filter_map(|output| Some((output["path"].as_str()?, output["sha256"].as_str()?)))
        .collect();
    let mut fates: BTreeSet<(Fate, &str)> = BTreeSet::new();
    let mut same = 0_usize;
    // The manifest, which names the others, is not among them.
    let files = made
        .iter()
        .filter(|file| !edition::is_about_edition(&file.path));
    for file in files {
        match before.remove(file.path.as_str()) {
            None => drop(fates.insert((Fate::New, &file.path))),
            Some(print) if print == sha256(&file.bytes) => same += 1,
            Some(_) => drop(fates.insert((Fate::Changed, &file.path))),
        }
    }
    fates.extend(before.into_keys().map(|path| (Fate::Gone, path)));
    let place = [("folder", folder.display().to_string().into())];
    let mut lines = vec![words.say("dry-run-folder", &place)];
    let line = |(fate, path): &(Fate, &str)| format!("  {:<9} {path}", words.text(fate.term()));
    lines.extend(fates.iter().map(line));
    if same > 0 {
        lines.push(words.say("dry-run-same", &[("n", same.into())]));
    }
    lines.push(match (is_first, keeps) {
        (true, _) => words.text("dry-run-first"),
        (false, true) => words.text("dry-run-kept"),
        (false, false) => words.text("dry-run-replaced"),
    });
    lines.push(words.text("dry-run-nothing"));
    lines
}
