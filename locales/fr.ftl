# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = fr-FR
direction = ltr
language = français

## Documents
briefing-title = { $span ->
    [year] Note d’information annuelle { $period }
   *[years] Note d’information { $period }
}
factsheet-running = Fiche d’information { $id }
pack-title = Participation : { $member }, { $period }
pack-running = { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] sans échéance
   *[other] échéance : { $day }
}
pack-meeting = { $title }, { $day ->
    [none] date à fixer
   *[other] { $day }
}
edition = Édition du { $day }
edition-replaces = Édition du { $day }, remplace celle du { $replaced }
edition-revised = { $edition } ; { $n ->
        [0] aucun chiffre révisé
        [one] un chiffre révisé
       *[other] { $n } chiffres révisés
    }
subtitle-of-edition = { $subtitle }. { $edition }
briefing-subtitle = Réunions du { $first } au { $last }{ $earlier ->
    [yes] { "" }, avec les années précédentes à titre de comparaison
   *[no] { "" }
}
page-of = Page { $page } sur { $pages }
workbook-title = Statistiques { $period }
workbook-title-member = { $member }, statistiques { $period }
left-out = { $rows ->
    [one] { $rows } ligne inutilisable a été exclue du présent rapport : { $parts }. Aucun chiffre n’en tient compte.
   *[other] { $rows } lignes inutilisables ont été exclues du présent rapport : { $parts }. Aucun chiffre n’en tient compte.
}
left-out-lists = { $n ->
    [one] La liste de présence d’une réunion contredit les données consignées sur cette réunion et est considérée comme incomplète ({ $codes }).
   *[other] Les listes de présence de { $n } réunions contredisent les données consignées sur ces réunions et sont considérées comme incomplètes ({ $codes }).
}
vague-days = { $n ->
    [one] Pour une réunion, on ne connaît que l’année ou le mois. Elle est comptée dans l’année ou le mois en question et figure à la date du premier jour.
   *[other] Pour { $n } réunions, on ne connaît que l’année ou le mois. Chacune est comptée dans l’année ou le mois en question et figure à la date du premier jour.
}
left-out-part = { $rows } dans { $table ->
    [members] la liste des membres
    [themes] la liste des thèmes
    [meetings] la liste des réunions
    [memberships] la liste des adhésions
    [attendance] les listes de présence
    [initiatives] la liste des initiatives
    [corrections] la liste des corrections
    [updates] la liste des mises à jour
    [officers] la liste des sièges
    [credentials] la liste des pouvoirs
    [sittings] la liste des séances
   *[other] { $table }
} ({ $code } : { $title })
main-points = En bref
cover = Couverture
contents = Table des matières
notes = Notes
key-figures = Chiffres clés

## Dates and numbers
logo-of = Logo : { $name }
chart-empty = Aucune donnée à représenter.
continued = (suite)
note = Note :
published-by = Publié par { $name }.
contact-at = Contact : { $name }.
date-range = du { $first } au { $last }
keywords = réunions, participation, initiatives, statistiques
first-day = 1er
title-of-process = { $process } : { $title }
no-date = sans date
ordinal = { NUMBER($n, type: "ordinal") ->
    [one] { $n }re
   *[other] { $n }e
}
n-of-n = { $n } sur { $total }
percent = { $n } %
points = { $n } points
basis = Réunions prises en compte : { $countable } sur { $held } ; les taux ne portent que sur les réunions dont la liste de présence est complète.
body-and-days = { $body } · { $days }
meeting-dated = { $title } ({ $day })
meeting-month = { $title }, { $month }

## Units, as they stand in the head of a column
unit-share = part
unit-percent = %
unit-points = points de pourcentage
unit-meetings = réunions
unit-events = événements
unit-delegations = délégations
unit-roles = rôles
unit-presence = présence
unit-initiatives = initiatives
unit-days = jours
unit-members = membres
unit-delegates = délégués
unit-index = indice

## Heads of columns
column-member = Membre
column-member-id = Identifiant
column-kind = Type
column-members = Membres
column-participants = Participants
column-category = Catégorie
column-delegation = Délégation
column-delegations-listed = Délégations
column-participant = Participant
column-position = Poste
column-organisation = Organisation
column-men = Hommes
column-another-gender = Autre genre
column-gender-unrecorded = Genre non renseigné
column-figure-changed = Chiffre
column-before-change = Avant
column-after-change = Après
column-because = Cause
column-figure-id = Identifiant
column-table-changed = Tableau
column-row-changed = Ligne
column-what-changed = Ce qui a changé
column-number-changed = Nombre
column-place-of-row = Emplacement
column-meeting = Réunion
    .long = Première réunion suivie
column-short = { $head }, forme abrégée
column-date = Début
column-mode = Mode
column-role = Rôle
column-year = Année
column-grouping = Ventilation
column-group = Groupe
column-meetings = Réunions
column-events = Événements
column-days-open = Jours depuis l’accord
column-events-attended = Événements suivis
column-meetings-before = Réunions, période précédente
column-events-before = Événements, période précédente
column-members-present = Membres présents
column-present-as-members = Présents en qualité de membres
column-states-present = États présents
column-organisations-present = Organisations présentes
column-members-eligible = Membres attendus
column-states-eligible = États attendus
column-organisations-eligible = Organisations attendues
column-members-named = Membres mentionnés
column-observers-named = Observateurs mentionnés
column-others-named = Autres mentionnés
column-record = Liste de présence
column-rate-period = Pendant la période
    .long = Taux de participation pendant la période
column-rate-before = Pendant la période précédente
    .long = Taux de participation pendant la période précédente
column-change = Variation
    .long = Variation du taux de participation
column-region = Région
column-groups = Groupe de membres
column-delegates = Délégués
column-delegations = Délégations comptées
column-delegations-counted = Délégations comptées
column-delegates-reported = Délégués, total consigné
column-balance-period = Équilibre pendant la période
column-balance-to-date = Équilibre depuis la première année disponible
column-present = Présents
column-presence = Présence
column-eligible = Attendus
column-needed = Requis
column-quorum = Quorum
column-reach-period = Présents au moins une fois pendant la période
column-reach-to-date = Présents au moins une fois depuis la première année disponible
column-returning = Membres de nouveau présents
column-apologies-period = Absences excusées pendant la période
column-unexplained-period = Absences non excusées pendant la période
column-apologies-to-date = Absences excusées depuis la première année disponible
column-unexplained-to-date = Absences non excusées depuis la première année disponible
column-mean = Moyenne
    .long = Délégués par délégation, moyenne
column-median = Médiane
column-window = Champ
column-hhi = Indice de Herfindahl-Hirschman
column-effective-number = Nombre effectif
column-gini = Coefficient de Gini
column-women = Femmes
column-not-women = Hommes et autres
column-gender-recorded = Genre renseigné
column-share-women = Femmes (parmi les genres renseignés)
column-share-not-recorded = Genre non renseigné
column-in-person = En présentiel
column-virtual = En ligne
column-share-virtual = En ligne (parmi les modes renseignés)
column-share-mode-recorded = Mode renseigné
column-heads = Chefs de délégation renseignés
column-persons = Personnes mentionnées
column-mean-before = Participations antérieures, moyenne
column-newcomers = Nouveaux participants
column-co-chairs = Coprésidents différents, sur l’ensemble des coprésidences
column-seats = Coprésidences
    .long = Nombre de coprésidences
column-last-co-chaired = Dernière coprésidence
column-years-since = Années écoulées depuis lors
    .long = Années depuis la dernière coprésidence
column-host = Hôte
column-theme-id = Identifiant du thème
column-named = Thèmes mentionnés
column-entropy = Entropie
column-evenness = Équitabilité
column-leads = Pilotées
column-partners = Appuyées
column-covered = Thèmes avec initiatives
column-themes-missing = Thèmes sans initiatives
column-initiative-id = Identifiant de l’initiative
column-priority = Priorité
column-due-date = Échéance
column-days-late = Jours de retard
column-since = Depuis
column-last-update = Dernière mise à jour
column-status-before = Statut antérieur
column-health = État d’avancement
column-health-reason = Motif
column-on-track = En bonne voie
column-at-risk = À risque
column-late = En retard
column-no-news = Sans nouvelles
column-days-proposed = Jours : proposée
column-days-agreed = Jours : approuvée
column-days-in-progress = Jours : en cours
column-days-delivered = Jours : réalisée
column-days-discontinued = Jours : abandonnée
column-first-update = Première mise à jour
column-delivered-on = Réalisée le
column-days-to-delivery = Jours jusqu’à la réalisation
note-rows-shown = { $n } lignes sur { $all } sont affichées.
column-update-date = Date
column-note = Note
column-next-step = Prochaine étape
column-body = Organe
column-places = Sièges
column-share-women-base = Femmes, année de référence
column-change-since-base = Évolution depuis l’année de référence
column-balanced-since = Équilibre depuis
column-to-target = Écart par rapport à l’objectif
column-target = Objectif
column-heads-gender-recorded = Chefs, genre renseigné
column-heads-women = Femmes parmi les chefs
column-deputy-heads = Chefs adjoints renseignés
column-deputy-heads-gender-recorded = Chefs adjoints, genre renseigné
column-deputy-heads-women = Femmes parmi les chefs adjoints
column-one-gender = D’un seul genre
column-balanced = Équilibrées
column-formal = Pouvoirs en bonne et due forme
column-provisional = Pouvoirs provisoires
column-no-credentials = Sans pouvoirs
column-formal-credentials = Pouvoirs en bonne et due forme
column-head = Chef de délégation
column-deputy-head = Chef adjoint
column-both-genders = Les deux genres
column-sitting = Séance
column-sitting-date = Date
column-sittings-present = Séances suivies
column-below-least-share = Sous la part requise
column-n = Réalisées, avec les deux dates
column-q1 = Premier quartile
    .long = Jours jusqu’à la réalisation, premier quartile
column-q3 = Troisième quartile
    .long = Jours jusqu’à la réalisation, troisième quartile
column-reading = Appréciation
column-led = Pilotées
column-partnered = Appuyées
column-other-member = Autre membre
column-other-member-id = Identifiant de l’autre membre
column-contributes-to = Cadre
column-before = Période précédente
column-mean-of-five = Moyenne de cinq périodes
column-direction = Sens de la variation
column-counted-from = Calculé à partir de
column-rate-to-date = Depuis la première année disponible
    .long = Taux de participation depuis la première année disponible
