//! `rapporteur collect`: reads the workbooks that members returned, and adds what they propose to
//! corrections.csv. Nothing else changes before somebody decides.

use super::{CANT_WRITE, FINDINGS, Failure, Inputs, NO_INPUT, terminal};
use crate::finding::codes::{R014, R131, R137, R148};
use crate::{
    digest::sha256,
    finding::{Findings, NONE, Place, Severity, count},
    input::{
        decisions::{Decisions, decisions},
        returned::{
            FormSheet, Proposal, Reference, ReturnedSheet, note_other_edition, note_unusable,
            sheets,
        },
    },
    publish::{OWNER_ALONE, edition, replace_file},
    render::harmless_text,
    schema::{CORRECTIONS, corrections::REMARK},
    words::Words,
};
use serde_json::Value as Json;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

#[derive(Debug, clap::Args)]
pub struct Collect {
    /// Folder with the workbooks that members returned, whatever they are called
    #[arg(value_name = "FOLDER")]
    returned: PathBuf,
    /// Folder of the edition whose packs were sent
    #[arg(long, value_name = "DIR", default_value = "outputs/latest")]
    edition: PathBuf,
    #[command(flatten)]
    inputs: Inputs,
}

/// A returned workbook has a few hundred kilobytes.
const LARGEST: u64 = 50 << 20;

/// The packs of an edition and of the earlier ones, read when they are asked for.
struct SentPacks {
    /// Folders with their manifests, that of the edition first.
    editions: Vec<(PathBuf, Json)>,
    read: BTreeMap<(usize, String), Option<FormSheet>>,
}

impl Collect {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        let settings = self.inputs.settings(words)?;
        let manifest = edition::manifest(&self.edition).map_err(|reason| {
            let reason = [("reason", reason.into())];
            Failure::new(NO_INPUT, words.say("failed-sent", &reason))
        })?;
        if !self.returned.is_dir() {
            let path = [("path", self.returned.display().to_string().into())];
            return Err(Failure::new(NO_INPUT, words.say("failed-returned", &path)));
        }
        let mut findings = Findings::new(settings.severities.clone());
        let known = decisions(&self.inputs.folder, &settings, &mut findings);
        let known = known.filter(|_| findings.count(Severity::Error) == 0);
        let Some(known) = known else {
            let unusable = || unusable_decisions("corrections.csv", words);
            return Err(self.failure(findings, words).unwrap_or_else(unusable));
        };
        if known.is_workbook || lacks_columns(&known) {
            let file = known.file.unwrap_or_default();
            return Err(unusable_decisions(&file, words));
        }
        let mut packs = SentPacks::new(&self.edition, manifest);
        let (mut proposals, mut workbooks) = (Vec::<Proposal>::new(), 0);
        for file in edition::files(&self.returned).into_keys() {
            let read = self.read(&file, &mut packs, &mut findings);
            workbooks += usize::from(read.is_some());
            proposals.extend(read.unwrap_or_default());
        }
        let collected = proposals.iter().filter(|own| !own.is_confirmation());
        let collected = collected.count();
        let named = settings.input(CORRECTIONS.name).file.as_deref();
        let file = known.file.as_deref().or(named).unwrap_or("corrections.csv");
        let path = self.inputs.folder.join(file);
        let (bytes, added) = merged(known, proposals, &mut findings);
        if added > 0 {
            replace_file(&path, &bytes, OWNER_ALONE)
                .map_err(|e| Failure::of_file(CANT_WRITE, &path, &e, words))?;
        }
        let failure = self.failure(findings, words);
        let numbers = [
            ("workbooks", workbooks.into()),
            ("n", collected.into()),
            ("added", added.into()),
            ("path", path.display().to_string().into()),
        ];
        terminal::say(&words.say("collected", &numbers));
        failure.map_or(Ok(()), Err)
    }

    /// What one file proposes; none where it is no returned workbook.
    fn read(
        &self,
        file: &Path,
        packs: &mut SentPacks,
        findings: &mut Findings,
    ) -> Option<Vec<Proposal>> {
        let name = file.display().to_string();
        let path = self.returned.join(file);
        let length = path.metadata().map_or(0, |about| about.len());
        if length > LARGEST {
            let reason = format!("it has more than {} MB", LARGEST >> 20);
            findings.note(&Place::file(&name), "", || R014 { reason });
            return None;
        }
        let bytes = fs::read(&path)
            .map_err(|reason| findings.note(&Place::file(&name), "", || R014 { reason }))
            .ok()?;
        let found = sheets(bytes)
            .map_err(|reason| note_unusable(&name, &reason, findings))
            .ok()?;
        let [returned] = found.as_slice() else {
            let reason = if found.is_empty() { "none" } else { "several" };
            note_unusable(&name, reason, findings);
            return None;
        };
        let member = &returned.reference.member;
        let edition = packs.edition_of(&returned.reference);
        let Some(sent) = packs.sheet(edition.unwrap_or_default(), member) else {
            findings.note(&Place::file(&name), "", || R131 { member });
            return None;
        };
        match edition {
            Some(0) => {}
            Some(_) => findings.note(&Place::file(&name), "", || R148 {}),
            None => {
                note_other_edition(&name, returned, &sent.reference, findings);
                return None;
            }
        }
        let sheet = ReturnedSheet {
            file: &name,
            sent,
            returned,
        };
        Some(sheet.proposals(findings))
    }

    /// Shows what was found; the failure, where there are errors.
    fn failure(&self, findings: Findings, words: &Words) -> Option<Failure> {
        let findings = findings.sorted();
        let chosen = terminal::chosen(&findings, self.inputs.quiet);
        terminal::findings(words, &chosen, &BTreeMap::new());
        let errors = count(&findings, Severity::Error);
        (errors > 0).then(|| {
            Failure::new(
                FINDINGS,
                words.say("failed-collect", &[("errors", errors.into())]),
            )
        })
    }
}

