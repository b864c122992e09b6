"""The figures of a map."""

from __future__ import annotations

import json

from partnership_xblock.activities.map import MAP
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.activities.map.words import WORDS
from tests.fakes.sheets import sheet

PRESET = MapContent.preset()
EXAMPLE = MAP.example("th")
SUMMARY = MAP.results.summary(sheet(EXAMPLE["answers"], EXAMPLE["network"], PRESET))


def test_counts_of_the_example():
    assert (SUMMARY["partners"], SUMMARY["ties"], SUMMARY["tied_to_nobody"], SUMMARY["groups"]) == (9, 5, 3, 4)
    assert SUMMARY["sectors"] == {
        "home": 1,
        "community": 2,
        "faith": 1,
        "school": 1,
        "state": 2,
        "business": 1,
        "ngo": 1,
    }
    assert SUMMARY["pillars"] == {"home": 3, "faith": 1, "school": 1, "other": 4}
    assert SUMMARY["directions"] == {"both": 4, "they_give": 5}
    assert SUMMARY["empty_pillars"] == []


def test_measures_of_the_example_by_hand():
    assert SUMMARY["effective_size"] == round(9 - 2 * 5 / 9, 6)
    assert SUMMARY["alter_density"] == round(5 / 36, 6)
    assert SUMMARY["blau_pillars"] == round(1 - (9 + 1 + 1 + 16) / 81, 6)


def test_nothing_of_quality_and_no_text_is_in_it():
    words = json.dumps(SUMMARY, ensure_ascii=False)
    assert "strained" not in words
    assert "โรงเรียน" not in words


def test_an_empty_map_has_a_summary_and_figures():
    empty = MAP.results.summary(sheet({}, {}, PRESET))
    assert empty["density"] is None
    assert {figure["value"] for figure in MAP.results.figures(empty)} == {"0", "–"}


def test_figures_have_words():
    for figure in MAP.results.figures(SUMMARY):
        assert figure["label"] in WORDS
        assert figure["hint"] in WORDS
    assert MAP.results.figures(SUMMARY)[2] == {
        "label": "figure.density",
        "value": "0.31",
        "hint": "figure.density.hint",
    }
