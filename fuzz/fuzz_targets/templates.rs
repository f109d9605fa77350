//! Any text as the template of a briefing.
#![no_main]
use rapporteur::{
    documents::Edition,
    input,
    report::{Template, Templates, compose},
    settings::Settings,
};
use std::{path::Path, sync::LazyLock};

static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/hand");
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let data = input::read(&folder, &settings).unwrap().value;
    Edition::new("en", &data, &settings, &"2022".parse().unwrap(), &Templates::default()).unwrap()
});

libfuzzer_sys::fuzz_target!(|text: &str| {
    let Edition { words, settings, released } = &*EDITION;
    let _ = compose(released, settings, words, &Template::new("briefing.md", text));
});
