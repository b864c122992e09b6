"""Facts of the state table, each move alone; then ten thousand random walks."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import hypothesis
import pytest

from partnership_xblock.domain.flow import LOG, REVIEWED, SELF, Flow
from partnership_xblock.domain.submission import DECIDED, EDITABLE, LEASE, NotAllowed, Status, Submission

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LATER = NOW + LEASE
ARI, BOON = 7, 8

DRAFT = Submission()
SUBMITTED = DRAFT.submit(NOW)
IN_REVIEW = SUBMITTED.claim(ARI, NOW)
RETURNED = IN_REVIEW.decide("return", ARI, NOW)
ACCEPTED = IN_REVIEW.decide("accept", ARI, NOW)
EVERY = (DRAFT, SUBMITTED, IN_REVIEW, RETURNED, ACCEPTED)


def refused(move) -> str:
    with pytest.raises(NotAllowed) as answer:
        move()
    return answer.value.code


def test_submit_makes_a_round_from_a_draft_and_from_returned_work():
    assert (SUBMITTED.status, SUBMITTED.round, SUBMITTED.before) == (Status.SUBMITTED, 1, Status.DRAFT)
    second = RETURNED.submit(NOW)
    assert (second.status, second.round, second.before) == (Status.SUBMITTED, 2, Status.RETURNED)
    assert second.decided_by is None


@pytest.mark.parametrize("submission", [SUBMITTED, IN_REVIEW, ACCEPTED])
def test_submit_is_refused_when_it_is_not_hers_to_change(submission):
    assert refused(lambda: submission.submit(NOW)) == "not_editable"


def test_withdraw_goes_back_to_what_it_was_and_keeps_the_round():
    assert (SUBMITTED.withdraw(NOW).status, SUBMITTED.withdraw(NOW).round) == (Status.DRAFT, 1)
    assert RETURNED.submit(NOW).withdraw(NOW).status is Status.RETURNED
    assert SUBMITTED.withdraw(NOW).submit(NOW).round == 2


def test_withdraw_waits_for_a_claim_to_lapse():
    assert refused(lambda: IN_REVIEW.withdraw(NOW)) == "claimed_by_other"
    assert IN_REVIEW.withdraw(LATER).status is Status.DRAFT
    assert refused(lambda: RETURNED.withdraw(NOW)) == "wrong_state"


def test_a_claim_is_one_trainers_until_it_lapses():
    assert IN_REVIEW.claimer(NOW) == ARI
    assert refused(lambda: IN_REVIEW.claim(BOON, NOW)) == "claimed_by_other"
    assert IN_REVIEW.claimer(LATER) is None
    assert IN_REVIEW.settled(LATER).status is Status.SUBMITTED
    assert IN_REVIEW.settled(NOW) is IN_REVIEW
    assert IN_REVIEW.claim(BOON, LATER).claimed_by == BOON


def test_claiming_again_renews_the_lease():
    assert IN_REVIEW.claim(ARI, NOW + timedelta(minutes=10)).claimed_until == NOW + timedelta(minutes=40)
    assert refused(lambda: RETURNED.claim(ARI, NOW)) == "wrong_state"
    assert refused(lambda: DRAFT.claim(ARI, NOW)) == "wrong_state"


def test_activity_renews_even_a_lapsed_claim_that_nobody_took():
    assert IN_REVIEW.touch(ARI, LATER).claimed_until == LATER + LEASE
    taken = IN_REVIEW.claim(BOON, LATER)
    assert refused(lambda: taken.touch(ARI, LATER)) == "claimed_by_other"
    assert refused(lambda: taken.touch(ARI, LATER + LEASE)) == "not_claimed"
    assert refused(lambda: SUBMITTED.touch(ARI, NOW)) == "not_claimed"


def test_release_gives_it_back():
    assert IN_REVIEW.release(ARI, NOW) == SUBMITTED
    assert refused(lambda: IN_REVIEW.release(BOON, NOW)) == "claimed_by_other"


def test_only_the_claimer_decides():
    assert (RETURNED.status, ACCEPTED.status) == (Status.RETURNED, Status.ACCEPTED)
    assert (ACCEPTED.decided_by, ACCEPTED.decided_at, ACCEPTED.claimed_by) == (ARI, NOW, None)
    assert refused(lambda: IN_REVIEW.decide("accept", BOON, NOW)) == "claimed_by_other"
    assert refused(lambda: SUBMITTED.decide("accept", ARI, NOW)) == "not_claimed"
    assert refused(lambda: ACCEPTED.decide("return", ARI, NOW)) == "wrong_state"


@pytest.mark.parametrize("decided", [RETURNED, ACCEPTED])
def test_a_decision_is_taken_back_until_the_owner_has_opened_it(decided):
    back = decided.take_back(ARI, LATER)
    assert (back.status, back.claimed_by, back.decided_at) == (Status.IN_REVIEW, ARI, None)
    assert refused(lambda: decided.take_back(BOON, NOW)) == "not_claimed"
    assert refused(lambda: decided.open_decision().take_back(ARI, NOW)) == "already_seen"
    assert refused(lambda: IN_REVIEW.take_back(ARI, NOW)) == "wrong_state"


def test_opening_matters_only_where_there_is_a_decision():
    assert SUBMITTED.open_decision() is SUBMITTED
    seen = RETURNED.open_decision()
    assert seen.seen
    assert seen.open_decision() is seen


def test_reopen_needs_a_reason_and_is_not_taken_back():
    reopened = ACCEPTED.open_decision().reopen("แนบผิดโรงเรียน")
    assert (reopened.status, reopened.round, reopened.seen) == (Status.RETURNED, 1, False)
    assert refused(lambda: ACCEPTED.reopen("  ")) == "reason_required"
    assert refused(lambda: RETURNED.reopen("x")) == "wrong_state"
    assert refused(lambda: reopened.take_back(ARI, NOW)) == "wrong_state"


def test_a_refusal_names_the_move_and_the_state():
    with pytest.raises(NotAllowed) as answer:
        DRAFT.claim(ARI, NOW)
    assert answer.value.params == {"verb": "claim", "status": "draft"}
    assert answer.value.status == 409


DONE = DRAFT.submit(NOW, SELF)


def test_work_without_a_trainer_is_done_when_its_owner_says_so_and_taken_up_again_at_any_time():
    assert (DONE.status, DONE.round, DONE.decided_by, DONE.decided_at, DONE.seen) == (
        Status.ACCEPTED,
        1,
        None,
        NOW,
        True,
    )
    again = DONE.withdraw(LATER, SELF)
    assert (again.status, again.submitted_at, again.decided_at, again.seen) == (Status.DRAFT, None, None, False)
    assert RETURNED.submit(NOW, SELF).withdraw(NOW, SELF).status is Status.RETURNED
    assert refused(lambda: DONE.submit(NOW, SELF)) == "not_editable"
    assert refused(lambda: SUBMITTED.withdraw(NOW, SELF)) == "wrong_state"


def test_what_its_owner_finished_no_trainer_moves():
    for move in (lambda: DONE.claim(ARI, NOW), lambda: DONE.take_back(ARI, NOW), lambda: DONE.reopen("เหตุผล")):
        assert refused(move) == "wrong_state"


def test_an_author_may_bring_a_trainer_in_or_take_her_out_after_work_has_begun():
    for needs_trainer, other in ((True, REVIEWED), (False, SELF)):
        assert DRAFT.flow(needs_trainer=needs_trainer) is other
        assert RETURNED.flow(needs_trainer=needs_trainer) is other
        assert SUBMITTED.flow(needs_trainer=needs_trainer) is REVIEWED
        assert IN_REVIEW.flow(needs_trainer=needs_trainer) is REVIEWED
        assert ACCEPTED.flow(needs_trainer=needs_trainer) is REVIEWED
        left = replace(ACCEPTED, decided_by=None, decided_at=LATER)  # the trainer's account is no more
        assert left.flow(needs_trainer=needs_trainer) is REVIEWED
        assert DONE.flow(needs_trainer=needs_trainer) is SELF


def test_the_tables_lead_to_one_place_and_hand_in_from_where_a_draft_is_hers():
    for flow in (REVIEWED, SELF, LOG):
        legs = [(move.verb, status) for move in flow.moves for status in move.sources]
        assert len(legs) == len(set(legs))
        assert flow.editable == (frozenset(Status) if flow is LOG else EDITABLE)


MOVES = {
    "submit": lambda s, who, now, flow: s.submit(now, flow),
    "withdraw": lambda s, who, now, flow: s.withdraw(now, flow),
    "open": lambda s, who, now, flow: s.open_decision(),
    "claim": lambda s, who, now, flow: s.claim(who, now),
    "touch": lambda s, who, now, flow: s.touch(who, now),
    "release": lambda s, who, now, flow: s.release(who, now),
    "return": lambda s, who, now, flow: s.decide("return", who, now),
    "accept": lambda s, who, now, flow: s.decide("accept", who, now),
    "take_back": lambda s, who, now, flow: s.take_back(who, now),
    "reopen": lambda s, who, now, flow: s.reopen("เหตุผล"),
}
# What the design allows, written down a second time: move -> {(from, to)}.
LEGAL = {
    "submit": {("draft", "submitted"), ("returned", "submitted")},
    "withdraw": {("submitted", "draft"), ("submitted", "returned")},
    "open": {(state, state) for state in ("draft", "submitted", "in_review", "returned", "accepted")},
    "claim": {("submitted", "in_review"), ("in_review", "in_review")},
    "touch": {("in_review", "in_review"), ("submitted", "in_review")},
    "release": {("in_review", "submitted"), ("submitted", "submitted")},
    "return": {("in_review", "returned"), ("submitted", "returned")},
    "accept": {("in_review", "accepted"), ("submitted", "accepted")},
    "take_back": {("returned", "in_review"), ("accepted", "in_review")},
    "reopen": {("accepted", "returned")},
}  # fmt: skip
LEGAL_ALONE = {
    "submit": {("draft", "accepted"), ("returned", "accepted")},
    "withdraw": {("accepted", "draft"), ("accepted", "returned")},
}
LEGAL_LOG = {
    "submit": LEGAL["submit"] | {("submitted", "submitted"), ("accepted", "submitted")},
    "withdraw": LEGAL["withdraw"] | {("submitted", "accepted")},
}
LEGAL_IN = {REVIEWED: LEGAL, SELF: {**LEGAL, **LEGAL_ALONE}, LOG: {**LEGAL, **LEGAL_LOG}}
# `submitted` on the left of a claimer's move: her claim has lapsed and nobody else has come.
LAPSED = frozenset({"touch", "release", "return", "accept"})


def walk(seed: int, settings: tuple[bool, ...], read: Flow) -> None:
    """One random walk of 30 steps, with the clock moving, two trainers and an author; every step is checked.
    `settings` are what she may set `needs_trainer` to, `read` is the kind's flow where a trainer reads."""
    chance = random.Random(seed)
    work, now, rounds, trace = Submission(), NOW, 0, []
    for _ in range(30):
        now += timedelta(minutes=chance.choice((0, 1, 5, 20, 31)), microseconds=1)
        verb, who = chance.choice(tuple(MOVES)), chance.choice((ARI, BOON))
        was = work.settled(now)
        flow = was.flow(needs_trainer=chance.choice(settings), read=read)
        assert was.status in flow.editable or not flow.goes_on, trace  # the owner of a log writes in every state
        try:
            after = MOVES[verb](work, who, now, flow)
        except NotAllowed:
            continue
        trace.append((verb, who, flow.name, was.status, after.status))
        assert (str(was.status), str(after.settled(now).status)) in LEGAL_IN[flow][verb], trace
        if verb in LAPSED and was.status is Status.SUBMITTED:
            assert work.status is Status.IN_REVIEW, trace
            assert work.claimed_by == who, trace
        rounds += verb == "submit"
        assert after.round == rounds >= work.round, trace  # no round is lost, none is made but by submitting
        assert (after.claimed_by is not None) == (after.status is Status.IN_REVIEW), trace
        assert after.seen <= (after.status in DECIDED), trace
        assert after.finished <= (after.decided_by is None), trace
        if was.finished and verb != "open":
            assert verb == "withdraw", trace
        holder = work.claimer(now)
        if holder not in (None, who) and verb != "open":
            pytest.fail(f"moved under another's claim: {trace}")
        work = after


@pytest.mark.slow
@pytest.mark.hypothesis  # Drawn by itself, and thoroughly where the others are.
@pytest.mark.parametrize("read", [REVIEWED, LOG], ids=["reviewed", "log"])
@pytest.mark.parametrize("settings", [(True,), (False,), (True, False)], ids=["read", "self", "changed between"])
def test_ten_thousand_walks_make_no_illegal_move_and_lose_no_round(settings, read):
    """A thousand but where a run is to be thorough (`make fuzz`)."""
    thorough = hypothesis.settings().max_examples > hypothesis.settings.get_profile("usual").max_examples
    for seed in range(10_000 if thorough else 1_000):
        walk(seed, settings, read)


def test_every_state_refuses_what_the_table_does_not_name():
    allowed = set()
    for flow, legal in LEGAL_IN.items():
        for submission in EVERY:
            for verb, move in MOVES.items():
                try:
                    after = move(submission, ARI, NOW, flow)
                except NotAllowed:
                    continue
                allowed.add((verb, str(submission.status), str(after.status)))
                assert (str(submission.status), str(after.status)) in legal[verb]
    assert ("withdraw", "submitted", "draft") in allowed
    assert replace(DRAFT) == DRAFT
