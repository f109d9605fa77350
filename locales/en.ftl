# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = en-GB
direction = ltr
language = English

## Documents
briefing-title = { $span ->
    [year] Annual briefing { $period }
   *[years] Briefing { $period }
}
factsheet-running = Factsheet { $id }
pack-title = Participation of { $member }, { $period }
pack-running = { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] without a due date
   *[other] due on { $day }
}
pack-meeting = { $title }, { $day ->
    [none] without a date yet
   *[other] { $day }
}
edition = Edition of { $day }
edition-replaces = Edition of { $day }, replaces that of { $replaced }
edition-revised = { $edition }; { $n ->
        [0] no figure was revised
        [one] one figure was revised
       *[other] { $n } figures were revised
    }
subtitle-of-edition = { $subtitle }. { $edition }
briefing-subtitle = Meetings from { $first } to { $last }{ $earlier ->
    [yes] { "" }, with earlier years for comparison
   *[no] { "" }
}
page-of = Page { $page } of { $pages }
workbook-title = Statistics { $period }
workbook-title-member = { $member }, statistics { $period }
left-out = { $rows ->
    [one] 1 row could not be used and was left out of this report: { $parts }. No figure includes it.
   *[other] { $rows } rows could not be used and were left out of this report: { $parts }. No figure includes them.
}
left-out-lists = { $n ->
    [one] The attendance list of 1 meeting contradicts its record and is taken as incomplete ({ $codes }).
   *[other] The attendance lists of { $n } meetings contradict their records and are taken as incomplete ({ $codes }).
}
vague-days = { $n ->
    [one] For one meeting, only the year or the month is known. It is counted in that year or month and shown on its first day.
   *[other] For { $n } meetings, only the year or the month is known. Each is counted in that year or month and shown on its first day.
}
left-out-part = { $rows } in { $table ->
    [members] the list of members
    [themes] the list of themes
    [meetings] the list of meetings
    [memberships] the list of memberships
    [attendance] the attendance lists
    [initiatives] the list of initiatives
    [corrections] the list of corrections
    [updates] the list of updates
    [officers] the list of officers
    [credentials] the list of credentials
    [sittings] the list of sittings
   *[other] { $table }
} ({ $code }: { $title })
main-points = In brief
cover = Cover
contents = Contents
notes = Notes
key-figures = Key figures

## Dates and numbers
logo-of = Logo: { $name }
chart-empty = There are no data to show.
continued = (continued)
note = Note:
published-by = Published by { $name }.
contact-at = Contact: { $name }.
date-range = { $first } to { $last }
keywords = meetings, participation, initiatives, statistics
first-day = 1
title-of-process = { $process }: { $title }
no-date = no date
ordinal = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
n-of-n = { $n } of { $total }
percent = { $n }%
points = { $n } points
basis = From { $countable } of { $held } meetings: rates count only meetings with a complete attendance list.
body-and-days = { $body } · { $days }
meeting-dated = { $title } ({ $day })
meeting-month = { $title }, { $month }

## Units, as they stand in the head of a column
unit-share = share
unit-percent = %
unit-points = percentage points
unit-meetings = meetings
unit-events = events
unit-delegations = delegations
unit-roles = roles
unit-presence = presence
unit-initiatives = initiatives
unit-days = days
unit-members = members
unit-delegates = delegates
unit-index = index

## Heads of columns
column-member = Member
column-member-id = Key
column-kind = Kind
column-members = Members
column-participants = Participants
column-category = Category
column-delegation = Delegation
column-delegations-listed = Delegations
column-participant = Participant
column-position = Position
column-organisation = Organisation
column-men = Men
column-another-gender = Another gender
column-gender-unrecorded = Gender not recorded
column-figure-changed = Figure
column-before-change = Before
column-after-change = After
column-because = Because
column-figure-id = Id
column-table-changed = Table
column-row-changed = Row
column-what-changed = What changed
column-number-changed = Number
column-place-of-row = Place
column-meeting = Meeting
    .long = Meeting attended for the first time
column-short = { $head }, short
column-date = Start
column-mode = Mode
column-role = Role
column-year = Year
column-grouping = By
column-group = Group
column-meetings = Meetings
column-events = Events
column-days-open = Days open
column-events-attended = Events attended
column-meetings-before = Meetings, period before
column-events-before = Events, period before
column-members-present = Members present
column-present-as-members = Present as members
column-states-present = States present
column-organisations-present = Organisations present
column-members-eligible = Members eligible
column-states-eligible = States eligible
column-organisations-eligible = Organisations eligible
column-members-named = Members named
column-observers-named = Observers named
column-others-named = Others named
column-record = Attendance list
column-rate-period = In the period
    .long = Attendance rate in the period
column-rate-before = In the period before
    .long = Attendance rate in the period before
column-change = Change
    .long = Change of the attendance rate
column-region = Region
column-groups = Group of members
column-delegates = Delegates
column-delegations = Delegations counted
column-delegations-counted = Delegations counted
column-delegates-reported = Delegates on record
column-balance-period = Balance in the period
column-balance-to-date = Balance since the first year on file
column-present = Present
column-presence = Presence
column-eligible = Eligible
column-needed = Needed
column-quorum = Quorum
column-reach-period = Present at least once in the period
column-reach-to-date = Present at least once since the first year on file
column-returning = Returning members
column-apologies-period = Apologies in the period
column-unexplained-period = Absent without apologies in the period
column-apologies-to-date = Apologies since the first year on file
column-unexplained-to-date = Absent without apologies since the first year on file
column-mean = Mean
    .long = Delegates in a delegation, mean
column-median = Median
column-window = Window
column-hhi = Herfindahl–Hirschman index
column-effective-number = Effective number
column-gini = Gini coefficient
column-women = Women
column-not-women = Men and others
column-gender-recorded = Gender recorded
column-share-women = Women (of gender recorded)
column-share-not-recorded = Gender not recorded
column-in-person = In person
column-virtual = Online
column-share-virtual = Online (of mode recorded)
column-share-mode-recorded = Mode recorded
column-heads = Heads of delegation recorded
column-persons = Persons named
column-mean-before = Meetings attended before, mean
column-newcomers = Newcomers
column-co-chairs = Different co-chairs, of all seats
column-seats = Seats
    .long = Times as co-chair
column-last-co-chaired = Last co-chaired
column-years-since = Years since
    .long = Years since last co-chaired
column-host = Host
column-theme-id = Key of the theme
column-named = Themes named
column-entropy = Entropy
column-evenness = Evenness
column-leads = Leads
column-partners = Supports
column-covered = Themes with initiatives
column-themes-missing = Themes without initiatives
column-initiative-id = Key of the initiative
column-priority = Priority
column-due-date = Due
column-days-late = Days late
column-since = Since
column-last-update = Last update
column-status-before = Status before
column-health = State of progress
column-health-reason = Reason
column-on-track = On track
column-at-risk = At risk
column-late = Late
column-no-news = No news
column-days-proposed = Days proposed
column-days-agreed = Days agreed
column-days-in-progress = Days in progress
column-days-delivered = Days delivered
column-days-discontinued = Days discontinued
column-first-update = First update
column-delivered-on = Delivered on
column-days-to-delivery = Days to delivery
note-rows-shown = { $n } of { $all } rows are shown.
column-update-date = Date
column-note = Note
column-next-step = Next step
column-body = Body
column-places = Places
column-share-women-base = Women in the base year
column-change-since-base = Change since the base year
column-balanced-since = Balanced since
column-to-target = Distance to target
column-target = Target
column-heads-gender-recorded = Heads, gender recorded
column-heads-women = Women among heads
column-deputy-heads = Deputy heads recorded
column-deputy-heads-gender-recorded = Deputy heads, gender recorded
column-deputy-heads-women = Women among deputy heads
column-one-gender = Of one gender only
column-balanced = Balanced
column-formal = Formal credentials
column-provisional = Provisional credentials
column-no-credentials = No credentials
column-formal-credentials = Formal credentials
column-head = Head of delegation
column-deputy-head = Deputy head
column-both-genders = Both genders
column-sitting = Sitting
column-sitting-date = Date
column-sittings-present = Sittings attended
column-below-least-share = Below the required share
column-n = Delivered with both dates
column-q1 = First quartile
    .long = Days to delivery, first quartile
column-q3 = Third quartile
    .long = Days to delivery, third quartile
column-reading = Assessment
column-led = Led
column-partnered = Supported
column-other-member = Other member
column-other-member-id = Key of the other member
column-contributes-to = Framework
column-before = Period before
column-mean-of-five = Mean of five periods
column-direction = Direction
column-counted-from = Counted from
column-rate-to-date = Since the first year on file
    .long = Attendance rate since the first year on file
