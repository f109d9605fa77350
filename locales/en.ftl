# Every word that the program itself puts before a reader. One message a line; names never change.

## Documents
briefing-title = Annual briefing { $period }
briefing-subtitle = Meetings from { $first } to { $last }, with the years before for comparison
page-of = Page { $page } of { $pages }
workbook-title = Statistics { $period }
main-points = Main points
cover = Cover
contents = Contents
notes = Notes
key-figures = Key figures

## Dates and numbers
date-day = { $day } { $month } { $year }
date-month = { $short } { $year }
date-short = { $day } { $short } { $year }
no-date = no date
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec
ordinal = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
n-of-n = { $n } of { $total }
percent = { $n }%
points = { $n } points
list-and = { $head } and { $last }
basis = From { $countable } of { $held } meetings: only those whose attendance list is complete can be counted.

## Units, as they stand in the head of a column
unit-share = share
unit-percent = %
unit-points = percentage points
unit-meetings = meetings
unit-delegations = delegations
unit-roles = roles
unit-presence = presence
unit-initiatives = initiatives
unit-days = days

## Heads of columns
column-member = Member
column-member-id = Key
column-kind = Kind
column-members = Members
column-meeting = Meeting
column-short = { $head }, short
column-date = Start
column-mode = Mode
column-role = Role
column-year = Year
column-grouping = By
column-group = Group
column-meetings = Meetings
column-events = Events
column-meetings-before = Meetings, period before
column-events-before = Events, period before
column-members-present = Members present
column-states-present = States present
column-organisations-present = Organisations present
column-states-eligible = States eligible
column-organisations-eligible = Organisations eligible
column-members-named = Members named
column-observers-named = Observers named
column-others-named = Others named
column-record = Attendance list
column-rate-period = In the period
column-rate-to-date = Since the first meeting
column-present-of-eligible = Present
column-absence-open = Missed in a row, still open
column-absence-longest = Longest run missed
column-last-present = Last present
column-co-chair = Co-chair
column-chair = Chair
column-speaker = Speaker
column-panellist = Panellist
column-rapporteur = Rapporteur
column-total = Total
column-presences = Presences named
column-distinct = Delegations named
column-theme = Theme
column-meetings-fractional = Meetings, fractional
column-meetings-five-years = Meetings, five years
column-meetings-five-years-fractional = Meetings, five years, fractional
column-initiatives = Initiatives
column-initiatives-fractional = Initiatives, fractional
column-delivered = Delivered
column-share-of-meetings = Share of meetings, five years
column-share-of-initiatives = Share of initiatives
column-gap = Meetings less initiatives
column-status = Status
column-delivery-rate = Delivered of those owed
column-discontinued = Discontinued
column-initiative = Initiative
column-agreed-at = Agreed at
column-launched-at = Launched at
column-meetings-between = Meetings between
column-days = Days
column-serves = Serves
column-figure = Figure
column-value = Value
column-meaning = Meaning
column-sheet = Sheet
column-what = What it holds
column-statistic = Statistic
column-question = Question
column-formula = How it is counted
column-edges = Edge rules
column-point = Main point
column-part-numerator = Numerator
column-part-denominator = Denominator

## Words in cells
term-all = all
term-body = body
term-kind = kind
term-mode = mode
term-states = States
term-organisations = Organisations
term-all-members = All members
term-mean-of-five = Mean of the last five years
term-total-once = All, each counted once
term-not-recorded = not recorded
term-co-chair = co-chair
term-chair = chair
term-speaker = speaker
term-panellist = panellist
term-rapporteur = rapporteur
term-observer = observer
term-proposed = proposed
term-agreed = agreed
term-in-progress = in progress
term-delivered = delivered
term-discontinued = discontinued
term-list-none = none
term-list-agrees = complete, agrees with the record
term-list-complete = complete
term-list-incomplete = incomplete
term-present-as-member = present as member
    .symbol = ●
    .short = member
term-present-as-observer = present as observer
    .symbol = ○
    .short = observer
term-apologies = apologies
    .symbol = A
    .short = apologies
term-absent = absent
    .symbol = –
    .short = absent
