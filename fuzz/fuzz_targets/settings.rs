//! Any text as settings.
#![no_main]
use rapporteur::settings::Settings;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(settings) = Settings::parse(text) {
        drop(settings.in_language("fr"));
    }
});