column-rate-quarter = Since the first year on file
column-other-members = Other members
column-present-of-eligible = Present
column-absence-open = Missed in a row, up to now
column-absence-longest = Longest run of missed meetings
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
column-gap = Share of meetings minus share of initiatives
column-status = Status
column-delivery-rate = Delivered, of those owed
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
column-what = Content
column-group-of-sheets = About
sheets-left-out = Left out, because nothing is on record: { $tables }.
sheets-first = Overview
sheets-participation = Participation
sheets-themes = Themes
sheets-initiatives = Initiatives
sheets-data = Rows behind the figures
mail-subject = { $process }: { $member }, { $period }
mail-greeting = Dear colleagues,
mail-about = Please find attached the document and the workbook about { $member } for { $period }, with what is on record in the { $process }.
mail-corrections = Please check them. If a recorded value is wrong, fill in the sheet “Corrections” of the workbook, and send the workbook back to us.
mail-closing = Kind regards
tracker-title = Progress of initiatives, { $period }
tracker-subtitle = Status as of { $day }
gender-title = Gender composition, { $period }
gender-subtitle = As of { $day }
gender-delegations-part = Women in delegations
histories = Initiatives one by one
history = Status at the end of the period: { $status }. State of progress: { $progress }. Due: { $due }.
history-updates = Updates
credentials-title = Credentials and sittings, { $period }
credentials-subtitle = As of { $day }
sheet-cover = Cover
sheet-corrections = Corrections
corrections-of = Corrections by { $member }
corrections-how = Where a recorded value is wrong, enter the correct value in the cell beside it; leave all other cells empty. The cells to fill in have a border, the others are protected.
corrections-return = Enter your name, save the file and return it to the secretariat. Nothing changes before the secretariat has decided.
corrections-member = Member
corrections-edition = Edition
corrections-reference = Reference (for the program)
corrections-by = Filled in by (name and office)
corrections-remarks = General remarks
corrections-row = meeting
corrections-meeting = Meeting
corrections-title = Title
corrections-date = Date
corrections-present = Present: as recorded
corrections-present-correct = Present: correct value
corrections-role = Role: as recorded
corrections-role-correct = Role: correct value
corrections-size = Delegates: as recorded
corrections-size-correct = Delegates: correct value
corrections-row-remarks = Remarks
corrections-use-remarks = (use Remarks)
corrections-choose = Choose a value from the list, or leave the cell empty.
corrections-number = Enter a whole number, 1 or more, or leave the cell empty.
sheet-meetings-of-period = Meetings of the period
    .row = meeting of the period
sheet-meetings-by-series = Meetings by series
    .row = meeting of a series
sheet-meetings-by-group = Meetings and delegations
    .row = category of a breakdown
sheet-attendance-by-member = Attendance by member
    .row = member in a series
sheet-attendance-matrix = Attendance table
    .row = member
sheet-peers = Attendance of other members
    .row = member, or group of members, in a series
sheet-attendance-by-group = Attendance by region and group
    .row = group of members in a series
sheet-members-of-period = Members in the period
    .row = member
sheet-largest-delegations = Largest delegations
    .row = delegation at a meeting
sheet-roles-by-meeting = Roles by meeting
    .row = role at a meeting
sheet-by-year = Year by year
    .row = year
sheet-concentration = Concentration and rotation
    .row = measure over a span of years
sheet-themes = Themes counted
    .row = theme
sheet-themes-by-member = Themes by member
    .row = member and theme
sheet-initiatives-by-status = Initiatives counted
    .row = status or framework
sheet-initiatives-listed = Initiatives listed
    .row = initiative in a list
sheet-tracker = Initiatives over time
    .row = initiative
sheet-tracker-listed = Initiatives that moved
    .row = initiative that moved
sheet-groups-beside = Groups beside the whole
    .row = group of members in a series
sheet-initiatives-by-framework = Initiatives by framework
    .row = framework
sheet-initiatives-by-body = Initiatives by body
    .row = body
sheet-gender-by-body = Gender by body
    .row = body
sheet-gender-by-role = Gender by role
    .row = role
sheet-gender-by-year = Gender by year
    .row = end of a year
sheet-credentials = Credentials by member
    .row = member
sheet-incomplete-delegations = Incomplete delegations
    .row = delegation at a meeting
sheet-sittings = Sittings
    .row = sitting of a meeting
sheet-sittings-by-member = Sittings by member
    .row = member in a series
sheet-initiatives-by-member = Initiatives by member
    .row = member
sheet-initiatives-together = Members that work together
    .row = pair of members
sheet-attendance-matrix-series = Attendance { $series }
column-series = Series
column-list = List
column-of-table = { $head }: { $table }
column-row-is = One row is one
column-rows = Rows
column-sheet-tables = What it shows
term-region = region
term-groups = group of members
term-kind-of-meeting = kind of meeting
term-kind-of-member = kind of member
term-sides = members
term-status = status
term-contributes-to = framework
sheets-few-meetings = Left out, because fewer than three of its meetings have a complete attendance list: { $tables }.
columns-left-out = Columns left out, because nothing is on record: { $columns }.
scope-participation = all meetings
scope-initiatives = all initiatives
scope-themes = all themes
scope-tracker = all initiatives
scope-gender = all bodies and delegations
scope-credentials = all meetings that keep credentials
scope-sittings = all sittings
column-measure = Measure
column-scope = Of
column-unit = Unit
column-rests-on = Meetings with a complete list, of meetings held
head-of-values = { $head } [values]
head-of-some-values = { $head } [some values]
basis-of-series = { $series }: { $basis }

## Figures, by their ids

figure-participation-meetings-held = Meetings held
figure-participation-meetings-held-events = Events: meetings held together count once
figure-participation-delegations-presences = Delegations present, each meeting counted
figure-participation-delegations-distinct = Different delegations that attended
figure-participation-delegates = Delegates
figure-participation-rate-overall-period = Attendance rate of all members in the period
figure-participation-rate-overall-to-date = Attendance rate of all members since the first year on file
figure-participation-rate-overall-period-states = Attendance rate of states in the period
figure-participation-rate-overall-to-date-states = Attendance rate of states since the first year on file
figure-participation-rate-overall-period-organisations = Attendance rate of organisations in the period
figure-participation-rate-overall-to-date-organisations = Attendance rate of organisations since the first year on file
figure-participation-events = Events with a complete attendance list, of bodies whose members are known
figure-participation-first-time = Members that attended for the first time
figure-participation-returning = Members of the period before that attended again
figure-participation-lapsed = Members that stopped attending
figure-participation-delegation-size-mean = Delegates in a delegation, mean
figure-participation-delegation-size-median = Delegates in a delegation, median
figure-participation-gender-share = Women among delegates
figure-participation-gender-share-not-recorded = Delegates whose gender is not recorded
figure-participation-heads = Delegations with a head on record
figure-participation-heads-women-share = Women among heads of delegation
figure-participation-mode-share-virtual = Delegates that attended online
figure-participation-experience-newcomers = Delegates that attended for the first time
figure-initiatives-status-proposed = Initiatives proposed
figure-initiatives-status-agreed = Initiatives agreed
figure-initiatives-status-in-progress = Initiatives in progress
figure-initiatives-status-delivered = Initiatives delivered
figure-initiatives-status-discontinued = Initiatives discontinued
figure-initiatives-status-total = Initiatives, all together
figure-initiatives-delivery-rate = Initiatives delivered, of those owed
figure-initiatives-overdue = Open initiatives past their due date
figure-initiatives-on-time = Delivered initiatives that were on time
figure-initiatives-time-to-deliver-n = Delivered initiatives with both dates
figure-initiatives-time-to-deliver-q1 = Time to delivery, first quartile
figure-initiatives-time-to-deliver-median = Time to delivery, median
figure-initiatives-time-to-deliver-q3 = Time to delivery, third quartile
figure-initiatives-unled = Initiatives without a lead
figure-tracker-status-proposed = Initiatives proposed at the end of the period
figure-tracker-status-agreed = Initiatives agreed at the end of the period
figure-tracker-status-in-progress = Initiatives in progress at the end of the period
figure-tracker-status-delivered = Initiatives delivered at the end of the period
figure-tracker-status-discontinued = Initiatives discontinued at the end of the period
figure-tracker-status-not-recorded = Initiatives without a status on record at the end of the period
figure-tracker-moved = Initiatives that moved in the period
figure-tracker-health-on-track = Initiatives on track
figure-tracker-health-at-risk = Initiatives at risk
figure-tracker-health-late = Late initiatives
figure-tracker-health-no-news = Initiatives without any update
figure-tracker-health-delivered = Delivered initiatives
figure-tracker-health-discontinued = Discontinued initiatives
figure-gender-bodies = Women among those who hold places in bodies
figure-gender-delegations-heads-women = Women among heads of delegation
figure-gender-delegations-deputy-heads-women = Women among deputy heads of delegation
figure-gender-single-one-gender = Delegations of one gender only
figure-gender-single-balanced = Balanced delegations
figure-gender-target-delegates = Women among delegates, distance to the target
figure-gender-target-officers = Women in bodies, distance to the target
figure-credentials-received = Members with formal credentials at the meetings of the period
figure-credentials-incomplete = Incomplete delegations
figure-sittings-trigger = Sittings that members attended
figure-sittings-trigger-below = Members below the required share of sittings

