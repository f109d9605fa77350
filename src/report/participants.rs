//! Lists of participants. In: who took part, words, the template. Out: a document for each list. It
//! must not know a page, nor why somebody is listed.

use super::{Meetings, Report, Template, TemplateError, document, template};
use crate::{
    statistics::participants::{Category, Participant, ParticipantList, ParticipantName},
    table::{
        Cell, Column, Condition, Label, MeetingLabel, Missing, Recipe, RowKeys, SheetRows, Subject,
        Table, ValueType,
    },
    words::Words,
};
use minijinja::{context, value::Value};
use std::{collections::BTreeSet, sync::Arc};

/// The sheet of participants in a workbook, which is printed like those of statistics.
pub const SHEET: &str = "data.participants";

/// The statistic of the tables of a list, and the part of the table of totals.
const TABLES: &str = "participants";
const TOTALS: &str = "totals";

/// The genders of the totals, each with its column.
const GENDERS: [(&str, &str); 3] = [
    ("women", "female"),
    ("men", "male"),
    ("another-gender", "other"),
];

impl Meetings<'_> {
    /// Fills the template of a list of participants.
    ///
    /// # Errors
    /// As `compose`.
    pub fn participants(
        &self,
        list: &ParticipantList,
        template: &Template,
    ) -> Result<Report, TemplateError> {
        let words = self.words;
        let meetings: Vec<MeetingLabel> = self.labels(&list.meetings);
        let Some(first) = meetings.first() else {
            return Err(TemplateError::at_offset(template, 0, list.id.clone()));
        };
        let status = if list.is_final {
            "participants-final"
        } else {
            "participants-provisional"
        };
        let mut when: Vec<String> = meetings.iter().map(|m| self.subtitle(m)).collect();
        when.dedup();
        let subtitle = format!("{} · {}", words.list(&when), words.text(status));
        let titles: Vec<String> = meetings.iter().map(|m| m.title.clone()).collect();
        let title = words.say(
            "participants-title",
            &[("meeting", words.list(&titles).into())],
        );
        let running = words.say("participants-running", &[("id", list.id.as_str().into())]);
        let totals = totals(list, words);
        let of_categories = Category::ALL.map(|category| by_category(list, category, words));
        let mut tables: Vec<Table> = of_categories.into_iter().flatten().collect();
        tables.push(totals.clone());
        let own = template::OwnContext {
            tables: Arc::new(tables),
            name: "list",
            values: values(list, words),
        };
        let context = template::Context {
            released: self.released,
            settings: self.settings,
            words,
            points: &[],
            meeting: Some((self, first)),
            member: None,
            own: Some(own),
        };
        let blocks = template::fill(template, &context)?;
        let texts = [title, subtitle, running];
        Ok(Report {
            tables: Arc::new(vec![totals]),
            data: Arc::new(vec![sheet(list, words)]),
            ..document(self.released, self.settings, words, blocks, texts)
        })
    }

    /// Meetings by their keys.
    fn labels(&self, ids: &[String]) -> Vec<MeetingLabel> {
        let held = self.of_period().into_iter().cloned();
        let all: Vec<MeetingLabel> = held.chain(self.planned()).collect();
        let label = |id: &String| all.iter().find(|meeting| meeting.id == *id).cloned();
        ids.iter().filter_map(label).collect()
    }
}

/// The participants of a category of a list.
fn of(list: &ParticipantList, category: Category) -> impl Iterator<Item = &Participant> + Clone {
    let participants = list.participants.iter();
    participants.filter(move |participant| participant.category == category)
}

fn delegations<'p>(participants: impl Iterator<Item = &'p Participant>) -> usize {
    let members: BTreeSet<&str> = participants.map(|p| p.member_id.as_str()).collect();
    members.len()
}

/// How many people, of those whose number is known; none where no number is.
fn people<'p>(participants: impl Iterator<Item = &'p Participant>) -> Option<i64> {
    let known = participants.filter_map(|participant| participant.people);
    known.fold(None, |sum, people| Some(sum.unwrap_or(0) + people))
}

fn title(category: Category, words: &Words) -> String {
    words.text(&format!("{TABLES}-{}", category.term()))
}

/// What the template calls `list`.
fn values(list: &ParticipantList, words: &Words) -> Value {
    let categories = Category::ALL.into_iter().filter_map(|category| {
        let n = delegations(of(list, category));
        (n > 0).then(|| {
            context! {
                key => category.term(),
                title => title(category, words),
                delegations_n => n,
                participants_n => people(of(list, category)),
            }
        })
    });
    let all = || list.participants.iter();
    let is_withheld = |p: &&Participant| p.name == ParticipantName::Withheld;
    let without_number = all().filter(|participant| participant.people.is_none());
    context! {
        id => list.id.clone(),
        is_final => list.is_final,
        categories => categories.collect::<Vec<Value>>(),
        withheld_n => all().filter(is_withheld).count(),
        without_number_n => delegations(without_number),
    }
}

/// The name as a list has it, or what stands in its place.
fn name(participant: &Participant, words: &Words) -> String {
    match (&participant.name, participant.people) {
        (ParticipantName::Published(name), _) => name.clone(),
        (ParticipantName::Withheld, _) => words.text("participants-withheld"),
        (ParticipantName::Unnamed, Some(n)) => {
            words.say("participants-unnamed", &[("n", n.into())])
        }
        (ParticipantName::Unnamed, None) => words.text("participants-unnamed-unknown"),
    }
}

fn text(text: Option<&String>) -> Cell {
    text.map_or(Cell::Missing(Missing::NotAvailable), |text| {
        text.as_str().into()
    })
}

