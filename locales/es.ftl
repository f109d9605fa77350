# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = es-ES
direction = ltr
language = español

## Documents
briefing-title = { $span ->
    [year] Informe anual { $period }
   *[years] Informe { $period }
}
factsheet-running = Ficha informativa { $id }
pack-title = Participación de { $member }, { $period }
pack-running = { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] sin fecha límite
   *[other] fecha límite: { $day }
}
pack-meeting = { $title }, { $day ->
    [none] aún sin fecha
   *[other] { $day }
}
edition = Edición del { $day }
edition-replaces = Edición del { $day }, sustituye a la del { $replaced }
edition-revised = { $edition }; { $n ->
        [0] ninguna cifra revisada
        [one] una cifra revisada
       *[other] { $n } cifras revisadas
    }
subtitle-of-edition = { $subtitle }. { $edition }
briefing-subtitle = Reuniones del { $first } al { $last }{ $earlier ->
    [yes] { "" }, con años anteriores a efectos de comparación
   *[no] { "" }
}
page-of = Página { $page } de { $pages }
workbook-title = Estadísticas { $period }
workbook-title-member = { $member }, estadísticas { $period }
left-out = { $rows ->
    [one] Se excluyó de este informe 1 fila que no pudo utilizarse: { $parts }. Ninguna cifra la incluye.
   *[other] Se excluyeron de este informe { $rows } filas que no pudieron utilizarse: { $parts }. Ninguna cifra las incluye.
}
left-out-lists = { $n ->
    [one] La lista de asistencia de 1 reunión contradice el registro de esta y se considera incompleta ({ $codes }).
   *[other] Las listas de asistencia de { $n } reuniones contradicen los registros de estas y se consideran incompletas ({ $codes }).
}
vague-days = { $n ->
    [one] De una reunión solo se conoce el año o el mes. Se cuenta en ese año o mes y figura con la fecha del primer día.
   *[other] De { $n } reuniones solo se conoce el año o el mes. Cada una se cuenta en ese año o mes y figura con la fecha del primer día.
}
left-out-part = { $rows } de { $table ->
    [members] la lista de miembros
    [themes] la lista de temas
    [meetings] la lista de reuniones
    [memberships] la lista de pertenencia a órganos
    [attendance] las listas de asistencia
    [initiatives] la lista de iniciativas
    [corrections] la lista de correcciones
    [updates] la lista de actualizaciones
    [officers] la lista de puestos
    [credentials] la lista de credenciales
    [sittings] la lista de sesiones
   *[other] { $table }
} ({ $code }: { $title })
main-points = En síntesis
cover = Portada
contents = Índice
notes = Notas
key-figures = Cifras clave

## Dates and numbers
logo-of = Logotipo: { $name }
chart-empty = No hay datos que mostrar.
continued = (continuación)
note = Nota:
published-by = Publicado por { $name }.
contact-at = Contacto: { $name }.
date-range = { $first } a { $last }
keywords = reuniones, participación, iniciativas, estadísticas
first-day = 1
title-of-process = { $process }: { $title }
no-date = sin fecha
ordinal = { $n }.ª
n-of-n = { $n } de { $total }
percent = { $n } %
points = { $n } p. p.
basis = Reuniones computables: { $countable } de { $held }. Las tasas solo tienen en cuenta las reuniones con lista de asistencia completa.
body-and-days = { $body } · { $days }
meeting-dated = { $title } ({ $day })
meeting-month = { $title }, { $month }

## Units, as they stand in the head of a column
unit-share = proporción
unit-percent = %
unit-points = puntos porcentuales
unit-meetings = reuniones
unit-events = eventos
unit-delegations = delegaciones
unit-roles = funciones
unit-presence = presencia
unit-initiatives = iniciativas
unit-days = días
unit-members = miembros
unit-delegates = delegados
unit-index = índice

## Heads of columns
column-member = Miembro
column-member-id = Clave
column-kind = Tipo
column-members = Miembros
column-participants = Participantes
column-category = Categoría
column-delegation = Delegación
column-delegations-listed = Delegaciones
column-participant = Participante
column-position = Cargo
column-organisation = Organización
column-men = Hombres
column-another-gender = Otro género
column-gender-unrecorded = Género no registrado
column-figure-changed = Cifra
column-before-change = Antes
column-after-change = Después
column-because = Causa
column-figure-id = Identificador
column-table-changed = Tabla
column-row-changed = Fila
column-what-changed = Qué cambió
column-number-changed = Número
column-place-of-row = Lugar
column-meeting = Reunión
    .long = Primera reunión a la que asistió
column-short = { $head }, forma abreviada
column-date = Inicio
column-mode = Modalidad
column-role = Función
column-year = Año
column-grouping = Desglose
column-group = Grupo
column-meetings = Reuniones
column-events = Eventos
column-days-open = Días desde el acuerdo
column-events-attended = Eventos a los que asistió
column-meetings-before = Reuniones, período anterior
column-events-before = Eventos, período anterior
column-members-present = Miembros presentes
column-present-as-members = Presentes como miembros
column-states-present = Estados presentes
column-organisations-present = Organizaciones presentes
column-members-eligible = Miembros con derecho a asistir
column-states-eligible = Estados con derecho a asistir
column-organisations-eligible = Organizaciones con derecho a asistir
column-members-named = Miembros según la lista
column-observers-named = Observadores según la lista
column-others-named = Otros según la lista
column-record = Lista de asistencia
column-rate-period = En el período
    .long = Tasa de asistencia en el período
column-rate-before = En el período anterior
    .long = Tasa de asistencia en el período anterior
column-change = Variación
    .long = Variación de la tasa de asistencia
column-region = Región
column-groups = Grupo de miembros
column-delegates = Delegados
column-delegations = Delegaciones contadas
column-delegations-counted = Delegaciones contadas
column-delegates-reported = Delegados según el registro
column-balance-period = Equilibrio en el período
column-balance-to-date = Equilibrio desde el primer año con datos
column-present = Presentes
column-presence = Presencia
column-eligible = Con derecho a asistir
column-needed = Necesarios
column-quorum = Quórum
column-reach-period = Presentes al menos una vez en el período
column-reach-to-date = Presentes al menos una vez desde el primer año con datos
column-returning = Volvieron a asistir
column-apologies-period = Ausencias con excusa en el período
column-unexplained-period = Ausencias sin excusa en el período
column-apologies-to-date = Ausencias con excusa desde el primer año con datos
column-unexplained-to-date = Ausencias sin excusa desde el primer año con datos
column-mean = Media
    .long = Delegados por delegación, media
column-median = Mediana
column-window = Ámbito
column-hhi = Índice de Herfindahl-Hirschman
column-effective-number = Número efectivo
column-gini = Coeficiente de Gini
column-women = Mujeres
column-not-women = Hombres y otros
column-gender-recorded = Género registrado
column-share-women = Mujeres, sobre el total con género registrado
column-share-not-recorded = Género no registrado
column-in-person = Presencial
column-virtual = En línea
column-share-virtual = En línea, sobre el total con modalidad registrada
column-share-mode-recorded = Modalidad registrada
column-heads = Jefes de delegación registrados
column-persons = Personas nombradas
column-mean-before = Media de reuniones a las que asistieron antes
column-newcomers = Nuevos asistentes
column-co-chairs = Copresidentes distintos, sobre el total de puestos
column-seats = Puestos
    .long = Veces en la copresidencia
column-last-co-chaired = Última copresidencia
column-years-since = Años transcurridos
    .long = Años desde la última copresidencia
column-host = Anfitrión
column-theme-id = Clave del tema
column-named = Temas indicados
column-entropy = Entropía
column-evenness = Equitatividad
column-leads = Lidera
column-partners = Apoya
column-covered = Temas en los que participa
column-themes-missing = Temas en los que no participa
column-initiative-id = Clave de la iniciativa
column-priority = Prioridad
column-due-date = Fecha límite
column-days-late = Días de retraso
column-since = Desde
column-last-update = Última actualización
column-status-before = Situación anterior
column-health = Estado de avance
column-health-reason = Motivo
column-on-track = En buen camino
column-at-risk = En riesgo
column-late = Retrasadas
column-no-news = Sin noticias
column-days-proposed = Días: propuesta
column-days-agreed = Días: acordada
column-days-in-progress = Días: en curso
column-days-delivered = Días: ejecutada
column-days-discontinued = Días: discontinuada
column-first-update = Primera actualización
column-delivered-on = Ejecutada el
column-days-to-delivery = Días hasta la ejecución
note-rows-shown = Se muestran { $n } de { $all } filas.
column-update-date = Fecha
column-note = Nota
column-next-step = Próximo paso
column-body = Órgano
column-places = Puestos
column-share-women-base = Mujeres, año de referencia
column-change-since-base = Cambio desde el año de referencia
column-balanced-since = Equilibrio desde
column-to-target = Distancia al objetivo
column-target = Objetivo
column-heads-gender-recorded = Jefes con género registrado
column-heads-women = Mujeres entre los jefes
column-deputy-heads = Jefes adjuntos registrados
column-deputy-heads-gender-recorded = Jefes adjuntos con género registrado
column-deputy-heads-women = Mujeres entre los jefes adjuntos
column-one-gender = De un solo género
column-balanced = Equilibradas
column-formal = Credenciales oficiales
column-provisional = Credenciales provisionales
column-no-credentials = Sin credenciales
column-formal-credentials = Credenciales oficiales
column-head = Jefe de delegación
column-deputy-head = Jefe adjunto
column-both-genders = Ambos géneros
column-sitting = Sesión
column-sitting-date = Fecha
column-sittings-present = Sesiones con asistencia
column-below-least-share = Por debajo de la proporción exigida
column-n = Ejecutadas con ambas fechas
column-q1 = Primer cuartil
    .long = Días hasta la ejecución, primer cuartil
column-q3 = Tercer cuartil
    .long = Días hasta la ejecución, tercer cuartil
column-reading = Observación
column-led = Lideradas
column-partnered = Apoyadas
column-other-member = Otro miembro
column-other-member-id = Clave del otro miembro
column-contributes-to = Marco
column-before = Período anterior
column-mean-of-five = Media de cinco períodos
column-direction = Sentido
column-counted-from = Calculado a partir de
column-rate-to-date = Desde el primer año con datos
    .long = Tasa de asistencia desde el primer año con datos