column-statistic = Statistic
column-question = Question
column-formula = How it is counted
column-edges = Special cases
column-part = { $head }: { $part }
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
term-quarter-75 = three quarters or more
term-quarter-50 = a half to under three quarters
term-quarter-25 = a quarter to under a half
term-quarter-0 = under a quarter
term-capacity = capacity
term-yes = yes
term-no = no
term-reached = reached
term-not-reached = not reached
term-period = in the period
term-to-date = since the first year on file
term-five-years = the five years that end with the period
term-initiatives = all initiatives
term-low-n = [low n] fewer than five
term-up = up
term-down = down
term-unchanged = unchanged
term-better = improvement
term-worse = decline
term-mean-of-five = Mean of the last five years
term-total-once = All, each counted once
term-not-recorded = not recorded
term-co-chair = co-chair
term-chair = chair
term-speaker = speaker
term-panellist = panellist
term-rapporteur = rapporteur
term-observer = observer
term-in-person = in person
term-virtual = online
term-hybrid = hybrid
term-planned = planned
term-postponed = postponed
term-proposed = proposed
term-agreed = agreed
term-in-progress = in progress
term-delivered = delivered
term-discontinued = discontinued
term-health-on-track = ● on track
term-health-at-risk = ◆ at risk
term-health-late = ▲ late
term-health-no-news = ○ no news
term-health-delivered = ■ delivered
term-health-discontinued = □ discontinued
term-past-due = past its due date
term-due-soon = due soon
term-old-update = last update long ago
term-list-none = none
term-list-agrees = complete, agrees with the record
term-list-complete = complete
term-list-incomplete = incomplete
term-state = state
term-territory = territory
term-international-organisation = international organisation
term-civil-society = civil society
term-non-governmental-organisation = non-governmental organisation
term-private-sector = private sector
term-secretariat = secretariat
term-member = member
term-guest = guest
term-attended = attended
term-registered = registered
term-held = held
term-cancelled = cancelled
term-complete = complete
term-partial = partial
term-none = none
term-head = head of delegation
term-deputy-head = deputy head of delegation
term-role = role
term-vice-chair = vice-chair
term-alternate = alternate
term-formal = formal
term-provisional = provisional
term-delegate = delegate
term-female = woman
term-male = man
term-other = other
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
    .symbol = ×
    .short = absent
term-unknown = unknown
    .symbol = ?
    .short = unknown
term-not-eligible = not eligible
    .symbol = { "" }
    .short = not eligible
sign-not-available = ··
    .said = not on record
    .meaning = ·· not on record
sign-not-applicable = –
    .said = not applicable
    .meaning = – not applicable: there is nothing to count
sign-suppressed = suppressed
    .said = suppressed
    .meaning = suppressed: not shown, to protect a single person or member
missing-x = [x] not available: not on record
missing-z = [z] not applicable: there is nothing to count
missing-c = [c] confidential: suppressed to protect a single person or member
low = [low]
missing-low = [low] more than zero, but less than 0.05%
presence-key-grey = grey: not eligible
presence-uncounted = A member’s attendance before it joined is shown, but not counted.
word-table-elsewhere = This table has { $n } rows; it is in the workbook.

## Statistics: the title of the table, and its definition
participation-meetings-held = Meetings held
    .question = How many meetings took place?
    .formula = The number of held meetings that begin in the period; also by body, kind and mode, and for the period before.
    .edges = Planned, postponed and cancelled meetings are left out, and so are meetings without a date. Joint meetings also count once as an event. Not available for a period before the first held meeting on record.
participation-delegations = Attendance at the meetings of the period
    .question = How many delegations attended?
    .formula = Members present at each meeting: counted from the rows if the list is complete, otherwise the total on record.
    .edges = Named presences count only what rows name; two rows for one member at one meeting are one delegation, and only attended rows make one. States are the total less the international organisations. If there is no total on record and the list is not complete, the figure is not available.
participation-delegations-by-capacity = Delegations by capacity and by kind of member
participation-delegations-series = Members present at the { $series }
participation-rate = Attendance rate by member
    .question = How often does a member attend?
    .formula = Meetings at which the member was present in any capacity, divided by the countable meetings for which it was eligible.
    .edges = Countable: held, and the attendance list is complete. A member is eligible if it was a member of the body on the day on which the meeting began. Not applicable if there is no such meeting. The change is in percentage points against the period before. A member whose presence or absence nobody recorded is left out of the rate for that meeting.
participation-rate-series = Attendance rate by member: { $series }
participation-rate-compared = Attendance rate by member since the first year on file
participation-rate-compared-series = Attendance rate by member since the first year on file: { $series }
participation-rate-overall = Attendance rate of all members
    .question = How often do all members together attend?
    .formula = The sum of presences divided by the sum of eligible places over countable meetings; not the mean of the members’ rates.
    .edges = Observers, guests and the secretariat are in neither sum. A member that attended as an observer was present.
participation-rate-overall-series = Attendance rate of all members: { $series }
participation-events = Events attended by member
    .question = Which events of the period did a member attend?
    .formula = Events at which the member was present in any capacity, divided by the events for which it was eligible. Meetings held together are one event.
    .edges = Only held meetings of the period with a complete attendance list count, of bodies whose members are known. A member whose presence or absence nobody recorded is left out for that meeting.
participation-matrix = Attendance table
    .question = Which members attended which meetings?
    .formula = Each member that was ever eligible, by each countable meeting.
    .edges = Before a member joined, it is not eligible; if it attended nevertheless, it is shown as present but not counted.
participation-matrix-series = Attendance table: { $series }
participation-matrix-meetings = Presence at each meeting
participation-matrix-meetings-series = Presence at each meeting: { $series }
participation-trend = Participation year by year
    .head = Attendance rate: { $head }
    .question = How has participation changed?
    .formula = Meetings, events, named presences of delegations, delegates, share of women and rates of each year, with the mean of the last five years.
    .edges = Presences and delegations are those that rows name; if lists are incomplete, more attended. A year without a held meeting is shown. The mean of shares is the sum of their numerators divided by the sum of their denominators; other means leave out years without a value.
participation-longest-absence = Longest absences
    .question = What is the longest run of missed meetings?
    .formula = Longest run of countable meetings in one series for which the member was eligible and not present, and the run still open at the end of the period.
    .edges = A meeting without a complete list does not lengthen a run, but presence at it ends one. The runs of a former member end with its membership, and none of them is still open.
participation-longest-absence-series = Longest absences: { $series }
participation-roles = Roles at meetings
    .question = Which members chaired, spoke and reported?
    .formula = Count of co-chair, chair, speaker, panellist and rapporteur roles of each member at held meetings of the period.
    .edges = A role that a member has twice at one meeting counts once. Co-chairs named by the meeting itself count too.
participation-roles-by-meeting = Co-chairs, speakers and observers by meeting
participation-delegates = Delegates at the meetings of the period
    .question = How many delegates attended?
    .formula = The sum of the delegates in rows that say attended: their number, or one for each row if a row of the delegation names a person or gives a gender.
    .edges = A person listed twice for one delegation at one meeting is one. Delegations whose number of delegates is not recorded are in no sum; the number of delegations counted and the total on record are shown beside it. Not available if no delegation could be counted. Two rows with the same name but another organisation or gender are two people.
participation-by-region = Participation by region
    .question = Which regions attend?
    .formula = Presences divided by eligibilities at countable meetings, summed over the members of a region.
    .edges = Members without a region have a row of their own.
participation-by-region-series = Participation by region: { $series }
participation-by-group = Participation by group of members
    .question = Which groups of members attend?
    .formula = Presences divided by eligibilities at countable meetings, summed over the members of a group.
    .edges = A member may be in several groups, so there is no total and the rows do not add up. Members without a group are in no row.
