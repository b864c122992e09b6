"""The flow of a log: its owner writes on and hands in again, whatever becomes of what she handed in before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from partnership_xblock.domain.flow import LOG, REVIEWED, SELF, Status
from partnership_xblock.domain.submission import LEASE, NotAllowed, Submission

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)
ARI = 7

DRAFT = Submission()
SUBMITTED = DRAFT.submit(NOW, LOG)
IN_REVIEW = SUBMITTED.claim(ARI, NOW)
ACCEPTED = IN_REVIEW.decide("accept", ARI, NOW)
RETURNED = IN_REVIEW.decide("return", ARI, NOW)


def test_its_draft_is_open_in_every_state_and_only_a_first_draft_meets_the_due_date():
    assert LOG.editable == frozenset(Status)
    assert LOG.exempt == frozenset(Status) - {Status.DRAFT}
    assert REVIEWED.exempt == SELF.exempt == {Status.RETURNED}


def test_handing_in_while_it_waits_is_one_move_and_comes_back_to_what_it_was_before_the_first():
    again = SUBMITTED.submit(LATER, LOG)
    assert (again.status, again.round, again.before, again.submitted_at) == (
        Status.SUBMITTED,
        2,
        Status.DRAFT,
        LATER,
    )
    assert again.withdraw(LATER, LOG).status is Status.DRAFT
    assert ACCEPTED.submit(NOW, LOG).submit(LATER, LOG).withdraw(LATER, LOG).status is Status.ACCEPTED


def test_while_it_is_read_handing_in_is_refused_in_words_until_the_claim_lapses():
    with pytest.raises(NotAllowed) as refused:
        IN_REVIEW.submit(LATER, LOG)
    assert (refused.value.code, refused.value.status) == ("being_read", 409)
    after = IN_REVIEW.submit(NOW + LEASE, LOG)
    assert (after.status, after.round, after.before, after.claimed_by) == (Status.SUBMITTED, 2, Status.DRAFT, None)


def test_after_a_decision_the_next_round_adds():
    for decided in (ACCEPTED, RETURNED):
        after = decided.open_decision().submit(LATER, LOG)
        assert (after.status, after.round, after.before) == (Status.SUBMITTED, 2, decided.status)
        assert (after.decided_by, after.decided_at, after.seen) == (None, None, False)


def test_a_round_withdrawn_after_an_acceptance_leaves_work_that_a_trainer_accepted():
    back = ACCEPTED.submit(LATER, LOG).withdraw(LATER, LOG)
    assert (back.status, back.finished, back.submitted_at) == (Status.ACCEPTED, False, LATER)
    assert back.flow(needs_trainer=True, read=LOG) is LOG
    assert back.reopen("ขอดูใหม่").status is Status.RETURNED
    with pytest.raises(NotAllowed):
        back.take_back(ARI, LATER)


def test_an_acceptance_is_taken_back_only_while_nothing_newer_was_handed_in():
    assert ACCEPTED.take_back(ARI, LATER).status is Status.IN_REVIEW
    with pytest.raises(NotAllowed) as refused:
        ACCEPTED.submit(LATER, LOG).take_back(ARI, LATER)
    assert refused.value.code == "wrong_state"


def test_without_a_trainer_a_log_is_done_when_its_owner_says_so():
    assert DRAFT.flow(needs_trainer=False, read=LOG) is SELF
    assert DRAFT.submit(NOW, SELF).flow(needs_trainer=True, read=LOG) is SELF


def test_what_a_trainer_accepted_is_handed_in_to_nobody_once_nobody_reads():
    flow = ACCEPTED.flow(needs_trainer=False, read=LOG)
    for verb in ("submit", "withdraw"):
        assert flow.move(verb, Status.ACCEPTED) is None
    assert Status.ACCEPTED not in flow.editable
    reopened = ACCEPTED.reopen("ขอดูใหม่")
    assert reopened.flow(needs_trainer=False, read=LOG) is SELF
    assert reopened.submit(LATER, SELF).status is Status.ACCEPTED
    assert ACCEPTED.flow(needs_trainer=True, read=LOG) is LOG, "a trainer may come back"


def test_what_waits_or_is_read_stays_with_the_trainer():
    for waiting in (SUBMITTED, IN_REVIEW):
        assert waiting.flow(needs_trainer=False, read=LOG) is LOG
