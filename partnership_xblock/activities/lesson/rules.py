"""The problems of a lesson before it is finished, in page order. Equal to `rules.ts`.

Blocking: a card not read yet (`card_unseen` {n}), once, at the first of them; n is how many · a question never tried
(`question_untried` {n}, its place in the lesson from 1) · no sentence (`take_missing`), where one is asked for. The
card of the sentence is read when the sentence is written. Advice: tries left of a question that is not fully right
(`tries_left` {n, question}) · a sentence that mentions no partner though the teacher has some (`take_partner`), or that
seems to name or number a person (`take_person`).
"""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.lesson import answer
from partnership_xblock.activities.lesson.cards import AnyCard, TakeawayCard
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.marking import marks
from partnership_xblock.domain.personal import names_person, personal
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank


def check(sheet: Sheet[LessonContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    problems = []
    if unread := [card for card in sheet.content.offered if not is_read(sheet, card)]:
        problems.append(Problem(f"seen:{unread[0].id}", "card_unseen", {"n": len(unread)}))
    for place, (id_, mark) in enumerate(marks(sheet).items(), 1):
        if not mark.tries:
            problems.append(Problem(f"draft:{id_}", "question_untried", {"n": place}))
        elif mark.left and not mark.closed:
            problems.append(advice(f"draft:{id_}", "tries_left", {"n": mark.left, "question": place}))
    if sheet.content.sentence is not None:
        problems.extend(_take(sheet))
    return problems


def is_read(sheet: Sheet[LessonContent], card: AnyCard) -> bool:
    """Whether the learner has gone on from a card. The last card is left by finishing, so a sentence is enough."""
    has_sentence = isinstance(card, TakeawayCard) and not blank(answer.take(sheet.answers).text)
    return has_sentence or answer.seen(sheet.answers, card.id)


def _take(sheet: Sheet[LessonContent]) -> Iterator[Problem]:
    take = answer.take(sheet.answers)
    if blank(take.text):
        yield Problem("take#text", "take_missing")
        return
    if not take.partner and any(key.startswith("partner:") for key in sheet.network):
        yield advice("take#partner", "take_partner")
    if names_person(take.text) or personal(take.text):
        yield advice("take#text", "take_person")