participation-by-group-series = Participation by group of members: { $series }
participation-by-kind = Participation by kind of member
    .question = Which kinds of members attend?
    .formula = Presences divided by eligibilities at countable meetings, summed over the members of a kind.
    .edges = Members without a kind have a row of their own.
participation-by-kind-series = Participation by kind of member: { $series }
participation-regional-balance = Regional balance
    .question = Are regions present in proportion to their members?
    .formula = A region’s share of presences divided by its share of eligibilities, over countable meetings; 1 is in proportion.
    .edges = Not applicable if no member of the region was eligible, or if nobody was present.
participation-regional-balance-series = Regional balance: { $series }
participation-quorum = Quorum
    .question = Was a quorum present?
    .formula = Eligible members present, compared with the share of eligible members that the settings require, rounded up.
    .edges = Shown only for a series with a quorum in its settings. If the list is not complete, the members named may be enough; otherwise the answer is not available.
participation-quorum-series = Quorum: { $series }
participation-reach = Members that took part at least once
    .question = How many members took part at least once?
    .formula = Members present at least once, divided by members eligible at least once, over countable meetings.
    .edges = A member counts once, however often it attended.
participation-reach-series = Members that took part at least once: { $series }
participation-first-time = First-time participants
    .question = Who attended for the first time?
    .formula = Members whose first delegation on file attended a held meeting of the period.
    .edges = In any capacity. A delegation on an incomplete list counts; one that such a list left out is not known. Not available if no held meeting, or no delegation, is on file before the period.
participation-returning = Returning members
    .question = Which members of the period before attended again?
    .formula = Members present in the period and in the period before, divided by members present in the period before.
    .edges = Present means at any held meeting, in any capacity. Not available if the period before is not on record; not applicable if nobody was present in it.
participation-lapsed = Members that stopped attending
    .question = Which members stopped attending?
    .formula = Members that were present in the period before and eligible at a countable meeting of the period, but attended no held meeting of the period.
    .edges = Not available if the period before is not on record; not applicable if nobody was eligible.
participation-apologies = Apologies and unexplained absences
    .question = Who sent apologies?
    .formula = Meetings for which the member was eligible and not present: with apologies on record, and without.
    .edges = Apologies count at any held meeting of the series, absence without apologies only if the list is complete. A member that registered but did not attend is absent.
participation-apologies-series = Apologies and unexplained absences: { $series }
participation-delegation-size = How large delegations are
    .question = How large are delegations?
    .formula = Mean and median of the delegates of each delegation of the period whose number is known.
    .edges = The median of an even number is the mean of the two in the middle. Delegations of unknown size are left out; how many were counted stands beside it.
participation-largest-delegations = The largest delegations
    .question = Which members send many delegates?
    .formula = Delegates of each delegation of the period whose number is known, the largest first.
    .edges = The delegation of the host is marked; a second table leaves it out.
participation-largest-delegations-without-host = The largest delegations, without those of hosts
participation-concentration = Concentration of delegates
    .question = Do a few members send most delegates?
    .formula = Herfindahl–Hirschman index: the sum of the squared shares of members in all delegates; effective number of members: 1 divided by it. Gini coefficient of presences over eligible members at countable meetings.
    .edges = Not applicable with fewer than two members, or without a presence. Computed by the program, not by a formula in the workbook.
participation-concentration-presences = Concentration of presences
participation-concentration-presences-series = Concentration of presences: { $series }
participation-gender-share = Women among delegates, by meeting
    .question = What share of delegates are women?
    .formula = Women divided by delegates whose gender is recorded; the share not recorded is shown beside it.
    .edges = Not available if fewer than half are recorded. Small counts that could identify a person are suppressed, and so are others from which they could be derived.
participation-gender-share-by-region = Women among delegates, by region
participation-gender-share-by-kind = Women among delegates, by kind of member
participation-heads = Heads of delegation
    .question = Who leads the delegations?
    .formula = Delegations of the period with a recorded head of delegation; women among the heads of delegation whose gender is recorded; by region.
    .edges = One head for each delegation. Not available if no head of delegation is recorded. Small counts that could identify a person are suppressed, and so are others from which they could be derived.
participation-mode-share = In person or online
    .question = How many delegates attended online?
    .formula = Delegates online, divided by delegates whose mode is recorded in their row.
    .edges = The mode of a meeting is not taken as that of its delegates.
participation-experience = Experience of delegates
    .question = How often did delegates attend before?
    .formula = For each person named at a meeting of the period, the held meetings that the same person attended before for the same member: their mean, and the share of persons with none.
    .edges = Not available if no person is named at two meetings, since the names then differ from meeting to meeting. Newcomers are not available for the first meeting on file that names persons.
participation-co-chair-rotation = Rotation of co-chairs
    .question = Do co-chairs rotate?
    .formula = Different co-chairs, divided by all seats of co-chairs at held meetings of the series.
    .edges = A seat is one co-chair at one meeting, as named by the meeting or its attendance.
participation-co-chair-rotation-series = Rotation of co-chairs: { $series }
participation-co-chair-rotation-by-member = Co-chairs by member
participation-co-chair-rotation-by-member-series = Co-chairs by member: { $series }
themes-trend = Themes year by year
    .head = Share of meetings: { $head }
    .question = Which themes rise and fall?
    .formula = Fractional share of each theme in the held meetings of a year that name themes.
    .edges = Not available if fewer than two years have such meetings; not applicable in a year without one.
themes-diversity = Diversity of themes
    .question = How evenly is the work spread over themes?
    .formula = Shannon entropy of the fractional shares of themes; evenness: the entropy divided by the logarithm of the number of themes that are named; effective number: the number of themes of equal share with the same entropy.
    .edges = Not applicable if fewer than two themes are named. Computed by the program, not by a formula in the workbook.
themes-coverage = Themes by member
    .question = Which members work on which theme?
    .formula = Initiatives of the theme that the member leads, and that it supports.
    .edges = An initiative with several themes counts in each.
themes-coverage-gaps = Themes without initiatives, by member
initiatives-overdue = Overdue initiatives
    .question = Which initiatives are overdue?
    .formula = Initiatives due by the end of the period that are neither delivered nor discontinued; days from the due date to the end of the period.
    .edges = The status is the one currently on record. Initiatives without a due date are listed separately. Not available if no initiative has a due date.
initiatives-overdue-no-due-date = Open initiatives without a due date
initiatives-on-time = Initiatives delivered on time
    .question = What share of delivered initiatives was on time?
    .formula = Initiatives completed by the day they were due, divided by delivered initiatives with both dates, completed by the end of the period.
    .edges = Initiatives without one of the dates are in neither number.
initiatives-time-to-deliver = Time to delivery
    .question = How long does delivery take?
    .formula = Days from the start of the meeting that agreed an initiative, or from its own start, to its completion, for those completed by the end of the period: median and quartiles, by linear interpolation.
    .edges = [low n] marks quartiles of fewer than five initiatives. An initiative without a first day or a day of completion is left out.
initiatives-leadership = Initiatives led and supported, by member
    .question = Which members lead and support initiatives?
    .formula = Initiatives that a member leads, and that it supports; pairs of members that take part in the same initiatives.
    .edges = A member that leads and supports the same initiative counts in both.
initiatives-leadership-pairs = Members that work together
initiatives-unled = Initiatives without a lead
    .question = Which initiatives have no lead?
    .formula = Initiatives that name no lead; themes without an initiative that is agreed or in progress.
    .edges = As currently on record.
initiatives-unled-themes = Themes without an active initiative
initiatives-frameworks = Frameworks served by initiatives
    .question = Which frameworks do initiatives serve?
    .formula = Initiatives that contribute to the framework, and how many of them are delivered.
    .edges = An initiative that serves several counts in each.
change = Change
    .question = What has changed?
    .formula = Each figure, the same figure for the period before, their difference, and the mean of the last five periods of the same length.
    .edges = Changes of shares are in percentage points. A change is called an improvement or a decline only if the definition says which direction is better. There is no value if one of the two figures has none.
themes-meetings = Themes of meetings
    .question = How often is each theme discussed?
    .formula = Held meetings that name the theme; in the fractional column, a meeting with k themes counts 1/k in each.
    .edges = The last row counts each meeting once.
themes-initiatives = Themes of initiatives
    .question = How many initiatives are about each theme?
    .formula = Initiatives that name the theme; in the fractional column, an initiative with k themes counts 1/k in each.
    .edges = The last row counts each initiative once.
themes-gap = Themes discussed and acted on
    .question = Which themes are discussed more than acted on, and the reverse?
    .formula = The theme’s fractional share of the meetings of the five years that end with the period, minus its fractional share of all initiatives.
    .edges = In percentage points. Not applicable if there are no meetings or no initiatives with themes.