column-rate-quarter = Desde el primer año con datos
column-other-members = Otros miembros
column-present-of-eligible = Presencias
column-absence-open = Ausencias consecutivas en curso
column-absence-longest = Máximo de ausencias consecutivas
column-last-present = Última presencia
column-co-chair = Copresidente
column-chair = Presidente
column-speaker = Orador
column-panellist = Panelista
column-rapporteur = Relator
column-total = Total
column-presences = Presencias según las listas
column-distinct = Delegaciones según las listas
column-theme = Tema
column-meetings-fractional = Reuniones, recuento fraccionario
column-meetings-five-years = Reuniones, cinco años
column-meetings-five-years-fractional = Reuniones, cinco años, recuento fraccionario
column-initiatives = Iniciativas
column-initiatives-fractional = Iniciativas, recuento fraccionario
column-delivered = Ejecutadas
column-share-of-meetings = Proporción de las reuniones, cinco años
column-share-of-initiatives = Proporción de las iniciativas
column-gap = Proporción de las reuniones menos proporción de las iniciativas
column-status = Situación
column-delivery-rate = Ejecutadas, sobre las comprometidas
column-discontinued = Discontinuadas
column-initiative = Iniciativa
column-agreed-at = Acordada en
column-launched-at = Puesta en marcha en
column-meetings-between = Reuniones intermedias
column-days = Días
column-serves = Contribuye a
column-figure = Cifra
column-value = Valor
column-meaning = Significado
column-sheet = Hoja
column-what = Contenido
column-group-of-sheets = Materia
sheets-left-out = Hojas omitidas por falta de datos: { $tables }.
sheets-first = Panorama general
sheets-participation = Participación
sheets-themes = Temas
sheets-initiatives = Iniciativas
sheets-data = Filas en que se basan las cifras
mail-subject = { $process }: { $member }, { $period }
mail-greeting = Estimados colegas:
mail-about = Adjuntamos el documento y el libro de cálculo relativos a { $member } correspondientes a { $period }, con los datos registrados ({ $process }).
mail-corrections = Les rogamos que los comprueben. Si algún valor registrado no es correcto, rellenen la hoja «Correcciones» del libro de cálculo y devuélvannos el archivo.
mail-closing = Atentamente
tracker-title = Avance de las iniciativas, { $period }
tracker-subtitle = Situación al { $day }
gender-title = Composición por género, { $period }
gender-subtitle = Situación a { $day }
gender-delegations-part = Mujeres en las delegaciones
histories = Las iniciativas una por una
history = Situación al final del período: { $status }. Avance: { $progress }. Vencimiento: { $due }.
history-updates = Actualizaciones
credentials-title = Credenciales y sesiones, { $period }
credentials-subtitle = Situación a { $day }
sheet-cover = Portada
sheet-corrections = Correcciones
corrections-of = Correcciones de { $member }
corrections-how = Si un valor registrado no es correcto, escriba el valor correcto en la celda contigua; deje vacías todas las demás. Las celdas que se pueden rellenar tienen borde; las demás están protegidas.
corrections-return = Escriba su nombre, guarde el archivo y devuélvalo a la secretaría. Nada se modifica antes de que decida la secretaría.
corrections-member = Miembro
corrections-edition = Edición
corrections-reference = Referencia (para el programa)
corrections-by = Rellenado por (nombre y cargo)
corrections-remarks = Observaciones generales
corrections-row = reunión
corrections-meeting = Reunión
corrections-title = Título
corrections-date = Fecha
corrections-present = Presencia: valor registrado
corrections-present-correct = Presencia: valor correcto
corrections-role = Función: valor registrado
corrections-role-correct = Función: valor correcto
corrections-size = Delegados: valor registrado
corrections-size-correct = Delegados: valor correcto
corrections-row-remarks = Observaciones
corrections-use-remarks = (véase Observaciones)
corrections-choose = Elija un valor de la lista o deje la celda vacía.
corrections-number = Escriba un número entero, 1 o más, o deje la celda vacía.
sheet-meetings-of-period = Reuniones del período
    .row = reunión del período
sheet-meetings-by-series = Reuniones por serie
    .row = reunión de una serie
sheet-meetings-by-group = Reuniones y delegaciones
    .row = categoría de un desglose
sheet-attendance-by-member = Asistencia por miembro
    .row = miembro en una serie
sheet-attendance-matrix = Cuadro de asistencia
    .row = miembro
sheet-peers = Asistencia de otros miembros
    .row = miembro, o grupo de miembros, en una serie
sheet-attendance-by-group = Asistencia por grupo
    .row = grupo de miembros en una serie
sheet-members-of-period = Miembros en el período
    .row = miembro
sheet-largest-delegations = Delegaciones más numerosas
    .row = delegación en una reunión
sheet-roles-by-meeting = Funciones por reunión
    .row = función en una reunión
sheet-by-year = Año por año
    .row = año
sheet-concentration = Concentración y rotación
    .row = medida en un intervalo
sheet-themes = Recuento de temas
    .row = tema
sheet-themes-by-member = Temas por miembro
    .row = miembro y tema
sheet-initiatives-by-status = Recuento de iniciativas
    .row = situación o marco
sheet-initiatives-listed = Lista de iniciativas
    .row = iniciativa en una lista
sheet-tracker = Seguimiento de iniciativas
    .row = iniciativa
sheet-tracker-listed = Iniciativas que avanzaron
    .row = iniciativa que avanzó
sheet-groups-beside = Grupos junto al total
    .row = grupo de miembros en una serie
sheet-initiatives-by-framework = Iniciativas por marco
    .row = marco
sheet-initiatives-by-body = Iniciativas por órgano
    .row = órgano
sheet-gender-by-body = Género por órgano
    .row = órgano
sheet-gender-by-role = Género por función
    .row = función
sheet-gender-by-year = Género por año
    .row = fin de un año
sheet-credentials = Credenciales por miembro
    .row = miembro
sheet-incomplete-delegations = Delegaciones incompletas
    .row = delegación en una reunión
sheet-sittings = Sesiones
    .row = sesión de una reunión
sheet-sittings-by-member = Sesiones por miembro
    .row = miembro en una serie
sheet-initiatives-by-member = Iniciativas por miembro
    .row = miembro
sheet-initiatives-together = Miembros que trabajan juntos
    .row = par de miembros
sheet-attendance-matrix-series = Asistencia ({ $series })
column-series = Serie
column-list = Lista
column-of-table = { $head }: { $table }
column-row-is = Cada fila es
column-rows = Filas
column-sheet-tables = Contenido
term-region = región
term-groups = grupo de miembros
term-kind-of-meeting = tipo de reunión
term-kind-of-member = tipo de miembro
term-sides = miembros
term-status = situación
term-contributes-to = marco
sheets-few-meetings = Se omite, porque menos de tres reuniones tienen una lista de asistencia completa: { $tables }.
columns-left-out = Columnas omitidas, porque no consta nada: { $columns }.
scope-participation = todas las reuniones
scope-initiatives = todas las iniciativas
scope-themes = todos los temas
scope-tracker = todas las iniciativas
scope-gender = todos los órganos y delegaciones
scope-credentials = todas las reuniones que registran credenciales
scope-sittings = todas las sesiones
column-measure = Medida
column-scope = Ámbito
column-unit = Unidad
column-rests-on = Reuniones con lista completa, de las celebradas
head-of-values = { $head } [valores]
head-of-some-values = { $head } [algunos valores]
basis-of-series = { $series }: { $basis }

## Figures, by their ids

figure-participation-meetings-held = Reuniones celebradas
figure-participation-meetings-held-events = Eventos: las reuniones celebradas juntas cuentan una vez
figure-participation-delegations-presences = Delegaciones presentes, en cada reunión
figure-participation-delegations-distinct = Delegaciones distintas que asistieron
figure-participation-delegates = Delegados
figure-participation-rate-overall-period = Tasa de asistencia del conjunto de los miembros en el período
figure-participation-rate-overall-to-date = Tasa de asistencia del conjunto de los miembros desde el primer año con datos
figure-participation-rate-overall-period-states = Tasa de asistencia de los Estados en el período
figure-participation-rate-overall-to-date-states = Tasa de asistencia de los Estados desde el primer año con datos
figure-participation-rate-overall-period-organisations = Tasa de asistencia de las organizaciones en el período
figure-participation-rate-overall-to-date-organisations = Tasa de asistencia de las organizaciones desde el primer año con datos
figure-participation-events = Eventos con lista de asistencia completa, de órganos cuyos miembros se conocen
figure-participation-first-time = Miembros que asistieron por primera vez
figure-participation-returning = Miembros del período anterior que volvieron a asistir
figure-participation-lapsed = Miembros que dejaron de asistir
figure-participation-delegation-size-mean = Delegados por delegación, media
figure-participation-delegation-size-median = Delegados por delegación, mediana
figure-participation-gender-share = Mujeres entre los delegados
figure-participation-gender-share-not-recorded = Delegados cuyo género no consta
figure-participation-heads = Delegaciones cuyo jefe consta
figure-participation-heads-women-share = Mujeres entre los jefes de delegación
figure-participation-mode-share-virtual = Delegados que asistieron en línea
figure-participation-experience-newcomers = Delegados que asistieron por primera vez
figure-initiatives-status-proposed = Iniciativas propuestas
figure-initiatives-status-agreed = Iniciativas acordadas
figure-initiatives-status-in-progress = Iniciativas en curso
figure-initiatives-status-delivered = Iniciativas ejecutadas
figure-initiatives-status-discontinued = Iniciativas interrumpidas
figure-initiatives-status-total = Iniciativas, en total
figure-initiatives-delivery-rate = Iniciativas ejecutadas, sobre las comprometidas
figure-initiatives-overdue = Iniciativas abiertas con plazo vencido
figure-initiatives-on-time = Iniciativas ejecutadas a tiempo
figure-initiatives-time-to-deliver-n = Iniciativas ejecutadas con ambas fechas
figure-initiatives-time-to-deliver-q1 = Tiempo hasta la ejecución, primer cuartil
figure-initiatives-time-to-deliver-median = Tiempo hasta la ejecución, mediana
figure-initiatives-time-to-deliver-q3 = Tiempo hasta la ejecución, tercer cuartil
figure-initiatives-unled = Iniciativas sin responsable
figure-tracker-status-proposed = Iniciativas propuestas al final del período
figure-tracker-status-agreed = Iniciativas acordadas al final del período
figure-tracker-status-in-progress = Iniciativas en curso al final del período
figure-tracker-status-delivered = Iniciativas ejecutadas al final del período
figure-tracker-status-discontinued = Iniciativas discontinuadas al final del período
figure-tracker-status-not-recorded = Iniciativas sin situación registrada al final del período
figure-tracker-moved = Iniciativas que avanzaron en el período
figure-tracker-health-on-track = Iniciativas en buen camino
figure-tracker-health-at-risk = Iniciativas en riesgo
figure-tracker-health-late = Iniciativas retrasadas
figure-tracker-health-no-news = Iniciativas sin ninguna actualización
figure-tracker-health-delivered = Iniciativas ejecutadas
figure-tracker-health-discontinued = Iniciativas discontinuadas
figure-gender-bodies = Mujeres entre quienes ocupan puestos en los órganos
figure-gender-delegations-heads-women = Mujeres entre los jefes de delegación
figure-gender-delegations-deputy-heads-women = Mujeres entre los jefes adjuntos de delegación
figure-gender-single-one-gender = Delegaciones de un solo género
figure-gender-single-balanced = Delegaciones equilibradas
figure-gender-target-delegates = Mujeres entre los delegados, distancia al objetivo
figure-gender-target-officers = Mujeres en los órganos, distancia al objetivo
figure-credentials-received = Miembros con credenciales oficiales en las reuniones del período
figure-credentials-incomplete = Delegaciones incompletas
figure-sittings-trigger = Sesiones a las que asistieron los miembros
figure-sittings-trigger-below = Miembros por debajo de la proporción exigida de sesiones

column-statistic = Estadística
column-question = Pregunta
column-formula = Cómo se calcula
column-edges = Casos especiales
column-part = { $head }: { $part }
column-part-numerator = Numerador
column-part-denominator = Denominador

