//! What one member may see: its own rows, and totals of the whole; and what the public may see:
//! those totals. In: what all members may see. Out: the same for fewer. It must not know a
//! document. A table whose statistic does not say that it is of the whole is in no pack.

use super::{
    Released, hide_columns,
    peers::{beside, compared, is_beside_member},
    reach_of,
    sheets::whose,
    small_groups::{SmallGroups, side},
};
use crate::{
    frame::belonged,
    schema::{self, PLACES, Whose},
    settings::written::Peers,
    statistics::Reach,
    table::{Cell, Column, Figure, Label, Missing, Past, Subject, Table, Tells},
};
use jiff::civil::Date;
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// A member as the list of members has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: String,
    /// The short name where there is one.
    pub name: String,
    /// The language of its pack, as written.
    pub language: Option<String>,
}

/// From when to when somebody belongs to the process, or to a body.
pub(super) struct MemberTerm<'a> {
    pub id: &'a str,
    pub body: Option<&'a str>,
    pub is_member: bool,
    joined: Option<Date>,
    left: Option<Date>,
}

impl MemberTerm<'_> {
    pub fn holds(&self, day: Date) -> bool {
        belonged(day, self.joined, self.left)
    }
}

impl Released {
    /// The members that have a pack.
    #[must_use]
    pub fn members(&self) -> Vec<Member> {
        let Some(table) = self.sheet("members") else {
            return Vec::new();
        };
        let of = |row: &Vec<Cell>| {
            let text = |key: &str| table.text(row, key).map(str::to_owned);
            Some(Member {
                id: text("member_id")?,
                name: text("short_name").or_else(|| text("name"))?,
                language: text("language"),
            })
        };
        table
            .rows
            .iter()
            .filter(|row| table.text(row, "capacity") == Some("member"))
            .filter_map(of)
            .collect()
    }

    /// Who belongs, by a list of members or of memberships.
    pub(super) fn terms(&self, list: &str) -> Vec<MemberTerm<'_>> {
        let Some(table) = self.sheet(list) else {
            return Vec::new();
        };
        let of = |row| {
            let at = |key: &str| table.cell_at(row, key).and_then(Cell::day);
            Some(MemberTerm {
                id: table.text(row, "member_id")?,
                body: table.text(row, "body"),
                is_member: table.text(row, "capacity") == Some("member"),
                joined: at("joined"),
                left: at("left"),
            })
        };
        table.rows.iter().filter_map(|row| of(row)).collect()
    }

    /// Of each on the list of members: is it among states, or among others?
    pub(super) fn sides(&self) -> HashMap<&str, usize> {
        let Some(table) = self.sheet("members") else {
            return HashMap::new();
        };
        table
            .rows
            .iter()
            .filter_map(|row| Some((table.text(row, "member_id")?, side(table, row))))
            .collect()
    }

    /// What packs are cut from; none where this is not what members may see.
    ///
    /// ```
    /// # use rapporteur::settings::Settings;
    /// # let settings = Settings::read("inputs/rapporteur.toml".as_ref())?;
    /// # let data = rapporteur::input::read("inputs".as_ref(), &settings, jiff::civil::Date::MAX)?.value;
    /// # let period = "2022".parse()?;
    /// # let statistics = rapporteur::statistics::compute(&data, &settings, &period)?;
    /// # let audience = settings.disclosure.audience;
    /// # let released = rapporteur::disclosure::release(statistics, &data, &settings, audience)?;
    /// use rapporteur::settings::written::Peers;
    ///
    /// let packs = released.packs(Peers::Anonymous).expect("packs are made for members");
    /// assert_eq!(packs.pack("IND").unwrap().member().unwrap().name, "India");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn packs(&self, peers: Peers) -> Option<Packs<'_>> {
        self.audience
            .rules()
            .is_usual
            .then(|| Packs::new(self, peers))
    }

    /// What tells of no single member.
    pub(super) fn of_the_whole(self) -> Self {
        let tables = self
            .tables
            .iter()
            .filter(|table| is_of_whole(table))
            .cloned()
            .map(without_recipes);
        let of_everyone = self
            .data
            .iter()
            .filter(|table| whose(table) == Whose::Everyone);
        let data = of_everyone.map(for_everyone);
        Self {
            tables: Arc::new(tables.collect()),
            figures: self.figures_of_the_whole(),
            data: Arc::new(data.collect()),
            ..self.like()
        }
        .without_small_groups(&SmallGroups::new(&self), false)
    }

    /// The same period, series and sources, without any figure.
    pub(super) fn like(&self) -> Self {
        Self {
            audience: self.audience,
            member: None,
            period: self.period.clone(),
            first_year: self.first_year,
            first_years: self.first_years.clone(),
            meetings: self.meetings.clone(),
            series: self.series.clone(),
            computed: self.computed.clone(),
            statistics_left_out: self.statistics_left_out.clone(),
            tables: Arc::default(),
            figures: Vec::new(),
            data: Arc::default(),
            large: Vec::new(),
            counts: BTreeMap::new(),
            sources: self.sources.clone(),
            left_out: self.left_out.clone(),
            corrections: self.corrections,
            vague: self.vague.clone(),
            threshold: self.threshold,
            participants: Arc::default(),
        }
    }

    fn figures_of_the_whole(&self) -> Vec<Figure> {
        let of_whole = self.figures.iter();
        let of_whole = of_whole.filter(|figure| reach_of(&figure.id) == Reach::Everyone);
        of_whole
            .map(|figure| Figure {
                measure: Column {
                    recipe: None,
                    ..figure.measure.clone()
                },
                past: Past {
                    recipe: None,
                    ..figure.past.clone()
                },
                ..figure.clone()
            })
            .collect()
    }
}

