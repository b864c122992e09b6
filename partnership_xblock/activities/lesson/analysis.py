"""Counts of a lesson's answers by question, over all learners, without names.

Counts are of first tries, the only ones made before any answer was shown, and of any try. They follow the newest key;
tries of questions that are no longer asked are not counted. Below five people nothing is shown, and subtraction reveals
nothing either (`domain.suppression`): for a group as a whole, and again for each question by who tried it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from partnership_xblock.activities.activity import Values
from partnership_xblock.activities.lesson import answer
from partnership_xblock.activities.lesson.answer import Chosen
from partnership_xblock.activities.lesson.cards import TakeawayCard
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.marking import key_of
from partnership_xblock.activities.lesson.points import whole
from partnership_xblock.activities.lesson.questions import (
    VERDICT,
    AnyQuestion,
    Match,
    Multiple,
    NetworkQuestion,
    Order,
    Single,
)
from partnership_xblock.domain.suppression import visible_groups
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.collation import sort_key
from partnership_xblock.domain.thai.folding import blank


@dataclass(frozen=True, slots=True)
class Learner:
    """One learner's answers; `group` is any division of people in which each is in one group (empty: in none)."""

    answers: Values
    finished: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Chose:
    """How many people chose something: in their first try, in any try."""

    first: int = 0
    ever: int = 0


@dataclass(frozen=True, slots=True)
class Confused:
    """The most frequent wrong first choice, and its author's sentence on what people may have confused. `left` is the
    line or feature, empty for an option."""

    n: int
    left: str
    chosen: str
    says: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """`options` for single and multiple. `table` for the others: line → choice, feature → verdict on it, thing → place
    from 1; counted from first tries. `key` is the right answer, in the shape of an answer. `hidden`: too few people
    have tried the question, and nothing is counted."""

    id: str
    tried: int = 0
    first_right: int = 0
    ever_right: int = 0
    options: Mapping[str, Chose]
    table: Mapping[str, Mapping[str, int]]
    key: Chosen
    confused: Confused | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonResults:
    """`stopped` is the card at which most of those stopped who have not finished, None where all have; `stopped_n` how
    many. Questions in the lesson's order: `hardest_first` gives the desk's. `sentences` are all sentences in
    alphabetical order, which does not reveal their authors; None where there are too few."""

    started: int
    finished: int
    stopped: str | None
    stopped_n: int
    questions: tuple[QuestionResult, ...]
    sentences: tuple[str, ...] | None

    @property
    def hardest_first(self) -> tuple[QuestionResult, ...]:
        """Questions by the share of right first tries, smallest first; untried and hidden ones last."""
        return tuple(
            sorted(self.questions, key=lambda one: one.first_right / one.tried if one.tried else 2.0)
        )  # sorting is stable: equal questions stay in the lesson's order


@dataclass(frozen=True, slots=True)
class Grouped:
    """The results of all learners, and of each group; None for those that too few have begun."""

    everybody: LessonResults | None
    groups: Mapping[str, LessonResults | None]


def by_group(content: LessonContent, learners: Iterable[Learner]) -> Grouped:
    """The results of all learners and of every group that may be shown beside them."""
    starters = [one for one in learners if has_begun(one.answers)]
    members: dict[str, list[Learner]] = {}
    for one in starters:
        members.setdefault(one.group, []).append(one)
    names = sorted(members)
    visible = visible_groups({name: len(members[name]) for name in names})
    if visible is None:
        return Grouped(None, dict.fromkeys(names))
    by_name = {name: results(content, members[name]) for name in names}
    everybody, safe = results(content, starters), dict(by_name)
    for place, question in enumerate(content.questions):
        tried = {name: by_name[name].questions[place].tried for name in names}
        visible_here = visible_groups(tried, hidden=set(names) - visible)
        for name in visible:
            if visible_here is None or name not in visible_here:
                safe[name] = without(safe[name], question.id)
        if visible_here is None and any(tried.values()):
            everybody = without(everybody, question.id)
    lengths = {name: len(by_name[name].sentences or ()) for name in names}
    with_sentences = visible_groups(lengths, hidden=set(names) - visible)
    for name in visible:
        if with_sentences is None or name not in with_sentences:
            safe[name] = replace(safe[name], sentences=None)
    if with_sentences is None and any(lengths.values()):
        everybody = replace(everybody, sentences=None)
    return Grouped(everybody, {name: safe[name] if name in visible else None for name in names})


