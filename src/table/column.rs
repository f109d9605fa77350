//! How a column of a table, or a figure, is declared: what its cells are, how they are counted, and
//! what they say of whom. Its formula, its explanation, its type in data files and whether it may be
//! shown follow from that. In: nothing. Out: types. It must not know a format or an audience.

use super::{MeetingLabel, Recipe};

/// The header of a column: a word of the program, a text of the data, or a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    Term(&'static str),
    Text(String),
    Meeting(MeetingLabel),
}

/// What the cells of a column are where they have a value, in every year and for every audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueType {
    /// Words, names, keys.
    Text,
    Whole,
    Number,
    /// A part of a whole, with both numbers.
    Share,
    Date,
    Meeting,
}

/// The days that a number is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Window {
    #[default]
    Period,
    /// The period before, of the same length.
    Before,
    /// All that is on file, up to the end of the period.
    ToDate,
    /// The last day of this year.
    EndOf(i16),
}

/// Which members a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Members {
    All,
    /// States alone, or all others alone.
    OneSide,
}

/// Which people a number of women is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    Delegates,
    /// Heads of delegation.
    Heads,
    /// Deputy heads of delegation.
    DeputyHeads,
    /// All people of a delegation together: whether they are of one gender.
    WholeDelegations,
    /// Those who hold places in bodies.
    Officers,
}

/// What a number says, and of whom: the rules of disclosure that it falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tells {
    /// What the lists say of the subject of the row: its name, its day, its status.
    Facts,
    /// How many meetings, initiatives or themes there are. No member is counted.
    OwnRows,
    /// How many members were expected.
    Membership(Members),
    /// How many of the members came.
    Attendance(Members),
    /// How many different members came at all.
    Attendees,
    /// How many came whom nobody expected.
    Outsiders,
    /// How many were women, or how many were not.
    Genders(People),
    /// Which members they are.
    Names,
}

/// What documents look for in a table, whatever its statistic is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnRole {
    /// How often a member came: its pack shows it beside those of its peers.
    ComparedAmongPeers,
    /// How often the members of a group came: a pack of one member has its own rate above it.
    BesideMember,
    /// How many members came to the meeting of the row.
    MembersPresent,
    /// How many meetings the member of the row has missed in a row.
    OpenAbsence,
    /// How the initiative of the row is doing.
    Progress,
    /// What is known of the attendance list of the meeting of the row.
    AttendanceList,
}

/// What a column of attendance lists says of those from which absence may be concluded.
pub const COMPLETE_LISTS: [&str; 2] = ["list-complete", "list-agrees"];

/// What says which row it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKeys {
    /// The first columns, so many.
    Columns(usize),
    /// The first column: a value of what this names, such as a region.
    Group(&'static str),
    /// There is a single row, about everything.
    Single,
}

/// The columns of a table of groups of several kinds: by what they are groups, and which.
pub const GROUPINGS: [&str; 2] = ["grouping", "group"];

/// Whose each row of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One member, by `member_id`.
    Members,
    /// Two members, by `member_id` and `other_member_id`.
    Pairs,
    /// One meeting, in the first column.
    Meetings,
    /// One calendar year, in the first column; below them the mean of the last five.
    Years,
    /// The members of the same region, kind, group or capacity: the value of this column.
    Groups(&'static str),
    /// All members, the states among them, and the others.
    Sides,
    Themes,
    Initiatives,
    /// Everything there is, or meetings by what they have in common.
    Whole,
}

/// How the number of a cell follows from others of its row, by the keys of their columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Derived {
    /// Of two shares in percentage points.
    Difference {
        of: &'static str,
        less: &'static str,
    },
    Sum(Vec<&'static str>),
}

/// One column of a table, or one figure. `unit` is a name in `locales/`. What declares nothing in
/// `tells` is for the secretariat alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub key: String,
    pub label: Label,
    pub values: ValueType,
    pub unit: Option<&'static str>,
    pub recipe: Option<Recipe>,
    /// The recipe is that of rows alone where a column has one of these terms.
    pub counted_where: Option<(&'static str, &'static [&'static str])>,
    pub derived: Option<Derived>,
    /// Is it zero for whoever has no row in the table?
    pub is_zero_elsewhere: bool,
    pub tells: Option<Tells>,
    pub window: Window,
    pub role: Option<ColumnRole>,
}

impl Column {
    /// A column whose header is the program's own word for `key`.
    #[must_use]
    pub fn new(key: &'static str, values: ValueType) -> Self {
        Self {
            key: key.to_owned(),
            label: Label::Term(key),
            values,
            unit: (values == ValueType::Share).then_some("unit-share"),
            recipe: None,
            counted_where: None,
            derived: None,
            is_zero_elsewhere: false,
            tells: None,
            window: Window::Period,
            role: None,
        }
    }

    #[must_use]
    pub fn text(key: &'static str) -> Self {
        Self::new(key, ValueType::Text)
    }

    #[must_use]
    pub fn whole(key: &'static str) -> Self {
        Self::new(key, ValueType::Whole)
    }

    #[must_use]
    pub fn number(key: &'static str) -> Self {
        Self::new(key, ValueType::Number)
    }

    #[must_use]
    pub fn share(key: &'static str) -> Self {
        Self::new(key, ValueType::Share)
    }

    #[must_use]
    pub fn date(key: &'static str) -> Self {
        Self::new(key, ValueType::Date)
    }

    #[must_use]
    pub fn meeting(key: &'static str) -> Self {
        Self::new(key, ValueType::Meeting)
    }

    #[must_use]
    pub const fn unit(mut self, unit: &'static str) -> Self {
        self.unit = Some(unit);
        self
    }

    #[must_use]
    pub const fn tells(mut self, tells: Tells) -> Self {
        self.tells = Some(tells);
        self
    }

    #[must_use]
    pub const fn window(mut self, window: Window) -> Self {
        self.window = window;
        self
    }

    #[must_use]
    pub const fn counted_where(
        mut self,
        column: &'static str,
        terms: &'static [&'static str],
    ) -> Self {
        self.counted_where = Some((column, terms));
        self
    }

    #[must_use]
    pub fn derived(mut self, derived: Derived) -> Self {
        self.derived = Some(derived);
        self
    }

    #[must_use]
    pub const fn zero_elsewhere(mut self) -> Self {
        self.is_zero_elsewhere = true;
        self
    }

    #[must_use]
    pub const fn role(mut self, role: ColumnRole) -> Self {
        self.role = Some(role);
        self
    }

    #[must_use]
    pub fn recipe(mut self, recipe: Recipe) -> Self {
        self.recipe = Some(recipe);
        self
    }

    /// Without its recipe where nothing was counted.
    #[must_use]
    pub fn recipe_if(mut self, is_counted: bool) -> Self {
        self.recipe = self.recipe.filter(|_| is_counted);
        self
    }
}

/// The series in an id such as `participation.rate@ahg`, or in the key of a column.
#[must_use]
pub fn series_of(id: &str) -> Option<&str> {
    id.split_once('@').map(|(_, series)| series)
}
