//! Tables that one page does not hold: longer, wider, or with a row that is higher.
use crate::{
    documents::{assert_inside, assert_sound, report},
    pages::{elements, fonts, lay_out, runs, write},
};
use rapporteur::{
    layout::pages::{Child, Element, Item, Mark, Role, Run},
    report::Report,
    table::Cell,
};

#[test]
fn a_table_over_pages_is_one_table_with_its_head_repeated() {
    let report = report(
        "2002..2025",
        Some("# All\n\n{{ table('participation.roles.by_meeting') }}\n"),
    );
    let pages = lay_out(&report, &mut fonts());
    assert!(pages.pages.len() > 3);
    let all = elements(&pages.tree);
    assert_eq!(all.iter().filter(|e| e.role == Role::Table).count(), 1);
    for page in &pages.pages {
        let text = |mark| {
            page.content
                .iter()
                .filter(move |c| c.mark == mark)
                .flat_map(|c| &c.items)
                .any(|i| matches!(i, Item::Text(r) if &*r.text == "Role"))
        };
        assert!(
            text(Mark::Tagged) || text(Mark::Layout),
            "a page without the head"
        );
    }
}

#[test]
fn texts_that_are_set_together_stand_as_each_would_alone() {
    // A character without width that not every font has: such a text is set by itself.
    const ALONE: char = '\u{200B}';
    let texts = [
        "AVATAR To Tyre",
        "Office fluffier",
        "12 of 16",
        "1,234",
        "−3.5",
        "100 %",
        "Côte d’Ivoire",
        "Łódź – Győr",
        "“Ta” … •",
        "Wy. Vo, Pä",
        "LT\u{a0}AV",
        "f",
        "Papua New Guinea",
        "United Arab Emirates",
    ];
    let set = |end: &str| {
        let mut report = report("2022", Some("# A\n\n{{ table('initiatives.status') }}\n"));
        let rapporteur::report::Block::Table(block) = &mut report.blocks[1] else {
            panic!("a table")
        };
        let row = block.table.rows[0].clone();
        block.table.rows = vec![row; 1000];
        for (i, row) in block.table.rows.iter_mut().enumerate() {
            row[0] = Cell::from(format!("{}{end}", texts[i % texts.len()]));
        }
        let pages = lay_out(&report, &mut fonts());
        let all: Vec<_> = pages.pages.iter().flat_map(runs).cloned().collect();
        all.into_iter()
            .filter(|run| {
                texts
                    .iter()
                    .any(|text| run.text.trim_end_matches(ALONE) == *text)
            })
            .collect::<Vec<_>>()
    };
    let (together, alone) = (set(""), set(&ALONE.to_string()));
    assert_eq!(together.len(), 1000);
    assert_eq!(alone.len(), 1000);
    for (a, b) in together.iter().zip(&alone) {
        let glyphs = |run: &Run| -> Vec<_> {
            let glyphs = run
                .clusters
                .iter()
                .filter(|c| run.text[c.text()] != ALONE.to_string())
                .flat_map(|c| &run.glyphs[c.glyphs()]);
            glyphs
                .map(|g| (g.id, g.dx.to_bits(), g.dy.to_bits(), g.advance.to_bits()))
                .collect()
        };
        assert_eq!(glyphs(a), glyphs(b), "{}", a.text);
        assert_eq!(
            a.text.chars().count(),
            a.clusters
                .iter()
                .map(|c| a.text[c.text()].chars().count())
                .sum::<usize>()
        );
        assert_eq!(
            (a.x, a.baseline, a.size, &a.font.name),
            (b.x, b.baseline, b.size, &b.font.name),
            "{}",
            a.text
        );
    }
}

