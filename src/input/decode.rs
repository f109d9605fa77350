//! Bytes of a file → text and what separates its cells, or a finding at the first byte that is
//! none. In: bytes. Out: text. It must not know what the text means.

use crate::finding::codes::{R003, R005, R006, R008};
use crate::finding::{Findings, Place};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::{borrow::Cow, ops::Range};

/// The text of a CSV file without its byte order mark. What was not asked for but seen or guessed is a
/// finding.
pub fn decode<'a>(
    bytes: &'a [u8],
    place: &Place,
    asked: Option<&'static Encoding>,
    findings: &mut Findings,
) -> Option<Cow<'a, str>> {
    let at_line = |before: &[u8]| place.at_cell(line_of(before), 0);
    let seen = detect_encoding(bytes);
    let (encoding, bytes) = match (asked, seen) {
        (Some(asked), Some((mark, length))) if mark == asked => (asked, &bytes[length..]),
        (Some(asked), _) => (asked, bytes),
        (None, Some((mark, length))) => (mark, &bytes[length..]),
        (None, None) => (UTF_8, bytes),
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        findings.note(place, "", || R003 {});
        return None;
    }
    let (text, encoding, malformed) = match std::str::from_utf8(bytes) {
        Ok(text) if encoding == UTF_8 => (Cow::Borrowed(text), UTF_8, false),
        Err(e) if encoding == UTF_8 => {
            let at = e.valid_up_to();
            if asked.is_some() || is_damaged_utf8(bytes) {
                let byte = format!("0x{:02X} in UTF-8", bytes[at]);
                findings.note(&at_line(&bytes[..at]), "", || R005 { byte });
                return None;
            }
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(bytes, true);
            let guess = detector.guess(None, Utf8Detection::Deny);
            let (text, malformed) = guess.decode_without_bom_handling(bytes);
            (text, guess, malformed)
        }
        _ => {
            let (text, malformed) = encoding.decode_without_bom_handling(bytes);
            (text, encoding, malformed)
        }
    };
    // A mark of a lost character that stands in the file itself is a matter of its cell.
    if malformed && let Some(at) = text.find('\u{FFFD}') {
        let byte = encoding.name();
        findings.note(&at_line(&text.as_bytes()[..at]), "", || R005 { byte });
        return None;
    }
    if let Some(nul) = memchr::memchr(0, text.as_bytes()) {
        findings.note(&at_line(&text.as_bytes()[..nul]), "", || R006 {});
        return None;
    }
    if encoding != UTF_8 && asked.is_none() {
        let how = if seen.is_some() { "seen" } else { "guessed" };
        findings.note(place, "", || R008 {
            encoding: encoding.name(),
            how,
        });
    }
    Some(text)
}

/// What a file is that holds no list, by its first bytes.
#[must_use]
pub fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let text = bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(bytes)
        .trim_ascii_start();
    let known: [(&[u8], &str); 6] = [
        (b"%PDF", "it is a PDF document"),
        (b"{\\rtf", "it is a document of a word processor"),
        (b"<", "it is a web page or another file of XML"),
        (b"\x1F\x8B", "it is packed; unpack it first"),
        (b"\x89PNG", "it is a picture"),
        (b"\xFF\xD8\xFF", "it is a picture"),
    ];
    known
        .into_iter()
        .find(|(begin, _)| text.starts_with(begin))
        .map(|(_, kind)| kind)
}

/// The encoding that a byte order mark tells, or the zero bytes of UTF-16 without one; and the
/// length of the mark.
fn detect_encoding(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    let head = &bytes[..bytes.len().min(4096)];
    // ASCII structure (separators, line breaks, digits) leaves a zero in every other byte.
    let zeros = |parity: usize| {
        head.iter()
            .skip(parity)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    Encoding::for_bom(bytes).or_else(|| {
        let (even, odd) = (zeros(0), zeros(1));
        let utf16 =
            head.len() >= 4 && even.max(odd) * 5 > head.len() && even.min(odd) * 10 < even.max(odd);
        utf16.then_some((if odd > even { UTF_16LE } else { UTF_16BE }, 0))
    })
}

/// Is it UTF-8 with some other bytes, rather than another encoding: damaged, or put together from
/// two files? Either half of what is no ASCII is right UTF-8, or one in ten of the lines with such
/// bytes is right throughout, which chance makes of no other encoding.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    let lines = bytes
        .split(|b| matches!(b, b'\n' | b'\r'))
        .filter(|line| !line.is_ascii());
    let (whole, others): (Vec<&[u8]>, Vec<&[u8]>) =
        lines.partition(|line| std::str::from_utf8(line).is_ok());
    right > 0 && (right >= wrong || whole.len() * 9 >= others.len())
}

