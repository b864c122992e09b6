"""The sample course: its outline, its blocks and what their author set. All keys are real ones.

A unit is one page and holds any number of blocks. `fields` are the block's own fields, as OLX attributes would set
them, and the platform's inherited ones (`due`, `graceperiod`), in days from the moment of seeding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import CourseLocator

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.text import Text

COURSE_KEY: CourseKey = CourseLocator("DemoSchool", "PARTNERS", "2569")
TITLE = Text(th="โรงเรียนกับภาคีเครือข่าย", en="The school and its partners")
ENDS: dict[str, datetime] = {}
"""When a course ends, by its key; the sample course has no end."""
BLOCK_TYPE = "partnership"
FIRST_LOOK = "partner-map"
"""The page somebody who only wants to look is led to."""


@dataclass(frozen=True, slots=True)
class Block:
    id: str
    title: Text
    fields: dict[str, Any]
    named: bool = False
    """Whether the author typed it, in Thai; else it is the kind's own, stored in the course's language as Studio does
    when a block is made, and shown in both."""
    due_days: float | None = None
    """Days from the seed's moment to the deadline; None for no deadline."""
    grace_hours: int = 0

    @property
    def usage_key(self) -> UsageKey:
        return COURSE_KEY.make_usage_key(BLOCK_TYPE, self.id)

    @property
    def kind(self) -> str:
        """Empty for a block that was added and whose kind nobody has chosen."""
        return str(self.fields.get("kind", ""))

    @property
    def authored(self) -> dict[str, Any]:
        """All its fields, as the author set them."""
        return {"display_name": self.title.th, **self.fields}


@dataclass(frozen=True, slots=True)
class Unit:
    id: str
    title: Text
    blocks: tuple[Block, ...]

    @property
    def usage_key(self) -> UsageKey:
        return COURSE_KEY.make_usage_key("vertical", self.id)


@dataclass(frozen=True, slots=True)
class Section:
    title: Text
    units: tuple[Unit, ...] = field(default_factory=tuple)


ANSWERED = {"answer_days": 7}
NEW = Text(th="กิจกรรมใหม่", en="New activities")
"""The last part: kinds that SECTIONS does not place yet."""

