"""Decides how far each sample teacher has come, and when each step of it happened."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Any, Literal

from demo import course
from demo.seed import answers, reviews
from demo.seed.items import Items
from demo.seed.logs import log_steps
from demo.seed.networks import network
from demo.seed.play import Player, Step
from demo.seed.staged import staged_steps
from demo.seed.teachers import Teacher
from demo.words import BANGKOK
from partnership_xblock.activities import activity

Fate = Literal["none", "draft", "submitted", "reading", "returned", "again", "accepted", "accepted_again", "done"]
"""How far a work is: `again` is handed in a second time and waits; `accepted_again` took two rounds; `done` is handed
in where no trainer reads."""

FIRST: tuple[tuple[Fate, int], ...] = (
    ("none", 4),
    ("draft", 9),
    ("submitted", 14),
    ("reading", 2),
    ("returned", 8),
    ("again", 5),
    ("accepted", 18),
    ("accepted_again", 4),
)
"""The first activity's fates: of sixty who work in every activity, and of four who have not begun."""
LATER: tuple[tuple[Fate, float], ...] = (
    ("none", 0.34),
    ("draft", 0.16),
    ("submitted", 0.2),
    ("returned", 0.1),
    ("accepted", 0.2),
)
REST: tuple[tuple[Fate, float], ...] = (
    ("draft", 0.16),
    ("submitted", 0.07),
    ("returned", 0.1),
    ("accepted", 0.63),
    ("accepted_again", 0.04),
)
"""The fates of what is left of the course."""
CHANGES: tuple[dict[str, Any], ...] = (
    {"quality": "strong", "frequency": "monthly", "change": "ปีนี้วางแผนด้วยกันก่อนเปิดเทอม เด็กรู้ล่วงหน้าทั้งปี"},
    {"direction": "both", "change": "ปีนี้โรงเรียนได้ช่วยงานของเขากลับด้วย"},
    {"quality": "thin", "frequency": "rarely", "story": "คนประสานงานย้ายไปแล้ว ยังไม่รู้ว่าจะคุยกับใคร"},
    {"quality": "normal", "frequency": "termly"},
)
"""What a year does to a partner."""
ANSWERED_WITHIN = timedelta(days=2)
"""What was begun later than so long ago waits for its trainer still."""
NOTES = ("อยากให้ช่วยดูเรื่องเส้นที่ยังไม่ราบรื่น", "ไม่แน่ใจว่าเลือกถูกเรื่องไหม", "", "", "")


@dataclass
class Work:
    """One teacher's work in one block, as it is to become."""

    username: str
    block: course.Block
    answers: Items
    network: Items
    fate: Fate
    review: Items | None = None
    """What the trainer answers first; made up, if not given."""


def teacher_steps(rng: Random, player: Player, teachers: list[Teacher], anchor: datetime) -> Iterator[Step]:
    """Steps of all generated teachers. The map comes first, wherever it stands in the course, since all other work is
    about its partners. How far it is decides who goes on to the next."""
    written = answers.written()
    first = next(one for one in written if activity(one[0].kind).network == "edits")
    blocks = [first, *(one for one in written if one is not first)]
    fates = [fate for fate, count in FIRST for _ in range(count)]
    rng.shuffle(fates)
    for place, (teacher, fate) in enumerate(zip(teachers, fates, strict=True)):
        items = network(rng, teacher)
        since: datetime | None = None
        begun = False
        worked: dict[str, list[Step]] = {}
        for block, write in blocks:
            if activity(block.kind).flow.goes_on:
                continue
            if not activity(block.kind).needs_trainer:
                if place % 3:  # two of three
                    worked[block.id] = list(done_steps(player, teacher.username, block, items, anchor, since))
                continue
            if activity(block.kind).outcomes is not None:
                if since is not None:
                    worked[block.id] = list(staged_steps(player, teacher.username, block, items, anchor, since))
                continue
            if answers.apart(block.kind):
                if place % 2 and not block.id.endswith("again"):  # one of two
                    worked[block.id] = list(apart_steps(player, teacher.username, block, items, anchor, since))
                continue
            chosen: Fate = rng.choices([f for f, _ in LATER], [w for _, w in LATER])[0] if begun else fate
            begun = True
            if chosen == "none":
                break
            again = block.kind == first[0].kind or answers.revised(block.kind)
            if block.id.endswith("again") and (again or fate != "accepted" or rng.random() < 0.6):
                continue
            shared = items if since is None else {}
            work = Work(teacher.username, block, write(rng, items, anchor.date()), shared, chosen)
            steps = worked[block.id] = list(steps_of(rng, player, work, anchor, since))
            if chosen == "accepted":
                yield from again_steps(player, work, anchor, steps[-1].at)
            since = since or steps[0].at
            if chosen == "draft":
                break
        for some in worked.values():
            yield from some
        if since is not None:
            yield from rest_steps(player, teacher.username, items, anchor, since, worked)
        if fate.startswith("accepted"):
            yield from map_again_steps(player, teacher.username, items, anchor, worked[first[0].id][-1].at)


