"""Counting what a person sees, held to the same golden cases as the page's."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.thai import graphemes

CASES = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "graphemes.json").read_text(encoding="utf-8"))
MARKS = frozenset("ัำิีึืฺุู็่้๊๋์ํ๎")
thai = st.text(st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B) | st.sampled_from("ab 👨‍👩‍👧🇹🇭\r\n\u200b"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_golden(case):
    assert graphemes.count(case["text"]) == case["n"]


@given(st.text())
def test_clusters_joined_are_the_text(text):
    assert "".join(graphemes.graphemes(text)) == text


@given(thai, st.integers(0, 20))
def test_the_first_clusters_are_a_beginning_and_no_more(text, limit):
    values = graphemes.first(text, limit)
    assert text.startswith(values)
    assert graphemes.count(values) == min(limit, graphemes.count(text))


@given(thai)
def test_no_mark_is_cut_from_its_letter(text):
    clusters = list(graphemes.graphemes(text))
    for before, cluster in itertools.pairwise(clusters):
        # After a control character a mark has no letter to belong to.
        assert cluster[0] not in MARKS or before[-1] in "\r\n\u200b"
