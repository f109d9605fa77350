//! `rapporteur init`: looks at the files in a folder and proposes the settings that read them. It
//! asks nothing.

use super::{BAD_SETTINGS, BUG, CANT_WRITE, Failure, NO_INPUT, USAGE, terminal};
use crate::{
    finding::Place,
    input::propose::{Proposal, ProposedMatrix, ProposedTable, SampleValues, propose},
    report::{BUILT_IN, written_out},
    settings::{CellContents, Settings, languages},
    words::{Argument, Words},
};
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Init {
    /// Folder with the CSV files or workbooks; with --templates the folder for the templates
    /// [default: templates]
    #[arg(required_unless_present = "templates")]
    folder: Option<PathBuf>,
    /// Write the templates of all documents instead, with their texts written out, to be changed by
    /// hand
    #[arg(long)]
    templates: bool,
    /// With --templates: for one language only, as briefing.fr.md
    #[arg(long, value_name = "TAG", requires = "templates")]
    language: Option<String>,
    /// Show the proposal, write nothing
    #[arg(long)]
    print: bool,
}

impl Init {
    pub fn run(self, words: &Words) -> Result<(), Failure> {
        if self.templates {
            return self.write_templates(words);
        }
        let folder = self.folder.unwrap_or_default();
        let path = folder.join("rapporteur.toml");
        let shown = |path: &std::path::Path| [("path", path.display().to_string().into())];
        if !folder.is_dir() {
            return Err(Failure::new(
                NO_INPUT,
                words.say("failed-folder", &shown(&folder)),
            ));
        }
        let proposal = propose(&folder);
        let text = settings(&proposal, words);
        if self.print {
            terminal::say(text.trim_end());
            return Ok(());
        }
        create(&path, &text, "init-exists", words)?;
        terminal::say(&words.say("init-written", &shown(&path)));
        for table in &proposal.tables {
            let arguments = [
                ("table", table.schema.name.into()),
                ("place", table.place.to_string().into()),
            ];
            terminal::say(&format!("  {}", words.say("init-found", &arguments)));
        }
        let folder = folder.display().to_string();
        terminal::say(&words.say("init-next", &[("folder", folder.into())]));
        Ok(())
    }
}

impl Init {
    /// The built-in templates as files, each text in its place.
    fn write_templates(&self, words: &Words) -> Result<(), Failure> {
        let folder = self.folder.clone().unwrap_or_else(|| "templates".into());
        let written = languages(Some(&[self
            .language
            .clone()
            .unwrap_or_else(|| "en".to_owned())]));
        let language = written.map_err(|e| Failure::new(USAGE, e))?[0];
        let said = Words::new(language).ok_or_else(|| Failure::new(BUG, language))?;
        let name = |kind: &str| {
            if self.language.is_some() {
                format!("{kind}.{language}.md")
            } else {
                format!("{kind}.md")
            }
        };
        let files: Vec<(PathBuf, String)> = BUILT_IN
            .iter()
            .map(|(kind, text)| (folder.join(name(kind)), written_out(text, &said)))
            .collect();
        if self.print {
            for (path, text) in &files {
                terminal::say(&format!("{}\n\n{}", path.display(), text.trim_end()));
            }
            return Ok(());
        }
        // All or none: a folder with templates was changed by hand.
        if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
            return Err(Failure::new(
                CANT_WRITE,
                words.say(
                    "init-templates-exist",
                    &[("path", path.display().to_string().into())],
                ),
            ));
        }
        std::fs::create_dir_all(&folder)
            .map_err(|e| Failure::of_file(CANT_WRITE, &folder, &e, words))?;
        for (path, text) in &files {
            create(path, text, "init-templates-exist", words)?;
            terminal::say(&path.display().to_string());
        }
        terminal::say(&words.text("init-templates-next"));
        Ok(())
    }
}

/// The settings for a folder without any: those that are proposed for its files, where these are
/// not as the program expects them.
pub fn proposed(folder: &Path, words: &Words) -> Result<Settings, Failure> {
    let proposal = propose(folder);
    let text = settings(&proposal, words);
    let is_usual = proposal.tables.iter().all(|table| {
        let lines = table_lines(table, words);
        lines
            .iter()
            .all(|line| line.is_empty() || line.starts_with('#'))
    });
    let is_usual = is_usual && proposal.missing.is_empty();
    let mut settings = Settings::parse(if is_usual { "" } else { &text })
        .map_err(|e| Failure::new(BAD_SETTINGS, e))?;
    let names = proposal
        .tables
        .iter()
        .map(|table| format!("{} ({})", table.schema.name, table.place));
    let names = names.collect::<Vec<String>>().join(", ");
    settings.proposed = (!is_usual).then_some(names);
    settings.source.clear();
    Ok(settings)
}

