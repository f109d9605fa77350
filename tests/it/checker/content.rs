//! What the content of a page shows: marked-content sequences, the text of each, and the fonts it
//! is set in.

use super::{inherited, name, value};
use lopdf::content::Operation;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

const PAINT: [&str; 12] = [
    "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI",
];

/// The content of one MCID.
#[derive(Default)]
pub struct Marked {
    /// Where its first text stands.
    pub y: Option<f32>,
    /// Its texts begin between these.
    pub x: Option<(f32, f32)>,
    pub text: String,
}

/// Reads a page's content operation by operation.
pub struct Scan<'a> {
    document: &'a Document,
    resources: Option<&'a Dictionary>,
    fonts: BTreeMap<Vec<u8>, Font>,
    font: Vec<u8>,
    saved: Vec<Vec<u8>>,
    /// Of each open sequence its MCID; an artifact has none.
    open: Vec<Option<i64>>,
    y: Option<f32>,
    x: Option<f32>,
    pub marked: BTreeMap<i64, Marked>,
    pub defects: Vec<String>,
}

impl<'a> Scan<'a> {
    pub fn new(document: &'a Document, page: ObjectId) -> Self {
        let fonts = document.get_page_fonts(page).unwrap_or_default();
        Self {
            document,
            resources: inherited(document, page, "Resources").and_then(|r| r.as_dict().ok()),
            fonts: fonts
                .into_iter()
                .map(|(key, font)| (key, Font::read(document, font)))
                .collect(),
            font: Vec::new(),
            saved: Vec::new(),
            open: Vec::new(),
            y: None,
            x: None,
            marked: BTreeMap::new(),
            defects: Vec::new(),
        }
    }

