"""Says whether a block has answers, so that its kind must not be changed."""

from __future__ import annotations

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.repositories.work import begun, begun_handed_in_and_open


def has_answers(*, usage_key: UsageKey) -> bool:
    """Whether any learner has work in this block, without staff trials. 1 query."""
    return begun(str(usage_key))


def how_many_answered(*, usage_key: UsageKey) -> tuple[int, int, int]:
    """How many learners have work in this block, how many have handed it in, and how many of these wait for a trainer's
    decision. 1 query."""
    return begun_handed_in_and_open(str(usage_key))
