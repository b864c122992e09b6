"""The export rows of a map: the school's card, partners, ties and answers, one row per filled field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from partnership_xblock.activities.activity import Row, Sheet, Values
from partnership_xblock.activities.map.answer import Few, question_answer
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.activities.map.naming import pillar_name, sector_name
from partnership_xblock.domain.item import read
from partnership_xblock.domain.network import PRIVATE_FIELDS, ContextItem, Network, Partner
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.digits import to_ascii
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.vocabulary import Choice

_BETWEEN_DIGITS: Final = str.maketrans("", "", " -")
CONTEXT_FIELDS: Final = {
    "name": Text(th="ชื่อโรงเรียน", en="School"),
    "code": Text(th="รหัสโรงเรียน", en="School code"),
    "school_type": Text(th="ประเภทโรงเรียน", en="Kind of school"),
    "faith": Text(th="ศาสนสถานคู่โรงเรียน", en="Place of faith near the school"),
    "province": Text(th="จังหวัด", en="Province"),
    "area_office": Text(th="เขตพื้นที่/ต้นสังกัด", en="Area office"),
    "grades_from": Text(th="เปิดสอนตั้งแต่", en="Grades from"),
    "grades_to": Text(th="ถึง", en="Grades to"),
    "villages_tambon": Text(th="หมู่บ้านในตำบล", en="Villages in the subdistrict"),
    "villages_service": Text(th="หมู่บ้านในเขตบริการ", en="Villages served"),
}
PARTNER_FIELDS: Final = {
    "name": Text(th="ชื่อภาคี", en="Partner"),
    "sector": Text(th="ประเภทภาคี", en="Sector"),
    "pillar": Text(th="ด้าน", en="Pillar"),
    "direction": Text(th="ใครให้ใคร", en="Who gives"),
    "frequency": Text(th="พบกันบ่อยแค่ไหน", en="How often we meet"),
    "forms": Text(th="ทำอะไรด้วยกัน", en="What we do"),
    "together": Text(th="งานที่ทำด้วยกัน", en="Our work together"),
    "change": Text(th="นักเรียนเปลี่ยนไปอย่างไร", en="What changed for pupils"),
    "contact_role": Text(th="ติดต่อกับใคร (ตำแหน่ง)", en="Contact (role)"),
    "place_province": Text(th="จังหวัดของภาคี", en="Partner's province"),
    "place": Text(th="ที่ตั้ง", en="Place"),
    "since": Text(th="เริ่มทำงานด้วยกัน (ค.ศ.)", en="Since (CE)"),
    "quality": Text(th="ความสัมพันธ์ตอนนี้", en="The relation now"),
    "story": Text(th="ที่มาของความสัมพันธ์", en="The story behind it"),
    "trust": Text(th="ความไว้วางใจ (1-4)", en="Trust (1-4)"),
}
TIE: Final = Text(th="รู้จักกัน", en="Know each other")
CHOSEN: Final = Text(th="ภาคีที่เลือก", en="Partner chosen")
ANSWER: Final = Text(th="คำตอบ", en="Answer")
FEW: Final = Text(th="เหตุผลที่มีภาคีน้อยกว่าที่ตั้งไว้", en="Why there are fewer partners than asked for")


def rows(sheet: Sheet[MapContent], language: str) -> list[Row]:
    """Empty fields have no row; ids become labels of the content the map was made with."""
    answers, network, content = sheet.answers, sheet.network, sheet.content
    network_ = Network.from_values(network)
    return [
        *_of_context(network_.context, content, language),
        *(row for partner in network_.partners for row in _of_partner(partner, network_.context, content, language)),
        *_of_ties(network_, language),
        *_of_answers(answers, network_, content, language),
        *_of_removed(answers, network_, content, language),
    ]


def _of_context(context: ContextItem, content: MapContent, language: str) -> Iterator[Row]:
    labels: dict[str, Sequence[Choice]] = {
        "school_type": content.school_types,
        "faith": content.faiths,
        "grades_from": content.grades,
        "grades_to": content.grades,
    }
    for name, label in CONTEXT_FIELDS.items():
        value = getattr(context, name)
        text = _label(labels[name], value, language) if name in labels else _plain(value)
        if name == "code":
            text = to_ascii(text).translate(_BETWEEN_DIGITS)
        elif name == "faith":
            text = next((place.pillar.into(language) for place in content.faiths if place.id == value), value)
        if text:
            yield Row("context", context.name, label.into(language), text, identifies=name in ("name", "code"))


def _of_partner(partner: Partner, context: ContextItem, content: MapContent, language: str) -> Iterator[Row]:
    item = partner.item
    sectors = {sector.id: sector for sector in content.sectors}
    texts = {name: _plain(getattr(item, name)) for name in PARTNER_FIELDS}
    texts["sector"] = sector_name(content, context, item.sector).into(language)
    texts["pillar"] = pillar_name(content, context, partner.pillar(sectors)).into(language)
    texts["direction"] = _label(content.directions, item.direction, language)
    texts["frequency"] = _label(content.frequencies, item.frequency, language)
    texts["quality"] = _label(content.qualities, item.quality, language)
    texts["forms"] = ", ".join(_label(content.forms, form, language) for form in item.forms)
    for name, label in PARTNER_FIELDS.items():
        if texts[name]:
            yield Row(partner.key, item.name, label.into(language), texts[name], private=name in PRIVATE_FIELDS)


def _of_ties(network: Network, language: str) -> Iterator[Row]:
    names = {partner.id: partner.item.name for partner in network.partners}
    for tie in network.ties:
        ends = (f"partner:{tie.a}", f"partner:{tie.b}")
        about = f"{names[tie.a]} – {names[tie.b]}"
        yield Row(tie.key, about, TIE.into(language), tie.line or "1", partners=ends)


def _of_answers(answers: Values, network: Network, content: MapContent, language: str) -> Iterator[Row]:
    if reason := read(Few, answers.get("few", {})).text:
        yield Row("few", "", FEW.into(language), reason)
    for question in content.questions:
        answer = question_answer(answers, question.id)
        partner = network.partner(answer.partner)
        about = question.label.into(language)
        sources = ((question.id, about),)
        if partner is not None:
            label = question.partner_label.into(language)
            yield Row(f"q:{question.id}", about, label, partner.item.name, partners=(partner.key,), asked=sources)
        if answer.text:
            yield Row(f"q:{question.id}", about, question.text_label.into(language), answer.text, asked=sources)


def _of_removed(answers: Values, network: Network, content: MapContent, language: str) -> Iterator[Row]:
    """Answers to questions that the author removed later, under the question's id."""
    current = {f"q:{question.id}" for question in content.questions}
    for key in sorted(key for key in answers if key.startswith("q:") and key not in current):
        id_ = key.removeprefix("q:")
        answer = question_answer(answers, id_)
        partner = network.partner(answer.partner)
        if partner is not None:
            yield Row(key, id_, CHOSEN.into(language), partner.item.name)
        if not blank(answer.text):
            yield Row(key, id_, ANSWER.into(language), answer.text)


def _label(choices: Sequence[Choice], value: str, language: str) -> str:
    return next((choice.label.into(language) for choice in choices if choice.id == value), value)


def _plain(value: object) -> str:
    return "" if value is None else str(value)