    pub fn operation(&mut self, operation: &Operation) {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" | "BDC" => self.begin(operation),
            "EMC" => self.demand_open("ends a marked-content sequence that is not open"),
            "q" => self.saved.push(self.font.clone()),
            "Q" => self.font = self.saved.pop().unwrap_or_default(),
            "Tf" => {
                self.font = operands
                    .first()
                    .and_then(|f| f.as_name().ok())
                    .unwrap_or_default()
                    .to_vec();
            }
            "BT" => (self.x, self.y) = (Some(0.0), Some(0.0)),
            "Td" => {
                self.y = self
                    .y
                    .zip(operands.get(1).and_then(|y| y.as_float().ok()))
                    .map(|(y, down)| y + down);
                self.x = self
                    .x
                    .zip(operands.first().and_then(|x| x.as_float().ok()))
                    .map(|(x, on)| x + on);
            }
            "Tm" => {
                let place = |i: usize| operands.get(i).and_then(|place| place.as_float().ok());
                (self.x, self.y) = (place(4), place(5));
            }
            "Tj" | "TJ" | "'" | "\"" => operands.iter().for_each(|o| self.show(o)),
            other if PAINT.contains(&other) => self.inside(&format!("paints with {other}")),
            _ => {}
        }
        if operation.operator == "EMC" {
            self.open.pop();
        }
        if operation.operator == "Do" && self.is_form(operands) {
            self.defects
                .push("draws a form, into which this check does not look".into());
        }
    }

    /// What holds only at the end of the page.
    pub fn end(&mut self) {
        if !self.open.is_empty() {
            self.defects.push(format!(
                "leaves {} marked-content sequences open",
                self.open.len()
            ));
        }
        if !self
            .marked
            .keys()
            .copied()
            .eq((0..).take(self.marked.len()))
        {
            self.defects
                .push("has MCIDs that do not count up from 0".into());
        }
        for font in self.fonts.values().filter(|f| !f.shown.is_empty()) {
            self.defects.extend(font.defects());
        }
    }

    fn demand_open(&mut self, defect: &str) {
        if self.open.is_empty() {
            self.defects.push(defect.into());
        }
    }

    fn inside(&mut self, deed: &str) {
        self.demand_open(&format!("{deed} outside of marked content"));
    }

    fn begin(&mut self, operation: &Operation) {
        let tag = operation.operands.first().map(name).unwrap_or_default();
        let properties = operation.operands.get(1).and_then(|p| self.properties(p));
        let mcid = properties
            .as_ref()
            .and_then(|p| p.get(b"MCID").ok()?.as_i64().ok());
        // A change of language within a sequence is still of that sequence.
        if let Some(outer) = self.open.last().copied()
            && tag == "Span"
            && properties
                .as_ref()
                .is_some_and(|p| p.has(b"Lang") && p.len() == 1)
        {
            self.open.push(outer);
            return;
        }
        let inner = self.open.last().is_some();
        if tag == "Artifact"
            && operation.operator == "BDC"
            && properties.is_none_or(|p| !p.has(b"Type"))
        {
            self.defects.push("has an Artifact without a Type".into());
        }
        if tag != "Artifact" && mcid.is_none() {
            self.defects.push(format!(
                "has a marked-content sequence {tag} without an MCID"
            ));
        }
        if inner {
            self.defects.push(format!(
                "has a marked-content sequence {tag} within another"
            ));
        }
        if let Some(mcid) = mcid
            && self.marked.insert(mcid, Marked::default()).is_some()
        {
            self.defects.push(format!("has the MCID {mcid} twice"));
        }
        self.open.push(mcid);
    }

    fn properties(&self, object: &Object) -> Option<Dictionary> {
        match object {
            Object::Dictionary(own) => Some(own.clone()),
            Object::Name(key) => self.resource("Properties", key)?.as_dict().ok().cloned(),
            _ => None,
        }
    }

    fn resource(&self, kind: &str, key: &[u8]) -> Option<&'a Object> {
        let list = value(self.document, self.resources?, kind)?
            .as_dict()
            .ok()?;
        list.get_deref(key, self.document).ok()
    }

    fn is_form(&self, operands: &[Object]) -> bool {
        let drawn = operands.first().and_then(|o| {
            self.resource("XObject", o.as_name().ok()?)?
                .as_stream()
                .ok()
        });
        drawn.is_none_or(|d| {
            value(self.document, &d.dict, "Subtype").is_none_or(|s| name(s) != "Image")
        })
    }

    fn show(&mut self, object: &Object) {
        match object {
            Object::Array(parts) => parts.iter().for_each(|p| self.show(p)),
            Object::String(bytes, _) => self.text(bytes),
            _ => {}
        }
    }

    fn text(&mut self, bytes: &[u8]) {
        self.inside("shows text");
        let Some(font) = self.fonts.get_mut(&self.font) else {
            return self
                .defects
                .push("shows text in a font that it does not have".into());
        };
        if bytes.len() % 2 == 1 {
            self.defects
                .push(format!("shows half a code of {}", font.name));
        }
        let codes: Vec<u16> = bytes
            .chunks_exact(2)
            .map(|c| u16::from_be_bytes([c[0], c[1]]))
            .collect();
        font.shown.extend(&codes);
        if let Some(marked) = self
            .open
            .last()
            .copied()
            .flatten()
            .and_then(|mcid| self.marked.get_mut(&mcid))
        {
            marked.y = marked.y.or(self.y);
            if let Some(x) = self.x {
                let (least, most) = marked.x.unwrap_or((x, x));
                marked.x = Some((least.min(x), most.max(x)));
            }
            marked.text.extend(
                codes
                    .iter()
                    .filter_map(|c| font.unicode.get(c))
                    .map(String::as_str),
            );
        }
    }
}

/// A font of a page, and what the page shows of it.
struct Font {
    name: String,
    whole: bool,
    embedded: bool,
    mapped: bool,
    unicode: BTreeMap<u16, String>,
    shown: BTreeSet<u16>,
}

impl Font {
    fn read(document: &Document, font: &Dictionary) -> Self {
        let map = value(document, font, "ToUnicode")
            .and_then(|m| m.as_stream().ok()?.get_plain_content().ok());
        let named = |key, what| value(document, font, key).is_some_and(|v| name(v) == what);
        Self {
            name: value(document, font, "BaseFont")
                .map(name)
                .unwrap_or_default(),
            whole: named("Subtype", "Type0") && named("Encoding", "Identity-H"),
            embedded: embedded(document, font).unwrap_or(false),
            mapped: map.is_some(),
            unicode: unicode(&String::from_utf8_lossy(&map.unwrap_or_default())),
            shown: BTreeSet::new(),
        }
    }

