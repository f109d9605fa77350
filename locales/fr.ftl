# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = fr-FR
direction = ltr
language = français

## Documents
briefing-title = Note d’information annuelle { $period }
factsheet-running = Fiche { $id }
pack-title = Participation : { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] sans échéance
   *[other] échéance : { $day }
}
pack-meeting = { $title }, { $day ->
    [none] date non encore fixée
   *[other] { $day }
}
briefing-subtitle = Réunions du { $first } au { $last }, avec les années précédentes à titre de comparaison
page-of = Page { $page } sur { $pages }
workbook-title = Statistiques { $period }
workbook-title-member = { $member }, statistiques { $period }
left-out = { $rows ->
    [one] { $rows } ligne inutilisable a été exclue du présent rapport : { $parts }. Aucun chiffre n’en tient compte.
   *[other] { $rows } lignes inutilisables ont été exclues du présent rapport : { $parts }. Aucun chiffre n’en tient compte.
}
left-out-lists = { $n ->
    [one] La liste de présence de { $n } réunion contredit son registre et est considérée comme incomplète ({ $codes }).
   *[other] Les listes de présence de { $n } réunions contredisent leur registre et sont considérées comme incomplètes ({ $codes }).
}
left-out-part = { $rows } dans { $table } ({ $code } : { $title })
main-points = Points principaux
cover = Couverture
contents = Table des matières
notes = Notes
key-figures = Chiffres clés

## Dates and numbers
logo-of = Logo : { $name }
chart-empty = Il n’y a rien à représenter.
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
    [one] { $n }er
   *[other] { $n }e
}
n-of-n = { $n } sur { $total }
percent = { $n } %
points = { $n } points
basis = Réunions prises en compte : { $countable } sur { $held } ; seules celles dont la liste de présence est complète sont comptabilisables.
meeting-dated = { $title } ({ $day })

## Units, as they stand in the head of a column
unit-share = part
unit-percent = %
unit-points = points de pourcentage
unit-meetings = réunions
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
column-member-id = Clé
column-kind = Type
column-members = Membres
column-meeting = Réunion
column-short = { $head }, forme abrégée
column-date = Début
column-mode = Mode
column-role = Rôle
column-year = Année
column-grouping = Par
column-group = Groupe
column-meetings = Réunions
column-events = Événements
column-meetings-before = Réunions, période précédente
column-events-before = Événements, période précédente
column-members-present = Membres présents
column-states-present = États présents
column-organisations-present = Organisations présentes
column-states-eligible = États attendus
column-organisations-eligible = Organisations attendues
column-members-named = Membres nommés
column-observers-named = Observateurs nommés
column-others-named = Autres nommés
column-record = Liste de présence
column-rate-period = Dans la période
column-rate-before = Dans la période précédente
column-change = Évolution
column-region = Région
column-groups = Groupe de membres
column-delegates = Délégués
column-delegations = Délégations comptées
column-delegations-counted = Délégations comptées
column-delegates-reported = Délégués, selon le registre
column-balance-period = Équilibre dans la période
column-balance-to-date = Équilibre depuis la première année consignée
column-present = Présents
column-presence = Présence
column-eligible = Attendus
column-needed = Requis
column-quorum = Quorum
column-reach-period = Présents au moins une fois dans la période
column-reach-to-date = Présents au moins une fois depuis la première année consignée
column-returning = Revenus
column-apologies-period = Absences excusées dans la période
column-unexplained-period = Absences non excusées dans la période
column-apologies-to-date = Absences excusées depuis la première année consignée
column-unexplained-to-date = Absences non excusées depuis la première année consignée
column-mean = Moyenne
column-median = Médiane
column-window = Intervalle
column-hhi = Indice de Herfindahl-Hirschman
column-effective-number = Nombre effectif
column-gini = Coefficient de Gini
column-women = Femmes
column-not-women = Hommes et autres
column-gender-recorded = Genre renseigné
column-share-women = Femmes, parmi les délégués de genre renseigné
column-share-not-recorded = Genre non renseigné
column-in-person = En présentiel
column-virtual = En ligne
column-share-virtual = En ligne, parmi les délégués de mode renseigné
column-share-mode-recorded = Mode renseigné
column-heads = Chef renseigné
column-persons = Personnes nommées
column-mean-before = Réunions antérieures suivies, moyenne
column-newcomers = Nouveaux venus
column-co-chairs = Coprésidents différents sur l’ensemble des sièges
column-seats = Sièges
column-last-co-chaired = Dernière coprésidence
column-years-since = Années écoulées depuis
column-host = Hôte
column-theme-id = Clé du thème
column-named = Thèmes nommés
column-entropy = Entropie
column-evenness = Équitabilité
column-leads = Dirige
column-partners = Appuie
column-covered = Thèmes avec participation
column-themes-missing = Thèmes sans participation
column-initiative-id = Clé de l’initiative
column-priority = Priorité
column-due-date = Échéance
column-days-late = Jours de retard
column-n = Réalisées, deux dates connues
column-q1 = Premier quartile
column-q3 = Troisième quartile
column-reading = Lecture
column-led = Dirigées
column-partnered = Appuyées
column-other-member = Avec
column-other-member-id = Clé de l’autre membre
column-contributes-to = Cadre
column-before = Période précédente
column-mean-of-five = Moyenne de cinq périodes
column-direction = Sens
column-counted-from = Calculé à partir de
column-rate-to-date = Depuis la première année consignée
column-rate-quarter = Depuis la première année consignée
column-other-members = Autres membres
column-present-of-eligible = Présents
column-absence-open = Manquées de suite, en cours
column-absence-longest = Plus longue suite manquée
column-last-present = Dernière présence
column-co-chair = Coprésident
column-chair = Président
column-speaker = Orateur
column-panellist = Panéliste
column-rapporteur = Rapporteur
column-total = Total
column-presences = Présences nommées
column-distinct = Délégations nommées
column-theme = Thème
column-meetings-fractional = Réunions, compte fractionnaire
column-meetings-five-years = Réunions, cinq ans
column-meetings-five-years-fractional = Réunions, cinq ans, compte fractionnaire
column-initiatives = Initiatives
column-initiatives-fractional = Initiatives, compte fractionnaire
column-delivered = Réalisées
column-share-of-meetings = Part des réunions, cinq ans
column-share-of-initiatives = Part des initiatives
column-gap = Réunions moins initiatives
column-status = Statut
column-delivery-rate = Réalisées, parmi celles dues
column-discontinued = Abandonnées
column-initiative = Initiative
column-agreed-at = Approuvée à
column-launched-at = Lancée à
column-meetings-between = Réunions intermédiaires
column-days = Jours
column-serves = Contribue à
column-figure = Chiffre
column-value = Valeur
column-meaning = Signification
column-sheet = Feuille
column-what = Contenu
column-group-of-sheets = Sujet
sheets-first = Ensemble
sheets-participation = Participation
sheets-themes = Thèmes
sheets-initiatives = Initiatives
sheets-data = Lignes à l’origine des chiffres
column-statistic = Statistique
column-question = Question
column-formula = Mode de calcul
column-edges = Cas particuliers
column-point = Point principal
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
term-quarter-50 = de la moitié à moins de trois quarts
term-quarter-25 = d’un quart à moins de la moitié
term-quarter-0 = moins d’un quart
term-capacity = qualité
term-yes = oui
term-no = non
term-reached = atteint
term-not-reached = non atteint
term-period = dans la période
term-to-date = depuis la première année consignée
term-five-years = les cinq années s’achevant avec la période
term-initiatives = toutes les initiatives
term-low-n = [low n] moins de cinq
term-up = en hausse
term-down = en baisse
term-unchanged = inchangé
term-better = amélioration
term-worse = dégradation
term-mean-of-five = Moyenne des cinq dernières années
term-total-once = Total, chaque élément compté une fois
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
term-list-none = aucune
term-list-agrees = complète, conforme au registre
term-list-complete = complète
term-list-incomplete = incomplète
term-present-as-member = présent comme membre
    .symbol = ●
    .short = membre
