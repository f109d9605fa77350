//! Workbooks of a few kilobytes that stand for more cells or texts than fit into memory, or say so.
//! `check` and `init` run in a process that may have one gigabyte of address space, and must end
//! with a finding.
#![cfg(unix)]
use crate::{attack::small_process, exhaust::bounded, support::Run};
use std::{fs, io::Write};
use zip::{ZipWriter, write::SimpleFileOptions};

fn zipped(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook with one sheet: its parts are given by what differs from a plain one.
#[derive(Default)]
struct Xlsx {
    /// What an element of the shared texts says of them, and they themselves.
    says: String,
    texts: String,
    styles: String,
    before_rows: String,
    rows: String,
    after_rows: String,
}

const HEAD: &str = "<si><t>theme_id</t></si><si><t>name</t></si>";

/// Rows that begin with the head of a list of themes.
fn head(rows: &str) -> String {
    format!(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>{rows}"
    )
}

fn xlsx(book: &Xlsx) -> Vec<u8> {
    let Xlsx {
        says,
        texts,
        styles,
        before_rows,
        rows,
        after_rows,
    } = book;
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    zipped(&[
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{kind}.worksheet+xml\"/>\
                 <Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{kind}.sharedStrings+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"themes\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
                 <Relationship Id=\"r2\" Type=\"{relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/sharedStrings.xml",
            format!("<sst xmlns=\"{main}\" {says}>{HEAD}{texts}</sst>"),
        ),
        (
            "xl/styles.xml",
            format!("<styleSheet xmlns=\"{main}\">{styles}</styleSheet>"),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                "<worksheet xmlns=\"{main}\">{before_rows}<sheetData>{}</sheetData>{after_rows}</worksheet>",
                head(rows)
            ),
        ),
    ])
}

/// So many rows of which each name is the third shared text.
fn rows(n: usize) -> String {
    (2..n + 2).fold(String::new(), |all, n| {
        all + &format!(
            "<row r=\"{n}\"><c r=\"A{n}\"><v>{n}</v></c><c r=\"B{n}\" t=\"s\"><v>2</v></c></row>"
        )
    })
}

fn process() -> Run {
    let run = small_process();
    fs::write(
        run.path("inputs/rapporteur.toml"),
        "[inputs.initiatives]\nabsent = true\n",
    )
    .unwrap();
    run
}

/// `check` must say so of the file, or find nothing wrong with it where nothing is to be said;
/// `init` must end.
fn ends(run: &Run, file: &str, bytes: Vec<u8>, says: &str) {
    fs::write(run.path(&format!("inputs/{file}")), bytes).unwrap();
    let (code, said) = bounded(run, &["check", "--inputs", "inputs"]);
    assert!(said.contains(says), "{says}: {code}: {said}");
    assert!(
        if says.is_empty() {
            !said.contains("R017")
        } else {
            code == 1 && said.contains(file)
        },
        "{says}: {code}: {said}"
    );
    bounded(run, &["init", "--print", "inputs"]);
}

