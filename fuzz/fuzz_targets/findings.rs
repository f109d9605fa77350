//! Any bytes as a list of attendance, and the workbook of what is found in it.
#![no_main]
use rapporteur::{input, render::xlsx::annotated, settings::Settings, words::Words};
use std::{fs, path::Path};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/small");
    for table in ["members", "themes", "meetings", "memberships", "initiatives"] {
        fs::copy(small.join(format!("{table}.csv")), folder.path().join(format!("{table}.csv"))).unwrap();
    }
    fs::write(folder.path().join("attendance.csv"), bytes).unwrap();
    let settings = Settings::parse("").unwrap();
    let found = input::read(folder.path(), &settings).unwrap();
    let places: Vec<_> = found.findings.iter().map(|finding| finding.place.clone()).collect();
    let rows = input::excerpt::rows(folder.path(), &settings, &found.value, &places);
    annotated::write(&found.findings, &rows, &Words::english()).unwrap();
});
