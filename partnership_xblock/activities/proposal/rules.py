"""The problems of a `proposal` round, in the order of the page. Equal to `rules.ts`. Each is asked from its stage on.

Blocking. 1: `title_missing` · `problem_missing` · `mentor_missing` · `partner_missing`. 2: `area_missing` ·
`activity_missing` · `activity_bare` (no words, day or owner, at the field) · `date_order` · `indicator_missing` ·
`indicator_bare` (no words) · `indicator_no_target` · `indicator_no_how` · `budget_missing` · `line_incomplete` (at the
field) · `number_wrong`, `money_wrong`, `money_digits`, `money_over` (at the field) · `pitch_missing` (at the field).
3: `over_ceiling` {over, limit}. 4: `sent_missing` (at the field). 6: `result_missing` {n} (at the first) ·
`follow_missing` · amounts that are none.

Advice. 2: `over_ceiling` · `share_none` (neither the school nor a partner adds anything) · `activity_no_partner` ·
`activity_long` {n} (its days, more than a term) · `plan_clash` (two activities of one day on the same day, at the
second) · `owner_is_person`. 4: `sent_number_missing`. 6: `spent_over` {over} (more of what was asked for was used).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.proposal import answer, budget
from partnership_xblock.activities.proposal.answer import (
    Area,
    BudgetLine,
    Follow,
    IndicatorResult,
    Mentor,
    Pitched,
    Sent,
    Spent,
    Step,
    Title,
    one,
)
from partnership_xblock.activities.proposal.content import ProposalContent
from partnership_xblock.activities.proposal.shapes import STAGES
from partnership_xblock.domain.money import write_money
from partnership_xblock.domain.personal import is_person
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank

Own = Sheet[ProposalContent]
TERM: Final = 120
"""Days of a school term, about: an activity that takes longer can hardly be followed."""


def place(stage: str) -> int:
    """The number of a stage from 1; an end is as the last stage, no stage as the first."""
    if not stage:
        return 1
    return STAGES.index(stage) + 1 if stage in STAGES else len(STAGES)


def check(sheet: Own) -> list[Problem]:
    """Every problem and advice, in page order."""
    at = place(sheet.stage)
    return [
        *_first(sheet),
        *(_area(sheet) if at >= 2 else ()),
        *(_activities(sheet) if at >= 2 else ()),
        *(_indicators(sheet) if at >= 2 else ()),
        *(_budget(sheet, at) if at >= 2 else ()),
        *(_pitch(sheet) if at >= 2 else ()),
        *(_sent(sheet) if at >= 4 else ()),
        *(_after(sheet) if at >= 6 else ()),
    ]


def _first(sheet: Own) -> Iterator[Problem]:
    if blank(one(Title, "title", sheet.answers).text):
        yield Problem("title#text", "title_missing")
    if blank(one(answer.Problem, "problem", sheet.answers).text):
        yield Problem("problem#text", "problem_missing")
    mentor = one(Mentor, "mentor", sheet.answers).role
    if blank(mentor):
        yield Problem("mentor#role", "mentor_missing")
    elif is_person(mentor):
        yield advice("mentor#role", "owner_is_person")
    if not answer.partners(sheet.answers):
        yield Problem("with", "partner_missing")


def _area(sheet: Own) -> Iterator[Problem]:
    area = one(Area, "area", sheet.answers)
    if blank(area.place) or blank(area.people):
        yield Problem(f"area#{'place' if blank(area.place) else 'people'}", "area_missing")


def _activities(sheet: Own) -> Iterator[Problem]:
    steps = answer.steps(sheet.answers)
    if not steps:
        yield Problem("activity", "activity_missing")
    taken: set[str] = set()
    for id_, step in steps:
        key = f"activity:{id_}"
        for field, empty in (("text", blank(step.text)), ("date", not step.date), ("owner", blank(step.owner))):
            if empty:
                yield Problem(f"{key}#{field}", "activity_bare")
        if step.date and step.until and step.until < step.date:
            yield Problem(f"{key}#until", "date_order")
        elif (days := _days(step)) > TERM:
            yield advice(f"{key}#until", "activity_long", {"n": days})
        elif days == 1 and step.date in taken:
            yield advice(f"{key}#date", "plan_clash")
        elif days == 1:
            taken.add(step.date)
        if is_person(step.owner):
            yield advice(f"{key}#owner", "owner_is_person")
    if steps and not any(step.partner for _, step in steps):
        yield advice("activity", "activity_no_partner")


def _days(step: Step) -> int:
    """How many days it takes, its last included; 0 without a day."""
    if not step.date:
        return 0
    return (date.fromisoformat(step.until or step.date) - date.fromisoformat(step.date)).days + 1


def _indicators(sheet: Own) -> Iterator[Problem]:
    rows = answer.indicators(sheet.answers)
    if not rows:
        yield Problem("indicator", "indicator_missing")
    for id_, row in rows:
        key = f"indicator:{id_}"
        if blank(row.text):
            yield Problem(f"{key}#text", "indicator_bare")
        for field, text in (("now", row.now), ("target", row.target)):
            if budget.price_problem(text):
                yield Problem(f"{key}#{field}", "number_wrong")
        if blank(row.target):
            yield Problem(f"{key}#target", "indicator_no_target")
        if blank(row.how):
            yield Problem(f"{key}#how", "indicator_no_how")


def _budget(sheet: Own, at: int) -> Iterator[Problem]:
    rows = answer.lines(sheet.answers)
    if not rows:
        yield Problem("budget", "budget_missing")
    for id_, line in rows:
        yield from _line(f"budget:{id_}", line)
    totals = budget.totals(line for _, line in rows)
    if totals.over:
        yield Problem("budget", "money_over")
    if not rows:
        return
    limit = sheet.content.limit
    if limit and totals.asked > limit:
        params = {"over": write_money(totals.asked - limit), "limit": write_money(limit)}
        yield Problem("budget", "over_ceiling", params) if at >= 3 else advice("budget", "over_ceiling", params)
    if totals.asked and not totals.shared and not any(line.source in ("school", "partner") for _, line in rows):
        yield advice("budget", "share_none")


def _line(key: str, line: BudgetLine) -> Iterator[Problem]:
    for field, text in (("qty", line.qty), ("times", line.times)):
        if not blank(text) and budget.count(text) is None:
            yield Problem(f"{key}#{field}", "number_wrong")
    if code := budget.price_problem(line.price):
        yield Problem(f"{key}#price", code)
    elif budget.line_total(line) is None and all(
        (budget.amount(line.price), budget.count(line.qty), budget.count(line.times))
    ):
        yield Problem(f"{key}#price", "money_over")
    for field in ("text", "category", "qty", "times", "price", "source"):
        if blank(getattr(line, field)):
            yield Problem(f"{key}#{field}", "line_incomplete")


def _pitch(sheet: Own) -> Iterator[Problem]:
    pitch = one(Pitched, "pitch", sheet.answers)
    if not pitch.date or blank(pitch.place):
        yield Problem(f"pitch#{'date' if not pitch.date else 'place'}", "pitch_missing")


def _sent(sheet: Own) -> Iterator[Problem]:
    sent = one(Sent, "sent", sheet.answers)
    if blank(sent.to) or not sent.date:
        yield Problem(f"sent#{'to' if blank(sent.to) else 'date'}", "sent_missing")
    elif blank(sent.number):
        yield advice("sent#number", "sent_number_missing")


def _after(sheet: Own) -> Iterator[Problem]:
    results = {id_: one(IndicatorResult, f"result:{id_}", sheet.answers) for id_, _ in answer.indicators(sheet.answers)}
    untold = [id_ for id_, result in results.items() if blank(result.actual)]
    if untold:
        yield Problem(f"result:{untold[0]}#actual", "result_missing", {"n": len(untold)})
    for id_, result in results.items():
        if budget.price_problem(result.actual):
            yield Problem(f"result:{id_}#actual", "number_wrong")
    totals = budget.totals(line for _, line in answer.lines(sheet.answers))
    for source in answer.SOURCES:
        spent = one(Spent, f"spent:{source}", sheet.answers).amount
        used = budget.amount(spent)
        if code := budget.price_problem(spent):
            yield Problem(f"spent:{source}#amount", code)
        elif used is not None and used > totals.sources[source]:
            yield advice(f"spent:{source}#amount", "spent_over", {"over": write_money(used - totals.sources[source])})
    if blank(one(Follow, "follow", sheet.answers).text):
        yield Problem("follow#text", "follow_missing")
