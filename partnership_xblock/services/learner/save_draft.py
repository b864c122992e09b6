"""Saves item changes of one device to a draft and the network, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain

from partnership_xblock.activities import activity
from partnership_xblock.activities.admission import RefusedItem, admitted
from partnership_xblock.activities.family import family_of
from partnership_xblock.domain.document import Change, Document, Merge
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.network import Network, validate_network_item
from partnership_xblock.domain.problem import Problem
from partnership_xblock.events import Saved
from partnership_xblock.repositories.contents import keep_content
from partnership_xblock.repositories.versions import Version, keep_versions
from partnership_xblock.repositories.work import Work, keep, lock
from partnership_xblock.services.records.events import about, emit, every, is_emitted
from partnership_xblock.services.records.limits import (
    SIZE_LIMIT,
    VERSIONS_LIMIT,
    digest_of,
    nearly_full,
    require_room,
    size_of,
)
from partnership_xblock.services.records.sheets import (
    HashedContent,
    as_joined,
    marks_of,
    sheet_of,
    versioned,
    with_what_was_read,
)
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.save import (
    AppliedShape,
    ChangeShape,
    ConflictShape,
    FreshItem,
    RefusedShape,
    SaveAnswer,
    SaveRequest,
)
from partnership_xblock.services.wire.shapes import DocumentName, ItemShape, MarkShape
from partnership_xblock.services.wire.times import iso
from partnership_xblock.wording.problems import item_sentence

from .automatic_grade import raise_grade
from .list_columns import with_list_columns
from .visit import Visit
from .writable import EVERYTHING, continues, editable, may_write, require_open, require_same_kind, writable

MOST_DISCARDED = 500
NAMES: tuple[DocumentName, ...] = ("answers", "network")


@atomically
def save_draft(visit: Visit, request: SaveRequest) -> SaveAnswer:
    """Applies the changes that conflict with no other, and reports the rest. Adapters answer 409 when `conflicts` is
    not empty.

    At most 7 queries, 8 where earlier texts make room for newer ones. Raises Refused: login_required, not_enrolled,
    masquerade, other_person, bad_request, invalid (with problems), deleted, not_editable, kind_changed, closed
    {closed_at}, too_large {size, limit}, busy.
    """
    place = visit.writer_as(request.person, request.page)
    content = versioned(visit.block)
    if problems := shape_problems(visit, [*request.changes, *request.discarded]):
        raise Refused("invalid", problems=problems)
    if len(request.discarded) > MOST_DISCARDED:
        raise Refused("bad_request")
    before = lock(place, visit.block.kind)
    require_same_kind(visit, before)
    require_existing(before, request.known)
    allowed = require_writable(visit, before)
    accepted, refused = _admitted(visit, content, before, request.changes, allowed)

    answers = with_what_was_read(before, (one.key for one in accepted["answers"]))
    merges: dict[DocumentName, Merge] = {
        "answers": answers.apply(accepted["answers"]),
        "network": before.network.apply(accepted["network"]),
    }
    after = replace(before, answers=merges["answers"].document, network=merges["network"].document)
    size = size_of(after.answers, after.network)
    if size > SIZE_LIMIT and size > size_of(before.answers, before.network):
        raise Refused("too_large", params={"size": size, "limit": SIZE_LIMIT})
    for name in NAMES:
        require_room(before.document(name), after.document(name))

    versions = _versions(visit, request.discarded, merges)
    if versions or after != before:
        if content.hash != before.content_hash:
            keep_content(content.hash, visit.block.kind, content.whole, visit.now)
        after = with_list_columns(
            replace(after, content_hash=content.hash, last_saved_at=visit.now), visit.block, language=visit.language
        )
        after = keep(before, after, visit.now)
        _emit_saved(visit, before, after, merges, first=not before.row)
        raise_grade(visit, after, content)
    stored = keep_versions(after.row, versions, VERSIONS_LIMIT) if versions else 0
    nearly = nearly_full(after, size=size, versions=stored, language=visit.language)
    answer = _answer(visit, request, merges, after, size)
    refusals = [_refused_shape(visit, one) for one in refused]
    marks = _marks(visit, content, before, after, unseen=_once_unseen(visit, before, answer))
    return answer.model_copy(update={"nearly": nearly, "refused": refusals, "marks": marks})


def require_existing(work: Work, known: Mapping[DocumentName, int]) -> None:
    """Raises Refused `deleted` where the page has seen a later revision than is stored: a "delete state" came in
    between, and what the page shows as saved no longer exists."""
    if any(revision > work.document(name).revision for name, revision in known.items()):
        raise Refused("deleted")


def require_writable(visit: Visit, work: Work) -> list[str]:
    """The answers that may be written now (`writable`). Raises Refused where there are none."""
    allowed = writable(visit.block, work.state, visit.now)
    if not allowed:
        if continues(visit.block, work.state, visit.now):
            require_open(visit.block, work.state, visit.now)
        require_editable(visit, work)
    return allowed


def require_editable(visit: Visit, work: Work) -> None:
    """Raises Refused when this draft cannot be changed now."""
    if not editable(visit.block, work.state, visit.now):
        raise Refused("not_editable", params={"status": str(work.state.settled(visit.now).status)})
    require_open(visit.block, work.state, visit.now)


def shape_problems(visit: Visit, changes: Iterable[ChangeShape]) -> list[Problem]:
    """All problems with the shape of the request's values. A removal has no value to check."""
    kind = activity(visit.block.kind)
    problems: list[Problem] = []
    for change in changes:
        if change.gone:
            continue
        if change.doc == "network":
            problems += validate_network_item(change.key, change.v)
        else:
            problems += kind.item_problems(change.key, change.v)
    return problems


