//! Fonts and page content: glyph runs and shapes as marked content. In: pages. Out: printpdf's document, as objects.
//! It must not know the structure tree: content has only its number on the page (MCID).

use super::PdfError;
use crate::layout::fonts::turns;
use crate::layout::pages::{Cluster, Colour, Content, Item, Mark, Pages, Run};
use lopdf::{Dictionary, Object, Stream};
use printpdf::{
    Codepoint, Color, CustomPdfConformance, DictItem, ExternalStream, ExternalXObject, FontId, Line, LinePoint, Op, PaintMode, ParsedFont,
    PdfConformance, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem, TextMatrix, XObject,
    XObjectId, XObjectTransform,
};
use std::{collections::BTreeMap, fmt::Write, ops::Range, sync::Arc};
use subsetter::GlyphRemapper;

/// The glyphs of one font that are used. A glyph that stands for several texts has a code for each, so that every text can be read
/// back exactly.
struct Subset {
    /// Glyph → each of its texts with its code.
    codes: BTreeMap<u16, Vec<(String, u16)>>,
    /// Code → the number of the glyph in the subset, and its width in thousandths of its size; of TrueType outlines only.
    glyphs: BTreeMap<u16, (u16, f32)>,
    id: FontId,
    name: String,
}

/// A character without width or ink, for a glyph beyond the characters of its cluster.
const NOTHING: &str = "\u{200B}";

/// The text of each glyph of a cluster: one character each, what is left over to the last.
fn texts<'a>(run: &'a Run, cluster: &Cluster) -> impl Iterator<Item = &'a str> {
    let n = cluster.glyphs.len();
    let mut rest = &run.text[cluster.text.clone()];
    (0..n).map(move |i| {
        let end = if i + 1 == n { rest.len() } else { rest.chars().next().map_or(0, char::len_utf8) };
        let (text, after) = rest.split_at(end);
        rest = after;
        if text.is_empty() { NOTHING } else { lam_alef(text).unwrap_or(text) }
    })
}

/// The one character for a lam with an alef: readers turn the order of characters from right to left, also within a ligature.
fn lam_alef(text: &str) -> Option<&'static str> {
    match text {
        "لآ" => Some("\u{FEF5}"),
        "لأ" => Some("\u{FEF7}"),
        "لإ" => Some("\u{FEF9}"),
        "لا" => Some("\u{FEFB}"),
        _ => None,
    }
}

/// What a reader hears where the glyphs of a content can't say it character by character.
fn actual(content: &Content) -> Option<String> {
    let runs = || content.items.iter().filter_map(|item| if let Item::Text(run) = item { Some(run) } else { None });
    // Glyphs that are more than their characters, or that are moved, mislead readers that go by their places.
    let is_inexact = |run: &Run| {
        run.clusters.iter().any(|c| c.glyphs.len() > run.text[c.text.clone()].chars().count())
            || run.glyphs.iter().any(|glyph| glyph.dx.abs() > 0.01 || glyph.dy.abs() > 0.01)
    };
    // What runs from right to left is drawn from left to right and turned by the reader, who would turn this text too.
    if !runs().any(is_inexact) || runs().any(|run| run.text.chars().any(turns)) {
        return None;
    }
    // Each text from its first to its last character: lines of one text follow each other.
    let mut parts: Vec<(&Arc<str>, Range<usize>)> = Vec::new();
    for run in runs() {
        let Some(first) = run.clusters.iter().map(|c| c.text.start).min() else { continue };
        let last = run.clusters.iter().map(|c| c.text.end).max().unwrap_or(first);
        match parts.last_mut() {
            Some((text, range)) if Arc::ptr_eq(text, &run.text) => *range = range.start.min(first)..range.end.max(last),
            _ => parts.push((&run.text, first..last)),
        }
    }
    Some(parts.into_iter().map(|(text, range)| text[range].trim()).collect::<Vec<&str>>().join(" "))
}