    fn defects(&self) -> Vec<String> {
        let mut defects = Vec::new();
        let mut demand = |good: bool, defect: &str| {
            if !good {
                defects.push(format!("shows {}, {defect}", self.name));
            }
        };
        demand(self.whole, "which is not of Type0 with Identity-H");
        demand(self.embedded, "which is not embedded");
        demand(self.mapped, "which has no ToUnicode");
        demand(!self.shown.contains(&0), "and of it the glyph .notdef");
        let silent = |c: &&u16| {
            self.unicode.get(c).is_none_or(|t| {
                t.is_empty() || t.contains(['\u{0}', '\u{FFFD}', '\u{FEFF}', '\u{FFFE}'])
            })
        };
        let silent: Vec<String> = self
            .shown
            .iter()
            .filter(silent)
            .map(|c| format!("{c:04X}"))
            .collect();
        demand(
            silent.is_empty() || !self.mapped,
            &format!(
                "whose ToUnicode does not tell the codes {}",
                silent.join(" ")
            ),
        );
        defects
    }
}

fn embedded(document: &Document, font: &Dictionary) -> Option<bool> {
    let below = value(document, font, "DescendantFonts")?
        .as_array()
        .ok()?
        .first()?;
    let descriptor = value(
        document,
        document.dereference(below).ok()?.1.as_dict().ok()?,
        "FontDescriptor",
    )?
    .as_dict()
    .ok()?;
    Some(
        ["FontFile2", "FontFile3"]
            .iter()
            .any(|key| value(document, descriptor, key).is_some_and(|f| f.as_stream().is_ok())),
    )
}

/// Reads the bfchar and bfrange sections of a `ToUnicode` map.
fn unicode(map: &str) -> BTreeMap<u16, String> {
    let mut codes = BTreeMap::new();
    for section in sections(map, "bfchar") {
        for pair in units(section).chunks_exact(2) {
            codes.extend(
                pair[0]
                    .first()
                    .map(|code| (*code, String::from_utf16_lossy(&pair[1]))),
            );
        }
    }
    for section in sections(map, "bfrange") {
        ranges(section, &mut codes);
    }
    codes
}

fn sections<'a>(map: &'a str, kind: &str) -> Vec<&'a str> {
    let (begin, end) = (format!("begin{kind}"), format!("end{kind}"));
    map.split(begin.as_str())
        .skip(1)
        .filter_map(|s| s.split(end.as_str()).next())
        .collect()
}

/// The hexadecimal strings of a text, each as units of 16 bits.
fn units(text: &str) -> Vec<Vec<u16>> {
    let digits = |s: &str| {
        s.chars()
            .filter(char::is_ascii_hexdigit)
            .collect::<Vec<char>>()
    };
    let unit = |d: &[char]| u16::from_str_radix(&d.iter().collect::<String>(), 16).unwrap_or(0);
    text.split('<')
        .skip(1)
        .filter_map(|s| s.split('>').next())
        .map(|s| digits(s).chunks(4).map(unit).collect())
        .collect()
}

/// Each range has a first and a last code, and what the first means, or a list of what each means.
fn ranges(section: &str, codes: &mut BTreeMap<u16, String>) {
    let mut rest = section;
    while let [Some(first), Some(last), Some(start)] =
        [0, 1, 2].map(|n| rest.match_indices('<').nth(n).map(|(at, _)| at))
    {
        let bounds: Vec<u16> = units(&rest[first..start])
            .into_iter()
            .filter_map(|u| u.first().copied())
            .collect();
        let [low, high] = bounds[..] else { return };
        let listed = rest[last..start].contains('[');
        let end = rest[start..]
            .find(if listed { ']' } else { '>' })
            .map_or(rest.len(), |at| start + at + 1);
        let means = units(&rest[start..end]);
        for (step, code) in (0u16..).zip(low..=high) {
            let mut word = means
                .get(if listed { usize::from(step) } else { 0 })
                .cloned()
                .unwrap_or_default();
            if let (false, Some(unit)) = (listed, word.last_mut()) {
                *unit = unit.wrapping_add(step);
            }
            codes.insert(code, String::from_utf16_lossy(&word));
        }
        rest = &rest[end..];
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_map_has_characters_and_ranges() {
        let map = super::unicode(
            "1 beginbfchar <0001> <00660069> endbfchar 2 beginbfrange <0002><0003><0041> <0005> <0006> [<0042> <>] endbfrange",
        );
        let read: Vec<(u16, &str)> = map
            .iter()
            .map(|(code, text)| (*code, text.as_str()))
            .collect();
        assert_eq!(read, [(1, "fi"), (2, "A"), (3, "B"), (5, "B"), (6, "")]);
    }
}
