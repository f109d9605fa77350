//! Every kind of finding: its stable name, its usual severity, and what it makes unusable. In:
//! nothing. Out: constants. It must not know what a message says.

use super::Severity;

/// What a code speaks of, and so what becomes of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The file can't be used; its severity can't be changed.
    File,
    /// The row can't be told from others; its severity can't be changed.
    Key,
    /// The row can't be used.
    Row,
    /// The cell can't be used; as a warning it is read as missing, and its row stays.
    Cell,
    /// A list and the record of its meeting contradict each other: neither is believed.
    List,
    /// The data may be used as it is.
    Remark,
}

/// A kind of finding: its stable name, its usual severity, and what it makes unusable.
#[derive(Debug)]
pub struct Code {
    pub code: &'static str,
    pub severity: Severity,
    pub scope: Extent,
}

const fn code(code: &'static str, severity: Severity, scope: Extent) -> Code {
    Code {
        code,
        severity,
        scope,
    }
}

/// The kind of finding of this name.
#[must_use]
pub fn kind(code: &str) -> Option<&'static Code> {
    CODES
        .binary_search_by_key(&code, |c| c.code)
        .ok()
        .map(|i| &CODES[i])
}

/// Every kind of finding, in the order of their names.
pub const CODES: &[Code] = &[
    code("R001", Severity::Error, Extent::File),
    code("R002", Severity::Error, Extent::File),
    code("R003", Severity::Error, Extent::File),
    code("R004", Severity::Error, Extent::File),
    code("R005", Severity::Error, Extent::File),
    code("R006", Severity::Error, Extent::File),
    code("R007", Severity::Error, Extent::File),
    code("R008", Severity::Info, Extent::Remark),
    code("R009", Severity::Info, Extent::Remark),
    code("R010", Severity::Error, Extent::File),
    code("R011", Severity::Info, Extent::Remark),
    code("R012", Severity::Error, Extent::Row),
    code("R013", Severity::Error, Extent::File),
    code("R014", Severity::Error, Extent::File),
    code("R015", Severity::Info, Extent::Remark),
    code("R016", Severity::Warning, Extent::Remark),
    code("R017", Severity::Error, Extent::File),
    code("R018", Severity::Error, Extent::File),
    code("R019", Severity::Error, Extent::Row),
    code("R020", Severity::Error, Extent::Row),
    code("R021", Severity::Error, Extent::Cell),
    code("R022", Severity::Error, Extent::Cell),
    code("R023", Severity::Error, Extent::Cell),
    code("R024", Severity::Error, Extent::Cell),
    code("R025", Severity::Warning, Extent::Remark),
    code("R026", Severity::Warning, Extent::Remark),
    code("R027", Severity::Warning, Extent::Remark),
    code("R028", Severity::Warning, Extent::Remark),
    code("R029", Severity::Info, Extent::Remark),
    code("R030", Severity::Error, Extent::Cell),
    code("R031", Severity::Error, Extent::Key),
    code("R032", Severity::Error, Extent::Cell),
    code("R033", Severity::Error, Extent::Row),
    code("R034", Severity::Info, Extent::Remark),
    code("R035", Severity::Error, Extent::Key),
    code("R036", Severity::Error, Extent::Key),
    code("R037", Severity::Info, Extent::Remark),
    code("R038", Severity::Error, Extent::Cell),
    code("R039", Severity::Error, Extent::Cell),
    code("R040", Severity::Error, Extent::Row),
    code("R041", Severity::Error, Extent::List),
    code("R042", Severity::Error, Extent::List),
    code("R043", Severity::Info, Extent::Remark),
    code("R044", Severity::Warning, Extent::Remark),
    code("R045", Severity::Warning, Extent::Remark),
    code("R046", Severity::Warning, Extent::Remark),
    code("R047", Severity::Info, Extent::Remark),
    code("R048", Severity::Info, Extent::Remark),
    code("R049", Severity::Error, Extent::Row),
    code("R050", Severity::Info, Extent::Remark),
    code("R051", Severity::Info, Extent::Remark),
    code("R052", Severity::Info, Extent::Remark),
    code("R053", Severity::Warning, Extent::Remark),
    code("R054", Severity::Warning, Extent::Remark),
    code("R055", Severity::Warning, Extent::Remark),
    code("R056", Severity::Info, Extent::Remark),
    code("R057", Severity::Warning, Extent::Remark),
    code("R058", Severity::Info, Extent::Remark),
    code("R059", Severity::Warning, Extent::Remark),
    code("R060", Severity::Warning, Extent::Remark),
    code("R061", Severity::Warning, Extent::Remark),
    code("R062", Severity::Warning, Extent::Remark),
    code("R063", Severity::Warning, Extent::Remark),
    code("R064", Severity::Warning, Extent::Remark),
    code("R065", Severity::Warning, Extent::Remark),
    code("R066", Severity::Warning, Extent::Remark),
    code("R067", Severity::Warning, Extent::Remark),
    code("R068", Severity::Warning, Extent::Remark),
    code("R069", Severity::Error, Extent::Row),
    code("R070", Severity::Error, Extent::Remark),
    code("R071", Severity::Warning, Extent::Remark),
    code("R072", Severity::Warning, Extent::Remark),
    code("R073", Severity::Warning, Extent::Remark),
    code("R074", Severity::Error, Extent::Row),
    code("R075", Severity::Error, Extent::Row),
    code("R076", Severity::Warning, Extent::Remark),
    code("R077", Severity::Info, Extent::Remark),
    code("R078", Severity::Warning, Extent::Remark),
    code("R079", Severity::Warning, Extent::Remark),
    code("R080", Severity::Warning, Extent::Remark),
    code("R081", Severity::Warning, Extent::Remark),
    code("R082", Severity::Info, Extent::Remark),
    code("R083", Severity::Info, Extent::Remark),
    code("R084", Severity::Info, Extent::Remark),
    code("R085", Severity::Warning, Extent::Remark),
    code("R086", Severity::Info, Extent::Remark),
    code("R087", Severity::Error, Extent::File),
    code("R088", Severity::Warning, Extent::Remark),
    code("R089", Severity::Warning, Extent::Remark),
    code("R090", Severity::Warning, Extent::Remark),
    code("R091", Severity::Warning, Extent::Remark),
    code("R092", Severity::Warning, Extent::Remark),
    code("R093", Severity::Error, Extent::Remark),
    code("R094", Severity::Warning, Extent::Remark),
    code("R095", Severity::Warning, Extent::Remark),
    code("R096", Severity::Warning, Extent::Remark),
    code("R097", Severity::Warning, Extent::Remark),
    code("R098", Severity::Warning, Extent::Remark),
    code("R099", Severity::Warning, Extent::Remark),
    code("R100", Severity::Error, Extent::File),
    code("R101", Severity::Warning, Extent::Remark),
    code("R102", Severity::Warning, Extent::Remark),
];
