//! A logo from a file: PNG pixels, or the plain shapes of SVG. In: a path. Out: a picture. It must
//! not know a page.

use super::{files::read_file, look::Rgb};
use std::{collections::HashMap, io::Cursor, path::Path};
use usvg::{
    ClipPath, FillRule, Group, Node, Paint, Tree,
    roxmltree::{Document, Node as RoxNode, NodeId, ParsingOptions},
    tiny_skia_path::{PathSegment, PathStroker, Point, Transform},
};

/// A picture without transparency: what shone through is white.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    pub width: f32,
    pub height: f32,
    pub drawing: Drawing,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Drawing {
    /// Three bytes a pixel, from the top left.
    Pixels {
        width: u32,
        height: u32,
        bytes: Vec<u8>,
    },
    /// From the lowest up.
    Shapes(Vec<Filled>),
}

/// An area in one colour.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    pub colour: Rgb,
    pub is_even_odd: bool,
    pub steps: Vec<PathStep>,
}

/// From the top left corner, in units of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PathStep {
    To([f32; 2]),
    Line([f32; 2]),
    /// Two points that bend it, and its end.
    Curve([f32; 6]),
    Close,
}

/// Reads a PNG or SVG file.
///
/// # Errors
/// Names the file, and why it is no logo.
pub fn read(path: &Path) -> Result<Logo, String> {
    const MOST: u64 = 4 << 20;
    let failed = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    let no_file = "this is no file; name a picture (.png or .svg)";
    let bytes = read_file(path, MOST, [no_file, "a logo has 4 MB at the most"])?;
    let logo = if bytes.starts_with(b"\x89PNG") {
        png(&bytes)
    } else if path
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("svg"))
    {
        svg(&bytes)
    } else {
        Err(
            "this is no PNG picture and its name does not end in .svg; a logo must be one of these"
                .into(),
        )
    };
    logo.map_err(|e| failed(&e))
}