term-not-eligible = not eligible
    .symbol = { "" }
    .short = not eligible
missing-x = [x] not available: the record does not say
missing-z = [z] not applicable: there is nothing to count
missing-c = [c] confidential
presence-key = ● present as member   ○ present as observer   – absent   A apologies   blank: not eligible.

## Statistics: the title of the table, and its definition
participation-meetings-held = Meetings held
    .question = How many meetings took place?
    .formula = Count of held meetings that start in the period; also by body, kind and mode.
    .edges = Planned, postponed and cancelled meetings are left out, and so are those without a date. Joint meetings also count once as an event.
participation-delegations = Who took part in the meetings of the period
    .question = How many delegations came?
    .formula = Members present at each meeting: counted from the rows where the list is complete, else the total that the record gives.
    .edges = Named presences count only what rows name. States are the total less the international organisations. Where the record gives no total and the list is not complete, the figure is not available.
participation-delegations-series = Members present at the { $series }
participation-rate = How often each member came
    .question = How often does a member attend?
    .formula = Meetings at which the member was present in any capacity, divided by the countable meetings for which it was eligible.
    .edges = Countable: held, and the attendance list is complete. Not applicable where there is no such meeting.
participation-rate-series = How often each member came: { $series }
participation-rate-overall = How often the whole membership came
    .question = How often does the whole membership attend?
    .formula = Sum of presences divided by the sum of eligibilities over countable meetings; not the mean of rates.
    .edges = Observers, guests and the secretariat are in neither. A member that sat as an observer was present.
participation-rate-overall-series = How often the whole membership came: { $series }
participation-matrix = Who was where
    .question = Who was where?
    .formula = Each member that was ever eligible, by each countable meeting.
    .edges = Before a member joined it is not eligible; if it came all the same, it is shown as present and not counted.
participation-matrix-series = Who was where: { $series }
participation-trend = Year by year
    .question = How has it moved?
    .formula = Meetings, events, named presences of delegations and rates of each year, with the mean of the last five years.
    .edges = Presences and delegations are those that rows name: where lists are not complete, more came. A year without a held meeting is shown. The mean of rates is the sum of presences by the sum of eligibilities.
participation-longest-absence = Who stayed away longest
    .question = What is the longest run of missed meetings?
    .formula = Longest run of countable meetings in one series for which the member was eligible and not present, and the run still open at the end of the period.
    .edges = A meeting without a complete list neither ends nor lengthens a run.
participation-longest-absence-series = Who stayed away longest: { $series }
participation-roles = Who carried the meetings
    .question = Who carried the meetings?
    .formula = Count of co-chair, chair, speaker, panellist and rapporteur roles of each member at held meetings of the period.
    .edges = A role that a member has twice at one meeting counts once. Co-chairs named by the meeting itself count too.
participation-roles-by-meeting = Who co-chaired, spoke and observed
themes-meetings = What was discussed
    .question = How much is each theme discussed?
    .formula = Held meetings that name the theme; in the fractional column, a meeting with k themes counts 1/k in each.
    .edges = The last row counts each meeting once.
themes-initiatives = What is being done
    .question = How much is done on each theme?
    .formula = Initiatives that name the theme; in the fractional column, an initiative with k themes counts 1/k in each.
    .edges = The last row counts each initiative once.
themes-gap = What was discussed, and what was done
    .question = Which themes are talked about but not acted on, and the reverse?
    .formula = The theme’s fractional share of the meetings of the five years that end with the period, less its fractional share of all initiatives.
    .edges = In percentage points. Not applicable where there are no meetings or no initiatives with themes.
initiatives-status = Where initiatives stand
    .question = Where do initiatives stand?
    .formula = Count by status.
    .edges = The status as the list records it now, for every period; nothing is guessed from dates.
initiatives-delivery-rate = How many initiatives are delivered
    .question = How many are delivered?
    .formula = Delivered, divided by agreed, in progress, delivered and discontinued.
    .edges = What is only proposed is not yet owed.