#[test]
fn workbooks_of_excel() {
    let run = process();
    let text = |length: usize| format!("<si><t>{}</t></si>", "x".repeat(length));
    let format = |length: usize, times: usize| {
        let format = format!(
            "<numFmts><numFmt numFmtId=\"200\" formatCode=\"{}\"/></numFmts>",
            "0".repeat(length)
        );
        format!(
            "{format}<cellXfs>{}</cellXfs>",
            "<xf numFmtId=\"200\"/>".repeat(times)
        )
    };
    let merges = |n: usize| {
        format!(
            "<mergeCells>{}</mergeCells>",
            "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(n)
        )
    };
    let cells = |cell: &str, n: usize| {
        format!(
            "<row r=\"2\"/>{}",
            format!("<row>{}</row>", cell.repeat(1000)).repeat(n / 1000)
        )
    };
    let long = format!(
        "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A20001\">{}</f><v>1</v></c></row>",
        "1+".repeat(1_000_000)
    );
    let shares = (3..20_000).fold(String::new(), |all, n| {
        all + &format!("<row r=\"{n}\"><c r=\"A{n}\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>")
    });
    let shared_formula = long + &shares;
    let mut books = vec![
        (Xlsx { texts: text(100_000_000), rows: rows(1000), ..Xlsx::default() }, "holds a text of more than 4 MB"),
        (Xlsx { texts: text(500_000), rows: rows(1000), ..Xlsx::default() }, "hold more than 256 MB of text"),
        (Xlsx { texts: text(2_000_000), rows: rows(2), ..Xlsx::default() }, "a cell holds 2000000 bytes of text"),
        (Xlsx { says: "uniqueCount=\"50000000\"".to_owned(), ..Xlsx::default() }, "says that it has, 50000000 texts"),
        (Xlsx { says: "uniqueCount=\"9000000000000000000\"".to_owned(), ..Xlsx::default() }, "texts; 5000000 can be read"),
        (Xlsx { texts: "<si/>".repeat(5_000_001), ..Xlsx::default() }, "texts; 5000000 can be read"),
        (Xlsx { styles: format(100_000, 100_000), ..Xlsx::default() }, "has a format whose name has 100000 bytes"),
        (Xlsx { styles: format(100, 1_000_000), ..Xlsx::default() }, "has more than 150000 formats"),
        (
            Xlsx { rows: "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>".to_owned(), ..Xlsx::default() },
            "as far away as row 1048576, column XFD",
        ),
        (
            Xlsx {
                rows: "<row r=\"1000000\"><c r=\"AC1000000\"><v>1</v></c></row>".to_owned(),
                after_rows: merges(10_000),
                ..Xlsx::default()
            },
            "its merged cells cover more than 2000000 cells",
        ),
        (
            Xlsx {
                before_rows: format!("<cols>{}</cols>", "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(1_000_000)),
                ..Xlsx::default()
            },
            "",
        ),
        // Beyond the last column, where they hide nothing.
        (
            Xlsx {
                rows: "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>".to_owned(),
                after_rows: format!("<mergeCells>{}</mergeCells>", "<mergeCell ref=\"XFC1:XFD1048576\"/>".repeat(100_000)),
                ..Xlsx::default()
            },
            "",
        ),
        // A formula that is the thousand millionth of those that are shared, and a long one that
        // many cells share.
        (
            Xlsx {
                rows: "<row r=\"2\"><c><f t=\"shared\" si=\"1000000000\" ref=\"A2:A3\">1</f><v>1</v></c></row>".to_owned(),
                ..Xlsx::default()
            },
            "",
        ),
        (Xlsx { rows: shared_formula, ..Xlsx::default() }, ""),
        (Xlsx { rows: rows(2), texts: text(3), ..Xlsx::default() }, ""),
    ];
    if std::env::var_os("RAPPORTEUR_PROGRAM").is_some() {
        books.extend([
            (
                Xlsx {
                    rows: cells("<c><v>1</v></c>", 20_000_000),
                    ..Xlsx::default()
                },
                "the sheet has more than 16777216 cells",
            ),
            (
                Xlsx {
                    rows: cells("<c><f>A1</f></c>", 20_000_000),
                    ..Xlsx::default()
                },
                "the sheet has more than 16777216 cells",
            ),
        ]);
    } else {
        eprintln!(
            "workbooks of twenty million cells were not read: that takes minutes without the program that is used"
        );
    }
    for (book, says) in books {
        ends(&run, "themes.xlsx", xlsx(&book), says);
    }
}

#[test]
fn workbooks_of_opendocument() {
    let run = process();
    let office = "urn:oasis:names:tc:opendocument:xmlns";
    let cell = |repeated: usize, text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"{repeated}\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |repeated: usize, cells: &str| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{repeated}\">{cells}</table:table-row>"
        )
    };
    let empty = |repeated: usize| {
        format!("<table:table-cell table:number-columns-repeated=\"{repeated}\"/>")
    };
    let long = "x".repeat(900_000);
    let head = row(1, &(cell(1, "theme_id") + &cell(1, "name")));
    for (rows, says) in [
        (row(1, &cell(1000, &long)), "hold more than 256 MB of text"),
        (row(1000, &cell(1, &long)), "hold more than 128 MB of text"),
        (
            row(1, &cell(1, "<text:s text:c=\"2000000000\"/>")),
            "a cell holds 2000000000 bytes",
        ),
        (
            row(
                1,
                &format!(
                    "<table:table-cell office:value-type=\"date\" office:date-value=\"{long}\" table:number-columns-repeated=\"500\"/>"
                ),
            ),
            "MB of text",
        ),
        (
            row(
                1,
                &format!(
                    "<table:table-cell table:formula=\"of:={long}\" table:number-columns-repeated=\"500\"/>"
                ),
            ),
            "MB of text",
        ),
        (
            row(1_000_000, &(empty(100) + &cell(1, "x"))),
            "its sheets have 101000101 cells or more",
        ),
        // Empty cells before another that is empty are written out.
        (
            row(1, &(empty(16_383) + &empty(1))).repeat(100_000),
            "its rows have more than 8000000 cells",
        ),
        (
            row(
                1_000_000,
                "<table:table-cell table:formula=\"of:=1\" table:number-columns-repeated=\"100\"/>",
            ),
            "cells or more",
        ),
        (
            row(
                1_000_000,
                "<table:covered-table-cell table:number-columns-repeated=\"16384\"/>",
            ),
            "its merged cells cover more than 2000000 cells",
        ),
        // Each sheet alone could be read.
        (
            (row(100_000, &cell(30, "x")) + "</table:table><table:table table:name=\"another\">")
                .repeat(5),
            "cells or more",
        ),
        (
            row(2, &(cell(1, "a") + &empty(16_383))) + &row(1_000_000, &empty(16_384)),
            "",
        ),
    ] {
        let content = format!(
            "<office:document-content xmlns:office=\"{office}:office:1.0\" xmlns:table=\"{office}:table:1.0\" xmlns:text=\"{office}:text:1.0\"><office:body>\
             <office:spreadsheet><table:table table:name=\"themes\">{head}{rows}</table:table></office:spreadsheet></office:body>\
             </office:document-content>"
        );
        let kind = "application/vnd.oasis.opendocument.spreadsheet";
        let manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>".to_owned();
        let parts = [
            ("mimetype", kind.to_owned()),
            ("META-INF/manifest.xml", manifest),
            ("content.xml", content),
        ];
        ends(&run, "themes.ods", zipped(&parts), says);
    }
}

