"""The export rows of a `proposal` round, in page order. Days are ISO; amounts are in baht with two decimals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.proposal import answer, budget
from partnership_xblock.activities.proposal.answer import (
    Area,
    Follow,
    IndicatorResult,
    Mentor,
    Pitched,
    Sent,
    Title,
    one,
)
from partnership_xblock.activities.proposal.content import ProposalContent
from partnership_xblock.activities.proposal.stages import OUTCOMES
from partnership_xblock.domain.money import write_money
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

ABOUT: Final = {
    "stage": Text(th="ขั้น", en="stage"),
    "project": Text(th="โครงการ", en="project"),
    "activity": Text(th="กิจกรรม", en="activity"),
    "indicator": Text(th="ตัวชี้วัด", en="indicator"),
    "budget": Text(th="งบประมาณ", en="budget"),
    "pitch": Text(th="การนำเสนอ", en="pitch"),
    "sent": Text(th="การส่งต่อ", en="sent on"),
    "follow": Text(th="สิ่งที่จะทำต่อ", en="what goes on"),
}
FIELDS: Final = {
    "stage": Text(th="ขั้นที่ส่ง", en="handed in at"),
    "title": Text(th="ชื่อโครงการ", en="name of the project"),
    "problem": Text(th="ปัญหา", en="problem"),
    "place": Text(th="พื้นที่", en="place"),
    "province": Text(th="จังหวัด", en="province"),
    "people": Text(th="กลุ่มเป้าหมาย", en="for whom"),
    "count": Text(th="จำนวนคน", en="number of people"),
    "mentor": Text(th="พี่เลี้ยง", en="mentor"),
    "mentor_partner": Text(th="หน่วยงานของพี่เลี้ยง", en="the mentor's partner"),
    "does": Text(th="ทำอะไรในโครงการ", en="what it does"),
    "text": Text(th="เรื่อง", en="text"),
    "date": Text(th="วันที่", en="date"),
    "until": Text(th="ถึงวันที่", en="until"),
    "owner": Text(th="ผู้รับผิดชอบ", en="owner"),
    "partner": Text(th="ภาคี", en="partner"),
    "unit": Text(th="หน่วย", en="unit"),
    "now": Text(th="ตอนนี้", en="now"),
    "target": Text(th="เป้าหมาย", en="target"),
    "how": Text(th="รู้ได้อย่างไร", en="how it is known"),
    "actual": Text(th="ผลจริง", en="result"),
    "note": Text(th="หมายเหตุ", en="note"),
    "category": Text(th="หมวด", en="category"),
    "qty": Text(th="จำนวน", en="quantity"),
    "times": Text(th="ครั้ง", en="times"),
    "price": Text(th="ราคาต่อหน่วย (บาท)", en="price (baht)"),
    "source": Text(th="ที่มาของเงิน", en="source"),
    "total": Text(th="รวม (บาท)", en="total (baht)"),
    "to": Text(th="ส่งถึง", en="sent to"),
    "number": Text(th="เลขที่หนังสือ", en="letter number"),
    "spent": Text(th="ใช้ไป (บาท)", en="spent (baht)"),
}
SOURCES: Final = {
    "ask": Text(th="ขอรับการสนับสนุน", en="asked for"),
    "school": Text(th="โรงเรียนสมทบ", en="school's share"),
    "partner": Text(th="ภาคีสมทบ", en="a partner's share"),
}


def rows(sheet: Sheet[ProposalContent], language: str) -> list[Row]:
    """In page order. Empty fields have no row."""
    return [row for row in _rows(sheet, language) if not blank(row.value)]


def _baht(satang: int | None) -> str:
    return "" if satang is None else write_money(satang).replace(",", "")


def _price(text: str) -> str:
    """As baht with two decimals; as it was typed where it is no amount."""
    return _baht(budget.amount(text)) or text


def _rows(sheet: Sheet[ProposalContent], language: str) -> Iterator[Row]:
    answers = sheet.answers
    names = {one_.id: one_.item.name for one_ in Network.from_values(sheet.network).partners}

    def about(key: str) -> str:
        return ABOUT[key].into(language)

    def made(
        item: str, about_: str, values: dict[str, str], *, partner: str = "", asked: tuple[tuple[str, str], ...] = ()
    ) -> Iterator[Row]:
        for name, value in values.items():
            of = (f"partner:{partner}",) if partner and name in ("partner", "does", "mentor_partner") else ()
            yield Row(item, about_, FIELDS[name].into(language), value, partners=of, asked=asked)

    stage = OUTCOMES.stage(sheet.content, sheet.stage)
    if stage is not None:
        label = stage.label.into(language)
        yield from made("stage", about("stage"), {"stage": label}, asked=((stage.id, label),))
    area, mentor = one(Area, "area", answers), one(Mentor, "mentor", answers)
    yield from made("title", about("project"), {"title": one(Title, "title", answers).text})
    yield from made("problem", about("project"), {"problem": one(answer.Problem, "problem", answers).text})
    yield from made(
        "area",
        about("project"),
        {
            "place": area.place,
            "province": area.province,
            "people": area.people,
            "count": "" if area.count is None else str(area.count),
        },
    )
    yield from made(
        "mentor",
        about("project"),
        {"mentor": mentor.role, "mentor_partner": names.get(mentor.partner, mentor.partner)},
        partner=mentor.partner,
    )
    for id_, with_ in answer.partners(answers).items():
        yield from made(
            f"with:{id_}", names.get(id_, id_), {"partner": names.get(id_, id_), "does": with_.does}, partner=id_
        )
    for id_, step in answer.steps(answers):
        values = {
            "text": step.text,
            "date": step.date,
            "until": step.until,
            "owner": step.owner,
            "partner": names.get(step.partner, step.partner),
        }
        yield from made(f"activity:{id_}", about("activity"), values, partner=step.partner)
    for id_, row in answer.indicators(answers):
        values = {"text": row.text, "unit": row.unit, "now": row.now, "target": row.target, "how": row.how}
        yield from made(f"indicator:{id_}", about("indicator"), values)
        result = one(IndicatorResult, f"result:{id_}", answers)
        yield from made(f"result:{id_}", row.text, {"actual": result.actual, "note": result.note})
    known = {one_.id for one_ in sheet.content.categories}
    for id_, line in answer.lines(answers):
        category = sheet.content.category(line.category, language)
        values = {
            "text": line.text,
            "qty": line.qty,
            "unit": line.unit,
            "times": line.times,
            "price": _price(line.price),
            "total": _baht(budget.line_total(line)),
            "source": SOURCES[line.source].into(language) if line.source else "",
            "partner": names.get(line.partner, line.partner),
        }
        asked = ((line.category, category),) if line.category in known else ()
        yield from made(f"budget:{id_}", about("budget"), {"category": category}, asked=asked)
        yield from made(f"budget:{id_}", about("budget"), values, partner=line.partner)
    pitch, sent = one(Pitched, "pitch", answers), one(Sent, "sent", answers)
    yield from made("pitch", about("pitch"), {"date": pitch.date, "place": pitch.place})
    yield from made("sent", about("sent"), {"date": sent.date, "to": sent.to, "number": sent.number})
    for source in answer.SOURCES:
        spent = one(answer.Spent, f"spent:{source}", answers)
        values = {"spent": _price(spent.amount), "date": spent.date}
        yield from made(f"spent:{source}", SOURCES[source].into(language), values)
    follow = one(Follow, "follow", answers)
    yield from made("follow", about("follow"), {"text": follow.text, "date": follow.date})
