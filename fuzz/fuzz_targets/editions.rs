//! Any bytes as the manifest of an edition, and as its signature.
#![no_main]
use rapporteur::publish::{edition, signature};
use std::fs;

const KEY: &str = "untrusted comment: minisign public key 9D8EFAB1C39764A3\nRWSjZJfDsfqOnTDGrhJw3RUibKbl0zcPE57yhf3FDjoUXh0nRpswR9xK\n";

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("manifest.json"), bytes).unwrap();
    fs::write(folder.path().join("manifest.json.minisig"), bytes).unwrap();
    fs::write(folder.path().join("key"), KEY).unwrap();
    let _ = edition::made_from(folder.path());
    if let Ok(manifest) = edition::manifest(folder.path()) {
        edition::differences(folder.path(), &manifest).unwrap();
    }
    let _ = signature::verify(&folder.path().join("key"), &folder.path().join("manifest.json.minisig"), bytes);
});