initiatives-status = Initiatives by status
    .question = What is the status of initiatives?
    .formula = The number of initiatives with each status.
    .edges = The status currently on record, for every period; nothing is concluded from dates.
initiatives-delivery-rate = Initiatives delivered
    .question = What share of initiatives is delivered?
    .formula = Delivered, divided by agreed, in progress, delivered and discontinued.
    .edges = Initiatives that are only proposed are not yet owed.
initiatives-traceability = From agreement to launch
    .question = Were agreed initiatives launched?
    .formula = The meeting that agreed it, the meeting that launched it, the days between their starts, and the meetings of the same series between them.
    .edges = The number of days is missing if one of the meetings has no date. The number of meetings between is not applicable if the two belong to different series.
initiatives-traceability-open = Agreed initiatives without a launch on record
tracker-status = Initiatives at the end of the period
    .question = Where did each initiative stand at the end of the period?
    .formula = The status in the last update on or before the last day of the period, and the day on which that status began; the day of the last update.
    .edges = Without such an update, the status in the list of initiatives counts if its completion date (delivered) or start date (in progress) is not later; otherwise it is not available. A later status is never shown for an earlier period.
tracker-moved = Initiatives that moved in the period
    .question = Which initiatives have another status at the end of the period than at its beginning?
    .formula = The status on the day before the period, the status on its last day, and the day on which that began.
    .edges = An initiative whose status before the period is not on record has moved if a status is on record at its end.
tracker-health = Initiatives on track, at risk and late
    .question = Which initiatives are on track, which are at risk, and which are late?
    .formula = Late: due by the end of the period and neither delivered nor discontinued. At risk: due within the days that the settings give (usually 90), or without an update for the months that the settings give (usually 12). No news: without any update. All other open initiatives are on track.
    .edges = Of an initiative without any update, nothing is known unless its due date says otherwise. An initiative that is late is not also at risk. Without a due date, only updates count.
tracker-health-by-theme = Initiatives on track, at risk and late, by theme
tracker-health-by-lead = Initiatives on track, at risk and late, by lead member
tracker-health-by-framework = Initiatives on track, at risk and late, by framework
tracker-health-by-body = Initiatives on track, at risk and late, by the body that agreed them
tracker-age = Days in each status
    .question = How long was each initiative in each status?
    .formula = Days from each update with a status to the next one; the last one up to the end of the period.
    .edges = Not available without such an update. A status to which an initiative returns is counted each time.
tracker-chain = From agreement to delivery
    .question = Where and when was each initiative agreed, first reported on, launched and delivered?
    .formula = The meeting that agreed it, the first update since then, the meeting that launched it, the day on which it was delivered, and the days from the start of the first meeting to delivery.
    .edges = What happened after the period is not shown. The number of days is missing if one of the dates is.
participation-beside = Attendance rate beside groups
    .question = How often do the groups attend that stand beside the whole?
    .formula = Meetings at which members of the group were present, divided by those for which they were eligible, at countable meetings; the same for all members.
    .edges = A member may be in several groups, so they have no total.
participation-beside-series = Attendance rate beside groups: { $series }
gender-bodies = Women in bodies
    .question = How many women are among the members and officers of each body at the end of the period?
    .formula = Women, divided by those whose gender is recorded, of all who hold a place on the last day of the period; the difference in percentage points from the end of the base year that the settings name; the first year at whose end from 40 to 60 percent were women.
    .edges = For the secretariat only, because a change from year to year tells the gender of somebody who is new. Not available if fewer than half of the genders are recorded. Without a first or last day, a place has always been held, or is still held. Small counts that could identify a person are suppressed, and so are others from which they could be derived.
gender-bodies-by-role = Women in bodies, by role
gender-bodies-by-year = Women in bodies at the end of each year
gender-delegations = Women who lead delegations, by meeting
    .question = How many heads and deputy heads of delegation are women?
    .formula = Women, divided by the heads of delegation whose gender is recorded; the same for deputy heads; by meeting, by region and by body.
    .edges = One head and one deputy head for each delegation. Not available if fewer than half of the genders are recorded. Small counts that could identify a person are suppressed, and so are others from which they could be derived.
gender-delegations-by-region = Women who lead delegations, by region
gender-delegations-by-body = Women who lead delegations, by body
gender-single = Delegations of one gender only
    .question = How many delegations are of one gender only, and how many are balanced?
    .formula = Delegations in which all are women, all are men, or all are of another gender, divided by the delegations of two or more people whose genders are all recorded. Balanced: from 40 to 60 percent are women.
    .edges = For the secretariat only, because it tells of single delegations who is in them. A delegation with a gender that is not recorded is not counted.
gender-target = Distance to the target for women
    .question = How far is the share of women from the target?
    .formula = The share of women among delegates, and in bodies at the end of the period, minus the target that the settings name, in percentage points.
    .edges = For the secretariat only. Only if the settings name a target. Not available if the share is not.
credentials-received = Credentials of members
    .question = Which members had handed in credentials by the end of each meeting?
    .formula = Members of the body on the first day of the meeting, by the best form of the credentials received by its last day: formal, provisional, none.
    .edges = Only for meetings that the list of credentials names. Credentials without a date count as received in time. Observers are not counted.
credentials-received-by-member = Credentials by member
credentials-incomplete = Incomplete delegations
    .question = Which delegations lacked a part that the rules require?
    .formula = Delegations of the last years (usually four) without at least one of the parts that the settings name, divided by those of which this is known.
    .edges = For the secretariat only. Credentials are known only for meetings that keep them; heads and deputy heads only for meetings at which any is recorded; both genders (a woman, and somebody who is not one) only if one of each is recorded, or all genders are.
sittings-quorum = Quorum at sittings
    .question = Was a quorum present at each sitting?
    .formula = Eligible members present at the sitting, compared with the number that the quorum of the series requires.
    .edges = A member that the list of a sitting does not name was absent, unless the attendance list of the meeting is partial. Not available if those whose presence is not known could decide.
sittings-quorum-series = Quorum at sittings: { $series }
sittings-trigger = Sittings by member
    .question = Which members attended fewer sittings than the rules require?
    .formula = Sittings at which the member was present, divided by the sittings of the period for which it was eligible and its presence is known.
    .edges = A member is marked only if the settings name the required share.
sittings-trigger-series = Sittings by member: { $series }
data-members = Data: members
    .row = member
data-themes = Data: themes
    .row = theme
data-meetings = Data: meetings
    .row = meeting
data-memberships = Data: memberships
    .row = membership
data-attendance = Data: attendance
    .row = row of the attendance list
data-initiatives = Data: initiatives
    .row = initiative
data-updates = Data: updates
    .row = update
data-officers = Data: officers
    .row = place in a body
data-credentials = Data: credentials
    .row = set of credentials of a delegation
data-sittings = Data: sittings
    .row = member at a sitting
data-delegations = Data: delegations
    .row = delegation at a meeting
data-presence = Data: presence
    .row = member at a meeting of a series
data-expected = Data: expected members
    .row = delegation expected at a meeting
data-participants = Participants
    .row = participant, or several who are not named
data-note = The rows from which the figures are counted. “line” is the line in the input file.
data-live = Only these columns are formulas; the others are values: { $columns }.
data-not-printed = Printing prints the head of this sheet only; to print its rows, clear the print area.

