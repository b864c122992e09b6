"""The export rows of a `portfolio` round: what was chosen and written, and nothing of what it was chosen from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.portfolio import answer
from partnership_xblock.activities.portfolio.answer import Alias, Did, Drop, Statement, Step
from partnership_xblock.activities.portfolio.content import COLUMNS, PortfolioContent
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

INSIDE: Final = Text(th="อยู่ในแฟ้ม", en="in the portfolio")
ENTRY: Final = Text(th="รายการในแฟ้ม", en="entry of the portfolio")
STEP: Final = Text(th="สิ่งที่ตั้งใจไว้", en="step")
COMMENT: Final = Text(th="ความเห็นที่ได้รับ", en="comment received")
SHARE: Final = Text(th="การแบ่งปัน", en="sharing")
ANSWER: Final = Text(th="คำตอบ", en="answer")
DONE: Final = Text(th="ทำแล้วหรือยัง", en="what became of it")
HAPPENED: Final = Text(th="เกิดอะไรขึ้น", en="what happened")
DID: Final = Text(th="สิ่งที่ทำต่อ", en="what was done")
YES: Final = Text(th="ใช่", en="yes")
NO: Final = Text(th="ไม่ใช่", en="no")
STATES: Final = {
    "yes": Text(th="ทำแล้ว", en="done"),
    "partly": Text(th="ทำบางส่วน", en="in part"),
    "no": Text(th="ยังไม่ได้ทำ", en="not yet"),
}
NAMES: Final = {"alias": Text(th="ใช้ชื่อแทนทุกราย", en="aliases"), "real": Text(th="ใช้ชื่อจริงบางราย", en="some real names")}
FIELDS: Final = {
    "name": Text(th="ชื่อแทน", en="called outside"),
    "real": Text(th="ใช้ชื่อจริง", en="by its own name"),
    "told": Text(th="วันที่บอก", en="told on"),
    "how": Text(th="บอกอย่างไร", en="told how"),
    "names": Text(th="ชื่อภาคี", en="names of partners"),
    "me": Text(th="แสดงชื่อครู", en="with the teacher's name"),
    "licence": Text(th="สัญญาอนุญาต", en="licence"),
}


def rows(sheet: Sheet[PortfolioContent], language: str) -> list[Row]:
    """Entries are named by their part alone: their words are another activity's, and are exported there. What became of
    parts, steps and the licence is in every export; own words and aliases in identified ones."""
    return [row for row in _rows(sheet, language) if not blank(row.value)]


def _rows(sheet: Sheet[PortfolioContent], language: str) -> Iterator[Row]:
    answers, content = sheet.answers, sheet.content
    for part in content.parts:
        key = answer.PICK + part.id
        if key in answers:
            inside = YES if answer.picked(answers, part.id) else NO
            yield Row(key, part.label.into(language), INSIDE.into(language), inside.into(language))
    for ref, drop in sorted(answer.of_family(Drop, answer.DROP, answers).items()):
        inside = NO if drop.out else YES
        yield Row(answer.DROP + ref, ENTRY.into(language), INSIDE.into(language), inside.into(language))
    for ref, step in sorted(answer.of_family(Step, answer.STEP, answers).items()):
        about, key = STEP.into(language), answer.STEP + ref
        state = STATES[step.done].into(language) if step.done else ""
        yield Row(key, about, DONE.into(language), state)
        yield Row(key, about, HAPPENED.into(language), step.text, private=True)
    for ref, did in sorted(answer.of_family(Did, answer.DID, answers).items()):
        yield Row(answer.DID + ref, COMMENT.into(language), DID.into(language), did.text, private=True)
    for code, said in sorted(answer.of_family(Statement, answer.WPA, answers).items()):
        for name, label in COLUMNS.items():
            yield Row(answer.WPA + code, f"วPA {code}", label.into(language), getattr(said, name), private=True)
    for question in content.questions:
        about, asked = question.label.into(language), ((question.id, question.label.into(language)),)
        text = answer.look(answers, question.id)
        yield Row(answer.LOOK + question.id, about, ANSWER.into(language), text, private=True, asked=asked)
    yield from _sharing(sheet, language)


def _sharing(sheet: Sheet[PortfolioContent], language: str) -> Iterator[Row]:
    network = Network.from_values(sheet.network)
    names = {partner.id: partner.item.name for partner in network.partners}
    for id_, alias in sorted(answer.aliases(sheet.answers).items()):
        yield from _alias(id_, alias, names.get(id_, id_), language)
    if answer.SHARE in sheet.answers:
        share, about = answer.share(sheet.answers), SHARE.into(language)
        licence = sheet.content.licence(share.licence)
        values = {
            "names": NAMES[share.names].into(language),
            "me": (YES if share.me else NO).into(language),
            "licence": licence.label.into(language) if licence else share.licence,
        }
        for name, value in values.items():
            yield Row(answer.SHARE, about, FIELDS[name].into(language), value)


def _alias(id_: str, alias: Alias, name: str, language: str) -> Iterator[Row]:
    values = {
        "name": alias.name,
        "real": YES.into(language) if alias.real else "",
        "told": alias.told,
        "how": alias.how,
    }
    for field, value in values.items():
        yield Row(
            answer.ALIAS + id_, name, FIELDS[field].into(language), value, private=True, partners=(f"partner:{id_}",)
        )
