"""The export rows of a `threes` round: the sentence, then strengths, activities, and what each serves and uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.threes.answer import WITH, Act, Asset, Link
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.activities.threes.plan import Plan, Thing
from partnership_xblock.domain.item import read
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

FIELDS: Final = {
    "text": Text(th="ประโยค", en="sentence"),
    "how": Text(th="ได้มาอย่างไร", en="how it came about"),
    "date": Text(th="วันที่", en="date"),
    "place": Text(th="สถานที่", en="place"),
    "people": Text(th="จำนวนคน", en="people"),
    "with": Text(th="เขียนร่วมกับ", en="written with"),
    "word": Text(th="คำสำคัญ", en="key word"),
    "can": Text(th="ทำอะไรได้", en="can do"),
    "grade": Text(th="ชั้น", en="class"),
    "subject": Text(th="วิชา", en="subject"),
    "need": Text(th="เด็กต้องการอะไร", en="what pupils need"),
    "partner": Text(th="ภาคี", en="partner"),
    "act": Text(th="กิจกรรม", en="activity"),
    "way": Text(th="แบบ", en="way"),
    "begins": Text(th="เริ่ม", en="begins"),
    "until": Text(th="ถึง", en="until"),
    "owner": Text(th="ผู้รับผิดชอบ", en="owner"),
    "became": Text(th="ได้ทำไหม", en="was it done"),
    "use": Text(th="ใช้ใน", en="used in"),
    "serve": Text(th="รองรับคำ", en="serves"),
}
BECAME: Final = {
    "asked": Text(th="ยังไม่ได้บอก", en="not said yet"),
    "yes": Text(th="ได้ทำ", en="done"),
    "no": Text(th="ยังไม่ได้ทำ", en="not done"),
}
ABSENT: Final = Text()


def rows(sheet: Sheet[ThreesContent], language: str) -> list[Row]:
    """Empty fields have no row. A choice that is no longer in the content stands under its id, and a removed partner
    without its name, which is gone with it."""
    names = {partner.id: partner.item.name for partner in Network.from_values(sheet.network).partners}
    return list(_Rows(sheet, names, language).all())


class _Rows:
    def __init__(self, sheet: Sheet[ThreesContent], names: Mapping[str, str], language: str) -> None:
        self.content, self.answers = sheet.content, sheet.answers
        self.plan, self.names, self.language = Plan.of(sheet), names, language
        self.lanes = [lane.label.into(language) for lane in sheet.content.lanes]

    def all(self) -> Iterator[Row]:
        yield from self._sentence()
        for asset in self.plan.assets:
            yield from self._asset(asset)
        for act in (*self.plan.acts, *self.plan.past):
            yield from self._act(act)

    def _row(
        self, item: str, about: str, field: str, value: str, *partners: str, asked: tuple[str, str] | None = None
    ) -> Iterator[Row]:
        if blank(value):
            return
        keys = tuple(f"partner:{partner}" for partner in partners if partner)
        yield Row(item, about, FIELDS[field].into(self.language), value, partners=keys, asked=(asked,) if asked else ())

    def _sentence(self) -> Iterator[Row]:
        about, vision = self.lanes[0], self.plan.vision
        how = self.content.how_of(vision.how)
        label = how.label.into(self.language) if how else vision.how
        yield from self._row("vision", about, "text", vision.text)
        yield from self._row("vision", about, "how", label, asked=(vision.how, label) if how else None)
        yield from self._row("vision", about, "date", vision.date)
        yield from self._row("vision", about, "place", vision.place)
        yield from self._row("vision", about, "people", "" if vision.people is None else str(vision.people))
        wrote = {
            key.removeprefix(WITH)
            for key, value in self.answers.items()
            if key.startswith(WITH) and read(Link, value).on
        }
        for partner in [*(id_ for id_ in self.names if id_ in wrote), *sorted(wrote - self.names.keys())]:
            yield from self._row(f"{WITH}{partner}", about, "with", self.names.get(partner, partner), partner)
        for word in self.plan.words:
            yield from self._row(word.key, about, "word", word.item.text)

    def _asset(self, asset: Thing[Asset]) -> Iterator[Row]:
        item = asset.item
        about = f"{self.lanes[1]} · {self.names.get(item.partner, item.partner)}"
        grade = self.content.grade(item.grade, self.language)
        known = any(one.id == item.grade for one in self.content.grades)
        yield from self._row(asset.key, about, "can", item.can, item.partner)
        yield from self._row(
            asset.key, about, "grade", grade, item.partner, asked=(item.grade, grade) if known else None
        )
        yield from self._row(asset.key, about, "subject", item.subject, item.partner)
        yield from self._row(asset.key, about, "need", item.need, item.partner)

    def _act(self, act: Thing[Act]) -> Iterator[Row]:
        item = act.item
        about = f"{self.lanes[2]} · {item.text}"
        way = self.content.way_of(item.way)
        label = way.label.into(self.language) if way else item.way
        yield from self._row(act.key, self.lanes[2], "act", item.text)
        yield from self._row(act.key, about, "way", label, asked=(item.way, label) if way else None)
        for field, value in (
            ("begins", item.date),
            ("until", item.until),
            ("owner", item.owner),
            ("place", item.place),
        ):
            yield from self._row(act.key, about, field, value)
        for partner in item.partners:
            yield from self._row(act.key, about, "partner", self.names.get(partner, partner), partner)
        yield from self._row(act.key, about, "became", BECAME.get(item.became, ABSENT).into(self.language))
        for asset in self.plan.uses(act):
            said = f"{self.lanes[1]} · {self.names.get(asset.item.partner, asset.item.partner)}: {asset.item.can}"
            yield from self._row(f"use:{asset.id}.{act.id}", said, "use", item.text, asset.item.partner)
        for word in self.plan.serves(act):
            yield from self._row(f"serve:{word.id}.{act.id}", about, "serve", word.item.text)
