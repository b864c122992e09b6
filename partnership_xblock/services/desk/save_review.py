"""Saves a trainer's review draft: the same rules as for a teacher's work; private until it is sent."""

from __future__ import annotations

from partnership_xblock.activities import installed
from partnership_xblock.domain.document import Change, Document, Item
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.review import HOURS, STAGED, validate_review_item
from partnership_xblock.domain.submission import NotAllowed
from partnership_xblock.repositories import desk
from partnership_xblock.services.records.limits import SIZE_LIMIT, require_room, size_of
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.desk import ReviewChange, ReviewConflict, ReviewSave, ReviewSaved
from partnership_xblock.services.wire.shapes import ItemShape
from partnership_xblock.services.wire.times import iso

from .claim import with_holder
from .reader import Reader


def save_review(*, reader: Reader, public_id: str, request: ReviewSave) -> ReviewSaved:
    """Applies the changed items and renews the claim; conflicts are reported with both versions. Choices about
    certificates of another round than the current one are not stored, and the answer says so (`not_stored`).

    A claim that has lapsed is renewed unless another trainer has claimed the work: then Refused `claimed_by_other` or
    `not_claimed`, and the page keeps the text.
    """
    reader.named(request.person)
    problems: list[Problem] = []
    for change in request.changes:
        if not change.gone:
            problems += validate_review_item(change.key, change.v)
    if problems:
        raise Refused("invalid", problems=problems)
    return _save(reader, public_id, request)


@atomically
def _save(reader: Reader, public_id: str, request: ReviewSave) -> ReviewSaved:
    submission = reader.lock(public_id)
    certifying = [one.key for one in request.changes if one.key.startswith(HOURS)]
    if certifying and (request.round is None or not _certifies(submission)):
        raise Refused("invalid", problems=[Problem(key, "unknown_item") for key in certifying])
    staged = [one.key for one in request.changes if one.key.startswith(STAGED)]
    if staged and not _has_stages(submission):
        raise Refused("invalid", problems=[Problem(key, "unknown_item") for key in staged])
    try:
        after = submission.state.touch(reader.user_id, reader.now)
    except NotAllowed as refused:
        raise with_holder(refused, submission, reader) from None
    stands = desk.standing_round(submission.entry.row, submission.state.round)
    if stands is None:
        raise Refused("not_found")
    round_id, current = stands
    # Of another round: words go on with the work, but nothing is certified that the trainer has not seen.
    left = frozenset(certifying if request.round != current else ())
    draft = desk.draft_of(submission.entry.row, round_id, reader.user_id, lock=True)
    merge = draft.document.apply(_change(change) for change in request.changes if change.key not in left)
    size = size_of(merge.document)
    if size > SIZE_LIMIT and size > size_of(draft.document):
        raise Refused("too_large", params={"size": size, "limit": SIZE_LIMIT})
    require_room(draft.document, merge.document)
    if merge.document is not draft.document:
        desk.keep_draft(draft, merge.document, reader.now)
    desk.keep_state(submission, after)
    document = merge.document
    return ReviewSaved(
        applied={key: document.items[key].revision for key in merge.applied if key in document.items},
        conflicts=[
            ReviewConflict(key=one.key, mine=_mine(one.mine), theirs=_shape(one.theirs)) for one in merge.conflicts
        ],
        fresh=_fresh(document, request, merge.applied),
        not_stored={key: _shape(document.items[key]) if key in document.items else None for key in sorted(left)},
        revision=document.revision,
        saved_at=iso(reader.now),
        claimed_until=iso(after.claimed_until),
    )


def _certifies(submission: desk.DeskSubmission) -> bool:
    kind = installed(submission.entry.kind)
    return kind is not None and kind.certifies is not None


def _has_stages(submission: desk.DeskSubmission) -> bool:
    kind = installed(submission.entry.kind)
    return kind is not None and kind.outcomes is not None


def _change(change: ReviewChange) -> Change:
    """The value that comes with a removal is dropped: it was not checked."""
    return Change(key=change.key, value={} if change.gone else change.v, base=change.base, gone=change.gone)


def _mine(change: Change) -> ItemShape:
    return ItemShape(v=dict(change.value), r=change.base, gone=change.gone)


def _shape(item: Item) -> ItemShape:
    return ItemShape(v=dict(item.value), r=item.revision, gone=item.gone)


def _fresh(document: Document, request: ReviewSave, applied: tuple[str, ...]) -> dict[str, ItemShape]:
    return {key: _shape(item) for key, item in document.since(request.known).items() if key not in applied}
