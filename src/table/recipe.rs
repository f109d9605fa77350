//! How a figure comes from rows: what is counted, and the conditions that the rows meet. In:
//! nothing. Out: types. It must not know how rows are stored, nor a spreadsheet.

use super::{Cell, Column};
use jiff::civil::Date;

/// How a figure comes from rows: what a formula needs and what `explain` lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipe {
    Tally(Tally),
    /// A part of a whole.
    Share {
        numerator: Tally,
        denominator: Tally,
    },
    /// One tally for each of another: a mean.
    Quotient {
        numerator: Tally,
        denominator: Tally,
    },
    /// Worked out from these rows by the rule of the definition: no count or sum of them.
    Worked(SheetRows),
}

impl Recipe {
    /// The rows that the figure is about: of a share, its whole.
    #[must_use]
    pub const fn whole(&self) -> &SheetRows {
        match self {
            Self::Tally(tally)
            | Self::Share {
                denominator: tally, ..
            }
            | Self::Quotient {
                denominator: tally, ..
            } => &tally.rows,
            Self::Worked(rows) => rows,
        }
    }

    /// The numbers that it is made of; of what is worked out by a rule there are none.
    #[must_use]
    pub fn tallies(&self) -> Vec<&Tally> {
        match self {
            Self::Tally(tally) => vec![tally],
            Self::Share {
                numerator,
                denominator,
            }
            | Self::Quotient {
                numerator,
                denominator,
            } => vec![numerator, denominator],
            Self::Worked(_) => Vec::new(),
        }
    }

    /// The same for the rows that also meet a condition.
    #[must_use]
    pub fn and(self, condition: &Condition) -> Self {
        let with = |tally: Tally| Tally {
            rows: tally.rows.and(condition.clone()),
            aggregate: tally.aggregate,
        };
        match self {
            Self::Tally(tally) => Self::Tally(with(tally)),
            Self::Share {
                numerator,
                denominator,
            } => Self::Share {
                numerator: with(numerator),
                denominator: with(denominator),
            },
            Self::Quotient {
                numerator,
                denominator,
            } => Self::Quotient {
                numerator: with(numerator),
                denominator: with(denominator),
            },
            Self::Worked(rows) => Self::Worked(rows.and(condition.clone())),
        }
    }
}

/// A number taken from rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    pub rows: SheetRows,
    pub aggregate: Aggregate,
}

/// What is counted of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    Rows,
    /// Different values of a column.
    Distinct(&'static str),
    /// The values of a column, added; none where no row has one.
    Sum(&'static str),
}

impl Aggregate {
    /// The column that is looked at.
    #[must_use]
    pub const fn column(self) -> Option<&'static str> {
        match self {
            Self::Rows => None,
            Self::Distinct(column) | Self::Sum(column) => Some(column),
        }
    }
}

/// The rows of one data sheet for which every condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRows {
    pub sheet: &'static str,
    pub conditions: Vec<Condition>,
}

impl SheetRows {
    #[must_use]
    pub const fn new(sheet: &'static str) -> Self {
        Self {
            sheet,
            conditions: Vec::new(),
        }
    }

    #[must_use]
    pub fn and(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Where each of these flags is set.
    #[must_use]
    pub fn flagged(self, flags: &[&'static str]) -> Self {
        flags.iter().fold(self, |rows, flag| {
            rows.and(Condition::Flag { column: flag })
        })
    }

    /// With the row of its figure put in: conditions on that row become plain ones. None where the
    /// row does not say them.
    #[must_use]
    pub fn settled(&self, columns: &[Column], row: &[Cell]) -> Option<Self> {
        let settled = self.conditions.iter();
        let settled = settled.map(|condition| condition.settled(columns, row));
        Some(Self {
            sheet: self.sheet,
            conditions: settled.collect::<Option<Vec<_>>>()?.concat(),
        })
    }

    #[must_use]
    pub const fn count(self) -> Tally {
        Tally {
            rows: self,
            aggregate: Aggregate::Rows,
        }
    }

    #[must_use]
    pub const fn distinct(self, column: &'static str) -> Tally {
        Tally {
            rows: self,
            aggregate: Aggregate::Distinct(column),
        }
    }

    #[must_use]
    pub const fn sum(self, column: &'static str) -> Tally {
        Tally {
            rows: self,
            aggregate: Aggregate::Sum(column),
        }
    }
}

/// One condition on a row of a data sheet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Condition {
    Equals {
        column: &'static str,
        value: String,
    },
    /// Another recorded value.
    Differs {
        column: &'static str,
        value: String,
    },
    /// A yes-or-no column that says yes: 1 on a sheet.
    Flag {
        column: &'static str,
    },
    /// Another value, or none.
    Unless {
        column: &'static str,
        value: String,
    },
    /// Not missing.
    Recorded {
        column: &'static str,
    },
    Empty {
        column: &'static str,
    },
    /// Equal to the cell of the figure's own row in the column with this key; "not recorded" there:
    /// empty.
    SameAs {
        column: &'static str,
        own: &'static str,
    },
    /// A list that has the cell of the figure's own row among its entries.
    Holds {
        column: &'static str,
        own: &'static str,
    },
    /// The column that the figure's own row names in `grouping` has the group that it names in
    /// `own`.
    Group {
        grouping: &'static str,
        own: &'static str,
    },
    /// A state, another member or any, as the figure's own row says.
    Members {
        own: &'static str,
    },
    /// In the year of the figure's own row.
    Year {
        column: &'static str,
        own: &'static str,
    },
    /// A list that has this entry.
    Has {
        column: &'static str,
        value: String,
    },
    /// On or after this day.
    From {
        column: &'static str,
        day: Date,
    },
    /// On or before this day.
    To {
        column: &'static str,
        day: Date,
    },
    /// On or before the day in another column of the row.
    NotAfter {
        column: &'static str,
        other: &'static str,
    },
}

impl Condition {
    #[must_use]
    pub fn is(column: &'static str, value: &str) -> Self {
        Self::Equals {
            column,
            value: value.to_owned(),
        }
    }

