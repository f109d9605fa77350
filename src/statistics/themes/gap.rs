//! Which themes are talked about but not acted on, and the reverse? A theme's share of meetings
//! less its share of initiatives.

use super::ThemeCounts;
use crate::{
    statistics::{
        Definition, Query, Reach,
        main_points::{MainPoint, PointMessage, PointValue, Rule, Shown},
        measure::columns_of,
    },
    table::{Cell, Column, Derived, Missing, Ratio, Subject, Table, Tells},
};
use num_traits::{Signed, Zero};
use polars::prelude::PolarsResult;

pub const DEFINITION: Definition = Definition::new("themes.gap", "unit-points")
    .reach(Reach::Everyone)
    .topics(&[("", "themes")])
    .tables(tables)
    .points(&[Rule {
        rank: 9,
        points: |shown| {
            let points = [ahead(shown, true), ahead(shown, false)];
            points.into_iter().flatten().collect()
        },
    }]);

fn tables(query: &Query) -> PolarsResult<Vec<Table>> {
    let meetings = ThemeCounts::in_meetings(query, &query.period.five_years())?;
    let initiatives = ThemeCounts::new(query, &query.data.initiatives)?;
    let is_known = meetings.rows > 0 && initiatives.rows > 0;
    let row = |theme: usize| {
        let who = meetings.themes[theme].who().into_iter();
        if !is_known {
            let nothing = vec![Cell::Missing(Missing::NotApplicable); 3];
            return (Ratio::zero(), who.chain(nothing).collect());
        }
        let (talked, acted) = (meetings.percent(theme), initiatives.percent(theme));
        let gap = &talked - &acted;
        let numbers = [
            Cell::ratio(talked),
            Cell::ratio(acted),
            Cell::points(gap.clone()),
        ];
        (gap.abs(), who.chain(numbers).collect())
    };
    let mut rows: Vec<(Ratio, Vec<Cell>)> = (0..meetings.themes.len()).map(row).collect();
    rows.sort_by(|a, b| b.0.cmp(&a.0)); // stable: then as in themes.csv
    let measures = [
        Column::number("share_of_meetings").unit("unit-percent"),
        Column::number("share_of_initiatives").unit("unit-percent"),
        Column::number("gap")
            .unit("unit-points")
            .derived(Derived::Difference {
                of: "share_of_meetings",
                less: "share_of_initiatives",
            }),
    ];
    let mut columns = columns_of(Subject::Themes);
    columns.extend(measures.map(|column| column.tells(Tells::OwnRows)));
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    Ok(vec![DEFINITION.table(
        None,
        None,
        Subject::Themes,
        columns,
        rows,
    )])
}

/// The theme that is furthest ahead in talk, or in action.
fn ahead(shown: &Shown, in_talk: bool) -> Option<MainPoint> {
    let table = shown.table(DEFINITION.id)?;
    let is_ahead = |row: &&Vec<Cell>| {
        matches!(
            table.cell_at(row, "gap"),
            Some(Cell::Points(by)) if by.is_positive() == in_talk && !by.is_zero()
        )
    };
    let row = table.rows.iter().find(is_ahead)?;
    let share = |key: &str| match table.cell_at(row, key)? {
        Cell::Quotient(share) => Some(PointValue::Rounded((**share).clone())),
        _ => None,
    };
    let lead = if in_talk {
        "point-gap-more-lead"
    } else {
        "point-gap-less-lead"
    };
    let since = shown.period.five_years().first.year();
    let since = shown.first_year.map_or(since, |first| first.max(since));
    Some(MainPoint {
        lead: PointMessage::new(lead, [("theme", PointValue::cell(table, row, "theme")?)]),
        body: PointMessage::new(
            "point-gap",
            [
                ("meetings", share("share_of_meetings")?),
                ("initiatives", share("share_of_initiatives")?),
                ("since", PointValue::Text(since.to_string())),
            ],
        ),
        figures: vec![table.id()],
    })
}
