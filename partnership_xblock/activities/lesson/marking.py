"""Marks of a learner's tries: calculated from the stored tries and the newest key, never stored.

The best try counts. Explanations are earned option by option: of a `single` or `multiple` those of the ticked options,
in tries that ticked no more than is right; of a `match` those of the rightly paired lines, for they name the pair; of a
`network` those of every answered feature, and of the verdict when it is right. The key and all other explanations come
once a question is closed: all points, or no try left. An `order` is explained as a whole, under the question's own id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from partnership_xblock.activities.activity import ByRule, Sheet
from partnership_xblock.activities.lesson import answer
from partnership_xblock.activities.lesson.answer import Chosen, Try
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.points import points_of, right_of, too_many, whole
from partnership_xblock.activities.lesson.questions import VERDICT, AnyQuestion, Match, Multiple, Order, Single
from partnership_xblock.domain.marks import Mark
from partnership_xblock.domain.text import Text


def marks(sheet: Sheet[LessonContent]) -> dict[str, Mark]:
    """By question, tried or not; only of questions that are currently asked."""
    content = sheet.content
    return {
        question.id: mark(question, answer.tries(sheet.answers, question.id), content.tries)
        for question in content.questions
    }


def mark(question: AnyQuestion, tries: Sequence[Try], limit: int) -> Mark:
    """One question's mark from all its tries. `limit` is how many there may be, 0 for any number."""
    left = max(0, limit - len(tries)) if limit else None
    closed = left == 0 or any(whole(question, one.chosen) for one in tries)
    texts = _shown(question, tries) if closed else _earned(question, [one.chosen for one in tries])
    return Mark(
        points=max((points_of(question, one.chosen) for one in tries), default=0.0),
        of=question.points,
        tries=len(tries),
        left=left,
        closed=closed,
        right=right_of(question, tries[-1].chosen) if tries else (),
        explanations={id_: text for id_, text in texts.items() if text.th or text.en},
        key=key_of(question).model_dump() if closed else None,
    )


def explanations(question: AnyQuestion) -> dict[str, Text]:
    """All explanations of a question, by the id they explain."""
    match question:
        case Single() | Multiple():
            return {option.id: option.why for option in question.options}
        case Match():
            return {line.id: line.why for line in question.lines}
        case Order():
            return {question.id: question.why}
        case _:
            return {id_: question.why[id_] for id_ in question.key if id_ in question.why}


def _shown(question: AnyQuestion, tries: Sequence[Try]) -> dict[str, Text]:
    """All explanations of a closed question, without those of hidden things that no try has."""
    parts = question.options if isinstance(question, (Single, Multiple)) else ()
    lines = question.lines if isinstance(question, Match) else ()
    chosen = {id_ for one in tries for id_ in (*one.chosen.picks, *one.chosen.pairs)}
    hidden = {part.id for part in (*parts, *lines) if part.hidden} - chosen
    return {id_: text for id_, text in explanations(question).items() if id_ not in hidden}


def _earned(question: AnyQuestion, tries: Sequence[Chosen]) -> Mapping[str, Text]:
    """The explanations that tries of an open question have earned, in the question's order."""
    earned = {id_ for chosen in tries for id_ in _explained(question, chosen)}
    return {id_: text for id_, text in explanations(question).items() if id_ in earned}


def _explained(question: AnyQuestion, chosen: Chosen) -> Iterator[str]:
    match question:
        case Single() | Multiple():
            if not too_many(question, chosen):
                yield from chosen.picks
        case Match():
            yield from right_of(question, chosen)
        case Order():
            pass
        case _:
            right = right_of(question, chosen)
            yield from (id_ for id_ in chosen.pairs if id_ != VERDICT or id_ in right)


def key_of(question: AnyQuestion) -> Chosen:
    """The fully right answer, in the shape of an answer."""
    match question:
        case Single() | Multiple():
            return Chosen(picks=[option.id for option in question.shown if option.right])
        case Match():
            return Chosen(pairs={line.id: line.key for line in question.shown})
        case Order():
            return Chosen(picks=list(question.key))
        case _:
            return Chosen(pairs=dict(question.key))


def possible(content: LessonContent) -> float:
    """The most points of a lesson."""
    return sum(question.points for question in content.questions)


def earned(sheet: Sheet[LessonContent]) -> float:
    """The points of the best try of every question, added up."""
    return sum(one.points for one in marks(sheet).values())


RULE = ByRule(possible=possible, earned=earned)
