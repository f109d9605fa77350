//! `rapporteur init`: looks at the files in a folder and proposes the settings that read them. It
//! asks nothing.

mod text;

use super::{BAD_SETTINGS, BUG, CANT_WRITE, Failure, NO_INPUT, USAGE, terminal};
use crate::{
    finding::{NONE, nearest},
    input::propose::{Proposal, ProposedTable, propose},
    report::{built_in_files, written_out},
    settings::{Settings, languages},
    words::Words,
};
use clap::Parser as _;
use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::Arc,
};
use text::{not_used, settings, table_lines};

#[derive(Debug, clap::Args)]
pub struct Init {
    /// Folder with your lists (CSV files or workbooks); with --templates, the folder for the
    /// templates [default: templates]
    #[arg(required_unless_present_any = ["templates", "block"])]
    folder: Option<PathBuf>,
    /// Instead, write the templates of all documents with their full texts, so that you can change
    /// them
    #[arg(long)]
    templates: bool,
    /// Instead, write a block or section of the templates in full, such as how-to-read, so that you
    /// can change it
    #[arg(long, value_name = "NAME", conflicts_with = "templates")]
    block: Vec<String>,
    /// With --templates or --block: write them for one language only, such as briefing.fr.md
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Show the proposal without writing it
    #[arg(long)]
    print: bool,
    /// Then also make the first report, in outputs/
    #[arg(long, conflicts_with_all = ["templates", "block", "print"])]
    report: bool,
}

