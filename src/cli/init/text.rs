//! The settings file that a proposal makes, with a remark on each thing to look at. In: a proposal.
//! Out: TOML. It must not look at a file.

use crate::{
    input::propose::{
        EntryForm, Proposal, ProposedBody, ProposedEntries, ProposedMatrix, ProposedTable,
        SampleValues, UnusedPlace, UnusedReason,
    },
    settings::CellContents,
    words::{Argument, Words},
};
use std::collections::BTreeSet;

/// A TOML string.
fn quoted(text: &str) -> String {
    // JSON's escapes are those of a basic string of TOML.
    serde_json::to_string(text).unwrap_or_default()
}

/// A message as a remark of the settings file.
fn comment(words: &Words, id: &str, arguments: &[(&str, Argument)]) -> String {
    format!("# {}", words.say(id, arguments))
}

/// The settings file that a proposal makes, with a comment on each thing to look at.
pub fn settings(proposal: &Proposal, name: Option<&str>, words: &Words) -> String {
    let comment = |id: &str, arguments: &[(&str, Argument)]| comment(words, id, arguments);
    let mut lines = vec![
        comment("init-head", &[]),
        String::new(),
        "[process]".into(),
        format!(
            "name = {}   {}",
            quoted(name.unwrap_or("Meetings and initiatives")),
            comment("init-name", &[])
        ),
        "handling = \"\"".into(),
        "publisher = \"\"".into(),
        String::new(),
        "[report]".into(),
        format!("# period = \"2022\"   {}", comment("init-period", &[])),
    ];
    if let Some(language) = proposal.language {
        let remark = comment("init-language", &[]);
        lines.push(format!("languages = [{}]   {remark}", quoted(language)));
    }
    lines.push(String::new());
    lines.extend(series_lines(&proposal.bodies, words));
    if !proposal.missing.is_empty() {
        let tokens: Vec<String> = proposal.missing.iter().map(|m| quoted(m)).collect();
        lines.extend([
            String::new(),
            "[data]".into(),
            format!(
                "missing = [{}]   {}",
                tokens.join(", "),
                comment("init-missing", &[])
            ),
        ]);
    }
    for table in &proposal.tables {
        lines.extend(table_lines(table, words));
    }
    for name in &proposal.absent {
        if *name == "attendance" && proposal.has_totals_only {
            let remark = comment("init-totals", &[]);
            lines.extend([
                String::new(),
                "[inputs.attendance]".into(),
                format!("absent = true   {remark}"),
            ]);
        } else {
            lines.extend(absent_lines(name, words));
        }
    }
    if !proposal.unused.is_empty() {
        lines.push(String::new());
        let unused = proposal.unused.iter();
        lines.extend(unused.map(|unused| format!("# {}", not_used(unused, words))));
    }
    lines.join("\n") + "\n"
}

/// What is not read, and why.
pub fn not_used(unused: &UnusedPlace, words: &Words) -> String {
    let mut arguments: Vec<(&str, Argument)> = vec![("place", unused.place.to_string().into())];
    let reason = match &unused.reason {
        UnusedReason::NoHeads => "no-heads",
        UnusedReason::NoRows => "no-rows",
        UnusedReason::ColumnsBelowColumns => "columns-below-columns",
        UnusedReason::Persons => "persons",
        UnusedReason::NoMeetings => "no-meetings",
        UnusedReason::Unreadable => "unreadable",
        UnusedReason::NoList => "no-list",
        UnusedReason::Lacks { table, column } => {
            arguments.extend([("table", (*table).into()), ("column", (*column).into())]);
            "lacks"
        }
        UnusedReason::Taken { table, from } => {
            arguments.extend([
                ("table", (*table).into()),
                ("from", from.to_string().into()),
            ]);
            "taken"
        }
        UnusedReason::Folder { lists } => {
            arguments.push(("lists", (*lists).into()));
            "folder"
        }
    };
    arguments.push(("reason", reason.into()));
    words.say("init-not-used", &arguments)
}

/// The series that the meetings may be reported in, as remarks: one for each body that meets again;
/// else an example.
fn series_lines(bodies: &[ProposedBody], words: &Words) -> Vec<String> {
    const MOST: usize = 8;
    let mut lines = vec![comment(words, "init-series", &[])];
    let mut series = |key: &str, body: &str, kinds: &[String]| {
        lines.extend([
            "# [[series]]".to_owned(),
            format!("# key = {}", quoted(key)),
            format!("# name = {}", quoted(body)),
            format!("# body = {}", quoted(body)),
        ]);
        if kinds.len() > 1 {
            let kinds: Vec<String> = kinds.iter().map(|kind| quoted(kind)).collect();
            lines.push(format!("# kinds = [{}]", kinds.join(", ")));
        }
    };
    let mut used = BTreeSet::new();
    for (n, body) in bodies.iter().take(MOST).enumerate() {
        let mut key = key_of(&body.name, n);
        if !used.insert(key.clone()) {
            key = format!("series-{}", n + 1);
        }
        series(&key, &body.name, &body.kinds);
    }
    if bodies.is_empty() {
        series("wg", "…", &[]);
    }
    lines
}

