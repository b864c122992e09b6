"""Offers the learner's one sentence to the kinds that its card names."""

from __future__ import annotations

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.lesson.answer import take
from partnership_xblock.activities.lesson.content import LessonContent


def offers(sheet: Sheet[LessonContent]) -> list[Offer]:
    card, sentence = sheet.content.sentence, take(sheet.answers)
    if card is None:
        return []
    return [Offer("take", "sentence", sentence.text, partner=sentence.partner, kinds=card.goes)]
