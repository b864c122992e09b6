"""Stored reviews beside a rubric that its author goes on changing: no mark loses its criterion or says something else,
and every decided round stays as it was (0076)."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from partnership_xblock.activities import activity
from partnership_xblock.activities import assessment as own
from partnership_xblock.activities.assessment_checks import examined, kept
from partnership_xblock.models import Submission
from tests.lifecycle.test_kept_work import everything

pytestmark = pytest.mark.django_db
TEACHERS, EDITS = 5, 10
KIND = activity("strength")


def edited(raw: dict[str, Any], dice: Random) -> dict[str, Any]:
    """One change as the editor makes it, of a criterion, a level or a sentence."""
    after = deepcopy(raw)
    rubric = after["rubric"]
    at = dice.randrange(len(rubric))
    match dice.choice(["rename", "remove", "hide", "move", "add", "points", "level", "starter"]):
        case "rename":
            rubric[at]["label"] = {"th": f"เกณฑ์ {dice.randrange(10**6)}", "en": ""}
        case "remove":
            del rubric[at]
        case "hide":
            rubric[at]["hidden"] = not rubric[at]["hidden"]
        case "move":
            rubric.insert(dice.randrange(len(rubric)), rubric.pop(at))
        case "add":
            rubric.insert(at, {**deepcopy(rubric[at]), "id": f"n{dice.randrange(10**9)}", "hidden": False})
        case "points":
            for level in rubric[at]["levels"]:
                level["points"] = level["points"] * dice.choice([0.5, 1, 2])
        case "level":
            rubric[at]["levels"] = rubric[at]["levels"][: dice.randrange(len(rubric[at]["levels"]) + 1)]
        case "starter":
            after["starters"] = after["starters"][: dice.randrange(len(after["starters"]) + 1)]
    return after


def after_an_edit(raw: dict[str, Any], dice: Random) -> dict[str, Any]:
    """What is saved after an edit that teachers and trainers can work with."""
    while True:
        found, _ = examined(kept(raw, edited(raw, dice)))
        if found is not None:
            return own.whole(found)


@pytest.mark.parametrize("seed", [2569, 76])
def test_no_mark_is_orphaned_or_relabelled(desk, open_for, seed, django_capture_on_commit_callbacks):
    dice = Random(seed)
    pages = [open_for(kind="strength", rubric_shown=True) for _ in range(TEACHERS)]
    raw, fields = own.whole(own.preset(KIND)), {}
    handed, decided, drafts = {}, {}, {}
    for page in pages:
        page.save_example()
    for _ in range(EDITS):
        raw = after_an_edit(raw, dice)
        fields |= own.stored(KIND, own.of_block(KIND, raw), fields)
        rubric = own.in_force(own.of_block(KIND, fields).rubric)
        for page in pages:
            page.block = replace(page.block, rubric=rubric)
        page = dice.choice(pages)
        public_id = handed.get(page.user, ("", None))[0]
        if not public_id:
            public_id = page.submit().submission.public_id
            handed[page.user] = (public_id, rubric)
        elif public_id not in decided and public_id not in drafts:
            # Begun, and not decided while the author goes on.
            desk.claim(public_id)
            desk.mark_all(public_id, 0.5)
            drafts[public_id] = desk.detail(public_id).review.items
        elif public_id not in decided:
            with django_capture_on_commit_callbacks(execute=True):
                desk.decide(public_id, "accept")
            decided[public_id] = everything(desk, public_id, page.user), page.user
        for user, (one, then) in handed.items():
            detail = desk.detail(one)
            shown = [(line.id, line.label, line.points, line.levels, line.steps) for line in detail.rubric]
            assert shown == [
                (
                    line.id,
                    line.label.into("th"),
                    line.points,
                    [text.into("th") for text in line.levels],
                    [*line.reaches],
                )
                for line in then
            ]
            marks = {key for key in detail.review.items if key.startswith("mark:")}
            assert marks <= {f"mark:{line.id}" for line in then}
            if one in drafts:
                assert detail.review.items == drafts[one]
            if one in decided:
                assert everything(desk, one, user) == decided[one][0]
                row = Submission.objects.get(public_id=one)
                assert row.grade_possible == sum(line.points for line in then)
                assert {mark.criterion for mark in detail.decided.marks} == {line.id for line in then}
    assert decided, "no review was decided: nothing was tried"


def test_a_round_keeps_the_sentences_it_was_handed_in_with(desk, page):
    from partnership_xblock.domain.text import Text

    page.block = replace(page.block, starters=(Text(th="ของกิจกรรมนี้", en=""),))
    page.save_example()
    public_id = page.submit().submission.public_id
    page.block = replace(page.block, starters=None)
    assert desk.detail(public_id).starters == ["ของกิจกรรมนี้"]


def test_a_teacher_sees_the_level_of_the_rubric_that_was_marked_by(desk, open_for):
    page = open_for(kind="strength", rubric_shown=True)
    page.save_example()
    public_id = page.submit().submission.public_id
    desk.accept(public_id, 0.5)
    page.block = replace(page.block, rubric=KIND.rubric[:1])
    (shown,) = [one for one in page.open().rounds if one.feedback]
    assert [(one.criterion, one.level) for one in shown.feedback.marks] == [
        (line.id, line.levels[1].into("th")) for line in KIND.rubric
    ]


def test_taken_back_it_is_still_by_its_own_rubric(desk, page, handed_in):
    desk.accept(handed_in, 0.5)
    before = desk.detail(handed_in)
    page.block = replace(page.block, rubric=())
    after = desk.take_back(handed_in)
    assert (after.rubric, after.review.items) == (before.rubric, before.review.items)
    assert desk.decide(handed_in, "accept").detail.decided.possible == 12
