//! What `rapporteur explain` answers: figures and rows of tables as they are released, each with
//! the rows that it was counted from. In: statistics, what is asked for. Out: answers, as lines or
//! JSON.

use crate::{
    disclosure::{Released, tells_of_persons},
    render::data,
    statistics::{
        Statistics,
        provenance::{Evidence, EvidenceRow},
    },
    table::{Cell, Column, Figure, Missing, Recipe, RowKeys, Table},
    words::Words,
};
use polars::prelude::PolarsResult;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// More rows than these are for the JSON, or for a narrower question.
const MOST_ROWS: usize = 40;
/// More figures than these are shown without their rows.
const MOST_FIGURES: usize = 12;

/// What answers are made from.
pub struct AnswerGround {
    pub statistics: Statistics,
    pub released: Released,
}

/// What is asked for: the id of a statistic, figure or table, and keys.
pub struct Question {
    pub id: String,
    pub member: Option<String>,
    pub meeting: Option<String>,
    pub series: Option<String>,
}

/// One figure, or one row of a table of which no single rows are counted.
pub struct Answer {
    of: Vec<Cell>,
    cells: Vec<(Option<Column>, Cell)>,
    evidence: Option<(Recipe, Evidence)>,
}

impl Question {
    /// The figures, cells and rows that are asked for.
    pub fn answers(&self, ground: &AnswerGround) -> PolarsResult<Vec<Answer>> {
        let of_all = self.member.is_none() && self.meeting.is_none();
        let figures = ground
            .released
            .figures()
            .iter()
            .filter(|f| of_all && self.is_about(&f.id));
        let mut answers = figures
            .map(|figure| of_figure(ground, figure))
            .collect::<PolarsResult<Vec<Answer>>>()?;
        if answers.is_empty() {
            for table in ground
                .released
                .tables()
                .iter()
                .filter(|t| self.is_about(&t.id()))
            {
                for row in table.rows.iter().filter(|row| self.is_of(table, row)) {
                    answers.extend(of_row(ground, table, row)?);
                }
            }
        }
        Ok(answers)
    }

    /// Is all of a statistic asked for?
    pub fn is_whole(&self, id: &str) -> bool {
        self.id.eq_ignore_ascii_case(id)
            && self.member.is_none()
            && self.meeting.is_none()
            && self.series.is_none()
    }

    fn is_about(&self, id: &str) -> bool {
        let (id, asked) = (id.to_lowercase(), self.id.to_lowercase());
        // A statistic is asked for by its id, its figures by parts; `@` names the series, wherever
        // parts stand before it.
        let (part, series) = asked
            .split_once('@')
            .map_or((asked.as_str(), None), |(part, series)| {
                (part, Some(series))
            });
        let (own, of) = id
            .split_once('@')
            .map_or((id.as_str(), None), |(own, of)| (own, Some(of)));
        let is_part = own
            .strip_prefix(part)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        let series = series.or(self.series.as_deref()).map(str::to_lowercase);
        is_part && series.is_none_or(|series| of == Some(series.as_str()))
    }

    fn is_of(&self, table: &Table, row: &[Cell]) -> bool {
        let keys = |ending: &str| -> Vec<&Cell> {
            table
                .columns
                .iter()
                .zip(row)
                .filter(|(c, _)| c.key.ends_with(ending))
                .map(|(_, cell)| cell)
                .collect()
        };
        let is_member = |m: &String| {
            let named = |cell: &&Cell| cell.text() == Some(&**m);
            keys("member_id").iter().any(named) || keys("member").iter().any(named)
        };
        let is_meeting = |m: &String| {
            row.iter()
                .any(|c| matches!(c, Cell::Meeting(l) if l.id == *m))
        };
        self.member.as_ref().is_none_or(is_member) && self.meeting.as_ref().is_none_or(is_meeting)
    }
}

fn of_figure(ground: &AnswerGround, figure: &Figure) -> PolarsResult<Answer> {
    Ok(Answer {
        of: vec![Cell::from(figure.id.clone())],
        cells: vec![(None, figure.cell.clone())],
        evidence: evidence(
            ground,
            &figure.cell,
            figure.measure.recipe.as_ref(),
            &[],
            &[],
        )?,
    })
}