pub fn document(pages: &Pages) -> Result<lopdf::Document, PdfError> {
    let mut pdf = PdfDocument::new(&pages.title);
    let subsets = subsets(pages, &mut pdf)?;
    for (number, logo) in pages.pictures.iter().enumerate() {
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let entries = [
            ("Type", name("XObject")),
            ("Subtype", name("Image")),
            ("Width", DictItem::Int(logo.width.into())),
            ("Height", DictItem::Int(logo.height.into())),
            ("ColorSpace", name("DeviceRGB")),
            ("BitsPerComponent", DictItem::Int(8)),
        ];
        let dict = entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let stream = ExternalStream { dict, content: logo.pixels.clone(), compress: true };
        let object = XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None });
        pdf.resources.xobjects.map.insert(picture(number), object);
    }
    let mut all = Vec::with_capacity(pages.pages.len());
    for page in &pages.pages {
        let mut ops = Vec::new();
        let mut next = 0;
        for content in &page.content {
            ops.push(begin(content, &mut next));
            for item in &content.items {
                match item {
                    Item::Text(run) => show(run, pages, &subsets, &mut ops),
                    Item::Rectangle { x, y, width, height, colour } => {
                        ops.push(fill(*colour));
                        let rectangle = Rect {
                            x: Pt(*x),
                            y: Pt(pages.height - y - height),
                            width: Pt(*width),
                            height: Pt(*height),
                            mode: Some(PaintMode::Fill),
                            winding_order: None,
                        };
                        ops.push(Op::DrawRectangle { rectangle });
                    }
                    Item::Picture { number, x, y, width, height } => ops.push(Op::UseXobject {
                        id: picture(*number),
                        transform: XObjectTransform {
                            translate_x: Some(Pt(*x)),
                            translate_y: Some(Pt(pages.height - y - height)),
                            scale_x: Some(*width),
                            scale_y: Some(*height),
                            no_auto_scale: true,
                            ..XObjectTransform::default()
                        },
                    }),
                    Item::Line { from, to, width, colour } => {
                        let point = |(x, y): (f32, f32)| LinePoint { p: Point { x: Pt(x), y: Pt(pages.height - y) }, bezier: false };
                        ops.push(Op::SetOutlineColor { col: rgb(*colour) });
                        ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
                        ops.push(Op::DrawLine { line: Line { points: vec![point(*from), point(*to)], is_closed: false } });
                    }
                }
            }
            ops.push(Op::EndMarkedContent);
        }
        all.push(PdfPage::new(Pt(pages.width).into(), Pt(pages.height).into(), ops));
    }
    pdf.with_pages(all);
    // Our own XMP and output intent take the place of printpdf's.
    pdf.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance { requires_icc_profile: false, ..Default::default() });
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut document = pdf.to_lopdf_document(&options, &mut Vec::new());
    for subset in subsets.iter().flatten() {
        encode(&mut document, subset)?;
    }
    Ok(document)
}

/// Says which glyph each code of a TrueType subset draws, and how wide it is (ISO 32000-1, 9.7.4.2 and 9.7.4.3).
fn encode(document: &mut lopdf::Document, subset: &Subset) -> Result<(), PdfError> {
    if subset.glyphs.is_empty() {
        return Ok(());
    }
    let last = subset.glyphs.keys().next_back().copied().unwrap_or_default();
    let glyph = |code: u16| subset.glyphs.get(&code).map_or(0, |(glyph, _)| *glyph).to_be_bytes();
    let map = document.add_object(Stream::new(Dictionary::new(), (0..=last).flat_map(glyph).collect()));
    let widths: Vec<Object> = subset
        .glyphs
        .iter()
        .flat_map(|(code, (_, width))| [Object::Integer((*code).into()), Object::Array(vec![Object::Real(*width)])])
        .collect();
    let mut maps = Vec::new();
    let fonts = document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
    for font in fonts.filter(|font| font.get(b"BaseFont").and_then(Object::as_name).is_ok_and(|name| name == subset.name.as_bytes())) {
        if let Some(Object::Dictionary(descendant)) = font.get_mut(b"DescendantFonts")?.as_array_mut()?.first_mut() {
            descendant.set("CIDToGIDMap", map);
            descendant.set("W", widths.clone());
        }
        let unicode = font.get(b"ToUnicode")?.as_reference()?;
        maps.push(unicode);
    }
    for id in maps {
        document.set_object(id, Stream::new(Dictionary::new(), to_unicode(subset).into_bytes()));
    }
    Ok(())
}

/// Code → text, for readers (ISO 32000-1, 9.10.3).
fn to_unicode(subset: &Subset) -> String {
    const MOST: usize = 100;
    let mut codes: Vec<(u16, &str)> = subset.codes.values().flatten().map(|(text, code)| (*code, text.as_str())).collect();
    codes.sort_unstable();
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

fn begin(content: &Content, next: &mut i64) -> Op {
    let name = |n: &str| DictItem::Name(n.as_bytes().to_vec());
    let (tag, entries) = match content.mark {
        Mark::Tagged => {
            *next += 1;
            let utf_16 = |text: String| std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
            let heard = actual(content).map(|text| ("ActualText", DictItem::String { data: utf_16(text), literal: false }));
            ("Span", std::iter::once(("MCID", DictItem::Int(*next - 1))).chain(heard).collect())
        }
        Mark::Layout => ("Artifact", vec![("Type", name("Layout"))]),
        Mark::Header => ("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Header"))]),
        Mark::Footer => ("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Footer"))]),
    };
    let map = entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn picture(number: usize) -> XObjectId {
    XObjectId(format!("P{number}"))
}

fn rgb([r, g, b]: Colour) -> Color {
    let part = |c: u8| f32::from(c) / 255.0;
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}

fn fill(colour: Colour) -> Op {
    Op::SetFillColor { col: rgb(colour) }
}

fn runs(pages: &Pages) -> impl Iterator<Item = &Run> {
    pages
        .pages
        .iter()
        .flat_map(|p| &p.content)
        .flat_map(|c| &c.items)
        .filter_map(|i| if let Item::Text(run) = i { Some(run) } else { None })
}