impl SentPacks {
    fn new(folder: &Path, manifest: Json) -> Self {
        let earlier = edition::earlier_than(folder).into_iter();
        let earlier = earlier.filter_map(|folder| Some((edition::manifest(&folder).ok()?, folder)));
        let earlier = earlier.map(|(manifest, folder)| (folder, manifest));
        Self {
            editions: std::iter::once((folder.to_owned(), manifest))
                .chain(earlier)
                .collect(),
            read: BTreeMap::new(),
        }
    }

    /// The sheet for corrections that a member was sent with an edition; none where that has none,
    /// or another one than its manifest says.
    fn sheet(&mut self, edition: usize, member: &str) -> Option<&FormSheet> {
        let key = (edition, member.to_owned());
        if !self.read.contains_key(&key) {
            let (folder, manifest) = &self.editions[edition];
            let sheet = read_sheet(folder, manifest, member);
            self.read.insert(key.clone(), sheet);
        }
        self.read.get(&key)?.as_ref()
    }

    /// The edition that a returned sheet was sent with.
    fn edition_of(&mut self, reference: &Reference) -> Option<usize> {
        (0..self.editions.len()).find(|edition| {
            let sent = self.sheet(*edition, &reference.member);
            sent.is_some_and(|sent| sent.reference == *reference)
        })
    }
}

/// The sheet for corrections in the pack of a member.
fn read_sheet(folder: &Path, manifest: &Json, member: &str) -> Option<FormSheet> {
    let names = manifest["names"].as_object();
    let named = names.into_iter().flatten().find_map(|(path, key)| {
        let name = path.strip_prefix("members/")?;
        (key.as_str() == Some(member)).then(|| name.to_owned())
    });
    let name = named.unwrap_or_else(|| member.to_owned());
    let outputs = manifest["outputs"].as_array()?;
    let found = outputs.iter().find_map(|output| {
        let path = output["path"].as_str()?;
        let is_own = ["xlsx", "ods"]
            .iter()
            .any(|end| path == format!("members/{name}/pack.{end}"));
        is_own.then_some((path, output["sha256"].as_str()?))
    });
    let (path, print) = found?;
    let bytes = fs::read(folder.join(path)).ok()?;
    (sha256(&bytes) == print).then_some(())?;
    sheets(bytes).ok()?.pop()
}

/// Why nothing is added to a file with decisions.
fn unusable_decisions(file: &str, words: &Words) -> Failure {
    let file = [("file", file.into())];
    Failure::new(NO_INPUT, words.say("failed-decisions", &file))
}

/// Does the file with decisions lack a column, so that rows can't be added?
fn lacks_columns(known: &Decisions) -> bool {
    let has = |name: &str| known.header.iter().any(|head| head.trim() == name);
    known.file.is_some() && !CORRECTIONS.columns().iter().all(|column| has(column.name))
}

