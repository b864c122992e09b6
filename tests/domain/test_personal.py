"""Finds of personal text, held to the same golden cases as the page's."""

from __future__ import annotations

import json
import re
from pathlib import Path
from re import _constants as constants
from re import _parser as parser

import pytest

from partnership_xblock.domain.personal import PERSONAL, personal

CASES = json.loads((Path(__file__).parents[1] / "golden" / "map" / "personal.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_golden(case):
    assert personal(case["text"]) == case["kind"]


def test_every_kind_is_found_in_a_golden_case():
    assert {case["kind"] for case in CASES} == {row.kind for row in PERSONAL} | {None}


def test_patterns_are_read_alike_in_both_languages():
    for row in PERSONAL:
        assert not re.search(r"\(\?|\\[dwsbB]", row.pattern), "no look-around, no class whose meaning differs"


def repetitions(parsed):
    """How often each repeated part of a pattern may come, at most."""
    for kind, output in parsed:
        if kind in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            yield output[1]
            yield from repetitions(output[2])
        elif kind is constants.SUBPATTERN:
            yield from repetitions(output[-1])
        elif kind is constants.BRANCH:
            for part in output[1]:
                yield from repetitions(part)


def test_no_text_keeps_the_server_busy():
    """Each place of a text is looked at a bounded number of times: no repetition is without an end, and those within
    each other are few."""
    for row in PERSONAL:
        assert max(repetitions(parser.parse(row.pattern)), default=1) <= 64, row.pattern
    unbounded = parser.parse(r"[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(\.[a-z0-9-]+)+")
    assert max(repetitions(unbounded)) > 64


@pytest.mark.parametrize(
    "text", ["1" * 32_000, "0 " * 16_000, "a@" * 16_000, "line id " * 4000, "a." * 16_000 + "@", "a" * 500_000]
)
def test_long_texts_without_a_find(text):
    assert personal(text) in (None, "line")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("x" * 100 + "@example.com", "email"),
        ("a@" + "b" * 63 + ".c", "email"),
        ("a@" + "b" * 64 + ".c", None),
        ("%@x.y", None),
    ],
)
def test_an_address_is_as_long_as_an_address_may_be(text, kind):
    assert personal(text) == kind
