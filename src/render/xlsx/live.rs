//! Which cells of a sheet are formulas, and which figures are not, and why. In: tables, figures,
//! formulas. Out: text by cell. It must not know how a sheet is written.

use super::{
    formula::{Formula, Formulas, Why},
    sheet::{HEAD, column},
};
use crate::{
    render::wide::Wide,
    table::{Cell, Column, Figure, Recipe, Table},
};
use rust_xlsxwriter::utility::row_col_to_cell;
use std::collections::{BTreeMap, BTreeSet};

/// The formulas of a sheet by row and column of its table, and the heads of figures that are
/// values, by the reason.
#[derive(Debug, Default)]
pub struct Live {
    pub formulas: BTreeMap<(usize, usize), String>,
    pub values: BTreeMap<Why, Vec<String>>,
}

impl Live {
    /// The formula of one figure at the place of its value; a share has its parts at two other
    /// places of the row.
    fn put(&mut self, row: usize, [numerator, denominator, value]: [usize; 3], formula: Formula) {
        match formula {
            Formula::One(text) => {
                self.formulas.insert((row, value), text);
            }
            Formula::Parts {
                numerator: part,
                denominator: whole,
            } => {
                let (n, d) = (cell(row, numerator), cell(row, denominator));
                self.formulas.insert((row, numerator), part);
                self.formulas.insert((row, denominator), whole);
                self.formulas
                    .insert((row, value), format!("IF({d}=0,\"[z]\",{n}/{d})"));
            }
        }
    }

    fn value(&mut self, why: Why, head: &str) {
        let heads = self.values.entry(why).or_default();
        if !heads.iter().any(|h| h == head) {
            heads.push(head.to_owned());
        }
    }
}

/// The name of a cell of the table, as a formula of its own row says it: sorting does not break it.
fn cell(row: usize, place: usize) -> String {
    row_col_to_cell(
        HEAD + 1 + u32::try_from(row).unwrap_or(u32::MAX),
        column(place),
    )
}

/// A cell that has a number can be a formula; what is missing stays so.
fn is_number(cell: &Cell) -> bool {
    cell.number().is_some()
}

/// The table of a statistic. A column without a recipe is a value, for the reason that is given.
pub fn table(table: &Table, wide: &Wide, without: Why, formulas: &mut Formulas) -> Live {
    let mut live = Live::default();
    for (c, column) in table.columns.iter().enumerate() {
        let place = wide.place(c);
        let head = &wide.columns[place].head;
        let numbers = || {
            table
                .rows
                .iter()
                .enumerate()
                .filter(|(_, row)| is_number(&row[c]))
        };
        let Some(recipe) = &column.recipe else {
            if numbers().next().is_some() {
                live.value(without, head);
            }
            continue;
        };
        for (i, row) in numbers() {
            match formulas.formula(recipe, |rows| rows.settled(&table.columns, row)) {
                Ok(formula) => live.put(
                    i,
                    [place.saturating_sub(2), place.saturating_sub(1), place],
                    formula,
                ),
                Err(why) => live.value(why, head),
            }
        }
    }
    live
}

/// The list of figures: value in the third column, the parts of a share in the next two; what was
/// before is a value.
pub fn figures(figures: &[Figure], wide: &Wide, without: Why, formulas: &mut Formulas) -> Live {
    const VALUE: usize = 2;
    let mut live = Live::default();
    for (i, figure) in figures
        .iter()
        .enumerate()
        .filter(|(_, figure)| is_number(&figure.cell))
    {
        let recipe = figure.measure.recipe.as_ref().ok_or(without);
        match recipe.and_then(|recipe: &Recipe| {
            formulas.formula(recipe, |rows| rows.settled(&[] as &[Column], &[]))
        }) {
            Ok(formula) => live.put(i, [VALUE + 1, VALUE + 2, VALUE], formula),
            Err(why) => live.value(why, &figure.id),
        }
    }
    let past = (VALUE + 3..wide.columns.len())
        .filter(|c| wide.down(*c).any(|value| value.number().is_some()));
    for c in past {
        live.value(Why::Worked, &wide.columns[c].head);
    }
    live
}

/// Who was where.
pub fn presence(wide: &Wide, formulas: &mut Formulas) -> Live {
    let mut live = Live::default();
    let place = |key: &str| wide.columns.iter().position(|c| c.key == key);
    let head =
        |key: &'static str| place(key).map_or(key, |place| wide.columns[place].head.as_str());
    let flags = match formulas.presence(wide.len()) {
        Ok(flags) => flags,
        Err(why) => {
            live.value(why, head("present"));
            return live;
        }
    };
    let made: BTreeSet<&str> = flags.iter().map(|(key, _)| *key).collect();
    for (key, formula) in &flags {
        let Some(c) = place(key) else { continue };
        for row in 0..wide.len() {
            let text =
                formula(&|other: &str| place(other).map_or_else(String::new, |c| cell(row, c)));
            live.formulas.insert((row, c), text);
        }
    }
    let others = ["countable", "eligible"]
        .into_iter()
        .filter(|key| !made.contains(key) && place(key).is_some());
    others.for_each(|key| live.value(Why::Worked, head(key)));
    live
}
