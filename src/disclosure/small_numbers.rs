//! Small numbers of persons in breakdowns by gender: held back, with what would give them away (secondary suppression).
//! In: statistics, a threshold. Out: the same with `[c]` in some cells. It must not know a document.
//!
//! Women and others (men and those of another gender) are told apart; a number of either from 1 to below the threshold is small. Who
//! reads may know the size of every delegation, the total, and every table. So:
//! - Where the total has a small number, nothing is told of that period.
//! - Of several tables that divide the same persons, only one is told as soon as one of them has a small number: no two can be
//!   subtracted from each other.
//! - In that table further rows are held back until those held back are at least two, and together have no small number and neither
//!   women nor others alone: what is left of the total when all other rows are subtracted then leaves more than one answer for each.
//! - In that table a row of women alone, or of others alone, is held back too: it tells of each part of it, which may be a small row
//!   of another table.
//! - Heads are delegates: where those who do not lead are few, of a region or of all, nothing is told of heads.
//! - A sum over years is told only where each of the years is.

use super::SECRET;
use crate::{
    settings::period::Period,
    statistics::Statistics,
    table::{Cell, Table},
};

const SHARE: &str = "participation.gender_share";
const HEADS: &str = "participation.heads";
const TREND: &str = "participation.trend";
/// None of these may be told where another of them was not looked at.
pub const TOGETHER: [&str; 3] = [SHARE, HEADS, TREND];
/// The cells of a row that tell of gender.
const CELLS: [&str; 5] = ["women", "not_women", "gender_recorded", "share_women", "share_not_recorded"];

/// Women and others.
#[derive(Debug, Clone, Copy, Default)]
struct Genders {
    women: i64,
    others: i64,
    /// Too few are recorded to tell of them, but what is recorded could be worked out from the total.
    untold: bool,
}

impl Genders {
    fn of(cell: &Cell) -> Option<Self> {
        if let Cell::Share { numerator, denominator } = cell {
            return Some(Self { women: *numerator, others: denominator - numerator, untold: false });
        }
        None
    }

    fn is_small(self, threshold: i64) -> bool {
        self.untold || [self.women, self.others].iter().any(|n| (1..threshold).contains(n))
    }

    /// Are all of one gender? Then so is each part of them.
    const fn is_of_one(self) -> bool {
        (self.women == 0) != (self.others == 0)
    }

    /// Could what is left be of one gender alone, or small?
    fn tells(self, threshold: i64) -> bool {
        self.women < threshold || self.others < threshold
    }
}

/// Puts `[c]` in place of small numbers and of what would give them away.
pub fn hold_back(statistics: &mut Statistics, threshold: u32) {
    let threshold = i64::from(threshold);
    let hidden_years = trend(statistics, threshold);
    let is_hidden = |period: &Period| hidden_years.iter().any(|year| (period.first.year()..=period.last.year()).contains(year));
    let period = statistics.period.clone();
    let rest_is_small = rest_is_small(statistics, threshold);
    for (figure, tables) in [(SHARE.to_owned(), SHARE), (format!("{HEADS}.women_share"), HEADS)] {
        let total = statistics.figure(&figure).and_then(|f| Genders::of(&f.cell));
        let of_share = tables == SHARE;
        let mut found: Vec<&mut Table> = statistics.tables.iter_mut().filter(|t| t.statistic == tables).collect();
        let any_small = found.iter().any(|table| !small_rows(table, threshold).is_empty());
        let untold = total.is_some_and(|t| t.is_small(threshold) || any_small && t.tells(threshold))
            || if of_share { is_hidden(&period) } else { rest_is_small };
        // Where fewer than half of the genders are recorded there is no total, and each row stands for itself.
        let sets: Vec<Vec<usize>> =
            found.iter().map(|table| if untold { all_rows(table) } else { held_back(table, threshold, any_small) }).collect();
        let told = if any_small { sets.iter().enumerate().min_by_key(|(_, rows)| rows.len()).map(|(i, _)| i) } else { None };
        for (i, table) in found.iter_mut().enumerate() {
            let rows = if told.is_some_and(|told| told != i) { all_rows(table) } else { sets[i].clone() };
            for row in rows {
                hide(table, row);
            }
        }
        for figure in statistics.figures.iter_mut().filter(|f| f.id.starts_with(tables) && f.id != HEADS) {
            if untold && matches!(figure.cell, Cell::Share { .. }) {
                figure.cell = SECRET;
                figure.past.change = SECRET;
                figure.past.direction = None;
            }
            let before = period.before();
            if Genders::of(&figure.past.before).is_some_and(|g| g.is_small(threshold))
                || if of_share { is_hidden(&before) } else { rest_is_small } && matches!(figure.past.before, Cell::Share { .. })
            {
                figure.past.before = SECRET;
                figure.past.change = SECRET;
                figure.past.direction = None;
            }
            // Five periods together, of which some may be known from elsewhere.
            if Genders::of(&figure.past.mean).is_some() && (untold || !hidden_years.is_empty() || !of_share && any_small) {
                figure.past.mean = SECRET;
            }
        }
    }
}

