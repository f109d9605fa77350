//! Forms of numbers: codes of Excel → styles of data. In: codes. Out: markup. It must not know a
//! cell.

use super::OdsError;

/// What the cells of a form hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NumberKind {
    #[default]
    Number,
    Percentage,
    Date,
}

impl NumberKind {
    /// The kind of a value, as cells say it.
    pub const fn value_type(self) -> &'static str {
        match self {
            Self::Number => "float",
            Self::Percentage => "percentage",
            Self::Date => "date",
        }
    }
}

/// The style of a code under a name, and what it is for; none for the usual form.
pub fn data_style(code: &str, name: &str) -> Result<Option<(String, NumberKind)>, OdsError> {
    if code == "General" {
        return Ok(None);
    }
    if code.starts_with(['d', 'm', 'y']) {
        let parts = date_parts(code)?;
        let style =
            format!(r#"<number:date-style style:name="{name}">{parts}</number:date-style>"#);
        return Ok(Some((style, NumberKind::Date)));
    }
    let (digits, kind) = match code.strip_suffix('%') {
        Some(digits) => (digits, NumberKind::Percentage),
        None => (code, NumberKind::Number),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let is_known = matches!(whole, "0" | "#,##0") && decimals.chars().all(|c| c == '0');
    if !is_known {
        return Err(format!("a form of numbers that is not known: {code}").into());
    }
    let grouping = if whole == "#,##0" {
        r#" number:grouping="true""#
    } else {
        ""
    };
    let number = format!(
        r#"<number:number number:decimal-places="{0}" number:min-decimal-places="{0}" number:min-integer-digits="1"{grouping}/>"#,
        decimals.len()
    );
    let style = match kind {
        NumberKind::Percentage => format!(
            r#"<number:percentage-style style:name="{name}">{number}<number:text>%</number:text></number:percentage-style>"#
        ),
        _ => format!(r#"<number:number-style style:name="{name}">{number}</number:number-style>"#),
    };
    Ok(Some((style, kind)))
}

/// The parts of a date, such as `d mmm yyyy`.
fn date_parts(code: &str) -> Result<String, OdsError> {
    let mut out = String::new();
    for (n, part) in code.split(' ').enumerate() {
        if n > 0 {
            out.push_str("<number:text> </number:text>");
        }
        out.push_str(match part {
            "d" => "<number:day/>",
            "mmm" => r#"<number:month number:textual="true"/>"#,
            "yyyy" => r#"<number:year number:style="long"/>"#,
            _ => return Err(format!("a form of dates that is not known: {code}").into()),
        });
    }
    Ok(out)
}

/// The day of a number of Excel, as data say it.
pub fn day(number: &str) -> Result<String, OdsError> {
    let days: i32 = number.parse()?;
    // Excel counts a day too much before March 1900.
    let days = if days < 60 { days + 1 } else { days };
    let first = jiff::civil::date(1899, 12, 30);
    let day = first.checked_add(jiff::Span::new().try_days(days)?)?;
    Ok(day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_excel() {
        for (number, written) in [
            ("1", "1900-01-01"),
            ("59", "1900-02-28"),
            ("61", "1900-03-01"),
            ("44802", "2022-08-29"),
        ] {
            assert_eq!(day(number).unwrap(), written);
        }
    }

    #[test]
    fn forms_that_are_not_known_are_errors() {
        assert!(data_style("0.00E+00", "N1").is_err());
        assert!(data_style("d/m/yy", "N1").is_err());
        assert_eq!(data_style("General", "N1").unwrap(), None);
        let (percent, kind) = data_style("0.0%", "N1").unwrap().unwrap();
        assert!(percent.contains(r#"decimal-places="1""#) && kind == NumberKind::Percentage);
    }
}
