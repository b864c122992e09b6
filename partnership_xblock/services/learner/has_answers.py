"""Says whether a block has answers, so that its kind must not be changed."""

from __future__ import annotations

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.repositories.work import begun


def has_answers(*, usage_key: UsageKey) -> bool:
    """Whether any learner has work in this block, without staff trials. 1 query."""
    return begun(str(usage_key))
