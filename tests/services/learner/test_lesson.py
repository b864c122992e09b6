"""A lesson through the services: tries are marked with the save, kept once, refused one by one, graded for the best."""

from __future__ import annotations

import json

import pytest
from django.db import transaction

from partnership_xblock.activities.lesson.content import loaded
from partnership_xblock.activities.lesson.marking import explanations, key_of
from tests.fakes.course import change

pytestmark = pytest.mark.django_db

CONTENT = loaded("network")


@pytest.fixture
def lesson(open_for):
    """A teacher before the lesson `network`."""
    return open_for(kind="lesson")


def tried(n, *picks, pairs=None, question="level"):
    return change("answers", f"try:{question}.{n}", {"picks": list(picks), "pairs": pairs or {}})


def every_secret():
    """Explanations long enough to stand nowhere else, by chance."""
    for question in CONTENT.questions:
        yield from (text.th for text in explanations(question).values() if len(text.th) > 25)


def test_a_page_holds_no_key_and_no_explanation(lesson):
    told = json.dumps(lesson.open().model_dump(mode="json"), ensure_ascii=False)
    assert "เครือข่ายไม่ใช่รายชื่อ" in told
    assert [secret for secret in every_secret() if secret in told] == []
    assert not any(f'"{name}": ' in told for name in ("why", "mixup"))
    page = json.loads(told)
    assert all(mark["key"] is None and mark["right"] == [] and mark["told"] == {} for mark in page["marks"].values())
    assert not [key for key in page["example"]["answers"] if key.startswith("try:")]


def test_a_try_is_marked_by_the_answer_to_its_save(lesson):
    mark = lesson.save(tried(1, "monthly")).marks["level"]
    assert (mark.points, mark.of, mark.tries, mark.left, mark.closed, mark.key) == (0, 2, 1, 2, False, None)
    assert list(mark.told) == ["monthly"]
    mark = lesson.save(tried(2, "cook")).marks["level"]
    assert (mark.points, mark.left, mark.closed, mark.right) == (2, 1, True, ["cook"])
    assert mark.key == {"picks": ["cook"], "pairs": {}}
    assert set(mark.told) == {"chair", "monthly", "cook", "letter"}


def test_the_same_try_again_does_no_harm_and_another_is_refused(lesson):
    lesson.save(tried(1, "monthly"))
    again = lesson.save(tried(1, "monthly"))
    assert (again.refused, again.marks["level"].tries) == ([], 1)
    other = lesson.save(tried(1, "cook"), change("answers", "seen:orders", {"done": True}))
    assert [(one.key, one.code) for one in other.refused] == [("try:level.1", "already_tried")]
    assert lesson.open().marks["level"].points == 0
    assert lesson.open().answers.items["seen:orders"].v == {"done": True}, "the rest of the save is taken"


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (tried(1, "cook", question="unheard"), "question_unknown"),
        (tried(4, "cook"), "no_tries_left"),
        (tried(2, "cook"), "try_order"),
        (tried(1), "try_incomplete"),
        (tried(1, "gone"), "content_changed"),
        (tried(1, pairs={"same": "goal"}, question="pairs"), "try_incomplete"),
    ],
)
def test_what_is_no_try_uses_none_and_says_why(lesson, made, code):
    answer = lesson.save(made)
    assert [(one.code, bool(one.message), "{" in one.message) for one in answer.refused] == [(code, True, False)]
    assert all(mark.tries == 0 for mark in answer.marks.values())
    assert made.key not in lesson.open().answers.items


def test_two_tries_in_one_save_are_judged_in_their_order(lesson):
    answer = lesson.save(tried(1, "monthly"), tried(2, "chair"), tried(3, "letter"), tried(4, "cook"))
    assert [one.code for one in answer.refused] == ["no_tries_left"]
    assert (answer.marks["level"].tries, answer.marks["level"].closed, answer.marks["level"].points) == (3, True, 0)


def test_finished_work_goes_on_and_its_grade_only_rises(lesson, host, monkeypatch):
    # A test's own transaction never ends: what follows a commit follows at once here.
    monkeypatch.setattr(transaction, "on_commit", lambda act, **_: act())
    lesson.save_example()
    page = lesson.submit()
    assert page.submission.status == "accepted"
    assert page.submission.writable == ["seen:", "draft:", "try:"]
    assert [(grade.earned, grade.possible) for grade in host.grades] == [(9.5, 10)]
    assert page.marks["pairs"].points == 1.5
    pairs = key_of(next(one for one in CONTENT.questions if one.id == "pairs")).pairs
    answer = lesson.save(tried(3, pairs=pairs, question="pairs"))
    assert (answer.refused, answer.marks["pairs"].points, answer.marks["pairs"].closed) == ([], 2, True)
    assert [(grade.earned, grade.possible) for grade in host.grades] == [(9.5, 10), (10, 10)]
    late = lesson.save(change("answers", "take", {"text": "อื่น", "partner": ""}))
    assert [one.code for one in late.refused] == ["not_editable"]
