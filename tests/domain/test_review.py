"""Facts of a trainer's review."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.review import Comment, Review, Todo, validate_review_item
from partnership_xblock.domain.scoring import Criterion, Score
from partnership_xblock.domain.text import Text

RUBRIC = [Criterion(id="a", label=Text(th="ก"), points=4), Criterion(id="b", label=Text(th="ข"), points=2.5)]
EMPTY = Review.from_values({})


def comment(text: str, order: int, **more) -> dict:
    return {"anchor": "partner:p1", "type": "question", "text": text, "order": order, **more}


def test_comments_are_numbered_as_written_and_blank_ones_left_out():
    review = Review.from_values(
        {
            "comment:z": comment("สอง", 2),
            "comment:a": comment("  ", 1),
            "comment:y": comment("หนึ่ง", 1, type="strength"),
            "comment:b": comment("สาม", 2, anchor="whole"),
        }
    )
    assert review.comments == (
        Comment("y", 1, "partner:p1", "strength", "หนึ่ง"),
        Comment("b", 2, "whole", "question", "สาม"),
        Comment("z", 3, "partner:p1", "question", "สอง"),
    )


def test_the_checklist_drops_blank_lines_and_links_to_comments_that_are_gone():
    review = Review.from_values(
        {
            "comment:a": comment("ก", 1),
            "todo:1": {"text": "เล่าเพิ่ม", "comment": "a", "order": 2},
            "todo:2": {"text": "เติมทิศทาง", "comment": "gone", "order": 1},
            "todo:3": {"text": " ", "comment": "", "order": 0},
        }
    )
    assert review.checklist == (Todo("2", "เติมทิศทาง", ""), Todo("1", "เล่าเพิ่ม", "a"))


def test_decision_overall_and_marks_are_read():
    review = Review.from_values(
        {
            "decision": {"value": "accept"},
            "overall": {"text": "ดี"},
            "mark:a": {"points": 3.5},
            "mark:b": {"points": None},
        }
    )
    assert (review.decision, review.overall, review.marks) == ("accept", "ดี", {"a": 3.5})
    assert EMPTY.decision is None


@pytest.mark.parametrize(
    "values",
    [
        {"comment:a": comment("?", 1)},
        {"todo:a": {"text": "เติม", "comment": "", "order": 1}},
        {"overall": {"text": "ขอเพิ่มอีกนิด"}},
    ],
)
def test_a_return_needs_one_word_of_any_kind(values):
    assert Review.from_values(values).problems("return", RUBRIC, graded=True) == []


def test_a_return_without_words_is_told():
    assert EMPTY.problems("return", RUBRIC, graded=True) == [Problem("overall", "return_without_words")]


def test_an_acceptance_needs_every_mark_when_graded():
    assert [problems.path for problems in EMPTY.problems("accept", RUBRIC, graded=True)] == ["mark:a", "mark:b"]
    assert EMPTY.problems("accept", RUBRIC, graded=False) == []


def test_a_mark_above_its_points_is_told():
    review = Review.from_values({"mark:a": {"points": 4.5}, "mark:b": {"points": 2.5}, "overall": {"text": "x"}})
    assert review.problems("return", RUBRIC, graded=True) == [Problem("mark:a", "mark_too_high", {"max": "4"})]


def test_the_score_waits_for_every_mark():
    assert Review.from_values({"mark:a": {"points": 3}}).score(RUBRIC) is None
    assert Review.from_values({"mark:a": {"points": 3}, "mark:b": {"points": 1.5}}).score(RUBRIC) == Score(4.5, 6.5)


def test_without_a_rubric_acceptance_earns_the_one_point():
    assert EMPTY.score([]) == Score(1, 1)


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("comment:a", {"anchor": "whole", "type": "praise", "text": "x", "order": 1}, "wrong_shape"),
        ("comment:a", {"anchor": "../x", "type": "question", "text": "x", "order": 1}, "wrong_shape"),
        ("mark:a", {"points": 1.25}, "wrong_shape"),
        ("mark:a", {"points": -1}, "wrong_shape"),
        ("mark:a", {"points": float("nan")}, "wrong_shape"),
        ("decision", {"value": "reject"}, "wrong_shape"),
        ("overall", {"text": "ก" * 4001}, "too_long"),
        ("other", {}, "unknown_item"),
        ("comment:", {}, "unknown_item"),
    ],
)
def test_wrong_shapes_are_told(key, value, code):
    assert [result.code for result in validate_review_item(key, value)] == [code]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("comment:a", comment("ก", 1, anchor="rating:goals#evidence")),
        ("comment:a", comment("ก", 1, anchor="link:n1.s1")),
        ("mark:a", {"points": 2}),
        ("mark:a", {"points": 2.5}),
        ("mark:a", {"points": None}),
        ("decision", {"value": ""}),
    ],
)
def test_right_shapes_pass(key, value):
    assert validate_review_item(key, value) == []
