"""Packs filled in by openpyxl and saved by LibreOffice, collected, decided on and applied: the figures are those of lists that were
corrected by hand."""
import csv, json, os, pathlib, random, shutil, subprocess, sys, warnings
import openpyxl

warnings.simplefilter("ignore")
program, inputs, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
SHEET, FIRST = "Corrections", 12
KEY, PRESENT, ROLE, SIZE, REMARKS = 1, 4, 6, 8, 10


def run(*arguments, code=0):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == code, (arguments, done.returncode, done.stdout, done.stderr)
    return done.stdout + done.stderr


def figures(folder):
    data = json.load(open(folder / "2022/data/figures.json", encoding="utf-8"))
    return {figure["id"]: figure["value"] for figure in data["figures"]}


shutil.rmtree(work, ignore_errors=True)
returned, lists = work / "returned", work / "inputs"
returned.mkdir(parents=True)
# Without the totals on record, which the corrections would contradict.
shutil.copytree(inputs, lists)
with open(lists / "meetings.csv", encoding="utf-8", newline="") as file:
    meetings = list(csv.DictReader(file))
with open(lists / "meetings.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, meetings[0])
    writer.writeheader()
    writer.writerows(meeting | {"reported_members": "", "reported_delegates": ""} for meeting in meetings)
inputs = work / "as-sent"
shutil.copytree(lists, inputs)
run("report", "--quiet", "--packs", "--inputs", lists, "--outputs", work / "outputs")
packs = work / "outputs/2022/members"
members = sorted(path.name for path in packs.iterdir())

# What each member proposes: presence where it is recorded as absent or present, and roles and sizes where it was there.
choice = random.Random(2026)
proposed, hostile = [], members[:5]
books = {}
for member in members:
    book = openpyxl.load_workbook(packs / member / "pack.xlsx")
    sheet = book[SHEET]
    sheet["B8"] = f"Officer of {member}"
    rows = [row for row in range(FIRST, sheet.max_row + 1) if sheet.cell(row, KEY).value]
    wanted = 0 if member in hostile else 2 if len(proposed) < 30 else 1
    for row in choice.sample(rows, min(wanted, len(rows))):
        meeting, present = sheet.cell(row, KEY).value, sheet.cell(row, PRESENT).value
        kind = choice.choice(["presence", "role", "size"]) if present == "yes" else "presence"
        if kind == "presence":
            value = "no" if present == "yes" else "yes"
            column, field = PRESENT, "present"
        elif kind == "role":
            value, column, field = choice.choice(["speaker", "head of delegation"]), ROLE, "role"
        else:
            value, column, field = choice.randint(2, 9), SIZE, "delegation-size"
        cell = sheet.cell(row, column + 1)
        assert not cell.protection.locked
        cell.value = value
        proposed.append((member, meeting, field, {"head of delegation": "head"}.get(value, str(value))))
    books[member] = book
# Some more for the members that have proposed once.
for member in members[5:]:
    if len(proposed) >= 60:
        break
    sheet = books[member][SHEET]
    for row in range(FIRST, sheet.max_row + 1):
        meeting = sheet.cell(row, KEY).value
        if len(proposed) < 60 and meeting and sheet.cell(row, PRESENT).value == "no" and sheet.cell(row, PRESENT + 1).value is None:
            sheet.cell(row, PRESENT + 1).value = "yes"
            proposed.append((member, meeting, "present", "yes"))
assert len(proposed) == 60, len(proposed)

# Five that must not be taken as they are: a formula, the rows of another member, another edition, a changed record, an unknown word.
formula, other, edition, record, word = (books[member][SHEET] for member in hostile)
formula.cell(FIRST, PRESENT + 1).value = '=IF(1=1,"yes","no")'
other["B7"] = books[members[9]][SHEET]["B7"].value  # of another member
other.cell(FIRST, PRESENT + 1).value = "yes"
edition["B7"] = edition["B7"].value.replace(" 2022 ", " 2021 ")
edition.cell(FIRST, PRESENT + 1).value = "yes"
record.cell(FIRST, KEY).value = "AHG-01"
record.cell(FIRST, PRESENT + 1).value = "yes"
word.cell(FIRST, PRESENT + 1).value = "perhaps"

for number, member in enumerate(members):
    book = books[member]
    if number % 7 == 0:
        book[SHEET].title = f"Sheet of {member}"
    book.save(returned / f"return {number}.xlsx")
by_office = [returned / f"return {number}.xlsx" for number in range(len(members)) if number % 2]
profile = f"-env:UserInstallation=file://{(work / 'profile').resolve()}"
for end, files in (("xlsx", by_office[::2]), ("ods", by_office[1::2])):
    out = work / end
    subprocess.run(["soffice", profile, "--headless", "--convert-to", end, "--outdir", out, *files], check=True, capture_output=True)
    for file in files:
        file.unlink()
        shutil.move(out / file.with_suffix(f".{end}").name, returned)
(returned / "letter.txt").write_text("We were there.")

said = run("collect", returned, "--edition", work / "outputs/2022", "--inputs", lists, code=1)
path = lists / "corrections.csv"
rows = list(csv.DictReader(open(path, encoding="utf-8-sig", newline="")))
found = {(row["member_id"], row["meeting_id"], row["field"], row["proposed"]) for row in rows}
assert found == set(proposed) and len(rows) == 60, (found ^ set(proposed))
assert all(row["by"] == f"Officer of {row['member_id']}" and row["decision"] == "" for row in rows)
assert not {row["member_id"] for row in rows} & set(hostile)
for code, times in (("R132", 1), ("R133", 1), ("R135", 1), ("R136", 1)):
    assert sum(line.count(f"error {code}") for line in said.splitlines()) == times, (code, said)
assert all(any(f"return {number}." in line and "error R134" in line for line in said.splitlines()) for number in (1, 3)), said
before = path.read_bytes()
run("collect", returned, "--edition", work / "outputs/2022", "--inputs", lists, code=1)
assert path.read_bytes() == before, "collected twice"

# Half are accepted; the figures are those of lists that are corrected by hand.
for number, row in enumerate(rows):
    row["decision"] = "accepted" if number % 2 else "rejected"
with open(path, "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, rows[0])
    writer.writeheader()
    writer.writerows(rows)
hand = work / "hand"
shutil.copytree(inputs, hand)
attendance = list(csv.DictReader(open(hand / "attendance.csv", encoding="utf-8", newline="")))
accepted = [row for row in rows if row["decision"] == "accepted"]
assert len(accepted) == 30
touched = set()
for correction in accepted:
    own = [row for row in attendance if row["member_id"] == correction["member_id"] and row["meeting_id"] == correction["meeting_id"]]
    touched.add((correction["member_id"], correction["meeting_id"]))
    if correction["field"] == "present" and correction["proposed"] == "no":
        for row in own:
            row["status"] = "absent"
    elif correction["field"] == "present" and own:
        own[0]["status"] = "attended"
    elif correction["field"] == "present":
        new = dict.fromkeys(attendance[0], "")
        attendance.append(new | {"member_id": correction["member_id"], "meeting_id": correction["meeting_id"], "status": "attended"})
    else:
        own[0][{"role": "role", "delegation-size": "delegate_count"}[correction["field"]]] = correction["proposed"]
with open(hand / "attendance.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, attendance[0])
    writer.writeheader()
    writer.writerows(attendance)
for audience in ("members", "secretariat"):
    for name, folder in (("corrected", lists), ("by-hand", hand)):
        run("report", "--quiet", "--audience", audience, "--inputs", folder, "--outputs", work / name)
as_corrected, by_hand = figures(work / "corrected"), figures(work / "by-hand")
assert as_corrected == by_hand, [id for id in by_hand if by_hand[id] != as_corrected[id]]
changed = sum(by_hand[id] != value for id, value in figures(work / "outputs").items())
assert changed > 5, changed

# No row of another member or meeting differs from the lists.
def data_rows(folder):
    table = list(csv.DictReader(open(work / folder / "2022-secretariat/data/data.attendance.csv", encoding="utf-8-sig", newline="")))
    return [(row["member_id"], row["meeting_id"], row["status"], row["role"], row["delegate_count"]) for row in table]
run("report", "--quiet", "--audience", "secretariat", "--inputs", inputs, "--outputs", work / "outputs")
plain = set(data_rows("outputs"))
others = [row for row in data_rows("corrected") if row[:2] not in touched and row not in plain]
assert not others, others
said = run("check", "--inputs", lists)
assert said.count("R125") >= 10 and "error" not in said.split("\n")[0], said
print(f"{len(members)} packs returned, {len(rows)} corrections collected, 5 hostile ones refused; 30 accepted: {len(by_hand)} figures as of "
      f"lists corrected by hand, of which {changed} changed; no row of another member differs")
