# Every word that the program itself puts before a reader. One message a line; names never change.

## Documents
briefing-title = Annual briefing { $period }
factsheet-running = Factsheet { $id }
pack-title = Participation of { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] without a due date
   *[other] due on { $day }
}
pack-meeting = { $title }, { $day ->
    [none] without a date yet
   *[other] { $day }
}
briefing-subtitle = Meetings from { $first } to { $last }, with the years before for comparison
page-of = Page { $page } of { $pages }
workbook-title = Statistics { $period }
workbook-title-member = { $member }, statistics { $period }
left-out = { $rows ->
    [one] 1 row that could not be used was left out of this report: { $parts }. No figure counts it.
   *[other] { $rows } rows that could not be used were left out of this report: { $parts }. No figure counts them.
}
left-out-lists = { $n ->
    [one] The attendance list of 1 meeting contradicts its record and is taken as incomplete ({ $codes }).
   *[other] The attendance lists of { $n } meetings contradict their records and are taken as incomplete ({ $codes }).
}
left-out-part = { $rows } of { $table } ({ $code }: { $title })
main-points = Main points
cover = Cover
contents = Contents
notes = Notes
key-figures = Key figures

## Dates and numbers
date-day = { $day } { $month } { $year }
date-month = { $short } { $year }
date-short = { $day } { $short } { $year }
logo-of = Logo: { $name }
chart-empty = There is nothing to draw.
continued = (continued)
note = Note:
published-by = Published by { $name }.
contact-at = Contact: { $name }.
date-range = { $first } to { $last }
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
unit-members = members
unit-delegates = delegates
unit-index = index

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
column-rate-before = In the period before
column-change = Change
column-region = Region
column-groups = Group of members
column-delegates = Delegates
column-delegations = Delegations counted
column-delegations-counted = Delegations counted
column-delegates-reported = Delegates, by the record
column-balance-period = Balance in the period
column-balance-to-date = Balance since the first meeting
column-present = Present
column-presence = Presence
column-eligible = Eligible
column-needed = Needed
column-quorum = Quorum
column-reach-period = Present at least once in the period
column-reach-to-date = Present at least once since the first meeting
column-returning = Came back
column-apologies-period = Apologies in the period
column-unexplained-period = Absent without apologies in the period
column-apologies-to-date = Apologies since the first meeting
column-unexplained-to-date = Absent without apologies since the first meeting
column-mean = Mean
column-median = Median
column-window = Window
column-hhi = Herfindahl–Hirschman index
column-effective-number = Effective number
column-gini = Gini coefficient
column-women = Women
column-not-women = Men and others
column-gender-recorded = Gender recorded
column-share-women = Women, of those recorded
column-share-not-recorded = Gender not recorded
column-in-person = In person
column-virtual = Online
column-share-virtual = Online, of those recorded
column-share-mode-recorded = Mode recorded
column-heads = Head recorded
column-persons = Persons named
column-mean-before = Meetings attended before, mean
column-newcomers = Newcomers
column-co-chairs = Different co-chairs of all seats
column-seats = Seats
column-last-co-chaired = Last co-chaired
column-years-since = Years since
column-host = Host
column-theme-id = Key of the theme
column-named = Themes named
column-entropy = Entropy
column-evenness = Evenness
column-leads = Leads
column-partners = Supports
column-covered = Themes with a part in
column-themes-missing = Themes without
column-initiative-id = Key of the initiative
column-priority = Priority
column-due-date = Due
column-days-late = Days late
column-n = Delivered with both dates
column-q1 = First quartile
column-q3 = Third quartile
column-reading = Reading
column-led = Led
column-partnered = Supported
column-other-member = With
column-other-member-id = Key of the other
column-contributes-to = Framework
column-before = Period before
column-mean-of-five = Mean of five periods
column-direction = Direction
column-counted-from = Counted from
column-rate-to-date = Since the first meeting
column-percent-to-date = Since the first meeting (%)
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
column-group-of-sheets = About
sheets-first = The whole
sheets-participation = Participation
sheets-themes = Themes
sheets-initiatives = Initiatives
sheets-data = Rows behind the figures
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
term-another-member = another member
term-capacity = capacity
term-yes = yes
term-no = no
term-reached = reached
term-not-reached = not reached
term-period = in the period
term-to-date = since the first meeting
term-five-years = the five years that end with the period
term-initiatives = all initiatives
term-low-n = [low n] fewer than five
term-up = up
term-down = down
term-unchanged = unchanged
term-better = better
term-worse = worse
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
missing-c = [c] confidential: the number is so small that it could tell of a person, or it would give such a number away
low = [low]
missing-low = [low] more than nothing, but less than 0.05%
presence-key = ● present as member   ○ present as observer   – absent   A apologies   blank: not eligible.

## Statistics: the title of the table, and its definition
participation-meetings-held = Meetings held
    .question = How many meetings took place?
    .formula = Count of held meetings that start in the period; also by body, kind and mode, and for the period before.
    .edges = Planned, postponed and cancelled meetings are left out, and so are those without a date. Joint meetings also count once as an event. Not available for a period before the first held meeting on record.
participation-delegations = Who took part in the meetings of the period
    .question = How many delegations came?
    .formula = Members present at each meeting: counted from the rows where the list is complete, else the total that the record gives.
    .edges = Named presences count only what rows name; two rows for one member at one meeting are one delegation, and only attended rows make one. States are the total less the international organisations. Where the record gives no total and the list is not complete, the figure is not available.
participation-delegations-by-capacity = Delegations by capacity and by kind of member
participation-delegations-series = Members present at the { $series }
participation-rate = How often each member came
    .question = How often does a member attend?
    .formula = Meetings at which the member was present in any capacity, divided by the countable meetings for which it was eligible.
    .edges = Countable: held, and the attendance list is complete. A member is eligible where it was a member of the body on the day the meeting began. Not applicable where there is no such meeting. The change is in percentage points against the period before.
participation-rate-series = How often each member came: { $series }
participation-rate-compared = How often each member came since the first meeting
participation-rate-compared-series = How often each member came since the first meeting: { $series }
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
participation-matrix-meetings = Presence at each meeting
participation-matrix-meetings-series = Presence at each meeting: { $series }
participation-trend = Year by year
    .question = How has it moved?
    .formula = Meetings, events, named presences of delegations, delegates, share of women and rates of each year, with the mean of the last five years.
    .edges = Presences and delegations are those that rows name: where lists are not complete, more came. A year without a held meeting is shown. The mean of shares is the sum of their parts by the sum of their wholes; other means leave out years without a value.
