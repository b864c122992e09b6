"""Erases a person: their own work is deleted; feedback to others stays with them, without its author."""

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
class ErasureReport:
    """Rows by table: deleted rows, and rows that stay and only lost the person."""

    deleted: Mapping[str, int]
    changed: Mapping[str, int]


def erasure_report(*, user_id: int) -> ErasureReport:
    """What erasing the person would do; nothing is changed. 19 queries. Files that others prepared of the same courses
    are deleted as well, and not counted: they are copies."""
    own = erasure.count_learner(user_id)
    deleted, changed = erasure.count_traces(user_id)
    return ErasureReport(deleted=dict(Counter(own) + Counter(deleted)), changed=changed)


@atomically
def erase_person(*, user_id: int, cause: Cause = "retired", ticket: str = "") -> ErasureReport:
    """Erases the person in every course, in one transaction. May be called again at any time: then there is nothing
    left, and nothing is recorded. The number of queries does not grow with the work except by the database driver's own
    batches."""
    own, courses = erasure.delete_learner(user_id)
    deleted, changed = erasure.delete_traces(user_id)
    # After the rows: a worker may have begun a file of them meanwhile.
    prepared.forget(courses)
    report = ErasureReport(deleted=dict(Counter(own) + Counter(deleted)), changed=changed)
    if report.deleted or report.changed:
        now = current_host().now()
        record = retention.begin(cause=cause, course_key="", months=None, cutoff=None, ticket=ticket, now=now)
        retention.add(record, deleted=report.deleted, changed=report.changed)
        retention.finish(record, now)
    return report
