"""The problems of a `strength` round, in the order of the page. Equal to `rules.ts`.

Blocking: which network it is (`scope_missing`, `scope_name_missing`) · an indicator without any answer
(`rating_missing`), without now (`now_missing`) or wanted (`wanted_missing`) -- "don't know" is an answer · evidence
where now is 4 or 5 (`evidence_missing`) · the priority's indicator, reason and first step (`priority_missing`,
`priority_why_missing`, `first_step_missing`). Advice: wanted below now, which may be a mistake (`wanted_below_now`) ·
every now unknown (`all_unknown`) · the first step without a date (`first_step_date_missing`). A partner for it is
optional: a network may still be empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.strength import answer
from partnership_xblock.activities.strength.answer import Rating
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank

EVIDENCE_FROM: Final = 4
"""From this rating of now on, evidence is required."""


def check(sheet: Sheet[StrengthContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    answers, content = sheet.answers, sheet.content
    problems = list(_scope(answers))
    ratings = [(indicator.id, answer.rating(answers, indicator.id)) for indicator in content.offered]
    for indicator, rating in ratings:
        problems.extend(_rating(f"rating:{indicator}", rating))
    if ratings and all(rating.now == "unknown" for _, rating in ratings):
        problems.append(advice("whole", "all_unknown"))
    problems.extend(_priority(answers, {indicator for indicator, _ in ratings}))
    return problems


def _scope(answers: Values) -> Iterator[Problem]:
    scope = answer.scope(answers)
    if not scope.network:
        yield Problem("scope#network", "scope_missing")
    elif scope.network == "named" and blank(scope.text):
        yield Problem("scope#text", "scope_name_missing")


def _rating(key: str, rating: Rating) -> Iterator[Problem]:
    if rating.now is None and rating.wanted is None:
        yield Problem(f"{key}#now", "rating_missing")
    elif rating.now is None:
        yield Problem(f"{key}#now", "now_missing")
    elif rating.wanted is None:
        yield Problem(f"{key}#wanted", "wanted_missing")
    elif (pair := rating.known) and pair[1] < pair[0]:
        yield advice(f"{key}#wanted", "wanted_below_now", {"now": pair[0], "wanted": pair[1]})
    if isinstance(rating.now, int) and rating.now >= EVIDENCE_FROM and blank(rating.evidence):
        yield Problem(f"{key}#evidence", "evidence_missing", {"now": rating.now})


def _priority(answers: Values, indicators: set[str]) -> Iterator[Problem]:
    priority = answer.priority(answers)
    if priority.indicator not in indicators:
        yield Problem("priority#indicator", "priority_missing")
    if blank(priority.why):
        yield Problem("priority#why", "priority_why_missing")
    if blank(priority.first_step):
        yield Problem("priority#first_step", "first_step_missing")
    elif not priority.date:
        yield advice("priority#date", "first_step_date_missing")
