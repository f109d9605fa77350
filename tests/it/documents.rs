//! The documents, read back by other software than the one that wrote them, and the pages by their
//! geometry.
use crate::{
    pages::{MARGIN, Whole, elements, fonts, lay_out, runs, write},
    support::{Run, root, tool},
};
use jiff::civil::Date;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use rapporteur::{
    disclosure::{Audience, Released, release},
    finding::Severity,
    input,
    layout::pages::{Child, Element, Item, Leaf, Mark, Page, Role, Target},
    report::{Meetings, Report, Template, Templates, compose},
    settings::{Settings, written::Paper},
    statistics,
    table::Cell,
    words::Words,
};
use std::{collections::BTreeMap, path::Path};

/// What may be seen of a period, from inputs without errors.
pub fn released(folder: &Path, settings: &Settings, period: &str) -> Released {
    let found = input::read(folder, settings, Date::MAX).unwrap();
    let errors: Vec<_> = found
        .findings
        .iter()
        .filter(|f| f.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let statistics = statistics::compute(&found.value, settings, &period.parse().unwrap()).unwrap();
    release(statistics, &found.value, settings, Audience::Members).unwrap()
}

pub fn report(period: &str, text: Option<&str>) -> Report {
    let folder = root().join("inputs");
    let settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    let released = released(&folder, &settings, period);
    let template = text.map_or_else(
        || Templates::default().choose("briefing", "en"),
        |t| Template::new("test.md", t),
    );
    compose(&released, &settings, &Words::english(), &template).unwrap()
}

fn pages(period: &str) -> Whole {
    lay_out(&report(period, None), &mut fonts())
}

/// The briefing of a period, as a file.
pub fn briefing(period: &str) -> Vec<u8> {
    write(&report(period, None))
}

/// Valid by two profiles of another program, and sound by the checker, which looks at what that
/// program misses.
pub fn assert_sound(name: &str, bytes: &[u8]) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let found =
            validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).unwrap();
        let failures: Vec<String> = found.failures.iter().map(ToString::to_string).collect();
        assert!(found.is_compliant, "{name} {profile:?}: {failures:#?}");
    }
    assert_eq!(crate::checker::check(bytes), Vec::<String>::new(), "{name}");
}

#[test]
fn the_briefing_keeps_the_rules_for_accessible_and_archived_pdf() {
    for period in ["2021", "2022", "2002..2025", "2005"] {
        assert_sound(period, &briefing(period));
    }
}

