//! attendance.csv: who came to which meeting. It must not know the other tables but by name.

use super::{CAPACITY, Kind, Need, Privacy, SOURCE, TableSchema, Whose, column, private, required};

/// The columns with names of persons, or with parts of them.
pub const PERSON_NAMES: [&str; 3] = ["delegate_name", "given_name", "family_name"];

/// Whether somebody came.
pub const STATUS: &[&str] = &["attended", "registered", "apologies", "absent", "unknown"];

pub const SCHEMA: TableSchema = TableSchema {
    name: "attendance",
    also: "participants, participation, registrations, delegates, presence, presences, \
           inscriptions, attendees, asistencia, participantes, daftar hadir, kehadiran, peserta, \
           الحضور, المشاركون",
    need: Need::Required,
    key: &[],
    whose: Whose::MembersIn(&["member_id"]),
    orders: &[],
    own: &[
        required(
            "meeting_id",
            Kind::Reference("meetings"),
            "meeting, meeting ref, meeting code, session, event, reunion, evenement, seance, sesion, \
             pertemuan, rapat, الاجتماع, الدورة",
        ),
        required(
            "member_id",
            Kind::Reference("members"),
            "member, member code, delegation, country, state, party, membre, pays, etat, partie, \
             iso, iso3, delegation iso, pais, estado, miembro, delegacion, negara, anggota, \
             delegasi, الدولة, دولة, العضو, البلد, الوفد",
        ),
        column(
            "status",
            Kind::Choice(STATUS, Some("attended")),
            "checked in, check in, checkin, attended, attendance, present, presence, attendance status, \
             attendee status, participation status, no show, statut de presence, asistencia, asistio, \
             estado de asistencia, kehadiran, status kehadiran, الحضور, حضور, statut, \
             registration status, statut d'inscription",
        ),
        column(
            "capacity",
            Kind::Choice(CAPACITY, None),
            "participant category, category, qualite, categorie",
        ),
        column(
            "role",
            Kind::Choice(
                &[
                    "head",
                    "deputy-head",
                    "delegate",
                    "co-chair",
                    "chair",
                    "speaker",
                    "panellist",
                    "rapporteur",
                ],
                None,
            ),
            "function, fonction",
        ),
        private(
            "delegate_name",
            Kind::Text,
            Privacy::Person,
            "person, delegate, name, full name, first name, surname, participant, nom, personne, delegue, \
             nom complet, \
             prenom, nombre, nombre completo, apellido, apellidos, nama, nama lengkap, nama peserta, الاسم, \
             الاسم الكامل, اسم المشارك",
        ),
        private(
            "honorific",
            Kind::Text,
            Privacy::ListOfParticipants,
            "salutation, courtesy title, form of address, civilite, tratamiento, sapaan, اللقب",
        ),
        private(
            "given_name",
            Kind::Text,
            Privacy::ListOfParticipants,
            "given names",
        ),
        private(
            "family_name",
            Kind::Text,
            Privacy::ListOfParticipants,
            "family names, nom de famille",
        ),
        private(
            "position",
            Kind::Text,
            Privacy::ListOfParticipants,
            "job title, designation, poste, intitule du poste, cargo, jabatan, المنصب",
        ),
        private(
            "rank",
            Kind::Count,
            Privacy::ListOfParticipants,
            "order of precedence, rang, rango, peringkat",
        ),
        private(
            "email",
            Kind::Text,
            Privacy::ListOfParticipants,
            "e-mail, e mail, mail, email address, courriel, adresse electronique, correo electronico, surel, \
             البريد الإلكتروني",
        ),
        private(
            "publish_name",
            Kind::Choice(&["yes", "no"], None),
            Privacy::Inside,
            "consent, consent to publish, consent to publication, consentement, consentimiento, \
             persetujuan",
        ),
        private(
            "organisation",
            Kind::Text,
            Privacy::Inside,
            "organization, affiliation, ministry, agency, institution, ministere, organisme",
        ),
        private(
            "gender",
            Kind::Choice(&["female", "male", "other"], None),
            Privacy::Inside,
            "sex, female, genre, sexe, femme",
        ),
        column(
            "mode",
            Kind::Choice(&["in-person", "virtual"], None),
            "participation mode, attendance mode, modalite",
        ),
        column(
            "delegate_count",
            Kind::Count,
            "delegates, number of delegates, no of delegates, count, nombre, nombre de delegues",
        ),
        SOURCE,
    ],
    translated: &[],
};
