//! The rows that a figure is counted from, by the rule that is written with it. In: a rule, tables.
//! Out: keys of rows. It must not know a statistic.

use super::tables::DataTable;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// A part of a rule: rows of a table that meet conditions, and the column that is added up or whose
/// values are counted.
#[derive(Debug)]
pub struct CountedRows<'r> {
    /// The name of the table: `data.presence`.
    pub table: &'r str,
    conditions: Vec<&'r str>,
    column: Option<&'r str>,
}

/// The parts of a rule.
pub fn parts(rule: &Json) -> Vec<CountedRows<'_>> {
    if let Some(parts) = rule.as_object() {
        if let Some(file) = parts.get("file").and_then(Json::as_str) {
            return rows(file, rule, None).into_iter().collect();
        }
        if let Some(of) = parts.get("of") {
            let column = parts.get("sum").or_else(|| parts.get("distinct"));
            let column = column.and_then(Json::as_str);
            let file = of["file"].as_str();
            return file
                .and_then(|file| rows(file, of, column))
                .into_iter()
                .collect();
        }
        return parts.values().flat_map(self::parts).collect();
    }
    Vec::new()
}

fn rows<'r>(file: &'r str, of: &'r Json, column: Option<&'r str>) -> Option<CountedRows<'r>> {
    let conditions = of["where"].as_array()?;
    Some(CountedRows {
        table: file.strip_suffix(".csv")?,
        conditions: conditions.iter().filter_map(Json::as_str).collect(),
        column,
    })
}

impl CountedRows<'_> {
    /// Does it look at a column?
    pub fn uses(&self, column: &str) -> bool {
        let names = |condition: &&str| condition.split(' ').any(|word| word == column);
        self.column == Some(column) || self.conditions.iter().any(names)
    }

    /// The rows of a table that are counted: what says which row it is and what is counted of it →
    /// how often it is there.
    pub fn of<'t>(&self, table: &'t DataTable) -> BTreeMap<Vec<&'t str>, usize> {
        let counted = self.column.and_then(|column| table.column(column));
        let places: Vec<usize> = table.keys.iter().copied().chain(counted).collect();
        let mut all = BTreeMap::new();
        let meets = |row: &&Vec<String>| self.conditions.iter().all(|c| is_met(c, table, row));
        for row in table.rows.iter().filter(meets) {
            let key = places.iter().map(|place| row[*place].as_str()).collect();
            *all.entry(key).or_default() += 1;
        }
        all
    }
}

/// A row without a value in a column.
const MISSING: &str = "[x]";

/// Does a row meet a condition as it is written with a figure?
fn is_met(condition: &str, table: &DataTable, row: &[String]) -> bool {
    let cell = |column: &str| table.cell(row, column);
    let is_known = |cell: &&str| *cell != MISSING;
    if let Some((column, value)) = condition.split_once(" ≠ ") {
        return match value.strip_suffix(", or not recorded") {
            Some(value) => cell(column).is_some_and(|cell| cell != value),
            None => cell(column)
                .filter(is_known)
                .is_some_and(|cell| cell != value),
        };
    }
    if let Some(column) = condition.strip_suffix(" not recorded") {
        return cell(column) == Some(MISSING);
    }
    if let Some(column) = condition.strip_suffix(" recorded") {
        return cell(column).is_some_and(|cell| cell != MISSING);
    }
    if let Some((column, value)) = condition.split_once(" = ") {
        return cell(column) == Some(value);
    }
    if let Some((column, value)) = condition.split_once(" holds ") {
        return cell(column).is_some_and(|cell| cell.split("; ").any(|entry| entry == value));
    }
    if let Some((column, day)) = condition.split_once(" ≥ ") {
        return cell(column)
            .filter(is_known)
            .is_some_and(|cell| cell >= day);
    }
    if let Some((column, day)) = condition.split_once(" ≤ ") {
        // A day, or a column with one.
        let day = cell(day).unwrap_or(day);
        return is_known(&day)
            && cell(column)
                .filter(is_known)
                .is_some_and(|cell| cell <= day);
    }
    false
}