/// What packs are cut from: all that members may see, its rows looked up once for all of them.
pub struct Packs<'a> {
    all: &'a Released,
    peers: Peers,
    members: Vec<Member>,
    /// For each table and each sheet: the rows of a member, by its key.
    tables: Vec<RowsByMember<'a>>,
    data: Vec<RowsByMember<'a>>,
    /// What totals tell, where the others are not named.
    totals: Option<SmallGroups>,
}

type RowsByMember<'a> = HashMap<&'a str, Vec<usize>>;

impl<'a> Packs<'a> {
    fn new(all: &'a Released, peers: Peers) -> Self {
        let tables = all.tables.iter().map(rows_of_members).collect();
        let data = all
            .data
            .iter()
            .map(|sheet| rows_of_sheet(all, sheet))
            .collect();
        let totals = (peers != Peers::Named).then(|| SmallGroups::new(all));
        Self {
            all,
            peers,
            members: all.members(),
            tables,
            data,
            totals,
        }
    }

    /// For one member: its own rows, totals of the whole as values, and of the others what the
    /// settings let through. None where there is no such member.
    #[must_use]
    pub fn pack(&self, id: &str) -> Option<Released> {
        let member = self.members.iter().find(|member| member.id == id)?.clone();
        let all = self.all;
        let mut tables = Vec::new();
        for (table, rows) in all.tables.iter().zip(&self.tables) {
            match table.subject {
                Subject::Pairs if self.peers != Peers::Named => {}
                Subject::Members | Subject::Pairs => {
                    let own = own_rows(table, rows, id);
                    let is_wide = own.columns.iter().any(is_of_meeting);
                    tables.push(if is_wide { down(&own) } else { own });
                    tables.extend(compared(table, &member, self.peers));
                }
                _ if is_beside_member(table) && self.peers == Peers::Named => {
                    tables.push(beside(all, table, &member));
                }
                _ if is_of_whole(table) => tables.push(without_recipes(table.clone())),
                _ => {}
            }
        }
        let of_sheet = |(table, rows): (&Table, &RowsByMember)| {
            if whose(table) == Whose::Everyone {
                for_everyone(table)
            } else {
                own_rows(table, rows, id)
            }
        };
        let data = Arc::new(all.data.iter().zip(&self.data).map(of_sheet).collect());
        let mut own = Released {
            member: Some(member),
            tables: Arc::new(tables),
            figures: all.figures_of_the_whole(),
            data,
            ..all.like()
        };
        let Some(groups) = &self.totals else {
            return Some(own);
        };
        // On which lines its rows stand tells how many of others stand between them.
        for sheet in Arc::make_mut(&mut own.data)
            .iter_mut()
            .filter(|sheet| sheet.column("member_id").is_some())
        {
            hide_columns(sheet, |column| PLACES.contains(&column.key.as_str()));
        }
        Some(own.without_small_groups(groups, true))
    }
}

