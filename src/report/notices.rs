//! What every document says beside its content: its edition, its mark, what was left out. In: what may
//! be seen, settings, words. Out: texts. It must not know which document it is.

use crate::{
    disclosure::{LeftOut, Released},
    settings::Settings,
    words::Words,
};

/// Which edition it is, where the settings say so.
pub fn edition_line(settings: &Settings, words: &Words) -> Option<String> {
    let edition = settings.edition?;
    let day = ("day", words.day(edition.day).into());
    let line = match edition.replaces {
        Some(replaced) => {
            let replaced = ("replaced", words.day(replaced).into());
            words.say("edition-replaces", &[day, replaced])
        }
        None => words.say("edition", &[day]),
    };
    Some(match settings.revised {
        Some(n) => words.say(
            "edition-revised",
            &[("edition", line.into()), ("n", n.into())],
        ),
        None => line,
    })
}

/// The mark on each page: what the settings say, and who the document is for where that is not all
/// members.
pub fn handling(released: &Released, settings: &Settings, words: &Words) -> String {
    let own = settings.process.handling.clone();
    let audience = match (released.member(), released.audience()) {
        (Some(member), _) => words.say(
            "audience-member",
            &[("member", member.name.as_str().into())],
        ),
        (None, audience) if audience.rules().is_usual && !own.is_empty() => return own,
        (None, audience) => words.text(&format!("audience-{}", audience.term())),
    };
    // The mark of the settings is that of what goes to all members.
    audience
}

/// How many corrections that members proposed were applied; none where there were none.
pub fn corrected(released: &Released, words: &Words) -> Option<String> {
    let n = released.corrections();
    (n > 0).then(|| words.say("how-corrections", &[("n", n.into())]))
}

/// What a reader must know before any figure: rows that are in none of them, and lists that are not
/// believed.
pub fn left_out(released: &Released, words: &Words) -> Option<String> {
    let (lists, rows): (Vec<&LeftOut>, Vec<&LeftOut>) =
        released.left_out().iter().partition(|l| l.is_of_list());
    let part = |l: &&LeftOut| {
        let title = words.text(&format!("title-{}", l.code));
        words.say(
            "left-out-part",
            &[
                ("rows", l.rows.into()),
                ("table", l.table.into()),
                ("title", title.into()),
                ("code", l.code.into()),
            ],
        )
    };
    let total = |of: &[&LeftOut]| of.iter().map(|l| l.rows).sum::<u64>();
    let mut sentences = Vec::new();
    if !rows.is_empty() {
        let parts: Vec<String> = rows.iter().map(part).collect();
        sentences.push(words.say(
            "left-out",
            &[
                ("rows", total(&rows).into()),
                ("parts", words.list(&parts).into()),
            ],
        ));
    }
    if !lists.is_empty() {
        let codes: Vec<String> = lists.iter().map(|l| l.code.to_owned()).collect();
        sentences.push(words.say(
            "left-out-lists",
            &[
                ("n", total(&lists).into()),
                ("codes", words.list(&codes).into()),
            ],
        ));
    }
    let vague = released.vague_meetings();
    if vague > 0 {
        sentences.push(words.say("vague-days", &[("n", vague.into())]));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
