# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = es-ES
direction = ltr
language = español

## Documents
briefing-title = Informe anual { $period }
factsheet-running = Ficha informativa { $id }
pack-title = Participación de { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] sin fecha de vencimiento
   *[other] vence el { $day }
}
pack-meeting = { $title }, { $day ->
    [none] aún sin fecha
   *[other] { $day }
}
briefing-subtitle = Reuniones del { $first } al { $last }, con los años anteriores a efectos de comparación
page-of = Página { $page } de { $pages }
workbook-title = Estadísticas { $period }
workbook-title-member = { $member }, estadísticas { $period }
left-out = { $rows ->
    [one] Se excluyó de este informe 1 fila que no pudo utilizarse: { $parts }. Ninguna cifra la cuenta.
   *[other] Se excluyeron de este informe { $rows } filas que no pudieron utilizarse: { $parts }. Ninguna cifra las cuenta.
}
left-out-lists = { $n ->
    [one] La lista de asistencia de 1 reunión contradice su registro y se considera incompleta ({ $codes }).
   *[other] Las listas de asistencia de { $n } reuniones contradicen sus registros y se consideran incompletas ({ $codes }).
}
left-out-part = { $rows } de { $table } ({ $code }: { $title })
main-points = Puntos principales
cover = Portada
contents = Contenido
notes = Notas
key-figures = Cifras clave

## Dates and numbers
logo-of = Logotipo: { $name }
chart-empty = No hay nada que representar.
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
points = { $n } puntos
basis = Calculado a partir de { $countable } de { $held } reuniones: solo pueden computarse aquellas cuya lista de asistencia está completa.
meeting-dated = { $title } ({ $day })

## Units, as they stand in the head of a column
unit-share = proporción
unit-percent = %
unit-points = puntos porcentuales
unit-meetings = reuniones
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
column-meeting = Reunión
column-short = { $head }, abreviado
column-date = Inicio
column-mode = Modalidad
column-role = Función
column-year = Año
column-grouping = Desglose
column-group = Grupo
column-meetings = Reuniones
column-events = Eventos
column-meetings-before = Reuniones, período anterior
column-events-before = Eventos, período anterior
column-members-present = Miembros presentes
column-states-present = Estados presentes
column-organisations-present = Organizaciones presentes
column-states-eligible = Estados con derecho a asistir
column-organisations-eligible = Organizaciones con derecho a asistir
column-members-named = Miembros consignados
column-observers-named = Observadores consignados
column-others-named = Otros consignados
column-record = Lista de asistencia
column-rate-period = En el período
column-rate-before = En el período anterior
column-change = Variación
column-region = Región
column-groups = Grupo de miembros
column-delegates = Delegados
column-delegations = Delegaciones contadas
column-delegations-counted = Delegaciones contadas
column-delegates-reported = Delegados, según el registro
column-balance-period = Equilibrio en el período
column-balance-to-date = Equilibrio desde el primer año registrado
column-present = Presente
column-presence = Presencia
column-eligible = Con derecho a asistir
column-needed = Necesarios
column-quorum = Quórum
column-reach-period = Presentes al menos una vez en el período
column-reach-to-date = Presentes al menos una vez desde el primer año registrado
column-returning = Volvieron
column-apologies-period = Ausencias con excusa en el período
column-unexplained-period = Ausencias sin excusa en el período
column-apologies-to-date = Ausencias con excusa desde el primer año registrado
column-unexplained-to-date = Ausencias sin excusa desde el primer año registrado
column-mean = Media
column-median = Mediana
column-window = Período considerado
column-hhi = Índice de Herfindahl-Hirschman
column-effective-number = Número efectivo
column-gini = Coeficiente de Gini
column-women = Mujeres
column-not-women = Hombres y otros
column-gender-recorded = Género registrado
column-share-women = Mujeres, sobre género registrado
column-share-not-recorded = Género no registrado
column-in-person = Presencial
column-virtual = En línea
column-share-virtual = En línea, sobre modalidad registrada
column-share-mode-recorded = Modalidad registrada
column-heads = Jefe de delegación registrado
column-persons = Personas consignadas
column-mean-before = Reuniones a las que asistieron antes, media
column-newcomers = Personas nuevas
column-co-chairs = Copresidentes distintos sobre el total de puestos
column-seats = Puestos
column-last-co-chaired = Última copresidencia
column-years-since = Años transcurridos
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
column-due-date = Vencimiento
column-days-late = Días de retraso
column-n = Ejecutadas con ambas fechas
column-q1 = Primer cuartil
column-q3 = Tercer cuartil
column-reading = Lectura
column-led = Lideradas
column-partnered = Apoyadas
column-other-member = Con
column-other-member-id = Clave del otro
column-contributes-to = Marco
column-before = Período anterior
column-mean-of-five = Media de cinco períodos
column-direction = Sentido
column-counted-from = Calculado a partir de
column-rate-to-date = Desde el primer año registrado
column-rate-quarter = Desde el primer año registrado
column-other-members = Otros miembros
column-present-of-eligible = Presente
column-absence-open = Ausencias seguidas, racha abierta
column-absence-longest = Racha de ausencias más larga
column-last-present = Última presencia
column-co-chair = Copresidente
column-chair = Presidente
column-speaker = Orador
column-panellist = Panelista
column-rapporteur = Relator
column-total = Total
column-presences = Presencias consignadas
column-distinct = Delegaciones consignadas
column-theme = Tema
column-meetings-fractional = Reuniones, recuento fraccionario
column-meetings-five-years = Reuniones, cinco años
column-meetings-five-years-fractional = Reuniones, cinco años, recuento fraccionario
column-initiatives = Iniciativas
column-initiatives-fractional = Iniciativas, recuento fraccionario
column-delivered = Ejecutadas
column-share-of-meetings = Proporción de las reuniones, cinco años
column-share-of-initiatives = Proporción de las iniciativas
column-gap = Reuniones menos iniciativas
column-status = Estado de ejecución
column-delivery-rate = Ejecutadas sobre comprometidas
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
column-what = Qué contiene
column-group-of-sheets = Materia
sheets-first = Conjunto
sheets-participation = Participación
sheets-themes = Temas
sheets-initiatives = Iniciativas
sheets-data = Filas en que se basan las cifras
column-statistic = Estadística
column-question = Pregunta
column-formula = Cómo se calcula
column-edges = Reglas para casos límite
column-point = Punto principal
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
term-to-date = desde el primer año registrado
term-five-years = los cinco años que terminan con el período
term-initiatives = todas las iniciativas
term-low-n = [low n] menos de cinco
term-up = al alza
term-down = a la baja
term-unchanged = sin variación
term-better = mejor
term-worse = peor
term-mean-of-five = Media de los últimos cinco años
term-total-once = Total, cada una contada una sola vez
term-not-recorded = no registrado
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
term-list-none = ninguna
term-list-agrees = completa, coincide con el registro
term-list-complete = completa
term-list-incomplete = incompleta
term-present-as-member = presente como miembro
    .symbol = ●
    .short = miembro
