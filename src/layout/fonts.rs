//! Which font has which script: those in the program, and where a text needs more, those of a
//! folder and of the system. In: characters. Out: families in the order in which they are tried,
//! faces. It must not know a page.

use super::pages::FontFace;
use parley::{
    FontContext, FontData,
    fontique::{Blob, Collection, CollectionOptions, SourceCache},
};
use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
    raw::{FileRef, types::Tag},
    string::StringId,
};
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

type Bytes = Arc<Cow<'static, [u8]>>;

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../assets/fonts/", $name, ".ttf"))
    };
}

/// The first family has Latin, Greek, Cyrillic and Vietnamese, upright and italic; each other one
/// has a script.
static BUILT_IN: [&[u8]; 21] = [
    font!("SourceSans3_400Regular"),
    font!("SourceSans3_400Regular_Italic"),
    font!("SourceSans3_700Bold"),
    font!("Vazirmatn_400Regular"),
    font!("Vazirmatn_700Bold"),
    font!("NotoSansBengali_400Regular"),
    font!("NotoSansBengali_700Bold"),
    font!("NotoSansDevanagari_400Regular"),
    font!("NotoSansDevanagari_700Bold"),
    font!("NotoSansKhmer_400Regular"),
    font!("NotoSansKhmer_700Bold"),
    font!("NotoSansLao_400Regular"),
    font!("NotoSansLao_700Bold"),
    font!("NotoSansMyanmar_400Regular"),
    font!("NotoSansMyanmar_700Bold"),
    font!("NotoSansSinhala_400Regular"),
    font!("NotoSansSinhala_700Bold"),
    font!("NotoSansTamil_400Regular"),
    font!("NotoSansTamil_700Bold"),
    font!("NotoSansThai_400Regular"),
    font!("NotoSansThai_700Bold"),
];

/// Is it of those that the first family has without a look?
#[must_use]
pub const fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{17F}' | '‘'..='”' | '–' | '—' | '•' | '…' | '−')
}

/// The one of Arabic, Persian and Urdu; each letter of it is one glyph with its dots.
const RIGHT_TO_LEFT: &str = "Vazirmatn";

/// Is it of a script that runs from right to left?
#[must_use]
pub const fn turns(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Where systems keep their fonts; what is not there is passed over.
const SYSTEM: [&str; 6] = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "/System/Library/AssetsV2",
    "C:\\Windows\\Fonts",
];
/// A larger file is no font of one script.
const LARGEST: u64 = 64 << 20;

/// One face of a file that is not in use yet.
struct Candidate {
    path: PathBuf,
    family: String,
    /// The characters that it has, as ranges in ascending order.
    has: Vec<(u32, u32)>,
}

/// Fonts of the program and those that texts have asked for.
pub struct Fonts {
    folder: PathBuf,
    pub context: FontContext,
    /// In the order in which they are tried.
    families: Vec<String>,
    files: Vec<(Bytes, u32)>,
    /// Character → is there a font for it?
    known: HashMap<char, bool>,
    /// What the folder and the system have; none until a text asks.
    candidates: Option<Vec<Candidate>>,
    faces: HashMap<(u64, u32), Arc<FontFace>>,
}

