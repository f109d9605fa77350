//! The two colours of the settings as variables of a style sheet, by day and by night. In: colours.
//! Out: CSS. It must not know what has which colour.

use crate::settings::look::{Colours, Rgb, Tone, WHITE, contrast, hexadecimal, mixed};

/// The ground by night.
const NIGHT: Rgb = [0x14, 0x18, 0x1d];

/// The variables that follow from the two colours and the ground.
const TONES: [(&str, Tone); 7] = [
    ("first", Tone::First),
    ("second", Tone::Second),
    ("tint", Tone::Tint),
    ("soft", Tone::Soft),
    ("mid", Tone::Mid),
    ("warm", Tone::Warm),
    ("off", Tone::Off),
];

/// By night a colour is as light as it must be to be read (WCAG 2.2, 1.4.3).
pub fn variables(colours: Colours) -> String {
    let night = Colours {
        first: lightened(colours.first),
        second: lightened(colours.second),
    };
    let of = |colours: Colours, ground: Rgb| {
        let variable =
            |(name, tone)| format!("--{name}: {};", hexadecimal(colours.rgb_on(tone, ground)));
        TONES.map(variable).join(" ")
    };
    let day = of(colours, WHITE);
    format!(
        "\n:root {{ {day} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {} }} }}\n@media print {{ :root {{ {day} }} }}\n",
        of(night, NIGHT)
    )
}

fn lightened(colour: Rgb) -> Rgb {
    const LEAST: f64 = 5.5;
    (0..=100)
        .step_by(5)
        .map(|part| mixed(WHITE, colour, part))
        .find(|lighter| contrast(*lighter, NIGHT) >= LEAST)
        .unwrap_or(WHITE)
}
