//! Where the values of a column come from, as the settings say it. In: TOML. Out: plain structs. It
//! must not know which column it is of.

use schemars::JsonSchema;
use serde::Deserialize;

/// Where the values of a column come from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "toml::Value")]
#[schemars(!try_from, untagged)]
pub enum Origin {
    /// A column of the file.
    Column(String),
    /// Several columns, joined by spaces.
    Columns(Vec<String>),
    Joined(Joined),
    Marked(Marked),
    Summed(Summed),
    Listed(EntryList),
    Constant(Constant),
}

/// Several columns, joined by a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Joined {
    pub join: Vec<String>,
    pub by: String,
}

/// A list in which each entry has a column of its own. The entries of a row are the headers of the
/// columns that are marked in this row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Marked {
    pub marked: Vec<String>,
}

/// A number whose parts each have a column of their own. If the file has a total, it is compared
/// with the sum of the parts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Summed {
    pub sum: Vec<String>,
    #[serde(default)]
    pub total: Option<String>,
}

/// A list whose entries are in another file, which has a row for each entry, a column of marks for
/// each entry, or a column for each entry with the rows that have it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryList {
    pub file: String,
    #[serde(default)]
    pub sheet: Option<String>,
    /// The row with the column headers, counted from 1 [default: 1].
    #[serde(default)]
    pub header_row: Option<u32>,
    /// The column that says to which row of the table an entry belongs.
    #[serde(default)]
    pub row: Option<String>,
    /// The column with the entry.
    #[serde(default)]
    pub entry: Option<String>,
    /// Columns that are named after the entries, with a mark in each row that has the entry.
    #[serde(default)]
    pub marked: Vec<String>,
    /// Columns that are named after the entries; below each header are the rows that have the
    /// entry.
    #[serde(default)]
    pub columns: Vec<String>,
}

impl EntryList {
    /// The heads that it names, the one of the rows first.
    #[must_use]
    pub fn heads(&self) -> Vec<&str> {
        let single = self.row.iter().chain(&self.entry);
        let all = single.chain(&self.marked).chain(&self.columns);
        all.map(String::as_str).collect()
    }

    /// Are its columns those of one of the three forms?
    fn is_whole(&self) -> bool {
        let has = (
            self.row.is_some(),
            self.entry.is_some(),
            !self.marked.is_empty(),
            !self.columns.is_empty(),
        );
        matches!(
            has,
            (true, true, false, false) | (true, false, true, false) | (false, false, false, true)
        )
    }
}

/// The same value in every row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Constant {
    pub constant: String,
}

impl TryFrom<toml::Value> for Origin {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, String> {
        let shapes = "write a column of the file (\"Meeting\"), several ([\"First name\", \"Family name\"] or { join = [\"A\", \"B\"], by = \", \" }), a column for each entry of a list ({ marked = [\"LDC\", \"SIDS\"] }), the parts of a number ({ sum = [\"Party\", \"Observer\"], total = \"Total\" }), a list in another file ({ file = \"groups.csv\", row = \"Country\", entry = \"Group\" }), or { constant = \"Working Group\" }";
        match &value {
            toml::Value::String(name) => Ok(Self::Column(name.clone())),
            toml::Value::Array(_) => value
                .try_into()
                .map(Self::Columns)
                .map_err(|_| shapes.to_owned()),
            toml::Value::Table(t) if t.contains_key("join") => value
                .try_into()
                .map(Self::Joined)
                .map_err(|_| shapes.to_owned()),
            toml::Value::Table(t) if t.contains_key("sum") => value
                .try_into()
                .map(Self::Summed)
                .map_err(|_| shapes.to_owned()),
            toml::Value::Table(t) if t.contains_key("file") => value
                .try_into()
                .ok()
                .filter(EntryList::is_whole)
                .map(Self::Listed)
                .ok_or_else(|| shapes.to_owned()),
            toml::Value::Table(t) if t.contains_key("marked") => value
                .try_into()
                .map(Self::Marked)
                .map_err(|_| shapes.to_owned()),
            toml::Value::Table(_) => value
                .try_into()
                .map(Self::Constant)
                .map_err(|_| shapes.to_owned()),
            _ => Err(shapes.to_owned()),
        }
    }
}
