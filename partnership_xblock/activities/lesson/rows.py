"""The export rows of a lesson: cards read, each try with its choices and points, the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.lesson import answer
from partnership_xblock.activities.lesson.answer import Chosen
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.points import points_of
from partnership_xblock.activities.lesson.questions import (
    VERDICT,
    AnyQuestion,
    Match,
    Multiple,
    NetworkQuestion,
    Order,
    Single,
)
from partnership_xblock.activities.lesson.summary import short
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

CARD = Text(th="การ์ด", en="card")
READ = Text(th="อ่านแล้ว", en="read")
TRY = Text(th="ครั้งที่ {n}", en="try {n}")
POINTS = Text(th="คะแนน", en="points")
DRAFT = Text(th="เลือกไว้ ยังไม่ได้ตรวจ", en="chosen, not checked yet")
SENTENCE = Text(th="หนึ่งประโยค", en="one sentence")
PARTNER = Text(th="เกี่ยวกับภาคี", en="about partner")

FEATURE = {
    "yes": Text(th="มี", en="yes"),
    "no": Text(th="ยังไม่มี", en="not yet"),
    "unsaid": Text(th="ไม่ได้บอก", en="not told"),
}
CONCLUSION = Text(th="สรุป", en="conclusion")
VERDICTS = {
    "yes": Text(th="เป็นเครือข่าย", en="a network"),
    "no": Text(th="ยังไม่เป็น", en="not yet a network"),
}


def rows(sheet: Sheet[LessonContent], language: str) -> list[Row]:
    """Cards in their order, questions with their tries, the sentence. Empty fields have no row. Things that the content
    no longer has appear under their id."""
    return [*_cards(sheet, language), *_questions(sheet, language), *_take(sheet, language)]


def _cards(sheet: Sheet[LessonContent], language: str) -> Iterator[Row]:
    titles = {card.id: card.title.into(language) for card in sheet.content.cards}
    for id_ in _in_order(titles, (key.partition(":")[2] for key in sheet.answers if key.startswith("seen:"))):
        if answer.seen(sheet.answers, id_):
            title = titles.get(id_, id_)
            sources = ((id_, title),) if id_ in titles else ()
            yield Row(f"seen:{id_}", title, CARD.into(language), READ.into(language), asked=sources)


def _questions(sheet: Sheet[LessonContent], language: str) -> Iterator[Row]:
    questions = {question.id: question for card in sheet.content.cards for question in card.asked}
    current = {question.id: question for question in sheet.content.questions}
    drafts = {key.partition(":")[2] for key in sheet.answers if key.startswith("draft:")}
    for id_ in _in_order(questions, {*answer.tried(sheet.answers), *drafts}):
        question = questions.get(id_)
        about = question.ask.into(language) if question else id_
        sources = ((id_, about),) if question else ()
        tries = answer.tries(sheet.answers, id_)
        for one in tries:
            item = f"try:{id_}.{one.n}"
            field = TRY.into(language).replace("{n}", str(one.n))
            yield Row(item, about, field, in_words(sheet.content, question, one.chosen, language), asked=sources)
            if id_ in current:
                points = short(points_of(current[id_], one.chosen))
                yield Row(item, about, POINTS.into(language), points, asked=sources)
        draft = answer.draft(sheet.answers, id_)
        words = in_words(sheet.content, question, draft, language)
        if words and not (tries and tries[-1].chosen == draft):
            yield Row(f"draft:{id_}", about, DRAFT.into(language), words, asked=sources)


def _take(sheet: Sheet[LessonContent], language: str) -> Iterator[Row]:
    take, card = answer.take(sheet.answers), sheet.content.sentence
    about = card.ask.into(language) if card else ""
    sources = ((card.id, about),) if card else ()
    if not blank(take.text):
        yield Row("take", about, SENTENCE.into(language), take.text, private=True, asked=sources)
    key = f"partner:{take.partner}"
    partner = Network.from_values({key: sheet.network[key]} if key in sheet.network else {}).partner(take.partner)
    if partner is not None:
        yield Row("take", about, PARTNER.into(language), partner.item.name, partners=(partner.key,), asked=sources)


def _in_order(ordered: Mapping[str, object], ids: Iterator[str] | set[str]) -> list[str]:
    """Ids in the content's order, not in the one a database keeps keys in; those it no longer has come last."""
    there = set(ids)
    return [*(id_ for id_ in ordered if id_ in there), *sorted(there - set(ordered))]


def in_words(content: LessonContent, question: AnyQuestion | None, chosen: Chosen, language: str) -> str:
    """A choice by its labels: `ของและทุน; ความรู้ ทักษะ`, `1. …; 2. …`, `line → choice; …`. Empty for none."""
    labels = {id_: text.into(language) for id_, text in _labels(content, question).items()}

    def say(id_: str) -> str:
        return labels.get(id_, id_)

    if isinstance(question, Order):
        picks = [f"{place}. {say(pick)}" for place, pick in enumerate(chosen.picks, 1)]
    else:
        picks = [say(pick) for pick in _in_order(labels, set(chosen.picks))]
    network = question is None or isinstance(question, NetworkQuestion)
    pairs = [
        f"{say(left)} → {_verdict(left, chosen.pairs[left], language) if network else say(chosen.pairs[left])}"
        for left in _in_order(labels, set(chosen.pairs))
    ]
    return "; ".join([*picks, *pairs])


def _labels(content: LessonContent, question: AnyQuestion | None) -> dict[str, Text]:
    match question:
        case Single() | Multiple():
            return {option.id: option.label for option in question.options}
        case Match():
            return {one.id: one.label for one in (*question.lines, *question.choices)}
        case Order():
            return {item.id: item.label for item in question.items}
        case NetworkQuestion():
            features = {item.id: item.label for item in content.lists.get(question.list, ())}
            return {**features, VERDICT: CONCLUSION}
        case _:
            return {}


def _verdict(left: str, right: str, language: str) -> str:
    words = VERDICTS if left == VERDICT else FEATURE
    return words[right].into(language) if right in words else right