#[test]
fn each_meeting_of_the_period_has_a_factsheet_of_one_page() {
    let run = Run::with_inputs();
    let ended = run.program(&["report", "--period", "2022"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2022/meetings");
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "AHG-16.pdf",
            "DWG-07.pdf",
            "DWG-2022-TTX.pdf",
            "SG-2022-12.pdf",
            "TEGRR-05.pdf",
            "TIPWG-08.pdf",
            "TIPWG-2022-WEB.pdf"
        ]
    );
    for (name, bytes) in &files {
        assert_sound(name, bytes);
        assert_eq!(
            lopdf::Document::load_mem(bytes).unwrap().get_pages().len(),
            1,
            "{name}"
        );
    }
    let file = run.path("outputs/2022/meetings/TIPWG-08.pdf");
    let Some(text) = tool("pdftotext", &["-layout", file.to_str().unwrap(), "-"]) else {
        return;
    };
    let text = text.split_whitespace().collect::<Vec<&str>>().join(" ");
    for part in [
        "When: 29 to 30 August 2022",
        "Members (15): Australia, Bangladesh,",
        "Eligible and absent (4): Afghanistan, India, Myanmar and United States",
        "Observers (6): Fiji, ILO, Palau, PNG, Samoa and Timor-Leste",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
}

#[test]
fn links_are_elements_with_annotations() {
    let report = report(
        "2022",
        Some(
            "# A\n\nSee [the **record** of the meetings](https://example.org/a?b=(1)&c=2), and [another](https://example.org/) one.\n",
        ),
    );
    let pages = lay_out(&report, &mut fonts());
    let anchors = elements(&pages.tree)
        .iter()
        .filter(|e| e.role == Role::Link)
        .count();
    assert_eq!(anchors, pages.pages[0].links.len());
    assert!(anchors >= 2);
    assert_sound("links", &write(&report));
}

/// Nothing leaves the margins, no text lies on another, none runs into the footer.
pub fn assert_inside(name: &str, pages: &Whole) {
    for (number, page) in pages.pages.iter().enumerate() {
        let mut boxes: Vec<(f32, f32, f32, f32, &str)> = Vec::new();
        for content in &page.content {
            for item in &content.items {
                let (left, right, top, bottom) = match item {
                    Item::Text(run) => {
                        // From the right the space at the end of a line hangs over its left edge,
                        // and has no ink.
                        let blank = run
                            .clusters
                            .iter()
                            .take_while(|c| run.text[c.text()].trim().is_empty());
                        let blank: f32 = blank
                            .flat_map(|c| &run.glyphs[c.glyphs()])
                            .map(|g| g.advance)
                            .sum();
                        (
                            run.x + blank,
                            run.x + run.width,
                            run.baseline - run.size * 0.7,
                            run.baseline,
                        )
                    }
                    Item::Rectangle {
                        x,
                        y,
                        width,
                        height,
                        ..
                    }
                    | Item::Picture {
                        x,
                        y,
                        width,
                        height,
                        ..
                    } => (*x, x + width, *y, y + height),
                    Item::Line { from, to, .. } => (
                        from.0.min(to.0),
                        from.0.max(to.0),
                        from.1.min(to.1),
                        from.1.max(to.1),
                    ),
                };
                let inside = left >= MARGIN - 0.6
                    && right <= page.width - MARGIN + 0.6
                    && top > 20.0
                    && bottom < page.height - 20.0;
                assert!(inside, "{name} page {}: {item:?}", number + 1);
                if let (Mark::Tagged, Item::Text(run)) = (content.mark, item) {
                    assert!(
                        bottom <= page.height - 56.0,
                        "{name} page {}: {} runs into the footer",
                        number + 1,
                        run.text
                    );
                    boxes.push((left, right, top + run.size * 0.1, bottom, &run.text));
                }
            }
        }
        boxes.sort_by(|a, b| a.2.total_cmp(&b.2));
        for (i, a) in boxes.iter().enumerate() {
            for b in boxes[i + 1..].iter().take_while(|b| b.2 < a.3) {
                let apart =
                    a.1 <= b.0 + 0.5 || b.1 <= a.0 + 0.5 || a.3 <= b.2 + 0.3 || b.3 <= a.2 + 0.3;
                assert!(apart, "{name} page {}: {:?} lies on {:?}", number + 1, a, b);
            }
        }
    }
}

/// Each thing that a chart draws lies within the box that it says it has.
fn assert_framed(name: &str, pages: &Whole) {
    for figure in elements(&pages.tree)
        .into_iter()
        .filter(|e| e.role == Role::Figure)
    {
        let [left, top, right, bottom] = figure.said.bounds.unwrap();
        for child in &figure.children {
            let Child::Leaf(leaf) = child else {
                panic!("{name}: a figure of elements")
            };
            for item in &pages.content(*leaf).items {
                let (x, y) = match item {
                    Item::Text(run) => (
                        [run.x, run.x + run.width],
                        [run.baseline - run.size * 0.7, run.baseline],
                    ),
                    Item::Rectangle {
                        x,
                        y,
                        width,
                        height,
                        ..
                    }
                    | Item::Picture {
                        x,
                        y,
                        width,
                        height,
                        ..
                    } => ([*x, x + width], [*y, y + height]),
                    Item::Line { from, to, .. } => ([from.0, to.0], [from.1, to.1]),
                };
                let inside = x.iter().all(|x| (left - 1.0..=right + 1.0).contains(x))
                    && y.iter().all(|y| (top - 1.0..=bottom + 1.0).contains(y));
                assert!(inside, "{name}: {item:?} leaves {:?}", figure.said.bounds);
            }
        }
    }
}

const CHARTS: &str = "# Charts

{{ chart('participation.trend', kind='line', label='year', values=['rate@ahg', 'rate@tipwg', 'share_women'], caption='Rates') }}

{{ chart('participation.trend', kind='line', label='year', values=['meetings', 'events', 'distinct'], caption='Numbers') }}

{{ chart('participation.delegations@ahg', kind='stacked', label='meeting', values=['states_present', 'organisations_present'], caption='Who came') }}

{{ chart('participation.delegations@ahg', kind='columns', label='meeting', values=['states_present', 'states_eligible'], caption='States') }}

{{ chart('participation.rate@ahg', kind='ranking', label='member', values=['rate_to_date'], caption='Ranking') }}

{{ chart('themes.gap', kind='dumbbell', label='theme', values=['share_of_meetings', 'share_of_initiatives']) }}

{{ chart('initiatives.traceability', kind='timeline', label='initiative', values=['agreed_at', 'launched_at'], caption='Agreed and launched') }}

{{ chart('participation.matrix@ahg', kind='multiples', label='member', values=[], caption='Presence of each member') }}
";

#[test]
fn charts_stay_in_their_frames_and_say_what_they_show() {
    for period in ["2022", "2002..2025"] {
        let report = report(period, Some(CHARTS));
        let pages = lay_out(&report, &mut fonts());
        assert_framed(period, &pages);
        assert_inside(period, &pages);
        assert_sound(period, &write(&report));
        let all = elements(&pages.tree);
        let said: Vec<&str> = all
            .iter()
            .filter(|e| e.role == Role::Figure)
            .filter_map(|e| e.said.alternative.as_deref())
            .collect();
        assert!(
            said.len() >= 8
                && said
                    .iter()
                    .all(|s| s.contains("sheet ") && !s.contains('{')),
            "{said:#?}"
        );
    }
    let report = report("2022", Some(CHARTS));
    let said = |i: usize| report.charts[i].alternative.as_str();
    // From the table of the trend: 2009 was the first year with a complete list.
    assert!(
        said(0).contains("89.7%") || said(0).contains("2009"),
        "{}",
        said(0)
    );
    assert!(
        said(6).contains("with 8 rows")
            && said(6).contains(
                "earliest 2 April 2013 (Policy Guide on Criminalizing Migrant Smuggling)"
            ),
        "{}",
        said(6)
    );
    assert!(
        said(7).contains("least often: India (5 of 14)"),
        "{}",
        said(7)
    );
    // A line has gaps where nothing is known, never a zero.
    let pages = lay_out(&report, &mut fonts());
    let lines = |p: &Page| {
        p.content
            .iter()
            .flat_map(|c| &c.items)
            // The lines around a column are thinner.
            .filter(|i| matches!(i, Item::Line { width, .. } if *width > 1.1))
            .count()
    };
    let drawn: usize = pages.pages.iter().map(lines).sum();
    let pairs = |(chart, key): (usize, &str)| {
        let trend = &report.charts[chart].table;
        let column = trend.column(key).unwrap();
        trend
            .rows
            .windows(2)
            .filter(|pair| pair.iter().all(|row| row[column].number().is_some()))
            .count()
    };
    let series = [
        (0, "rate@ahg"),
        (0, "rate@tipwg"),
        (0, "share_women"),
        (1, "meetings"),
        (1, "events"),
        (1, "distinct"),
    ];
    let expected: usize = series.into_iter().map(pairs).sum();
    assert_eq!(drawn, expected);
}

#[test]
fn nothing_leaves_the_margins_and_no_text_lies_on_another() {
    for (period, paper) in [
        ("2021", Paper::A4),
        ("2022", Paper::A4),
        ("2022", Paper::Letter),
        ("2002..2025", Paper::A4),
    ] {
        let mut report = report(period, None);
        report.paper = paper;
        let pages = lay_out(&report, &mut fonts());
        assert!(
            pages.document.missing.is_empty(),
            "{:?}",
            pages.document.missing
        );
        assert_inside(period, &pages);
    }
}

/// The pages of all documents of a period, as `make` makes them.
fn all_pages(folder: &Path, settings: &Settings, period: &str) -> Vec<(String, Whole)> {
    let released = released(folder, settings, period);
    let words = Words::english();
    let briefing = compose(
        &released,
        settings,
        &words,
        &Templates::default().choose("briefing", "en"),
    )
    .unwrap();
    let meetings = Meetings::new(&released, settings, &words);
    let mut fonts = fonts();
    let mut all = vec![("briefing".to_owned(), lay_out(&briefing, &mut fonts))];
    for meeting in meetings.of_period() {
        let report = meetings
            .factsheet(meeting, &Templates::default().choose("factsheet", "en"))
            .unwrap();
        all.push((meeting.id.clone(), lay_out(&report, &mut fonts)));
    }
    all
}

#[test]
fn the_pages_of_all_documents_are_whole() {
    let bali = root().join("inputs");
    let mut documents = all_pages(
        &bali,
        &Settings::read(&bali.join("rapporteur.toml")).unwrap(),
        "2002..2025",
    );
    assert_eq!(
        documents.len(),
        85,
        "the briefing and a factsheet for each meeting with a date"
    );
    assert!(
        documents[1..]
            .iter()
            .all(|(_, pages)| pages.pages.len() == 1),
        "a factsheet of more than a page"
    );
    if let Some(folder) = std::env::var_os("RAPPORTEUR_UNFCCC_DATA").map(std::path::PathBuf::from) {
        let settings = Settings::read(&root().join("examples/unfccc-inc/rapporteur.toml")).unwrap();
        documents.extend(all_pages(&folder, &settings, "1991..1995"));
    } else {
        eprintln!("NOT RUN in full: set RAPPORTEUR_UNFCCC_DATA to the folder of the UNFCCC data");
    }
    for (name, pages) in &documents {
        assert!(
            pages.document.missing.is_empty(),
            "{name}: {:?}",
            pages.document.missing
        );
        assert_inside(name, pages);
        assert_framed(name, pages);
    }
    eprintln!(
        "{} documents of {} pages",
        documents.len(),
        documents.iter().map(|(_, p)| p.pages.len()).sum::<usize>()
    );
}

#[test]
fn a_word_longer_than_its_place_is_broken() {
    let word = "Q".repeat(390);
    let report = report("2022", None);
    let mut report = report;
    report.title = word.clone();
    for block in &mut report.blocks {
        match block {
            rapporteur::report::Block::Table(t) => t.table.rows[0][0] = Cell::from(word.clone()),
            rapporteur::report::Block::Chart(c) => c.table.rows[0][0] = Cell::from(word.clone()),
            _ => {}
        }
    }
    let pages = lay_out(&report, &mut fonts());
    for run in pages
        .pages
        .iter()
        .flat_map(|p| &p.content)
        .flat_map(|c| &c.items)
        .filter_map(|i| if let Item::Text(r) = i { Some(r) } else { None })
    {
        assert!(
            run.x >= MARGIN - 1.0 && run.x + run.width <= pages.pages[0].width - MARGIN + 1.0,
            "{} at {} is {} wide",
            &run.text[..20.min(run.text.len())],
            run.x,
            run.width
        );
    }
}

#[test]
fn the_structure_is_whole() {
    let pages = pages("2002..2025");
    let all = elements(&pages.tree);
    let levels: Vec<u8> = all
        .iter()
        .filter_map(|e| {
            if let Role::Heading(l) = e.role {
                Some(l)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(levels[0], 1);
    assert!(
        levels.windows(2).all(|w| w[1] <= w[0] + 1),
        "a level is skipped: {levels:?}"
    );
    for figure in all.iter().filter(|e| e.role == Role::Figure) {
        assert!(
            figure
                .said
                .alternative
                .as_ref()
                .is_some_and(|a| a.len() > 40 && !a.contains('{')),
            "{:?}",
            figure.said.alternative
        );
        assert!(figure.said.bounds.is_some());
    }
    // Each piece of content belongs to one element, or is an artifact and belongs to none.
    let mut owners: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for child in all.iter().flat_map(|e| &e.children) {
        if let Child::Leaf(Leaf::Content { page, number }) = child {
            *owners
                .entry((*page as usize, *number as usize))
                .or_default() += 1;
        }
    }
    for (p, page) in pages.pages.iter().enumerate() {
        let tagged = page
            .content
            .iter()
            .filter(|content| content.mark == Mark::Tagged)
            .count();
        assert!(
            (0..tagged).all(|number| owners.remove(&(p, number)) == Some(1)),
            "page {}",
            p + 1
        );
    }
    assert!(owners.is_empty(), "{owners:?}");
    for table in all.iter().filter(|e| e.role == Role::Table) {
        let below = elements(table);
        let widths: Vec<usize> = below
            .iter()
            .filter(|e| e.role == Role::TR)
            .map(|r| r.children.len())
            .collect();
        assert!(
            widths.iter().all(|w| *w == widths[0]),
            "rows of {widths:?} cells"
        );
        let heads = below
            .iter()
            .filter(|e| e.role == Role::TH { row: false })
            .count();
        assert_eq!(
            heads,
            widths[0],
            "one head a column, and once only, over {} rows",
            widths.len()
        );
    }
}

#[test]
fn no_heading_is_the_last_of_its_page() {
    use rapporteur::report::{Block, Span};
    let text = |n: usize| {
        vec![Span::plain(
            "words that fill a line and go on to another ".repeat(n),
        )]
    };
    let mut report = report("2022", Some("# A\n"));
    let first = report.blocks.clone();
    // Paragraphs of one line and of several before it, so that the heading comes to stand at every
    // height.
    for (short, long) in (24..34).flat_map(|short| (0..9).map(move |long| (short, long))) {
        report.blocks = first.clone();
        report
            .blocks
            .extend((0..short).map(|_| Block::Paragraph(text(1))));
        report
            .blocks
            .extend((0..long).map(|_| Block::Paragraph(text(4))));
        report.blocks.extend([
            Block::Heading {
                level: 1,
                text: text(1),
            },
            Block::Paragraph(text(8)),
        ]);
        let whole = lay_out(&report, &mut fonts());
        let page_of = |element: &Element| match element.children.first() {
            Some(Child::Leaf(Leaf::Content { page, .. })) => *page,
            _ => panic!("content"),
        };
        let all: Vec<&Element> = elements(&whole.tree)
            .into_iter()
            .filter(|e| matches!(e.role, Role::Heading(_) | Role::P))
            .collect();
        for pair in all
            .windows(2)
            .filter(|pair| matches!(pair[0].role, Role::Heading(_)))
        {
            assert_eq!(
                page_of(pair[0]),
                page_of(pair[1]),
                "a heading after {short} short and {long} long paragraphs"
            );
        }
    }
}

#[test]
fn a_long_document_has_contents_with_the_pages_of_its_headings() {
    let tables = "{{ table('participation.roles.by_meeting') }}\n\n";
    let text = format!("# First\n\n{tables}# Second\n\n## Below\n\n{tables}# Third\n\n{tables}");
    let report = report("2002..2025", Some(&text));
    let pages = lay_out(&report, &mut fonts());
    assert!(pages.pages.len() > 8);
    let all = elements(&pages.tree);
    assert_eq!(all.iter().filter(|e| e.role == Role::TOCI).count(), 4);
    // Each link leads to the page on which its heading stands, and says its number.
    let marks: Vec<_> = pages.document.outline[0]
        .children
        .iter()
        .flat_map(|m| std::iter::once(m).chain(&m.children))
        .collect();
    let links: Vec<_> = pages.pages.iter().flat_map(|p| &p.links).collect();
    assert_eq!(marks.len(), links.len());
    for (mark, link) in marks.iter().zip(&links) {
        assert_eq!(
            link.to,
            Target::Place {
                page: mark.page,
                top: mark.top
            }
        );
        let heads = |role: Role| matches!(role, Role::Heading(_));
        let on_page = all
            .iter()
            .filter(|e| heads(e.role))
            .flat_map(|e| &e.children);
        assert!(
            on_page.into_iter().any(|c| matches!(c, Child::Leaf(Leaf::Content { page, .. }) if *page as usize == mark.page)),
            "{}",
            mark.title
        );
    }
    assert_sound("contents", &write(&report));
    assert_inside("contents", &pages);
}

#[test]
fn data_can_not_become_markup_and_templates_say_where_they_are_wrong() {
    let words = Words::english();
    let folder = root().join("inputs");
    let mut settings = Settings::read(&folder.join("rapporteur.toml")).unwrap();
    settings.process.name = "*a* | <b>x</b> [l](http://e) `c` # h\n- item {{ x }}".into();
    let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
    let released = || {
        release(
            statistics::compute(&data, &settings, &"2022".parse().unwrap()).unwrap(),
            &data,
            &settings,
            Audience::Members,
        )
        .unwrap()
    };
    let fill = |text: &str| compose(&released(), &settings, &words, &Template::new("t.md", text));
    let report = fill("# On {{ process }}\n\nIt is **{{ process }}**.\n").unwrap();
    let rapporteur::report::Block::Paragraph(spans) = &report.blocks[1] else {
        panic!("a paragraph")
    };
    assert_eq!(
        (spans[1].text.as_str(), spans[1].bold),
        (settings.process.name.as_str(), true)
    );
    for (text, line, message) in [
        (
            "# A\n\n{{ figure('participation.meetings_hold') }}\n",
            3,
            "did you mean \"participation.meetings_held\"?",
        ),
        (
            "# A\n\n{{ nosuch }}\n",
            3,
            "nosuch is not known here; there are: process, audience, period",
        ),
        (
            "# A\n\nsome\n\ntext {{ table('themes.gap') }}\n",
            5,
            "stands alone",
        ),
        (
            "# A\n\n### C\n",
            3,
            "a heading with ### can't follow one with #",
        ),
        ("# A\n\n<b>x</b>\n", 3, "HTML is not allowed"),
        (
            "# A\n\n{{ table('themes.gap', columns=['gapp']) }}\n",
            3,
            "did you mean \"gap\"?",
        ),
        (
            "# A\n\n{{ chart('themes.gap', kind='pie', label='theme', values=['gap']) }}\n",
            3,
            "use \"columns\", \"parts\", \"stacked\"",
        ),
    ] {
        let e = fill(text).unwrap_err();
        assert_eq!(e.line, line, "{e}");
        assert!(e.message.contains(message), "{e}");
    }
}

/// Every word that a document and its workbook need is there.
pub fn assert_worded(report: &Report) {
    let text = format!("{:?} {:?} {:?}", report.blocks, report.points, report.title);
    assert!(
        !text.contains("\"{"),
        "a message is missing: {}",
        &text[text.find("\"{").unwrap()..][..60]
    );
    let words = Words::new(report.language).unwrap();
    for table in report.tables.iter().chain(report.data.iter()) {
        let mut said = vec![words.title(table)];
        said.extend(table.columns.iter().map(|c| words.head_with_unit(c)));
        said.extend(
            table
                .rows
                .iter()
                .flatten()
                .filter(|c| !matches!(c, Cell::Text(_)))
                .map(|c| words.cell(c)),
        );
        assert!(
            said.iter().all(|s| !s.contains('{')),
            "{}: {:?}",
            table.id(),
            said.iter().find(|s| s.contains('{'))
        );
    }
}

#[test]
fn no_word_is_missing() {
    assert_worded(&report("2021", None));
    let words = Words::english();
    for definition in statistics::REGISTRY {
        for part in ["question", "formula", "edges"] {
            let id = format!("{}.{part}", definition.id.replace(['.', '_'], "-"));
            assert!(words.find(&id, &[]).is_some(), "{id}");
        }
        assert!(
            words.find(definition.unit, &[]).is_some(),
            "{}",
            definition.unit
        );
    }
    assert_eq!(
        [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101].map(|n| words.ordinal(n)),
        [
            "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "101st"
        ]
    );
    // Half away from zero: 1 of 16 is 6.25 percent.
    assert_eq!(
        words.percent(&Cell::Share {
            numerator: 1,
            denominator: 16
        }),
        "6.3%"
    );
    assert_eq!(
        words.percent(&Cell::Share {
            numerator: 196,
            denominator: 221
        }),
        "88.7%"
    );
}

#[test]
fn no_personal_name_leaves_the_inputs() {
    let run = Run::with_inputs();
    let path = run.path("inputs/attendance.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let named: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(i, l)| {
            if i == 0 {
                format!("{l},delegate_name,gender")
            } else {
                format!("{l},Zebedee Quux{i},female")
            }
        })
        .collect();
    std::fs::write(&path, named.join("\n")).unwrap();
    let ended = run.program(&["report", "--quiet"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2022");
    let holds = |bytes: &[u8]| bytes.windows(7).any(|w| w == b"Zebedee");
    for (name, bytes) in &files {
        assert!(!holds(bytes), "{name}");
    }
    // Inside the compressed ones.
    let (_, sheets) = crate::workbook::sheets(&files["statistics.xlsx"]);
    assert!(
        !sheets
            .values()
            .flatten()
            .flatten()
            .any(|c| c.to_string().contains("Zebedee"))
    );
    let pages = format!("{:?}", report("2022", None).blocks);
    assert!(!pages.contains("Zebedee"));
}

#[test]
fn a_process_has_its_own_colours_and_logo() {
    let run = Run::with_inputs();
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    let with = |more: &str| {
        let text = settings.replace("[report]", &format!("[report]\n{more}"));
        std::fs::write(run.path("inputs/rapporteur.toml"), text).unwrap();
    };
    let file = std::fs::File::create(run.path("inputs/logo.png")).unwrap();
    let mut encoder = png::Encoder::new(file, 60, 20);
    encoder.set_color(png::ColorType::Rgba);
    // Half of it is seen through.
    let pixels: Vec<u8> = (0..60 * 20)
        .flat_map(|n| [0x22, 0x55, 0x22, if n % 2 == 0 { 255 } else { 0 }])
        .collect();
    encoder
        .write_header()
        .unwrap()
        .write_image_data(&pixels)
        .unwrap();
    with("colour = \"#225522\"\nsecond_colour = \"#7a1f5c\"\nlogo = \"logo.png\"\n");
    let ended = run.program(&["report", "--period", "2022"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    for name in ["2022/briefing.pdf", "2022/meetings/AHG-16.pdf"] {
        let bytes = &run.files("outputs")[name];
        assert_sound(name, bytes);
        let document = lopdf::Document::load_mem(bytes).unwrap();
        let page = document.get_pages()[&1];
        let content = String::from_utf8_lossy(&document.get_page_content(page)).into_owned();
        assert!(content.contains("/P0 Do"), "{name} has no logo");
        // 0x0b of 255, the red of the usual colour, is nowhere.
        assert!(
            !content.contains("0.043 "),
            "{name} has the usual colour still"
        );
    }
    let parts = crate::sheets::parts(&run.files("outputs")["2022/statistics.xlsx"]);
    let of_all: String = parts.into_values().collect();
    let says = |colour: &str| of_all.to_uppercase().contains(colour);
    assert!(says("225522") && says("7A1F5C"), "not in the workbook");
    assert!(!says("0B4F6C") && !says("B45309"), "the usual colours");
    // Shapes stay shapes, in their own colours.
    let svg = |inside: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'>{inside}</svg>")
    };
    let box_ = "<rect width='60' height='20' fill='#225522'/>";
    let clip = |width: u8| {
        format!(
            "<clipPath id='c'><rect width='{width}' height='20'/></clipPath><g clip-path='url(#c)'>{box_}</g>"
        )
    };
    for (name, text) in [
        (
            "logo.svg",
            svg(&format!(
                "{}<path d='M5 5 Q 10 0 15 5 Z' stroke='#fff' fill='none' stroke-width='2'/>",
                clip(60)
            )),
        ),
        ("text.svg", svg("<text x='1' y='9'>A</text>")),
        (
            "gradient.svg",
            svg(
                "<linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>",
            ),
        ),
        ("cut.svg", svg(&clip(30))),
        ("empty.svg", svg("")),
        ("no.svg", "not a picture".into()),
    ] {
        std::fs::write(run.path("inputs").join(name), text).unwrap();
    }
    let mut broken = std::fs::read(run.path("inputs/logo.png")).unwrap();
    let middle = broken.len() / 2;
    broken[middle] ^= 0xFF;
    std::fs::write(run.path("inputs/broken.png"), broken).unwrap();
    with("logo = \"logo.svg\"\n");
    let ended = run.program(&["report", "--period", "2022"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let bytes = &run.files("outputs")["2022/briefing.pdf"];
    assert_sound("SVG", bytes);
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let content =
        String::from_utf8_lossy(&document.get_page_content(document.get_pages()[&1])).into_owned();
    assert!(
        content.contains("0.133 0.333 0.133 rg")
            && content.contains("1.000 1.000 1.000 rg")
            && !content.contains("/P0 Do")
    );
    for (more, said) in [
        (
            "colour = \"#88bbee\"\n",
            "[report] colour: #88bbee has a contrast of 2.0 to white",
        ),
        (
            "second_colour = \"red\"\n",
            "is not a colour: write it as #0b4f6c",
        ),
        ("logo = \"meetings.csv\"\n", "this is no PNG picture"),
        ("logo = \"nowhere.png\"\n", "[report] logo: "),
        ("logo = \"\"\n", "this is no file; name a picture"),
        (
            "logo = \"broken.png\"\n",
            "this PNG picture can't be read; save it again",
        ),
        (
            "logo = \"text.svg\"\n",
            "this SVG picture has text (turn it into paths), which this program does not draw",
        ),
        (
            "logo = \"gradient.svg\"\n",
            "this SVG picture has a gradient or a pattern",
        ),
        (
            "logo = \"cut.svg\"\n",
            "this SVG picture has shapes that are cut off by others",
        ),
        ("logo = \"empty.svg\"\n", "this SVG picture is empty"),
        ("logo = \"no.svg\"\n", "this is no SVG picture"),
        (
            "colour = \"#225522\"\nsecond_colour = \"#335533\"\n",
            "colour and second_colour are nearly the same",
        ),
    ] {
        with(more);
        let ended = run.program(&["report", "--period", "2022"]);
        assert!(
            ended.code == 78 && ended.err.contains(said),
            "{more}: {} {}",
            ended.code,
            ended.err
        );
    }
}

#[test]
fn keys_of_meetings_become_names_of_files_that_any_system_has() {
    let run = Run::with_inputs();
    let long = "L".repeat(100);
    let ids = [
        "a/b".to_owned(),
        "..".to_owned(),
        "Case".to_owned(),
        format!("{long}1"),
        format!("{long}2"),
    ];
    let meetings: String = ids
        .iter()
        .fold("meeting_id,title,start_date\n".to_owned(), |all, id| {
            format!("{all}{id},Meeting {id},2022-05-01\n")
        });
    std::fs::remove_dir_all(run.path("inputs")).unwrap();
    std::fs::create_dir(run.path("inputs")).unwrap();
    std::fs::write(run.path("inputs/meetings.csv"), meetings).unwrap();
    std::fs::write(
        run.path("inputs/attendance.csv"),
        "meeting_id,member_id\na/b,AAA\n",
    )
    .unwrap();
    std::fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n",
    )
    .unwrap();
    let ended = run.program(&["report", "--period", "2022"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let names: Vec<String> = run
        .files("outputs/2022/meetings")
        .into_keys()
        .map(|name| name.to_lowercase())
        .collect();
    assert_eq!(
        names
            .iter()
            .collect::<std::collections::BTreeSet<_>>()
            .len(),
        ids.len(),
        "{names:?}"
    );
    assert!(
        names
            .iter()
            .all(|n| n.len() < 100 && !n.contains('/') && !n.starts_with('.')),
        "{names:?}"
    );
}

#[test]
fn what_no_font_has_is_a_gap_that_is_told_and_read_back() {
    let text = "# A\n\nA feast \u{1F980} and a chart of nothing\n\n{{ chart('participation.lapsed', kind='columns', label='member', values=['last_present']) }}\n";
    let report = report("2022", Some(text));
    let pages = lay_out(&report, &mut fonts());
    let all: Vec<_> = pages.pages.iter().flat_map(runs).collect();
    assert!(
        all.iter().flat_map(|r| r.glyphs.iter()).all(|g| g.id != 0),
        "a box is drawn"
    );
    assert!(all.iter().any(|r| r.text.contains("no data to show")));
    let has_font = pages.document.missing.is_empty();
    assert!(has_font || pages.document.missing.contains_key(&'\u{1F980}'));
    assert_sound("gap", &write(&report));
}

#[test]
fn notes_are_notes_and_a_script_of_one_language_says_it() {
    let report = report(
        "2022",
        Some(
            "# A\n\nThe ราชอาณาจักรไทย and Ελλάδα, российская\n\n{{ table('participation.delegations') }}\n\n{{ table('participation.matrix@ahg') }}\n",
        ),
    );
    let document = lopdf::Document::load_mem(&write(&report)).unwrap();
    let content =
        String::from_utf8_lossy(&document.get_page_content(document.get_pages()[&1])).into_owned();
    assert!(
        content.contains("/Lang(th)")
            && content.contains("/Lang(el)")
            && content.matches("/Lang(").count() == 2,
        "{content}"
    );
    let pages = lay_out(&report, &mut fonts());
    assert_eq!(
        elements(&pages.tree)
            .iter()
            .filter(|e| e.role == Role::Note)
            .count(),
        2
    );
    assert_sound("notes", &write(&report));
}

#[test]
fn shares_are_drawn_and_said_in_percent() {
    let text = "# A\n\n{{ chart('participation.trend', kind='columns', label='year', values=['rate@ahg']) }}\n";
    let pages = lay_out(&report("2022", Some(text)), &mut fonts());
    let said: Vec<String> = runs(&pages.pages[0])
        .map(|run| run.text.to_string())
        .collect();
    for part in ["89.3%", "78.9%"] {
        assert!(said.iter().any(|s| s == part), "{part}: {said:?}");
    }
    assert!(!said.iter().any(|s| s == "0.9" || s == "1"), "{said:?}");
}