/// Writes a file that is not there; one that is was changed by hand, and is never written over.
fn create(path: &Path, text: &str, exists: &str, words: &Words) -> Result<(), Failure> {
    let mut options = std::fs::OpenOptions::new();
    let written = options
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut f| std::io::Write::write_all(&mut f, text.as_bytes()));
    written.map_err(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => Failure::new(
            CANT_WRITE,
            words.say(exists, &[("path", path.display().to_string().into())]),
        ),
        _ => Failure::of_file(CANT_WRITE, path, &e, words),
    })
}

/// A TOML string.
fn quoted(text: &str) -> String {
    // JSON's escapes are those of a basic string of TOML.
    serde_json::to_string(text).unwrap_or_default()
}

/// A message as a remark of the settings file.
fn comment(words: &Words, id: &str, arguments: &[(&str, Argument)]) -> String {
    format!("# {}", words.say(id, arguments))
}

/// The settings file that a proposal makes, with a comment on each thing to look at.
fn settings(proposal: &Proposal, words: &Words) -> String {
    let comment = |id: &str, arguments: &[(&str, Argument)]| comment(words, id, arguments);
    let mut lines = vec![
        comment("init-head", &[]),
        String::new(),
        "[process]".into(),
        format!(
            "name = {}   {}",
            quoted("Meetings and initiatives"),
            comment("init-name", &[])
        ),
        "handling = \"\"".into(),
        "publisher = \"\"".into(),
        String::new(),
        "[report]".into(),
        format!("# period = \"2022\"   {}", comment("init-period", &[])),
        String::new(),
    ];
    lines.extend(series_lines(&proposal.bodies, words));
    if !proposal.missing.is_empty() {
        let tokens: Vec<String> = proposal.missing.iter().map(|m| quoted(m)).collect();
        lines.extend([
            String::new(),
            "[data]".into(),
            format!(
                "missing = [{}]   {}",
                tokens.join(", "),
                comment("init-missing", &[])
            ),
        ]);
    }
    for table in &proposal.tables {
        lines.extend(table_lines(table, words));
    }
    for name in &proposal.absent {
        if *name == "attendance" && proposal.has_totals_only {
            let remark = comment("init-totals", &[]);
            lines.extend([
                String::new(),
                "[inputs.attendance]".into(),
                format!("absent = true   {remark}"),
            ]);
        } else {
            lines.extend(absent_lines(name, words));
        }
    }
    if !proposal.unused.is_empty() {
        let places: Vec<String> = proposal.unused.iter().map(Place::to_string).collect();
        lines.extend([
            String::new(),
            comment("init-unused-files", &[("files", places.join(", ").into())]),
        ]);
    }
    lines.join("\n") + "\n"
}

/// An example of a series, as a remark, with some bodies of the meetings.
fn series_lines(bodies: &[String], words: &Words) -> Vec<String> {
    let mut lines = vec![comment(words, "init-series", &[])];
    for body in bodies.iter().take(5) {
        lines.push(format!("#   body = {}", quoted(body)));
    }
    for line in [
        "# [[series]]",
        "# key = \"wg\"",
        "# name = \"meetings of the working group\"",
        "# short = \"Working group\"",
        "# body = \"…\"",
    ] {
        lines.push(line.into());
    }
    lines
}

/// The remark on a table that no file fits.
fn absent_lines(table: &str, words: &Words) -> Vec<String> {
    let id = if matches!(table, "meetings" | "attendance") {
        "init-needed"
    } else {
        "init-absent"
    };
    vec![
        String::new(),
        comment(words, id, &[("table", table.into())]),
    ]
}

/// The section of one table; none where the file is as the program expects it.
fn table_lines(table: &ProposedTable, words: &Words) -> Vec<String> {
    let lines = [
        place_lines(table, words),
        form_lines(table, words),
        mapping_lines(table),
        remarks(table, words),
    ]
    .concat();
    if lines.is_empty() {
        return lines;
    }
    // A section of nothing but remarks says nothing to the program.
    let head = format!("[inputs.{}]", table.schema.name);
    let head = if lines.iter().all(|l| l.starts_with('#')) {
        format!("# {head}")
    } else {
        head
    };
    [vec![String::new(), head], lines].concat()
}

/// Where the rows of a table stand.
fn place_lines(table: &ProposedTable, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let usual =
        table.place.sheet.is_none() && table.place.file == format!("{}.csv", table.schema.name);
    if !usual {
        lines.push(format!("file = {}", quoted(&table.place.file)));
    }
    if let Some(sheet) = &table.place.sheet {
        lines.push(format!("sheet = {}", quoted(sheet)));
    }
    if table.header_row > 1 {
        lines.push(format!("header_row = {}", table.header_row));
    }
    if let Some(matrix) = &table.matrix {
        lines.push(format!(
            "matrix = {{ {} }}   {}",
            matrix_text(matrix),
            comment(words, "init-matrix", &[])
        ));
    }
    if table.meeting_report {
        lines.push(format!(
            "meeting_report = true   {}",
            comment(words, "init-report", &[])
        ));
    }
    if table.distinct {
        lines.push(format!(
            "distinct = true   {}",
            comment(words, "init-distinct", &[])
        ));
    }
    lines
}

