"""Taking back: until somebody reads it, and the round stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.models import Round, StateEvent, Submission
from tests.fakes.course import change
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db


def test_draft_comes_back_and_the_round_stays(page, django_capture_on_commit_callbacks):
    page.save_example()
    before = page.open()
    page.submit()
    with own_queries() as queries, django_capture_on_commit_callbacks(execute=True):
        shown = page.withdraw()
    assert len(queries) == 6
    assert shown.submission.status == "draft"
    assert shown.submission.submitted_at is None
    assert (shown.answers, shown.network) == (before.answers, before.network)
    assert Round.objects.get().withdrawn
    assert [event.verb for event in StateEvent.objects.order_by("id")] == ["submit", "withdraw"]
    assert [event.name for event in page.host.events] == ["partnership_xblock.submission.withdrawn"]


def test_work_can_be_changed_and_handed_in_again(page):
    page.save_example()
    page.submit()
    page.withdraw()
    page.save(change("network", "partner:newnewnewnew", {"name": "ชมรมผู้สูงอายุ", "order": 99}))
    shown = page.submit()
    assert shown.submission.round_number == 2, "the button said round 2, and so does the desk"
    assert [told.number for told in shown.rounds] == [2]
    assert "partner:newnewnewnew" in shown.rounds[0].network


def test_returned_work_goes_back_to_returned(page):
    page.save_example()
    page.submit()
    Submission.objects.update(status="returned", decided_at=page.host.clock)
    page.open()
    page.submit()
    assert page.withdraw().submission.status == "returned"
    assert len(page.open().rounds) == 1


def test_work_that_is_being_read_stays(page):
    page.save_example()
    page.submit()
    until = page.host.clock + timedelta(minutes=30)
    Submission.objects.update(status="in_review", claimed_by=page.user, claimed_until=until)
    refused = refusal(page.withdraw)
    assert (refused.code, refused.status) == ("claimed_by_other", 409)
    assert refused.params["trainer"] == "ศึกษานิเทศก์"
    page.host.clock = until
    assert page.withdraw().submission.status == "draft"


@pytest.mark.parametrize("status", ["draft", "returned", "accepted"])
def test_nothing_to_take_back(page, status):
    page.save_example()
    page.submit()
    Submission.objects.update(status=status, decided_at=page.host.clock + timedelta(minutes=5))
    assert refusal(page.withdraw).code == "wrong_state"
    assert not Round.objects.get().withdrawn


def test_nothing_was_ever_handed_in(page):
    assert refusal(page.withdraw).code == "wrong_state"


def test_after_due_it_stays_handed_in(open_for, host):
    page = open_for(due=host.clock + timedelta(hours=1))
    page.save_example()
    page.submit()
    host.clock += timedelta(hours=2)
    assert refusal(page.withdraw).code == "closed"
    assert page.open().submission.status == "submitted"


def test_request_of_another_person_is_refused(page, open_for):
    page.save_example()
    page.submit()
    other = open_for()
    request = api.WithdrawRequest(person=page.person, page=str(page.block.usage_key))
    assert refusal(api.withdraw, visit=other.visit(), request=request, words={}).code == "other_person"
