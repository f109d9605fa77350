//! Meetings, members and rows of attendance by their places: what the sheets of rows are made from. In: dataset, sheets of the inputs.
//! Out: which meetings were held, and the order in which sheets tell of meetings and members. It must not know a sheet.

use crate::input::{
    Dataset,
    attendance::{Attendance, small},
    dates, texts,
};
use jiff::civil::Date;
use polars::prelude::*;

pub struct Roll<'a> {
    pub data: &'a Dataset,
    /// The sheets of the inputs.
    pub meetings: &'a DataFrame,
    pub members: &'a DataFrame,
    pub rows: Attendance,
    pub ids: Vec<Option<String>>,
    pub starts: Vec<Option<Date>>,
    /// The body that meets; empty where it is not recorded.
    pub bodies: Vec<String>,
    /// Held meetings with a date, oldest first.
    pub held: Vec<usize>,
    pub member_ids: Vec<Option<String>>,
    /// The name of each member as documents use it.
    pub names: Vec<String>,
    /// The place of each member among all by name.
    pub rank: Vec<u32>,
}

impl<'a> Roll<'a> {
    pub fn of(data: &'a Dataset, meetings: &'a DataFrame, members: &'a DataFrame) -> PolarsResult<Self> {
        let (ids, starts, status) = (texts(meetings, "meeting_id")?, dates(meetings, "start_date")?, texts(meetings, "status")?);
        let bodies = texts(meetings, "body")?.into_iter().map(Option::unwrap_or_default).collect();
        let mut held: Vec<usize> =
            (0..ids.len()).filter(|meeting| status[*meeting].as_deref() == Some("held") && starts[*meeting].is_some()).collect();
        held.sort_by_key(|meeting| (starts[*meeting], &ids[*meeting]));
        let member_ids = texts(members, "member_id")?;
        let written = texts(members, "short_name")?.into_iter().zip(texts(members, "name")?).zip(&member_ids);
        let names: Vec<String> = written.map(|((short, name), id)| short.or(name).or_else(|| id.clone()).unwrap_or_default()).collect();
        let mut by_name: Vec<usize> = (0..names.len()).collect();
        by_name.sort_by_key(|member| (&names[*member], &member_ids[*member]));
        let mut rank = vec![0; names.len()];
        for (place, member) in by_name.into_iter().enumerate() {
            rank[member] = small(place);
        }
        Ok(Self { data, meetings, members, rows: Attendance::of(data)?, ids, starts, bodies, held, member_ids, names, rank })
    }

    /// Columns of a sheet of rows: of each row what the table of meetings says.
    pub fn of_meetings(&self, meetings: &[u32], columns: &[&str]) -> PolarsResult<Vec<Column>> {
        take(self.meetings, meetings, columns)
    }

    /// The same of members.
    pub fn of_members(&self, members: &[u32], columns: &[&str]) -> PolarsResult<Vec<Column>> {
        take(self.members, members, columns)
    }

    /// The name of the member of each row.
    pub fn names(&self, members: &[u32]) -> Column {
        let names: StringChunked = members.iter().map(|member| Some(self.names[*member as usize].as_str())).collect();
        names.with_name("name".into()).into_series().into()
    }
}

fn take(frame: &DataFrame, rows: &[u32], columns: &[&str]) -> PolarsResult<Vec<Column>> {
    let rows: IdxCa = rows.iter().map(|row| Some(IdxSize::from(*row))).collect();
    Ok(frame.select(columns.iter().copied())?.take(&rows)?.into_columns())
}

/// A column of lists of numbers of rows.
pub fn rows_column<'r>(name: &str, lists: impl ExactSizeIterator<Item = &'r [u32]>) -> Column {
    let mut builder = ListPrimitiveChunkedBuilder::<UInt32Type>::new(name.into(), lists.len(), lists.len() * 4, DataType::UInt32);
    for list in lists {
        builder.append_slice(list);
    }
    builder.finish().into_series().into()
}
