"""A log over weeks: a first round whose hours are certified, then more meetings, and a second that waits."""

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

WROTE = "เห็นเด็กอยู่ในทุกครั้งที่คุยกัน รับรองชั่วโมงให้ทั้งสามครั้ง รออ่านเรื่องแม่บ้านทอผ้าต่อ"


def log_steps(player: Player, username: str, block: course.Block, network: Items, anchor: datetime) -> Iterator[Step]:
    """It draws from a source of its own, so that a log in the course changes nobody's other work."""
    rng = Random(f"{username}/{block.id}")
    items = plc.write(rng, network, anchor.astimezone(BANGKOK).date())

    def step(at: datetime, act: Callable[[datetime], None]) -> Step:
        return Step(at=at, number=rng.getrandbits(40), act=act)

    first = anchor - timedelta(days=21)
    early = plc.round_of(items, first.astimezone(BANGKOK).date())
    yield step(first, lambda at: player.save(username, block, early, {}, at))
    yield step(first + timedelta(minutes=9), lambda at: player.submit(username, block, "", at))
    review: Items = {
        **{f"hours:{key.partition(':')[2]}": {"state": "yes"} for key in early if key.startswith("session:")},
        **{f"mark:{one.id}": {"points": one.points - 1} for one in activity(block.kind).rubric},
        "overall": {"text": WROTE},
        "decision": {"value": "accept"},
    }
    yield step(first + timedelta(days=2), lambda at: player.decide(username, block, review, at))
    second = anchor - timedelta(hours=26)
    yield step(second, lambda at: player.save(username, block, items, {}, at))
    yield step(second + timedelta(minutes=7), lambda at: player.submit(username, block, "", at))
