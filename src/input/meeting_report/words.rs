//! What meeting software calls the columns and lines of its reports. In: a head. Out: what stands
//! below or beside it. It must not read a report.

use crate::input::heads::plain;

/// What a column of a report holds, or a line of its summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Name,
    Email,
    /// The name of the account, where the address is missing.
    Account,
    Joined,
    /// The moment of an action.
    Moment,
    Duration,
    Action,
    Attended,
    Title,
    Start,
}

/// Heads of columns, in small letters without accents, spaces and marks: English, French, Spanish,
/// Indonesian, Arabic, German, Portuguese.
const COLUMNS: [(Role, &[&str]); 8] = [
    (
        Role::Name,
        &[
            "name",
            "fullname",
            "username",
            "displayname",
            "nom",
            "nomcomplet",
            "nombre",
            "nombrecompleto",
            "nama",
            "namalengkap",
            "nome",
            "الاسم",
        ],
    ),
    (
        Role::Email,
        &[
            "email",
            "emailaddress",
            "useremail",
            "attendeeemail",
            "adresseemail",
            "courriel",
            "adresseemaildelutilisateur",
            "correoelectronico",
            "emaildelusuario",
            "emailpengguna",
            "benutzeremail",
            "البريدالإلكتروني",
        ],
    ),
    (
        Role::Account,
        &[
            "participantid",
            "iddeparticipant",
            "iddeparticipante",
            "idpeserta",
            "teilnehmerid",
            "iddoparticipante",
            "معرفالمشارك",
        ],
    ),
    (
        Role::Joined,
        &[
            "firstjoin",
            "jointime",
            "premiereconnexion",
            "heuredarrivee",
            "heuredeconnexion",
            "primeraentrada",
            "horaparaunirse",
            "horadeentrada",
            "pertamabergabung",
            "waktubergabung",
            "ersterbeitritt",
            "beitrittszeit",
            "primeiroingresso",
            "أولانضمام",
            "وقتالانضمام",
        ],
    ),
    (
        Role::Duration,
        &[
            "duration",
            "inmeetingduration",
            "totalduration",
            "attendanceduration",
            "timeinsession",
            "duree",
            "dureeenreunion",
            "dureetotale",
            "duracion",
            "duracionenlareunion",
            "duraciondelareunion",
            "duraciontotal",
            "tiempoenlareunion",
            "durasi",
            "durasidalamrapat",
            "totaldurasi",
            "dauer",
            "dauerderbesprechung",
            "duracaonareuniao",
            "المدة",
            "المدةفيالاجتماع",
        ],
    ),
    (
        Role::Action,
        &[
            "useraction",
            "actiondelutilisateur",
            "acciondelusuario",
            "tindakanpengguna",
        ],
    ),
    (Role::Moment, &["timestamp", "dateetheure", "fechayhora"]),
    (Role::Attended, &["attended"]),
];

/// Lines of a summary, and columns that say the same of the meeting in each row.
const SUMMARY: [(Role, &[&str]); 2] = [
    (
        Role::Title,
        &[
            "meetingtitle",
            "meetingname",
            "topic",
            "sujet",
            "titredelareunion",
            "titulodelareunion",
            "tema",
            "judulrapat",
            "topik",
            "besprechungstitel",
            "thema",
            "titulodareuniao",
            "عنوانالاجتماع",
            "الموضوع",
        ],
    ),
    (
        Role::Start,
        &[
            "starttime",
            "meetingstarttime",
            "actualstarttime",
            "heuredebut",
            "heurededebut",
            "heurededebutdelareunion",
            "horadeinicio",
            "horadeiniciodelareunion",
            "waktumulai",
            "startzeit",
            "وقتالبدء",
        ],
    ),
];

/// What stands in a column with this head.
#[must_use]
pub fn role_of_column(head: &str) -> Option<Role> {
    role(&COLUMNS, head).or_else(|| role_of_line(head))
}

/// What stands beside this in a summary.
#[must_use]
pub fn role_of_line(head: &str) -> Option<Role> {
    role(&SUMMARY, head)
}

fn role(known: &[(Role, &[&str])], head: &str) -> Option<Role> {
    let outside = head
        .split_once(['(', '['])
        .map_or(head, |(before, _)| before);
    let plain = plain(outside);
    let has = |(_, heads): &&(Role, &[&str])| heads.contains(&plain.as_str());
    known.iter().find(has).map(|(role, _)| *role)
}
