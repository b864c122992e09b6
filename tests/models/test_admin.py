"""The admin shows where work stands, and nobody's words; two things can be done, by whoever has the permission."""

from __future__ import annotations

import pytest
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from partnership_xblock import api
from partnership_xblock.admin import RetentionForm
from partnership_xblock.models import (
    ContentVersion,
    ExportRecord,
    PurgeRecord,
    Retention,
    Round,
    SharedWork,
    StateEvent,
    Submission,
)
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

MODELS = [Submission, StateEvent, ContentVersion, ExportRecord, PurgeRecord, SharedWork]
PERSONAL = {
    "learner",
    "draft",
    "school",
    "province",
    "group",
    "title",
    "claimed_by",
    "decided_by",
    "reason",
    "actor",
    "content",
    "answers",
    "network",
    "note",
    "document",
    "summary",
    "head",
    "body",
    "digest",
}
WORDS = ("draft", "school", "province", "title", "reason", "content", "answers", "network", "note", "document", "block")
"""Columns with somebody's words: they are not even read."""
LIST = "admin:partnership_xblock_submission_changelist"
ONE = "admin:partnership_xblock_submission_change"


@pytest.fixture(autouse=True)
def _mounted(settings):
    settings.ROOT_URLCONF = "tests.models.urls"


@pytest.fixture
def request_of_superuser(db):
    request = RequestFactory().get("/admin/")
    request.user = get_user_model().objects.create_superuser("root")
    return request


@pytest.fixture
def support(db):
    """A browser of support: may look at everything here, and do both things."""

    def build(*permissions):
        user = get_user_model().objects.create_user(f"support{len(permissions)}", is_staff=True)
        user.user_permissions.set(Permission.objects.filter(codename__in=permissions))
        client = Client()
        client.force_login(user)
        client.user_id = user.pk
        return client

    return build


@pytest.fixture
def client(support):
    return support("view_submission", "change_submission")


@pytest.mark.parametrize("model", MODELS)
def test_rows_are_read_only_and_without_personal_columns(model, request_of_superuser):
    shown = admin.site._registry[model]
    assert not set(shown.get_fields(request_of_superuser)) & PERSONAL
    assert not shown.has_change_permission(request_of_superuser)
    assert not shown.has_delete_permission(request_of_superuser)
    assert not shown.has_add_permission(request_of_superuser)
    assert shown.has_view_permission(request_of_superuser)
    for inline in shown.get_inline_instances(request_of_superuser):
        assert not set(inline.get_fields(request_of_superuser)) & PERSONAL
        assert not inline.has_change_permission(request_of_superuser)
        assert not inline.has_add_permission(request_of_superuser)
        assert not inline.has_delete_permission(request_of_superuser)


@pytest.mark.parametrize("model", MODELS)
def test_columns_exist(model):
    """Django checks them at start."""
    assert admin.site._registry[model].check() == []


def read_columns(captured):
    """Every quoted column that a statement asks for."""
    selected = [query["sql"].partition(" FROM ")[0] for query in captured.captured_queries]
    return {name for name in WORDS for sql in selected if f'"{name}"' in sql or f"`{name}`" in sql}


def asked(client, path, **data):
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(path, data)
    assert answer.status_code == 200
    return answer.content.decode(), captured


class TestFinding:
    def test_by_public_id_and_by_the_receipt_a_teacher_holds(self, client, page, open_for, handed_in):
        other = open_for()
        other.save_example()
        elsewhere = other.submit().submission.public_id
        receipt = page.open().submission.receipt
        for term in (handed_in, receipt, f"  {receipt.lower()} ", receipt.replace("2569", "2568")):
            text, _ = asked(client, reverse(LIST), q=term)
            assert handed_in in text, term
            assert elsewhere not in text, term
        text, _ = asked(client, reverse(LIST), q="PX-2569-999999")
        assert handed_in not in text

    def test_filters_name_what_can_be_without_reading_the_table(self, client, handed_in):
        text, captured = asked(client, reverse(LIST), status="submitted", kind="map", grade_delivery="failed")
        assert handed_in not in text
        assert not any("DISTINCT" in query["sql"] for query in captured.captured_queries)
        text, _ = asked(client, reverse(LIST), status="submitted")
        assert handed_in in text

    def test_a_list_costs_the_same_however_long_and_reads_no_words(self, client, open_for, handed_in):
        _, first = asked(client, reverse(LIST))
        for _ in range(3):
            more = open_for()
            more.save_example()
            more.submit()
        text, then = asked(client, reverse(LIST))
        assert text.count("field-course_key") == 4
        assert len(then) == len(first) <= 7
        assert read_columns(then) == set()

    @pytest.mark.parametrize("model", ["stateevent", "contentversion", "exportrecord"])
    def test_the_other_lists_as_well(self, support, desk, open_for, handed_in, model):
        client = support(f"view_{model}", "view_submission")
        desk.export()
        path = reverse(f"admin:partnership_xblock_{model}_changelist")
        _, first = asked(client, path)
        for _ in range(3):
            more = open_for()
            more.save_example()
            more.submit()
            desk.export()
        _, then = asked(client, path)
        assert len(then) == len(first) <= 7
        assert read_columns(then) == set()


