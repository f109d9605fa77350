//! The blocks of templates: each has its description and a picture, made by the program.
//! `RAPPORTEUR_WRITE_DOCS=1 cargo test blocks` makes the pictures anew.
use crate::{documents::released, support::root};
use rapporteur::{
    layout::{
        self,
        fonts::Fonts,
        pages::{Item, Mark, Page, Part},
    },
    render::svg,
    report::{BLOCKS, SECTIONS, Template, Templates, compose},
    settings::Settings,
    words::Words,
};
use std::{fs, path::Path};

fn pages(template: &Template, settings: &Settings) -> Vec<Page> {
    let released = released(&root().join("inputs"), settings, "2022");
    let report = compose(&released, settings, &Words::english(), template).unwrap();
    let mut pages: Vec<Page> = Vec::new();
    let mut take = |part| {
        if let Part::Page(number, page) = part {
            pages.resize_with(pages.len().max(number + 1), Page::default);
            pages[number].content.extend(page.content);
            (pages[number].width, pages[number].height) = (page.width, page.height);
            pages[number].colours = page.colours;
        }
    };
    layout::lay_out(
        &report,
        &Words::english(),
        &mut Fonts::new(Path::new("fonts")),
        &mut take,
    );
    pages
}

/// Where an item ends.
fn bottom(item: &Item) -> f32 {
    match item {
        Item::Text(run) => run.baseline + run.size / 2.0,
        Item::Rectangle { y, height, .. } | Item::Picture { y, height, .. } => y + height,
        Item::Line { from, to, .. } => from.1.max(to.1),
    }
}

/// What stands on a page below a height, as a picture of its own.
fn part_below(page: &Page, top: f32, alternative: &str) -> String {
    let own = page
        .content
        .iter()
        .filter(|content| !matches!(content.mark, Mark::Header | Mark::Footer));
    let items = own.flat_map(|content| &content.items);
    let end = items.map(bottom).fold(top, f32::max) + 6.0;
    let whole = svg::page(page, alternative);
    let size = format!("viewBox=\"0 0 {:.2} {:.2}\"", page.width, page.height);
    let cut = format!("viewBox=\"0 {top} {:.2} {:.2}\"", page.width, end - top);
    let picture = whole.replacen(&size, &cut, 1);
    assert_ne!(picture, whole, "{size}");
    picture
}

#[test]
fn each_block_has_a_description_and_the_picture_that_the_program_makes() {
    const BELOW_TITLE: f32 = 128.0;
    let mut settings = Settings::read(&root().join("inputs/rapporteur.toml")).unwrap();
    settings.beside = vec!["region".to_owned()];
    let text = fs::read_to_string(root().join("docs/templates.md")).unwrap();
    let folder = root().join("docs/pictures");
    let write = std::env::var_os("RAPPORTEUR_WRITE_DOCS").is_some();
    let check = |name: &str, picture: &str| {
        let path = folder.join(format!("{name}.svg"));
        if write {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, picture).unwrap();
        }
        let own = fs::read_to_string(&path).ok();
        assert!(
            own.as_deref() == Some(picture),
            "docs/pictures/{name}.svg is not what the program makes"
        );
    };
    for block in BLOCKS {
        let name = block.name;
        let described = text
            .split_once(&format!("\n### {name}\n"))
            .unwrap_or_else(|| panic!("{name}"))
            .1;
        let described = described.split("\n### ").next().unwrap();
        for option in block.options {
            assert!(
                described.contains(&format!("`{option}=")),
                "{name}: {option}"
            );
        }
        // Of a period with meetings there is nothing to say.
        if name == "no_meetings" {
            continue;
        }
        let alternative = described
            .split_once("![")
            .unwrap()
            .1
            .split_once(']')
            .unwrap();
        assert!(
            alternative.1.starts_with(&format!("(pictures/{name}.svg)")),
            "{name}"
        );
        let template = Template::new("block.md", &format!("{{{{ {name}() }}}}\n"));
        check(
            name,
            &part_below(&pages(&template, &settings)[0], BELOW_TITLE, alternative.0),
        );
    }
    for (name, _) in SECTIONS {
        assert!(text.contains(&format!("| `{name}` |")), "{name}");
    }
    settings.beside.clear();
    let briefing = Templates::default().choose("briefing", "en");
    check(
        "briefing",
        &svg::page(&pages(&briefing, &settings)[0], "A page of the briefing"),
    );
}

/// An officer understands the built-in briefing at first sight.
#[test]
fn the_built_in_briefing_is_short() {
    let (_, text) = rapporteur::report::BUILT_IN
        .iter()
        .find(|(kind, _)| *kind == "briefing")
        .unwrap();
    assert!(text.lines().count() < 40 && !text.contains("{%"), "{text}");
}
