//! The topics of tables: which tables have rows of the same kind, and in which order they come. In:
//! nothing. Out: names, which `locales/` translate. It must not know a format.

/// A topic, and how its tables stand in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic {
    pub name: &'static str,
    pub arrangement: Arrangement,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// Rows about the same thing in the same series are one row.
    Joined,
    /// Each table keeps its rows, and each row says which table it is of.
    Listed,
}

impl Topic {
    const fn joined(name: &'static str) -> Self {
        Self {
            name,
            arrangement: Arrangement::Joined,
        }
    }

    const fn listed(name: &'static str) -> Self {
        Self {
            name,
            arrangement: Arrangement::Listed,
        }
    }
}

/// All topics, in the order in which they are shown.
pub static TOPICS: &[Topic] = &[
    Topic::joined("meetings-of-period"),
    Topic::joined("meetings-by-series"),
    Topic::joined("meetings-by-group"),
    Topic::joined("attendance-by-member"),
    Topic::joined("attendance-matrix"),
    Topic::joined("peers"),
    Topic::joined("attendance-by-group"),
    Topic::joined("groups-beside"),
    Topic::joined("members-of-period"),
    Topic::listed("largest-delegations"),
    Topic::joined("roles-by-meeting"),
    Topic::joined("by-year"),
    Topic::joined("concentration"),
    Topic::joined("themes"),
    Topic::joined("themes-by-member"),
    Topic::joined("initiatives-by-status"),
    Topic::listed("initiatives-listed"),
    Topic::joined("tracker"),
    Topic::listed("tracker-listed"),
    Topic::joined("initiatives-by-member"),
    Topic::joined("initiatives-by-framework"),
    Topic::joined("initiatives-by-body"),
    Topic::joined("initiatives-together"),
    Topic::joined("gender-by-body"),
    Topic::joined("gender-by-role"),
    Topic::joined("gender-by-year"),
    Topic::joined("credentials"),
    Topic::joined("incomplete-delegations"),
    Topic::joined("sittings"),
    Topic::joined("sittings-by-member"),
];