class TestOne:
    def test_its_rounds_events_claim_and_grade_without_a_word_of_anyone(
        self, client, desk, host, page, handed_in, django_capture_on_commit_callbacks
    ):
        host.site.profiles[page.user] = "บัวแก้ว"
        desk.give_back(handed_in, "ข้อความของพี่เลี้ยง")
        page.submit()
        host.grade_outcome = "failed"
        with django_capture_on_commit_callbacks(execute=True):
            desk.accept(handed_in)
        row = Submission.objects.get()
        text, captured = asked(client, reverse(ONE, args=[row.pk]))
        for handed in Round.objects.all():
            assert handed.public_id in text
            assert api.receipt_number(handed.pk, handed.submitted_at) in text
        for verb in ("submit", "claim", "return", "accept"):
            assert f">{verb}<" in text or f">{verb}</" in text, verb
        assert "failed" in text
        assert "ข้อความของพี่เลี้ยง" not in text
        assert "บัวแก้ว" not in text
        for value in page.open().network.items.values():
            assert str(value.v.get("name", "ไม่มี")) not in text
        assert read_columns(captured) == set()

    def test_costs_the_same_however_much_has_happened(self, client, desk, page, handed_in):
        path = reverse(ONE, args=[Submission.objects.get().pk])
        _, first = asked(client, path)
        for _ in range(3):
            desk.give_back(handed_in)
            page.submit()
        _, then = asked(client, path)
        assert StateEvent.objects.count() > 8
        assert len(then) == len(first) <= 9

    def test_nothing_can_be_written(self, client, handed_in):
        row = Submission.objects.get()
        assert client.post(reverse(ONE, args=[row.pk]), {"status": "accepted"}).status_code == 403
        assert client.get(reverse("admin:partnership_xblock_submission_add")).status_code == 403
        assert client.post(reverse("admin:partnership_xblock_submission_delete", args=[row.pk])).status_code == 403


def act(client, action, *rows):
    data = {"action": action, "_selected_action": [row.pk for row in rows]}
    return client.post(reverse(LIST), data, follow=True).content.decode()


class TestFreeClaim:
    def test_it_is_back_in_the_queue_and_written_down(self, client, desk, handed_in):
        desk.claim(handed_in)
        desk.write(handed_in, {"overall": {"text": "ร่างของพี่เลี้ยง"}})
        assert "Given back to the queue: 1." in act(client, "free_claim", Submission.objects.get())
        row = Submission.objects.get()
        assert (row.status, row.claimed_by_id, row.claimed_until) == ("submitted", None, None)
        event = StateEvent.objects.latest("pk")
        assert (event.verb, event.actor_id, event.from_status) == ("release", client.user_id, "in_review")
        assert "ร่างของพี่เลี้ยง" in str(desk.claim(handed_in).review.model_dump()), "the draft stays"

    def test_a_claim_that_has_lapsed_can_be_freed_too(self, client, desk, host, handed_in):
        from datetime import timedelta

        desk.claim(handed_in)
        host.clock += timedelta(days=3)
        assert "Given back to the queue: 1." in act(client, "free_claim", Submission.objects.get())

    def test_what_nobody_is_reading_is_told(self, client, handed_in):
        text = act(client, "free_claim", Submission.objects.get())
        assert "This is no longer possible" in text
        assert "Given back" not in text
        assert StateEvent.objects.filter(verb="release").count() == 0

    def test_a_draft_that_was_never_handed_in_is_told(self, client, open_for):
        open_for().save_example()
        assert "This was not found" in act(client, "free_claim", Submission.objects.get())


class TestResendGrade:
    def test_sent_again(self, client, desk, host, handed_in, django_capture_on_commit_callbacks):
        host.grade_outcome = "failed"
        with django_capture_on_commit_callbacks(execute=True):
            desk.accept(handed_in)
        row = Submission.objects.get()
        assert row.grade_delivery == "failed"
        assert f"{handed_in}: failed." in act(client, "resend_grade", row)
        host.grade_outcome = "sent"
        assert f"{handed_in}: sent." in act(client, "resend_grade", row)
        assert Submission.objects.get().grade_delivery == "sent"
        assert len(host.grades) == 1

    def test_what_has_no_grade_is_told(self, client, host, handed_in):
        assert f"{handed_in}: has no grade." in act(client, "resend_grade", Submission.objects.get())
        assert host.grades == []


@pytest.mark.parametrize("action", ["free_claim", "resend_grade"])
def test_looking_alone_does_not_allow_doing(support, desk, host, handed_in, action):
    desk.claim(handed_in)
    client = support("view_submission")
    text, _ = asked(client, reverse(LIST))
    assert f'value="{action}"' not in text
    act(client, action, Submission.objects.get())
    assert Submission.objects.get().status == "in_review"
    assert host.grades == []


def test_how_long_a_course_keeps_its_work_is_set_here(request_of_superuser):
    shown = admin.site._registry[Retention]
    assert shown.check() == []
    assert shown.has_change_permission(request_of_superuser)
    form = shown.get_form(request_of_superuser)({"course_key": " course-v1:Krabi+PX101+2569 ", "months": ""})
    assert form.is_valid(), form.errors
    row = form.save()
    assert (row.course_key, row.months) == ("course-v1:Krabi+PX101+2569", None)


@pytest.mark.parametrize("key", ["nonsense", "", "course-v1:Krabi+PX101"])
def test_a_mistyped_course_is_refused(key, db):
    assert "course_key" in RetentionForm({"course_key": key, "months": "12"}).errors
