"""Writes a bundle: all data about one person, for that person, for programs and for reading, in one file.

Read in chunks and written as it is read; memory does not grow with the amount of work. Nothing is stored here except
the file that the caller opened, and two temporary pages that go into it.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import IO, Any, BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZipFile

from django.core.serializers.json import DjangoJSONEncoder

from partnership_xblock.exports.paper import CLOSING, Heading, Node, Note, nodes, opening
from partnership_xblock.host import current_host, zone_without_device
from partnership_xblock.repositories import bundle as repository
from partnership_xblock.services.wire.times import iso

from .bundle_pages import Pages
from .sheets import shown_stored

FORMAT: Final = "partnership-bundle/1"
LANGUAGES: Final = ("th", "en")
Piece = tuple[Mapping[str, Any], Callable[[Pages], Iterator[Node]]]
"""A part for programs, and how it reads on a page."""


def write_bundle(*, user_id: int, to: BinaryIO) -> dict[str, int]:
    """A zip of `data.json`, `th.html` and `en.html`; returns the number of pieces in each part.

    For an account that is unknown or has no data, the parts are empty. 12 queries of our own for 20 submissions.
    """
    host = current_host()
    now = host.now()
    zone = zone_without_device(host.time_zone_of(user_id))
    name = host.display_names([user_id]).get(user_id, "")
    names: dict[int, str] = {}
    titles: dict[str, str] = {}
    every = [Pages(language, zone, names, titles) for language in LANGUAGES]
    with ZipFile(to, "w", ZIP_DEFLATED) as archive, tempfile.TemporaryDirectory() as folder:
        papers = [open(f"{folder}/{pages.language}", "w+", encoding="utf-8") for pages in every]  # noqa: PTH123, SIM115
        try:
            for pages, paper in zip(every, papers, strict=True):
                paper.write(opening(pages.say("bundle.title"), pages.language))
                intro = pages.say("bundle.made", at=pages.moment(now), name=name)
                paper.writelines(nodes([Note(intro), *(Note(pages.say(key)) for key in _SAID)]))
            with archive.open("data.json", "w") as data:
                counts = _write(data, papers, every, user_id, {"format": FORMAT, "made_at": iso(now), "name": name})
            for pages, paper in zip(every, papers, strict=True):
                paper.write(CLOSING)
                paper.flush()
                archive.write(paper.name, f"{pages.language}.html")
        finally:
            for paper in papers:
                paper.close()
    return counts


_SAID: Final = ("bundle.elsewhere", "bundle.unsent")


def _write(
    data: IO[bytes], papers: list[Any], every: list[Pages], user_id: int, head: Mapping[str, Any]
) -> dict[str, int]:
    """Writes every part in both forms at once, so that each row is read once."""
    counts: dict[str, int] = {}
    data.write(_json({**head, "user_id": user_id})[:-1])
    for part, pieces in _parts(user_id):
        counts[part] = 0
        data.write(f', "{part}": ['.encode())
        for pages, paper in zip(every, papers, strict=True):
            paper.writelines(nodes([Heading(2, pages.say(f"bundle.{part}"))]))
        for piece, reads in pieces:
            data.write((b",\n" if counts[part] else b"\n") + _json(piece))
            counts[part] += 1
            for pages, paper in zip(every, papers, strict=True):
                paper.writelines(nodes(reads(pages)))
        if not counts[part]:
            for pages, paper in zip(every, papers, strict=True):
                paper.writelines(nodes([Note(pages.say("bundle.nothing"))]))
        data.write(b"]")
    data.write(b"}\n")
    return counts


def _parts(user_id: int) -> Iterator[tuple[str, Iterator[Piece]]]:
    yield "networks", _networks(user_id)
    yield "work", _work(user_id)
    yield "shared", _shared(user_id)
    yield "reviews_given", _reviews(user_id)
    yield "moves", _moves(user_id)
    yield "exports", _exports(user_id)
    yield "mails", _mails(user_id)


def _networks(user_id: int) -> Iterator[Piece]:
    for one in repository.networks_of(user_id):
        yield asdict(one), lambda pages, one=one: pages.network(one)  # type: ignore[misc]


def _work(user_id: int) -> Iterator[Piece]:
    for one in repository.work_of(user_id):
        yield _plain(one), lambda pages, one=one: pages.work(one)  # type: ignore[misc]


def _shared(user_id: int) -> Iterator[Piece]:
    for one in repository.shared_by(user_id):
        yield one, lambda pages, one=one: pages.shared(one)  # type: ignore[misc]


def _reviews(user_id: int) -> Iterator[Piece]:
    for one in repository.reviews_by(user_id):
        yield asdict(one), lambda pages, one=one: pages.review(one)  # type: ignore[misc]


def _moves(user_id: int) -> Iterator[Piece]:
    for course, move in repository.moves_by(user_id):
        piece = {"course_key": course, "verb": move.verb, "at": move.at, "reason": move.reason}
        yield piece, lambda pages, one=(course, move): iter([pages.moves([one])])  # type: ignore[misc]


def _exports(user_id: int) -> Iterator[Piece]:
    for one in repository.exports_by(user_id):
        yield one, lambda pages, one=one: iter([pages.export(one)])  # type: ignore[misc]


def _mails(user_id: int) -> Iterator[Piece]:
    for one in repository.mails_of(user_id):
        yield one, lambda pages, one=one: iter([pages.mail(one)])  # type: ignore[misc]


def _plain(one: repository.OwnWork) -> dict[str, Any]:
    """The work as data. It contains no account ids but the person's own: other people are named on the pages alone."""
    kind = str(one.columns["kind"])
    rounds = []
    for row in one.rounds:
        fields = asdict(row)
        for hidden in ("id", "token", "content_hash", "opened", "reopened"):
            fields.pop(hidden)
        fields["content"] = shown_stored(kind, row.content)
        if row.review is not None:
            fields["review"] = {
                "decision": row.review.decision,
                "decided_at": row.review.decided_at,
                "items": row.review.document.to_json(),
                "earned": row.review.earned,
                "possible": row.review.possible,
            }
        if row.id in one.sheets:
            fields["sheets"] = [
                {"number": number, **sheet.item.model_dump(exclude={"shown", "declined"})}
                for number, sheet in enumerate((sheet for sheet in one.sheets[row.id] if sheet.scores), 1)
            ]
        rounds.append(fields)
    return {
        **one.columns,
        "draft": one.draft,
        "content": shown_stored(kind, one.content),
        "rounds": rounds,
        "earlier": [
            {"key": text.key, "value": text.value, "reason": text.reason, "at": text.at} for text in one.versions
        ],
        "moves": [{"verb": move.verb, "at": move.at, "reason": move.reason, "data": move.data} for move in one.moves],
    }


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False).encode()
