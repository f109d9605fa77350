//! Any bytes as a workbook of members, beside lists that are right.
#![no_main]
use rapporteur::{input, settings::Settings};
use std::{fs, path::Path};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/small");
    for table in ["themes", "meetings", "memberships", "attendance", "initiatives"] {
        fs::copy(small.join(format!("{table}.csv")), folder.path().join(format!("{table}.csv"))).unwrap();
    }
    fs::write(folder.path().join("members.xlsx"), bytes).unwrap();
    input::read(folder.path(), &Settings::parse("").unwrap()).unwrap();
});
