//! Which cells of a sheet are formulas, and which figures are not, and why. In: tables, figures,
//! formulas. Out: text by cell. It must not know how a sheet is written.

use super::{
    attendance::PresenceFormula,
    formula::{ATTENDED, Formula, Formulas, Why, quotient},
    key_figures::place,
    sheet::{HEAD, column},
};
use crate::{
    render::wide::Wide,
    report::sheets::{CellSource, Sheet},
    statistics::Definition,
    table::{Cell, Column, Derived, Figure, Recipe, SheetRows, ValueType},
    words::Words,
};
use rust_xlsxwriter::utility::row_col_to_cell;
use std::collections::BTreeMap;

/// The formulas of a sheet by row and column of its table, and the heads of figures that are
/// values, by the reason: of all its figures, and of those of each statistic.
#[derive(Debug, Default)]
pub struct Live {
    pub formulas: BTreeMap<(usize, usize), String>,
    pub values: BTreeMap<Why, Vec<String>>,
    pub statistics: BTreeMap<&'static str, StatisticLive>,
}

/// What the notes say of a statistic.
#[derive(Debug, Default)]
pub struct StatisticLive {
    pub has_formulas: bool,
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
                self.formulas.insert((row, value), quotient(&n, &d));
            }
        }
    }

    fn value(&mut self, why: Why, head: &str) {
        add_head(&mut self.values, why, head);
    }
}