/// The key of a series: the first letters of its words, where they are of our alphabet.
fn key_of(body: &str, number: usize) -> String {
    const LONGEST: usize = 6;
    let first = |word: &str| word.chars().next().filter(char::is_ascii_alphabetic);
    let letters: String = body
        .split_whitespace()
        .filter_map(first)
        .take(LONGEST)
        .collect();
    if letters.len() < 2 {
        format!("series-{}", number + 1)
    } else {
        letters.to_lowercase()
    }
}

/// The remark on a table that no file fits.
fn absent_lines(table: &str, words: &Words) -> Vec<String> {
    let id = if matches!(table, "meetings" | "attendance") {
        "init-needed"
    } else {
        "init-absent"
    };
    vec![
        String::new(),
        comment(words, id, &[("table", table.into())]),
    ]
}

/// The section of one table; none where the file is as the program expects it.
pub fn table_lines(table: &ProposedTable, words: &Words) -> Vec<String> {
    let lines = [
        place_lines(table, words),
        form_lines(table, words),
        mapping_lines(table),
        reasons(table, words),
        remarks(table, words),
    ]
    .concat();
    if lines.is_empty() {
        return lines;
    }
    // A section of nothing but remarks says nothing to the program.
    let head = format!("[inputs.{}]", table.schema.name);
    let head = if lines.iter().all(|l| l.starts_with('#')) {
        format!("# {head}")
    } else {
        head
    };
    [vec![String::new(), head], lines].concat()
}

/// Why a file is taken for a table, and what its first row says, as far as that may be shown.
fn reasons(table: &ProposedTable, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if !table.because.is_empty() {
        let heads: Vec<String> = table.because.iter().map(|head| quoted(head)).collect();
        let arguments = [
            ("table", table.schema.name.into()),
            ("heads", heads.join(", ").into()),
            ("n", heads.len().into()),
        ];
        lines.push(comment(words, "init-because", &arguments));
    }
    if !table.sample.is_empty() {
        let sample = [("row", table.sample.join(" | ").into())];
        lines.push(comment(words, "init-sample", &sample));
    }
    lines
}

/// Where the rows of a table stand.
fn place_lines(table: &ProposedTable, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let usual =
        table.place.sheet.is_none() && table.place.file == format!("{}.csv", table.schema.name);
    if !usual {
        lines.push(format!("file = {}", quoted(&table.place.file)));
    }
    if let Some(sheet) = &table.place.sheet {
        lines.push(format!("sheet = {}", quoted(sheet)));
    }
    if table.header_row > 1 {
        lines.push(format!("header_row = {}", table.header_row));
    }
    if let Some(matrix) = &table.matrix {
        lines.push(format!(
            "matrix = {{ {} }}   {}",
            matrix_text(matrix),
            comment(words, "init-matrix", &[])
        ));
    }
    if table.meeting_report {
        lines.push(format!(
            "meeting_report = true   {}",
            comment(words, "init-report", &[])
        ));
    }
    if table.distinct {
        lines.push(format!(
            "distinct = true   {}",
            comment(words, "init-distinct", &[])
        ));
    }
    lines
}

/// How a table of members by meetings is read.
fn matrix_text(matrix: &ProposedMatrix) -> String {
    let names = |names: Vec<&str>| {
        let all: Vec<String> = names.into_iter().map(quoted).collect();
        format!("[{}]", all.join(", "))
    };
    let label = if matrix.is_turned {
        "meetings"
    } else {
        "members"
    };
    let mut keys = vec![format!("{label} = {}", quoted(&matrix.label))];
    if !matrix.heads.is_empty() {
        keys.push(format!("heads = {}", names(matrix.heads.clone())));
    }
    if !matrix.beside.is_empty() {
        let beside = matrix.beside.iter().map(String::as_str);
        keys.push(format!("beside = {}", names(beside.collect())));
    }
    match matrix.cells {
        CellContents::Marks => {}
        CellContents::Delegates => keys.push("cells = \"delegates\"".into()),
        CellContents::Names => keys.push("cells = \"names\"".into()),
    }
    keys.join(", ")
}

/// How dates, numbers and lists are written.
fn form_lines(table: &ProposedTable, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    match table.dates[..] {
        [] => {}
        [form] => lines.push(format!("dates = {}", quoted(form))),
        [form, ..] => {
            let forms = [("forms", table.dates.join(", ").into())];
            lines.push(format!(
                "# dates = {}   {}",
                quoted(form),
                comment(words, "init-dates", &forms)
            ));
        }
    }
    match table.numbers[..] {
        [] => {}
        [form] => lines.push(format!("numbers = {}", quoted(form))),
        _ => lines.push(format!(
            "numbers = [{}]",
            table
                .numbers
                .iter()
                .map(|form| quoted(form))
                .collect::<Vec<_>>()
                .join(", ")
        )),
    }
    if let Some(separator) = table.list_separator {
        lines.push(format!("list_separator = {}", quoted(separator)));
    }
    lines
}

