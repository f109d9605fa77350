//! Lists the languages: each file of `locales/` but `program.ftl` is one, named by its tag.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=locales");
    // The paths below are those of this folder.
    println!("cargo::rerun-if-env-changed=CARGO_MANIFEST_DIR");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let mut tags: Vec<String> = fs::read_dir(Path::new(&root).join("locales"))
        .expect("the folder of words")
        .filter_map(|entry| {
            entry
                .ok()?
                .file_name()
                .to_str()?
                .strip_suffix(".ftl")
                .map(str::to_owned)
        })
        .filter(|tag| tag != "program")
        .collect();
    tags.sort();
    let line = |tag: &String| {
        let path = Path::new(&root).join("locales").join(format!("{tag}.ftl"));
        format!("    ({tag:?}, include_str!(r#\"{}\"#)),\n", path.display())
    };
    let lines: String = tags.iter().map(line).collect();
    let list = format!(
        "/// Tag and words of each language.\npub const LANGUAGES: &[(&str, &str)] = &[\n{lines}];\n"
    );
    fs::write(
        Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("languages.rs"),
        list,
    )
    .expect("the folder of builds");
}
