"""Prepares a draft for paper, for its own teacher alone: for kinds whose draft is printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partnership_xblock.activities import activity
from partnership_xblock.domain.document import Document
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.thai.dates import fiscal_year
from partnership_xblock.host import current_host
from partnership_xblock.repositories.work import Work, find
from partnership_xblock.services.records.gathered import as_called, record_for
from partnership_xblock.services.records.print_round import printed
from partnership_xblock.services.records.rounds import THAILAND, document_shape
from partnership_xblock.services.records.sheets import as_joined, content_of, day_of, sheet_of, shown_content
from partnership_xblock.services.wire.desk import PrintPage
from partnership_xblock.services.wire.page import RoundShape
from partnership_xblock.services.wire.shapes import ItemShape
from partnership_xblock.services.wire.times import iso

from .visit import Visit
from .writable import require_same_kind


def draft_for_print(*, visit: Visit, thai_digits: bool) -> PrintPage:
    """What this person has stored in the block, as it is now. Nobody else's: not a learner's whose place a member of
    staff has taken, and not a trainer's view of it. 1 query; 6 more of a kind that gathers the course's work.

    Raises Refused `not_found` (nothing is stored here, or drafts of the kind are not printed), `kind_changed`, or why
    this person cannot work here.
    """
    place = visit.writer()
    block, kind = visit.block, activity(visit.block.kind)
    work = as_joined(find(place, block.kind))
    require_same_kind(visit, work)
    # Where a person has stored something, its block was open to this person: its texts tell nothing new.
    if not kind.prints_draft or not work.row or not work.answers.present():
        raise Refused("not_found")
    host = current_host()
    learner_id = place.learner_id
    group = host.group_of(learner_id, block.course_key)
    network = work.network.present()
    content, called = _content(visit, work)
    return PrintPage(
        language=visit.language,
        time_zone=host.time_zone_of(learner_id),
        thai_digits=thai_digits,
        words={},
        block=block.shape(visit.language, visit.now),
        round=RoundShape(
            public_id="",
            number=0,
            submitted_at=iso(visit.now),
            day=day_of(visit.now).isoformat(),
            late=False,
            withdrawn=False,
            note="",
            answers=_standing(work.answers),
            network=printed(_standing(work.network), called),
            content=content,
            feedback=None,
            print_url="",
        ),
        status="draft",
        teacher=host.display_names({learner_id}).get(learner_id, ""),
        school=str(network.get("context", {}).get("name", "")) or group,
        group=group,
        course_title=host.course_title(block.course_key),
        wpa=[],
        fiscal_year=fiscal_year(visit.now.astimezone(THAILAND).date()),
        receipt="",
        accepted_at=None,
    )


def _content(visit: Visit, work: Work) -> tuple[dict[str, Any], Mapping[str, str] | None]:
    """With what the course's other work tells until now, where the kind gathers that: without quality, with partners as
    their teacher chose to call them. And what they are called, by id; None where a kind prints their own names."""
    block, kind = visit.block, activity(visit.block.kind)
    content = shown_content(kind, content_of(block), visit.language)
    record = record_for(work, visit.language, visit.now)
    if record is None:
        return dict(content), None
    from partnership_xblock.services.records.course_record import record_shape  # noqa: PLC0415 -- few kinds need it

    sheet = sheet_of(
        block,
        content_of(block),
        answers=work.answers.present(),
        network=work.network.present(),
        now=visit.now,
        record=record,
    )
    every = {key: item.value for key, item in work.network.items.items()}
    called, record = as_called(kind, sheet, every, visit.language)
    shape = record_shape(record, block.wpa, visit.language, paper=True)
    return {**content, "record": shape.model_dump(mode="json")}, called


def _standing(document: Document) -> dict[str, ItemShape]:
    """Its items without removed ones: they are on no paper."""
    return {key: item for key, item in document_shape(document).items.items() if not item.gone}