term-present-as-observer = presente como observador
    .symbol = ○
    .short = observador
term-apologies = ausente con excusa
    .symbol = A
    .short = con excusa
term-absent = ausente
    .symbol = –
    .short = ausente
term-unknown = desconocido
    .symbol = ?
    .short = desconocido
term-not-eligible = sin derecho a asistir
    .symbol = { "" }
    .short = sin derecho a asistir
missing-x = [x] no disponible: no consta en el registro
missing-z = [z] no aplicable: no hay nada que contar
missing-c = [c] confidencial: el número podría revelar datos de una persona o de un miembro en particular, o permitiría deducir un número de ese tipo
low = [low]
missing-low = [low] más que cero, pero menos del 0,05 %
presence-key = ● presente como miembro   ○ presente como observador   – ausente   A ausente con excusa   en blanco: sin derecho a asistir.

## Statistics: the title of the table, and its definition
participation-meetings-held = Reuniones celebradas
    .question = ¿Cuántas reuniones se celebraron?
    .formula = Número de reuniones celebradas que comienzan en el período; también por órgano, tipo y modalidad, y para el período anterior.
    .edges = Se excluyen las reuniones previstas, aplazadas y canceladas, así como las que no tienen fecha. Las reuniones conjuntas se cuentan además como un solo evento. No disponible para un período anterior a la primera reunión celebrada de la que hay registro.
participation-delegations = Quiénes participaron en las reuniones del período
    .question = ¿Cuántas delegaciones asistieron?
    .formula = Miembros presentes en cada reunión: contados a partir de las filas si la lista está completa; en los demás casos, el total que da el registro.
    .edges = Las presencias consignadas cuentan solo lo que consta en las filas; dos filas de un mismo miembro en una misma reunión son una sola delegación, y solo las filas de quienes asistieron dan lugar a una delegación. Los Estados son el total menos las organizaciones internacionales. Si el registro no da un total y la lista no está completa, la cifra no está disponible.
participation-delegations-by-capacity = Delegaciones por calidad en que asistieron y por tipo de miembro
participation-delegations-series = Miembros presentes: { $series }
participation-rate = Tasa de participación de cada miembro
    .question = ¿Con qué frecuencia asiste un miembro?
    .formula = Reuniones en las que el miembro estuvo presente en cualquier calidad, divididas entre las reuniones computables a las que tenía derecho a asistir.
    .edges = Computable: la reunión se celebró y su lista de asistencia está completa. Un miembro tiene derecho a asistir si era miembro del órgano el día en que comenzó la reunión. No aplicable si no hay ninguna reunión de ese tipo. La variación se expresa en puntos porcentuales respecto del período anterior. Un miembro del que no consta si asistió queda fuera de la tasa de esa reunión.
participation-rate-series = Tasa de participación de cada miembro: { $series }
participation-rate-compared = Tasa de participación de cada miembro desde el primer año registrado
participation-rate-compared-series = Tasa de participación de cada miembro desde el primer año registrado: { $series }
participation-rate-overall = Tasa de participación del conjunto de los miembros
    .question = ¿Con qué frecuencia asiste el conjunto de los miembros?
    .formula = Suma de las presencias dividida entre la suma de los derechos a asistir en las reuniones computables; no es la media de las tasas.
    .edges = Los observadores, los invitados y la secretaría no figuran en ninguna de las dos. Un miembro que asistió como observador estuvo presente.
participation-rate-overall-series = Tasa de participación del conjunto de los miembros: { $series }
participation-matrix = Presencia de cada miembro, por reunión
    .question = ¿Quién estuvo en qué reunión?
    .formula = Cada miembro que alguna vez tuvo derecho a asistir, por cada reunión computable.
    .edges = Antes de su incorporación, un miembro no tiene derecho a asistir; si asistió de todos modos, se muestra como presente y no se cuenta.
participation-matrix-series = Presencia de cada miembro, por reunión: { $series }
participation-matrix-meetings = Presencia en cada reunión
participation-matrix-meetings-series = Presencia en cada reunión: { $series }
participation-trend = Evolución anual
    .question = ¿Cómo ha evolucionado la participación?
    .formula = Reuniones, eventos, presencias consignadas de delegaciones, delegados, proporción de mujeres y tasas de cada año, con la media de los últimos cinco años.
    .edges = Las presencias y las delegaciones son las que constan en las filas: si las listas no están completas, asistieron más. Los años sin reuniones celebradas también se muestran. La media de las proporciones es la suma de sus numeradores dividida entre la suma de sus denominadores; las demás medias excluyen los años sin valor.
participation-longest-absence = Ausencias más prolongadas
    .question = ¿Cuál es la racha más larga de reuniones a las que no se asistió?
    .formula = Racha más larga de reuniones computables de una misma serie a las que el miembro tenía derecho a asistir y en las que no estuvo presente, y racha que sigue abierta al final del período.
    .edges = Una reunión sin lista completa no alarga ninguna racha; la presencia en ella pone fin a una. Las series de un antiguo miembro terminan con su membresía, y ninguna sigue abierta.