/// A record of an .xls file.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

/// Numbers of two bytes each.
fn shorts(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|n| n.to_le_bytes()).collect()
}

/// A cell with one of the shared texts.
fn shared(row: u16, column: u16, text: u16) -> Vec<u8> {
    record(0x00FD, &shorts(&[row, column, 0, text, 0]))
}

/// A workbook in the format of older programs: its shared texts, and the records of its sheets.
fn xls(texts: &[&str], sheets: &[Vec<u8>]) -> Vec<u8> {
    // A list of texts that is too long for a record goes on in others; each text here is shorter
    // than one.
    let mut list = vec![shorts(&[0, 0, 0, 0])];
    for text in texts {
        let of_text = [
            &u16::try_from(text.len()).unwrap().to_le_bytes()[..],
            &[0],
            text.as_bytes(),
        ]
        .concat();
        // A text that is too long is cut; its other part begins with a byte for the width of its
        // characters.
        let (first, rest) = of_text.split_at(of_text.len().min(8000));
        if list.last().unwrap().len() + first.len() > 8200 {
            list.push(Vec::new());
        }
        list.last_mut().unwrap().extend(first);
        list.extend(rest.chunks(8000).map(|part| [&[0], part].concat()));
    }
    let list: Vec<u8> = list
        .iter()
        .enumerate()
        .flat_map(|(n, part)| record(if n == 0 { 0x00FC } else { 0x003C }, part))
        .collect();
    xls_of(&list, sheets, None)
}

