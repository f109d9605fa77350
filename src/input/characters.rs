//! What a cell holds beside its text: spaces around it, characters that can't be seen, text that a
//! spreadsheet takes for a formula. In: a cell. Out: codes of findings. It must not know what the
//! column means.

use crate::finding::codes::{R025, R026, R027, R098};
use crate::finding::is_invisible;

/// The value without the spaces around it.
#[must_use]
pub fn trimmed(value: &str) -> &str {
    let (first, last) = (value.as_bytes().first(), value.as_bytes().last());
    let plain = |b: Option<&u8>| b.is_none_or(u8::is_ascii_graphic);
    if plain(first) && plain(last) {
        value
    } else {
        value.trim()
    }
}

/// The codes of what is wrong with the characters of a value.
pub fn suspicious(value: &str) -> impl Iterator<Item = &'static str> {
    // Nearly all cells are plain; they cost one look at their bytes.
    let plain = is_printable(value);
    let control = !plain
        && value
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    let invisible = !plain && holds_invisible(value);
    let lost = !plain && value.contains('\u{FFFD}');
    let garbled = !plain && repaired(value).is_some();
    [
        (control, R025),
        (invisible, R026),
        (lost, R027),
        (garbled, R098),
    ]
    .into_iter()
    .filter_map(|(is, code)| is.then_some(code))
}

/// UTF-8 that was read as Windows-1252, read again as what it is: `CÃ´te` is `Côte`. None where it
/// is not that.
#[must_use]
pub fn repaired(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    if lost {
        None
    } else {
        String::from_utf8(bytes.into_owned()).ok()
    }
}

/// Joiners belong to the words of Persian and of the scripts of South Asia.
fn holds_invisible(value: &str) -> bool {
    let joined = value
        .chars()
        .any(|c| matches!(u32::from(c), 0x0590..=0x109F | 0x1780..=0x18AF));
    value
        .chars()
        .any(|c| is_invisible(c) && !(joined && matches!(c, '\u{200C}' | '\u{200D}')))
}

/// Is it all of what any keyboard has? One look at all bytes, none of which ends it early.
fn is_printable(value: &str) -> bool {
    value
        .bytes()
        .fold(true, |printable, b| printable & matches!(b, b' '..=b'~'))
}

/// Would a spreadsheet that opens this as CSV calculate it?
#[must_use]
pub fn is_formula_like(value: &str) -> bool {
    let mut chars = value.chars();
    match chars.next() {
        Some('=' | '@') => true,
        Some('+' | '-') => chars.next().is_some_and(|c| c.is_alphabetic() || c == '('),
        _ => false,
    }
}

/// Why a spreadsheet could not tell this key from others, or read it as it is; the word of
/// `finding-R035`.
#[must_use]
pub fn unsafe_key(key: &str) -> Option<&'static str> {
    match key {
        _ if key.contains(['*', '?', '~']) => Some("wildcard"),
        _ if key.starts_with(['<', '>', '=']) => Some("comparison"),
        _ if key.contains(';') => Some("separator"),
        "[x]" | "[z]" | "[c]" => Some("symbol"),
        _ => None,
    }
}

/// A key as a spreadsheet compares it: without case, and a number by its value.
#[must_use]
pub fn as_compared(key: &str) -> String {
    let number = key
        .parse::<f64>()
        .ok()
        .filter(|x| x.is_finite() && key.bytes().any(|b| b.is_ascii_digit()));
    number.map_or_else(|| super::reference::folded(key), |x| x.to_string())
}
