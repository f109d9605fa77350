//! The blocks of templates: each has its description and a picture, made by the program.
//! `RAPPORTEUR_WRITE_DOCS=1 cargo test blocks` makes the pictures anew.
use crate::{documents::released, support::root};
use jiff::civil::Date;
use rapporteur::{
    disclosure::release,
    input,
    layout::{
        self,
        fonts::Fonts,
        pages::{Item, Mark, Page, Part},
    },
    render::svg,
    report::{BLOCKS, BUILT_IN, Report, SECTIONS, Template, Templates, compose, pack, topical},
    settings::{
        Settings,
        written::{Audience, Peers},
    },
    statistics,
    words::Words,
};
use std::{fs, path::Path};

/// What the documents with a block are made from, and the block in one of them.
fn report(name: &str, template: &Template) -> Report {
    let is_of = |kind: &str| {
        let (_, text) = BUILT_IN.iter().find(|(own, _)| *own == kind).unwrap();
        text.contains(&format!("{{{{ {name}()"))
    };
    let words = Words::english();
    let subject = topical::SUBJECTS.into_iter().find(|(kind, _)| is_of(kind));
    if let Some(subject) = subject {
        let folder = root().join("tests/data/hand");
        let mut settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
        settings.disclosure.threshold = 1;
        let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
        let statistics = statistics::compute(&data, &settings, &"2022".parse().unwrap()).unwrap();
        let released = release(statistics, &data, &settings, Audience::Secretariat).unwrap();
        let made = topical::about(subject, &released, &settings, &words, template);
        return made.unwrap().unwrap();
    }
    let folder = root().join("inputs");
    let mut settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    settings.beside = vec!["region".to_owned()];
    let released = released(&folder, &settings, "2022");
    if is_of("pack") {
        let packs = released.packs(Peers::Named).unwrap();
        let own = packs.pack("AUS").unwrap();
        return pack(&own, &settings, &words, template).unwrap();
    }
    compose(&released, &settings, &words, template).unwrap()
}

fn pages(report: &Report) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    let mut take = |part| {
        if let Part::Page(number, page) = part {
            pages.resize_with(pages.len().max(number + 1), Page::default);
            pages[number].content.extend(page.content);
            (pages[number].width, pages[number].height) = (page.width, page.height);
            pages[number].colours = page.colours;
        }
    };
    let fonts = &mut Fonts::new(Path::new("fonts"));
    layout::lay_out(report, &Words::english(), fonts, &mut take);
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

/// Where the text of a document with this block begins.
fn below_title(name: &str) -> f32 {
    const MARK: &str = "xyzzy";
    let pages = pages(&report(name, &Template::new("mark.md", MARK)));
    let items = pages[0].content.iter().flat_map(|content| &content.items);
    let mut marks = items.filter_map(|item| match item {
        Item::Text(run) if run.said() == MARK => Some(run.baseline - run.size - 4.0),
        _ => None,
    });
    marks.next().unwrap()
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
        // Of a period with meetings, and of a member that owes nothing, there is nothing to say.
        if ["no_meetings", "own_due"].contains(&name) {
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
        let pages = pages(&report(name, &template));
        check(
            name,
            &part_below(&pages[0], below_title(name), alternative.0),
        );
    }
    for (name, _) in SECTIONS {
        assert!(text.contains(&format!("| `{name}` |")), "{name}");
    }
    let briefing = Templates::default().choose("briefing", "en");
    let pages = pages(&report("key_figures", &briefing));
    check("briefing", &svg::page(&pages[0], "A page of the briefing"));
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
