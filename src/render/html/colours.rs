//! The two colours of the settings as variables of a style sheet, by day and by night. In: colours.
//! Out: CSS. It must not know what has which colour.

use crate::settings::look::{Colours, Rgb, contrast};

const WHITE: Rgb = [0xff; 3];
/// The ground by night.
const NIGHT: Rgb = [0x14, 0x18, 0x1d];

/// By night a colour is as light as it must be to be read (WCAG 2.2, 1.4.3).
pub fn variables(colours: Colours) -> String {
    let night = Colours {
        first: lightened(colours.first),
        second: lightened(colours.second),
    };
    let of = |Colours { first, second }: Colours, ground: Rgb| {
        let [tint, soft] = [7, 40].map(|part| hexadecimal(mixed(first, ground, part)));
        format!(
            "--first: {}; --second: {}; --tint: {tint}; --soft: {soft};",
            hexadecimal(first),
            hexadecimal(second)
        )
    };
    let day = of(colours, WHITE);
    format!(
        "\n:root {{ {day} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {} }} }}\n@media print {{ :root {{ {day} }} }}\n",
        of(night, NIGHT)
    )
}

pub fn hexadecimal([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn lightened(colour: Rgb) -> Rgb {
    const LEAST: f64 = 5.5;
    (0..=100)
        .step_by(5)
        .map(|part| mixed(WHITE, colour, part))
        .find(|lighter| contrast(*lighter, NIGHT) >= LEAST)
        .unwrap_or(WHITE)
}

/// So many parts in a hundred of the one on the other.
fn mixed(one: Rgb, other: Rgb, part: u16) -> Rgb {
    let of = |(a, b): (u8, u8)| {
        u8::try_from((u16::from(a) * part + u16::from(b) * (100 - part)) / 100).unwrap_or(u8::MAX)
    };
    [0, 1, 2].map(|i| of((one[i], other[i])))
}