Judged = tuple[dict[DocumentName, list[Change]], list[tuple[DocumentName, RefusedItem]]]


def _admitted(
    visit: Visit, content: HashedContent, work: Work, sent: Iterable[ChangeShape], allowed: list[str]
) -> Judged:
    """The accepted changes by document, and the refused ones. The network is written with a draft only."""
    changes = {name: _changes(sent, name) for name in NAMES}
    refused: list[tuple[DocumentName, RefusedItem]] = []
    if allowed != [EVERYTHING]:
        refused = [
            ("network", RefusedItem(one, Problem(one.key, "not_editable"), work.network.items.get(one.key)))
            for one in changes["network"]
        ]
        changes["network"] = []
    if changes["answers"]:
        answers, network = as_joined(work).answers.present(), work.network.present()
        accepted, declined = admitted(
            activity(visit.block.kind),
            sheet_of(visit.block, content.content, answers=answers, network=network, now=visit.now),
            work.answers,
            changes["answers"],
            may_write=partial(may_write, allowed),
        )
        changes["answers"] = accepted
        refused += [("answers", one) for one in declined]
    return changes, refused


def _refused_shape(visit: Visit, item: tuple[DocumentName, RefusedItem]) -> RefusedShape:
    name, refused = item
    problem, stored = refused.problem, refused.stored
    return RefusedShape(
        doc=name,
        key=refused.change.key,
        code=problem.code,
        message=item_sentence(problem, activity(visit.block.kind).words, visit.language),
        params=dict(problem.params),
        kept=ItemShape.model_validate(stored.to_json()) if stored is not None else None,
    )


def _marks(visit: Visit, content: HashedContent, before: Work, after: Work, *, unseen: bool) -> dict[str, MarkShape]:
    """The marks that this save has changed; the page has the others. `unseen`: all marks."""
    kind = activity(visit.block.kind)
    if kind.marks is None or (after.answers == before.answers and not unseen):
        return {}
    now = _marks_of(visit, content, after)
    was = {} if unseen else _marks_of(visit, content, before)
    return {question: mark for question, mark in now.items() if was.get(question) != mark}


def _marks_of(visit: Visit, content: HashedContent, work: Work) -> dict[str, MarkShape]:
    answers, network = as_joined(work).answers.present(), work.network.present()
    sheet = sheet_of(visit.block, content.content, answers=answers, network=network, now=visit.now)
    return marks_of(activity(visit.block.kind), sheet, visit.language)


