//! The functions that a template may call. In: what may be looked up. Out: functions of the engine.
//! It must not know how a document is put together.

use super::{
    Block, KeyFigure, blocks,
    catalogue::{Catalogue, Placed, block, find},
};
use crate::{
    table::{Basis, Cell, Figure, Table},
    words::{Argument, Words},
};
use minijinja::{
    Environment, Error, ErrorKind,
    value::{Kwargs, Value},
};
use std::sync::Arc;

/// What functions there are, and how each is written.
pub const FUNCTIONS: [(&str, &str); 18] = [
    ("figure", "figure('ID') or figure('ID', show='change')"),
    (
        "number",
        "number('ID'), number('ID', show='before') or number('ID', column='COLUMN', show='of')",
    ),
    ("known", "known('ID') or known('ID', show='change')"),
    ("counted", "counted('ID')"),
    ("cell", "cell('ID', 'COLUMN')"),
    ("has_rows", "has_rows('ID') or has_rows('ID', most=60)"),
    ("say", "say('NAME') or say('NAME', what=…)"),
    ("listed", "listed([…])"),
    ("tile", "tile(figure('ID'), 'WHAT', 'AGAINST WHAT')"),
    ("main_points", "main_points()"),
    ("definitions", "definitions()"),
    (
        "table",
        "table('ID', caption='…', columns=[…], without=[…], sort='-COLUMN', rows=10, below='ID', totals=[…])",
    ),
    (
        "chart",
        "chart('ID', kind='…', label='COLUMN', values=[…], caption='…')",
    ),
    ("has_column", "has_column('ID', 'COLUMN')"),
    ("has_values", "has_values('ID', 'COLUMN')"),
    ("held", "held('ID')"),
    ("has_rates", "has_rates('SERIES')"),
    ("first_year_of", "first_year_of('SERIES')"),
];

pub const NAMES: [&str; 15] = [
    "process",
    "audience",
    "period",
    "series",
    "files",
    "rows",
    "rows_left_out",
    "corrections",
    "quality",
    "five_years",
    "points",
    "meeting",
    "member",
    "list",
    "changes",
];

/// Lets templates call the functions.
pub fn functions(environment: &mut Environment, catalogue: &Arc<Catalogue>) {
    figure_functions(environment, catalogue);
    text_functions(environment, catalogue);
    table_functions(environment, catalogue);
    meeting_functions(environment, catalogue);
    block_functions(environment, catalogue);
}

/// What a figure is: `figure`, `number`, `known`.
fn figure_functions(environment: &mut Environment, catalogue: &Arc<Catalogue>) {
    let c = catalogue.clone();
    environment.add_function("figure", move |id: String, options: Kwargs| {
        let show: Option<String> = options.get("show")?;
        options.assert_all_used()?;
        let figure = c.figure(&id)?;
        let text = match show.as_deref() {
            None | Some("percent") => c.words.percent(&figure.cell),
            Some("of") => c.words.page_cell(&figure.cell),
            Some(show) => c.words.percent(past_cell(figure, show)?),
        };
        Ok(Value::from_object(Placed::Figure(text, id)))
    });
    let c = catalogue.clone();
    // A whole number, for a text that says one or many; else as `figure` writes it. Of a table, the
    // first of a column, and the whole that it is a part of.
    environment.add_function("number", move |id: String, options: Kwargs| {
        let show: Option<String> = options.get("show")?;
        let column: Option<String> = options.get("column")?;
        options.assert_all_used()?;
        if let Some(column) = column {
            let cell = first_cell(&c, &id, &column)?;
            let number = whole_number(cell.as_ref(), show.as_deref())?;
            return Ok(number.map_or_else(|| Value::from(()), Value::from));
        }
        let figure = c.figure(&id)?;
        let cell = show
            .as_deref()
            .map_or(Ok(&figure.cell), |show| past_cell(figure, show))?;
        Ok(if let Cell::Integer(n) = cell {
            Value::from(*n)
        } else {
            Value::from_object(Placed::Text(c.words.percent(cell)))
        })
    });
    let c = catalogue.clone();
    // True where the figure is there and has a value.
    environment.add_function("known", move |id: String, options: Kwargs| {
        let show: Option<String> = options.get("show")?;
        options.assert_all_used()?;
        let Some(figure) = c.figures.iter().find(|f| f.id == id) else {
            return c.might_be_figure(&id).map(|()| false);
        };
        let cell = show
            .as_deref()
            .map_or(Ok(&figure.cell), |show| past_cell(figure, show))?;
        Ok::<_, Error>(!matches!(cell, Cell::Missing(_)))
    });
}

/// Texts in the language of the document: `say`, `listed`.
fn text_functions(environment: &mut Environment, catalogue: &Arc<Catalogue>) {
    let c = catalogue.clone();
    environment.add_function("say", move |id: String, options: Kwargs| {
        say_text(&c.words, &id, &options)
    });
    let c = catalogue.clone();
    environment.add_function("listed", move |texts: Vec<Value>| {
        let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
        Value::from_object(Placed::Text(c.words.list(&texts)))
    });
}