/// Are there few delegates, of a region or of all, now or before, who do not lead a delegation?
fn rest_is_small(statistics: &Statistics, threshold: i64) -> bool {
    let figure = |id: &str| statistics.figure(id).map(|f| [f.cell.clone(), f.past.before.clone()]);
    let all = figure(SHARE).zip(figure(&format!("{HEADS}.women_share")));
    let mut pairs: Vec<(Cell, Cell)> = all.into_iter().flat_map(|(all, heads)| all.into_iter().zip(heads)).collect();
    if let Some((regions, heads)) = statistics.table(&format!("{SHARE}.by_region")).zip(statistics.table(HEADS)) {
        let share = |table: &Table, row: &[Cell]| table.at(row, "share_women").cloned();
        for row in &heads.rows {
            let same = regions.rows.iter().find(|region| region[0] == row[0]);
            pairs.extend(same.and_then(|region| share(regions, region)).zip(share(heads, row)));
        }
    }
    pairs.iter().filter_map(|(all, heads)| Genders::of(all).zip(Genders::of(heads))).any(|(all, heads)| {
        let rest = Genders { women: all.women - heads.women, others: all.others - heads.others, untold: false };
        rest.is_small(threshold)
    })
}

/// Hides the years with small numbers, and means over them; returns them.
fn trend(statistics: &mut Statistics, threshold: i64) -> Vec<i16> {
    let mut hidden = Vec::new();
    for table in statistics.tables.iter_mut().filter(|t| t.statistic == TREND) {
        let Some(share) = table.column("share_women") else { continue };
        for row in &mut table.rows {
            let small = Genders::of(&row[share]).is_some_and(|g| g.is_small(threshold));
            match row[0] {
                Cell::Integer(year) if small => {
                    row[share] = SECRET;
                    hidden.extend(i16::try_from(year));
                }
                Cell::Term(_) if !hidden.is_empty() => row[share] = SECRET,
                _ => {}
            }
        }
    }
    hidden
}

/// Each row that divides the whole, with its numbers; the row of all is none of them.
fn parts(table: &Table) -> Vec<(usize, Genders)> {
    let Some(share) = table.column("share_women") else { return Vec::new() };
    let recorded = table.column("gender_recorded");
    let genders = |row: &[Cell]| {
        let untold = recorded.is_some_and(|c| matches!(row[c], Cell::Integer(n) if n > 0));
        Genders::of(&row[share]).or_else(|| untold.then(|| Genders { untold, ..Genders::default() }))
    };
    let parts = table.rows.iter().enumerate().filter(|(_, row)| row[0] != Cell::Term("all"));
    parts.filter_map(|(i, row)| Some((i, genders(row)?))).collect()
}

fn small_rows(table: &Table, threshold: i64) -> Vec<usize> {
    parts(table).into_iter().filter(|(_, genders)| genders.is_small(threshold)).map(|(i, _)| i).collect()
}

fn all_rows(table: &Table) -> Vec<usize> {
    (0..table.rows.len()).collect()
}

/// The rows with small numbers, and the smallest others until together they tell nothing; all, where that can't be had.
fn held_back(table: &Table, threshold: i64, any_small: bool) -> Vec<usize> {
    let gives_away = |g: &Genders| g.is_small(threshold) || any_small && g.is_of_one();
    let mut hidden: Vec<usize> = parts(table).into_iter().filter(|(_, genders)| gives_away(genders)).map(|(i, _)| i).collect();
    if hidden.is_empty() {
        return hidden;
    }
    let mut others: Vec<(usize, Genders)> = parts(table).into_iter().filter(|(i, _)| !hidden.contains(i)).collect();
    others.sort_by_key(|(_, g)| g.women + g.others);
    let mut others = others.into_iter();
    loop {
        let of = parts(table).into_iter().filter(|(i, _)| hidden.contains(i));
        let sum =
            of.fold(Genders::default(), |sum, (_, g)| Genders { women: sum.women + g.women, others: sum.others + g.others, untold: false });
        if hidden.len() > 1 && !sum.tells(threshold) {
            return hidden;
        }
        let Some((next, _)) = others.next() else { return all_rows(table) };
        hidden.push(next);
    }
}

fn hide(table: &mut Table, row: usize) {
    for key in CELLS {
        if let Some(column) = table.column(key) {
            table.rows[row][column] = SECRET;
        }
    }
}
