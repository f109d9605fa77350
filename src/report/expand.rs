//! Blocks and sections of templates: `{{ attendance_rates() }}` on a line of its own stands for a
//! longer form, with its conditions and loops; a section for its heading and blocks. In: the text of a
//! template. Out: the text in full, and what each place of it was written as. It must not know data.

use crate::finding::nearest;
use std::sync::Arc;

/// A block: what it is called, what may be said of it, and its form.
pub struct BuiltInBlock {
    pub name: &'static str,
    pub options: &'static [&'static str],
    pub text: &'static str,
}

macro_rules! block {
    ($name:literal, $options:expr) => {
        BuiltInBlock {
            name: $name,
            options: &$options,
            text: include_str!(concat!("../../templates/blocks/", $name, ".md")),
        }
    };
}

/// All blocks, in the order of the built-in templates.
pub const BLOCKS: [BuiltInBlock; 37] = [
    block!("key_figures", ["series"]),
    block!("no_meetings", []),
    block!("presence_at_meetings", ["caption"]),
    block!("attendance_rates", ["series", "caption"]),
    block!("groups_beside", ["caption"]),
    block!("events_by_member", ["caption"]),
    block!("attendance_by_meeting", ["caption"]),
    block!("meetings_of_period", ["columns", "caption"]),
    block!("roles_by_meeting", ["caption"]),
    block!("initiatives_by_status", ["caption"]),
    block!("themes_gap", ["caption"]),
    block!("agreed_to_launched", ["caption"]),
    block!("still_open", ["caption"]),
    block!("how_to_read", []),
    block!("own_key_figures", []),
    block!("own_points", []),
    block!("own_presence", []),
    block!("own_roles", []),
    block!("own_initiatives", []),
    block!("own_due", []),
    block!("whole_beside_own", []),
    block!("how_to_read_own", []),
    block!("tracker_key_figures", []),
    block!("initiatives_health", []),
    block!("initiatives_moved", []),
    block!("health_by_group", []),
    block!("initiatives_over_time", []),
    block!("decisions_followed", []),
    block!("women_key_figures", []),
    block!("women_in_bodies", []),
    block!("women_in_delegations", []),
    block!("women_who_lead", []),
    block!("single_gender_delegations", []),
    block!("credentials_key_figures", []),
    block!("credentials_received", []),
    block!("incomplete_delegations", []),
    block!("sittings_by_series", []),
];

/// All sections, in the order of the built-in briefing.
pub const SECTIONS: [(&str, &str); 4] = [
    (
        "main-points",
        include_str!("../../templates/sections/main-points.md"),
    ),
    (
        "attendance",
        include_str!("../../templates/sections/attendance.md"),
    ),
    ("themes", include_str!("../../templates/sections/themes.md")),
    (
        "how-to-read",
        include_str!("../../templates/sections/how-to-read.md"),
    ),
];

/// The file that may stand in place of a block or section.
#[must_use]
pub fn file_of_block(name: &str) -> String {
    format!("blocks/{name}.md")
}

#[must_use]
pub fn file_of_section(name: &str) -> String {
    format!("sections/{name}.md")
}

/// A text that somebody wrote, by the name of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub name: String,
    pub text: Arc<str>,
}

/// The text of a template in full.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expanded {
    pub text: String,
    /// Which text stands from which place on.
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    from: usize,
    written: Written,
    /// Where it stands there.
    offset: usize,
    /// Does it stand there word for word? Else it all is what stands at that place.
    is_verbatim: bool,
}

impl Expanded {
    /// A template; `file` finds the files that stand in place of built-in blocks and sections.
    pub fn new(written: &Written, file: &dyn Fn(&str) -> Option<Written>) -> Self {
        let mut expanded = Self::default();
        let own = Source {
            written,
            stands_for: None,
        };
        expanded.push("", own, 0, true);
        expanded.add(&written.text, own, Level::Template, file);
        expanded
    }

    /// The files that stand in place of blocks and sections, each once.
    pub fn parts(&self) -> impl Iterator<Item = &Written> {
        let own = &self.pieces[0].written;
        let mut parts: Vec<&Written> = Vec::new();
        for Piece { written, .. } in &self.pieces {
            if written.name != own.name && !parts.contains(&written) {
                parts.push(written);
            }
        }
        parts.into_iter()
    }

    /// The text that was written, and where in it that stands which is at a place here.
    pub fn origin(&self, offset: usize) -> (&Written, usize) {
        let after = self.pieces.partition_point(|piece| piece.from <= offset);
        let piece = &self.pieces[after.saturating_sub(1)];
        let inside = if piece.is_verbatim {
            offset - piece.from
        } else {
            0
        };
        (&piece.written, piece.offset + inside)
    }

    fn add(
        &mut self,
        text: &str,
        source: Source,
        level: Level,
        file: &dyn Fn(&str) -> Option<Written>,
    ) {
        let (mut at, mut aside) = (0, Aside::default());
        for line in text.split_inclusive('\n') {
            let is_aside = aside.takes(line);
            let stands_at = source.stands_for.unwrap_or(at);
            match level.called(line).filter(|_| !is_aside) {
                Some(Called {
                    file: name,
                    text,
                    options,
                }) => {
                    self.push(
                        &format!("{{% with options = dict({options}) %}}\n"),
                        source,
                        stands_at,
                        false,
                    );
                    let next = level.below();
                    if let Some(own) = file(&name) {
                        let source = Source {
                            written: &own,
                            stands_for: None,
                        };
                        self.add(&own.text, source, next, file);
                    } else {
                        let source = Source {
                            stands_for: Some(stands_at),
                            ..source
                        };
                        self.add(text, source, next, file);
                    }
                    self.push("\n{% endwith %}\n", source, stands_at, false);
                }
                None => self.push(line, source, stands_at, source.stands_for.is_none()),
            }
            at += line.len();
        }
    }

