"""The platform's tools for course staff in the demo, and the page that offers them."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from demo import course, instructor
from demo.models import BlockCompletion, Enrolment, Happening, StudentModule
from demo.runtime.load import block_for
from demo.tables import PLATFORM
from partnership_xblock.host.protocol import Grade
from partnership_xblock.models import Submission

pytestmark = pytest.mark.django_db


@pytest.fixture
def accepted():
    """An accepted piece of work of the sample course whose marks arrived."""
    return Submission.objects.filter(status="accepted", grade_delivery="sent", grade_earned__gt=0).order_by("id")[0]


def key_of(submission):
    return course.COURSE_KEY.make_usage_key("partnership", submission.usage_key.rpartition("@")[2])


def in_book(submission):
    return Happening.objects.filter(kind="grade", user_id=submission.learner_id).latest("pk").data


def test_override_then_rescore(accepted):
    key, learner = key_of(accepted), accepted.learner
    mark, weight = accepted.grade_earned, block_for(learner, key).weight
    assert instructor.override(learner, key, 1) == "succeeded"
    told = in_book(accepted)
    assert (told["raw_earned"], told["possible"]) == (1, weight)
    accepted.refresh_from_db()
    assert (accepted.grade_earned, accepted.mark_earned, bool(accepted.overridden_at)) == (1, mark, True)
    assert instructor.rescore(learner, key) == "succeeded"
    assert in_book(accepted)["raw_earned"] == mark
    accepted.refresh_from_db()
    assert (accepted.grade_earned, accepted.overridden_at) == (mark, None)


def test_rescore_only_if_higher(accepted):
    key, learner = key_of(accepted), accepted.learner
    full = block_for(learner, key).max_score()
    instructor.override(learner, key, full)
    instructor.rescore(learner, key, only_if_higher=True)
    assert PLATFORM.row(learner.pk, key).grade == full


def test_points_out_of_range(accepted):
    key, learner = key_of(accepted), accepted.learner
    assert instructor.override(learner, key, 10_000) == "out_of_range"
    accepted.refresh_from_db()
    assert accepted.overridden_at is None


def test_delete_state(accepted, django_capture_on_commit_callbacks):
    key, learner = key_of(accepted), accepted.learner
    with django_capture_on_commit_callbacks(execute=True):
        assert instructor.delete_state(learner, key, learner) == "succeeded"
    assert not Submission.objects.filter(pk=accepted.pk).exists()
    assert not StudentModule.objects.filter(student=learner, usage_key=str(key)).exists()
    assert BlockCompletion.objects.get(user=learner, usage_key=str(key)).completion == 0
    assert in_book(accepted)["earned"] == 0
    assert instructor.delete_state(learner, key, learner) == "no_row"


def test_a_draft_without_a_row_can_be_deleted():
    draft = Submission.objects.filter(status="draft", scratch=False, round_count=0).order_by("id")[0]
    key = key_of(draft)
    StudentModule.objects.filter(student=draft.learner, usage_key=str(key)).delete()
    assert instructor.delete_state(draft.learner, key, draft.learner) == "succeeded"
    assert not Submission.objects.filter(pk=draft.pk).exists()


def test_reset_attempts_leaves_the_work(accepted):
    key, learner = key_of(accepted), accepted.learner
    PLATFORM.write_row(learner.pk, key, state='{"handed_in": true}')
    assert instructor.reset_attempts(learner, key) == "succeeded"
    assert block_for(learner, key).handed_in is True
    assert Submission.objects.filter(pk=accepted.pk).exists()


def test_attempts_of_a_row_without_a_state_break_as_in_the_lms(accepted):
    key, learner = key_of(accepted), accepted.learner
    PLATFORM.write_row(learner.pk, key, state=None)
    assert instructor.reset_attempts(learner, key) == "broken"


# --- the page --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["buakaew", "aree", "pranee", "wanna"])
def test_only_who_runs_the_course_gets_in(become, name):
    client = become(name)
    assert client.get(reverse("demo:gradebook")).status_code == 403
    assert client.post(reverse("demo:gradebook"), {"act": "delete"}).status_code == 403
    assert reverse("demo:gradebook") not in client.get("/").content.decode()


def test_visitors_do_not(client):
    assert client.get(reverse("demo:gradebook")).status_code == 403


def test_each_button_says_what_became_of_it(become, accepted):
    client, url = become("methee"), reverse("demo:gradebook")
    PLATFORM.write_row(accepted.learner_id, key_of(accepted), state=None)
    asked = {"learner": accepted.learner_id, "block": key_of(accepted).block_id}
    for more, said in (
        ({"act": "override", "score": "1"}, "ทำแล้ว"),
        ({"act": "override", "score": "x"}, "คะแนนต้องอยู่ระหว่าง"),
        ({"act": "rescore"}, "ทำแล้ว"),
        ({"act": "rescore_higher"}, "ทำแล้ว"),
        ({"act": "reset"}, "แพลตฟอร์มตอบด้วยข้อผิดพลาด"),
        ({"act": "delete"}, "ทำแล้ว"),
        ({"act": "delete"}, "ยังไม่มีอะไร"),
    ):
        page = client.post(url, {**asked, **more}, follow=True)
        assert said in page.content.decode()
    assert client.post(url, {**asked, "act": "nonsense"}).status_code == 404
    assert client.post(url, {"learner": "1x", "block": "none", "act": "delete"}).status_code == 404


def test_costs_the_same_for_any_cohort(become):
    from django.db import connection

    client, url = become("methee"), reverse("demo:gradebook")
    client.get(url)
    with CaptureQueriesContext(connection) as before:
        client.get(url)
    key = next(course.blocks()).usage_key
    for number in range(5):
        user = get_user_model().objects.create(username=f"more{number}")
        Enrolment.objects.create(user=user, course_key=str(course.COURSE_KEY))
        PLATFORM.record_grade(Grade(user.pk, key, 1.0, 2.0, None))
    with CaptureQueriesContext(connection) as after:
        client.get(url)
    assert len(after) == len(before)
