//! Pictures of pixels as objects, each once. In: pixels as pages show them. Out: objects. It must
//! not know a page.

use super::{
    PdfError,
    file::{Id, PdfFile},
};
use crate::settings::logo::{Drawing, Logo};
use std::{fmt::Write, sync::Arc};

#[derive(Default)]
pub struct Pictures(Vec<(Arc<Logo>, Id)>);

impl Pictures {
    /// The number of a picture in the document.
    pub fn number(&mut self, picture: &Arc<Logo>, file: &mut PdfFile) -> usize {
        let known = self
            .0
            .iter()
            .position(|(known, _)| Arc::ptr_eq(known, picture));
        known.unwrap_or_else(|| {
            self.0.push((picture.clone(), file.reserve()));
            self.0.len() - 1
        })
    }

    /// The entries of the resources: name and object of each.
    pub fn resources(&self) -> String {
        self.0
            .iter()
            .enumerate()
            .fold(String::new(), |mut all, (number, (_, id))| {
                let _ = write!(all, "/P{number} {id} 0 R");
                all
            })
    }

    pub fn write(&self, file: &mut PdfFile) -> Result<(), PdfError> {
        for (picture, id) in &self.0 {
            let Drawing::Pixels {
                width,
                height,
                bytes,
            } = &picture.drawing
            else {
                continue;
            };
            let entries = format!(
                "/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8"
            );
            file.stream(*id, &entries, bytes)?;
        }
        Ok(())
    }
}
