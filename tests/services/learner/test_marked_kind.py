"""A kind whose answers the server marks: a try is written once, marks travel with the answer, points only rise by
themselves, and nothing of the key is told before it is earned."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import transaction

from partnership_xblock import activities, api
from partnership_xblock.models import Round, Submission
from tests.activities.toy import RUBRIC_TOY, TOY, ToyContent
from tests.fakes.course import change, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db

WRONG, RIGHT = {"pick": "a"}, {"pick": "b"}
MENDED = {"options": [{"id": "a", "label": {"th": "ก"}, "right": True}, {"id": "b", "label": {"th": "ข"}}]}


@pytest.fixture(autouse=True)
def _toy(monkeypatch):
    monkeypatch.setattr(activities, "ACTIVITIES", (*activities.ACTIVITIES, TOY))
    # A test's own transaction never ends: what follows a commit follows at once here (races are in tests/concurrency).
    monkeypatch.setattr(transaction, "on_commit", lambda act, **_: act())


@pytest.fixture
def page(open_for):
    return open_for(kind="toy", rubric=())


@pytest.fixture
def learner(page):
    return api.Learner(id=page.user, usage_key=usage(), kind="toy")


def tried(page, number, value, **fields):
    return page.save(change("answers", f"try:{number}", value), **fields)


def points(host):
    return [(grade.earned, grade.possible) for grade in host.grades]


def row():
    return Submission.objects.get()


def rescore(page, *, only_if_higher, learner):
    api.rescore(learner=learner, weight=None, only_if_higher=only_if_higher, block=page.block)


class TestATry:
    def test_is_marked_in_the_answer_and_tells_of_what_was_chosen_alone(self, page):
        mark = tried(page, 1, WRONG).marks["q"]
        assert (mark.points, mark.of, mark.tries, mark.left, mark.closed) == (0, 2, 1, 1, False)
        assert (mark.told, mark.key) == ({"a": "เพราะ ก"}, None)

    def test_the_last_one_tells_the_key(self, page):
        tried(page, 1, WRONG)
        mark = tried(page, 2, RIGHT).marks["q"]
        assert (mark.points, mark.closed, mark.key) == (2, True, {"picks": ["b"]})
        assert page.open().marks == {"q": mark}

    def test_sent_again_changes_nothing_and_uses_up_none(self, page):
        first = tried(page, 1, WRONG)
        again = tried(page, 1, WRONG)
        assert (again.revision, again.refused) == (first.revision, [])
        assert again.marks == first.marks, "the first answer may have been lost on its way"

    def test_of_another_device_is_told_with_its_mark(self, page):
        tried(page, 1, WRONG)
        answer = page.save(change("answers", "take", {"partner": "p"}), known={"answers": 0})
        assert [one.key for one in answer.fresh] == ["try:1"]
        assert answer.marks["q"].tries == 1

    def test_a_second_different_one_is_refused_with_the_first_and_the_rest_is_saved(self, page):
        tried(page, 1, WRONG)
        answer = page.save(change("answers", "try:1", RIGHT), change("network", "partner:p1", {"name": "วัด"}))
        (refused,) = answer.refused
        assert (refused.key, refused.code, refused.kept.v) == ("try:1", "already_tried", WRONG)
        assert refused.message == "ข้อนี้ตอบไปแล้วจากอีกเครื่อง ระบบใช้คำตอบแรก"
        assert [one.key for one in answer.applied] == ["partner:p1"]
        assert page.open().answers.items["try:1"].v == WRONG

    def test_cannot_be_taken_away(self, page):
        tried(page, 1, WRONG)
        answer = page.save(change("answers", "try:1", {}, 1, gone=True))
        assert [one.code for one in answer.refused] == ["already_tried"]
        assert "try:1" in page.open().answers.items

    def test_a_save_costs_what_it_cost(self, page):
        tried(page, 1, WRONG)
        with own_queries() as queries:
            tried(page, 2, RIGHT)
        assert len(queries) <= 7


class TestBeingDone:
    def test_sends_what_was_earned(self, page, host):
        tried(page, 1, RIGHT)
        assert page.submit().submission.status == "accepted"
        assert points(host) == [(2.0, 2.0)]
        assert row().grade_delivery == "sent"

    def test_a_better_try_after_it_is_sent_and_the_work_stays_done(self, page, host):
        tried(page, 1, WRONG)
        shown = page.submit()
        assert shown.submission.writable == ["try:"]
        answer = tried(page, 2, RIGHT)
        assert (answer.status, answer.refused) == ("accepted", [])
        assert points(host) == [(0.0, 2.0), (2.0, 2.0)]
        assert (Round.objects.count(), page.open().answers.items["try:2"].v) == (1, RIGHT)

    def test_a_try_that_earns_no_more_is_not_sent(self, page, host):
        tried(page, 1, WRONG)
        page.submit()
        tried(page, 2, WRONG)
        assert points(host) == [(0.0, 2.0)]

    def test_what_is_not_gone_on_with_is_refused_at_its_item(self, page):
        tried(page, 1, WRONG)
        page.submit()
        answer = page.save(
            change("answers", "take", {"partner": "p"}),
            change("network", "partner:p", {"name": "วัด"}),
            change("answers", "try:2", RIGHT),
        )
        assert {(one.doc, one.key, one.code) for one in answer.refused} == {
            ("answers", "take", "not_editable"),
            ("network", "partner:p", "not_editable"),
        }
        assert [one.key for one in answer.applied] == ["try:2"]

    def test_the_due_date_stops_tries(self, open_for, host):
        page = open_for(kind="toy", rubric=(), due=host.clock + timedelta(days=1))
        tried(page, 1, WRONG)
        page.submit()
        host.clock += timedelta(days=2)
        with pytest.raises(api.Refused) as caught:
            tried(page, 2, RIGHT)
        assert caught.value.code == "closed"
        assert page.open().submission.writable == []

    def test_it_is_taken_up_again_and_keeps_its_points(self, page, host):
        tried(page, 1, RIGHT)
        page.submit()
        assert page.withdraw().submission.writable == [""]
        page.submit()
        assert points(host) == [(2.0, 2.0)]

    def test_staff_who_try_it_out_are_given_nothing(self, open_for, host):
        staff = open_for(kind="toy", rubric=(), trainer=True)
        tried(staff, 1, RIGHT)
        staff.submit()
        assert host.grades == []

    def test_by_completion_it_is_a_point(self, open_for, host):
        page = open_for(kind="toy", rubric=(), grading="completion")
        tried(page, 1, WRONG)
        page.submit()
        assert points(host) == [(1.0, 1.0)]

    def test_without_points_nothing_is_sent(self, open_for, host):
        page = open_for(kind="toy", rubric=(), grading="none", graded=False)
        tried(page, 1, RIGHT)
        page.submit()
        assert (host.grades, row().grade_delivery) == ([], "none")


class TestPointsOfStaff:
    def test_stay_over_a_better_try(self, page, host, learner):
        tried(page, 1, WRONG)
        page.submit()
        api.override(learner=learner, earned=1, possible=2, weight=None)
        sent = len(host.grades)
        tried(page, 2, RIGHT)
        assert len(host.grades) == sent
        assert (row().grade_earned, row().mark_earned) == (1, 2)

    def test_end_with_a_rescore_which_reckons_anew(self, page, host, learner):
        tried(page, 1, RIGHT)
        page.submit()
        api.override(learner=learner, earned=1, possible=2, weight=None)
        rescore(page, only_if_higher=False, learner=learner)
        assert points(host)[-1] == (2.0, 2.0)
        assert row().overridden_at is None


class TestAMendedKey:
    def test_is_marked_at_the_next_opening_where_it_brings_more(self, page, host):
        tried(page, 1, WRONG)
        page.submit()
        page.block = replace(page.block, content=MENDED)
        assert page.open().marks["q"].points == 2
        assert points(host) == [(0.0, 2.0), (2.0, 2.0)]
        page.open()
        assert len(host.grades) == 2

    def test_takes_nothing_away_by_itself(self, page, host):
        tried(page, 1, RIGHT)
        page.submit()
        page.block = replace(page.block, content=MENDED)
        page.open()
        assert points(host) == [(2.0, 2.0)]

    def test_lowers_only_by_a_rescore_that_may(self, page, host, learner):
        tried(page, 1, RIGHT)
        page.submit()
        page.block = replace(page.block, content=MENDED)
        rescore(page, only_if_higher=False, learner=learner)
        assert points(host)[-1] == (0.0, 2.0)

    def test_opening_costs_no_more_where_there_is_nothing_to_mark(self, page):
        tried(page, 1, RIGHT)
        page.submit()
        page.open()
        with own_queries() as queries:
            page.open()
        assert len(queries) <= 4


class TestWithATrainer:
    @pytest.fixture(autouse=True)
    def _read(self, monkeypatch, _toy):
        kinds = [kind for kind in activities.ACTIVITIES if kind.kind != "toy"]
        monkeypatch.setattr(activities, "ACTIVITIES", (*kinds, RUBRIC_TOY))

    @pytest.fixture
    def page(self, open_for):
        strength = activities.activity("strength").rubric[:1]
        return open_for(kind="toy", rubric=strength, needs_trainer=True, grading="both")

    def test_her_marks_and_the_rules_points_are_added(self, page, desk, host):
        tried(page, 1, RIGHT)
        public_id = page.submit().submission.public_id
        assert host.grades == []
        desk.accept(public_id)
        (grade,) = host.grades
        assert grade.possible == 6
        assert grade.earned == 2 + Round.objects.get().review.earned

    def test_a_later_try_adds_to_her_marks(self, page, desk, host):
        tried(page, 1, WRONG)
        desk.accept(page.submit().submission.public_id)
        before = host.grades[-1].earned
        tried(page, 2, RIGHT)
        assert host.grades[-1].earned == before + 2

    def test_she_sees_how_the_answers_were_marked_and_the_key(self, page, desk):
        tried(page, 1, WRONG)
        detail = desk.detail(page.submit().submission.public_id)
        assert detail.rounds[0].marks["q"].points == 0
        assert detail.content["options"][1]["right"] is True
        assert page.open().content["options"][1] == {"id": "b", "label": "ข", "hidden": False}


def test_the_toys_preset_holds_what_the_tests_look_for():
    assert ToyContent().model_dump(mode="json")["options"][1]["right"] is True


def test_a_page_opens_also_while_others_hold_the_work(page, host, monkeypatch):
    """Its points are raised by the next opening."""
    tried(page, 1, WRONG)
    page.submit()
    page.block = replace(page.block, content=MENDED)
    with monkeypatch.context() as patch:
        patch.setattr("partnership_xblock.services.learner.open_page.remark", _busy)
        assert page.open().marks["q"].points == 2
    page.open()
    assert points(host) == [(0.0, 2.0), (2.0, 2.0)]


def _busy(*_given):
    raise api.Refused("busy")