column-rate-quarter = Depuis la première année disponible
column-other-members = Autres membres
column-present-of-eligible = Présences
column-absence-open = Absences consécutives, en cours
column-absence-longest = Absences consécutives, maximum
column-last-present = Dernière présence
column-co-chair = Coprésident
column-chair = Président
column-speaker = Orateur
column-panellist = Panéliste
column-rapporteur = Rapporteur
column-total = Total
column-presences = Présences mentionnées
column-distinct = Délégations mentionnées
column-theme = Thème
column-meetings-fractional = Réunions, comptage fractionnaire
column-meetings-five-years = Réunions, cinq ans
column-meetings-five-years-fractional = Réunions, cinq ans, comptage fractionnaire
column-initiatives = Initiatives
column-initiatives-fractional = Initiatives, comptage fractionnaire
column-delivered = Réalisées
column-share-of-meetings = Part des réunions, cinq ans
column-share-of-initiatives = Part des initiatives
column-gap = Part des réunions moins part des initiatives
column-status = Statut
column-delivery-rate = Réalisées, sur les initiatives à réaliser
column-discontinued = Abandonnées
column-initiative = Initiative
column-agreed-at = Réunion d’approbation
column-launched-at = Réunion de lancement
column-meetings-between = Réunions intermédiaires
column-days = Jours
column-serves = Contribue à
column-figure = Chiffre
column-value = Valeur
column-meaning = Signification
column-sheet = Feuille
column-what = Contenu
column-group-of-sheets = Rubrique
sheets-left-out = Feuilles omises, faute de données : { $tables }.
sheets-first = Vue d’ensemble
sheets-participation = Participation
sheets-themes = Thèmes
sheets-initiatives = Initiatives
sheets-data = Données à l’origine des chiffres
mail-subject = { $process } : { $member }, { $period }
mail-greeting = Madame, Monsieur,
mail-about = Veuillez trouver ci-joint le document et le classeur concernant le membre suivant : { $member }, pour { $period }, tels qu’ils ressortent des données enregistrées ({ $process }).
mail-corrections = Nous vous prions de bien vouloir les vérifier. Si une valeur enregistrée est inexacte, veuillez remplir la feuille « Rectifications » du classeur et nous renvoyer celui-ci.
mail-closing = Cordialement
tracker-title = Avancement des initiatives, { $period }
tracker-subtitle = Situation au { $day }
gender-title = Composition par genre, { $period }
gender-subtitle = Situation au { $day }
gender-delegations-part = Femmes dans les délégations
histories = Les initiatives une à une
history = Statut à la fin de la période : { $status }. Avancement : { $progress }. Échéance : { $due }.
history-updates = Mises à jour
credentials-title = Pouvoirs et séances, { $period }
credentials-subtitle = Situation au { $day }
sheet-cover = Couverture
sheet-corrections = Rectifications
corrections-of = Rectifications : { $member }
corrections-how = Lorsqu’une valeur enregistrée est inexacte, indiquez la valeur correcte dans la cellule voisine ; laissez toutes les autres vides. Les cellules à remplir sont encadrées, les autres sont protégées.
corrections-return = Indiquez votre nom, enregistrez le fichier et renvoyez-le au secrétariat. Rien n’est modifié avant la décision du secrétariat.
corrections-member = Membre
corrections-edition = Édition
corrections-reference = Référence (pour le programme)
corrections-by = Rempli par (nom et service)
corrections-remarks = Observations générales
corrections-row = réunion
corrections-meeting = Réunion
corrections-title = Titre
corrections-date = Date
corrections-present = Présence : valeur enregistrée
corrections-present-correct = Présence : valeur correcte
corrections-role = Fonction : valeur enregistrée
corrections-role-correct = Fonction : valeur correcte
corrections-size = Délégués : valeur enregistrée
corrections-size-correct = Délégués : valeur correcte
corrections-row-remarks = Observations
corrections-use-remarks = (voir Observations)
corrections-choose = Choisissez une valeur dans la liste ou laissez la cellule vide.
corrections-number = Saisissez un nombre entier, 1 ou plus, ou laissez la cellule vide.
sheet-meetings-of-period = Réunions de la période
    .row = réunion de la période
sheet-meetings-by-series = Réunions par série
    .row = réunion d’une série
sheet-meetings-by-group = Réunions et délégations
    .row = catégorie d’une ventilation
sheet-attendance-by-member = Participation par membre
    .row = membre dans une série
sheet-attendance-matrix = Tableau des présences
    .row = membre
sheet-peers = Participation d’autres membres
    .row = membre, ou groupe de membres, dans une série
sheet-attendance-by-group = Participation par groupe
    .row = groupe de membres dans une série
sheet-members-of-period = Membres sur la période
    .row = membre
sheet-largest-delegations = Délégations les plus nombreuses
    .row = délégation à une réunion
sheet-roles-by-meeting = Rôles par réunion
    .row = rôle lors d’une réunion
sheet-by-year = Année par année
    .row = année
sheet-concentration = Concentration et rotation
    .row = mesure sur un intervalle
sheet-themes = Thèmes dénombrés
    .row = thème
sheet-themes-by-member = Thèmes par membre
    .row = membre et thème
sheet-initiatives-by-status = Initiatives dénombrées
    .row = statut ou cadre
sheet-initiatives-listed = Liste des initiatives
    .row = initiative dans une liste
sheet-tracker = Suivi des initiatives
    .row = initiative
sheet-tracker-listed = Initiatives ayant évolué
    .row = initiative ayant évolué
sheet-groups-beside = Groupes en regard de l’ensemble
    .row = groupe de membres dans une série
sheet-initiatives-by-framework = Initiatives par cadre
    .row = cadre
sheet-initiatives-by-body = Initiatives par organe
    .row = organe
sheet-gender-by-body = Genre par organe
    .row = organe
sheet-gender-by-role = Genre par fonction
    .row = fonction
sheet-gender-by-year = Genre par année
    .row = fin d’une année
sheet-credentials = Pouvoirs par membre
    .row = membre
sheet-incomplete-delegations = Délégations incomplètes
    .row = délégation à une réunion
sheet-sittings = Séances
    .row = séance d’une réunion
sheet-sittings-by-member = Séances par membre
    .row = membre dans une série
sheet-initiatives-by-member = Initiatives par membre
    .row = membre
sheet-initiatives-together = Membres travaillant ensemble
    .row = paire de membres
sheet-attendance-matrix-series = Présences ({ $series })
column-series = Série
column-list = Liste
column-of-table = { $head } : { $table }
column-row-is = Une ligne correspond à
column-rows = Lignes
column-sheet-tables = Contenu
term-region = région
term-groups = groupe de membres
term-kind-of-meeting = type de réunion
term-kind-of-member = type de membre
term-sides = membres
term-status = statut
term-contributes-to = cadre
sheets-few-meetings = Omis, car moins de trois réunions ont une liste de présence complète : { $tables }.
columns-left-out = Colonnes omises, car rien n’est consigné : { $columns }.
scope-participation = toutes les réunions
scope-initiatives = toutes les initiatives
scope-themes = tous les thèmes
scope-tracker = toutes les initiatives
scope-gender = tous les organes et toutes les délégations
scope-credentials = toutes les réunions qui tiennent une liste des pouvoirs
scope-sittings = toutes les séances
column-measure = Mesure
column-scope = Champ
column-unit = Unité
column-rests-on = Réunions à liste complète, sur les réunions tenues
head-of-values = { $head } [valeurs]
head-of-some-values = { $head } [certaines valeurs]
basis-of-series = { $series } : { $basis }

## Figures, by their ids

figure-participation-meetings-held = Réunions tenues
figure-participation-meetings-held-events = Événements : les réunions tenues ensemble comptent pour un
figure-participation-delegations-presences = Délégations présentes, chaque réunion étant comptée
figure-participation-delegations-distinct = Délégations différentes ayant participé
figure-participation-delegates = Délégués
figure-participation-rate-overall-period = Taux de participation de l’ensemble des membres pendant la période
figure-participation-rate-overall-to-date = Taux de participation de l’ensemble des membres depuis la première année disponible
figure-participation-rate-overall-period-states = Taux de participation des États pendant la période
figure-participation-rate-overall-to-date-states = Taux de participation des États depuis la première année disponible
figure-participation-rate-overall-period-organisations = Taux de participation des organisations pendant la période
figure-participation-rate-overall-to-date-organisations = Taux de participation des organisations depuis la première année disponible
figure-participation-events = Événements dont la liste de présence est complète, dans les organes dont les membres sont connus
figure-participation-first-time = Membres ayant participé pour la première fois
figure-participation-returning = Membres de la période précédente de nouveau présents
figure-participation-lapsed = Membres ayant cessé de participer
figure-participation-delegation-size-mean = Délégués par délégation, moyenne
figure-participation-delegation-size-median = Délégués par délégation, médiane
figure-participation-gender-share = Femmes parmi les délégués
figure-participation-gender-share-not-recorded = Délégués dont le genre n’est pas consigné
figure-participation-heads = Délégations dont le chef est consigné
figure-participation-heads-women-share = Femmes parmi les chefs de délégation
figure-participation-mode-share-virtual = Délégués ayant participé en ligne
figure-participation-experience-newcomers = Délégués ayant participé pour la première fois
figure-initiatives-status-proposed = Initiatives proposées
figure-initiatives-status-agreed = Initiatives approuvées
figure-initiatives-status-in-progress = Initiatives en cours
figure-initiatives-status-delivered = Initiatives réalisées
figure-initiatives-status-discontinued = Initiatives abandonnées
figure-initiatives-status-total = Initiatives, au total
figure-initiatives-delivery-rate = Initiatives réalisées, sur les initiatives à réaliser
figure-initiatives-overdue = Initiatives ouvertes dont l’échéance est passée
figure-initiatives-on-time = Initiatives réalisées dans les délais
figure-initiatives-time-to-deliver-n = Initiatives réalisées dont les deux dates sont connues
figure-initiatives-time-to-deliver-q1 = Délai de réalisation, premier quartile
figure-initiatives-time-to-deliver-median = Délai de réalisation, médiane
figure-initiatives-time-to-deliver-q3 = Délai de réalisation, troisième quartile
figure-initiatives-unled = Initiatives sans chef de file
figure-tracker-status-proposed = Initiatives proposées à la fin de la période
figure-tracker-status-agreed = Initiatives approuvées à la fin de la période
figure-tracker-status-in-progress = Initiatives en cours à la fin de la période
figure-tracker-status-delivered = Initiatives réalisées à la fin de la période
figure-tracker-status-discontinued = Initiatives abandonnées à la fin de la période
figure-tracker-status-not-recorded = Initiatives sans statut consigné à la fin de la période
figure-tracker-moved = Initiatives ayant évolué pendant la période
figure-tracker-health-on-track = Initiatives en bonne voie
figure-tracker-health-at-risk = Initiatives à risque
figure-tracker-health-late = Initiatives en retard
figure-tracker-health-no-news = Initiatives sans aucune mise à jour
figure-tracker-health-delivered = Initiatives réalisées
figure-tracker-health-discontinued = Initiatives abandonnées
figure-gender-bodies = Femmes parmi les titulaires de sièges dans les organes
figure-gender-delegations-heads-women = Femmes parmi les chefs de délégation
figure-gender-delegations-deputy-heads-women = Femmes parmi les chefs adjoints de délégation
figure-gender-single-one-gender = Délégations d’un seul genre
figure-gender-single-balanced = Délégations équilibrées
figure-gender-target-delegates = Femmes parmi les délégués, écart par rapport à l’objectif
figure-gender-target-officers = Femmes dans les organes, écart par rapport à l’objectif
figure-credentials-received = Membres ayant remis des pouvoirs en bonne et due forme aux réunions de la période
figure-credentials-incomplete = Délégations incomplètes
figure-sittings-trigger = Séances suivies par les membres
figure-sittings-trigger-below = Membres sous la part requise de séances

column-statistic = Statistique
column-question = Question
column-formula = Mode de calcul
column-edges = Cas particuliers
column-part = { $head } : { $part }
column-part-numerator = Numérateur
column-part-denominator = Dénominateur