impl Init {
    pub fn run(self, words: &Arc<Words>) -> Result<(), Failure> {
        if self.templates || !self.block.is_empty() {
            return self.write_templates(words);
        }
        if self.language.is_some() {
            return Err(Failure::new(USAGE, words.text("init-needs-templates")));
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
        let name = process_name(&folder);
        let text = settings(&proposal, name.as_deref(), words);
        if self.print {
            terminal::say(text.trim_end());
            return Ok(());
        }
        if proposal.tables.is_empty() && !path.exists() {
            show_tables(&proposal, words);
            let message = words.say("init-nothing", &shown(&folder));
            return Err(Failure::new(NO_INPUT, message));
        }
        if path.exists() {
            merge(&path, &proposal, words)?;
        } else {
            create(&path, &text, "init-exists", words)?;
            terminal::say(&words.say("init-written", &shown(&path)));
        }
        show_tables(&proposal, words);
        let shown_folder = folder.display().to_string();
        if self.report {
            // Beside the folder, since `outputs` may be those of another process.
            let outputs = match folder.file_name().and_then(|name| name.to_str()) {
                None | Some("inputs") => "outputs".to_owned(),
                Some(_) => format!("{}-outputs", shown_folder.trim_end_matches('/')),
            };
            let report = [
                "rapporteur",
                "report",
                "--inputs",
                &shown_folder,
                "--outputs",
                &outputs,
            ];
            return match super::Arguments::parse_from(report).command {
                super::Command::Report(report) => report.run(words),
                _ => Err(Failure::new(BUG, "report")),
            };
        }
        terminal::say(&words.say("init-next", &[("folder", shown_folder.into())]));
        Ok(())
    }
}

/// The name of a folder, where it may be that of a process.
fn process_name(folder: &Path) -> Option<String> {
    const GENERAL: [&str; 8] = [
        "inputs",
        "input",
        "data",
        "files",
        "lists",
        "documents",
        "downloads",
        "desktop",
    ];
    let folder = folder.canonicalize().ok()?;
    let name = folder.file_name()?.to_str()?.replace(['_', '-'], " ");
    let small = name.to_lowercase();
    let is_name = !name.starts_with('.')
        && !GENERAL.contains(&small.as_str())
        && small.contains(char::is_alphabetic);
    is_name.then_some(name)
}

/// Shows which file each table is read from, and what is not read.
fn show_tables(proposal: &Proposal, words: &Words) {
    let has_file = |table: &&ProposedTable| table.rows > 0 || table.listed.is_empty();
    for table in proposal.tables.iter().filter(has_file) {
        let arguments = [
            ("table", table.schema.name.into()),
            ("place", table.place.to_string().into()),
            ("rows", table.rows.into()),
        ];
        terminal::say(&format!("  {}", words.say("init-found", &arguments)));
    }
    for table in &proposal.tables {
        for (column, list) in &table.listed {
            let arguments = [
                ("table", table.schema.name.into()),
                ("column", (*column).into()),
                ("place", list.place.to_string().into()),
            ];
            terminal::say(&format!(
                "  {}",
                words.say("init-found-entries", &arguments)
            ));
        }
    }
    for unused in &proposal.unused {
        terminal::say(&format!("  {}", not_used(unused, words)));
    }
}

/// Adds to a settings file the sections that it lacks, below its own lines, which stay as they are.
fn merge(path: &Path, proposal: &Proposal, words: &Words) -> Result<(), Failure> {
    let unreadable = |e: &std::io::Error| Failure::of_file(CANT_WRITE, path, e, words);
    let own = std::fs::read_to_string(path).map_err(|e| unreadable(&e))?;
    let new = merged(&own, proposal, words).map_err(|e| Failure::new(BAD_SETTINGS, e))?;
    let arguments = [("path", path.display().to_string().into())];
    let Some(new) = new else {
        terminal::say(&words.say("init-complete", &arguments));
        return Ok(());
    };
    Settings::parse(&new).map_err(|e| Failure::new(BAD_SETTINGS, e))?;
    replace(path, &own, &new).map_err(|e| unreadable(&e))?;
    terminal::say(&words.say("init-merged", &arguments));
    Ok(())
}

/// A settings file with the sections that it lacks; none where it lacks none.
fn merged(own: &str, proposal: &Proposal, words: &Words) -> Result<Option<String>, String> {
    let known: toml::Table = own.parse().map_err(|e: toml::de::Error| e.to_string())?;
    let has = |table: &str| {
        let inputs = known.get("inputs").and_then(toml::Value::as_table);
        inputs.is_some_and(|inputs| inputs.contains_key(table))
    };
    let missing = proposal
        .tables
        .iter()
        .filter(|table| !has(table.schema.name));
    let lines = |table| table_lines(table, words);
    let said = |lines: &Vec<String>| {
        lines
            .iter()
            .any(|line| !line.is_empty() && !line.starts_with('#'))
    };
    let sections: Vec<Vec<String>> = missing.map(lines).filter(said).collect();
    let with = || format!("{}\n{}\n", own.trim_end(), sections.concat().join("\n"));
    Ok((!sections.is_empty()).then(with))
}

/// The settings of a folder with everything that is proposed for its lists.
///
/// # Errors
/// Why the settings can't be read.
pub fn with_proposals(own: &str, folder: &Path, words: &Words) -> Result<String, String> {
    let proposal = propose(folder);
    if own.trim().is_empty() {
        return Ok(settings(&proposal, process_name(folder).as_deref(), words));
    }
    let new = merged(own, &proposal, words)?;
    Ok(new.unwrap_or_else(|| own.to_owned()))
}

/// The text of a settings file; nothing where it is not there.
pub fn own_settings(path: &Path) -> std::io::Result<String> {
    const MOST: u64 = 1 << 20;
    match path.metadata() {
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(String::new()),
        Ok(about) if about.is_file() && about.len() <= MOST => std::fs::read_to_string(path),
        Ok(_) => Err(ErrorKind::InvalidInput.into()),
        Err(e) => Err(e),
    }
}

/// Puts a text in place of a settings file that is as it was, all at once.
pub fn replace(path: &Path, before: &str, text: &str) -> std::io::Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let permissions = path.metadata().ok().map(|about| about.permissions());
    if permissions
        .as_ref()
        .is_some_and(std::fs::Permissions::readonly)
    {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let beside = path.with_extension(format!("toml.{}.new", std::process::id()));
    let written = (|| {
        let mut options = std::fs::OpenOptions::new();
        let mut file = options.write(true).create_new(true).open(&beside)?;
        std::io::Write::write_all(&mut file, text.as_bytes())?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        // Somebody may have saved it in the meantime.
        if own_settings(&path)? != before {
            return Err(ErrorKind::ResourceBusy.into());
        }
        std::fs::rename(&beside, &path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
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
        let name = |stem: &str| match self.language {
            Some(_) => format!("{stem}.{language}.md"),
            None => format!("{stem}.md"),
        };
        let files: Vec<(PathBuf, String)> = self
            .wanted(words)?
            .into_iter()
            .map(|(stem, text)| (folder.join(name(&stem)), written_out(text, &said)))
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
        for (path, text) in &files {
            let folder = path.parent().unwrap_or(&folder);
            std::fs::create_dir_all(folder)
                .map_err(|e| Failure::of_file(CANT_WRITE, folder, &e, words))?;
            create(path, text, "init-templates-exist", words)?;
            terminal::say(&path.display().to_string());
        }
        let next = if self.templates {
            "init-templates-next"
        } else {
            "init-block-next"
        };
        terminal::say(&words.text(next));
        Ok(())
    }
}

impl Init {
    /// The templates, blocks or sections that are to be written, by the stems of their names.
    fn wanted(&self, words: &Words) -> Result<Vec<(String, &'static str)>, Failure> {
        let files = built_in_files();
        let mut files = files.map(|(name, text)| (name.trim_end_matches(".md").to_owned(), text));
        if self.templates {
            return Ok(files.filter(|(stem, _)| !stem.contains('/')).collect());
        }
        let blocks: Vec<(String, &str)> = files
            .by_ref()
            .filter(|(stem, _)| stem.contains('/'))
            .collect();
        let called = |stem: &str| stem.rsplit('/').next().unwrap_or_default().to_owned();
        let one = |name: &String| {
            let known = blocks.iter().find(|(stem, _)| called(stem) == *name);
            known.cloned().ok_or_else(|| {
                let names: Vec<String> = blocks.iter().map(|(stem, _)| called(stem)).collect();
                let near = nearest(name, names.iter().map(String::as_str)).unwrap_or(NONE);
                Failure::unknown_name("block", name, near, words)
            })
        };
        self.block.iter().map(one).collect()
    }
}

/// The settings for a folder without any: those that are proposed for its files, where these are
/// not as the program expects them.
pub fn proposed(folder: &Path, words: &Words) -> Result<Settings, Failure> {
    let proposal = propose(folder);
    let text = settings(&proposal, None, words);
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
        ErrorKind::AlreadyExists => Failure::new(
            CANT_WRITE,
            words.say(exists, &[("path", path.display().to_string().into())]),
        ),
        _ => Failure::of_file(CANT_WRITE, path, &e, words),
    })
}
