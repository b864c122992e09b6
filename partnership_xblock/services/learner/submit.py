"""Hands in: a draft becomes a round, with the documents, figures and partner records of that moment.

Pressing twice, a retry or a race of two requests make one round. A log may be handed in again while it waits: the same
move withdraws the waiting round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from partnership_xblock.activities import activity
from partnership_xblock.activities.activity import Activity, Content
from partnership_xblock.domain.course_vocabulary import CourseVocabulary
from partnership_xblock.domain.document import Document, present
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.item import ItemModel, Paragraph
from partnership_xblock.domain.item import shape_problems as value_problems
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.submission import NotAllowed, Status, Submission
from partnership_xblock.events import Submitted, Withdrawn
from partnership_xblock.host import current_host
from partnership_xblock.repositories.contents import keep_content
from partnership_xblock.repositories.listed import PROVINCE_LENGTH
from partnership_xblock.repositories.rounds import (
    PartnerLine,
    StoredRound,
    keep_records,
    keep_round,
    rounds_of,
    withdraw_round,
)
from partnership_xblock.repositories.versions import forget_versions
from partnership_xblock.repositories.work import Place, Work, keep, lock
from partnership_xblock.services.records.certificates import certificates_of
from partnership_xblock.services.records.events import about, record_own_move, seconds
from partnership_xblock.services.records.gathered import record_for, replies_of
from partnership_xblock.services.records.sheets import HashedContent, as_joined, day_of, sheet_of, versioned
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.page import PageShape
from partnership_xblock.services.wire.save import SubmitRequest

from .automatic_grade import raise_grade
from .list_columns import with_list_columns
from .page import page_shape
from .save_draft import NAMES, fresh_items, require_editable, require_existing
from .visit import Visit
from .writable import flow_of, late, require_same_kind

if TYPE_CHECKING:
    from partnership_xblock.activities.record import Record

CODE_LENGTH = 40


def new_round(
    visit: Visit,
    request: SubmitRequest,
    work: Work,
    content: HashedContent,
    rounds: Sequence[StoredRound],
    *,
    late: bool,
    record: Record | None = None,
) -> StoredRound:
    """The round that handing in makes of `work`, which is the work after the move; `rounds` are those before. Replies
    that its record tells are frozen with it: their draft goes on."""
    kind = activity(visit.block.kind)
    answers = as_joined(work).answers.without_gone()
    if kind.not_handed_in is not None:
        answers = answers.without(kind.not_handed_in(answers.present()))
    network = work.network.without_gone(_partner_keys(kind.partners_in(answers.present())))
    replies = Document.of({} if record is None else replies_of(record))
    sheet = sheet_of(
        visit.block,
        content.content,
        answers=answers.present(),
        network=network.present(),
        now=visit.now,
        certificates=certificates_of(kind, rounds),
        stage=_stage(kind, content.content, rounds),
        record=record,
    )
    return StoredRound(
        number=work.state.round,
        answers={**answers.to_json(), **replies.to_json()},
        network=network.to_json(),
        block=visit.block.to_json(),
        content_hash=content.hash,
        content=dict(content.whole),
        summary=kind.results.summary(sheet),
        note=request.note,
        token=request.token,
        submitted_at=visit.now,
        late=late,
    )


def _stage(kind: Activity[Any], content: Content, rounds: Sequence[StoredRound]) -> str:
    if kind.outcomes is None:
        return ""
    from partnership_xblock.services.records.stages import stage_of  # noqa: PLC0415 -- few kinds need it

    return stage_of(kind, content, rounds)


def forgotten(work: Work) -> Work:
    """The work after handing in: removed items are dropped, except partners that any block still refers to, and what
    was said of joined partners is of the one that they are."""
    spoken_of = frozenset(partner for ids in work.references.values() for partner in ids)
    return replace(
        work,
        answers=as_joined(work).answers.without_gone(),
        network=work.network.without_gone(_partner_keys(spoken_of)),
    )


def partner_lines(network: Network, content: Content, lists: CourseVocabulary) -> list[PartnerLine]:
    """A network's partners in codes, for the read model. Which side of the map a sector stands on is the course's to
    say, or the map's; another kind cannot tell (0065)."""
    rows = getattr(content, "sectors", None) if lists.partners is None else lists.partners.sectors
    sectors = None if rows is None else {sector.id: sector for sector in rows}
    return [
        PartnerLine(
            partner_id=partner.id[:CODE_LENGTH],
            sector=partner.item.sector,
            pillar=partner.pillar(sectors),
            quality=partner.item.quality,
            direction=partner.item.direction,
            frequency=partner.item.frequency,
            place_province=partner.item.place_province[:PROVINCE_LENGTH],
        )
        for partner in network.partners
    ]