## Words in cells
term-all = ensemble
term-body = organe
term-kind = type
term-mode = mode
term-states = États
term-organisations = Organisations
term-all-members = Tous les membres
term-quarter-75 = trois quarts ou plus
term-quarter-50 = de la moitié à moins des trois quarts
term-quarter-25 = d’un quart à moins de la moitié
term-quarter-0 = moins d’un quart
term-capacity = qualité
term-yes = oui
term-no = non
term-reached = atteint
term-not-reached = non atteint
term-period = pendant la période
term-to-date = depuis la première année disponible
term-five-years = les cinq années s’achevant avec la période
term-initiatives = toutes les initiatives
term-low-n = [low n] moins de cinq
term-up = en hausse
term-down = en baisse
term-unchanged = inchangé
term-better = amélioration
term-worse = détérioration
term-mean-of-five = Moyenne des cinq dernières années
term-total-once = Total, chaque élément compté une seule fois
term-not-recorded = non renseigné
term-co-chair = coprésident
term-chair = président
term-speaker = orateur
term-panellist = panéliste
term-rapporteur = rapporteur
term-observer = observateur
term-in-person = en présentiel
term-virtual = en ligne
term-hybrid = hybride
term-planned = prévue
term-postponed = reportée
term-proposed = proposée
term-agreed = approuvée
term-in-progress = en cours
term-delivered = réalisée
term-discontinued = abandonnée
term-health-on-track = ● en bonne voie
term-health-at-risk = ◆ à risque
term-health-late = ▲ en retard
term-health-no-news = ○ sans nouvelles
term-health-delivered = ■ réalisée
term-health-discontinued = □ abandonnée
term-past-due = échéance dépassée
term-due-soon = échéance proche
term-old-update = dernière mise à jour ancienne
term-list-none = aucune
term-list-agrees = complète, conforme au total consigné
term-list-complete = complète
term-list-incomplete = incomplète
term-state = État
term-territory = territoire
term-international-organisation = organisation internationale
term-civil-society = société civile
term-non-governmental-organisation = organisation non gouvernementale
term-private-sector = secteur privé
term-secretariat = secrétariat
term-member = membre
term-guest = invité
term-attended = présent
term-registered = inscrit
term-held = tenue
term-cancelled = annulée
term-complete = complète
term-partial = partielle
term-none = aucune
term-head = chef de délégation
term-deputy-head = chef adjoint de délégation
term-role = fonction
term-vice-chair = vice-président
term-alternate = suppléant
term-formal = en bonne et due forme
term-provisional = provisoires
term-delegate = délégué
term-female = femme
term-male = homme
term-other = autre
term-present-as-member = présent en qualité de membre
    .symbol = ●
    .short = membre
term-present-as-observer = présent en qualité d’observateur
    .symbol = ○
    .short = observateur
term-apologies = absent excusé
    .symbol = E
    .short = excusé
term-absent = absent
    .symbol = ×
    .short = absent
term-unknown = inconnu
    .symbol = ?
    .short = inconnu
term-not-eligible = non attendu
    .symbol = { "" }
    .short = non attendu
sign-not-available = ··
    .said = donnée non consignée
    .meaning = ·· donnée non consignée
sign-not-applicable = –
    .said = sans objet
    .meaning = – sans objet : il n’y a rien à compter
sign-suppressed = confidentiel
    .said = confidentiel
    .meaning = confidentiel : chiffre non communiqué, afin de protéger une personne ou un membre en particulier
missing-x = [x] non disponible : donnée non consignée
missing-z = [z] sans objet : il n’y a rien à compter
missing-c = [c] confidentiel : chiffre non communiqué, afin de protéger une personne ou un membre en particulier
low = [low]
missing-low = [low] supérieur à zéro, mais inférieur à 0,05 %
presence-key-grey = gris : non attendu
presence-uncounted = La présence d’un membre avant son adhésion est indiquée, mais n’est pas comptée.
word-table-elsewhere = Ce tableau compte { $n } lignes ; il figure dans le classeur.

## Statistics: the title of the table, and its definition
participation-meetings-held = Réunions tenues
    .question = Combien de réunions ont eu lieu ?
    .formula = Nombre de réunions tenues dont le début se situe dans la période ; également par organe, par type et par mode, et pour la période précédente.
    .edges = Les réunions prévues, reportées ou annulées sont exclues, de même que celles qui n’ont pas de date. Les réunions conjointes comptent aussi, ensemble, pour un seul événement. Non disponible pour une période antérieure à la première réunion tenue consignée.
participation-delegations = Participation aux réunions de la période
    .question = Combien de délégations ont participé ?
    .formula = Membres présents à chaque réunion : comptés d’après les lignes si la liste est complète ; à défaut, total consigné.
    .edges = Les présences mentionnées ne comprennent que celles qui figurent dans les lignes ; deux lignes pour un même membre à une même réunion forment une seule délégation, et seules les lignes indiquant une présence en forment une. Le nombre d’États est le total diminué du nombre d’organisations internationales. Si aucun total n’est consigné et que la liste n’est pas complète, le chiffre n’est pas disponible.
participation-delegations-by-capacity = Délégations par qualité et par type de membre
participation-delegations-series = Membres présents : { $series }
participation-rate = Taux de participation par membre
    .question = À quelle fréquence un membre participe-t-il ?
    .formula = Réunions auxquelles le membre était présent, à quelque titre que ce soit, divisées par les réunions prises en compte auxquelles il était attendu.
    .edges = Réunion prise en compte : réunion tenue dont la liste de présence est complète. Un membre est attendu s’il était membre de l’organe le jour où la réunion a commencé. Sans objet s’il n’y a aucune réunion de ce type. La variation est exprimée en points de pourcentage par rapport à la période précédente. Un membre dont ni la présence ni l’absence n’a été consignée n’entre pas dans le taux pour cette réunion.
participation-rate-series = Taux de participation par membre : { $series }
participation-rate-compared = Taux de participation par membre depuis la première année disponible
participation-rate-compared-series = Taux de participation par membre depuis la première année disponible : { $series }
participation-rate-overall = Taux de participation de l’ensemble des membres
    .question = À quelle fréquence les membres participent-ils dans leur ensemble ?
    .formula = Somme des présences divisée par la somme des présences attendues aux réunions prises en compte ; il ne s’agit pas de la moyenne des taux des membres.
    .edges = Les observateurs, les invités et le secrétariat n’entrent dans aucune des deux sommes. Un membre qui a participé en qualité d’observateur était présent.
participation-rate-overall-series = Taux de participation de l’ensemble des membres : { $series }
participation-events = Participation aux événements par membre
    .question = À quels événements de la période un membre a-t-il participé ?
    .formula = Événements auxquels le membre était présent, à quelque titre que ce soit, divisés par les événements auxquels il était attendu. Les réunions tenues ensemble comptent pour un événement.
    .edges = Seules comptent les réunions de la période qui ont été tenues, dont la liste de présence est complète et dont l’organe a des membres connus. Un membre dont ni la présence ni l’absence n’a été consignée n’est pas pris en compte pour cette réunion.
participation-matrix = Tableau des présences
    .question = Quels membres ont participé à quelles réunions ?
    .formula = Chaque membre attendu au moins une fois, pour chaque réunion prise en compte.
    .edges = Avant son adhésion, un membre n’est pas attendu ; s’il a néanmoins participé, il est indiqué comme présent, mais n’est pas compté.
participation-matrix-series = Tableau des présences : { $series }
participation-matrix-meetings = Présence à chaque réunion
participation-matrix-meetings-series = Présence à chaque réunion : { $series }
participation-trend = Participation, année par année
    .head = Taux de participation : { $head }
    .question = Comment la participation a-t-elle évolué ?
    .formula = Réunions, événements, présences mentionnées des délégations, délégués, part des femmes et taux de chaque année, avec la moyenne des cinq dernières années.
    .edges = Les présences et les délégations sont celles que mentionnent les lignes : si les listes sont incomplètes, les participants ont été plus nombreux. Une année sans réunion tenue est indiquée. La moyenne des parts est la somme de leurs numérateurs divisée par la somme de leurs dénominateurs ; les autres moyennes excluent les années sans valeur.
participation-longest-absence = Absences les plus longues
    .question = Quelle est la plus longue suite de réunions manquées ?
    .formula = Plus longue suite de réunions prises en compte d’une même série auxquelles le membre était attendu sans être présent, et suite encore en cours à la fin de la période.
    .edges = Une réunion sans liste complète n’allonge pas une suite, mais une présence à cette réunion y met fin. Les suites d’un ancien membre prennent fin en même temps que son adhésion, et aucune n’est encore en cours.
participation-longest-absence-series = Absences les plus longues : { $series }
participation-roles = Rôles assumés aux réunions
    .question = Quels membres ont présidé, pris la parole ou fait rapport ?
    .formula = Nombre de rôles de coprésident, de président, d’orateur, de panéliste et de rapporteur assumés par chaque membre aux réunions tenues pendant la période.
    .edges = Un rôle qu’un membre assume deux fois à une même réunion compte une fois. Les coprésidents indiqués pour la réunion elle-même sont également comptés.
participation-roles-by-meeting = Coprésidents, orateurs et observateurs, par réunion
participation-delegates = Délégués aux réunions de la période
    .question = Combien de délégués ont participé ?
    .formula = Somme des délégués dans les lignes indiquant une présence : leur nombre ou, à défaut, un par ligne si une ligne de la délégation mentionne une personne ou indique un genre.
    .edges = Une personne inscrite deux fois pour une même délégation à une même réunion compte pour une. Les délégations dont le nombre de délégués n’est pas consigné n’entrent dans aucune somme ; le nombre de délégations comptées et le total consigné sont indiqués en regard. Non disponible si aucune délégation n’a pu être comptée. Deux lignes portant le même nom, mais une organisation différente ou un genre différent, désignent deux personnes.
participation-by-region = Participation par région
    .question = Quelles régions participent ?
    .formula = Somme des présences divisée par la somme des présences attendues, aux réunions prises en compte, pour les membres d’une région.
    .edges = Les membres sans région font l’objet d’une ligne distincte.
participation-by-region-series = Participation par région : { $series }
participation-by-group = Participation par groupe de membres
    .question = Quels groupes de membres participent ?
    .formula = Somme des présences divisée par la somme des présences attendues, aux réunions prises en compte, pour les membres d’un groupe.
    .edges = Un membre peut appartenir à plusieurs groupes : il n’y a donc pas de total, et les lignes ne s’additionnent pas. Les membres sans groupe ne figurent dans aucune ligne.
participation-by-group-series = Participation par groupe de membres : { $series }
participation-by-kind = Participation par type de membre
    .question = Quels types de membres participent ?
    .formula = Somme des présences divisée par la somme des présences attendues, aux réunions prises en compte, pour les membres d’un type.
    .edges = Les membres sans type font l’objet d’une ligne distincte.
participation-by-kind-series = Participation par type de membre : { $series }
participation-regional-balance = Équilibre régional
    .question = Les régions sont-elles présentes en proportion du nombre de leurs membres ?
    .formula = Part d’une région dans les présences, divisée par sa part dans les présences attendues, aux réunions prises en compte ; 1 correspond à la proportion exacte.
    .edges = Sans objet si aucun membre de la région n’était attendu, ou si aucun membre d’aucune région n’était présent.
participation-regional-balance-series = Équilibre régional : { $series }
participation-quorum = Quorum
    .question = Le quorum était-il atteint ?
    .formula = Membres attendus et présents, comparés à la part des membres attendus que fixent les paramètres, arrondie à l’unité supérieure.
    .edges = Indiqué seulement pour une série dont les paramètres prévoient un quorum. Si la liste n’est pas complète, les membres mentionnés peuvent suffire ; dans le cas contraire, la réponse n’est pas disponible.
participation-quorum-series = Quorum : { $series }
participation-reach = Membres ayant participé au moins une fois
    .question = Combien de membres ont participé au moins une fois ?
    .formula = Membres présents au moins une fois, divisés par les membres attendus au moins une fois, aux réunions prises en compte.
    .edges = Un membre compte une fois, quel que soit le nombre de ses présences.
participation-reach-series = Membres ayant participé au moins une fois : { $series }
participation-first-time = Membres ayant participé pour la première fois
    .question = Qui a participé pour la première fois ?
    .formula = Membres dont la première délégation figurant dans les données a participé à une réunion tenue pendant la période.
    .edges = À quelque titre que ce soit. Une délégation figurant sur une liste incomplète est comptée ; une délégation omise par une telle liste n’est pas connue. Non disponible si aucune réunion tenue, ou aucune délégation, ne figure dans les données avant la période.
