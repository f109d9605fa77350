//! The glyphs of each font that a document uses, with a code for each text of each; then the fonts
//! as objects. In: glyphs as pages show them. Out: codes, objects. It must not know a page.

use super::{
    PdfError,
    file::{Id, PdfFile, text},
};
use crate::layout::pages::FontFace;
use lopdf::{Dictionary, Object};
use printpdf::{
    Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, TextItem,
};
use std::{collections::HashMap, fmt::Write, sync::Arc};
use subsetter::GlyphRemapper;

/// The glyphs of one font. A glyph that stands for several texts has a code for each, so that every
/// text can be read back exactly.
struct Subset {
    face: Arc<FontFace>,
    remapper: GlyphRemapper,
    /// The first code of each glyph, 0 where it has none.
    first: Vec<u16>,
    /// Further codes: of a glyph with a text.
    more: HashMap<(u16, String), u16>,
    /// Code → its glyph in the font and its text; the first is no glyph.
    codes: Vec<(u16, String)>,
    id: Id,
}

/// The fonts of one document in the order of their first use.
#[derive(Default)]
pub struct PdfFonts(Vec<Subset>);

impl PdfFonts {
    /// The number of a face in the document.
    pub fn number(&mut self, face: &Arc<FontFace>, file: &mut PdfFile) -> usize {
        if let Some(number) = self
            .0
            .iter()
            .position(|subset| Arc::ptr_eq(&subset.face, face))
        {
            return number;
        }
        self.0.push(Subset {
            face: face.clone(),
            remapper: GlyphRemapper::new(),
            first: vec![0; face.advances.len()],
            more: HashMap::new(),
            codes: vec![(0, String::new())],
            id: file.reserve(),
        });
        self.0.len() - 1
    }

    /// The code that shows a glyph of a face and reads as a text.
    pub fn code(&mut self, number: usize, glyph: u16, text: &str) -> u16 {
        let subset = &mut self.0[number];
        let first = subset
            .first
            .get(usize::from(glyph))
            .copied()
            .unwrap_or_default();
        // Outlines of the other kind have their own numbers for codes: there each glyph keeps its
        // first text.
        if first > 0 && (subset.face.is_cff || subset.codes[usize::from(first)].1 == text) {
            return first;
        }
        if first > 0
            && let Some(code) = subset.more.get(&(glyph, text.to_owned()))
        {
            return *code;
        }
        let own = subset.remapper.remap(glyph);
        let Ok(code) = u16::try_from(subset.codes.len()) else {
            return first;
        };
        debug_assert!(
            !subset.face.is_cff || own == code,
            "glyphs are numbered as they come"
        );
        subset.codes.push((glyph, text.to_owned()));
        if first > 0 {
            subset.more.insert((glyph, text.to_owned()), code);
        } else if let Some(first) = subset.first.get_mut(usize::from(glyph)) {
            *first = code;
        }
        code
    }

    /// The entries of the resources: name and object of each.
    pub fn resources(&self) -> String {
        self.0
            .iter()
            .enumerate()
            .fold(String::new(), |mut all, (number, subset)| {
                let _ = write!(all, "/F{number} {} 0 R", subset.id);
                all
            })
    }

    /// Writes all fonts. What a font says of itself is printpdf's; what its codes mean is ours.
    pub fn write(&self, file: &mut PdfFile) -> Result<(), PdfError> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut pdf = PdfDocument::new("");
        let mut shown = Vec::new();
        for (number, subset) in self.0.iter().enumerate() {
            let bytes = subsetter::subset(&subset.face.data, subset.face.index, &subset.remapper)
                .map_err(|e| PdfError(format!("{}: {e}", subset.face.name)))?;
            let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(|| {
                PdfError(format!("{}: the subset can't be read", subset.face.name))
            })?;
            font.font_name = Some(name(number, &subset.face));
            let id = FontId(format!("F{number}"));
            pdf.resources
                .fonts
                .map
                .insert(id.clone(), PdfFont::new(font));
            let glyph = Codepoint {
                gid: 1,
                offset: 0.0,
                cid: Some(" ".into()),
            };
            shown.extend([
                Op::SetFont {
                    font: PdfFontHandle::External(id),
                    size: Pt(1.0),
                },
                Op::ShowText {
                    items: vec![TextItem::GlyphIds(vec![glyph])],
                },
            ]);
        }
        pdf.with_pages(vec![PdfPage::new(Pt(1.0).into(), Pt(1.0).into(), shown)]);
        let options = PdfSaveOptions {
            optimize: false,
            subset_fonts: false,
            secure: true,
            image_optimization: None,
        };
        let document = pdf.to_lopdf_document(&options, &mut Vec::new());
        for (number, subset) in self.0.iter().enumerate() {
            let name = name(number, &subset.face);
            let of = |font: &&Dictionary| {
                font.get(b"BaseFont")
                    .and_then(Object::as_name)
                    .is_ok_and(|n| n == name.as_bytes())
                    && font.has(b"DescendantFonts")
            };
            let font = document
                .objects
                .values()
                .filter_map(|object| object.as_dict().ok())
                .find(of);
            let font =
                font.ok_or_else(|| PdfError(format!("{name}: printpdf has not written it")))?;
            subset.write(font.clone(), &document, file)?;
        }
        Ok(())
    }
}

