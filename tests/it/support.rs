//! What several tests need: the true example, read and computed.
use rapporteur::{input, settings::Settings, statistics, statistics::Statistics, table::Cell};
use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn statistics(folder: &Path, settings: &Path, period: &str) -> Statistics {
    let settings = Settings::read(settings).unwrap();
    let found = input::read(folder, &settings).unwrap();
    let errors: Vec<_> = found.findings.iter().filter(|f| f.severity == rapporteur::finding::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    statistics::compute(&found.value, &settings, &period.parse().unwrap()).unwrap()
}

pub fn bali(period: &str) -> Statistics {
    let inputs = root().join("inputs");
    statistics(&inputs, &inputs.join("rapporteur.toml"), period)
}

pub fn share(numerator: i64, denominator: i64) -> Cell {
    Cell::Share { numerator, denominator }
}
