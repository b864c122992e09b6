"""Draws the handed-in work of a block for its trainer, beside the wave before it: counts without names, never of a few.

Read are the summaries stored with rounds, and for the days at each stage when rounds were handed in and decided; no
answers and no words of a review. Counted are people who are enrolled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from partnership_xblock.activities.activity import Activity, Content
from partnership_xblock.activities.outcomes import STAGE, Gate
from partnership_xblock.activities.picture import CoursePicture, Drawings, Drawn, Person, Spot, drawings
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.text import Text
from partnership_xblock.host import current_host
from partnership_xblock.repositories import answers, summaries
from partnership_xblock.repositories.contents import content_of
from partnership_xblock.repositories.summaries import BlockRow, StandingSummary

from .reader import Reader

Owners = Mapping[int, tuple[int, str]]
"""The learner and the course of each work."""
CHUNK: Final = 500
"""Works read at once."""


@dataclass(slots=True)
class _Wave:
    """Everybody's places in one block, and the content that was handed in last."""

    at: dict[int, Mapping[str, str]] = field(default_factory=dict)
    newest: StandingSummary | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseCounts:
    """The counts of a block, before they are put in words, and the places of both waves' contents."""

    drawings: Drawings
    spots: Sequence[Spot]
    content: Content
    partial: bool


def count(
    reader: Reader,
    block: str,
    row: BlockRow,
    kind: Activity[Any],
    picture: CoursePicture[Any],
    rows: Sequence[int],
    most: int,
) -> CourseCounts:
    """Counts a whole block; `rows` are its works, of which at most `most` are counted. Raises Refused `not_found` for
    work of another course.

    Queries: 1 for each of two contents and 1 for the earlier block's works, 3 for each 500 works of the block and 2 for
    each 500 of the earlier one, 1 more for each 500 works where the picture tells days; 2 of the host's for each 500
    people.
    """
    here = _owners(rows[:most])
    earlier = _block_before(reader, block, row, here) if row.series else ""
    there = answers.rows_in(earlier, most + 1) if earlier else []
    now, before = _wave(reader, picture, here), _wave(reader, picture, _owners(there[:most]))
    contents = [_content(kind, now.newest), *([_content(kind, before.newest)] if before.newest else [])]
    days = _days(kind, contents[0], here) if picture.days else {}
    drawn = drawings(_people(reader, now, before if earlier else None, days))
    return CourseCounts(
        drawings=drawn,
        spots=_all_spots([spot for content in contents for spot in picture.spots(content)], drawn.everybody),
        content=contents[0],
        partial=max(len(rows), len(there)) > most,
    )


def _owners(rows: Sequence[int]) -> Owners:
    return {row: owner for some in _chunks(rows) for row, owner in summaries.owners(some).items()}


def _block_before(reader: Reader, block: str, row: BlockRow, works: Owners) -> str:
    """The block of the series in which most people of this one have begun just before; empty where there is none."""
    votes: Counter[str] = Counter()
    for some in _chunks(sorted({learner for learner, _course in works.values()})):
        last: dict[int, str] = {}
        done: set[int] = set()
        for learner, _row, usage_key in summaries.others_in_series(
            some, str(reader.course_key), row.kind, row.series or ""
        ):
            if usage_key == block:
                done.add(learner)
            elif learner not in done:
                last[learner] = usage_key
        votes.update(last.values())
    return max(votes, key=lambda key: (votes[key], key), default="")


def _wave(reader: Reader, picture: CoursePicture[Any], works: Owners) -> _Wave:
    wave = _Wave()
    for some in _chunks(list(works)):
        for one in summaries.standing_summaries({row: works[row] for row in some}):
            if one.course_key != str(reader.course_key):
                raise Refused("not_found")
            wave.at[one.learner_id] = picture.at(dict(one.summary))
            if wave.newest is None or one.submitted_at > wave.newest.submitted_at:
                wave.newest = one
    return wave


def _chunks(rows: Sequence[int]) -> Iterator[Sequence[int]]:
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))


def _content(kind: Activity[Any], newest: StandingSummary | None) -> Content:
    """The content handed in last, as its author left it then; the kind's own where nothing was."""
    content: Content = kind.Content.from_kept({} if newest is None else content_of(newest.content_hash))
    return content


def _days(kind: Activity[Any], content: Content, works: Owners) -> dict[int, Mapping[str, int]]:
    """How long the work of each learner lay at the stages that it has left. 1 query for each 500 works."""
    from partnership_xblock.activities.stays import DecidedRound, stays  # noqa: PLC0415 -- few kinds need it
    from partnership_xblock.repositories.gates import gates_of  # noqa: PLC0415 -- few kinds need it

    stages = kind.outcomes
    if stages is None:
        raise TypeError(f"{kind.kind} has no stages in which work could lie")
    days: dict[int, Mapping[str, int]] = {}
    for some in _chunks(list(works)):
        for row, decided in gates_of(some).items():
            rounds = (
                DecidedRound(
                    str(one.summary.get(STAGE) or stages.first(content)),
                    one.submitted_at,
                    one.decided_at,
                    Gate(one.decision, one.gate.outcome),
                )
                for one in decided
            )
            days[works[row][0]] = stays(stages, content, rounds)
    return days


def _people(reader: Reader, now: _Wave, before: _Wave | None, days: Mapping[int, Mapping[str, int]]) -> list[Person]:
    """Those of both waves who are enrolled. 2 queries of the host's for each 500."""
    host = current_host()
    earlier = {} if before is None else before.at
    people: list[Person] = []
    for some in _chunks(sorted({*now.at, *earlier})):
        enrolled = host.enrolled_among(reader.course_key, some)
        groups = host.groups_of(some, reader.course_key)
        people += [
            Person(now.at.get(one), earlier.get(one), groups.get(one, ""), days.get(one, {}))
            for one in some
            if one in enrolled
        ]
    return people


def _all_spots(spots: Sequence[Spot], drawn: Drawn | None) -> list[Spot]:
    """Each place once: those of this wave's content, then of the earlier one's, then those that no content has any
    more. Hidden ones only where something is shown to stand there: a place of a few people would tell of them."""
    shown = [] if drawn is None else [drawn.now, drawn.before or {}]
    used = {place for counts in shown for place, number in counts.items() if number}
    known: dict[str, Spot] = {}
    for spot in spots:
        if spot.id in used or not spot.hidden:
            known.setdefault(spot.id, spot)
    lost = sorted(used - set(known))
    return [*known.values(), *(Spot(id_, Text(en=id_)) for id_ in lost)]