participation-longest-absence-series = Ausencias más prolongadas: { $series }
participation-roles = Funciones desempeñadas en las reuniones
    .question = ¿Quiénes llevaron el peso de las reuniones?
    .formula = Número de funciones de copresidente, presidente, orador, panelista y relator de cada miembro en las reuniones celebradas en el período.
    .edges = Una función que un miembro desempeña dos veces en una misma reunión se cuenta una sola vez. Se cuentan también los copresidentes indicados en los datos de la propia reunión.
participation-roles-by-meeting = Quiénes copresidieron, intervinieron y asistieron como observadores
participation-delegates = Delegados en las reuniones del período
    .question = ¿Cuántos delegados asistieron?
    .formula = Suma de los delegados que dan las filas de quienes asistieron: su número o, en su defecto, uno por fila si alguna fila de la delegación nombra a una persona o indica un género.
    .edges = Una persona que figura dos veces en una misma delegación en una misma reunión se cuenta como una. Las delegaciones de las que ninguna fila dice cuántas personas asistieron no entran en ninguna suma; al lado figura cuántas delegaciones pudieron contarse, así como el total del registro. No disponible si no pudo contarse ninguna delegación. Dos personas con el mismo nombre y distinta organización o género se cuentan como dos.
participation-by-region = Participación por región
    .question = ¿Qué partes del mundo asisten?
    .formula = Presencias divididas entre derechos a asistir en las reuniones computables, sumados unas y otros para los miembros de una región.
    .edges = Los miembros sin región tienen una fila propia.
participation-by-region-series = Participación por región: { $series }
participation-by-group = Participación por grupo de miembros
    .question = ¿Qué grupos de miembros asisten?
    .formula = Presencias divididas entre derechos a asistir en las reuniones computables, sumados unas y otros para los miembros de un grupo.
    .edges = Un miembro puede pertenecer a varios grupos: no hay total, y las filas no suman el conjunto. Los miembros que no pertenecen a ningún grupo no figuran en ninguna fila.
participation-by-group-series = Participación por grupo de miembros: { $series }
participation-by-kind = Participación por tipo de miembro
    .question = ¿Qué tipos de miembros asisten?
    .formula = Presencias divididas entre derechos a asistir en las reuniones computables, sumados unas y otros para los miembros de un tipo.
    .edges = Los miembros sin tipo tienen una fila propia.
participation-by-kind-series = Participación por tipo de miembro: { $series }
participation-regional-balance = Equilibrio regional
    .question = ¿Están las regiones presentes de manera proporcional?
    .formula = Proporción de las presencias que corresponde a una región, dividida entre la proporción de los derechos a asistir que le corresponde, en las reuniones computables; 1 indica proporcionalidad.
    .edges = No aplicable si ningún miembro de la región tenía derecho a asistir o si no estuvo presente ningún miembro de ninguna región.
participation-regional-balance-series = Equilibrio regional: { $series }
participation-quorum = Quórum
    .question = ¿Hubo quórum?
    .formula = Miembros con derecho a asistir que estuvieron presentes, frente a la fracción de los miembros con derecho a asistir que exige la configuración, redondeada al entero superior.
    .edges = Se muestra solo para las series cuya configuración establece un quórum. Si la lista no está completa, los miembros consignados pueden bastar; si no bastan, la respuesta no está disponible.
participation-quorum-series = Quórum: { $series }
participation-reach = Miembros que participaron alguna vez
    .question = ¿Cuántos miembros participaron alguna vez?
    .formula = Miembros presentes al menos una vez, divididos entre los miembros que al menos una vez tuvieron derecho a asistir, en las reuniones computables.
    .edges = Cada miembro se cuenta una vez, sea cual sea el número de veces que asistió.
participation-reach-series = Miembros que participaron alguna vez: { $series }
participation-first-time = Quiénes asistieron por primera vez
    .question = ¿Quiénes asistieron por primera vez?
    .formula = Miembros cuya primera delegación en todos los datos asistió a una reunión celebrada en el período.
    .edges = En cualquier calidad. Una delegación que figura en una lista incompleta se cuenta; la que esa lista omitió no se conoce. No disponible si no hay ninguna reunión celebrada antes del período. Tampoco está disponible si no consta ninguna delegación antes del período.
participation-returning = Quiénes volvieron
    .question = ¿Quiénes volvieron?
    .formula = Miembros presentes tanto en el período como en el período anterior, divididos entre los miembros presentes en el período anterior.
    .edges = Presente: en cualquier reunión celebrada y en cualquier calidad. No disponible si no hay registro del período anterior; no aplicable si nadie estuvo presente en él.
participation-lapsed = Quiénes dejaron de asistir
    .question = ¿Quiénes dejaron de asistir?
    .formula = Miembros presentes en el período anterior, con derecho a asistir a una reunión computable del período y que no estuvieron presentes en ninguna reunión celebrada en el período.
    .edges = No disponible si no hay registro del período anterior; no aplicable si nadie tenía derecho a asistir.
participation-apologies = Ausencias con excusa y sin excusa
    .question = ¿Quiénes presentaron excusas?
    .formula = Reuniones a las que el miembro tenía derecho a asistir y en las que no estuvo presente: con excusa registrada y sin ella.
    .edges = Las excusas se cuentan en cualquier reunión celebrada de la serie; la ausencia sin excusa, solo si la lista está completa. Quien se inscribió y no asistió se considera ausente.
participation-apologies-series = Ausencias con excusa y sin excusa: { $series }
participation-delegation-size = Tamaño de las delegaciones
    .question = ¿Qué tamaño tienen las delegaciones?
    .formula = Media y mediana de los delegados de cada delegación del período cuyo número se conoce.
    .edges = La mediana de un número par de valores es la media de los dos centrales. Se excluyen las delegaciones de tamaño desconocido; al lado figura cuántas se contaron.
