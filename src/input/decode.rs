//! Bytes of a file → text, or a finding at the first byte that is none. In: bytes. Out: `Found<Option<&str>>`.
//! It must not know what the text means.

use crate::finding::{Finding, Found, Place, Severity};

/// The text of a CSV file: UTF-8, with or without a byte order mark, without NUL bytes.
#[must_use]
pub fn decode<'a>(bytes: &'a [u8], file: &str) -> Found<Option<&'a str>> {
    let at = |code, line| Finding::new(Severity::Error, code, Place { line, ..Place::file(file) });
    let refuse = |finding| Found { value: None, findings: vec![finding] };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refuse(at("R003", 0));
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return refuse(at("R008", 1));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => {
            let bad = e.valid_up_to();
            return refuse(at("R005", line_of(bytes, bad)).with("byte", format!("0x{:02X}", bytes[bad])));
        }
    };
    if let Some(nul) = memchr::memchr(0, bytes) {
        return refuse(at("R006", line_of(bytes, nul)));
    }
    if let Some(quote) = unclosed_quote(bytes) {
        return refuse(at("R007", line_of(bytes, quote)));
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