## Words in cells
term-all = total
term-body = órgano
term-kind = tipo
term-mode = modalidad
term-states = Estados
term-organisations = Organizaciones
term-all-members = Todos los miembros
term-quarter-75 = tres cuartas partes o más
term-quarter-50 = de la mitad a menos de tres cuartas partes
term-quarter-25 = de una cuarta parte a menos de la mitad
term-quarter-0 = menos de una cuarta parte
term-capacity = calidad
term-yes = sí
term-no = no
term-reached = alcanzado
term-not-reached = no alcanzado
term-period = en el período
term-to-date = desde el primer año con datos
term-five-years = los cinco años que terminan con el período
term-initiatives = todas las iniciativas
term-low-n = [low n] menos de cinco
term-up = al alza
term-down = a la baja
term-unchanged = sin variación
term-better = mejora
term-worse = empeoramiento
term-mean-of-five = Media de los últimos cinco años
term-total-once = Total, cada una contada una sola vez
term-not-recorded = sin registrar
term-co-chair = copresidente
term-chair = presidente
term-speaker = orador
term-panellist = panelista
term-rapporteur = relator
term-observer = observador
term-in-person = presencial
term-virtual = en línea
term-hybrid = híbrida
term-planned = prevista
term-postponed = aplazada
term-proposed = propuesta
term-agreed = acordada
term-in-progress = en curso
term-delivered = ejecutada
term-discontinued = discontinuada
term-health-on-track = ● en buen camino
term-health-at-risk = ◆ en riesgo
term-health-late = ▲ retrasada
term-health-no-news = ○ sin noticias
term-health-delivered = ■ ejecutada
term-health-discontinued = □ discontinuada
term-past-due = plazo vencido
term-due-soon = plazo próximo
term-old-update = última actualización antigua
term-list-none = ninguna
term-list-agrees = completa, coincide con el registro
term-list-complete = completa
term-list-incomplete = incompleta
term-state = Estado
term-territory = territorio
term-international-organisation = organización internacional
term-civil-society = sociedad civil
term-non-governmental-organisation = organización no gubernamental
term-private-sector = sector privado
term-secretariat = secretaría
term-member = miembro
term-guest = invitado
term-attended = asistió
term-registered = inscrito
term-held = celebrada
term-cancelled = cancelada
term-complete = completa
term-partial = parcial
term-none = ninguna
term-head = jefe de delegación
term-deputy-head = jefe adjunto de delegación
term-role = función
term-vice-chair = vicepresidente
term-alternate = suplente
term-formal = oficiales
term-provisional = provisionales
term-delegate = delegado
term-female = mujer
term-male = hombre
term-other = otro
term-present-as-member = presente como miembro
    .symbol = ●
    .short = miembro
term-present-as-observer = presente como observador
    .symbol = ○
    .short = observador
term-apologies = ausente con excusa
    .symbol = E
    .short = con excusa
term-absent = ausente
    .symbol = ×
    .short = ausente
term-unknown = no consta si asistió
    .symbol = ?
    .short = no consta
term-not-eligible = sin derecho a asistir
    .symbol = { "" }
    .short = sin derecho a asistir
sign-not-available = ··
    .said = no consta
    .meaning = ·· no consta en el registro
sign-not-applicable = –
    .said = no aplicable
    .meaning = – no aplicable: no hay nada que contar
sign-suppressed = reservado
    .said = reservado
    .meaning = reservado: no se divulga para proteger a una persona o a un miembro en particular
missing-x = [x] no disponible: no consta en el registro
missing-z = [z] no aplicable: no hay nada que contar
missing-c = [c] confidencial: no se divulga para proteger a una persona o a un miembro en particular
low = [low]
missing-low = [low] más de cero, pero menos del 0,05 %
presence-key-grey = en gris: sin derecho a asistir
presence-uncounted = La presencia de un miembro antes de su incorporación se muestra, pero no se cuenta.
word-table-elsewhere = Este cuadro tiene { $n } filas; está en el libro de cálculo.

## Statistics: the title of the table, and its definition
participation-meetings-held = Reuniones celebradas
    .question = ¿Cuántas reuniones se celebraron?
    .formula = Número de reuniones celebradas que comienzan en el período; también por órgano, tipo y modalidad, y para el período anterior.
    .edges = Se excluyen las reuniones previstas, aplazadas y canceladas, así como las que no tienen fecha. Las reuniones conjuntas se cuentan además como un solo evento. No disponible para un período anterior a la primera reunión celebrada que consta en el registro.
participation-delegations = Asistencia a las reuniones del período
    .question = ¿Cuántas delegaciones asistieron?
    .formula = Miembros presentes en cada reunión: contados a partir de las filas si la lista está completa; de lo contrario, el total del registro.
    .edges = Las presencias según las listas comprenden solo lo que consta en las filas; dos filas de un mismo miembro en una misma reunión son una sola delegación, y solo dan lugar a una delegación las filas que indican asistencia. Los Estados son el total menos las organizaciones internacionales. Si el registro no indica un total y la lista no está completa, la cifra no está disponible.
participation-delegations-by-capacity = Delegaciones según la calidad en que asistieron y el tipo de miembro
participation-delegations-series = Miembros presentes: { $series }
participation-rate = Tasa de asistencia por miembro
    .question = ¿Con qué frecuencia asiste cada miembro?
    .formula = Reuniones en las que el miembro estuvo presente en cualquier calidad, divididas entre las reuniones computables a las que tenía derecho a asistir.
    .edges = Computable: reunión celebrada cuya lista de asistencia está completa. Un miembro tiene derecho a asistir si era miembro del órgano el día en que comenzó la reunión. No aplicable si ninguna reunión cumple ambas condiciones. La variación se expresa en puntos porcentuales respecto del período anterior. Un miembro del que no consta si estuvo presente o ausente queda excluido de la tasa de esa reunión.
participation-rate-series = Tasa de asistencia por miembro: { $series }
participation-rate-compared = Tasa de asistencia por miembro desde el primer año con datos
participation-rate-compared-series = Tasa de asistencia por miembro desde el primer año con datos: { $series }
participation-rate-overall = Tasa de asistencia del conjunto de los miembros
    .question = ¿Con qué frecuencia asiste el conjunto de los miembros?
    .formula = Suma de las presencias dividida entre la suma de las presencias posibles en las reuniones computables; no es la media de las tasas de los miembros. Cada miembro con derecho a asistir a una reunión es una presencia posible.
    .edges = Los observadores, los invitados y la secretaría no figuran en ninguna de las dos sumas. Un miembro que asistió como observador estuvo presente.
participation-rate-overall-series = Tasa de asistencia del conjunto de los miembros: { $series }
participation-events = Asistencia a los eventos por miembro
    .question = ¿A qué eventos del período asistió cada miembro?
    .formula = Eventos en los que el miembro estuvo presente en cualquier calidad, divididos entre los eventos a los que tenía derecho a asistir. Las reuniones celebradas juntas son un solo evento.
    .edges = Solo cuentan las reuniones celebradas en el período cuya lista de asistencia está completa y cuyo órgano tiene miembros conocidos. Un miembro del que no consta si estuvo presente o ausente queda excluido en esa reunión.
participation-matrix = Cuadro de asistencia
    .question = ¿Qué miembros asistieron a qué reuniones?
    .formula = Cada miembro que alguna vez tuvo derecho a asistir, en cada reunión computable.
    .edges = Antes de incorporarse, un miembro no tiene derecho a asistir; si asistió de todos modos, figura como presente, pero no se cuenta.
participation-matrix-series = Cuadro de asistencia: { $series }
participation-matrix-meetings = Presencia en cada reunión
participation-matrix-meetings-series = Presencia en cada reunión: { $series }
participation-trend = Participación, año por año
    .head = Tasa de asistencia: { $head }
    .question = ¿Cómo ha evolucionado la participación?
    .formula = Reuniones, eventos, presencias de delegaciones según las listas, delegados, proporción de mujeres y tasas de cada año, con la media de los últimos cinco años.
    .edges = Las presencias y las delegaciones son las que constan en las filas; si las listas no están completas, asistieron más. También se muestran los años sin reuniones celebradas. La media de las proporciones es la suma de sus numeradores dividida entre la suma de sus denominadores; las demás medias excluyen los años sin valor.
participation-longest-absence = Ausencias más prolongadas
    .question = ¿Cuál es la secuencia más larga de reuniones a las que no se asistió?
    .formula = Secuencia más larga de reuniones computables de una misma serie a las que el miembro tenía derecho a asistir y en las que no estuvo presente, y secuencia que sigue abierta al final del período.
    .edges = Una reunión sin lista completa no alarga ninguna secuencia, pero la presencia en ella pone fin a la que esté abierta. Las secuencias de un antiguo miembro terminan cuando deja de serlo, y ninguna sigue abierta.
participation-longest-absence-series = Ausencias más prolongadas: { $series }
participation-roles = Funciones desempeñadas en las reuniones
    .question = ¿Qué miembros presidieron, intervinieron o actuaron como relatores?
    .formula = Número de funciones de copresidente, presidente, orador, panelista y relator de cada miembro en las reuniones celebradas en el período.
    .edges = Una función que un miembro desempeña dos veces en una misma reunión se cuenta una sola vez. También se cuentan los copresidentes indicados en los datos de la propia reunión.
participation-roles-by-meeting = Copresidentes, oradores y observadores, por reunión
participation-delegates = Delegados en las reuniones del período
    .question = ¿Cuántos delegados asistieron?
    .formula = Suma de los delegados de las filas que indican asistencia: el número que consta en ellas o, en su defecto, uno por fila si alguna fila de la delegación nombra a una persona o indica un género.
    .edges = Una persona que figura dos veces en una misma delegación en una misma reunión se cuenta una sola vez. Las delegaciones cuyo número de delegados no consta no entran en ninguna suma; al lado figuran el número de delegaciones contadas y el total del registro. No disponible si no pudo contarse ninguna delegación. Dos filas con el mismo nombre y distinta organización o género se cuentan como dos personas.
participation-by-region = Participación por región
    .question = ¿Qué regiones asisten?
    .formula = Presencias divididas entre presencias posibles en las reuniones computables, sumadas unas y otras para los miembros de una región.
    .edges = Los miembros sin región tienen una fila propia.
participation-by-region-series = Participación por región: { $series }
participation-by-group = Participación por grupo de miembros
    .question = ¿Qué grupos de miembros asisten?
    .formula = Presencias divididas entre presencias posibles en las reuniones computables, sumadas unas y otras para los miembros de un grupo.
    .edges = Un miembro puede pertenecer a varios grupos, por lo que no hay total y la suma de las filas no equivale al conjunto. Los miembros sin grupo no figuran en ninguna fila.
participation-by-group-series = Participación por grupo de miembros: { $series }
participation-by-kind = Participación por tipo de miembro
    .question = ¿Qué tipos de miembros asisten?
    .formula = Presencias divididas entre presencias posibles en las reuniones computables, sumadas unas y otras para los miembros de un tipo.
    .edges = Los miembros sin tipo tienen una fila propia.
participation-by-kind-series = Participación por tipo de miembro: { $series }
participation-regional-balance = Equilibrio regional
    .question = ¿Están presentes las regiones en proporción a sus miembros?
    .formula = Proporción de las presencias que corresponde a una región, dividida entre la proporción de las presencias posibles que le corresponde, en las reuniones computables; 1 indica proporcionalidad.
    .edges = No aplicable si ningún miembro de la región tenía derecho a asistir o si no estuvo presente ningún miembro.
participation-regional-balance-series = Equilibrio regional: { $series }
participation-quorum = Quórum
    .question = ¿Hubo quórum?
    .formula = Miembros con derecho a asistir que estuvieron presentes, en comparación con la proporción de los miembros con derecho a asistir que exige la configuración, redondeada al entero superior.
    .edges = Se muestra solo para las series en cuya configuración se fija un quórum. Si la lista no está completa, los miembros que figuran en ella pueden bastar; si no bastan, la respuesta no está disponible.
participation-quorum-series = Quórum: { $series }
participation-reach = Miembros que participaron al menos una vez
    .question = ¿Cuántos miembros participaron al menos una vez?
    .formula = Miembros presentes al menos una vez, divididos entre los miembros que al menos una vez tuvieron derecho a asistir, en las reuniones computables.
    .edges = Cada miembro se cuenta una sola vez, con independencia de las veces que asistió.
