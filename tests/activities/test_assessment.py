"""A block's own criteria and comment sentences: what is in force, what is stored, what is wrong with them."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities import assessment as own
from partnership_xblock.activities.assessment_checks import examined, kept
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

MAP = activity("map")
CASES = json.loads((Path(__file__).parents[1] / "golden" / "rubric" / "levels.json").read_text())
MARKED = [kind for kind in ACTIVITIES if kind.rubric]


def criterion(id_="a", *points, **more):
    levels = [{"points": n, "text": {"th": f"ระดับ {n}", "en": ""}} for n in points or (1, 2)]
    return {"id": id_, "label": {"th": "เกณฑ์", "en": ""}, "levels": levels, **more}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['levels']} of {case['points']}")
def test_the_level_of_a_mark(case):
    levels = tuple(Text(en=str(at)) for at in range(case["levels"]))
    one = Criterion(id="a", label=Text(), points=case["points"], levels=levels, steps=tuple(case["steps"]))
    for mark, at in case["at"].items():
        level = one.level_at(float(mark))
        assert (None if level is None else int(level.en)) == at, mark


@pytest.mark.parametrize("kind", MARKED, ids=lambda kind: kind.kind)
def test_a_kinds_own_is_in_force_as_it_is_declared(kind):
    made = own.in_force(own.preset(kind).rubric)
    assert [(one.id, one.label, one.points, one.levels) for one in made] == [
        (one.id, one.label, one.points, one.levels) for one in kind.rubric
    ]
    for edited, declared in zip(made, kind.rubric, strict=True):
        marks = [half / 2 for half in range(int(declared.points * 2) + 1)]
        assert [edited.level_at(mark) for mark in marks] == [declared.level_at(mark) for mark in marks]
    assert examined(own.whole(own.preset(kind)))[1] == []


@pytest.mark.parametrize("kind", MARKED, ids=lambda kind: kind.kind)
def test_what_is_as_in_the_kind_is_not_stored(kind):
    assert own.stored(kind, own.preset(kind), {}) == {"rubric": None, "starters": None}


def test_the_form_of_the_time_before_is_read():
    before = {
        "id": "ideas",
        "label": {"th": "", "en": "Ideas"},
        "points": 3.0,
        "levels": [{"en": "Poor"}, {"en": "Good"}],
    }
    (one,) = own.in_force(own.of_block(MAP, {"rubric": [before]}).rubric)
    assert (one.points, [text.en for text in one.levels], one.steps) == (3.0, ["Poor", "Good"], (1.5, 3.0))
    without = {"id": "b", "label": {"th": "ข", "en": ""}, "points": 2}
    assert own.in_force(own.of_block(MAP, {"rubric": [without]}).rubric)[0].points == 2


@pytest.mark.parametrize(
    "rubric",
    [
        [],
        [criterion(hidden=True)],
        [criterion("a", 0)],
        [{"id": "A B"}],
        ["nonsense"],
        [criterion("a", 0.3)],
        {"a": 1},
        7,
    ],
)
def test_a_rubric_by_which_nobody_can_mark_is_the_kinds(rubric):
    assert own.of_block(MAP, {"rubric": rubric, "starters": None}) == own.preset(MAP)


def test_no_sentences_are_no_sentences():
    assert own.of_block(MAP, {"starters": []}).starters == ()
    assert own.offered((Text(), Text(th=" "), Text(en="a"))) == (Text(en="a"),)


def test_of_one_id_the_first_counts_and_levels_are_put_in_order():
    rubric = own.of_block(MAP, {"rubric": [criterion("a", 3, 1), criterion("a", 9), criterion("b", 0.5)]}).rubric
    made = own.in_force(rubric)
    assert [(one.id, one.points, one.steps) for one in made] == [("a", 3.0, (1.0, 3.0)), ("b", 0.5, (0.5,))]


def test_what_another_release_wrote_into_a_criterion_stays():
    before = {"rubric": [criterion("a", colour="red"), criterion("b")], "starters": None}
    raw = own.whole(own.of_block(MAP, before))
    assert own.stored(MAP, own.of_block(MAP, before), before) == before
    raw["rubric"][0]["label"]["th"] = "ใหม่"
    found, problems = examined(raw)
    assert problems == []
    stored = own.stored(MAP, found, before)["rubric"]
    assert (stored[0]["colour"], stored[0]["label"]["th"], "colour" in stored[1]) == ("red", "ใหม่", False)


def later(node):
    """The same with a field in every object that this release does not know."""
    if isinstance(node, dict):
        return {**{key: later(value) for key, value in node.items()}, "later": ["0.9"]}
    return [later(one) for one in node] if isinstance(node, list) else node


def counted(node):
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return (isinstance(node, dict) and "later" in node) + sum(map(counted, inner))


@pytest.mark.parametrize("kind", MARKED, ids=lambda kind: kind.kind)
def test_what_another_release_wrote_stays_at_every_depth(kind):
    """A criterion's, its name's, a level's and its words', and a sentence's, whichever of them is edited."""
    preset = own.whole(own.preset(kind))
    before = later(preset)
    del before["later"]
    edits = [
        lambda raw: raw["rubric"][0]["label"].update(th="ชื่อใหม่"),
        lambda raw: raw["rubric"][-1]["levels"][1]["text"].update(th="คำใหม่"),
        lambda raw: raw["rubric"][0]["levels"][-1].update(points=raw["rubric"][0]["levels"][-1]["points"] + 0.5),
        lambda raw: raw["rubric"].reverse(),
        lambda raw: raw["starters"][0].update(en="New words"),
    ]
    for edit in edits:
        raw = deepcopy(preset)
        edit(raw)
        found, problems = examined(raw)
        assert problems == []
        after = own.stored(kind, found, before)
        assert counted(after) == counted(before) > 30
        assert own.whole(own.of_block(kind, after)) == raw