def has_begun(answers: Values) -> bool:
    """Whether the learner has left any answer."""
    return any(key.partition(":")[0] in ("seen", "draft", "try", "take") for key in answers)


def without(results: LessonResults, question: str) -> LessonResults:
    """The results with one question's numbers removed."""
    blanked = (
        QuestionResult(id=one.id, options={}, table={}, key=one.key, hidden=True) if one.id == question else one
        for one in results.questions
    )
    return replace(results, questions=tuple(blanked))


def results(content: LessonContent, learners: Sequence[Learner]) -> LessonResults:
    """All counts of these learners, few or many: callers that show them use `by_group`."""
    starters = [one for one in learners if has_begun(one.answers)]
    stops = Counter(_current_card(content, one.answers) for one in starters if not one.finished)
    order = [card.id for card in content.offered]
    most = max(stops, key=lambda id_: (stops[id_], -order.index(id_)), default=None)
    sentences = [answer.take(one.answers).text for one in starters]
    return LessonResults(
        started=len(starters),
        finished=sum(one.finished for one in starters),
        stopped=most,
        stopped_n=stops[most] if most is not None else 0,
        questions=tuple(_of_question(question, [one.answers for one in starters]) for question in content.questions),
        sentences=tuple(sorted((text for text in sentences if not blank(text)), key=sort_key)),
    )


def _current_card(content: LessonContent, answers: Values) -> str:
    """The first card the learner has not finished reading; the last where all cards are read and the lesson is not
    finished."""
    for card in content.offered:
        has_sentence = isinstance(card, TakeawayCard) and not blank(answer.take(answers).text)
        if not has_sentence and not answer.seen(answers, card.id):
            return card.id
    return content.offered[-1].id


def _of_question(question: AnyQuestion, answers: Iterable[Values]) -> QuestionResult:
    tries = [[one.chosen for one in series] for values in answers if (series := answer.tries(values, question.id))]
    options = _options(question, tries)
    table = _table(question, [series[0] for series in tries])
    return QuestionResult(
        id=question.id,
        tried=len(tries),
        first_right=sum(whole(question, series[0]) for series in tries),
        ever_right=sum(any(whole(question, chosen) for chosen in series) for series in tries),
        options=options,
        table=table,
        key=key_of(question),
        confused=_confused(question, options, table),
    )


def _options(question: AnyQuestion, tries: Sequence[Sequence[Chosen]]) -> dict[str, Chose]:
    if not isinstance(question, (Single, Multiple)):
        return {}
    first = Counter(pick for series in tries for pick in series[0].picks)
    ever = Counter(pick for series in tries for pick in {pick for chosen in series for pick in chosen.picks})
    return {option.id: Chose(first[option.id], ever[option.id]) for option in question.options}


def _table(question: AnyQuestion, first: Sequence[Chosen]) -> dict[str, dict[str, int]]:
    match question:
        case Single() | Multiple():
            return {}
        case Order():
            places = [str(place) for place in range(1, len(question.items) + 1)]
            rows = {item.id: places for item in question.items}
            pairs = [{pick: str(place) for place, pick in enumerate(chosen.picks, 1)} for chosen in first]
        case Match():
            choices = [choice.id for choice in question.choices]
            rows = {line.id: choices for line in question.lines}
            pairs = [chosen.pairs for chosen in first]
        case NetworkQuestion():
            rows = {id_: ["yes", "no"] if id_ == VERDICT else ["yes", "no", "unsaid"] for id_ in question.key}
            pairs = [chosen.pairs for chosen in first]
    return {
        left: {right: sum(one.get(left) == right for one in pairs) for right in rights} for left, rights in rows.items()
    }


def _confused(
    question: AnyQuestion, options: Mapping[str, Chose], table: Mapping[str, Mapping[str, int]]
) -> Confused | None:
    """The most frequent wrong choice, the first of equal ones; None where its author gives no explanation of it."""
    match question:
        case Single() | Multiple():
            wrong = [("", one.id, options[one.id].first, one.mixup) for one in question.options if not one.right]
        case Match():
            wrong = [
                (line.id, choice, n, line.mixup)
                for line in question.lines
                for choice, n in table[line.id].items()
                if choice != line.key
            ]
        case NetworkQuestion():
            wrong = [
                (feature, verdict, n, question.mixup.get(feature, Text()))
                for feature, key in question.key.items()
                for verdict, n in table[feature].items()
                if verdict != key
            ]
        case _:
            return None
    left, chosen, n, says = max(wrong, key=lambda one: one[2])
    return Confused(n, left, chosen, says) if n and (says.th or says.en) else None