term-present-as-observer = présent comme observateur
    .symbol = ○
    .short = observateur
term-apologies = absence excusée
    .symbol = A
    .short = excusé
term-absent = absent
    .symbol = –
    .short = absent
term-unknown = inconnu
    .symbol = ?
    .short = inconnu
term-not-eligible = non attendu
    .symbol = { "" }
    .short = non attendu
missing-x = [x] non disponible : le registre ne le dit pas
missing-z = [z] sans objet : il n’y a rien à compter
missing-c = [c] confidentiel : le nombre pourrait renseigner sur une personne ou un membre en particulier, ou permettrait de déduire un tel nombre
low = [low]
missing-low = [low] supérieur à zéro, mais inférieur à 0,05 %
presence-key = ● présent comme membre   ○ présent comme observateur   – absent   A absence excusée   vide : non attendu.

## Statistics: the title of the table, and its definition
participation-meetings-held = Réunions tenues
    .question = Combien de réunions ont eu lieu ?
    .formula = Nombre de réunions tenues qui commencent dans la période ; également par organe, par type et par mode, et pour la période précédente.
    .edges = Les réunions prévues, reportées et annulées sont exclues, de même que celles qui n’ont pas de date. Les réunions conjointes comptent aussi une fois comme un seul événement. Non disponible pour une période antérieure à la première réunion tenue enregistrée.
participation-delegations = Participants aux réunions de la période
    .question = Combien de délégations sont venues ?
    .formula = Membres présents à chaque réunion : comptés d’après les lignes lorsque la liste est complète, sinon le total donné par le registre.
    .edges = Les présences nommées ne comptent que ce que les lignes nomment ; deux lignes pour un même membre à une même réunion font une seule délégation, et seules les lignes de présence effective en font une. Les États sont le total moins les organisations internationales. Lorsque le registre ne donne pas de total et que la liste n’est pas complète, le chiffre n’est pas disponible.
participation-delegations-by-capacity = Délégations selon la qualité et le type de membre
participation-delegations-series = Membres présents : { $series }
participation-rate = Taux de participation par membre
    .question = À quelle fréquence un membre participe-t-il ?
    .formula = Réunions auxquelles le membre était présent, en quelque qualité que ce soit, divisées par les réunions comptabilisables auxquelles il était attendu.
    .edges = Comptabilisable : réunion tenue dont la liste de présence est complète. Un membre est attendu lorsqu’il était membre de l’organe le jour où la réunion a commencé. Sans objet lorsqu’il n’y a pas de telle réunion. L’évolution est exprimée en points de pourcentage par rapport à la période précédente. Un membre dont personne n’a consigné la présence ou l’absence n’entre pas dans le taux de cette réunion.
participation-rate-series = Taux de participation par membre : { $series }
participation-rate-compared = Taux de participation par membre depuis la première année consignée
participation-rate-compared-series = Taux de participation par membre depuis la première année consignée : { $series }
participation-rate-overall = Taux de participation de l’ensemble des membres
    .question = À quelle fréquence l’ensemble des membres participe-t-il ?
    .formula = Somme des présences divisée par la somme des présences attendues aux réunions comptabilisables ; il ne s’agit pas de la moyenne des taux.
    .edges = Les observateurs, les invités et le secrétariat ne figurent ni dans l’une ni dans l’autre. Un membre qui a siégé comme observateur était présent.
participation-rate-overall-series = Taux de participation de l’ensemble des membres : { $series }
participation-matrix = Tableau des présences
    .question = Qui était présent à quelle réunion ?
    .formula = Chaque membre qui a été attendu au moins une fois, pour chaque réunion comptabilisable.
    .edges = Avant son adhésion, un membre n’est pas attendu ; s’il est venu malgré tout, il est indiqué comme présent et n’est pas compté.
participation-matrix-series = Tableau des présences : { $series }
participation-matrix-meetings = Présence à chaque réunion
participation-matrix-meetings-series = Présence à chaque réunion : { $series }
participation-trend = Année par année
    .question = Quelle a été l’évolution ?
    .formula = Réunions, événements, présences nommées de délégations, délégués, part des femmes et taux de chaque année, avec la moyenne des cinq dernières années.
    .edges = Les présences et les délégations sont celles que les lignes nomment : lorsque les listes ne sont pas complètes, les participants ont été plus nombreux. Une année sans réunion tenue est indiquée. La moyenne des parts est la somme de leurs numérateurs divisée par la somme de leurs dénominateurs ; les autres moyennes excluent les années sans valeur.