def rest_steps(
    player: Player,
    username: str,
    items: Items,
    anchor: datetime,
    since: datetime,
    worked: Mapping[str, Collection[Step]],
) -> Iterator[Step]:
    """Work in what is left of the course, so that each activity has that of everybody who has a network. Each
    draws from a source of its own: it changes nobody's other work."""
    for block, write in answers.written():
        if worked.get(block.id) or block.id.endswith("again"):
            continue
        if activity(block.kind).flow.goes_on:
            yield from log_steps(player, username, block, items, anchor, since)
            continue
        if not activity(block.kind).needs_trainer:
            yield from done_steps(player, username, block, items, anchor, since)
            continue
        if activity(block.kind).outcomes is not None:
            yield from staged_steps(player, username, block, items, anchor, since)
            continue
        rng = Random(f"{username}/{block.id}/rest")
        chosen: Fate = rng.choices([f for f, _ in REST], [w for _, w in REST])[0]
        work = Work(username, block, write(rng, items, anchor.date()), {}, chosen)
        steps = list(steps_of(rng, player, work, anchor, since))
        yield from steps
        if chosen == "accepted":
            yield from again_steps(player, work, anchor, steps[-1].at)


def map_again_steps(player: Player, username: str, items: Items, anchor: datetime, since: datetime) -> Iterator[Step]:
    """The map at the year's end, after the first was accepted at `since`: some partners have come closer, or are seen
    less often."""
    later, write = next((one for one in course.laid_blocks() if one.id == "map-again"), None), answers.writer("map")
    if later is None or write is None:
        return
    rng = Random(f"{username}/{later.id}")
    partners = [key for key in items if key.startswith("partner:")]
    changed = {key: {**items[key], **rng.choice(CHANGES)} for key in rng.sample(partners, min(4, len(partners)))}
    chosen: Fate = rng.choice(("submitted", "accepted", "accepted"))
    work = Work(username, later, write(rng, items, anchor.date()), changed, chosen)
    yield from steps_of(rng, player, work, anchor, since)


def done_steps(
    player: Player, username: str, block: course.Block, items: Items, anchor: datetime, since: datetime | None
) -> Iterator[Step]:
    """An activity nobody reads, by somebody whose network was there at `since`. It draws from a source of its own, so
    that such a block in the course changes nobody's other work."""
    rng, write = Random(f"{username}/{block.id}"), answers.writer(block.kind)
    if write is None or since is None:
        return
    work = Work(username, block, write(rng, items, anchor.date()), {}, "done")
    yield from steps_of(rng, player, work, anchor, since)


def apart_steps(
    player: Player,
    username: str,
    block: course.Block,
    items: Items,
    anchor: datetime,
    since: datetime | None,
    fate: Fate | None = None,
    own: Items | None = None,
) -> Iterator[Step]:
    """As `done_steps`, for work that is read. `fate` and the answers (`own`) are drawn where they are not given. What
    was accepted is done again at the year's end, where the course asks for it."""
    rng, write = Random(f"{username}/{block.id}"), answers.writer(block.kind)
    if write is None or since is None:
        return
    chosen: Fate = fate or rng.choices([f for f, _ in LATER], [w for _, w in LATER])[0]
    if chosen != "none":
        work = Work(username, block, own or write(rng, items, anchor.date()), {}, chosen)
        steps = list(steps_of(rng, player, work, anchor, since))
        yield from steps
        if chosen == "accepted":
            yield from again_steps(player, work, anchor, steps[-1].at)


def again_steps(player: Player, first: Work, anchor: datetime, since: datetime) -> Iterator[Step]:
    """The same work in the series' later block, after the first was accepted at `since`."""
    later = next((one for one in course.laid_blocks() if one.id == f"{first.block.kind}-again"), None)
    revise = answers.revised(first.block.kind)
    if later is None or revise is None:
        return
    rng = Random(f"{first.username}/{later.id}")
    chosen: Fate = rng.choice(("submitted", "accepted", "accepted", "accepted"))
    if anchor - since < ANSWERED_WITHIN:
        chosen = rng.choice(("submitted", "submitted", "draft"))
    work = Work(first.username, later, revise(rng, first.answers, anchor.date()), {}, chosen)
    yield from steps_of(rng, player, work, anchor, since)