/// Six capitals name a subset (ISO 32000-1, 9.6.4).
fn name(number: usize, face: &FontFace) -> String {
    let letter = char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    format!("RAPPO{letter}+{}", face.name)
}

fn reference(id: Id) -> Object {
    Object::Reference((id, 0))
}

/// Writes the program of a font as a stream of the file.
fn write_program(program: &lopdf::Stream, file: &mut PdfFile) -> Result<Id, PdfError> {
    let entries = program
        .dict
        .iter()
        .filter(|(key, _)| *key != b"Length" && *key != b"Filter");
    let entries = text(Object::Dictionary(
        entries
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
    ))?;
    let entries = String::from_utf8_lossy(&entries)
        .trim()
        .trim_start_matches("<<")
        .trim_end_matches(">>")
        .to_owned();
    let id = file.reserve();
    file.stream(id, &entries, &program.content)?;
    Ok(id)
}
impl Subset {
    fn write(
        &self,
        mut font: Dictionary,
        document: &lopdf::Document,
        file: &mut PdfFile,
    ) -> Result<(), PdfError> {
        let mut descendant = font
            .get(b"DescendantFonts")?
            .as_array()?
            .first()
            .ok_or_else(|| PdfError("a font of nothing".into()))?
            .as_dict()?
            .clone();
        let mut descriptor = document
            .get_dictionary(descendant.get(b"FontDescriptor")?.as_reference()?)?
            .clone();
        for key in [b"FontFile2".as_slice(), b"FontFile3"] {
            if let Ok(program) = descriptor.get(key) {
                let program = document.get_object(program.as_reference()?)?.as_stream()?;
                let id = write_program(program, file)?;
                descriptor.set(key.to_vec(), reference(id));
            }
        }
        let [described, unicode] = [file.reserve(), file.reserve()];
        file.object(described, &text(Object::Dictionary(descriptor))?)?;
        file.stream(unicode, "", self.to_unicode().as_bytes())?;
        // Which glyph each code draws, and how wide it is (ISO 32000-1, 9.7.4.2 and 9.7.4.3).
        let codes = || self.codes.iter().map(|(glyph, _)| *glyph);
        if !self.face.is_cff {
            let map = file.reserve();
            let glyphs: Vec<u8> = codes()
                .flat_map(|glyph| self.remapper.get(glyph).unwrap_or(0).to_be_bytes())
                .collect();
            file.stream(map, "", &glyphs)?;
            descendant.set("CIDToGIDMap", reference(map));
        }
        descendant.set(
            "W",
            vec![
                Object::Integer(0),
                Object::Array(codes().map(|glyph| self.width(glyph)).collect()),
            ],
        );
        descendant.set("FontDescriptor", reference(described));
        font.set("DescendantFonts", vec![Object::Dictionary(descendant)]);
        font.set("ToUnicode", reference(unicode));
        file.object(self.id, &text(Object::Dictionary(font))?)
    }

    /// How wide a glyph is, in thousandths of the size.
    fn width(&self, glyph: u16) -> Object {
        Object::Real(
            self.face
                .advances
                .get(usize::from(glyph))
                .copied()
                .unwrap_or(0.0)
                * 1000.0
                / self.face.units_per_em,
        )
    }

    /// Code → text, for readers (ISO 32000-1, 9.10.3).
    fn to_unicode(&self) -> String {
        const MOST: usize = 100;
        let codes: Vec<(usize, &String)> = self
            .codes
            .iter()
            .map(|(_, text)| text)
            .enumerate()
            .skip(1)
            .collect();
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        for part in codes.chunks(MOST) {
            let _ = writeln!(map, "{} beginbfchar", part.len());
            for (code, text) in part {
                let _ = write!(map, "<{code:04X}> <");
                for unit in text.encode_utf16() {
                    let _ = write!(map, "{unit:04X}");
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    }
}