participation-longest-absence = Absences les plus longues
    .question = Quelle est la plus longue suite de réunions manquées ?
    .formula = Plus longue suite de réunions comptabilisables d’une même série auxquelles le membre était attendu et n’était pas présent, et suite encore en cours à la fin de la période.
    .edges = Une réunion sans liste complète n’allonge aucune suite ; une présence à une telle réunion met fin à une suite. Les séries d’un ancien membre prennent fin avec son adhésion, et aucune n’est encore ouverte.
participation-longest-absence-series = Absences les plus longues : { $series }
participation-roles = Rôles assumés aux réunions
    .question = Qui a porté les réunions ?
    .formula = Nombre de rôles de coprésident, de président, d’orateur, de panéliste et de rapporteur assumés par chaque membre aux réunions tenues de la période.
    .edges = Un rôle qu’un membre assume deux fois à une même réunion compte une fois. Les coprésidents désignés par la réunion elle-même comptent également.
participation-roles-by-meeting = Coprésidents, orateurs et observateurs
participation-delegates = Délégués aux réunions de la période
    .question = Combien de délégués sont venus ?
    .formula = Somme des délégués que donnent les lignes de présence effective : leur nombre, sinon un par ligne lorsqu’une ligne de la délégation nomme une personne ou indique un genre.
    .edges = Une personne inscrite deux fois pour une même délégation à une même réunion compte pour une. Les délégations dont aucune ligne n’indique l’effectif ne figurent dans aucune somme ; le nombre de délégations qui ont pu être comptées est indiqué en regard, de même que le total du registre. Non disponible lorsqu’aucune délégation n’a pu être comptée. Deux personnes du même nom, d’organisation ou de genre différents, comptent pour deux.
participation-by-region = Participation par région
    .question = Quelles parties du monde participent ?
    .formula = Présences divisées par les présences attendues aux réunions comptabilisables, les unes et les autres additionnées pour les membres d’une région.
    .edges = Les membres sans région ont leur propre ligne.
participation-by-region-series = Participation par région : { $series }
participation-by-group = Participation par groupe de membres
    .question = Quels groupes de membres participent ?
    .formula = Présences divisées par les présences attendues aux réunions comptabilisables, les unes et les autres additionnées pour les membres d’un groupe.
    .edges = Un membre peut appartenir à plusieurs groupes : il n’y a pas de total, et la somme des lignes n’est pas égale à l’ensemble. Les membres qui n’appartiennent à aucun groupe ne figurent dans aucune ligne.
participation-by-group-series = Participation par groupe de membres : { $series }
participation-by-kind = Participation par type de membre
    .question = Quels types de membres participent ?
    .formula = Présences divisées par les présences attendues aux réunions comptabilisables, les unes et les autres additionnées pour les membres d’un type.
    .edges = Les membres sans type ont leur propre ligne.
participation-by-kind-series = Participation par type de membre : { $series }
participation-regional-balance = Équilibre régional
    .question = Les régions sont-elles présentes en proportion de leur poids ?
    .formula = Part d’une région dans les présences, divisée par sa part dans les présences attendues, aux réunions comptabilisables ; 1 correspond à la proportion exacte.
    .edges = Sans objet lorsqu’aucun membre de la région n’était attendu ou qu’aucun membre, toutes régions confondues, n’était présent.
participation-regional-balance-series = Équilibre régional : { $series }
participation-quorum = Quorum
    .question = Le quorum était-il atteint ?
    .formula = Membres attendus présents, comparés à la fraction des membres attendus qu’exigent les paramètres, arrondie à l’unité supérieure.
    .edges = Indiqué seulement pour une série dont les paramètres prévoient un quorum. Lorsque la liste n’est pas complète, les membres nommés peuvent suffire ; s’ils ne suffisent pas, la réponse n’est pas disponible.
participation-quorum-series = Quorum : { $series }
participation-reach = Membres ayant participé au moins une fois
    .question = Combien de membres ont participé au moins une fois ?
    .formula = Membres présents au moins une fois, divisés par les membres attendus au moins une fois, aux réunions comptabilisables.
    .edges = Un membre compte une fois, quel que soit le nombre de ses présences.
participation-reach-series = Membres ayant participé au moins une fois : { $series }
participation-first-time = Membres venus pour la première fois
    .question = Qui est venu pour la première fois ?
    .formula = Membres dont la première délégation, dans l’ensemble des données, est venue à une réunion tenue de la période.
    .edges = En quelque qualité que ce soit. Une délégation inscrite sur une liste qui n’est pas complète compte ; une délégation omise par une telle liste n’est pas connue. Non disponible lorsqu’aucune réunion tenue ne précède la période. Non disponible non plus lorsqu’aucune délégation n’est consignée avant la période.
participation-returning = Membres revenus
    .question = Qui est revenu ?
    .formula = Membres présents dans la période et dans la période précédente, divisés par les membres présents dans la période précédente.
    .edges = Présent : à une réunion tenue quelconque, en quelque qualité que ce soit. Non disponible lorsque la période précédente n’est pas enregistrée ; sans objet lorsqu’aucun membre n’y était présent.
participation-lapsed = Membres qui ne viennent plus
    .question = Qui a cessé de venir ?
    .formula = Membres présents dans la période précédente, attendus à une réunion comptabilisable de la période et présents à aucune réunion tenue de la période.
    .edges = Non disponible lorsque la période précédente n’est pas enregistrée ; sans objet lorsqu’aucun membre n’était attendu.
participation-apologies = Absences excusées et non excusées
    .question = Qui s’est excusé ?
    .formula = Réunions auxquelles le membre était attendu et n’était pas présent : avec excuses enregistrées, et sans excuses enregistrées.
    .edges = Les excuses comptent à toute réunion tenue de la série ; l’absence sans excuses, seulement lorsque la liste est complète. Un membre inscrit qui n’est pas venu est absent.
participation-apologies-series = Absences excusées et non excusées : { $series }
participation-delegation-size = Taille des délégations
    .question = Quelle est la taille des délégations ?
    .formula = Moyenne et médiane du nombre de délégués de chaque délégation de la période dont l’effectif est connu.
    .edges = La médiane d’un nombre pair de valeurs est la moyenne des deux valeurs centrales. Les délégations d’effectif inconnu sont exclues ; le nombre de délégations comptées est indiqué en regard.
participation-largest-delegations = Délégations les plus nombreuses
    .question = Qui envoie beaucoup de délégués ?
    .formula = Délégués de chaque délégation de la période dont l’effectif est connu, de la plus nombreuse à la moins nombreuse.
    .edges = La délégation de l’hôte est signalée ; un second tableau l’exclut.
