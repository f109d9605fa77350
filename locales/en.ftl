# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = en-GB
direction = ltr
language = English

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
logo-of = Logo: { $name }
chart-empty = There is nothing to draw.
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
basis = From { $countable } of { $held } meetings: only those whose attendance list is complete can be counted.
meeting-dated = { $title } ({ $day })

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
column-balance-to-date = Balance since the first year on file
column-present = Present
column-presence = Presence
column-eligible = Eligible
column-needed = Needed
column-quorum = Quorum
column-reach-period = Present at least once in the period
column-reach-to-date = Present at least once since the first year on file
column-returning = Came back
column-apologies-period = Apologies in the period
column-unexplained-period = Absent without apologies in the period
column-apologies-to-date = Apologies since the first year on file
column-unexplained-to-date = Absent without apologies since the first year on file
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
column-rate-to-date = Since the first year on file
column-rate-quarter = Since the first year on file
column-other-members = Other members
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
term-unknown = unknown
    .symbol = ?
    .short = unknown
term-not-eligible = not eligible
    .symbol = { "" }
    .short = not eligible
missing-x = [x] not available: the record does not say
missing-z = [z] not applicable: there is nothing to count
missing-c = [c] confidential: the number could tell of a single person or member, or would give such a number away
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
    .edges = Countable: held, and the attendance list is complete. A member is eligible where it was a member of the body on the day the meeting began. Not applicable where there is no such meeting. The change is in percentage points against the period before. A member of which nobody wrote down whether it came is left out of the rate of that meeting.
participation-rate-series = How often each member came: { $series }
participation-rate-compared = How often each member came since the first year on file
participation-rate-compared-series = How often each member came since the first year on file: { $series }
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
    .edges = A meeting without a complete list lengthens no run; presence at it ends one. The runs of a former member end with its membership, and none of them is still open.
participation-longest-absence-series = Who stayed away longest: { $series }
participation-roles = Who carried the meetings
    .question = Who carried the meetings?
    .formula = Count of co-chair, chair, speaker, panellist and rapporteur roles of each member at held meetings of the period.
    .edges = A role that a member has twice at one meeting counts once. Co-chairs named by the meeting itself count too.
participation-roles-by-meeting = Who co-chaired, spoke and observed
participation-delegates = Delegates at the meetings of the period
    .question = How many delegates came?
    .formula = Sum of the delegates that attended rows give: their number, else one for each row where a row of the delegation names a person or gives a gender.
    .edges = A person listed twice for one delegation at one meeting is one. Delegations of which no row says how many came are in no sum; how many could be counted stands beside it, and so does the total of the record. Not available where no delegation could be counted. Two people of one name, with another organisation or gender, are two.
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
    .edges = Of any capacity. A delegation on a list that is not complete counts; one that such a list left out is not known. Not available where no held meeting lies before the period. Not available either where no delegation is on file before the period.
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
    .edges = Not available where fewer than half are recorded. A number that could tell of one person is not shown, nor are others that would give it away.
participation-gender-share-by-region = Women among delegates, by region
participation-gender-share-by-kind = Women among delegates, by kind of member
participation-heads = Heads of delegation
    .question = Who leads the delegations?
    .formula = Delegations of the period with a recorded head; women among the heads whose gender is recorded; by region.
    .edges = One head for each delegation. Not available where no head is recorded at all. A number that could tell of one person is not shown, nor are others that would give it away.
participation-mode-share = In person or online
    .question = In person or online?
    .formula = Delegates online, divided by delegates whose mode is recorded in their row.
    .edges = The mode of the meeting is not taken for that of its delegates.
