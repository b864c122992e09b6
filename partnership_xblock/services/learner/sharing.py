"""Shares a teacher's work with the teachers of the course, and withdraws it (decision 0083).

What would be shared is built anew from saved work at each request, by the same function for the preview and for
sharing; it is shared only where it is, to the letter, what the teacher looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from partnership_xblock.activities import activity
from partnership_xblock.activities.sharing import Outside, Shareable
from partnership_xblock.domain.errors import Refused
from partnership_xblock.events import Shared as SharedEvent
from partnership_xblock.host import current_host
from partnership_xblock.repositories import shared as repository
from partnership_xblock.repositories.shared import Shared
from partnership_xblock.repositories.work import Place, Work, find, lock
from partnership_xblock.services.records.events import about, emit
from partnership_xblock.services.records.gathered import record_for
from partnership_xblock.services.records.limits import canonical, digest_of
from partnership_xblock.services.records.sheets import as_joined, content_of, sheet_of
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.records.unshare import unshare
from partnership_xblock.services.wire.paths import circle_path, shared_path, shared_preview_path
from partnership_xblock.services.wire.shapes import ProblemShape
from partnership_xblock.services.wire.sharing import FixShape, NamedShape, ShareRequest, ShareState
from partnership_xblock.services.wire.times import iso

from .visit import Visit
from .writable import require_same_kind

MOST: Final = 2**18
"""Bytes of what is shared, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What would be shared, with its digest. `work` is what it was built from."""

    work: Work
    shareable: Shareable
    digest: str
    by_name: str


def share(visit: Visit, request: ShareRequest) -> ShareState:
    """Looks, shares or withdraws; returns how things stand after it.

    The same token again, and withdrawing what is withdrawn, change nothing. At most 17 queries of our own to share, 8
    to look. Raises Refused: as `submit` for who may write here, not_found (the kind shares nothing), kind_changed,
    invalid (a choice, with problems), deleted, share_trial, share_changed, not_shareable (with problems), too_large,
    busy.
    """
    place = visit.writer_as(request.person, request.page)
    if activity(visit.block.kind).shares is None:
        raise Refused("not_found")
    choices: Mapping[str, Mapping[str, Any]] = request.choices
    if request.act == "withdraw":
        unshare(place, visit.block.kind, visit.now, token=request.token)
        # It is done: choices of a page that was open for long are no reason to answer with a refusal.
        choices = _those_that_fit(visit, choices)
    built = _built(visit, place, visit.language, choices)
    if request.act == "publish":
        _publish(visit, place, request, built)
    return _state(visit, place, built, choices)


def preview(visit: Visit, choices: Mapping[str, Mapping[str, Any]]) -> Built:
    """What the teachers of the course would see of this person's saved work; `choices` as in `ShareRequest`. 7 queries
    of our own.

    Raises Refused as `share`; `not_found` where nothing is saved.
    """
    place = visit.writer()
    built = _built(visit, place, visit.language, choices)
    if not built.work.row:
        raise Refused("not_found")
    return built


def _built(visit: Visit, place: Place, language: str, choices: Mapping[str, Mapping[str, Any]]) -> Built:
    """Of the saved work as it is; `choices` over it."""
    kind = activity(visit.block.kind)
    if kind.shares is None:
        raise Refused("not_found")
    stored = find(place, kind.kind)
    require_same_kind(visit, stored)
    work = as_joined(stored)
    sheet = sheet_of(
        visit.block,
        content_of(visit.block),
        answers={**work.answers.present(), **_checked(visit, choices)},
        network=work.network.present(),
        now=visit.now,
        record=record_for(work, language, visit.now),
    )
    host = current_host()
    name = host.display_names([place.learner_id]).get(place.learner_id, "")
    items = work.network.items.items()
    outside = Outside(
        title=visit.block.title or visit.block.card().title.into(language),
        teacher=name,
        known_as=tuple(dict.fromkeys((name, *host.known_as([place.learner_id]).get(place.learner_id, ())))),
        partners={key.removeprefix("partner:"): item.value for key, item in items if key.startswith("partner:")},
    )
    found = kind.shares(sheet, outside, language)
    chosen = {"licence": found.licence, "names": found.names, "named": found.named}
    digest = digest_of({"head": found.head, "body": found.body, **chosen})
    return Built(work=stored, shareable=found, digest=digest, by_name=name)


def _checked(visit: Visit, choices: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
    """The choices of a request. Raises Refused: bad_request, invalid."""
    kind = activity(visit.block.kind)
    if any(key != "share" and not key.startswith("alias:") for key in choices):
        raise Refused("bad_request")
    problems = [problem for key, value in choices.items() for problem in kind.item_problems(key, value)]
    if problems:
        raise Refused("invalid", problems=problems)
    return choices


def _those_that_fit(visit: Visit, choices: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
    try:
        return _checked(visit, choices)
    except Refused:
        return {}


def _publish(visit: Visit, place: Place, request: ShareRequest, built: Built) -> None:
    if place.scratch:
        raise Refused("share_trial")
    if not built.work.row:
        raise Refused("not_found")
    before = repository.of(built.work.row)
    if before is not None and _again(before, request):
        return
    if against := built.shareable.against:
        raise Refused("not_shareable", problems=against)
    if len(canonical(built.shareable.body)) > MOST:
        raise Refused("too_large", params={"limit": MOST})
    repository.begin(place.course_key)
    _keep(visit, place, request, built)


def _again(before: Shared, request: ShareRequest) -> bool:
    """Whether the last thing that happened is this very request."""
    return bool(request.token) and before.token == request.token


@atomically
def _keep(visit: Visit, place: Place, request: ShareRequest, built: Built) -> None:
    # Locked first, before network and submission: see `repositories.shared`.
    last = repository.lock_numbers(place.course_key)
    work = lock(place, visit.block.kind)
    if not work.row:
        raise Refused("deleted")
    before = repository.lock(work.row)
    if before is not None and _again(before, request):
        return
    unchanged = all(
        getattr(work, name).revision == getattr(built.work, name).revision for name in ("answers", "network")
    )
    if not unchanged or request.digest != built.digest or request.seen != (before.revision if before else 0):
        raise Refused("share_changed")
    found = built.shareable
    after = Shared(
        number=before.number if before is not None else last + 1,
        head=found.head,
        body=found.body,
        licence=found.licence,
        names=found.names,
        named=found.named,
        digest=built.digest,
        revision=request.seen + 1,
        token=request.token,
        shared_at=visit.now,
    )
    repository.keep(work.row, place.course_key, after, new=before is None)
    event = SharedEvent(**about(work), number=after.number, parts=len(found.head["parts"]), again=before is not None)
    emit(event, course_key=visit.block.course_key, actor=place.learner_id)


def _state(visit: Visit, place: Place, built: Built, choices: Mapping[str, Mapping[str, Any]]) -> ShareState:
    row = repository.of(built.work.row) if built.work.row else None
    found, course = built.shareable, str(visit.block.course_key)
    host, shared = current_host(), row is not None and row.withdrawn_at is None
    return ShareState(
        state="none" if row is None else "shared" if shared else "withdrawn",
        number=row.number if row is not None else 0,
        shared_at=iso(row.shared_at) if row is not None else None,
        withdrawn_at=iso(row.withdrawn_at) if row is not None and row.withdrawn_at is not None else None,
        licence=row.licence if row is not None else "",
        named=row is not None and row.named,
        revision=row.revision if row is not None else 0,
        newer=row is not None and shared and _differs(visit, place, row, built, choices),
        trial=place.scratch,
        digest=built.digest,
        by_hidden=found.by_hidden,
        by_name=built.by_name,
        partners=[NamedShape(id=one.id, name=one.name, alias=one.alias, shown=one.shown) for one in found.partners],
        problems=[ProblemShape(**problem.to_json()) for problem in found.problems],
        fixes=[FixShape(**fix._asdict()) for fix in found.fixes],
        preview_url=host.page_url(shared_preview_path(place.usage_key)),
        page_url=host.page_url(shared_path(course, row.number)) if row is not None and shared else "",
        list_url=host.page_url(circle_path(course)),
    )


def _differs(visit: Visit, place: Place, row: Shared, built: Built, choices: Mapping[str, Mapping[str, Any]]) -> bool:
    """Whether sharing again, in the language it was shared in, would change what is read."""
    language = row.body.get("language", visit.language)
    if language != visit.language:
        built = _built(visit, place, language, choices)
    return built.digest != row.digest