participation-largest-delegations-without-host = Délégations les plus nombreuses, sans celles des hôtes
participation-concentration = Concentration des délégués
    .question = La salle est-elle dominée par un petit nombre de membres ?
    .formula = Indice de Herfindahl-Hirschman : somme des carrés des parts des membres dans l’ensemble des délégués ; nombre effectif de membres : 1 divisé par cet indice. Coefficient de Gini des présences, calculé sur les membres attendus, aux réunions comptabilisables.
    .edges = Sans objet s’il y a moins de deux membres ou s’il n’y a aucune présence. Ces valeurs sont calculées par le programme, et non par une formule du classeur.
participation-concentration-presences = Concentration des présences
participation-concentration-presences-series = Concentration des présences : { $series }
participation-gender-share = Femmes parmi les délégués, par réunion
    .question = Quelle est la part des femmes parmi les délégués ?
    .formula = Femmes, divisées par les délégués dont le genre est renseigné ; la part dont le genre n’est pas renseigné est indiquée en regard.
    .edges = Non disponible lorsque le genre est renseigné pour moins de la moitié des délégués. Les petits nombres ne sont pas communiqués, ni ceux qui permettraient de les déduire.
participation-gender-share-by-region = Femmes parmi les délégués, par région
participation-gender-share-by-kind = Femmes parmi les délégués, par type de membre
participation-heads = Chefs de délégation
    .question = Qui dirige les délégations ?
    .formula = Délégations de la période dont le chef est renseigné ; femmes parmi les chefs dont le genre est renseigné ; par région.
    .edges = Un chef par délégation. Non disponible lorsqu’aucun chef n’est renseigné. Les petits nombres ne sont pas communiqués, ni ceux qui permettraient de les déduire.
participation-mode-share = En présentiel ou en ligne
    .question = En présentiel ou en ligne ?
    .formula = Délégués en ligne, divisés par les délégués dont le mode est renseigné dans leur ligne.
    .edges = Le mode de la réunion n’est pas considéré comme celui de ses délégués.
participation-experience = Expérience des participants
    .question = Quelle est l’expérience des participants ?
    .formula = Pour chaque personne nommée à une réunion de la période, réunions tenues auxquelles la même personne a participé auparavant pour le même membre : leur moyenne, et la part des personnes qui n’en comptent aucune.
    .edges = Non disponible lorsqu’aucune personne n’est nommée à deux réunions : les noms ne sont alors pas les mêmes d’une réunion à l’autre. La première réunion consignée qui nomme des personnes n’a pas de passé : ses nouveaux venus ne sont pas disponibles.
participation-co-chair-rotation = Rotation de la présidence
    .question = La présidence est-elle exercée à tour de rôle ?
    .formula = Coprésidents différents, divisés par l’ensemble des sièges de coprésident aux réunions tenues de la série.
    .edges = Un siège correspond à un coprésident à une réunion, tel que le nomme la réunion ou sa liste de présence.
participation-co-chair-rotation-series = Rotation de la présidence : { $series }
participation-co-chair-rotation-by-member = Coprésidences par membre et par date
participation-co-chair-rotation-by-member-series = Coprésidences par membre et par date : { $series }
themes-trend = Thèmes, année par année
    .question = Quels thèmes progressent et lesquels reculent ?
    .formula = Part fractionnaire de chaque thème dans les réunions tenues d’une année qui nomment des thèmes.
    .edges = Non disponible lorsque moins de deux années comptent de telles réunions ; sans objet pour une année qui n’en compte pas.
themes-diversity = Diversité des travaux
    .question = Dans quelle mesure les travaux sont-ils répartis entre les thèmes ?
    .formula = Entropie de Shannon des parts fractionnaires des thèmes ; équitabilité : l’entropie divisée par le logarithme du nombre de thèmes nommés ; nombre effectif : nombre de thèmes de parts égales ayant la même entropie.
    .edges = Sans objet lorsque moins de deux thèmes sont nommés. Calculé par le programme, et non par une formule du classeur.
themes-coverage = Membres actifs sur chaque thème
    .question = Quels membres travaillent sur quel thème ?
    .formula = Initiatives du thème que le membre dirige, et initiatives du thème qu’il appuie.
    .edges = Une initiative qui relève de plusieurs thèmes compte dans chacun.
themes-coverage-gaps = Thèmes auxquels des membres ne participent pas
initiatives-overdue = Initiatives en retard
    .question = Qu’est-ce qui est en retard ?
    .formula = Initiatives dont l’échéance tombe au plus tard à la fin de la période et qui ne sont ni réalisées ni abandonnées ; jours entre l’échéance et la fin de la période.
    .edges = Le statut est celui qui est enregistré actuellement. Les initiatives sans échéance sont énumérées à part. Non disponible lorsqu’aucune n’a d’échéance.
initiatives-overdue-no-due-date = Initiatives ouvertes, sans échéance
initiatives-on-time = Initiatives réalisées dans les délais
    .question = Parmi ce qui a été réalisé, quelle part l’a été dans les délais ?
    .formula = Initiatives achevées au plus tard le jour de leur échéance, divisées par les initiatives réalisées dont les deux dates sont connues et qui ont été achevées au plus tard à la fin de la période.
    .edges = Les initiatives auxquelles manque l’une des dates ne figurent ni au numérateur ni au dénominateur.
initiatives-time-to-deliver = Durée de réalisation
    .question = Combien de temps prend la réalisation ?
    .formula = Jours entre le début de la réunion qui a approuvé une initiative, à défaut le début de l’initiative elle-même, et son achèvement, pour les initiatives achevées au plus tard à la fin de la période : médiane et quartiles, par interpolation linéaire.
    .edges = [low n] signale des quartiles portant sur moins de cinq initiatives. Une initiative sans premier jour ou sans jour d’achèvement est exclue.
initiatives-leadership = Direction et appui des initiatives
    .question = Qui dirige et qui appuie ?
    .formula = Initiatives qu’un membre dirige, et initiatives qu’il appuie ; paires de membres qui participent aux mêmes initiatives.
    .edges = Un membre qui fait l’un et l’autre dans une même initiative compte dans chacun des deux.