initiatives-traceability = From agreement to launch
    .question = Was what was agreed also launched?
    .formula = The meeting that agreed it, the meeting that launched it, the days between their starts, and the meetings of the same series between them.
    .edges = No days where one of the meetings has no date. Meetings between are not applicable where the two are of different series.
initiatives-traceability-open = Agreed, with no launch on record
data-members = Data: members
data-themes = Data: themes
data-meetings = Data: meetings
data-memberships = Data: memberships
data-attendance = Data: attendance
data-initiatives = Data: initiatives
data-presence = Data: who was where
data-note = The rows that the figures are counted from. “line” is the line of the input file.

## Main points
point-attendance-lead = { $present } of { $eligible } members came to the { $meeting }.
point-attendance-all = Nobody who was expected stayed away.
point-attendance-absent = Absent: { $absent }.
point-attendance-many = { $n } stayed away; the table of who was where names them.
point-incomplete-lead = { $reported } members took part, { $named } are named.
point-incomplete = { $meeting }: the record reports { $reported } members, of which { $organisations } { $organisations ->
    [one] organisation
   *[other] organisations
}; the list is incomplete and enters no rate.
point-launched-lead = { $initiative } was launched.
point-launched = Agreed at the { $agreed } and launched at the { $launched }{ $between ->
    [none] .
    [1] , with one meeting of the series between them.
   *[other] , with { $between } meetings of the series between them.
}{ $serves ->
    [none] { "" }
   *[other] {" "}It serves the { $serves }.
}
point-absence-lead = { $member } has missed the last { $n }.
point-absence = It was last present on { $last } ({ $series }).
point-absence-never = It has not been present since it became eligible ({ $series }).
point-gap-more-lead = { $theme }: discussed more than acted on.
point-gap-less-lead = { $theme }: acted on more than discussed.
point-gap = { $meetings }% of the agenda since { $since }, { $initiatives }% of initiatives.
point-lists-lead = { $incomplete } of { $held } attendance lists are not complete.
point-lists = { $meetings }. { $incomplete ->
    [one] It enters
   *[other] They enter
} no rate.

## Alternative texts of charts
alt-columns = Column chart with { $n } columns, { $first } to { $last }: { $value }. Most { $most } ({ $most-at }), least { $least } ({ $least-at }). A line marks { $whole } at each. The figures are in the workbook, sheet { $sheet }.
alt-ranking = Bar chart of { $n } members by share of meetings attended, from { $most-at } ({ $most }) to { $least-at } ({ $least }). The figures are in the workbook, sheet { $sheet }.
alt-dumbbell = Chart of { $n } themes with two marks each, share of meetings and share of initiatives. Widest apart: { $most-at } ({ $most } percentage points). The figures are in the workbook, sheet { $sheet }.
axis-share = Share of meetings attended (%)
axis-count = { $what } (number)
axis-percent = Share (%)

## Workbook
sheet-one-table = This worksheet contains one table. Missing values: [x] not available, [z] not applicable, [c] confidential.
sheet-source = Source: { $files }.
cover-publisher = Published by { $publisher }
cover-handling = Handling: { $handling }
cover-period = Period: { $first } to { $last }
cover-contact = Contact: { $contact }
cover-inputs = Made from { $files }; their fingerprints (SHA-256) are in manifest.json.
cover-how = Each sheet holds one table that can be filtered and sorted. The sheet Notes says how each figure is counted; the sheets that begin with Data hold the rows behind the figures.
cover-missing = Missing is never zero: [x] not available, [z] not applicable, [c] confidential.
link-to-contents = Go to the contents

## Findings: what is wrong, and how to mend it
finding-R001 = the file is missing; { $table }.csv is required
    .help = { $table ->
        [initiatives] put it in the inputs folder, name it in rapporteur.toml, or say there that this process keeps no such list: [inputs.initiatives] absent = true
       *[other] put it in the inputs folder, or name it in rapporteur.toml
    }
finding-R002 = this is a folder or a device; a CSV file was expected
    .help = put the file in its place
finding-R003 = the file is empty; a line with the names of the columns was expected
    .help = export it again
finding-R004 = the file has a header and no rows
    .help = export it again with its rows
