# What the program says to those who run it: on the terminal, in its documentation, in the proposal of init. English only.

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
    [one] Examined: 1 row
   *[other] Examined: { $n } rows
}
explain-audience = { $id } is only in the edition for the { $audience }: add --audience { $audience }.
explain-none = No figure of this statistic is reported for this period.
explain-more = {"  "}and { $n } more; --format json lists all of them
explain-narrow = To see the rows behind each figure, add --member, --meeting or --series, or give the full name of a figure; --format json shows all rows.
explain-part = yes
explain-no-part = no
explain-no-row = (no row of the inputs)
explain-outside = {"  "}and { $n } outside the period
explain-why-start-date = outside the period
explain-why-date = dated after the period
explain-why-not-recorded = its { $column } is not on record
explain-why-countable = its attendance list is not complete
explain-why-known = nobody recorded whether this member attended
explain-why-eligible = not a member of the body on that day
explain-why-counted = no row records how many people attended
explain-why-first = it had attended before
explain-why-status = its status does not count here (for example, the meeting was not held)
explain-why-present = not present
explain-why-excused = present, or absent without apologies
explain-why-unexplained = present, or with apologies
explain-why-head = no head of delegation on record
explain-why-due-date = not due by that date
explain-why-completed-date = not completed by that date
explain-why-themes = no theme on record
explain-why-leads = it has a lead

## Findings: what is wrong, and how to correct it; its page by `rapporteur explain CODE`
finding-R001 = the file is missing; a list of { $table } is required
    .help = { $table ->
        [initiatives] put the file in the inputs folder, or name it in rapporteur.toml (`rapporteur init` proposes the setting); if this process keeps no such list, write in rapporteur.toml: [inputs.initiatives] absent = true
       *[other] put { $table }.csv, { $table }.xlsx or { $table }.ods in the inputs folder, or name your file in rapporteur.toml: [inputs.{ $table }] file = "…" (`rapporteur init` proposes the setting)
    }
    .why = Without lists of meetings and attendance, there is nothing to report. A list of initiatives can be declared absent; the figures about initiatives are then shown as not available, not as zero.
    .fix = Put the file in the inputs folder, or name it in rapporteur.toml.
finding-R002 = this is a folder or a device; a file was expected
    .help = replace the folder or device with the file
    .why = A folder or a device does not contain a list, and reading from a device might never end.
    .fix = Replace the folder or device with the file.
finding-R003 = the file is empty; a line with the column headers was expected
    .help = export the list again
    .why = An export that fails leaves an empty file. That is not the same as a list without rows.
    .fix = Export the list again.
finding-R004 = the file has a header but no rows
    .help = export the list again with its rows
    .why = An empty list looks the same as an export that stopped too early.
    .fix = Export the list again with its rows.
finding-R005 = the file contains bytes that are not text: { $byte }
    .help = save the file again as "CSV UTF-8", or name its encoding in rapporteur.toml
    .why = The file is damaged, or its encoding is not the one named in rapporteur.toml. If the program read it anyway, names would contain wrong letters.
    .fix = Save the file again as "CSV UTF-8", or name its encoding in rapporteur.toml: [data] encoding = "windows-1252".
finding-R006 = a NUL byte was found; text does not contain such bytes
    .help = the file is damaged or is not a CSV file: export it again, or name its encoding in rapporteur.toml
    .why = The file is damaged, or it is not a CSV file.
    .fix = Export the list again.
finding-R007 = a quotation mark opens here but is not closed at the end of its cell, so everything after it would be part of that cell
    .help = close it; if the quotation mark belongs to the text, write it twice ("")
    .why = The rows after it would become part of one cell, and would be missing from every figure.
    .fix = Close the quotation mark. If it belongs to the text, write it twice.
finding-R008 = read as { $encoding }, { $how ->
    [guessed] which was detected from the bytes of the file
   *[other] as the first bytes of the file say
}
    .help = { $how ->
        [guessed] look at a name with accents in the results; if its letters are wrong, name the encoding in rapporteur.toml: [data] encoding = "…"
       *[other] { "" }
    }
    .why = The encoding was detected from the bytes of the file.
    .fix = Nothing needs to be done if the names are right. Otherwise, name the encoding in rapporteur.toml: [data] encoding = "…".
finding-R009 = there is no such list{ $table ->
    [members] : the members are those that attendance names, and rates are available only if it names each of them for each meeting
    [memberships] : each member is taken to belong to every body for as long as it is a member
   *[other] : figures that need it are not available
}
    .why = Without a list of members or themes, the program knows only those that the other files mention. Without a list of members, rates are available only if attendance also names those who did not attend.
    .fix = Nothing needs to be done if the process keeps no such list.
finding-R010 = the required column { $wanted } is missing{ $near ->
    [none] { "" }
   *[other] ; is it { $near }?
}{ $separator ->
    [none] { "" }
   *[other] {" "}(the cells were read as separated by { $separator })
}
    .help = { $source ->
        [settings] rapporteur.toml names this column under [inputs.{ $table }] columns: correct the name there, or change the header
       *[other] give the column this header, or map it in rapporteur.toml: [inputs.{ $table }] columns = {"{"} { $column } = "…" {"}"}; if the header is not on the first line, write: header_row = …
    }
    .why = Every row needs this column. Usually the column has another name in this file, or the header is on a later line.
    .fix = Rename the column, or say in rapporteur.toml which column of the file it is. `rapporteur init FOLDER` proposes the setting.
finding-R011 = these columns are not used: { $columns }
    .why = The program does not know these columns. Without this finding, a column whose name is misspelt would be ignored without notice.
    .fix = Nothing needs to be done if they are not needed. Otherwise, rename or map them.
finding-R012 = the row{ $span ->
    [none] { "" }
   *[other] {" "}on lines { $span }
} has { $cells } cells, but the header has { $columns }
    .help = put quotation marks around a cell that contains the separator, or add the missing cells
    .why = From the extra or missing cell onwards, every value is in the wrong column.
    .fix = Put quotation marks around a text that contains separators, or add the missing separators.
finding-R013 = the column { $column } occurs twice
    .help = delete or rename one of them
    .why = The program cannot know which of the two is meant.
    .fix = Delete or rename one of them.
finding-R014 = the file can't be read: { $reason }
    .help = check that you are allowed to read the file
    .why = The operating system does not let the program read the file.
    .fix = Check that you are allowed to read the file, and that no other program has locked it.
finding-R015 = the cells are separated by { $separator }
    .why = With this separator, the header contains the most columns that the program knows.
    .fix = Nothing needs to be done if the columns are right. Otherwise, name the separator in rapporteur.toml: [data] delimiter = ";".
finding-R016 = this is not read, because the table { $table } is read from { $read }
    .help = delete one of the two, or name the right one in rapporteur.toml: [inputs.{ $table }] file = "…"
    .why = Only one of the two is read, and the other could be newer.
    .fix = Delete one, or name the right one in rapporteur.toml.
finding-R017 = the file can't be read as a list: { $reason }
    .help = open it and save it as "Excel workbook (.xlsx)" without a password, or as "CSV UTF-8"
    .why = The file is damaged, is of a kind that the program does not read, or has a password. Lists can be .csv, .tsv, .txt, .xlsx, .xlsm, .xlsb, .xls or .ods files.
    .fix = Open the file, and save it as "Excel workbook (.xlsx)" without a password, or as "CSV UTF-8".
