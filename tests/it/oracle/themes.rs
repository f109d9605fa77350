//! Themes: how much work each gets, how spread the work is, who covers what, and how it has moved.

use std::collections::{BTreeMap, BTreeSet};

use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

use super::facts::{Facts, Window};
use super::read::Initiative;
use super::values::{
    NOT_APPLICABLE, NOT_AVAILABLE, Sheet, count, float, fraction, integer, ratio, share_of, whole,
};

pub fn write(sheet: &mut Sheet, facts: &Facts) {
    let Some(themes) = &facts.data.themes else {
        return;
    };
    let five_years = Window::years(facts.year_last - 4, facts.year_last);
    let in_period = of_meetings(themes, facts, facts.period);
    let in_five_years = of_meetings(themes, facts, five_years);
    meetings(sheet, themes, &in_period, &in_five_years);
    diversity(sheet, themes, "period", &in_period);
    diversity(sheet, themes, "five-years", &in_five_years);
    trend(sheet, themes, facts);
    let Some(rows) = &facts.data.initiatives else {
        return;
    };
    let of_initiatives = Work::of(themes, rows.iter().map(|row| row.themes.as_slice()));
    initiatives(sheet, themes, rows, &of_initiatives);
    gap(sheet, themes, &in_five_years, &of_initiatives);
    diversity(sheet, themes, "initiatives", &of_initiatives);
    coverage(sheet, themes, rows);
    coverage_gaps(sheet, themes, rows, facts);
}

/// Meetings or initiatives by theme.
struct Work<'a> {
    /// Each theme has one for each row that names it.
    full: BTreeMap<&'a str, usize>,
    /// A row with k themes gives each 1/k.
    fractional: BTreeMap<&'a str, BigRational>,
    /// Rows with at least one theme, each once.
    rows: usize,
}

impl<'a> Work<'a> {
    fn of<'r>(themes: &'a [String], rows: impl Iterator<Item = &'r [String]>) -> Self {
        let mut work = Self {
            full: BTreeMap::new(),
            fractional: BTreeMap::new(),
            rows: 0,
        };
        for theme in themes {
            work.full.insert(theme, 0);
            work.fractional.insert(theme, BigRational::zero());
        }
        for row in rows {
            let named = named_themes(themes, row);
            work.rows += usize::from(!named.is_empty());
            for theme in &named {
                *work.full.get_mut(theme).expect("a theme of the list") += 1;
                *work.fractional.get_mut(theme).expect("a theme of the list") +=
                    ratio(1, count(named.len()));
            }
        }
        work
    }
}

/// The themes of the list that a row names, each once.
fn named_themes<'a>(themes: &'a [String], row: &[String]) -> BTreeSet<&'a str> {
    themes
        .iter()
        .filter(|theme| row.contains(theme))
        .map(String::as_str)
        .collect()
}

fn of_meetings<'a>(themes: &'a [String], facts: &Facts, window: Window) -> Work<'a> {
    Work::of(
        themes,
        facts
            .meetings_in(window)
            .into_iter()
            .map(|meeting| facts.held[meeting].themes.as_slice()),
    )
}

fn meetings(sheet: &mut Sheet, themes: &[String], in_period: &Work, in_five_years: &Work) {
    let table = "themes.meetings";
    for (work, column) in [
        (in_period, "meetings"),
        (in_five_years, "meetings_five_years"),
    ] {
        let fractional = format!("{column}_fractional");
        for theme in themes {
            sheet.put(table, theme, column, whole(work.full[theme.as_str()]));
            sheet.put(
                table,
                theme,
                &fractional,
                fraction(&work.fractional[theme.as_str()]),
            );
        }
        sheet.put(table, "total-once", column, whole(work.rows));
        sheet.put(table, "total-once", &fractional, whole(work.rows));
    }
}

fn initiatives(sheet: &mut Sheet, themes: &[String], rows: &[Initiative], work: &Work) {
    let table = "themes.initiatives";
    let delivered_rows = rows
        .iter()
        .filter(|row| row.status.as_deref() == Some("delivered"));
    let delivered = Work::of(themes, delivered_rows.map(|row| row.themes.as_slice()));
    for theme in themes {
        sheet.put(
            table,
            theme,
            "initiatives",
            whole(work.full[theme.as_str()]),
        );
        sheet.put(
            table,
            theme,
            "initiatives_fractional",
            fraction(&work.fractional[theme.as_str()]),
        );
        sheet.put(
            table,
            theme,
            "delivered",
            whole(delivered.full[theme.as_str()]),
        );
    }
    sheet.put(table, "total-once", "initiatives", whole(work.rows));
    sheet.put(
        table,
        "total-once",
        "initiatives_fractional",
        whole(work.rows),
    );
    sheet.put(table, "total-once", "delivered", whole(delivered.rows));
}