participation-reach-series = Miembros que participaron al menos una vez: { $series }
participation-first-time = Asistencia por primera vez
    .question = ¿Quiénes asistieron por primera vez?
    .formula = Miembros cuya primera delegación registrada asistió a una reunión celebrada en el período.
    .edges = En cualquier calidad. Se cuentan las delegaciones que figuran en una lista incompleta; las que esa lista omitió no se conocen. No disponible si antes del período no consta ninguna reunión celebrada o ninguna delegación.
participation-returning = Miembros que volvieron a asistir
    .question = ¿Qué miembros presentes en el período anterior volvieron a asistir?
    .formula = Miembros presentes en el período y en el período anterior, divididos entre los miembros presentes en el período anterior.
    .edges = Presente: en cualquier reunión celebrada y en cualquier calidad. No disponible si el período anterior no consta en el registro; no aplicable si nadie estuvo presente en él.
participation-lapsed = Miembros que dejaron de asistir
    .question = ¿Qué miembros dejaron de asistir?
    .formula = Miembros que estuvieron presentes en el período anterior y tenían derecho a asistir a una reunión computable del período, pero no asistieron a ninguna reunión celebrada en él.
    .edges = No disponible si el período anterior no consta en el registro; no aplicable si nadie tenía derecho a asistir.
participation-apologies = Ausencias con excusa y sin excusa
    .question = ¿Quiénes presentaron excusas?
    .formula = Reuniones a las que el miembro tenía derecho a asistir y en las que no estuvo presente: con excusa registrada y sin ella.
    .edges = Las excusas se cuentan en cualquier reunión celebrada de la serie; las ausencias sin excusa, solo si la lista está completa. Un miembro que se inscribió y no asistió se considera ausente.
participation-apologies-series = Ausencias con excusa y sin excusa: { $series }
participation-delegation-size = Tamaño de las delegaciones
    .question = ¿Qué tamaño tienen las delegaciones?
    .formula = Media y mediana del número de delegados de las delegaciones del período cuyo tamaño se conoce.
    .edges = La mediana de un número par de valores es la media de los dos centrales. Se excluyen las delegaciones de tamaño desconocido; al lado figura cuántas se contaron.
participation-largest-delegations = Delegaciones más numerosas
    .question = ¿Qué miembros envían muchos delegados?
    .formula = Número de delegados de cada delegación del período cuyo tamaño se conoce, de mayor a menor.
    .edges = La delegación del anfitrión está señalada; un segundo cuadro la excluye.
participation-largest-delegations-without-host = Delegaciones más numerosas, sin las de los anfitriones
participation-concentration = Concentración de los delegados
    .question = ¿Envían unos pocos miembros a la mayoría de los delegados?
    .formula = Índice de Herfindahl-Hirschman: suma de los cuadrados de las proporciones que corresponden a los miembros en el total de delegados; número efectivo de miembros: 1 dividido entre ese índice. Coeficiente de Gini de las presencias de los miembros con derecho a asistir en las reuniones computables.
    .edges = No aplicable con menos de dos miembros o sin ninguna presencia. Estas cifras se calculan con un programa informático, no con una fórmula del libro de cálculo.
participation-concentration-presences = Concentración de las presencias
participation-concentration-presences-series = Concentración de las presencias: { $series }
participation-gender-share = Mujeres entre los delegados, por reunión
    .question = ¿Qué proporción de los delegados son mujeres?
    .formula = Mujeres divididas entre los delegados cuyo género está registrado; al lado figura la proporción no registrada.
    .edges = No disponible si consta el género de menos de la mitad. No se divulgan los números pequeños que permitirían identificar a una persona, ni otros de los que podrían deducirse.
participation-gender-share-by-region = Mujeres entre los delegados, por región
participation-gender-share-by-kind = Mujeres entre los delegados, por tipo de miembro
participation-heads = Jefes de delegación
    .question = ¿Quiénes encabezan las delegaciones?
    .formula = Delegaciones del período con jefe de delegación registrado; mujeres entre los jefes de delegación cuyo género está registrado; por región.
    .edges = Un jefe por delegación. No disponible si no hay ningún jefe de delegación registrado. No se divulgan los números pequeños que permitirían identificar a una persona, ni otros de los que podrían deducirse.
participation-mode-share = Asistencia presencial o en línea
    .question = ¿Cuántos delegados asistieron en línea?
    .formula = Delegados que asistieron en línea, divididos entre los delegados cuya modalidad está registrada en su fila.
    .edges = La modalidad de la reunión no se atribuye a sus delegados.
participation-experience = Experiencia de los delegados
    .question = ¿Con qué frecuencia habían asistido antes los delegados?
    .formula = Para cada persona nombrada en una reunión del período, número de reuniones celebradas a las que esa misma persona asistió antes por el mismo miembro: media, y proporción de personas que no habían asistido a ninguna.
    .edges = No disponible si ninguna persona figura nombrada en dos reuniones, ya que entonces los nombres difieren de una reunión a otra. La cifra de nuevos asistentes no está disponible para la primera reunión registrada que nombra a personas.
participation-co-chair-rotation = Rotación de la copresidencia
    .question = ¿Rota la copresidencia?
    .formula = Copresidentes distintos, divididos entre el total de puestos de copresidente en las reuniones celebradas de la serie.
    .edges = Un puesto es un copresidente en una reunión, según lo indique la reunión o su lista de asistencia.
participation-co-chair-rotation-series = Rotación de la copresidencia: { $series }
participation-co-chair-rotation-by-member = Copresidencias por miembro
participation-co-chair-rotation-by-member-series = Copresidencias por miembro: { $series }
themes-trend = Temas, año por año
    .head = Porcentaje de reuniones: { $head }
    .question = ¿Qué temas ganan o pierden peso?
    .formula = Proporción de cada tema, según recuento fraccionario, en las reuniones celebradas de un año que indican temas.
    .edges = No disponible si en menos de dos años hay reuniones que indican temas; no aplicable en los años en que no las hay.
themes-diversity = Diversidad de temas
    .question = ¿Con qué equilibrio se reparte la labor entre los temas?
    .formula = Entropía de Shannon de las proporciones de los temas, según recuento fraccionario; equitatividad: la entropía dividida entre el logaritmo del número de temas indicados; número efectivo: el número de temas de igual proporción que tendrían la misma entropía.
    .edges = No aplicable si se indican menos de dos temas. Estas cifras se calculan con un programa informático, no con una fórmula del libro de cálculo.
themes-coverage = Temas por miembro
    .question = ¿Qué miembros trabajan en cada tema?
    .formula = Iniciativas del tema que el miembro lidera e iniciativas del tema que apoya.
    .edges = Una iniciativa con varios temas se cuenta en cada uno de ellos.
themes-coverage-gaps = Temas en los que no participa cada miembro
initiatives-overdue = Iniciativas con retraso
    .question = ¿Qué iniciativas tienen retraso?
    .formula = Iniciativas con fecha límite hasta el final del período, inclusive, que no están ejecutadas ni discontinuadas; días desde la fecha límite hasta el final del período.
    .edges = La situación es la que consta en el registro actual. Las iniciativas sin fecha límite figuran aparte. No disponible si ninguna iniciativa tiene fecha límite.
initiatives-overdue-no-due-date = Iniciativas abiertas sin fecha límite
initiatives-on-time = Iniciativas ejecutadas dentro del plazo
    .question = ¿Qué proporción de las iniciativas ejecutadas se ejecutó dentro del plazo?
    .formula = Iniciativas concluidas a más tardar en su fecha límite, divididas entre las iniciativas ejecutadas que tienen ambas fechas y se concluyeron a más tardar al final del período.
    .edges = Las iniciativas que carecen de una de las fechas no figuran en ninguno de los dos números.
initiatives-time-to-deliver = Tiempo de ejecución
    .question = ¿Cuánto tarda en ejecutarse una iniciativa?
    .formula = Días desde el inicio de la reunión en que se acordó una iniciativa o, en su defecto, desde el inicio de la propia iniciativa, hasta su conclusión, para las concluidas a más tardar al final del período: mediana y cuartiles, por interpolación lineal.
    .edges = [low n] señala los cuartiles de menos de cinco iniciativas. Se excluyen las iniciativas sin día inicial o sin día de conclusión.
initiatives-leadership = Iniciativas lideradas y apoyadas, por miembro
    .question = ¿Qué miembros lideran y apoyan iniciativas?
    .formula = Iniciativas que un miembro lidera e iniciativas que apoya; pares de miembros que participan en las mismas iniciativas.
    .edges = Un miembro que lidera y apoya una misma iniciativa se cuenta en ambos casos.
initiatives-leadership-pairs = Miembros que trabajan juntos
initiatives-unled = Iniciativas sin líder
    .question = ¿Qué iniciativas no tienen líder?
    .formula = Iniciativas que no indican ningún líder; temas sin ninguna iniciativa acordada o en curso.
    .edges = Según el registro actual.
initiatives-unled-themes = Temas sin iniciativas activas
initiatives-frameworks = Marcos a los que contribuyen las iniciativas
    .question = ¿A qué marcos contribuyen las iniciativas?
    .formula = Iniciativas que contribuyen al marco y número de ellas que están ejecutadas.
    .edges = Una iniciativa que contribuye a varios marcos se cuenta en cada uno.
change = Variación
    .question = ¿Qué ha cambiado?
    .formula = Cada cifra, la misma cifra del período anterior, su diferencia y la media de los últimos cinco períodos de igual duración.
    .edges = Las variaciones de las proporciones se expresan en puntos porcentuales. Una variación se califica de mejora o de empeoramiento solo si la definición indica qué sentido es mejor. No hay valor si una de las dos cifras no lo tiene.
themes-meetings = Temas tratados en las reuniones
    .question = ¿Con qué frecuencia se trata cada tema?
    .formula = Reuniones celebradas que indican el tema; en la columna de recuento fraccionario, una reunión con k temas cuenta 1/k en cada uno.
    .edges = La última fila cuenta cada reunión una sola vez.
themes-initiatives = Temas de las iniciativas
    .question = ¿Cuántas iniciativas hay sobre cada tema?
    .formula = Iniciativas que indican el tema; en la columna de recuento fraccionario, una iniciativa con k temas cuenta 1/k en cada uno.
    .edges = La última fila cuenta cada iniciativa una sola vez.
themes-gap = Debate y acción, por tema
    .question = ¿En qué temas hay más debate que acción, y a la inversa?
    .formula = Proporción del tema, según recuento fraccionario, en las reuniones de los cinco años que terminan con el período, menos su proporción, también según recuento fraccionario, en el conjunto de las iniciativas.
    .edges = En puntos porcentuales. No aplicable si no hay reuniones o no hay iniciativas que indiquen temas.
initiatives-status = Situación de las iniciativas
    .question = ¿En qué situación se encuentran las iniciativas?
    .formula = Número de iniciativas en cada situación.
    .edges = La situación que consta en el registro actual, para todos los períodos; nada se deduce de las fechas.
initiatives-delivery-rate = Iniciativas ejecutadas
    .question = ¿Qué proporción de las iniciativas se ha ejecutado?
    .formula = Iniciativas ejecutadas, divididas entre la suma de las acordadas, en curso, ejecutadas y discontinuadas.
    .edges = Las iniciativas que solo están propuestas aún no son un compromiso.
