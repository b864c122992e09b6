"""The choices of a module card: level, skill lane, competencies.

Ids are stored, labels are shown; like the indicators in `domain.wpa`, this is data of the course."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
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
"""The three ways of growing skills."""

COMPETENCIES: Final[dict[str, Text]] = {
    "self": Text(th="การรู้จักและบริหารจัดการตนเอง", en="Self-management"),
    "teamwork": Text(th="การทำงานเป็นทีม", en="Teamwork"),
    "communication": Text(th="การสื่อสารและรู้เท่าทันสื่อ", en="Communication and media"),
    "creation": Text(th="การสร้างสรรค์และนวัตกรรม", en="Creating"),
    "thinking": Text(th="การคิดและแก้ปัญหา", en="Thinking and problem solving"),
    "leadership": Text(th="การนำการเปลี่ยนแปลง", en="Leading change"),
}

STEP: Final = 5
"""The step in which the number of finished teachers is shown: fewer than one step are not shown, more are rounded
down."""


def level_words(level: str, levels: Mapping[str, Text] = LEVELS) -> Text:
    """The label of a level; an author's own words are returned as they are. `levels`: the course's, where it has its
    own."""
    return levels.get(level) or LEVELS.get(level) or Text(th=level, en=level)


def lane_words(lane: str) -> Text:
    """The label of a lane; empty for no lane, and for one that only a newer release knows."""
    return LANES.get(lane) or Text()


def known_competencies(competencies: Iterable[str], known: Collection[str] = COMPETENCIES) -> tuple[str, ...]:
    """Each competency once, in the order of the list; without those that only a newer release knows. `known`: the
    course's, where it has its own."""
    chosen = set(competencies)
    return tuple(one for one in known if one in chosen)


def at_least(finished: int) -> int:
    """The number of finished teachers that everybody may read: rounded down to a step, and 0 below the first.

    The exact number, read again and again, would show by its difference what one person did. A step shows that the last
    of at least five teachers finished some time before: not who, and not that only one did.
    """
    return max(finished, 0) // STEP * STEP
