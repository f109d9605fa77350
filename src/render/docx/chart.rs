//! Charts as groups of shapes, as the layout drew them, each with its alternative text. In: a chart
//! block. Out: markup. It must not know what is drawn.

use super::{
    WordDocument,
    markup::{HALF_POINTS, TWIPS, escape, in_units, paragraph},
};
use crate::{
    languages::Direction,
    layout::{
        self, Picture,
        pages::{Item, Run},
    },
    report::ChartBlock,
    settings::look::Tone,
};

/// A paragraph that runs from left to right whatever the language is.
const NOT_TURNED: &str = r#"<w:bidi w:val="0"/>"#;

/// English metric units of a point.
const EMU: f32 = 12_700.0;

pub fn chart(document: &mut WordDocument, block: &ChartBlock) -> String {
    let caption = document.caption(&block.title, &block.scope);
    let (report, words) = (document.report, document.words);
    let Some(picture) = layout::picture(report, block, words, document.fonts) else {
        return caption + &document.plain("Note", &words.text("chart-empty"));
    };
    let drawing = drawing(document, block, &picture);
    // A picture from right to left is drawn so; in a paragraph that runs so it would be turned again.
    let place = match document.direction() {
        Direction::RightToLeft => format!(r#"{NOT_TURNED}<w:jc w:val="right"/>"#),
        Direction::LeftToRight => String::new(),
    };
    caption + &paragraph("Drawing", &place, &drawing, Direction::LeftToRight)
}

/// A group of shapes in the line; its text for programs that draw no shapes.
fn drawing(document: &mut WordDocument, block: &ChartBlock, picture: &Picture) -> String {
    let number = document.number();
    let [width, height] = [picture.width, picture.height].map(emu);
    let [cx, cy] = [picture.width, picture.height].map(|side| emu(side * document.scale));
    let mut shapes = String::new();
    for item in &picture.items {
        shapes.push_str(&shape(document, item, picture));
    }
    let [title, said] = [&block.title, &block.alternative].map(|text| escape(text));
    format!(
        r#"<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{number}" name="{title}" descr="{said}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/><a:chOff x="0" y="0"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">{said}</w:t></mc:Fallback></mc:AlternateContent></w:r>"#
    )
}

/// One thing that is drawn.
fn shape(document: &mut WordDocument, item: &Item, picture: &Picture) -> String {
    match item {
        Item::Rectangle {
            x,
            y,
            width,
            height,
            colour,
        } => {
            let fill = fill(document, *colour);
            let place = [x - picture.left, y - picture.top, *width, *height];
            let look = format!("{fill}<a:ln><a:noFill/></a:ln>");
            whole(document, place, "rect", &look, "<wps:bodyPr/>")
        }
        Item::Line {
            from,
            to,
            width,
            colour,
            is_dashed,
        } => {
            let dash = if *is_dashed {
                r#"<a:prstDash val="sysDash"/>"#
            } else {
                ""
            };
            let fill = fill(document, *colour);
            let look = format!(r#"<a:ln w="{}">{fill}{dash}</a:ln>"#, emu(*width));
            let (left, top) = (from.0.min(to.0), from.1.min(to.1));
            let place = [
                left - picture.left,
                top - picture.top,
                (to.0 - from.0).abs(),
                (to.1 - from.1).abs(),
            ];
            whole(document, place, "line", &look, "<wps:bodyPr/>")
        }
        Item::Text(run) => label(document, run, picture),
        // Charts have no pictures in them.
        Item::Picture { .. } => String::new(),
    }
}

/// A shape at a place of the group.
fn whole(
    document: &mut WordDocument,
    [x, y, width, height]: [f32; 4],
    geometry: &str,
    look: &str,
    text: &str,
) -> String {
    let number = document.number();
    let [x, y, width, height] = [x, y, width, height].map(emu);
    format!(
        r#"<wps:wsp><wps:cNvPr id="{number}" name="{number}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom>{look}</wps:spPr>{text}</wps:wsp>"#
    )
}

/// A text in a box as wide as it was set; in another font it keeps to the middle of its place.
fn label(document: &mut WordDocument, run: &Run, picture: &Picture) -> String {
    /// Another font may take more room than ours.
    const WIDER: f32 = 0.6;
    let width: f32 = run.glyphs.iter().map(|glyph| glyph.advance).sum();
    let height = run.size * 1.4;
    let (x, wide) = (run.x - picture.left, width * WIDER + 6.0);
    let after = picture.width - x - width;
    // Names begin at the left, numbers end at the right, and others have their middle; no box leaves
    // the picture.
    let (align, left, more) = if x < 1.0 {
        ("left", x, wide.min(after))
    } else if after.abs() < 1.0 {
        ("right", x - wide.min(x), wide.min(x))
    } else {
        let more = wide.min(2.0 * x).min(2.0 * after).max(0.0);
        ("center", x - more / 2.0, more)
    };
    let top = run.baseline - run.size * 1.05 - picture.top;
    let place = [left, top, width + more, height];
    let bold = if run.font.name.contains("Bold") {
        "<w:b/><w:bCs/>"
    } else {
        ""
    };
    let (colour, size) = (document.colour(run.colour), in_units(run.size, HALF_POINTS));
    let mut properties = format!(
        r#"{bold}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>"#
    );
    if document.direction() == Direction::RightToLeft {
        properties.push_str("<w:rtl/>");
    }
    let text = escape(run.said());
    let exact = in_units(height, TWIPS);
    let content = format!(
        r#"<w:p><w:pPr>{NOT_TURNED}<w:spacing w:before="0" w:after="0" w:line="{exact}" w:lineRule="exact"/><w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>"#
    );
    let text = format!(
        r#"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>"#
    );
    whole(
        document,
        place,
        "rect",
        "<a:noFill/><a:ln><a:noFill/></a:ln>",
        &text,
    )
}

fn fill(document: &WordDocument, tone: Tone) -> String {
    let colour = document.colour(tone);
    format!(r#"<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>"#)
}

fn emu(points: f32) -> i64 {
    in_units(points, EMU)
}