impl Fonts {
    /// Only the fonts in the program, until a text needs another: then those in `folder`, then the
    /// system's.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        let collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut fonts = Self {
            folder: folder.to_owned(),
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            families: Vec::new(),
            files: Vec::new(),
            known: HashMap::new(),
            candidates: None,
            faces: HashMap::new(),
        };
        for file in BUILT_IN {
            fonts.register(&Arc::new(Cow::Borrowed(file)));
        }
        fonts
    }

    fn register(&mut self, bytes: &Bytes) {
        for (family, faces) in self
            .context
            .collection
            .register_fonts(Blob::new(bytes.clone()), None)
        {
            let name = self
                .context
                .collection
                .family_name(family)
                .unwrap_or_default()
                .to_owned();
            if !self.families.contains(&name) {
                self.families.push(name);
            }
            self.files
                .extend(faces.iter().map(|face| (bytes.clone(), face.index())));
        }
    }

    /// The families for a text, and those of its characters that no font has.
    pub fn families(&mut self, text: &str) -> (Vec<String>, Vec<char>) {
        if text.chars().all(is_plain) {
            return (self.families[..1].to_vec(), Vec::new());
        }
        let mut missing = Vec::new();
        for c in text.chars().filter(|c| !c.is_control() && !c.is_ascii()) {
            if !self.has(c, text) && !missing.contains(&c) {
                missing.push(c);
            }
        }
        let mut families = self.families.clone();
        // Spaces and digits of a text from right to left are of its own font, so that its words
        // stay together for readers.
        if text.chars().find(|c| c.is_alphabetic()).is_some_and(turns) {
            families.sort_by_key(|family| family != RIGHT_TO_LEFT);
        }
        (families, missing)
    }

    fn has(&mut self, c: char, text: &str) -> bool {
        if let Some(known) = self.known.get(&c) {
            return *known;
        }
        let mut has = self.files.iter().any(|(bytes, index)| {
            FontRef::from_index(bytes, *index).is_ok_and(|f| f.charmap().map(c).is_some())
        });
        if !has && let Some(file) = self.find(c, text) {
            let weights = weights(&file);
            for path in &weights {
                if let Ok(bytes) = fs::read(path) {
                    self.register(&Arc::new(Cow::Owned(bytes)));
                }
            }
            has = !weights.is_empty();
        }
        self.known.insert(c, has);
        has
    }

    /// The file of the best family that has a character: the folder's own first, then of Chinese,
    /// Japanese and Korean forms those of the language that the text shows.
    fn find(&mut self, c: char, text: &str) -> Option<PathBuf> {
        let folder = self.folder.clone();
        let candidates = self.candidates.get_or_insert_with(|| candidates(&folder));
        let form = if text.chars().any(|c| ('\u{3040}'..='\u{30FF}').contains(&c)) {
            "JP"
        } else if text.chars().any(|c| ('\u{AC00}'..='\u{D7A3}').contains(&c)) {
            "KR"
        } else {
            "SC"
        };
        let code = u32::from(c);
        let has = |has: &[(u32, u32)]| {
            let after = has.partition_point(|(first, _)| *first <= code);
            after > 0 && has[after - 1].1 >= code
        };
        let rank = |candidate: &Candidate| {
            let is_serif = candidate.family.contains("Serif") || candidate.family.contains("Mono");
            (
                !candidate.path.starts_with(&folder),
                is_serif,
                !candidate.family.ends_with(form),
                !candidate.family.starts_with("Noto"),
            )
        };
        let best = candidates
            .iter()
            .filter(|candidate| has(&candidate.has))
            .min_by_key(|candidate| (rank(candidate), candidate.path.clone()))?;
        let family = best.family.clone();
        let path = best.path.clone();
        // Of a collection the chosen family comes first.
        if !self.families.contains(&family) {
            self.families.push(family);
        }
        Some(path)
    }

    /// A face; it is read when it is first used.
    pub fn face(&mut self, font: &FontData) -> Arc<FontFace> {
        let of = || {
            let used = self.files.iter().find(|(bytes, index)| {
                bytes.as_ptr() == font.data.data().as_ptr() && *index == font.index
            });
            let (bytes, index) = used.unwrap_or(&self.files[0]);
            Arc::new(face(bytes, *index))
        };
        self.faces
            .entry((font.data.id(), font.index))
            .or_insert_with(of)
            .clone()
    }

    /// Names and versions of the fonts that were used and that the program does not bring: what is
    /// written depends on them.
    #[must_use]
    pub fn foreign(&self) -> BTreeSet<(String, String)> {
        self.faces
            .values()
            .filter(|font| !font.is_ours)
            .map(|font| (font.name.clone(), font.version.clone()))
            .collect()
    }
}

/// The file itself and the bold one beside it.
fn weights(path: &Path) -> Vec<PathBuf> {
    let bold = path
        .file_name()
        .map(|name| name.to_string_lossy().replace("Regular", "Bold"));
    let bold = bold
        .map(|name| path.with_file_name(name))
        .filter(|bold| bold != path && bold.is_file());
    std::iter::once(path.to_owned()).chain(bold).collect()
}