fn png(bytes: &[u8]) -> Result<Logo, String> {
    const MOST: u32 = 4000;
    let damaged = |e: png::DecodingError| {
        format!("this PNG picture can't be read; save it again from the program that made it ({e})")
    };
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(damaged)?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > MOST || height > MOST {
        return Err(format!(
            "{width} by {height} pixels are too many for a logo; {MOST} are enough"
        ));
    }
    let mut bytes = vec![
        0;
        reader
            .output_buffer_size()
            .ok_or("the picture is too large")?
    ];
    let frame = reader.next_frame(&mut bytes).map_err(damaged)?;
    let on_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u16::from(value), u16::from(alpha));
        u8::try_from((value * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    let each = frame.color_type.samples();
    let pixels = bytes[..frame.buffer_size()]
        .chunks_exact(each)
        .flat_map(|p| match *p {
            [grey] => [grey; 3],
            [grey, alpha] => [on_white(grey, alpha); 3],
            [r, g, b] => [r, g, b],
            [r, g, b, alpha, ..] => [r, g, b].map(|c| on_white(c, alpha)),
            [] => [0; 3],
        });
    let [w, h] = [width, height].map(|n| f32::from(u16::try_from(n).unwrap_or(u16::MAX)));
    Ok(Logo {
        width: w,
        height: h,
        drawing: Drawing::Pixels {
            width,
            height,
            bytes: pixels.collect(),
        },
    })
}

/// What we do not draw, so that nothing of a logo is lost in silence.
fn cannot(what: &str) -> String {
    format!(
        "this SVG picture has {what}, which this program does not draw; save it with plain shapes, or as PNG"
    )
}

fn svg(bytes: &[u8]) -> Result<Logo, String> {
    /// Numbers of the same size for every picture.
    const HEIGHT: f32 = 1000.0;
    let text = std::str::from_utf8(bytes).map_err(|_| "this SVG picture is not UTF-8")?;
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    // Drawing programs write names of formats as entities, and nothing else.
    let entities: usize = text
        .split("<!ENTITY")
        .skip(1)
        .map(|entity| entity.find('>').unwrap_or(entity.len()))
        .sum();
    if entities > MOST_ENTITIES {
        return Err(cannot("so long entities"));
    }
    let document = Document::parse_with_options(text, options)
        .map_err(|e| format!("this is no SVG picture: {e}"))?;
    for (element, what) in [
        ("text", "text (turn it into paths)"),
        ("image", "a picture in it"),
        ("foreignObject", "a part of another format"),
        ("marker", "markers on lines"),
    ] {
        if document
            .descendants()
            .any(|node| node.tag_name().name() == element)
        {
            return Err(cannot(what));
        }
    }
    is_bounded(&document)?;
    let tree = Tree::from_xmltree(&document, &usvg::Options::default())
        .map_err(|e| format!("this SVG picture can't be read: {e}"))?;
    let scale = HEIGHT / tree.size().height();
    let mut shapes = Vec::new();
    group(
        tree.root(),
        Transform::from_scale(scale, scale),
        &mut shapes,
    )?;
    if shapes.is_empty() {
        return Err("this SVG picture is empty".into());
    }
    Ok(Logo {
        width: tree.size().width() * scale,
        height: HEIGHT,
        drawing: Drawing::Shapes(shapes),
    })
}

/// Elements of a picture, one used again counted each time; how deep they stand in each other;
/// bytes of entities; and rules of style times elements.
const MOST_ELEMENTS: usize = 20_000;
const DEEPEST: usize = 100;
const MOST_ENTITIES: usize = 10_000;
const MOST_STYLED: usize = 2_000_000;

/// An error where the elements that are drawn would be too many: a few lines can use each other any
/// number of times.
fn is_bounded(document: &Document) -> Result<(), String> {
    let by_id: HashMap<&str, RoxNode> = document
        .descendants()
        .filter_map(|node| Some((node.attribute("id")?, node)))
        .collect();
    let elements = document.descendants().filter(RoxNode::is_element).count();
    let rules: usize = document
        .descendants()
        .filter(|n| n.has_tag_name("style"))
        .filter_map(|n| n.text())
        .map(|t| t.matches('{').count())
        .sum();
    if document
        .descendants()
        .any(|node| node.ancestors().take(DEEPEST + 1).count() > DEEPEST)
    {
        return Err(format!(
            "in this SVG picture more than {DEEPEST} elements stand in each other; a logo needs fewer"
        ));
    }
    let drawn = drawn(document.root(), &by_id, DEEPEST, &mut HashMap::new());
    if drawn.is_none_or(|n| n > MOST_ELEMENTS) || rules.saturating_mul(elements) > MOST_STYLED {
        return Err(format!(
            "this SVG picture draws more than {MOST_ELEMENTS} shapes; a logo needs fewer"
        ));
    }
    Ok(())
}

/// How many elements are drawn for one; none where they use each other too deeply, or without end.
fn drawn<'d>(
    node: RoxNode<'d, 'd>,
    by_id: &HashMap<&str, RoxNode<'d, 'd>>,
    depth: usize,
    known: &mut HashMap<NodeId, usize>,
) -> Option<usize> {
    if let Some(n) = known.get(&node.id()) {
        return Some(*n);
    }
    let depth = depth.checked_sub(1)?;
    let mut all: usize = 1;
    for child in node.children() {
        all = all.saturating_add(drawn(child, by_id, depth, known)?);
    }
    // What is filled, clipped or masked by another element draws that one.
    let refers = node.attributes().filter_map(|a| {
        a.value()
            .split_once('#')
            .map(|(_, id)| id.trim_end_matches([')', '"', '\'']))
    });
    for used in refers
        .filter_map(|id| by_id.get(id))
        .filter(|_| node.is_element())
    {
        all = all.saturating_add(drawn(*used, by_id, depth, known)?);
    }
    known.insert(node.id(), all);
    Some(all)
}

/// What a logo may have at the most.
const MOST_POINTS: usize = 20_000;

