"""Has answers: whether anybody has begun in a block, so that its kind must stay what it is."""

from __future__ import annotations

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.repositories.work import begun


def has_answers(*, usage_key: UsageKey) -> bool:
    """Whether a learner's work is kept for this block. What staff tried out does not count. 1 query."""
    return begun(str(usage_key))
