//! Every command that README and documents show, run as it stands: a block that begins with `sh` must
//! end well, one that begins with `sh fails` must not, and each example of settings must be read.
use crate::support::{Run, copy, root};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
};

/// A block of code: what stands behind the first fence, and its text.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else {
            continue;
        };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        blocks.push((kind.to_owned(), body.join("\n") + "\n"));
    }
    blocks
}

/// `rapporteur` and `cargo` as the reader of a document has them.
fn tools(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    // The program that is used does the same in a third of the time.
    let used = std::env::var("RAPPORTEUR_PROGRAM").ok();
    let program = used.unwrap_or_else(|| env!("CARGO_BIN_EXE_rapporteur").to_owned());
    std::os::unix::fs::symlink(program, folder.join("rapporteur")).unwrap();
    let cargo = folder.join("cargo");
    let script = "#!/bin/sh\n\
        if [ \"$1 $2 $3\" = \"run --release --\" ]; then shift 3; exec rapporteur \"$@\"; fi\n\
        case \"$1\" in test|install|build) exit 0 ;; esac\n\
        echo \"cargo $*: not expected\" >&2; exit 9\n";
    fs::write(&cargo, script).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
}

fn shell(command: &str, folder: &Path) -> Output {
    let path = format!(
        "{}:{}",
        folder.join(".tools").display(),
        std::env::var("PATH").unwrap()
    );
    Command::new("sh")
        .args(["-e", "-c", command])
        .current_dir(folder)
        .env("PATH", path)
        .output()
        .unwrap()
}

/// Runs the commands of a document in their order, in a folder of their own.
fn run_commands(name: &str, text: &str) -> usize {
    let run = Run::with_inputs();
    let folder = run.folder.path();
    tools(&folder.join(".tools"));
    copy(&root().join("templates"), &folder.join("templates"));
    fs::copy(root().join("Cargo.toml"), folder.join("Cargo.toml")).unwrap();
    let mut n = 0;
    for (kind, body) in blocks(text) {
        let commands: Vec<String> = match kind.as_str() {
            "sh" => vec![body],
            "sh fails" => body
                .replace("\\\n", " ")
                .lines()
                .map(str::to_owned)
                .collect(),
            _ => continue,
        };
        for command in commands {
            n += 1;
            let ended = shell(&command, folder);
            let [out, err] =
                [&ended.stdout, &ended.stderr].map(|b| String::from_utf8_lossy(b).into_owned());
            let is_as_told = ended.status.success() == (kind == "sh");
            assert!(
                is_as_told,
                "{name}: {}\n{command}\n{out}{err}",
                ended.status
            );
        }
    }
    n
}

/// Gives each example of settings to the program, with the files that it names.
fn read_settings(name: &str, text: &str) {
    let run = Run::with_inputs();
    let report = run.program(&["report", "--quiet", "--outputs", "made"]);
    assert_eq!(report.code, 0, "{}", report.err);
    let inputs = run.path("inputs");
    fs::copy(
        run.path("made/2022/briefing.docx"),
        inputs.join("house.docx"),
    )
    .unwrap();
    fs::create_dir_all(inputs.join("fonts")).unwrap();
    let mut encoder = png::Encoder::new(fs::File::create(inputs.join("logo.png")).unwrap(), 2, 2);
    encoder.set_color(png::ColorType::Rgb);
    encoder
        .write_header()
        .unwrap()
        .write_image_data(&[90; 12])
        .unwrap();
    for (_, body) in blocks(text).into_iter().filter(|(kind, _)| kind == "toml") {
        fs::write(inputs.join("rapporteur.toml"), &body).unwrap();
        let ended = run.program(&["check", "--quiet"]);
        // Lists that an example names need not be there.
        assert!(
            matches!(ended.code, 0 | 1 | 66),
            "{name}: {}\n{body}\n{}",
            ended.code,
            ended.err
        );
    }
}

#[test]
fn every_command_and_example_of_the_documents_works() {
    let mut files = vec![root().join("README.md")];
    let docs = fs::read_dir(root().join("docs")).unwrap();
    files.extend(docs.map(|entry| entry.unwrap().path()));
    files.retain(|path| path.extension().is_some_and(|end| end == "md"));
    files.sort();
    let check = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let kinds: Vec<String> = blocks(&text).into_iter().map(|(kind, _)| kind).collect();
        let has = |kind: &str| kinds.iter().any(|own| own.starts_with(kind));
        if has("toml") {
            read_settings(&name, &text);
        }
        if has("sh") {
            run_commands(&name, &text)
        } else {
            0
        }
    };
    let n: usize = std::thread::scope(|scope| {
        let all: Vec<_> = files
            .iter()
            .map(|path| scope.spawn(|| check(path)))
            .collect();
        all.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert!(n > 40, "{n} commands");
}

/// Links between the documents lead somewhere.
#[test]
fn links_of_the_documents_lead_to_files_and_headings() {
    let names = [
        "README.md",
        "docs/tutorial.md",
        "docs/settings.md",
        "docs/templates.md",
        "docs/sharing.md",
        "docs/cron.md",
        "docs/figures.md",
        "docs/preview.md",
    ];
    let heading = |line: &str| -> String {
        let text = line.trim_start_matches('#').trim().to_lowercase();
        let is_kept = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ');
        text.chars()
            .filter(is_kept)
            .collect::<String>()
            .replace(' ', "-")
    };
    for name in names {
        let path = root().join(name);
        let text = fs::read_to_string(&path).unwrap();
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            if target.starts_with("http") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let other = if file.is_empty() {
                path.clone()
            } else {
                path.parent().unwrap().join(file)
            };
            assert!(other.exists(), "{name}: {target}");
            let is_there = || {
                let text = fs::read_to_string(&other).unwrap();
                text.lines()
                    .any(|line| line.starts_with('#') && heading(line) == anchor)
            };
            assert!(anchor.is_empty() || is_there(), "{name}: {target}");
        }
    }
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.lines().count() < 150, "{}", readme.lines().count());
}