initiatives-leadership-pairs = Membres qui travaillent ensemble
initiatives-unled = Initiatives sans chef de file
    .question = Qu’est-ce qui n’a pas de responsable ?
    .formula = Initiatives qui ne nomment pas de chef de file ; thèmes sans initiative approuvée ou en cours.
    .edges = Selon ce que la liste enregistre actuellement.
initiatives-unled-themes = Thèmes sans initiative active
initiatives-frameworks = Cadres auxquels les travaux contribuent
    .question = À quels cadres les travaux contribuent-ils ?
    .formula = Initiatives qui contribuent au cadre, et nombre d’entre elles qui sont réalisées.
    .edges = Une initiative qui contribue à plusieurs cadres compte dans chacun.
change = Évolution
    .question = Qu’est-ce qui a changé ?
    .formula = Chaque chiffre, le même chiffre pour la période précédente, leur différence, et la moyenne des cinq dernières périodes de même durée.
    .edges = L’évolution des parts est exprimée en points de pourcentage, jamais en pourcentage d’un pourcentage. Une évolution n’est qualifiée d’amélioration ou de dégradation que lorsque la définition indique quel sens est favorable. Aucune valeur lorsque l’un des deux chiffres n’en a pas.
themes-meetings = Thèmes débattus
    .question = Dans quelle mesure chaque thème est-il débattu ?
    .formula = Réunions tenues qui nomment le thème ; dans la colonne fractionnaire, une réunion portant sur k thèmes compte pour 1/k dans chacun.
    .edges = La dernière ligne compte chaque réunion une fois.
themes-initiatives = Action menée par thème
    .question = Quelle action est menée sur chaque thème ?
    .formula = Initiatives qui nomment le thème ; dans la colonne fractionnaire, une initiative portant sur k thèmes compte pour 1/k dans chacun.
    .edges = La dernière ligne compte chaque initiative une fois.
themes-gap = Débats et action
    .question = Quels thèmes sont débattus mais non suivis d’action, et inversement ?
    .formula = Part fractionnaire du thème dans les réunions des cinq années s’achevant avec la période, moins sa part fractionnaire dans l’ensemble des initiatives.
    .edges = En points de pourcentage. Sans objet lorsqu’il n’y a pas de réunions ou pas d’initiatives ayant des thèmes.
initiatives-status = État des initiatives
    .question = Où en sont les initiatives ?
    .formula = Nombre par statut.
    .edges = Statut que la liste enregistre actuellement, pour toute période ; rien n’est supposé à partir des dates.
initiatives-delivery-rate = Taux de réalisation des initiatives
    .question = Combien d’initiatives sont réalisées ?
    .formula = Initiatives réalisées, divisées par les initiatives approuvées, en cours, réalisées et abandonnées.
    .edges = Ce qui n’est que proposé n’est pas encore dû.
initiatives-traceability = De l’approbation au lancement
    .question = Ce qui a été approuvé a-t-il aussi été lancé ?
    .formula = Réunion qui a approuvé l’initiative, réunion qui l’a lancée, jours entre leurs débuts, et réunions de la même série entre les deux.
    .edges = Pas de nombre de jours lorsque l’une des réunions n’a pas de date. Les réunions intermédiaires sont sans objet lorsque les deux réunions appartiennent à des séries différentes.
initiatives-traceability-open = Initiatives approuvées, sans lancement enregistré
data-members = Données : membres
data-themes = Données : thèmes
data-meetings = Données : réunions
data-memberships = Données : adhésions
data-attendance = Données : présence
data-initiatives = Données : initiatives
data-delegations = Données : délégations
data-presence = Données : tableau des présences
data-expected = Données : membres attendus
data-note = Lignes à partir desquelles les chiffres sont calculés. « line » désigne la ligne du fichier d’entrée.

## Main points
point-attendance-lead = { $meeting } : { $present } membres présents sur { $eligible } attendus.
point-attendance-all = Aucun membre attendu n’était absent.
point-attendance-absent = Absents : { $absent }.
point-attendance-many = { $n } absents ; le tableau des présences les nomme.
point-incomplete-lead = { $reported } membres ont participé, { $named } sont nommés.
point-incomplete = { $meeting } : le registre indique { $reported } membres, dont { $organisations } { $organisations ->
    [one] organisation
   *[other] organisations
} ; la liste est incomplète et n’entre dans aucun taux.
point-launched-lead = Initiative lancée : { $initiative }.
point-launched = Approbation : { $agreed } ; lancement : { $launched }{ $between ->
    [none] .
    [0] , sans autre réunion de la série entre les deux.
    [1] , avec une réunion de la série entre les deux.
   *[other] , avec { $between } réunions de la série entre les deux.
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
    [one] { $n } initiative est en retard{ $high ->
        [0] { "" }
       *[other] , hautement prioritaire
    }.
   *[other] { $n } initiatives sont en retard{ $high ->
        [0] { "" }
       *[other] , dont { $high } hautement { $high ->
            [one] prioritaire
           *[other] prioritaires
        }
    }.
}
point-overdue = Du retard le plus long au plus court : { $initiatives }{ $more ->
    [0] .
   *[other] {" "}et { $more } de plus.
}
point-overdue-one = { $initiative } ({ $n ->
    [one] { $n } jour
   *[other] { $n } jours
})
point-change-lead = { $direction ->
    [better] Participation des membres en hausse ({ $series }) : { $points } points de pourcentage de plus.
    [worse] Participation des membres en baisse ({ $series }) : { $points } points de pourcentage de moins.
   *[other] Participation ({ $series }) : { $points } points de pourcentage d’écart avec la période précédente.
}
point-change = { $now } ({ $now-of }), contre { $before } ({ $before-of }) dans la période précédente.
point-first-time-lead = { $n ->
    [one] { $n } délégation est venue pour la première fois.
   *[other] { $n } délégations sont venues pour la première fois.
}
point-first-time = { $members }{ $more ->
    [0] .
    [one] {" "}et { $more } autre.
   *[other] {" "}et { $more } autres.
} Pour autant que les listes nomment les participants antérieurs.
point-absence-lead = { $n ->
    [one] { $members } a manqué les { $missed } dernières réunions.
   *[other] { $members } ont manqué chacun les { $missed } dernières réunions.
}
point-absence-lead-many = { $n } membres ont manqué chacun les { $missed } dernières réunions.
point-absence = Dernière présence : { $last } ({ $series }).
point-absence-never = Aucune présence consignée ; la première année consignée est { $first } ({ $series }).
point-absence-several = Réunions dont la liste de présence est complète : { $series }.
point-gap-more-lead = { $theme } : davantage de débats que d’action.
point-gap-less-lead = { $theme } : davantage d’action que de débats.
point-gap = { $meetings } % de l’ordre du jour depuis { $since }, { $initiatives } % des initiatives.
point-lists-lead = { $incomplete ->
    [one] { $incomplete } liste de présence sur { $held } n’est pas complète.
   *[other] { $incomplete } listes de présence sur { $held } ne sont pas complètes.
}
point-lists-many = Elles n’entrent dans aucun taux. Le tableau des réunions indique lesquelles.
point-lists = { $meetings }. { $incomplete ->
    [one] Elle n’entre
   *[other] Elles n’entrent
} dans aucun taux.

