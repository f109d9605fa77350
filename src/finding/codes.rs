//! Every kind of finding: its stable name, its usual severity, and what it makes unusable. In:
//! nothing. Out: constants. It must not know what a message says.

use super::Severity;

/// What a code speaks of, and so what becomes of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The file can't be used; its severity can't be changed.
    File,
    /// The row can't be distinguished from others; its severity can't be changed.
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

/// A kind of finding: its stable name, its usual severity, what it makes unusable, and what its
/// message names.
#[derive(Debug)]
pub struct Code {
    pub code: &'static str,
    pub severity: Severity,
    pub scope: Extent,
    pub arguments: &'static [&'static str],
}

/// The kind of finding of this name.
#[must_use]
pub fn kind(code: &str) -> Option<&'static Code> {
    CODES
        .binary_search_by_key(&code, |c| c.code)
        .ok()
        .map(|i| &CODES[i])
}

/// A finding as it is noted: its code, and a value for each argument of its message.
pub trait Message {
    const CODE: &'static str;

    fn arguments(self) -> Vec<(&'static str, String)>;
}

/// For each code a constant, which is its name, and a structure with a field for each argument of
/// its message: one that is missing or misspelt does not compile.
macro_rules! codes {
    ($($code:ident $severity:ident $extent:ident { $($argument:ident),* })*) => {
        $(
            pub const $code: &str = stringify!($code);

            #[allow(non_camel_case_types, reason = "the type of a field is named as the field")]
            pub struct $code<$($argument),*> {
                $(pub $argument: $argument),*
            }

            #[allow(non_camel_case_types, reason = "the type of a field is named as the field")]
            impl<$($argument: ToString),*> Message for $code<$($argument),*> {
                const CODE: &'static str = $code;

                fn arguments(self) -> Vec<(&'static str, String)> {
                    vec![$((stringify!($argument), self.$argument.to_string())),*]
                }
            }
        )*

        /// Every kind of finding, in the order of their names.
        pub const CODES: &[Code] = &[
            $(Code {
                code: $code,
                severity: Severity::$severity,
                scope: Extent::$extent,
                arguments: &[$(stringify!($argument)),*],
            }),*
        ];
    };
}

codes! {
    R001 Error File { table }
    R002 Error File {}
    R003 Error File {}
    R004 Error File {}
    R005 Error File { byte }
    R006 Error File {}
    R007 Error File {}
    R008 Info Remark { encoding, how }
    R009 Info Remark { table }
    R010 Error File { wanted, near, source, separator, table, column }
    R011 Info Remark { columns }
    R012 Error Row { cells, columns, span }
    R013 Error File { column }
    R014 Error File { reason }
    R015 Info Remark { separator }
    R016 Warning Remark { read, table }
    R017 Error File { reason }
    R018 Error File { sheet, near, known, table }
    R019 Error Row { column }
    R020 Error Row { column, part }
    R021 Error Cell { column, value, near, known }
    R022 Error Cell { column, value, expected, reading, forms }
    R023 Error Cell { column, value, form }
    R024 Error Cell { column, n, most }
    R025 Warning Remark { column, value }
    R026 Warning Remark { column, value }
    R027 Warning Remark { column, value }
    R028 Warning Remark { column, value }
    R029 Info Remark { column }
    R030 Error Cell { column, value, near, table, from }
    R031 Error Key { columns, value, line, file }
    R032 Error Cell { column, value, near, table, separator }
    R033 Error Row { column, value, first, line }
    R034 Info Remark { column, value, meant }
    R035 Error Key { column, value, reason, other, line }
    R036 Error Key { value, other, id }
    R037 Info Remark { column, value, table }
    R038 Error Cell { theme, parent }
    R039 Error Cell { column, value, kind }
    R040 Error Row { first, a, last, b }
    R041 Error List { meeting, reported, named }
    R042 Error List { meeting, reported, named }
    R043 Info Remark { meeting, reported, named }
    R044 Warning Remark { what, line, file }
    R045 Warning Remark { status, first, line, file }
    R046 Warning Remark { meeting, status }
    R047 Info Remark { member, day, start, when }
    R048 Info Remark { meeting }
    R049 Error Row { column, day, agreed }
    R050 Info Remark { n }
    R051 Info Remark { theme }
    R052 Info Remark { column, meeting }
    R053 Warning Remark { column, value, usual, line }
    R054 Warning Remark { body, near }
    R055 Warning Remark { member, body, line }
    R056 Info Remark { meeting }
    R057 Warning Remark { column, value }
    R058 Info Remark {}
    R059 Warning Remark { n }
    R060 Warning Remark { series, what, value, near }
    R061 Warning Remark {}
    R062 Warning Remark { kinds }
    R063 Warning Remark { meeting }
    R064 Warning Remark { value, column, usual }
    R065 Warning Remark { n, files }
    R066 Warning Remark { value, other, line, day }
    R067 Warning Remark {}
    R068 Warning Remark { n, table }
    R069 Error Row { n, last }
    R070 Error Remark { table }
    R071 Warning Remark { value }
    R072 Warning Remark {}
    R073 Warning Remark { value }
    R074 Error Row { value, table }
    R075 Error Row { n }
    R076 Warning Remark { column, dates, texts, date, text, row }
    R077 Info Remark { column, day }
    R078 Warning Remark { column, value, meant }
    R079 Warning Remark { column, value, other, separator }
    R080 Warning Remark { table, n }
    R081 Warning Remark { sheet }
    R082 Info Remark { what, n, named }
    R083 Info Remark { meeting, today, how }
    R084 Info Remark { member, how }
    R085 Warning Remark { line, file }
    R086 Info Remark { column, form, first, day }
    R087 Error File { other, table }
    R088 Warning Remark { column, taken }
    R089 Warning Remark { column, value, usual, first, alike }
    R090 Warning Remark { characters, script, text, package }
    R091 Warning Remark { table, rows, most }
    R092 Warning Remark { language, main, known }
    R093 Error Remark { member, reason }
    R094 Warning Remark { kept }
    R095 Warning Remark { period, latest }
    R096 Warning Remark { period }
    R097 Warning Remark {}
    R098 Warning Remark { column, value }
    R099 Warning Remark { series, members }
    R100 Error File { what, n, most }
    R101 Warning Remark { owner, folder }
    R102 Warning Remark { reason }
    R103 Info Remark { n, columns }
    R104 Error Cell { value, meetings }
    R105 Warning Remark { value, marks }
    R106 Info Remark { n }
    R107 Info Remark { sections }
    R108 Warning Remark {}
    R109 Info Remark { n }
    R110 Error File {}
    R111 Error Cell { value }
    R112 Error Cell { column, value }
    R113 Info Remark {}
    R114 Warning Remark { n, meeting, period }
    R115 Warning Remark { value }
    R116 Info Remark { capacity }
    R117 Error Row { value, line }
    R118 Warning Remark { n }
    R119 Error Remark {}
    R120 Warning Remark { n }
    R121 Error File { n, column }
    R122 Info Remark { column, value }
    R123 Warning Remark { n }
    R124 Info Remark { n }
    R125 Info Remark { field, member, meeting, recorded, proposed }
    R126 Error Row { field, member, meeting, recorded, now }
    R127 Info Remark { n }
    R128 Error Row { field, near }
    R129 Info Remark { field, member, meeting, proposed }
    R130 Error Row { member, meeting, reason }
    R131 Error File { member }
    R132 Error File { reason }
    R133 Error File { member, period, day, now, edition }
    R134 Error Row {}
    R135 Error Cell {}
    R136 Error Cell { field }
    R137 Warning Remark { member, meeting, field, first }
    R138 Info Remark {}
    R139 Info Remark { n }
    R140 Warning Remark {}
    R141 Warning Remark { n, members }
    R142 Warning Remark { n, members }
    R143 Error Row { initiative, day, status, other, line }
    R144 Warning Remark { initiative, recorded, status, day }
    R145 Warning Remark { day, today }
    R146 Warning Remark {}
    R147 Warning Remark {}
    R148 Info Remark {}
    R149 Warning Remark { line }
    R150 Warning Remark { body, line }
    R151 Info Remark { meeting, day, end }
    R152 Warning Remark { member, meeting }
    R153 Error Row { member, status, other, line }
    R154 Warning Remark { day, meeting, start, end }
    R155 Warning Remark { group, near }
    R156 Warning Remark { meeting }
    R157 Warning Remark { year, last }
    R158 Warning Remark { sitting, meeting, other, line }
}
