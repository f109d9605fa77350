//! How the documents look: two colours with enough contrast. In: what the settings say. Out:
//! colours. It must not know a page.

pub type Rgb = [u8; 3];

pub const WHITE: Rgb = [0xff; 3];

/// What a colour is for, in all formats alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// Text.
    #[default]
    Ink,
    /// Text of less weight.
    Grey,
    Hairline,
    White,
    /// The line at the foot of a chart.
    Axis,
    /// The ground of what is not counted.
    Off,
    /// The two colours of the settings.
    First,
    Second,
    /// Of the first colour: a ground for text, a mark behind another, a bar below a number, and what
    /// was earlier, on which white can be read.
    Tint,
    Soft,
    Bar,
    Mid,
    /// Of the second colour: a ground for who did not come.
    Warm,
}

/// The two colours of headings, marks and lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    pub first: Rgb,
    pub second: Rgb,
}

impl Default for Colours {
    fn default() -> Self {
        Self::USUAL
    }
}

impl Colours {
    pub const USUAL: Self = Self {
        first: [0x0b, 0x4f, 0x6c],
        second: [0xb4, 0x53, 0x09],
    };

    /// The colour on white.
    #[must_use]
    pub fn rgb(self, tone: Tone) -> Rgb {
        self.rgb_on(tone, WHITE)
    }

    /// The colour on another ground, which shows through what is made of the first colour.
    #[must_use]
    pub fn rgb_on(self, tone: Tone, ground: Rgb) -> Rgb {
        match tone {
            Tone::Ink => [0x1b, 0x1f, 0x24],
            Tone::Grey => [0x57, 0x60, 0x6a],
            Tone::Hairline => [0xd0, 0xd7, 0xde],
            Tone::White => WHITE,
            Tone::First => self.first,
            Tone::Second => self.second,
            Tone::Tint => mixed(self.first, ground, 7),
            Tone::Soft => mixed(self.first, ground, 40),
            Tone::Bar => mixed(self.first, ground, 22),
            Tone::Mid => self.mid(ground),
            Tone::Warm => mixed(self.second, ground, 10),
            Tone::Axis => [0x8c, 0x95, 0x9f],
            Tone::Off => mixed([0x57, 0x60, 0x6a], ground, 16),
        }
    }
}

impl Colours {
    /// Lighter than the first colour, as far as white text on it can be read (WCAG 2.2, 1.4.3).
    fn mid(self, ground: Rgb) -> Rgb {
        const LEAST: f64 = 4.5;
        (74..100)
            .map(|part| mixed(self.first, ground, part))
            .find(|mid| contrast(*mid, ground) >= LEAST)
            .unwrap_or(self.first)
    }
}

/// So many parts in a hundred of the one colour on the other.
#[must_use]
pub fn mixed(one: Rgb, other: Rgb, part: u16) -> Rgb {
    let of = |(a, b): (u8, u8)| {
        u8::try_from((u16::from(a) * part + u16::from(b) * (100 - part)) / 100).unwrap_or(u8::MAX)
    };
    [0, 1, 2].map(|i| of((one[i], other[i])))
}

/// `#0b4f6c`.
#[must_use]
pub fn hexadecimal([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// `#0b4f6c`, dark enough to be read on white, and white on it (4.5:1, WCAG 2.2, 1.4.3).
///
/// # Errors
/// Says how a colour is written, or that this one is too light.
pub fn colour(text: &str) -> Result<Rgb, String> {
    const LEAST: f64 = 4.5;
    let digits = text
        .strip_prefix('#')
        .filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
    let digits =
        digits.ok_or_else(|| format!("\"{text}\" is not a colour: write it as #0b4f6c"))?;
    let part = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16).unwrap_or_default();
    let rgb = [part(0), part(2), part(4)];
    let contrast = contrast(rgb, WHITE);
    if contrast < LEAST {
        return Err(format!(
            "{text} has a contrast of {contrast:.1} to white; text needs {LEAST} or more: choose a darker colour"
        ));
    }
    Ok(rgb)
}

/// Contrast of two colours (WCAG 2.2).
#[must_use]
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance (WCAG 2.2).
fn luminance(rgb: Rgb) -> f64 {
    let linear = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            libm::pow((c + 0.055) / 1.055, 2.4)
        }
    };
    let [r, g, b] = rgb.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Two colours that a reader can distinguish.
///
/// # Errors
/// Says that they are not.
pub fn apart(colours: Colours) -> Result<(), String> {
    const LEAST: u16 = 90;
    let apart: u16 = colours
        .first
        .iter()
        .zip(colours.second)
        .map(|(a, b)| u16::from(a.abs_diff(b)))
        .sum();
    if apart < LEAST {
        return Err(
            "colour and second_colour are nearly the same; charts need two that readers can distinguish"
                .into(),
        );
    }
    Ok(())
}
