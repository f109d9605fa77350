//! Meetings, members and rows of attendance by their places: what the sheets of rows are made from.
//! In: dataset, sheets of the inputs. Out: which meetings were held, and the order in which sheets
//! tell of meetings and members. It must not know a sheet.

use crate::{
    frame::{belonged, dates, texts},
    input::{
        Dataset,
        attendance::{Attendance, Delegation, Entry, small},
        categories,
    },
    settings::SeriesScope,
};
use jiff::civil::Date;
use polars::prelude::*;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// From when to when a member belongs to a body, or to all of them.
pub struct Term {
    pub member: usize,
    body: Option<String>,
    joined: Option<Date>,
    left: Option<Date>,
}

impl Term {
    pub fn holds(&self, day: Date) -> bool {
        belonged(day, self.joined, self.left)
    }
}

pub struct Roll<'a> {
    pub data: &'a Dataset,
    /// The sheets of the inputs, their texts as numbers; with the body that meets, empty where it
    /// is not recorded, and the name of each member as documents use it.
    pub meetings: DataFrame,
    pub members: DataFrame,
    pub rows: Arc<Attendance>,
    pub ids: Vec<Option<String>>,
    pub starts: Vec<Option<Date>>,
    pub bodies: Vec<String>,
    kinds: Vec<Option<String>>,
    pub status: Vec<Option<String>>,
    /// Held meetings with a date, oldest first.
    pub held: Vec<usize>,
    pub member_ids: Vec<Option<String>>,
    /// The place of each member among all by name.
    pub rank: Vec<u32>,
    terms: Vec<Term>,
}

impl<'a> Roll<'a> {
    pub fn read(
        data: &'a Dataset,
        meetings: &DataFrame,
        members: &DataFrame,
    ) -> PolarsResult<Self> {
        let (ids, starts, status) = (
            texts(meetings, "meeting_id")?,
            dates(meetings, "start_date")?,
            texts(meetings, "status")?,
        );
        let bodies: Vec<String> = texts(meetings, "body")?
            .into_iter()
            .map(Option::unwrap_or_default)
            .collect();
        let mut held: Vec<usize> = (0..ids.len())
            .filter(|meeting| {
                status[*meeting].as_deref() == Some("held") && starts[*meeting].is_some()
            })
            .collect();
        held.sort_by_key(|meeting| (starts[*meeting], &ids[*meeting]));
        let member_ids = texts(members, "member_id")?;
        let written = texts(members, "short_name")?
            .into_iter()
            .zip(texts(members, "name")?)
            .zip(&member_ids);
        let names: Vec<String> = written
            .map(|((short, name), id)| short.or(name).or_else(|| id.clone()).unwrap_or_default())
            .collect();
        let mut by_name: Vec<usize> = (0..names.len()).collect();
        by_name.sort_by_cached_key(|member| {
            (data.collation.key(&names[*member]), &member_ids[*member])
        });
        let mut rank = vec![0; names.len()];
        for (place, member) in by_name.into_iter().enumerate() {
            rank[member] = small(place);
        }
        let kinds = texts(meetings, "kind")?;
        let meetings = numbered(meetings, Series::new("body".into(), &bodies))?;
        let members = numbered(members, Series::new("name".into(), &names))?;
        let (terms, rows) = (terms(data, &members, &member_ids)?, data.by_delegation()?);
        Ok(Self {
            data,
            meetings,
            members,
            rows,
            ids,
            starts,
            bodies,
            kinds,
            status,
            held,
            member_ids,
            rank,
            terms,
        })
    }

    /// Is a meeting one of a series, held or not?
    pub fn is_of(&self, scope: &SeriesScope, meeting: usize) -> bool {
        scope.has(Some(&self.bodies[meeting]), self.kinds[meeting].as_deref())
    }

