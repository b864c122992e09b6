"""Docstrings and comments are plain: a module says what it does, and people are named by their role."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import partnership_xblock

PACKAGE = Path(partnership_xblock.__file__).parent
# Migrations stay as they were made.
GENERATED = {"migrations"}
FILES = sorted(
    [
        *(path for path in PACKAGE.rglob("*.py") if path.relative_to(PACKAGE).parts[0] not in GENERATED),
        *(PACKAGE.parent / "tools").rglob("*.py"),
    ]
)
FORMULA = re.compile(r"The (one|only) |What (?!.*\?)")
FEW = 3
PERSON = re.compile(r"\b(she|hers?|herself|somebody|whoever)\b", re.IGNORECASE)


@cache
def docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


def prose(path: Path) -> Iterator[tuple[int, str]]:
    """Every comment and every string that is a statement of its own, with its line."""
    text = path.read_text(encoding="utf-8")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.lineno, node.value.value


def test_modules_do_not_all_begin_with_the_same_formula():
    formulas = [path.relative_to(PACKAGE.parent).as_posix() for path in FILES if FORMULA.match(docstring(path))]
    assert len(formulas) <= FEW, formulas


def test_a_modules_first_line_is_a_sentence():
    """So that a list of modules can be read: it ends on its line, and the rest follows below a blank one."""
    assert [path for path in FILES if docstring(path) and not re.match(r".{,120}[.?:](\n\n|$)", docstring(path))] == []


def test_people_are_named_by_their_role():
    """The teacher, the trainer, the author; "she" leaves the reader to guess which."""
    # Only files with such a word anywhere are read closely.
    named = [path for path in FILES if PERSON.search(path.read_text(encoding="utf-8"))]
    assert [(path.name, line) for path in named for line, text in prose(path) if PERSON.search(text)] == []


FRONTEND = PACKAGE.parent / "frontend"
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`\w])//[^\n]*", re.DOTALL)
FRONTEND_FORMULA = re.compile(r"The (one|only) place|What (?!.*\?)")
MODULES = sorted(
    path for path in FRONTEND.rglob("*") if path.suffix in {".ts", ".tsx", ".css"} and ".gen." not in path.name
)


def opening(path: Path) -> str:
    """The comment at the top of a module, on one line; empty where code comes first."""
    comment = re.match(r"/\*.*?\*/", path.read_text(encoding="utf-8"), re.DOTALL)
    return re.sub(r"\s*\n \*?\s*", " ", comment.group().strip("/* \n")) if comment else ""


def named(paths: list[Path]) -> list[str]:
    return [path.relative_to(FRONTEND).as_posix() for path in paths]


def test_a_module_of_the_front_end_begins_with_sentences():
    """A test needs none: it is named after its module, and its cases are sentences."""
    modules = [path for path in MODULES if ".test." not in path.name]
    assert modules
    assert named([path for path in modules if not re.match(r"[^\W\d_].*[.:?](\s|$)", opening(path))]) == []


def test_modules_of_the_front_end_do_not_begin_with_the_formula():
    modules = [path for path in MODULES if ".test." not in path.name]
    assert named([path for path in modules if FRONTEND_FORMULA.match(opening(path))]) == []


def test_comments_of_the_front_end_name_people_by_their_role():
    people = [
        path
        for path in MODULES
        if any(PERSON.search(comment) for comment in COMMENT.findall(path.read_text(encoding="utf-8")))
    ]
    assert named(people) == []
