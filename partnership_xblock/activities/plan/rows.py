"""The export rows of a `plan` round: duties, events, numbers of the years, cards, earlier cards. Days are ISO."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.plan import answer
from partnership_xblock.activities.plan.answer import Cell, Duty, Measure
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.plan.grid import Grid
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.dates import BUDDHIST_OFFSET
from partnership_xblock.domain.thai.folding import blank

EVENT: Final = Text(th="เรื่องในปฏิทิน", en="event")
YEARS: Final = Text(th="แผนหลายปี", en="several years")
CARD: Final = Text(th="การ์ดเตือนใจ", en="card for next time")
MET: Final = Text(th="การ์ดจากครั้งก่อน", en="earlier card")
FIELDS: Final = {
    "state": Text(th="สถานะ", en="state"),
    "who": Text(th="ผู้รับผิดชอบ", en="who"),
    "evidence": Text(th="หลักฐาน", en="evidence"),
    "text": Text(th="เรื่อง", en="text"),
    "date": Text(th="วันที่", en="date"),
    "until": Text(th="ถึงวันที่", en="until"),
    "owner": Text(th="ผู้รับผิดชอบ", en="owner"),
    "partner": Text(th="ภาคี", en="partner"),
    "duty": Text(th="หน้าที่", en="duty"),
    "report": Text(th="ต้องรายงานผล", en="report due"),
    "source": Text(th="นำมาจาก (รหัส)", en="taken from (reference)"),
    "first": Text(th="ปีแรก", en="first year"),
    "last": Text(th="ปีสุดท้าย", en="last year"),
    "n": Text(th="จำนวนปี", en="number of years"),
    "kind": Text(th="แบบของปี", en="kind of year"),
    "called": Text(th="เอกสารเรียกว่าแผนกี่ปี", en="called a plan of so many years"),
    "measure": Text(th="วัดจาก", en="measured by"),
    "unit": Text(th="หน่วย", en="unit"),
    "target": Text(th="เป้าหมาย", en="target"),
    "actual": Text(th="ผลจริง", en="actual"),
    "note": Text(th="หมายเหตุ", en="note"),
    "when": Text(th="ครั้งหน้าเมื่อ", en="next time when"),
    "will": Text(th="ฉันจะ", en="I will"),
    "answer": Text(th="ได้ทำไหม", en="what became of it"),
    "told": Text(th="เกิดอะไรขึ้น", en="what happened"),
}
STATES: Final = {
    "done": Text(th="ทำแล้ว", en="done"),
    "doing": Text(th="กำลังทำ", en="under way"),
    "todo": Text(th="ยังไม่ทำ", en="not yet"),
    "none": Text(th="ไม่ใช่งานของเรา", en="not ours"),
}
ANSWERS: Final = {
    "did": Text(th="ได้ทำแล้ว", en="did it"),
    "partly": Text(th="ทำได้บางส่วน", en="in part"),
    "notyet": Text(th="ยังไม่มีโอกาส", en="no chance yet"),
    "changed": Text(th="เปลี่ยนใจ", en="changed my mind"),
}
YEAR_KINDS: Final = {
    "fiscal": Text(th="ปีงบประมาณ", en="fiscal"),
    "academic": Text(th="ปีการศึกษา", en="academic"),
    "calendar": Text(th="ปีปฏิทิน", en="calendar"),
}
YES: Final = Text(th="ใช่", en="yes")


def rows(sheet: Sheet[PlanContent], language: str) -> list[Row]:
    """In page order; what is no longer in the content comes last in its part, under its id. Empty fields have no
    row."""
    parts = (_duties, _events, _years, _cards)
    return [row for part in parts for row in part(sheet, language) if not blank(row.value)]


def _of(known: Mapping[str, Text], id_: str, language: str) -> str:
    return known[id_].into(language) if id_ in known else ""


def _field(name: str, language: str) -> str:
    return FIELDS[name].into(language)


def _duties(sheet: Sheet[PlanContent], language: str) -> Iterator[Row]:
    stored = answer.of_family(Duty, "duty:", sheet.answers)
    known = [one.id for one in sheet.content.duties if one.id in stored]
    for id_ in [*known, *sorted(stored.keys() - set(known))]:
        one, label = stored[id_], sheet.content.duty(id_, language)
        values = {"state": _of(STATES, one.state, language), "who": one.who, "evidence": one.evidence}
        for name, value in values.items():
            asked = ((id_, label),) if id_ in known else ()
            yield Row(f"duty:{id_}", label, _field(name, language), value, asked=asked)


def _events(sheet: Sheet[PlanContent], language: str) -> Iterator[Row]:
    names = {one.id: one.item.name for one in Network.from_values(sheet.network).partners}
    duties = {one.id for one in sheet.content.duties}
    for id_, event in answer.events(sheet.answers):
        values = {
            "text": event.text,
            "date": event.date,
            "until": event.until,
            "owner": event.owner,
            "partner": names.get(event.partner, event.partner),
            "duty": sheet.content.duty(event.duty, language),
            "report": YES.into(language) if event.report else "",
            "source": event.source,
        }
        for name, value in values.items():
            partners = (f"partner:{event.partner}",) if name == "partner" and event.partner else ()
            asked = ((event.duty, value),) if name == "duty" and event.duty in duties else ()
            yield Row(
                f"event:{id_}", EVENT.into(language), _field(name, language), value, partners=partners, asked=asked
            )


def _years(sheet: Sheet[PlanContent], language: str) -> Iterator[Row]:
    grid, about = Grid.of(sheet), YEARS.into(language)
    range_ = grid.range
    values = {
        "first": _both(range_.first),
        "last": _both(range_.last),
        "n": str(len(grid.years) or ""),
        "kind": _of(YEAR_KINDS, range_.kind, language) if range_.first or range_.last else "",
        "called": str(range_.called or ""),
    }
    for name, value in values.items():
        yield Row("range", about, _field(name, language), value)
    stored = answer.of_family(Cell, "cell:", sheet.answers)
    measures = answer.of_family(Measure, "measure:", sheet.answers)
    found = {key.partition(".")[0] for key in stored} | measures.keys()
    known = [part.id for part in sheet.content.year_parts if part.id in found]
    for id_ in [*known, *sorted(found - set(known))]:
        part = sheet.content.year_part(id_)
        label = part.label.into(language) if part else id_
        asked = ((id_, label),) if part else ()
        if measure := measures.get(id_):
            yield Row(f"measure:{id_}", label, _field("measure", language), measure.text, asked=asked)
            yield Row(f"measure:{id_}", label, _field("unit", language), measure.unit, asked=asked)
        for key in sorted(key for key in stored if key.partition(".")[0] == id_):
            year = key.partition(".")[2]
            # A report has a column for each field: how many years a teacher looks ahead is told in its cells.
            of = f"{label} · {_both(int(year)) if year.isdecimal() else year}"
            for name in ("target", "actual", "note"):
                yield Row(f"cell:{key}", of, _field(name, language), getattr(stored[key], name), asked=asked)


def _both(year: int | None) -> str:
    """A year in both eras: `2568 (2025)`."""
    return "" if year is None else f"{year + BUDDHIST_OFFSET} ({year})"


def _cards(sheet: Sheet[PlanContent], language: str) -> Iterator[Row]:
    for id_, cue in answer.cues(sheet.answers):
        for name, value in (("when", cue.when), ("will", cue.will)):
            yield Row(f"cue:{id_}", CARD.into(language), _field(name, language), value)
    for id_, card in answer.met(sheet.answers):
        values = {
            "when": card.when,
            "will": card.will,
            "answer": _of(ANSWERS, card.answer, language),
            "told": card.text,
        }
        for name, value in values.items():
            yield Row(f"met:{id_}", MET.into(language), _field(name, language), value)
