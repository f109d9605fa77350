//! Writes invented lists: `generate SEED MEMBERS MEETINGS ROWS INITIATIVES FOLDER`.

use std::{path::PathBuf, process::ExitCode};
use synthetic::{Size, write};

fn main() -> ExitCode {
    let told: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Vec<usize> = told.iter().take(5).filter_map(|text| text.parse().ok()).collect();
    let ([seed, members, meetings, rows, initiatives], Some(folder)) = (numbers.as_slice(), told.get(5)) else {
        eprintln!("usage: generate SEED MEMBERS MEETINGS ROWS INITIATIVES FOLDER");
        return ExitCode::from(2);
    };
    let size = Size { seed: *seed as u64, members: *members, meetings: *meetings, rows: *rows, initiatives: *initiatives };
    match write(&size, &PathBuf::from(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{folder}: {e}");
            ExitCode::FAILURE
        }
    }
}