fn percent(work: &Work, theme: &str) -> BigRational {
    integer(100) * work.fractional[theme].clone() / integer(count(work.rows))
}

fn gap(sheet: &mut Sheet, themes: &[String], of_meetings: &Work, of_initiatives: &Work) {
    for theme in themes {
        let values = if of_meetings.rows == 0 || of_initiatives.rows == 0 {
            [NOT_APPLICABLE; 3].map(str::to_owned)
        } else {
            let (talked, acted) = (percent(of_meetings, theme), percent(of_initiatives, theme));
            let gap = talked.clone() - acted.clone();
            [fraction(&talked), fraction(&acted), fraction(&gap)]
        };
        for (column, value) in ["share_of_meetings", "share_of_initiatives", "gap"]
            .iter()
            .zip(values)
        {
            sheet.put("themes.gap", theme, column, value);
        }
    }
}

fn diversity(sheet: &mut Sheet, themes: &[String], row: &str, work: &Work) {
    let table = "themes.diversity";
    let mut entropy = 0.0;
    let mut named = 0;
    for part in work.fractional.values().filter(|part| !part.is_zero()) {
        let p = (part / integer(count(work.rows)))
            .to_f64()
            .expect("a share is a number");
        entropy -= p * libm::log(p);
        named += 1;
    }
    let values = if named < 2 {
        [NOT_APPLICABLE; 3].map(str::to_owned)
    } else {
        [
            float(entropy),
            float(entropy / libm::log(f64::from(named))),
            float(libm::exp(entropy)),
        ]
    };
    sheet.put(
        table,
        row,
        "named",
        share_of(usize::try_from(named).expect("a count fits"), themes.len()),
    );
    for (column, value) in ["entropy", "evenness", "effective_number"]
        .iter()
        .zip(values)
    {
        sheet.put(table, row, column, value);
    }
}

fn coverage(sheet: &mut Sheet, themes: &[String], rows: &[Initiative]) {
    let mut found: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for row in rows {
        let leads: BTreeSet<&str> = row.leads.iter().map(String::as_str).collect();
        let partners: BTreeSet<&str> = row.partners.iter().map(String::as_str).collect();
        for theme in named_themes(themes, &row.themes) {
            for member in &leads {
                found.entry((member, theme)).or_default().0 += 1;
            }
            for member in &partners {
                found.entry((member, theme)).or_default().1 += 1;
            }
        }
    }
    for ((member, theme), (leads, partners)) in found {
        let row = format!("{member};{theme}");
        sheet.put("themes.coverage", &row, "leads", whole(leads));
        sheet.put("themes.coverage", &row, "partners", whole(partners));
    }
}

fn coverage_gaps(sheet: &mut Sheet, themes: &[String], rows: &[Initiative], facts: &Facts) {
    for (id, member) in &facts.data.members {
        if member.capacity.as_deref() != Some("member") {
            continue;
        }
        let mut covered = BTreeSet::new();
        for row in rows
            .iter()
            .filter(|row| row.leads.contains(id) || row.partners.contains(id))
        {
            covered.extend(named_themes(themes, &row.themes));
        }
        sheet.put(
            "themes.coverage.gaps",
            id,
            "covered",
            share_of(covered.len(), themes.len()),
        );
    }
}

/// The share of each theme in the meetings of each year. One year alone is no trend.
fn trend(sheet: &mut Sheet, themes: &[String], facts: &Facts) {
    let years: Vec<(i16, Work)> = facts
        .years()
        .into_iter()
        .map(|year| (year, of_meetings(themes, facts, Window::years(year, year))))
        .collect();
    let is_trend = years.iter().filter(|(_, work)| work.rows > 0).count() >= 2;
    for (year, work) in &years {
        for theme in themes {
            let value = match (is_trend, work.rows) {
                (false, _) => NOT_AVAILABLE.to_owned(),
                (true, 0) => NOT_APPLICABLE.to_owned(),
                (true, _) => fraction(&percent(work, theme)),
            };
            sheet.put("themes.trend", &year.to_string(), theme, value);
        }
    }
}
