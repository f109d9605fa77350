//! Which members the persons of a report came for. In: persons, the list of members. Out: rows of
//! attendance. It must not read a report.

use super::{MeetingReport, Person, unwrapped};
use crate::{
    finding::{
        Findings,
        codes::{R108, R109},
    },
    input::{listed::Listed, reference::Keys, rows::Rows},
    territories,
};
use csv::StringRecord;

/// What tells the members of persons.
pub struct Guests<'g> {
    pub members: Option<&'g Keys>,
    /// Parts of addresses behind the @, with the key of the member.
    pub domains: &'g [(String, String)],
    /// The head of a column that names the member.
    pub column: Option<&'g str>,
    pub meeting: String,
}

/// The persons of a report as rows of attendance. Those whose member can't be found are left out,
/// with a finding at each.
pub fn list_persons<'a>(
    report: MeetingReport,
    heads: &StringRecord,
    rows: Rows<'a>,
    guests: &Guests,
    findings: &mut Findings,
) -> Listed<'a> {
    let column = guests
        .column
        .and_then(|wanted| heads.iter().position(|head| unwrapped(head) == wanted));
    let title = report.title.as_ref().map_or((0, 0), |(_, place)| *place);
    let mut attendance = Vec::new();
    for person in report.persons {
        let (name, place) = person.name.clone();
        let Some(member) = guests.member(&person, column) else {
            let place = rows.whole.at_cell(place.0, place.1 as u64 + 1);
            findings.note(&place, "", || R108 {});
            continue;
        };
        let status = if person.attended {
            "attended"
        } else {
            "registered"
        };
        // The first cell says on which line the row is.
        attendance.push(vec![
            (member, place),
            (guests.meeting.clone(), title),
            (status.to_owned(), place),
            (name, place),
        ]);
    }
    if report.rejoined > 0 {
        findings.note(&rows.whole, "", || R109 { n: report.rejoined });
    }
    let heads = vec!["member_id", "meeting_id", "status", "delegate_name"];
    Listed::new(rows, heads, attendance)
}

impl Guests<'_> {
    /// The member that a person came for: by a column, by the address, or by a part of the name, as
    /// in `Senegal - Awa Diallo`.
    fn member(&self, person: &Person, column: Option<usize>) -> Option<String> {
        if let Some(column) = column {
            let said = unwrapped(person.cells.get(column)?);
            return (!said.is_empty()).then(|| said.to_owned());
        }
        self.by_address(&person.email)
            .or_else(|| self.by_name(&person.name.0))
    }

    fn by_address(&self, address: &str) -> Option<String> {
        let (_, host) = address.rsplit_once('@')?;
        let is_of = |domain: &str| {
            host.strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let known = self.domains.iter().filter(|(domain, _)| is_of(domain));
        // The longest says the most: gov.sn, and below it mfa.gov.sn.
        let best = known.max_by_key(|(domain, _)| domain.len());
        best.map(|(_, member)| member.clone())
    }

    fn by_name(&self, name: &str) -> Option<String> {
        let parts = name
            .split(['(', ')', '[', ']', '/', '|', ',', '–', '—'])
            .flat_map(|part| part.split(" - "))
            .map(str::trim)
            .filter(|part| !part.is_empty());
        let mut found: Vec<String> = parts.filter_map(|part| self.member_named(part)).collect();
        found.dedup();
        match &found[..] {
            [member] => Some(member.clone()),
            _ => None,
        }
    }

    fn member_named(&self, part: &str) -> Option<String> {
        match self.members.filter(|keys| !keys.is_open()) {
            Some(keys) => keys.find(part),
            None => territories::territory_named(part).map(|_| part.to_owned()),
        }
    }
}
