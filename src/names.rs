//! Names made from data that never collide: heads of columns, sheets, files. In: a name that is
//! wanted, those that are taken. Out: a name. It must not know what bears it.

use std::collections::BTreeSet;

/// The wanted name, cut to so many units of UTF-16, or with a number behind it where another has
/// it: `end` writes that number, from 2. Names that differ only in capital letters are the same, as
/// for spreadsheets and for the file systems of Windows and macOS.
pub fn unique(
    wanted: &str,
    longest: usize,
    end: impl Fn(usize) -> String,
    taken: &mut BTreeSet<String>,
) -> String {
    let mut n = 1;
    loop {
        let end = if n == 1 { String::new() } else { end(n) };
        let name = cut(wanted, longest.saturating_sub(end.encode_utf16().count())) + &end;
        if taken.insert(name.to_lowercase()) {
            return name;
        }
        n += 1;
    }
}

/// The beginning of a text.
fn cut(text: &str, longest: usize) -> String {
    let mut room = longest;
    let fits = |c: &char| {
        let fits = c.len_utf16() <= room;
        room = room.saturating_sub(c.len_utf16());
        fits
    };
    text.chars().take_while(fits).collect()
}
