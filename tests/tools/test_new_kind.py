"""`make kind` lays out a kind that works, touches nothing else, and leaves to a person what only a person can write."""

from __future__ import annotations

import re

import pytest

new_kind = pytest.importorskip("new_kind", reason="Babel is only where the checks are (requirements/check.txt)")

FOLDERS = ("partnership_xblock/activities", "frontend/activities", "tests/golden", "tests/activities")
FILES = ("tests/browser/test_garden.py", "demo/seed/answers/garden.py")
CATALOGUE = "partnership_xblock/conf/locale/th/LC_MESSAGES/"
ENTERED = {
    "partnership_xblock/activities/__init__.py",
    "README.md",
    *(f"{CATALOGUE}{name}" for name in ("django.po", "django.mo", "text.mo")),
}
YOURS = [
    "demo/course.py",
    "static/partnership_xblock/js/kind-garden.js",
    "partnership_xblock/activities/garden/__init__.py",
    "partnership_xblock/activities/garden/__init__.py",
    "partnership_xblock/activities/garden/content.py",
    "partnership_xblock/activities/garden/example.py",
    "partnership_xblock/activities/garden/review.py",
    "partnership_xblock/activities/garden/review.py",
    "partnership_xblock/activities/garden/words.py",
    "frontend/activities/garden/edit.tsx",
    "frontend/activities/garden/picture.svg",
    "frontend/activities/garden/read.tsx",
    "demo/seed/answers/garden.py",
    "README.md",
]
"""What the conformance test names right after: a place in the course, `make build`, and the generator's marks."""


def test_it_writes_its_folders_and_five_entries(garden):
    assert garden.said.returncode == 0, garden.said.stdout + garden.said.stderr
    after = garden.files()
    new = set(after) - set(garden.before)
    assert {path for path in new if not path.startswith(tuple(f"{folder}/garden/" for folder in FOLDERS))} == set(FILES)
    assert all(any(path.startswith(f"{folder}/garden/") for path in new) for folder in FOLDERS)
    assert {path for path in garden.before if after.get(path) != garden.before[path]} == ENTERED
    assert not any(re.search(rb"kindname", after[path], re.IGNORECASE) or "kindname" in path for path in new)


def test_its_entries_are_one_line_each(garden):
    for path, line in (
        ("partnership_xblock/activities/__init__.py", '    "garden",'),
        ("README.md", new_kind.ROW.format(name="garden").rstrip("\n")),
    ):
        before, after = garden.before[path].decode().splitlines(), garden.files()[path].decode().splitlines()
        place = after.index(line)
        assert after[:place] + after[place + 1 :] == before
        assert after[place - 1].lstrip(' "|*').startswith(new_kind.KINDS[-1])


def test_linters_have_nothing_to_say(garden):
    new = [path for path in garden.files() if path not in garden.before and path.endswith(".py")]
    for asked in (("check",), ("format", "--check")):
        output = garden.python("-m", "ruff", *asked, "--no-cache", *new)
        assert output.returncode == 0, output.stdout


@pytest.mark.slow
def test_it_works_and_what_is_left_is_named(garden):
    """Its own tests, its golden cases and all that every kind is asked pass; one test fails, with the whole list."""
    where = [f"tests/activities/{name}" for name in ("garden", "test_conformance.py", "test_golden.py")]
    output = garden.python("-m", "pytest", *where, "-k", "garden", "-q", "-p", "no:cacheprovider").stdout
    listed = output.partition("garden: 14 things to do\n")[2].partition("\n=")[0]
    assert [line.strip().partition(": ")[0] for line in listed.splitlines()] == YOURS, output
    assert re.search(r"^1 failed, 1[0-9] passed", output, re.MULTILINE), output


@pytest.mark.slow
def test_thai_came_with_the_words(garden):
    output = garden.python("tools/messages.py", "--check").stdout
    assert re.search(r"messages, 1 to mend", output), "only the English list waits for make messages: " + output
    assert "stale: partnership_xblock/conf/locale/en/LC_MESSAGES/django.po" in output


def test_a_second_time_it_refuses_and_writes_nothing(garden):
    before = garden.files()
    output = garden.python("tools/new_kind.py", "garden")
    assert output.returncode == 1
    assert output.stdout.startswith("'garden' is a kind already\n")
    assert "  frontend/activities/garden/edit.tsx\n" in output.stdout
    assert garden.files() == before


def test_files_without_an_entry_are_not_overwritten(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(new_kind, "ROOT", tmp_path)
    lost = tmp_path / "frontend" / "activities" / "garden" / "edit.tsx"
    lost.parent.mkdir(parents=True)
    lost.write_text("mine", encoding="utf-8")
    assert new_kind.main(["garden"]) == 1
    words = "'garden' has files already; nothing was written\n  frontend/activities/garden/edit.tsx\n"
    assert capsys.readouterr().out == words
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["edit.tsx"]


@pytest.mark.parametrize("name", ["garden", "plan_b", "a1", "a" * 32])
def test_names_that_are_taken(name):
    assert new_kind.refusal(name) == ""


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "is no name for a kind: small letters"),
        ("Garden", "is no name for a kind: small letters"),
        ("lad-der", "is no name for a kind: small letters"),
        ("บันได", "is no name for a kind: small letters"),
        ("1st", "is no name for a kind: small letters"),
        ("a__b", "is no name for a kind: small letters"),
        ("../x", "is no name for a kind: small letters"),
        ("a" * 33, "is no name for a kind: small letters"),
        ("class", "Python, or a kind's own module, uses it"),
        ("words", "Python, or a kind's own module, uses it"),
        ("activity", "Python, or a kind's own module, uses it"),
        ("friends", "is a kind already"),
        ("save", "keys of words that begin with it are something else's"),
        ("fact", "keys of words that begin with it are something else's"),
    ],
)
def test_names_that_are_refused(name, why, capsys):
    assert why in new_kind.refusal(name)
    assert new_kind.main([name]) == 1
    assert why in capsys.readouterr().out


def test_a_name_of_parts():
    assert new_kind.with_name("kindname KindName KINDNAME", "plan_b2") == "plan_b2 PlanB2 PLAN_B2"


def test_a_list_that_looks_different_is_told(tmp_path, monkeypatch):
    lost = tmp_path / "README.md"
    lost.write_text("# No table\n", encoding="utf-8")
    monkeypatch.setattr(new_kind, "ROOT", tmp_path)
    monkeypatch.setattr(new_kind, "README", lost)
    with pytest.raises(LookupError, match=r"README.md has no place for a kind"):
        new_kind.readme("garden")