participation-longest-absence = Who stayed away longest
    .question = What is the longest run of missed meetings?
    .formula = Longest run of countable meetings in one series for which the member was eligible and not present, and the run still open at the end of the period.
    .edges = A meeting without a complete list lengthens no run; presence at it ends one.
participation-longest-absence-series = Who stayed away longest: { $series }
participation-roles = Who carried the meetings
    .question = Who carried the meetings?
    .formula = Count of co-chair, chair, speaker, panellist and rapporteur roles of each member at held meetings of the period.
    .edges = A role that a member has twice at one meeting counts once. Co-chairs named by the meeting itself count too.
participation-roles-by-meeting = Who co-chaired, spoke and observed
participation-delegates = Delegates at the meetings of the period
    .question = How many delegates came?
    .formula = Sum of the delegates that attended rows give: their number, else one where a row names a person or gives a gender.
    .edges = A person listed twice for one delegation at one meeting is one. Delegations of which no row says how many came are in no sum; how many could be counted stands beside it, and so does the total of the record. Not available where no delegation could be counted.
participation-by-region = Participation by region
    .question = Which parts of the world come?
    .formula = Presences divided by eligibilities at countable meetings, summed over the members of a region.
    .edges = Members without a region have a row of their own.
participation-by-region-series = Participation by region: { $series }
participation-by-group = Participation by group of members
    .question = Which groups of members come?
    .formula = Presences divided by eligibilities at countable meetings, summed over the members of a group.
    .edges = A member may be in several groups: there is no total, and the rows do not add up to the whole. Members of no group are in no row.
participation-by-group-series = Participation by group of members: { $series }
participation-by-kind = Participation by kind of member
    .question = Which kinds of members come?
    .formula = Presences divided by eligibilities at countable meetings, summed over the members of a kind.
    .edges = Members without a kind have a row of their own.
participation-by-kind-series = Participation by kind of member: { $series }
participation-regional-balance = Regional balance
    .question = Are regions present in proportion?
    .formula = A region’s share of presences divided by its share of eligibilities, over countable meetings; 1 is in proportion.
    .edges = Not applicable where nobody of the region was eligible, or nobody at all was present.
participation-regional-balance-series = Regional balance: { $series }
participation-quorum = Quorum
    .question = Was a quorum present?
    .formula = Eligible members present, against the part of the eligible members that the settings ask for, rounded up.
    .edges = Shown only for a series with a quorum in its settings. Where the list is not complete, those named may be enough; if they are not, the answer is not available.
participation-quorum-series = Quorum: { $series }
participation-reach = How many members ever took part
    .question = How many members ever took part?
    .formula = Members present at least once, divided by members eligible at least once, over countable meetings.
    .edges = A member counts once, however often it came.
participation-reach-series = How many members ever took part: { $series }
participation-first-time = Who came for the first time
    .question = Who came for the first time?
    .formula = Members whose first delegation in all the data came to a held meeting of the period.
    .edges = Of any capacity. A delegation on a list that is not complete counts; one that such a list left out is not known. Not available where no held meeting lies before the period.
participation-returning = Who came back
    .question = Who came back?
    .formula = Members present in the period and in the period before, divided by members present in the period before.
    .edges = Present: at any held meeting, in any capacity. Not available where the period before is not on record; not applicable where nobody was present in it.
participation-lapsed = Who stopped coming
    .question = Who stopped coming?
    .formula = Members present in the period before, eligible at a countable meeting of the period, and at no held meeting of the period.
    .edges = Not available where the period before is not on record; not applicable where nobody was eligible.
participation-apologies = Apologies and unexplained absences
    .question = Who sent apologies?
    .formula = Meetings for which the member was eligible and not present: with apologies on record, and without.
    .edges = Apologies count at any held meeting of the series; absence without apologies only where the list is complete. Who registered and did not come is absent.
participation-apologies-series = Apologies and unexplained absences: { $series }
participation-delegation-size = How large delegations are
    .question = How large are delegations?
    .formula = Mean and median of the delegates of each delegation of the period whose number is known.
    .edges = The median of an even number is the mean of the two in the middle. Delegations of unknown size are left out; how many were counted stands beside it.
participation-largest-delegations = The largest delegations
    .question = Who sends many?
    .formula = Delegates of each delegation of the period whose number is known, the largest first.
    .edges = The delegation of the host is marked; a second table leaves it out.
participation-largest-delegations-without-host = The largest delegations, without the hosts’
participation-concentration = Concentration of delegates
    .question = Is the room dominated by a few?
    .formula = Herfindahl–Hirschman index: the sum of the squared shares of members in all delegates; effective number of members: 1 divided by it. Gini coefficient of presences over eligible members at countable meetings.
    .edges = Not applicable under two members, or without a presence. These are worked out by the program, not by a formula of the workbook.
participation-concentration-presences = Concentration of presences
participation-concentration-presences-series = Concentration of presences: { $series }
participation-gender-share = Women among delegates, by meeting
    .question = What share of delegates are women?
    .formula = Women divided by delegates whose gender is recorded; the share not recorded stands beside it.
    .edges = Not available where fewer than half are recorded. Small numbers are held back, and so are others that would give them away.
participation-gender-share-by-region = Women among delegates, by region
participation-gender-share-by-kind = Women among delegates, by kind of member
participation-heads = Heads of delegation
    .question = Who leads the delegations?
    .formula = Delegations of the period with a recorded head; women among the heads whose gender is recorded; by region.
    .edges = One head for each delegation. Not available where no head is recorded at all. Small numbers are held back, and so are others that would give them away.
participation-mode-share = In person or online
    .question = In person or online?
    .formula = Delegates online, divided by delegates whose mode is recorded in their row.
    .edges = The mode of the meeting is not taken for that of its delegates.
participation-experience = How experienced the room is
    .question = How experienced is the room?
    .formula = For each person named at a meeting of the period, the held meetings that the same person attended before for the same member: their mean, and the share of persons with none.
    .edges = Not available where no person is named at two meetings: the names are then not the same from meeting to meeting.
participation-co-chair-rotation = Rotation of the chair
    .question = Does the chair rotate?
    .formula = Different co-chairs, divided by all seats of co-chairs at held meetings of the series.
    .edges = A seat is one co-chair at one meeting, as the meeting or its attendance names it.
participation-co-chair-rotation-series = Rotation of the chair: { $series }
participation-co-chair-rotation-by-member = Who co-chaired when
participation-co-chair-rotation-by-member-series = Who co-chaired when: { $series }
themes-trend = Themes year by year
    .question = Which themes rise and fall?
    .formula = Fractional share of each theme in the held meetings of a year that name themes.
    .edges = Not available where fewer than two years have such meetings; not applicable in a year without.