initiatives-traceability = Del acuerdo a la puesta en marcha
    .question = ¿Se pusieron en marcha las iniciativas acordadas?
    .formula = La reunión en que se acordó la iniciativa, la reunión en que se puso en marcha, los días entre los inicios de ambas y las reuniones de la misma serie celebradas entre ellas.
    .edges = El número de días no consta si una de las reuniones no tiene fecha. El número de reuniones intermedias no es aplicable si las dos son de series distintas.
initiatives-traceability-open = Iniciativas acordadas sin puesta en marcha registrada
tracker-status = Iniciativas al final del período
    .question = ¿En qué situación estaba cada iniciativa al final del período?
    .formula = Situación según la última actualización hasta el último día del período, y día en que comenzó esa situación; día de la última actualización.
    .edges = Sin actualización, vale la situación de la lista de iniciativas si la fecha de conclusión (ejecutada) o de inicio (en curso) no es posterior; si no, no está disponible. Nunca se muestra una situación posterior para un período anterior.
tracker-moved = Iniciativas que avanzaron en el período
    .question = ¿Qué iniciativas tienen al final del período otra situación que al comienzo?
    .formula = Situación el día anterior al período, situación el último día, y día en que comenzó esta última.
    .edges = Una iniciativa sin situación registrada antes del período ha avanzado si al final hay una registrada.
tracker-health = Iniciativas en buen camino, en riesgo y retrasadas
    .question = ¿Qué iniciativas van por buen camino, cuáles están en riesgo y cuáles están retrasadas?
    .formula = Retrasada: vence a más tardar al final del período y no está ejecutada ni discontinuada. En riesgo: vence dentro de los días que fija la configuración (por lo general, 90), o no hay actualización desde hace los meses que fija la configuración (por lo general, 12). Sin noticias: ninguna actualización. Las demás iniciativas abiertas van por buen camino.
    .edges = De una iniciativa sin ninguna actualización solo se sabe lo que indica su vencimiento. Una iniciativa retrasada no se cuenta como en riesgo. Sin fecha de vencimiento, solo cuentan las actualizaciones.
tracker-health-by-theme = Iniciativas en buen camino, en riesgo y retrasadas, por tema
tracker-health-by-lead = Iniciativas en buen camino, en riesgo y retrasadas, por miembro responsable
tracker-health-by-framework = Iniciativas en buen camino, en riesgo y retrasadas, por marco
tracker-health-by-body = Iniciativas en buen camino, en riesgo y retrasadas, por el órgano que las acordó
tracker-age = Días en cada situación
    .question = ¿Cuánto tiempo estuvo cada iniciativa en cada situación?
    .formula = Días desde cada actualización con una situación hasta la siguiente; la última, hasta el final del período.
    .edges = No disponible sin una actualización de ese tipo. Una situación que se repite se cuenta cada vez.
tracker-chain = Del acuerdo a la ejecución
    .question = ¿Dónde y cuándo se acordó cada iniciativa, se informó de ella por primera vez, se puso en marcha y se ejecutó?
    .formula = Reunión que la acordó, primera actualización desde entonces, reunión que la puso en marcha, día de la ejecución, y días desde el comienzo de la primera reunión hasta la ejecución.
    .edges = No se muestra lo ocurrido después del período. El número de días falta si falta una de las fechas.
participation-beside = Tasa de asistencia junto a grupos
    .question = ¿Con qué frecuencia asisten los grupos que figuran junto al total?
    .formula = Reuniones en las que estuvieron presentes miembros del grupo, divididas entre aquellas a las que tenían derecho a asistir, en reuniones contables; lo mismo para todos los miembros.
    .edges = Un miembro puede pertenecer a varios grupos, por lo que no hay total.
participation-beside-series = Tasa de asistencia junto a grupos: { $series }
gender-bodies = Mujeres en los órganos
    .question = ¿Cuántas mujeres hay entre los miembros y la mesa de cada órgano al final del período?
    .formula = Mujeres divididas entre las personas cuyo género está registrado, de todas las que ocupan un puesto el último día del período; diferencia en puntos porcentuales con el final del año de referencia que indica la configuración; primer año a cuyo término del 40 al 60 por ciento eran mujeres.
    .edges = Solo para la secretaría, porque un cambio de un año a otro revela el género de una persona nueva. No disponible si consta menos de la mitad de los géneros. Sin primer o último día, un puesto se ocupa desde siempre, o todavía. No se divulgan los números pequeños que permitirían identificar a una persona, ni otros de los que podrían deducirse.
gender-bodies-by-role = Mujeres en los órganos, por función
gender-bodies-by-year = Mujeres en los órganos al final de cada año
gender-delegations = Mujeres al frente de delegaciones, por reunión
    .question = ¿Cuántos jefes y jefes adjuntos de delegación son mujeres?
    .formula = Mujeres divididas entre los jefes de delegación cuyo género está registrado; lo mismo para los jefes adjuntos; por reunión, por región y por órgano.
    .edges = Un jefe y un jefe adjunto por delegación. No disponible si consta menos de la mitad de los géneros. No se divulgan los números pequeños que permitirían identificar a una persona, ni otros de los que podrían deducirse.
gender-delegations-by-region = Mujeres al frente de delegaciones, por región
gender-delegations-by-body = Mujeres al frente de delegaciones, por órgano
gender-single = Delegaciones de un solo género
    .question = ¿Cuántas delegaciones son de un solo género y cuántas están equilibradas?
    .formula = Delegaciones formadas solo por mujeres, solo por hombres o solo por personas de otro género, divididas entre las delegaciones de dos o más personas cuyos géneros constan todos. Equilibradas: del 40 al 60 por ciento son mujeres.
    .edges = Solo para la secretaría, porque revela quién integra una delegación. No se cuenta una delegación en la que falta un género.
gender-target = Distancia al objetivo para las mujeres
    .question = ¿A qué distancia está la proporción de mujeres del objetivo?
    .formula = Proporción de mujeres entre los delegados, y en los órganos al final del período, menos el objetivo que indica la configuración, en puntos porcentuales.
    .edges = Solo para la secretaría. Solo si la configuración indica un objetivo. No disponible si no lo está la proporción.
credentials-received = Credenciales de los miembros
    .question = ¿Qué miembros habían presentado credenciales al final de cada reunión?
    .formula = Miembros del órgano el primer día de la reunión, según la mejor forma de las credenciales recibidas hasta su último día: oficiales, provisionales, ninguna.
    .edges = Solo para las reuniones que nombra la lista de credenciales. Las credenciales sin fecha cuentan como recibidas a tiempo. No se cuentan los observadores.
credentials-received-by-member = Credenciales por miembro
credentials-incomplete = Delegaciones incompletas
    .question = ¿A qué delegaciones les faltaba una parte que exige el reglamento?
    .formula = Delegaciones de los últimos años (por lo general cuatro) a las que falta al menos una de las partes que indica la configuración, divididas entre aquellas de las que esto se sabe.
    .edges = Solo para la secretaría. Las credenciales se conocen solo en las reuniones que las registran; los jefes y jefes adjuntos, solo en las reuniones en las que consta alguno; ambos géneros (una mujer, y alguien que no lo es), solo si constan una y otro o constan todos los géneros.
sittings-quorum = Quórum en las sesiones
    .question = ¿Hubo quórum en cada sesión?
    .formula = Miembros con derecho a asistir presentes en la sesión, comparados con el número que exige el quórum de la serie.
    .edges = Un miembro que la lista de una sesión no nombra estuvo ausente, salvo que la lista de asistencia de la reunión sea parcial. No disponible si podrían decidir aquellos cuya presencia no se conoce.
sittings-quorum-series = Quórum en las sesiones: { $series }
sittings-trigger = Sesiones por miembro
    .question = ¿Qué miembros asistieron a menos sesiones de las que exige el reglamento?
    .formula = Sesiones en las que el miembro estuvo presente, divididas entre las sesiones del período a las que tenía derecho a asistir y en las que se conoce su presencia.
    .edges = Un miembro se señala solo si la configuración indica la proporción exigida.
sittings-trigger-series = Sesiones por miembro: { $series }
data-members = Datos: miembros
    .row = miembro
data-themes = Datos: temas
    .row = tema
data-meetings = Datos: reuniones
    .row = reunión
data-memberships = Datos: pertenencia a órganos
    .row = adhesión
data-attendance = Datos: asistencia
    .row = fila de la lista de asistencia
data-initiatives = Datos: iniciativas
    .row = iniciativa
data-updates = Datos: actualizaciones
    .row = actualización
data-officers = Datos: puestos
    .row = puesto en un órgano
data-credentials = Datos: credenciales
    .row = credenciales de una delegación
data-sittings = Datos: sesiones
    .row = miembro en una sesión
data-delegations = Datos: delegaciones
    .row = delegación en una reunión
data-presence = Datos: presencia
    .row = miembro en una reunión de una serie
data-expected = Datos: miembros previstos
    .row = delegación prevista en una reunión
data-participants = Participantes
    .row = participante, o varios sin nombre consignado
data-note = Filas en que se basan las cifras. «line» es la línea del archivo de entrada.
data-live = Solo estas columnas son fórmulas; las demás son valores: { $columns }.
data-not-printed = Al imprimir solo sale el encabezado de esta hoja; para imprimir sus filas, borre el área de impresión.

## Main points
point-attendance-lead = { $meeting }: { $present ->
    [one] asistió
   *[other] asistieron
} { $present } de { $eligible } miembros{ $direction ->
    [up] , más que el { $before-day } ({ $before } de { $before-eligible }).
    [down] , menos que el { $before-day } ({ $before } de { $before-eligible }).
    [same] , la misma proporción que el { $before-day } ({ $before } de { $before-eligible }).
   *[none] .
}
point-attendance-all = Asistieron todos los miembros con derecho a hacerlo.
point-attendance-absent = Ausentes: { $absent }.
point-attendance-many = No asistieron { $n } miembros; el cuadro de asistencia indica cuáles.
point-incomplete-lead = Participaron { $reported } miembros; la lista nombra a { $named }.
point-incomplete = { $meeting }: según el registro, asistieron { $reported } miembros, de los cuales { $organisations } { $organisations ->
    [one] es una organización
   *[other] son organizaciones
}; la lista está incompleta y la reunión queda excluida de las tasas.
point-launched-lead = Se puso en marcha «{ $initiative }».
point-launched = Acordada en la reunión «{ $agreed }» y puesta en marcha en la reunión «{ $launched }»{ $between ->
    [none] .
    [0] , sin reuniones de la serie entre ambas.
    [1] , con una reunión de la serie entre ambas.
   *[other] , con { $between } reuniones de la serie entre ambas.
}{ $serves ->
    [none] { "" }
   *[other] {" "}Contribuye a: { $serves }.
}
point-quorum-lead = { $n ->
    [one] Una reunión no tuvo quórum ({ $series }).
   *[other] { $n } reuniones no tuvieron quórum ({ $series }).
}
point-quorum = { $meetings }.
point-overdue-lead = { $n ->
    [one] Una iniciativa{ $high ->
        [0] { "" }
       *[other] {" "}de prioridad alta
    } tenía retraso al { $day }.
   *[other] { $n } iniciativas tenían retraso al { $day }{ $high ->
        [0] { "" }
        [one] , una de ellas de prioridad alta
       *[other] , { $high } de ellas de prioridad alta
    }.
}
point-overdue = De mayor a menor retraso: { $initiatives }{ $more ->
    [0] .
   *[other] {", "}y { $more } más.
}
point-overdue-one = { $initiative } ({ $n ->
    [one] un día
   *[other] { $n } días
})
point-at-risk-lead = { $n ->
    [one] Una iniciativa está en riesgo.
   *[other] { $n } iniciativas están en riesgo.
}
point-at-risk = Plazo próximo: { $soon }. Última actualización antigua: { $old }.
point-sittings-lead = { $n ->
    [one] Un miembro asistió a menos sesiones de las exigidas ({ $series }).
   *[other] { $n } miembros asistieron a menos sesiones de las exigidas ({ $series }).
}
point-sittings = { $members }.
point-sittings-many = Figuran en el cuadro de sesiones por miembro.
point-change-lead = { $direction ->
    [better] La tasa de asistencia aumentó { $points } puntos porcentuales ({ $series }).
    [worse] La tasa de asistencia disminuyó { $points } puntos porcentuales ({ $series }).
   *[other] La tasa de asistencia difiere en { $points } puntos porcentuales de la del período anterior ({ $series }).
}
point-change = { $now } ({ $now-of }), frente a { $before } ({ $before-of }) en el período anterior.
point-first-time-lead = { $n ->
    [one] Una delegación asistió por primera vez.
   *[other] { $n } delegaciones asistieron por primera vez.
}
point-first-time = { $members }{ $more ->
    [0] .
   *[other] {", "}y { $more } más.
} No figuran en ninguna lista anterior.
point-absence-lead = { $n ->
    [one] { $members } no asistió a ninguna de las últimas { $missed } reuniones.
   *[other] { $members } no asistieron a ninguna de las últimas { $missed } reuniones.
}
point-absence-lead-many = { $n } miembros no asistieron a ninguna de las últimas { $missed } reuniones.
point-absence = Estuvo presente por última vez el { $last } ({ $series }).
point-absence-never = No consta ninguna asistencia; el primer año con datos es { $first } ({ $series }).
point-absence-several = Solo se cuentan las reuniones con lista de asistencia completa ({ $series }).
point-gap-more-lead = { $theme }: más debate que acción.
point-gap-less-lead = { $theme }: más acción que debate.
point-gap = El { $meetings } % del programa de las reuniones desde { $since }, frente al { $initiatives } % de las iniciativas.
point-lists-lead = Reuniones sin lista de asistencia completa: { $incomplete } de { $held }.
point-lists-many = Quedan excluidas de las tasas. El cuadro de reuniones indica cuáles son.
point-lists = { $meetings }. { $incomplete ->
    [one] Queda excluida
   *[other] Quedan excluidas
} de las tasas.

