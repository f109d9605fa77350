//! The part of the members that must be present. In: text. Out: a fraction. It must not know a meeting.

/// A part of the members that must be present: `2/3`, `50%`, `0.5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quorum {
    numerator: i64,
    denominator: i64,
}

impl Quorum {
    /// How many of `eligible` are needed: the part of them, rounded up.
    #[must_use]
    pub const fn needed(self, eligible: i64) -> i64 {
        (eligible * self.numerator + self.denominator - 1) / self.denominator
    }
}

impl std::str::FromStr for Quorum {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "\"{text}\" is not a part of the members: write a fraction (2/3), a percentage (50%) or a decimal (0.5)"
            )
        };
        let whole = |s: &str| {
            s.trim()
                .parse::<i64>()
                .ok()
                .filter(|n| (0..=1_000_000).contains(n))
                .ok_or_else(wrong)
        };
        let (numerator, denominator) = if let Some((part, of)) = text.split_once('/') {
            (whole(part)?, whole(of)?)
        } else if let Some(percent) = text.strip_suffix('%') {
            (whole(percent)?, 100)
        } else {
            let (ones, decimals) = text.split_once('.').unwrap_or((text, ""));
            let places = u32::try_from(decimals.len())
                .ok()
                .filter(|n| *n <= 6)
                .ok_or_else(wrong)?;
            let scale = 10_i64.pow(places);
            (
                whole(ones)? * scale
                    + if decimals.is_empty() {
                        0
                    } else {
                        whole(decimals)?
                    },
                scale,
            )
        };
        if denominator == 0 || numerator == 0 || numerator > denominator {
            return Err(wrong());
        }
        Ok(Self {
            numerator,
            denominator,
        })
    }
}