/// Is a table of the whole, with no row that is a member's?
fn is_of_whole(table: &Table) -> bool {
    reach_of(table.statistic) == Reach::Everyone
        && !matches!(table.subject, Subject::Members | Subject::Pairs)
}

/// A sheet whose rows belong to no member, in the columns that say what they tell.
fn for_everyone(sheet: &Table) -> Table {
    let mut sheet = sheet.clone();
    hide_columns(&mut sheet, |column| column.tells.is_none());
    sheet
}

/// The members that a row is of: an initiative is of those that lead or support it.
fn members_of_row<'a>(table: &'a Table, row: &'a [Cell]) -> impl Iterator<Item = &'a str> {
    let keys = match whose(table) {
        Whose::MembersIn(columns) => columns,
        Whose::Everyone | Whose::ThoseOf(_) => &[],
    };
    keys.iter()
        .filter_map(|key| table.text(row, key))
        .flat_map(|list| list.split("; "))
}

/// The rows of each member, by its key: a table without keys has none.
fn rows_of_members(table: &Table) -> RowsByMember<'_> {
    let mut rows = RowsByMember::new();
    for (place, row) in table.rows.iter().enumerate() {
        for id in members_of_row(table, row) {
            add_row(&mut rows, id, place);
        }
    }
    rows
}

/// Adds a row to those of a member, once.
fn add_row<'a>(rows: &mut RowsByMember<'a>, member: &'a str, place: usize) {
    let own = rows.entry(member).or_default();
    if own.last() != Some(&place) {
        own.push(place);
    }
}

/// The same of a sheet, whose rows may be of those who may see a row of another sheet.
fn rows_of_sheet<'a>(all: &'a Released, sheet: &'a Table) -> RowsByMember<'a> {
    let Whose::ThoseOf(other) = whose(sheet) else {
        return rows_of_members(sheet);
    };
    let key = schema::table(other).and_then(|table| table.key.first());
    let (Some(other), Some(key)) = (all.sheet(other), key) else {
        return RowsByMember::new();
    };
    let places: HashMap<&str, usize> = other
        .rows
        .iter()
        .enumerate()
        .filter_map(|(place, row)| Some((other.text(row, key)?, place)))
        .collect();
    let mut rows = RowsByMember::new();
    for (place, row) in sheet.rows.iter().enumerate() {
        let about = sheet.text(row, key).and_then(|key| places.get(key));
        if let Some(about) = about {
            for member in members_of_row(other, &other.rows[*about]) {
                add_row(&mut rows, member, place);
            }
        }
    }
    rows
}

fn is_of_meeting(column: &Column) -> bool {
    matches!(column.label, Label::Meeting(_))
}

fn own_rows(table: &Table, rows: &RowsByMember, id: &str) -> Table {
    let own = rows.get(id).map(Vec::as_slice).unwrap_or_default();
    Table {
        rows: own.iter().map(|place| table.rows[*place].clone()).collect(),
        ..table.without_rows()
    }
}

/// The rows are others': a formula over those of one member would count wrong.
pub fn without_recipes(mut table: Table) -> Table {
    for column in &mut table.columns {
        column.recipe = None;
    }
    table
}

/// One member's line of the table of presence, as a row for each meeting.
fn down(own: &Table) -> Table {
    let cells = own.rows.first().map(Vec::as_slice).unwrap_or_default();
    let row = |(column, cell): (&Column, &Cell)| {
        let Label::Meeting(meeting) = &column.label else {
            return None;
        };
        let date = meeting
            .date
            .map_or(Cell::Missing(Missing::NotAvailable), Cell::Date);
        Some(vec![Cell::from(meeting.clone()), date, cell.clone()])
    };
    let columns = [
        Column::meeting("meeting"),
        Column::date("date"),
        Column::text("presence"),
    ];
    let columns = columns.map(|column| column.tells(Tells::Facts)).to_vec();
    Table {
        part: Some("meetings"),
        subject: Subject::Meetings,
        columns,
        rows: own.columns.iter().zip(cells).filter_map(row).collect(),
        ..own.without_rows()
    }
}
