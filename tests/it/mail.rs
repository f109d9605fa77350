//! Drafts of mails: each to the contact of a member, with its pack and no other; nothing that a list
//! says becomes a header.
use crate::support::Run;
use base64::{Engine, prelude::BASE64_STANDARD};
use std::{collections::BTreeMap, fs};

/// The lists with contacts, and who sends mails.
fn with_contacts(contacts: &[(&str, &str)]) -> Run {
    let run = Run::with_inputs();
    let path = run.path("inputs/rapporteur.toml");
    let settings = fs::read_to_string(&path).unwrap();
    let mail =
        "\n[mail]\nfrom = \"Office <office@example.org>\"\nsubject = \"{member} · {period}\"\n";
    fs::write(&path, settings + mail).unwrap();
    let path = run.path("inputs/members.csv");
    let text = fs::read_to_string(&path).unwrap();
    let mut lines = text.lines();
    let head = lines.next().unwrap();
    assert!(!head.contains("contact"));
    let mut out = format!("{head},contact\n");
    for line in lines {
        let contact = contacts
            .iter()
            .find(|(id, _)| line.starts_with(&format!("{id},")));
        let contact = contact.map_or(String::new(), |(_, contact)| contact.replace('"', "\"\""));
        out.extend([line, ",\"", &contact, "\"\n"]);
    }
    fs::write(&path, out).unwrap();
    run
}

/// The headers of a mail, unfolded, and the bytes of its attachments.
fn parsed(mail: &str) -> (BTreeMap<String, Vec<String>>, Vec<Vec<u8>>) {
    let (head, body) = mail.split_once("\r\n\r\n").unwrap();
    let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in head.replace("\r\n ", " ").lines() {
        let (name, value) = line.split_once(": ").unwrap();
        headers
            .entry(name.to_owned())
            .or_default()
            .push(value.to_owned());
    }
    let boundary = headers["Content-Type"][0]
        .split('"')
        .nth(1)
        .unwrap()
        .to_owned();
    let boundary = format!("--{boundary}");
    let parts = body.split(&boundary);
    let attached = parts.filter(|part| part.contains("Content-Disposition: attachment"));
    let bytes = |part: &str| {
        let (_, text) = part.split_once("\r\n\r\n").unwrap();
        BASE64_STANDARD.decode(text.replace("\r\n", "")).unwrap()
    };
    (headers, attached.map(bytes).collect())
}

#[test]
fn each_draft_holds_the_pack_of_its_member_and_nothing_else() {
    let run = with_contacts(&[
        ("THA", "Büro Süd <tha@example.org>; deputy@example.com"),
        ("IDN", "idn@example.org"),
        ("AUS", "aus@example.org\nBcc: all@example.org"),
        ("MYS", "the ministry"),
    ]);
    let mail = |outputs: &str| {
        let options = [
            "--audience",
            "secretariat",
            "--mail",
            "--allow-errors",
            "--outputs",
            outputs,
        ];
        let said = run.program(&[&["report"], &options[..]].concat());
        assert_eq!(said.code, 0, "{}", said.err);
        said.err
    };
    let said = mail("a");
    assert!(said.contains("warning R142: the contacts of 2 members are not email addresses, and no mail is drafted: AUS, MYS"), "{said}");
    let without = said.lines().find(|line| line.contains("warning R141"));
    let without = without.unwrap();
    assert!(
        without.contains("41 members") && without.ends_with("ILO"),
        "{without}"
    );
    mail("b");
    let files = run.files("a/2022-secretariat");
    assert_eq!(files, run.files("b/2022-secretariat"));
    let drafts: Vec<&String> = files
        .keys()
        .filter(|path| path.starts_with("mail/"))
        .collect();
    assert_eq!(drafts, ["mail/IDN.eml", "mail/THA.eml"]);
    // The packs are those that members get.
    let made = run.program(&[
        "report",
        "--quiet",
        "--packs",
        "--allow-errors",
        "--outputs",
        "c",
    ]);
    assert_eq!(made.code, 0, "{}", made.err);
    for id in ["IDN", "THA"] {
        let text = String::from_utf8(files[&format!("mail/{id}.eml")].clone()).unwrap();
        let (headers, attached) = parsed(&text);
        let pack = run.files(&format!("c/2022/members/{id}"));
        assert_eq!(attached, pack.into_values().collect::<Vec<_>>(), "{id}");
        let names: Vec<&str> = headers.keys().map(String::as_str).collect();
        let known = [
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Subject",
            "To",
            "X-Unsent",
        ];
        assert_eq!(names, known);
        assert!(headers.values().all(|values| values.len() == 1));
        assert_eq!(headers["X-Unsent"], ["1"]);
        assert_eq!(headers["Date"], ["Sat, 31 Dec 2022 00:00:00 +0000"]);
    }
    let verified = run.program(&["verify", "a/2022-secretariat", "--deep"]);
    assert_eq!(verified.code, 0, "{}", verified.err);
    let list = String::from_utf8(files["mailing.csv"].clone()).unwrap();
    assert!(!list.contains("all@example.org"), "{list}");
    assert!(
        list.contains("THA,Thailand,Büro Süd <tha@example.org>; deputy@example.com,en,"),
        "{list}"
    );
    assert!(
        list.contains("members/THA/pack.pdf; members/THA/pack.xlsx"),
        "{list}"
    );
}

#[test]
fn mails_are_for_the_secretariat_and_need_a_sender() {
    let run = Run::with_inputs();
    for audience in ["members", "public"] {
        let said = run.program(&["report", "--mail", "--audience", audience]);
        assert_eq!(said.code, 2, "{}", said.err);
        assert!(said.err.contains("--audience secretariat"), "{}", said.err);
    }
    let said = run.program(&["report", "--mail", "--audience", "secretariat"]);
    assert_eq!(said.code, 78);
    assert!(said.err.contains("[mail] from"), "{}", said.err);
    assert!(!run.path("outputs/2022").exists());
    let path = run.path("inputs/rapporteur.toml");
    let settings = fs::read_to_string(&path).unwrap();
    for (wrong, told) in [
        ("from = \"nobody\"", "no address"),
        ("from = \"a@b.org\\nBcc: c@d.org\"", "no address"),
        ("subject = \"{name}\"", "{name} stands for nothing"),
        ("subject = \"a\\r\\nBcc: c@d.org\"", "one line"),
    ] {
        fs::write(&path, format!("{settings}\n[mail]\n{wrong}\n")).unwrap();
        let said = run.program(&["check"]);
        assert_eq!(said.code, 78, "{wrong}: {}", said.err);
        assert!(
            said.err.contains(told) && said.err.contains("[mail]"),
            "{}",
            said.err
        );
    }
}
