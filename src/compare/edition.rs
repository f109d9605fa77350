//! An edition as its data files say it: figures, tables, main points, what it was made with. In: the
//! files of a folder, or of a run. Out: plain values. It must not know what is compared.

use super::tables::DataTable;
use crate::digest::sha256;
use serde_json::Value as Json;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Why an edition can't be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditionError {
    /// It has no such file.
    Lacks(String),
    /// The file is not as this program writes it.
    Broken(String),
}

/// One edition.
#[derive(Debug, Default)]
pub struct ComparedEdition {
    /// Where it is; empty of one that is only being made.
    pub folder: PathBuf,
    /// The period, as its folder is called.
    pub period: String,
    pub audience: String,
    pub language: String,
    pub process: String,
    pub handling: String,
    /// Its own day, where it has one.
    pub day: Option<String>,
    pub version: String,
    pub settings: String,
    /// Template → fingerprint.
    pub templates: BTreeMap<String, String>,
    /// Figures by their ids, as `figures.json` has them.
    pub figures: BTreeMap<String, Json>,
    pub points: Vec<String>,
    pub tables: BTreeMap<String, DataTable>,
}

const FIGURES: &str = "data/figures.json";
const PACKAGE: &str = "data/datapackage.json";
const MANIFEST: &str = "manifest.json";

impl ComparedEdition {
    /// Of a folder of outputs.
    ///
    /// # Errors
    /// Which of its files is missing or broken.
    pub fn of_folder(folder: &Path) -> Result<Self, EditionError> {
        let edition = Self::new(|name| fs::read(folder.join(name)).ok())?;
        Ok(Self {
            folder: folder.to_owned(),
            ..edition
        })
    }

    /// Of files by their paths.
    ///
    /// # Errors
    /// Which of them is missing or broken.
    pub fn new(file: impl Fn(&str) -> Option<Vec<u8>>) -> Result<Self, EditionError> {
        let read = |name: &str| file(name).ok_or_else(|| EditionError::Lacks(name.to_owned()));
        let broken = |name: &str| EditionError::Broken(name.to_owned());
        let manifest = as_json(&read(MANIFEST)?).ok_or_else(|| broken(MANIFEST))?;
        let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
        let outputs = list(&manifest["outputs"]).iter();
        let prints: BTreeMap<String, String> = outputs
            .map(|output| (text(&output["path"]), text(&output["sha256"])))
            .collect();
        if manifest["audience"].as_str().is_none() || manifest["period"]["name"].as_str().is_none()
        {
            return Err(broken(MANIFEST));
        }
        // A file that is not the one of the manifest is none of the edition.
        let own = |name: &str| -> Result<Vec<u8>, EditionError> {
            let bytes = read(name)?;
            let is_own = prints
                .get(name)
                .is_none_or(|print| *print == sha256(&bytes));
            is_own.then_some(bytes).ok_or_else(|| broken(name))
        };
        let json = |name: &str| as_json(&own(name)?).ok_or_else(|| broken(name));
        let (figures, package) = (json(FIGURES)?, json(PACKAGE)?);
        let mut tables = BTreeMap::new();
        for resource in list(&package["resources"]) {
            let name = text(&resource["path"]);
            let path = format!("data/{name}");
            if name.contains(['/', '\\']) {
                return Err(broken(PACKAGE));
            }
            let bytes = own(&path)?;
            let table = DataTable::read(resource, &bytes).ok_or(EditionError::Broken(path))?;
            tables.insert(table.name.clone(), table);
        }
        let templates = list(&manifest["templates"]).iter();
        let of_figures = list(&figures["figures"]).iter();
        let points = list(&figures["main_points"]).iter();
        Ok(Self {
            folder: PathBuf::new(),
            period: text(&manifest["period"]["name"]),
            audience: text(&manifest["audience"]),
            language: text(&manifest["languages"][0]),
            process: text(&manifest["process"]),
            handling: text(&manifest["handling"]),
            day: manifest["edition"]["day"].as_str().map(str::to_owned),
            version: text(&manifest["version"]),
            settings: text(&manifest["settings"]["sha256"]),
            templates: templates
                .map(|template| (text(&template["name"]), text(&template["sha256"])))
                .collect(),
            figures: of_figures
                .map(|figure| (text(&figure["id"]), figure.clone()))
                .collect(),
            points: points.map(|point| text(&point["text"])).collect(),
            tables,
        })
    }
}

fn as_json(bytes: &[u8]) -> Option<Json> {
    serde_json::from_slice(bytes).ok()
}

fn list(value: &Json) -> &[Json] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
