//! Columns and figures that are counted: from their recipe follow what their cells are and what they
//! say of whom. In: recipes. Out: columns. It must not know a statistic.

use super::evidence;
use crate::table::{
    Aggregate, Column, Condition, Members, Recipe, Subject, Tally, Tells, ValueType,
};

/// A column, or a figure, that is counted by a recipe.
pub fn counted(key: &'static str, recipe: Recipe) -> Column {
    let values = match recipe {
        Recipe::Tally(_) => ValueType::Whole,
        Recipe::Share { .. } => ValueType::Share,
        Recipe::Quotient { .. } | Recipe::Worked(_) => ValueType::Number,
    };
    Column {
        tells: what_it_tells(&recipe),
        recipe: Some(recipe),
        ..Column::new(key, values)
    }
}

/// The columns that say whose a row is.
pub fn columns_of(subject: Subject) -> Vec<Column> {
    let texts = |keys: &[&'static str], tells| {
        keys.iter()
            .map(|key| Column::text(key).tells(tells))
            .collect()
    };
    match subject {
        Subject::Members => texts(&["member", "member_id"], Tells::Names),
        Subject::Pairs => texts(
            &["member", "member_id", "other_member", "other_member_id"],
            Tells::Names,
        ),
        Subject::Meetings => vec![Column::meeting("meeting").tells(Tells::Facts)],
        Subject::Years => vec![Column::whole("year").tells(Tells::Facts)],
        Subject::Groups(key) => texts(&[key], Tells::Facts),
        Subject::Sides => texts(&["group"], Tells::Facts),
        Subject::Themes => texts(&["theme", "theme_id"], Tells::Facts),
        Subject::Initiatives => texts(&["initiative", "initiative_id"], Tells::Facts),
        Subject::Whole => Vec::new(),
    }
}

/// What a number says: the most confidential of what its rows and columns do.
pub fn what_it_tells(recipe: &Recipe) -> Option<Tells> {
    let is_confidential = |tells: &Tells| match tells {
        Tells::Genders(_) => 6,
        Tells::Names => 5,
        Tells::Attendees => 4,
        Tells::Outsiders => 3,
        Tells::Attendance(_) => 2,
        Tells::Membership(_) => 1,
        Tells::Facts | Tells::OwnRows => 0,
    };
    let tells = recipe.tallies().into_iter().map(of_tally);
    tells.max_by_key(is_confidential)
}

fn of_tally(tally: &Tally) -> Tells {
    let conditions = &tally.rows.conditions;
    let looked_at = || {
        conditions
            .iter()
            .map(Condition::column)
            .chain(tally.aggregate.column())
    };
    if let Some(people) =
        looked_at().find_map(|column| evidence::genders_of(tally.rows.sheet, column))
    {
        return Tells::Genders(people);
    }
    // A condition on the row of the figure divides rows, not the column.
    let is_one_side = conditions
        .iter()
        .any(|condition| condition.column() == "kind" && !condition.is_of_own_row());
    let members = if is_one_side {
        Members::OneSide
    } else {
        Members::All
    };
    match (tally.rows.sheet, tally.aggregate) {
        ("presence" | "delegations", Aggregate::Distinct("member_id")) => Tells::Attendees,
        ("presence", _) if !looked_at().any(evidence::is_about_attendance) => {
            Tells::Membership(members)
        }
        ("presence" | "delegations", _) => Tells::Attendance(members),
        (sheet, Aggregate::Sum(column)) => {
            evidence::tells_of(sheet, column).unwrap_or(Tells::OwnRows)
        }
        _ => Tells::OwnRows,
    }
}
