//! One test binary, through the public interface and the program.
#![allow(
    clippy::too_many_lines,
    reason = "a test reads from top to bottom, as one case"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test says what it expected by panicking"
)]

mod accounting;
mod attack;
mod audiences;
mod blocks;
mod bombs;
mod borders;
mod broken;
mod cases;
mod characters;
mod checker;
mod commands;
mod compare;
mod corrections;
mod crashes;
mod declarations;
mod disclosure;
mod docs;
mod documents;
mod dry_run;
mod editions;
mod edits;
mod exhaust;
mod explain;
mod figures;
mod filling;
mod findings;
mod fuzz;
mod hostile;
mod inputs;
mod joined;
mod languages;
mod long;
mod mail;
mod mapping;
mod matrix;
mod names;
mod open_document;
mod oracle;
mod packs;
mod pages;
mod participants;
mod persons;
mod planted;
mod preview;
mod proof;
mod properties;
mod publishing;
mod random;
mod recalculation;
mod scripts;
mod seams;
mod shapes;
mod sheets;
mod snapshots;
mod stopped;
mod support;
mod tables;
mod templates;
mod tracked;
mod turnout;
mod unattended;
mod vocabulary;
mod web;
mod word;
mod wording;
mod workbook;