## Alternative texts of charts
alt-parts = Una barra con { $n ->
    [one] { $n } parte
   *[other] { $n } partes
}: { $value }. La mayor: { $most-at } ({ $most }); la menor: { $least-at } ({ $least }). Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-columns = Gráfico de columnas ({ $n }), de { $first } a { $last }: { $value }. Máximo: { $most } ({ $most-at }); mínimo: { $least } ({ $least-at }); { $start } en la primera y { $end } en la última.{ $whole ->
    [none] {""}
   *[other] {" "}Línea en cada columna: { $whole }.
} Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-stacked = Gráfico de columnas apiladas ({ $n }), de { $first } a { $last }: { $others }. { $value }: máximo { $most } ({ $most-at }), mínimo { $least } ({ $least-at }), { $start } en la primera y { $end } en la última. Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-line = Gráfico de líneas ({ $n } puntos), de { $first } a { $last }: { $others }. { $value }: { $start } en el primero y { $end } en el último; máximo { $most } ({ $most-at }), mínimo { $least } ({ $least-at }). Las interrupciones indican que no hay valor. Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-timeline = Cronología con { $n } filas y una marca para cada uno de estos elementos: { $others }. Según { $value }: fecha más temprana { $least } ({ $least-at }), más tardía { $most } ({ $most-at }). Las fechas están en el libro de cálculo, hoja «{ $sheet }».
alt-multiples = { $n } gráficos pequeños de presencia, uno por fila ({ $rows }). Presente con mayor frecuencia: { $most-at } ({ $most }); con menor frecuencia: { $least-at } ({ $least }). Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-ranking = Gráfico de barras ({ $n }; { $rows }). { $title } ({ $value }): de { $most-at } ({ $most }) a { $least-at } ({ $least }). Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-tiles = Gráfico de casillas ({ $n }; { $rows }) por grupos. { $title } ({ $value }): de { $most-at } ({ $most }) a { $least-at } ({ $least }). Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-strip = Serie de marcas, una por reunión. { $title }. Presente: { $present ->
    [none] en ninguna
   *[other] { $present }
}. Ausente: { $absent ->
    [none] de ninguna
   *[other] { $absent }
}. Las cifras están en el libro de cálculo, hoja «{ $sheet }».
alt-dumbbell = Gráfico de { $n } filas ({ $rows }) con dos marcas en cada una: { $others }. Mayor diferencia: { $most-at } ({ $most } puntos porcentuales). Las cifras están en el libro de cálculo, hoja «{ $sheet }».
axis-share = { $what } (%)
axis-count = { $what } (número)
axis-percent = Proporción (%)

## Workbook
sheet-one-table = Esta hoja contiene un cuadro. Valores ausentes: [x] no disponible, [z] no aplicable, [c] confidencial.
sheet-one-table-of = Esta hoja contiene un cuadro. Cada fila es: { $row }. Valores ausentes: [x] no disponible, [z] no aplicable, [c] confidencial.
sheet-values = Las cifras son valores, no fórmulas; la hoja «Notas» indica por qué.
key-figures-note = Las cifras del período anterior y las medias son valores, porque corresponden a otros períodos.
all-live = Todas sus cifras son fórmulas sobre las hojas cuyo nombre empieza por «Datos».
column-live = Fórmulas y valores
value-others = Valores, no fórmulas, porque se calculan a partir de filas de otros miembros: { $headers }.
value-worked = Valores, no fórmulas, calculados según las reglas de la hoja «Notas»: { $headers }.
value-hidden = Valores, no fórmulas, porque se calculan a partir de columnas que no están en este archivo: { $headers }.
value-large = Valores, no fórmulas, porque hay demasiadas filas para calcularlos en un tiempo razonable: { $headers }.
value-misread = Valores, no fórmulas, porque una hoja de cálculo interpretaría mal una clave o una fecha de la que dependen: { $headers }.
sheet-source = Fuente: { $files }.
cover-publisher = Publicado por { $publisher }
cover-handling = Distribución: { $handling }
cover-period = Período: del { $first } al { $last }
cover-contact = Contacto: { $contact }
cover-inputs = Elaborado a partir de { $files }{ $prints ->
    [yes] {"; "}sus huellas digitales (SHA-256) están en manifest.json
   *[no] {""}
}.
cover-how-without = Cada hoja contiene un cuadro que puede filtrarse y ordenarse. La hoja «Notas» define cada cifra. Las filas en que se basan las cifras no figuran en este libro de cálculo, por lo que sus cifras son valores.
cover-how = Cada hoja contiene un cuadro que puede filtrarse y ordenarse. La hoja «Notas» define cada cifra; las hojas cuyo nombre empieza por «Datos» contienen las filas en que se basan las cifras.
cover-how-list = Cada hoja contiene una tabla que se puede filtrar y ordenar. Los totales son fórmulas sobre la hoja «Participantes».
cover-missing = Un valor ausente nunca es cero: [x] no disponible, [z] no aplicable, [c] confidencial.
link-to-contents = Ir al índice

## Texts of the templates
heading-attendance = { $n ->
    [one] Asistió
   *[other] Asistieron
} { $n } de { $eligible } miembros, frente a { $before } de { $before-eligible } en { $when }
heading-attendance-first = { $n ->
    [one] Asistió
   *[other] Asistieron
} { $n } de { $eligible } miembros
heading-attendance-same = { $n ->
    [one] Asistió
   *[other] Asistieron
} { $n } de { $eligible } miembros, como en { $when }
heading-meetings = { $n ->
    [one] Una reunión
   *[other] { $n } reuniones en { $events ->
        [one] un evento
       *[other] { $events } eventos
    }
}
heading-never-missed = { $n } de { $all } miembros { $n ->
    [one] asistió
   *[other] asistieron
} a todas las reuniones
heading-never-missed-all = { $n ->
    [one] El único miembro asistió a todas las reuniones
   *[other] Los { $n } miembros asistieron a todas las reuniones
}
heading-absences = { $members ->
    [one] Uno de los { $all } miembros acumula las { $n } ausencias
   *[other] { $members } de los { $all } miembros acumulan las { $n } ausencias
}
heading-events-none = { $n } de { $all } miembros no { $n ->
    [one] asistió
   *[other] asistieron
} a ningún evento con lista completa
heading-events-every = { $n } de { $all } miembros { $n ->
    [one] asistió
   *[other] asistieron
} a todos los eventos con lista completa
heading-still-open = { $n ->
    [one] Una iniciativa acordada no consta como puesta en marcha, desde { $year }
   *[other] { $n } iniciativas acordadas no constan como puestas en marcha, la más antigua desde { $year }
}
heading-delivered = { $n ->
    [one] Se ha ejecutado
   *[other] Se han ejecutado
} { $n } de { $all } iniciativas
ranking-several = { $n } miembros, cada uno
difference = Diferencia
legend-period = { $period }
legend-reported = total según el registro, sin lista completa
legend-missing = no consta la cifra
legend-open = sigue abierta
legend-all = todos
legend-some = algunos
legend-none = ninguno
tile-meetings = { $n ->
    [one] reunión celebrada
   *[other] reuniones celebradas
}
tile-meetings-events = { $n ->
    [one] en { $n } evento
   *[other] en { $n } eventos
}
tile-meetings-before = { $events } ({ $year }: { $meetings } en { $n ->
    [one] { $n } evento
   *[other] { $n } eventos
})
tile-rate = tasa de asistencia, { $series }
tile-rate-against = { $of } presencias posibles desde la primera reunión registrada, en { $first }
tile-few = presencias sobre las posibles, { $series }
tile-few-against = { $countable ->
    [one] en la única reunión con lista de asistencia completa
   *[other] en las { $countable } reuniones con lista de asistencia completa
}, de { $held ->
    [one] { $held } celebrada
   *[other] { $held } celebradas
} desde { $first }
tile-delivered = iniciativas ejecutadas
tile-delivered-against = en curso: { $running }; acordadas: { $agreed } (según el registro actual)
no-meeting-in-period = No consta ninguna reunión celebrada del { $first } al { $last }. Las cifras siguientes se refieren a años anteriores.
participation = Participación
members-present-at = Miembros presentes en cualquier calidad: { $series }
rate-note = Reuniones a las que el miembro asistió en cualquier calidad, sobre las reuniones con lista completa a las que tenía derecho a asistir, desde la primera reunión registrada, en { $first }, hasta el { $last }.
events-attended = Asistencia a los eventos de { $period } por miembro
events-note = Eventos a los que asistió el miembro, de aquellos a los que tenía derecho a asistir y cuya lista de asistencia está completa. Las reuniones celebradas juntas son un solo evento.
rate-too-few = { $series }: menos de tres reuniones tienen lista completa, por lo que las tasas de asistencia de los miembros figuran solo en el libro de cálculo.
meetings-of-period = Reuniones del período
themes-and-initiatives = Temas e iniciativas
gap-note = Proporciones según recuento fraccionario: reuniones desde { $first } hasta el { $last }; todas las iniciativas. Puntos porcentuales (p. p.): proporción de las reuniones menos proporción de las iniciativas.
status-note = Situación según el registro actual; la lista de iniciativas no conserva situaciones anteriores.
traceability-note = Primero figuran las puestas en marcha más recientes. Los días se cuentan desde el inicio de la reunión en que se acordó la iniciativa hasta el inicio de la reunión en que se puso en marcha.
still-open = Iniciativas acordadas hasta el { $last }, ni ejecutadas ni discontinuadas según el estado que consta ahora
still-open-note = Primero figuran las más antiguas. Los días se cuentan desde el inicio de la reunión en que se acordó la iniciativa hasta el final del período. Una iniciativa está abierta salvo que la lista la registre como ejecutada o discontinuada.
how-to-read = Cómo leer estas cifras
how-countable = Las tasas solo tienen en cuenta las reuniones celebradas cuya lista de asistencia está completa; cada cuadro de tasas indica cuántas son. Los observadores, los invitados y la secretaría no entran en ninguna tasa.
    .lead = Reuniones computables.