themes-diversity = How spread the work is
    .question = How spread is the work?
    .formula = Shannon entropy of the fractional shares of themes; evenness: the entropy divided by the logarithm of the number of themes that are named; effective number: the number of themes of equal share with the same entropy.
    .edges = Not applicable where fewer than two themes are named. Worked out by the program, not by a formula of the workbook.
themes-coverage = Who works on which theme
    .question = Which members work on which theme?
    .formula = Initiatives of the theme that the member leads, and that it supports.
    .edges = An initiative with several themes counts in each.
themes-coverage-gaps = Themes that members have no part in
initiatives-overdue = What is late
    .question = What is late?
    .formula = Initiatives due by the end of the period that are neither delivered nor discontinued; days from the due date to the end of the period.
    .edges = The status is the one recorded now. Initiatives without a due date are listed apart. Not available where none has one.
initiatives-overdue-no-due-date = Open, without a due date
initiatives-on-time = How much was delivered on time
    .question = Of what was delivered, how much on time?
    .formula = Initiatives completed by the day they were due, divided by delivered initiatives with both dates, completed by the end of the period.
    .edges = Those without one of the dates are in neither.
initiatives-time-to-deliver = How long delivery takes
    .question = How long does delivery take?
    .formula = Days from the start of the meeting that agreed an initiative, else from its own start, to its completion, of those completed by the end of the period: median and quartiles, by linear interpolation.
    .edges = [low n] marks quartiles of fewer than five initiatives. Without a first day or a day of completion an initiative is left out.
initiatives-leadership = Who leads and who supports
    .question = Who leads and who supports?
    .formula = Initiatives that a member leads, and that it supports; pairs of members with a part in the same initiatives.
    .edges = A member with both parts in one initiative counts in each.
initiatives-leadership-pairs = Who works with whom
initiatives-unled = Initiatives without a lead
    .question = What has no owner?
    .formula = Initiatives that name no lead; themes without an initiative that is agreed or in progress.
    .edges = As the list records it now.
initiatives-unled-themes = Themes without an active initiative
initiatives-frameworks = Frameworks that the work serves
    .question = Which frameworks does the work serve?
    .formula = Initiatives that contribute to the framework, and how many of them are delivered.
    .edges = An initiative that serves several counts in each.
change = Change
    .question = What has changed?
    .formula = Each figure, the same figure of the period before, their difference, and the mean of the last five periods of the same length.
    .edges = Shares change by percentage points, never by a percent of a percent. A change is called better or worse only where the definition says which way is better. No value where one of the two has none.
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
data-delegations = Data: delegations
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
point-quorum-lead = { $n ->
    [one] One of the { $series } had no quorum.
   *[other] { $n } of the { $series } had no quorum.
}
point-quorum = { $meetings }.
point-overdue-lead = { $n ->
    [one] One initiative of high priority is late.
   *[other] { $n } initiatives of high priority are late.
}
point-overdue = Latest: { $initiative }, { $n ->
    [one] one day
   *[other] { $n } days
} after it was due.
point-change-lead = { $direction ->
    [better] More of the membership came to the { $series }: up { $points } points.
    [worse] Less of the membership came to the { $series }: down { $points } points.
   *[other] Participation in the { $series }: { $points } points apart from the period before.
}
point-change = { $now } ({ $now-of }), after { $before } ({ $before-of }) in the period before.
point-first-time-lead = { $n ->
    [one] One delegation came for the first time.
   *[other] { $n } delegations came for the first time.
}
point-first-time = { $members }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
} So far as the lists name who came before.
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
alt-columns = Column chart with { $n } columns, { $first } to { $last }: { $value }. Most { $most } ({ $most-at }), least { $least } ({ $least-at }); { $start } at the first, { $end } at the last.{ $whole ->
    [none] {""}
   *[other] {" "}A line marks { $whole } at each.
} The figures are in the workbook, sheet { $sheet }.
alt-stacked = Columns of parts on each other, { $n } of them, { $first } to { $last }: { $others }. { $value }: most { $most } ({ $most-at }), least { $least } ({ $least-at }), { $start } at the first and { $end } at the last. The figures are in the workbook, sheet { $sheet }.
alt-line = Line chart with { $n } points, { $first } to { $last }: { $others }. { $value }: { $start } at the first and { $end } at the last; highest { $most } ({ $most-at }), lowest { $least } ({ $least-at }). Gaps mean that there is no value. The figures are in the workbook, sheet { $sheet }.
alt-timeline = Timeline with { $n } rows and a mark for each of: { $others }. By { $value }: earliest { $least } ({ $least-at }), latest { $most } ({ $most-at }). The days are in the workbook, sheet { $sheet }.
alt-multiples = { $n } small charts of presence, one a member. Most often present: { $most-at } ({ $most }); least: { $least-at } ({ $least }). The figures are in the workbook, sheet { $sheet }.
alt-ranking = Bar chart of { $n } members by share of meetings attended, from { $most-at } ({ $most }) to { $least-at } ({ $least }). The figures are in the workbook, sheet { $sheet }.
alt-dumbbell = Chart of { $n } themes with two marks each, share of meetings and share of initiatives. Widest apart: { $most-at } ({ $most } percentage points). The figures are in the workbook, sheet { $sheet }.
axis-share = Share of meetings attended (%)
axis-count = { $what } (number)
axis-percent = Share (%)

## What a figure was counted from
explain-counted = { $n ->
    [one] Counted: 1 row
   *[other] Counted: { $n } rows
}
explain-left-out = { $n ->
    [one] Not counted: 1 row
   *[other] Not counted: { $n } rows
}
explain-looked-at = { $n ->
    [one] Looked at: 1 row
   *[other] Looked at: { $n } rows
}
explain-none = No figure of it is told for this period.
explain-more = {"  "}and { $n } more: --format json lists them all
explain-narrow = With --member, --meeting, --series or a longer name, each figure shows the rows that it is counted from; --format json shows all.
explain-part = yes
explain-no-part = no
explain-no-row = (no row of the inputs)
explain-outside = {"  "}and { $n } outside the time
explain-why-start-date = outside the time
explain-why-not-recorded = its { $column } is not recorded
explain-why-countable = its attendance list is not complete
explain-why-eligible = not a member of the body on that day
explain-why-counted = no row says how many came
explain-why-first = it came before
explain-why-status = its status is another: a meeting that is not held, an initiative that does not count here
explain-why-present = not present
explain-why-excused = present, or absent without apologies
explain-why-unexplained = present, or with apologies
explain-why-head = no head on record
explain-why-due-date = not due by then
explain-why-completed-date = not completed by then
explain-why-themes = no theme on record
explain-why-leads = it has a lead

