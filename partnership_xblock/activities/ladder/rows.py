"""The export rows of a `ladder` round: each answer, where they point, what was decided. A level is never a number."""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.activities.activity import Row, Sheet, partners_in
from partnership_xblock.activities.ladder import answer
from partnership_xblock.activities.ladder.answer import ITEMS, SAW, STAND
from partnership_xblock.activities.ladder.content import NOT_SURE, LadderContent
from partnership_xblock.activities.ladder.rules import About, about
from partnership_xblock.activities.ladder.shapes import UNKNOWN, Question
from partnership_xblock.activities.ladder.suggest import ASK
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

FIELDS = {
    "points": Text(th="คำตอบชี้ไปที่", en="answers point to"),
    "suggested": Text(th="แนะนำ", en="suggested"),
    "level": Text(th="ระดับตอนนี้", en="level"),
    "why": Text(th="เพราะ", en="because"),
    "target": Text(th="อยากให้เป็น", en="aim"),
    "date": Text(th="ภายใน", en="by"),
    "step": Text(th="เริ่มจาก", en="begins with"),
}
ASKED = Text(th="ให้ครูเลือก", en="ask")


def rows(sheet: Sheet[LadderContent], language: str) -> list[Row]:
    """Partners in the network's order, then answers about removed ones, whose names are gone with them. Questions,
    answers and levels that are no longer in the content appear under their ids. Empty fields have no row."""
    names = {partner.id: partner.item.name for partner in Network.from_values(sheet.network).partners}
    removed = sorted(partners_in(ITEMS, sheet.answers) - names.keys())
    return [row for id_ in [*names, *removed] for row in _of(sheet, id_, names.get(id_, ""), language)]


def _of(sheet: Sheet[LadderContent], partner: str, name: str, language: str) -> Iterator[Row]:
    content, one = sheet.content, about(sheet, partner)
    ends = (f"partner:{partner}",)
    given = answer.saw(sheet.answers, partner).answers
    questions = {question.id: question for question in content.questions}
    for id_ in [*questions, *sorted(given.keys() - questions.keys())]:
        if given.get(id_):
            question = questions.get(id_)
            field = question.short.into(language) if question else id_
            asked = ((id_, question.label.into(language)),) if question else ()
            yield Row(f"{SAW}{partner}", name, field, _said(question, given[id_], language), partners=ends, asked=asked)
    for item, field, value in [*_pointing(one, content, language), *_decided(one, content, language)]:
        if not blank(value):
            yield Row(f"{item}{partner}", name, FIELDS[field].into(language), value, partners=ends)


def _pointing(one: About, content: LadderContent, language: str) -> Iterator[tuple[str, str, str]]:
    counts = one.votes.in_order(content)
    yield SAW, "points", ", ".join(f"{content.label(level, language)} {count}" for level, count in counts)
    if one.votes.complete:
        level = one.votes.suggested
        yield SAW, "suggested", ASKED.into(language) if level == ASK else content.label(level, language)


def _decided(one: About, content: LadderContent, language: str) -> Iterator[tuple[str, str, str]]:
    stand = one.stand
    yield STAND, "level", content.label(stand.level, language)
    yield STAND, "why", stand.why
    yield STAND, "target", content.label(stand.target, language)
    yield STAND, "date", stand.date
    yield STAND, "step", stand.step


def _said(question: Question | None, given: str, language: str) -> str:
    """An answer's label; its id where an author has removed it, or its question."""
    if given == UNKNOWN:
        return NOT_SURE.into(language)
    answers = question.answers if question else ()
    return next((one.label.into(language) for one in answers if one.id == given), given)
