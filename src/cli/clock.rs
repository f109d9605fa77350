//! The only place that reads the clock. In: nothing, or `SOURCE_DATE_EPOCH`. Out: moments and days. It must not know what they are for.

use jiff::{Timestamp, civil::Date, tz::Offset};

/// Now, or what `SOURCE_DATE_EPOCH` says (reproducible-builds.org): then the same run can be made again.
pub fn now() -> Timestamp {
    let told = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<i64>().ok());
    told.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_else(Timestamp::now)
}

/// Does `SOURCE_DATE_EPOCH`, where it is set, say a moment?
pub fn is_understood() -> bool {
    let seconds = |text: String| text.parse::<i64>().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    std::env::var("SOURCE_DATE_EPOCH").ok().is_none_or(|text| seconds(text).is_some())
}

/// The day where the clock is so many seconds ahead of UTC.
pub fn today(offset: i32) -> Date {
    Offset::from_seconds(offset).unwrap_or(Offset::UTC).to_datetime(now()).date()
}
