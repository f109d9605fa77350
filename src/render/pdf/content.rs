//! Fonts and page content: glyph runs and shapes as marked content. In: pages. Out: printpdf's document, as objects.
//! It must not know the structure tree: content has only its number on the page (MCID).

use super::PdfError;
use crate::layout::pages::{Colour, Item, Mark, Pages, Run};
use printpdf::{
    Codepoint, Color, CustomPdfConformance, DictItem, FontId, Op, PaintMode, ParsedFont, PdfConformance, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rect, Rgb, TextItem, TextMatrix,
};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The glyphs of one font that are used, and the text that each stands for.
struct Subset {
    remapper: GlyphRemapper,
    unicode: BTreeMap<u16, String>,
    id: FontId,
}

pub fn document(pages: &Pages) -> Result<lopdf::Document, PdfError> {
    let mut pdf = PdfDocument::new(&pages.title);
    let subsets = subsets(pages, &mut pdf)?;
    let mut all = Vec::with_capacity(pages.pages.len());
    for page in &pages.pages {
        let mut ops = Vec::new();
        let mut next = 0;
        for content in &page.content {
            ops.push(begin(content.mark, &mut next));
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
    Ok(pdf.to_lopdf_document(&options, &mut Vec::new()))
}

fn begin(mark: Mark, next: &mut i64) -> Op {
    let name = |n: &str| DictItem::Name(n.as_bytes().to_vec());
    let (tag, entries) = match mark {
        Mark::Tagged => {
            *next += 1;
            ("Span", vec![("MCID", DictItem::Int(*next - 1))])
        }
        Mark::Layout => ("Artifact", vec![("Type", name("Layout"))]),
        Mark::Header => ("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Header"))]),
        Mark::Footer => ("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Footer"))]),
    };
    let map = entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

fn fill([r, g, b]: Colour) -> Op {
    let part = |c: u8| f32::from(c) / 255.0;
    Op::SetFillColor { col: Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None }) }
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
    let mut used: Vec<(GlyphRemapper, BTreeMap<u16, String>)> =
        pages.fonts.iter().map(|_| (GlyphRemapper::new(), BTreeMap::new())).collect();
    for run in runs(pages) {
        let (remapper, unicode) = &mut used[run.font];
        for cluster in run.clusters.iter() {
            let mut rest = run.text[cluster.text.clone()].chars();
            let glyphs = &run.glyphs[cluster.glyphs.clone()];
            for (i, glyph) in glyphs.iter().enumerate() {
                remapper.remap(glyph.id);
                // A cluster of several glyphs gives each its character, and what is left over to the last.
                let text: String = if i + 1 == glyphs.len() { rest.by_ref().collect() } else { rest.next().into_iter().collect() };
                unicode.entry(glyph.id).or_insert(text);
            }
        }
    }
    let mut subsets = Vec::new();
    for (i, ((remapper, unicode), face)) in used.into_iter().zip(&pages.fonts).enumerate() {
        if unicode.is_empty() {
            subsets.push(None);
            continue;
        }
        let bytes = subsetter::subset(face.data, 0, &remapper).map_err(|e| PdfError(format!("{}: {e}", face.name)))?;
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
            .ok_or_else(|| PdfError(format!("{}: the subset can't be read", face.name)))?;
        // Six capitals name the subset (ISO 32000-1, 9.6.4).
        let letter = char::from(b'A' + u8::try_from(i).unwrap_or(0));
        font.font_name = Some(format!("RAPPO{letter}+{}", face.name));
        let id = FontId(format!("F{i}"));
        pdf.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
        subsets.push(Some(Subset { remapper, unicode, id }));
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
        |x: f32, rise: f32| Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, pages.height - run.baseline + rise]) };
    ops.push(move_to(x, rise));
    // Where the viewer's pen is and where the next glyph belongs, in thousandths of the size, from the last move.
    let (mut pen, mut want) = (0.0, 0.0);
    let mut line: Vec<Codepoint> = Vec::new();
    let flush = |line: &mut Vec<Codepoint>, ops: &mut Vec<Op>| {
        if !line.is_empty() {
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(line))] });
        }
    };
    for glyph in run.glyphs.iter() {
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
        let id = subset.remapper.get(glyph.id).unwrap_or(0);
        line.push(Codepoint { gid: id, offset: 0.0, cid: subset.unicode.get(&glyph.id).cloned() });
        pen += face.advances.get(usize::from(glyph.id)).copied().unwrap_or(0.0) * 1000.0 / face.units_per_em;
        want += glyph.advance * 1000.0 / run.size;
    }
    flush(&mut line, ops);
    ops.push(Op::EndTextSection);
}
