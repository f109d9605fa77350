//! meetings.csv: which meetings took place or are planned. It must not know the other tables but by
//! name.

use super::{Kind, Need, SOURCE, TableSchema, Whose, column, fact, required};
use crate::table::{Members, Tells};

pub const SCHEMA: TableSchema = TableSchema {
    name: "meetings",
    also: "sessions, events, calendar, reunions, evenements, calendrier, meeting, reuniones, \
           sesiones, calendario, pertemuan, rapat, الاجتماعات, اجتماعات",
    need: Need::Required,
    key: &["meeting_id"],
    whose: Whose::Everyone,
    orders: &[("start_date", "end_date")],
    own: &[
        required(
            "meeting_id",
            Kind::Text,
            "id, code, ref, reference, key, meeting, session, event, reunion, seance, evenement, \
             sesion, pertemuan, rapat, codigo, clave, kode, الاجتماع, الرمز",
        )
        .tells(Tells::Facts),
        required(
            "title",
            Kind::Text,
            "name, meeting title, meeting name, event name, event title, subject, titre, nom, intitule, titulo, nombre, judul, \
             nama, meeting, session, sesion, reunion, العنوان",
        )
        .tells(Tells::Facts),
        fact(
            "body",
            Kind::Text,
            "organ, group, working group, committee, organe, groupe, comite",
        ),
        fact(
            "kind",
            Kind::Text,
            "type, meeting type, category, nature, categorie",
        ),
        fact("ordinal", Kind::Count, "number, no, session number, numero"),
        fact(
            "start_date",
            Kind::Date,
            "date, start, opening, opens, first day, start date, opening date, meeting date, event date, date attending, from, \
             begin, date de debut, debut, fecha, fecha de inicio, tanggal, tanggal mulai, year, annee, \
             ano, tahun, التاريخ",
        ),
        fact(
            "end_date",
            Kind::Date,
            "end, end date, closing, closes, closing date, last day, to, date de fin, fin, \
             fecha de fin, tanggal selesai",
        ),
        fact(
            "mode",
            Kind::Choice(&["in-person", "virtual", "hybrid"], None),
            "format, modalite",
        ),
        fact("venue", Kind::Text, "location, place, city, lieu, ville, lugar, ciudad, tempat, المكان"),
        column("host", Kind::Text, "hosted by, hote").tells(Tells::Names),
        column(
            "co_chairs",
            Kind::References("members"),
            "co chair, co chairs, chairs, chair, presided by, co presidents, presidents",
        )
        .tells(Tells::Names),
        fact(
            "themes",
            Kind::References("themes"),
            "theme, topics, topic, thematique",
        ),
        fact(
            "status",
            Kind::Choice(&["held", "planned", "postponed", "cancelled"], Some("held")),
            "state, meeting status, statut, etat",
        ),
        fact("event_id", Kind::Text, "event, joint event, evenement"),
        fact(
            "attendance_list",
            Kind::Choice(&["complete", "partial", "none"], None),
            "list, liste de presence",
        ),
        column(
            "reported_members",
            Kind::Count,
            "members, members present, number of members, number of members present, parties, \
             parties present, states present, countries present, number of parties, \
             number of states, number of countries, membres presents, parties presentes, \
             etats presents, paises presentes, negara hadir",
        )
        .tells(Tells::Attendance(Members::All)),
        column(
            "reported_international_organisations",
            Kind::Count,
            "international organisations, organisations",
        )
        .tells(Tells::Attendance(Members::OneSide)),
        column("reported_observers", Kind::Count, "observers, observers present, number of observers, observateurs, observadores, pengamat")
            .tells(Tells::Outsiders),
        column(
            "reported_delegates",
            Kind::Count,
            "delegates, participants, total participants, number of participants, \
             number of delegates, delegues, participantes, delegados, peserta",
        )
        .tells(Tells::Attendance(Members::All)),
        column(
            "summary",
            Kind::Text,
            "description, notes, resume, abstract",
        )
        .tells(Tells::Names),
        SOURCE.tells(Tells::Facts),
    ],
    translated: &["title"],
};