## Main points
point-attendance-lead = { $present } of { $eligible } members attended the { $meeting }{ $direction ->
    [up] , up from { $before } of { $before-eligible } on { $before-day }.
    [down] , down from { $before } of { $before-eligible } on { $before-day }.
    [same] , the same share as on { $before-day } ({ $before } of { $before-eligible }).
   *[none] .
}
point-attendance-all = All expected members attended.
point-attendance-absent = Absent: { $absent }.
point-attendance-many = { $n } were absent; the attendance table names them.
point-incomplete-lead = { $reported } members took part, { $named } are named.
point-incomplete = { $meeting }: the record reports { $reported } members, of which { $organisations } { $organisations ->
    [one] organisation
   *[other] organisations
}; the list is incomplete and excluded from rates.
point-launched-lead = { $initiative } was launched.
point-launched = Agreed at the { $agreed } and launched at the { $launched }{ $between ->
    [none] .
    [1] , with one meeting of the series between them.
   *[other] , with { $between } meetings of the series between them.
}{ $serves ->
    [none] { "" }
   *[other] {" "}It serves the { $serves }.
}
point-quorum-lead = { $n ->
    [one] One of the { $series } had no quorum.
   *[other] { $n } of the { $series } had no quorum.
}
point-quorum = { $meetings }.
point-overdue-lead = { $n ->
    [one] One initiative was overdue on { $day }{ $high ->
        [0] { "" }
       *[other] , of high priority
    }.
   *[other] { $n } initiatives were overdue on { $day }{ $high ->
        [0] { "" }
        [one] , one of them of high priority
       *[other] , { $high } of them of high priority
    }.
}
point-overdue = Longest first: { $initiatives }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
point-overdue-one = { $initiative } ({ $n ->
    [one] one day
   *[other] { $n } days
})
point-at-risk-lead = { $n ->
    [one] One initiative is at risk.
   *[other] { $n } initiatives are at risk.
}
point-at-risk = Due soon: { $soon }. Last update long ago: { $old }.
point-sittings-lead = { $n ->
    [one] One member attended fewer sittings than required ({ $series }).
   *[other] { $n } members attended fewer sittings than required ({ $series }).
}
point-sittings = { $members }.
point-sittings-many = The table of sittings by member names them.
point-change-lead = { $direction ->
    [better] Attendance at the { $series } rose by { $points } percentage points.
    [worse] Attendance at the { $series } fell by { $points } percentage points.
   *[other] Attendance at the { $series } differs by { $points } percentage points from the period before.
}
point-change = { $now } ({ $now-of }), after { $before } ({ $before-of }) in the period before.
point-first-time-lead = { $n ->
    [one] One delegation attended for the first time.
   *[other] { $n } delegations attended for the first time.
}
point-first-time = { $members }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
} No earlier list names them.
point-absence-lead = { $n ->
    [one] { $members } has missed the last { $missed } meetings.
   *[other] { $members } have each missed the last { $missed } meetings.
}
point-absence-lead-many = { $n } members have each missed the last { $missed } meetings.
point-absence = Last present on { $last } ({ $series }).
point-absence-never = No attendance is on file; the first year on file is { $first } ({ $series }).
point-absence-several = Counted over the { $series } with a complete attendance list.
point-gap-more-lead = { $theme }: discussed more than acted on.
point-gap-less-lead = { $theme }: acted on more than discussed.
point-gap = { $meetings }% of the agenda since { $since }, { $initiatives }% of initiatives.
point-lists-lead = { $incomplete } of { $held } attendance lists are not complete.
point-lists-many = They are excluded from rates. The table of meetings shows which they are.
point-lists = { $meetings }. { $incomplete ->
    [one] It is
   *[other] They are
} excluded from rates.

## Alternative texts of charts
alt-parts = One bar of { $n } parts: { $value }. Largest { $most-at } ({ $most }), smallest { $least-at } ({ $least }). The figures are in the workbook, sheet “{ $sheet }”.
alt-columns = Column chart with { $n } columns, { $first } to { $last }: { $value }. Highest { $most } ({ $most-at }), lowest { $least } ({ $least-at }); { $start } at the first, { $end } at the last.{ $whole ->
    [none] {""}
   *[other] {" "}A line marks { $whole } at each.
} The figures are in the workbook, sheet “{ $sheet }”.
alt-stacked = Stacked column chart with { $n } columns, { $first } to { $last }: { $others }. { $value }: highest { $most } ({ $most-at }), lowest { $least } ({ $least-at }), { $start } at the first and { $end } at the last. The figures are in the workbook, sheet “{ $sheet }”.
alt-line = Line chart with { $n } points, { $first } to { $last }: { $others }. { $value }: { $start } at the first and { $end } at the last; highest { $most } ({ $most-at }), lowest { $least } ({ $least-at }). Gaps mean that there is no value. The figures are in the workbook, sheet “{ $sheet }”.
alt-timeline = Timeline with { $n } rows and a mark for each of: { $others }. By { $value }: earliest { $least } ({ $least-at }), latest { $most } ({ $most-at }). The days are in the workbook, sheet “{ $sheet }”.
alt-multiples = { $n } small charts of presence, one for each row ({ $rows }). Most often present: { $most-at } ({ $most }); least often: { $least-at } ({ $least }). The figures are in the workbook, sheet “{ $sheet }”.
alt-ranking = Bar chart with { $n } bars ({ $rows }). { $title } ({ $value }): from { $most-at } ({ $most }) to { $least-at } ({ $least }). The figures are in the workbook, sheet “{ $sheet }”.
alt-tiles = Chart with { $n } tiles ({ $rows }) in groups. { $title } ({ $value }): from { $most-at } ({ $most }) to { $least-at } ({ $least }). The figures are in the workbook, sheet “{ $sheet }”.
alt-strip = Row of marks, one for each meeting. { $title }. Present: { $present ->
    [none] at none
   *[other] { $present }
}. Absent: { $absent ->
    [none] from none
   *[other] { $absent }
}. The figures are in the workbook, sheet “{ $sheet }”.
alt-dumbbell = Chart with { $n } rows ({ $rows }) and two marks in each: { $others }. Widest apart: { $most-at } ({ $most } percentage points). The figures are in the workbook, sheet “{ $sheet }”.
axis-share = { $what } (%)
axis-count = { $what } (number)
axis-percent = Share (%)

## Workbook
sheet-one-table = This worksheet contains one table. Missing values: [x] not available, [z] not applicable, [c] confidential.
sheet-one-table-of = This worksheet contains one table. One row is one { $row }. Missing values: [x] not available, [z] not applicable, [c] confidential.
sheet-values = Figures are values, not formulas; the sheet “Notes” says why.
key-figures-note = Earlier figures and means are values, because they belong to other periods.
all-live = All its figures are formulas over the sheets whose names begin with “Data”.
column-live = Formulas and values
value-others = Values and not formulas, because they are counted from rows of other members: { $headers }.
value-worked = Values and not formulas, computed by the rules in the sheet “Notes”: { $headers }.
value-hidden = Values and not formulas, because they are counted from columns that are not in this file: { $headers }.
value-large = Values and not formulas, because there are too many rows to calculate in reasonable time: { $headers }.
value-misread = Values and not formulas, because a spreadsheet would misread a key or a date on which they depend: { $headers }.
sheet-source = Source: { $files }.
cover-publisher = Published by { $publisher }
cover-handling = Handling: { $handling }
cover-period = Period: { $first } to { $last }
cover-contact = Contact: { $contact }
cover-inputs = Made from { $files }{ $prints ->
    [yes] {"; "}their fingerprints (SHA-256) are in manifest.json
   *[no] {""}
}.
cover-how-without = Each sheet contains one table that can be filtered and sorted. The sheet “Notes” defines each figure. The rows behind the figures were left out of this workbook, so its figures are values.
cover-how = Each sheet contains one table that can be filtered and sorted. The sheet “Notes” defines each figure; the sheets whose names begin with “Data” contain the rows behind the figures.
cover-how-list = Each sheet contains one table that can be filtered and sorted. The totals are formulas over the sheet “Participants”.
cover-missing = A missing value is never zero: [x] not available, [z] not applicable, [c] confidential.
link-to-contents = Go to the contents