## Workbook
sheet-one-table = This worksheet contains one table. Missing values: [x] not available, [z] not applicable, [c] confidential.
sheet-live = Figures are formulas over the sheets that begin with Data; the sheet Notes says which are values, and why.
sheet-values = Figures are values, not formulas; the sheet Notes says why.
key-figures-note = What was before, changes and means are values: they are counted for other periods.
all-live = All its figures are formulas over the sheets that begin with Data.
column-live = Formulas and values
value-others = Values, not formulas, since the rows that they are counted from are other members’: { $heads }.
value-worked = Values, not formulas, worked out by the rules in the sheet Notes: { $heads }.
value-hidden = Values, not formulas, counted from columns that are not in this file: { $heads }.
value-large = Values, not formulas, since there are too many rows to count them in good time: { $heads }.
value-misread = Values, not formulas, since a spreadsheet would misread a key or a day that they are counted by: { $heads }.
sheet-source = Source: { $files }.
cover-publisher = Published by { $publisher }
cover-handling = Handling: { $handling }
cover-period = Period: { $first } to { $last }
cover-contact = Contact: { $contact }
cover-inputs = Made from { $files }; their fingerprints (SHA-256) are in manifest.json.
cover-how = Each sheet holds one table that can be filtered and sorted. The sheet Notes says how each figure is counted; the sheets that begin with Data hold the rows behind the figures.
cover-missing = Missing is never zero: [x] not available, [z] not applicable, [c] confidential.
link-to-contents = Go to the contents

## Findings: what is wrong, and how to mend it; its page by `rapporteur explain CODE`
finding-R001 = the file is missing; a list of { $table } is required
    .help = { $table ->
        [initiatives] put it in the inputs folder, name it in rapporteur.toml (`rapporteur init` proposes that), or say there that this process keeps no such list: [inputs.initiatives] absent = true
       *[other] put { $table }.csv or { $table }.xlsx in the inputs folder, or name your file in rapporteur.toml: [inputs.{ $table }] file = "…" (`rapporteur init` proposes that)
    }
    .title = A required file is missing
    .why = Without meetings and attendance there is nothing to report. A list of initiatives may be declared absent; its figures are then not available, not zero.
    .mend = Put the file in the inputs folder, or name it in rapporteur.toml.
finding-R002 = this is a folder or a device; a file was expected
    .help = put the file in its place
    .title = A folder or a device in place of a file
    .why = Nothing can be read from it, and a device could be read for ever.
    .mend = Put the file in its place.
finding-R003 = the file is empty; a line with the names of the columns was expected
    .help = export it again
    .title = An empty file
    .why = An export that failed leaves an empty file. It is not the same as a list without entries.
    .mend = Export it again.
finding-R004 = the file has a header and no rows
    .help = export it again with its rows
    .title = A required file without rows
    .why = No meeting and no attendance cannot be told from an export that broke off.
    .mend = Export it again with its rows.
finding-R005 = the bytes are no text: { $byte }
    .help = save the file again as "CSV UTF-8", or name its encoding in rapporteur.toml
    .title = Bytes that are no characters
    .why = The file was damaged, or has another encoding than it was said to have. To go on would put wrong letters into names.
    .mend = Save it again as "CSV UTF-8", or name its encoding: [data] encoding = "windows-1252".
finding-R006 = a NUL byte was found; text has none
    .help = export the file again: it is damaged, or no CSV file; or name its encoding in rapporteur.toml
    .title = A NUL byte
    .why = Text has none: the file is damaged, or it is not a CSV file at all.
    .mend = Export it again.
finding-R007 = a quotation mark opens here and is not closed at the end of its cell: what follows would be part of one cell
    .help = close it, or write a mark that belongs to the text twice ("")
    .title = A quotation mark that is not closed
    .why = Rows after it would be swallowed by one cell, and be missing from every figure.
    .mend = Close it. A quotation mark that belongs to the text is written twice.
finding-R008 = read as { $encoding }, { $how ->
    [guessed] as its bytes suggest
   *[other] as its first bytes tell
}
    .help = { $how ->
        [guessed] look at a name with accents in the results; where it is wrong, name the encoding in rapporteur.toml: [data] encoding = "…"
       *[other] { "" }
    }
    .title = Another encoding than UTF-8
    .why = What letters the bytes stand for was seen from the file, or guessed from its bytes.
    .mend = Nothing, where names are right. Else name the encoding in rapporteur.toml: [data] encoding = "…".
finding-R009 = there is no such list{ $table ->
    [members] : the members are those that attendance mentions, and rates are not available
    [memberships] : every member is taken to belong to every body while it is a member
   *[other] : figures that need it are not available
}
    .title = A recommended file is not there
    .why = Members, memberships and themes are then only those that the other files mention, and rates are not available.
    .mend = Nothing, where the process keeps no such list.
finding-R010 = the required column { $wanted } is missing{ $near ->
    [none] { "" }
   *[other] ; is { $near } it?
}
    .help = { $told ->
        [settings] rapporteur.toml names it: [inputs.{ $table }] columns; correct it there, or name it in the header
       *[other] name it in the header, or map it in rapporteur.toml: [inputs.{ $table }] columns = {"{"} { $column } = "…" {"}"}; where the header is not the first line: header_row = …
    }
    .title = A required column is missing
    .why = Every row needs it. Most often it has another name in this file, or the header stands further down.
    .mend = Rename it, or say in rapporteur.toml which column it is. `rapporteur init FOLDER` proposes that.
finding-R011 = columns that are not used: { $columns }
    .title = Columns that are not used
    .why = They are none of ours. One with a slip in its name would be left out without notice.
    .mend = Nothing, where they are not needed. Else rename or map them.
finding-R012 = the row has { $cells } cells, the header { $columns }
    .help = put a cell that contains the separator in quotation marks, or add the missing cells
    .title = A row with more or fewer cells than the header
    .why = From the cell that is too much or missing, every value stands under a wrong head.
    .mend = Put a text with separators in quotation marks, or add the missing separators.
finding-R013 = the column { $column } is there twice
    .help = delete or rename one
    .title = A column that is there twice
    .why = Which of the two is meant can’t be known.
    .mend = Delete or rename one.
finding-R014 = the file can't be read: { $reason }
    .help = check who may read it
    .title = A file that can't be read
    .why = The system does not let the program read it.
    .mend = Check who may read it, and that no other program holds it.
finding-R015 = the cells are separated by { $separator }
    .title = Another separator than commas
    .why = It is the one under which the header names the most known columns.
    .mend = Nothing, where columns are right. Else name it in rapporteur.toml: [data] delimiter = ";".