participation-returning = Membres de nouveau présents
    .question = Quels membres de la période précédente ont de nouveau participé ?
    .formula = Membres présents pendant la période et pendant la période précédente, divisés par les membres présents pendant la période précédente.
    .edges = « Présent » s’entend d’une présence à une réunion tenue quelconque, à quelque titre que ce soit. Non disponible si la période précédente n’est pas couverte par les données ; sans objet si aucun membre n’y était présent.
participation-lapsed = Membres ayant cessé de participer
    .question = Quels membres ont cessé de participer ?
    .formula = Membres présents pendant la période précédente et attendus à une réunion prise en compte de la période, mais qui n’ont participé à aucune réunion tenue pendant celle-ci.
    .edges = Non disponible si la période précédente n’est pas couverte par les données ; sans objet si aucun membre n’était attendu.
participation-apologies = Absences excusées et non excusées
    .question = Quels membres se sont excusés ?
    .formula = Réunions auxquelles le membre était attendu et n’était pas présent : avec et sans excuses consignées.
    .edges = Les excuses sont comptées pour toute réunion tenue de la série ; l’absence sans excuses, seulement si la liste est complète. Un membre inscrit qui n’a pas participé est absent.
participation-apologies-series = Absences excusées et non excusées : { $series }
participation-delegation-size = Taille des délégations
    .question = Quelle est la taille des délégations ?
    .formula = Moyenne et médiane du nombre de délégués des délégations de la période dont la taille est connue.
    .edges = La médiane d’un nombre pair de valeurs est la moyenne des deux valeurs centrales. Les délégations de taille inconnue sont exclues ; le nombre de délégations comptées est indiqué en regard.
participation-largest-delegations = Délégations les plus nombreuses
    .question = Quels membres envoient beaucoup de délégués ?
    .formula = Délégués de chaque délégation de la période dont la taille est connue, de la plus nombreuse à la moins nombreuse.
    .edges = La délégation de l’hôte est signalée ; un second tableau l’exclut.
participation-largest-delegations-without-host = Délégations les plus nombreuses, à l’exclusion de celles des hôtes
participation-concentration = Concentration des délégués
    .question = La plupart des délégués sont-ils envoyés par un petit nombre de membres ?
    .formula = Indice de Herfindahl-Hirschman : somme des carrés des parts des membres dans l’ensemble des délégués ; nombre effectif de membres : 1 divisé par cet indice. Coefficient de Gini des présences, calculé sur les membres attendus, aux réunions prises en compte.
    .edges = Sans objet s’il y a moins de deux membres ou s’il n’y a aucune présence. Valeurs calculées par le programme, et non par une formule du classeur.
participation-concentration-presences = Concentration des présences
participation-concentration-presences-series = Concentration des présences : { $series }
participation-gender-share = Femmes parmi les délégués, par réunion
    .question = Quelle est la part des femmes parmi les délégués ?
    .formula = Femmes, divisées par les délégués dont le genre est renseigné ; la part des délégués dont le genre n’est pas renseigné est indiquée en regard.
    .edges = Non disponible si le genre est renseigné pour moins de la moitié des délégués. Les petits effectifs qui permettraient d’identifier une personne ne sont pas communiqués, pas plus que les chiffres à partir desquels on pourrait les déduire.
participation-gender-share-by-region = Femmes parmi les délégués, par région
participation-gender-share-by-kind = Femmes parmi les délégués, par type de membre
participation-heads = Chefs de délégation
    .question = Qui dirige les délégations ?
    .formula = Délégations de la période dont le chef est renseigné ; femmes parmi les chefs de délégation dont le genre est renseigné ; par région.
    .edges = Un chef par délégation. Non disponible si aucun chef de délégation n’est renseigné. Les petits effectifs qui permettraient d’identifier une personne ne sont pas communiqués, pas plus que les chiffres à partir desquels on pourrait les déduire.
participation-mode-share = En présentiel ou en ligne
    .question = Combien de délégués ont participé en ligne ?
    .formula = Délégués en ligne, divisés par les délégués dont le mode est renseigné dans leur ligne.
    .edges = Le mode d’une réunion n’est pas attribué à ses délégués.
participation-experience = Expérience des délégués
    .question = Combien de fois les délégués avaient-ils déjà participé ?
    .formula = Pour chaque personne mentionnée à une réunion de la période, nombre de réunions tenues auxquelles la même personne a participé auparavant pour le même membre : moyenne, et part des personnes qui n’en comptent aucune.
    .edges = Non disponible si aucune personne n’est mentionnée à deux réunions, car les noms diffèrent alors d’une réunion à l’autre. Le nombre de nouveaux participants n’est pas disponible pour la première réunion consignée dont la liste mentionne des personnes.
participation-co-chair-rotation = Rotation des coprésidents
    .question = La coprésidence est-elle exercée à tour de rôle ?
    .formula = Coprésidents différents, divisés par l’ensemble des coprésidences aux réunions tenues de la série.
    .edges = Une coprésidence correspond à un coprésident à une réunion, tel qu’il est indiqué pour la réunion ou sur sa liste de présence.
participation-co-chair-rotation-series = Rotation des coprésidents : { $series }
participation-co-chair-rotation-by-member = Coprésidences par membre
participation-co-chair-rotation-by-member-series = Coprésidences par membre : { $series }
themes-trend = Thèmes, année par année
    .head = Part des réunions : { $head }
    .question = Quels thèmes progressent et lesquels reculent ?
    .formula = Part de chaque thème, en comptage fractionnaire, dans les réunions tenues d’une année qui mentionnent des thèmes.
    .edges = Non disponible si moins de deux années comptent de telles réunions ; sans objet pour une année qui n’en compte pas.
themes-diversity = Diversité des thèmes
    .question = Les travaux sont-ils également répartis entre les thèmes ?
    .formula = Entropie de Shannon des parts des thèmes, en comptage fractionnaire ; équitabilité : entropie divisée par le logarithme du nombre de thèmes mentionnés ; nombre effectif : nombre de thèmes de parts égales ayant la même entropie.
    .edges = Sans objet si moins de deux thèmes sont mentionnés. Valeurs calculées par le programme, et non par une formule du classeur.
themes-coverage = Thèmes par membre
    .question = Quels membres travaillent sur quels thèmes ?
    .formula = Initiatives relevant du thème que le membre pilote, et initiatives relevant du thème qu’il appuie.
    .edges = Une initiative qui relève de plusieurs thèmes compte dans chacun.
themes-coverage-gaps = Thèmes sans initiatives, par membre
initiatives-overdue = Initiatives en retard
    .question = Quelles initiatives sont en retard ?
    .formula = Initiatives dont l’échéance tombe au plus tard à la fin de la période et qui ne sont ni réalisées ni abandonnées ; jours entre l’échéance et la fin de la période.
    .edges = Le statut est le dernier consigné. Les initiatives sans échéance sont énumérées à part. Non disponible si aucune initiative n’a d’échéance.
initiatives-overdue-no-due-date = Initiatives ouvertes sans échéance
initiatives-on-time = Initiatives réalisées dans les délais
    .question = Quelle part des initiatives réalisées l’a été dans les délais ?
    .formula = Initiatives achevées au plus tard à leur échéance, divisées par les initiatives réalisées dont les deux dates sont connues et qui ont été achevées au plus tard à la fin de la période.
    .edges = Les initiatives auxquelles manque l’une des dates ne figurent ni au numérateur ni au dénominateur.
initiatives-time-to-deliver = Délai de réalisation
    .question = Combien de temps prend la réalisation ?
    .formula = Jours entre le début de la réunion qui a approuvé une initiative ou, à défaut, le début de l’initiative elle-même, et son achèvement, pour les initiatives achevées au plus tard à la fin de la période : médiane et quartiles, par interpolation linéaire.
    .edges = [low n] signale des quartiles portant sur moins de cinq initiatives. Une initiative sans date de début ou sans date d’achèvement est exclue.
initiatives-leadership = Initiatives pilotées et appuyées, par membre
    .question = Quels membres pilotent et appuient des initiatives ?
    .formula = Initiatives qu’un membre pilote, et initiatives qu’il appuie ; paires de membres qui participent aux mêmes initiatives.
    .edges = Un membre qui pilote et appuie une même initiative compte dans les deux cas.
initiatives-leadership-pairs = Membres travaillant ensemble
initiatives-unled = Initiatives sans chef de file
    .question = Quelles initiatives n’ont pas de chef de file ?
    .formula = Initiatives pour lesquelles aucun chef de file n’est indiqué ; thèmes sans initiative approuvée ou en cours.
    .edges = D’après les dernières données consignées.
initiatives-unled-themes = Thèmes sans initiative active
initiatives-frameworks = Cadres auxquels contribuent les initiatives
    .question = À quels cadres les initiatives contribuent-elles ?
    .formula = Initiatives qui contribuent au cadre, et nombre d’entre elles qui sont réalisées.
    .edges = Une initiative qui contribue à plusieurs cadres compte dans chacun.
change = Variation
    .question = Qu’est-ce qui a changé ?
    .formula = Chaque chiffre, le même chiffre pour la période précédente, leur différence, et la moyenne des cinq dernières périodes de même durée.
    .edges = Les variations de parts sont exprimées en points de pourcentage. Une variation n’est qualifiée d’amélioration ou de détérioration que si la définition indique quel sens est favorable. Aucune valeur n’est donnée si l’un des deux chiffres n’en a pas.
themes-meetings = Thèmes des réunions
    .question = À quelle fréquence chaque thème est-il débattu ?
    .formula = Réunions tenues qui mentionnent le thème ; dans la colonne en comptage fractionnaire, une réunion portant sur k thèmes compte pour 1/k dans chacun.
    .edges = La dernière ligne compte chaque réunion une seule fois.
themes-initiatives = Thèmes des initiatives
    .question = Combien d’initiatives portent sur chaque thème ?
    .formula = Initiatives qui mentionnent le thème ; dans la colonne en comptage fractionnaire, une initiative portant sur k thèmes compte pour 1/k dans chacun.
    .edges = La dernière ligne compte chaque initiative une seule fois.
themes-gap = Place des thèmes dans les réunions et les initiatives
    .question = Quels thèmes sont davantage débattus que suivis d’action, et inversement ?
    .formula = Part du thème, en comptage fractionnaire, dans les réunions des cinq années s’achevant avec la période, moins sa part, en comptage fractionnaire, dans l’ensemble des initiatives.
    .edges = En points de pourcentage. Sans objet s’il n’y a pas de réunions ou pas d’initiatives ayant des thèmes.
initiatives-status = Initiatives par statut
    .question = Où en sont les initiatives ?
    .formula = Nombre d’initiatives pour chaque statut.
    .edges = Dernier statut consigné, quelle que soit la période ; rien n’est déduit des dates.
initiatives-delivery-rate = Taux de réalisation des initiatives
    .question = Quelle part des initiatives est réalisée ?
    .formula = Initiatives réalisées, divisées par les initiatives approuvées, en cours, réalisées et abandonnées.
    .edges = Les initiatives seulement proposées ne sont pas encore à réaliser.
initiatives-traceability = De l’approbation au lancement
    .question = Les initiatives approuvées ont-elles été lancées ?
    .formula = Réunion qui a approuvé l’initiative, réunion qui l’a lancée, jours entre leurs débuts, et réunions de la même série entre les deux.
    .edges = Le nombre de jours manque si l’une des réunions n’a pas de date. Le nombre de réunions intermédiaires est sans objet si les deux réunions appartiennent à des séries différentes.
initiatives-traceability-open = Initiatives approuvées sans lancement consigné
tracker-status = Initiatives à la fin de la période
    .question = Où en était chaque initiative à la fin de la période ?
    .formula = Statut donné par la dernière mise à jour datée au plus tard du dernier jour de la période, et jour où ce statut a commencé ; jour de la dernière mise à jour.
    .edges = Sans mise à jour, le statut de la liste des initiatives est retenu si la date d’achèvement (réalisée) ou de début (en cours) n’est pas postérieure ; sinon, il n’est pas disponible. Un statut ultérieur n’est jamais indiqué pour une période antérieure.