/// Which columns and values of the file are which of ours.
fn mapping_lines(table: &ProposedTable) -> Vec<String> {
    let mut lines = Vec::new();
    let single = table.columns.iter();
    let single = single.map(|(ours, theirs)| format!("{ours} = {}", quoted(theirs)));
    let joined = table.joined.iter().map(|(ours, theirs)| {
        let heads: Vec<String> = theirs.iter().map(|head| quoted(head)).collect();
        let by = if *ours == "meeting_id" { ", " } else { " " };
        format!(
            "{ours} = {{ join = [{}], by = \"{by}\" }}",
            heads.join(", ")
        )
    });
    let marked = table.marked.iter().map(|(ours, theirs)| {
        let heads: Vec<String> = theirs.iter().map(|head| quoted(head)).collect();
        format!("{ours} = {{ marked = [{}] }}", heads.join(", "))
    });
    let listed = table
        .listed
        .iter()
        .map(|(ours, list)| format!("{ours} = {{ {} }}", entries_text(list)));
    let mut columns: Vec<String> = single.chain(joined).chain(marked).chain(listed).collect();
    columns.sort();
    if !columns.is_empty() {
        lines.push(format!("columns = {{ {} }}", columns.join(", ")));
    }
    if !table.values.is_empty() {
        let pairs = |map: &std::collections::BTreeMap<String, String>| {
            map.iter()
                .map(|(theirs, ours)| format!("{} = {}", quoted(theirs), quoted(ours)))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let values: Vec<String> = table
            .values
            .iter()
            .map(|(column, map)| format!("{column} = {{ {} }}", pairs(map)))
            .collect();
        lines.push(format!("values = {{ {} }}", values.join(", ")));
    }
    lines
}

/// How a list of entries in a file of its own is read.
fn entries_text(list: &ProposedEntries) -> String {
    let all = |heads: &[String]| {
        let heads: Vec<String> = heads.iter().map(|head| quoted(head)).collect();
        format!("[{}]", heads.join(", "))
    };
    let mut keys = vec![format!("file = {}", quoted(&list.place.file))];
    if let Some(sheet) = &list.place.sheet {
        keys.push(format!("sheet = {}", quoted(sheet)));
    }
    if list.header_row > 1 {
        keys.push(format!("header_row = {}", list.header_row));
    }
    match &list.form {
        EntryForm::Rows { row, entry } => {
            keys.push(format!("row = {}", quoted(row)));
            keys.push(format!("entry = {}", quoted(entry)));
        }
        EntryForm::Marked { row, marked } => {
            keys.push(format!("row = {}", quoted(row)));
            keys.push(format!("marked = {}", all(marked)));
        }
        EntryForm::Columns(columns) => keys.push(format!("columns = {}", all(columns))),
    }
    keys.join(", ")
}

/// What is to be looked at in a file: remarks, which the program does not read.
fn remarks(table: &ProposedTable, words: &Words) -> Vec<String> {
    let comment = |id: &str, arguments: &[(&str, Argument)]| comment(words, id, arguments);
    let mut lines = Vec::new();
    for column in &table.partly_empty {
        lines.push(comment("init-empty", &[("column", (*column).into())]));
    }
    for copy in &table.copies {
        lines.push(comment(
            "init-copy",
            &[
                ("file", quoted(copy).into()),
                ("of", quoted(&table.place.file).into()),
            ],
        ));
    }
    for (column, values) in &table.unknown {
        lines.push(comment(
            "init-unknown",
            &[
                ("column", (*column).into()),
                ("values", some_values(values, words).into()),
            ],
        ));
    }
    for (column, (head, values)) in &table.unfit {
        lines.push(comment(
            "init-unfit",
            &[
                ("column", (*column).into()),
                ("head", quoted(head).into()),
                ("values", some_values(values, words).into()),
            ],
        ));
    }
    for column in &table.lacking {
        lines.push(comment("init-lacking", &[("column", (*column).into())]));
    }
    if !table.unused.is_empty() {
        let unused: Vec<String> = table.unused.iter().map(|h| quoted(h)).collect();
        lines.push(comment(
            "init-unused",
            &[("columns", unused.join(", ").into())],
        ));
    }
    lines
}

/// The first of some values, and how many others there are.
fn some_values(values: &SampleValues, words: &Words) -> String {
    let shown: Vec<String> = values.shown.iter().take(8).map(|v| quoted(v)).collect();
    let arguments = [
        ("shown", shown.join(", ").into()),
        ("n", shown.len().into()),
        ("others", values.others.into()),
    ];
    words.say("init-values", &arguments)
}
