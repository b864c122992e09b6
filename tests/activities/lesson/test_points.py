"""Points of one try, by the golden cases and by what holds for every question."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from partnership_xblock.activities.lesson.answer import Chosen
from partnership_xblock.activities.lesson.points import points_of, right_of
from partnership_xblock.activities.lesson.questions import AnyQuestion
from partnership_xblock.domain.scoring import is_half

GOLDEN = Path(__file__).parents[2] / "golden" / "lesson" / "points.json"
CASES = json.loads(GOLDEN.read_text(encoding="utf-8"))
QUESTION = TypeAdapter(AnyQuestion)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_golden(case):
    question = QUESTION.validate_python(case["question"])
    assert points_of(question, Chosen.model_validate(case["chosen"])) == case["points"]


def test_every_type_has_golden_cases():
    assert {case["question"]["type"] for case in CASES} == {"single", "multiple", "match", "order", "network"}


IDS = [case["question"]["id"] for case in CASES]
ANY = st.sampled_from([QUESTION.validate_python(case["question"]) for case in CASES])
SOME = st.sampled_from(
    ["o1", "o2", "o3", "o4", "o5", "o6", "1", "2", "3", "4", "5", "l1", "c1", "c2", "yes", "no", "parties", "verdict"]
)
CHOSEN = st.builds(
    lambda picks, pairs: Chosen(picks=picks, pairs=pairs),
    st.lists(SOME, unique=True, max_size=12),
    st.dictionaries(SOME, SOME, max_size=13),
)


@given(ANY, CHOSEN)
def test_points_are_halves_within_the_question_s_and_full_only_for_all(question, chosen):
    points = points_of(question, chosen)
    assert 0 <= points <= question.points
    assert is_half(points)
    if points == question.points > 0:
        assert is_whole(question, chosen)


def is_whole(question, chosen):
    """Said apart from the rule under test: the try has what is right, and nothing else that is there. What is hidden is
    right where it is in the try, and else is not asked for."""
    if question.type in ("single", "multiple"):
        picked = {option.id for option in question.options if option.id in chosen.picks}
        shown = {option.id for option in question.options if option.right and not option.hidden}
        right = {
            option.id for option in question.options if option.right and (not option.hidden or option.id in picked)
        }
        return picked == right or (question.type == "single" and picked in ({one} for one in right | shown))
    if question.type == "match":
        there = [line for line in question.lines if not line.hidden or line.id in chosen.pairs]
        return all(chosen.pairs.get(line.id) == line.key for line in there)
    if question.type == "order":
        return [pick for pick in chosen.picks if pick in question.key] == list(question.key)
    return all(chosen.pairs.get(id_) == key for id_, key in question.key.items())


def test_a_random_order_earns_little():
    """Of two points: the 120 orders of five earn 0.2 on average, as rounded down; most of them nothing."""
    order = next(QUESTION.validate_python(case["question"]) for case in CASES if case["question"]["type"] == "order")
    earned = [points_of(order, Chosen(picks=list(picks))) for picks in permutations("12345")]
    assert (sum(earned) / 120, earned.count(0), earned.count(2)) == pytest.approx((24.5 / 120, 91, 1))


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("single: the right one", ["o2"]),
        ("single: another", []),
        ("multiple: two of three and a wrong one", ["o1", "o2"]),
        ("multiple: all six ticked, three of them right", []),
        ("multiple: all three and a wrong one", []),
        ("match: three of four", ["l1", "l2", "l3"]),
        ("order: 12435", ["1", "2", "5"]),
        ("order: one thing is gone", ["1", "2", "4", "5"]),
        ("network: seven of eight", ["parties", "goal", "joint", "flat", "fair", "learning", "verdict"]),
    ],
)
def test_what_was_right_is_told_unless_more_was_ticked_than_is_right(name, right):
    case = next(case for case in CASES if case["name"] == name)
    question = QUESTION.validate_python(case["question"])
    assert list(right_of(question, Chosen.model_validate(case["chosen"]))) == right
