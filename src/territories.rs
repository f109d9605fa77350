//! States and territories by the names and codes that lists have for them, in several languages. In:
//! a name. Out: its code, region and names. It must not know the data: what a list of members says
//! always comes first.

use std::{collections::HashMap, sync::LazyLock};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Where the tables come from is said beside them.
const TABLES: [&str; 2] = [
    include_str!("../assets/territories/territories.csv"),
    include_str!("../assets/territories/former.csv"),
];
/// Of those that are not members of the United Nations, the ones that take part in its conferences
/// as states.
const OTHER_STATES: [&str; 4] = ["COK", "NIU", "PSE", "VAT"];

/// A row of the table.
#[derive(Debug)]
pub struct Territory {
    /// Of ISO 3166-1 (alpha-3).
    pub code: String,
    /// Its other codes: alpha-2, and the number of UN M49.
    codes: [String; 2],
    pub is_state: bool,
    pub region: String,
    /// Tag of a language → the name.
    names: Vec<(String, String)>,
    others: Vec<String>,
}

impl Territory {
    /// The name in a language.
    #[must_use]
    pub fn name(&self, tag: &str) -> Option<&str> {
        let name = self.names.iter().find(|(language, _)| language == tag);
        name.map(|(_, name)| name.as_str())
    }

    /// Is this its name in another language than this one, and none of this one?
    #[must_use]
    pub fn has_foreign_name(&self, name: &str, language: &str) -> bool {
        let own = plain(name);
        let is_own = |other: &String| plain(other) == own;
        let mut names = self.names.iter();
        let is_native = |(tag, name): &(String, String)| tag == language && is_own(name);
        names.clone().any(|(_, name)| is_own(name))
            && !names.any(is_native)
            && !(language == "en" && self.others.iter().any(is_own))
    }
}

/// English name of a region → its names by the tag of their language.
static REGIONS: LazyLock<HashMap<String, HashMap<String, String>>> = LazyLock::new(|| {
    let table = include_str!("../assets/territories/regions.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows = reader.deserialize().flatten();
    let of_row = |row: HashMap<String, String>| Some((plain(row.get("name_en")?), row));
    rows.filter_map(of_row).collect()
});

/// The name of a region in a language, by its English name.
#[must_use]
pub fn region(english: &str, tag: &str) -> Option<&'static str> {
    let names = REGIONS.get(&plain(english))?;
    names.get(&format!("name_{tag}")).map(String::as_str)
}

static ALL: LazyLock<Vec<Territory>> =
    LazyLock::new(|| TABLES.into_iter().flat_map(rows).collect());

fn rows(table: &str) -> Vec<Territory> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let territory = |row: csv::StringRecord| {
        let mut cells: HashMap<&str, &str> = header.iter().zip(&row).collect();
        let mut take = |head: &str| cells.remove(head).unwrap_or_default().to_owned();
        let code = take("alpha3");
        Territory {
            is_state: take("un_member") == "yes" || OTHER_STATES.contains(&code.as_str()),
            code,
            codes: [take("alpha2"), take("m49")],
            region: take("region"),
            others: take("other_names").split(';').map(str::to_owned).collect(),
            names: cells
                .into_iter()
                .filter_map(|(head, cell)| {
                    let tag = head.strip_prefix("name_")?;
                    Some((tag.to_owned(), cell.to_owned()))
                })
                .collect(),
        }
    };
    reader.records().flatten().map(territory).collect()
}

/// The words of each name → the territory.
static NAMES: LazyLock<HashMap<String, &'static Territory>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    let by_code = |code: &str| ALL.iter().find(|territory| territory.code == code);
    for (code, official) in OFFICIAL {
        let territory = by_code(code).expect("a code of the table");
        names.extend(official.iter().map(|name| (plain(name), territory)));
    }
    for territory in ALL.iter() {
        let own = territory.names.iter().map(|(_, name)| name);
        let all = own.chain(&territory.others).filter(|name| !name.is_empty());
        for name in all {
            names.insert(plain(name), territory);
            // `Cote d Ivoire` as well as `Cote dIvoire`.
            names.insert(plain(&name.replace(APOSTROPHES, " ")), territory);
        }
    }
    names
});

