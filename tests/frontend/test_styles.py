"""Styles follow the direction of the text: only logical properties, so that one sheet serves both directions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FRONTEND = Path(__file__).resolve().parents[2] / "frontend"
SHEETS = sorted(FRONTEND.rglob("*.css"))
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
DECLARATION = re.compile(r"([a-z-]+)\s*:\s*([^;{}]+)\s*(?:;|(?=\}))")
VALUE = re.compile(r"(?:[^\s()]*\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+)")
PHYSICAL = re.compile(r"(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right)")
CORNER = re.compile(r"border-(?:top|bottom)-(?:left|right)-radius")
FOUR_SIDES = {"margin", "padding", "inset", "border-width", "border-style", "border-color", "scroll-margin"}
SIDED = {"text-align", "float", "clear", "background-position", "object-position", "transform-origin"}

ALLOWED = {
    ("print/print.css", "padding: 12mm 16mm 12mm 20mm"): "paper is filed by its left edge, in every language",
    (
        "components/Field.css",
        "background-position: right 10px center",
    ): "no logical value exists; [dir=rtl] has its own",
    ("components/Field.css", "background-position: left 10px center"): "that one",
    ("studio/window.css", "right: 0"): "the platform's window sets left by name: both are said, so that it is centred",
    ("studio/window.css", "left: 0 !important"): "that one",
}


def problem(name: str, value: str) -> bool:
    """Whether a declaration treats left and right differently by name."""
    parts = VALUE.findall(value.replace("!important", "").split("/")[0])
    if PHYSICAL.fullmatch(name) or CORNER.fullmatch(name):
        return True
    if name in SIDED:
        return bool({"left", "right"} & set(parts))
    if len(parts) == 4 and name in FOUR_SIDES:
        return parts[1] != parts[3]
    if len(parts) == 4 and name == "border-radius":
        return parts[0] != parts[1] or parts[2] != parts[3]
    return False


def physical(sheet: Path) -> list[tuple[str, str]]:
    text = COMMENT.sub("", sheet.read_text(encoding="utf-8"))
    name = sheet.relative_to(FRONTEND).as_posix()
    return [(name, f"{key}: {value.strip()}") for key, value in DECLARATION.findall(text) if problem(key, value)]


def test_only_logical_properties_and_every_exception_has_its_reason():
    assert SHEETS
    found = {one for sheet in SHEETS for one in physical(sheet)}
    assert found == set(ALLOWED)
    assert all(ALLOWED.values())


@pytest.mark.parametrize(
    ("declaration", "is_one"),
    [
        ("margin-left: 4px", True),
        ("border-right-width: 1px", True),
        ("left: 0", True),
        ("margin: 0 4px 0 8px", True),
        ("margin: 0 4px 0", False),
        ("padding: calc(1px + 2px) var(--a) 0 var(--a)", False),
        ("border-radius: 50% 50% 50% 4px", True),
        ("border-radius: 9px 9px 0 0", False),
        ("text-align: start", False),
        ("text-align: right", True),
        ("inset: 0", False),
        ("inset-inline-start: 4px", False),
    ],
)
def test_what_counts_as_one(declaration, is_one):
    name, _, value = declaration.partition(":")
    assert problem(name, value.strip()) is is_one


def test_no_words_in_styles():
    """Neither language can be translated in a sheet."""
    said = re.compile(r"content\s*:\s*[\"'][^\"']*[^\W\d_][^\"']*[\"']")
    assert [sheet.name for sheet in SHEETS if said.search(COMMENT.sub("", sheet.read_text(encoding="utf-8")))] == []


def test_no_words_in_templates():
    """Templates are filled by the catalogue's words, or marked for it."""
    templates = sorted((FRONTEND.parent / "templates").rglob("*.html"))
    assert templates
    markup = re.compile(
        r"{%.*?%}|{{.*?}}|{#.*?#}|^##.*?$|\${.*?}|<style.*?</style>|<!doctype[^>]*>",
        re.DOTALL | re.IGNORECASE | re.MULTILINE,
    )
    spoken = re.compile(r"(?:title|alt|aria-label|placeholder)=\"([^\"]*)\"")
    for template in templates:
        text = markup.sub("", template.read_text(encoding="utf-8"))
        shown = re.sub(r"<[^>]*>", "", text) + " ".join(spoken.findall(text))
        assert not re.search(r"[^\W\d_]", shown), (template.name, shown.strip())
