//! Drafts of mails to the members, each with its own pack, and a list of them for mail merge. In:
//! packs, addresses, settings. Out: files for the secretariat. Nothing is sent. It must not know
//! what a pack says.

use super::{Edition, Made, cut_packs, language_of};
use crate::finding::codes::{R141, R142};
use crate::{
    MakeError,
    digest::sha256,
    disclosure::Member,
    finding::{Finding, Place},
    internal,
    render::{Artifact, harmless_text, text},
    report::{self, Templates},
    settings::Settings,
};
use jiff::civil::{Date, date};
use lettre::{
    Message,
    message::{
        Attachment, Mailbox, Mailboxes, MultiPart, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};
use std::{
    collections::BTreeMap,
    error::Error,
    time::{Duration, SystemTime},
};

/// Marks a draft: programs that know it offer to send the mail.
#[derive(Clone)]
struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

/// One mail.
struct Letter<'a> {
    member: &'a Member,
    contact: String,
    language: &'static str,
    subject: String,
    text: String,
    /// Where its pack lies, below the folder of all packs.
    folder: String,
    files: Vec<&'a Artifact>,
}

/// The drafts and the list. `contact` says where a member is reached, and `editions` and `packs` are
/// what members see.
///
/// # Errors
/// A template that can't be filled, or a bug.
pub fn drafts(
    settings: &Settings,
    contact: impl Fn(&str) -> Option<String>,
    editions: &BTreeMap<&'static str, Edition>,
    packs: &Made,
    templates: &Templates,
) -> Result<Made, MakeError> {
    let main = settings.languages[0];
    let released = &editions[main].released;
    let from = settings.mail.from.as_deref().unwrap_or_default();
    let from: Mailbox = from.parse().map_err(internal)?;
    let day = settings.edition.map(|edition| edition.day);
    let day = day.unwrap_or(released.period().last);
    let cut = cut_packs(editions)?;
    let members = released.members();
    let mut letters = Vec::new();
    for member in &members {
        let language = language_of(member, main);
        let contact = contact(&member.id).unwrap_or_default();
        let own = cut[language]
            .pack(&member.id)
            .ok_or_else(|| internal("no member of this edition"))?;
        let Edition {
            words, settings, ..
        } = &editions[language];
        let template = templates.choose("mail", language);
        let letter = report::letter(&own, settings, words, &template)?;
        let folder = folder_of(packs, &member.id);
        let prefix = format!("members/{folder}/");
        let is_own = |file: &&Artifact| file.path.starts_with(&prefix);
        letters.push(Letter {
            member,
            contact,
            language,
            subject: letter.title,
            text: text::blocks(&letter.blocks, words),
            files: packs.artifacts.iter().filter(is_own).collect(),
            folder,
        });
    }
    let mut made = Made {
        findings: note_unreached(&letters),
        ..Made::default()
    };
    for letter in &letters {
        if let Some(to) = addresses(&letter.contact) {
            let period = file_part(&released.period().name);
            let bytes = letter.draft(&from, to, day, &period).map_err(internal)?;
            let path = format!("mail/{}.eml", letter.folder);
            made.artifacts.push(Artifact { path, bytes });
        }
    }
    made.artifacts.push(mailing_list(&letters, settings));
    Ok(made)
}

/// The folder of a member's pack.
fn folder_of(packs: &Made, member: &str) -> String {
    let named = packs.names.iter().find_map(|(path, key)| {
        let name = path.strip_prefix("members/")?;
        (key == member).then_some(name)
    });
    named.unwrap_or(member).to_owned()
}

/// A text as a part of the name of a file.
fn file_part(text: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    text.chars().map(letter).collect()
}

/// The addresses of a contact; none where it has none.
fn addresses(contact: &str) -> Option<Mailboxes> {
    let parts = contact
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let mut all = Mailboxes::new();
    for part in parts {
        for own in part.parse::<Mailboxes>().ok()? {
            // What is not ASCII can't be written in a header that every program reads.
            own.email.to_string().is_ascii().then_some(())?;
            all.push(own);
        }
    }
    let is_one_line = !contact.contains(char::is_control);
    (is_one_line && all.iter().next().is_some()).then_some(all)
}