    /// The terms of the members of a body. Without a list of memberships every member belongs to
    /// every body.
    pub fn terms_in(&self, body: &str) -> impl Iterator<Item = &Term> {
        let by_body = self.data.has("memberships");
        self.terms
            .iter()
            .filter(move |term| !by_body || term.body.as_deref() == Some(body))
    }

    /// The held meetings of a frame of all meetings.
    pub fn held_of(&self, meetings: &DataFrame) -> PolarsResult<DataFrame> {
        meetings.take(&places(self.held.iter().map(|meeting| small(*meeting))))
    }

    /// Columns of a sheet of rows: of each row what the table of meetings says.
    pub fn of_meetings(&self, meetings: &[u32], columns: &[&str]) -> PolarsResult<Vec<Column>> {
        take(&self.meetings, meetings, columns)
    }

    /// The same of members.
    pub fn of_members(&self, members: &[u32], columns: &[&str]) -> PolarsResult<Vec<Column>> {
        take(&self.members, members, columns)
    }
}

/// The terms of those that are members; none where it is not known who is.
fn terms(
    data: &Dataset,
    members: &DataFrame,
    member_ids: &[Option<String>],
) -> PolarsResult<Vec<Term>> {
    let by_body = data.has("memberships");
    if !data.knows_members() {
        return Ok(Vec::new());
    }
    let table = if by_body { &data.memberships } else { members };
    let places: FxHashMap<&str, usize> = member_ids
        .iter()
        .enumerate()
        .filter_map(|(i, id)| Some((id.as_deref()?, i)))
        .collect();
    let (of, capacity) = (texts(table, "member_id")?, texts(table, "capacity")?);
    let bodies = if by_body {
        texts(table, "body")?
    } else {
        vec![None; of.len()]
    };
    let (joined, left) = (dates(table, "joined")?, dates(table, "left")?);
    let term = |i: usize| {
        let member = places.get(of[i].as_deref()?).copied()?;
        (capacity[i].as_deref() == Some("member")).then(|| Term {
            member,
            body: bodies[i].clone(),
            joined: joined[i],
            left: left[i],
        })
    };
    Ok((0..of.len()).filter_map(term).collect())
}

/// A frame with another column, all texts as numbers.
fn numbered(frame: &DataFrame, column: Series) -> PolarsResult<DataFrame> {
    let mut frame = frame.clone();
    frame.with_column(column.into())?;
    let number = |column: &Column| {
        if column.dtype().is_string() {
            categories::numbered(column)
        } else {
            Ok(column.clone())
        }
    };
    let columns = frame
        .columns()
        .iter()
        .map(number)
        .collect::<PolarsResult<Vec<Column>>>()?;
    DataFrame::new(frame.height(), columns)
}

fn take(frame: &DataFrame, rows: &[u32], columns: &[&str]) -> PolarsResult<Vec<Column>> {
    let places = places(rows.iter().copied());
    columns
        .par_iter()
        .map(|name| frame.column(name)?.take(&places))
        .collect()
}

fn places(rows: impl Iterator<Item = u32>) -> IdxCa {
    IdxCa::from_vec(PlSmallStr::EMPTY, rows.collect())
}

/// A column of lists: of each delegation the numbers of its rows that are listed.
pub fn rows_column<'r>(
    roll: &Roll,
    delegations: impl ExactSizeIterator<Item = Option<&'r Delegation>>,
    is_told: impl Fn(&Entry) -> bool,
) -> Column {
    let of = delegations.len();
    let mut builder =
        ListPrimitiveChunkedBuilder::<UInt32Type>::new("rows".into(), of, of * 4, DataType::UInt32);
    for delegation in delegations {
        let entries = delegation.map_or(&[] as &[Entry], |delegation| roll.rows.rows(delegation));
        builder.append_values_iter(
            entries
                .iter()
                .filter(|entry| is_told(entry))
                .map(|entry| entry.row),
        );
    }
    builder.finish().into_series().into()
}
