"""Brings the record of a course to work that gathers it: to its sheet, to its rounds as they are shown, to paper.

All that a record tells is handed in, and so stays as it was, but for replies to comments: these are read in a draft.
What they were when a round was handed in is frozen with it, as `reply:<entry ref>`, and only told where the record
still has the comment.

Kinds that gather nothing pay nothing: no query, and no module of the record is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from partnership_xblock.activities import installed
from partnership_xblock.activities.family import Reply
from partnership_xblock.domain.document import Item, present
from partnership_xblock.domain.item import read
from partnership_xblock.repositories.rounds import StoredRound
from partnership_xblock.repositories.work import Place, Work

from .sheets import sheet_of_round, stored_content

if TYPE_CHECKING:
    from partnership_xblock.activities.activity import Activity, Sheet, Values
    from partnership_xblock.activities.record import Entry, Record

REPLY: Final = "reply:"


def gathers(kind: str) -> bool:
    """Whether that kind reads the course's other work."""
    found = installed(kind)
    return found is not None and found.gathers is not None


def record_for(work: Work, language: str, now: datetime) -> Record | None:
    """The record of the course for current work; nothing for a kind that gathers none. At most 6 queries, 0 for
    others."""
    if not gathers(work.kind):
        return None
    from .course_record import record_of  # noqa: PLC0415 -- few kinds need it

    return record_of(work.place, work.network.present(), language, now=now)


def replies_of(record: Record) -> dict[str, dict[str, Any]]:
    """The replies to the comments of a record, empty ones too, as they are frozen with a round."""
    replies = {}
    for entry in record.entries:
        if entry.sort == "comment":
            text = "".join(piece.text for piece in entry.note)
            replies[REPLY + entry.ref] = Reply(text=text, done=bool(entry.facts.get("done"))).model_dump()
    return replies


def with_frozen_replies(record: Record, answers: Mapping[str, Any]) -> Record:
    """The record of a round with the replies that were frozen with it (`answers` as stored). A round of an older
    release has none: there they are told as they are now."""
    frozen = {key: item["v"] for key, item in answers.items() if key.startswith(REPLY)}
    entries = tuple(
        _with_reply(one, read(Reply, frozen[REPLY + one.ref])) if REPLY + one.ref in frozen else one
        for one in record.entries
    )
    return replace(record, entries=entries)


def _with_reply(comment: Entry, reply: Reply) -> Entry:
    from partnership_xblock.activities.record import said  # noqa: PLC0415 -- few kinds need it

    facts = {name: value for name, value in comment.facts.items() if name != "done"} | (
        {"done": 1} if reply.done else {}
    )
    return replace(comment, note=said(reply.text), facts=facts)


def with_record(
    pairs: Sequence[tuple[Mapping[str, Any], StoredRound]], place: Place, language: str
) -> list[dict[str, Any]]:
    """The contents of rounds of one work, each with the record up to the moment its round was handed in, as `record`;
    as they are for a kind that gathers nothing. At most 6 queries, 0 for others."""
    if not pairs or not gathers(str(pairs[0][1].block["kind"])):
        return [dict(content) for content, _ in pairs]
    from partnership_xblock.repositories.record import course_work  # noqa: PLC0415 -- few kinds need it

    from .course_record import record_from, record_shape  # noqa: PLC0415 -- few kinds need it

    found = course_work(place, {round_.submitted_at for _, round_ in pairs})
    made = []
    for content, round_ in pairs:
        record = record_from(found[round_.submitted_at], present(round_.network), language, round_.submitted_at)
        record = with_frozen_replies(record, round_.answers)
        shape = record_shape(record, round_.block.get("wpa", ()), language)
        made.append({**content, "record": shape.model_dump(mode="json")})
    return made


def on_paper(
    content: Mapping[str, Any], round_: StoredRound, place: Place, language: str
) -> tuple[dict[str, Any], Mapping[str, str] | None]:
    """The content of one round with the record as it is printed: without quality, with partners as their teacher chose
    to call them. With it what they are called, by id; None where a kind prints their own names. Queries as above."""
    kind = installed(str(round_.block["kind"]))
    if kind is None or kind.gathers is None:
        return dict(content), None
    from partnership_xblock.repositories.record import course_work  # noqa: PLC0415 -- few kinds need it

    from .course_record import record_from, record_shape  # noqa: PLC0415 -- few kinds need it

    found = course_work(place, {round_.submitted_at})[round_.submitted_at]
    record = record_from(found, present(round_.network), language, round_.submitted_at)
    record = with_frozen_replies(record, round_.answers)
    sheet = sheet_of_round(
        stored_content(kind, round_.content) or kind.Content(),
        answers=round_.answers,
        network=round_.network,
        submitted_at=round_.submitted_at,
        block=round_.block,
    )
    every = {key: Item.from_json(item).value for key, item in round_.network.items()}
    called, record = as_called(kind, replace(sheet, gathered=record), every, language)
    shape = record_shape(record, round_.block.get("wpa", ()), language, paper=True)
    return {**content, "record": shape.model_dump(mode="json")}, called


def as_called(
    kind: Activity[Any], sheet: Sheet[Any], network: Values, language: str
) -> tuple[Mapping[str, str] | None, Record]:
    """What partners are called on this sheet's paper, by id, and the sheet's record with those names in it; None and
    the record as it is where a kind prints their own names. `network` has removed partners too: they may be named."""
    if kind.prints is None:
        return None, sheet.record
    from partnership_xblock.activities.sharing import Outside  # noqa: PLC0415 -- few kinds need it

    partners = {key.removeprefix("partner:"): value for key, value in network.items() if key.startswith("partner:")}
    return kind.prints(sheet, Outside(title="", teacher="", partners=partners), language)