participation-experience = How experienced the room is
    .question = How experienced is the room?
    .formula = For each person named at a meeting of the period, the held meetings that the same person attended before for the same member: their mean, and the share of persons with none.
    .edges = Not available where no person is named at two meetings: the names are then not the same from meeting to meeting. The first meeting on file that names persons has no past: its newcomers are not available.
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
data-expected = Data: who is expected
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
    [one] One initiative is overdue{ $high ->
        [0] { "" }
       *[other] , of high priority
    }.
   *[other] { $n } initiatives are overdue{ $high ->
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
point-absence-lead = { $n ->
    [one] { $members } has missed the last { $missed } meetings.
   *[other] { $members } have each missed the last { $missed } meetings.
}
point-absence-lead-many = { $n } members have each missed the last { $missed } meetings.
point-absence = It was last present on { $last } ({ $series }).
point-absence-never = No attendance of it is on file; the first year on file is { $first } ({ $series }).
point-absence-several = Counted over the { $series } that have a complete attendance list.
point-gap-more-lead = { $theme }: discussed more than acted on.
point-gap-less-lead = { $theme }: acted on more than discussed.
point-gap = { $meetings }% of the agenda since { $since }, { $initiatives }% of initiatives.
point-lists-lead = { $incomplete } of { $held } attendance lists are not complete.
point-lists-many = They enter no rate. The table of meetings says which they are.
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

## Workbook
sheet-one-table = This worksheet contains one table. Missing values: [x] not available, [z] not applicable, [c] confidential.
sheet-live = Figures are formulas over the sheets that begin with Data; the sheet Notes says which are values, and why.
sheet-values = Figures are values, not formulas; the sheet Notes says why.
key-figures-note = What was before, changes and means are values: they are counted for other periods.
all-live = All its figures are formulas over the sheets that begin with Data.
column-live = Formulas and values
value-others = Values, not formulas, since the rows that they are counted from are other members’: { $headers }.
value-worked = Values, not formulas, worked out by the rules in the sheet Notes: { $headers }.
value-hidden = Values, not formulas, counted from columns that are not in this file: { $headers }.
value-large = Values, not formulas, since there are too many rows to count them in good time: { $headers }.
value-misread = Values, not formulas, since a spreadsheet would misread a key or a day that they are counted by: { $headers }.
sheet-source = Source: { $files }.
cover-publisher = Published by { $publisher }
cover-handling = Handling: { $handling }
cover-period = Period: { $first } to { $last }
cover-contact = Contact: { $contact }
cover-inputs = Made from { $files }{ $prints ->
    [yes] {"; "}their fingerprints (SHA-256) are in manifest.json
   *[no] {""}
}.
cover-how-without = Each sheet holds one table that can be filtered and sorted. The sheet Notes says how each figure is counted. The rows behind the figures were left out of this workbook: its figures are values.
cover-how = Each sheet holds one table that can be filtered and sorted. The sheet Notes says how each figure is counted; the sheets that begin with Data hold the rows behind the figures.
cover-missing = Missing is never zero: [x] not available, [z] not applicable, [c] confidential.
link-to-contents = Go to the contents

## Texts of the templates
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
tile-rate = participation, { $series }
tile-rate-against = { $of } places since { $first }, the first year on file
tile-few = present of eligible, { $series }
tile-few-against = { $countable ->
    [one] at the one meeting with a complete attendance list, of { $held } held since { $first }
   *[other] at the { $countable } meetings with a complete attendance list, of { $held } held since { $first }
}
tile-delivered = initiatives delivered
tile-delivered-against = { $running } in progress, { $agreed } agreed, as recorded now
no-meeting-in-period = No meeting on record took place from { $first } to { $last }. What follows is about the years before.
participation = Participation
states-present = States present at the { $series }
members-note = Columns: members present in any capacity. A meeting of which the number is not on record, or is suppressed, is not shown.
columns-note = Columns: present in any capacity. Line: states eligible. A meeting whose record does not say how many came is not shown.
whole-by-year = Participation of the whole membership, year by year
whole-by-year-note = Present of eligible at the countable meetings of each year. A year without such a meeting, or whose rate is not shown, has no mark.
rate-note = Meetings attended in any capacity, of those with a complete list for which the member was eligible, from { $first }, the first year on file, to { $last }.
rate-too-few = { $series }: fewer than three meetings have a complete list, so how often each member came is in the workbook only.
meetings-of-period = Meetings of the period
themes-and-initiatives = Themes and initiatives
gap-note = Shares by fractional counts: meetings { $first } to { $last }, all initiatives. Points: share of meetings less share of initiatives.
status-note = As the list of initiatives records it now; it keeps no status of earlier dates.
traceability-note = The latest launches first. Days from the start of the meeting that agreed it to the start of the one that launched it. All are in the workbook.
how-to-read = How to read these figures
how-countable = A rate is told only from meetings that were held and whose attendance list names all who came; each table of rates says from how many. Observers, guests and the secretariat are in no rate.
    .lead = Countable meetings.
how-missing = [x] not available: the record does not say. [z] not applicable: there is nothing to count. [c] confidential. Missing is never counted as zero.
    .lead = Missing values.
how-data = Made from { $files }{ $prints ->
    [yes] {", "}whose fingerprints are in manifest.json
   *[no] {""}
}: { $rows }; { $out ->
    [0] no rows left out
    [one] { $out } row with errors left out, as said on the first page
   *[other] { $out } rows with errors left out, as said on the first page
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
how-quality = Every remark on the data, with its file and line, is listed by the command “rapporteur check”.
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
how-check = Every table is a sheet of statistics.xlsx, with the rows that it is counted from in the sheets that begin with Data.
    .lead = Check any figure.
definitions = Definitions
definitions-note = The name at the end of each is that of its statistic; all definitions are in the sheet Notes of the workbook.

## Factsheet of a meeting
tile-present = members present
tile-present-against = counted from the list where it is complete, else as the record says
tile-organisations = of them international organisations
tile-observers = observers named
tile-present-before = members present at the meeting before
the-meeting = The meeting
label-when = When:
label-where = Where:
label-host = Host:
label-co-chairs = Co-chairs:
label-themes = Themes:
label-before = The meeting before:
no-place = no place on record
who-came = Who came
list-is-complete = The attendance list is complete.
list-is-partial = The attendance list is not complete: who is not named may have come all the same.
list-is-none = There is no attendance list.
label-members = Members ({ $n }):
label-observers = Observers ({ $n }):
label-guests = Guests ({ $n }):
label-secretariat = Secretariat ({ $n }):
label-apologies = With apologies ({ $n }):
label-absent = Eligible and absent ({ $n }):
what-it-agreed = What it agreed and launched
label-agreed = Agreed:
label-launched = Launched:
source-of-record = Source of the record:
factsheet-note = The key of the meeting in the data is { $id }. Missing values: [x] the record does not say; [z] there is nothing to count.

## Agenda brief of a planned meeting
agenda-running = Agenda brief { $id }
agenda-planned = Planned meeting
expected = Who is expected
expected-n = { $n ->
    [one] { $n } member belongs to the body on that day.
   *[other] { $n } members belong to the body on that day.
}
expected-unknown = Who is expected is not known.
label-expected = Expected ({ $n }):
missed-the-last = Who missed the last meetings
missed-none = Nobody who is expected missed the last meeting with a complete list.
missed-unknown = No earlier meeting of the series has a complete attendance list.
missed-note = Meetings with a complete list that the member missed in a row, up to the end of the period of this report.
due-by-then = What is due by then
due-none = No open initiative is due by then.
due-unknown = The date of the meeting is not on record: all open initiatives are listed.
agenda-note = The key of the meeting in the data is { $id }. Made from the record up to { $last }.

## Pack of a member
tile-own-period = in the period, { $series }
tile-own-period-against = meetings attended of those that can be counted
tile-own-to-date = since the first year on file, { $series }
tile-own-to-date-against = the whole membership: { $rate }
presence-over-time = Presence over time
presence-at = Presence at the { $series }
missed-in-a-row = Meetings missed in a row: { $series }
never-eligible = No meeting with a complete attendance list was one for which { $member } was eligible.
roles = Roles
roles-of-period = Roles at the meetings of the period
initiatives = Initiatives
label-leads = Leads:
label-supports = Supports:
what-comes-next = What comes next
label-owed = Still owed:
label-meeting = Meeting:
the-whole = The whole membership
unnamed-note = Other members are not named: the table says how many of them came to which part of the meetings. Members with fewer than four meetings are not in it.
how-own = The workbook beside this document holds the rows of { $member }, and formulas over them. What is told of the whole membership stands there as values, since the rows that it is counted from are others’.
    .lead = Whose rows.

## Who a document is for
audience-secretariat = For the secretariat only
audience-members = For member states
audience-member = For { $member }
audience-public = For the public

## Web page
html-skip = Skip to the text
html-contents = Contents
html-figures = Figures of this chart
html-workbook = The figures can be checked in the workbook beside this page: { $file }.
chart-of = Chart of { $sheet }

## Titles of findings: why rows were left out
title-R001 = A required file is missing
title-R002 = A folder or a device in place of a file
title-R003 = An empty file
title-R004 = A required file without rows
title-R005 = Bytes that are no characters
title-R006 = A NUL byte
title-R007 = A quotation mark that is not closed
title-R008 = Another encoding than UTF-8
title-R009 = A recommended file is not there
title-R010 = A required column is missing
title-R011 = Columns that are not used
title-R012 = A row with more or fewer cells than the header
title-R013 = A column that is there twice
title-R014 = A file that can't be read
title-R015 = Another separator than commas
title-R016 = Two files for one table
title-R017 = A workbook that can't be read
title-R018 = A sheet that is not in the workbook
title-R019 = Merged cells
title-R020 = An empty cell that every row needs
title-R021 = A word that is not one of the values of its column
title-R022 = A text that is no date
title-R023 = A text that is no whole number
title-R024 = A cell that is too long
title-R025 = Control characters
title-R026 = Characters that can't be seen
title-R027 = A lost character
title-R028 = Text that looks like a formula
title-R029 = Spaces around a value
title-R030 = A key that is in no list
title-R031 = A key that is there twice
title-R032 = An entry of a list that is not known
title-R033 = Rows that contradict each other about one thing
title-R034 = A word that differs only in capital letters, spaces or marks
title-R035 = A key that a spreadsheet can't tell from others
title-R036 = A name that stands for two rows
title-R037 = A row that hangs on one that was left out
title-R038 = Themes in a circle
title-R039 = A formula without a value
title-R040 = Dates in the wrong order
title-R041 = More members named than the record reports
title-R042 = A complete list that is not complete
title-R043 = A list that is not complete
title-R044 = A person or a row twice
title-R045 = Rows that contradict each other about who came
title-R046 = Attendance of a meeting that was not held
title-R047 = Present before joining or after leaving
title-R048 = A held meeting without attendance
title-R049 = Launched or completed before it was agreed
title-R050 = Lists of which nobody says whether they are complete
title-R051 = A theme that nobody uses
title-R052 = An initiative that points to a meeting without a date
title-R053 = One name in two spellings
title-R054 = A membership of a body without meetings
title-R055 = Two memberships at the same time
title-R056 = A list of which rows were left out
title-R057 = A year of another century
title-R058 = An empty row
title-R059 = Rows left out that may be of any meeting
title-R060 = A series without meetings
title-R061 = A recommended file without rows
title-R062 = No member is a state
title-R063 = A held meeting without a date
title-R064 = A column that may say otherwise of rows
title-R065 = A list in the folder that is not read
title-R066 = Two meetings on one day with nearly the same title
title-R067 = A meeting without a body
title-R068 = Rows left out that say who belongs to a body
title-R069 = A quotation mark that swallows rows
title-R070 = A status that is empty in some rows
title-R071 = A total among the rows
title-R072 = A header that is repeated
title-R073 = A heading or note among the rows
title-R074 = A row with nothing but its key
title-R075 = Another table below the list
title-R076 = Dates and texts in one column
title-R077 = A time in another zone
title-R078 = A word for “not known” that is also a key
title-R079 = An entry that may be several
title-R080 = A sheet that fits and is not read
title-R081 = A hidden sheet that is read
title-R082 = Hidden rows or columns that are read
title-R083 = A meeting after the day of the run
title-R084 = A secretariat among the members
title-R085 = Two people of one name
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
title-R096 = A list that the last edition was made with
title-R097 = Packs without a list of members
title-R098 = Garbled letters
title-R099 = A table of presence that no page holds
title-R100 = Too many series, or places at meetings
title-R101 = Outputs that root made
title-R102 = Something that could not be tidied up