SECTIONS: tuple[Section, ...] = (
    Section(
        Text(th="หน่วยที่ 1 วาดและวัด", en="Part 1 Draw and rate"),
        (
            Unit(
                "lesson",
                Text(th="อะไรทำให้เครือข่ายเป็นเครือข่าย", en="What makes a network a network"),
                (
                    Block(
                        "lesson-start",
                        Text(th="อะไรทำให้เครือข่ายเป็นเครือข่าย", en="What makes a network a network"),
                        {
                            "kind": "lesson",
                            "eyebrow": "หน่วยที่ 1 วาดและวัด",
                            "content": {"preset": "network"},
                            "minutes": 10,
                            "wpa": ["3.1"],
                        },
                    ),
                ),
            ),
            Unit(
                "partner-map",
                Text(th="แผนที่ภาคีของโรงเรียนเรา", en="Our school's partner map"),
                (
                    Block(
                        "map-start",
                        Text(th="แผนที่ภาคีของโรงเรียนเรา", en="Our school's partner map"),
                        {
                            "kind": "map",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 1 วาดและวัด",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 30,
                            "level": "basic",
                            "hours": 1,
                            "lane": "up",
                            "competencies": ["teamwork", "communication"],
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "friends",
                Text(th="ภาคีของเราเป็นเพื่อนแบบไหน", en="What kind of friends are our partners?"),
                (
                    Block(
                        "friends-start",
                        Text(th="ภาคีของเราเป็นเพื่อนแบบไหน", en="What kind of friends are our partners?"),
                        {
                            "kind": "friends",
                            "eyebrow": "หน่วยที่ 1 วาดและวัด",
                            "minutes": 4,
                            "level": "basic",
                            "competencies": ["teamwork"],
                        },
                    ),
                ),
            ),
            Unit(
                "ladder",
                Text(th="ภาคีแต่ละรายร่วมกับเราแบบไหน", en="How does each partner work with us?"),
                (
                    Block(
                        "ladder-start",
                        Text(th="ภาคีแต่ละรายร่วมกับเราแบบไหน", en="How does each partner work with us?"),
                        {
                            "kind": "ladder",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 1 วาดและวัด",
                            "weight": 5,
                            "rubric_shown": True,
                            "minutes": 15,
                            "level": "middle",
                            "competencies": ["thinking", "teamwork"],
                            "wpa": ["2.4", "3.1"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "benefit",
                Text(th="ใครให้อะไรใคร", en="Who gives whom what?"),
                (
                    Block(
                        "benefit-start",
                        Text(th="ใครให้อะไรใคร", en="Who gives whom what?"),
                        {
                            "kind": "benefit",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 1 วาดและวัด",
                            "weight": 5,
                            "rubric_shown": True,
                            "minutes": 20,
                            "level": "middle",
                            "competencies": ["thinking", "teamwork"],
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "anatomy",
                Text(th="องค์ประกอบของความร่วมมือ", en="Anatomy of a collaboration"),
                (
                    Block(
                        "anatomy-start",
                        Text(th="องค์ประกอบของความร่วมมือ", en="Anatomy of a collaboration"),
                        {
                            "kind": "anatomy",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 1 วาดและวัด",
                            "weight": 5,
                            "rubric_shown": True,
                            "minutes": 25,
                            "level": "middle",
                            "competencies": ["thinking", "teamwork"],
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "strength",
                Text(th="เครือข่ายของเราเข้มแข็งแค่ไหน", en="How strong is our network?"),
                (
                    Block(
                        "strength-start",
                        Text(th="เครือข่ายของเราเข้มแข็งแค่ไหน", en="How strong is our network?"),
                        {
                            "kind": "strength",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 1 วาดและวัด",
                            "weight": 5,
                            "rubric_shown": False,
                            "minutes": 15,
                            "level": "middle",
                            "competencies": ["thinking", "teamwork"],
                            "wpa": ["2.4", "3.1"],
                            **ANSWERED,
                        },
                        due_days=21,
                        grace_hours=48,
                    ),
                ),
            ),
        ),
    ),
    Section(
        Text(th="หน่วยที่ 2 ถอดบทเรียนและลงมือ", en="Part 2 Reflect and act"),
        (
            Unit(
                "plc",
                Text(th="บันทึก PLC ของเรา", en="Our PLC log"),
                (
                    Block(
                        "plc-start",
                        Text(th="บันทึก PLC ของเรา", en="Our PLC log"),
                        {
                            "kind": "plc",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 3,
                            "level": "middle",
                            "competencies": ["teamwork", "thinking"],
                            "wpa": ["3.1", "3.2", "3.3"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "aar",
                Text(th="ถอดบทเรียนหลังทำงาน (AAR)", en="After action review (AAR)"),
                (
                    Block(
                        "aar-start",
                        Text(th="ถอดบทเรียนหลังทำงาน (AAR)", en="After action review (AAR)"),
                        {
                            "kind": "aar",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 40,
                            "level": "middle",
                            "hours": 1.5,
                            "competencies": ["communication", "thinking", "leadership"],
                            "wpa": ["2.4", "3.2"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "threes",
                Text(th="แผน 3S กับชุมชน", en="3S plan with the community"),
                (
                    Block(
                        "threes-start",
                        Text(th="แผน 3S กับชุมชน", en="3S plan with the community"),
                        {
                            "kind": "threes",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 30,
                            "level": "middle",
                            "competencies": ["teamwork", "communication"],
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "proposal",
                Text(th="จากความคิดสู่โครงการ", en="From an idea to a project"),
                (
                    Block(
                        "proposal-start",
                        Text(th="ข้อเสนอโครงการ", en="Project proposal"),
                        {
                            "kind": "proposal",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 90,
                            "level": "advanced",
                            "competencies": ["teamwork", "communication"],
                            "wpa": ["2.4", "3.3"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "again",
                Text(th="กลับมาดูอีกครั้งปลายปี", en="Looking again at the year's end"),
                (
                    Block(
                        "map-again",
                        Text(th="แผนที่ภาคีปลายปี", en="Partner map at the year's end"),
                        {
                            "kind": "map",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 10,
                            "minutes": 15,
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                    Block(
                        "strength-again",
                        Text(th="ความเข้มแข็งปลายปี", en="Strength at the year's end"),
                        {
                            "kind": "strength",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 5,
                            "minutes": 15,
                            "wpa": ["2.4", "3.1"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
            Unit(
                "ladder-again",
                Text(th="ระดับของการทำงานด้วยกันปลายปี", en="Levels of working together at the year's end"),
                (
                    Block(
                        "ladder-again",
                        Text(th="ระดับของการทำงานด้วยกันปลายปี", en="Levels of working together at the year's end"),
                        {
                            "kind": "ladder",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 5,
                            "rubric_shown": True,
                            "minutes": 10,
                            "wpa": ["2.4", "3.1"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
            Unit(
                "benefit-again",
                Text(th="ให้และรับปลายปี", en="Giving and getting at the year's end"),
                (
                    Block(
                        "benefit-again",
                        Text(th="ให้และรับปลายปี", en="Giving and getting at the year's end"),
                        {
                            "kind": "benefit",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 5,
                            "rubric_shown": True,
                            "minutes": 15,
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
            Unit(
                "threes-again",
                Text(th="แผน 3S ปีต่อไป", en="3S plan for the next year"),
                (
                    Block(
                        "threes-again",
                        Text(th="แผน 3S ปีต่อไป", en="3S plan for the next year"),
                        {
                            "kind": "threes",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 20,
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
            Unit(
                "anatomy-again",
                Text(th="มองภาคีรายเดิมอีกครั้งปลายปี", en="The same tie at the year's end"),
                (
                    Block(
                        "anatomy-again",
                        Text(th="มองภาคีรายเดิมอีกครั้งปลายปี", en="The same tie at the year's end"),
                        {
                            "kind": "anatomy",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 2 ถอดบทเรียนและลงมือ",
                            "weight": 5,
                            "rubric_shown": True,
                            "minutes": 20,
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
        ),
    ),
    Section(
        Text(th="หน่วยที่ 3 ตกลงและวางแผน", en="Part 3 Agree and plan"),
        (
            Unit(
                "agreement",
                Text(th="ข้อตกลงกับภาคี", en="Agreement with partners"),
                (
                    Block(
                        "agreement-start",
                        Text(th="ข้อตกลงกับภาคี", en="Agreement with partners"),
                        {
                            "kind": "agreement",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 3 ตกลงและวางแผน",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 40,
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
            Unit(
                "plan",
                Text(th="แผนงานความร่วมมือ", en="Partnership plan"),
                (
                    Block(
                        "plan-start",
                        Text(th="แผนงานความร่วมมือ", en="Partnership plan"),
                        {
                            "kind": "plan",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 3 ตกลงและวางแผน",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 45,
                            "level": "middle",
                            "competencies": ["thinking", "leadership"],
                            "wpa": ["2.4", "3.1"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
            Unit(
                "agreement-again",
                Text(th="ข้อตกลงปีถัดไป", en="The agreement a year later"),
                (
                    Block(
                        "agreement-again",
                        Text(th="ข้อตกลงปีถัดไป", en="The agreement a year later"),
                        {
                            "kind": "agreement",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 3 ตกลงและวางแผน",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 20,
                            "wpa": ["2.4"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
            Unit(
                "plan-again",
                Text(th="แผนงานความร่วมมือ ปลายปี", en="The plan at the year's end"),
                (
                    Block(
                        "plan-again",
                        Text(th="แผนงานความร่วมมือ ปลายปี", en="The plan at the year's end"),
                        {
                            "kind": "plan",
                            "series": "year",
                            "eyebrow": "หน่วยที่ 3 ตกลงและวางแผน",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 25,
                            "wpa": ["2.4", "3.1"],
                            **ANSWERED,
                        },
                        named=True,
                    ),
                ),
            ),
        ),
    ),
    Section(
        Text(th="หน่วยที่ 5 มองย้อนทั้งคอร์ส", en="Part 5 Looking back on the course"),
        (
            Unit(
                "portfolio",
                Text(th="แฟ้มงานภาคีเครือข่าย", en="Partnership portfolio"),
                (
                    Block(
                        "portfolio-start",
                        Text(th="แฟ้มงานภาคีเครือข่าย", en="Partnership portfolio"),
                        {
                            "kind": "portfolio",
                            "eyebrow": "หน่วยที่ 5 มองย้อนทั้งคอร์ส",
                            "weight": 10,
                            "rubric_shown": True,
                            "minutes": 40,
                            "wpa": ["2.4", "3.1", "3.2", "3.3"],
                            **ANSWERED,
                        },
                    ),
                ),
            ),
        ),
    ),
)


def not_placed() -> tuple[Unit, ...]:
    """A page for each kind that has no place in SECTIONS yet, under the kind's own title."""
    placed = {block.kind for section in SECTIONS for unit in section.units for block in unit.blocks}
    return tuple(
        Unit(f"new-{kind.kind}", kind.title, (Block(f"{kind.kind}-start", kind.title, _fields_of(kind)),))
        for kind in ACTIVITIES
        if kind.kind not in placed
    )


def _fields_of(kind: Activity[Any]) -> dict[str, Any]:
    return {"kind": kind.kind, "eyebrow": NEW.th, "minutes": kind.minutes, "wpa": list(kind.wpa)}


def laid() -> Iterator[Section]:
    """The course as it is laid out, without activities of kinds that are not installed, and without pages left empty by
    that."""
    known = {activity.kind for activity in ACTIVITIES}
    for section in (*SECTIONS, Section(NEW, not_placed())):
        kept_units = [
            replace(unit, blocks=tuple(one for one in unit.blocks if one.kind in known)) for unit in section.units
        ]
        if any(unit.blocks for unit in kept_units):
            yield replace(section, units=tuple(unit for unit in kept_units if unit.blocks))


def sections() -> Iterator[Section]:
    """The course with what was added in Studio at its end."""
    from demo import added  # noqa: PLC0415 -- it is made of what stands here

    yield from laid()
    if (more := added.shown()).units:
        yield more


def units() -> Iterator[Unit]:
    for section in sections():
        yield from section.units


def blocks() -> Iterator[Block]:
    for unit in units():
        yield from unit.blocks


def laid_blocks() -> list[Block]:
    """The blocks of the course as it is laid out; needs no database."""
    return [block for section in laid() for unit in section.units for block in unit.blocks]


def block(usage_key: UsageKey) -> Block | None:
    return next((found for found in blocks() if found.usage_key == usage_key), None)


def unit_of(usage_key: UsageKey) -> Unit | None:
    """The unit that is this key, or that holds the block with this key."""
    for unit in units():
        if unit.usage_key == usage_key or any(block.usage_key == usage_key for block in unit.blocks):
            return unit
    return None
