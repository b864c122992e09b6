"""The items that can be saved in `anatomy`, what an author cannot save, its figures, and what stays in the draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.activity import partners_in
from partnership_xblock.activities.anatomy import ANATOMY
from partnership_xblock.activities.anatomy.content import AnatomyContent
from partnership_xblock.activities.editing import examined
from tests.fakes.sheets import sheet_of_case

PRESET = AnatomyContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "anatomy" / "cases.json").read_text(encoding="utf-8"))
(EXAMPLE,) = (case for case in CASES if case["name"] == "the finished example")


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("feature", {}, "unknown_item"),
        ("note:a.goal", {}, "unknown_item"),
        ("subject:a", {}, "unknown_item"),
        ("subject", {"partner": "the clinic"}, "wrong_shape"),
        ("feature:a.goal", {"answer": "mostly"}, "wrong_shape"),
        ("feature:a.goal", {"points": 4}, "unknown_field"),
        ("feature:a.goal", {"example": "ก" * 301}, "too_long"),
        ("part:a.plan", {"who": "ก" * 121}, "too_long"),
        ("part:a.plan", {"evidence": "ก" * 301}, "too_long"),
        ("record:a", {"date": "20 พ.ย. 2569"}, "not_a_date"),
        ("record:a", {"form": "a memorandum"}, "wrong_shape"),
        ("record:a", {"from": "agreement"}, "unknown_field"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in ANATOMY.item_problems(key, value)] == [code]


def test_every_item_keeps_its_partner():
    answers = {"subject": {"partner": "a"}, "feature:b.goal": {}, "part:c.plan": {}, "record:d": {}}
    assert partners_in(ANATOMY.items, answers) == {"a", "b", "c", "d"}


def test_what_is_said_of_another_partner_stays_in_the_draft():
    mine = {"subject": {"partner": "a"}, "feature:a.goal": {}, "part:a.plan": {}, "record:a": {}}
    everywhere = {"offer:0123456789abcdef": {}, "reply:c": {}, "todo:d": {}}
    others = {"feature:b.goal": {}, "part:b.plan": {}, "record:b": {}, "record:a2": {}}
    assert ANATOMY.not_handed_in({**mine, **everywhere, **others}) == others.keys()
    assert ANATOMY.not_handed_in({**mine, **everywhere}) == frozenset()


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    content = PRESET if case["content"] == "preset" else AnatomyContent.from_author(case["content"])
    assert ANATOMY.results.summary(sheet_of_case(content, case)) == case["facts"]


def figures(facts):
    return {
        figure["label"].removeprefix("anatomy.figure_"): figure["value"] for figure in ANATOMY.results.figures(facts)
    }


def test_figures_are_those_of_the_example():
    assert figures(EXAMPLE["facts"]) == {"answers": "5 / 2", "examples": "5/5", "parts": "3/5", "paper": "0"}


def test_a_paper_counts_once_it_is_chosen():
    assert [figures({**EXAMPLE["facts"], "form": form})["paper"] for form in ("", "none", "mou")] == ["0", "0", "1"]


def test_answers_are_never_added_up():
    """No figure is a sum over answers or parts of different sorts: a number of features is no level."""
    facts = EXAMPLE["facts"]
    total = sum(facts["features"].values())
    assert not [name for name, value in facts.items() if value == total or name in ("score", "level", "total")]


@pytest.mark.parametrize(
    ("summary", "holds"),
    [({"form": "none"}, True), ({"form": "mou"}, False), ({"form": ""}, False), ({}, False)],
)
def test_work_without_a_paper_can_be_listed_alone(summary, holds):
    (no_paper,) = ANATOMY.results.filters
    assert no_paper.holds(summary) is holds


def features(change):
    return {"features": change(PRESET.model_dump(mode="json")["features"])}


def parts(change):
    return {"parts": change(PRESET.model_dump(mode="json")["parts"])}


CHANGES = {
    "a feature twice": features(lambda rows: [*rows[:-1], rows[0]]),
    "two features": features(lambda rows: rows[:2]),
    "two that are not hidden": features(lambda rows: [*rows[:2], *({**row, "hidden": True} for row in rows[2:])]),
    "ten features": features(lambda rows: [*rows, {**rows[0], "id": "more"}]),
    "a short name of eleven letters in Thai": features(
        lambda rows: [{**rows[0], "short": {"th": "ก" * 11, "en": "Rules"}}, *rows[1:]]
    ),
    "one of thirteen in English": features(
        lambda rows: [{**rows[0], "short": {"th": "กติกา", "en": "a" * 13}}, *rows[1:]]
    ),
    "one part": parts(lambda rows: rows[:1]),
    "eight parts": parts(lambda rows: [*rows, *({**rows[0], "id": f"p{n}"} for n in range(3))]),
    "two parts that ask for the paper": parts(lambda rows: [{**rows[0], "record": True}, *rows[1:]]),
    "no form of a paper": {"papers": []},
    "a form with the id of none": {"papers": [{"id": "none", "label": {"th": "ไม่มี", "en": "None"}}]},
}


@pytest.mark.parametrize("content", CHANGES.values(), ids=CHANGES)
def test_what_an_author_cannot_save_and_is_told_why(content):
    with pytest.raises(ValidationError):
        AnatomyContent.from_author(content)
    found, problems = examined(ANATOMY, {**PRESET.model_dump(mode="json"), **content})
    assert found is None
    assert any(problem.blocking for problem in problems)
    assert all(problem.path.startswith("content") for problem in problems)


def test_what_is_hidden_takes_no_place_and_a_letter_with_its_marks_is_one():
    rows = PRESET.model_dump(mode="json")["features"]
    more = [{**rows[0], "id": f"old{n}", "hidden": True} for n in range(4)]
    short = {**rows[0], "short": {"th": "ที่" * 10, "en": "b" * 12}}
    assert len(AnatomyContent.from_author({"features": [short, *rows[1:], *more]}).asked) == 9


def test_nothing_need_be_asked_of_a_paper():
    content = AnatomyContent.from_author(parts(lambda rows: rows[:-1]))
    assert content.record is None
