//! How often does a member attend? Meetings at which it was present, of the countable ones for which it was eligible.

use super::presence_rows;
use crate::{
    input::{counts, texts},
    statistics::{Answer, Definition, Query, expressions::in_period},
    table::{Cell, Column, Condition, Recipe, Table},
};
use polars::prelude::*;

pub const DEFINITION: Definition = Definition { id: "participation.rate", unit: "unit-share", compute };

fn compute(query: &Query) -> PolarsResult<Answer> {
    let tables = query.scopes.iter().map(|scope| table(query, scope)).collect::<PolarsResult<Vec<Table>>>()?;
    Ok(Answer { tables, figures: Vec::new() })
}

fn table(query: &Query, scope: &crate::settings::Scope) -> PolarsResult<Table> {
    let series = &scope.series;
    let counted = || col("countable");
    let now = || counted().and(in_period(query.period));
    let sum = |e: Expr, name: &str| e.sum().cast(DataType::Int64).alias(name);
    let frame = query
        .presence_of(series)
        .filter(col("eligible"))
        .group_by_stable([col("member_id")])
        .agg([
            col("name").first(),
            col("kind").first(),
            sum(counted().and(col("present")), "present"),
            sum(counted(), "eligible"),
            sum(now().and(col("present")), "present_now"),
            sum(now(), "eligible_now"),
        ])
        .collect()?;
    let (ids, names, kinds) = (texts(&frame, "member_id")?, texts(&frame, "name")?, texts(&frame, "kind")?);
    let [present, eligible, present_now, eligible_now] = ["present", "eligible", "present_now", "eligible_now"].map(|c| counts(&frame, c));
    let (present, eligible, present_now, eligible_now) = (present?, eligible?, present_now?, eligible_now?);
    let n = |v: &[Option<i64>], i: usize| v[i].unwrap_or_default();
    let mut order: Vec<usize> = (0..ids.len()).collect();
    // Highest share first (a/b against c/d as a·d against c·b), nothing countable last; then the name, then the key.
    order.sort_by(|&a, &b| {
        let side = |x: usize, y: usize| n(&present, x) * n(&eligible, y);
        let empty = |x: usize| n(&eligible, x) == 0;
        empty(a).cmp(&empty(b)).then(side(b, a).cmp(&side(a, b))).then_with(|| names[a].cmp(&names[b])).then_with(|| ids[a].cmp(&ids[b]))
    });
    let text = |v: &Option<String>| v.clone().map_or(Cell::Missing(crate::table::Missing::NotAvailable), Cell::Text);
    let rows = order
        .into_iter()
        .map(|i| {
            vec![
                text(&names[i]),
                text(&ids[i]),
                text(&kinds[i]),
                Cell::share(n(&present_now, i), n(&eligible_now, i)),
                Cell::share(n(&present, i), n(&eligible, i)),
            ]
        })
        .collect();
    let own = || Condition::SameAs { column: "member_id", own: "member_id" };
    let up_to = || Condition::To { column: "start_date", day: query.period.last };
    let from = || Condition::From { column: "start_date", day: query.period.first };
    let share = |window: &dyn Fn() -> Vec<Condition>| Recipe::Share {
        numerator: presence_rows(&series.key, &["countable", "eligible", "present"], window()),
        denominator: presence_rows(&series.key, &["countable", "eligible"], window()),
    };
    let columns = vec![
        Column::term("member"),
        Column::term("member_id"),
        Column::term("kind"),
        Column::term("rate_period").unit("unit-share").recipe(share(&|| vec![own(), from(), up_to()])),
        Column::term("rate_to_date").unit("unit-share").recipe(share(&|| vec![own(), up_to()])),
    ];
    let mut table = DEFINITION.table(None, Some(series), columns, rows);
    table.basis = Some(Query::basis(query.meetings_of(scope))?);
    Ok(table)
}