    #[must_use]
    pub fn differs(column: &'static str, value: &str) -> Self {
        Self::Differs {
            column,
            value: value.to_owned(),
        }
    }

    #[must_use]
    pub const fn own(column: &'static str) -> Self {
        Self::SameAs {
            column,
            own: column,
        }
    }

    /// Does it hang on the row of its figure?
    #[must_use]
    pub const fn is_of_own_row(&self) -> bool {
        matches!(
            self,
            Self::SameAs { .. }
                | Self::Holds { .. }
                | Self::Group { .. }
                | Self::Members { .. }
                | Self::Year { .. }
        )
    }

    /// With the row of its figure put in: plain conditions, none where the row is about all. None
    /// where the row does not say it.
    #[must_use]
    pub fn settled(&self, columns: &[Column], row: &[Cell]) -> Option<Vec<Self>> {
        let own = |key: &str| {
            columns
                .iter()
                .position(|c| c.key == key)
                .and_then(|i| row.get(i))
        };
        let same = |column, cell: &Cell| match cell {
            Cell::Term("all") => Some(Vec::new()),
            Cell::Term("not-recorded") => Some(vec![Condition::Empty { column }]),
            Cell::Meeting(meeting) => Some(vec![Condition::is(column, &meeting.id)]),
            Cell::Text(text) => Some(vec![Condition::is(column, text)]),
            Cell::Term(word) | Cell::Word(word) => Some(vec![Condition::is(column, word)]),
            _ => None,
        };
        Some(match self {
            Self::SameAs { column, own: key } => same(column, own(key)?)?,
            Self::Holds { column, own: key } => match own(key)? {
                Cell::Term("all") => Vec::new(),
                Cell::Text(entry) => vec![Self::Has {
                    column,
                    value: entry.to_string(),
                }],
                _ => return None,
            },
            Self::Group { grouping, own: key } => match own(grouping)? {
                Cell::Term("all") => Vec::new(),
                // A member may be in several.
                Cell::Term(column @ "groups") => vec![Self::Has {
                    column,
                    value: own(key)?.text()?.to_owned(),
                }],
                Cell::Term(column) => same(column, own(key)?)?,
                _ => return None,
            },
            Self::Members { own: key } => match own(key)? {
                Cell::Term("all-members") => Vec::new(),
                Cell::Term("states") => vec![Self::is("kind", "state")],
                Cell::Term("organisations") => vec![Self::differs("kind", "state")],
                _ => return None,
            },
            Self::Year { column, own: key } => match own(key)? {
                Cell::Integer(year) => {
                    let year = i16::try_from(*year).ok()?;
                    let (first, last) =
                        (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?);
                    vec![
                        Self::To { column, day: last },
                        Self::From { column, day: first },
                    ]
                }
                _ => return None,
            },
            other => vec![other.clone()],
        })
    }

    /// The column that it looks at; of a group, which may be any, that of the group's name in the
    /// figure's own row.
    #[must_use]
    pub const fn column(&self) -> &'static str {
        match self {
            Self::Group { own, .. } => own,
            Self::Members { .. } => "kind",
            Self::Equals { column, .. }
            | Self::Differs { column, .. }
            | Self::Unless { column, .. }
            | Self::Flag { column }
            | Self::Recorded { column }
            | Self::Empty { column }
            | Self::SameAs { column, .. }
            | Self::Holds { column, .. }
            | Self::Year { column, .. }
            | Self::Has { column, .. }
            | Self::From { column, .. }
            | Self::To { column, .. }
            | Self::NotAfter { column, .. } => column,
        }
    }
}

/// As data files say it.
impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Equals { column, value } => write!(f, "{column} = {value}"),
            Self::Differs { column, value } => write!(f, "{column} ≠ {value}"),
            Self::Unless { column, value } => write!(f, "{column} ≠ {value}, or not recorded"),
            Self::Flag { column } => write!(f, "{column} = 1"),
            Self::Recorded { column } => write!(f, "{column} recorded"),
            Self::Empty { column } => write!(f, "{column} not recorded"),
            Self::SameAs { column, own } => write!(f, "{column} = {own} of the row"),
            Self::Holds { column, own } => write!(f, "{column} holds {own} of the row"),
            Self::Group { grouping, own } => write!(f, "{own} of the row, by its {grouping}"),
            Self::Members { own } => write!(f, "kind = {own} of the row"),
            Self::Year { column, own } => write!(f, "{column} in {own} of the row"),
            Self::Has { column, value } => write!(f, "{column} holds {value}"),
            Self::From { column, day } => write!(f, "{column} ≥ {day}"),
            Self::To { column, day } => write!(f, "{column} ≤ {day}"),
            Self::NotAfter { column, other } => write!(f, "{column} ≤ {other}"),
        }
    }
}