tracker-moved = Initiatives ayant évolué pendant la période
    .question = Quelles initiatives ont à la fin de la période un autre statut qu’au début ?
    .formula = Statut la veille de la période, statut le dernier jour, et jour où celui-ci a commencé.
    .edges = Une initiative sans statut consigné avant la période a évolué si un statut est consigné à la fin.
tracker-health = Initiatives en bonne voie, à risque et en retard
    .question = Quelles initiatives sont en bonne voie, à risque ou en retard ?
    .formula = En retard : échéance à la fin de la période au plus tard, ni réalisée ni abandonnée. À risque : échéance dans les jours fixés par les paramètres (en général 90), ou aucune mise à jour depuis les mois fixés par les paramètres (en général 12). Sans nouvelles : aucune mise à jour. Toutes les autres initiatives ouvertes sont en bonne voie.
    .edges = D’une initiative sans aucune mise à jour, on ne sait que ce que dit son échéance. Une initiative en retard n’est pas comptée comme à risque. Sans échéance, seules les mises à jour comptent.
tracker-health-by-theme = Initiatives en bonne voie, à risque et en retard, par thème
tracker-health-by-lead = Initiatives en bonne voie, à risque et en retard, par membre chef de file
tracker-health-by-framework = Initiatives en bonne voie, à risque et en retard, par cadre
tracker-health-by-body = Initiatives en bonne voie, à risque et en retard, par organe qui les a convenues
tracker-age = Jours dans chaque statut
    .question = Combien de temps chaque initiative a-t-elle eu chaque statut ?
    .formula = Jours entre chaque mise à jour donnant un statut et la suivante ; la dernière jusqu’à la fin de la période.
    .edges = Non disponible sans une telle mise à jour. Un statut qui revient est compté chaque fois.
tracker-chain = De l’approbation à la réalisation
    .question = Où et quand chaque initiative a-t-elle été approuvée, signalée pour la première fois, lancée et réalisée ?
    .formula = Réunion d’approbation, première mise à jour depuis lors, réunion de lancement, jour de la réalisation, et jours entre le début de la première réunion et la réalisation.
    .edges = Ce qui a eu lieu après la période n’est pas indiqué. Le nombre de jours manque si l’une des dates manque.
participation-beside = Taux de participation, en regard de groupes
    .question = Quelle est l’assiduité des groupes placés en regard de l’ensemble ?
    .formula = Réunions auxquelles des membres du groupe étaient présents, divisées par celles auxquelles ils étaient attendus, aux réunions dénombrables ; de même pour tous les membres.
    .edges = Un membre peut appartenir à plusieurs groupes, qui n’ont donc pas de total.
participation-beside-series = Taux de participation, en regard de groupes : { $series }
gender-bodies = Femmes dans les organes
    .question = Combien de femmes comptent les membres et le bureau de chaque organe à la fin de la période ?
    .formula = Femmes, divisées par les personnes dont le genre est renseigné, parmi toutes celles qui occupent un siège le dernier jour de la période ; écart en points de pourcentage avec la fin de l’année de référence indiquée dans les paramètres ; première année à la fin de laquelle les femmes représentaient de 40 à 60 pour cent.
    .edges = Pour le secrétariat seulement, car une évolution d’une année à l’autre révèle le genre d’une personne nouvelle. Non disponible si moins de la moitié des genres sont renseignés. Sans premier ou dernier jour, un siège est occupé depuis toujours, ou l’est encore. Les petits effectifs qui permettraient d’identifier une personne ne sont pas communiqués, pas plus que les chiffres à partir desquels on pourrait les déduire.
gender-bodies-by-role = Femmes dans les organes, par fonction
gender-bodies-by-year = Femmes dans les organes à la fin de chaque année
gender-delegations = Femmes à la tête de délégations, par réunion
    .question = Combien de chefs et de chefs adjoints de délégation sont des femmes ?
    .formula = Femmes, divisées par les chefs de délégation dont le genre est renseigné ; de même pour les chefs adjoints ; par réunion, par région et par organe.
    .edges = Un chef et un chef adjoint par délégation. Non disponible si moins de la moitié des genres sont renseignés. Les petits effectifs qui permettraient d’identifier une personne ne sont pas communiqués, pas plus que les chiffres à partir desquels on pourrait les déduire.
gender-delegations-by-region = Femmes à la tête de délégations, par région
gender-delegations-by-body = Femmes à la tête de délégations, par organe
gender-single = Délégations d’un seul genre
    .question = Combien de délégations sont d’un seul genre, et combien sont équilibrées ?
    .formula = Délégations composées uniquement de femmes, uniquement d’hommes ou uniquement de personnes d’un autre genre, divisées par les délégations d’au moins deux personnes dont tous les genres sont renseignés. Équilibrées : de 40 à 60 pour cent de femmes.
    .edges = Pour le secrétariat seulement, car ces chiffres indiquent qui compose une délégation. Une délégation dont un genre n’est pas renseigné n’est pas comptée.
gender-target = Écart par rapport à l’objectif pour les femmes
    .question = Quel est l’écart entre la part des femmes et l’objectif ?
    .formula = Part des femmes parmi les délégués, et dans les organes à la fin de la période, moins l’objectif indiqué dans les paramètres, en points de pourcentage.
    .edges = Pour le secrétariat seulement. Uniquement si les paramètres indiquent un objectif. Non disponible si la part ne l’est pas.
credentials-received = Pouvoirs des membres
    .question = Quels membres avaient remis leurs pouvoirs à la fin de chaque réunion ?
    .formula = Membres de l’organe le premier jour de la réunion, selon la meilleure forme des pouvoirs reçus jusqu’à son dernier jour : en bonne et due forme, provisoires, aucun.
    .edges = Uniquement pour les réunions citées dans la liste des pouvoirs. Des pouvoirs sans date comptent comme reçus à temps. Les observateurs ne sont pas comptés.
credentials-received-by-member = Pouvoirs par membre
credentials-incomplete = Délégations incomplètes
    .question = À quelles délégations manquait un élément exigé par le règlement ?
    .formula = Délégations des dernières années (généralement quatre) auxquelles manque au moins un des éléments indiqués dans les paramètres, divisées par celles pour lesquelles on le sait.
    .edges = Pour le secrétariat seulement. Les pouvoirs ne sont connus que pour les réunions qui en tiennent la liste ; les chefs et chefs adjoints, que pour les réunions où l’un d’eux est renseigné ; les deux genres (une femme, et une personne qui n’en est pas une), que si l’une et l’autre sont renseignées ou si tous les genres le sont.
sittings-quorum = Quorum aux séances
    .question = Le quorum était-il atteint à chaque séance ?
    .formula = Membres attendus présents à la séance, comparés au nombre exigé par le quorum de la série.
    .edges = Un membre que la liste d’une séance ne nomme pas était absent, sauf si la liste de présence de la réunion est partielle. Non disponible si les membres dont la présence n’est pas connue pourraient être décisifs.
sittings-quorum-series = Quorum aux séances : { $series }
sittings-trigger = Séances par membre
    .question = Quels membres ont suivi moins de séances que le règlement ne l’exige ?
    .formula = Séances auxquelles le membre était présent, divisées par les séances de la période auxquelles il était attendu et pour lesquelles sa présence est connue.
    .edges = Un membre n’est signalé que si les paramètres indiquent la part requise.
sittings-trigger-series = Séances par membre : { $series }
data-members = Données : membres
    .row = membre
data-themes = Données : thèmes
    .row = thème
data-meetings = Données : réunions
    .row = réunion
data-memberships = Données : adhésions
    .row = adhésion
data-attendance = Données : listes de présence
    .row = ligne de la liste de présence
data-initiatives = Données : initiatives
    .row = initiative
data-updates = Données : mises à jour
    .row = mise à jour
data-officers = Données : sièges
    .row = siège dans un organe
data-credentials = Données : pouvoirs
    .row = pouvoirs d’une délégation
data-sittings = Données : séances
    .row = membre à une séance
data-delegations = Données : délégations
    .row = délégation à une réunion
data-presence = Données : présences
    .row = membre à une réunion d’une série
data-expected = Données : membres attendus
    .row = délégation attendue à une réunion
data-participants = Participants
    .row = participant, ou plusieurs qui ne sont pas nommés
data-note = Lignes à partir desquelles les chiffres sont calculés. « line » désigne la ligne du fichier d’entrée.
data-live = Seules ces colonnes sont des formules, les autres des valeurs : { $columns }.
data-not-printed = L’impression ne reproduit que l’en-tête de cette feuille ; pour imprimer ses lignes, supprimez la zone d’impression.

## Main points
point-attendance-lead = { $meeting } : { $present ->
    [one] { $present } membre présent
   *[other] { $present } membres présents
} sur { $eligible } attendus{ $direction ->
    [up] , en hausse par rapport à la réunion du { $before-day } ({ $before } sur { $before-eligible }).
    [down] , en baisse par rapport à la réunion du { $before-day } ({ $before } sur { $before-eligible }).
    [same] , soit la même part qu’à la réunion du { $before-day } ({ $before } sur { $before-eligible }).
   *[none] .
}
point-attendance-all = Tous les membres attendus étaient présents.
point-attendance-absent = Absents : { $absent }.
point-attendance-many = { $n ->
    [one] { $n } membre était absent
   *[other] { $n } membres étaient absents
} ; voir le tableau des présences.
point-incomplete-lead = { $reported ->
    [one] { $reported } membre a participé
   *[other] { $reported } membres ont participé
} ; la liste de présence en mentionne { $named }.
point-incomplete = { $meeting } : le total consigné est de { $reported ->
    [one] { $reported } membre
   *[other] { $reported } membres
}, dont { $organisations } { $organisations ->
    [one] organisation
   *[other] organisations
} ; la liste est incomplète et exclue des taux.
point-launched-lead = Initiative lancée : { $initiative }.
point-launched = Approbation : { $agreed } ; lancement : { $launched }{ $between ->
    [none] .
    [0] , sans autre réunion de la série dans l’intervalle.
    [1] , avec une réunion de la série dans l’intervalle.
   *[other] , avec { $between } réunions de la série dans l’intervalle.
}{ $serves ->
    [none] { "" }
   *[other] {" "}Contribue à : { $serves }.
}
point-quorum-lead = { $n ->
    [one] Quorum non atteint à { $n } réunion ({ $series }).
   *[other] Quorum non atteint à { $n } réunions ({ $series }).
}
point-quorum = { $meetings }.
point-overdue-lead = { $n ->
    [one] { $n } initiative { $high ->
        [0] { "" }
       *[other] de priorité élevée{" "}
    }était en retard au { $day }.
   *[other] { $n } initiatives étaient en retard au { $day }{ $high ->
        [0] { "" }
       *[other] , dont { $high } de priorité élevée
    }.
}
point-overdue = Du retard le plus long au plus court : { $initiatives }{ $more ->
    [0] .
    [one] , ainsi que { $more } autre.
   *[other] , ainsi que { $more } autres.
}
point-overdue-one = { $initiative } ({ $n ->
    [one] { $n } jour
   *[other] { $n } jours
})
point-at-risk-lead = { $n ->
    [one] Une initiative est à risque.
   *[other] { $n } initiatives sont à risque.
}
point-at-risk = Échéance proche : { $soon }. Dernière mise à jour ancienne : { $old }.
point-sittings-lead = { $n ->
    [one] Un membre a suivi moins de séances que requis ({ $series }).
   *[other] { $n } membres ont suivi moins de séances que requis ({ $series }).
}
point-sittings = { $members }.
point-sittings-many = Le tableau des séances par membre les nomme.
point-change-lead = { $direction ->
    [better] Taux de participation en hausse ({ $series }) : +{ $points } (en points de pourcentage).
    [worse] Taux de participation en baisse ({ $series }) : −{ $points } (en points de pourcentage).
   *[other] Taux de participation ({ $series }), écart avec la période précédente : { $points } (en points de pourcentage).
}
point-change = { $now } ({ $now-of }), contre { $before } ({ $before-of }) pendant la période précédente.
point-first-time-lead = { $n ->
    [one] { $n } délégation a participé pour la première fois.
   *[other] { $n } délégations ont participé pour la première fois.
}
point-first-time = { $members }{ $more ->
    [0] .
    [one] , ainsi que { $more } autre.
   *[other] , ainsi que { $more } autres.
} Constat limité aux listes antérieures qui mentionnent les participants.
point-absence-lead = { $n ->
    [one] Membre absent des { $missed } dernières réunions : { $members }.
   *[other] Membres absents des { $missed } dernières réunions : { $members }.
}
point-absence-lead-many = { $n } membres ont chacun manqué les { $missed } dernières réunions.
point-absence = Dernière présence : { $last } ({ $series }).
point-absence-never = Aucune présence consignée ; première année disponible : { $first } ({ $series }).
point-absence-several = Seules sont prises en compte les réunions dont la liste de présence est complète ({ $series }).
point-gap-more-lead = { $theme } : thème plus présent dans les réunions que dans les initiatives.
point-gap-less-lead = { $theme } : thème plus présent dans les initiatives que dans les réunions.
point-gap = Part des réunions depuis { $since } : { $meetings } % ; part des initiatives : { $initiatives } %.
point-lists-lead = { $incomplete ->
    [one] { $incomplete } liste de présence sur { $held } n’est pas complète.
   *[other] { $incomplete } listes de présence sur { $held } ne sont pas complètes.
}
point-lists-many = Elles sont exclues des taux. Le tableau des réunions indique lesquelles.
point-lists = { $meetings }. { $incomplete ->
    [one] Elle est exclue
   *[other] Elles sont exclues
} des taux.