participation-largest-delegations = Delegaciones más numerosas
    .question = ¿Quiénes envían a muchos delegados?
    .formula = Delegados de cada delegación del período cuyo número se conoce, en orden descendente.
    .edges = La delegación del anfitrión está marcada; un segundo cuadro la excluye.
participation-largest-delegations-without-host = Delegaciones más numerosas, sin las de los anfitriones
participation-concentration = Concentración de los delegados
    .question = ¿Predominan unos pocos en la sala?
    .formula = Índice de Herfindahl-Hirschman: suma de los cuadrados de las proporciones que corresponden a los miembros en el total de delegados; número efectivo de miembros: 1 dividido entre ese índice. Coeficiente de Gini de las presencias entre los miembros con derecho a asistir en las reuniones computables.
    .edges = No aplicable con menos de dos miembros o sin ninguna presencia. Los calcula el programa, no una fórmula del libro de cálculo.
participation-concentration-presences = Concentración de las presencias
participation-concentration-presences-series = Concentración de las presencias: { $series }
participation-gender-share = Mujeres entre los delegados, por reunión
    .question = ¿Qué proporción de los delegados son mujeres?
    .formula = Mujeres divididas entre los delegados cuyo género está registrado; al lado figura la proporción no registrada.
    .edges = No disponible si está registrado menos de la mitad. Los números pequeños no se divulgan, como tampoco otros que permitirían deducirlos.
participation-gender-share-by-region = Mujeres entre los delegados, por región
participation-gender-share-by-kind = Mujeres entre los delegados, por tipo de miembro
participation-heads = Jefes de delegación
    .question = ¿Quiénes encabezan las delegaciones?
    .formula = Delegaciones del período con jefe registrado; mujeres entre los jefes cuyo género está registrado; por región.
    .edges = Un jefe por delegación. No disponible si no hay ningún jefe registrado. Los números pequeños no se divulgan, como tampoco otros que permitirían deducirlos.
participation-mode-share = Asistencia presencial o en línea
    .question = ¿Presencial o en línea?
    .formula = Delegados en línea, divididos entre los delegados cuya modalidad está registrada en su fila.
    .edges = La modalidad de la reunión no se toma por la de sus delegados.
participation-experience = Experiencia de los asistentes
    .question = ¿Cuánta experiencia tienen los asistentes?
    .formula = Para cada persona nombrada en una reunión del período, las reuniones celebradas a las que esa misma persona asistió antes por el mismo miembro: su media y la proporción de personas con ninguna.
    .edges = No disponible si ninguna persona figura nombrada en dos reuniones: en tal caso, los nombres no son los mismos de una reunión a otra. La primera reunión registrada que nombra personas no tiene pasado: sus recién llegados no están disponibles.
participation-co-chair-rotation = Rotación de la presidencia
    .question = ¿Rota la presidencia?
    .formula = Copresidentes distintos, divididos entre todos los puestos de copresidente en las reuniones celebradas de la serie.
    .edges = Un puesto es un copresidente en una reunión, según lo indique la reunión o su asistencia.
participation-co-chair-rotation-series = Rotación de la presidencia: { $series }
participation-co-chair-rotation-by-member = Quién copresidió y cuándo
participation-co-chair-rotation-by-member-series = Quién copresidió y cuándo: { $series }
themes-trend = Temas, año por año
    .question = ¿Qué temas ganan y pierden peso?
    .formula = Proporción fraccionaria de cada tema en las reuniones celebradas de un año que indican temas.
    .edges = No disponible si menos de dos años tienen reuniones de ese tipo; no aplicable en los años que no las tienen.
themes-diversity = Diversidad temática de la labor
    .question = ¿Cuán repartida está la labor?
    .formula = Entropía de Shannon de las proporciones fraccionarias de los temas; equitatividad: la entropía dividida entre el logaritmo del número de temas indicados; número efectivo: el número de temas de igual proporción que tendría la misma entropía.
    .edges = No aplicable si se indican menos de dos temas. Lo calcula el programa, no una fórmula del libro de cálculo.
themes-coverage = Quién trabaja en qué tema
    .question = ¿Qué miembros trabajan en qué tema?
    .formula = Iniciativas del tema que el miembro lidera e iniciativas del tema que apoya.
    .edges = Una iniciativa con varios temas se cuenta en cada uno de ellos.
themes-coverage-gaps = Temas en los que los miembros no participan
initiatives-overdue = Iniciativas con retraso
    .question = ¿Qué está retrasado?
    .formula = Iniciativas con vencimiento a más tardar al final del período que no están ejecutadas ni discontinuadas; días desde la fecha de vencimiento hasta el final del período.
    .edges = El estado de ejecución es el registrado en este momento. Las iniciativas sin fecha de vencimiento figuran aparte. No disponible si ninguna la tiene.
initiatives-overdue-no-due-date = Iniciativas abiertas sin fecha de vencimiento
initiatives-on-time = Iniciativas ejecutadas dentro del plazo
    .question = De lo ejecutado, ¿cuánto se ejecutó dentro del plazo?
    .formula = Iniciativas concluidas a más tardar el día de su vencimiento, divididas entre las iniciativas ejecutadas que tienen ambas fechas y se concluyeron a más tardar al final del período.
    .edges = Las que carecen de una de las fechas no figuran en ninguno de los dos términos.
initiatives-time-to-deliver = Tiempo de ejecución
    .question = ¿Cuánto tarda la ejecución?
    .formula = Días desde el inicio de la reunión que acordó una iniciativa o, en su defecto, desde el inicio de la propia iniciativa, hasta su conclusión, para las concluidas a más tardar al final del período: mediana y cuartiles, por interpolación lineal.
    .edges = [low n] señala los cuartiles de menos de cinco iniciativas. Sin día inicial o sin día de conclusión, la iniciativa se excluye.