/// Faces of upright text in the folder and the system, in the order of their paths.
fn candidates(folder: &Path) -> Vec<Candidate> {
    let mut found = BTreeSet::new();
    for root in std::iter::once(folder).chain(SYSTEM.iter().map(Path::new)) {
        collect(root, 0, &mut found);
    }
    found
        .into_iter()
        .flat_map(|path: PathBuf| faces_of(&path))
        .collect()
}

fn collect(folder: &Path, depth: usize, found: &mut BTreeSet<PathBuf>) {
    const DEEPEST: usize = 5;
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(kind) = entry.metadata() else { continue };
        let ending = path
            .extension()
            .map(|e| e.to_string_lossy().to_lowercase())
            .unwrap_or_default();
        if kind.is_dir() && depth < DEEPEST {
            collect(&path, depth + 1, found);
        } else if kind.is_file()
            && kind.len() <= LARGEST
            && ["ttf", "otf", "ttc", "otc"].contains(&ending.as_str())
        {
            found.insert(path);
        }
    }
}

fn faces_of(path: &Path) -> Vec<Candidate> {
    let name = path
        .file_stem()
        .map(|n| n.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    if [
        "bold",
        "italic",
        "oblique",
        "light",
        "thin",
        "black",
        "medium",
        "condensed",
    ]
    .iter()
    .any(|weight| name.contains(weight))
    {
        return Vec::new();
    }
    let Ok(bytes) = fs::read(path) else {
        return Vec::new();
    };
    let Ok(file) = FileRef::new(&bytes) else {
        return Vec::new();
    };
    let candidate = |font: FontRef| {
        // Fonts of pictures have no outlines that a PDF could embed.
        [b"glyf", b"CFF "]
            .iter()
            .find(|table| font.table_data(Tag::new(table)).is_some())?;
        let family = font
            .localized_strings(StringId::FAMILY_NAME)
            .english_or_first()
            .map(|s| s.to_string())?;
        let mut has: Vec<(u32, u32)> = Vec::new();
        for (c, _) in font.charmap().mappings() {
            match has.last_mut() {
                Some((_, last)) if *last + 1 == c => *last = c,
                _ => has.push((c, c)),
            }
        }
        has.sort_unstable();
        Some(Candidate {
            path: path.to_owned(),
            family,
            has,
        })
    };
    file.fonts().flatten().filter_map(candidate).collect()
}

fn face(data: &Bytes, index: u32) -> FontFace {
    let font = FontRef::from_index(data, index).expect("it was registered");
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let advances = (0..metrics.glyph_count())
        .map(|g| {
            metrics
                .advance_width(skrifa::GlyphId::new(g))
                .unwrap_or(0.0)
        })
        .collect();
    let said = |id: StringId| {
        font.localized_strings(id)
            .english_or_first()
            .map(|s| s.to_string())
    };
    let name = said(StringId::POSTSCRIPT_NAME).unwrap_or_else(|| "Font".into());
    let version = said(StringId::VERSION_STRING).unwrap_or_default();
    let is_ours = BUILT_IN.iter().any(|file| file.as_ptr() == data.as_ptr());
    let units_per_em = f32::from(
        font.metrics(Size::unscaled(), LocationRef::default())
            .units_per_em,
    );
    let glyph = |c: char| {
        let glyph = font.charmap().map(c)?;
        u16::try_from(glyph.to_u32()).ok()
    };
    let is_blank = |glyph: &u16| {
        let advance = metrics.advance_width(skrifa::GlyphId::from(*glyph));
        advance == Some(0.0)
    };
    let blank = ['\u{200C}', '\u{200D}', '\u{200B}'];
    let blank = blank.into_iter().filter_map(glyph).find(is_blank);
    let space = glyph(' ').unwrap_or(0);
    let is_cff = font.table_data(Tag::new(b"CFF ")).is_some();
    FontFace {
        name,
        version,
        is_ours,
        space,
        blank,
        is_cff,
        index,
        units_per_em,
        advances,
        data: data.clone(),
    }
}
