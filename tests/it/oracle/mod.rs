//! An independent recomputation of every figure, in plain loops over the rows of the files.

mod credentials;
mod facts;
mod gender;
mod initiatives;
mod participation;
mod participation_absences;
mod participation_people;
mod participation_rates;
mod participation_roles;
mod participation_trend;
mod read;
mod themes;
mod tracker;
mod values;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;

/// Meetings that belong together: one body, and some of its kinds (none named: all kinds).
pub struct Series {
    pub key: String,
    pub body: String,
    pub kinds: Vec<String>,
}

/// A column that a file calls by another name than ours.
pub struct RenamedColumn {
    pub file: String,
    pub ours: String,
    pub theirs: String,
}

/// A value that a file writes in another way than we do. `column` is our name of the column.
pub struct RecodedValue {
    pub file: String,
    pub column: String,
    pub theirs: String,
    pub ours: String,
}

/// What the settings say about a folder of data.
#[derive(Default)]
pub struct Config {
    pub series: Vec<Series>,
    /// The share of eligible members that makes a quorum: numerator and denominator.
    pub quorum: Option<(i64, i64)>,
    pub columns: Vec<RenamedColumn>,
    pub values: Vec<RecodedValue>,
    /// Whole cells that mean "missing", beside the empty cell.
    pub missing: Vec<String>,
    /// The base year, and the share of women that is aimed at in percent.
    pub gender: Option<(i16, i64)>,
    /// The parts of a delegation that are asked for, by their columns.
    pub parts: Vec<&'static str>,
    /// A member below this share of sittings in percent is named.
    pub least_share: Option<i64>,
    /// The day of the run; without one nothing is ahead.
    pub today: Option<Date>,
}

/// All figures of a folder for the years `first` to `last`: `TABLE|ROW|COLUMN` and its canonical
/// text.
pub fn figures(folder: &Path, config: &Config, first: i16, last: i16) -> BTreeMap<String, String> {
    let data = read::read(folder, config);
    let facts = facts::Facts::new(&data, config, first, last);
    let mut sheet = values::Sheet::default();
    participation::write(&mut sheet, &facts);
    themes::write(&mut sheet, &facts);
    initiatives::write(&mut sheet, &facts);
    tracker::write(&mut sheet, &facts);
    gender::write(&mut sheet, &facts);
    credentials::write(&mut sheet, &facts);
    sheet.values
}