def _partner_keys(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(f"partner:{id_}" for id_ in ids)


class Note(ItemModel):
    """The teacher's note to the trainer."""

    text: Paragraph = ""


@atomically
def submit(visit: Visit, request: SubmitRequest, words: Mapping[str, str]) -> PageShape:
    """Hands in; returns the page after it.

    A token that has made a round already, and a second press on unchanged work, return the page and make nothing.
    At most 12 queries, 14 where a waiting round is replaced, 2 more in a series, 6 more of a kind that
    gathers the course's work. Raises Refused: login_required,
    not_enrolled, masquerade, other_person, bad_request, deleted, not_editable, being_read, kind_changed, closed
    {closed_at}, stale {fresh, revision}, not_ready (with problems), invalid (the note), busy.
    """
    place = visit.writer_as(request.person, request.page)
    if problems := value_problems(Note, "note", {"text": request.note}):
        raise Refused("invalid", problems=problems)
    before = stored = lock(place, visit.block.kind)
    require_same_kind(visit, before)
    rounds = rounds_of(before.row) if before.state.round else []
    if _is_repeated(visit, request, before, rounds):
        return page_shape(visit, before, rounds, words)
    require_existing(before, request.revision)
    require_editable(visit, before)
    state = _handed_in(visit, before)
    _require_seen(request, before)
    content = versioned(visit.block)
    record = record_for(before, visit.language, visit.now) if activity(visit.block.kind).gathers else None
    _require_ready(visit, before, content, rounds, record)

    was_late = late(visit.block, before.state.settled(visit.now), visit.now)
    if waiting := _waiting(visit, before, rounds):
        before, rounds = _withdrawn(visit, before, waiting), [withdraw_round(waiting), *rounds[1:]]
        was_late = waiting.late
    after = _after(visit, place, before, state, content)
    round_ = new_round(visit, request, after, content, rounds, late=was_late, record=record)
    after = forgotten(after)
    if content.hash != before.content_hash:
        keep_content(content.hash, visit.block.kind, content.whole, visit.now)
    # Compared with the row as it is: the withdrawal of a waiting round is part of this move and was never written.
    after = keep(stored, after, visit.now)
    round_ = replace(round_, id=keep_round(after.row, round_))
    network = Network.from_document(Document.from_json(round_.network, after.network.revision))
    keep_records(
        round_.id, partner_lines(network, content.content, visit.block.lists), [(tie.a, tie.b) for tie in network.ties]
    )
    forget_versions(after.row)
    if after.state.status is Status.ACCEPTED:
        raise_grade(visit, after, content)
    written = len(round_.answers) - (0 if record is None else len(replies_of(record)))
    event = Submitted(**about(after), **network.counts, items=written)
    actor, counts = place.learner_id, network.counts
    record_own_move(
        "submit", event, before=before, after=after, actor=actor, at=visit.now, round_id=round_.id, counts=counts
    )
    return page_shape(visit, after, [round_, *rounds], words)


def _is_repeated(visit: Visit, request: SubmitRequest, work: Work, rounds: Sequence[StoredRound]) -> bool:
    if any(round_.token == request.token for round_ in rounds):
        return True
    status, goes_on = work.state.settled(visit.now).status, flow_of(visit.block, work.state).goes_on
    handed_in = status is Status.SUBMITTED or work.state.finished or (goes_on and status is Status.ACCEPTED)
    if not handed_in or any(request.revision.get(name, 0) != work.document(name).revision for name in NAMES):
        return False
    return not goes_on or _says_the_same(visit, work, next(round_ for round_ in rounds if not round_.withdrawn))


def _says_the_same(visit: Visit, work: Work, newest: StoredRound) -> bool:
    """Whether a new round of a log would equal the newest that stands. Rules depend on the day: on another day a
    session that was in the future may count."""
    documents = (as_joined(work).answers.present(), work.network.present())
    return documents == (present(newest.answers), present(newest.network)) and (
        day_of(visit.now) == day_of(newest.submitted_at)
    )


def _waiting(visit: Visit, work: Work, rounds: Sequence[StoredRound]) -> StoredRound | None:
    """The waiting round that the next one replaces; None without one."""
    return rounds[0] if work.state.settled(visit.now).status is Status.SUBMITTED else None


def _withdrawn(visit: Visit, before: Work, waiting: StoredRound) -> Work:
    """The work after the waiting round is withdrawn. 1 query."""
    back = replace(before, state=before.state.withdraw(visit.now, flow_of(visit.block, before.state)))
    event = Withdrawn(**about(back), waited=seconds(waiting.submitted_at, visit.now))
    actor = before.place.learner_id
    record_own_move("withdraw", event, before=before, after=back, actor=actor, at=visit.now, round_id=waiting.id)
    return back


def _require_seen(request: SubmitRequest, work: Work) -> None:
    """Raises Refused `stale` where the documents have changed since the page showed them."""
    newer = [name for name in NAMES if work.document(name).revision > request.revision.get(name, 0)]
    if newer:
        fresh = [
            one.model_dump()
            for name in newer
            for one in fresh_items(name, work.document(name), request.revision.get(name, 0))
        ]
        revision = {name: work.document(name).revision for name in NAMES}
        raise Refused("stale", params={"fresh": fresh, "revision": revision})


def _require_ready(
    visit: Visit, work: Work, content: HashedContent, rounds: Sequence[StoredRound], record: Record | None
) -> None:
    kind = activity(visit.block.kind)
    sheet = sheet_of(
        visit.block,
        content.content,
        answers=as_joined(work).answers.present(),
        network=work.network.present(),
        now=visit.now,
        certificates=certificates_of(kind, rounds),
        stage=_stage(kind, content.content, rounds),
        record=record,
    )
    problems = kind.check(sheet)
    # Before the first save in this block there is nothing to hand in, whatever the kind's rules say.
    if not work.row or any(problem.blocking for problem in problems):
        raise Refused("not_ready", problems=problems)


def _handed_in(visit: Visit, before: Work) -> Submission:
    """The state after the move. Raises Refused `being_read`."""
    try:
        return before.state.submit(visit.now, flow_of(visit.block, before.state.settled(visit.now)))
    except NotAllowed as refused:
        raise Refused(refused.code, params={**refused.params, "trainer": visit.block.trainer_title}) from None


def _after(visit: Visit, place: Place, before: Work, state: Submission, content: HashedContent) -> Work:
    after = replace(
        before,
        state=state,
        content_hash=content.hash,
        seen_at=visit.now if state.seen else None,
        group=current_host().group_of(place.learner_id, visit.block.course_key),
    )
    return with_list_columns(after, visit.block, language=visit.language)
