"""Starts an export file: a short list is streamed at once, a long one is prepared by a worker."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from django.conf import settings
from django.db import transaction

from partnership_xblock.host import current_host, worker
from partnership_xblock.repositories import counting, exports, prepared
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.desk import QueueFilter

from .reader import Reader
from .roster import list_query

LONG: Final = 2_000
"""Submissions from which on a list counts as long, unless PARTNERSHIP_EXPORT_FILE_FROM says otherwise."""


def ask_for_file(*, reader: Reader, request: QueueFilter, identified: bool) -> bool:
    """Whether a file is being prepared: this list is long and there is a worker, or one is under way already.

    False means that nothing was recorded: the caller streams it. A person has one file at a time in a course; a second
    request meanwhile leaves the first running. At most 8 queries of our own.
    """
    if not worker.worker_present() or not _long(reader, request):
        return False
    prepared.clear(reader.now)
    _ask(reader, request, identified)
    return True


def _long(reader: Reader, request: QueueFilter) -> bool:
    limit = getattr(settings, "PARTNERSHIP_EXPORT_FILE_FROM", LONG)
    # Whatever part of the work is asked for: to find the part, summaries would be read one by one.
    query = replace(list_query(reader, request), holds=None)
    return limit is not None and counting.at_least(query, max(1, limit))


@atomically
def _ask(reader: Reader, request: QueueFilter, identified: bool) -> None:  # noqa: FBT001
    course_key = str(reader.course_key)
    if prepared.under_way(reader.user_id, course_key, reader.now):
        return
    record = exports.begin(
        actor=reader.user_id,
        course_key=course_key,
        filters={**recorded_filters(request), "prepared": True},
        identified=identified,
        now=reader.now,
    )
    public_id = prepared.ask(
        record=record,
        actor=reader.user_id,
        course_key=course_key,
        # Only what was asked for: a worker of the release before knows no newer filter.
        filters=request.model_dump(mode="json", exclude_defaults=True),
        language=reader.language,
        now=reader.now,
    )
    transaction.on_commit(partial(_hand_over, public_id))


def recorded_filters(request: QueueFilter) -> dict[str, str | bool]:
    """The filters as they are recorded. The search text may be a name: only whether there was one is recorded."""
    return {
        "state": request.state,
        "kind": request.kind,
        "group": request.group,
        "searched": bool(request.q.strip()),
        **({"only": request.only} if request.only else {}),
    }


def _hand_over(public_id: str) -> None:
    if not worker.hand_over(public_id):
        prepared.fail_to_hand_over(public_id, current_host().now())
