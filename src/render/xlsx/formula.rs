//! Recipes → formulas over the data sheets of the same file, in forms that Excel 2016 and
//! `LibreOffice` 7 read alike. In: recipes, the data tables. Out: text of formulas, or why there is
//! none. It must not know a statistic.
//!
//! `COUNTIFS` takes a text for a pattern, a number or a date where it looks like one, and does not
//! tell capital letters: a text that it could mistake is compared by `EXACT` instead, which is
//! slower.

use crate::{
    render::is_legal,
    schema,
    table::{Aggregate, Cell, Condition, Recipe, SheetRows, Table, Tally},
    words::Words,
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Why a figure is a value and no formula, by its name in `locales/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Its rule is no count, sum or quotient.
    Worked,
    /// Its rows are other members'.
    Others,
    /// Its rows or columns are not in the file.
    Hidden,
    /// It would take too long.
    Large,
    /// A text or a day that a spreadsheet can't compare.
    Misread,
}

impl Why {
    #[must_use]
    pub const fn term(self) -> &'static str {
        match self {
            Self::Worked => "value-worked",
            Self::Others => "value-others",
            Self::Hidden => "value-hidden",
            Self::Large => "value-large",
            Self::Misread => "value-misread",
        }
    }
}

/// What a recipe is as formulas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    One(String),
    /// Of a share.
    Parts {
        numerator: String,
        denominator: String,
    },
}

/// A data sheet: the name of its Excel table, and its rows.
pub(super) struct DataSheet<'a> {
    name: String,
    pub table: &'a Table,
}

/// One condition, as a pair for `COUNTIFS` where that is safe, and as an array of ones and zeros.
struct Criterion {
    criteria: Option<String>,
    array: String,
}

/// Spellings that `COUNTIFS` holds for one → the texts of a column.
pub(super) type Spellings = BTreeMap<String, BTreeSet<String>>;

/// The data sheets of one workbook.
pub struct Formulas<'a> {
    words: &'a Words,
    sources: BTreeMap<&'static str, DataSheet<'a>>,
    spellings: HashMap<(&'static str, &'static str), Spellings>,
    /// Has a column only days that Excel knows?
    days: HashMap<(&'static str, &'static str), bool>,
    /// Do rows of delegations say by a formula whether the delegation attended?
    are_delegations_live: bool,
}

/// The sheet of those that attended, and its column that says so.
pub const DELEGATIONS: &str = "delegations";
pub const ATTENDED: &str = "attended";

/// Distinct values are found by comparing each row with each.
const MOST_FOR_DISTINCT: usize = 5_000;

impl<'a> Formulas<'a> {
    /// Of these tables, each with the name of its Excel table.
    pub fn new(words: &'a Words, tables: impl Iterator<Item = (String, &'a Table)>) -> Self {
        let sources = tables.filter_map(|(name, table)| {
            Some((
                table.statistic.strip_prefix("data.")?,
                DataSheet { name, table },
            ))
        });
        let mut formulas = Self {
            words,
            sources: sources.collect(),
            spellings: HashMap::new(),
            days: HashMap::new(),
            are_delegations_live: false,
        };
        let rows = formulas
            .sources
            .get(DELEGATIONS)
            .map(|sheet| sheet.table.rows.len());
        formulas.are_delegations_live = rows.is_some_and(|rows| formulas.attended(rows).is_ok());
        formulas
    }

    /// Has the workbook no rows to count from?
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// The formula of a recipe whose conditions are settled.
    pub fn formula(
        &mut self,
        recipe: &Recipe,
        settle: impl Fn(&SheetRows) -> Option<SheetRows>,
    ) -> Result<Formula, Why> {
        let mut tally = |tally: &Tally| {
            self.tally(&Tally {
                rows: settle(&tally.rows).ok_or(Why::Worked)?,
                aggregate: tally.aggregate,
            })
        };
        match recipe {
            Recipe::Tally(one) => tally(one).map(Formula::One),
            Recipe::Share {
                numerator,
                denominator,
            } => Ok(Formula::Parts {
                numerator: tally(numerator)?,
                denominator: tally(denominator)?,
            }),
            Recipe::Quotient {
                numerator,
                denominator,
            } => {
                let (numerator, denominator) = (tally(numerator)?, tally(denominator)?);
                Ok(Formula::One(quotient(&numerator, &denominator)))
            }
            Recipe::Worked(_) => Err(Why::Worked),
        }
    }

    fn tally(&mut self, tally: &Tally) -> Result<String, Why> {
        let Tally { rows, aggregate } = tally;
        let attended = Condition::Flag { column: ATTENDED };
        let is_flagged = rows.sheet == DELEGATIONS && self.are_delegations_live;
        let terms = rows
            .conditions
            .iter()
            .chain(is_flagged.then_some(&attended))
            .map(|c| self.term(rows.sheet, c))
            .collect::<Result<Vec<Criterion>, Why>>()?;
        let criteria: Option<Vec<&str>> =
            terms.iter().map(|term| term.criteria.as_deref()).collect();
        let arrays: Vec<&str> = terms.iter().map(|term| term.array.as_str()).collect();
        let product = arrays.join("*");
        Ok(match aggregate {
            Aggregate::Rows => match criteria {
                Some(none) if none.is_empty() => {
                    let source = self.source(rows.sheet)?;
                    let head = self.words.list_head(&source.table.columns[0].key);
                    format!("ROWS({}[{head}])", source.name)
                }
                Some(criteria) => format!("COUNTIFS({})", criteria.join(",")),
                None => format!("SUMPRODUCT(1*{product})"),
            },
            Aggregate::Sum(column) => {
                let range = self.range(rows.sheet, column)?;
                match criteria {
                    Some(none) if none.is_empty() => format!("SUM({range})"),
                    Some(criteria) => format!("SUMIFS({range},{})", criteria.join(",")),
                    None => format!("SUMPRODUCT(1*{product},{range})"),
                }
            }
            Aggregate::Distinct(column) => {
                let range = self.range(rows.sheet, column)?;
                let criteria = criteria.ok_or(Why::Misread)?;
                if self.source(rows.sheet)?.table.rows.len() > MOST_FOR_DISTINCT {
                    return Err(Why::Large);
                }
                if !self
                    .spellings(rows.sheet, column)
                    .iter()
                    .all(|(spelling, texts)| texts.len() == 1 && is_safe(spelling))
                {
                    return Err(Why::Misread);
                }
                // Each row counts as one of so many with the same value.
                let counted = std::iter::once(format!("({range}<>\"[x]\")"))
                    .chain(arrays.iter().map(|a| (*a).to_owned()));
                let counted = counted.collect::<Vec<String>>().join("*");
                let same = std::iter::once(format!("{range},{range}"))
                    .chain(criteria.iter().map(|c| (*c).to_owned()));
                let same = same.collect::<Vec<String>>().join(",");
                format!("ROUND(SUMPRODUCT({counted}/(COUNTIFS({same})+1-{counted})),0)")
            }
        })
    }

    pub(super) fn source(&self, sheet: &'static str) -> Result<&DataSheet<'a>, Why> {
        self.sources.get(sheet).ok_or(Why::Hidden)
    }

    /// A text of a column as its sheet shows it.
    pub(super) fn text_on_sheet(&self, column: &str, value: &str) -> String {
        let word = schema::word(value).filter(|_| schema::has_words(column));
        word.map_or_else(
            || value.to_owned(),
            |word| self.words.cell(&Cell::Word(word)),
        )
    }

    /// A column of a data sheet, as a structured reference.
    pub(super) fn range(&self, sheet: &'static str, column: &'static str) -> Result<String, Why> {
        let source = self.source(sheet)?;
        source.table.column(column).ok_or(Why::Hidden)?;
        Ok(format!("{}[{}]", source.name, self.words.list_head(column)))
    }

    fn term(&mut self, sheet: &'static str, condition: &Condition) -> Result<Criterion, Why> {
        let column = condition.column();
        let range = self.range(sheet, column)?;
        let pair = |criterion: &str| Some(format!("{range},{criterion}"));
        Ok(match condition {
            Condition::Equals { value, .. } => {
                let value = &self.text_on_sheet(column, value);
                let text = text(value)?;
                Criterion {
                    criteria: pair(&text).filter(|_| self.is_plain(sheet, column, value)),
                    array: format!("EXACT({range},{text})"),
                }
            }
            Condition::Differs { value, .. } => {
                let other = self.another_text(sheet, column, value)?;
                Criterion {
                    criteria: other
                        .criteria
                        .map(|pairs| format!("{pairs},{range},\"<>[x]\"")),
                    array: format!("{}*({range}<>\"[x]\")", other.array),
                }
            }
            Condition::Unless { value, .. } => self.another_text(sheet, column, value)?,
            Condition::Flag { .. } => Criterion {
                criteria: pair("1"),
                array: format!("({range}=1)"),
            },
            Condition::Recorded { .. } => Criterion {
                criteria: pair("\"<>[x]\""),
                array: format!("({range}<>\"[x]\")"),
            },
            Condition::Empty { .. } => Criterion {
                criteria: pair("\"[x]\""),
                array: format!("({range}=\"[x]\")"),
            },
            Condition::Has { value, .. } => {
                let text = text(&format!("; {value}; "))?;
                Criterion {
                    criteria: None,
                    array: format!("ISNUMBER(FIND({text},\"; \"&{range}&\"; \"))"),
                }
            }
            Condition::From { day, .. } => self.compared_day(sheet, column, ">=", *day)?,
            Condition::To { day, .. } => self.compared_day(sheet, column, "<=", *day)?,
            Condition::NotAfter { other, .. } => {
                let later = self.range(sheet, other)?;
                self.has_days(sheet, column)?;
                self.has_days(sheet, other)?;
                Criterion {
                    criteria: None,
                    array: format!("ISNUMBER({range})*ISNUMBER({later})*({range}<={later})"),
                }
            }
            Condition::SameAs { .. }
            | Condition::Holds { .. }
            | Condition::Group { .. }
            | Condition::Members { .. }
            | Condition::Year { .. } => {
                return Err(Why::Worked);
            }
        })
    }

    /// Cells with another text than this, or with none.
    fn another_text(
        &mut self,
        sheet: &'static str,
        column: &'static str,
        value: &str,
    ) -> Result<Criterion, Why> {
        let range = self.range(sheet, column)?;
        let value = &self.text_on_sheet(column, value);
        let (text, other) = (text(value)?, text(&format!("<>{value}"))?);
        let pair = format!("{range},{other}");
        Ok(Criterion {
            criteria: Some(pair).filter(|_| self.is_plain(sheet, column, value)),
            array: format!("(1-EXACT({range},{text}))"),
        })
    }

    /// Cells with days from a day on, or up to it.
    fn compared_day(
        &mut self,
        sheet: &'static str,
        column: &'static str,
        sign: &str,
        day: Date,
    ) -> Result<Criterion, Why> {
        let range = self.range(sheet, column)?;
        self.has_days(sheet, column)?;
        // Excel's days begin with 1900: nothing that it knows as a day is before.
        let day = format!(
            "DATE({},{},{})",
            day.year().clamp(1900, 9999),
            day.month(),
            day.day()
        );
        Ok(Criterion {
            criteria: Some(format!("{range},\"{sign}\"&{day}")),
            array: format!("ISNUMBER({range})*({range}{sign}{day})"),
        })
    }

    /// A day that Excel does not know, before 1900, stands as text and can't be compared.
    fn has_days(&mut self, sheet: &'static str, column: &'static str) -> Result<(), Why> {
        let table = self.source(sheet)?.table;
        let place = table.column(column).ok_or(Why::Hidden)?;
        let is_early = |row: &Vec<Cell>| matches!(row[place], Cell::Date(day) if day.year() < 1900);
        let has = self
            .days
            .entry((sheet, column))
            .or_insert_with(|| !table.rows.iter().any(is_early));
        if *has { Ok(()) } else { Err(Why::Misread) }
    }

    pub(super) fn spellings(&mut self, sheet: &'static str, column: &'static str) -> &Spellings {
        let table = self.sources.get(sheet).map(|source| source.table);
        let words = self.words;
        self.spellings.entry((sheet, column)).or_insert_with(|| {
            let mut spellings = Spellings::new();
            let Some((table, place)) = table.and_then(|table| Some((table, table.column(column)?)))
            else {
                return spellings;
            };
            for row in &table.rows {
                let text = match &row[place] {
                    Cell::Text(text) => text.to_string(),
                    word @ Cell::Word(_) => words.cell(word),
                    _ => continue,
                };
                spellings
                    .entry(text.to_lowercase())
                    .or_default()
                    .insert(text);
            }
            spellings
        })
    }

    /// Would `COUNTIFS` find just the cells with this text?
    fn is_plain(&mut self, sheet: &'static str, column: &'static str, value: &str) -> bool {
        let spelling = value.to_lowercase();
        let is_alone = self
            .spellings(sheet, column)
            .get(&spelling)
            .is_none_or(|texts| texts.len() == 1 && texts.contains(value));
        is_alone && is_safe(&spelling)
    }
}

/// A part by its whole, where there is a whole.
pub(super) fn quotient(numerator: &str, denominator: &str) -> String {
    format!("IF({denominator}=0,\"[z]\",{numerator}/{denominator})")
}

/// A text as a formula holds it.
pub(super) fn text(value: &str) -> Result<String, Why> {
    /// What Excel takes within quotation marks.
    const LONGEST: usize = 255;
    if value.encode_utf16().count() > LONGEST
        || !value.chars().all(|c| is_legal(c) && !c.is_control())
    {
        return Err(Why::Misread);
    }
    Ok(format!("\"{}\"", value.replace('"', "\"\"")))
}

/// Does a text in small letters look like neither a pattern, a number, a day nor a truth value?
pub(super) fn is_safe(spelling: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let begins = spelling.starts_with(|c: char| c.is_alphabetic());
    let is_pattern = spelling.contains(['*', '?', '~']);
    let is_day = spelling.contains(|c: char| c.is_ascii_digit())
        && MONTHS.iter().any(|month| spelling.starts_with(month));
    begins && !is_pattern && !is_day && !matches!(spelling, "true" | "false")
}
