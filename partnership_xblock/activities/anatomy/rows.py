"""The export rows of an `anatomy` round: the partner, each feature, each part, the paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.anatomy import answer
from partnership_xblock.activities.anatomy.answer import FEATURE, FIELDS, PART, RECORD
from partnership_xblock.activities.anatomy.content import NONE, AnatomyContent, label_of
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.vocabulary import Choice

ANSWERS: Final[Mapping[str, Text]] = {
    "yes": Text(th="ใช่", en="yes"),
    "partly": Text(th="บางส่วน", en="partly"),
    "no": Text(th="ยังไม่", en="not yet"),
    "unsure": Text(th="ไม่แน่ใจ", en="not sure"),
}
EXAMPLE: Final = Text(th="ตัวอย่าง", en="example")
NAMES: Final[Mapping[str, Text]] = {
    "who": Text(th="ใคร", en="who"),
    "what": Text(th="ทำอะไร", en="what"),
    "when": Text(th="เมื่อไร", en="when"),
    "evidence": Text(th="หลักฐาน", en="evidence"),
}
PAPER: Final[Mapping[str, Text]] = {
    "form": Text(th="เอกสาร", en="paper"),
    "date": Text(th="ลงวันที่", en="dated"),
    "title": Text(th="เรื่อง", en="title"),
    "reason": Text(th="ยังไม่มีเพราะ", en="none because"),
}
NO_PAPER: Final = Text(th="ยังไม่มี", en="none yet")
SUBJECT: Final = Text(th="ภาคีที่ดูให้ลึก", en="partner looked at")
PARTNER: Final = Text(th="ภาคี", en="partner")


def rows(sheet: Sheet[AnatomyContent], language: str) -> list[Row]:
    """Of the chosen partner, which may be removed since: its name is gone with it. Features and parts in the author's
    order, then those that are no longer in the content, under their ids. Empty fields have no row."""
    partner = answer.subject(sheet.answers)
    if not partner:
        return []
    name = str(sheet.network.get(f"partner:{partner}", {}).get("name", ""))
    ends = (f"partner:{partner}",)
    found = [Row("subject", SUBJECT.into(language), PARTNER.into(language), name or partner, partners=ends)]
    return found + [
        Row(item, name, field, value, partners=ends, asked=asked)
        for item, field, value, asked in (
            *_features(sheet, partner, language),
            *_parts(sheet, partner, language),
            *_record(sheet, partner, language),
        )
        if not blank(value)
    ]


Cell = tuple[str, str, str, tuple[tuple[str, str], ...]]


def _features(sheet: Sheet[AnatomyContent], partner: str, language: str) -> Iterator[Cell]:
    features = sheet.content.features
    for id_ in _ids(features, sheet, f"{FEATURE}{partner}."):
        given, item = answer.feature(sheet.answers, partner, id_), f"{FEATURE}{partner}.{id_}"
        label, asked = label_of(features, id_, language), _asked(features, id_, language)
        yield item, label, ANSWERS[given.answer].into(language) if given.answer else "", asked
        yield item, f"{label} · {EXAMPLE.into(language)}", given.example, asked


def _parts(sheet: Sheet[AnatomyContent], partner: str, language: str) -> Iterator[Cell]:
    parts = sheet.content.parts
    for id_ in _ids(parts, sheet, f"{PART}{partner}."):
        given, item = answer.part(sheet.answers, partner, id_), f"{PART}{partner}.{id_}"
        label, asked = label_of(parts, id_, language), _asked(parts, id_, language)
        for field in FIELDS:
            yield item, f"{label} · {NAMES[field].into(language)}", getattr(given, field), asked


def _record(sheet: Sheet[AnatomyContent], partner: str, language: str) -> Iterator[Cell]:
    record, item = answer.record(sheet.answers, partner), f"{RECORD}{partner}"
    form = NO_PAPER.into(language) if record.form == NONE else label_of(sheet.content.papers, record.form, language)
    values = {"form": form, "date": record.date, "title": record.title, "reason": record.reason}
    for field, value in values.items():
        yield item, PAPER[field].into(language), value, ()


def _ids(things: Sequence[Choice], sheet: Sheet[AnatomyContent], prefix: str) -> Iterable[str]:
    """Of what is answered: the author's order, then what is no longer in the content."""
    given = {key.removeprefix(prefix) for key in sheet.answers if key.startswith(prefix)}
    known = [one.id for one in things if one.id in given]
    return [*known, *sorted(given - set(known))]


def _asked(things: Sequence[Choice], id_: str, language: str) -> tuple[tuple[str, str], ...]:
    return tuple((one.id, one.label.into(language)) for one in things if one.id == id_)
