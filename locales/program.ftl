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
explain-none = No figure of this statistic is reported for this period.
explain-more = {"  "}and { $n } more: --format json lists them all
explain-narrow = With --member, --meeting, --series or a longer name, each figure shows the rows that it is counted from; --format json shows all.
explain-part = yes
explain-no-part = no
explain-no-row = (no row of the inputs)
explain-outside = {"  "}and { $n } outside the period
explain-why-start-date = outside the period
explain-why-not-recorded = its { $column } is not recorded
explain-why-countable = its attendance list is not complete
explain-why-known = nobody recorded whether this member attended
explain-why-eligible = not a member of the body on that day
explain-why-counted = no row records how many people attended
explain-why-first = it had attended before
explain-why-status = its status does not count here, such as that of a meeting that was not held
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
        [initiatives] put it in the inputs folder, name it in rapporteur.toml (`rapporteur init` proposes that), or say there that this process keeps no such list: [inputs.initiatives] absent = true
       *[other] put { $table }.csv, { $table }.xlsx or { $table }.ods in the inputs folder, or name your file in rapporteur.toml: [inputs.{ $table }] file = "…" (`rapporteur init` proposes that)
    }
    .why = Without meetings and attendance there is nothing to report. A list of initiatives may be declared absent; its figures are then not available, not zero.
    .fix = Put the file in the inputs folder, or name it in rapporteur.toml.
finding-R002 = this is a folder or a device; a file was expected
    .help = put the file where the folder or device is
    .why = It holds no list, and reading from a device might never end.
    .fix = Put the file where the folder or device is.
finding-R003 = the file is empty; a line with the names of the columns was expected
    .help = export the list again
    .why = A failed export leaves an empty file, which is not the same as a list without rows.
    .fix = Export the list again.
finding-R004 = the file has a header and no rows
    .help = export the list again with its rows
    .why = An empty list looks the same as an export that stopped too early.
    .fix = Export it again with its rows.
finding-R005 = the file contains bytes that are not text: { $byte }
    .help = save the file again as "CSV UTF-8", or name its encoding in rapporteur.toml
    .why = The file is damaged, or its encoding is not the one named in rapporteur.toml. Reading on would put wrong letters into names.
    .fix = Save it again as "CSV UTF-8", or name its encoding: [data] encoding = "windows-1252".
finding-R006 = a NUL byte was found, which does not occur in text
    .help = export the file again, since it is damaged or is not a CSV file; or name its encoding in rapporteur.toml
    .why = The file is damaged, or it is not a CSV file.
    .fix = Export the list again.
finding-R007 = a quotation mark opens here and is not closed at the end of its cell: what follows would be part of one cell
    .help = close it, or write a mark that belongs to the text twice ("")
    .why = Rows after it would be swallowed by one cell, and be missing from every figure.
    .fix = Close it. A quotation mark that belongs to the text is written twice.
finding-R008 = read as { $encoding }, { $how ->
    [guessed] as its bytes suggest
   *[other] as its first bytes say
}
    .help = { $how ->
        [guessed] check a name with accents in the results; if it is wrong, name the encoding in rapporteur.toml: [data] encoding = "…"
       *[other] { "" }
    }
    .why = The encoding was detected from the bytes of the file.
    .fix = Nothing, if the names are right. Otherwise name the encoding in rapporteur.toml: [data] encoding = "…".
finding-R009 = there is no such list{ $table ->
    [members] : the members are those that attendance mentions, and rates are available only where it names each of them for each meeting
    [memberships] : every member is taken to belong to every body while it is a member
   *[other] : figures that need it are not available
}
    .why = Members and themes are then only those that the other files mention, and rates are not available without members, unless attendance also names those who did not come.
    .fix = Nothing, if the process keeps no such list.
finding-R010 = the required column { $wanted } is missing{ $near ->
    [none] { "" }
   *[other] ; is { $near } it?
}{ $separator ->
    [none] { "" }
   *[other] {" "}(the cells were taken as separated by { $separator })
}
    .help = { $source ->
        [settings] rapporteur.toml names it: [inputs.{ $table }] columns; correct it there, or name it in the header
       *[other] name it in the header, or map it in rapporteur.toml: [inputs.{ $table }] columns = {"{"} { $column } = "…" {"}"}; where the header is not the first line: header_row = …
    }
    .why = Every row needs this column. Usually it has another name in this file, or the header is on a later line.
    .fix = Rename it, or say in rapporteur.toml which column it is. `rapporteur init FOLDER` proposes that.
finding-R011 = columns that are not used: { $columns }
    .why = The program does not know them. A column whose name is misspelt would otherwise be ignored without notice.
    .fix = Nothing, if they are not needed. Otherwise rename or map them.
finding-R012 = the row{ $span ->
    [none] { "" }
   *[other] {" "}on lines { $span }
} has { $cells } cells, the header { $columns }
    .help = put a cell that contains the separator in quotation marks, or add the missing cells
    .why = From the extra or missing cell onwards, every value is in the wrong column.
    .fix = Put a text with separators in quotation marks, or add the missing separators.
finding-R013 = the column { $column } occurs twice
    .help = delete or rename one
    .why = The program cannot know which of the two is meant.
    .fix = Delete or rename one.
finding-R014 = the file can't be read: { $reason }
    .help = check who may read it
    .why = The system does not let the program read it.
    .fix = Check who may read it, and that no other program holds it.
finding-R015 = the cells are separated by { $separator }
    .why = With this separator, the header names the most known columns.
    .fix = Nothing, if the columns are right. Otherwise name the separator in rapporteur.toml: [data] delimiter = ";".
finding-R016 = this is not read: { $table } are read from { $read }
    .help = delete one of the two, or name the right one in rapporteur.toml: [inputs.{ $table }] file = "…"
    .why = Only one of the two is read, and the other may be newer.
    .fix = Delete one, or name the right one in rapporteur.toml.
