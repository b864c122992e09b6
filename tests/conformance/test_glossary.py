"""Checks docs/glossary.md: its names are in the code, and its Thai is the interface's."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import partnership_xblock
from partnership_xblock.activities import ACTIVITIES, KINDS
from tests.conformance.declared import in_thai, texts_of

PACKAGE = Path(partnership_xblock.__file__).parent
PAGE = PACKAGE.parent / "docs" / "glossary.md"
ROW = re.compile(
    r"^\| (?P<thai>[^|]+) \| (?P<english>[^|]+) \| (?P<code>`[^|]+) \| (?P<meaning>[^|]+) \|$", re.MULTILINE
)
NAME = re.compile(r"`(?P<name>[^`]+)`(?P<coming> coming)?")
ROWS = [(row["thai"], row["english"], row["code"]) for row in ROW.finditer(PAGE.read_text(encoding="utf-8"))]
NAMES = [(name["name"], bool(name["coming"])) for _, _, code in ROWS for name in NAME.finditer(code)]
IDENTIFIERS = {
    ast.Name: "id", ast.Attribute: "attr", ast.arg: "arg", ast.keyword: "arg", ast.alias: "name",
    ast.FunctionDef: "name", ast.ClassDef: "name",
}  # fmt: skip


@cache
def names_in_code() -> frozenset[str]:
    """Every identifier of the package's Python, and every string that is an id or the beginning of an item's key."""
    names: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if attribute := IDENTIFIERS.get(type(node)):
                names.add(str(getattr(node, attribute)))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                names.add(node.value)
    return frozenset(names)


@cache
def thai_of_the_interface() -> str:
    """Every Thai word of the catalogue and of the kinds' names and presets, as one text."""
    catalogue = (PACKAGE / "conf" / "locale" / "th" / "LC_MESSAGES" / "django.po").read_text(encoding="utf-8")
    texts = [text.th for kind in ACTIVITIES for part in (kind, kind.Content.preset()) for _, text in texts_of(part)]
    return "\n".join([catalogue, *texts, *(f"{kind.label.th} {kind.title.th}" for kind in ACTIVITIES)])


def test_the_tables_are_read():
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert len(ROWS) == sum("`" in line for line in lines) > 60
    assert len({english for _, english, _ in ROWS}) == len(ROWS), "one word for one thing"


def test_every_kind_is_named_and_has_its_own_row():
    page = PAGE.read_text(encoding="utf-8")
    kinds = next(row["meaning"] for row in ROW.finditer(page) if row["english"] == "activity, kind")
    assert tuple(name["name"] for name in NAME.finditer(kinds)) == KINDS
    there = page.partition("\n## The kinds\n")[2].partition("\n## ")[0]
    names = {name["name"] for row in ROW.finditer(there) for name in NAME.finditer(row["code"])}
    assert names >= set(KINDS)


@pytest.mark.parametrize(("name", "coming"), NAMES)
def test_a_name_is_in_the_code_unless_it_is_coming(name, coming):
    assert (name in names_in_code()) is not coming


@pytest.mark.parametrize(("thai", "english"), [row[:2] for row in ROWS if "coming" not in row[2] and row[0] != "–"])
def test_its_thai_is_the_interfaces(thai, english):
    """The translation where the English is a message; else a word that the catalogue or a preset uses."""
    message = english.removeprefix("to ").capitalize()
    assert thai == (in_thai()(message) or thai)
    assert thai in thai_of_the_interface()
