//! A table of plain columns as a Parquet file, each column with its type. In: columns. Out: bytes.
//! It must not know where the figures come from. What is missing is null: why, the CSV file and the
//! workbook say.

use super::wide::{SheetValue, Wide, WideColumn};
use crate::table::ValueType;
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

/// A file that is being written.
pub struct ParquetWriter {
    file: SerializedFileWriter<Vec<u8>>,
}

impl ParquetWriter {
    /// With these columns; `about` are texts that go with the table, such as its title.
    ///
    /// # Errors
    /// Where the library refuses what it was given: a bug.
    pub fn new(columns: &[WideColumn], about: &[(&str, &str)]) -> Result<Self, ParquetError> {
        let fields = columns
            .iter()
            .map(field)
            .collect::<Result<Vec<TypePtr>, ParquetError>>()?;
        let schema = Arc::new(
            Type::group_type_builder("table")
                .with_fields(fields)
                .build()?,
        );
        let about = about
            .iter()
            .map(|(key, text)| KeyValue::new((*key).to_owned(), (*text).to_owned()))
            .collect();
        let properties = WriterProperties::builder()
            .set_created_by(concat!("rapporteur ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_key_value_metadata(Some(about))
            .build();
        Ok(Self {
            file: SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties))?,
        })
    }

    /// Adds rows.
    ///
    /// # Errors
    /// As `new`.
    pub fn add(&mut self, wide: &Wide) -> Result<(), ParquetError> {
        let mut rows = self.file.next_row_group()?;
        for c in 0..wide.columns.len() {
            let Some(mut column) = rows.next_column()? else {
                break;
            };
            let cells = || wide.down(c);
            match column.untyped() {
                ColumnWriter::Int64ColumnWriter(writer) => {
                    put(writer, cells().map(|value| whole(&value)))?;
                }
                ColumnWriter::DoubleColumnWriter(writer) => {
                    put(writer, cells().map(|value| value.number()))?;
                }
                ColumnWriter::Int32ColumnWriter(writer) => {
                    put(writer, cells().map(|value| day(&value)))?;
                }
                ColumnWriter::ByteArrayColumnWriter(writer) => {
                    put(writer, cells().map(|value| text(&value)))?;
                }
                _ => {
                    return Err(ParquetError::General(
                        "this is no column of ours".to_owned(),
                    ));
                }
            }
            column.close()?;
        }
        rows.close()?;
        Ok(())
    }

    /// The bytes of the file.
    ///
    /// # Errors
    /// As `new`.
    pub fn end(self) -> Result<Vec<u8>, ParquetError> {
        self.file.into_inner()
    }
}

fn field(column: &WideColumn) -> Result<TypePtr, ParquetError> {
    let (physical, logical) = match column.values {
        ValueType::Whole => (Physical::INT64, None),
        ValueType::Number | ValueType::Share => (Physical::DOUBLE, None),
        ValueType::Date => (Physical::INT32, Some(LogicalType::Date)),
        ValueType::Text | ValueType::Meeting => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
    };
    let field = Type::primitive_type_builder(&column.key, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical);
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

fn whole(value: &SheetValue) -> Option<i64> {
    if let SheetValue::Whole(n) = value {
        Some(*n)
    } else {
        None
    }
}

/// Days since 1 January 1970.
fn day(value: &SheetValue) -> Option<i32> {
    let SheetValue::Date(day) = value else {
        return None;
    };
    Some(day.since(date(1970, 1, 1)).ok()?.get_days())
}

fn text(value: &SheetValue) -> Option<ByteArray> {
    match value {
        SheetValue::Missing(_) => None,
        value => Some(value.to_text().into_owned().into_bytes().into()),
    }
}
