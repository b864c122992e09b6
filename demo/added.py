"""Activities that an author adds in the demo's Studio: each a unit of its own in the course's last part."""

from __future__ import annotations

from opaque_keys.edx.keys import UsageKey

from demo.course import BLOCK_TYPE, COURSE_KEY, Block, Section, Unit
from demo.models import AuthoredFields
from partnership_xblock.activities import installed
from partnership_xblock.domain.text import Text

PREFIX = "added-"
MOST = 12
"""So many may be added; nobody cleans up in a demo."""
TITLE = Text(th="กิจกรรมที่เพิ่มเอง", en="Activities you added")
NAMELESS = Text(th="กิจกรรมใหม่ ยังไม่ได้เลือกแบบ", en="A new activity, no kind chosen yet")


def add() -> UsageKey | None:
    """A new block with nothing set, as Studio makes one; None where there are `MOST` already."""
    while True:
        numbers = [int(block.id.removeprefix(PREFIX)) for block in added()]
        if len(numbers) >= MOST:
            return None
        key = COURSE_KEY.make_usage_key(BLOCK_TYPE, f"{PREFIX}{max(numbers, default=0) + 1}")
        # Pressed twice at once: the second gets the next number.
        _row, made = AuthoredFields.objects.get_or_create(
            usage_key=str(key), defaults={"course_key": str(COURSE_KEY), "fields": {}}
        )
        if made:
            return key


def added() -> list[Block]:
    """All that were added, also those whose kind nobody has chosen yet."""
    start = str(COURSE_KEY.make_usage_key(BLOCK_TYPE, PREFIX))
    rows = AuthoredFields.objects.filter(usage_key__startswith=start).order_by("pk")
    return [_block(row) for row in rows]


def section(blocks: list[Block]) -> Section:
    """The part of the course with these activities."""
    return Section(TITLE, tuple(Unit(f"unit-{block.id}", block.title, (block,)) for block in blocks))


def shown() -> Section:
    """What teachers see of them: only what is ready to be worked on."""
    return section([block for block in added() if block.fields.get("kind")])


def _block(row: AuthoredFields) -> Block:
    kind = installed(row.fields.get("kind", ""))
    name = row.fields.get("display_name", "")
    title = Text(th=name, en=name) if name else kind.title if kind is not None else NAMELESS
    return Block(UsageKey.from_string(row.usage_key).block_id, title, dict(row.fields), named=bool(name))