/// How a table of members by meetings is read.
fn matrix_text(matrix: &ProposedMatrix) -> String {
    let names = |names: Vec<&str>| {
        let all: Vec<String> = names.into_iter().map(quoted).collect();
        format!("[{}]", all.join(", "))
    };
    let label = if matrix.is_turned {
        "meetings"
    } else {
        "members"
    };
    let mut keys = vec![format!("{label} = {}", quoted(&matrix.label))];
    if !matrix.heads.is_empty() {
        keys.push(format!("heads = {}", names(matrix.heads.clone())));
    }
    if !matrix.beside.is_empty() {
        let beside = matrix.beside.iter().map(String::as_str);
        keys.push(format!("beside = {}", names(beside.collect())));
    }
    match matrix.cells {
        CellContents::Marks => {}
        CellContents::Delegates => keys.push("cells = \"delegates\"".into()),
        CellContents::Names => keys.push("cells = \"names\"".into()),
    }
    keys.join(", ")
}

/// How dates, numbers and lists are written.
fn form_lines(table: &ProposedTable, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    match table.dates[..] {
        [] => {}
        [form] => lines.push(format!("dates = {}", quoted(form))),
        [form, ..] => {
            let forms = [("forms", table.dates.join(", ").into())];
            lines.push(format!(
                "# dates = {}   {}",
                quoted(form),
                comment(words, "init-dates", &forms)
            ));
        }
    }
    match table.numbers[..] {
        [] => {}
        [form] => lines.push(format!("numbers = {}", quoted(form))),
        _ => lines.push(format!(
            "numbers = [{}]",
            table
                .numbers
                .iter()
                .map(|form| quoted(form))
                .collect::<Vec<_>>()
                .join(", ")
        )),
    }
    if let Some(separator) = table.list_separator {
        lines.push(format!("list_separator = {}", quoted(separator)));
    }
    lines
}

/// Which columns and values of the file are which of ours.
fn mapping_lines(table: &ProposedTable) -> Vec<String> {
    let mut lines = Vec::new();
    let single = table.columns.iter();
    let single = single.map(|(ours, theirs)| format!("{ours} = {}", quoted(theirs)));
    let joined = table.joined.iter().map(|(ours, theirs)| {
        let heads: Vec<String> = theirs.iter().map(|head| quoted(head)).collect();
        format!("{ours} = {{ join = [{}], by = \", \" }}", heads.join(", "))
    });
    let mut columns: Vec<String> = single.chain(joined).collect();
    columns.sort();
    if !columns.is_empty() {
        lines.push(format!("columns = {{ {} }}", columns.join(", ")));
    }
    if !table.values.is_empty() {
        let pairs = |map: &std::collections::BTreeMap<String, String>| {
            map.iter()
                .map(|(theirs, ours)| format!("{} = {}", quoted(theirs), quoted(ours)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let values: Vec<String> = table
            .values
            .iter()
            .map(|(column, map)| format!("{column} = {{ {} }}", pairs(map)))
            .collect();
        lines.push(format!("values = {{ {} }}", values.join(", ")));
    }
    lines
}

/// What is to be looked at in a file: remarks, which the program does not read.
fn remarks(table: &ProposedTable, words: &Words) -> Vec<String> {
    let comment = |id: &str, arguments: &[(&str, Argument)]| comment(words, id, arguments);
    let mut lines = Vec::new();
    for column in &table.partly_empty {
        lines.push(comment("init-empty", &[("column", (*column).into())]));
    }
    for copy in &table.copies {
        lines.push(comment(
            "init-copy",
            &[
                ("file", quoted(copy).into()),
                ("of", quoted(&table.place.file).into()),
            ],
        ));
    }
    for (column, values) in &table.unknown {
        lines.push(comment(
            "init-unknown",
            &[
                ("column", (*column).into()),
                ("values", some_values(values, words).into()),
            ],
        ));
    }
    for (column, (head, values)) in &table.unfit {
        lines.push(comment(
            "init-unfit",
            &[
                ("column", (*column).into()),
                ("head", quoted(head).into()),
                ("values", some_values(values, words).into()),
            ],
        ));
    }
    for column in &table.lacking {
        lines.push(comment("init-lacking", &[("column", (*column).into())]));
    }
    if !table.unused.is_empty() {
        let unused: Vec<String> = table.unused.iter().map(|h| quoted(h)).collect();
        lines.push(comment(
            "init-unused",
            &[("columns", unused.join(", ").into())],
        ));
    }
    lines
}

/// The first of some values, and how many others there are.
fn some_values(values: &SampleValues, words: &Words) -> String {
    let shown: Vec<String> = values.shown.iter().take(8).map(|v| quoted(v)).collect();
    let arguments = [
        ("shown", shown.join(", ").into()),
        ("n", shown.len().into()),
        ("others", values.others.into()),
    ];
    words.say("init-values", &arguments)
}