def test_of_a_level_that_goes_nothing_stays_and_the_others_keep_theirs():
    before = {"rubric": [later(criterion("a", 1, 2, 3))], "starters": None}
    raw = own.whole(own.of_block(MAP, before))
    for at, level in enumerate(before["rubric"][0]["levels"]):
        level["later"] = at
    del raw["rubric"][0]["levels"][0]
    levels = own.stored(MAP, examined(raw)[0], before)["rubric"][0]["levels"]
    assert [level["later"] for level in levels] == [1, 2]
    raw["rubric"][0]["levels"][0]["text"]["th"] = "แก้"
    levels = own.stored(MAP, examined(raw)[0], before)["rubric"][0]["levels"]
    assert [level["later"] for level in levels] == [1, 2]


def test_a_level_as_the_time_before_wrote_it_becomes_one_of_now():
    levels = [{"en": "Poor"}, {"en": "Good"}]
    before = {"rubric": [{"id": "a", "label": {"th": "ก", "en": ""}, "points": 2.0, "levels": levels}]}
    raw = own.whole(own.of_block(MAP, before))
    raw["rubric"][0]["label"]["th"] = "ใหม่"
    assert own.stored(MAP, examined(raw)[0], before)["rubric"] == raw["rubric"]


def test_an_author_may_go_back_to_the_kinds():
    before = {"rubric": [criterion()], "starters": [{"th": "ก", "en": ""}]}
    assert own.stored(MAP, own.preset(MAP), before) == {"rubric": None, "starters": None}


A = "content/rubric/a"


@pytest.mark.parametrize(
    ("rubric", "problems"),
    [
        ([criterion()], []),
        ([criterion("a", 0, 0.5)], []),
        ([], [("content/rubric", "rubric_empty")]),
        ([criterion(hidden=True)], [("content/rubric", "rubric_empty")]),
        ([criterion(), criterion()], [(A, "id_twice")]),
        ([criterion(label={"th": " ", "en": ""})], [(f"{A}/label", "text_missing")]),
        ([criterion(levels=[])], [(f"{A}/levels", "levels_missing")]),
        ([criterion("a", 2, 2)], [(f"{A}/levels/1/points", "levels_not_rising")]),
        ([criterion("a", 3, 1, 4)], [(f"{A}/levels/1/points", "levels_not_rising")]),
        ([criterion("a", 0)], [(f"{A}/levels/0/points", "criterion_zero")]),
        ([criterion("a", 1.25)], [(f"{A}/levels/0/points", "half_points")]),
        ([criterion("a", 1001)], [(f"{A}/levels/0/points", "too_large")]),
        ([criterion("a", -1)], [(f"{A}/levels/0/points", "too_small")]),
        ([criterion("a", *range(1, 10))], [(f"{A}/levels", "too_many")]),
        ([criterion(f"c{n}") for n in range(13)], [("content/rubric", "too_many")]),
        ([criterion(levels=[{"points": "มาก", "text": {"th": "ก", "en": ""}}])], [(f"{A}/levels/0/points", "number")]),
        ([criterion(levels=[{"points": 1, "text": {"th": "", "en": ""}}])], [(f"{A}/levels/0/text", "text_missing")]),
        ([criterion(label={"th": "ก" * 301, "en": ""})], [(f"{A}/label", "text_too_long")]),
        ([criterion(label={"th": "\0", "en": ""})], [(f"{A}/label/th", "bad_character")]),
        ([criterion(), criterion("b", 2, 1, hidden=True)], []),
    ],
)
def test_what_is_wrong_is_said_at_its_place(rubric, problems):
    found, told = examined({"rubric": rubric})
    assert [(one.path, one.code) for one in told] == problems
    assert (found is None) == bool(problems)


def test_after_answers_a_criterion_that_is_taken_out_is_hidden():
    before = own.whole(own.preset(MAP))
    after = deepcopy(before)
    del after["rubric"][1]
    rubric = kept(before, after)["rubric"]
    assert [(one["id"], one["hidden"]) for one in rubric] == [
        ("breadth", False),
        ("exchange", True),
        ("reasons", False),
    ]
    assert kept(before, after)["starters"] == before["starters"]