initiatives-leadership = Quién lidera y quién apoya
    .question = ¿Quién lidera y quién apoya?
    .formula = Iniciativas que un miembro lidera e iniciativas que apoya; pares de miembros que participan en las mismas iniciativas.
    .edges = Un miembro que tiene ambos papeles en una misma iniciativa se cuenta en cada uno.
initiatives-leadership-pairs = Quién trabaja con quién
initiatives-unled = Iniciativas sin líder
    .question = ¿Qué carece de responsable?
    .formula = Iniciativas que no indican ningún líder; temas sin ninguna iniciativa acordada o en curso.
    .edges = Según consta ahora en la lista.
initiatives-unled-themes = Temas sin iniciativas activas
initiatives-frameworks = Marcos a los que contribuye la labor
    .question = ¿A qué marcos contribuye la labor?
    .formula = Iniciativas que contribuyen al marco y cuántas de ellas están ejecutadas.
    .edges = Una iniciativa que contribuye a varios marcos se cuenta en cada uno.
change = Variación
    .question = ¿Qué ha cambiado?
    .formula = Cada cifra, la misma cifra del período anterior, su diferencia y la media de los últimos cinco períodos de igual duración.
    .edges = Las proporciones varían en puntos porcentuales, nunca en porcentaje de un porcentaje. Una variación se califica de mejor o peor solo si la definición indica qué sentido es mejor. Sin valor si una de las dos cifras no lo tiene.
themes-meetings = Temas tratados en las reuniones
    .question = ¿Cuánto se trata cada tema?
    .formula = Reuniones celebradas que indican el tema; en la columna de recuento fraccionario, una reunión con k temas cuenta 1/k en cada uno.
    .edges = La última fila cuenta cada reunión una sola vez.
themes-initiatives = Temas de las iniciativas
    .question = ¿Cuánto se hace sobre cada tema?
    .formula = Iniciativas que indican el tema; en la columna de recuento fraccionario, una iniciativa con k temas cuenta 1/k en cada uno.
    .edges = La última fila cuenta cada iniciativa una sola vez.
themes-gap = Lo tratado y lo realizado
    .question = ¿De qué temas se habla sin que se actúe, y a la inversa?
    .formula = Proporción fraccionaria del tema en las reuniones de los cinco años que terminan con el período, menos su proporción fraccionaria en todas las iniciativas.
    .edges = En puntos porcentuales. No aplicable si no hay reuniones con temas o no hay iniciativas con temas.
initiatives-status = Situación de las iniciativas
    .question = ¿En qué situación se encuentran las iniciativas?
    .formula = Número de iniciativas por estado de ejecución.
    .edges = El estado de ejecución que consta ahora en la lista, para todos los períodos; nada se supone a partir de las fechas.
initiatives-delivery-rate = Tasa de ejecución de las iniciativas
    .question = ¿Cuántas se han ejecutado?
    .formula = Ejecutadas, divididas entre la suma de acordadas, en curso, ejecutadas y discontinuadas.
    .edges = Lo que solo está propuesto aún no es un compromiso.
initiatives-traceability = Del acuerdo a la puesta en marcha
    .question = ¿Se puso también en marcha lo que se acordó?
    .formula = La reunión que acordó la iniciativa, la reunión que la puso en marcha, los días entre los inicios de ambas y las reuniones de la misma serie celebradas entre ellas.
    .edges = Sin días si una de las reuniones no tiene fecha. Las reuniones intermedias no son aplicables si las dos son de series distintas.
initiatives-traceability-open = Acordadas, sin puesta en marcha registrada
data-members = Datos: miembros
data-themes = Datos: temas
data-meetings = Datos: reuniones
data-memberships = Datos: pertenencia a órganos
data-attendance = Datos: asistencia
data-initiatives = Datos: iniciativas
data-delegations = Datos: delegaciones
data-presence = Datos: presencia de cada miembro, por reunión
data-expected = Datos: a quién se espera
data-note = Filas a partir de las cuales se calculan las cifras. «line» es la línea del archivo de entrada.

## Main points
point-attendance-lead = { $meeting }: asistieron { $present } de { $eligible } miembros.
point-attendance-all = No faltó ninguno de los que se esperaban.
point-attendance-absent = Ausentes: { $absent }.
point-attendance-many = No asistieron { $n }; el cuadro de presencia de cada miembro, por reunión, indica cuáles.
point-incomplete-lead = Participaron { $reported } miembros; constan los nombres de { $named }.
point-incomplete = { $meeting }: el registro da cuenta de { $reported } miembros, de los cuales { $organisations } { $organisations ->
    [one] es una organización
   *[other] son organizaciones
}; la lista está incompleta y no entra en ninguna tasa.
point-launched-lead = Puesta en marcha: { $initiative }.
point-launched = Acordada en la reunión «{ $agreed }» y puesta en marcha en la reunión «{ $launched }»{ $between ->
    [none] .
    [1] , con una reunión de la serie entre ambas.
   *[other] , con { $between } reuniones de la serie entre ambas.
}{ $serves ->
    [none] { "" }
   *[other] {" "}Contribuye a: { $serves }.
}
point-quorum-lead = { $n ->
    [one] Una reunión no tuvo quórum: { $series }.
   *[other] { $n } reuniones no tuvieron quórum: { $series }.
}
point-quorum = { $meetings }.
point-overdue-lead = { $n ->
    [one] Una iniciativa está retrasada{ $high ->
        [0] { "" }
       *[other] , de prioridad alta
    }.
   *[other] { $n } iniciativas están retrasadas{ $high ->
        [0] { "" }
        [one] , una de ellas de prioridad alta
       *[other] , { $high } de ellas de prioridad alta
    }.
}
point-overdue = De mayor a menor retraso: { $initiatives }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
}
point-overdue-one = { $initiative } ({ $n ->
    [one] un día
   *[other] { $n } días
})
point-change-lead = { $direction ->
    [better] { $series }: asistió una parte mayor del conjunto de los miembros, { $points } puntos más.
    [worse] { $series }: asistió una parte menor del conjunto de los miembros, { $points } puntos menos.
   *[other] { $series }: la participación difiere en { $points } puntos de la del período anterior.
}
point-change = { $now } ({ $now-of }), frente a { $before } ({ $before-of }) en el período anterior.
point-first-time-lead = { $n ->
    [one] Una delegación asistió por primera vez.
   *[other] { $n } delegaciones asistieron por primera vez.
}
point-first-time = { $members }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
} Hasta donde las listas indican quiénes asistieron antes.
point-absence-lead = { $n ->
    [one] { $members } no asistió a las últimas { $missed } reuniones.
   *[other] Ninguno de estos miembros asistió a las últimas { $missed } reuniones: { $members }.
}
point-absence-lead-many = { $n } miembros no asistieron a ninguna de las últimas { $missed } reuniones.
point-absence = Estuvo presente por última vez el { $last } ({ $series }).
point-absence-never = No consta ninguna asistencia; el primer año registrado es { $first } ({ $series }).
point-absence-several = Reuniones con lista de asistencia completa: { $series }.
point-gap-more-lead = { $theme }: más debate que acción.
point-gap-less-lead = { $theme }: más acción que debate.
point-gap = { $meetings } % del programa de las reuniones desde { $since }, { $initiatives } % de las iniciativas.
point-lists-lead = { $incomplete } de { $held } listas de asistencia no están completas.
point-lists-many = No entran en ninguna tasa. El cuadro de reuniones indica cuáles son.
point-lists = { $meetings }. { $incomplete ->
    [one] No entra
   *[other] No entran
} en ninguna tasa.