/// Which members get no mail, because they have no contact or one that is no address.
fn note_unreached(letters: &[Letter]) -> Vec<Finding> {
    let place = || Place::file("members.csv");
    let unreached = letters
        .iter()
        .filter(|letter| addresses(&letter.contact).is_none());
    let (without, other): (Vec<&Letter>, Vec<&Letter>) =
        unreached.partition(|letter| letter.contact.is_empty());
    let named = |letters: &[&Letter]| {
        let ids: Vec<&str> = letters.iter().map(|letter| &*letter.member.id).collect();
        (ids.len(), ids.join(", "))
    };
    let mut findings = Vec::new();
    if !without.is_empty() {
        let (n, members) = named(&without);
        findings.push(Finding::new(place(), R141 { n, members }));
    }
    if !other.is_empty() {
        let (n, members) = named(&other);
        findings.push(Finding::new(place(), R142 { n, members }));
    }
    findings
}

impl Letter<'_> {
    /// The bytes of the draft, the same for the same parts.
    fn draft(
        &self,
        from: &Mailbox,
        to: Mailboxes,
        day: Date,
        period: &str,
    ) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
        let all: Vec<&[u8]> = self.files.iter().map(|file| &*file.bytes).collect();
        let boundary = &sha256(&all.concat())[..32];
        let plain = SinglePart::plain(self.text.clone());
        let mut parts = MultiPart::mixed().boundary(boundary).singlepart(plain);
        for file in &self.files {
            let end = file.path.rsplit('.').next().unwrap_or_default();
            let name = format!("{}-{period}.{end}", self.folder);
            let kind = ContentType::parse(media_type(&name))?;
            parts = parts.singlepart(Attachment::new(name).body(file.bytes.clone(), kind));
        }
        let mut builder = Message::builder()
            .date(moment(day))
            .from(from.clone())
            .subject(&self.subject)
            .header(Unsent);
        for to in to {
            builder = builder.to(to);
        }
        Ok(builder.multipart(parts)?.formatted())
    }
}

/// The beginning of a day; of one that mails can't name, the nearest that they can.
fn moment(day: Date) -> SystemTime {
    let (first, last) = (date(1970, 1, 1), date(9998, 12, 31));
    let days = day
        .clamp(first, last)
        .since(first)
        .map_or(0, |span| span.get_days());
    SystemTime::UNIX_EPOCH + Duration::from_hours(24 * u64::try_from(days).unwrap_or_default())
}

/// The kind of a file by the end of its name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("pdf") => "application/pdf",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("ods") => "application/vnd.oasis.opendocument.spreadsheet",
        _ => "application/octet-stream",
    }
}

/// The list for mail merge, a line for each member.
fn mailing_list(letters: &[Letter], settings: &Settings) -> Artifact {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(settings.csv.separator)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let head = [
        "member_id",
        "member",
        "contact",
        "language",
        "subject",
        "file",
        "sha256",
    ];
    let all = letters.iter().map(|letter| {
        let files = letter.files.iter().map(|file| file.path.clone());
        let prints = letter.files.iter().map(|file| sha256(&file.bytes));
        [
            letter.member.id.clone(),
            letter.member.name.clone(),
            // A list for mail merge holds no address that a mail can't be sent to.
            addresses(&letter.contact).map_or_else(String::new, |_| letter.contact.clone()),
            letter.language.to_owned(),
            letter.subject.clone(),
            files.collect::<Vec<String>>().join("; "),
            prints.collect::<Vec<String>>().join("; "),
        ]
    });
    for row in std::iter::once(head.map(str::to_owned)).chain(all) {
        // What is written to memory is always written.
        let _ = writer.write_record(row.map(|cell| harmless_text(&cell).into_owned()));
    }
    Artifact {
        path: "mailing.csv".into(),
        bytes: writer.into_inner().unwrap_or_default(),
    }
}
