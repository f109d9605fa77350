//! The rules of the process that statistics apply, as the settings file has them: one struct a
//! section, every key with its default. In: TOML. Out: structs. It must not know a statistic.

use schemars::JsonSchema;
use serde::Deserialize;

/// When an initiative is at risk, by its updates in updates.csv.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TrackerSection {
    /// So many days before its due date [default: 90].
    pub at_risk_days: u16,
    /// So many months after its last update [default: 12].
    pub silent_months: u16,
}

impl Default for TrackerSection {
    fn default() -> Self {
        Self {
            at_risk_days: 90,
            silent_months: 12,
        }
    }
}

/// The gender composition of bodies and delegations.
#[derive(Debug, Clone, Copy, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct GenderSection {
    /// The year at whose end the share of women is compared with that at the end of the period.
    pub base_year: Option<i16>,
    /// The share of women that is aimed at, in percent.
    #[schemars(range(min = 0, max = 100))]
    pub target: Option<u8>,
}

/// What a delegation must bring along.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CredentialsSection {
    /// The parts without which a delegation is incomplete; without any, none is.
    pub parts: Vec<DelegationPart>,
    /// Over how many years incomplete delegations are listed [default: 4].
    #[schemars(range(min = 1))]
    pub years: u8,
}

impl Default for CredentialsSection {
    fn default() -> Self {
        Self {
            parts: Vec::new(),
            years: 4,
        }
    }
}

/// A part of a delegation that the rules may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DelegationPart {
    /// Formal credentials, received by the end of the meeting.
    Credentials,
    /// A head of delegation on record.
    Head,
    /// A deputy head of delegation on record.
    DeputyHead,
    /// A woman and somebody who is not one.
    BothGenders,
}

/// Which members miss too many sittings.
#[derive(Debug, Clone, Copy, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SittingsSection {
    /// A member below this share of sittings, in percent, is named; without it, none is.
    #[schemars(range(min = 1, max = 100))]
    pub least_share: Option<u8>,
}
