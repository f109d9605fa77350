"""Drafts of mails, read by Python's own parser: each holds the pack of its member and no other, and no header that a name or a contact
brought in."""
import csv, email, email.policy, hashlib, pathlib, shutil, subprocess, sys

program, inputs, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
shutil.rmtree(work, ignore_errors=True)
lists = work / "inputs"
shutil.copytree(inputs, lists)


def run(*arguments, code=0):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == code, (arguments, done.returncode, done.stderr)
    return done.stdout + done.stderr


settings = lists / "rapporteur.toml"
settings.write_text(settings.read_text() + '\n[mail]\nfrom = "\\"Sécretariat, the\\" <office@example.org>"\n')
with open(lists / "members.csv", encoding="utf-8", newline="") as file:
    members = list(csv.DictReader(file))
contacts, languages = {}, ["", "fr", "es", "ar", "id", "en"]
for number, member in enumerate(members):
    contacts[member["member_id"]] = f"Ms Ünal Focal {number} <focal{number}@example.org>; second{number}@example.com"
    member |= {"contact": contacts[member["member_id"]], "language": languages[number % 6]}
hostile = {
    0: ("A <a@example.org>\r\nBcc: all@example.org", None),
    1: ("nobody", None),
    2: ("", None),
    3: ("=cmd|' /C calc'!A0 <x@example.org>", None),
    4: ("q@example.org", "Evil\r\nBcc: b@example.org"),
}
for number, (contact, name) in hostile.items():
    members[number]["contact"] = contact
    if name:
        members[number] |= {"name": name, "short_name": name}
with open(lists / "members.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, [*members[0]])
    writer.writeheader()
    writer.writerows(members)
common = ["--quiet", "--inputs", lists]
run("report", *common, "--outputs", work / "members", "--packs", "--allow-errors")
said = run("report", *common, "--outputs", work / "mail", "--audience", "secretariat", "--mail", "--allow-errors")
again = run("report", *common, "--outputs", work / "again", "--audience", "secretariat", "--mail", "--allow-errors")
folder, packs = work / "mail/2022-secretariat", work / "members/2022/members"
drafts = sorted((folder / "mail").iterdir())
assert [path.read_bytes() for path in drafts] == [path.read_bytes() for path in sorted((work / "again/2022-secretariat/mail").iterdir())]
lines = {line["member_id"]: line for line in csv.DictReader(open(folder / "mailing.csv", encoding="utf-8-sig", newline=""))}
assert len(lines) == len(list(packs.iterdir())), (len(lines), len(list(packs.iterdir())))
words = {"fr": "Cordialement", "es": "Atentamente", "id": "Hormat kami", "ar": "وتفضلوا", "en": "Kind regards", "": "Kind regards"}
prints = {}
for pack in packs.iterdir():
    for file in pack.iterdir():
        prints[hashlib.sha256(file.read_bytes()).hexdigest()] = (pack.name, file.name)
for draft in drafts:
    mail = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    member = next(member for member in members if member["member_id"] == draft.stem)
    assert mail["X-Unsent"] == "1" and not mail.defects, (draft, mail.defects)
    known = {"date", "from", "subject", "x-unsent", "to", "mime-version", "content-type"}
    assert {name.lower() for name in mail.keys()} == known, (draft, mail.keys())
    assert len(mail.keys()) == len(known) and mail["from"].addresses[0].addr_spec == "office@example.org"
    addresses = [address.addr_spec for address in mail["to"].addresses]
    assert all(address in member["contact"] for address in addresses) and len(addresses) == 1 + (";" in member["contact"]), addresses
    body, *attached = mail.iter_parts()
    assert words[member["language"]] in body.get_content(), (draft, body.get_content())
    found = [prints[hashlib.sha256(part.get_payload(decode=True)).hexdigest()] for part in attached]
    assert {name for name, _ in found} == {draft.stem} and len(found) == 2, (draft, found)
    own = "; ".join(hashlib.sha256(part.get_payload(decode=True)).hexdigest() for part in attached)
    assert lines[draft.stem]["sha256"] == own, draft
    assert all(part.get_filename().isascii() for part in attached)
for number, code in ((0, "R142"), (1, "R142"), (2, "R141")):
    member = members[number]["member_id"]
    if member in lines:
        named = next(line for line in said.splitlines() if code in line)
        assert not (folder / f"mail/{member}.eml").exists() and member in named, (member, said)
assert not any(value.startswith(("=", "+", "-", "@")) for line in lines.values() for value in line.values())
for audience in ("members", "public"):
    run("report", *common, "--outputs", work / "other", "--audience", audience, "--mail", code=2)
print(f"{len(drafts)} drafts of {len(lines)} members: each holds its own pack of the edition for members, and the same bytes when made again")
