"""Finds of personal text, held to the same golden cases as the page's."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

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


@pytest.mark.parametrize(
    "text", ["1" * 4000, "0" * 4000, "0 " * 2000, "a@" * 2000, "line id " * 500, "a." * 2000 + "@"]
)
def test_no_text_keeps_the_server_busy(text):
    started = time.perf_counter()
    personal(text)
    assert time.perf_counter() - started < 0.5
