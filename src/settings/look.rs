//! How the documents look: colours with enough contrast, a logo. In: what the settings say. Out: colours and pixels.
//! It must not know a page.

use std::{fs::File, io::BufReader, path::Path};

pub type Rgb = [u8; 3];

/// The two colours of headings, marks and lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    pub first: Rgb,
    pub second: Rgb,
}

impl Default for Colours {
    fn default() -> Self {
        Self { first: [0x0b, 0x4f, 0x6c], second: [0xb4, 0x53, 0x09] }
    }
}

/// A picture without transparency: what shone through is white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    pub width: u32,
    pub height: u32,
    /// Three bytes a pixel, from the top left.
    pub pixels: Vec<u8>,
}

/// `#0b4f6c`, dark enough to be read on white, and white on it (4.5:1, WCAG 2.2, 1.4.3).
///
/// # Errors
/// Says how a colour is written, or that this one is too light.
pub fn colour(text: &str) -> Result<Rgb, String> {
    const LEAST: f64 = 4.5;
    let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
    let digits = digits.ok_or_else(|| format!("\"{text}\" is not a colour: write it as #0b4f6c"))?;
    let part = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16).unwrap_or_default();
    let rgb = [part(0), part(2), part(4)];
    let contrast = contrast(rgb);
    if contrast < LEAST {
        return Err(format!("{text} has a contrast of {contrast:.1} to white; text needs {LEAST} or more: choose a darker colour"));
    }
    Ok(rgb)
}

/// Contrast to white (WCAG 2.2, relative luminance).
fn contrast(rgb: Rgb) -> f64 {
    let linear = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { libm::pow((c + 0.055) / 1.055, 2.4) }
    };
    let [r, g, b] = rgb.map(linear);
    1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

/// Reads a PNG file.
///
/// # Errors
/// Names the file, and why it is no logo.
pub fn logo(path: &Path) -> Result<Logo, String> {
    const MOST: u32 = 4000;
    let failed = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    let file = File::open(path).map_err(|e| failed(&e))?;
    let mut decoder = png::Decoder::new(BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|e| failed(&format!("this is no PNG picture ({e}); a logo must be one")))?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > MOST || height > MOST {
        return Err(failed(&format!("{width} by {height} pixels are too many for a logo; {MOST} are enough")));
    }
    let size = reader.output_buffer_size().ok_or_else(|| failed(&"the picture is too large"))?;
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes).map_err(|e| failed(&e))?;
    let on_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u16::from(value), u16::from(alpha));
        u8::try_from((value * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    let each = frame.color_type.samples();
    let pixels = bytes[..frame.buffer_size()].chunks_exact(each).flat_map(|p| match *p {
        [grey] => [grey; 3],
        [grey, alpha] => [on_white(grey, alpha); 3],
        [r, g, b] => [r, g, b],
        [r, g, b, alpha, ..] => [r, g, b].map(|c| on_white(c, alpha)),
        [] => [0; 3],
    });
    Ok(Logo { width, height, pixels: pixels.collect() })
}