/// The keys of rows that only one of two editions counts, or counts otherwise.
pub fn counted_otherwise(
    part: &CountedRows,
    old: Option<&DataTable>,
    new: Option<&DataTable>,
) -> Vec<Vec<(String, String)>> {
    let Some(any) = new.or(old) else {
        return Vec::new();
    };
    let (before, after) = (
        old.map(|table| part.of(table)).unwrap_or_default(),
        new.map(|table| part.of(table)).unwrap_or_default(),
    );
    let keys = before.keys().chain(after.keys());
    let mut changed: Vec<Vec<&str>> = keys
        .filter(|key| before.get(*key) != after.get(*key))
        .map(|key| key[..any.keys.len()].to_vec())
        .collect();
    changed.sort_unstable();
    changed.dedup();
    let named = |key: Vec<&str>| -> Vec<(String, String)> {
        let names = any.keys.iter().map(|place| any.columns[*place].clone());
        names.zip(key.into_iter().map(str::to_owned)).collect()
    };
    changed.into_iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn table(rows: &[[&str; 4]]) -> DataTable {
        let resource = json!({
            "name": "data.x", "title": "X", "rowKeys": ["id"],
            "schema": { "fields": [
                { "name": "id", "title": "id" }, { "name": "n", "title": "n" },
                { "name": "day", "title": "day" }, { "name": "groups", "title": "groups" },
            ] }
        });
        let mut csv = String::from("\u{feff}id,n,day,groups\n");
        for row in rows {
            csv += &(row.join(",") + "\n");
        }
        DataTable::read(&resource, csv.as_bytes()).unwrap()
    }

    #[test]
    fn each_form_of_a_condition_is_understood() {
        let table = table(&[
            ["a", "1", "2022-01-01", "LDC; SIDS"],
            ["b", "[x]", "2022-06-30", "SIDS"],
            ["c", "2", "[x]", "[x]"],
        ]);
        for (condition, expected) in [
            ("n = 1", "a"),
            ("n ≠ 1", "c"),
            ("n ≠ 1, or not recorded", "bc"),
            ("n recorded", "ac"),
            ("n not recorded", "b"),
            ("groups holds SIDS", "ab"),
            ("groups holds ID", ""),
            ("day ≥ 2022-02-01", "b"),
            ("day ≤ 2022-06-30", "ab"),
            ("day ≤ day", "ab"),
            ("unknown = 1", ""),
        ] {
            let met = table
                .rows
                .iter()
                .filter(|row| is_met(condition, &table, row));
            let ids: String = met.map(|row| row[0].as_str()).collect();
            assert_eq!(ids, expected, "{condition}");
        }
    }

    #[test]
    fn rows_that_are_counted_otherwise_are_found() {
        let rule = json!({
            "numerator": { "sum": "n", "of": { "file": "data.x.csv", "where": ["day recorded"] } },
            "denominator": { "count": { "file": "data.x.csv", "where": ["groups holds SIDS"] } },
        });
        let old = table(&[
            ["a", "1", "2022-01-01", "SIDS"],
            ["b", "2", "2022-01-01", "[x]"],
        ]);
        let new = table(&[
            ["a", "3", "2022-01-01", "SIDS"],
            ["b", "2", "2022-01-01", "SIDS"],
        ]);
        let parts = parts(&rule);
        let mut of: Vec<(&str, Vec<String>)> = Vec::new();
        for part in &parts {
            let keys = counted_otherwise(part, Some(&old), Some(&new));
            of.push((
                part.table,
                keys.into_iter().map(|key| key[0].1.clone()).collect(),
            ));
        }
        of.sort();
        assert_eq!(
            of,
            [
                ("data.x", vec!["a".to_owned()]),
                ("data.x", vec!["b".to_owned()])
            ]
        );
    }
}