def _once_unseen(visit: Visit, before: Work, answer: SaveAnswer) -> bool:
    """Whether the page has not seen how some write-once items were marked: it sends an item again because the answer
    was lost, or another device has written one."""
    families = activity(visit.block.kind).items

    def once(key: str) -> bool:
        family = family_of(families, key)
        return family is not None and family.once

    again = (one.key for one in answer.applied if one.doc == "answers" and one.key in before.answers.items)
    fresh = (one.key for one in answer.fresh if one.doc == "answers")
    return any(map(once, chain(again, fresh)))


def _emit_saved(visit: Visit, before: Work, after: Work, merges: dict[DocumentName, Merge], *, first: bool) -> None:
    """Emits an event for one save of many (`records.events`); none for staff trials."""
    revisions = [sum(work.document(name).revision for name in NAMES) for work in (before, after)]
    one_in = every()
    if after.place.scratch or not is_emitted(first=first, before=revisions[0], after=revisions[1], one_in=one_in):
        return
    saved = Saved(
        **about(after),
        first=first,
        one_in=one_in,
        changed=sum(len(merge.applied) for merge in merges.values()),
        conflicts=sum(len(merge.conflicts) for merge in merges.values()),
        **Network.from_document(after.network).counts,
    )
    emit(saved, course_key=visit.block.course_key, actor=after.place.learner_id)


def _changes(changes: Iterable[ChangeShape], name: DocumentName) -> list[Change]:
    """Changes of one document. The value that comes with a removal is dropped: it was not checked."""
    return [Change(one.key, {} if one.gone else one.v, one.base, one.gone) for one in changes if one.doc == name]


def _versions(visit: Visit, discarded: Iterable[ChangeShape], merges: dict[DocumentName, Merge]) -> list[Version]:
    """The discarded texts of a choice between two, and the texts that this save overwrites, each of which was saved
    before."""
    replaced = {(name, key): item.value for name, merge in merges.items() for key, item in merge.overwritten}
    return [
        Version(
            document=one.doc,
            key=one.key,
            value=one.v,
            digest=digest_of(one.v),
            reason="overwritten" if replaced.get((one.doc, one.key)) == one.v else "discarded",
            at=visit.now,
        )
        for one in discarded
        if one.v and not one.gone
    ]


def _answer(
    visit: Visit, request: SaveRequest, merges: dict[DocumentName, Merge], after: Work, size: int
) -> SaveAnswer:
    applied: list[AppliedShape] = []
    conflicts: list[ConflictShape] = []
    fresh: list[FreshItem] = []
    for name, merge in merges.items():
        document = merge.document
        for key in merge.applied:
            item = document.items.get(key)
            applied.append(AppliedShape(doc=name, key=key, r=item.revision if item else document.revision))
        for conflict in merge.conflicts:
            mine = ItemShape(v=dict(conflict.mine.value), r=conflict.mine.base, gone=conflict.mine.gone)
            theirs = ItemShape.model_validate(conflict.theirs.to_json())
            conflicts.append(ConflictShape(doc=name, key=conflict.key, mine=mine, theirs=theirs))
        reported = {*merge.applied, *(conflict.key for conflict in merge.conflicts)}
        fresh += fresh_items(name, document, request.known.get(name, document.revision), reported)
    return SaveAnswer(
        applied=applied,
        conflicts=conflicts,
        fresh=fresh,
        revision={name: merge.document.revision for name, merge in merges.items()},
        saved_at=iso(after.last_saved_at or visit.now),
        size=size,
        size_limit=SIZE_LIMIT,
        status=after.state.status.value,
    )


def fresh_items(name: DocumentName, document: Document, known: int, reported: Iterable[str] = ()) -> list[FreshItem]:
    """Items changed elsewhere after the revision that a device has seen."""
    known_keys = set(reported)
    return [
        FreshItem(doc=name, key=key, item=ItemShape.model_validate(item.to_json()))
        for key, item in document.since(known).items()
        if key not in known_keys
    ]
