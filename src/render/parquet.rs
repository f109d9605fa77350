//! A table of plain columns as a Parquet file, each column with its type. In: columns. Out: bytes.
//! It must not know where the figures come from. What is missing is null: why, the CSV file and the workbook say.

use super::wide::{Kind, Value, Wide};
use jiff::civil::date;
use parquet::{
    basic::{LogicalType, Repetition, Type as Physical},
    column::writer::ColumnWriter,
    data_type::ByteArray,
    errors::ParquetError,
    file::{metadata::KeyValue, properties::WriterProperties, writer::SerializedFileWriter},
    schema::types::{Type, TypePtr},
};
use std::sync::Arc;

/// Writes the table; `about` are texts that go with it, such as its title.
///
/// # Errors
/// Where the library refuses what it was given: a bug.
pub fn write(wide: &Wide, about: &[(&str, &str)]) -> Result<Vec<u8>, ParquetError> {
    let kinds: Vec<Kind> = (0..wide.columns.len()).map(|column| wide.kind(column)).collect();
    let fields =
        wide.columns.iter().zip(&kinds).map(|(column, kind)| field(&column.key, *kind)).collect::<Result<Vec<TypePtr>, ParquetError>>()?;
    let schema = Arc::new(Type::group_type_builder("table").with_fields(fields).build()?);
    let about = about.iter().map(|(key, text)| KeyValue::new((*key).to_owned(), (*text).to_owned())).collect();
    let properties = WriterProperties::builder()
        .set_created_by(concat!("rapporteur ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_key_value_metadata(Some(about))
        .build();
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, schema, Arc::new(properties))?;
    let mut rows = writer.next_row_group()?;
    for (c, kind) in kinds.iter().enumerate() {
        let Some(mut column) = rows.next_column()? else { break };
        let cells = || wide.down(c);
        match column.untyped() {
            ColumnWriter::Int64ColumnWriter(writer) => put(writer, cells().map(|value| whole(&value)))?,
            ColumnWriter::DoubleColumnWriter(writer) => put(writer, cells().map(|value| value.number()))?,
            ColumnWriter::Int32ColumnWriter(writer) => put(writer, cells().map(|value| day(&value)))?,
            ColumnWriter::ByteArrayColumnWriter(writer) => put(writer, cells().map(|value| text(&value)))?,
            _ => return Err(ParquetError::General(format!("{kind:?} is no column of ours"))),
        }
        column.close()?;
    }
    rows.close()?;
    writer.close()?;
    Ok(bytes)
}

fn field(key: &str, kind: Kind) -> Result<TypePtr, ParquetError> {
    let (physical, logical) = match kind {
        Kind::Whole => (Physical::INT64, None),
        Kind::Number => (Physical::DOUBLE, None),
        Kind::Date => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
    };
    let field = Type::primitive_type_builder(key, physical).with_repetition(Repetition::OPTIONAL).with_logical_type(logical);
    Ok(Arc::new(field.build()?))
}

/// A column: its values one after the other, and for each row whether it has one.
fn put<T: parquet::data_type::DataType>(
    writer: &mut parquet::column::writer::ColumnWriterImpl<T>,
    cells: impl Iterator<Item = Option<T::T>>,
) -> Result<(), ParquetError> {
    let (mut values, mut levels) = (Vec::new(), Vec::new());
    for cell in cells {
        levels.push(i16::from(cell.is_some()));
        values.extend(cell);
    }
    writer.write_batch(&values, Some(&levels), None)?;
    Ok(())
}

fn whole(value: &Value) -> Option<i64> {
    if let Value::Whole(n) = value { Some(*n) } else { None }
}

/// Days since 1 January 1970.
fn day(value: &Value) -> Option<i32> {
    let Value::Date(day) = value else { return None };
    Some(day.since(date(1970, 1, 1)).ok()?.get_days())
}

fn text(value: &Value) -> Option<ByteArray> {
    match value {
        Value::Missing(_) => None,
        value => Some(value.written().into_owned().into_bytes().into()),
    }
}
