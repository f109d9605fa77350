//! How a file writes large numbers: `1,234.5`. In: a sample. Out: counts of cells. It must not know
//! the data.

/// Forms of numbers that lists have.
pub const FORMS: [&str; 4] = ["1,234.5", "1.234,5", "1 234,5", "1'234.5"];

/// A form of numbers: what separates their thousands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberFormat {
    separator: char,
}

impl NumberFormat {
    /// From the number 1234.5 as the file writes it.
    ///
    /// # Errors
    /// Names the samples that are understood.
    pub fn new(written: &str) -> Result<Self, String> {
        let separator = written
            .strip_prefix('1')
            .and_then(|rest| rest.chars().next())
            .map(plain);
        let separator = separator
            .filter(|_| FORMS.contains(&written.chars().map(plain).collect::<String>().as_str()));
        separator
            .map(|separator| Self { separator })
            .ok_or_else(|| {
                let known: Vec<String> = FORMS.iter().map(|form| format!("\"{form}\"")).collect();
                format!(
                    "\"{written}\": write the number 1234.5 as the file does: {}",
                    known.join(", ")
                )
            })
    }

    /// The whole number that a cell means; none where its thousands are not those of this form.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<u32> {
        let mut groups = text.split(|c| plain(c) == self.separator);
        let first = groups
            .next()
            .filter(|first| (1..=3).contains(&first.len()))?;
        let others: Vec<&str> = groups.collect();
        let are_thousands = !others.is_empty() && others.iter().all(|group| group.len() == 3);
        let digits = [&[first], others.as_slice()].concat().concat();
        digits
            .parse()
            .ok()
            .filter(|_| are_thousands && digits.bytes().all(|b| b.is_ascii_digit()))
    }
}

/// A space as any other, and an apostrophe as any other.
const fn plain(c: char) -> char {
    match c {
        '\u{A0}' | '\u{2009}' | '\u{202F}' => ' ',
        '’' => '\'',
        c => c,
    }
}

/// The usual forms in which a cell is a whole number.
#[must_use]
pub fn forms_of(text: &str) -> Vec<&'static str> {
    FORMS
        .into_iter()
        .filter(|form| NumberFormat::new(form).is_ok_and(|form| form.read(text).is_some()))
        .collect()
}