## Alternative texts of charts
alt-columns = Histogramme de { $n } colonnes, de { $first } à { $last } : { $value }. Maximum : { $most } ({ $most-at }) ; minimum : { $least } ({ $least-at }) ; { $start } pour la première colonne, { $end } pour la dernière.{ $whole ->
    [none] {""}
   *[other] {" "}Pour chaque colonne, un trait indique : { $whole }.
} Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-stacked = { $n } colonnes empilées, de { $first } à { $last } : { $others }. { $value } : maximum { $most } ({ $most-at }), minimum { $least } ({ $least-at }), { $start } pour la première colonne et { $end } pour la dernière. Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-line = Graphique en courbes de { $n } points, de { $first } à { $last } : { $others }. { $value } : { $start } au premier point et { $end } au dernier ; maximum { $most } ({ $most-at }), minimum { $least } ({ $least-at }). Les interruptions signifient qu’il n’y a pas de valeur. Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-timeline = Chronologie de { $n } lignes, avec un repère pour chacun des éléments suivants : { $others }. Selon { $value } : le plus ancien, { $least } ({ $least-at }) ; le plus récent, { $most } ({ $most-at }). Les jours figurent dans le classeur, feuille « { $sheet } ».
alt-multiples = { $n } petits graphiques de présence, un par membre. Le plus souvent présent : { $most-at } ({ $most }) ; le moins souvent : { $least-at } ({ $least }). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-ranking = Graphique à barres de { $n } membres selon la part de réunions suivies, de { $most-at } ({ $most }) à { $least-at } ({ $least }). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
alt-dumbbell = Graphique de { $n } thèmes avec deux repères chacun, part des réunions et part des initiatives. Écart le plus grand : { $most-at } ({ $most } points de pourcentage). Les chiffres figurent dans le classeur, feuille « { $sheet } ».
axis-share = Part de réunions suivies (%)
axis-count = { $what } (nombre)
axis-percent = Part (%)

## Workbook
sheet-one-table = Cette feuille contient un tableau. Valeurs manquantes : [x] non disponible, [z] sans objet, [c] confidentiel.
sheet-live = Les chiffres sont des formules portant sur les feuilles dont le nom commence par Data ; la feuille Notes indique lesquels sont des valeurs, et pourquoi.
sheet-values = Les chiffres sont des valeurs et non des formules ; la feuille Notes indique pourquoi.
key-figures-note = Les chiffres antérieurs, les évolutions et les moyennes sont des valeurs : ils sont calculés pour d’autres périodes.
all-live = Tous ses chiffres sont des formules portant sur les feuilles dont le nom commence par Data.
column-live = Formules et valeurs
value-others = Valeurs et non formules, car les lignes à partir desquelles elles sont calculées sont celles d’autres membres : { $headers }.
value-worked = Valeurs et non formules, calculées selon les règles de la feuille Notes : { $headers }.
value-hidden = Valeurs et non formules, calculées à partir de colonnes qui ne figurent pas dans ce fichier : { $headers }.
value-large = Valeurs et non formules, car les lignes sont trop nombreuses pour être comptées dans un délai raisonnable : { $headers }.
value-misread = Valeurs et non formules, car un tableur interpréterait mal une clé ou un jour servant au calcul : { $headers }.
sheet-source = Source : { $files }.
cover-publisher = Publié par { $publisher }
cover-handling = Diffusion : { $handling }
cover-period = Période : du { $first } au { $last }
cover-contact = Contact : { $contact }
cover-inputs = Établi à partir de { $files }{ $prints ->
    [yes] {" ;"} leurs empreintes (SHA-256) figurent dans manifest.json
   *[no] {""}
}.
cover-how-without = Chaque feuille contient un tableau qui peut être filtré et trié. La feuille Notes indique comment chaque chiffre est compté. Les lignes d’où viennent les chiffres ne figurent pas dans ce classeur : ses chiffres sont des valeurs.
cover-how = Chaque feuille contient un tableau qui peut être filtré et trié. La feuille Notes indique le mode de calcul de chaque chiffre ; les feuilles dont le nom commence par Data contiennent les lignes à l’origine des chiffres.
cover-missing = Une valeur manquante n’est jamais zéro : [x] non disponible, [z] sans objet, [c] confidentiel.
link-to-contents = Aller à la table des matières