/// A cell with a recipe is an answer of its own; a row without any is one together.
fn of_row(ground: &AnswerGround, table: &Table, row: &[Cell]) -> PolarsResult<Vec<Answer>> {
    let mut of = names(table, row);
    of.extend(table.series.as_ref().map(|s| Cell::from(s.name.clone())));
    let cells = || {
        table
            .columns
            .iter()
            .cloned()
            .map(Some)
            .zip(row.iter().cloned())
    };
    let counted = cells().filter(|(column, _)| column.as_ref().is_some_and(|c| c.recipe.is_some()));
    let answers = counted
        .map(|(column, cell)| {
            let recipe = column.as_ref().and_then(|c| c.recipe.as_ref());
            let evidence = evidence(ground, &cell, recipe, &table.columns, row)?;
            Ok(Answer {
                of: of.clone(),
                cells: vec![(column, cell)],
                evidence,
            })
        })
        .collect::<PolarsResult<Vec<Answer>>>()?;
    Ok(if answers.is_empty() {
        vec![Answer {
            of,
            cells: cells().skip(1).collect(),
            evidence: None,
        }]
    } else {
        answers
    })
}

/// What a reader calls a row: the columns that say which it is, without the keys of the lists.
fn names(table: &Table, row: &[Cell]) -> Vec<Cell> {
    let keys = match table.keys {
        RowKeys::Columns(n) => n.max(1),
        RowKeys::Group(_) | RowKeys::Single => 1,
    };
    let columns = table.columns.iter().zip(row).take(keys);
    let is_name = |(place, (column, _)): &(usize, (&Column, &Cell))| {
        *place == 0 || !column.key.ends_with("_id")
    };
    let mut names: Vec<Cell> = columns
        .enumerate()
        .filter(is_name)
        .map(|(_, (_, cell))| cell.clone())
        .collect();
    // The row of all is in no grouping.
    if names.len() > 1 && names[0] == Cell::Term("all") {
        names.remove(0);
    }
    names
}

/// The rows of a cell; those of a suppressed number are not listed.
fn evidence(
    ground: &AnswerGround,
    cell: &Cell,
    recipe: Option<&Recipe>,
    columns: &[Column],
    row: &[Cell],
) -> PolarsResult<Option<(Recipe, Evidence)>> {
    let Some(recipe) = recipe.filter(|_| *cell != Cell::Missing(Missing::Confidential)) else {
        return Ok(None);
    };
    let mut evidence = ground.statistics.evidence(recipe, columns, row)?;
    if tells_of_persons(recipe) {
        for item in &mut evidence.counted {
            (item.part, item.number) = (None, None);
        }
    }
    Ok(Some((recipe.clone(), evidence)))
}

/// Answers as lines for people.
pub fn lines(answers: &[Answer], words: &Words) -> Vec<String> {
    let is_short = answers.len() <= MOST_FIGURES;
    let mut lines: Vec<String> = answers
        .iter()
        .flat_map(|answer| answer.lines(is_short, words))
        .collect();
    let has_rows = answers.iter().any(|a| a.evidence.is_some());
    lines.extend((!is_short && has_rows).then(|| format!("\n{}", words.text("explain-narrow"))));
    lines
}

impl Answer {
    fn title(&self, words: &Words) -> String {
        let column = if let [(Some(column), _)] = self.cells.as_slice() {
            Some(words.head(column))
        } else {
            None
        };
        self.of
            .iter()
            .map(|cell| words.cell(cell))
            .chain(column)
            .collect::<Vec<String>>()
            .join(", ")
    }

    fn lines(&self, with_rows: bool, words: &Words) -> Vec<String> {
        let values = match self.cells.as_slice() {
            [(_, cell)] => format!(" {}", value(cell, words)),
            cells => {
                let cell = |(column, cell): &(Option<Column>, Cell)| {
                    let head = column.as_ref().map(|c| words.head(c)).unwrap_or_default();
                    format!("\n  {head}: {}", value(cell, words))
                };
                cells.iter().map(cell).collect()
            }
        };
        let mut lines = vec![format!(
            "{}{}:{values}",
            if with_rows { "\n" } else { "" },
            self.title(words)
        )];
        let Some((recipe, evidence)) = self.evidence.as_ref().filter(|_| with_rows) else {
            return lines;
        };
        let counted = if matches!(
            (recipe, &self.cells[0].1),
            (Recipe::Worked(_), _) | (_, Cell::Missing(_))
        ) {
            "explain-looked-at"
        } else {
            "explain-counted"
        };
        for (head, items) in [
            (counted, &evidence.counted),
            ("explain-left-out", &evidence.left_out),
        ] {
            if !items.is_empty() {
                lines.push(words.say(head, &[("n", items.len().into())]));
                lines.extend(lines_of(items, words));
            }
        }
        lines
    }