## Alternative texts of charts
alt-parts = Barre unique en { $n ->
    [one] { $n } partie
   *[other] { $n } parties
} : { $value }. La plus grande : { $most-at } ({ $most }) ; la plus petite : { $least-at } ({ $least }). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-columns = Graphique en colonnes, { $n ->
    [one] { $n } colonne
   *[other] { $n } colonnes
} (première : { $first } ; dernière : { $last }) : { $value }. Maximum : { $most } ({ $most-at }) ; minimum : { $least } ({ $least-at }) ; { $start } pour la première colonne, { $end } pour la dernière.{ $whole ->
    [none] {""}
   *[other] {" "}Pour chaque colonne, un trait indique : { $whole }.
} Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-stacked = Graphique en colonnes empilées, { $n ->
    [one] { $n } colonne
   *[other] { $n } colonnes
} (première : { $first } ; dernière : { $last }) : { $others }. { $value } : maximum { $most } ({ $most-at }), minimum { $least } ({ $least-at }), { $start } pour la première colonne et { $end } pour la dernière. Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-line = Graphique en courbes, { $n ->
    [one] { $n } point
   *[other] { $n } points
} (premier : { $first } ; dernier : { $last }) : { $others }. { $value } : { $start } au premier point et { $end } au dernier ; maximum { $most } ({ $most-at }), minimum { $least } ({ $least-at }). Les interruptions signifient qu’il n’y a pas de valeur. Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-timeline = Chronologie, { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}, avec un repère pour chacun des éléments suivants : { $others }. Selon { $value } : date la plus ancienne, { $least } ({ $least-at }) ; date la plus récente, { $most } ({ $most-at }). Les dates figurent dans le classeur, feuille « { $sheet } ».
alt-multiples = { $n ->
    [one] { $n } petit graphique
   *[other] { $n } petits graphiques
} de présence, un par ligne ({ $rows }). Le plus souvent présent : { $most-at } ({ $most }) ; le moins souvent : { $least-at } ({ $least }). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-ranking = Graphique en barres, { $n ->
    [one] { $n } barre
   *[other] { $n } barres
} ({ $rows }). { $title } ({ $value }). Maximum : { $most-at } ({ $most }) ; minimum : { $least-at } ({ $least }). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-tiles = Graphique de { $n ->
    [one] { $n } case
   *[other] { $n } cases
} ({ $rows }) en groupes. { $title } ({ $value }). Maximum : { $most-at } ({ $most }) ; minimum : { $least-at } ({ $least }). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-strip = Suite de repères, un par réunion. { $title }. Présence : { $present ->
    [none] aucune
   *[other] { $present }
}. Absence : { $absent ->
    [none] aucune
   *[other] { $absent }
}. Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-dumbbell = Graphique de { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
} ({ $rows }), avec deux repères par ligne : { $others }. Écart le plus grand, en points de pourcentage : { $most-at } ({ $most }). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
axis-share = { $what } (%)
axis-count = { $what } (nombre)
axis-percent = Part (%)

## Workbook
sheet-one-table = Cette feuille contient un seul tableau. Valeurs manquantes : [x] non disponible, [z] sans objet, [c] confidentiel.
sheet-one-table-of = Cette feuille contient un seul tableau. Une ligne correspond à : { $row }. Valeurs manquantes : [x] non disponible, [z] sans objet, [c] confidentiel.
sheet-values = Les chiffres sont des valeurs et non des formules ; la feuille « Notes » indique pourquoi.
key-figures-note = Les chiffres antérieurs et les moyennes sont des valeurs, car ils se rapportent à d’autres périodes.
all-live = Tous les chiffres sont des formules portant sur les feuilles dont le nom commence par « Données ».
column-live = Formules et valeurs
value-others = Valeurs et non formules, car calculées à partir des lignes d’autres membres : { $headers }.
value-worked = Valeurs et non formules, calculées selon les règles de la feuille « Notes » : { $headers }.
value-hidden = Valeurs et non formules, car calculées à partir de colonnes qui ne figurent pas dans ce fichier : { $headers }.
value-large = Valeurs et non formules, car les lignes sont trop nombreuses pour un calcul dans un délai raisonnable : { $headers }.
value-misread = Valeurs et non formules, car un tableur interpréterait mal un identifiant ou une date servant au calcul : { $headers }.
sheet-source = Source : { $files }.
cover-publisher = Publié par { $publisher }
cover-handling = Diffusion : { $handling }
cover-period = Période : du { $first } au { $last }
cover-contact = Contact : { $contact }
cover-inputs = Établi à partir de { $files }{ $prints ->
    [yes] {" ;"} leurs empreintes (SHA-256) figurent dans manifest.json
   *[no] {""}
}.
cover-how-without = Chaque feuille contient un seul tableau, qui peut être filtré et trié. La feuille « Notes » définit chaque chiffre. Les lignes à l’origine des chiffres ne figurent pas dans ce classeur : ses chiffres sont donc des valeurs.
cover-how = Chaque feuille contient un seul tableau, qui peut être filtré et trié. La feuille « Notes » définit chaque chiffre ; les feuilles dont le nom commence par « Données » contiennent les lignes à l’origine des chiffres.
cover-how-list = Chaque feuille contient un tableau qui peut être filtré et trié. Les totaux sont des formules fondées sur la feuille « Participants ».
cover-missing = Une valeur manquante n’est jamais égale à zéro : [x] non disponible, [z] sans objet, [c] confidentiel.
link-to-contents = Aller à la table des matières

## Texts of the templates
heading-attendance = { $n ->
    [one] { $n } membre présent
   *[other] { $n } membres présents
} sur { $eligible }, contre { $before } sur { $before-eligible } en { $when }
heading-attendance-first = { $n ->
    [one] { $n } membre présent
   *[other] { $n } membres présents
} sur { $eligible }
heading-attendance-same = { $n ->
    [one] { $n } membre présent
   *[other] { $n } membres présents
} sur { $eligible }, comme en { $when }
heading-meetings = { $n ->
    [one] Une réunion
   *[other] { $n } réunions lors { $events ->
        [one] d’un seul événement
       *[other] de { $events } événements
    }
}
heading-never-missed = { $n ->
    [one] { $n } membre sur { $all } a participé
   *[other] { $n } membres sur { $all } ont participé
} à toutes les réunions
heading-never-missed-all = { $n ->
    [one] Le seul membre a participé à toutes les réunions
   *[other] Les { $n } membres ont participé à toutes les réunions
}
heading-absences = { $members ->
    [one] Un seul membre sur { $all } totalise les { $n } absences
   *[other] { $members } membres sur { $all } totalisent les { $n } absences
}
heading-events-none = { $n } { $n ->
    [one] membre
   *[other] membres
} sur { $all } { $n ->
    [one] n’a participé
   *[other] n’ont participé
} à aucun événement dont la liste est complète
heading-events-every = { $n } { $n ->
    [one] membre
   *[other] membres
} sur { $all } { $n ->
    [one] a participé
   *[other] ont participé
} à tous les événements dont la liste est complète
heading-still-open = { $n ->
    [one] Une initiative approuvée n’a pas de lancement consigné, depuis { $year }
   *[other] { $n } initiatives approuvées n’ont pas de lancement consigné, la plus ancienne depuis { $year }
}
heading-delivered = { $n ->
    [one] { $n } initiative réalisée
   *[other] { $n } initiatives réalisées
} sur { $all }
ranking-several = { $n } membres, chacun
difference = Écart
legend-period = { $period }
legend-reported = total consigné, sans liste complète
legend-missing = aucun chiffre consigné
legend-open = toujours ouverte
legend-all = tous
legend-some = certains
legend-none = aucun
tile-meetings = { $n ->
    [one] réunion tenue
   *[other] réunions tenues
}
tile-meetings-events = { $n ->
    [1] lors d’un seul événement
    [one] lors de { $n } événement
   *[other] lors de { $n } événements
}
tile-meetings-before = { $events } ; en { $year } : { $meetings } lors { $n ->
    [1] d’un seul événement
    [one] de { $n } événement
   *[other] de { $n } événements
}
tile-rate = taux de participation, { $series }
tile-rate-against = { $of } présences attendues depuis la première réunion consignée, en { $first }
tile-few = présences sur présences attendues, { $series }
tile-few-against = { $countable ->
    [one] à la seule réunion dont la liste de présence est complète
   *[other] aux { $countable } réunions dont la liste de présence est complète
}, sur { $held ->
    [one] { $held } tenue
   *[other] { $held } tenues
} depuis { $first }
tile-delivered = initiatives réalisées
tile-delivered-against = en cours : { $running } ; approuvées : { $agreed } (dernier statut consigné)
no-meeting-in-period = Aucune réunion consignée n’a eu lieu du { $first } au { $last }. Les chiffres qui suivent portent sur les années précédentes.
participation = Participation
members-present-at = Membres présents, à quelque titre que ce soit : { $series }
rate-note = Réunions auxquelles le membre a participé, à quelque titre que ce soit, parmi celles dont la liste est complète et auxquelles il était attendu, de la première réunion consignée, en { $first }, au { $last }.
events-attended = Participation aux événements de { $period } par membre
events-note = Événements auxquels le membre a participé, parmi ceux auxquels il était attendu et dont la liste de présence est complète. Les réunions tenues ensemble comptent pour un événement.
rate-too-few = { $series } : moins de trois réunions ont une liste complète ; le taux de participation par membre ne figure donc que dans le classeur.
meetings-of-period = Réunions de la période
themes-and-initiatives = Thèmes et initiatives
gap-note = Parts en comptage fractionnaire : réunions de { $first } au { $last }, toutes les initiatives. Points de pourcentage : part des réunions moins part des initiatives.
status-note = Dernier statut consigné ; la liste des initiatives ne conserve pas les statuts antérieurs.
traceability-note = Les lancements les plus récents figurent en premier. Jours entre le début de la réunion qui a approuvé une initiative et le début de celle qui l’a lancée.
still-open = Initiatives approuvées jusqu’au { $last }, ni réalisées ni abandonnées selon le statut actuellement consigné
still-open-note = Les plus anciennes figurent en premier. Jours entre le début de la réunion qui a approuvé l’initiative et la fin de la période. Une initiative est ouverte tant que la liste ne l’indique ni comme réalisée ni comme abandonnée.
how-to-read = Comment lire ces chiffres
how-countable = Un taux n’est calculé qu’à partir des réunions tenues dont la liste de présence est complète ; chaque tableau de taux en indique le nombre. Les observateurs, les invités et le secrétariat n’entrent dans aucun taux.
    .lead = Réunions prises en compte.
