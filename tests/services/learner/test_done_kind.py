"""A block without a trainer's step: the button says done, and it can be opened again at any time."""

from __future__ import annotations

import pytest

from partnership_xblock.models import Round, Submission

pytestmark = pytest.mark.django_db


@pytest.fixture
def done_page(open_for):
    """A map whose author asks no trainer."""
    page = open_for(needs_trainer=False, grading="none", graded=False)
    page.save_example()
    return page


def test_done_is_accepted_at_once_and_in_no_queue(done_page):
    shown = done_page.submit()
    assert shown.submission.status == "accepted"
    assert shown.rounds[0].feedback is None
    row = Submission.objects.get()
    assert (row.status, row.claimed_by, row.decided_by, row.grade_delivery) == ("accepted", None, None, "none")
    assert row.decision_seen_at is not None


def test_done_twice_is_once(done_page):
    done_page.submit()
    shown = done_page.open()
    again = {"answers": shown.answers.revision, "network": shown.network.revision}
    assert done_page.submit(revision=again).submission.status == "accepted"
    assert Round.objects.count() == 1


def test_she_can_go_on(done_page):
    done_page.submit()
    assert done_page.withdraw().submission.status == "draft"
    assert done_page.submit().submission.status == "accepted"
