"""Builds the review page: the queue or one submission, with all data that the page needs at first."""

from __future__ import annotations

from collections.abc import Mapping

from opaque_keys.edx.keys import CourseKey

from partnership_xblock import activities
from partnership_xblock.domain.thai.collation import in_order
from partnership_xblock.host import current_host
from partnership_xblock.host.worker import worker_present
from partnership_xblock.services.records.tokens import device_key, person_token
from partnership_xblock.services.wire.desk import Choice, DeskPage, KindChoice, QueueFilter
from partnership_xblock.services.wire.paths import api_path, export_path, files_path, results_path, review_path
from partnership_xblock.services.wire.times import iso
from partnership_xblock.wording import say

from .block_results import any_results
from .reader import Reader
from .review_detail import review_detail
from .roster import roster


def desk_page(
    *, reader: Reader, request: QueueFilter, public_id: str, words: Mapping[str, str], queue: bool = True
) -> DeskPage:
    """The queue where `public_id` is empty and `queue` is wanted, else that submission. At most 5 queries of our own, 6
    with filters."""
    host = current_host()
    detail = review_detail(reader=reader, public_id=public_id) if public_id else None
    key = str(reader.course_key)
    return DeskPage(
        language=reader.language,
        time_zone=current_host().time_zone_of(reader.user_id),
        course_key=key,
        course_title=host.course_title(reader.course_key),
        trainer_title=detail.block.trainer_title if detail is not None else "",
        person=person_token(reader.user_id, key),
        device_key=device_key(reader.user_id, key),
        words=dict(words),
        # A kind that usually has no trainer has a rubric where an author can add the trainer's step.
        kinds=[
            KindChoice(
                value=kind.kind,
                label=kind.label.into(reader.language),
                only=[Choice(value=one.id, label=say(one.label, reader.language)) for one in kind.results.filters],
            )
            for kind in activities.ACTIVITIES
            if kind.needs_trainer or kind.rubric
        ],
        groups=in_order(host.groups(CourseKey.from_string(key)), str),
        filter=request,
        queue=None if detail is not None or not queue else roster(reader=reader, request=request),
        detail=detail,
        urls={
            "queue": review_path(key),
            "api": api_path(),
            "export": export_path(key),
            # Only where long exports are prepared at all
            **({"files": files_path(key)} if worker_present() else {}),
            # Only where a block with such results has work
            **({"results": results_path(key)} if any_results(reader) else {}),
        },
        now=iso(reader.now),
    )