finding-R017 = the file can't be read as a list: { $reason }
    .help = open it and save it as "Excel workbook (.xlsx)" without a password, or as "CSV UTF-8"
    .why = It is damaged, of a kind that the program does not read, or has a password. Lists can be .csv, .tsv, .txt, .xlsx, .xlsm, .xlsb, .xls or .ods files.
    .fix = Open it, and save it as "Excel workbook (.xlsx)" without a password, or as "CSV UTF-8".
finding-R018 = there is no sheet "{ $sheet }" in the workbook{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = its sheets are: { $known }; name one in rapporteur.toml: [inputs.{ $table }] sheet = "…"
    .why = The program cannot know which of the sheets holds the table.
    .fix = Give the sheet the name of the table, or name the sheet in rapporteur.toml.
finding-R019 = { $column } is part of merged cells; only the first of them has a value
    .help = unmerge the cells and write the value into each of them
    .why = The value appears to belong to all of the merged cells, but in the file only the first holds it. The others would be read as missing.
    .fix = Unmerge the cells and write the value into each of them.
finding-R020 = { $part ->
    [none] { $column } is empty; every row needs one
   *[other] { $column } is put together from several columns, and { $part } is empty here; every row needs all of them
}
    .why = Without it the row says nothing about anyone. A key with an empty part would be the key of something else.
    .fix = Fill it in, or delete the row.
finding-R021 = { $column } is { $value }, which is not one of its values{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = use one of: { $known }; or say in rapporteur.toml what your value means: values = {"{"} { $column } = {"{"} "…" = "…" {"}"} {"}"}
    .why = It would be counted in no group.
    .fix = Use one of the words, or say in rapporteur.toml what yours means.
finding-R022 = { $column } is { $value }, which { $reading ->
    [several] can be read as several days
   *[other] is not a date
}{ $forms ->
    [none] { "" }
   *[other] { $times ->
        [one] ; it looks like { $forms }
       *[other] ; { $times } dates of this column look like { $forms }
    }
}
    .help = { $expected ->
        [none] write year-month-day, as in 2022-08-29{ $forms ->
            [none] { "" }
           *[other] , or name the form of your dates in rapporteur.toml: [data] dates = { $forms }
        }; where the day is not known leave the cell empty, or name your word for that: [data] missing = ["n/a"]
       *[other] write it as { $expected }, as rapporteur.toml says, or as year-month-day{ $forms ->
            [none] { "" }
           *[other] , or name this form too: [data] dates = ["{ $expected }", { $forms }]
        }; where the day is not known leave the cell empty, or name your word for that: [data] missing = ["n/a"]
    }
    .why = Whether 03/04 is in March or in April is never guessed.
    .fix = Write year-month-day, as in 2022-08-29, or name the form of your dates in rapporteur.toml: [data] dates = "dd/mm/yyyy". Forms are made of yyyy or yy, mm, mmm or mmmm, and dd; yyyymmdd, yyyymm and yyyy are forms too.
finding-R023 = { $column } is { $value }, which is not a whole number of 0 or more
    .help = { $form ->
        [none] write digits only, or leave the cell empty where the number is not known
       *[other] write digits only, or say in rapporteur.toml how large numbers are written: [data] numbers = { $form }
    }
    .why = It cannot be added to other numbers.
    .fix = Write digits only, or say how large numbers are written: [data] numbers = "1,234.5". Leave the cell empty where the number is not known.
finding-R024 = { $column } has { $n } characters; it may have { $most }
    .help = shorten it; a cell of this length usually means that a quotation mark was closed too late
    .why = A name of more than 1,000 characters does not fit on a page, and a cell of more than 32,767 does not fit into a workbook. Usually a quotation mark was closed too late, and the cell contains the rows below it.
    .fix = Look for the quotation mark, or shorten the text.
finding-R025 = { $column } holds control characters{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = delete them, or type the text again
    .why = They are invisible, so that two values that look the same are different.
    .fix = Delete them, or type the text again.
finding-R026 = { $column } holds characters that can't be seen{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = delete them, or type the text again
    .why = Characters without width, or that reverse the direction of text, make two names that look the same different, or show a text in another order.
    .fix = Delete them, or type the text again.
finding-R027 = { $column } holds the mark of a lost character (U+FFFD){ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = type the character again; it was lost in an earlier program
    .why = Another program could not read a letter and wrote this mark in its place.
    .fix = Type the letter again, or export the file again from its source.
finding-R028 = { $column } looks like a formula{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = it is kept as text here; a spreadsheet that opens the CSV file would calculate it
    .why = A spreadsheet that opens the CSV file would calculate it, which can show or send other data. All outputs hold it as text.
    .fix = Write a word before the sign, where it is meant as text.
finding-R029 = { $column } has spaces around its value, which are ignored
    .why = They are invisible. The value is read without them.
    .fix = Nothing, but the lists are better without them.
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
    .why = The row belongs to no known member, meeting or theme, so it would be missing from every figure.
    .fix = Correct it, or add it to its list. Names and aliases of members.csv are known as well as keys.
finding-R031 = { $columns } { $value } is already on line { $line }{ $file ->
    [none] { "" }
   *[other] {" "}of { $file }
}
    .help = delete one of the two rows, or give it a key of its own
    .why = A reference to this key could mean either of the rows.
    .fix = Delete one of the rows, or give it a key of its own.
finding-R032 = { $column } has an unknown entry { $value }
    .help = { $near ->
        [none] correct it, or add it to the list of { $table }; entries are separated by { $separator }
       *[other] did you mean { $near }?
    }
    .why = It would be missing from every figure about its list.
    .fix = Correct it, or add it to its list. Where entries are separated by another mark than ;, name it in rapporteur.toml: list_separator = ",".
finding-R033 = { $column } { $value ->
    [none] conflicts with the value
   *[other] is { $value } here and { $first }
} on line { $line }, in a row with the same key
    .help = make the rows agree; if they are two meetings with one name, make the key from two columns: columns = {"{"} meeting_id = ["Title", "Date"] {"}"}
    .why = Several rows describe the same meeting, for example, and must agree about it.
    .fix = Make the rows agree.
finding-R034 = { $value } is read as { $meant }
    .why = The value differs from a known one only in capital letters, spaces or marks, and is read as that one.
    .fix = Nothing, if that is right.
finding-R035 = { $column } { $value } { $reason ->
    [wildcard] holds * ? or ~, which spreadsheets read as "any text"
    [comparison] begins with a sign that spreadsheets read as a comparison
    [separator] holds ; which separates the entries of lists
    [symbol] is one of the symbols for missing values
   *[like] is the same as { $other } on line { $line } to a spreadsheet
}
    .help = { $reason ->
        [like] if they are the same, write both alike; otherwise use another key
       *[other] use another key
    }
    .why = The formulas of the workbook would count the rows of another key as well.
    .fix = Use letters, digits and hyphens; keys must differ in more than capital letters or leading zeros.
finding-R036 = { $value } already stands for { $other }, and here for { $id }
    .help = make names and aliases differ
    .why = A row that uses the name could mean either of them.
    .fix = Make names and aliases differ.
finding-R037 = { $column } { $value } is in a row of { $table } that was left out
    .why = The row that it refers to has an error.
    .fix = Correct that row.
finding-R038 = the theme { $theme } is its own ancestor, through { $parent }
    .help = correct the parent of one of the themes in the circle
    .why = A theme can’t be part of itself.
    .fix = Correct the parent of one of the themes in the circle.
finding-R039 = { $column } { $kind ->
    [formula] is a formula that was never calculated
   *[error] is the error { $value }
}
    .help = open the workbook, let it calculate, and save it; or write the value in place of the formula
    .why = The file holds no value for it, only the formula or its error.
    .fix = Open the workbook, let it calculate, and save it; or write the value in place of the formula.
finding-R040 = { $last } { $b } is before { $first } { $a }
    .help = correct one of the two dates
    .why = One of the two dates is wrong, and so is each figure that depends on it.
    .fix = Correct one of the two dates.
finding-R041 = { $meeting }: the record reports { $reported } members, attendance names { $named }
    .help = correct reported_members, or the rows of this meeting
    .why = They cannot both be right.
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
    }, with no difference between the rows: counted once
   *[row] this row is the same as line { $line }{ $file ->
        [none] { "" }
       *[other] {" "}of { $file }
    } in every column that is read
}
    .help = { $what ->
        [person] if it is one person, delete the row that says less; if they are two, give their organisation or gender
       *[row] if one delegation or person is listed twice, delete the row that says less; if another column tells the rows apart, such as a name, map it in rapporteur.toml
    }
    .why = A person who is listed twice counts once. Rows without a name count one person each, so that one person could count as two.
    .fix = Look at both rows, and at their columns that are not read, before you delete one.
finding-R045 = { $status } here, { $first } on line { $line }{ $file ->
    [none] { "" }
   *[other] {" "}of { $file }
}, for the same delegation or person
    .help = delete the row that is wrong; until then, the row that says attended is counted
    .why = Until one of the rows is deleted, the row that says attended is counted.
    .fix = Delete the row that is wrong.
finding-R046 = a row says attended, but { $meeting } is { $status }
    .help = correct the status of the meeting, or write registered
    .why = A meeting that was not held is in no figure, and neither is this row.
    .fix = Correct the status of the meeting, or write registered in place of attended.
finding-R047 = { $member } came as a member on { $start }, { $when ->
    [before] before it joined on { $day }
   *[after] after it left on { $day }
}
    .why = It is shown as present but is not counted in rates, because it was not eligible on that day.
    .fix = Correct the date of joining or leaving, or give the row its capacity, such as observer.
finding-R048 = { $meeting } was held, but no row records who attended
    .why = Nobody’s absence can be concluded, so the meeting is excluded from rates.
    .fix = Add its rows, or write none in attendance_list where there is no list.
finding-R049 = { $column } { $day } is before the meeting that agreed the initiative, { $agreed }
    .help = correct agreed_at, { $column }, or the date of one of the meetings
    .why = The number of days from agreement to launch would be negative.
    .fix = Correct agreed_at, launched_at, completed_date, or the date of one of the meetings.
finding-R050 = attendance_list is empty in { $n } of the rows: taken as complete where rows name who came and no total contradicts them, as none where there are no rows
    .why = Rates count only meetings with a complete attendance list. If nothing is stated, a list that no total contradicts is taken as complete.
    .fix = Write complete, partial or none in attendance_list.
finding-R051 = no meeting and no initiative has the theme { $theme }
    .why = It is a row of zeros in the tables of themes. Other lists may spell it differently.
    .fix = Nothing, if that is right.
finding-R052 = { $column } points to { $meeting }, which has no date
    .why = The number of days from agreement to launch is not available.
    .fix = Add the date of the meeting, if it is known.
finding-R053 = { $column } { $value } may be another spelling of { $usual } on line { $line }
    .help = if they are the same, write both alike
    .why = A search for one spelling finds only a part of the rows, and a body or kind in two spellings is counted as two.
    .fix = If they are the same, write both alike.
finding-R054 = no meeting belongs to the body { $body }{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write the body as in the list of meetings
    .why = The member is then eligible for no meeting: its absences are not counted.
    .fix = Write the body as in the list of meetings.
finding-R055 = { $member } has another membership of { $body } at the same time, on line { $line }
    .help = let one of them end before the other begins
    .why = If the capacities differ, the capacity member makes it eligible.
    .fix = Let one of them end before the other begins.
finding-R056 = { $meeting }: the list is taken as partial, because rows of it were left out
    .why = Nobody’s absence can be concluded from a list with rows left out, so the meeting is excluded from rates.
    .fix = Correct the rows that were left out.
finding-R057 = { $column } is { $value }: is the year right?
    .why = Most years before 1900 or after 2100 are typing errors.
    .fix = Correct it, or leave it if it is right.
finding-R058 = a row without any value is ignored
    .why = Spreadsheets export rows that were cleared. They hold no data.
    .fix = Nothing.
finding-R059 = { $n ->
    [one] a row of attendance that was left out belongs
   *[other] { $n } rows of attendance that were left out belong
} to no known meeting: no list is taken as complete
    .help = correct these rows first: as long as they may belong to any meeting, nobody’s absence can be concluded
    .why = A member named in such a row would be counted as absent from the meeting to which the row belongs.
    .fix = Correct the meeting_id of these rows.
finding-R060 = the series { $series } lacks meetings: no meeting has the { $what } { $value }{ $near ->
    [none] { "" }
   *[other] ; did you mean "{ $near }"?
}
    .help = write it as in the list of meetings
    .why = Meetings that belong to the series are missing from it. Usually the data spell the body or the kind differently.
    .fix = Write the body in rapporteur.toml as in the list of meetings.
finding-R061 = the file has a header and no rows
    .help = export the list again with its rows, or delete it
    .why = It has the same effect as a missing list: figures that need it are not available.
    .fix = Export it again with its rows, or delete it.
finding-R062 = members have kinds, but none of them is a state: { $kinds }
    .help = call states "state", or say in rapporteur.toml what your word means: [inputs.members] values = {"{"} kind = {"{"} "Country" = "state" {"}"} {"}"}
    .why = Figures distinguish states from other members; here all members would count as organisations.
    .fix = Call states "state", or map your word in rapporteur.toml.
finding-R063 = { $meeting } was held but has no date, so it is in no period
    .help = add its start_date, if it is known
    .why = It is in no figure of any period.
    .fix = Add its start_date, if it is known.
finding-R064 = the column { $value } is not read; is it { $column }? Without it, every row is taken as { $usual }
    .help = map it in rapporteur.toml: columns = {"{"} { $column } = { $value } {"}"}, or rename it if it is something else
    .why = Without this column, every row has the default value: for example, all who are listed would count as present.
    .fix = Map the column in rapporteur.toml, or rename it if it is something else.
finding-R065 = { $n ->
    [one] a list in the folder is not read: { $files }
   *[other] { $n } lists in the folder are not read: { $files }
}
    .help = name it in rapporteur.toml, correct its name, or put it elsewhere
    .why = A file whose name differs by a letter would be missing from every figure without notice.
    .fix = Name it in rapporteur.toml, correct its name, or put it elsewhere.
finding-R066 = { $value } may be the same meeting as { $other } on line { $line }, on the same day ({ $day })
    .help = if they are one meeting, give both rows the same key and title
    .why = One meeting in two spellings counts as two meetings, each with a part of the list.
    .fix = If they are one meeting, write both alike.
finding-R067 = the meeting has no body, while others have one, so it is in no series
    .help = write its body
    .why = Rates are computed for series of meetings, and a meeting without a body is in none of them.
    .fix = Write its body.
finding-R068 = { $n ->
    [one] a row of { $table } was
   *[other] { $n } rows of { $table } were
} left out: it is not known which members were expected, and no list is taken as complete
    .help = correct these rows first: as long as they are left out, no rate is given
    .why = Without these rows, rates would be computed from fewer members than there are.
    .fix = Correct these rows.
finding-R069 = a quotation mark opens this cell, and the row ends on line { $last }: { $n ->
    [one] a line in it looks like a row
   *[other] { $n } lines in it look like rows
} of the list
    .help = delete the stray quotation mark, or write it twice ("") where it belongs to the text; if the cell really holds these lines: [severity] R069 = "warning"
    .why = Each of these lines has as many separators as the header. They would be missing from every figure.
    .fix = Delete the quotation mark that opens the cell and the one that closes it. A quotation mark that belongs to a text is written twice.
finding-R070 = status is empty here, in a column that says who attended: what does an empty cell mean?
    .help = say it in rapporteur.toml, beside your other values: [inputs.attendance] values = {"{"} status = {"{"} "" = "absent" {"}"} {"}"}; or "" = "unknown" if nobody recorded it, or "" = "attended"
    .why = In a column that says who attended, an empty cell does not say that somebody did. As "unknown" it is neither presence nor absence, and the member is left out of the rate for that meeting.
    .fix = Fill the cells in, or say in rapporteur.toml what an empty one means.
finding-R071 = { $value } is a total and not a row of the list, so it is not read
    .why = Totals below a list would count as another member, meeting or initiative.
    .fix = Nothing, if it is a total. Otherwise write the key or name of the row in full.
finding-R072 = the header is repeated here, so this row is not read
    .why = It would count as another member, meeting or initiative.
    .fix = Nothing.
finding-R073 = { $value } is a heading or a note and not a row of the list, so it is not read
    .why = Its row has no other cell, no other list mentions it, and it names a group or begins as a note does.
    .fix = Nothing, if it is a heading. Otherwise fill in the other cells of the row.
finding-R074 = { $value } is alone in its row, while most other rows have more cells: is it a heading?
    .help = if it is a heading or a note, delete the row; if it is one of the { $table }, fill in its other cells, or say so in rapporteur.toml: [severity] R074 = "warning"
    .why = A heading between the rows would count as another member, meeting or initiative.
    .fix = Delete the row, or fill in its other cells.
finding-R075 = another table begins here: { $n ->
    [one] one row is
   *[other] { $n } rows are
} not read
    .help = put it into a file or sheet of its own; if it is not needed: [severity] R075 = "warning"
    .why = There is a second header here. Reports of meeting software list the same people again below their first table.
    .fix = Keep one table in a file or sheet.
finding-R076 = { $column } holds { $dates ->
    [one] one date
   *[other] { $dates } dates
} and { $texts ->
    [one] one text
   *[other] { $texts } texts
}: { $text } is text here, { $date } in row { $row } is a date
    .help = compare the dates with their source: a program that opened the list may have swapped day and month where it could, and left the other dates as text
    .why = Excel reads 03/04/2022 as a date in the order of day and month that is usual in the country of the computer, and leaves 15/04/2022 as text if it is not a date in that order. Some of the dates are then wrong.
    .fix = Import the list again with the right order of day and month, so that all cells of the column are dates.
finding-R077 = { $column } gives the time in another zone: taken as { $day }, the day on the secretariat’s clock
    .why = Late in the evening it is already the next day further east. The time zone is [report] time_zone, or UTC without it.
    .fix = Nothing, if [report] time_zone is right.
finding-R078 = { $value } is read as { $meant ->
    [none] a key or a name
   *[other] { $meant }
}, although rapporteur.toml lists it as a word for "not known"
    .help = take the word out of missing; for one table: [inputs.TABLE] missing = []
    .why = "NA" stands for "not available", but it is also the code of Namibia. If it were read as missing, a member would disappear without notice.
    .fix = Take the word out of missing, or use another key or alias.
finding-R079 = { $column } has the entry { $value }, which holds { $other }: is it several entries? { $separator ->
    [none] Each row has one
   *[other] They are separated by { $separator }
}
    .help = { $separator ->
        [none] write a row for each of them
       *[other] separate them by { $separator }, or name your separator in rapporteur.toml: list_separator = { $other }
    }
    .why = Several members or themes in one entry would be read as one unknown member or theme.
    .fix = Separate the entries, or name the separator: [inputs.initiatives] list_separator = ",".
finding-R080 = this sheet has the columns of { $table } too, and is not read: { $n ->
    [one] one row
   *[other] { $n } rows
}
    .help = put its rows into the sheet that is read, or name the right one in rapporteur.toml: [inputs.{ $table }] sheet = "…"
    .why = If the list continues in another sheet, only a part of it is read.
    .fix = Keep all rows of a table in one sheet, or delete the other.
finding-R081 = the hidden sheet { $sheet } is read
    .help = unhide it and look at it; if another one is meant, name it in rapporteur.toml: sheet = "…"
    .why = A person who opens the workbook does not see what is counted.
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
    .fix = Nothing, if they belong to the list. Otherwise delete them.
finding-R083 = { $how ->
    [written] { $meeting } begins after the day of this run, { $today }, and its status is held
   *[taken] { $meeting } begins after the day of this run, { $today }, and has no status: taken as planned
}
    .why = A meeting that has not begun cannot have been held. From its first day onwards it counts as held, unless its status says otherwise.
    .fix = Write planned, or correct the date.
finding-R084 = { $member } has the kind secretariat: { $how ->
    [follows] its capacity is taken as secretariat
   *[written] its capacity is given as member, so it counts in the rates
}
    .why = A secretariat is not a member of the process that it serves, and is not in any attendance rate.
    .fix = Nothing, or write its capacity.
finding-R085 = another person of this name is on line { $line }{ $file ->
    [none] { "" }
   *[other] {" "}of { $file }
}, in the same delegation, with another organisation or gender: counted as two
    .help = if it is one person, correct the organisation or gender
    .why = Two people may have the same name, but one person with two organisations counts twice.
    .fix = If it is one person, write the same organisation and gender.
finding-R086 = { $column } has dates of the form { $form }: { $first } is taken as { $day }
    .why = Two-digit years from 69 to 99 are in the 20th century, those from 00 to 68 in the 21st. If only the month or the year is known, a beginning is taken as its first day and an end as its last.
    .fix = Nothing, if that is right.
finding-R087 = this file has the same rows as { $other }: { $table } would hold each row twice
    .help = delete one of the two, or name the files in rapporteur.toml so that only one is meant
    .why = Each person would count as two.
    .fix = Delete one of the two files.
finding-R088 = { $column } is empty here, while other rows have one: taken as { $taken }
    .help = fill it in
    .why = Every rate depends on which meetings were held and who is a member.
    .fix = Fill it in.
finding-R089 = { $column } { $value } is counted as { $usual } ({ $first }): { $alike ->
    [state] both are names of one state
   *[looks] they differ only in spaces, capital letters, accents, marks or garbled letters
}
    .help = write both alike, or give a list of members or themes
    .why = Without a list, each spelling would count as another member or theme.
    .fix = Write both alike.
finding-R090 = no font has these characters of the script { $script }, so they are missing from the pages: { $characters }, in "{ $text }"
    .help = put a font of this script into the folder fonts, or install one (Debian: the package { $package }), and run again
    .why = They are missing from the pages of the documents; the workbook and the data files have them.
    .fix = The program brings fonts for Latin, Greek, Cyrillic, Vietnamese, Arabic, Bengali, Burmese, Devanagari, Khmer, Lao, Sinhala, Tamil and Thai. For Chinese, Japanese and Korean, and for all others, put a font of the script (a Noto font, say) into a folder named fonts where the program runs, or install one: on Debian the packages fonts-noto-cjk and fonts-noto-core.
finding-R091 = { $table } has { $rows } rows, more than the { $most } that fit into a sheet: they are not in the workbook, and figures counted from them are values and not formulas
    .help = use the CSV or Parquet file in the folder data
    .why = A workbook with a part of the rows would look complete, and its formulas would give wrong results.
    .fix = There is nothing to correct: all rows are in the folder data, as CSV and Parquet.
finding-R092 = the program does not have the language { $language }: the pack of this member is in { $main }
    .help = write the tag of a language that it has: { $known }
    .why = The member receives a document in another language than intended.
    .fix = Write a tag that is known, such as fr, or leave the cell empty: then the pack is in the first language of the settings.
finding-R093 = the pack of { $member } could not be made, while the others were: { $reason }
    .help = fix it and run again; without --keep-going nothing is published where a pack can't be made
    .why = This member has no pack in these outputs.
    .fix = The message says what is wrong: usually an expression of the template for which this member has no value.
finding-R094 = this is not as the program made it: when a new edition took its place it was moved to { $kept }
    .help = keep your own notes and files elsewhere: each run replaces this folder
    .why = Each run replaces the whole folder with a new one. Files that others added or changed there would be lost.
    .fix = Move what you need to a place where the program does not write.
finding-R095 = no meeting was held in the period { $period }; { $latest ->
    [none] no meeting that was held has a date
   *[other] the latest was held on { $latest }
}
    .help = name another period: --period, or [report] period in rapporteur.toml
    .why = The report is made, and its figures say that there is nothing to count. Usually another period was meant.
    .fix = Name the period that you mean, or add its meetings to the list.
finding-R096 = this file no longer exists; the last edition of { $period } was made with it
    .help = put the file back; if it was removed on purpose, nothing needs to be done, and this is reported only once
    .why = Without one of its lists, a report is made from the others: eligibility and names may change, and no figure shows why.
    .fix = Put the file back. If it is no longer kept, nothing needs to be done: the next edition is compared with this one.
finding-R097 = no packs are made: without a list of members, it is not known who is a member
    .help = add members.csv, or leave packs out
    .why = A pack is made for each member. The names in attendance may be members, observers or guests.
    .fix = Add a list of members.
finding-R098 = { $column } holds garbled letters{ $value ->
    [none] { "" }
   *[other] : { $value }
}
    .help = export the list again as UTF-8, or type the letters again
    .why = The text was saved as UTF-8, but another program read it as Windows-1252, so that "ô" became "Ã´". It would appear like this in every document.
    .fix = Export the list again from its source as UTF-8, or type the letters again.
finding-R099 = the attendance table of { $series } has { $members } members and too many meetings for a page or a sheet: it shows how often each member attended, but no single meeting
    .help = use data/data.presence.csv to see who attended which meeting, or name a shorter series in rapporteur.toml
    .why = A table of more than 250,000 cells fits on no page, and nobody could read it.
    .fix = There is nothing to correct: each member at each meeting is a row of data.presence in the folder data.
finding-R100 = { $what ->
    [series] there are { $n } bodies, and each is a series of its own; a report can have at most { $most } series
   *[other] the members and meetings of all series make { $n } eligible places; a report can have at most { $most }
}
    .help = name the series that the report is about in rapporteur.toml: [[series]]
    .why = Each member at each meeting of its series is counted as present or absent. This many would not fit into the memory of most computers.
    .fix = Name the series that are reported in rapporteur.toml, or split the lists.
finding-R101 = these outputs were made by root, in a folder of the user { $owner }: the runs of that user can't replace them
    .help = run `chown -R { $owner } { $folder }` once
    .why = Each run replaces the old edition with a new one, which only its owner may do. The next nightly run would end with exit code 73.
    .fix = Give the folder back to the user that makes the reports (`chown -R USER FOLDER`), and run the program as that user.
finding-R102 = the new edition is in place, but this could not be cleaned up: { $reason }
    .help = look at it: it does not belong to the outputs, and the next run tries again
    .why = Earlier editions or the link to the latest one are not as they should be. The edition itself is complete.
    .fix = Remove or move what does not belong there, or give the user who runs the program the right to change it.
finding-R103 = { $n ->
    [one] one member is a state or territory
   *[other] { $n } members are states or territories
} in the table of the program: { $columns } are taken from it where the list does not say them
    .help = write other values into members.csv, or turn this off in rapporteur.toml: [members] territories = false
    .why = Documents in other languages need the names of states, and tables by region and kind need both. The table has names and regions from Unicode CLDR and UN M49; it says nothing about the status of any territory.
    .fix = Nothing, if the values are right. Values in members.csv always come first.
finding-R104 = what stands above this column, { $value }, means several meetings of the list: { $meetings }
    .help = correct the header, so that each of its rows means the same meeting
    .why = A mark below would count for a meeting that it may not be of.
    .fix = Correct the title, the date or the number above the column.
finding-R105 = the total here is { $value }, but its cells give { $marks }
    .help = correct the total, or the cells that it is of
    .why = Totals are not read, so every figure goes by the cells. One of the two is wrong.
    .fix = Correct the total, or the cells that it is of.
finding-R106 = attendance names each of its { $n } members for each meeting, so they are taken as all members, and rates are available
    .help = if there are more, or if some were not members all the time, write members.csv
    .why = A member that no row names would be missing from every rate.
    .fix = Nothing, if these are all members. Otherwise make a list of them.
finding-R107 = there is no settings file, so the lists are read as `rapporteur init` proposes after looking at them: { $sections }
    .help = `rapporteur init` writes this proposal into a file that you can change; look at it before figures leave the office
    .why = A column, a mark or a date may have been understood differently from what the office means.
    .fix = Run `rapporteur init` on the folder, look through its proposal, and keep it.
finding-R108 = no member can be found for this participant, so this row is not read
    .help = write the part of its e-mail address behind the @ into the column domains of members.csv, or name a column with the member: [inputs.attendance] columns = {"{"} member_id = "Organisation" {"}"}
    .why = A participant counts for the member of its address, of a column, or of a part of its name. Without any of them it counts for none.
    .fix = Add the domain of its address to its member. For a guest of no member, nothing.
finding-R109 = { $n ->
    [one] one row is of a participant
   *[other] { $n } rows are of participants
} who joined again, and each participant counts once
    .why = Meeting software has a row for each time that somebody joins.
    .fix = Nothing.
finding-R110 = there are no participants in this report of a meeting
    .help = a report has a row of heads such as Name, Email, Join time or Duration; leave meeting_report out if the file is a list
    .why = Without its participants nothing can be said of the meeting.
    .fix = Export the report again, or name the files that are reports: [inputs.attendance] file = "Attendance report *.csv"
finding-R111 = { $value } can be two days: nothing says which number is the day and which the month
    .help = say it in rapporteur.toml: [inputs.attendance] dates = "dd/mm/yy", or "mm/dd/yy"
    .why = Meeting software writes dates as the language of whoever exports them. The meeting would be in another month.
    .fix = Say which form of dates the reports have.
finding-R112 = { $value } says neither yes nor no, in a column for one entry of { $column }
    .help = write x or leave the cell empty
    .why = In such a column a mark says that the row has this entry, and nothing says that it has not.
    .fix = Write x, yes or 1 for yes, and nothing, no or 0 for no.
finding-R113 = the header is taken from this row, since no row above it has the columns that every row needs
    .help = say it in rapporteur.toml if it is another one: header_row = 4
    .why = Lines above a header, such as a title or a date, are not read.
    .fix = Nothing, if this is the header.
finding-R114 = of { $n ->
    [one] one meeting
   *[other] { $n } meetings
} ({ $meeting }{ $n ->
    [one] { "" }
   *[other] , …
}) only the year or the month is known, so they are not in the period { $period }, nor in any figure of this report
    .help = write their days, or report on whole years
    .why = It can't be said whether such a meeting is in a part of its year.
    .fix = Write the day on which each meeting began.
finding-R115 = no cell below { $value } has a mark: who came is taken as not recorded, not as nobody
    .help = mark who came, or leave the column out if the meeting did not take place
    .why = In a table where an empty cell means absent, an empty column would say that nobody came.
    .fix = Mark who came.
finding-R116 = the rows below this heading are taken as { $capacity }, and not as members
    .why = Observers, guests and the secretariat are in no rate.
    .fix = Nothing, if that is right. Otherwise change the heading, or write members.csv with the capacity of each.
finding-R117 = { $value } is on line { $line } of this table already
    .help = keep one of the two rows
    .why = It can't be said which of the two rows is right.
    .fix = Put the marks of both into one row.
finding-R118 = { $n ->
    [one] one cell of this table is
   *[other] { $n } cells of this table are
} empty or a dash, and taken as not recorded: they count neither as present nor as absent
    .help = if nobody came where nothing is written, say it in rapporteur.toml: [inputs.attendance] values = {"{"} status = {"{"} "" = "absent" {"}"} {"}"}, beside your other values
    .why = A rate counts only meetings of which it is known whether the member came. With fewer of them it is higher.
    .fix = Fill the cells in, or say what they mean.
finding-R119 = no mark of this table says that somebody came
    .help = say what the marks mean in rapporteur.toml: [inputs.attendance] values = {"{"} status = {"{"} A = "attended" {"}"} {"}"}
    .why = A letter may stand for attended in one office and for absent in another. Every rate would be 0.
    .fix = Say which mark means that a member came.
finding-R120 = this sheet is not read, though it is in the workbook of the table of members by meetings: { $n } rows
    .help = if it is a table of another body or year, give it the same heads as the one that is read, and write sheet = "*" into rapporteur.toml
    .why = Its meetings would be missing from every figure.
    .fix = Nothing, if it holds something else.
finding-R121 = the members are read from { $column }, and { $n ->
    [one] one of them is
   *[other] { $n } of them are
} neither a state nor in a list of members: they may be persons
    .help = name the column with the countries or organisations in rapporteur.toml; if these are organisations, write members.csv
    .why = Without a list of members, everybody whom attendance names is taken as a member, and every document names the members.
    .fix = Name the column with the countries or organisations, or add a list of members with the organisations.
finding-R122 = { $column }{ $value ->
    [none] { "" }
   *[other] { " " }{ $value }
} ends with the mark of a footnote, which is not read
    .help = write the footnote into a column of its own, such as source
    .why = A mark such as * or 1/ is no part of a name.
    .fix = Nothing, if it is the mark of a footnote. If it is part of the name, add the name to members.csv.
# Stands in sentences in place of a value: "role is …, which is not one of its values".
hidden-value = "…" (not shown, since it may name a person)
finding-rest = and { $column ->
    [none] more
   *[other] more values of { $column }
} like those before
scope-file = the file can't be used; nothing is reported
scope-row = the row is left out if the report is made nevertheless (--allow-errors)
scope-cell = the row (of a theme, only its parent) is left out if the report is made nevertheless (--allow-errors); if rapporteur.toml makes it a warning, a cell that may be empty is read as missing and the row is kept
scope-list = if the report is made nevertheless (--allow-errors), neither the list nor the record is used: the list is taken as partial, and a total smaller than the number of names as not available
scope-remark = the data is used as it is
findings-title = Findings
findings-note = What `rapporteur check` can find, by code. Each page is printed by `rapporteur explain CODE` too. An error ends the report; with --allow-errors the rows that have one are left out, and each document says so on its first page. A warning means that a figure may not mean what its reader expects; a remark says what the program assumed. rapporteur.toml can change the severity of most: [severity] R044 = "error".
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
failed-code = there is no finding, statistic or figure { $code }; did you mean { $near }? `rapporteur explain` lists all
failed-name = there is no { $what } "{ $value }"{ $near ->
    [none] .
   *[other] ; did you mean { $near }?
}
failed-nothing = { $id } has no figure for this in { $period }; `rapporteur explain { $id }` alone lists what there is
failed-table = there is no table "{ $table }"; did you mean { $near }? The tables are { $known }
failed-file = { $path }: { $reason }
annotated-written = { $path }: written, { $findings } findings. It contains rows of your files as they are: send it only to the people who keep them.
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
failed-no-meeting = no held meeting has a date, so nothing can be reported: write when the meetings were, in the list of meetings or above their column
failed-templates = { $n ->
    [one] one thing is
   *[other] { $n } things are
} wrong with the templates
failed-changing = { $file } changed while it was being read; run again once it is complete
failed-body = since-last-meeting:{ $body }: no such body has a held meeting with a date. Did you mean: { $near }?
failed-epoch = SOURCE_DATE_EPOCH is set but is not a number of seconds since 1970; unset or correct it
failed-command = --on-failure "{ $command }" could not be run: { $reason }
nothing-to-do = Nothing to do: { $folder } was made from the same files and is complete.
schedule-time = { $at } is not a time of day; write hours and minutes, such as 02:30
schedule-where = the current folder cannot be determined: { $reason }; change to a folder that exists
schedule-name = a line break, or a letter that is not UTF-8, in the path of the program, in this folder or in an argument can't be written into a schedule
schedule-report = write further arguments of report after --, such as -- --packs
verify-differs = { $path }: { $how ->
    [missing] it does not exist
    [changed] it is not the file that the manifest names
    [input] it is not the file that the outputs were made from
    [unknown] the manifest does not name it
    [unrecorded] it can't be compared: what this edition was made from is recorded beside the folder in which it was made, and not here
   *[other] when made again, it is different
}
verify-failed = { $n ->
    [one] one file is
   *[other] { $n } files are
} not as the manifest states
verify-version = the outputs were made by version { $version } of the program, and only that version can make them again
verify-old = the signature is of { $moment ->
    [none] no day that is written in it
   *[other] { $moment }
}, and { $first } was asked for or later
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
    [inputs] ; the inputs are the ones that it names.
   *[other] .
}
failed-packs = { $n ->
    [one] one pack
   *[other] { $n } packs
} could not be made; everything else was published
failed-audience = packs are made for members; leave out --packs or the audience
failed-stopped = the run was stopped from outside ({ $signal }); incomplete files were removed
failed-bug = this is a bug in the program; the outputs were not changed

## The workbook with findings
annotated-title = Findings in the lists
annotated-findings = Findings
annotated-note = One finding in each row. The other sheets contain the rows that the findings are about, as they are in your files: they may name persons.
annotated-rows = Rows with errors or warnings, as they are in the file; the cells to fix have a frame and a note. Please correct them in the list itself, at the line given.
column-finding-severity = Severity
column-finding-code = Code
column-finding-file = File
column-finding-line = Line
column-finding-column = Column
column-finding-times = Times
column-finding-what = What is wrong
column-finding-fix = How to correct it

## What the inputs hold
inputs-title = What the inputs hold
inputs-note = Each table is a CSV file, an Excel workbook or a sheet of one. Leave a cell empty if you do not know the value: empty is not zero. Columns may have other names: rapporteur.toml says which is which, and `rapporteur init` proposes that. This page is printed by `rapporteur schema --format markdown`.
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
input-in-language = The same as { $column }, for documents in the language { $language }
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
input-meetings-event_id = The same value for meetings that were held jointly: they count once as an event
input-meetings-attendance_list = Whether the rows of attendance name all who attended; only then can absence be concluded. Without it, a list is complete if rows name who attended and no total contradicts them
input-meetings-reported_members = How many members attended according to the record, including organisations
input-meetings-reported_international_organisations = How many of them are international organisations
input-meetings-reported_observers = How many observers attended according to the record
input-meetings-reported_delegates = How many persons attended according to the record
input-meetings-summary = What was done, in a few sentences
input-meetings-source = Where this is recorded
input-attendance = Who attended which meeting, one row for each person or delegation
input-attendance-meeting_id = The meeting
input-attendance-member_id = The member: its key, its name or an alias
input-attendance-status = Whether the delegation attended. Without the column, all who are listed attended; in a column with words, rapporteur.toml says what an empty cell means
input-attendance-capacity = In which capacity it attended; without it, the one of members.csv
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
input-members = Who belongs to the process, and who else attends
input-members-member_id = The key of the member, such as its ISO code
input-members-name = Its name
input-members-short_name = The name where there is little room, and in sentences
input-members-aliases = Other names that lists use for it
input-members-kind = What it is; figures distinguish states from all others
input-members-region = Its region
input-members-groups = Groups that it belongs to
input-members-capacity = In which capacity it usually attends
input-members-joined = The day it became a member
input-members-left = The last day of its membership
input-members-language = The language of its pack
input-members-contact = Whom to write to
input-members-domains = What its e-mail addresses have behind the @
input-members-source = Where this is recorded
input-memberships = Who belonged to which body, from when to when; with it a member is eligible only where a row says so
input-memberships-member_id = The member: its key, its name or an alias
input-memberships-body = The body, as in meetings.csv
input-memberships-capacity = In which capacity it belongs; without it, the one of members.csv
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
init-head = Proposed from the files in this folder; please review it. Every key has a default; an unknown key is an error.
init-name = the name of your process, as documents show it
init-period = a year, or two: "2020..2022"; without it, the year of the latest held meeting
init-series = The series of meetings for which rates and absences are computed; without any, one for each body. Delete the # before those to report on, and name them as documents should:
init-missing = read as "not known", besides empty cells
init-matrix = a table of members by meetings; see below what each mark is taken for, above all an empty cell
init-report = one report of meeting software for each meeting; participants count for the member whose column domains has their e-mail address
init-totals = the meetings say how many came, and no list says who: figures about single members are not available
init-distinct = it is taken from the rows of another table: rows with the same key are one, and must agree
init-dates = no date shows which number is the day and which the month, so nothing is chosen; these forms fit: { $forms }
init-empty = { $column } is empty in some rows; say what that means, in values: { $column } = {"{"} "" = "absent" {"}"}, or "" = "unknown", beside your other values
init-copy = { $file } has the same rows as { $of }: they are not joined, because each row would be counted twice
init-unknown = { $column } has values that the program does not know; say what they mean, in values: { $values }
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
init-needed = No list of { $table } was found; nothing can be reported without it. Name it: [inputs.{ $table }] file = "…"
init-exists = { $path } already exists and is not overwritten. Move it away, or look at the proposal with --print
init-templates-exist = { $path } already exists; nothing was written. Move it away, or name another folder
init-templates-next = Change the texts, then look at one with `rapporteur preview` and check all with `rapporteur check`. Words in the form say('…') are those of the program, in the language of the document.
init-written = { $path } written. Found:
init-found = { $table }: { $place } ({ $rows ->
    [one] one row
   *[other] { $rows } rows
})
init-not-used = not used: { $place }, { $reason ->
    [no-heads] because no row of it has the heads of a list
    [columns-below-columns] because it has several columns for each meeting; keep the one that says who attended
    [persons] because it is a table of persons by meetings; a column with the country or organisation of each is needed
    [no-meetings] because its column heads name no meetings: write the date of each, or a list of meetings
    [no-rows] because there are no rows below its heads
    [lacks] because it looks like { $table }, but has no column for { $column }
    [taken] because { $table } is read from { $from }
    [unreadable] because it can't be opened: it is damaged, or protected by a password
    [no-list] because it is a document; save its list as .csv, .xlsx or .ods
   *[folder] because only the files of this folder itself are read; it holds { $lists ->
        [one] one list
       *[other] { $lists } lists
    }
}
init-because = taken as { $table } because of the { $n ->
    [one] head
   *[other] heads
} { $heads }
init-sample = first row: { $row }
init-language = that of the heads of your lists; add others, such as "en"
init-nothing = no list of meetings or attendance was found in { $path }; nothing was written. Put your lists there as .csv, .xlsx or .ods files
init-complete = { $path } is there and says how each list is read that was found; nothing was added
init-merged = { $path } is there: what it did not say was added at its end, and its own lines are as they were. Found:
init-next = Review it, then run: rapporteur check --inputs { $folder }