how-missing = ·· signifie que la donnée n’est pas consignée, et – qu’il n’y a rien à compter. Une valeur manquante n’est jamais comptée comme zéro. Dans le classeur : [x] non disponible, [z] sans objet, [c] confidentiel.
    .lead = Valeurs manquantes.
how-data = Établi à partir de { $files }{ $prints ->
    [yes] {", "}dont les empreintes figurent dans manifest.json
   *[no] {""}
} : { $rows } ; { $out ->
    [0] aucune ligne exclue
    [one] { $out } ligne erronée exclue, comme indiqué en première page
   *[other] { $out } lignes erronées exclues, comme indiqué en première page
}.
    .lead = Données.
rows-meetings = { $n ->
    [one] { $n } réunion
   *[other] { $n } réunions
}
rows-attendance = { $n ->
    [one] { $n } ligne de présence
   *[other] { $n } lignes de présence
}
rows-initiatives = { $n ->
    [one] { $n } initiative
   *[other] { $n } initiatives
}
how-quality = Le secrétariat dispose de la liste de toutes les observations sur les données, avec indication du fichier et de la ligne.
    .lead = Qualité des données.
    .one-list = { $complete ->
        [0] La liste de présence de la seule réunion de la période n’est pas complète.
       *[other] La liste de présence de la seule réunion de la période est complète.
    }
    .lists = { $complete ->
        [0] Aucune des { $held } réunions de la période n’a de liste de présence complète.
        [one] { $complete } des { $held } réunions de la période a une liste de présence complète.
       *[other] { $complete } des { $held } réunions de la période ont une liste de présence complète.
    }
    .undated = { $n ->
        [one] { $n } réunion tenue n’a pas de date consignée et n’entre dans les chiffres d’aucune période.
       *[other] { $n } réunions tenues n’ont pas de date consignée et n’entrent dans les chiffres d’aucune période.
    }
how-corrections = { $n ->
    [one] Une correction proposée par un membre et acceptée par le secrétariat est appliquée aux listes de présence.
   *[other] { $n } corrections proposées par des membres et acceptées par le secrétariat sont appliquées aux listes de présence.
}
how-check = Chaque tableau est une feuille de statistics.xlsx ; les lignes à partir desquelles il est calculé se trouvent dans les feuilles dont le nom commence par « Données ».
    .lead = Vérifier un chiffre.
definitions-note = Chaque définition se termine par le nom de la statistique ; toutes les définitions figurent dans la feuille « Notes » du classeur.

## Factsheet of a meeting
tile-present = présents en qualité de membres
tile-present-eligible = membres présents
tile-present-eligible-against = à quelque titre que ce soit, parmi les membres attendus
tile-present-against = comptés d’après la liste si elle est complète ; à défaut, total consigné
tile-organisations = dont organisations internationales
tile-observers = observateurs mentionnés
tile-present-before = membres présents à la réunion précédente
the-meeting = La réunion
label-when = Date :
label-where = Lieu :
label-host = Hôte :
label-co-chairs = Coprésidents :
label-themes = Thèmes :
label-before = Réunion précédente :
no-place = lieu non consigné
who-came = Participation
list-is-complete = La liste de présence est complète.
list-is-partial = La liste de présence n’est pas complète : d’autres participants ont pu être présents.
list-is-none = Il n’y a pas de liste de présence.
label-members = Membres ({ $n }) :
label-observers = Observateurs ({ $n }) :
label-guests = Invités ({ $n }) :
label-secretariat = Secrétariat ({ $n }) :
label-apologies = Excusés ({ $n }) :
label-absent = Attendus et absents ({ $n }) :
what-it-agreed = Initiatives approuvées et lancées
label-agreed = Approuvée :
label-launched = Lancée :
source-of-record = Source des données :
factsheet-note = Identifiant de la réunion dans les données : { $id }. Valeurs manquantes : ·· donnée non consignée ; – il n’y a rien à compter.

## Agenda brief of a planned meeting
changes-title = Modifications : { $period }
changes-subtitle = De : { $old }. À : { $new }.
changes-edition = édition { $period }
changes-edition-in = édition { $period } dans { $folder }
changes-none = aucune
changes-share = { $of } ({ $percent })
changes-past = Seulement les valeurs de comparaison.
changes-rule = Autre règle.
changes-all-rows = Calculé à partir de toutes les lignes modifiées.
changes-no-rows = Aucune ligne des listes n’a changé.
changes-more = Et { $n } de plus.
changes-added = ajoutée
changes-removed = supprimée
changes-cell = { $column } { $before } → { $after }
changes-row = { $row } : { $change }
changes-summary = { $revised ->
        [0] Aucun chiffre n’a changé
        [one] Un chiffre a changé
       *[other] { $revised } chiffres ont changé
    } et { $rows ->
        [0] aucune ligne des listes n’a été modifiée
        [one] une ligne des listes a été modifiée
       *[other] { $rows } lignes des listes ont été modifiées
    }. Comparaison : { $old }, puis { $new }.
changes-settings = Les paramètres ont changé.
changes-periods = Il s’agit d’éditions de deux périodes : la plupart des différences ne sont pas des révisions.
changes-settings-of-day = Les paramètres ont changé, au moins le jour de l’édition.
changes-version = Le programme est dans une autre version ({ $old }, maintenant { $new }).
changes-templates = Ces modèles ont changé : { $templates }.
changes-now = Maintenant :
changes-before = Auparavant :
changes-figures = Chiffres révisés
changes-numbers = Nombres de modifications
changes-rows = Lignes modifiées des listes
changes-cells = Cellules modifiées des tableaux
changes-many-cells = Les cellules modifiées des tableaux se trouvent dans le classeur des modifications.
changes-note = Les fichiers de données des deux éditions sont comparés : rien n’est montré ici que l’une d’elles ne montre pas.
participants-title = Liste des participants : { $meeting }
participants-running = Participants { $id }
participants-final = Liste définitive
participants-provisional = Liste provisoire
participants-is-final = Cette liste est définitive : elle comprend toutes les personnes qui ont participé.
participants-is-provisional = Cette liste est provisoire : elle comprend toutes les personnes inscrites ou présentes selon les données disponibles.
participants-withheld-n = { $n ->
        [one] Le nom d’un participant n’est pas publié : le consentement a été refusé ou n’est pas consigné.
       *[other] Les noms de { $n } participants ne sont pas publiés : le consentement a été refusé ou n’est pas consigné.
    }
participants-without-number = { $n ->
        [one] Le nombre de participants d’une délégation n’est pas consigné ; les totaux n’en tiennent pas compte.
       *[other] Le nombre de participants de { $n } délégations n’est pas consigné ; les totaux n’en tiennent pas compte.
    }
participants-members = Membres
participants-observers = Observateurs
participants-organisations = Organisations
participants-guests = Invités
participants-secretariat = Secrétariat
participants-totals = Participants par catégorie et par genre
participants-numbers = { $delegations ->
        [one] Une délégation,
       *[other] { $delegations } délégations,
    } { $participants ->
        [one] un participant
       *[other] { $participants } participants
    }
participants-delegations = { $delegations ->
        [one] Une délégation
       *[other] { $delegations } délégations
    }
participants-role = { $name } ({ $role })
participants-people = { $n ->
        [one] un participant
       *[other] { $n } participants
    }
participants-unnamed = { $n ->
        [one] Un participant non nommé
       *[other] { $n } participants non nommés
    }
participants-unnamed-unknown = Participants non nommés
participants-withheld = Nom non publié
participants-source = Source : { $files }.
agenda-running = Note préparatoire { $id }
agenda-planned = Réunion prévue
expected = Membres attendus
expected-n = { $n ->
    [one] { $n } membre fait partie de l’organe à cette date.
   *[other] { $n } membres font partie de l’organe à cette date.
}
expected-unknown = Les membres attendus ne sont pas connus.
label-expected = Attendus ({ $n }) :
missed-the-last = Membres ayant manqué les dernières réunions
missed-none = Aucun membre attendu n’a manqué la dernière réunion dont la liste est complète.
missed-unknown = Aucune réunion antérieure de la série n’a de liste de présence complète.
missed-note = Réunions consécutives dont la liste est complète et que le membre a manquées, jusqu’à la fin de la période du présent rapport.
due-by-then = Initiatives arrivant à échéance d’ici à la réunion
due-none = Aucune initiative ouverte n’arrive à échéance d’ici à la réunion.
due-unknown = La date de la réunion n’est pas consignée : toutes les initiatives ouvertes sont énumérées.
agenda-note = Identifiant de la réunion dans les données : { $id }. Établi à partir des données consignées jusqu’au { $last }.

## Pack of a member
tile-own-events = événements de { $period } suivis
tile-own-events-against = parmi ceux dont la liste de présence est complète
tile-own-to-date = réunions suivies depuis { $first }, { $series }
tile-own-to-date-against = ensemble des membres : { $rate }
tile-own-initiatives = initiatives dirigées ou soutenues
tile-own-initiatives-against = dont { $leads } en tant que chef de file
own-events = { $member } : { $part ->
    [none] participation à aucun
    [all] participation à tous
   *[some] participation à { $n }
} des { $all ->
    [one] événements attendus en { $period } ({ $all })
   *[other] { $all } événements attendus en { $period }
}.
    .basis = Seules comptent les réunions dont la liste de présence est complète ; les réunions tenues ensemble comptent pour un événement.
own-attended = { $member } : participation à { $n ->
    [one] { $n } réunion
   *[other] { $n } réunions
} en { $period } sans y être attendu comme membre.
    .basis = Hors de tout taux : { $meetings }.
own-series = { $member } : participation à { $n } réunions sur { $all } depuis { $first } ({ $series }).
own-absence = Absences consécutives, au plus : { $longest }.
own-last = Dernière présence : { $day }.
own-no-initiative = { $member } : aucune initiative dirigée ou soutenue n’est consignée.
    .basis = Une initiative sans chef de file consigné n’est attribuée à personne.
own-next = Prochaines réunions :
own-next-none = Aucune réunion à venir n’est consignée.
presence-at = Présence : { $series }
missed-in-a-row = Réunions consécutives manquées : { $series }
never-eligible = { $member } : ce membre n’était attendu à aucune réunion dont la liste de présence est complète.
roles-of-period = Rôles assumés aux réunions de la période
initiatives = Initiatives
label-leads = Pilotée :
label-supports = Appuyée :
what-comes-next = Prochaines étapes
label-owed = Reste à réaliser :
the-whole = Ensemble des membres
unnamed-note = Les autres membres ne sont pas désignés nommément : le tableau les répartit selon la part des réunions auxquelles ils ont participé. Les membres qui comptent moins de quatre réunions n’y figurent pas.
how-own = Le classeur joint au présent document contient les lignes du membre concerné ({ $member }) et des formules portant sur celles-ci. Les chiffres relatifs à l’ensemble des membres y sont des valeurs, car ils sont calculés à partir des lignes d’autres membres.
    .lead = Contenu du classeur.