#[test]
fn a_row_that_no_page_holds_goes_on_over_pages_and_loses_nothing() {
    let mut report = report("2022", Some("# A\n\n{{ table('initiatives.status') }}\n"));
    let words: Vec<String> = (0..6000).map(|n| format!("word{n}")).collect();
    let rapporteur::report::Block::Table(block) = &mut report.blocks[1] else {
        panic!("a table")
    };
    block.table.rows[1][0] = Cell::from(words.join(" "));
    let pages = lay_out(&report, &mut fonts());
    let all = elements(&pages.tree);
    let cell = all
        .iter()
        .find(|e| e.role == Role::TH { row: true } && e.children.len() > 2)
        .expect("a cell over pages");
    let mut text = String::new();
    for child in &cell.children {
        let Child::Leaf(leaf) = child else {
            panic!("content")
        };
        for item in &pages.content(*leaf).items {
            if let Item::Text(run) = item {
                text.extend(run.clusters.iter().map(|c| &run.text[c.text()]));
                text.push(' ');
            }
        }
    }
    assert_eq!(text.split_whitespace().collect::<Vec<_>>(), words);
    assert_inside("long row", &pages);
    assert_sound("long row", &write(&report));
}

#[test]
fn a_wide_table_of_presence_turns_with_its_first_column() {
    let report = report(
        "2002..2025",
        Some("# All\n\n{{ table('participation.matrix@ahg') }}\n"),
    );
    let mut report = report;
    // Thirty meetings more than there are.
    let rapporteur::report::Block::Table(block) = &mut report.blocks[1] else {
        panic!("a table")
    };
    let more: Vec<_> = (0..30).map(|_| block.table.columns[1].clone()).collect();
    block.table.columns.splice(1..1, more);
    for row in &mut block.table.rows {
        let more: Vec<Cell> = vec![row[1].clone(); 30];
        row.splice(1..1, more);
    }
    let pages = lay_out(&report, &mut fonts());
    let all = elements(&pages.tree);
    let tables: Vec<_> = all.iter().filter(|e| e.role == Role::Table).collect();
    assert!(tables.len() >= 3);
    let said = |e: &Element| {
        elements(e)
            .iter()
            .filter(|e| e.role == Role::TH { row: true })
            .count()
    };
    assert!(
        tables.iter().all(|t| said(t) == said(tables[0])),
        "each turn names every member"
    );
}

#[test]
fn a_table_too_wide_for_a_page_turns_with_its_first_column() {
    let mut report = report("2022", Some("# A\n\n{{ table('initiatives.status') }}\n"));
    let rapporteur::report::Block::Table(block) = &mut report.blocks[1] else {
        panic!("a table")
    };
    let column = block.table.columns[1].clone();
    let all = 24;
    block.table.columns.extend((0..all).map(|_| column.clone()));
    for row in &mut block.table.rows {
        row.extend((0..all).map(|n| Cell::from(format!("Word{n:04}xxxxx"))));
    }
    let pages = lay_out(&report, &mut fonts());
    assert_inside("wide", &pages);
    let tables: Vec<_> = elements(&pages.tree)
        .into_iter()
        .filter(|e| e.role == Role::Table)
        .collect();
    let columns = |table: &&Element| {
        elements(table)
            .iter()
            .filter(|e| e.role == Role::TH { row: false })
            .count()
    };
    let counts: Vec<usize> = tables.iter().map(columns).collect();
    assert_eq!(
        counts.iter().map(|n| n - 1).sum::<usize>(),
        all + 1,
        "each column once: {counts:?}"
    );
    assert!(
        counts.len() > 2 && counts.iter().max().unwrap() - counts.iter().min().unwrap() <= 2,
        "about as wide: {counts:?}"
    );
    // No word of a cell is broken: each cell is one line.
    let lines = pages
        .pages
        .iter()
        .flat_map(runs)
        .filter(|run| run.text.contains("Word0003xxxxx"))
        .count();
    assert_eq!(lines, block_rows(&report));
    assert_sound("wide", &write(&report));
}

fn block_rows(report: &Report) -> usize {
    let rapporteur::report::Block::Table(block) = &report.blocks[1] else {
        panic!("a table")
    };
    block.table.rows.len()
}
