//! What several tests need: the true example, read and computed.
use jiff::civil::Date;
use rapporteur::{input, settings::Settings, statistics, statistics::Statistics, table::Cell};
use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn statistics(folder: &Path, settings: &Path, period: &str) -> Statistics {
    let settings = Settings::read(settings).unwrap();
    let found = input::read(folder, &settings, Date::MAX).unwrap();
    let errors: Vec<_> = found
        .findings
        .iter()
        .filter(|f| f.severity == rapporteur::finding::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    statistics::compute(&found.value, &settings, &period.parse().unwrap()).unwrap()
}

pub fn bali(period: &str) -> Statistics {
    let inputs = root().join("inputs");
    statistics(&inputs, &inputs.join("rapporteur.toml"), period)
}

pub fn share(numerator: i64, denominator: i64) -> Cell {
    Cell::Share {
        numerator,
        denominator,
    }
}

/// The program with its arguments, in an empty folder of its own.
pub struct Run {
    pub folder: tempfile::TempDir,
}

pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// With the true inputs, which a test may then break.
    pub fn with_inputs() -> Self {
        let run = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        copy(&root().join("inputs"), &run.path("inputs"));
        run
    }

    /// With these lists and settings alone.
    pub fn with_lists(lists: &[(&str, &str)]) -> Self {
        let run = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        std::fs::create_dir(run.path("inputs")).unwrap();
        for (name, text) in lists {
            std::fs::write(run.path("inputs").join(name), text).unwrap();
        }
        run
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn program(&self, arguments: &[&str]) -> Ended {
        self.program_in(arguments, &[])
    }

    /// The program in an environment of its own.
    pub fn program_in(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ended {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        program
            .args(arguments)
            .current_dir(self.folder.path())
            .envs(environment.iter().copied());
        let output = program.output().unwrap();
        let text = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
        Ended {
            code: output.status.code().unwrap(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// One cell of an input, by line and field (both from 1, no quoted commas before it), set to
    /// something else.
    pub fn set(&self, file: &str, line: usize, field: usize, value: &str) {
        let path = self.path("inputs").join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut cells: Vec<&str> = lines[line - 1].split(',').collect();
        cells[field - 1] = value;
        lines[line - 1] = cells.join(",");
        std::fs::write(path, lines.join("\n") + "\n").unwrap();
    }

    /// Every file below a folder, by path, with its bytes.
    pub fn files(&self, name: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
        fn walk(folder: &Path, base: &Path, out: &mut std::collections::BTreeMap<String, Vec<u8>>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, base, out);
                } else {
                    out.insert(
                        path.strip_prefix(base)
                            .unwrap()
                            .to_str()
                            .unwrap()
                            .to_owned(),
                        std::fs::read(&path).unwrap(),
                    );
                }
            }
        }
        let mut out = std::collections::BTreeMap::new();
        let folder = self.path(name);
        if folder.exists() {
            walk(&folder, &folder, &mut out);
        }
        out
    }
}

/// The files of a folder, without its folders.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
    }
}

/// What another program prints; none, and loudly, where this machine has it not. In CI
/// (`RAPPORTEUR_TOOLS=all`) that is a failure.
pub fn tool(program: &str, arguments: &[&str]) -> Option<String> {
    match std::process::Command::new(program).args(arguments).output() {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{program} {arguments:?}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(e) => {
            assert!(
                std::env::var_os("RAPPORTEUR_TOOLS").is_none(),
                "{program} is not there: {e}"
            );
            eprintln!("NOT RUN: this test needs {program}, which is not installed");
            None
        }
    }
}