/// Adds a head to those of a reason.
fn add_head(values: &mut BTreeMap<Why, Vec<String>>, why: Why, head: &str) {
    let heads = values.entry(why).or_default();
    if !heads.iter().any(|h| h == head) {
        heads.push(head.to_owned());
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

/// The tables of a topic. What is no formula is a value, of which the head of its column says so.
/// `without` is the reason where a figure of a table about the whole has no recipe.
pub fn sheet(
    sheet: &Sheet,
    wide: &mut Wide,
    without: Why,
    formulas: &mut Formulas,
    words: &Words,
) -> Live {
    let (mut live, mut renamed) = (Live::default(), Vec::new());
    for column in 0..sheet.table.columns.len() {
        let place = wide.place(column);
        let head = wide.columns[place].head.clone();
        let (mut is_live, mut is_value) = (false, false);
        for row in 0..sheet.table.rows.len() {
            let Some(source) = sheet.sources[row][column] else {
                continue;
            };
            let table = sheet.tables[source.table];
            if !table.rows[source.row]
                .get(source.column)
                .is_some_and(is_number)
            {
                continue;
            }
            let known = live.statistics.entry(table.statistic).or_default();
            match formula_at(sheet, wide, (row, column), source, without, formulas) {
                Ok(formula) => {
                    is_live = true;
                    known.has_formulas = true;
                    live.put(row, parts(place), formula);
                }
                Err(why) => {
                    is_value = true;
                    add_head(&mut known.values, why, &head);
                    live.value(why, &head);
                }
            }
        }
        let id = match (is_live, is_value) {
            (false, true) => "head-of-values",
            (true, true) => "head-of-some-values",
            (_, false) => continue,
        };
        let said = words.say(id, &[("head", head.into())]);
        renamed.push((place, said));
    }
    if !live.formulas.is_empty() {
        // Where nothing is a formula, that is said once, above the table.
        for (place, head) in renamed {
            wide.rename(place, head);
        }
    }
    live
}

/// The places of numerator, denominator and value of a column.
fn parts(place: usize) -> [usize; 3] {
    [place.saturating_sub(2), place.saturating_sub(1), place]
}

/// The formula of one cell.
fn formula_at(
    sheet: &Sheet,
    wide: &Wide,
    (row, column): (usize, usize),
    source: CellSource,
    without: Why,
    formulas: &mut Formulas,
) -> Result<Formula, Why> {
    let table = sheet.tables[source.table];
    let own = &table.rows[source.row];
    let declared = &table.columns[source.column];
    let is_mean = own[0] == Cell::Term("mean-of-five");
    if (is_mean || declared.derived.is_some()) && formulas.is_empty() {
        return Err(Why::Hidden);
    }
    if is_mean {
        return mean(sheet, wide, (row, column), source);
    }
    if let Some(derived) = &declared.derived {
        return derive(sheet, wide, row, source, derived);
    }
    // In a member's workbook, rows that are not its own are counted from rows of others.
    let is_of_others = table.column("member_id").is_none();
    let without = if is_of_others { without } else { Why::Worked };
    let recipe = table.recipe_at(source.row, source.column).ok_or(without)?;
    formulas.formula(recipe, |rows| rows.settled(&table.columns, own))
}

/// A mean of the rows above: of shares, their parts together.
fn mean(
    sheet: &Sheet,
    wide: &Wide,
    (row, column): (usize, usize),
    source: CellSource,
) -> Result<Formula, Why> {
    const YEARS: usize = 5;
    let is_above = |above: &usize| {
        let of = sheet.sources[*above][column];
        of.is_some_and(|of| of.table == source.table && of.row + YEARS >= source.row)
    };
    let above: Vec<usize> = (0..row).filter(is_above).collect();
    let (Some(first), Some(last)) = (above.first(), above.last()) else {
        return Err(Why::Worked);
    };
    if last - first + 1 != YEARS || above.len() != YEARS {
        return Err(Why::Worked);
    }
    let [numerator, denominator, value] = parts(wide.place(column))
        .map(|place| format!("{}:{}", cell(*first, place), cell(*last, place)));
    let is_share = sheet.tables[source.table].columns[source.column].values == ValueType::Share;
    Ok(if is_share {
        Formula::Parts {
            numerator: format!("SUM({numerator})"),
            denominator: format!("SUM({denominator})"),
        }
    } else {
        Formula::One(format!(
            "IF(COUNT({value})=0,\"[z]\",SUM({value})/COUNT({value}))"
        ))
    })
}

/// What follows from other cells of the row.
fn derive(
    sheet: &Sheet,
    wide: &Wide,
    row: usize,
    source: CellSource,
    derived: &Derived,
) -> Result<Formula, Why> {
    let at = |key: &str| {
        let place = sheet.place(source.table, key).ok_or(Why::Worked)?;
        Ok(cell(row, wide.place(place)))
    };
    Ok(Formula::One(match derived {
        Derived::Difference { of, less } => {
            let (of_cell, less_cell) = (at(of)?, at(less)?);
            let table = sheet.tables[source.table];
            let is_share = table
                .column(of)
                .is_some_and(|place| table.columns[place].values == ValueType::Share);
            difference(&of_cell, &less_cell, is_share)
        }
        Derived::Sum(keys) => {
            let cells = keys
                .iter()
                .map(|key| at(key))
                .collect::<Result<Vec<_>, Why>>()?;
            format!("SUM({})", cells.join(","))
        }
    }))
}

/// The difference of two cells where both are numbers; of shares in percentage points.
fn difference(of: &str, less: &str, is_share: bool) -> String {
    let difference = if is_share {
        format!("({of}-{less})*100")
    } else {
        format!("{of}-{less}")
    };
    format!("IF(AND(ISNUMBER({of}),ISNUMBER({less})),{difference},\"[z]\")")
}

/// The list of figures. What was before is a value, and the change since then is not.
pub fn figures(
    figures: &[Figure],
    wide: &Wide,
    without: Why,
    formulas: &mut Formulas,
    words: &Words,
) -> Live {
    let [numerator, denominator, value, before, change, mean] = [
        "part-numerator",
        "part-denominator",
        "value",
        "before",
        "change",
        "mean-of-five",
    ]
    .map(place);
    let mut live = Live::default();
    for (i, figure) in figures.iter().enumerate() {
        if figure.past.change.number().is_some() && !formulas.is_empty() {
            let is_share = matches!(figure.cell, Cell::Share { .. });
            let (of, less) = (cell(i, value), cell(i, before));
            live.formulas
                .insert((i, change), difference(&of, &less, is_share));
        }
        if let Some(formula) = before_as_formula(figure, formulas) {
            live.formulas.insert((i, before), formula);
        }
        if !is_number(&figure.cell) {
            continue;
        }
        let id = Definition::find(&figure.id).map_or("", |definition| definition.id);
        let known = live.statistics.entry(id).or_default();
        let recipe = figure.measure.recipe.as_ref().ok_or(without);
        match recipe.and_then(|recipe: &Recipe| {
            formulas.formula(recipe, |rows| rows.settled(&[] as &[Column], &[]))
        }) {
            Ok(formula) => {
                known.has_formulas = true;
                live.put(i, [numerator, denominator, value], formula);
            }
            Err(why) => {
                let name = words.figure(&figure.id);
                add_head(&mut known.values, why, &name);
                live.value(why, &name);
            }
        }
    }
    for c in [before, mean] {
        let is_value = |row: &usize| {
            wide.value(*row, c).number().is_some() && !live.formulas.contains_key(&(*row, c))
        };
        if (0..wide.len()).any(|row| is_value(&row)) {
            live.value(Why::Worked, &wide.columns[c].head);
        }
    }
    live
}

/// What a figure was before, in one cell.
fn before_as_formula(figure: &Figure, formulas: &mut Formulas) -> Option<String> {
    let recipe = figure.past.recipe.as_ref()?;
    figure.past.before.number()?;
    let settled = |rows: &SheetRows| rows.settled(&[] as &[Column], &[]);
    Some(match formulas.formula(recipe, settled).ok()? {
        Formula::One(text) => text,
        Formula::Parts {
            numerator,
            denominator,
        } => quotient(&numerator, &denominator),
    })
}

/// Who came.
pub fn delegations(wide: &Wide, formulas: &mut Formulas) -> Live {
    let attended = formulas.attended(wide.len());
    made_rows(
        wide,
        ATTENDED,
        attended.map(|formula| vec![(ATTENDED, formula)]),
    )
}

/// Who was where.
pub fn presence(wide: &Wide, formulas: &mut Formulas) -> Live {
    let flags = formulas.presence(wide.len());
    let has_formulas = flags.is_ok();
    let mut live = made_rows(wide, "present", flags);
    let others = ["countable", "eligible"]
        .into_iter()
        .filter(|_| has_formulas);
    for column in others.filter_map(|key| place_of(wide, key)) {
        live.value(Why::Worked, &wide.columns[column].head);
    }
    live
}

/// The columns of a sheet of rows that are formulas, each for all rows; where they can't be, `first`
/// is the one that is named with the reason.
fn made_rows(
    wide: &Wide,
    first: &'static str,
    made: Result<Vec<(&'static str, PresenceFormula)>, Why>,
) -> Live {
    let mut live = Live::default();
    let made = match made {
        Ok(made) => made,
        Err(why) => {
            let head = place_of(wide, first).map(|place| wide.columns[place].head.as_str());
            live.value(why, head.unwrap_or(first));
            return live;
        }
    };
    for (key, formula) in &made {
        let Some(column) = place_of(wide, key) else {
            continue;
        };
        for row in 0..wide.len() {
            let own = |key: &str| place_of(wide, key).map_or_else(String::new, |c| cell(row, c));
            live.formulas.insert((row, column), formula(&own));
        }
    }
    live
}

fn place_of(wide: &Wide, key: &str) -> Option<usize> {
    wide.columns.iter().position(|column| column.key == key)
}
