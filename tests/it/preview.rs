//! The preview: what it shows of each save, that it writes nothing but what was confirmed, and that
//! nobody else is answered. Its page is tried in a browser by `preview.mjs`.
use crate::{
    support::{Run, root},
    web::in_browser,
};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A preview that is running.
struct Previewed {
    run: Run,
    child: Child,
    host: String,
    token: String,
}

impl Drop for Previewed {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The status and the body of an answer.
type Answer = (u16, String);

impl Previewed {
    fn start(run: Run, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_rapporteur"))
            .args([&["preview", "--watch"], more].concat())
            .current_dir(run.folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = child.stdout.as_mut().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        let address = line
            .split_whitespace()
            .find(|word| word.starts_with("http://"));
        let address = address.unwrap().strip_prefix("http://").unwrap();
        let (host, token) = address.split_once('/').unwrap();
        Self {
            run,
            child,
            host: host.to_owned(),
            token: token.trim_end_matches('/').to_owned(),
        }
    }

    /// Sends exactly this.
    fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_mins(1)))
            .unwrap();
        // A server that refuses may close before it has read everything.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        (status.unwrap_or(0), body.to_owned())
    }

    fn request(&self, method: &str, path: &str, heads: &str, body: &str) -> Answer {
        let host = &self.host;
        let length = body.len();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{heads}\r\n"
        );
        self.raw((head + body).as_bytes())
    }

    fn get(&self, name: &str) -> Answer {
        self.request("GET", &format!("/{}/{name}", self.token), "", "")
    }

    fn json(&self, name: &str) -> Value {
        let (status, body) = self.get(name);
        assert_eq!(status, 200, "{name}: {body}");
        serde_json::from_str(&body).unwrap()
    }

    fn post(&self, name: &str, body: &Value) -> Value {
        let heads = format!(
            "Origin: http://{}\r\nContent-Type: application/json\r\n",
            self.host
        );
        let path = format!("/{}/{name}", self.token);
        let (status, answer) = self.request("POST", &path, &heads, &body.to_string());
        assert_eq!(status, 200, "{name}: {answer}");
        serde_json::from_str(&answer).unwrap()
    }

    /// The state, once it is as it is waited for.
    fn state(&self, is_done: impl Fn(&Value) -> bool) -> Value {
        let began = Instant::now();
        let mut serial = 0;
        loop {
            let state = self.json(&format!("state?after={serial}"));
            if is_done(&state) {
                return state;
            }
            assert!(began.elapsed() < Duration::from_mins(1), "{state}");
            serial = state["serial"].as_u64().unwrap();
        }
    }

    fn version(&self, version: u64) -> Value {
        self.state(|state| state["version"] == version)
    }

    fn pages(&self, id: &str) -> Vec<String> {
        let set = self.json(&format!("document?id={id}&language=en"));
        let pages = set["pages"].as_array().unwrap_or_else(|| panic!("{set}"));
        pages
            .iter()
            .map(|page| page.as_str().unwrap().to_owned())
            .collect()
    }
}