/// The same by the records of the shared texts; or with so many sheets that begin at the first,
/// each so many bytes after the one before.
fn xls_of(list: &[u8], sheets: &[Vec<u8>], again: Option<(usize, usize)>) -> Vec<u8> {
    let begin = |kind: u16| record(0x0809, &shorts(&[0x0600, kind, 0, 0, 0, 0, 0, 0]));
    let end = record(0x000A, &[]);
    let n = again.map_or(sheets.len(), |(n, _)| n);
    let names: Vec<String> = (1..=n)
        .map(|n| {
            if n == 1 {
                "themes".to_owned()
            } else {
                format!("sheet{n}")
            }
        })
        .collect();
    let of_names: usize = names.iter().map(|name| 4 + 8 + name.len()).sum();
    let mut start = begin(5).len() + of_names + list.len() + end.len();
    let mut stream = begin(5);
    for (n, name) in names.iter().enumerate() {
        let position = u32::try_from(start).unwrap().to_le_bytes();
        let length = u8::try_from(name.len()).unwrap();
        stream.extend(record(
            0x0085,
            &[&position[..], &[0, 0, length, 0], name.as_bytes()].concat(),
        ));
        start += again.map_or_else(
            || begin(16).len() + sheets[n].len() + end.len(),
            |(_, bytes)| bytes,
        );
    }
    stream.extend([list, &end].concat());
    for sheet in sheets {
        stream.extend([begin(16), sheet.clone(), end.clone()].concat());
    }
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook")
        .unwrap()
        .write_all(&stream)
        .unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn workbooks_of_older_programs() {
    let run = process();
    let head = [shared(0, 0, 0), shared(0, 1, 1)].concat();
    let with = |records: &[u8]| [&head[..], records].concat();
    let long = "x".repeat(60_000);
    let texts = ["theme_id", "name", "t1", "Protection", &long];
    // A sheet says of itself that it has four thousand million rows.
    let size = |rows: u32| {
        record(
            0x0200,
            &[
                &0u32.to_le_bytes()[..],
                &rows.to_le_bytes(),
                &shorts(&[0, 0xFFFF, 0]),
            ]
            .concat(),
        )
    };
    let row = |n: u16| [shared(n, 0, 2), shared(n, 1, 3)].concat();
    // A formula that names a cell of another sheet a thousand times.
    let formula = |n: u16| {
        let tokens = [&[0x3A][..], &shorts(&[0, 0, 0])].concat().repeat(1000);
        record(
            0x0006,
            &[
                shorts(&[n, 2, 0]),
                vec![0; 14],
                shorts(&[u16::try_from(tokens.len()).unwrap()]),
                tokens,
            ]
            .concat(),
        )
    };
    // A record of nothing between those of the texts, and a text after it.
    let hidden_text = || {
        let list = [shorts(&[0, 0, 0, 0]), vec![1, 0, 0, b'x']].concat();
        let text = [&60_000_u16.to_le_bytes()[..], &[0], &vec![b'x'; 8000]].concat();
        let rest = |n: usize| record(0x003C, &[&[0][..], &vec![b'x'; n]].concat());
        let texts = [
            record(0x00FC, &list),
            record(0x003C, &[]),
            record(0x003C, &text),
            rest(8000).repeat(6),
            rest(4000),
        ]
        .concat();
        xls_of(
            &texts,
            &[(1..20_000).flat_map(|n| shared(n, 0, 2)).collect()],
            None,
        )
    };
    ends(
        &run,
        "themes.xls",
        hidden_text(),
        "hold more than 128 MB of text",
    );
    // Thousands of sheets that are all one and the same.
    let empty: Vec<u8> = record(0x0201, &[0; 2]).repeat(200_000);
    ends(
        &run,
        "themes.xls",
        xls_of(&[], std::slice::from_ref(&empty), Some((4_000, 0))),
        "its sheets have more than 30000000 records",
    );
    ends(
        &run,
        "themes.xls",
        xls_of(&[], std::slice::from_ref(&row(1)), Some((6_000, 0))),
        "it has more than 5000 sheets",
    );
    for (sheets, says) in [
        (vec![with(&[size(u32::MAX), row(1)].concat())], ""),
        (
            vec![with(
                &(1..3000).flat_map(|n| shared(n, 0, 4)).collect::<Vec<u8>>(),
            )],
            "hold more than 128 MB of text",
        ),
        (
            vec![with(&shared(65_535, 255, 3))],
            "its sheets have 16777216 cells or more",
        ),
        (
            vec![with(&shared(65_535, 20, 3)); 40],
            "cells or more up to the last row and column",
        ),
        (
            vec![with(&row(1)), (1..8000).flat_map(formula).collect()],
            "",
        ),
        (vec![with(&row(1)); 3], ""),
        // More than a sector of the container.
        (
            vec![with(&(1..2000).flat_map(row).collect::<Vec<u8>>())],
            "1998 errors in the data",
        ),
    ] {
        ends(&run, "themes.xls", xls(&texts, &sheets), says);
    }
    // A container whose folder is in a chain of sectors without an end.
    let mut circle = xls(&texts, &[with(&row(1))]);
    for n in 512..circle.len() / 4 * 4 {
        if circle[n..].starts_with(&0xFFFF_FFFE_u32.to_le_bytes()) {
            circle[n..n + 4].copy_from_slice(&1u32.to_le_bytes());
        }
    }
    ends(&run, "themes.xls", circle, "themes.xls: error R017");
}

/// A record of an .xlsb file; its length has seven bits in each byte.
fn brief(kind: u8, data: &[u8]) -> Vec<u8> {
    let head = if kind & 0x80 == 0 {
        vec![kind]
    } else {
        vec![kind, 1]
    };
    let lengths: Vec<u8> = (0..4)
        .map(|n| u8::try_from(data.len() >> (7 * n) & 0x7F).unwrap() | if n < 3 { 0x80 } else { 0 })
        .collect();
    [head, lengths, data.to_vec()].concat()
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [
        &u32::try_from(units.len() / 2).unwrap().to_le_bytes()[..],
        &units,
    ]
    .concat()
}

fn longs(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|n| n.to_le_bytes()).collect()
}

