"""The operator's way to mark by a mended key what nobody opens any more."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from partnership_xblock import activities, api
from partnership_xblock.domain.errors import Refused
from partnership_xblock.models import Submission
from partnership_xblock.services.learner import automatic_grade as service
from tests.activities.toy import TOY
from tests.fakes.course import COURSE, change, usage
from tests.fakes.courseware import Courseware
from tests.fakes.sql import own_queries
from tests.services.conftest import desk, desk_for, host, open_for

__all__ = ["desk", "desk_for", "host", "open_for"]

pytestmark = pytest.mark.django_db

WRONG, RIGHT = {"pick": "a"}, {"pick": "b"}
MENDED = {"options": [{"id": "a", "label": {"th": "ก"}, "right": True}, {"id": "b", "label": {"th": "ข"}}]}
NOTHING = "looked at: 0\nraised: 0\nbusy, run again: 0\nblocks not marked: 0\n"


@pytest.fixture(autouse=True)
def _toy(monkeypatch):
    monkeypatch.setattr(activities, "ACTIVITIES", (*activities.ACTIVITIES, TOY))
    monkeypatch.setattr(transaction, "on_commit", lambda act, **_: act())


def run(*arguments):
    out = StringIO()
    call_command("partnership_remark", "--course", str(COURSE), *arguments, stdout=out)
    return out.getvalue()


def publish(host, name="map1", **fields):
    host.blocks[usage(name)] = Courseware(None, fields={"kind": "toy", **fields}, usage_key=usage(name)).bound(None)


@pytest.fixture
def finished(open_for, host):
    """Three teachers have finished, one of them right, and one is still at it."""
    pages = [open_for(kind="toy", rubric=()) for _ in range(4)]
    for page, value in zip(pages, (WRONG, RIGHT, WRONG, WRONG), strict=True):
        page.save(change("answers", "try:1", value))
    for page in pages[:3]:
        page.submit()
    host.grades.clear()
    return pages


def earned():
    return list(Submission.objects.order_by("pk").values_list("grade_earned", flat=True))


def test_what_a_mended_key_brings_is_given_and_nothing_is_taken(finished, host, monkeypatch):
    monkeypatch.setattr(service, "CHUNK", 2)
    publish(host, content=MENDED)
    assert run() == f"{usage()}: 2 of 3 raised\nlooked at: 3\nraised: 2\nbusy, run again: 0\nblocks not marked: 0\n"
    assert earned() == [2, 2, 2, None]
    assert [(one.learner_id, one.earned) for one in host.grades] == [(finished[0].user, 2), (finished[2].user, 2)]
    assert {one.round_count for one in Submission.objects.all()} == {0, 1}, "done is done"


def test_run_again_it_does_nothing(finished, host):
    publish(host, content=MENDED)
    run()
    sent = len(host.grades)
    with own_queries() as queries:
        assert f"{usage()}: 0 of 3 raised" in run()
    assert len(host.grades) == sent
    assert len(queries) == 2, "which blocks, and a chunk of work"


def test_points_of_course_staff_stay(finished, host):
    learner = api.Learner(id=finished[0].user, usage_key=usage(), kind="toy")
    api.override(learner=learner, earned=1, possible=2, weight=None)
    publish(host, content=MENDED)
    assert "raised: 2" in run()
    row = Submission.objects.get(learner_id=finished[0].user)
    assert (row.grade_earned, row.mark_earned) == (1, 2)
    assert finished[0].user not in {one.learner_id for one in host.grades}


def test_a_trainers_marks_are_added(open_for, host, desk, monkeypatch):
    rubric = activities.activity("strength").rubric[:1]
    kind = activities.activity("toy")
    page = open_for(kind="toy", rubric=rubric, needs_trainer=True, grading="both")
    page.save(change("answers", "try:1", WRONG))
    desk.accept(page.submit().submission.public_id)
    given = host.grades[-1].earned
    monkeypatch.setattr(service, "CHUNK", 1)
    monkeypatch.setattr(activities, "ACTIVITIES", (*activities.ACTIVITIES[:-1], _with_rubric(kind, rubric)))
    publish(host, content=MENDED, needs_trainer=True, grading="both")
    assert "raised: 1" in run()
    assert host.grades[-1].earned == given + 2


def _with_rubric(kind, rubric):
    from dataclasses import replace

    return replace(kind, rubric=rubric)


def test_trials_of_staff_other_courses_and_a_trainers_points_are_left_alone(open_for, host):
    scratch = open_for(kind="toy", rubric=(), trainer=True)
    scratch.save(change("answers", "try:1", WRONG))
    scratch.submit()
    publish(host, content=MENDED)
    assert run() == NOTHING
    assert host.grades == []


def test_where_a_trainer_gives_the_points_there_is_nothing_to_do(open_for, host, desk):
    page = open_for(name="map2")
    page.save_example()
    desk.accept(page.submit().submission.public_id)
    host.blocks[usage("map2")] = Courseware(None, fields={"kind": "map"}, usage_key=usage("map2")).bound(None)
    assert run() == NOTHING


@pytest.mark.parametrize(
    ("fields", "why"),
    [(None, "not_found"), ({"kind": "unheard_of"}, "unknown_kind"), ({"content": {"options": "none"}}, "broken")],
)
def test_a_block_that_cannot_be_read_is_said_and_the_others_go_on(finished, open_for, host, fields, why):
    other = open_for(kind="toy", name="map2", rubric=())
    other.save(change("answers", "try:1", WRONG))
    other.submit()
    if fields is not None:
        publish(host, **fields)
    publish(host, "map2", content=MENDED)
    output = run()
    assert f"{usage()}: not marked ({why})" in output
    assert output.endswith("raised: 1\nbusy, run again: 0\nblocks not marked: 1\n")


def test_who_is_met_by_others_is_counted(finished, host, monkeypatch):
    def busy(_visit, _place):
        raise Refused("busy")

    monkeypatch.setattr(service, "remark", busy)
    publish(host, content=MENDED)
    assert "raised: 0\nbusy, run again: 2\n" in run()


def test_nobody_is_named(finished, host):
    publish(host, content=MENDED)
    output = run()
    for row in Submission.objects.all():
        assert row.public_id not in output
        assert f"u{row.learner_id}" not in output


def test_says_what_is_wrong_with_a_key():
    with pytest.raises(CommandError, match="Not a course key"):
        call_command("partnership_remark", "--course", "nonsense")