fn subsets(pages: &Pages, pdf: &mut PdfDocument) -> Result<Vec<Option<Subset>>, PdfError> {
    let mut used: Vec<(GlyphRemapper, BTreeMap<u16, Vec<String>>)> =
        pages.fonts.iter().map(|_| (GlyphRemapper::new(), BTreeMap::new())).collect();
    for run in runs(pages) {
        let (remapper, unicode) = &mut used[run.font];
        for cluster in run.clusters.iter() {
            for (glyph, text) in run.glyphs[cluster.glyphs.clone()].iter().zip(texts(run, cluster)) {
                remapper.remap(glyph.id);
                let known = unicode.entry(glyph.id).or_default();
                if !known.iter().any(|k| k == text) {
                    known.push(text.to_owned());
                }
            }
        }
    }
    let mut subsets = Vec::new();
    for (i, ((remapper, unicode), face)) in used.into_iter().zip(&pages.fonts).enumerate() {
        if unicode.is_empty() {
            subsets.push(None);
            continue;
        }
        let bytes = subsetter::subset(&face.data, face.index, &remapper).map_err(|e| PdfError(format!("{}: {e}", face.name)))?;
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
            .ok_or_else(|| PdfError(format!("{}: the subset can't be read", face.name)))?;
        // Six capitals name the subset (ISO 32000-1, 9.6.4).
        let letter = char::from(b'A' + u8::try_from(i).unwrap_or(0));
        let name = format!("RAPPO{letter}+{}", face.name);
        font.font_name = Some(name.clone());
        let id = FontId(format!("F{i}"));
        pdf.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
        // Outlines of the other kind (CFF) have their own numbers for codes: there each glyph keeps its first text.
        let has_codes = !bytes.starts_with(b"OTTO");
        let (mut codes, mut glyphs, mut next) = (BTreeMap::new(), BTreeMap::new(), remapper.num_gids());
        for (glyph, texts) in unicode {
            let own = remapper.get(glyph).unwrap_or(0);
            let width = face.advances.get(usize::from(glyph)).copied().unwrap_or(0.0) * 1000.0 / face.units_per_em;
            for (n, text) in texts.into_iter().enumerate() {
                let code = if n == 0 || !has_codes { own } else { next };
                next += u16::from(code == next && has_codes && n > 0);
                if has_codes {
                    glyphs.insert(code, (own, width));
                }
                codes.entry(glyph).or_insert_with(Vec::new).push((text, code));
            }
        }
        subsets.push(Some(Subset { codes, glyphs, id, name }));
    }
    Ok(subsets)
}

/// One run: the font's own advances, corrected where the typesetter wants a glyph elsewhere.
fn show(run: &Run, pages: &Pages, subsets: &[Option<Subset>], ops: &mut Vec<Op>) {
    let Some(subset) = &subsets[run.font] else { return };
    let face = &pages.fonts[run.font];
    ops.push(fill(run.colour));
    ops.push(Op::StartTextSection);
    ops.push(Op::SetFont { font: PdfFontHandle::External(subset.id.clone()), size: Pt(run.size) });
    let (mut x, mut rise) = (run.x, 0.0);
    let move_to =
        |x: f32, rise: f32| Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, pages.height - run.baseline - rise]) };
    ops.push(move_to(x, rise));
    // Where the viewer's pen is and where the next glyph belongs, in thousandths of the size, from the last move.
    let (mut pen, mut want) = (0.0, 0.0);
    let mut line: Vec<Codepoint> = Vec::new();
    let flush = |line: &mut Vec<Codepoint>, ops: &mut Vec<Op>| {
        if !line.is_empty() {
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(line))] });
        }
    };
    let texts = run.clusters.iter().flat_map(|cluster| texts(run, cluster));
    for (glyph, text) in run.glyphs.iter().zip(texts) {
        let place: f32 = want + glyph.dx * 1000.0 / run.size;
        let gap = place - pen;
        if (glyph.dy - rise).abs() > 0.01 || (gap.abs() >= 0.5 && line.is_empty() && pen > 0.0) || (gap.abs() >= 0.5 && line.is_empty()) {
            flush(&mut line, ops);
            rise = glyph.dy;
            x = run.x + place * run.size / 1000.0;
            ops.push(move_to(x, rise));
            pen = place;
        } else if gap.abs() >= 0.5
            && let Some(last) = line.last_mut()
        {
            last.offset -= gap.round();
            pen += gap.round();
        }
        let known = subset.codes.get(&glyph.id).and_then(|texts| texts.iter().find(|(known, _)| known == text));
        let code = known.map_or(0, |(_, code)| *code);
        // Of TrueType outlines our own map says what a code means.
        line.push(Codepoint { gid: code, offset: 0.0, cid: subset.glyphs.is_empty().then(|| text.to_owned()) });
        pen += face.advances.get(usize::from(glyph.id)).copied().unwrap_or(0.0) * 1000.0 / face.units_per_em;
        want += glyph.advance * 1000.0 / run.size;
    }
    flush(&mut line, ops);
    ops.push(Op::EndTextSection);
}