/// What a table holds: `cell`, `has_column`, `has_values`, `has_rows`.
fn table_functions(environment: &mut Environment, catalogue: &Arc<Catalogue>) {
    let c = catalogue.clone();
    // A cell of the first row of a table.
    environment.add_function("cell", move |id: String, column: String| {
        let cell = first_cell(&c, &id, &column)?;
        let text = cell.map_or_else(String::new, |cell| c.words.page_cell(&cell));
        Ok(Value::from_object(Placed::Text(text)))
    });
    let c = catalogue.clone();
    environment.add_function("has_column", move |id: String, column: String| {
        Ok::<_, Error>(
            c.table_or_none(&id)?
                .is_some_and(|table| table.column(&column).is_some()),
        )
    });
    let c = catalogue.clone();
    // True where a column of the table has a value in some row.
    environment.add_function("has_values", move |id: String, column: String| {
        let has = |table: &Table| {
            table.rows.iter().any(|row| {
                table
                    .cell_at(row, &column)
                    .is_some_and(|cell| !matches!(cell, Cell::Missing(_)))
            })
        };
        Ok::<_, Error>(c.table_or_none(&id)?.is_some_and(has))
    });
    let c = catalogue.clone();
    // `most`: and no more than so many.
    environment.add_function("has_rows", move |id: String, options: Kwargs| {
        let most: Option<usize> = options.get("most")?;
        options.assert_all_used()?;
        let most = most.unwrap_or(usize::MAX);
        let has = |table: &Table| (1..=most).contains(&table.rows.len());
        Ok::<_, Error>(c.table_or_none(&id)?.is_some_and(has))
    });
}

/// Which meetings a series has, up to the end of the period: `counted`, `held`, `has_rates`,
/// `first_year_of`.
fn meeting_functions(environment: &mut Environment, catalogue: &Arc<Catalogue>) {
    let mut add = |name: &'static str, number: fn(Basis) -> i64| {
        let c = catalogue.clone();
        environment.add_function(name, move |id: String| {
            let basis = c.table_or_none(&id)?.and_then(|table| table.basis);
            Ok::<_, Error>(basis.map_or(0, number))
        });
    };
    add("counted", |basis| basis.countable);
    add("held", |basis| basis.held);
    let c = catalogue.clone();
    // Are enough meetings of a series countable for its rates to come first?
    environment.add_function("has_rates", move |series: String| {
        let basis = c.table_or_none(&format!("participation.rate_overall@{series}"))?;
        let basis = basis.and_then(|table| table.basis);
        let is_enough = |b: Basis| b.countable >= 5 && 2 * b.countable >= b.held;
        Ok::<_, Error>(basis.is_some_and(is_enough))
    });
    let c = catalogue.clone();
    // The year of the first meeting that is on file.
    environment.add_function("first_year_of", move |series: String| {
        c.first_years.get(&series).copied()
    });
}

/// Blocks of a document: `tile`, `main_points`, `definitions`, `table`, `chart`.
fn block_functions(environment: &mut Environment, catalogue: &Arc<Catalogue>) {
    environment.add_function(
        "tile",
        |value: Value, what: String, against: Option<String>| {
            block(Block::KeyFigures(vec![KeyFigure {
                value: value.to_string(),
                id: match value.downcast_object_ref::<Placed>() {
                    Some(Placed::Figure(_, id)) => Some(id.clone()),
                    _ => None,
                },
                what,
                against: against.unwrap_or_default(),
            }]))
        },
    );
    let c = catalogue.clone();
    environment.add_function("main_points", move || block(Block::List(c.points.clone())));
    let c = catalogue.clone();
    environment.add_function("definitions", move || {
        block(Block::List(c.definitions.clone()))
    });
    let c = catalogue.clone();
    environment.add_function("table", move |id: String, options: Kwargs| {
        blocks::table(&c, &id, &options)
    });
    let c = catalogue.clone();
    environment.add_function("chart", move |id: String, options: Kwargs| {
        blocks::chart(&c, &id, &options)
    });
}

/// The cell of a column in the first row of a table.
fn first_cell(catalogue: &Catalogue, id: &str, column: &str) -> Result<Option<Cell>, Error> {
    let table = catalogue.table(id)?;
    let keys: Vec<String> = table.columns.iter().map(|c| c.key.clone()).collect();
    find(&keys, |k| k, "column", column)?;
    let row = table.rows.first();
    Ok(row.and_then(|row| table.cell_at(row, column)).cloned())
}

/// The number of a cell; of a share its part, or with `show="of"` its whole.
fn whole_number(cell: Option<&Cell>, show: Option<&str>) -> Result<Option<i64>, Error> {
    let is_of = match show {
        None => false,
        Some("of") => true,
        Some(other) => {
            let message = format!("show=\"{other}\": of a column, use \"of\"");
            return Err(Error::new(ErrorKind::InvalidOperation, message));
        }
    };
    Ok(match cell {
        Some(Cell::Share { denominator, .. }) if is_of => Some(*denominator),
        Some(Cell::Share { numerator, .. }) => Some(*numerator),
        Some(Cell::Integer(n)) if !is_of => Some(*n),
        _ => None,
    })
}

/// What a figure was: `before`, `change`, `mean`.
fn past_cell<'a>(figure: &'a Figure, show: &str) -> Result<&'a Cell, Error> {
    match show {
        "before" => Ok(&figure.past.before),
        "change" => Ok(&figure.past.change),
        "mean" => Ok(&figure.past.mean),
        other => {
            let message = format!(
                "show=\"{other}\": use \"percent\", \"of\", \"before\", \"change\" or \"mean\""
            );
            Err(Error::new(ErrorKind::InvalidOperation, message))
        }
    }
}

/// A text of the program in the language of the document; whole numbers choose its form.
fn say_text(words: &Words, id: &str, options: &Kwargs) -> Result<Value, Error> {
    let mut arguments: Vec<(&str, Argument)> = Vec::new();
    for key in options.args() {
        let value: Value = options.get(key)?;
        let number = value.as_i64().filter(|_| value.is_integer());
        arguments.push((
            key,
            number.map_or_else(|| value.to_string().into(), Into::into),
        ));
    }
    let text = words
        .say_requested(id, &arguments)
        .map_err(|message| Error::new(ErrorKind::InvalidOperation, message))?;
    Ok(Value::from_object(Placed::Text(text)))
}