## Alternative texts of charts
alt-columns = Gráfico de { $n } columnas, de { $first } a { $last }: { $value }. Máximo: { $most } ({ $most-at }); mínimo: { $least } ({ $least-at }); { $start } en la primera y { $end } en la última.{ $whole ->
    [none] {""}
   *[other] {" "}Una línea marca { $whole } en cada columna.
} Las cifras están en el libro de cálculo, hoja { $sheet }.
alt-stacked = Gráfico de { $n } columnas de partes apiladas, de { $first } a { $last }: { $others }. { $value }: máximo { $most } ({ $most-at }), mínimo { $least } ({ $least-at }), { $start } en la primera y { $end } en la última. Las cifras están en el libro de cálculo, hoja { $sheet }.
alt-line = Gráfico de líneas con { $n } puntos, de { $first } a { $last }: { $others }. { $value }: { $start } en el primero y { $end } en el último; máximo { $most } ({ $most-at }), mínimo { $least } ({ $least-at }). Las interrupciones significan que no hay valor. Las cifras están en el libro de cálculo, hoja { $sheet }.
alt-timeline = Cronología con { $n } filas y una marca para cada elemento siguiente: { $others }. Por { $value }: el más temprano { $least } ({ $least-at }), el más tardío { $most } ({ $most-at }). Los días están en el libro de cálculo, hoja { $sheet }.
alt-multiples = { $n } gráficos pequeños de presencia, uno por miembro. Presente con mayor frecuencia: { $most-at } ({ $most }); con menor frecuencia: { $least-at } ({ $least }). Las cifras están en el libro de cálculo, hoja { $sheet }.
alt-ranking = Gráfico de barras de { $n } miembros por proporción de reuniones a las que asistieron, de { $most-at } ({ $most }) a { $least-at } ({ $least }). Las cifras están en el libro de cálculo, hoja { $sheet }.
alt-dumbbell = Gráfico de { $n } temas con dos marcas cada uno: proporción de las reuniones y proporción de las iniciativas. Mayor distancia: { $most-at } ({ $most } puntos porcentuales). Las cifras están en el libro de cálculo, hoja { $sheet }.
axis-share = Proporción de reuniones a las que asistió (%)
axis-count = { $what } (número)
axis-percent = Proporción (%)

## Workbook
sheet-one-table = Esta hoja contiene un cuadro. Valores ausentes: [x] no disponible, [z] no aplicable, [c] confidencial.
sheet-live = Las cifras son fórmulas sobre las hojas cuyo nombre empieza por Data; la hoja Notes indica cuáles son valores y por qué.
sheet-values = Las cifras son valores, no fórmulas; la hoja Notes indica por qué.
key-figures-note = Los datos del período anterior, las variaciones y las medias son valores: se calculan para otros períodos.
all-live = Todas sus cifras son fórmulas sobre las hojas cuyo nombre empieza por Data.
column-live = Fórmulas y valores
value-others = Valores, no fórmulas, porque las filas a partir de las cuales se calculan son de otros miembros: { $headers }.
value-worked = Valores, no fórmulas, calculados según las reglas de la hoja Notes: { $headers }.
value-hidden = Valores, no fórmulas, calculados a partir de columnas que no están en este archivo: { $headers }.
value-large = Valores, no fórmulas, porque hay demasiadas filas para calcularlos en un tiempo razonable: { $headers }.
value-misread = Valores, no fórmulas, porque una hoja de cálculo interpretaría mal una clave o un día según los cuales se calculan: { $headers }.
sheet-source = Fuente: { $files }.
cover-publisher = Publicado por { $publisher }
cover-handling = Tratamiento: { $handling }
cover-period = Período: del { $first } al { $last }
cover-contact = Contacto: { $contact }
cover-inputs = Elaborado a partir de { $files }{ $prints ->
    [yes] {"; "}sus huellas digitales (SHA-256) están en manifest.json
   *[no] {""}
}.
cover-how-without = Cada hoja contiene un cuadro que se puede filtrar y ordenar. La hoja Notes indica cómo se cuenta cada cifra. Las filas de las que proceden las cifras no figuran en este libro: sus cifras son valores.
cover-how = Cada hoja contiene un cuadro que puede filtrarse y ordenarse. La hoja Notes indica cómo se calcula cada cifra; las hojas cuyo nombre empieza por Data contienen las filas en que se basan las cifras.
cover-missing = Un valor ausente nunca es cero: [x] no disponible, [z] no aplicable, [c] confidencial.
link-to-contents = Ir al contenido

