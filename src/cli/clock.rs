//! The only place that reads the clock. In: nothing, or `SOURCE_DATE_EPOCH`. Out: moments and days.
//! It must not know what they are for.

use jiff::{Timestamp, civil::Date, tz::Offset};

/// Now, or what `SOURCE_DATE_EPOCH` says (reproducible-builds.org): then the same run can be made
/// again.
pub fn now() -> Timestamp {
    source_date().ok().flatten().unwrap_or_else(Timestamp::now)
}

/// Does `SOURCE_DATE_EPOCH`, where it is set, say a moment?
pub fn is_understood() -> bool {
    source_date().is_ok()
}

/// What `SOURCE_DATE_EPOCH` says, where it is set.
fn source_date() -> Result<Option<Timestamp>, &'static str> {
    let Ok(text) = std::env::var("SOURCE_DATE_EPOCH") else {
        return Ok(None);
    };
    let moment = text
        .parse()
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok());
    moment.map(Some).ok_or("no number of seconds since 1970")
}

/// The day where the clock is so many seconds ahead of UTC.
pub fn today(offset: i32) -> Date {
    Offset::from_seconds(offset)
        .unwrap_or(Offset::UTC)
        .to_datetime(now())
        .date()
}