#[test]
fn workbooks_in_records() {
    let run = process();
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    let relation = format!(
        "<Relationships xmlns=\"{relations}\"><Relationship Id=\"r1\" Type=\"{kind}\" Target=\"worksheets/sheet1.bin\"/></Relationships>"
    );
    let text = |text: &str| brief(0x13, &[vec![0], wide(text)].concat());
    let book = |texts: &[u8], count: u32, name: &str, more: &[u8]| {
        let workbook = [
            brief(0x9C, &[longs(&[0, 1]), wide("r1"), wide(name)].concat()),
            brief(0x90, &[]),
            more.to_vec(),
            brief(0x9D, &[]),
        ]
        .concat();
        let cell = |row: u32, column: u32, text: u32| {
            let head = if column == 0 {
                brief(0, &longs(&[row, 0, 0]))
            } else {
                Vec::new()
            };
            [head, brief(7, &longs(&[column, 0, text]))].concat()
        };
        let cells: Vec<u8> = [(0, 0, 0), (0, 1, 1), (1, 0, 2), (1, 1, 3)]
            .into_iter()
            .flat_map(|(row, column, text)| cell(row, column, text))
            .collect();
        let sheet = [
            brief(0x94, &longs(&[0, 1, 0, 1])),
            brief(0x91, &[]),
            cells,
            brief(0x92, &[]),
        ]
        .concat();
        let texts = [brief(0x9F, &longs(&[count, count])), texts.to_vec()].concat();
        let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (path, bytes) in [
            ("[Content_Types].xml", b"<Types/>".to_vec()),
            ("xl/workbook.bin", workbook),
            ("xl/_rels/workbook.bin.rels", relation.clone().into_bytes()),
            ("xl/sharedStrings.bin", texts),
            ("xl/worksheets/sheet1.bin", sheet),
        ] {
            writer
                .start_file(path, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(&bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    };
    let four = ["theme_id", "name", "t1", "Protection"].map(text).concat();
    ends(&run, "themes.xlsb", book(&four, 4, "themes", &[]), "");
    let many = [four.clone(), text("").repeat(5_000_000)].concat();
    ends(
        &run,
        "themes.xlsb",
        book(&many, 5_000_004, "themes", &[]),
        "has more than 5000000 texts",
    );
    let long = [four.clone(), text(&"x".repeat(300_000))].concat();
    ends(
        &run,
        "themes.xlsb",
        book(&long, 5, "themes", &[]),
        "holds a text or a name that is too long",
    );
    ends(
        &run,
        "themes.xlsb",
        book(&four, 4, &"x".repeat(1000), &[]),
        "holds a text or a name that is too long",
    );
    let name = [vec![0; 9], wide(&"x".repeat(300)), longs(&[0])].concat();
    ends(
        &run,
        "themes.xlsb",
        book(&four, 4, "themes", &brief(0x27, &name)),
        "holds a text or a name that is too long",
    );
}
