"""Makes lessons of questions with right answers that come from another package, and of the texts between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from partnership_xblock.activities.lesson.parts import TELLING
from partnership_xblock.activities.taken import (
    LABEL,
    Ids,
    Made,
    Marked,
    Notes,
    Told,
    in_language,
    pieces,
    shortened,
)
from partnership_xblock.domain.thai import graphemes

PARAGRAPHS: Final = 4
QUESTIONS: Final = 6
FEWEST: Final = 3
MOST: Final = 14
"""Cards of one lesson: two fewer than it may have, for those that are added."""
TAKEAWAY: Final = {"th": "จะนำอะไรไปใช้ที่โรงเรียนของเรา", "en": "What will you take to your own school?"}
TAKEAWAY_TITLE: Final = {"th": "หนึ่งประโยคของเรา", "en": "Our one sentence"}
QUESTIONS_TITLE: Final = {"th": "คำถาม", "en": "Questions"}


def lessons(title: str, parts: Sequence[Told | Marked], sentence: str, tries: int, notes: Notes) -> list[Made]:
    """As many lessons as the parts need: `activities.taken.FromMarked`."""
    cards = list(_cards(title, parts, notes))
    made = []
    for number, start in enumerate(range(0, len(cards), MOST)):
        here = cards[start : start + MOST]
        last = start + MOST >= len(cards)
        here = _enough(title, here, sentence if last else "", notes)
        content = {
            "title": in_language(shortened(title, LABEL, notes, "the title")),
            "lead": in_language(""),
            "level": "",
            "gains": [],
            "lists": {},
            "competencies": [],
            "wpa": [],
            "minutes": max(1, len(here)),
            "cards": here,
            "tries": tries,
            "takeaway": here[-1]["kind"] == "takeaway",
        }
        suffix = "" if number == 0 else f"-{number + 1}"
        made.append(Made(title if number == 0 else f"{title} ({number + 1})", suffix, content))
    return made


def _cards(title: str, parts: Sequence[Told | Marked], notes: Notes) -> Iterator[dict[str, Any]]:
    """Texts and questions in their order; questions that follow each other share a card."""
    ids, question_ids = Ids(), Ids()
    waiting: list[dict[str, Any]] = []
    heading = shortened(title, LABEL, notes, "the title of a card")
    if not isinstance(parts[0], Told):
        yield _text_card(ids, heading, [])

    for part in [*parts, None]:
        if isinstance(part, Marked):
            waiting.append(_question(part, question_ids, notes))
        if waiting and (not isinstance(part, Marked) or len(waiting) == QUESTIONS):
            yield {"id": ids.of("check", "check"), "kind": "check", "title": QUESTIONS_TITLE, "questions": waiting}
            waiting = []
        if isinstance(part, Told):
            for paragraphs in _by_card(part.paragraphs, TELLING - graphemes.count(heading)):
                yield _text_card(ids, heading, paragraphs)


def _text_card(ids: Ids, heading: str, paragraphs: list[str]) -> dict[str, Any]:
    body = [in_language(one) for one in paragraphs]
    return {"id": ids.of("text", "text"), "kind": "text", "title": in_language(heading), "body": body}


def _by_card(paragraphs: list[str], room: int) -> Iterator[list[str]]:
    here: list[str] = []
    for part in (piece for paragraph in paragraphs for piece in pieces(paragraph, room)):
        if here and (len(here) == PARAGRAPHS or sum(map(graphemes.count, here)) + graphemes.count(part) > room):
            yield here
            here = []
        here.append(part)
    if here:
        yield here


def _question(part: Marked, ids: Ids, notes: Notes) -> dict[str, Any]:
    options = Ids()
    return {
        "id": ids.of(part.name, "question"),
        "type": "multiple" if part.several else "single",
        "ask": in_language(shortened(part.text, TELLING, notes, "a question")),
        "points": part.points,
        "options": [
            {
                "id": options.of(choice.name, "option"),
                "label": in_language(shortened(choice.text, LABEL, notes, "an option")),
                "right": choice.right,
                "why": in_language(shortened(choice.why, TELLING, notes, "an explanation")),
            }
            for choice in part.choices
        ],
    }


def _enough(title: str, cards: list[dict[str, Any]], sentence: str, notes: Notes) -> list[dict[str, Any]]:
    """With the open question as the last card; and with cards of its own where a lesson would have too few."""
    if sentence or len(cards) < FEWEST:
        if not sentence:
            notes.otherwise("a last card is added, which asks for one sentence: a lesson has three cards at least")
        room = TELLING - max(map(len, TAKEAWAY_TITLE.values()))
        ask = in_language(shortened(sentence, room, notes, "an open question")) if sentence else TAKEAWAY
        cards = [*cards, {"id": "takeaway", "kind": "takeaway", "title": TAKEAWAY_TITLE, "ask": ask}]
    if len(cards) < FEWEST:
        heading = in_language(shortened(title, LABEL, notes, "the title of a card"))
        cards = [{"id": "begin", "kind": "text", "title": heading, "body": []}, *cards]
    return cards
