"""Withdraws what a teacher shared with the teachers of a course: from its block's page, and from its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.events import Unshared
from partnership_xblock.repositories import shared as repository
from partnership_xblock.repositories.work import Place, lock

from .events import about, emit
from .transaction import atomically


@atomically
def unshare(place: Place, kind: str, now: datetime, *, token: str = "") -> None:
    """Whatever else has happened: who presses this wants it gone. What is withdrawn stays as it is. 5 queries."""
    work = lock(place, kind)
    before = repository.lock(work.row) if work.row else None
    if before is None or before.withdrawn_at is not None:
        return
    after = replace(
        before, head={}, body={}, licence="", names="", named=False, digest="",
        revision=before.revision + 1, token=token, withdrawn_at=now,
    )  # fmt: skip
    repository.keep(work.row, place.course_key, after, new=False)
    event = Unshared(**about(work), number=before.number)
    emit(event, course_key=CourseKey.from_string(place.course_key), actor=place.learner_id)
