//! How a table is drawn: the kind of picture and the columns that it shows. In: nothing. Out: types. It
//! must not know how a picture is drawn.

/// What kind of picture; the marks differ by shape as well as by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// One column a row, with a line at the whole it is a part of.
    Columns,
    /// One bar a row, longest first, for shares.
    Ranking,
    /// Two marks a row, joined.
    Dumbbell,
    /// One bar, of which each row is a part.
    Parts,
    /// Parts on each other in one column a row.
    Stacked,
    /// Values over time, with gaps where there are none.
    Line,
    /// Days along the years, a row for each thing.
    Timeline,
    /// One mark of presence a row, in the order of time.
    Strip,
    /// A small chart of presence a row.
    Multiples,
    /// A tile a row, by group, for shares.
    Tiles,
}

/// A picture of some columns of a table: it has no numbers of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub kind: ChartKind,
    pub table: String,
    pub label: String,
    pub values: Vec<String>,
    /// The column by which rows stand together.
    pub group: Option<String>,
}
