//! Lists in each of the five languages: `init` knows their heads and words, and the report has the
//! figures that they say.
use crate::{seams::texts_of_workbook, support::Run};
use std::fs;

struct Lists {
    meetings: (&'static str, &'static str),
    attendance: (&'static str, &'static str),
    /// Lines of the proposed settings.
    proposed: [&'static str; 2],
}

const FRENCH: Lists = Lists {
    meetings: (
        "reunions.csv",
        "Identifiant,Intitulé,Date de la réunion,Lieu,Statut\n\
         R1,Première réunion,2023-03-01,Genève,tenue\n\
         R2,Deuxième réunion,2023-09-01,Nairobi,tenue\n",
    ),
    attendance: (
        "presence.csv",
        "Identifiant de la réunion,Pays,Présence,Fonction,Prénom,Nombre\n\
         R1,Thaïlande,Présent,Chef de délégation,Jean,3\n\
         R1,Côte d'Ivoire,Excusé,,,\n\
         R2,Thaïlande,Absent,,,\n\
         R2,Côte d'Ivoire,Présent,délégué,Marie,2\n",
    ),
    proposed: [
        "columns = { delegate_count = \"Nombre\", delegate_name = \"Prénom\", meeting_id = \"Identifiant de la réunion\", member_id = \"Pays\", role = \"Fonction\", status = \"Présence\" }",
        "values = { role = { \"Chef de délégation\" = \"head\", \"délégué\" = \"delegate\" }, status = { \"Excusé\" = \"apologies\", \"Présent\" = \"attended\" } }",
    ],
};

const SPANISH: Lists = Lists {
    meetings: (
        "reuniones.csv",
        "Identificador de la reunión,Título,Inicio,Lugar,Situación\n\
         R1,Primera reunión,2023-03-01,Lima,celebrada\n\
         R2,Segunda reunión,2023-09-01,Quito,celebrada\n",
    ),
    attendance: (
        "asistencia.csv",
        "Identificador de la reunión,País,Situación,Función,Nombre\n\
         R1,Perú,Asistió,jefe de delegación,Juan Pérez\n\
         R1,Bolivia,Excusado,,\n\
         R2,Perú,Ausente,,\n\
         R2,Bolivia,Asistió,delegado,Ana Ruiz\n",
    ),
    proposed: [
        "columns = { delegate_name = \"Nombre\", meeting_id = \"Identificador de la reunión\", member_id = \"País\", role = \"Función\", status = \"Situación\" }",
        "values = { role = { \"delegado\" = \"delegate\", \"jefe de delegación\" = \"head\" }, status = { \"Asistió\" = \"attended\", \"Ausente\" = \"absent\", \"Excusado\" = \"apologies\" } }",
    ],
};

const INDONESIAN: Lists = Lists {
    meetings: (
        "pertemuan.csv",
        "Pengenal pertemuan,Judul,Mulai,Tempat,Status\n\
         P1,Pertemuan pertama,2023-03-01,Jakarta,terselenggara\n\
         P2,Pertemuan kedua,2023-09-01,Bali,terselenggara\n",
    ),
    attendance: (
        "daftar_hadir.csv",
        "Pengenal pertemuan,Negara,Kehadiran,Nama lengkap\n\
         P1,Thailand,Hadir,Budi\n\
         P1,Filipina,Izin,\n\
         P2,Thailand,Tidak hadir,\n\
         P2,Filipina,Hadir,Siti\n",
    ),
    proposed: [
        "columns = { delegate_name = \"Nama lengkap\", meeting_id = \"Pengenal pertemuan\", member_id = \"Negara\", status = \"Kehadiran\" }",
        "values = { status = { \"Hadir\" = \"attended\", \"Izin\" = \"apologies\", \"Tidak hadir\" = \"absent\" } }",
    ],
};

const ARABIC: Lists = Lists {
    meetings: (
        "الاجتماعات.csv",
        "معرّف الاجتماع,العنوان,البداية,المكان,الحالة\n\
         R1,الاجتماع الأول,2023-03-01,القاهرة,معقود\n\
         R2,الاجتماع الثاني,2023-09-01,تونس,معقود\n",
    ),
    attendance: (
        "الحضور.csv",
        "معرّف الاجتماع,الدولة,الحالة,الاسم الكامل\n\
         R1,مصر,حاضر,أحمد\n\
         R1,تونس,معتذر,\n\
         R2,مصر,غائب,\n\
         R2,تونس,حضر,ليلى\n",
    ),
    proposed: [
        "columns = { delegate_name = \"الاسم الكامل\", meeting_id = \"معرّف الاجتماع\", member_id = \"الدولة\", status = \"الحالة\" }",
        "values = { status = { \"حاضر\" = \"attended\", \"حضر\" = \"attended\", \"غائب\" = \"absent\", \"معتذر\" = \"apologies\" } }",
    ],
};

#[test]
fn lists_in_each_language_are_known_by_their_heads_and_words() {
    for (tag, lists) in [
        ("fr", FRENCH),
        ("es", SPANISH),
        ("id", INDONESIAN),
        ("ar", ARABIC),
    ] {
        let run = Run::with_lists(&[lists.meetings, lists.attendance]);
        let proposed = run.program(&["init", "--print", "inputs"]);
        assert_eq!(proposed.code, 0, "{tag}: {}", proposed.err);
        for line in lists.proposed {
            assert!(
                proposed.out.contains(line),
                "{tag}: {line}\n{}",
                proposed.out
            );
        }
        let languages = format!("languages = [\"{tag}\"]");
        assert!(proposed.out.contains(&languages), "{}", proposed.out);
        fs::write(run.path("inputs/rapporteur.toml"), &proposed.out).unwrap();
        let ended = run.program(&["report", "--quiet"]);
        assert_eq!(ended.code, 0, "{tag}: {}", ended.err);
        let figures = fs::read_to_string(run.path("outputs/2023/data/figures.json")).unwrap();
        let figures: serde_json::Value = serde_json::from_str(&figures).unwrap();
        let figures = figures["figures"].as_array().unwrap();
        let value = |id: &str| {
            let figure = figures.iter().find(|figure| figure["id"] == id);
            figure.unwrap_or_else(|| panic!("{tag}: no {id}"))["value"].clone()
        };
        assert_eq!(value("participation.meetings_held"), 2, "{tag}");
        assert_eq!(value("participation.delegations.presences"), 2, "{tag}");
        assert_eq!(value("participation.delegations.distinct"), 2, "{tag}");
    }
}

#[test]
fn a_base_language_is_any_of_the_five() {
    let run = Run::with_lists(&[
        (
            "meetings.csv",
            "meeting_id,title,title_en,start_date,attendance_list\n\
             R1,Première réunion,First meeting,2023-03-01,complete\n\
             R2,Deuxième réunion,,2023-09-01,complete\n",
        ),
        (
            "members.csv",
            "member_id,name,region\nTHA,Thaïlande,Asie\nEGY,Égypte,Afrique\n",
        ),
        (
            "attendance.csv",
            "meeting_id,member_id,status\nR1,THA,attended\nR1,EGY,attended\nR2,THA,attended\n",
        ),
        (
            "rapporteur.toml",
            "[process]\nname = \"Comité\"\n[report]\nlanguages = [\"fr\", \"en\"]\n\
             [inputs.initiatives]\nabsent = true\n\
             [translations.en]\nname = \"Committee\"\nwords = { \"Asie\" = \"Asia\", \"Afrique\" = \"Africa\" }\n",
        ),
    ]);
    let ended = run.program(&["report", "--quiet"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2023");
    let texts = |name: &str| {
        let page = std::str::from_utf8(&files[&format!("briefing{name}.html")]).unwrap();
        let workbook = texts_of_workbook(&files[&format!("statistics{name}.xlsx")]);
        format!("{page} {}", workbook.join(" "))
    };
    let (french, english) = (texts(""), texts(".en"));
    for (text, page) in [
        ("Première réunion", &french),
        ("Thaïlande", &french),
        ("Comité", &french),
        ("First meeting", &english),
        // It has no other title.
        ("Deuxième réunion", &english),
        ("Thailand", &english),
        ("Egypt", &english),
        ("Committee", &english),
    ] {
        assert!(page.contains(text), "{text}");
    }
    assert!(!english.contains("Comité"));
    let regions = fs::read_to_string(run.path("outputs/2023/data/data.members.csv")).unwrap();
    assert!(
        regions.contains("Asie"),
        "data files are in the first language"
    );
}

/// The short name of a state in another language may be the one that an English list has for it.
#[test]
fn an_english_name_of_a_list_stays_as_it_is() {
    let run = Run::with_lists(&[
        (
            "meetings.csv",
            "meeting_id,title,start_date\nM1,First,2023-03-01\n",
        ),
        ("members.csv", "member_id,name\nIRN,Iran\n"),
        (
            "attendance.csv",
            "meeting_id,member_id,status\nM1,Iran,attended\n",
        ),
        (
            "rapporteur.toml",
            "[report]\nlanguages = [\"en\", \"ar\"]\n",
        ),
    ]);
    let ended = run.program(&["report", "--quiet"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    let files = run.files("outputs/2023");
    let english = texts_of_workbook(&files["statistics.xlsx"]);
    assert!(english.iter().any(|text| text == "Iran"));
    assert!(!english.iter().any(|text| text.contains("Islamic")));
    let arabic = texts_of_workbook(&files["statistics.ar.xlsx"]);
    assert!(arabic.iter().any(|text| text == "إيران"));
}
