//! Bytes of a file → text, or a finding at the first byte that is none. In: bytes. Out: `Found<Option<&str>>`.
//! It must not know what the text means.

use crate::finding::{Finding, Found, Place, Severity};

/// The text of a CSV file: UTF-8, with or without a byte order mark, without NUL bytes.
#[must_use]
pub fn decode<'a>(bytes: &'a [u8], file: &str) -> Found<Option<&'a str>> {
    let refuse = |code, line, message: String, help: &str| Found {
        value: None,
        findings: vec![Finding::new(Severity::Error, code, Place { line, ..Place::file(file) }, message, help)],
    };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refuse("R003", 0, "the file is empty; a line with the names of the columns was expected".into(), "export it again");
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return refuse("R005", 1, "the file is UTF-16 text; UTF-8 was expected".into(), "save it as \"CSV UTF-8\"");
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => {
            let at = e.valid_up_to();
            let byte = bytes[at];
            return refuse(
                "R005",
                line_of(bytes, at),
                format!("the file is not UTF-8 text: byte 0x{byte:02X} is no character of it"),
                "save it as \"CSV UTF-8\"",
            );
        }
    };
    if let Some(at) = memchr::memchr(0, bytes) {
        return refuse(
            "R006",
            line_of(bytes, at),
            "a NUL byte was found; CSV text has none".into(),
            "export the file again: it is damaged, or no CSV file",
        );
    }
    if let Some(at) = unclosed_quote(bytes) {
        return refuse(
            "R007",
            line_of(bytes, at),
            "a quotation mark opens here and is never closed: all that follows would be one cell".into(),
            "close it, or write a mark that belongs to the text twice (\"\")",
        );
    }
    Found { value: Some(text), findings: Vec::new() }
}

fn line_of(bytes: &[u8], at: usize) -> u64 {
    1 + breaks(&bytes[..at])
}

/// Line breaks in a slice; CR LF is one.
#[must_use]
pub fn breaks(slice: &[u8]) -> u64 {
    memchr::memchr2_iter(b'\n', b'\r', slice).filter(|&i| slice[i] == b'\n' || slice.get(i + 1) != Some(&b'\n')).count() as u64
}

/// Where a quoted cell begins that the file never ends. The csv reader takes the rest of the file for that cell in silence.
fn unclosed_quote(bytes: &[u8]) -> Option<usize> {
    let mut open = None;
    let mut field_start = true;
    let mut i = 0;
    while i < bytes.len() {
        let byte = bytes[i];
        match open {
            Some(_) if byte == b'"' && bytes.get(i + 1) == Some(&b'"') => i += 1,
            Some(_) if byte == b'"' => open = None,
            None if field_start && byte == b'"' => open = Some(i),
            _ => {}
        }
        field_start = open.is_none() && matches!(byte, b',' | b'\n' | b'\r');
        i += 1;
    }
    open
}