how-missing = ·· significa que el dato no consta en el registro, y – que no hay nada que contar. Un valor ausente nunca se cuenta como cero. En el libro de cálculo: [x] no disponible, [z] no aplicable, [c] confidencial.
    .lead = Valores ausentes.
how-data = Elaborado a partir de { $files }{ $prints ->
    [yes] {", "}cuyas huellas digitales están en manifest.json
   *[no] {""}
}: { $rows }; { $out ->
    [0] ninguna fila excluida
    [one] { $out } fila con errores excluida, como se indica en la primera página
   *[other] { $out } filas con errores excluidas, como se indica en la primera página
}.
    .lead = Datos.
rows-meetings = { $n ->
    [one] { $n } reunión
   *[other] { $n } reuniones
}
rows-attendance = { $n ->
    [one] { $n } fila de asistencia
   *[other] { $n } filas de asistencia
}
rows-initiatives = { $n ->
    [one] { $n } iniciativa
   *[other] { $n } iniciativas
}
how-quality = La secretaría dispone de una lista de todas las observaciones sobre los datos, con el archivo y la línea.
    .lead = Calidad de los datos.
    .one-list = { $complete ->
        [0] La lista de asistencia de la única reunión del período no está completa.
       *[other] La lista de asistencia de la única reunión del período está completa.
    }
    .lists = { $complete ->
        [one] { $complete } de las { $held } reuniones del período tiene una lista de asistencia completa.
       *[other] { $complete } de las { $held } reuniones del período tienen una lista de asistencia completa.
    }
    .undated = { $n ->
        [one] { $n } reunión celebrada no tiene fecha registrada y no entra en las cifras de ningún período.
       *[other] { $n } reuniones celebradas no tienen fecha registrada y no entran en las cifras de ningún período.
    }
how-corrections = { $n ->
    [one] Se aplica a las listas de asistencia una corrección propuesta por un miembro y aceptada por la secretaría.
   *[other] Se aplican a las listas de asistencia { $n } correcciones propuestas por miembros y aceptadas por la secretaría.
}
how-check = Cada cuadro es una hoja de statistics.xlsx, y las filas en que se basa están en las hojas cuyo nombre empieza por «Datos».
    .lead = Verificación de las cifras.
definitions-note = Cada definición termina con el nombre de su estadística; todas las definiciones están en la hoja «Notas» del libro de cálculo.

## Factsheet of a meeting
tile-present = presentes como miembros
tile-present-eligible = miembros presentes
tile-present-eligible-against = en cualquier calidad, de los que tenían derecho a asistir
tile-present-against = contados a partir de la lista si está completa; de lo contrario, el total del registro
tile-organisations = de ellos, organizaciones internacionales
tile-observers = observadores según la lista
tile-present-before = miembros presentes en la reunión anterior
the-meeting = La reunión
label-when = Fecha:
label-where = Lugar:
label-host = Anfitrión:
label-co-chairs = Copresidentes:
label-themes = Temas:
label-before = Reunión anterior:
no-place = lugar no registrado
who-came = Asistencia
list-is-complete = La lista de asistencia está completa.
list-is-partial = La lista de asistencia no está completa: es posible que hayan asistido otros.
list-is-none = No hay lista de asistencia.
label-members = Miembros ({ $n }):
label-observers = Observadores ({ $n }):
label-guests = Invitados ({ $n }):
label-secretariat = Secretaría ({ $n }):
label-apologies = Ausentes con excusa ({ $n }):
label-absent = Con derecho a asistir y ausentes ({ $n }):
what-it-agreed = Iniciativas acordadas y puestas en marcha
label-agreed = Acordada:
label-launched = Puesta en marcha:
source-of-record = Fuente del registro:
factsheet-note = La clave de la reunión en los datos es { $id }. Valores ausentes: ·· no consta en el registro; – no hay nada que contar.

## Agenda brief of a planned meeting
changes-title = Cambios: { $period }
changes-subtitle = De: { $old }. A: { $new }.
changes-edition = edición de { $period }
changes-edition-in = edición de { $period } en { $folder }
changes-none = ninguno
changes-share = { $of } ({ $percent })
changes-past = Solo los valores de comparación.
changes-rule = Otra regla.
changes-all-rows = Se calcula a partir de todas las filas que cambiaron.
changes-no-rows = No cambió ninguna fila de las listas.
changes-more = Y { $n } más.
changes-added = añadida
changes-removed = eliminada
changes-cell = { $column } { $before } → { $after }
changes-row = { $row }: { $change }
changes-summary = { $revised ->
        [0] Ninguna cifra tiene otro valor
        [one] Una cifra tiene otro valor
       *[other] { $revised } cifras tienen otro valor
    } y { $rows ->
        [0] no cambió ninguna fila de las listas
        [one] cambió una fila de las listas
       *[other] cambiaron { $rows } filas de las listas
    }. Comparación: { $old } y { $new }.
changes-settings = Los ajustes son otros.
changes-periods = Son ediciones de dos períodos: la mayoría de las diferencias no son revisiones.
changes-settings-of-day = Los ajustes son otros, al menos el día de la edición.
changes-version = El programa es de otra versión ({ $old }, ahora { $new }).
changes-templates = Estas plantillas son otras: { $templates }.
changes-now = Ahora:
changes-before = Antes:
changes-figures = Cifras revisadas
changes-numbers = Números de cambios
changes-rows = Filas modificadas de las listas
changes-cells = Celdas modificadas de las tablas
changes-many-cells = Las celdas modificadas de las tablas están en el libro de cambios.
changes-note = Se comparan los archivos de datos de ambas ediciones: aquí no se muestra nada que no muestre una de ellas.
participants-title = Lista de participantes: { $meeting }
participants-running = Participantes { $id }
participants-final = Lista definitiva
participants-provisional = Lista provisional
participants-is-final = Esta lista es definitiva: incluye a todas las personas que asistieron.
participants-is-provisional = Esta lista es provisional: incluye a todas las personas inscritas o asistentes de las que hay constancia.
participants-withheld-n = { $n ->
        [one] El nombre de un participante no se publica: se denegó el consentimiento o no consta.
       *[other] Los nombres de { $n } participantes no se publican: se denegó el consentimiento o no consta.
    }
participants-without-number = { $n ->
        [one] No consta el número de participantes de una delegación; los totales no la incluyen.
       *[other] No consta el número de participantes de { $n } delegaciones; los totales no las incluyen.
    }
participants-members = Miembros
participants-observers = Observadores
participants-organisations = Organizaciones
participants-guests = Invitados
participants-secretariat = Secretaría
participants-totals = Participantes por categoría y género
participants-numbers = { $delegations ->
        [one] Una delegación,
       *[other] { $delegations } delegaciones,
    } { $participants ->
        [one] un participante
       *[other] { $participants } participantes
    }
participants-delegations = { $delegations ->
        [one] Una delegación
       *[other] { $delegations } delegaciones
    }
participants-role = { $name } ({ $role })
participants-people = { $n ->
        [one] un participante
       *[other] { $n } participantes
    }
participants-unnamed = { $n ->
        [one] Un participante sin nombre consignado
       *[other] { $n } participantes sin nombre consignado
    }
participants-unnamed-unknown = Participantes sin nombre consignado
participants-withheld = Nombre no publicado
participants-source = Fuente: { $files }.
agenda-running = Nota preparatoria { $id }
agenda-planned = Reunión prevista
expected = Miembros previstos
expected-n = { $n ->
    [one] { $n } miembro pertenece al órgano en la fecha de la reunión.
   *[other] { $n } miembros pertenecen al órgano en la fecha de la reunión.
}
expected-unknown = Se desconocen los miembros previstos.
label-expected = Previstos ({ $n }):
missed-the-last = Miembros que no asistieron a las últimas reuniones
missed-none = Ninguno de los miembros previstos faltó a la última reunión con lista completa.
missed-unknown = Ninguna reunión anterior de la serie tiene una lista de asistencia completa.
missed-note = Reuniones consecutivas con lista completa a las que el miembro no asistió, hasta el final del período de este informe.
due-by-then = Iniciativas con fecha límite hasta el día de la reunión
due-none = Ninguna iniciativa abierta tiene fecha límite hasta el día de la reunión.
due-unknown = La fecha de la reunión no consta en el registro: se enumeran todas las iniciativas abiertas.
agenda-note = La clave de la reunión en los datos es { $id }. Basado en los datos registrados hasta el { $last }.

## Pack of a member
tile-own-events = eventos de { $period } a los que asistió
tile-own-events-against = de los que tienen lista de asistencia completa
tile-own-to-date = reuniones a las que asistió desde { $first }, { $series }
tile-own-to-date-against = conjunto de los miembros: { $rate }
tile-own-initiatives = iniciativas dirigidas o apoyadas
tile-own-initiatives-against = { $leads } como líder
own-events = { $member } { $part ->
    [none] no asistió a ninguno
    [all] asistió a todos
   *[some] asistió a { $n }
} de los eventos de { $period } a los que tenía derecho a asistir ({ $all }).
    .basis = Solo cuentan las reuniones con lista de asistencia completa; las reuniones celebradas juntas son un solo evento.
own-attended = { $member } asistió a { $n ->
    [one] una reunión
   *[other] { $n } reuniones
} de { $period } sin derecho a asistir como miembro.
    .basis = No entran en ninguna tasa: { $meetings }.
own-series = { $member } asistió a { $n } de { $all } reuniones desde { $first } ({ $series }).
own-absence = Ausencias consecutivas, como máximo: { $longest }.
own-last = Última presencia: { $day }.
own-no-initiative = No consta que { $member } dirija o apoye ninguna iniciativa.
    .basis = Las iniciativas sin líder registrado no se cuentan para nadie.
own-next = Próximas reuniones:
own-next-none = No consta ninguna reunión prevista.
presence-at = Presencia: { $series }
missed-in-a-row = Ausencias consecutivas: { $series }
never-eligible = { $member } no tuvo derecho a asistir a ninguna reunión con lista de asistencia completa.
roles-of-period = Funciones en las reuniones del período
initiatives = Iniciativas
label-leads = Lidera:
label-supports = Apoya:
what-comes-next = Próximos pasos
label-owed = Pendiente de ejecución:
the-whole = Conjunto de los miembros
unnamed-note = No se nombra a los otros miembros: el cuadro indica cuántos hay según la proporción de reuniones a las que asistieron. No incluye a los miembros con menos de cuatro reuniones.
how-own = El libro de cálculo que acompaña a este documento contiene las filas de { $member } y fórmulas basadas en ellas. Las cifras del conjunto de los miembros figuran en él como valores, porque se calculan a partir de filas de otros miembros.
    .lead = Filas incluidas.

## Who a document is for
audience-secretariat = Solo para la secretaría
audience-members = Para los Estados miembros
audience-member = Para { $member }
audience-public = Para el público

## Web page
html-skip = Ir al texto
html-contents = Índice
html-figures = Cifras de este gráfico
html-filter = Mostrar solo las filas con
html-workbook = Las cifras pueden verificarse en el libro de cálculo que acompaña a esta página: { $file }.
chart-of = Gráfico de { $sheet }

