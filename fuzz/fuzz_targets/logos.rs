//! Any bytes as a logo.
#![no_main]
use std::fs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("logo.svg");
    fs::write(&path, bytes).unwrap();
    let _ = rapporteur::settings::logo::read(&path);
});
