"""Erase: a person leaves. Her own work goes; what she told others stays with them and no longer says whose it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from partnership_xblock.host import current_host
from partnership_xblock.repositories import erasure, prepared, retention

from .transaction import atomically

Cause = Literal["retired", "account_deleted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """Rows by table: deleted, and those that stay and only lost the person."""

    deleted: Mapping[str, int]
    changed: Mapping[str, int]


def erasure_report(*, user_id: int) -> Erased:
    """What erasing her would do; nothing is changed. 18 queries. Files that others had made of her courses go as well,
    and are not counted: they are copies."""
    own = erasure.count_learner(user_id)
    deleted, changed = erasure.count_traces(user_id)
    return Erased(deleted=dict(Counter(own) + Counter(deleted)), changed=changed)


@atomically
def erase_person(*, user_id: int, cause: Cause = "retired", ticket: str = "") -> Erased:
    """Erase her in every course, in one transaction. May be called again at any time: then there is nothing left, and
    nothing is written down. Her queries do not grow with her work but by the database driver's own batches.
    """
    own, courses = erasure.delete_learner(user_id)
    deleted, changed = erasure.delete_traces(user_id)
    # With the rows, not before: a worker may have begun a file of them meanwhile.
    prepared.forget(courses)
    gone = Erased(deleted=dict(Counter(own) + Counter(deleted)), changed=changed)
    if gone.deleted or gone.changed:
        now = current_host().now()
        record = retention.begin(cause=cause, course_key="", months=None, cutoff=None, ticket=ticket, now=now)
        retention.add(record, deleted=gone.deleted, changed=gone.changed)
        retention.finish(record, now)
    return gone