    fn push(&mut self, text: &str, source: Source, offset: usize, is_verbatim: bool) {
        self.pieces.push(Piece {
            from: self.text.len(),
            written: source.written.clone(),
            offset,
            is_verbatim,
        });
        self.text.push_str(text);
    }
}

/// Is a line a remark, or text that is shown as it is? Calls in it are none.
#[derive(Default)]
struct Aside {
    end: Option<&'static str>,
}

impl Aside {
    fn takes(&mut self, line: &str) -> bool {
        let was_aside = self.end.is_some();
        let ends = [("{#", "#}"), ("{% raw %}", "{% endraw %}")];
        let mut rest = line;
        loop {
            let next = match self.end {
                Some(end) => rest.find(end).map(|at| (at + end.len(), None)),
                None => ends
                    .iter()
                    .filter_map(|(open, end)| Some((rest.find(open)? + open.len(), Some(*end))))
                    .min(),
            };
            let Some((after, end)) = next else {
                return was_aside;
            };
            (rest, self.end) = (&rest[after..], end);
        }
    }
}

/// Where a text comes from: a file, or the built-in form of what stands at a place of it.
#[derive(Clone, Copy)]
struct Source<'w> {
    written: &'w Written,
    stands_for: Option<usize>,
}

/// What may be called from a text: a section holds blocks, and a block nothing of the kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Template,
    Section,
    Block,
}

/// What a line stands for.
struct Called {
    file: String,
    text: &'static str,
    options: String,
}

impl Level {
    const fn below(self) -> Self {
        match self {
            Self::Template => Self::Section,
            Self::Section | Self::Block => Self::Block,
        }
    }

    /// What a line calls, where it is alone on the line and well written. The engine says what is
    /// wrong with any other call.
    fn called(self, line: &str) -> Option<Called> {
        let inside = line.trim().strip_prefix("{{")?.strip_suffix("}}")?.trim();
        let (name, rest) = inside.split_once('(')?;
        let options = rest.strip_suffix(')')?;
        if options.contains("}}") || self == Self::Block {
            return None;
        }
        if name == "section" && self == Self::Template {
            let asked = options.trim().trim_matches(['\'', '"']);
            let (name, text) = SECTIONS.iter().find(|(name, _)| *name == asked)?;
            return Some(Called {
                file: file_of_section(name),
                text,
                options: String::new(),
            });
        }
        let block = BLOCKS.iter().find(|block| block.name == name)?;
        let is_known = |option: &String| block.options.contains(&option.as_str());
        option_names(options)?.iter().all(is_known).then(|| Called {
            file: file_of_block(name),
            text: block.text,
            options: options.to_owned(),
        })
    }
}

/// The names in `caption='a=b', series=2`; none where something else stands there.
fn option_names(options: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let (mut quote, mut depth, mut begin) = (None, 0_usize, 0);
    let mut parts = Vec::new();
    let mut is_escaped = false;
    for (at, c) in options.char_indices() {
        if let Some(mark) = quote {
            let ends = c == mark && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            quote = (!ends).then_some(mark);
            continue;
        }
        match c {
            '\'' | '"' => quote = Some(c),
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.checked_sub(1)?,
            ',' if depth == 0 => {
                parts.push(&options[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&options[begin..]);
    for part in parts.into_iter().filter(|part| !part.trim().is_empty()) {
        let (name, _) = part.split_once('=')?;
        names.push(name.trim().to_owned());
    }
    Some(names)
}

/// What is wrong with a call of a block or section, for whoever wrote it in another way than it can be.
#[must_use]
pub fn usage(name: &str, call: &str) -> Option<String> {
    let inside = call.split_once('(').map_or("", |(_, rest)| rest);
    let inside = inside.trim_end().trim_end_matches(')').trim();
    if name == "section" {
        let asked = inside.trim_matches(['\'', '"']);
        let names: Vec<&str> = SECTIONS.iter().map(|(name, _)| *name).collect();
        if names.contains(&asked) {
            return Some("a section stands on a line of its own in a template".to_owned());
        }
        let known = names.join(", ");
        let near = nearest(asked, names.iter().copied());
        let near = near.map_or_else(
            || format!("there are {known}"),
            |near| format!("did you mean {near}?"),
        );
        return Some(format!("there is no section \"{asked}\"; {near}"));
    }
    let block = BLOCKS.iter().find(|block| block.name == name)?;
    let known = match block.options {
        [] => "it has no options".to_owned(),
        options => format!("its options are {}", options.join(", ")),
    };
    let options = option_names(inside).unwrap_or_default();
    let unknown = options
        .iter()
        .find(|own| !block.options.contains(&own.as_str()));
    Some(match unknown {
        Some(unknown) => format!("{name} has no option {unknown}; {known}"),
        None => format!("a block stands on a line of its own, as {{{{ {name}() }}}}; {known}"),
    })
}