finding-R016 = this is not read: { $table } are read from { $read }
    .help = delete one of the two, or name the right one in rapporteur.toml: [inputs.{ $table }] file = "…"
    .title = Two files for one table
    .why = One of them may be the newer. Only one is read.
    .mend = Delete one, or name the right one in rapporteur.toml.
finding-R017 = the workbook can't be read: { $reason }
    .help = open it and save it as "Excel workbook (.xlsx)" without a password
    .title = A workbook that can't be read
    .why = It is damaged, of an older kind, or has a password.
    .mend = Open it, and save it as "Excel workbook (.xlsx)" without a password.
finding-R018 = there is no sheet "{ $sheet }" in the workbook{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = its sheets are: { $known }; name one in rapporteur.toml: [inputs.{ $table }] sheet = "…"
    .title = A sheet that is not in the workbook
    .why = Which of the sheets holds the table can’t be known.
    .mend = Name the sheet as the table, or name it in rapporteur.toml.
finding-R019 = { $column } is part of merged cells; only the first of them has a value
    .help = take the cells apart (Unmerge) and write the value into each
    .title = Merged cells
    .why = To the eye the value belongs to all of them, in the file only to the first. The others would be read as missing.
    .mend = Take the cells apart and write the value into each.
finding-R020 = { $column } is empty; every row needs one
    .title = An empty cell that every row needs
    .why = Without it the row says nothing about anyone.
    .mend = Fill it in, or delete the row.
finding-R021 = { $column } is { $value }, which is not one of its values{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = use one of: { $known }; or say in rapporteur.toml what your value means: values = {"{"} { $column } = {"{"} "…" = "…" {"}"} {"}"}
    .title = A word that is not one of the values of its column
    .why = It would be counted in no group.
    .mend = Use one of the words, or say in rapporteur.toml what yours means.
finding-R022 = { $column } is { $value }, which { $reading ->
    [several] can be read as several days
   *[other] is not a date
}
    .help = { $expected ->
        [none] write year-month-day, as in 2022-08-29, or name the form of your dates in rapporteur.toml: [data] dates = "dd/mm/yyyy"; where it is not known leave the cell empty, or name your word for that: [data] missing = ["n/a"]
       *[other] write it as { $expected }, as rapporteur.toml says, or as year-month-day; where it is not known leave the cell empty, or name your word for that: [data] missing = ["n/a"]
    }
    .title = A text that is no date
    .why = Whether 03/04 is in March or April is never guessed.
    .mend = Write year-month-day, as in 2022-08-29, or name the form of your dates in rapporteur.toml: [data] dates = "dd/mm/yyyy".
finding-R023 = { $column } is { $value }, which is not a whole number of 0 or more
    .help = write digits only, or leave the cell empty where it is not known
    .title = A text that is no whole number
    .why = It can’t be added up.
    .mend = Write digits only; leave the cell empty where the number is not known.
finding-R024 = { $column } has { $n } characters; a cell of a workbook holds { $most }
    .help = shorten it; a cell as long as this is most often a quotation mark that was closed too late
    .title = A cell that is too long
    .why = A workbook can’t hold it. Most often a quotation mark was closed too late, and the cell has swallowed rows.
    .mend = Look for the quotation mark, or shorten the text.
finding-R025 = { $column } holds control characters{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = delete them, or type the text anew
    .title = Control characters
    .why = They can't be seen, and what looks alike is then not alike.
    .mend = Delete them, or type the text anew.
finding-R026 = { $column } holds characters that can't be seen{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = delete them, or type the text anew
    .title = Characters that can't be seen
    .why = Characters of no width, or that turn the direction of text, make two names differ that look alike, or show a text other than it is.
    .mend = Delete them, or type the text anew.
finding-R027 = { $column } holds the mark of a lost character (U+FFFD){ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = type the character again; it was lost before the file came here
    .title = A lost character
    .why = Another program could not read a letter, and wrote this mark in its place.
    .mend = Type the letter again, or export the file again from its source.
finding-R028 = { $column } looks like a formula{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = it is kept as text here; a spreadsheet that opens the CSV file would calculate it
    .title = Text that looks like a formula
    .why = A spreadsheet that opens the CSV file would calculate it, which can show or send other data. All outputs hold it as text.
    .mend = Write a word before the sign, where it is meant as text.
finding-R029 = { $column } has spaces around its value; they are not read
    .title = Spaces around a value
    .why = They can't be seen. The value is read without them.
    .mend = Nothing; the lists are better without them.
finding-R030 = unknown { $column } { $value }
    .help = { $from ->
        [name] it comes from the name of the file, or is the constant of rapporteur.toml: { $near ->
            [none] correct it, or add it to the list of { $table }
           *[other] did you mean { $near }?
        }
       *[other] { $near ->
            [none] correct it, or add it to the list of { $table }
           *[other] did you mean { $near }?
        }
    }
    .title = A key that is in no list
    .why = The row belongs to nobody: it would be missing from every figure.
    .mend = Correct it, or add it to its list. Names and aliases of members.csv are known as well as keys.
finding-R031 = { $columns } { $value } is there already, on line { $line }{ $file ->
    [none] { "" }
   *[other] {" "}of { $file }
}
    .help = delete one of the two rows, or give it a key of its own
    .title = A key that is there twice
    .why = What points to it could mean either of the rows.
    .mend = Delete one of the rows, or give it a key of its own.
finding-R032 = { $column } has an unknown entry { $value }
    .help = { $near ->
        [none] correct it, or add it to the list of { $table }; entries are separated by { $separator }
       *[other] did you mean { $near }?
    }
    .title = An entry of a list that is not known
    .why = It would be missing from every figure about its list.
    .mend = Correct it, or add it to its list. Where entries are separated by another mark than ;, name it in rapporteur.toml: list_separator = ",".
finding-R033 = { $column } { $value ->
    [none] is not what it is
   *[other] is { $value } here and { $first }
} on line { $line }, for the same { $key }
    .help = make the rows agree; where it is really another one with the same name, make the key of two columns: columns = {"{"} meeting_id = ["Title", "Date"] {"}"}
    .title = Rows that contradict each other about one thing
    .why = Several rows hold the same meeting, say, and must say the same of it.
    .mend = Make the rows agree.
finding-R034 = { $value } is read as { $meant }
    .title = A word that differs only in capital letters, spaces or marks
    .why = It was read as the one that it is like.
    .mend = Nothing, where that is right.
finding-R035 = { $column } { $value } { $reason ->
    [wildcard] holds * ? or ~, which spreadsheets read as "any text"
    [comparison] begins with a sign that spreadsheets read as a comparison
    [separator] holds ; which separates the entries of lists
    [symbol] is one of the symbols for missing values
   *[like] is the same as { $other } on line { $line } for a spreadsheet
}
    .help = { $reason ->
        [like] write both alike where they are the same, else use another key
       *[other] use another key
    }
    .title = A key that a spreadsheet can't tell from others
    .why = The formulas of the workbook would count rows of another key with it.
    .mend = Use letters, digits and hyphens; keys must differ in more than capital letters or leading zeros.
finding-R036 = { $value } stands for { $other } already, and here for { $id }
    .help = make names and aliases differ
    .title = A name that stands for two rows
    .why = A row that uses the name could mean either of them.
    .mend = Make names and aliases differ.
finding-R037 = { $column } { $value } is in a row of { $table } that was left out
    .title = A row that hangs on one that was left out
    .why = The row that it needs has an error.
    .mend = Mend that row.
finding-R038 = the theme { $theme } is above itself, by { $parent }
    .help = correct the parent of one theme of the circle
    .title = Themes in a circle
    .why = A theme can’t be part of itself.
    .mend = Correct the parent of one theme of the circle.
finding-R039 = { $column } { $kind ->
    [formula] is a formula that was never calculated
   *[error] is the error { $value }
}
    .help = open the workbook, let it calculate, and save it; or write the value in place of the formula
    .title = A formula without a value
    .why = The file holds no value for it, only the formula or its error.
    .mend = Open the workbook, let it calculate, and save it; or write the value in place of the formula.
finding-R040 = { $last } { $b } is before { $first } { $a }
    .help = correct one of the two dates
    .title = Dates in the wrong order
    .why = One of the two is wrong, and with it each figure that counts by it.
    .mend = Correct one of the two dates.
finding-R041 = { $meeting }: the record reports { $reported } members, attendance names { $named }
    .help = correct reported_members, or the rows of this meeting
    .title = More members named than the record reports
    .why = Both can’t be right.
    .mend = Correct reported_members, or the rows of this meeting.
finding-R042 = { $meeting }: the list is marked complete, but names { $named } of { $reported } members that the record reports
    .help = mark the list as partial, or add the missing rows
    .title = A complete list that is not complete
    .why = Members who came would be counted as absent.
    .mend = Mark the list as partial, or add the missing rows.
finding-R043 = { $meeting }: { $reported } members reported, { $named } named: list incomplete
    .title = A list that is not complete
    .why = The meeting enters no rate. How many came is told from the record, who came from the rows.
    .mend = Add the missing rows, where they can be found.
finding-R044 = { $what ->
    [person] a person of this delegation is listed twice
   *[row] the row is there twice
}: first on line { $line }
    .help = delete one of the two rows
    .title = A person or a row twice
    .why = Delegates are counted by rows: one person would count as two. Presence of the delegation is not touched.
    .mend = Delete one of the two rows.
finding-R045 = { $status } here, { $first } on line { $line }, for the same delegation or person
    .help = delete the row that is wrong; as it is, who is once recorded as attended is counted as present
    .title = Rows that contradict each other about who came
    .why = As it is, who is once recorded as attended is counted as present.
    .mend = Delete the row that is wrong.
finding-R046 = a row says attended, but { $meeting } is { $status }
    .help = correct the status of the meeting, or write registered
    .title = Attendance of a meeting that was not held
    .why = The meeting enters no figure, and neither does the row.
    .mend = Correct the status of the meeting, or write registered in place of attended.
finding-R047 = { $member } came as a member on { $start }, { $when ->
    [before] before it joined on { $day }
   *[after] after it left on { $day }
}
    .title = Present before joining or after leaving
    .why = It is shown as present, and not counted in rates, for it was not yet or no more eligible.
    .mend = Correct the date of joining or leaving, or give the row its capacity, such as observer.
finding-R048 = { $meeting } was held, and no row says who came
    .title = A held meeting without attendance
    .why = Nobody’s absence is concluded from it; it enters no rate.
    .mend = Add its rows, or write none in attendance_list where there is no list.
finding-R049 = { $column } { $day } is before the meeting that agreed it, { $agreed }
    .help = correct agreed_at, { $column }, or the date of one of the meetings
    .title = Launched or completed before it was agreed
    .why = The days from agreement to launch would be negative.
    .mend = Correct agreed_at, launched_at, completed_date, or the date of one of the meetings.
finding-R050 = attendance_list is empty in { $n } of the rows: taken as complete where rows name who came and no total contradicts them, as none where there are no rows
    .title = Lists of which nobody says whether they are complete
    .why = Rates count only meetings whose list is complete. Without a word, a list that no total contradicts is taken as complete.
    .mend = Write complete, partial or none in attendance_list.
finding-R051 = nothing is about the theme { $theme }
    .title = A theme that nobody uses
    .why = It is a row of zeros in the tables of themes. It may be written otherwise elsewhere.
    .mend = Nothing, where that is so.
finding-R052 = { $column } points to { $meeting }, which has no date
    .title = An initiative that points to a meeting without a date
    .why = The days from agreement to launch are not available.
    .mend = Add the date of the meeting, where it is known.
finding-R053 = { $column } { $value } may be { $usual } of line { $line }, written otherwise
    .help = write both alike, where they are the same
    .title = One name in two spellings
    .why = Who looks for one finds a part of the rows; a body or kind in two spellings is counted as two.
    .mend = Write both alike, where they are the same.
finding-R054 = no meeting is of the body { $body }{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write the body as in the list of meetings
    .title = A membership of a body without meetings
    .why = The member is then eligible for no meeting: its absences are not counted.
    .mend = Write the body as in the list of meetings.
finding-R055 = { $member } has another membership of { $body } at the same time, on line { $line }
    .help = end the one before the other begins
    .title = Two memberships at the same time
    .why = If the capacities differ, the one of member makes it eligible.
    .mend = End the one before the other begins.
finding-R056 = { $meeting }: the list is taken as partial, for rows of it were left out
    .title = A list of which rows were left out
    .why = Nobody’s absence can be concluded from a list with rows left out; the meeting enters no rate.
    .mend = Mend the rows that were left out.
finding-R057 = { $column } is { $value }: is the year right?
    .title = A year of another century
    .why = Most years before 1900 or after 2100 are slips.
    .mend = Correct it, or leave it where it is right.
finding-R058 = a row without any value is not read
    .title = An empty row
    .why = Spreadsheets export rows that were emptied. They say nothing.
    .mend = Nothing.
finding-R059 = { $n ->
    [one] a row of attendance that was left out belongs
   *[other] { $n } rows of attendance that were left out belong
} to no known meeting: no list is taken as complete
    .help = mend these rows first: as long as they may be of any meeting, nobody’s absence can be concluded
    .title = Rows left out that may be of any meeting
    .why = Who is named in such a row would be counted as absent from the meeting that it is of.
    .mend = Mend the meeting_id of these rows.
finding-R060 = the series { $series } lacks meetings: none is of the { $what } { $value }{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write it as in the list of meetings
    .title = A series without meetings
    .why = Meetings that are meant are not in it. Most often the body or the kind is written otherwise in the data.
    .mend = Write the body in rapporteur.toml as in the list of meetings.
finding-R061 = the file has a header and no rows
    .help = export it again with its rows, or delete it
    .title = A recommended file without rows
    .why = It is as good as none: figures that need it are not available.
    .mend = Export it again with its rows, or delete it.
finding-R062 = members have kinds, and none is a state: { $kinds }
    .help = call states "state", or say in rapporteur.toml what your word means: [inputs.members] values = {"{"} kind = {"{"} "Country" = "state" {"}"} {"}"}
    .title = No member is a state
    .why = Figures tell states from all others; all members would count as organisations.
    .mend = Call states "state", or map your word in rapporteur.toml.
finding-R063 = { $meeting } was held, and has no date: it is in no period
    .help = add its start_date, where it is known
    .title = A held meeting without a date
    .why = It is in no figure of any period.
    .mend = Add its start_date, where it is known.
finding-R064 = { $value } is not read; is it { $column }? Without it every row is taken as { $usual }
    .help = map it in rapporteur.toml: columns = {"{"} { $column } = { $value } {"}"}, or give it another name where it is something else
    .title = A column that may say otherwise of rows
    .why = Without this column every row has its default: all who are listed would count as having come, for example.
    .mend = Map the column in rapporteur.toml, or give it another name where it is something else.
finding-R065 = { $n ->
    [one] a list in the folder is not read: { $files }
   *[other] { $n } lists in the folder are not read: { $files }
}
    .help = name it in rapporteur.toml, correct its name, or put it elsewhere
    .title = A list in the folder that is not read
    .why = A file whose name differs by a letter would be missing from every figure without notice.
    .mend = Name it in rapporteur.toml, correct its name, or put it elsewhere.
finding-R066 = { $value } may be { $other } of line { $line }, on the same day ({ $day })
    .help = give both rows the same key and title, where they are one meeting
    .title = Two meetings on one day with nearly the same title
    .why = One meeting written in two ways counts as two, and each list lacks those of the other.
    .mend = Write both alike, where they are one.
finding-R067 = the meeting has no body, while others have: it is in no series
    .help = write its body
    .title = A meeting without a body
    .why = Rates run along series of meetings; a meeting without a body is in none of them.
    .mend = Write its body.
finding-R068 = { $n ->
    [one] a row of { $table } was
   *[other] { $n } rows of { $table } were
} left out: who was expected is not known, and no list is taken as complete
    .help = mend these rows first: as long as they are left out, no rate is told
    .title = Rows left out that say who belongs to a body
    .why = Without them a rate would be counted from fewer members than there are.
    .mend = Mend these rows.
finding-R090 = no font has these characters of the script { $script }, they are missing on the pages: { $characters }, in "{ $text }"
    .help = put a font of this script into the folder fonts, or install one (Debian: the package { $package }), and run again
    .title = Characters that no font has
    .why = They are missing on the pages of the briefing; workbook and data have them.
    .mend = The program brings fonts for Latin, Greek, Cyrillic, Vietnamese, Arabic, Bengali, Burmese, Devanagari, Khmer, Lao, Sinhala, Tamil and Thai. For Chinese, Japanese and Korean, and for all others, put a font of the script (a Noto font, say) into a folder named fonts where the program runs, or install one: on Debian the packages fonts-noto-cjk and fonts-noto-core.
finding-R091 = { $table } has { $rows } rows, and a sheet of Excel holds { $most }: they are not in the workbook, and what is counted from them is a value there, not a formula
    .help = take them from the folder data, as CSV or Parquet
    .title = More rows than a sheet holds
    .why = A workbook with a part of the rows would look whole, and its formulas would count wrong.
    .mend = Nothing is to be mended: all rows are in the folder data, as CSV and Parquet. A shorter list of meetings or members makes a workbook with all its rows.
finding-rest = and { $column ->
    [none] more
   *[other] more values of { $column }
} like those before
scope-file = the file can't be used; nothing is reported
scope-row = the row is left out where the report is made all the same (--allow-errors)
scope-cell = the row (of a theme only its parent) is left out where the report is made all the same (--allow-errors); where rapporteur.toml makes it a warning, a cell that may be empty is read as missing and the row stays
scope-list = where the report is made all the same (--allow-errors), neither the list nor the record is believed: the list is taken as partial, and a total smaller than the names as not available
scope-remark = the data is used as it is
findings-title = Findings
findings-note = What `rapporteur check` can find, by code. Each page is printed by `rapporteur explain CODE` too. An error ends the report; with --allow-errors the rows that have one are left out, and each document says so on its first page. A warning means that a figure may not be what its reader thinks; a remark says what was taken for granted. rapporteur.toml can change the severity of most: [severity] R044 = "error".
page-severity = Severity: { $severity }
page-effect = What becomes of it: { $effect }.
page-why = Why it matters: { $why }
page-mend = How to mend it: { $mend }
page-change = Another severity: in rapporteur.toml, [severity] { $code } = "warning"

## On the terminal
severity-error = error
severity-warning = warning
severity-info = info
also-on = also on { $n ->
    [one] line
   *[other] lines
} { $lines }
more-like-this = and { $n } more { $code } like these; all of them by `rapporteur check --format json`
failed-allow = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
} in the files themselves; --allow-errors can leave out rows, not files
failed-code = there is no finding, statistic or figure { $code }; did you mean { $near }? `rapporteur explain` lists all
failed-name = there is no { $what } "{ $value }"{ $near ->
    [none] .
   *[other] ; did you mean { $near }?
}
failed-nothing = { $id } has no figure for what is asked in { $period }: see what there is with `rapporteur explain { $id }` alone
failed-table = there is no table "{ $table }"; did you mean { $near }? The tables are { $known }
failed-file = { $path }: { $reason }
annotated-written = { $path }: written, { $findings } findings. It holds rows of your files as they are: send it only to who keeps them.
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
step-pdf = setting and writing the briefing and the factsheets
step-xlsx = writing statistics.xlsx
step-packs = making a pack for each member
step-data = writing data files
step-publish = publishing
failed-data = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
} in the data; nothing was written
failed-folder = { $path }: there is no such folder; name the folder with the CSV files by --inputs
failed-settings = { $path }: there is no such settings file
failed-period = meetings were left out, so the latest is not known for certain; name the period by --period
failed-no-meeting = no held meeting has a date; name the period by --period
failed-bug = this is a bug of the program; the outputs are as they were

## The workbook with findings
annotated-title = Findings in the lists
annotated-findings = Findings
annotated-note = One finding a row. The other sheets hold the rows that findings speak of, as they stand in your files: they may name persons.
annotated-rows = Rows with errors or warnings as they stand in the file; the cells to mend are framed and have a note. Please mend them in the list itself, at the line given.
column-finding-severity = Severity
column-finding-code = Code
column-finding-file = File
column-finding-line = Line
column-finding-column = Column
column-finding-times = Times
column-finding-what = What is wrong
column-finding-mend = How to mend it

## What the inputs hold
inputs-title = What the inputs hold
inputs-note = Each table is a CSV file, an Excel workbook or a sheet of one. Leave a cell empty where you do not know: empty is not zero. Columns may have other names: rapporteur.toml says which is which, and `rapporteur init` proposes that. This page is printed by `rapporteur schema --format markdown`.
inputs-column = Column
inputs-meaning = What it is
inputs-holds = What its cells hold
need-required = required
need-recommended = recommended
rule-required = every row needs it
rule-inside = stays inside the secretariat
rule-person = names a person: in no output and no message
holds-text = Text
holds-open = Text, such as { $words }
holds-choice = One of: { $words }
holds-choice-usual = One of: { $words }; empty means { $usual }
holds-date = A date, as in 2022-08-29
holds-count = A whole number, 0 or more
holds-list = Texts, separated by ;
holds-reference = A key of { $table }
holds-references = Keys of { $table }, separated by ;
input-meetings = Which meetings took place or are planned
input-meetings-meeting_id = The key of the meeting
input-meetings-title = Its title, as documents show it
input-meetings-body = The body that meets, such as a working group
input-meetings-kind = What kind of meeting it is, such as annual meeting or workshop
input-meetings-ordinal = Its number in the series: 16 for the sixteenth
input-meetings-start_date = Its first day; the meeting is in the period of this day
input-meetings-end_date = Its last day
input-meetings-mode = How people took part
input-meetings-venue = Where it was
input-meetings-host = Who hosted it
input-meetings-co_chairs = The members that chaired it
input-meetings-themes = What it was about
input-meetings-status = Whether it took place
input-meetings-event_id = The same for meetings that were held jointly: they count once as an event
input-meetings-attendance_list = Whether the rows of attendance name all who came; only then can absence be concluded. Without it: complete where rows name who came and no total contradicts them
input-meetings-reported_members = How many members came by the record, organisations included
input-meetings-reported_international_organisations = How many of them are international organisations
input-meetings-reported_observers = How many observers came by the record
input-meetings-reported_delegates = How many persons came by the record
input-meetings-summary = What was done, in a few sentences
input-meetings-source = Where this is recorded
input-attendance = Who came to which meeting, one row for each person or delegation
input-attendance-meeting_id = The meeting
input-attendance-member_id = The member: its key, its name or an alias
input-attendance-status = Whether the delegation came
input-attendance-capacity = As what it came; without it, as members.csv says
input-attendance-role = What the person or delegation did
input-attendance-delegate_name = The name of the person
input-attendance-organisation = The ministry or organisation of the person
input-attendance-gender = The gender of the person
input-attendance-mode = How the person took part
input-attendance-delegate_count = How many persons the row stands for; 1 where it names one
input-attendance-source = Where this is recorded
input-initiatives = What was agreed, and what became of it
input-initiatives-initiative_id = The key of the initiative
input-initiatives-title = Its title, as documents show it
input-initiatives-kind = What kind of initiative it is
input-initiatives-themes = What it is about
input-initiatives-leads = The members that lead it
input-initiatives-partners = The members that support it
input-initiatives-status = Where it stands now
input-initiatives-priority = How pressing it is
input-initiatives-agreed_at = The meeting that agreed it
input-initiatives-launched_at = The meeting that launched it
input-initiatives-start_date = When work began
input-initiatives-due_date = When it is due
input-initiatives-completed_date = When it was delivered
input-initiatives-contributes_to = The frameworks that it serves
input-initiatives-description = What it is, in a few sentences
input-initiatives-source = Where this is recorded
input-members = Who belongs to the process, and who else comes
input-members-member_id = The key of the member, such as its ISO code
input-members-name = Its name
input-members-short_name = The name where there is little room, and in sentences
input-members-aliases = Other names that lists use for it
input-members-kind = What it is; figures tell states and all others apart
input-members-region = Its region
input-members-groups = Groups that it belongs to
input-members-capacity = As what it usually comes
input-members-joined = The day it became a member
input-members-left = The last day of its membership
input-members-language = The language of its pack
input-members-contact = Whom to write to
input-members-source = Where this is recorded
input-memberships = Who belonged to which body, from when to when; with it a member is eligible only where a row says so
input-memberships-member_id = The member: its key, its name or an alias
input-memberships-body = The body, as in meetings.csv
input-memberships-capacity = As what it belongs
input-memberships-joined = The first day
input-memberships-left = The last day
input-memberships-source = Where this is recorded
input-themes = The words for what meetings and initiatives are about
input-themes-theme_id = The key of the theme
input-themes-name = Its name
input-themes-parent = The theme that it is part of
input-themes-description = What it covers
input-themes-source = Where this is recorded

## The proposal of init
init-head = Proposed from the files in this folder; look it through. Every key has a default; an unknown key is an error.
init-name = the name of your process, as documents show it
init-period = a year, or two: "2020..2022"; without it, the year of the latest held meeting
init-series = The series of meetings that rates and absences run along; without any, one for each body. The bodies in the data:
init-missing = read as "not known", besides empty cells
init-distinct = the rows of another table hold it: rows with the same key are one, and must agree
init-dates = day and month could be told apart in no date, so nothing is chosen; these fit: { $forms }
init-unknown = { $column } has values that are none of ours; say what they mean, in values: { $values }
init-unfit = { $head } may be { $column }, but its values are none of ours; if it is, add it to columns and say in values what they mean: { $values }
init-lacking = the required column { $column } was not found; add it to columns
init-unused = not used: { $columns }
init-unused-files = Files that hold none of the tables: { $files }
init-absent = There is no list of { $table }: what needs it is not available
init-needed = No list of { $table } was found; nothing can be reported without it. Name it: [inputs.{ $table }] file = "…"
init-exists = { $path } is there already; it is not written over. Move it away, or look at the proposal with --print
init-written = { $path } written. Found:
init-found = { $table }: { $place }
init-next = Look it through, then: rapporteur check --inputs { $folder }
