//! A document of some 2,000 pages of one table: seconds and memory of setting and writing it. Run:
//! see `Cargo.toml` here.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints, and stops where something is wrong")]

use jiff::civil::date;
use rapporteur::{
    languages::Direction,
    layout::{self, fonts::Fonts},
    render::pdf,
    report::{Block, Report, TableBlock},
    settings::{Process, look::Colours, written::Paper},
    table::{Cell, Column, Subject, Table},
    words::Words,
};
use std::{fs, path::Path, time::Instant};

const ROWS: usize = 90_000;

fn report(rows: usize) -> Report {
    let row = |n: usize| {
        let name = ["Thailand", "Viet Nam", "Sri Lanka", "New Zealand", "Indonesia"][n % 5];
        let integer = |k: usize| Cell::Integer(i64::try_from(n * k % 997).unwrap());
        vec![
            Cell::from(format!("{name} {n}")),
            Cell::from(format!("Organisation {}", n % 60)),
            integer(3),
            integer(7),
            Cell::Share { numerator: i64::try_from(n % 19).unwrap(), denominator: 19 },
            Cell::Date(date(2000, 1, 1).saturating_add(jiff::Span::new().days(i64::try_from(n % 9000).unwrap()))),
        ]
    };
    let columns = ["member", "kind", "delegates", "women", "share_women", "date"].map(Column::text).to_vec();
    let table = Table::new("participation.delegates", Subject::Members, columns, (0..rows).map(row).collect());
    let block = Block::Table(TableBlock {
        title: "A long table".into(),
        scope: String::new(),
        table,
        feet: Vec::new(),
        notes: Vec::new(),
    });
    Report {
        member: None,
        title: "A long document".into(),
        subtitle: "For measuring".into(),
        running: String::new(),
        process: Process::default(),
        edition: None,
        is_public: false,
        has_prints: true,
        paper: Paper::A4,
        says_little: false,
        colours: Colours::default(),
        logo: None,
        language: "en",
        direction: Direction::LeftToRight,
        years: String::new(),
        first: String::new(),
        last: String::new(),
        begins: date(2022, 1, 1),
        dated: date(2022, 12, 31),
        blocks: vec![block],
        below_in_web: Vec::new(),
        points: Vec::new(),
        figures: Vec::new(),
        statistics: Vec::new(),
        tables: std::sync::Arc::default(),
        data: std::sync::Arc::default(),
        files: Vec::new(),
        left_out: None,
        corrected: None,
        corrections: None,
        large: Vec::new(),
        charts: Vec::new(),
    }
}

/// The most memory so far, in MB, as Linux reports it; elsewhere 0.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    line.and_then(|l| l.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn main() {
    let words = Words::english();
    let mut fonts = Fonts::new(Path::new("fonts"));
    for rows in [ROWS / 100, ROWS] {
        let report = report(rows);
        let before = peak();
        let start = Instant::now();
        let (pdf, document) = pdf::write("long.pdf", |to| layout::lay_out(&report, &words, &mut fonts, to)).unwrap();
        let seconds = start.elapsed().as_secs_f64();
        let each = seconds * 1000.0 / f64::from(u32::try_from(document.pages).unwrap());
        let size = f64::from(u32::try_from(pdf.bytes.len()).unwrap()) / 1e6;
        println!(
            "{} pages: {seconds:.2} s, {each:.2} ms a page; {size:.1} MB file; memory {before} MB before, {} MB at most",
            document.pages,
            peak()
        );
    }
}
