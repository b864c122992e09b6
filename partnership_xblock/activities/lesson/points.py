"""The points of one try. Only the server calculates them: a page has no key.

single: all or nothing · multiple: right choices less wrong ones, of the right ones · match and network: right pairs of
all pairs · order: pairs in the right order less those that are not, of all pairs (Kendall's tau, at least 0). Rounded
down to halves, so that full points need a fully right answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from partnership_xblock.activities.lesson.answer import Chosen
from partnership_xblock.activities.lesson.questions import AnyQuestion, Match, Multiple, NetworkQuestion, Order, Single


def points_of(question: AnyQuestion, chosen: Chosen) -> float:
    """The points of one try, in halves. Choices that are no longer in the content do not count."""
    share = _share(question, chosen)
    return int(question.points * 2) * share.numerator // share.denominator / 2


def whole(question: AnyQuestion, chosen: Chosen) -> bool:
    """Whether the try is fully right."""
    return _share(question, chosen) == 1


def _share(question: AnyQuestion, chosen: Chosen) -> Fraction:
    match question:
        case Single() | Multiple():
            picked = {option.id for option in question.options} & set(chosen.picks)
            right = question.right_beside(picked)
            if isinstance(question, Single):
                return Fraction(len(picked) == 1 and picked <= right)
            return Fraction(max(0, 2 * len(picked & right) - len(picked)), len(right))
        case Order():
            return _concordance(question.key, [pick for pick in chosen.picks if pick in question.key])
        case _:
            pairs = _pairs(question, chosen)
            return Fraction(sum(chosen.pairs.get(left) == key for left, key in pairs.items()), len(pairs))


def _concordance(key: Sequence[str], placed: Sequence[str]) -> Fraction:
    """Kendall's tau of an order, at least 0. Things without a place are in no pair."""
    rank = {id_: place for place, id_ in enumerate(key)}
    tau = sum(1 if rank[first] < rank[second] else -1 for first, second in combinations(placed, 2))
    return Fraction(max(0, tau), len(key) * (len(key) - 1) // 2)


def right_of(question: AnyQuestion, chosen: Chosen) -> tuple[str, ...]:
    """The right parts of a try: options, things in their place, lines. Empty where more options were ticked than are
    right: else ticking all would reveal which they are."""
    match question:
        case Single() | Multiple():
            right = question.right_beside(chosen.picks)
            return tuple(pick for pick in chosen.picks if pick in right) if not too_many(question, chosen) else ()
        case Order():
            return tuple(pick for pick, key in zip(chosen.picks, question.key, strict=False) if pick == key)
        case _:
            return tuple(left for left, key in _pairs(question, chosen).items() if chosen.pairs.get(left) == key)


def too_many(question: Single | Multiple, chosen: Chosen) -> bool:
    """Whether more options were ticked than are right."""
    picked = {option.id for option in question.options} & set(chosen.picks)
    return len(picked) > len(question.right_beside(picked))


def _pairs(question: Match | NetworkQuestion, chosen: Chosen) -> dict[str, str]:
    """The right pairs: lines and their choices, features and the verdict on them. A hidden line that the try has counts
    as it did."""
    if isinstance(question, Match):
        return {line.id: line.key for line in question.lines if not line.hidden or line.id in chosen.pairs}
    return dict(question.key)
