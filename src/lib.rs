//! From a secretariat's CSV files to a briefing and workbooks that can be checked figure by figure.
pub mod finding;
pub mod input;
pub mod settings;
pub mod table;
pub mod statistics;
pub mod disclosure;
pub mod words;
pub mod report;
pub mod layout;
pub mod render;