## Texts of the templates
tile-meetings = { $n ->
    [one] reunión celebrada
   *[other] reuniones celebradas
}
tile-meetings-events = { $n ->
    [one] en { $n } evento
   *[other] en { $n } eventos
}
tile-meetings-before = { $events }; { $meetings } en { $n ->
    [one] { $n } evento
   *[other] { $n } eventos
} en { $year }
tile-rate = participación, { $series }
tile-rate-against = { $of } plazas desde { $first }, el primer año registrado
tile-few = presentes de los que tenían derecho, { $series }
tile-few-against = { $countable ->
    [one] en la única reunión con lista de asistencia completa, de { $held } celebradas desde { $first }
   *[other] en las { $countable } reuniones con lista de asistencia completa, de { $held } celebradas desde { $first }
}
tile-delivered = iniciativas ejecutadas
tile-delivered-against = { $running } en curso, { $agreed } acordadas, según constan ahora
no-meeting-in-period = No se celebró ninguna reunión registrada del { $first } al { $last }. Lo que sigue se refiere a los años anteriores.
participation = Participación
states-present = Estados presentes: { $series }
members-note = Columnas: miembros presentes en cualquier calidad. No se muestra una reunión cuyo número no consta o se mantiene confidencial.
columns-note = Columnas: presentes en cualquier calidad. Línea: Estados con derecho a asistir. No se muestran las reuniones cuyo registro no dice cuántos asistieron.
whole-by-year = Participación del conjunto de los miembros, año por año
whole-by-year-note = Presentes sobre el total con derecho a asistir en las reuniones computables de cada año. Un año sin ninguna reunión de ese tipo, o cuya tasa no se divulga, no tiene marca.
rate-note = Reuniones a las que el miembro asistió en cualquier calidad, sobre las que tienen lista completa y a las que tenía derecho a asistir, desde { $first }, el primer año registrado, hasta el { $last }.
rate-too-few = { $series }: menos de tres reuniones tienen lista completa, por lo que la tasa de participación de cada miembro figura solo en el libro de cálculo.
meetings-of-period = Reuniones del período
themes-and-initiatives = Temas e iniciativas
gap-note = Proporciones según recuento fraccionario: reuniones del { $first } al { $last }, todas las iniciativas. Puntos: proporción de las reuniones menos proporción de las iniciativas.
status-note = Según consta ahora en la lista de iniciativas, que no conserva el estado en fechas anteriores.
traceability-note = Primero, las puestas en marcha más recientes. Días desde el inicio de la reunión que acordó la iniciativa hasta el inicio de la que la puso en marcha. Todas figuran en el libro de cálculo.
how-to-read = Cómo leer estas cifras
how-countable = Una tasa se calcula solo a partir de las reuniones que se celebraron y cuya lista de asistencia nombra a todos los que asistieron; cada cuadro de tasas indica a partir de cuántas. Los observadores, los invitados y la secretaría no entran en ninguna tasa.
    .lead = Reuniones computables.
how-missing = [x] no disponible: no consta en el registro. [z] no aplicable: no hay nada que contar. [c] confidencial. Un valor ausente nunca se cuenta como cero.
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
how-quality = La secretaría dispone de la lista de todas las observaciones sobre los datos, con el archivo y la línea.
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
        [one] { $n } reunión celebrada no tiene fecha registrada y no entra en ninguna cifra de un período.
       *[other] { $n } reuniones celebradas no tienen fecha registrada y no entran en ninguna cifra de un período.
    }
how-check = Cada cuadro es una hoja de statistics.xlsx, y las filas a partir de las cuales se calcula están en las hojas cuyo nombre empieza por Data.
    .lead = Verificación de cualquier cifra.
definitions = Definiciones
definitions-note = El nombre que figura al final de cada definición es el de su estadística; todas las definiciones están en la hoja Notes del libro de cálculo.

## Factsheet of a meeting
tile-present = miembros presentes
tile-present-against = contados a partir de la lista si está completa; en los demás casos, según el registro
tile-organisations = de ellos, organizaciones internacionales
tile-observers = observadores consignados
tile-present-before = miembros presentes en la reunión anterior
the-meeting = La reunión
label-when = Fecha:
label-where = Lugar:
label-host = Anfitrión:
label-co-chairs = Copresidentes:
label-themes = Temas:
label-before = Reunión anterior:
no-place = lugar no registrado
who-came = Quiénes asistieron
list-is-complete = La lista de asistencia está completa.
list-is-partial = La lista de asistencia no está completa: quien no figura en ella puede haber asistido de todos modos.
list-is-none = No hay lista de asistencia.
label-members = Miembros ({ $n }):
label-observers = Observadores ({ $n }):
label-guests = Invitados ({ $n }):
label-secretariat = Secretaría ({ $n }):
label-apologies = Ausentes con excusa ({ $n }):
label-absent = Con derecho a asistir y ausentes ({ $n }):
what-it-agreed = Lo que acordó y puso en marcha
label-agreed = Acordado:
label-launched = Puesto en marcha:
source-of-record = Fuente del registro:
factsheet-note = La clave de la reunión en los datos es { $id }. Valores ausentes: [x] no consta en el registro; [z] no hay nada que contar.

