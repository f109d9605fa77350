//! Documents → named bytes, one module a format. In: pages, report, released figures. Out: `Artifact`s.
//! It must not know where they are written.

pub mod data;
pub mod html;
mod parquet;
pub mod pdf;
pub mod text;
mod wide;
pub mod xlsx;

/// A file of the outputs, not yet written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// With `/` between folders, below the output folder.
    pub path: String,
    pub bytes: Vec<u8>,
}
