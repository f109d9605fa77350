//! What is wrong with a template, and where. In: an error of the engine. Out: a sentence at a line
//! and column. It must not know what a template is filled with.

use super::{
    Template,
    expand::{BLOCKS, Written, usage},
    functions::{FUNCTIONS, NAMES},
};
use crate::finding::nearest;
use minijinja::{Error, ErrorKind};
use std::{fmt, ops::Range};

/// What is wrong with a template, at which line and column of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateError {
    pub template: String,
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    pub message: String,
}

impl TemplateError {
    /// At a byte of the template's text in full: where that was written which stands there.
    #[must_use]
    pub fn at_offset(template: &Template, offset: usize, message: String) -> Self {
        let (written, offset) = template.origin(offset);
        Self::in_text(written, offset, message)
    }

    /// At a byte of what somebody wrote.
    #[must_use]
    pub fn in_text(written: &Written, offset: usize, message: String) -> Self {
        let before = written.text.get(..offset).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let (line, column) = (
            before.matches('\n').count() + 1,
            before[start..].chars().count() + 1,
        );
        Self {
            template: written.name.clone(),
            line,
            column,
            message,
        }
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "templates/{}:{}:{}: {}",
            self.template, self.line, self.column, self.message
        )
    }
}

impl std::error::Error for TemplateError {}

/// Where the first name that a message quotes stands in an expression; else its beginning.
pub fn quoted_in(expression: &str, message: &str) -> usize {
    let quoted = message.split('"').nth(1).unwrap_or_default();
    ['\'', '"']
        .iter()
        .find_map(|mark| Some(expression.find(&format!("{mark}{quoted}{mark}"))? + 1))
        .unwrap_or_default()
}

/// Where a line begins, for an error that says no more.
pub fn start_of_line(text: &str, line: usize) -> Range<usize> {
    let start = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    start..start
}

/// An error in words that say what there is instead. `at` is the text of the template that it is
/// about.
pub fn describe_error(e: &Error, at: &str) -> String {
    let said = || {
        e.detail()
            .map_or_else(|| e.kind().to_string(), str::to_owned)
    };
    let with_nearest = |name: &str, known: &[&str]| {
        nearest(name, known.iter().copied()).map_or_else(
            || format!("; there are: {}", known.join(", ")),
            |n| format!("; did you mean {n}?"),
        )
    };
    let functions: Vec<&str> = FUNCTIONS.iter().map(|(name, _)| *name).collect();
    let word = |text: &str| {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    match e.kind() {
        ErrorKind::UndefinedError => {
            let name = word(at);
            if NAMES.contains(&name.as_str()) || name.is_empty() {
                format!("{at} has no value here")
            } else {
                format!("{name} is not known here{}", with_nearest(&name, &NAMES))
            }
        }
        ErrorKind::UnknownFunction if let Some(usage) = usage(&word(at), at) => usage,
        ErrorKind::UnknownFunction => {
            let name = word(at);
            let blocks = BLOCKS.iter().map(|block| block.name);
            if let Some(block) = nearest(&name, blocks) && nearest(&name, functions.iter().copied()).is_none() {
                return format!("there is no function {name}; did you mean {block}?");
            }
            format!("there is no function {name}{}", with_nearest(&name, &functions))
        }
        ErrorKind::UnknownFilter => format!("there is no such filter: {}", said()),
        ErrorKind::MissingArgument | ErrorKind::TooManyArguments => {
            let is_short = e.kind() == ErrorKind::MissingArgument;
            let wrong = if is_short { "lacks something".to_owned() } else { format!("has something that is not known ({})", said()) };
            let name = word(at);
            let usage =
                FUNCTIONS.iter().find(|(known, _)| *known == name).map_or_else(String::new, |(_, usage)| format!("; write {usage}"));
            format!("{at} {wrong}{usage}")
        }
        ErrorKind::OutOfFuel => "this never ends, or is far too long: a loop is repeated too often, or makes too much text".to_owned(),
        _ => said(),
    }
}

/// An error inside an included template is the source of the one at the include.
pub fn innermost(e: &Error) -> &Error {
    std::error::Error::source(e)
        .and_then(|s| s.downcast_ref::<Error>())
        .map_or(e, innermost)
}
