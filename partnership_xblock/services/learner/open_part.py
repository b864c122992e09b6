"""Opens one part of a page when a brief page asks for it: an example, offers of other activities, a round's body."""

from __future__ import annotations

from partnership_xblock.activities import activity
from partnership_xblock.domain.errors import Refused
from partnership_xblock.repositories.rounds import StoredRound, listed_round, rounds_of
from partnership_xblock.repositories.waves import first_handed_in
from partnership_xblock.repositories.work import Work, find
from partnership_xblock.services.records.gathered import gathers, with_frozen_replies, with_record
from partnership_xblock.services.records.rounds import round_body
from partnership_xblock.services.records.sheets import content_of
from partnership_xblock.services.records.waves import as_joined_since, earlier_wave
from partnership_xblock.services.wire.page import PartShape
from partnership_xblock.services.wire.save import LoadRequest

from .offers import offers
from .visit import Visit
from .writable import editable, require_same_kind


def open_part(visit: Visit, request: LoadRequest) -> PartShape:
    """The example makes no query; a round of this person's own work in this block at most 3, the earlier wave of its
    series 3 more; offers 5; the record of the course, and a round of a kind that
    gathers it, 6 more. Before the first save in this block 2 more.

    Raises Refused not_found where the page shows no person's work or the work has no such round; kind_changed.
    """
    if request.part == "example":
        example = activity(visit.block.kind).example_for(content_of(visit.block), visit.language)
        return PartShape(example=dict(example))
    place = visit.reader()
    if place is None:
        raise Refused("not_found")
    work = find(place, visit.block.kind)
    require_same_kind(visit, work)
    if request.part == "offers":
        return offers(visit, place, work.network.present())
    if request.part == "record":
        return _record(visit, work)
    round_ = (listed_round(work.row, request.part) if work.row else None) or _wave(visit, work, request.part)
    if round_ is None:
        raise Refused("not_found")
    body = round_body(round_, visit.language)
    if gathers(visit.block.kind):
        (content,) = with_record([(body["content"], round_)], place, visit.language)
        return PartShape(**{**body, "content": content})
    return PartShape(**(body if request.content else {**body, "content": None}))


def _record(visit: Visit, work: Work) -> PartShape:
    """What the course's other work tells: until now while this may be written, else until it was handed in. The host
    is asked last, and only while it may be written, what else there is."""
    if not gathers(visit.block.kind):
        raise Refused("not_found")
    from partnership_xblock.repositories.record import course_work  # noqa: PLC0415 -- few kinds need it
    from partnership_xblock.services.records.course_record import (  # noqa: PLC0415 -- few kinds need it
        record_from,
        record_shape,
    )

    from .unbegun import unbegun  # noqa: PLC0415 -- few kinds need it

    is_open = editable(visit.block, work.state, visit.now)
    standing = [] if is_open else rounds_of(work.row)
    round_ = next((one for one in standing if not one.withdrawn), None)
    at = visit.now if round_ is None else round_.submitted_at
    found = course_work(work.place, [at])[at]
    record = record_from(found, work.network.present(), visit.language, at)
    if round_ is not None:
        record = with_frozen_replies(record, round_.answers)
    shape = record_shape(record, visit.block.wpa, visit.language)
    if is_open:
        shape.unbegun, shape.unbegun_more = unbegun(visit, found.begun)
    return PartShape(record=shape)


def _wave(visit: Visit, work: Work, public_id: str) -> StoredRound | None:
    """The earlier wave of this work where it is meant: the same round that the page has named."""
    series = visit.block.series_id
    if series is None:
        return None
    wave = earlier_wave(work.place, visit.block.kind, series, first_handed_in(work.row) if work.row else None)
    if wave is None or wave.public_id != public_id:
        return None
    return as_joined_since(wave, work.network.present())
