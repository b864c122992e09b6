"""The platform's tools for course staff, over the demo's tables and blocks: one learner's work, in one transaction."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from opaque_keys.edx.keys import UsageKey

from demo.platform import staff_tools
from demo.platform.staff_tools import Outcome
from demo.runtime.load import block_for, unbound_block
from demo.tables import PLATFORM


@transaction.atomic
def delete_state(learner: Any, usage_key: UsageKey, asked_by: Any) -> Outcome:
    return staff_tools.delete_state(PLATFORM, unbound_block(usage_key), learner.pk, usage_key, asked_by.pk)


def reset_attempts(learner: Any, usage_key: UsageKey) -> Outcome:
    try:
        return staff_tools.reset_attempts(PLATFORM, learner.pk, usage_key)
    except TypeError:
        return "broken"


@transaction.atomic
def rescore(learner: Any, usage_key: UsageKey, *, only_if_higher: bool = False) -> Outcome:
    if PLATFORM.row(learner.pk, usage_key) is None:
        return "no_row"
    return staff_tools.rescore(block_for(learner, usage_key), only_if_higher=only_if_higher)


@transaction.atomic
def override(learner: Any, usage_key: UsageKey, score: float) -> Outcome:
    """A row is made where there is none."""
    PLATFORM.write_row(learner.pk, usage_key)
    return staff_tools.override(block_for(learner, usage_key), score)
