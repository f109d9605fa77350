//! The definition of each statistic, and which of its figures are no formulas. In: the sheets of a
//! workbook, the words. Out: a sheet. It must not know how figures are computed.

use super::{Plan, SheetValue, formula::Why, plan, texts, values};
use crate::{report::Report, table::Missing, words::Words};
use std::collections::BTreeMap;

pub(super) fn plan_of<'a>(report: &Report, plans: &[Plan], words: &Words) -> Plan<'a> {
    let of_change = (!report.figures.is_empty()).then_some("change");
    let ids = report.statistics.iter().copied().chain(of_change);
    let rows = ids.map(|id| note(id, plans, words)).collect();
    let heads = ["statistic", "question", "formula", "edges", "live"];
    plan("Notes", "notes", texts(&heads, rows, words), words)
}

fn note(id: &str, plans: &[Plan], words: &Words) -> Vec<SheetValue<'static>> {
    let (mut formulas, mut all) = (false, BTreeMap::<Why, Vec<String>>::new());
    for live in plans.iter().filter_map(|plan| plan.live.statistics.get(id)) {
        formulas |= live.has_formulas;
        for (why, heads) in &live.values {
            let known = all.entry(*why).or_default();
            let new = heads.iter().filter(|head| !known.contains(head));
            let new: Vec<String> = new.cloned().collect();
            known.extend(new);
        }
    }
    let live = match (formulas, all.is_empty()) {
        (_, false) => SheetValue::Text(values(&all, words).into()),
        (true, true) => SheetValue::Text(words.text("all-live").into()),
        (false, true) => SheetValue::Missing(Missing::NotApplicable),
    };
    std::iter::once(id.to_owned())
        .chain(words.definition(id))
        .map(|text| SheetValue::Text(text.into()))
        .chain([live])
        .collect()
}