fn word(word: Option<&'static str>) -> Cell {
    word.map_or(Cell::Missing(Missing::NotAvailable), Cell::Word)
}

/// The roles of a participant; a single one is a word of the lists.
fn roles(participant: &Participant, words: &Words) -> Cell {
    match &participant.roles[..] {
        [] => word(None),
        [role] => word(Some(role)),
        roles => {
            let roles = roles.iter().map(|role| words.cell(&Cell::Word(role)));
            words.list(&roles.collect::<Vec<String>>()).into()
        }
    }
}

fn table(part: Option<&'static str>, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        part,
        ..Table::new(TABLES, Subject::Members, columns, rows)
    }
}

/// The participants of a category as pages show them, without columns of which nothing is known.
fn by_category(list: &ParticipantList, category: Category, words: &Words) -> Option<Table> {
    let row = |participant: &Participant| {
        let name = name(participant, words);
        let roles = participant.roles.iter().filter(|role| **role != "delegate");
        let roles: Vec<String> = roles.map(|role| words.cell(&Cell::Word(role))).collect();
        let with = |name: String, what: String| {
            let parts = [("name", name.into()), ("role", what.into())];
            words.say("participants-role", &parts)
        };
        let name = if roles.is_empty() {
            name
        } else {
            with(name, words.list(&roles))
        };
        // A name may stand for several, or for nobody.
        let is_unnamed = participant.name == ParticipantName::Unnamed;
        let name = match participant.people.filter(|n| *n != 1 && !is_unnamed) {
            Some(n) => with(name, words.say("participants-people", &[("n", n.into())])),
            None => name,
        };
        vec![
            participant.member.as_str().into(),
            name.into(),
            text(participant.position.as_ref()),
            text(participant.organisation.as_ref()),
        ]
    };
    let rows: Vec<Vec<Cell>> = of(list, category).map(row).collect();
    let columns = ["delegation", "participant", "position", "organisation"].map(Column::text);
    let is_known = |place: &usize| {
        rows.iter()
            .any(|row| !matches!(row[*place], Cell::Missing(_)))
    };
    let known: Vec<usize> = (0..columns.len()).filter(is_known).collect();
    let table = table(Some(category.term()), columns.to_vec(), rows);
    (!table.rows.is_empty()).then(|| table.with_columns(&known))
}

/// All participants, in the order of the list, as a workbook has them.
fn sheet(list: &ParticipantList, words: &Words) -> Table {
    let row = |participant: &Participant| {
        vec![
            title(participant.category, words).into(),
            participant.member_id.as_str().into(),
            participant.member.as_str().into(),
            name(participant, words).into(),
            roles(participant, words),
            text(participant.position.as_ref()),
            text(participant.organisation.as_ref()),
            word(participant.gender),
            text(participant.email.as_ref()),
            Cell::recorded(participant.people),
        ]
    };
    let texts = [
        "category",
        "member_id",
        "member",
        "participant",
        "role",
        "position",
        "organisation",
        "gender",
        "email",
    ];
    let texts = texts.map(|key| (key, ValueType::Text)).into_iter();
    let columns = texts
        .chain([("participants", ValueType::Whole)])
        .map(|(key, values)| Column {
            label: Label::Text(key.to_owned()),
            ..Column::new(key, values)
        });
    Table {
        statistic: SHEET,
        ..table(
            None,
            columns.collect(),
            list.participants.iter().map(row).collect(),
        )
    }
}

/// How many there are by category and gender, each number as a formula over the sheet.
fn totals(list: &ParticipantList, words: &Words) -> Table {
    let rows = || SheetRows::new(TABLES).and(Condition::own("category"));
    let sum = |rows: SheetRows| Recipe::Tally(rows.sum("participants"));
    let mut columns = vec![
        Column::text("category"),
        Column::whole("delegations-listed").recipe(Recipe::Tally(rows().distinct("member_id"))),
        Column::whole("participants").recipe(sum(rows())),
    ];
    let is_known = list
        .participants
        .iter()
        .any(|participant| participant.gender.is_some());
    let genders = GENDERS.iter().filter(|_| is_known);
    columns.extend(genders.clone().map(|(key, gender)| {
        Column::whole(key).recipe(sum(rows().and(Condition::is("gender", gender))))
    }));
    let unknown = Condition::Empty { column: "gender" };
    columns.push(Column::whole("gender-unrecorded").recipe(sum(rows().and(unknown))));
    let row = |first: Cell, of: &[&Participant]| {
        let number = |n: Option<i64>| n.map_or(Cell::Missing(Missing::NotAvailable), Cell::Integer);
        let with = |gender: Option<&str>| {
            let own = of.iter().copied().filter(|p| p.gender == gender);
            number(people(own).or_else(|| people(of.iter().copied()).map(|_| 0)))
        };
        let mut row = vec![
            first,
            Cell::count(delegations(of.iter().copied())),
            number(people(of.iter().copied())),
        ];
        row.extend(genders.clone().map(|(_, gender)| with(Some(gender))));
        row.push(with(None));
        row
    };
    let of_category = |category: Category| {
        let own: Vec<&Participant> = of(list, category).collect();
        (!own.is_empty()).then(|| row(title(category, words).into(), &own))
    };
    let mut all: Vec<Vec<Cell>> = Category::ALL.into_iter().filter_map(of_category).collect();
    let everybody: Vec<&Participant> = list.participants.iter().collect();
    all.push(row(Cell::Term("all"), &everybody));
    Table {
        keys: RowKeys::Columns(1),
        ..table(Some(TOTALS), columns, all)
    }
}
