"""The export rows of an `agreement` round: what it is, each cell by row and party, the group, the dates, the states.

Nothing in it is private: positions stand where a person might, and a day is always a date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.agreement import answer
from partnership_xblock.activities.agreement.answer import (
    GIVE,
    GROUP,
    LEAD,
    MEMBER,
    PARTY,
    READY,
    ROW,
    STAGES,
    STATE,
    US,
    Give,
    Member,
    Party,
    Ready,
)
from partnership_xblock.activities.agreement.answer import Row as RowItem
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.domain.item import read
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

FIELDS: Final[Mapping[str, Text]] = {
    "title": Text(th="ชื่อเรื่อง", en="what it is called"),
    "aim": Text(th="นักเรียนได้อะไร", en="what pupils get"),
    "form": Text(th="บันทึกเป็น", en="form"),
    "full": Text(th="ชื่อเต็ม", en="name in full"),
    "short": Text(th="เรียกสั้น ๆ", en="short name"),
    "signer": Text(th="ผู้ลงนาม", en="signer"),
    "partner": Text(th="ภาคี", en="partner"),
    "label": Text(th="เรื่อง", en="topic"),
    "off": Text(th="เอาออก", en="taken out"),
    "text": Text(th="ให้", en="gives"),
    "by": Text(th="ภายใน", en="by"),
    "follow": Text(th="ใครติดตาม", en="follows"),
    "party": Text(th="ใครเป็นหลัก", en="leads"),
    "split": Text(th="ตั้งใจเขียนเหมือนกัน", en="the same words on purpose"),
    "lead": Text(th="ผู้ประสานงานหลัก", en="coordinator"),
    "role": Text(th="ร่วมทำงาน", en="in the group"),
    "duty": Text(th="ทำอะไร", en="does"),
    "start": Text(th="เริ่ม", en="start"),
    "end": Text(th="ถึง", en="end"),
    "review": Text(th="ทบทวน", en="review"),
    "date": Text(th="วันที่", en="date"),
    "who": Text(th="โดย", en="by whom"),
    "note": Text(th="หมายเหตุ", en="note"),
}
GROUP_NAME: Final = Text(th="คณะทำงานร่วม", en="working group")
TERM_NAME: Final = Text(th="ช่วงเวลา", en="term")
OURS: Final = Text(th="โรงเรียนของเรา", en="our school")
YES: Final = Text(th="ใช่", en="yes")


def rows(sheet: Sheet[AgreementContent], language: str) -> list[Row]:
    """In the order of the page; empty fields have no row. Cells of rows and parties that are no longer part of it come
    after the others."""
    return list(_Writer(sheet, language).rows())


class _Writer:
    def __init__(self, sheet: Sheet[AgreementContent], language: str) -> None:
        self.content, self.answers, self.language = sheet.content, sheet.answers, language
        self.partners = {one.id: one.item.name for one in Network.from_values(sheet.network).partners}
        self.school = str(sheet.network.get("context", {}).get("name", ""))
        items = {key.removeprefix(PARTY): read(Party, value) for key, value in self._of(PARTY)}
        self.parties = {US: items.pop(US, Party())}
        self.parties |= dict(sorted(items.items(), key=lambda one: (one[1].order, one[0])))
        self.items = {key.removeprefix(ROW): read(RowItem, value) for key, value in self._of(ROW)}
        topics = [topic.id for topic in self.content.topics]
        own = sorted(self.items.keys() - set(topics), key=lambda id_: (self.items[id_].order, id_))
        self.topics = [*topics, *own]

    def rows(self) -> Iterator[Row]:
        about = answer.about(self.answers)
        form = self.content.form(about.form)
        shown = {"title": about.title, "aim": about.aim, "form": form.label.into(self.language) if form else about.form}
        yield from self._fields("about", "", shown)
        for id_, party in self.parties.items():
            named = {"partner": self.partners.get(party.partner, party.partner), "full": party.full}
            named |= {"short": party.short, "signer": party.signer}
            yield from self._fields(PARTY + id_, self._party(id_), named, id_)
        for id_, row in self.items.items():
            yield from self._fields(
                ROW + id_,
                self._row(id_),
                {"label": row.label, "off": YES.into(self.language) if row.off else ""},
                topic=id_,
            )
        yield from self._cells()
        yield from self._leads()
        yield from self._group()
        yield from self._ready()
        term = answer.term(self.answers)
        yield from self._fields("term", TERM_NAME.into(self.language), term.model_dump())
        labels = {one.id: one.label.into(self.language) for one in self.content.states}
        for stage in STAGES:
            yield from self._fields(STATE + stage, labels[stage], answer.state(self.answers, stage).model_dump())

    def _of(self, prefix: str) -> list[tuple[str, Mapping[str, Any]]]:
        return [(key, value) for key, value in self.answers.items() if key.startswith(prefix)]

    def _cells(self) -> Iterator[Row]:
        places = {id_: at for at, id_ in enumerate(self.topics)}
        seats = {id_: at for at, id_ in enumerate(self.parties)}
        cells = [
            (*key.removeprefix(GIVE).rpartition(".")[::2], key, read(Give, value)) for key, value in self._of(GIVE)
        ]
        last = len(places) + len(seats)
        for row, party, key, cell in sorted(
            cells, key=lambda one: (places.get(one[0], last), seats.get(one[1], last), one[2])
        ):
            about = f"{self._row(row)} · {self._party(party)}"
            yield from self._fields(key, about, cell.model_dump(), party, topic=row)

    def _leads(self) -> Iterator[Row]:
        for key, _ in self._of(LEAD):
            row = key.removeprefix(LEAD)
            lead = answer.lead(self.answers, row)
            shown = {
                "party": self._party(lead.party) if lead.party else "",
                "split": YES.into(self.language) if lead.split else "",
            }
            yield from self._fields(key, self._row(row), shown, lead.party, topic=row)

    def _group(self) -> Iterator[Row]:
        name = GROUP_NAME.into(self.language)
        for key, _ in self._of(GROUP):
            party = key.removeprefix(GROUP)
            shown = {"lead": answer.group(self.answers, party).lead}
            yield from self._fields(key, f"{name} · {self._party(party)}", shown, party)
        members = [(read(Member, value), key) for key, value in self._of(MEMBER)]
        for one, key in sorted(members, key=lambda pair: (pair[0].order, pair[1])):
            about = f"{name} · {self._party(one.party)}"
            yield from self._fields(key, about, {"role": one.role, "duty": one.duty}, one.party)

    def _ready(self) -> Iterator[Row]:
        labels = {one.id: one.label.into(self.language) for one in self.content.points}
        stands = {one.id: one.label.into(self.language) for one in self.content.stands}
        for key, value in sorted(self._of(READY), key=lambda pair: pair[0]):
            point, _, party = key.removeprefix(READY).rpartition(".")
            label, ready = labels.get(point, point), read(Ready, value)
            asked = ((point, label),) if point in labels else ()
            values = (
                (label, stands.get(ready.state, "")),
                (f"{label} · {FIELDS['note'].into(self.language)}", ready.text),
            )
            for field, text in values:
                if not blank(text):
                    yield Row(key, self._party(party), field, text, partners=self._partners(party), asked=asked)

    def _fields(
        self, key: str, about: str, values: Mapping[str, Any], party: str = "", *, topic: str = ""
    ) -> Iterator[Row]:
        known = self.content.topic(topic)
        asked = ((topic, known.label.into(self.language)),) if known else ()
        filled = {name: str(value) for name, value in values.items() if not blank(str(value))}
        for name, value in filled.items():
            field = FIELDS[name].into(self.language)
            yield Row(key, about, field, value, partners=self._partners(party), asked=asked)

    def _row(self, id_: str) -> str:
        item, topic = self.items.get(id_, RowItem()), self.content.topic(id_)
        if not blank(item.label):
            return item.label
        return topic.label.into(self.language) if topic else id_

    def _party(self, id_: str) -> str:
        if id_ == US:
            return self.school or OURS.into(self.language)
        party = self.parties.get(id_, Party())
        return self.partners.get(party.partner or id_, "") or party.short or party.full or id_

    def _partners(self, party: str) -> tuple[str, ...]:
        return (f"partner:{self.parties[party].partner or party}",) if party in self.parties and party != US else ()