finding-R005 = the file is not UTF-8 text: byte { $byte } is no character of it
    .help = save it as "CSV UTF-8"
finding-R006 = a NUL byte was found; CSV text has none
    .help = export the file again: it is damaged, or no CSV file
finding-R007 = a quotation mark opens here and is never closed: all that follows would be one cell
    .help = close it, or write a mark that belongs to the text twice ("")
finding-R008 = the file is UTF-16 text; UTF-8 was expected
    .help = save it as "CSV UTF-8"
finding-R009 = there is no such file; figures that need it are not available
finding-R010 = the required column { $wanted } is missing{ $near ->
    [none] { "" }
   *[other] ; is { $near } it?
}
    .help = name it in the header, or map it in rapporteur.toml: [inputs.{ $table }] columns = {"{"} { $column } = "…" {"}"}
finding-R011 = columns that are not used: { $columns }
finding-R012 = the row has { $cells } cells, the header { $columns }
    .help = put a cell that contains commas in quotation marks, or add the missing commas
finding-R013 = the column { $column } is there twice
    .help = delete or rename one
finding-R014 = the file can't be read: { $reason }
    .help = check who may read it
finding-R015 = the cells are separated by { $separator }; commas were expected
    .help = save it as "CSV UTF-8 (comma delimited)"
finding-R020 = { $column } is empty; every row needs one
finding-R021 = { $column } is { $value }, which is not one of its values{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = use one of: { $known }
finding-R022 = { $column } is { $value }, which is not a date
    .help = write year-month-day, as in 2022-08-29
finding-R023 = { $column } is { $value }, which is not a whole number of 0 or more
    .help = write digits only, or leave the cell empty where it is not known
finding-R024 = { $column } has { $n } characters; a cell of a workbook holds { $most }
    .help = shorten it; a cell as long as this is most often a quotation mark that was closed too late
finding-R030 = unknown { $column } { $value }
    .help = { $near ->
        [none] correct it, or add it to { $table }.csv
       *[other] did you mean { $near }?
    }
finding-R031 = { $columns } { $value } is there already, on line { $line }
    .help = delete one of the two rows, or give it a key of its own
finding-R032 = { $column } has an unknown entry { $value }
    .help = { $near ->
        [none] correct it, or add it to { $table }.csv; entries are separated by ;
       *[other] did you mean { $near }?
    }
finding-R040 = { $last } { $b } is before { $first } { $a }
    .help = correct one of the two dates
finding-R041 = { $meeting }: the record reports { $reported } members, attendance names { $named }
    .help = correct reported_members, or the rows of this meeting
finding-R042 = { $meeting }: the list is marked complete, but names { $named } of { $reported } members that the record reports
    .help = mark the list as partial, or add the missing rows
finding-R043 = { $meeting }: { $reported } members reported, { $named } named: list incomplete
finding-R050 = attendance_list is empty in { $n } of the rows: taken as complete where rows name who came and no total contradicts them, as none where there are no rows
finding-R060 = the series { $series } has no meeting: no meeting is of the body { $body }{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write the body as in meetings.csv
finding-R090 = no font has these characters, they are missing on the pages: { $characters }
    .help = write the names in Latin, Greek or Cyrillic letters

## On the terminal
severity-error = error
severity-warning = warning
severity-info = info
also-on = also on { $n ->
    [one] line
   *[other] lines
} { $lines }
summary-read = Read
summary-rows = rows
summary-found = Found
summary-counts = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}, { $remarks ->
    [one] 1 remark
   *[other] { $remarks } remarks
}
summary-written = Written to { $folder }
summary-bytes = bytes
summary-files = files
step-read = reading and checking
step-statistics = computing statistics
step-report = composing the report
step-pages = setting pages
step-pdf = writing briefing.pdf
step-xlsx = writing statistics.xlsx
step-data = writing data files
step-publish = publishing
failed-data = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
} in the data; nothing was written
failed-folder = { $path }: there is no such folder; name the folder with the CSV files by --inputs
failed-settings = { $path }: there is no such settings file
failed-no-meeting = no held meeting has a date; name the period by --period
failed-bug = this is a bug of the program; the outputs are as they were