## Agenda brief of a planned meeting
agenda-running = Nota preparatoria { $id }
agenda-planned = Reunión prevista
expected = A quiénes se espera
expected-n = { $n ->
    [one] { $n } miembro pertenece al órgano en esa fecha.
   *[other] { $n } miembros pertenecen al órgano en esa fecha.
}
expected-unknown = No se sabe a quién se espera.
label-expected = Se espera a ({ $n }):
missed-the-last = Quiénes no asistieron a las últimas reuniones
missed-none = Ninguno de los miembros que se esperan faltó a la última reunión con lista completa.
missed-unknown = Ninguna reunión anterior de la serie tiene una lista de asistencia completa.
missed-note = Reuniones consecutivas con lista completa a las que el miembro no asistió, hasta el final del período de este informe.
due-by-then = Lo que vence a más tardar en esa fecha
due-none = Ninguna iniciativa abierta vence a más tardar en esa fecha.
due-unknown = La fecha de la reunión no está registrada: se enumeran todas las iniciativas abiertas.
agenda-note = La clave de la reunión en los datos es { $id }. Elaborado a partir del registro hasta el { $last }.

## Pack of a member
tile-own-period = en el período, { $series }
tile-own-period-against = reuniones a las que asistió, sobre las computables
tile-own-to-date = desde el primer año registrado, { $series }
tile-own-to-date-against = el conjunto de los miembros: { $rate }
presence-over-time = Presencia a lo largo del tiempo
presence-at = Presencia: { $series }
missed-in-a-row = Reuniones consecutivas a las que no asistió: { $series }
never-eligible = No hay ninguna reunión con lista de asistencia completa a la que { $member } tuviera derecho a asistir.
roles = Funciones
roles-of-period = Funciones en las reuniones del período
initiatives = Iniciativas
label-leads = Lidera:
label-supports = Apoya:
what-comes-next = Próximos pasos
label-owed = Compromisos pendientes:
label-meeting = Reunión:
the-whole = El conjunto de los miembros
unnamed-note = No se nombra a los otros miembros: el cuadro indica cuántos de ellos participaron en qué parte de las reuniones. No incluye a los miembros con menos de cuatro reuniones.
how-own = El libro de cálculo que acompaña a este documento contiene las filas de { $member } y fórmulas sobre ellas. Lo que se dice del conjunto de los miembros figura en él como valores, porque las filas a partir de las cuales se calcula son de otros.
    .lead = A quién corresponden las filas.

## Who a document is for
audience-secretariat = Solo para la secretaría
audience-members = Para los Estados miembros
audience-member = Para { $member }
audience-public = Para el público

## Web page
html-skip = Saltar al texto
html-contents = Contenido
html-figures = Cifras de este gráfico
html-workbook = Las cifras pueden verificarse en el libro de cálculo que acompaña a esta página: { $file }.
chart-of = Gráfico de { $sheet }

## Titles of findings: why rows were left out
title-R001 = Falta un archivo obligatorio
title-R002 = Una carpeta o un dispositivo en lugar de un archivo
title-R003 = Un archivo vacío
title-R004 = Un archivo obligatorio sin filas
title-R005 = Bytes que no son caracteres
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
title-R020 = Una celda vacía que es obligatoria en cada fila
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
title-R033 = Filas que se contradicen sobre una misma cosa
title-R034 = Una palabra que difiere solo en mayúsculas, espacios o signos
title-R035 = Una clave que una hoja de cálculo no puede distinguir de otras
title-R036 = Un nombre que corresponde a dos filas
title-R037 = Una fila que depende de otra excluida
title-R038 = Temas en círculo
title-R039 = Una fórmula sin valor
title-R040 = Fechas en orden incorrecto
title-R041 = Más miembros consignados que los que indica el registro
title-R042 = Una lista completa que no está completa
title-R043 = Una lista que no está completa
title-R044 = Una persona o una fila repetida
title-R045 = Filas que se contradicen sobre quiénes asistieron
title-R046 = Asistencia a una reunión que no se celebró
title-R047 = Presente antes de incorporarse o después de retirarse
title-R048 = Una reunión celebrada sin asistencia
title-R049 = Puesta en marcha o concluida antes de ser acordada
title-R050 = Listas de las que nadie dice si están completas
title-R051 = Un tema que nadie utiliza
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
title-R064 = Una columna que puede decir otra cosa de las filas
title-R065 = Una lista en la carpeta que no se lee
title-R066 = Dos reuniones el mismo día con casi el mismo título
title-R067 = Una reunión sin órgano
title-R068 = Filas excluidas que dicen quién pertenece a un órgano
title-R069 = Una comilla que absorbe filas
title-R070 = Un estado vacío en algunas filas
title-R071 = Un total entre las filas
title-R072 = Un encabezado repetido
title-R073 = Un título o una nota entre las filas
title-R074 = Una fila que solo contiene su clave
title-R075 = Otra tabla debajo de la lista
title-R076 = Fechas y textos en una misma columna
title-R077 = Una hora de otra zona
title-R078 = Una palabra para «desconocido» que también es una clave
title-R079 = Una entrada que quizá sean varias
title-R080 = Una hoja similar que no se lee
title-R081 = Una hoja oculta que se lee
title-R082 = Filas o columnas ocultas que se leen
title-R083 = Una reunión posterior al día de la ejecución
title-R084 = Una secretaría entre los miembros
title-R085 = Dos personas con el mismo nombre
title-R086 = Fechas con el año abreviado o sin día
title-R087 = El mismo archivo dos veces
title-R088 = Un estado o una calidad vacíos en algunas filas
title-R089 = Una clave escrita de varias formas
title-R090 = Caracteres que ninguna fuente tipográfica tiene
title-R091 = Más filas de las que caben en una hoja
title-R092 = Un idioma que el programa no tiene
title-R093 = Un dosier que no se pudo elaborar
title-R094 = Archivos ajenos en una carpeta de resultados
title-R095 = Un período sin reuniones
title-R096 = Una lista con la que se hizo la última edición
title-R097 = Dosieres sin lista de miembros
title-R098 = Letras alteradas
title-R099 = Una tabla de presencia que no cabe en ninguna página
title-R100 = Demasiadas series o plazas en reuniones
title-R101 = Resultados hechos por root
title-R102 = Algo que no se pudo ordenar
title-R103 = Estados conocidos sin lista