## Texts of the templates
tile-meetings = { $n ->
    [one] réunion tenue
   *[other] réunions tenues
}
tile-meetings-events = { $n ->
    [one] lors de { $n } événement
   *[other] lors de { $n } événements
}
tile-meetings-before = { $events } ; { $meetings } lors de { $n ->
    [one] { $n } événement
   *[other] { $n } événements
} en { $year }
tile-rate = participation, { $series }
tile-rate-against = { $of } présences attendues depuis { $first }, première année consignée
tile-few = présents sur attendus, { $series }
tile-few-against = { $countable ->
    [one] à la seule réunion dont la liste de présence est complète, sur { $held } tenues depuis { $first }
   *[other] aux { $countable } réunions dont la liste de présence est complète, sur { $held } tenues depuis { $first }
}
tile-delivered = initiatives réalisées
tile-delivered-against = { $running } en cours, { $agreed } approuvées, selon l’enregistrement actuel
no-meeting-in-period = Aucune réunion enregistrée n’a eu lieu du { $first } au { $last }. Ce qui suit porte sur les années précédentes.
participation = Participation
states-present = États présents : { $series }
members-note = Colonnes : membres présents, à quelque titre que ce soit. Une réunion dont le nombre n’est pas enregistré, ou est tenu confidentiel, n’est pas représentée.
columns-note = Colonnes : États présents, en quelque qualité que ce soit. Trait : États attendus. Une réunion dont le registre n’indique pas le nombre de participants n’est pas représentée.
whole-by-year = Participation de l’ensemble des membres, année par année
whole-by-year-note = Présences sur présences attendues aux réunions comptabilisables de chaque année. Une année sans réunion de ce type, ou dont le taux n’est pas communiqué, n’a pas de repère.
rate-note = Réunions suivies en quelque qualité que ce soit, parmi celles dont la liste est complète et auxquelles le membre était attendu, de { $first }, première année consignée, au { $last }.
rate-too-few = { $series } : moins de trois réunions ont une liste complète ; le taux de participation par membre ne figure donc que dans le classeur.
meetings-of-period = Réunions de la période
themes-and-initiatives = Thèmes et initiatives
gap-note = Parts selon le compte fractionnaire : réunions de { $first } au { $last }, toutes les initiatives. Points : part des réunions moins part des initiatives.
status-note = Selon ce que la liste des initiatives enregistre actuellement ; elle ne conserve pas le statut à des dates antérieures.
traceability-note = Les lancements les plus récents d’abord. Jours entre le début de la réunion qui a approuvé l’initiative et le début de celle qui l’a lancée. Toutes les initiatives figurent dans le classeur.
how-to-read = Comment lire ces chiffres
how-countable = Un taux n’est calculé qu’à partir des réunions qui ont été tenues et dont la liste de présence nomme tous les participants ; chaque tableau de taux en indique le nombre. Les observateurs, les invités et le secrétariat n’entrent dans aucun taux.
    .lead = Réunions comptabilisables.
how-missing = [x] non disponible : le registre ne le dit pas. [z] sans objet : il n’y a rien à compter. [c] confidentiel. Une valeur manquante n’est jamais comptée comme zéro.
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
how-quality = Le secrétariat dispose de la liste de toutes les observations sur les données, avec le fichier et la ligne.
    .lead = Qualité des données.
    .one-list = { $complete ->
        [0] La liste de présence de la seule réunion de la période n’est pas complète.
       *[other] La liste de présence de la seule réunion de la période est complète.
    }
    .lists = { $complete ->
        [one] { $complete } des { $held } réunions de la période a une liste de présence complète.
       *[other] { $complete } des { $held } réunions de la période ont une liste de présence complète.
    }
    .undated = { $n ->
        [one] { $n } réunion tenue n’a pas de date enregistrée et n’entre dans aucun chiffre d’une période.
       *[other] { $n } réunions tenues n’ont pas de date enregistrée et n’entrent dans aucun chiffre d’une période.
    }
how-check = Chaque tableau est une feuille de statistics.xlsx ; les lignes à partir desquelles il est calculé se trouvent dans les feuilles dont le nom commence par Data.
    .lead = Vérifier un chiffre.
definitions = Définitions
definitions-note = Le nom à la fin de chaque définition est celui de sa statistique ; toutes les définitions figurent dans la feuille Notes du classeur.

## Factsheet of a meeting
tile-present = membres présents
tile-present-against = comptés d’après la liste lorsqu’elle est complète, sinon selon le registre
tile-organisations = dont organisations internationales
tile-observers = observateurs nommés
tile-present-before = membres présents à la réunion précédente
the-meeting = La réunion
label-when = Date :
label-where = Lieu :
label-host = Hôte :
label-co-chairs = Coprésidents :
label-themes = Thèmes :
label-before = Réunion précédente :
no-place = lieu non enregistré
who-came = Participants
list-is-complete = La liste de présence est complète.
list-is-partial = La liste de présence n’est pas complète : un membre qui n’est pas nommé peut être venu malgré tout.
list-is-none = Il n’y a pas de liste de présence.
label-members = Membres ({ $n }) :
label-observers = Observateurs ({ $n }) :
label-guests = Invités ({ $n }) :
label-secretariat = Secrétariat ({ $n }) :
label-apologies = Excusés ({ $n }) :
label-absent = Attendus et absents ({ $n }) :
what-it-agreed = Ce que la réunion a approuvé et lancé
label-agreed = Initiatives approuvées :
label-launched = Initiatives lancées :
source-of-record = Source du registre :
factsheet-note = La clé de la réunion dans les données est { $id }. Valeurs manquantes : [x] le registre ne le dit pas ; [z] il n’y a rien à compter.

## Agenda brief of a planned meeting
agenda-running = Note sur l’ordre du jour { $id }
agenda-planned = Réunion prévue
expected = Membres attendus
expected-n = { $n ->
    [one] { $n } membre fait partie de l’organe à cette date.
   *[other] { $n } membres font partie de l’organe à cette date.
}
expected-unknown = Les membres attendus ne sont pas connus.
label-expected = Attendus ({ $n }) :
missed-the-last = Membres qui ont manqué les dernières réunions
missed-none = Aucun membre attendu n’a manqué la dernière réunion dont la liste est complète.
missed-unknown = Aucune réunion antérieure de la série n’a de liste de présence complète.
missed-note = Réunions dont la liste est complète que le membre a manquées de suite, jusqu’à la fin de la période du présent rapport.
due-by-then = Échéances d’ici là
due-none = Aucune initiative ouverte n’arrive à échéance d’ici là.
due-unknown = La date de la réunion n’est pas enregistrée : toutes les initiatives ouvertes sont énumérées.
agenda-note = La clé de la réunion dans les données est { $id }. Établi à partir du registre jusqu’au { $last }.

## Pack of a member
tile-own-period = dans la période, { $series }
tile-own-period-against = réunions suivies parmi les réunions comptabilisables
tile-own-to-date = depuis la première année consignée, { $series }
tile-own-to-date-against = ensemble des membres : { $rate }
presence-over-time = Présence au fil du temps
presence-at = Présence : { $series }
missed-in-a-row = Réunions manquées de suite : { $series }
never-eligible = Le membre { $member } n’était attendu à aucune réunion dont la liste de présence est complète.
roles = Rôles
roles-of-period = Rôles aux réunions de la période
initiatives = Initiatives
label-leads = Dirige :
label-supports = Appuie :
what-comes-next = Prochaines étapes
label-owed = Reste dû :
label-meeting = Réunion :
the-whole = Ensemble des membres
unnamed-note = Les autres membres ne sont pas nommés : le tableau indique combien d’entre eux ont participé à quelle part des réunions. Les membres qui comptent moins de quatre réunions n’y figurent pas.
how-own = Le classeur joint au présent document contient les lignes du membre { $member } et des formules portant sur celles-ci. Ce qui concerne l’ensemble des membres y figure sous forme de valeurs, car les lignes à partir desquelles il est calculé sont celles d’autres membres.
    .lead = Lignes de qui.

