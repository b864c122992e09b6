"""The calendar file of `plan`: an event of the calendar is an event of one or more whole days."""

from __future__ import annotations

from datetime import date
from typing import Final

from partnership_xblock.activities.activity import KindFile, Material
from partnership_xblock.activities.plan import answer
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.domain import ics
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

OWNER: Final = Text(th="ผู้รับผิดชอบ", en="Who sees to it")
PARTNER: Final = Text(th="ทำกับ", en="With")
REPORT: Final = Text(th="ต้องรายงานผล", en="A report is due")


def calendar(material: Material[PlanContent]) -> bytes:
    """Events with words and a day, whichever year they are in."""
    names = {one.id: one.item.name for one in Network.from_values(material.sheet.network).partners}
    found = []
    for id_, event in answer.events(material.sheet.answers):
        if not event.date or blank(event.text):
            continue
        told = {
            OWNER: event.owner.strip(),
            PARTNER: names.get(event.partner, ""),
            REPORT: "✓" if event.report else "",
        }
        lines = [f"{label.into(material.language)}: {value}" for label, value in told.items() if value]
        found.append(
            ics.AllDay(
                # What was taken from elsewhere is the same thing as there.
                uid=material.uid(event.source or id_),
                first=date.fromisoformat(event.date),
                last=date.fromisoformat(event.last),
                summary=event.text.strip(),
                description="\n".join(lines),
                sequence=material.revisions.get(f"event:{id_}", 0),
            )
        )
    return ics.calendar(found, material.now)


FILES: Final = (KindFile(id="calendar", name="partnership-plan.ics", content_type=ics.CONTENT_TYPE, make=calendar),)