## Texts of the templates
heading-attendance = { $n } of { $eligible } members attended, compared with { $before } of { $before-eligible } in { $when }
heading-attendance-first = { $n } of { $eligible } members attended
heading-attendance-same = { $n } of { $eligible } members attended, as in { $when }
heading-meetings = { $n ->
    [one] One meeting
   *[other] { $n } meetings in { $events ->
        [one] one event
       *[other] { $events } events
    }
}
heading-never-missed = { $n } of { $all } members attended every meeting
heading-never-missed-all = { $n ->
    [one] The only member attended every meeting
   *[other] All { $n } members attended every meeting
}
heading-absences = { $members ->
    [one] One of { $all } members accounts for all { $n } absences
   *[other] { $members } of { $all } members account for all { $n } absences
}
heading-events-none = { $n } of { $all } members attended no event with a complete list
heading-events-every = { $n } of { $all } members attended every event with a complete list
heading-still-open = { $n ->
    [one] One initiative that a meeting agreed in { $year } is open and not on record as launched
   *[other] { $n } initiatives that meetings agreed are open and not on record as launched, the oldest since { $year }
}
heading-delivered = { $n } of { $all } initiatives { $n ->
    [one] has been delivered
   *[other] have been delivered
}
ranking-several = { $n } members, each
difference = Difference
legend-period = { $period }
legend-reported = total as reported, without a complete list
legend-missing = no figure on record
legend-open = still open
legend-all = all
legend-some = some
legend-none = none
tile-meetings = { $n ->
    [one] meeting held
   *[other] meetings held
}
tile-meetings-events = { $n ->
    [one] in { $n } event
   *[other] in { $n } events
}
tile-meetings-before = { $events }; { $meetings } in { $n ->
    [one] { $n } event
   *[other] { $n } events
} in { $year }
tile-rate = attendance rate, { $series }
tile-rate-against = { $of } eligible places since the first meeting on file, in { $first }
tile-few = present of eligible, { $series }
tile-few-against = { $countable ->
    [one] at the one meeting with a complete attendance list, of { $held } held since { $first }
   *[other] at the { $countable } meetings with a complete attendance list, of { $held } held since { $first }
}
tile-delivered = initiatives delivered
tile-delivered-against = { $running } in progress, { $agreed } agreed, as currently on record
no-meeting-in-period = No meeting on record took place from { $first } to { $last }. The following figures are about earlier years.
participation = Participation
members-present-at = Members present at the { $series }, in any capacity
rate-note = Meetings attended in any capacity, of those with a complete list for which the member was eligible, from the first meeting on file, in { $first }, to { $last }.
events-attended = Events of { $period } attended by member
events-note = Events attended, of those for which the member was eligible and the attendance list is complete. Meetings held together are one event.
rate-too-few = { $series }: fewer than three meetings have a complete list, so the attendance rates of members are in the workbook only.
meetings-of-period = Meetings of the period
themes-and-initiatives = Themes and initiatives
gap-note = Shares by fractional counts: meetings from { $first } to { $last }, all initiatives. Percentage points: share of meetings minus share of initiatives.
status-note = The status currently on record; the list of initiatives does not keep earlier statuses.
traceability-note = Latest launches first. Days are from the start of the meeting that agreed an initiative to the start of the meeting that launched it.
still-open = Initiatives agreed by { $last } that are not delivered or discontinued, by the status now on record
still-open-note = Oldest first. Days are from the start of the meeting that agreed an initiative to the end of the period. Initiatives count as open unless the list records them as delivered or discontinued.
how-to-read = How to read these figures
how-countable = Rates count only meetings that were held and whose attendance list is complete; each table of rates states how many they are. Observers, guests and the secretariat are not in any rate.
    .lead = Countable meetings.
how-missing = ·· means that nothing is on record, and – that there is nothing to count. A missing value is never counted as zero. In the workbook, these are [x] not available, [z] not applicable and [c] confidential.
    .lead = Missing values.
how-data = Made from { $files }{ $prints ->
    [yes] {", "}whose fingerprints are in manifest.json
   *[no] {""}
}: { $rows }; { $out ->
    [0] no rows left out
    [one] { $out } row with errors left out, as stated on the first page
   *[other] { $out } rows with errors left out, as stated on the first page
}.
    .lead = Data.
rows-meetings = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
rows-attendance = { $n ->
    [one] { $n } attendance row
   *[other] { $n } attendance rows
}
rows-initiatives = { $n ->
    [one] { $n } initiative
   *[other] { $n } initiatives
}
how-quality = The secretariat has a list of all findings in the data, with file and line.
    .lead = Data quality.
    .one-list = { $complete ->
        [0] The attendance list of the one meeting of the period is not complete.
       *[other] The attendance list of the one meeting of the period is complete.
    }
    .lists = { $complete ->
        [one] { $complete } of the { $held } meetings of the period has a complete attendance list.
       *[other] { $complete } of the { $held } meetings of the period have a complete attendance list.
    }
    .undated = { $n ->
        [one] { $n } meeting that was held has no date on record and is in no figure of a period.
       *[other] { $n } meetings that were held have no date on record and are in no figure of a period.
    }
how-corrections = { $n ->
    [one] One correction that a member proposed and the secretariat accepted is applied over the attendance lists.
   *[other] { $n } corrections that members proposed and the secretariat accepted are applied over the attendance lists.
}
how-check = Every table is a sheet of statistics.xlsx, and the rows behind it are in the sheets whose names begin with “Data”.
    .lead = Check any figure.
definitions-note = Each definition ends with the name of its statistic; all definitions are in the sheet “Notes” of the workbook.

## Factsheet of a meeting
tile-present = present as members
tile-present-eligible = members present
tile-present-eligible-against = in any capacity, of those eligible
tile-present-against = counted from the list if it is complete, otherwise the total on record
tile-organisations = of which international organisations
tile-observers = observers named
tile-present-before = members present at the previous meeting
the-meeting = The meeting
label-when = When:
label-where = Where:
label-host = Host:
label-co-chairs = Co-chairs:
label-themes = Themes:
label-before = Previous meeting:
no-place = place not on record
who-came = Attendance
list-is-complete = The attendance list is complete.
list-is-partial = The attendance list is not complete: others may have attended.
list-is-none = There is no attendance list.
label-members = Members ({ $n }):
label-observers = Observers ({ $n }):
label-guests = Guests ({ $n }):
label-secretariat = Secretariat ({ $n }):
label-apologies = With apologies ({ $n }):
label-absent = Eligible and absent ({ $n }):
what-it-agreed = Initiatives agreed and launched
label-agreed = Agreed:
label-launched = Launched:
source-of-record = Source of the record:
factsheet-note = The key of the meeting in the data is { $id }. Missing values: ·· not on record; – there is nothing to count.

## Agenda brief of a planned meeting
changes-title = Changes: { $period }
changes-subtitle = From: { $old }. To: { $new }.
changes-edition = edition of { $period }
changes-edition-in = edition of { $period } in { $folder }
changes-none = none
changes-share = { $of } ({ $percent })
changes-past = Only what it is compared with.
changes-rule = Another rule.
changes-all-rows = Worked out from all rows that changed.
changes-no-rows = No row of the lists changed.
changes-more = And { $n } more.
changes-added = added
changes-removed = removed
changes-cell = { $column } { $before } → { $after }
changes-row = { $row }: { $change }
changes-summary = { $revised ->
        [0] No figure has another value
        [one] One figure has another value
       *[other] { $revised } figures have other values
    } and { $rows ->
        [0] no row of the lists changed
        [one] one row of the lists changed
       *[other] { $rows } rows of the lists changed
    } from { $old } to { $new }.
changes-settings = The settings are other ones.
changes-periods = These are editions of two periods: most differences are no revisions.
changes-settings-of-day = The settings are other ones, at least the day of the edition.
changes-version = The program is another version ({ $old }, now { $new }).
changes-templates = These templates are other ones: { $templates }.
changes-now = Now:
changes-before = Before:
changes-figures = Revised figures
changes-numbers = Numbers of changes
changes-rows = Changed rows of the lists
changes-cells = Changed cells of tables
changes-many-cells = The changed cells of tables are in the workbook of changes.
changes-note = Compared are the data files of both editions: nothing is shown here that one of them does not show.
participants-title = List of participants: { $meeting }
participants-running = Participants { $id }
participants-final = Final list
participants-provisional = Provisional list
participants-is-final = This list is final: it has everyone who attended.
participants-is-provisional = This list is provisional: it has everyone who registered or attended, as far as the record shows.
participants-withheld-n = { $n ->
        [one] The name of one participant is not published: consent was refused or is not on record.
       *[other] The names of { $n } participants are not published: consent was refused or is not on record.
    }
participants-without-number = { $n ->
        [one] The number of participants of one delegation is not on record; the totals do not include it.
       *[other] The numbers of participants of { $n } delegations are not on record; the totals do not include them.
    }
participants-members = Members
participants-observers = Observers
participants-organisations = Organisations
participants-guests = Guests
participants-secretariat = Secretariat
participants-totals = Participants by category and gender
participants-numbers = { $delegations ->
        [one] One delegation,
       *[other] { $delegations } delegations,
    } { $participants ->
        [one] one participant
       *[other] { $participants } participants
    }
participants-delegations = { $delegations ->
        [one] One delegation
       *[other] { $delegations } delegations
    }
participants-role = { $name } ({ $role })
participants-people = { $n ->
        [one] one participant
       *[other] { $n } participants
    }
participants-unnamed = { $n ->
        [one] One participant, not named
       *[other] { $n } participants, not named
    }
participants-unnamed-unknown = Participants not named
participants-withheld = Name not published
participants-source = Source: { $files }.
agenda-running = Agenda brief { $id }
agenda-planned = Planned meeting
expected = Expected members
expected-n = { $n ->
    [one] { $n } member belongs to the body on that day.
   *[other] { $n } members belong to the body on that day.
}
expected-unknown = It is not known which members are expected.
label-expected = Expected ({ $n }):
missed-the-last = Members that missed the last meetings
missed-none = No expected member missed the last meeting with a complete list.
missed-unknown = No earlier meeting of the series has a complete attendance list.
missed-note = Consecutive meetings with a complete list that the member missed, up to the end of the period of this report.
due-by-then = Initiatives due by the meeting
due-none = No open initiative is due by the meeting.
due-unknown = The date of the meeting is not on record: all open initiatives are listed.
agenda-note = The key of the meeting in the data is { $id }. Based on the record up to { $last }.