static CODES: LazyLock<HashMap<&'static str, &'static Territory>> = LazyLock::new(|| {
    let codes = |territory: &'static Territory| {
        let all = std::iter::once(&territory.code).chain(&territory.codes);
        all.filter(|code| !code.is_empty())
            .map(move |code| (code.as_str(), territory))
    };
    ALL.iter().flat_map(codes).collect()
});

/// Official names in French and Spanish, and short forms, which the table lacks.
const OFFICIAL: [(&str, &[&str]); 26] = [
    (
        "BOL",
        &[
            "Bolivie (État plurinational de)",
            "Bolivia (Estado Plurinacional de)",
        ],
    ),
    ("CAF", &["République centrafricaine"]),
    (
        "COD",
        &["République démocratique du Congo", "RDC", "RD Congo"],
    ),
    ("COG", &["République du Congo", "República del Congo"]),
    (
        "CZE",
        &["République tchèque", "República Checa", "Czech Rep."],
    ),
    ("DOM", &["République dominicaine", "República Dominicana"]),
    (
        "FSM",
        &[
            "Micronesia (F.S.)",
            "Micronésie (États fédérés de)",
            "Micronesia (Estados Federados de)",
        ],
    ),
    (
        "GBR",
        &[
            "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
            "Reino Unido de Gran Bretaña e Irlanda del Norte",
        ],
    ),
    (
        "IRN",
        &[
            "Iran (République islamique d’)",
            "République islamique d’Iran",
            "Irán (República Islámica del)",
            "República Islámica del Irán",
        ],
    ),
    ("KOR", &["République de Corée", "República de Corea", "ROK"]),
    (
        "LAO",
        &[
            "République démocratique populaire lao",
            "República Democrática Popular Lao",
            "Lao PDR",
        ],
    ),
    ("MDA", &["République de Moldova", "República de Moldova"]),
    ("MKD", &["Macédoine du Nord", "Macedonia del Norte"]),
    (
        "PRK",
        &[
            "République populaire démocratique de Corée",
            "República Popular Democrática de Corea",
            "DPRK",
        ],
    ),
    ("PSE", &["État de Palestine", "Estado de Palestina"]),
    ("RUS", &["Fédération de Russie", "Federación de Rusia"]),
    ("STP", &["Sao Tomé-et-Principe", "Santo Tomé y Príncipe"]),
    (
        "SYR",
        &["République arabe syrienne", "República Árabe Siria"],
    ),
    ("TUR", &["Türkiye", "Turquie", "Turquía"]),
    (
        "TZA",
        &[
            "République-Unie de Tanzanie",
            "República Unida de Tanzanía",
            "U.R. of Tanzania",
            "United Rep. of Tanzania",
        ],
    ),
    (
        "USA",
        &["États-Unis d’Amérique", "Estados Unidos de América"],
    ),
    ("VAT", &["Saint-Siège", "Santa Sede", "Holy See"]),
    (
        "VEN",
        &[
            "Venezuela (République bolivarienne du)",
            "Venezuela (República Bolivariana de)",
        ],
    ),
    ("VNM", &["Viet Nam"]),
    ("CIV", &["Côte d’Ivoire"]),
    ("SWZ", &["Eswatini"]),
];

const APOSTROPHES: [char; 4] = ['\'', '’', 'ʼ', '`'];

/// A name without what lists write in several ways: capital letters, accents, marks, `St.` and `&`.
fn plain(name: &str) -> String {
    let name = name.to_lowercase().replace('&', " and ");
    let name = name.replace(APOSTROPHES, "");
    let letters: String = name.nfd().filter(|c| !is_combining_mark(*c)).collect();
    let words = letters
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && *word != "the");
    let whole = |word| match word {
        "st" => "saint",
        "rep" => "republic",
        "dem" => "democratic",
        "fed" => "federation",
        word => word,
    };
    words.map(whole).collect::<Vec<&str>>().join(" ")
}