## Titles of findings: why rows were left out
title-R001 = Falta un archivo obligatorio
title-R002 = Una carpeta o un dispositivo en lugar de un archivo
title-R003 = Un archivo vacío
title-R004 = Un archivo obligatorio sin filas
title-R005 = Bytes que no son texto
title-R006 = Un byte NUL
title-R007 = Unas comillas sin cerrar
title-R008 = Una codificación distinta de UTF-8
title-R009 = Falta un archivo recomendado
title-R010 = Falta una columna obligatoria
title-R011 = Columnas que no se utilizan
title-R012 = Una fila con más o menos celdas que el encabezado
title-R013 = Una columna que aparece dos veces
title-R014 = Un archivo que no se puede leer
title-R015 = Un separador distinto de la coma
title-R016 = Dos archivos para una misma tabla
title-R017 = Un libro de cálculo que no se puede leer
title-R018 = Una hoja que no está en el libro de cálculo
title-R019 = Celdas combinadas
title-R020 = Una celda obligatoria vacía
title-R021 = Una palabra que no es uno de los valores de su columna
title-R022 = Un texto que no es una fecha
title-R023 = Un texto que no es un número entero
title-R024 = Una celda demasiado larga
title-R025 = Caracteres de control
title-R026 = Caracteres invisibles
title-R027 = Un carácter perdido
title-R028 = Texto que parece una fórmula
title-R029 = Espacios alrededor de un valor
title-R030 = Una clave que no está en ninguna lista
title-R031 = Una clave que aparece dos veces
title-R032 = Un elemento desconocido en una lista
title-R033 = Filas con la misma clave que se contradicen
title-R034 = Una palabra que difiere solo en mayúsculas, espacios o signos
title-R035 = Una clave que una hoja de cálculo no puede distinguir de otras
title-R036 = Un nombre que corresponde a dos filas
title-R037 = Una fila que remite a otra excluida
title-R038 = Temas que remiten unos a otros en círculo
title-R039 = Una fórmula sin valor
title-R040 = Fechas en orden incorrecto
title-R041 = Más miembros en la lista que en el registro
title-R042 = Una lista marcada como completa que está incompleta
title-R043 = Una lista que no está completa
title-R044 = Una persona o una fila repetida
title-R045 = Filas que se contradicen sobre la asistencia
title-R046 = Asistencia a una reunión que no se celebró
title-R047 = Presente antes de incorporarse o después de retirarse
title-R048 = Una reunión celebrada sin asistencia
title-R049 = Puesta en marcha o concluida antes de acordarse
title-R050 = Listas sin indicación de si están completas
title-R051 = Un tema que no se utiliza
title-R052 = Una iniciativa que remite a una reunión sin fecha
title-R053 = Un nombre con dos grafías
title-R054 = Una pertenencia a un órgano sin reuniones
title-R055 = Dos pertenencias al mismo tiempo
title-R056 = Una lista de la que se excluyeron filas
title-R057 = Un año de otro siglo
title-R058 = Una fila vacía
title-R059 = Filas excluidas que pueden ser de cualquier reunión
title-R060 = Una serie sin reuniones
title-R061 = Un archivo recomendado sin filas
title-R062 = Ningún miembro es un Estado
title-R063 = Una reunión celebrada sin fecha
title-R064 = Una columna no leída que puede ser importante
title-R065 = Una lista de la carpeta que no se lee
title-R066 = Dos reuniones el mismo día con títulos casi idénticos
title-R067 = Una reunión sin órgano
title-R068 = Filas excluidas sobre la pertenencia a órganos
title-R069 = Unas comillas que abarcan varias filas
title-R070 = Una situación vacía en algunas filas
title-R071 = Un total entre las filas
title-R072 = Un encabezado repetido
title-R073 = Un título o una nota entre las filas
title-R074 = Una fila con una sola celda rellena
title-R075 = Otra tabla debajo de la lista
title-R076 = Fechas y textos en una misma columna
title-R077 = Una hora de otra zona
title-R078 = Una palabra para «desconocido» que también es una clave
title-R079 = Un elemento que quizá sean varios
title-R080 = Una hoja adecuada que no se lee
title-R081 = Una hoja oculta que se lee
title-R082 = Filas o columnas ocultas que se leen
title-R083 = Una reunión posterior al día en que se elaboró el informe
title-R084 = Una secretaría entre los miembros
title-R085 = Dos personas con el mismo nombre
title-R086 = Fechas con el año abreviado o sin día
title-R087 = El mismo archivo dos veces
title-R088 = Una situación o una calidad vacías en algunas filas
title-R089 = Una clave escrita de varias formas
title-R090 = Caracteres que ninguna fuente tipográfica tiene
title-R091 = Más filas de las que caben en una hoja
title-R092 = Un idioma que el programa no tiene
title-R093 = Un dosier que no se pudo elaborar
title-R094 = Archivos ajenos en una carpeta de resultados
title-R095 = Un período sin reuniones
title-R096 = Una lista de la última edición que ya no existe
title-R097 = Dosieres sin lista de miembros
title-R098 = Letras alteradas
title-R099 = Un cuadro de asistencia demasiado grande para una página
title-R100 = Demasiadas series o presencias posibles
title-R101 = Resultados generados por root
title-R102 = Archivos que no se pudieron eliminar
title-R103 = Estados identificados sin lista
title-R104 = Un encabezado que designa varias reuniones
title-R105 = Un total que no corresponde a sus celdas
title-R106 = Miembros identificados a partir de las listas de asistencia
title-R107 = Listas leídas sin configuración
title-R108 = Participantes no vinculados a ningún miembro
title-R109 = Participantes que volvieron a conectarse
title-R110 = Un informe sin participantes
title-R111 = Una fecha que puede corresponder a dos días distintos
title-R112 = Una marca que no significa ni «sí» ni «no»
title-R113 = Un encabezado debajo de otras líneas
title-R114 = Reuniones sin día en un informe sobre una parte del año
title-R115 = Una columna sin marcas
title-R116 = Un título que indica en qué calidad se asiste
title-R117 = Una fila repetida en una tabla de miembros por reunión
title-R118 = Celdas que no indican nada
title-R119 = Una tabla en la que no consta ninguna asistencia
title-R120 = Una hoja junto a una tabla de miembros por reunión
title-R121 = Miembros que quizá sean personas
title-R122 = Un nombre con una llamada de nota
title-R123 = Un miembro que no es un Estado conocido
title-R124 = Grupos de miembros que no figuran en la asistencia
title-R125 = Una corrección aplicada
title-R126 = Una corrección que ya no corresponde
title-R127 = Correcciones sin decisión
title-R128 = Un valor que no puede proponerse
title-R129 = Una corrección que ya figura en las listas
title-R130 = Una corrección que no puede aplicarse
title-R131 = Un expediente que falta en la edición
title-R132 = Un archivo que no es un expediente devuelto
title-R133 = Un expediente de otra edición
title-R134 = Una celda protegida que se modificó
title-R135 = Una fórmula en una celda que se rellena
title-R136 = Un dato que no puede usarse
title-R137 = Propuestas que se contradicen
title-R138 = Una hoja con otro nombre
title-R139 = Datos que repiten lo registrado
title-R140 = Un expediente devuelto sin nombre
title-R141 = Un miembro sin dirección de contacto
title-R142 = Un contacto que no es una dirección
title-R143 = Dos situaciones en un mismo día
title-R144 = Una situación que contradice la última actualización
title-R145 = Una actualización con fecha futura
title-R146 = Un texto fuera de las celdas que se rellenan
title-R147 = Una función sin presencia
title-R148 = Una hoja de una edición anterior
title-R149 = Una persona con dos géneros
title-R150 = Una persona con dos puestos en un órgano
title-R151 = Credenciales recibidas después de la reunión
title-R152 = Presente en una sesión, pero no en la reunión
title-R153 = Un miembro registrado dos veces en una sesión
title-R154 = Una sesión fuera de las fechas de su reunión
title-R155 = Un grupo de comparación sin miembros
title-R156 = Sesiones fuera de toda serie
title-R157 = Un año de referencia posterior al último año registrado
title-R158 = Sesiones cuyos nombres solo difieren en mayúsculas o espacios

## Heads of the sheets of rows, by the columns of the lists; in English they are those of the lists
field-member-id = Identificador del miembro
field-name = Nombre
field-short-name = Nombre corto
field-aliases = Otros nombres
field-kind = Tipo
field-region = Región
field-groups = Grupos
field-capacity = Calidad
field-joined = Adhesión
field-left = Retiro
field-language = Idioma
field-source = Fuente
field-correction = Corrección
field-theme-id = Identificador del tema
field-parent = Tema principal
field-description = Descripción
field-meeting-id = Identificador de la reunión
field-title = Título
field-body = Órgano
field-ordinal = Número de orden
field-start-date = Inicio
field-end-date = Fin
field-mode = Modalidad
field-venue = Lugar
field-host = Anfitrión
field-co-chairs = Copresidencia
field-themes = Temas
field-status = Situación
field-event-id = Identificador del evento
field-event = Evento
field-attendance-list = Lista de asistencia
field-reported-members = Miembros según el registro
field-reported-international-organisations = Organizaciones internacionales según el registro
field-reported-observers = Observadores según el registro
field-reported-delegates = Delegados según el registro
field-summary = Resumen
field-role = Función
field-honorific = Tratamiento
field-given-name = Nombre de pila
field-family-name = Nombre de familia
field-position = Cargo
field-rank = Rango
field-email = Correo electrónico
field-publish-name = Publicación del nombre autorizada
field-protocol-order = Orden de protocolo
field-category = Categoría
field-member = Miembro
field-participant = Participante
field-participants = Participantes
field-gender = Género
field-organisation = Organización
field-delegate-count = Número de delegados
field-initiative-id = Identificador de la iniciativa
field-leads = Lideran
field-partners = Asociados
field-priority = Prioridad
field-agreed-at = Acordada en
field-launched-at = Puesta en marcha en
field-due-date = Fecha límite
field-completed-date = Finalización
field-date = Fecha
field-note = Nota
field-next-step = Próximo paso
field-responsible = Responsable
field-contributes-to = Contribuye a
field-line = Línea
field-file = Archivo
field-rows = Filas de origen
field-meeting-row = Fila de la reunión
field-kind-of-meeting = Tipo de reunión
field-delegates = Delegados
field-in-person = En persona
field-virtual = En línea
field-mode-recorded = Modalidad registrada
field-women = Mujeres
field-not-women = Hombres y otros
field-gender-recorded = Género registrado
field-gender-not-recorded = Género sin registrar
field-head = Tiene jefe de delegación
field-head-woman = Jefa de delegación
field-head-gender-recorded = Género del jefe registrado
field-deputy-head = Tiene jefe adjunto de delegación
field-deputy-head-woman = Jefa adjunta
field-deputy-head-gender-recorded = Género del jefe adjunto registrado
field-all-genders-recorded = Todos los géneros registrados
field-one-gender = De un solo género
field-balanced = Equilibrada
field-from = Primer día
field-to = Último día
field-form = Forma
field-received = Recibidas el
field-authority = Autoridad
field-sitting = Sesión
field-first = Primera presencia
field-counted = Delegados contados
field-attended = Asistió
field-series = Serie
field-countable = Computable
field-eligible = Con derecho a asistir
field-present = Presente
field-as-member = Presente como miembro
field-apologies = Con excusa
field-known = Presencia conocida
field-excused = Ausente con excusa
field-unexplained = Ausente sin excusa
field-in-language = { $head } ({ $tag })
