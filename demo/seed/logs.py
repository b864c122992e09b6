"""Logs over weeks: rounds whose hours are certified, and more meetings after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random

from demo import course
from demo.seed.answers import plc
from demo.seed.items import Items
from demo.seed.play import Player, Step
from demo.words import BANGKOK
from partnership_xblock.activities import activity
from partnership_xblock.domain.scoring import Criterion

WROTE = (
    "เห็นเด็กอยู่ในทุกครั้งที่คุยกัน รับรองชั่วโมงให้ทุกครั้ง รออ่านเรื่องต่อไป",
    "แต่ละครั้งมีสิ่งที่เห็นจริงและมีสิ่งที่ลองต่อ รับรองชั่วโมงให้ตามที่บันทึก",
    "ชอบที่กลับมาเล่าว่าสิ่งที่ลองเป็นอย่างไร แม้บางเรื่องยังไม่ได้ผล รับรองให้ทั้งหมด",
    "วงนี้คุยกันต่อเนื่องดีมาก ครั้งหน้าลองชวนภาคีหนึ่งรายเข้ามานั่งด้วย",
)
ASKED = "รับรองให้เกือบทุกครั้ง เหลือหนึ่งครั้งที่อยากถามเวลาจริงก่อน เติมแล้วส่งกลับมาได้เลย"
FATES = ("draft", "waits", "certified", "certified", "certified", "goes_on", "goes_on", "goes_on", "returned")


def example_log_steps(
    player: Player, username: str, block: course.Block, network: Items, anchor: datetime
) -> Iterator[Step]:
    """The example as a log: a first round that was certified, then more meetings, and a second that waits."""
    rng = Random(f"{username}/{block.id}")
    items = plc.example(network, anchor.astimezone(BANGKOK).date())
    yield from _certified_and_on(rng, player, username, block, items, anchor, early=timedelta(days=21))


def log_steps(
    player: Player, username: str, block: course.Block, network: Items, anchor: datetime, since: datetime
) -> Iterator[Step]:
    """A log of somebody whose network was there at `since`, in any state. It draws from a source of its own, so that
    logs in the course change nobody's other work."""
    rng = Random(f"{username}/{block.id}")
    items = plc.write(rng, network, anchor.astimezone(BANGKOK).date())
    fate = rng.choice(FATES)
    if fate == "goes_on" and anchor - since > timedelta(days=8):
        early = min(timedelta(days=15), (anchor - since) * 0.8)
        waits = rng.random() < 0.15
        yield from _certified_and_on(rng, player, username, block, items, anchor, early=early, waits=waits)
        return
    at = anchor - timedelta(hours=rng.randint(5, 90) if fate in ("draft", "waits") else rng.randint(150, 300))
    at = max(at, since + timedelta(hours=3))
    written = plc.round_of(items, at.astimezone(BANGKOK).date())
    sessions = [key for key in written if key.startswith("session:")]
    if not sessions:
        return
    yield _step(rng, at, lambda at: player.save(username, block, written, {}, at))
    if fate == "draft":
        return
    yield _step(rng, at + timedelta(minutes=9), lambda at: player.submit(username, block, "", at))
    if fate in ("waits", "goes_on"):
        return
    decision = "return" if fate == "returned" else "accept"
    review = _review(rng, block, sessions, decision)
    answered = min(at + timedelta(hours=rng.randint(12, 110)), anchor - timedelta(minutes=30))
    yield _step(rng, max(answered, at + timedelta(minutes=12)), lambda at: player.decide(username, block, review, at))


def _certified_and_on(
    rng: Random,
    player: Player,
    username: str,
    block: course.Block,
    items: Items,
    anchor: datetime,
    *,
    early: timedelta,
    waits: bool = True,
) -> Iterator[Step]:
    """The first round is certified, then more is written; whether that `waits` for the trainer too."""
    first = anchor - early
    before = plc.round_of(items, first.astimezone(BANGKOK).date())
    sessions = [key for key in before if key.startswith("session:")]
    if sessions:
        yield _step(rng, first, lambda at: player.save(username, block, before, {}, at))
        yield _step(rng, first + timedelta(minutes=9), lambda at: player.submit(username, block, "", at))
        review = _review(rng, block, sessions, "accept")
        yield _step(rng, first + timedelta(days=2), lambda at: player.decide(username, block, review, at))
    second = anchor - timedelta(hours=26)
    yield _step(rng, second, lambda at: player.save(username, block, items, {}, at))
    if waits:
        yield _step(rng, second + timedelta(minutes=7), lambda at: player.submit(username, block, "", at))


def _review(rng: Random, block: course.Block, sessions: list[str], decision: str) -> Items:
    """All hours are certified; where the log goes back, the last is asked about."""
    hours: Items = {f"hours:{key.partition(':')[2]}": {"state": "yes"} for key in sessions}
    if decision == "return":
        hours[f"hours:{sessions[-1].partition(':')[2]}"] = {"state": "ask"}
    marks: Items = {f"mark:{one.id}": {"points": one.points - rng.choice((0, 0.5, 1))} for one in _rubric(block)}
    return {
        **hours,
        **(marks if decision == "accept" else {}),
        "overall": {"text": ASKED if decision == "return" else rng.choice(WROTE)},
        "decision": {"value": decision},
    }


def _rubric(block: course.Block) -> tuple[Criterion, ...]:
    return activity(block.kind).rubric


def _step(rng: Random, at: datetime, act: Callable[[datetime], None]) -> Step:
    return Step(at=at, number=rng.getrandbits(40), act=act)