/// Adds what a group of an SVG picture draws, if it can be drawn.
fn group(group: &Group, scale: Transform, shapes: &mut Vec<Filled>) -> Result<(), String> {
    if group.opacity().get() < 1.0 || group.blend_mode() != usvg::BlendMode::Normal {
        return Err(cannot("transparency"));
    }
    if group.mask().is_some() || !group.filters().is_empty() {
        return Err(cannot("a mask or a filter"));
    }
    if group.clip_path().is_some_and(|clip| cuts_off(clip, group)) {
        return Err(cannot("shapes that are cut off by others"));
    }
    for node in group.children() {
        match node {
            Node::Group(inner) => self::group(inner, scale, shapes)?,
            Node::Path(path) if path.is_visible() => filled_shapes(path, scale, shapes)?,
            Node::Path(_) => {}
            Node::Image(_) | Node::Text(_) => return Err(cannot("text or a picture in it")),
        }
    }
    if shapes.iter().map(|s| s.steps.len()).sum::<usize>() > MOST_POINTS {
        return Err(too_many_points());
    }
    Ok(())
}

fn too_many_points() -> String {
    format!("this SVG picture has more than {MOST_POINTS} points; a logo needs fewer")
}

/// Whether a clip changes a picture. One around all that there is changes nothing: drawing programs
/// put one around each picture.
fn cuts_off(clip: &ClipPath, group: &Group) -> bool {
    let (around, all) = (clip.root().bounding_box(), group.bounding_box());
    let is_box = matches!(clip.root().children(), [Node::Path(path)] if path.data().bounds() == path.bounding_box() && path.data().len() <= 6);
    let holds = around.left() <= all.left() + 0.01
        && around.top() <= all.top() + 0.01
        && around.right() >= all.right() - 0.01
        && around.bottom() >= all.bottom() - 0.01;
    !is_box || !holds || clip.clip_path().is_some()
}

/// The areas of a path that are filled: its inside and its outline, in the order in which they are
/// painted.
fn filled_shapes(
    path: &usvg::Path,
    scale: Transform,
    shapes: &mut Vec<Filled>,
) -> Result<(), String> {
    let at = path.abs_transform().post_concat(scale);
    let mut parts = Vec::new();
    if let Some(fill) = path.fill() {
        parts.push((
            fill.paint(),
            fill.opacity(),
            fill.rule() == FillRule::EvenOdd,
            Some(path.data().clone()),
        ));
    }
    if let Some(stroke) = path.stroke() {
        let outline = PathStroker::new().stroke(path.data(), &stroke.to_tiny_skia(), 10.0);
        if stroke.dasharray().is_some() {
            return Err(cannot("dashed lines"));
        }
        parts.push((stroke.paint(), stroke.opacity(), false, outline));
    }
    if path.paint_order() == usvg::PaintOrder::StrokeAndFill {
        parts.reverse();
    }
    for (paint, opacity, is_even_odd, area) in parts {
        let Paint::Color(colour) = paint else {
            return Err(cannot("a gradient or a pattern"));
        };
        if opacity.get() < 1.0 {
            return Err(cannot("transparency"));
        }
        let Some(area) = area.and_then(|area| area.transform(at)) else {
            continue;
        };
        if area.len() > MOST_POINTS {
            return Err(too_many_points());
        }
        shapes.push(Filled {
            colour: [colour.red, colour.green, colour.blue],
            is_even_odd,
            steps: steps(&area),
        });
    }
    Ok(())
}

fn steps(area: &usvg::tiny_skia_path::Path) -> Vec<PathStep> {
    let mut before = Point::zero();
    let mut steps = Vec::with_capacity(area.len());
    for segment in area.segments() {
        let (step, end) = match segment {
            PathSegment::MoveTo(p) => (PathStep::To([p.x, p.y]), p),
            PathSegment::LineTo(p) => (PathStep::Line([p.x, p.y]), p),
            // A curve of one bend as one of two.
            PathSegment::QuadTo(c, p) => {
                let toward = |from: f32, bend: f32| from + (bend - from) * 2.0 / 3.0;
                let bends = [
                    toward(before.x, c.x),
                    toward(before.y, c.y),
                    toward(p.x, c.x),
                    toward(p.y, c.y),
                ];
                (
                    PathStep::Curve([bends[0], bends[1], bends[2], bends[3], p.x, p.y]),
                    p,
                )
            }
            PathSegment::CubicTo(a, b, p) => (PathStep::Curve([a.x, a.y, b.x, b.y, p.x, p.y]), p),
            PathSegment::Close => (PathStep::Close, before),
        };
        steps.push(step);
        before = end;
    }
    steps
}
