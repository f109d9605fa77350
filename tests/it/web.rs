//! The web page: what it holds, what it must not hold, and how it does in a browser.
use crate::support::{Run, root, tool};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::{
    path::Path,
    process::{Command, Output},
};

fn page(run: &Run, arguments: &[&str]) -> String {
    let ended = run.program(&[&["report", "--quiet"][..], arguments].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    String::from_utf8(run.files("outputs/2022")["briefing.html"].clone()).unwrap()
}

#[test]
fn a_page_needs_nothing_else_and_runs_nothing() {
    let run = Run::with_inputs();
    let html = page(&run, &[]);
    let style = html
        .split_once("<style>")
        .unwrap()
        .1
        .split_once("</style>")
        .unwrap()
        .0;
    let hash = BASE64_STANDARD.encode(Sha256::digest(style.as_bytes()));
    // The only script sorts and filters tables; what the page says does not need it.
    let (start, end) = ("<script>", "</script>");
    let script = html.split_once(start).unwrap().1.split_once(end).unwrap().0;
    assert_eq!(html.matches("<script").count(), 1);
    assert_eq!(script, include_str!("../../assets/web/tables.js"));
    let script = BASE64_STANDARD.encode(Sha256::digest(script.as_bytes()));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; script-src 'sha256-{script}'; img-src data:; base-uri 'none'; form-action 'none'"
    );
    assert!(html.contains(&format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"
    )));
    for forbidden in [
        " style=",
        "@import",
        "url(",
        "<link",
        "<iframe",
        " src=\"http",
        " onload",
        " onclick",
    ] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    // The figures of the briefing, each chart with its text and its table.
    for says in [
        "217 of 239",
        "<th scope=\"row\">India</th>",
        "role=\"img\" aria-label=\"Bar chart with 19 bars (Member). Attendance",
        "<a href=\"statistics.xlsx\">",
    ] {
        assert!(html.contains(says), "{says}");
    }
    assert_eq!(
        html.matches("<figure>").count(),
        html.matches("<details>").count()
    );
    assert_eq!(html.matches("<h1>").count(), 1);
    // Every element that is opened is closed, in order: it is well-formed once what HTML leaves
    // open is closed.
    let body = html
        .split_once("<body>")
        .unwrap()
        .1
        .split_once("</body>")
        .unwrap()
        .0;
    usvg::roxmltree::Document::parse(&format!("<body>{body}</body>")).unwrap();
    assert_eq!(html, page(&run, &[]), "two runs, the same bytes");
}

#[test]
fn no_text_of_the_data_becomes_markup() {
    let run = Run::with_inputs();
    let evil = "<img src=x onerror=alert(1)>&\"'`${{7*7}}`";
    let path = run.path("inputs/meetings.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let title = "Sixteenth Meeting of the Ad Hoc Group Senior Officials";
    assert!(text.contains(title));
    std::fs::write(
        &path,
        text.replace(title, &format!("\"{}\"", evil.replace('"', "\"\""))),
    )
    .unwrap();
    let settings = std::fs::read_to_string(run.path("inputs/rapporteur.toml")).unwrap();
    std::fs::write(
        run.path("inputs/rapporteur.toml"),
        settings.replace("\"Bali Process\"", "\"</title><script>alert(2)</script>\""),
    )
    .unwrap();
    std::fs::create_dir_all(run.path("templates")).unwrap();
    let template = "# A\n\n[{{ process }}](javascript:alert(3)) and [web](https://example.org/?a=1&b=\"2\")\n\n{{ table('participation.delegations') }}\n";
    std::fs::write(run.path("templates/briefing.md"), template).unwrap();
    let html = page(&run, &[]);
    assert!(html.contains("&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;`${{7*7}}`"));
    for forbidden in ["<img", "<script>alert", "javascript:"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    assert!(
        html.contains("<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">web</a>"),
        "a true link stays one"
    );
}

/// What a script in headless Chromium ends with; none, and loudly, where this machine lacks a part of it.
fn run_in_browser(script: &Path, arguments: &[&str]) -> Option<Output> {
    let modules = root().join("target/node");
    let has = |name: &str| modules.join("node_modules").join(name).is_dir();
    let node = if has("puppeteer-core") && has("axe-core") {
        "node"
    } else {
        "puppeteer-core and axe-core"
    };
    tool(node, &["--version"])?;
    let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
        .into_iter()
        .find(|path| Path::new(path).exists());
    let Some(chromium) = chromium else {
        assert!(tool("chromium", &["--version"]).is_none());
        return None;
    };
    let output = Command::new(node)
        .args([script, &modules, Path::new(chromium)])
        .args(arguments)
        .output();
    Some(output.unwrap())
}

/// What a script in headless Chromium prints, which finds nothing to complain of.
pub fn in_browser(script: &Path, arguments: &[&str]) -> Option<String> {
    let output = run_in_browser(script, arguments)?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{wrong}");
    Some(said)
}

#[test]
fn a_browser_finds_nothing_to_complain_of() {
    let run = Run::with_inputs();
    page(&run, &["--languages", "en,ar"]);
    let files = ["briefing.html", "briefing.ar.html"].map(|name| {
        run.path("outputs/2022")
            .join(name)
            .to_str()
            .unwrap()
            .to_owned()
    });
    let script = root().join("tests/it/browse.mjs");
    let Some(said) = in_browser(&script, &["-", &files[0], &files[1]]) else {
        return;
    };
    eprintln!("{said}");
    assert_eq!(said.matches(" 0 broken").count(), 4, "{said}");
    assert_eq!(said.matches("sorted and filtered").count(), 2, "{said}");
    assert_eq!(
        said.matches("the same without a script").count(),
        2,
        "{said}"
    );
    // The check can fail: a page with a picture without a text, and one that asks for something.
    let broken = run.path("broken.html");
    std::fs::write(&broken, "<!doctype html><html><title>A</title><main><h1>A</h1><img src=\"http://127.0.0.1:9/x.png\"></main></html>")
        .unwrap();
    let output = run_in_browser(&script, &["-", broken.to_str().unwrap()]).unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        !output.status.success()
            && said.contains("image-alt")
            && said.contains("html-has-lang")
            && said.contains("asks for http"),
        "{said}"
    );
}

#[test]
fn each_initiative_with_updates_has_a_section_that_pages_have_not() {
    let run = Run::with_inputs();
    let text = std::fs::read_to_string(root().join("tests/data/bali-updates/updates.csv")).unwrap();
    let text = text.replace(
        "MARRIAGE,2022-08-26,agreed,,,,",
        "MARRIAGE,2022-08-26,agreed,Terms of reference,Choose a <team>,Jo Doe,",
    );
    std::fs::write(run.path("inputs/updates.csv"), text).unwrap();
    let html = page(&run, &[]);
    let (_, below) = html.split_once("Initiatives one by one</h2>").unwrap();
    // One of the twelve has no update before 2023.
    assert_eq!(below.matches("<h3").count(), 11);
    assert!(below.contains("Terms of reference") && below.contains("Choose a &lt;team&gt;"));
    assert!(!html.contains("Jo Doe"), "persons are not for members");
    page(&run, &["--audience", "public"]);
    let public = &run.files("outputs/2022-public")["briefing.html"];
    let public = String::from_utf8_lossy(public);
    assert!(!public.contains("one by one") && !public.contains("Terms of reference"));
}
