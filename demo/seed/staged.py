"""Sample work that goes through stages: handed in, read, scored by two trainers, sent on, over weeks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Final

from demo import course
from demo.seed.answers import proposal
from demo.seed.items import Items
from demo.seed.play import Player, Step
from partnership_xblock.activities import activity
from partnership_xblock.activities.proposal import budget
from partnership_xblock.activities.proposal.answer import lines

WAYS: Final[tuple[tuple[str, ...], ...]] = (
    (),
    (),
    ("back",),
    ("back", "pass"),
    ("pass",),
    ("pass", "again"),
    ("pass", "pass"),
    ("back", "pass", "pass"),
    ("pass", "pass", "repitch"),
    ("pass", "pass", "pass"),
    ("pass", "pass", "pass", "back"),
    ("pass", "pass", "pass", "pass"),
    ("pass", "pass", "pass", "pass", "rejected"),
    ("pass", "again", "pass", "pass", "pass", "approved"),
    ("pass", "pass", "back", "pass", "pass", "approved", "close"),
)
"""Outcomes in their order; the last of a way waits for its teacher, or the next round for its trainer."""
LEAST: Final = timedelta(hours=6)
"""A stage is not written and read in less."""
SAID: Final = {
    "back": "ปัญหาชัดแล้ว เหลือบอกว่าตัวเลขมาจากไหน เติมแล้วส่งกลับมาได้เลย",
    "again": "กรรมการสนใจ ขอฟังอีกครั้งโดยเล่าจากสิ่งที่เด็กได้ลองทำจริง",
    "repitch": "เปลี่ยนกิจกรรมหลักไปแล้ว ขอฟังอีกครั้งก่อนส่งต่อ",
    "rejected": "รอบนี้งบเต็มแล้ว งานของครูชัดเจน ยื่นรอบหน้าได้เลย",
    "close": "รายงานครบทั้งผลและการใช้เงิน ขอบคุณที่เล่าสิ่งที่ไม่เป็นไปตามแผนด้วย",
    "approved": "อนุมัติตามที่ขอ เริ่มได้เลย",
}
SHEETS: Final = (
    {"need": 3, "partners": 3.5, "doable": 3, "measure": 3, "lasting": 2.5},
    {"need": 3.5, "partners": 3.5, "doable": 2, "measure": 1, "lasting": 2},
    {"need": 4, "partners": 3, "doable": 2.5, "measure": 3, "lasting": 3},
)


def staged_steps(
    player: Player, username: str, block: course.Block, network: Items, anchor: datetime, since: datetime
) -> Iterator[Step]:
    """One teacher's way, drawn from a source of its own. Each stage takes some days, and the last ends before now."""
    rng = Random(f"{username}/{block.id}")
    stages = activity(block.kind).outcomes
    room = (anchor - since) * 0.8
    fitting = [way for way in WAYS if LEAST * (2 * len(way) + 2) <= room]
    if stages is None or not fitting:
        return
    way = rng.choice(fitting)
    content = activity(block.kind).presets[0].content
    # From back to front, so that the whole way fits between the network and now.
    days = min(timedelta(days=4), room / (2 * len(way) + 2))
    at = max(since + timedelta(minutes=30), anchor - days * (2 * len(way) + 1.5))
    items = proposal.write(rng, network, at.date())
    stage = stages.first(content)
    yield _step(rng, at, lambda at: player.save(username, block, items, {}, at))
    if not way and rng.random() < 0.4:
        return
    for n, id_ in enumerate((*way, "")):
        more = proposal.later(rng, items, stage, at.date())
        if more:
            yield _step(rng, at + days * 0.8, partial(_later, player, username, block, more))
            items = {**items, **more}
        at += days
        if id_ == "" and (n and rng.random() < 0.5):
            return  # the teacher is at it
        yield _step(rng, at, lambda at: player.submit(username, block, "", at))
        if id_ == "":
            return
        yield from _decided(rng, player, username, block, stage, id_, items, at + days)
        outcome = stages.outcome(content, stage, id_)
        stage = stage if outcome is None else outcome.to
        at += days
        if stage in ("done", "end"):
            return


def _later(player: Player, username: str, block: course.Block, items: Items, at: datetime) -> None:
    player.save(username, block, items, {}, at)


def _decided(
    rng: Random,
    player: Player,
    username: str,
    block: course.Block,
    stage: str,
    id_: str,
    items: Items,
    at: datetime,
) -> Iterator[Step]:
    """Two sheets where they are asked for, and the decision."""
    kind = activity(block.kind)
    outcome = None if kind.outcomes is None else kind.outcomes.outcome(kind.presets[0].content, stage, id_)
    if outcome is None:
        raise ValueError(f"{stage} has no outcome {id_}")
    if kind.sheets is not None and kind.sheets.stage == stage:
        for n, sheet in enumerate(rng.sample(SHEETS, 2)):
            yield _step(
                rng,
                at - timedelta(minutes=90 - 30 * n),
                partial(player.score, username, block, sheet, n == 0),
            )
    asked = budget.totals(line for _, line in lines(items)).asked
    review: Items = {"gate": {"outcome": id_, "amount": asked if outcome.amount else None}}
    if id_ in SAID:
        review["overall"] = {"text": SAID[id_]}
    if outcome.decision == "accept":
        review |= {f"mark:{one.id}": {"points": one.points - rng.choice((0, 0.5, 1))} for one in kind.rubric}
    review["decision"] = {"value": outcome.decision}
    yield _step(rng, at, lambda at: player.decide(username, block, review, at))


def _step(rng: Random, at: datetime, act: Callable[[datetime], None]) -> Step:
    return Step(at=at, number=rng.getrandbits(40), act=act)
