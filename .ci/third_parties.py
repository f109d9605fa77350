#!/usr/bin/env python3
"""What the program is built from, as cargo knows it.

third_parties.py check            are all licences allowed by deny.toml, and is THIRD-PARTY.md true?
third_parties.py write            writes THIRD-PARTY.md
third_parties.py sbom FILE        writes a bill of materials (CycloneDX 1.5)
third_parties.py texts FILE       writes the texts of all licences, for those who get the program without its source
"""
import json
import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = "x86_64-unknown-linux-gnu"


def packages():
    """Every package that is built into the program, by name and version."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET]
    metadata = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    known = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    root = metadata["resolve"]["root"]
    found, waiting = set(), [root]
    while waiting:
        one = waiting.pop()
        for dependency in nodes[one]["deps"]:
            is_built_in = any(kind["kind"] != "dev" for kind in dependency["dep_kinds"])
            if is_built_in and dependency["pkg"] not in found:
                found.add(dependency["pkg"])
                waiting.append(dependency["pkg"])
    return known[root], sorted((known[one] for one in found), key=lambda package: (package["name"], package["version"]))


def allows(expression, allowed):
    """Does an SPDX expression leave a choice that is allowed?"""
    words = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))

    def one():
        word = words.pop(0)
        if word == "(":
            value = any_of()
            words.pop(0)
            return value
        if words[:1] == ["WITH"]:
            words.pop(0)
            word = f"{word} WITH {words.pop(0)}"
        return word in allowed or word.split(" WITH ")[0] in allowed

    def all_of():
        value = one()
        while words[:1] == ["AND"]:
            words.pop(0)
            value = one() and value
        return value

    def any_of():
        value = all_of()
        while words[:1] == ["OR"]:
            words.pop(0)
            value = all_of() or value
        return value

    return any_of()


def page(found):
    lines = [
        "# What the program is built from",
        "",
        "Made by `.ci/third_parties.py write` from what cargo builds for Linux; do not edit it. `deny.toml` names the licences that are "
        "allowed. The fonts and the data in the program are described beside their files in `assets/`.",
        "",
        "| package | version | licence |",
        "|---|---|---|",
    ]
    lines += [f"| {package['name']} | {package['version']} | {package['license']} |" for package in found]
    return "\n".join(lines) + "\n"


def checksums():
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text())
    return {(package["name"], package["version"]): package.get("checksum") for package in lock["package"]}


def sbom(root, found):
    known = checksums()

    def component(package):
        name, version = package["name"], package["version"]
        address = f"pkg:cargo/{name}@{version}"
        entry = {"type": "library", "bom-ref": address, "name": name, "version": version, "purl": address}
        entry["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
        if known[name, version]:
            entry["hashes"] = [{"alg": "SHA-256", "content": known[name, version]}]
        return entry

    own = {"type": "application", "bom-ref": root["name"], "name": root["name"], "version": root["version"]}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own | {"licenses": [{"license": {"id": root["license"]}}]}},
        "components": [component(package) for package in found],
    }


def texts(found):
    """Each text once, below the packages that have it."""
    by_text = {}
    for package in found:
        folder = pathlib.Path(package["manifest_path"]).parent
        for file in sorted(folder.iterdir()):
            if file.is_file() and re.match(r"(?i)(licen[cs]e|copying|notice|copyright|unlicense)", file.name):
                text = file.read_text(encoding="utf-8", errors="replace").strip()
                by_text.setdefault(text, []).append(f"{package['name']} {package['version']}")
    parts = [f"{', '.join(names)}\n\n{text}\n" for text, names in by_text.items()]
    return ("\n" + "=" * 80 + "\n\n").join(parts)


def main(asked, *more):
    root, found = packages()
    if asked in ("check", "write"):
        allowed = set(tomllib.loads((ROOT / "deny.toml").read_text())["licenses"]["allow"])
        wrong = [f"{package['name']}: {package['license']}" for package in found if not allows(package["license"] or "", allowed)]
        assert not wrong, f"licences that deny.toml does not allow: {wrong}"
        path = ROOT / "THIRD-PARTY.md"
        if asked == "write":
            path.write_text(page(found))
        assert path.exists() and path.read_text() == page(found), "THIRD-PARTY.md is not what cargo builds: run .ci/third_parties.py write"
        print(f"{len(found)} packages, all licences allowed")
    elif asked == "sbom":
        pathlib.Path(more[0]).write_text(json.dumps(sbom(root, found), indent=1) + "\n")
    elif asked == "texts":
        pathlib.Path(more[0]).write_text(texts(found))
    else:
        sys.exit(__doc__)


main(*sys.argv[1:] or ["help"])
