"""How long work lay at its stages: from decision to decision, by hand and by its parts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities.outcomes import Gate
from partnership_xblock.activities.stays import DecidedRound, stays

PROPOSAL = activity("proposal")
STAGES, CONTENT = PROPOSAL.outcomes, PROPOSAL.Content.preset()
START = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


def day(n):
    return START + timedelta(days=n)


def way(*told, content=CONTENT):
    """The days of work that was handed in and decided on these days: `("pass", 0, 4)`."""
    rounds, at = [], "write"
    for id_, handed_in, decided in told:
        outcome = STAGES.outcome(content, at, id_)
        rounds.append(DecidedRound(at, day(handed_in), day(decided), Gate(outcome.decision, id_)))
        at = outcome.reopened or outcome.to
    return stays(STAGES, content, rounds)


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ([], {}),
        ([("back", 0, 4)], {}),
        ([("pass", 0, 4)], {"write": 4}),
        # From the first hand-in, over the way back, to the decision that ended the stage.
        ([("back", 0, 4), ("pass", 9, 11)], {"write": 11}),
        # From decision to decision: also the days until it was handed in.
        ([("pass", 0, 4), ("pass", 20, 21)], {"write": 4, "pitch": 17}),
        ([("pass", 0, 1), ("pass", 2, 3), ("pass", 4, 5), ("pass", 6, 7), ("approved", 8, 9), ("close", 30, 39)],
         {"write": 1, "pitch": 2, "revise": 2, "region": 2, "approve": 2, "run": 30}),
        # Back at the pitch: it is not over. Once it is, both times are added up.
        ([("pass", 0, 4), ("pass", 5, 6), ("repitch", 7, 9)], {"write": 4, "revise": 3}),
        ([("pass", 0, 4), ("pass", 5, 6), ("repitch", 7, 9), ("pass", 10, 14)], {"write": 4, "pitch": 2 + 5}),
        # No money this time, and revised for the next call: the months between are no stage's.
        ([("pass", 0, 1), ("pass", 2, 3), ("pass", 4, 5), ("pass", 6, 7), ("rejected", 8, 9), ("pass", 300, 303)],
         {"write": 1, "pitch": 2, "revise": 2 + 3, "approve": 2}),
    ],
)  # fmt: skip
def test_by_hand(told, days):
    assert way(*told) == days


def test_whole_days_are_of_the_whole_time():
    assert way(("pass", 0, 1.9), ("rewrite", 2, 2.5), ("pass", 3, 4.3)) == {"write": 3}, "1.9 and 1.8, not 1 and 1"


def test_the_last_stage_of_a_course_ends_as_any_other():
    content = PROPOSAL.Content.from_author({"last": "pitch"})
    assert way(("pass", 0, 4), ("pass", 5, 9), content=content) == {"write": 4, "pitch": 5}


def test_a_decision_of_another_tool_is_a_return_or_the_end():
    came_back = DecidedRound("approve", day(0), day(1), Gate("return"))
    accepted = DecidedRound("approve", day(2), day(3), Gate("accept"))
    assert stays(STAGES, CONTENT, [came_back]) == {}
    assert stays(STAGES, CONTENT, [came_back, accepted]) == {"approve": 3}


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_stays_are_no_longer_than_the_whole_way(steps):
    told, at, now = [], "write", 0
    for choice, waits, reads in steps:
        outcomes = STAGES.outcomes(CONTENT, at)
        outcome = outcomes[choice % len(outcomes)]
        told.append((outcome.id, now + waits, now + waits + reads))
        now, at = now + waits + reads, outcome.reopened or outcome.to
    days = way(*told)
    assert sum(days.values()) <= now
    assert at not in days or told[-1][0] in ("close", "rejected")


@pytest.mark.parametrize(
    "kind", [one for one in ACTIVITIES if one.course_picture and one.course_picture.days], ids=lambda kind: kind.kind
)
def test_a_picture_that_tells_days_has_a_place_for_every_stage(kind):
    for preset in kind.presets:
        stages = [stage.id for stage in kind.outcomes.stages(preset.content)]
        assert [spot.id for spot in kind.course_picture.spots(preset.content)] == stages
