"""What a map says, held to the same golden cases as the page; and any map has an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.activities.map import MAP
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.activities.map.facts import facts
from partnership_xblock.activities.map.words import WORDS
from tests.fakes.sheets import sheet

CASES = json.loads((Path(__file__).parents[2] / "golden" / "map" / "cases.json").read_text(encoding="utf-8"))
NAMES = [case["name"] for case in CASES]


def content_of(case: dict) -> MapContent:
    return MapContent.preset() if case["content"] == "preset" else MapContent.from_author(case["content"])


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_facts(case):
    assert [fact.to_json() for fact in facts(case["network"], content_of(case))] == case["facts"]


def test_every_fact_has_a_golden_case_and_words():
    words = {f"fact.{row['code']}" for case in CASES for row in case["facts"]}
    worded = {key.removesuffix("_one") for key in WORDS}
    assert words == {key for key in worded if key.startswith("fact.")}


texts = st.text("กข 0812345678", max_size=12)
ids = st.sampled_from(["a", "b", "c", "d", ""])
partners = st.fixed_dictionaries(
    {
        "name": texts,
        "sector": st.sampled_from(["", "home", "faith", "odd"]),
        "quality": st.sampled_from(["", "strong", "strained"]),
        "direction": st.sampled_from(["", "both", "we_give"]),
        "order": st.integers(0, 3),
    }
)
networks = st.dictionaries(st.sampled_from(["partner:a", "partner:b", "partner:c", "partner:d"]), partners).flatmap(
    lambda found: st.dictionaries(
        st.sampled_from(["tie:1", "tie:2"]), st.fixed_dictionaries({"a": ids, "b": ids, "line": texts})
    ).map(lambda ties: {**found, **ties})
)
answers = st.dictionaries(
    st.sampled_from(["q:care", "q:bridge"]), st.fixed_dictionaries({"partner": ids, "text": texts})
)


@given(answers, networks, st.integers(0, 5))
def test_any_map_gets_an_answer_whose_places_exist(answers, network, minimum):
    problems = MAP.check(sheet(answers, network, MapContent.preset(), minimum))
    places = {*network, "context", "whole", "few", "q:care", "q:bridge"}
    assert {problem.path.partition("#")[0] for problem in problems} <= places
    assert all(f"problem.{problem.code}" in WORDS for problem in problems)
    partners = {key.removeprefix("partner:") for key in network if key.startswith("partner:")}
    assert all(set(fact.partners) <= partners for fact in facts(network, MapContent.preset()))