finding-R018 = there is no sheet "{ $sheet }" in the workbook{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = the workbook has these sheets: { $known }; name one of them in rapporteur.toml: [inputs.{ $table }] sheet = "…"
    .why = The program cannot know which of the sheets contains the table.
    .fix = Give the sheet the name of the table, or name the sheet in rapporteur.toml.
finding-R019 = { $column } is part of merged cells; only the first of them has a value
    .help = unmerge the cells and write the value into each of them
    .why = The value appears to belong to all of the merged cells, but in the file only the first cell contains it. The other cells would be read as missing.
    .fix = Unmerge the cells and write the value into each of them.
finding-R020 = { $part ->
    [none] { $column } is empty, but every row needs a value
   *[other] { $column } is made from several columns, and { $part } is empty here; every row needs a value in all of them
}
    .why = Without this value, the row does not say whom or what it is about. A key with an empty part would be the key of something else.
    .fix = Fill in the cell, or delete the row.
finding-R021 = { $column } is { $value }, which is not a known value{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = use one of: { $known }; or say in rapporteur.toml what your value means: values = {"{"} { $column } = {"{"} "…" = "…" {"}"} {"}"}
    .why = A row with an unknown value would not be counted in any group.
    .fix = Use one of the known values, or say in rapporteur.toml what your value means.
finding-R022 = { $column } is { $value }, which { $reading ->
    [several] can be read as several different days
   *[other] is not a date
}{ $forms ->
    [none] { "" }
   *[other] { $times ->
        [one] ; it looks like { $forms }
       *[other] ; { $times } dates in this column look like { $forms }
    }
}
    .help = { $expected ->
        [none] write year-month-day, as in 2022-08-29{ $forms ->
            [none] { "" }
           *[other] , or name the form of your dates in rapporteur.toml: [data] dates = { $forms }
        }; if the day is not known, leave the cell empty, or name your word for "not known": [data] missing = ["n/a"]
       *[other] write it as { $expected }, the form named in rapporteur.toml, or as year-month-day{ $forms ->
            [none] { "" }
           *[other] , or name this form too: [data] dates = ["{ $expected }", { $forms }]
        }; if the day is not known, leave the cell empty, or name your word for "not known": [data] missing = ["n/a"]
    }
    .why = The program never guesses whether 03/04 is in March or in April.
    .fix = Write year-month-day, as in 2022-08-29, or name the form of your dates in rapporteur.toml: [data] dates = "dd/mm/yyyy". A form consists of yyyy or yy for the year, mm, mmm or mmmm for the month, and dd for the day; yyyymmdd, yyyymm and yyyy are also forms.
finding-R023 = { $column } is { $value }, which is not a whole number (0 or more)
    .help = { $form ->
        [none] write digits only, or leave the cell empty if the number is not known
       *[other] write digits only, or say in rapporteur.toml how large numbers are written: [data] numbers = { $form }
    }
    .why = Such a value cannot be added to other numbers.
    .fix = Write digits only, or say in rapporteur.toml how large numbers are written: [data] numbers = "1,234.5". Leave the cell empty if the number is not known.
finding-R024 = { $column } has { $n } characters; the limit is { $most }
    .help = shorten the text; a cell of this length usually means that a quotation mark was closed too late
    .why = A name of more than 1,000 characters does not fit on a page, and a cell of more than 32,767 characters does not fit into a workbook. Usually a quotation mark was closed too late, and the cell contains the rows below it.
    .fix = Look for the quotation mark that was closed too late, or shorten the text.
finding-R025 = { $column } contains control characters{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = delete them, or type the text again
    .why = Control characters are invisible: two values can look the same and still be different.
    .fix = Delete them, or type the text again.
finding-R026 = { $column } contains invisible characters{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = delete them, or type the text again
    .why = Because of characters without width, two names can look the same and still be different. Characters that reverse the direction of a text show it in another order.
    .fix = Delete them, or type the text again.
finding-R027 = { $column } contains the mark of a lost character (U+FFFD){ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = type the character again; it was lost in another program
    .why = Another program could not read a letter and wrote this mark in its place.
    .fix = Type the letter again, or export the file again from its source.
finding-R028 = { $column } looks like a formula{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = it is kept as text here; a spreadsheet that opens the CSV file would calculate it
    .why = A spreadsheet that opens the CSV file would calculate it, and could then show or send other data. All outputs contain it as text.
    .fix = If it is meant as text, write a word before the sign.
finding-R029 = { $column } has spaces around its value, which are ignored
    .why = Such spaces are invisible. The value is read without them.
    .fix = Nothing needs to be done, but the lists are better without such spaces.
finding-R030 = unknown { $column } { $value }
    .help = { $from ->
        [name] it comes from the name of the file, or from a constant in rapporteur.toml: { $near ->
            [none] correct it, or add it to the list of { $table }
           *[other] did you mean { $near }?
        }
       *[other] { $near ->
            [none] correct it, or add it to the list of { $table }
           *[other] did you mean { $near }?
        }
    }
    .why = The row does not belong to any known member, meeting or theme, so it would be missing from every figure.
    .fix = Correct the value, or add it to the list of members, meetings or themes. For members, names and aliases in members.csv are known as well as keys.
finding-R031 = { $columns } { $value } is already on line { $line }{ $file ->
    [none] { "" }
   *[other] {" "}of { $file }
}
    .help = delete one of the two rows, or give it another key
    .why = A reference to this key could mean either of the two rows.
    .fix = Delete one of the two rows, or give it another key.
finding-R032 = { $column } has an unknown entry { $value }
    .help = { $near ->
        [none] correct it, or add it to the list of { $table }; entries are separated by { $separator }
       *[other] did you mean { $near }?
    }
    .why = An unknown entry would be missing from every figure about the list.
    .fix = Correct the entry, or add it to the list that defines it. If entries are separated by a mark other than ;, name that mark in rapporteur.toml: list_separator = ",".
finding-R033 = { $column } { $value ->
    [none] conflicts with the value
   *[other] is { $value } here and { $first }
} on line { $line }, in a row with the same key
    .help = make the rows agree; if they are two meetings with the same name, make the key from two columns: columns = {"{"} meeting_id = ["Title", "Date"] {"}"}
    .why = Rows with the same key describe the same thing, such as a meeting, and must agree about it.
    .fix = Make the rows agree.
finding-R034 = { $value } is read as { $meant }
    .why = The value differs from a known value only in capital letters, spaces or marks, so it is read as the known value.
    .fix = Nothing needs to be done if this is right.
finding-R035 = { $column } { $value } { $reason ->
    [wildcard] contains *, ? or ~, which spreadsheets read as "any text"
    [comparison] begins with a sign that spreadsheets read as a comparison
    [separator] contains ;, which separates the entries of lists
    [symbol] is one of the symbols for missing values
   *[like] is the same as { $other } on line { $line } for a spreadsheet
}
    .help = { $reason ->
        [like] if both mean the same, write them in the same way; otherwise use another key
       *[other] use another key
    }
    .why = The formulas in the workbook would also count the rows of another key.
    .fix = Use letters, digits and hyphens. Two keys must differ in more than capital letters or leading zeros.
finding-R036 = { $value } already stands for { $other }, but here it stands for { $id }
    .help = give each of them its own names and aliases
    .why = A row that uses the name could mean either of them.
    .fix = Give each of them its own names and aliases.
finding-R037 = { $column } { $value } refers to a row of { $table } that was left out
    .why = The row to which this value refers has an error.
    .fix = Correct the row that was left out.
finding-R038 = the theme { $theme } is its own ancestor, through { $parent }
    .help = correct the parent of one of the themes that form the circle
    .why = A theme can't be part of itself.
    .fix = Correct the parent of one of the themes that form the circle.
finding-R039 = { $column } { $kind ->
    [formula] contains a formula that was never calculated
   *[error] contains the error { $value }
}
    .help = open the workbook, let it calculate, and save it; or write the value in place of the formula
    .why = The file contains only the formula or its error, and no value.
    .fix = Open the workbook, let it calculate, and save it; or write the value in place of the formula.
finding-R040 = { $last } { $b } is before { $first } { $a }
    .help = correct one of the two dates
    .why = One of the two dates is wrong, and so is each figure that depends on it.
    .fix = Correct one of the two dates.
finding-R041 = { $meeting }: the record reports { $reported } members, but attendance names { $named }
    .help = correct reported_members, or the rows of this meeting
    .why = The two numbers cannot both be right.
    .fix = Correct reported_members, or the rows of this meeting.
finding-R042 = { $meeting }: the list is marked complete, but names only { $named } of the { $reported } members that the record reports
    .help = mark the list as partial, or add the missing rows
    .why = Members that attended would be counted as absent.
    .fix = Mark the list as partial, or add the missing rows.
finding-R043 = { $meeting }: the record reports { $reported } members and the list names { $named }, so the list is incomplete
    .why = The meeting is excluded from rates. How many members attended is taken from the record; which members attended is taken from the rows.
    .fix = Add the missing rows, if they can be found.
finding-R044 = { $what ->
    [person] this person is already listed in the same delegation, on line { $line }{ $file ->
        [none] { "" }
       *[other] {" "}of { $file }
    }, and the rows do not differ: counted once
   *[row] this row is the same as line { $line }{ $file ->
        [none] { "" }
       *[other] {" "}of { $file }
    } in every column that is read
}
    .help = { $what ->
        [person] if both rows are about one person, delete the row that says less; if they are about two people, add the organisation or gender of each
       *[row] if one delegation or person is listed twice, delete the row that says less; if another column, such as a name, tells the rows apart, map it in rapporteur.toml
    }
    .why = A person who is listed twice counts once. Each row without a name counts as one person, so one person could count as two.
    .fix = Before you delete a row, compare both rows, including the columns that are not read.
finding-R045 = the status is { $status } here, but { $first } on line { $line }{ $file ->
    [none] { "" }
   *[other] {" "}of { $file }
}, for the same delegation or person
    .help = delete the row that is wrong; until then, the row that says attended is counted
    .why = Until one of the rows is deleted, the row that says attended is counted.
    .fix = Delete the row that is wrong.
finding-R046 = a row says attended, but the status of { $meeting } is { $status }
    .help = correct the status of the meeting, or write registered in place of attended
    .why = A meeting that was not held is not in any figure, and neither is this row.
    .fix = Correct the status of the meeting, or write registered in place of attended.
finding-R047 = { $member } attended as a member on { $start }, { $when ->
    [before] before it joined on { $day }
   *[after] after it left on { $day }
}
    .why = The member is shown as present but is not counted in rates, because it was not eligible on that day.
    .fix = Correct the date of joining or leaving, or write the capacity, such as observer, into the row.
finding-R048 = { $meeting } was held, but no row records who attended
    .why = Without rows, nobody’s absence can be concluded, so the meeting is excluded from rates.
    .fix = Add the rows of this meeting. If it has no list, write none in attendance_list.
finding-R049 = { $column } { $day } is before the meeting that agreed the initiative ({ $agreed })
    .help = correct agreed_at, { $column }, or the date of one of the meetings
    .why = The number of days from agreement to launch would be negative.
    .fix = Correct agreed_at, launched_at, completed_date, or the date of one of the meetings.
finding-R050 = attendance_list is empty in { $n } of the rows: a list is taken as complete if rows name who attended and no total contradicts them, and as none if there are no rows
    .why = Rates count only meetings with a complete attendance list. If attendance_list is empty, a list that no total contradicts is taken as complete.
    .fix = Write complete, partial or none in attendance_list.
finding-R051 = no meeting and no initiative has the theme { $theme }
    .why = The theme is shown as a row of zeros in the tables of themes. The other lists may spell it differently.
    .fix = Nothing needs to be done if this is right.
finding-R052 = { $column } refers to { $meeting }, which has no date
    .why = The number of days from agreement to launch is not available.
    .fix = Add the date of the meeting, if it is known.
finding-R053 = { $column } { $value } may be another spelling of { $usual } on line { $line }
    .help = if both mean the same, write them in the same way
    .why = A search for one spelling finds only some of the rows, and a body or kind in two spellings is counted as two.
    .fix = If both mean the same, write them in the same way.
finding-R054 = no meeting belongs to the body { $body }{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write the body as it is written in the list of meetings
    .why = The member is then not eligible for any meeting, so its absences are not counted.
    .fix = Write the body as it is written in the list of meetings.
finding-R055 = { $member } has another membership of { $body } at the same time, on line { $line }
    .help = correct the dates so that one of them ends before the other begins
    .why = If the two memberships have different capacities and one of these is member, the member is eligible.
    .fix = Correct the dates so that one membership ends before the other begins.
finding-R056 = { $meeting }: the list is taken as partial, because some of its rows were left out
    .why = If rows of a list were left out, nobody’s absence can be concluded from it, so the meeting is excluded from rates.
    .fix = Correct the rows that were left out.
finding-R057 = { $column } is { $value }: is the year right?
    .why = Most years before 1900 or after 2100 are typing errors.
    .fix = Correct the date, or leave it as it is if it is right.
finding-R058 = a row without any value is ignored
    .why = Spreadsheet programs also export rows whose cells were cleared. Such rows contain no data.
    .fix = Nothing needs to be done.
finding-R059 = { $n ->
    [one] a row of attendance that was left out belongs
   *[other] { $n } rows of attendance that were left out belong
} to no known meeting: no list is taken as complete
    .help = correct these rows first: as long as they could belong to any meeting, nobody’s absence can be concluded
    .why = A member named in such a row would be counted as absent from the meeting to which the row belongs.
    .fix = Correct the meeting_id of these rows.
finding-R060 = meetings are missing from the series { $series }: no meeting has the { $what } { $value }{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write it as it is written in the list of meetings
    .why = Meetings that belong to the series are missing from it. Usually the list of meetings spells the body or the kind differently.
    .fix = Write the body in rapporteur.toml as it is written in the list of meetings.
finding-R061 = the file has a header but no rows
    .help = export the list again with its rows, or delete the file
    .why = An empty list has the same effect as a missing list: figures that need it are not available.
    .fix = Export the list again with its rows, or delete the file.
finding-R062 = members have kinds, but no member has the kind state; the kinds are: { $kinds }
    .help = write "state" as the kind of states, or say in rapporteur.toml what your word means: [inputs.members] values = {"{"} kind = {"{"} "Country" = "state" {"}"} {"}"}
    .why = Figures distinguish states from other members; in this list, all members would count as organisations.
    .fix = Write "state" as the kind of states, or map your word in rapporteur.toml.
finding-R063 = { $meeting } was held but has no date, so it does not belong to any period
    .help = add its start_date, if it is known
    .why = A meeting without a date is not in the figures of any period.
    .fix = Add its start_date, if it is known.
finding-R064 = the column { $value } is not read; is it { $column }? Without it, every row is taken as { $usual }
    .help = map it in rapporteur.toml: columns = {"{"} { $column } = { $value } {"}"}, or rename it if it is something else
    .why = Without this column, every row has the default value: for example, everyone who is listed would count as present.
    .fix = Map the column in rapporteur.toml, or rename it if it is something else.
finding-R065 = { $n ->
    [one] a list in the folder is not read: { $files }
   *[other] { $n } lists in the folder are not read: { $files }
}
    .help = name it in rapporteur.toml, correct the name of the file, or move it to another folder
    .why = Without this finding, a file whose name is wrong by one letter would be missing from every figure without notice.
    .fix = Name the list in rapporteur.toml, correct the name of the file, or move it to another folder.
finding-R066 = { $value } may be the same meeting as { $other } on line { $line }, on the same day ({ $day })
    .help = if they are one meeting, give both rows the same key and title
    .why = One meeting in two spellings counts as two meetings, each with only a part of the attendance list.
    .fix = If they are one meeting, give both rows the same key and title.
finding-R067 = the meeting has no body, while other meetings have one, so it is not in any series
    .help = write the body of the meeting
    .why = Rates are computed for series of meetings, and a meeting without a body is not in any of them.
    .fix = Write the body of the meeting.
finding-R068 = { $n ->
    [one] a row of { $table } was
   *[other] { $n } rows of { $table } were
} left out, so it is not known which members were expected, and no list is taken as complete
    .help = correct these rows first: as long as they are left out, no rate is reported
    .why = Without these rows, rates would be computed from fewer members than there are.
    .fix = Correct these rows.
finding-R069 = a quotation mark opens this cell, and the row does not end before line { $last }: { $n ->
    [one] a line in it looks like a row
   *[other] { $n } lines in it look like rows
} of the list
    .help = delete the stray quotation mark, or write it twice ("") if it belongs to the text; if the cell really contains these lines, write in rapporteur.toml: [severity] R069 = "warning"
    .why = Each of these lines has as many separators as the header. If they are rows of the list, they would be missing from every figure.
    .fix = Delete the quotation mark that opens the cell and the one that closes it. A quotation mark that belongs to a text is written twice.
finding-R070 = status is empty here, in a column that says who attended: what does an empty cell mean?
    .help = say what it means in rapporteur.toml, together with your other values: [inputs.{ $table }] values = {"{"} status = {"{"} "" = "absent" {"}"} {"}"}; or write "" = "unknown" if nobody recorded it, or "" = "attended"
    .why = In a column that says who attended, an empty cell does not say that somebody did. An empty cell that means "unknown" is neither a presence nor an absence, and the member is left out of the rate for that meeting.
    .fix = Fill in the cells, or say in rapporteur.toml what an empty cell means.
finding-R071 = { $value } is a total and not a row of the list, so it is not read
    .why = Totals below a list would count as another member, meeting or initiative.
    .fix = Nothing needs to be done if it is a total. Otherwise, write the key or name of the row in full.
finding-R072 = the header is repeated here, so this row is not read
    .why = A repeated header would count as another member, meeting or initiative.
    .fix = Nothing needs to be done.
finding-R073 = { $value } is a heading or a note and not a row of the list, so it is not read
    .why = The row has no other filled cell, no other list mentions this text, and the text names a group or begins like a note.
    .fix = Nothing needs to be done if it is a heading. Otherwise, fill in the other cells of the row.
finding-R074 = { $value } is the only value in its row, while most other rows have more: is it a heading?
    .help = if it is a heading or a note, delete the row; if it is one of the { $table }, fill in its other cells, or say so in rapporteur.toml: [severity] R074 = "warning"
    .why = A heading between the rows would count as another member, meeting or initiative.
    .fix = Delete the row, or fill in its other cells.
finding-R075 = another table begins here: { $n ->
    [one] one row is
   *[other] { $n } rows are
} not read
    .help = put it into a file or sheet of its own; if it is not needed, write in rapporteur.toml: [severity] R075 = "warning"
    .why = This row is a second header. For example, reports from meeting software list the same people again below their first table.
    .fix = Keep only one table in each file or sheet.
finding-R076 = { $column } contains { $dates ->
    [one] one date
   *[other] { $dates } dates
} and { $texts ->
    [one] one text
   *[other] { $texts } texts
}: { $text } is a text here, while { $date } in row { $row } is a date
    .help = compare the dates with their source: a program that opened the list may have swapped day and month where it could, and left the other dates as text
    .why = Excel reads 03/04/2022 in the order of day and month that is usual in the country of the computer. If 15/04/2022 is not a date in that order, Excel leaves it as text. Some of the dates are then wrong.
    .fix = Import the list again with the right order of day and month, so that all cells of the column are dates.
finding-R077 = { $column } gives the time in another time zone: taken as { $day }, the day in the time zone of the secretariat
    .why = Late in the evening, it is already the next day further east. The time zone of the secretariat is set by [report] time_zone; without this setting, it is UTC.
    .fix = Nothing needs to be done if [report] time_zone is right.
finding-R078 = { $value } is read as { $meant ->
    [none] a key or a name
   *[other] { $meant }
}, although rapporteur.toml lists it as a word for "not known"
    .help = remove the word from missing in rapporteur.toml; for one table only, write: [inputs.TABLE] missing = []
    .why = "NA" stands for "not available", but it is also the code of Namibia. If it were read as missing, a member would disappear without notice.
    .fix = Remove the word from missing, or use another key or alias.
finding-R079 = { $column } has the entry { $value }, which contains { $other }: are these several entries? { $separator ->
    [none] Each row can have only one
   *[other] Entries are separated by { $separator }
}
    .help = { $separator ->
        [none] write a row for each of them
       *[other] separate them with { $separator }, or name your separator in rapporteur.toml: list_separator = { $other }
    }
    .why = Several members or themes in one entry would be read as one unknown member or theme.
    .fix = Separate the entries, or name the separator: [inputs.initiatives] list_separator = ",".
finding-R080 = this sheet also has the columns of { $table }, but is not read: { $n ->
    [one] one row
   *[other] { $n } rows
}
    .help = put its rows into the sheet that is read, or name the right one in rapporteur.toml: [inputs.{ $table }] sheet = "…"
    .why = If the list continues in another sheet, only a part of it is read.
    .fix = Keep all rows of a table in one sheet, or delete the other sheet.
finding-R081 = the hidden sheet { $sheet } is read
    .help = unhide it and look at it; if another sheet is meant, name it in rapporteur.toml: sheet = "…"
    .why = People who open the workbook do not see the rows that are counted.
    .fix = Unhide the sheet, or name the right one.
finding-R082 = { $what ->
    [rows] { $n ->
        [one] a hidden row is
       *[other] { $n } hidden rows are
    } read: { $named }
   *[columns] { $n ->
        [one] a hidden column is
       *[other] { $n } hidden columns are
    } read: { $named }
}
    .why = A filter hides rows, but does not delete them.
    .fix = Nothing needs to be done if they belong to the list. Otherwise, delete them.
finding-R083 = { $how ->
    [written] { $meeting } begins after the day of this run, { $today }, but its status is held
   *[taken] { $meeting } begins after the day of this run, { $today }, and it has no status: taken as planned
}
    .why = A meeting that has not begun cannot have been held. From its first day onwards it counts as held, unless its status says otherwise.
    .fix = Write planned as the status, or correct the date.
finding-R084 = { $member } has the kind secretariat: { $how ->
    [follows] its capacity is taken as secretariat
   *[written] its capacity is given as member, so it counts in the rates
}
    .why = A secretariat is not a member of the process that it serves, and is not in any attendance rate.
    .fix = Nothing needs to be done if this is right. Otherwise, write the capacity of the secretariat.
finding-R085 = another person with this name is on line { $line }{ $file ->
    [none] { "" }
   *[other] {" "}of { $file }
}, in the same delegation but with another organisation or gender: counted as two people
    .help = if it is one person, correct the organisation or gender
    .why = Two people can have the same name, but one person with two organisations counts twice.
    .fix = If it is one person, write the same organisation and gender.
finding-R086 = { $column } has dates in the form { $form }: { $first } is taken as { $day }
    .why = Two-digit years from 69 to 99 are in the 20th century, those from 00 to 68 in the 21st. If only the month or the year is known, a beginning is taken as its first day and an end as its last.
    .fix = Nothing needs to be done if this is right.
finding-R087 = this file has the same rows as { $other }: { $table } would contain each row twice
    .help = delete one of the two, or name the files in rapporteur.toml so that only one is meant
    .why = Each person would count as two.
    .fix = Delete one of the two files.
finding-R088 = { $column } is empty here, while other rows have a value: taken as { $taken }
    .help = fill in the cell
    .why = Every rate depends on which meetings were held and who is a member.
    .fix = Fill in the cell.
finding-R089 = { $column } { $value } is counted as { $usual } ({ $first }): { $alike ->
    [state] both are names of the same state
   *[looks] they differ only in spaces, capital letters, accents, marks or garbled letters
}
    .help = write both in the same way, or add a list of members or themes
    .why = Without a list, each spelling would count as a different member or theme.
    .fix = Write both in the same way.
finding-R090 = no font has these characters of the script { $script }, so they are missing from the pages: { $characters }, in "{ $text }"
    .help = put a font of this script into the folder fonts, or install one (Debian: the package { $package }), and run again
    .why = They are missing from the pages of the documents; the workbook and the data files contain them.
    .fix = The program includes fonts for Latin, Greek, Cyrillic, Vietnamese, Arabic, Bengali, Burmese, Devanagari, Khmer, Lao, Sinhala, Tamil and Thai. For Chinese, Japanese and Korean, and for all others, put a font of the script (such as a Noto font) into a folder named fonts where the program runs, or install one: on Debian the packages fonts-noto-cjk and fonts-noto-core.
finding-R091 = { $table } has { $rows } rows, more than the { $most } that fit into a sheet: they are not in the workbook, and figures counted from them are values and not formulas
    .help = use the CSV or Parquet file in the folder data
    .why = A workbook with only a part of the rows would look complete, and its formulas would give wrong results.
    .fix = There is nothing to correct: all rows are in the folder data, as CSV and Parquet.
finding-R092 = the program does not support the language { $language }: the pack of this member is in { $main }
    .help = write the tag of a language that it supports: { $known }
    .why = The member receives a document in a language other than the intended one.
    .fix = Write the tag of a supported language, such as fr, or leave the cell empty. The pack is then in the first language of the settings.
finding-R093 = the pack of { $member } could not be made, but the others were: { $reason }
    .help = fix this and run again; without --keep-going, nothing is published if a pack can't be made
    .why = This member has no pack in these outputs.
    .fix = The message says what is wrong. Usually the template contains an expression for which this member has no value.
finding-R094 = this was added or changed by someone else, and was moved to { $kept } when a new edition replaced the old one
    .help = keep your own notes and files elsewhere: each run replaces this folder
    .why = Each run replaces the whole folder with a new one. Files that others added or changed there would be lost.
    .fix = Move what you need to a place where the program does not write.
finding-R095 = no meeting was held in the period { $period }; { $latest ->
    [none] no meeting that was held has a date
   *[other] the latest was held on { $latest }
}
    .help = name another period with --period, or with [report] period in rapporteur.toml
    .why = The report is made, and its figures say that there is nothing to count. Usually another period was meant.
    .fix = Name the period that you mean, or add its meetings to the list.
finding-R096 = this file no longer exists; the last edition of { $period } was made with it
    .help = put the file back; if it was removed on purpose, nothing needs to be done, and this is reported only once
    .why = Without one of its lists, a report is made from the others: eligibility and names can change, and no figure shows why.
    .fix = Put the file back. If it is no longer kept, nothing needs to be done: the next edition is compared with this one.
finding-R097 = no packs are made: without a list of members, it is not known who is a member
    .help = add members.csv, or make the report without packs
    .why = A pack is made for each member. The names in attendance can be members, observers or guests.
    .fix = Add a list of members.
finding-R098 = { $column } contains garbled letters{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = export the list again as UTF-8, or type the letters again
    .why = The text was saved as UTF-8, but another program read it as Windows-1252, so that "ô" became "Ã´". It would appear like this in every document.
    .fix = Export the list again from its source as UTF-8, or type the letters again.
finding-R099 = the attendance table of { $series } has { $members } members and too many meetings for a page or a sheet: it shows how often each member attended, but not at which meetings
    .help = use data/data.presence.csv to see who attended which meeting, or name a shorter series in rapporteur.toml
    .why = A table of more than 250,000 cells does not fit on a page, and nobody could read it.
    .fix = There is nothing to correct: each member at each meeting is a row of data.presence in the folder data.
finding-R100 = { $what ->
    [series] there are { $n } bodies, and each is a series of its own; a report can have at most { $most } series
   *[other] the members and meetings of all series make { $n } eligible places; a report can have at most { $most }
}
    .help = in rapporteur.toml, name the series that the report is about: [[series]]
    .why = Each member at each meeting of its series is counted as present or absent. This many would not fit into the memory of most computers.
    .fix = In rapporteur.toml, name the series that the report is about, or split the lists.
finding-R101 = these outputs were made by root, in a folder that belongs to the user { $owner }, who therefore can't replace them
    .help = run `chown -R { $owner } { $folder }` once
    .why = Each run replaces the old edition with a new one, which only the owner of the old edition can do. The next nightly run would end with exit code 73.
    .fix = Give the folder back to the user that makes the reports (`chown -R USER FOLDER`), and run the program as that user.
finding-R102 = the new edition is in place, but this could not be cleaned up: { $reason }
    .help = look at it: it does not belong to the outputs, and the next run tries again
    .why = Earlier editions or the link to the latest one are not as they should be. The edition itself is complete.
    .fix = Remove or move what does not belong there, or give the user who runs the program the right to change it.
finding-R103 = { $n ->
    [one] one member is a state or territory
   *[other] { $n } members are states or territories
} in the table of the program: { $columns } are taken from it where the list of members does not give them
    .help = write other values into members.csv, or turn this off in rapporteur.toml: [members] territories = false
    .why = Documents in other languages need the names of states, and tables by region and kind need regions and kinds. The table has names and regions from Unicode CLDR and UN M49; it says nothing about the status of any territory.
    .fix = Nothing needs to be done if the values are right. Values in members.csv always take precedence.
finding-R104 = the header of this column, { $value }, can mean several meetings of the list: { $meetings }
    .help = correct the header, so that all of its rows mean the same meeting
    .why = A mark in this column could count for the wrong meeting.
    .fix = Correct the title, the date or the number in the header of the column.
finding-R105 = the total here is { $value }, but the cells add up to { $marks }
    .help = correct the total, or the cells that it covers
    .why = Either the total or a cell is wrong. Totals are not read, so every figure is counted from the cells.
    .fix = Correct the total, or the cells that it covers.
finding-R106 = attendance names the same { $n } members for each meeting, so these are taken as all members, and rates are available
    .help = if there are other members, or if some were not members the whole time, add a list of members (members.csv)
    .why = A member that no row names would be missing from every rate.
    .fix = Nothing needs to be done if these are all members. Otherwise, make a list of members.
finding-R107 = there is no settings file, so the lists are read with the settings that `rapporteur init` proposes: { $sections }
    .help = `rapporteur init` writes this proposal into a file that you can change; check it before any figures leave the office
    .why = The program may have understood a column, a mark or a date differently from what the office means.
    .fix = Run `rapporteur init` on the folder, check its proposal, and keep it.
finding-R108 = no member can be found for this participant, so this row is not read
    .help = write the part of the e-mail address after the @ into the column domains of members.csv, or name the column that contains the member: [inputs.attendance] columns = {"{"} member_id = "Organisation" {"}"}
    .why = The member for which a participant counts is found from the e-mail address, from a column, or from a part of the participant’s name. If none of these gives a member, the participant is not counted for any.
    .fix = Add the domain of the e-mail address to the member in members.csv. If the participant is a guest who represents no member, nothing needs to be done.
finding-R109 = { $n ->
    [one] one row is from a participant
   *[other] { $n } rows are from participants
} who joined again; each participant counts once
    .why = Meeting software writes a row each time somebody joins.
    .fix = Nothing needs to be done.
finding-R110 = this report of a meeting contains no participants
    .help = a report has a row of column headers such as Name, Email, Join time or Duration; if the file is a list, leave out meeting_report in rapporteur.toml
    .why = Without participants, nothing can be reported about the meeting.
    .fix = Export the report again, or name the files that are reports in rapporteur.toml: [inputs.attendance] file = "Attendance report *.csv"
finding-R111 = { $value } can mean two different days: nothing shows which number is the day and which is the month
    .help = name the form of the dates in rapporteur.toml: [inputs.attendance] dates = "dd/mm/yyyy", or "mm/dd/yyyy" (yy if the year has two digits)
    .why = Meeting software writes dates in the form that is usual in the language of the person who exports the report. If the form were misread, the meeting would be in another month.
    .fix = Name the form of the dates in rapporteur.toml.
finding-R112 = { $value } means neither yes nor no, in a column for one entry of { $column }
    .help = write x or leave the cell empty
    .why = In such a column, a mark means that the row has this entry, and an empty cell means that it does not.
    .fix = For yes, write x, yes or 1. For no, leave the cell empty, or write no or 0.
finding-R113 = this row is taken as the header, because no row above it has the required columns
    .help = if the header is another row, say so in rapporteur.toml: header_row = 4
    .why = Lines above a header, such as a title or a date, are not read.
    .fix = Nothing needs to be done if this is the header.
finding-R114 = only the year or the month is known for { $n ->
    [one] one meeting
   *[other] { $n } meetings
} ({ $meeting }{ $n ->
    [one] { "" }
   *[other] , …
}): not in the period { $period }, and not in any figure of this report
    .help = write the full dates, or report on whole years
    .why = Without the day, the program cannot know whether a meeting was in a given part of its year.
    .fix = Write the day on which each meeting began.
finding-R115 = no cell below { $value } has a mark: attendance at this meeting is taken as not recorded, and nobody is counted as absent
    .help = mark who attended, or leave out the column if the meeting did not take place
    .why = In a table where an empty cell means absent, an empty column would mean that nobody attended.
    .fix = Mark who attended.
finding-R116 = the rows below this heading are taken as { $capacity }, not as members
    .why = Observers, guests and the secretariat are not in any rate.
    .fix = Nothing needs to be done if this is right. Otherwise, change the heading, or add a list of members (members.csv) with the capacity of each.
finding-R117 = { $value } is already on line { $line } of this table
    .help = keep one of the two rows
    .why = The program cannot know which of the two rows is right.
    .fix = Put the marks of both rows into one row.
finding-R118 = { $n ->
    [one] one cell of this table is
   *[other] { $n } cells of this table are
} empty or a dash: taken as not recorded, which counts neither as present nor as absent
    .help = if an empty cell means that the member did not attend, say so in rapporteur.toml: [inputs.attendance] values = {"{"} status = {"{"} "" = "absent" {"}"} {"}"}, together with your other values
    .why = A rate counts only those meetings for which it is known whether the member attended. If absences are taken as not recorded, the rate is too high.
    .fix = Fill in the cells, or say in rapporteur.toml what they mean.
finding-R119 = no mark in this table means that somebody attended
    .help = say what the marks mean in rapporteur.toml: [inputs.attendance] values = {"{"} status = {"{"} A = "attended" {"}"} {"}"}
    .why = The same letter can mean attended in one office and absent in another. If no mark means attended, every rate would be 0.
    .fix = Say in rapporteur.toml which mark means that a member attended.
finding-R120 = this sheet is not read, although it is in the workbook of the table of members by meetings: { $n } rows
    .help = if it is a table of another body or year, give it the same column headers as the sheet that is read, and write sheet = "*" into rapporteur.toml
    .why = If it is such a table, its meetings would be missing from every figure.
    .fix = Nothing needs to be done if it contains something else.
finding-R121 = the members are read from { $column }, and { $n ->
    [one] one of them is
   *[other] { $n } of them are
} neither a state nor in a list of members: they may be persons
    .help = name the column with the countries or organisations in rapporteur.toml; if these are organisations, add a list of members (members.csv)
    .why = Without a list of members, everyone who is named in attendance is taken as a member, and every document names the members.
    .fix = Name the column with the countries or organisations, or add a list of members with the organisations.
finding-R122 = { $column }{ $value ->
    [none] { "" }
   *[other] { " " }{ $value }
} ends with a footnote mark, which is not read
    .help = write the footnote into a column of its own, such as source
    .why = A mark such as * or 1/ is not part of a name.
    .fix = Nothing needs to be done if it is a footnote mark. If it is part of the name, add the name to members.csv.
finding-R123 = this member is neither a state nor in a list of members{ $n ->
    [one] { "" }
   *[other] {" "}(there are { $n } such members)
}
    .help = if it is an organisation, add a list of members; if it is a person, correct the cell: documents name all members
    .why = Without a list of members, everybody whom attendance names is taken as a member, and every document names the members.
    .fix = Add a list of members with the organisations, or write the country of the person.
finding-R124 = { $n ->
    [one] one row of this list is
   *[other] { $n } rows of this list are
} about members that attendance does not name, and there is no list of members, so they are not read
    .help = add a list of members if they are members
    .why = A list of groups adds groups to members, but no members.
    .fix = Add a list of members.
finding-R125 = the accepted correction of { $member } at { $meeting } is applied: { $field ->
    [present] presence
    [role] role
   *[other] number of delegates
} { $recorded ->
    [none] (not on record)
   *[other] { $recorded }
} → { $proposed }
    .why = The lists stay as they are. Every figure counts the corrected row, and names the line of the correction beside that of the list.
    .fix = Nothing needs to be done. To take the correction back, write rejected as its decision.
finding-R126 = this correction of { $member } at { $meeting } no longer fits: when it was collected, { $field ->
    [present] the presence
    [role] the role
   *[other] the number of delegates
} was { $recorded ->
    [none] not on record
   *[other] { $recorded }
}, and now the lists say { $now ->
    [none] nothing
   *[other] { $now }
}
    .help = if the lists are right now, write rejected as the decision; if not, correct the lists
    .why = The list has changed since the member saw it, or another correction was applied before. To apply the correction could undo the other change.
    .fix = Compare the row of the list with the correction, and decide again.
finding-R127 = { $n ->
    [one] one proposed correction has
   *[other] { $n } proposed corrections have
} no decision yet and { $n ->
    [one] is
   *[other] are
} not applied
    .help = write accepted or rejected in the column decision
    .why = Nothing that a member proposes changes a figure before the secretariat has decided.
    .fix = Write accepted or rejected in the column decision of each correction.
finding-R128 = { $field ->
    [present] presence can only be yes or no
    [role] this is not a role
    [remark] a remark has no value that could be applied
   *[other] the number of delegates must be a whole number, 1 or more
}
    .help = { $near ->
        [none] correct the value, or write rejected as the decision
       *[other] write one of these, or write rejected as the decision: { $near }
    }
    .why = Only values that a list can hold can be applied.
    .fix = Correct the value in the column proposed, or write rejected as the decision.
finding-R129 = the lists already say what { $member } proposes for { $meeting }: { $field ->
    [present] presence
    [role] role
   *[other] number of delegates
} { $proposed }
    .why = The list was corrected, or the same correction was collected twice. It is applied once.
    .fix = Nothing needs to be done.
finding-R130 = the correction of { $member } at { $meeting } can't be applied: { $reason ->
    [no-meeting] it names no meeting
    [no-list] the meeting has no attendance list, and one row would make it look like a complete list
    [not-present] the delegation is not recorded as present
   *[other] the delegation has several rows, and the correction does not say which of them is wrong
}
    .help = { $reason ->
        [not-present] accept the correction of its presence as well, or write rejected as the decision
        [no-meeting] write the key of the meeting in the column meeting_id
       *[other] correct the list itself, and write rejected as the decision
    }
    .why = To apply the correction, the program would have to guess.
    .fix = Correct the list itself. If the delegation attended after all, accept the correction of its presence as well.
finding-R131 = the edition has no sheet for corrections of { $member }, or its pack differs from the manifest
    .help = name the folder of the edition that was sent with --edition, or make it again with --packs
    .why = A returned sheet is compared with the one that was sent. Without that, nobody can tell what was changed in it.
    .fix = Name the folder of the edition whose packs were sent, or make the edition again with --packs.
finding-R132 = this is not a returned pack: { $reason ->
    [none] it has no sheet for corrections
    [several] it has several sheets for corrections
   *[other] { $reason }
}
    .why = Only workbooks that were sent with an edition can be read.
    .fix = Ask the member for the workbook that was sent, with one sheet for corrections. If the file is something else, move it away.
finding-R133 = this sheet of { $member } was sent with an edition of { $period }{ $day ->
    [none] { "" }
   *[other] , dated { $day },
} that is not kept; the edition that it is compared with ({ $now }{ $edition ->
    [none] { "" }
   *[other] , dated { $edition }
}) records something else of this member
    .help = name the folder of the edition that was sent with --edition, if you have it; if not, send the member its new pack
    .why = The member corrected what another edition said. What is recorded may have changed since.
    .fix = Name the folder of the edition that was sent. To have it the next time, keep earlier editions: [report] keep = 10. A correction that no longer fits is found when the lists are checked.
finding-R134 = this cell may not be changed, and is not what was sent; nothing on this sheet is collected
    .help = ask the member to fill in only the cells with a border
    .why = A changed meeting or recorded value would attach a correction to the wrong row.
    .fix = Ask the member to fill in the sheet that was sent, and to write everything else under Remarks.
finding-R135 = this cell contains a formula or an error, and is not read
    .help = ask the member to enter the value itself
    .why = What a formula shows depends on the program that opens it.
    .fix = Ask the member to enter the value itself.
finding-R136 = this entry is { $field ->
    [present] neither yes nor no
    [role] none of the roles that the list offers
    [remark] longer than 1,000 characters
   *[other] not a whole number of delegates, 1 or more
}, and is not collected
    .help = { $field ->
        [remark] ask the member for a shorter text
       *[other] ask the member to choose from the list, and to write everything else under Remarks
    }
    .why = Only values that the lists can hold can be proposed.
    .fix = Ask the member for the value, or write it yourself in corrections.csv.
finding-R137 = another correction of { $member } at { $meeting } proposes something else for the same { $field ->
    [present] presence
    [role] role
   *[other] number of delegates
}: { $first }
    .help = accept only one of the two
    .why = If both were accepted, the second would no longer fit.
    .fix = Ask the member which of the two is right, and reject the other.
finding-R138 = this sheet has another name than the one that was sent
    .why = The sheet is recognised by its reference, whatever it is called.
    .fix = Nothing needs to be done.
finding-R139 = { $n ->
    [one] one entry repeats
   *[other] { $n } entries repeat
} what is recorded, and { $n ->
    [one] is
   *[other] are
} not collected
    .why = There is nothing to correct.
    .fix = Nothing needs to be done.
finding-R140 = nobody’s name is given on this sheet
    .help = find out who filled it in before you decide
    .why = Whoever decides should know who proposes a correction.
    .fix = Ask the member who filled in the sheet, and write the name in the column by.
finding-R141 = { $n ->
    [one] one member has
   *[other] { $n } members have
} no contact, and no mail is drafted: { $members }
    .help = write addresses in the column contact of members.csv
    .why = The packs of these members have to be sent in another way.
    .fix = Write an address in the column contact of members.csv.
finding-R142 = { $n ->
    [one] the contact of one member is not an email address
   *[other] the contacts of { $n } members are not email addresses
}, and no mail is drafted: { $members }
    .help = write an address such as name@example.org; separate several by semicolons
    .why = A mail can only be sent to an address.
    .fix = Write an address such as name@example.org in the column contact of members.csv; separate several by semicolons.
finding-R143 = on { $day }, { $initiative } is { $status } here and { $other } on line { $line }
    .help = keep one of the two, or give them their own days
    .why = The program cannot know which of two statuses of the same day came last.
    .fix = Keep one of the two updates, or give each its own day.
finding-R144 = { $initiative } is { $recorded } in this list, but its last update, of { $day }, says { $status }
    .help = change the status here, or add the update that is missing
    .why = Statistics of the current status take it from this list, and those over time take it from the updates: the two would not agree.
    .fix = Change the status in the list of initiatives, or add the missing update.
finding-R145 = this update is dated { $day }, after today ({ $today })
    .help = correct the date
    .why = An update says what has happened. One of a later day is counted only in periods that end after it.
    .fix = Correct the date.
finding-R146 = this text is outside the cells to fill in, and is not collected
    .help = read it, and ask the member to write it under Remarks
    .why = Only the cells with a border are read.
    .fix = Read the text. If it is a correction, ask the member to enter it in the cell for it or under Remarks.
finding-R147 = a role or a number of delegates is proposed, but the delegation is not recorded as present, and its presence is not proposed
    .help = ask the member whether it attended
    .why = A delegation that was not there has neither a role nor delegates: such a correction can't be applied.
    .fix = Ask the member whether it attended. If it did, add a correction of its presence to corrections.csv.
finding-R148 = this sheet was sent with an earlier edition that is kept
    .why = It is compared with the pack of that edition. A correction that no longer fits is found when the lists are checked.
    .fix = Nothing needs to be done.
finding-R149 = the gender of this person differs from that on line { $line }
    .help = correct one of the two
    .why = A person is counted with the gender of each row, so one of the two rows is counted wrong.
    .fix = Correct the gender in one of the rows, or the name if these are two persons.
finding-R150 = this person has another place in { $body } at the same time, on line { $line }: both are counted
    .help = correct the dates so that one of the places ends before the other begins
    .why = Each place counts once, so somebody with two places counts twice.
    .fix = Correct the dates, or delete one of the rows.
finding-R151 = the credentials for { $meeting } were received on { $day }, after its end ({ $end }): they are not counted
    .why = Credentials count at a meeting if they were received by its last day.
    .fix = Nothing needs to be done if the date is right. Otherwise, correct it.
finding-R152 = { $member } was present at a sitting of { $meeting }, but is not recorded as having attended the meeting
    .help = add the member to the attendance list, or correct this row
    .why = Attendance at meetings is counted from the attendance list alone: the two would not agree.
    .fix = Add the missing row to the attendance list, or correct the row of the sitting.
finding-R153 = { $member } is { $status } here, and { $other } at the same sitting on line { $line }
    .help = keep one of the two
    .why = The program cannot know which of two rows about the same sitting is right.
    .fix = Keep the row that is right.
finding-R154 = the sitting is dated { $day }, but { $meeting } lasted from { $start } to { $end }
    .help = correct the date of the sitting, or those of the meeting
    .why = The date decides the order of the sittings.
    .fix = Correct the date of the sitting, or the dates of the meeting.
finding-R155 = [report] beside names { $group }, but no member is in this group or region{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write it as the list of members has it
    .why = The group is not shown beside the whole.
    .fix = Write the group in rapporteur.toml as the list of members has it, or add it to that list.
finding-R156 = the sittings of { $meeting } are in no series, so no figure counts them
    .help = add a series for its body to rapporteur.toml, or delete these rows
    .why = Who is expected at a sitting follows from the series of its meeting.
    .fix = Add a series with the body and the kind of this meeting to rapporteur.toml.
finding-R157 = [gender] base_year is { $year }, but the last year on record is { $last }
    .help = write a year that the lists reach
    .why = The share of women can't be compared with that of a year still to come.
    .fix = Correct the year in rapporteur.toml, or add what happened since.
finding-R158 = { $sitting } and { $other } (line { $line }) are two sittings of { $meeting }
    .help = if they are one, write it in one way
    .why = One sitting would be counted as two, each with half of those who were present.
    .fix = Write the name of the sitting in all rows in the same way, or tell the two apart by more than letters and spaces.
# Stands in sentences in place of a value: "role is …, which is not a known value".
hidden-value = "…" (not shown, because it may name a person)
finding-rest = and { $column ->
    [none] more
   *[other] more values of { $column }
} like those above
scope-file = the file can't be used; nothing is reported
scope-row = if the report is made with --allow-errors, the row is left out
scope-cell = if the report is made with --allow-errors, the row is left out (for a theme, only its parent is left out); if rapporteur.toml makes this finding a warning, a cell that can be empty is read as missing and the row is kept
scope-list = if the report is made with --allow-errors, neither the list nor the record is used: the list is taken as partial, and a total smaller than the number of names is taken as not available
scope-remark = the data is used as it is
findings-title = Findings
findings-note = This page lists everything that `rapporteur check` can find, by code. `rapporteur explain CODE` prints the page of each code. An error ends the report; with --allow-errors, the rows with errors are left out, and the first page of each document says so. A warning means that a figure may not mean what its readers expect. A remark says what the program assumed. The severity of most findings can be changed in rapporteur.toml: [severity] R044 = "error".
page-severity = Severity: { $severity }
page-effect = Effect: { $effect }.
page-why = Why it matters: { $why }
page-fix = How to correct it: { $fix }
page-change = To change the severity, in rapporteur.toml: [severity] { $code } = "warning"

## On the terminal
severity-error = error
severity-warning = warning
severity-info = info
also-on = also on { $n ->
    [one] line
   *[other] lines
} { $lines }
more-like-this = and { $n } more of { $code }; `rapporteur check --format json` lists all of them
failed-allow = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
} in the files themselves; --allow-errors can leave out rows, not files
failed-code = there is no finding, statistic or figure { $code }; did you mean { $near }? `rapporteur explain` lists all of them
failed-name = there is no { $what } "{ $value }"{ $near ->
    [none] .
   *[other] ; did you mean { $near }?
}
failed-nothing = { $id } has no figure for this in { $period }; `rapporteur explain { $id }` alone lists the figures that are available
failed-table = there is no table "{ $table }"; did you mean { $near }? The tables are { $known }
failed-file = { $path }: { $reason }
annotated-written = { $path } was written, with { $findings } findings. It contains rows of your files as they are: send it only to the people who keep these files.
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
step-pdf = typesetting the briefing and the factsheets
step-html = writing the web page
step-docx = writing the document for Word
step-xlsx = writing statistics.xlsx
step-ods = writing statistics.ods
step-packs = making a pack for each member
step-mail = making drafts of mails
step-data = writing data files
step-publish = publishing
failed-data = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
} in the data; nothing was written
failed-folder = { $path }: there is no such folder; name the folder with your lists: --inputs FOLDER
failed-returned = { $path }: there is no such folder; name the folder with the workbooks that members returned
failed-sent = { $reason }; name the folder of the edition whose packs were sent: --edition outputs/2022
failed-edition-word = { $folder } has no briefing.docx; --word compares documents for Word of both editions, made without --leave-out word
failed-word-name = { $path }: write a name that ends with .docx
failed-no-subject = there is nothing to show in { $name }: { $name ->
    [tracker] there is no list of updates (updates.csv)
    [gender] there is no list of officers (officers.csv), and rapporteur.toml has no section [gender]
   *[credentials] there is no list of credentials (credentials.csv) or of sittings (sittings.csv)
}, or this audience does not see it
failed-decisions = { $file }: new corrections can only be added to a CSV file with all columns of `rapporteur schema corrections`; save it as such, or move it away
failed-collect = { $errors ->
    [one] one error was found: what it concerns was not collected
   *[other] { $errors } errors were found: what they concern was not collected
}
collected = { $workbooks ->
    [one] One workbook was read
   *[other] { $workbooks } workbooks were read
}, with { $n ->
    [0] no correction
    [one] one correction or remark
   *[other] { $n } corrections and remarks
}{ $added ->
    [0] { $n ->
        [0] .
       *[other] , which { $path } already contains.
    }
   *[other] : { $added } added to { $path }. Write accepted or rejected in the column decision, then make the report again.
}
failed-settings = { $path }: there is no such settings file
failed-period = meetings were left out, so the program cannot know which meeting is the latest; name the period with --period
failed-no-meeting = no held meeting has a date, so nothing can be reported: write the dates of the meetings into the list of meetings, or above the columns of the meetings
failed-templates = { $n ->
    [one] one thing is
   *[other] { $n } things are
} wrong with the templates
failed-changing = { $file } changed while it was being read; run again once it is complete
failed-body = since-last-meeting:{ $body }: no body with this name has held a meeting with a date. Did you mean: { $near }?
failed-epoch = SOURCE_DATE_EPOCH is set but is not a number of seconds since 1970; unset or correct it
failed-command = --on-failure "{ $command }" could not be run: { $reason }
nothing-to-do = Nothing to do: { $folder } was made from the same files and is complete.
schedule-time = { $at } is not a time of day; write hours and minutes, such as 02:30
schedule-where = the current folder cannot be determined: { $reason }; change to a folder that exists
schedule-name = the path of the program, this folder or an argument contains a line break, or a letter that is not UTF-8, which can't be written into a schedule
schedule-report = write further arguments of report after --, such as -- --packs
verify-differs = { $path }: { $how ->
    [missing] it does not exist
    [changed] it is not the file that the manifest describes
    [input] it is not the file that the outputs were made from
    [unknown] it is not listed in the manifest
    [unrecorded] it can't be compared: what this edition was made from is recorded only next to the folder in which it was made
   *[other] when made again, it is different
}
verify-failed = { $n ->
    [one] one file is
   *[other] { $n } files are
} not as the manifest states
verify-version = the outputs were made by version { $version } of the program, and only that version can make them again
verify-old = the signature { $moment ->
    [none] does not say when it was made
   *[other] was made at { $moment }
}, but it must be of { $first } or later
verify-folder = the folder is named { $folder } but contains the edition { $own }: it may have replaced another one
verify-about = { $process }, { $period }, for { $audience ->
    [secretariat] the secretariat
    [public] the public
   *[other] members
}, made by rapporteur { $version }{ $key ->
    [none] {""}
   *[other] {", "}signed by the key { $key }{ $moment ->
        [none] {""}
       *[other] {" "}at { $moment }
    }
}
verify-done = { $n } files, each as the manifest states{ $how ->
    [deep] ; made again from the inputs, all are the same.
    [inputs] ; the inputs are those that it names.
   *[other] .
}
failed-packs = { $n ->
    [one] one pack
   *[other] { $n } packs
} could not be made; everything else was published
failed-audience = packs are made for members only; leave out --packs or the audience
failed-participants = lists of participants name persons and are made for the secretariat only; add --audience secretariat, or leave out the lists (--participants; rapporteur.toml: [report] participants)
failed-mail = mails hold what single members may see: make drafts with --audience secretariat
failed-mail-from = the settings do not say who sends mails: write in rapporteur.toml: [mail] from = "Secretariat <secretariat@example.org>"
failed-audiences = the editions are for two audiences ({ $old } and { $new }); compare editions for the same audience
failed-two-languages = the data files of the editions are in two languages ({ $old } and { $new }); compare editions with the same first language
failed-compare = each edition is compared with the one before by its data files; leave out --leave-out data, or [report] compare
failed-nothing-earlier = there is no edition before { $folder }; name the folders of both editions, or keep earlier ones (rapporteur.toml: [report] keep)
failed-edition-lacks = { $folder } has no { $file }; compare needs the data files of both editions, made without --leave-out data
failed-edition-broken = { $folder }/{ $file } is not as this program writes it; use the folder of an edition that nobody changed
failed-format = { $path }: write a name that ends with .pdf, .docx, .xlsx or .ods
compare-summary = { $old } → { $new }: differences in figures: { $figures }, rows of tables: { $cells }, rows of the lists: { $rows }
compare-same = { $old } → { $new }: no figure, table or row differs
dry-run-folder = Would write to { $folder }
dry-run-new = new
dry-run-changed = changed
dry-run-gone = gone
dry-run-same = { "  " }{ $n ->
        [one] one file would be the same
       *[other] { $n } files would be the same
    }
dry-run-first = There is no edition in this folder yet.
dry-run-kept = The edition that is there would be moved to the earlier ones.
dry-run-replaced = The edition that is there would be replaced and not kept (rapporteur.toml: [report] keep).
dry-run-nothing = Nothing was written.
failed-stopped = the run was stopped from outside ({ $signal }); incomplete files were removed
failed-bug = this is a bug in the program; the outputs were not changed

## The workbook with findings
annotated-title = Findings in the lists
annotated-findings = Findings
annotated-note = Each row is one finding. The other sheets contain the rows that the findings are about, as they are in your files: they can name persons.
annotated-rows = Rows with errors or warnings, as they are in the file; the cells to fix have a frame and a note. Please correct them in the list itself, at the line given.
column-finding-severity = Severity
column-finding-code = Code
column-finding-file = File
column-finding-line = Line
column-finding-column = Column
column-finding-times = Times
column-finding-what = What is wrong
column-finding-fix = How to correct it

## What the inputs contain
inputs-title = What the inputs contain
inputs-note = Each table is a CSV file, an Excel workbook or a sheet of one. Leave a cell empty if you do not know the value: empty is not zero. Columns can have other names: rapporteur.toml says which column is which, and `rapporteur init` proposes these settings. `rapporteur schema --format markdown` prints this page.
inputs-column = Column
inputs-meaning = What it is
inputs-holds = What its cells contain
need-required = required
need-recommended = recommended
need-optional = optional
rule-required = every row needs a value
rule-inside = stays inside the secretariat
rule-person = names a person: not shown in any output or message
rule-list-of-participants = is shown in lists of participants only, and in no message
holds-text = Text
holds-open = Text, such as { $words }
holds-choice = One of: { $words }
holds-choice-usual = One of: { $words }; empty means { $usual }
holds-date = A date, as in 2022-08-29
holds-count = A whole number, 0 or more
holds-list = Texts, separated by ;
holds-reference = A key of { $table }
holds-references = Keys of { $table }, separated by ;
input-in-language = The same as { $column }, for documents in the language { $language }
input-meetings = Which meetings took place or are planned
input-meetings-meeting_id = The key of the meeting
input-meetings-title = Its title, as documents show it
input-meetings-body = The body that meets, such as a working group
input-meetings-kind = What kind of meeting it is, such as annual meeting or workshop
input-meetings-ordinal = Its number in the series: 16 for the sixteenth
input-meetings-start_date = Its first day; this day decides to which period the meeting belongs
input-meetings-end_date = Its last day
input-meetings-mode = How people took part
input-meetings-venue = Where it took place
input-meetings-host = Who hosted it
input-meetings-co_chairs = The members that chaired it
input-meetings-themes = What it was about
input-meetings-status = Whether it took place
input-meetings-event_id = The same value for meetings that were held jointly: together they count as one event
input-meetings-attendance_list = Whether the rows of attendance name everyone who attended; only then can absence be concluded. Where this is empty, a list is taken as complete if rows name who attended and no total contradicts them
input-meetings-reported_members = How many members attended according to the record, including organisations
input-meetings-reported_international_organisations = How many of them are international organisations
input-meetings-reported_observers = How many observers attended according to the record
input-meetings-reported_delegates = How many persons attended according to the record
input-meetings-summary = What was done, in a few sentences
input-meetings-source = Where this is recorded
input-attendance = Who attended which meeting, one row for each person or delegation
input-attendance-meeting_id = The meeting
input-attendance-member_id = The member: its key, its name or an alias
input-attendance-status = Whether the delegation attended. Without this column, everyone who is listed is taken to have attended; if the column contains words, rapporteur.toml says what an empty cell means
input-attendance-capacity = The capacity in which it attended; if this is empty, the capacity in members.csv
input-attendance-role = The role of the person or delegation
input-attendance-delegate_name = The name of the person
input-attendance-honorific = How the person is addressed, such as Ms or Dr
input-attendance-given_name = The given name of the person; without delegate_name, it is part of the name
input-attendance-family_name = The family name of the person, which lists of participants write in capitals
input-attendance-position = The post that the person holds
input-attendance-rank = The place of the person in the delegation, 1 for the first; without it, names are in alphabetical order
input-attendance-email = The email address of the person
input-attendance-publish_name = Whether the person agrees that lists of participants show the name; if the column is there, an empty cell means no
input-attendance-organisation = The ministry or organisation of the person
input-attendance-gender = The gender of the person
input-attendance-mode = How the person took part
input-attendance-delegate_count = How many persons the row stands for; 1 if it names a person
input-attendance-source = Where this is recorded
input-updates = What became of initiatives, one row for each update
input-updates-initiative_id = The initiative
input-updates-date = The day of the update
input-updates-status = The status of the initiative from that day; if empty, it has not changed
input-updates-note = What happened
input-updates-next_step = What comes next
input-updates-responsible = The person who is responsible
input-updates-source = Where this is recorded
input-officers = Who held which place in a body, one row for each person and place
input-officers-body = The body
input-officers-member_id = The member from which the person comes; empty if the person was elected without one
input-officers-role = The role in the body; if empty, the person is a member of it
input-officers-name = The name of the person
input-officers-gender = The gender of the person
input-officers-from = The first day; if empty, the place has always been held
input-officers-to = The last day; if empty, the place is still held
input-officers-source = Where this is recorded
input-credentials = Credentials of delegations, one row for each time that they were handed in
input-credentials-meeting_id = The meeting
input-credentials-member_id = The member
input-credentials-form = Their form
input-credentials-received = The day on which they were received; if empty, they count as received in time
input-credentials-authority = The authority that signed them
input-credentials-source = Where this is recorded
input-sittings = Who was present at which sitting of a meeting, one row for each member and sitting
input-sittings-meeting_id = The meeting
input-sittings-sitting = The number or name of the sitting, as the record has it
input-sittings-date = The day of the sitting; if empty, that on which the meeting begins
input-sittings-member_id = The member
input-sittings-status = Whether the member was present; without this column, each row names one that was
input-sittings-source = Where this is recorded
input-corrections = Corrections of attendance that members propose, and what was decided; written by `rapporteur collect`
input-corrections-member_id = The member that proposes the correction
input-corrections-meeting_id = The meeting
input-corrections-field = What is corrected
input-corrections-recorded = The value when the correction was collected; empty if it was not on record
input-corrections-proposed = The value that the member proposes; empty for a remark
input-corrections-remarks = What the member writes beside it
input-corrections-by = Who filled in the sheet
input-corrections-place = The file and the cell
input-corrections-decision = What the secretariat decides; only accepted corrections are applied
input-initiatives = What was agreed, and what became of it
input-initiatives-initiative_id = The key of the initiative
input-initiatives-title = Its title, as documents show it
input-initiatives-kind = What kind of initiative it is
input-initiatives-themes = What it is about
input-initiatives-leads = The members that lead it
input-initiatives-partners = The members that support it
input-initiatives-status = Its current status
input-initiatives-priority = How urgent it is
input-initiatives-agreed_at = The meeting that agreed it
input-initiatives-launched_at = The meeting that launched it
input-initiatives-start_date = When work began
input-initiatives-due_date = When it is due
input-initiatives-completed_date = When it was delivered
input-initiatives-contributes_to = The frameworks to which it contributes
input-initiatives-description = What it is, in a few sentences
input-initiatives-source = Where this is recorded
input-members = Who belongs to the process, and who else attends
input-members-member_id = The key of the member, such as its ISO code
input-members-name = Its name
input-members-short_name = A shorter name, for sentences and where there is little room
input-members-aliases = Other names that lists use for it
input-members-kind = What it is; figures distinguish states from all others
input-members-region = Its region
input-members-groups = Groups that it belongs to
input-members-capacity = The capacity in which it usually attends
input-members-protocol_order = The place of the member in the order of protocol; without it, lists of participants are in alphabetical order
input-members-joined = The day on which it became a member
input-members-left = The last day of its membership
input-members-language = The language of its pack
input-members-contact = The person or office to write to
input-members-domains = The part of its e-mail addresses after the @
input-members-source = Where this is recorded
input-memberships = Who belonged to which body, from when to when; with this list, a member is eligible only if a row says so
input-memberships-member_id = The member: its key, its name or an alias
input-memberships-body = The body, as in meetings.csv
input-memberships-capacity = The capacity in which it belongs to the body; if this is empty, the capacity in members.csv
input-memberships-joined = The first day
input-memberships-left = The last day
input-memberships-source = Where this is recorded
input-themes = The themes of meetings and initiatives
input-themes-theme_id = The key of the theme
input-themes-name = Its name
input-themes-parent = The theme that it is part of
input-themes-description = What it covers
input-themes-source = Where this is recorded

## The proposal of init
init-head = These settings were proposed from the files in this folder; please review them. Every key has a default; an unknown key is an error.
init-name = the name of your process, as documents show it
init-period = a year, or a range of years: "2020..2022"; without this key, the year of the latest held meeting
init-series = The series of meetings for which rates and absences are computed; if there is none, each body is a series. Delete the # before the series to report on, and give them the names that documents should show:
init-missing = read as "not known", like an empty cell
init-matrix = a table of members by meetings; check below what each mark is taken to mean, above all an empty cell
init-report = one report from meeting software for each meeting; participants count for the member that has the domain of their e-mail address in its column domains
init-totals = the list of meetings says how many attended, and no list says who: figures about single members are not available
init-distinct = read from the rows of another table: rows with the same key are read as one row, and must agree
init-dates = no date shows which number is the day and which is the month, so no form is chosen; these forms fit: { $forms }
init-empty = { $column } is empty in some rows; say in values what that means: { $column } = {"{"} "" = "absent" {"}"}, or "" = "unknown", together with your other values
init-copy = { $file } has the same rows as { $of }: the two files are not combined, because each row would be counted twice
init-unknown = { $column } has values that the program does not know; say in values what they mean: { $values }
init-values = { $n ->
    [0] { "" }
   *[other] { $shown }
}{ $others ->
    [0] { "" }
   *[other] { $n ->
        [0] { "" }
       *[other] {", "}
    }{ $others ->
        [one] one that
       *[other] { $others } that
    } may name persons and { $others ->
        [one] is
       *[other] are
    } not shown
}
init-unfit = { $head } may be { $column }, but the program does not know its values; if it is, add it to columns and say in values what they mean: { $values }
init-lacking = the required column { $column } was not found; add it to columns
init-unused = not used: { $columns }
init-absent = There is no list of { $table }: figures that need it are not available
init-needed = No list of { $table } was found; without it, there is nothing to report. Name the file: [inputs.{ $table }] file = "…"
init-exists = { $path } already exists and is not overwritten. Move it to another folder, or show the proposal with --print
init-templates-exist = { $path } already exists; nothing was written. Move it to another place, or name another folder
check-waits = Checked; waiting for the next save. Ctrl-C ends it.
preview-changed-rows = Rows of the lists
preview-changed-files = Settings and templates
preview-points-now = The main points now say
preview-points-before = They no longer say
preview-changed-figures = Figures
preview-unchanged = No row, figure or main point changed.
preview-at = The preview is at { $address } and shows each save. Ctrl-C ends it.
preview-briefing = Briefing
preview-page = Page { $page } of { $all }
preview-no-document = there is no such document
preview-nothing-yet = nothing can be shown yet
preview-settings-changed = rapporteur.toml was changed in the meantime; look at the change again
init-needs-templates = --language goes with --templates or --block
init-block-next = Change the texts, then check them with `rapporteur check`. The file stands in place of the block in all languages; a name such as how_to_read.fr.md makes it that of one language.
preview-own-briefing = templates/{ $template } decides the order of the sections; change it there
init-templates-next = Change the texts, then look at one with `rapporteur preview` and check all with `rapporteur check`. Expressions such as say('…') stand for texts of the program in the language of the document.
init-written = { $path } was written. Found:
init-found = { $table }: { $place } ({ $rows ->
    [one] one row
   *[other] { $rows } rows
})
init-found-entries = { $column } of { $table }: { $place }
init-not-used = not used: { $place }, { $reason ->
    [no-heads] because none of its rows has the column headers of a list
    [columns-below-columns] because it has several columns for each meeting; keep the one that says who attended
    [persons] because it is a table of persons by meetings; a column with the country or organisation of each is needed
    [no-meetings] because its column headers do not name meetings: write the date of each meeting there, or add a list of meetings
    [no-rows] because there are no rows below its column headers
    [lacks] because it looks like { $table }, but has no column for { $column }
    [taken] because { $table } is read from { $from }
    [unreadable] because it can't be opened: it is damaged, or protected by a password
    [no-list] because it is a document; save its list as .csv, .xlsx or .ods
   *[folder] because only files directly in the folder of the inputs are read; this folder contains { $lists ->
        [one] one list
       *[other] { $lists } lists
    }
}
init-because = taken as { $table } because of the { $n ->
    [one] column header
   *[other] column headers
} { $heads }
init-sample = first row: { $row }
init-language = the language of the column headers in your lists; add others, such as "en"
init-nothing = no list of meetings or attendance was found in { $path }; nothing was written. Put your lists there as .csv, .xlsx or .ods files
init-complete = { $path } already exists and says how to read each list that was found; nothing was added
init-merged = { $path } already exists: the settings that it lacked were added at its end, and its other lines were not changed. Found:
init-next = Review it, then run: rapporteur check --inputs { $folder }