## Pack of a member
tile-own-events = events of { $period } attended
tile-own-events-against = of those with a complete attendance list
tile-own-to-date = meetings attended since { $first }, { $series }
tile-own-to-date-against = all members: { $rate }
tile-own-initiatives = initiatives led or supported
tile-own-initiatives-against = { $leads } led
own-events = { $member } attended { $part ->
    [none] none
    [all] all
   *[some] { $n }
} of the { $all ->
    [one] one event
   *[other] { $all } events
} of { $period } for which it was eligible.
    .basis = Only meetings with a complete attendance list count; meetings held together are one event.
own-attended = { $member } attended { $n ->
    [one] one meeting
   *[other] { $n } meetings
} of { $period } without being eligible as a member.
    .basis = They are in no rate: { $meetings }.
own-series = { $member } attended { $n } of { $all } { $series } since { $first }.
own-absence = Its longest run of missed meetings, of those with a complete list, is { $longest }.
own-last = It was last present on { $day }.
own-no-initiative = { $member } leads or supports no initiative on record.
    .basis = Initiatives that name no lead and no partner count for no member.
own-next = Next:
own-next-none = No meeting is planned on record.
presence-at = Presence at the { $series }
missed-in-a-row = Meetings missed in a row: { $series }
never-eligible = { $member } was not eligible at any meeting with a complete attendance list.
roles-of-period = Roles at the meetings of the period
initiatives = Initiatives
label-leads = Leads:
label-supports = Supports:
what-comes-next = Next steps
label-owed = Still to be delivered:
the-whole = All members
unnamed-note = Other members are not named: the table shows how many of them attended which share of the meetings. Members with fewer than four meetings are not in it.
how-own = The workbook that accompanies this document contains the rows of { $member }, and formulas over them. Figures about all members are values there, because they are counted from rows of other members.
    .lead = Whose rows.

## Who a document is for
audience-secretariat = For the secretariat only
audience-members = For member states
audience-member = For { $member }
audience-public = For the public

## Web page
html-skip = Skip to the text
html-contents = Contents
html-figures = Figures in this chart
html-filter = Show only rows with
html-workbook = The figures can be checked in the workbook that accompanies this page: { $file }.
chart-of = Chart of { $sheet }

## Titles of findings: why rows were left out
title-R001 = A required file is missing
title-R002 = A folder or a device in place of a file
title-R003 = An empty file
title-R004 = A required file without rows
title-R005 = Bytes that are not text
title-R006 = A NUL byte
title-R007 = A quotation mark that is not closed
title-R008 = Another encoding than UTF-8
title-R009 = A recommended file is missing
title-R010 = A required column is missing
title-R011 = Columns that are not used
title-R012 = A row with more or fewer cells than the header
title-R013 = A column that occurs twice
title-R014 = A file that can't be read
title-R015 = Another separator than commas
title-R016 = Two files for one table
title-R017 = A workbook that can't be read
title-R018 = A sheet that is not in the workbook
title-R019 = Merged cells
title-R020 = An empty cell that every row needs
title-R021 = A word that is not one of the values of its column
title-R022 = A text that is not a date
title-R023 = A text that is not a whole number
title-R024 = A cell that is too long
title-R025 = Control characters
title-R026 = Characters that can't be seen
title-R027 = A lost character
title-R028 = Text that looks like a formula
title-R029 = Spaces around a value
title-R030 = A key that is in no list
title-R031 = A key that occurs twice
title-R032 = An unknown entry in a list
title-R033 = Rows with one key that contradict each other
title-R034 = A word that differs only in capital letters, spaces or marks
title-R035 = A key that a spreadsheet can't tell from others
title-R036 = A name that stands for two rows
title-R037 = A row that refers to one that was left out
title-R038 = Themes in a circle
title-R039 = A formula without a value
title-R040 = Dates in the wrong order
title-R041 = More members named than the record reports
title-R042 = A list marked complete that is incomplete
title-R043 = A list that is not complete
title-R044 = A person or a row twice
title-R045 = Rows that contradict each other about attendance
title-R046 = Attendance of a meeting that was not held
title-R047 = Present before joining or after leaving
title-R048 = A held meeting without attendance
title-R049 = Launched or completed before it was agreed
title-R050 = Lists without a statement whether they are complete
title-R051 = A theme that is not used
title-R052 = An initiative that points to a meeting without a date
title-R053 = One name in two spellings
title-R054 = A membership of a body without meetings
title-R055 = Two memberships at the same time
title-R056 = A list from which rows were left out
title-R057 = A year of another century
title-R058 = An empty row
title-R059 = Rows left out that may belong to any meeting
title-R060 = A series without meetings
title-R061 = A recommended file without rows
title-R062 = No member is a state
title-R063 = A held meeting without a date
title-R064 = An unread column that may matter
title-R065 = A list in the folder that is not read
title-R066 = Two meetings on one day with nearly the same title
title-R067 = A meeting without a body
title-R068 = Membership rows left out
title-R069 = A quotation mark that takes in rows
title-R070 = A status that is empty in some rows
title-R071 = A total among the rows
title-R072 = A header that is repeated
title-R073 = A heading or note among the rows
title-R074 = A row with only one filled cell
title-R075 = Another table below the list
title-R076 = Dates and texts in one column
title-R077 = A time in another zone
title-R078 = A word for “not known” that is also a key
title-R079 = An entry that may be several entries
title-R080 = A suitable sheet that is not read
title-R081 = A hidden sheet that is read
title-R082 = Hidden rows or columns that are read
title-R083 = A meeting after the day of the run
title-R084 = A secretariat among the members
title-R085 = Two people with one name
title-R086 = Dates with a short year, or without a day
title-R087 = The same file twice
title-R088 = A status or capacity that is empty in some rows
title-R089 = One key in several spellings
title-R090 = Characters that no font has
title-R091 = More rows than a sheet holds
title-R092 = A language that the program does not have
title-R093 = A pack that could not be made
title-R094 = Files of others in a folder of outputs
title-R095 = A period without a meeting
title-R096 = A list of the last edition that no longer exists
title-R097 = Packs without a list of members
title-R098 = Garbled letters
title-R099 = An attendance table too large for a page
title-R100 = Too many series, or eligible places
title-R101 = Outputs made by root
title-R102 = Files that could not be cleaned up
title-R103 = States known without a list
title-R104 = A header that means several meetings
title-R105 = A total that its cells do not give
title-R106 = Members known from attendance
title-R107 = Lists read without settings
title-R108 = Participants without a member
title-R109 = Participants who joined again
title-R110 = A report without participants
title-R111 = A day that may be two
title-R112 = A mark that says neither yes nor no
title-R113 = A header below other lines
title-R114 = Meetings without a day in a report on a part of a year
title-R115 = A column without a mark
title-R116 = A heading that says in which capacity
title-R117 = A row of a table of members by meetings that occurs twice
title-R118 = Cells that say nothing
title-R119 = A table in which nobody came
title-R120 = A sheet beside a table of members by meetings
title-R121 = Members that may be persons
title-R122 = A name with a footnote mark
title-R123 = A member that is not a known state
title-R124 = Groups of members that attendance does not name
title-R125 = A correction that was applied
title-R126 = A correction that no longer fits
title-R127 = Corrections without a decision
title-R128 = A value that can’t be proposed
title-R129 = A correction that is already in the lists
title-R130 = A correction that can’t be applied
title-R131 = A pack that the edition lacks
title-R132 = A file that is no returned pack
title-R133 = A pack of another edition
title-R134 = A protected cell that was changed
title-R135 = A formula in a cell to fill in
title-R136 = An entry that can’t be used
title-R137 = Proposals that contradict each other
title-R138 = A renamed sheet
title-R139 = Entries that repeat what is recorded
title-R140 = A returned pack without a name
title-R141 = A member without a contact
title-R142 = A contact that is no address
title-R143 = Two statuses of one day
title-R144 = A status that the last update contradicts
title-R145 = An update dated in the future
title-R146 = A text outside the cells to fill in
title-R147 = A role without presence
title-R148 = A sheet of an earlier edition
title-R149 = A person with two genders
title-R150 = A person with two places in one body
title-R151 = Credentials received after the meeting
title-R152 = Present at a sitting, but not at the meeting
title-R153 = A member that is recorded twice at one sitting
title-R154 = A sitting outside the dates of its meeting
title-R155 = A group to compare with that no member is in
title-R156 = Sittings outside every series
title-R157 = A base year after the last year on record
title-R158 = Sittings whose names differ only in capitals or spaces
