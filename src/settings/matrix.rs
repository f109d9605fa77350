//! How a table of members by meetings lies in its file. In: the section as typed. Out: `Matrix`. It
//! must not know what is in the file.

use schemars::JsonSchema;
use serde::Deserialize;

/// How a table of members by meetings is read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Matrix {
    /// If the rows are members and the columns are meetings: the header of the column with the
    /// members.
    pub members: Option<String>,
    /// If the rows are meetings and the columns are members: the header of the column with the
    /// meetings.
    pub meetings: Option<String>,
    /// What each row of the header says about the meetings, from the top: a column of meetings,
    /// such as "title", `"start_date"` or "ordinal", or "" for a row that says nothing about them.
    /// Without this key, the header has one row.
    pub heads: Vec<String>,
    /// The headers of columns that are neither meetings nor members.
    pub beside: Vec<String>,
    pub cells: CellContents,
}

impl Matrix {
    /// The head of the column whose cells name the rows.
    #[must_use]
    pub fn label(&self) -> &str {
        let label = self.members.as_ref().or(self.meetings.as_ref());
        label.map_or("", String::as_str)
    }

    /// Are the rows meetings, and the columns members?
    #[must_use]
    pub const fn is_turned(&self) -> bool {
        self.meetings.is_some()
    }
}

/// What the cells of a table of members by meetings contain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CellContents {
    /// Marks; `values` of `status` says what each mark means
    #[default]
    Marks,
    /// The number of delegates; 0 means that nobody attended
    Delegates,
    /// The names of those who attended
    Names,
}
