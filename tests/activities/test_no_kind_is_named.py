"""Code outside a kind's folder names no kind: a new one is declared, and nothing else learns of it."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnership_xblock.activities import KINDS

PACKAGE = Path(__file__).resolve().parents[2] / "partnership_xblock"
OF_A_KIND = {path.parent for path in (PACKAGE / "activities").glob("*/__init__.py")}
"""Also of a kind that is not listed yet."""
HISTORY = PACKAGE / "migrations"
GENERIC = sorted(
    path for path in PACKAGE.rglob("*.py") if not OF_A_KIND & {*path.parents} and HISTORY not in path.parents
)
LIST = "activities/__init__.py"
"""Where the kinds are listed, each in a line of its own."""
COMMENT_TYPE = "strength"
"""A trainer's comment names a strength, asks or suggests (`domain.review.CommentType`): a word of its own, that no kind
is meant by."""
OF_A_COMMENT = ("domain/review.py", "wording/learner.py", "desk/decide.py", "records/rounds.py", "wire/page.py")
PROSE = re.compile(rf"(?:`|/|-|\b(?:such as|e\.g\.|kind) )(?:{'|'.join(KINDS)})\b")
"""A kind meant in a docstring or comment, and not the word: `map`, activities/map, more-map.js, such as map."""


OF_OTHERS = {"format_map", "map_into_course", "verb_map"}
"""Names of Python's and of the platform's."""


def words_of(name: str) -> set[str]:
    """`more-map.js` is of more, map and js; `NETWORK_KIND` of network and kind."""
    return set() if name in OF_OTHERS else set(re.split(r"[^a-z]+", name.lower()))


def named(source: str) -> Iterator[tuple[int, str]]:
    """Each place that names a kind, with the kind: identifiers, strings without a space, prose that means one."""
    kinds = set(KINDS)
    builtins = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id="map") as function):
                builtins.add(function)
            case ast.Attribute(attr="migration_plan"):
                pass  # Django's own
            case ast.Name(id=name) if node not in builtins:
                yield from ((node.lineno, kind) for kind in words_of(name) & kinds)
            case ast.Attribute(attr=name) | ast.keyword(arg=str(name)) | ast.arg(arg=name):
                yield from ((node.lineno, kind) for kind in words_of(name) & kinds)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.alias(name=name):
                yield from ((node.lineno, kind) for kind in words_of(name) & kinds)
            case ast.ImportFrom(module=str(name)):
                yield from ((node.lineno, kind) for kind in words_of(name) & kinds)
            case ast.Constant(value=str(text)) if text and not re.search(r"\s", text):
                yield from ((node.lineno, kind) for kind in words_of(text) & kinds)
            case ast.Constant(value=str(text)):
                yield from ((node.lineno, found[0]) for found in PROSE.finditer(text))
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield from ((token.start[0], found[0]) for found in PROSE.finditer(token.string))


def test_generic_modules_name_no_kind():
    assert len(GENERIC) > 200
    found = []
    for path in GENERIC:
        name = str(path.relative_to(PACKAGE))
        for line, kind in named(path.read_text()):
            of_a_comment = kind == COMMENT_TYPE and name.endswith(OF_A_COMMENT)
            if name != LIST and not of_a_comment:
                found.append(f"{name}:{line} names {kind}")
    assert found == []


def test_they_are_listed_in_one_place():
    assert [kind for _, kind in named((PACKAGE / LIST).read_text())] == list(KINDS)


@pytest.mark.parametrize(
    "source",
    [
        'KIND = "map"',
        'more = "more-map.js"',
        'x = {"figure.lesson.hint": 1}',
        "from partnership_xblock.activities.aar import AAR",
        "import partnership_xblock.activities.friends",
        "def lesson(): ...",
        "views.lesson()",
        "made(map=1)",
        '"""The kind, such as map."""',
        "x = 1  # as in activities/strength",
    ],
)
def test_a_name_would_be_found(source):
    assert list(named(source))


@pytest.mark.parametrize("source", ["y = list(map(str, x))", '"""Where it stands on the map."""', "mapping = {}"])
def test_a_word_is_no_name(source):
    assert list(named(source)) == []