def steps_of(
    rng: Random, player: Player, work: Work, anchor: datetime, since: datetime | None = None
) -> Iterator[Step]:
    """Saving, handing in, reading, answering, handing in again: each at its time, backwards from the anchor."""
    player_args = (work.username, work.block)
    handed = _handed(rng, work.fate, anchor, since)
    began = handed - timedelta(days=rng.uniform(0.5, 3), minutes=rng.randint(20, 300))
    if since is not None:
        began = max(began, since + (handed - since) / 4)
    begin = _step(rng, began, lambda at: player.save(*player_args, {}, work.network, at))
    if work.network:
        yield begin
    written = _half(work.answers) if work.fate == "draft" else work.answers
    yield _step(rng, handed - timedelta(minutes=9), lambda at: player.save(*player_args, written, {}, at))
    if work.fate == "draft":
        return
    note = "" if work.fate == "done" else rng.choice(NOTES)
    yield _step(rng, handed, lambda at: player.submit(*player_args, note, at))
    if work.fate in ("submitted", "done"):
        return
    if work.fate == "reading":
        yield _step(rng, anchor, partial(player.claim, *player_args))
        return
    decision = "accept" if work.fate == "accepted" else "return"
    review = work.review or reviews.review(rng, work.block.kind, decision, anchors(work), rubric(work.block))
    answered = min(handed + timedelta(days=rng.uniform(0.5, 6)), anchor - timedelta(minutes=20))
    yield _step(rng, answered, lambda at: player.decide(*player_args, review, at))
    if work.fate in ("returned", "accepted"):
        return
    more = reviews.replies(rng, review)
    back = min(answered + timedelta(days=rng.uniform(0.5, 4)), anchor - timedelta(minutes=15))
    yield _step(rng, back, lambda at: player.save(*player_args, more, {}, at))
    yield _step(rng, back + timedelta(minutes=4), lambda at: player.submit(*player_args, "", at))
    if work.fate == "accepted_again":
        second = reviews.review(rng, work.block.kind, "accept", anchors(work), rubric(work.block))
        last = min(back + timedelta(days=rng.uniform(0.5, 4)), anchor - timedelta(minutes=5))
        yield _step(rng, max(last, back + timedelta(minutes=5)), lambda at: player.decide(*player_args, second, at))


def _handed(rng: Random, fate: Fate, anchor: datetime, since: datetime | None) -> datetime:
    """When it was handed in (or last written): some days ago, by how far it has come since."""
    age = {"draft": 3.0, "submitted": 9.0, "reading": 6.0, "returned": 16.0, "again": 13.0}.get(fate, 40.0)
    handed = anchor - timedelta(days=rng.uniform(0.2 if fate in ("draft", "submitted") else age / 2, age))
    if since is not None and handed < since + timedelta(hours=2):
        # Her network is shared: she cannot have used it before it was there.
        return since + (anchor - since) * rng.uniform(0.2, 0.6)
    return handed


def anchors(work: Work) -> list[str]:
    """What a trainer may comment on: the work's own items, and for a map the partners too."""
    own = [key for key in work.answers if key.partition(":")[0] in ("q", "rating", "note", "priority", "stand")]
    partners = [key for key in work.network if key.startswith("partner:")]
    return [*(partners if work.block.kind == "map" else []), *own]


def rubric(block: course.Block) -> list[tuple[str, float]]:
    return [(criterion.id, criterion.points) for criterion in activity(block.kind).rubric]


def _half(items: Items) -> Items:
    """A draft somebody is still at."""
    keys = list(items)
    return {key: items[key] for key in keys[: max(1, len(keys) // 2)]}


def by_day(steps: list[Step], anchor: datetime) -> list[Step]:
    """The same steps between seven in the morning and ten at night, Thai time, in the order of time.

    Minutes of a day are squeezed, not moved one by one, so what came first stays first; the anchor's own day stays as
    it is, because nothing may happen after the anchor.
    """
    today = anchor.astimezone(BANGKOK).date()
    moved = []
    for step in steps:
        local = step.at.astimezone(BANGKOK)
        if local.date() < today:
            midnight = local.replace(hour=0, minute=0, second=0)
            local = midnight + timedelta(hours=7) + (local - midnight) * 15 / 24
        moved.append(Step(local.astimezone(UTC).replace(microsecond=0), step.number, step.act))
    return sorted(moved)


def _step(rng: Random, at: datetime, act: Any) -> Step:
    # The number only orders what falls on the same moment; drawn, so that it is the same every time.
    return Step(at=at, number=rng.getrandbits(40), act=act)