/// The texts of a page without markup, as one.
fn text_of(page: &str) -> String {
    let mut text = String::new();
    for part in page.split('<') {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    text.replace('\u{a0}', " ")
}

#[test]
fn each_save_is_shown_with_what_changed_and_why() {
    let preview = Previewed::start(Run::with_inputs(), &[]);
    preview.version(1);
    // The pages are those of the PDF.
    let pages = preview.pages("briefing");
    let ended = preview
        .run
        .program(&["report", "--quiet", "--outputs", "other"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let pdf = std::fs::read(preview.run.path("other/2022/briefing.pdf")).unwrap();
    let printed = lopdf::Document::load_mem(&pdf).unwrap().get_pages().len();
    assert_eq!(pages.len(), printed);
    assert!(text_of(&pages[0]).contains("16 of 19 members attended the Sixteenth Meeting"));
    // A change of a list: Thailand was there.
    let text = std::fs::read_to_string(preview.run.path("inputs/attendance.csv")).unwrap();
    let without: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("AHG-16,THA"))
        .collect();
    assert_ne!(without.len(), text.lines().count());
    std::fs::write(
        preview.run.path("inputs/attendance.csv"),
        without.join("\n") + "\n",
    )
    .unwrap();
    preview.version(2);
    assert!(
        text_of(&preview.pages("briefing")[0])
            .contains("15 of 19 members attended the Sixteenth Meeting")
    );
    let state = preview.state(|state| state["changes"].is_string());
    let changes = state["changes"].as_str().unwrap();
    for part in [
        "Thailand",
        "15 of 19 members attended",
        "Attendance rate of all members in the period, ",
    ] {
        assert!(changes.contains(part), "{part} is not in {changes}");
    }
    // A template: nothing else is read again, and the figures are the same.
    std::fs::create_dir(preview.run.path("templates")).unwrap();
    std::fs::write(
        preview.run.path("templates/briefing.md"),
        "# What came of it\n\n{{ themes_gap() }}\n",
    )
    .unwrap();
    preview.version(3);
    assert!(text_of(&preview.pages("briefing")[0]).contains("What came of it"));
    // A broken one: its line is named, and the last good pages stay.
    std::fs::write(
        preview.run.path("templates/briefing.md"),
        "# A\n\n{{ themes_gaps() }}\n",
    )
    .unwrap();
    let state = preview.state(|state| state["problem"].is_string());
    let problem = state["problem"].as_str().unwrap();
    assert!(
        problem.contains(
            "briefing.md:3:4: there is no function themes_gaps; did you mean themes_gap?"
        ),
        "{problem}"
    );
    assert!(text_of(&preview.pages("briefing")[0]).contains("What came of it"));
    // That of another document is named as well.
    std::fs::write(preview.run.path("templates/briefing.md"), "# A\n\nB\n").unwrap();
    std::fs::write(
        preview.run.path("templates/pack.md"),
        "# A\n\n{{ nothing }}\n",
    )
    .unwrap();
    let state = preview.state(|state| state["wrong_templates"][0].is_string());
    let wrong = state["wrong_templates"][0].as_str().unwrap();
    assert!(
        wrong.contains("pack.md:3:4: nothing is not known here"),
        "{wrong}"
    );
    let pack = preview.json("document?id=pack%2FTHA&language=en");
    assert!(
        pack["problem"].as_str().unwrap().contains("pack.md:3:4"),
        "{pack}"
    );
    // A list with an error: it is named with its cell.
    preview.run.set("attendance.csv", 3, 2, "Tailand");
    let state = preview.state(|state| state["findings"]["errors"].as_u64() > Some(0));
    let finding = &state["findings"]["shown"][0];
    assert_eq!(
        (finding["code"].as_str(), finding["place"].as_str()),
        (Some("R030"), Some("attendance.csv:3:2"))
    );
    let row = &finding["row"];
    let from = usize::try_from(row["from"].as_u64().unwrap()).unwrap();
    let marked: String = row["text"]
        .as_str()
        .unwrap()
        .chars()
        .skip(from)
        .take(7)
        .collect();
    assert_eq!(marked, "Tailand");
    assert!(state["problem"].is_string() && !preview.pages("briefing").is_empty());
    // Nothing was written.
    assert!(!preview.run.path("outputs").exists());
}

#[test]
fn documents_sheets_and_figures_can_be_looked_at() {
    let preview = Previewed::start(Run::with_inputs(), &["--period", "2021"]);
    let state = preview.version(1);
    assert_eq!(state["view"]["period"], "2021");
    let documents = state["view"]["documents"].as_array().unwrap();
    let ids: Vec<&str> = documents
        .iter()
        .map(|d| d["id"].as_str().unwrap())
        .collect();
    for id in ["briefing", "pack/IND", "factsheet/TIPWG-07"] {
        assert!(ids.contains(&id), "{ids:?}");
    }
    for id in ids.iter().step_by(9) {
        assert!(!preview.pages(&id.replace('/', "%2F")).is_empty(), "{id}");
    }
    let sheets = preview.json("sheets");
    let names: Vec<&str> = sheets
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["name"].as_str().unwrap())
        .collect();
    assert!(
        names.contains(&"Key figures") && names.contains(&"Data attendance"),
        "{names:?}"
    );
    let found = preview.json("explain?about=meetings%20held");
    let ids: Vec<&str> = found["found"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["id"].as_str().unwrap())
        .collect();
    assert!(ids.contains(&"participation.meetings_held"), "{found}");
    let explained = preview.json("explain?about=participation.meetings_held");
    let lines = explained["lines"].to_string();
    assert!(
        lines.contains("participation.meetings_held: 3") && lines.contains("meetings.csv:"),
        "{lines}"
    );
    let (status, page) = preview.get("web?language=en");
    assert!(
        status == 200 && page.contains("<h1>Annual briefing 2021</h1>"),
        "{status}"
    );
    for (name, says) in [
        ("document?id=nothing", "there is no such document"),
        ("document?id=pack%2Fnobody", "there is no such document"),
    ] {
        let answer = preview.json(name);
        assert!(
            answer["problem"].as_str().unwrap().contains(says),
            "{answer}"
        );
    }
}

#[test]
fn what_is_chosen_is_shown_first_and_written_once_it_is_confirmed() {
    let run = Run::with_inputs();
    let path = run.path("inputs/rapporteur.toml");
    let before = std::fs::read_to_string(&path).unwrap();
    let with_remark = before.replace(
        "[report]\n",
        "[report]\ncolour = \"#0b4f6c\"   # as in the charter\n",
    );
    assert_ne!(with_remark, before);
    std::fs::write(&path, &with_remark).unwrap();
    let preview = Previewed::start(run, &[]);
    preview.version(1);
    let own = || std::fs::read_to_string(&path).unwrap();
    let changed = |proposed: &Value, sign: &str| -> Vec<String> {
        let lines = proposed["diff"].as_array().unwrap().iter();
        let lines = lines.filter(|line| line["sign"] == sign);
        lines
            .map(|line| line["text"].as_str().unwrap().to_owned())
            .collect()
    };
    let colours = json!({ "choose": "colours", "colour": "#5b2a86", "second_colour": "#8a5a00" });
    let proposed = preview.post("propose", &colours);
    assert_eq!(
        changed(&proposed, "+"),
        [
            "colour = \"#5b2a86\"   # as in the charter",
            "second_colour = \"#8a5a00\""
        ]
    );
    assert_eq!(
        changed(&proposed, "-"),
        ["colour = \"#0b4f6c\"   # as in the charter"]
    );
    assert_eq!(own(), with_remark);
    // Only what was shown is written.
    let print = proposed["print"].clone();
    let other = json!({ "choose": "colours", "colour": "#000000", "second_colour": "#8a5a00" });
    let refused = preview.post("accept", &json!({ "choice": other, "print": print }));
    assert!(
        refused["problem"]
            .as_str()
            .unwrap()
            .contains("look at the change again"),
        "{refused}"
    );
    assert_eq!(own(), with_remark);
    preview.post("accept", &json!({ "choice": colours, "print": print }));
    let after = own();
    let others: Vec<&str> = after.lines().filter(|l| !l.contains("colour =")).collect();
    let as_before: Vec<&str> = with_remark
        .lines()
        .filter(|l| !l.contains("colour ="))
        .collect();
    assert_eq!(others, as_before);
    let state = preview.version(2);
    assert_eq!(state["view"]["colours"], json!(["#5b2a86", "#8a5a00"]));
    for (choice, adds) in [
        (
            json!({ "choose": "sections", "sections": ["themes", "main-points"] }),
            "sections = [\"themes\", \"main-points\"]",
        ),
        (
            json!({ "choose": "severity", "code": "R047", "severity": "warning" }),
            "R047 = \"warning\"",
        ),
        (
            json!({ "choose": "empty-status", "table": "attendance", "meaning": "absent" }),
            "values = { status = { \"\" = \"absent\" } }",
        ),
    ] {
        let proposed = preview.post("propose", &choice);
        assert!(
            changed(&proposed, "+").iter().any(|line| line == adds),
            "{proposed}"
        );
        let accepted = preview.post(
            "accept",
            &json!({ "choice": choice, "print": proposed["print"] }),
        );
        assert!(accepted["written"].is_string(), "{accepted}");
        rapporteur::settings::Settings::read(&path).unwrap();
    }
    for choice in [
        json!({ "choose": "colours", "colour": "red", "second_colour": "#8a5a00" }),
        json!({ "choose": "sections", "sections": ["nothing"] }),
        json!({ "choose": "severity", "code": "R999", "severity": "off" }),
        json!({ "choose": "empty-status", "table": "nothing", "meaning": "absent" }),
    ] {
        let refused = preview.post("propose", &choice);
        assert!(refused["problem"].is_string(), "{choice}: {refused}");
    }
}

/// Comments, ends of lines and rights of the file stay, and nobody's save is lost.
#[test]
fn a_settings_file_keeps_its_form_and_what_others_write() {
    use std::os::unix::fs::PermissionsExt;
    let run = Run::with_inputs();
    let path = run.path("inputs/rapporteur.toml");
    let text = std::fs::read_to_string(&path)
        .unwrap()
        .replace('\n', "\r\n");
    std::fs::write(&path, format!("\u{feff}{text}")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    let preview = &Previewed::start(run, &[]);
    preview.version(1);
    let choice = |n: u8| {
        let severity = ["error", "warning", "info"][usize::from(n % 3)];
        json!({ "choose": "severity", "code": "R047", "severity": severity })
    };
    let proposed = preview.post("propose", &choice(1));
    let lines = proposed["diff"].as_array().unwrap();
    assert!(lines.len() < 12, "{proposed}");
    preview.post(
        "accept",
        &json!({ "choice": choice(1), "print": proposed["print"] }),
    );
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.starts_with('\u{feff}') && !written.replace("\r\n", "").contains('\n'));
    assert!(written.contains("R047 = \"warning\""), "{written}");
    assert_eq!(
        std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    // Several at a time: one is written, the others are refused.
    for round in 0..10_u8 {
        let choices: Vec<Value> = (0..3).map(|n| choice(round + n)).collect();
        let prints: Vec<Value> = choices
            .iter()
            .map(|c| preview.post("propose", c)["print"].clone())
            .collect();
        let answers: Vec<Value> = std::thread::scope(|scope| {
            let all = choices.iter().zip(&prints);
            let all: Vec<_> = all
                .map(|(choice, print)| {
                    scope.spawn(move || {
                        preview.post("accept", &json!({ "choice": choice, "print": print }))
                    })
                })
                .collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        let written = answers
            .iter()
            .filter(|answer| answer["written"].is_string());
        assert!(written.count() <= 1, "{answers:?}");
        rapporteur::settings::Settings::read(&path).unwrap();
    }
    // A file that may not be written stays.
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o400)).unwrap();
    let before = std::fs::read(&path).unwrap();
    let other = json!({ "choose": "colours", "colour": "#5b2a86", "second_colour": "#8a5a00" });
    let print = preview.post("propose", &other)["print"].clone();
    let refused = preview.post("accept", &json!({ "choice": other, "print": print }));
    assert!(refused["problem"].is_string(), "{refused}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

/// A template that is saved says nothing of lists that could not be read, or are among the templates.
#[test]
fn lists_that_changed_are_read_whatever_else_is_saved() {
    let run = Run::with_inputs();
    std::fs::create_dir(run.path("templates")).unwrap();
    let preview = Previewed::start(run, &[]);
    preview.version(1);
    let template = preview.run.path("templates/briefing.md");
    std::fs::write(&template, "{{ bad() }}").unwrap();
    preview.state(|state| state["problem"].is_string());
    let list = preview.run.path("inputs/attendance.csv");
    let text = std::fs::read_to_string(&list).unwrap();
    let without: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("AHG-16,THA"))
        .collect();
    std::fs::write(&list, without.join("\n") + "\n").unwrap();
    std::thread::sleep(Duration::from_secs(1));
    std::fs::remove_file(&template).unwrap();
    preview.version(2);
    assert!(
        text_of(&preview.pages("briefing")[0])
            .contains("15 of 19 members attended the Sixteenth Meeting")
    );
    // An error in a list stays one.
    preview.run.set("attendance.csv", 3, 2, "Tailand");
    preview.state(|state| state["findings"]["errors"] == 1);
    std::fs::write(&template, "# A\n\nB\n").unwrap();
    std::thread::sleep(Duration::from_secs(1));
    let state = preview.json("state?after=0");
    assert!(
        state["problem"].is_string() && state["version"] == 2,
        "{state}"
    );
    // Templates among the lists.
    let preview = Previewed::start(Run::with_inputs(), &["--templates", "."]);
    preview.version(1);
    preview.run.set("attendance.csv", 3, 2, "Tailand");
    preview.state(|state| state["problem"].is_string());
    // A copy of the same size and age is another file.
    let run = Run::with_inputs();
    let preview = Previewed::start(run, &[]);
    preview.version(1);
    let list = preview.run.path("inputs/meetings.csv");
    let copy = preview.run.path("meetings.copy");
    let text = std::fs::read_to_string(&list).unwrap();
    std::fs::write(
        &copy,
        text.replacen("Sixteenth Meeting", "Sixteenth Meetinx", 1),
    )
    .unwrap();
    let time = std::fs::metadata(&list).unwrap().modified().unwrap();
    std::fs::File::options()
        .write(true)
        .open(&copy)
        .unwrap()
        .set_modified(time)
        .unwrap();
    std::fs::rename(&copy, &list).unwrap();
    preview.version(2);
    assert!(text_of(&preview.pages("briefing")[0]).contains("Sixteenth Meetinx"));
}

/// Lists of an office without any settings.
#[test]
fn proposals_are_accepted_as_the_whole_file() {
    let run = Run::with_lists(&[
        (
            "gatherings.csv",
            "meeting_id,title,start_date\nG1,First round,2021-03-01\nG2,Second round,2021-09-01\n",
        ),
        (
            "who came.csv",
            "meeting_id,member_id\nG1,Thailand\nG1,Indonesia\nG2,Thailand\n",
        ),
    ]);
    let preview = &Previewed::start(run, &[]);
    preview.version(1);
    let choice = json!({ "choose": "proposals" });
    let proposed = preview.post("propose", &choice);
    let accepted = preview.post(
        "accept",
        &json!({ "choice": choice, "print": proposed["print"] }),
    );
    assert!(accepted["written"].is_string(), "{accepted}");
    let written = std::fs::read_to_string(preview.run.path("inputs/rapporteur.toml")).unwrap();
    assert!(
        written.contains("[inputs.attendance]") && written.contains("who came.csv"),
        "{written}"
    );
    preview.version(2);
}

#[test]
fn nobody_else_is_answered_and_nothing_harms_it() {
    let preview = Previewed::start(Run::with_inputs(), &[]);
    preview.version(1);
    let before = preview.run.files("inputs");
    let (host, token) = (preview.host.clone(), preview.token.clone());
    let page = format!("/{token}/");
    let with_head = |heads: &str| preview.request("GET", &page, heads, "").0;
    assert_eq!(with_head(""), 200);
    assert_eq!(
        with_head(&format!(
            "Origin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n"
        )),
        200
    );
    for heads in [
        "Origin: http://evil.example\r\n",
        "Origin: null\r\n",
        &format!("Origin: https://{host}\r\n"),
        "Sec-Fetch-Site: cross-site\r\n",
        "Sec-Fetch-Site: same-site\r\n",
    ] {
        assert_eq!(with_head(heads), 403, "{heads}");
    }
    // A name that leads here through somebody else's directory of names.
    for name in ["evil.example", "127.0.0.1", "[::1]:80", ""] {
        let request = format!("GET {page} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n");
        assert_eq!(preview.raw(request.as_bytes()).0, 421, "{name}");
    }
    let two = format!(
        "GET {page} HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(preview.raw(two.as_bytes()).0, 400);
    for path in [
        "/".to_owned(),
        "/page.js".to_owned(),
        "//".to_owned(),
        format!("/{}/", &token[..token.len() - 1]),
        format!("/{}/state", token.to_uppercase() + "x"),
        format!("/x/../{token}/"),
        format!("/{token}/../../etc/passwd"),
        format!("/{token}/..%2f..%2fetc%2fpasswd"),
        format!("/{token}/font?name=..%2F..%2Fetc%2Fpasswd"),
        format!("/{token}/inputs/attendance.csv"),
    ] {
        assert_eq!(preview.request("GET", &path, "", "").0, 404, "{path}");
    }
    let whole = format!(
        "GET http://evil.example{page} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    );
    assert_eq!(preview.raw(whole.as_bytes()).0, 400);
    for method in ["PUT", "DELETE", "OPTIONS", "TRACE"] {
        assert_eq!(preview.request(method, &page, "", "").0, 405, "{method}");
    }
    // What only another page would send.
    let accept = format!("/{token}/accept");
    let json = "Content-Type: application/json\r\n";
    let own = format!("Origin: http://{host}\r\n");
    assert_eq!(preview.request("POST", &accept, json, "{}").0, 403);
    assert_eq!(
        preview
            .request(
                "POST",
                &accept,
                &format!("{own}Content-Type: text/plain\r\n"),
                "{}"
            )
            .0,
        415
    );
    assert_eq!(
        preview
            .request("POST", &accept, &format!("{own}{json}"), "{}")
            .0,
        400
    );
    assert_eq!(
        preview
            .request(
                "POST",
                &format!("/{token}/other"),
                &format!("{own}{json}"),
                "{}"
            )
            .0,
        404
    );
    // A body of 100 MB, of which only the beginning is read.
    let large = "x".repeat(100 << 20);
    let (status, _) = preview.request("POST", &accept, &format!("{own}{json}"), &large);
    assert!(matches!(status, 413 | 0), "{status}");
    // A thousand at once, and some that say nothing more.
    let silent: Vec<TcpStream> = (0..50)
        .map(|_| TcpStream::connect(&host).unwrap())
        .collect();
    std::thread::scope(|scope| {
        let asked: Vec<_> = (0..1000)
            .map(|_| scope.spawn(|| preview.get("page.css").0))
            .collect();
        assert!(asked.into_iter().all(|asked| asked.join().unwrap() == 200));
    });
    drop(silent);
    assert_eq!(preview.raw(b"\x16\x03\x01\x02\x00").0 / 100, 4);
    assert_eq!(preview.get("").0, 200);
    assert_eq!(preview.run.files("inputs"), before);
    assert!(!preview.run.path("outputs").exists());
}

#[test]
fn a_port_that_is_taken_and_a_folder_that_is_not_there_are_named() {
    let preview = Previewed::start(Run::with_inputs(), &[]);
    let port = preview.host.rsplit(':').next().unwrap().to_owned();
    let ended = preview
        .run
        .program(&["preview", "--watch", "--port", &port]);
    assert!(
        ended.code == 73 && ended.err.contains(&preview.host),
        "{}",
        ended.err
    );
    let ended = preview
        .run
        .program(&["preview", "--watch", "--inputs", "nowhere"]);
    assert!(
        ended.code == 66 && ended.err.contains("nowhere"),
        "{}",
        ended.err
    );
    assert_eq!(preview.run.program(&["preview"]).code, 2);
}

/// The same lists checked again at each save.
#[test]
fn check_watches_too() {
    let run = Run::with_inputs();
    let mut child = Command::new(env!("CARGO_BIN_EXE_rapporteur"))
        .args(["check", "--watch"])
        .current_dir(run.folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut err = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut wait = |says: &str| {
        let said = out
            .by_ref()
            .map(Result::unwrap)
            .find(|line| line.contains(says));
        assert!(said.is_some(), "{says}");
    };
    wait("waiting for the next save");
    run.set("attendance.csv", 3, 2, "Tailand");
    let said = err
        .by_ref()
        .map(Result::unwrap)
        .find(|line| line.contains("Tailand"));
    assert!(said.unwrap().contains("attendance.csv:3:2: error R030"));
    wait("waiting for the next save");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn the_page_works_in_a_browser_with_the_keyboard_alone() {
    let preview = Previewed::start(Run::with_inputs(), &[]);
    preview.version(1);
    let address = format!("http://{}/{}/", preview.host, preview.token);
    let folder = preview.run.folder.path().to_str().unwrap();
    let script = root().join("tests/it/preview.mjs");
    let edits = std::env::var("RAPPORTEUR_SAVES").unwrap_or_else(|_| "3".into());
    let Some(said) = in_browser(&script, &[&address, folder, &edits]) else {
        return;
    };
    eprintln!("{said}");
    for part in [
        "edits shown",
        "a broken template is named",
        "a proposal is written",
        "0 broken",
        "by keyboard alone",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