    pub fn json(&self, words: &Words) -> Json {
        let item = |item: &EvidenceRow| {
            json!({
                "keys": item.keys, "date": item.date.map(|d| d.to_string()), "rows": item.places, "in_numerator": item.part,
                "number": item.number, "left_out_by": item.why.map(|(column, _)| column), "why": why(item, words)
            })
        };
        let all = |items: &[EvidenceRow]| items.iter().map(item).collect::<Vec<Json>>();
        let values = match self.cells.as_slice() {
            [(_, cell)] => data::value(cell, words),
            cells => cells
                .iter()
                .map(|(c, cell)| {
                    (
                        c.as_ref().map_or("", |c| &c.key).to_owned(),
                        data::value(cell, words),
                    )
                })
                .collect(),
        };
        let evidence = self.evidence.as_ref();
        json!({
            "of": self.title(words), "value": values, "recipe": evidence.map(|(recipe, _)| data::recipe(recipe)),
            "counted": evidence.map(|(_, e)| all(&e.counted)), "left_out": evidence.map(|(_, e)| all(&e.left_out))
        })
    }
}

/// A cell in full: both numbers of a share, and why there is none.
fn value(cell: &Cell, words: &Words) -> String {
    match cell {
        Cell::Share { .. } => format!("{} = {}", words.cell(cell), words.percent(cell)),
        Cell::Missing(missing) => words.missing(*missing),
        cell => words.cell(cell),
    }
}

/// Rows one by one; many, and those outside the time, by what leaves them out.
fn lines_of(items: &[EvidenceRow], words: &Words) -> Vec<String> {
    let is_outside = |item: &&EvidenceRow| item.why == Some(("start_date", true));
    let (outside, near): (Vec<&EvidenceRow>, Vec<&EvidenceRow>) =
        items.iter().partition(is_outside);
    let mut lines: Vec<String> = Vec::new();
    if near.len() > MOST_ROWS && near[0].why.is_some() {
        let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
        for item in &near {
            *reasons
                .entry(why(item, words).unwrap_or_default())
                .or_default() += 1;
        }
        lines.extend(reasons.into_iter().map(|(why, n)| format!("  {n}  {why}")));
    } else {
        lines.extend(near.iter().take(MOST_ROWS).map(|item| line(item, words)));
        let more = near.len().saturating_sub(MOST_ROWS);
        lines.extend((more > 0).then(|| words.say("explain-more", &[("n", more.into())])));
    }
    lines.extend(
        (!outside.is_empty()).then(|| words.say("explain-outside", &[("n", outside.len().into())])),
    );
    lines
}

/// `  AHG-05 IND  12 Oct 2011  no  attendance.csv:14`
fn line(item: &EvidenceRow, words: &Words) -> String {
    let day = item.date.map_or_else(String::new, |day| {
        words.cell(&Cell::Date(day)).replace('\u{a0}', " ")
    });
    let part = item.part.map(|yes| {
        words.text(if yes {
            "explain-part"
        } else {
            "explain-no-part"
        })
    });
    let number = item.number.map(|n| n.to_string());
    let places = if item.places.is_empty() {
        words.text("explain-no-row")
    } else {
        item.places.join(", ")
    };
    let parts = [item.keys.join(" "), day]
        .into_iter()
        .chain(part)
        .chain(number)
        .chain(why(item, words))
        .chain([places]);
    format!(
        "  {}",
        parts
            .filter(|p| !p.is_empty())
            .collect::<Vec<String>>()
            .join("  ")
    )
}

/// What leaves a row out.
fn why(item: &EvidenceRow, words: &Words) -> Option<String> {
    let (column, is_recorded) = item.why?;
    let name = if is_recorded {
        format!("explain-why-{}", column.replace('_', "-"))
    } else {
        "explain-why-not-recorded".to_owned()
    };
    Some(
        words
            .find(&name, &[("column", column.into())])
            .unwrap_or_else(|| column.to_owned()),
    )
}