/// What separates the cells of a text that begins with its header: the separator under which that
/// names the most known columns; on a tie, whose first rows are as wide as the header; a comma
/// where nothing speaks.
#[must_use]
pub fn delimiter(text: &[u8], is_known: impl Fn(&str) -> bool) -> u8 {
    const ROWS: usize = 20;
    let score = |delimiter: u8| {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(text);
        let mut rows = reader.records().take(ROWS).filter_map(Result::ok);
        let Some(header) = rows.next() else {
            return (0, 0, 0);
        };
        let known = header.iter().filter(|c| is_known(c)).count();
        let even = if header.len() > 1 {
            rows.filter(|r| r.len() == header.len()).count()
        } else {
            0
        };
        (known, even, header.len())
    };
    [b'|', b'\t', b';', b',']
        .into_iter()
        .max_by_key(|d| score(*d))
        .unwrap_or(b',')
}

/// A separator as messages name it.
#[must_use]
pub const fn separator(delimiter: u8) -> &'static str {
    match delimiter {
        b',' => "commas",
        b';' => "semicolons",
        b'\t' => "tabs",
        b'|' => "vertical bars",
        _ => "other",
    }
}

/// The line, from 1, that follows this text.
#[must_use]
pub fn line_of(before: &[u8]) -> u64 {
    1 + breaks(before)
}

/// Line breaks in a slice; CR LF is one.
#[must_use]
pub fn breaks(slice: &[u8]) -> u64 {
    memchr::memchr2_iter(b'\n', b'\r', slice)
        .filter(|&i| slice[i] == b'\n' || slice.get(i + 1) != Some(&b'\n'))
        .count() as u64
}

/// Where a quoted cell begins that never ends, or ends within a text. The csv reader takes what
/// follows for that cell in silence.
#[must_use]
pub fn unclosed_quote(bytes: &[u8], delimiter: u8) -> Option<usize> {
    quoted(bytes, delimiter).find_map(Result::err)
}

/// The quoted cells, each from its opening mark to behind its closing one, as the csv reader sees
/// them; as an error where one begins that never ends, or ends within a text.
fn quoted(bytes: &[u8], delimiter: u8) -> impl Iterator<Item = Result<Range<usize>, usize>> {
    let next_mark = move |from: usize| {
        memchr::memchr(b'"', &bytes[from.min(bytes.len())..]).map(|found| from + found)
    };
    let is_start = move |at: usize| {
        at == 0 || bytes[at - 1] == delimiter || matches!(bytes[at - 1], b'\n' | b'\r')
    };
    let mut from = 0;
    std::iter::from_fn(move || {
        let mut start = next_mark(from)?;
        while !is_start(start) {
            start = next_mark(start + 1)?;
        }
        let mut end = next_mark(start + 1);
        // Two marks are one of the text.
        while let Some(mark) = end.filter(|mark| bytes.get(mark + 1) == Some(&b'"')) {
            end = next_mark(mark + 2);
        }
        from = end.map_or(bytes.len(), |mark| mark + 1);
        // Text after a closing mark: the mark that opened was most often closed by one of another
        // cell.
        let is_closed = end.is_some()
            && bytes
                .get(from)
                .is_none_or(|b| *b == delimiter || matches!(b, b'\n' | b'\r' | b' '));
        Some(if is_closed {
            Ok(start..from)
        } else {
            Err(start)
        })
    })
}

/// Where records begin, `size` bytes apart or a little more. The text begins with a record, and its
/// quotes are closed.
#[must_use]
pub fn parts(bytes: &[u8], delimiter: u8, size: usize) -> Vec<Range<usize>> {
    let mut cells = quoted(bytes, delimiter).filter_map(Result::ok).peekable();
    let (mut parts, mut start) = (Vec::new(), 0);
    while start < bytes.len() {
        let mut end = start + size.max(1);
        loop {
            let Some(at) = bytes
                .get(end..)
                .and_then(|rest| memchr::memchr2(b'\n', b'\r', rest))
                .map(|found| end + found)
            else {
                end = bytes.len();
                break;
            };
            while cells.next_if(|cell| cell.end <= at).is_some() {}
            if let Some(cell) = cells.peek().filter(|cell| cell.start < at) {
                end = cell.end;
                continue;
            }
            end = at
                + if bytes[at..].starts_with(b"\r\n") {
                    2
                } else {
                    1
                };
            break;
        }
        parts.push(start..end);
        start = end;
    }
    parts
}
