"""What a module card says by id: level, skill lane, competencies. Ids are kept, words are shown; what stands here is
data of the course, as the indicators in `domain.wpa`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from partnership_xblock.domain.text import Text

LEVELS: Final[dict[str, Text]] = {
    "basic": Text(th="ระดับพื้นฐาน", en="Basic level"),
    "middle": Text(th="ระดับกลาง", en="Middle level"),
    "advanced": Text(th="ระดับสูง", en="Advanced level"),
}

LANES: Final[dict[str, Text]] = {
    "up": Text(th="Upskill ทำเรื่องเดิมให้เก่งขึ้น", en="Upskill"),
    "re": Text(th="Reskill เปลี่ยนไปทำเรื่องใหม่", en="Reskill"),
    "new": Text(th="New skill ทักษะที่ยังไม่เคยมี", en="New skill"),
}
"""Three ways of growing skills."""

COMPETENCIES: Final[dict[str, Text]] = {
    "self": Text(th="การรู้จักและบริหารจัดการตนเอง", en="Self-management"),
    "teamwork": Text(th="การทำงานเป็นทีม", en="Teamwork"),
    "communication": Text(th="การสื่อสารและรู้เท่าทันสื่อ", en="Communication and media"),
    "creation": Text(th="การสร้างสรรค์และนวัตกรรม", en="Creating"),
    "thinking": Text(th="การคิดและแก้ปัญหา", en="Thinking and problem solving"),
    "leadership": Text(th="การนำการเปลี่ยนแปลง", en="Leading change"),
}

STEP: Final = 5
"""Of the number of teachers who have finished: fewer are not told, and above it is told in whole steps."""


def level_words(level: str) -> Text:
    """An author's own words stand for themselves."""
    return LEVELS.get(level) or Text(th=level, en=level)


def lane_words(lane: str) -> Text:
    """None for none, and for one that only a newer release knows."""
    return LANES.get(lane) or Text()


def known(competencies: Iterable[str]) -> tuple[str, ...]:
    """Each once, in the order of the list; without those that only a newer release knows."""
    chosen = set(competencies)
    return tuple(one for one in COMPETENCIES if one in chosen)


def at_least(finished: int) -> int:
    """The number that everybody may read: rounded down to a step, and 0 below the first.

    One number, read again and again, tells by its difference what one person did. In steps it tells of no single one:
    that it grew says that the last of at least five finished some time before, not who, and not that only one did.
    """
    return max(finished, 0) // STEP * STEP