## Who a document is for
audience-secretariat = Réservé au secrétariat
audience-members = À l’intention des États membres
audience-member = À l’intention du membre { $member }
audience-public = À l’intention du public

## Web page
html-skip = Aller au texte
html-contents = Table des matières
html-figures = Chiffres de ce graphique
html-workbook = Les chiffres peuvent être vérifiés dans le classeur joint à cette page : { $file }.
chart-of = Graphique de { $sheet }

## Titles of findings: why rows were left out
title-R001 = Un fichier requis est absent
title-R002 = Un dossier ou un périphérique à la place d’un fichier
title-R003 = Un fichier vide
title-R004 = Un fichier requis sans lignes
title-R005 = Des octets qui ne sont pas des caractères
title-R006 = Un octet NUL
title-R007 = Un guillemet non fermé
title-R008 = Un codage autre que UTF-8
title-R009 = Un fichier recommandé est absent
title-R010 = Une colonne requise est absente
title-R011 = Des colonnes non utilisées
title-R012 = Une ligne comptant plus ou moins de cellules que l’en-tête
title-R013 = Une colonne présente deux fois
title-R014 = Un fichier illisible
title-R015 = Un séparateur autre que la virgule
title-R016 = Deux fichiers pour une même table
title-R017 = Un classeur illisible
title-R018 = Une feuille qui n’est pas dans le classeur
title-R019 = Des cellules fusionnées
title-R020 = Une cellule vide dont chaque ligne a besoin
title-R021 = Un mot qui n’est pas une des valeurs de sa colonne
title-R022 = Un texte qui n’est pas une date
title-R023 = Un texte qui n’est pas un nombre entier
title-R024 = Une cellule trop longue
title-R025 = Des caractères de commande
title-R026 = Des caractères invisibles
title-R027 = Un caractère perdu
title-R028 = Un texte qui ressemble à une formule
title-R029 = Des espaces autour d’une valeur
title-R030 = Une clé qui ne figure dans aucune liste
title-R031 = Une clé présente deux fois
title-R032 = Un élément de liste inconnu
title-R033 = Des lignes qui se contredisent sur un même objet
title-R034 = Un mot qui ne diffère que par les majuscules, les espaces ou les signes
title-R035 = Une clé qu’un tableur ne peut distinguer d’autres clés
title-R036 = Un nom qui désigne deux lignes
title-R037 = Une ligne qui dépend d’une ligne exclue
title-R038 = Des thèmes en boucle
title-R039 = Une formule sans valeur
title-R040 = Des dates dans le mauvais ordre
title-R041 = Plus de membres nommés que le registre n’en indique
title-R042 = Une liste dite complète qui ne l’est pas
title-R043 = Une liste qui n’est pas complète
title-R044 = Une personne ou une ligne en double
title-R045 = Des lignes qui se contredisent sur les participants
title-R046 = Une présence enregistrée à une réunion qui n’a pas été tenue
title-R047 = Présent avant l’adhésion ou après le départ
title-R048 = Une réunion tenue sans ligne de présence
title-R049 = Lancée ou achevée avant d’avoir été approuvée
title-R050 = Des listes dont rien n’indique si elles sont complètes
title-R051 = Un thème inutilisé
title-R052 = Une initiative qui renvoie à une réunion sans date
title-R053 = Un même nom sous deux graphies
title-R054 = Une adhésion à un organe sans réunions
title-R055 = Deux adhésions simultanées
title-R056 = Une liste dont des lignes ont été exclues
title-R057 = Une année d’un autre siècle
title-R058 = Une ligne vide
title-R059 = Des lignes exclues qui peuvent concerner n’importe quelle réunion
title-R060 = Une série sans réunions
title-R061 = Un fichier recommandé sans lignes
title-R062 = Aucun membre n’est un État
title-R063 = Une réunion tenue sans date
title-R064 = Une colonne qui peut indiquer autre chose au sujet des lignes
title-R065 = Une liste du dossier qui n’est pas lue
title-R066 = Deux réunions le même jour avec presque le même titre
title-R067 = Une réunion sans organe
title-R068 = Des lignes exclues qui indiquent qui fait partie d’un organe
title-R069 = Un guillemet qui absorbe des lignes
title-R070 = Un statut vide dans certaines lignes
title-R071 = Un total parmi les lignes
title-R072 = Un en-tête répété
title-R073 = Un titre ou une note parmi les lignes
title-R074 = Une ligne qui ne contient que sa clé
title-R075 = Un autre tableau sous la liste
title-R076 = Des dates et du texte dans une même colonne
title-R077 = Une heure d’un autre fuseau
title-R078 = Un mot pour « inconnu » qui est aussi une clé
title-R079 = Une entrée qui en contient peut-être plusieurs
title-R080 = Une feuille semblable qui n’est pas lue
title-R081 = Une feuille masquée qui est lue
title-R082 = Des lignes ou colonnes masquées qui sont lues
title-R083 = Une réunion postérieure au jour de l’exécution
title-R084 = Un secrétariat parmi les membres
title-R085 = Deux personnes du même nom
title-R086 = Des dates à l’année abrégée ou sans jour
title-R087 = Deux fois le même fichier
title-R088 = Un statut ou une qualité vide dans certaines lignes
title-R089 = Une clé écrite de plusieurs façons
title-R090 = Des caractères absents de toutes les polices
title-R091 = Plus de lignes qu’une feuille n’en contient
title-R092 = Une langue que le programme ne connaît pas
title-R093 = Un dossier qui n’a pas pu être établi
title-R094 = Des fichiers d’autrui dans un dossier de résultats
title-R095 = Une période sans réunion
title-R096 = Une liste dont l’édition précédente était issue
title-R097 = Des dossiers sans liste des membres
title-R098 = Des lettres déformées
title-R099 = Un tableau de présence qu’aucune page ne contient
title-R100 = Trop de séries ou de places aux réunions
title-R101 = Des résultats produits par root
title-R102 = Un rangement qui n’a pas pu être fait
title-R103 = États connus sans liste