/// A row of the file, by the names of columns.
type Row = BTreeMap<String, String>;

/// The file with the proposals that it lacks, and how many these are.
fn merged(known: Decisions, proposals: Vec<Proposal>, findings: &mut Findings) -> (Vec<u8>, usize) {
    let own = || {
        CORRECTIONS
            .columns()
            .iter()
            .map(|column| column.name.to_owned())
    };
    let header: Vec<String> = if known.header.is_empty() {
        own().collect()
    } else {
        known.header
    };
    let of_cells = |cells: Vec<String>| -> Row {
        let names = header.iter().map(|head| head.trim().to_owned());
        let cells = cells.into_iter().chain(std::iter::repeat_with(String::new));
        names.zip(cells).collect()
    };
    let mut rows: Vec<Row> = known.rows.into_iter().map(of_cells).collect();
    let before = rows.len();
    let (confirmations, proposals): (Vec<Proposal>, Vec<Proposal>) =
        proposals.into_iter().partition(Proposal::is_confirmation);
    for proposal in proposals {
        let row = row_of(&proposal);
        if let Some(same) = rows.iter_mut().find(|other| says_same(other, &row)) {
            add_place(same, &row["place"]);
            continue;
        }
        let other = rows.iter().find(|other| is_about_same(other, &row));
        if let Some(other) = other.filter(|_| proposal.field != REMARK) {
            note_contradiction(&proposal, other, findings);
        }
        rows.push(row);
    }
    // Somebody says that the record is right, and somebody that it is not.
    for confirmation in &confirmations {
        let row = row_of(confirmation);
        if let Some(other) = rows.iter().find(|other| is_about_same(other, &row)) {
            note_contradiction(confirmation, other, findings);
        }
    }
    let added = rows.len() - before;
    // With its mark, spreadsheets read the letters of all names.
    let mut writer = csv::WriterBuilder::new()
        .delimiter(known.delimiter.unwrap_or(b','))
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let cells = |row: &Row| -> Vec<String> {
        let cell = |head: &String| row.get(head.trim()).cloned().unwrap_or_default();
        header.iter().map(cell).collect()
    };
    let written = std::iter::once(header.clone()).chain(rows.iter().map(cells));
    for record in written {
        // What is written to memory is always written.
        let _ = writer.write_record(record);
    }
    (writer.into_inner().unwrap_or_default(), added)
}

/// Notes that two entries for the same cell differ.
fn note_contradiction(proposal: &Proposal, other: &Row, findings: &mut Findings) {
    let first = other["place"].clone();
    let Proposal { member, field, .. } = proposal;
    let meeting = proposal.meeting.as_deref().unwrap_or(NONE);
    findings.note(&proposal.place, "", || R137 {
        member,
        meeting,
        field,
        first,
    });
}

/// A proposal as a row.
fn row_of(proposal: &Proposal) -> Row {
    let Proposal {
        member,
        meeting,
        field,
        recorded,
        proposed,
        remarks,
        by,
        place,
    } = proposal;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        ("member_id", member.clone()),
        ("meeting_id", text(meeting)),
        ("field", (*field).to_owned()),
        ("recorded", text(recorded)),
        ("proposed", text(proposed)),
        ("remarks", harmless_text(&text(remarks)).into_owned()),
        ("by", harmless_text(&text(by)).into_owned()),
        ("place", harmless_text(&place.to_string()).into_owned()),
        ("decision", String::new()),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .into()
}

fn is_about_same(a: &Row, b: &Row) -> bool {
    ["member_id", "meeting_id", "field"]
        .iter()
        .all(|name| a[*name].trim() == b[*name].trim())
}

/// Is it the same proposal, or the same remark, from the same recorded value?
fn says_same(a: &Row, b: &Row) -> bool {
    let is_remark = b["field"] == REMARK;
    let also: &[&str] = if is_remark { &["remarks"] } else { &[] };
    is_about_same(a, b)
        && ["recorded", "proposed"]
            .iter()
            .chain(also)
            .all(|name| a[*name].trim() == b[*name].trim())
}

/// Names one more place from which the same was proposed.
fn add_place(row: &mut Row, place: &str) {
    let known = row.entry("place".to_owned()).or_default();
    if !known.split("; ").any(|known| known.trim() == place.trim()) {
        *known = format!("{known}; {}", place.trim());
    }
}
