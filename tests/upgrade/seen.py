"""What people see of a kept release's data: states as words, documents as digests.

A manifest holds what was seen when the release was made. It speaks of people and pages, not of tables, so that it
stands when the tables become others; counts of tables are taken before anything is migrated.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.db import connection
from pydantic import BaseModel

from partnership_xblock import api
from tests.upgrade.course import Kept

Seen = dict[str, Any]


TOLD_SINCE = {"due_today", "left", "stage"}
"""Fields of a row that a release after the first tells: what was told before is told still."""


MARK_SINCE = {"level"}
"""The same of a mark."""


FEEDBACK_SINCE = {"gate", "lines", "sheets", "apart", "agreed"}
"""The same of feedback."""


def digest(value: Any) -> str:
    """Of JSON, or of bytes as they are. Sixteen digits are enough to be told apart by."""
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    if not isinstance(value, bytes):
        value = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return hashlib.sha256(value).hexdigest()[:16]


def items(document: Any) -> dict[str, Any]:
    return {key: item.model_dump(mode="json") for key, item in document.items()}


def tables() -> dict[str, int]:
    """Rows in each table of the database as it is."""
    found = {}
    with connection.cursor() as cursor:
        for name in sorted(connection.introspection.table_names(cursor)):
            cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(name)}")
            found[name] = int(cursor.fetchone()[0])
    return found


def _feedback(feedback: Any) -> Any:
    """What the first release told of it."""
    if feedback is None:
        return None
    told = feedback.model_dump(mode="json", exclude=FEEDBACK_SINCE)
    marks = [{name: value for name, value in mark.items() if name not in MARK_SINCE} for mark in told["marks"]]
    return {**told, "marks": marks}


def of_round(one: Any) -> str:
    """A handing-in as its teacher or a trainer sees it: how it stands, and digests of what is in it."""
    stands = "withdrawn" if one.withdrawn else "late" if one.late else "stands"
    parts = [items(one.answers), items(one.network), one.content, _feedback(one.feedback), one.note]
    return " ".join([str(one.number), one.submitted_at, stands, *(digest(part)[:8] for part in parts)])


def of_teacher(kept: Kept, username: str, usage_key: str) -> Seen:
    """Her page, and the texts she may still read."""
    page = kept.page(username, usage_key)
    shown = page.open()
    return {
        "mode": shown.mode,
        "status": shown.submission.status,
        "receipt": shown.submission.receipt,
        "at": [shown.submission.decided_at, shown.submission.last_saved_at],
        "answers": [shown.answers.revision, digest(items(shown.answers.items))],
        "network": [shown.network.revision, digest(items(shown.network.items))],
        "rounds": [of_round(one) for one in shown.rounds],
        "versions": [[one.reason, one.key, digest(one.v)] for one in api.versions(visit=page.visit())],
    }


def of_desk(kept: Kept, course_key: str) -> dict[str, Seen]:
    """Every submission of a course as a trainer finds it, by its public id."""
    desk, cursor, found = kept.desk(course_key), "", {}
    while True:
        page = desk.queue(state="all", cursor=cursor)
        for row in page.rows:
            detail = desk.detail(row.public_id)
            grade = detail.grade
            found[row.public_id] = {
                "status": row.status,
                "claim": row.claim,
                "row": digest(row.model_dump(mode="json", exclude=TOLD_SINCE)),
                "grade": None if grade is None else [grade.earned, grade.possible, grade.delivery, grade.mark],
                "rounds": [of_round(one) for one in detail.rounds],
                "figures": digest([[figure.value for figure in one.figures] for one in detail.rounds]),
                "review": [detail.review.revision, digest(items(detail.review.items))],
                "decided": digest(_feedback(detail.decided)),
                "history": [one.verb for one in detail.history],
                "moves": digest([one.model_dump(mode="json") for one in detail.history]),
            }
        cursor = page.next
        if not cursor:
            return found


def csv_rows(kept: Kept) -> list[list[str]]:
    """Accepted work with all its answers and the names of teachers. (A list of returned work is the prepared file.)"""
    return kept.desk().export(identified=True, state="accepted")


def differences(before: Any, now: Any, place: str = "") -> list[str]:
    """Where two of them say something else, each with both sayings."""
    if isinstance(before, dict) and isinstance(now, dict):
        keys = [*before, *(key for key in now if key not in before)]
        return [line for key in keys for line in differences(before.get(key), now.get(key), f"{place}/{key}")]
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        pairs = enumerate(zip(before, now, strict=True))
        return [line for at, (old, new) in pairs for line in differences(old, new, f"{place}/{at}")]
    return [] if before == now else [f"{place}: was {before!r}, is {now!r}"]
