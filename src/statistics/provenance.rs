//! Which rows made a figure: those that count, with where they stand in the inputs, and those of
//! the same series and member that do not, with the condition that leaves them out. In: a recipe
//! and the row of its figure. Out: `Evidence`. It must not know a word.

use super::{
    Statistics,
    conditions::{rows_that_meet, rows_that_meet_each},
};
use crate::{
    frame::{counts, dates, texts},
    settings::SeriesScope,
    table::{Aggregate, Cell, Column, Condition, Recipe, SheetRows, Tally},
};
use jiff::civil::Date;
use polars::prelude::*;
use std::collections::BTreeSet;

/// What a figure was counted from.
#[derive(Debug, Default)]
pub struct Evidence {
    pub counted: Vec<EvidenceRow>,
    pub left_out: Vec<EvidenceRow>,
}

/// One row.
#[derive(Debug)]
pub struct EvidenceRow {
    /// The keys that name it: meeting, member, initiative.
    pub keys: Vec<String>,
    pub date: Option<Date>,
    /// Where it stands: `attendance.csv:14`.
    pub places: Vec<String>,
    /// Of a share: is it in the numerator? Of a row left out: none.
    pub part: Option<bool>,
    /// What it adds to a sum.
    pub number: Option<i64>,
    /// The column of the condition that leaves it out, and whether that column has a value.
    pub why: Option<(&'static str, bool)>,
}

/// Conditions that say what the figure is about; the others say which of those rows count.
fn is_about(condition: &Condition) -> bool {
    condition.column() != "status"
        && matches!(
            condition,
            Condition::Equals { .. } | Condition::Empty { .. } | Condition::Has { .. }
        )
}

/// The conditions that do not hang on the row of a figure.
fn plain(rows: &SheetRows) -> Vec<Condition> {
    let conditions = rows.conditions.iter();
    let plain = conditions.filter(|condition| !condition.is_of_own_row());
    plain.cloned().collect()
}

/// A column of a condition, which rows meet the condition, and which have a value in the column.
type Requirement = (&'static str, BooleanChunked, BooleanChunked);

impl Statistics {
    /// The rows of a figure, in the order of their sheet.
    ///
    /// ```
    /// # use rapporteur::settings::Settings;
    /// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
    /// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
    /// # let period = "2022".parse()?;
    /// # let statistics = rapporteur::statistics::compute(&data, &settings, &period)?;
    /// let rate = statistics.figure("participation.rate_overall.period@ahg").unwrap();
    /// let recipe = rate.measure.recipe.as_ref().unwrap();
    /// let evidence = statistics.evidence(recipe, &[], &[])?;
    /// assert_eq!(evidence.counted.len(), 19);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Only where a recipe names a column that its sheet lacks: a bug.
    pub fn evidence(
        &self,
        recipe: &Recipe,
        columns: &[Column],
        row: &[Cell],
    ) -> PolarsResult<Evidence> {
        let whole = recipe
            .whole()
            .settled(columns, row)
            .unwrap_or_else(|| SheetRows {
                sheet: recipe.whole().sheet,
                conditions: plain(recipe.whole()),
            });
        let frame = self.sheet(whole.sheet);
        let counted = rows_that_meet(&frame, &plain(&whole))?;
        let part = match recipe {
            Recipe::Share { numerator, .. } if numerator.rows.sheet == whole.sheet => {
                Some(rows_of_numerator(numerator, columns, row, &frame)?)
            }
            _ => None,
        };
        let (about, others): (Vec<_>, Vec<_>) =
            whole.conditions.iter().cloned().partition(is_about);
        let about = rows_that_meet(&frame, &about)?;
        let requirements = requirements(&frame, others)?;
        let numbers = added_numbers(recipe, &frame)?;
        let (keys, days) = (row_keys(&frame)?, row_days(&frame)?);
        let meeting_rows = meeting_rows(&frame, whole.sheet)?;
        let known = known_rows(&frame);
        let why = |column: &'static str, i: usize| match &known {
            Some(known) if column == "countable" && known.get(i) == Some(false) => "known",
            _ => column,
        };
        let yes = |mask: &BooleanChunked, i: usize| mask.get(i) == Some(true);
        let mut evidence = Evidence::default();
        for i in (0..frame.height()).filter(|i| yes(&about, *i)) {
            let is_counted = yes(&counted, i);
            let item = EvidenceRow {
                keys: keys.iter().filter_map(|column| column[i].clone()).collect(),
                date: days[i],
                places: self
                    .row_places(&frame, i)?
                    .into_iter()
                    .chain(meeting_rows[i].clone())
                    .collect(),
                part: part
                    .as_ref()
                    .filter(|_| is_counted)
                    .map(|part| yes(part, i)),
                number: numbers[i].filter(|_| is_counted),
                why: requirements
                    .iter()
                    .find(|(_, met, _)| !is_counted && !yes(met, i))
                    .map(|(column, _, recorded)| (why(column, i), yes(recorded, i))),
            };
            if is_counted {
                evidence.counted.push(item);
            } else {
                evidence.left_out.push(item);
            }
        }
        if whole.sheet == "presence" {
            self.add_never_expected(&whole, &mut evidence)?;
        }
        Ok(evidence)
    }

    /// Where a row of a sheet stands in the inputs.
    fn row_places(&self, frame: &DataFrame, row: usize) -> PolarsResult<Vec<String>> {
        let rows = frame.column("rows")?;
        match rows.list() {
            Ok(rows) => rows
                .get_as_series(row)
                .map_or_else(|| Ok(Vec::new()), |rows| self.sheets.places(&rows)),
            Err(_) => Ok(rows
                .str()?
                .get(row)
                .map(str::to_owned)
                .into_iter()
                .collect()),
        }
    }

    /// Adds the meetings of the series in which one member has no row: not held, without a date, or
    /// it was no member of the body then.
    fn add_never_expected(&self, rows: &SheetRows, evidence: &mut Evidence) -> PolarsResult<()> {
        let (Some(series), Some(member)) = (
            required_value(rows, "series"),
            required_value(rows, "member_id"),
        ) else {
            return Ok(());
        };
        let Some(scope) = self.scopes.iter().find(|s| s.series.key == *series) else {
            return Ok(());
        };
        let meetings = self.sheet("meetings");
        let (ids, states, days) = (
            texts(&meetings, "meeting_id")?,
            texts(&meetings, "status")?,
            dates(&meetings, "start_date")?,
        );
        let (bodies, kinds, rows) = (
            texts(&meetings, "body")?,
            texts(&meetings, "kind")?,
            texts(&meetings, "rows")?,
        );
        let mut of_series: Vec<usize> = (0..ids.len())
            .filter(|i| scope.has(bodies[*i].as_deref(), kinds[*i].as_deref()))
            .collect();
        of_series.sort_by_key(|i| (days[*i], &ids[*i]));
        let terms = self.terms(member, scope)?;
        let known: BTreeSet<String> = evidence
            .counted
            .iter()
            .chain(&evidence.left_out)
            .filter_map(|item| item.keys.first().cloned())
            .collect();
        for i in of_series {
            let id = ids[i].clone().unwrap_or_default();
            if known.contains(&id) {
                continue;
            }
            let why = match (states[i].as_deref(), days[i]) {
                (Some("held"), Some(_)) => ("eligible", true),
                (Some("held"), None) => ("start_date", false),
                _ => ("status", true),
            };
            let mut places: Vec<String> = rows[i].iter().cloned().collect();
            if why.0 == "eligible" {
                places.extend(terms.iter().cloned());
            }
            evidence.left_out.push(EvidenceRow {
                keys: vec![id, member.clone()],
                date: days[i],
                places,
                part: None,
                number: None,
                why: Some(why),
            });
        }
        Ok(())
    }

    /// Where the inputs say from when to when a member belongs to the body of a series.
    fn terms(&self, member: &str, scope: &SeriesScope) -> PolarsResult<Vec<String>> {
        let memberships = self.sheet("memberships");
        let by_body = memberships.height() > 0;
        let sheet = if by_body {
            memberships
        } else {
            self.sheet("members")
        };
        let bodies = if by_body {
            texts(&sheet, "body")?
        } else {
            vec![None; sheet.height()]
        };
        let rows = texts(&sheet, "member_id")?
            .into_iter()
            .zip(bodies)
            .zip(texts(&sheet, "rows")?);
        let own = rows.filter(|((id, body), _)| {
            id.as_deref() == Some(member) && (!by_body || *body == Some(scope.body.clone()))
        });
        Ok(own.filter_map(|(_, rows)| rows).collect())
    }
}

/// Which rows count for the numerator of a figure.
fn rows_of_numerator(
    numerator: &Tally,
    columns: &[Column],
    row: &[Cell],
    frame: &DataFrame,
) -> PolarsResult<BooleanChunked> {
    let rows = numerator.rows.settled(columns, row);
    let rows = rows.unwrap_or_else(|| numerator.rows.clone());
    rows_that_meet(frame, &plain(&rows))
}

/// Of which rows it is known whether the member came, where the sheet says so: a list may be
/// complete, and still not say it of one member.
fn known_rows(frame: &DataFrame) -> Option<BooleanChunked> {
    let known = frame.column("known").ok()?;
    known.bool().ok().cloned()
}

/// Where the meetings of rows stand in the inputs. In the sheet of presence, a meeting has no row
/// for a member that was neither expected nor named; the meeting itself stands in the inputs.
fn meeting_rows(frame: &DataFrame, sheet: &str) -> PolarsResult<Vec<Option<String>>> {
    if sheet == "presence" {
        texts(frame, "meeting_row")
    } else {
        Ok(vec![None; frame.height()])
    }
}

/// What else rows must meet to count. Time comes first: of a row outside it nothing else is said.
fn requirements(frame: &DataFrame, conditions: Vec<Condition>) -> PolarsResult<Vec<Requirement>> {
    let (times, others): (Vec<_>, Vec<_>) = conditions
        .into_iter()
        .partition(|c| matches!(c, Condition::From { .. } | Condition::To { .. }));
    let conditions = [times, others].concat();
    rows_that_meet_each(frame, &conditions)?
        .into_iter()
        .zip(&conditions)
        .map(|(met, c)| Ok((c.column(), met, frame.column(c.column())?.is_not_null())))
        .collect()
}

/// What each row adds to the sum of a figure, where it is one.
fn added_numbers(recipe: &Recipe, frame: &DataFrame) -> PolarsResult<Vec<Option<i64>>> {
    let (Recipe::Tally(tally)
    | Recipe::Quotient {
        numerator: tally, ..
    }) = recipe
    else {
        return Ok(vec![None; frame.height()]);
    };
    match tally.aggregate {
        Aggregate::Sum(column) if frame.column(column).is_ok() => counts(frame, column),
        _ => Ok(vec![None; frame.height()]),
    }
}

/// The columns of keys that a sheet has: meeting, member, initiative.
fn row_keys(frame: &DataFrame) -> PolarsResult<Vec<Vec<Option<String>>>> {
    ["meeting_id", "member_id", "initiative_id"]
        .into_iter()
        .filter(|key| frame.column(key).is_ok())
        .map(|key| texts(frame, key))
        .collect()
}

/// The days of the meetings of rows.
fn row_days(frame: &DataFrame) -> PolarsResult<Vec<Option<Date>>> {
    if frame.column("meeting_id").is_ok() && frame.column("start_date").is_ok() {
        dates(frame, "start_date")
    } else {
        Ok(vec![None; frame.height()])
    }
}

/// The value that rows must have in a column.
fn required_value<'r>(rows: &'r SheetRows, name: &str) -> Option<&'r String> {
    rows.conditions.iter().find_map(|c| {
        if let Condition::Equals { column, value } = c {
            (*column == name).then_some(value)
        } else {
            None
        }
    })
}