## Who a document is for
audience-secretariat = Réservé au secrétariat
audience-members = À l’intention des États membres
audience-member = Destinataire : { $member }
audience-public = À l’intention du public

## Web page
html-skip = Aller au contenu
html-contents = Table des matières
html-figures = Chiffres de ce graphique
html-filter = Afficher seulement les lignes contenant
html-workbook = Les chiffres peuvent être vérifiés dans le classeur joint à cette page : { $file }.
chart-of = Graphique : { $sheet }

## Titles of findings: why rows were left out
title-R001 = Fichier requis absent
title-R002 = Répertoire ou périphérique à la place d’un fichier
title-R003 = Fichier vide
title-R004 = Fichier requis sans lignes
title-R005 = Octets qui ne sont pas du texte
title-R006 = Octet NUL
title-R007 = Guillemet non fermé
title-R008 = Encodage autre que UTF-8
title-R009 = Fichier recommandé absent
title-R010 = Colonne requise absente
title-R011 = Colonnes non utilisées
title-R012 = Ligne comptant plus ou moins de cellules que l’en-tête
title-R013 = Colonne présente deux fois
title-R014 = Fichier illisible
title-R015 = Séparateur autre que la virgule
title-R016 = Deux fichiers pour une même table
title-R017 = Classeur illisible
title-R018 = Feuille absente du classeur
title-R019 = Cellules fusionnées
title-R020 = Cellule requise vide
title-R021 = Mot ne figurant pas parmi les valeurs de sa colonne
title-R022 = Texte qui n’est pas une date
title-R023 = Texte qui n’est pas un nombre entier
title-R024 = Cellule trop longue
title-R025 = Caractères de commande
title-R026 = Caractères invisibles
title-R027 = Caractère perdu
title-R028 = Texte ressemblant à une formule
title-R029 = Espaces autour d’une valeur
title-R030 = Identifiant ne figurant dans aucune liste
title-R031 = Identifiant présent deux fois
title-R032 = Élément de liste inconnu
title-R033 = Lignes contradictoires pour un même identifiant
title-R034 = Mot ne différant que par les majuscules, les espaces ou les signes
title-R035 = Identifiant qu’un tableur ne peut distinguer d’autres identifiants
title-R036 = Nom désignant deux lignes
title-R037 = Ligne renvoyant à une ligne exclue
title-R038 = Thèmes en boucle
title-R039 = Formule sans valeur
title-R040 = Dates dans le mauvais ordre
title-R041 = Plus de membres mentionnés que le total consigné
title-R042 = Liste déclarée complète, mais incomplète
title-R043 = Liste incomplète
title-R044 = Personne ou ligne en double
title-R045 = Lignes contradictoires au sujet d’une présence
title-R046 = Présence à une réunion qui n’a pas été tenue
title-R047 = Présence avant l’adhésion ou après le départ
title-R048 = Réunion tenue sans présence consignée
title-R049 = Lancement ou achèvement antérieur à l’approbation
title-R050 = Listes dont rien n’indique si elles sont complètes
title-R051 = Thème non utilisé
title-R052 = Initiative renvoyant à une réunion sans date
title-R053 = Même nom sous deux graphies
title-R054 = Adhésion à un organe sans réunions
title-R055 = Deux adhésions simultanées
title-R056 = Liste dont des lignes ont été exclues
title-R057 = Année d’un autre siècle
title-R058 = Ligne vide
title-R059 = Lignes exclues pouvant concerner n’importe quelle réunion
title-R060 = Série sans réunions
title-R061 = Fichier recommandé sans lignes
title-R062 = Aucun État parmi les membres
title-R063 = Réunion tenue sans date
title-R064 = Colonne non lue qui peut être importante
title-R065 = Liste du répertoire qui n’est pas lue
title-R066 = Deux réunions le même jour avec presque le même titre
title-R067 = Réunion sans organe
title-R068 = Lignes d’adhésion exclues
title-R069 = Guillemet englobant plusieurs lignes
title-R070 = Statut vide dans certaines lignes
title-R071 = Total parmi les lignes
title-R072 = En-tête répété
title-R073 = Titre ou note parmi les lignes
title-R074 = Ligne dont une seule cellule est remplie
title-R075 = Autre tableau sous la liste
title-R076 = Dates et textes dans une même colonne
title-R077 = Heure d’un autre fuseau
title-R078 = Mot signifiant « inconnu » qui est aussi un identifiant
title-R079 = Élément pouvant en contenir plusieurs
title-R080 = Feuille utilisable qui n’est pas lue
title-R081 = Feuille masquée qui est lue
title-R082 = Lignes ou colonnes masquées qui sont lues
title-R083 = Réunion postérieure à la date d’établissement du rapport
title-R084 = Secrétariat parmi les membres
title-R085 = Deux personnes du même nom
title-R086 = Dates à l’année abrégée ou sans jour
title-R087 = Fichier présent deux fois
title-R088 = Statut ou qualité vide dans certaines lignes
title-R089 = Identifiant écrit de plusieurs façons
title-R090 = Caractères absents de toutes les polices
title-R091 = Plus de lignes qu’une feuille n’en peut contenir
title-R092 = Langue non prise en charge par le programme
title-R093 = Dossier de membre qui n’a pas pu être établi
title-R094 = Fichiers d’autrui dans un répertoire de résultats
title-R095 = Période sans réunion
title-R096 = Liste de la dernière édition qui n’existe plus
title-R097 = Dossiers de membres sans liste des membres
title-R098 = Lettres altérées
title-R099 = Tableau des présences trop grand pour une page
title-R100 = Trop de séries ou de présences attendues
title-R101 = Résultats produits par l’utilisateur root
title-R102 = Nettoyage des fichiers incomplet
title-R103 = États connus sans liste
title-R104 = En-tête qui désigne plusieurs réunions
title-R105 = Total qui ne correspond pas à ses cellules
title-R106 = Membres identifiés d’après les listes de présence
title-R107 = Listes lues sans paramètres
title-R108 = Participants non rattachés à un membre
title-R109 = Participants qui se sont reconnectés
title-R110 = Rapport sans participants
title-R111 = Date pouvant désigner deux jours différents
title-R112 = Marque ne signifiant ni « oui » ni « non »
title-R113 = En-tête sous d’autres lignes
title-R114 = Réunions sans jour dans un rapport portant sur une partie de l’année
title-R115 = Colonne sans marque
title-R116 = Titre indiquant la qualité des participants
title-R117 = Ligne en double dans un tableau des membres par réunion
title-R118 = Cellules n’indiquant rien
title-R119 = Tableau n’indiquant aucune présence
title-R120 = Feuille accompagnant un tableau des membres par réunion
title-R121 = Membres qui sont peut-être des personnes
title-R122 = Nom suivi d’un appel de note
title-R123 = Membre qui n’est pas un État connu
title-R124 = Groupes de membres non mentionnés dans les présences
title-R125 = Correction appliquée
title-R126 = Correction devenue sans objet
title-R127 = Corrections sans décision
title-R128 = Valeur qui ne peut être proposée
title-R129 = Correction déjà reprise dans les listes
title-R130 = Correction impossible à appliquer
title-R131 = Dossier absent de l’édition
title-R132 = Fichier qui n’est pas un dossier renvoyé
title-R133 = Dossier d’une autre édition
title-R134 = Cellule protégée modifiée
title-R135 = Formule dans une cellule à remplir
title-R136 = Saisie inutilisable
title-R137 = Propositions contradictoires
title-R138 = Feuille renommée
title-R139 = Saisies qui répètent la valeur enregistrée
title-R140 = Dossier renvoyé sans nom
title-R141 = Membre sans adresse de contact
title-R142 = Contact qui n’est pas une adresse
title-R143 = Deux statuts le même jour
title-R144 = Statut contredit par la dernière mise à jour
title-R145 = Mise à jour datée dans l’avenir
title-R146 = Texte hors des cellules à remplir
title-R147 = Fonction sans présence
title-R148 = Feuille d’une édition antérieure
title-R149 = Une personne à deux genres
title-R150 = Une personne à deux sièges dans un organe
title-R151 = Pouvoirs reçus après la réunion
title-R152 = Présent à une séance, mais pas à la réunion
title-R153 = Un membre inscrit deux fois à une séance
title-R154 = Une séance hors des dates de sa réunion
title-R155 = Un groupe de comparaison sans membre
title-R156 = Séances hors de toute série
title-R157 = Une année de référence postérieure à la dernière année connue
title-R158 = Des séances dont les noms ne diffèrent que par les majuscules ou les espaces

## Heads of the sheets of rows, by the columns of the lists; in English they are those of the lists
field-member-id = Identifiant du membre
field-name = Nom
field-short-name = Nom court
field-aliases = Autres noms
field-kind = Type
field-region = Région
field-groups = Groupes
field-capacity = Qualité
field-joined = Adhésion
field-left = Retrait
field-language = Langue
field-source = Source
field-correction = Correction
field-theme-id = Identifiant du thème
field-parent = Thème principal
field-description = Description
field-meeting-id = Identifiant de la réunion
field-title = Intitulé
field-body = Organe
field-ordinal = Numéro d’ordre
field-start-date = Début
field-end-date = Fin
field-mode = Modalité
field-venue = Lieu
field-host = Hôte
field-co-chairs = Coprésidence
field-themes = Thèmes
field-status = Statut
field-event-id = Identifiant de l’événement
field-event = Événement
field-attendance-list = Liste de présence
field-reported-members = Membres consignés
field-reported-international-organisations = Organisations internationales consignées
field-reported-observers = Observateurs consignés
field-reported-delegates = Délégués consignés
field-summary = Résumé
field-role = Fonction
field-honorific = Civilité
field-given-name = Prénom
field-family-name = Nom de famille
field-position = Poste
field-rank = Rang
field-email = Adresse électronique
field-publish-name = Publication du nom acceptée
field-protocol-order = Ordre protocolaire
field-category = Catégorie
field-member = Membre
field-participant = Participant
field-participants = Participants
field-gender = Genre
field-organisation = Organisation
field-delegate-count = Nombre de délégués
field-initiative-id = Identifiant de l’initiative
field-leads = Chefs de file
field-partners = Partenaires
field-priority = Priorité
field-agreed-at = Approuvée à
field-launched-at = Lancée à
field-due-date = Échéance
field-completed-date = Achèvement
field-date = Date
field-note = Note
field-next-step = Prochaine étape
field-responsible = Responsable
field-contributes-to = Contribue à
field-line = Ligne
field-file = Fichier
field-rows = Lignes d’origine
field-meeting-row = Ligne de la réunion
field-kind-of-meeting = Type de réunion
field-delegates = Délégués
field-in-person = En présentiel
field-virtual = En ligne
field-mode-recorded = Modalité consignée
field-women = Femmes
field-not-women = Hommes et autres
field-gender-recorded = Genre consigné
field-gender-not-recorded = Genre non consigné
field-head = A un chef de délégation
field-head-woman = Chef de délégation femme
field-head-gender-recorded = Genre du chef consigné
field-deputy-head = A un chef adjoint de délégation
field-deputy-head-woman = Chef adjoint femme
field-deputy-head-gender-recorded = Genre du chef adjoint consigné
field-all-genders-recorded = Tous les genres consignés
field-one-gender = D’un seul genre
field-balanced = Équilibrée
field-from = Premier jour
field-to = Dernier jour
field-form = Forme
field-received = Reçus le
field-authority = Autorité
field-sitting = Séance
field-first = Première présence
field-counted = Délégués dénombrés
field-attended = A participé
field-series = Série
field-countable = Prise en compte
field-eligible = Attendu
field-present = Présent
field-as-member = Présent comme membre
field-apologies = Excusé
field-known = Présence connue
field-excused = Absent excusé
field-unexplained = Absent sans excuse
field-in-language = { $head } ({ $tag })