/// The state or territory of this name.
#[must_use]
pub fn territory_named(name: &str) -> Option<&'static Territory> {
    const LONGEST: usize = 100;
    if name.len() > LONGEST {
        None
    } else {
        NAMES.get(&plain(name)).copied()
    }
}

/// The state or territory of this code of ISO 3166-1 or UN M49, as it is written.
#[must_use]
pub fn with_code(text: &str) -> Option<&'static Territory> {
    CODES.get(text).copied()
}

/// The state or territory of this code or name.
#[must_use]
pub fn find_territory(text: &str) -> Option<&'static Territory> {
    with_code(text).or_else(|| territory_named(text))
}

/// The code (alpha-3) of the state or territory of this name.
#[must_use]
pub fn code_of(name: &str) -> Option<&'static str> {
    territory_named(name).map(|territory| territory.code.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_and_code_is_known_and_of_one_territory() {
        let mut names = 0;
        for territory in ALL.iter() {
            let own = territory.names.iter().map(|(_, name)| name);
            let codes = std::iter::once(&territory.code).chain(&territory.codes);
            for text in own.chain(&territory.others).chain(codes) {
                if text.is_empty() {
                    continue;
                }
                names += 1;
                let found = find_territory(text).map(|found| found.code.as_str());
                assert_eq!(found, Some(territory.code.as_str()), "{text}");
            }
            // UN M49 has Antarctica in no region.
            let has_region = !territory.region.is_empty();
            assert_eq!(has_region, territory.code != "ATA", "{}", territory.code);
        }
        assert!(names > 2500, "{names}");
        assert_eq!(
            territory_named("Lao Peoples Democratic Republic")
                .unwrap()
                .code,
            "LAO"
        );
        assert_eq!(territory_named("Cote d Ivoire").unwrap().code, "CIV");
        for (name, code) in [
            ("République démocratique du Congo", "COD"),
            ("Rep. of Korea", "KOR"),
            ("Dem. Rep. of the Congo", "COD"),
            ("Iran (Islamic Rep. of)", "IRN"),
            ("Venezuela (Bolivarian Rep. of)", "VEN"),
            ("Russian Fed.", "RUS"),
            ("U.R. of Tanzania", "TZA"),
            ("Dominican Rep.", "DOM"),
            ("Central African Rep.", "CAF"),
            ("Micronesia (F.S.)", "FSM"),
            ("Fédération de Russie", "RUS"),
            ("República Árabe Siria", "SYR"),
        ] {
            assert_eq!(
                territory_named(name).map(|t| t.code.as_str()),
                Some(code),
                "{name}"
            );
        }
    }

    #[test]
    fn words_and_organisations_are_no_states() {
        // Words made of syllables, with an end that no name of a state has.
        let mut chance: u32 = 7;
        let mut next = |most: u32| {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (chance >> 16) % most
        };
        for _ in 0..2000 {
            let syllables = next(3) + 1;
            let mut word: String = (0..syllables)
                .flat_map(|_| {
                    let consonant = b"bcdfghklmnprstvw"[next(16) as usize];
                    let vowel = b"aeiou"[next(5) as usize];
                    [char::from(consonant), char::from(vowel)]
                })
                .collect();
            word.push_str("rt");
            assert!(find_territory(&word).is_none(), "{word}");
        }
        let members = include_str!("../inputs/members.csv");
        let mut reader = csv::Reader::from_reader(members.as_bytes());
        let header = reader.headers().unwrap().clone();
        let column = |name: &str| header.iter().position(|head| head == name).unwrap();
        let (name, kind) = (column("name"), column("kind"));
        for row in reader.records().map(Result::unwrap) {
            let is_state = row[kind] == *"state" || row[kind] == *"territory";
            assert_eq!(
                territory_named(&row[name]).is_some(),
                is_state,
                "{}",
                &row[name]
            );
        }
    }
}
