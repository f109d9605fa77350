//! Lists the languages: each file of `locales/` but `program.ftl` is one, named by its tag.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=locales");
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
    // Wherever the package lies when it is compiled: what is built may be that of a copy of it.
    let line = |tag: &String| {
        let path = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{tag}.ftl\")");
        format!("    ({tag:?}, include_str!({path})),\n")
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
