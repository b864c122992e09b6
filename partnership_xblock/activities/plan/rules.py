"""The problems of a `plan` round, in the order of the page. Equal to `rules.ts`. Only parts that the author asks for.

Blocking. Duties: one without an answer (`duty_open` {n}, at the first). Calendar: nothing in it (`calendar_empty`) ·
an event without words, day or position of the person who sees to it (`event_text_missing`, `event_date_missing`,
`event_owner_missing`) · a last day before the first (`until_before`). Years: the last before the first (`range_order`)
· more than twelve (`range_long` {n, most}) · a text that is no number (`number_wrong`; of money `money_wrong`,
`money_digits`, `money_over`). Cards: half a card (`cue_half`).

Advice. A person's name where a position would do (`owner_is_person`) · an event to come on a weekend, on a day of the
content's list, on another event's day, or in another fiscal year than the one shown (`weekend`, `holiday`, `same_day`,
`out_of_year`) · six months in a row without any (`half_empty` {first, last}, as a question) · no event with a partner
(`no_partner`) · only one end of the range (`range_half`) · a paper calls the plan otherwise than it counts
(`years_differ` {first, last, n, called}) · of a part that was begun, years without an aim (`target_missing` {n}), and
years that are over without what came of them (`actual_missing` {n}), both at the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.plan import answer, months
from partnership_xblock.activities.plan.answer import CalendarEvent
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.plan.grid import MOST_YEARS, Grid, Part, called, number_problem
from partnership_xblock.domain.personal import is_person
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.spans import years_in

SATURDAY = 5


def check(sheet: Sheet[PlanContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    of_part = {"duties": _duties, "calendar": _calendar, "years": _years, "cues": _cues}
    return [problem for part in sheet.content.parts for problem in of_part[part](sheet)]


def _duties(sheet: Sheet[PlanContent]) -> Iterator[Problem]:
    answers = {one.id: answer.duty(sheet.answers, one.id) for one in sheet.content.asked}
    unanswered = [id_ for id_, one in answers.items() if not one.state]
    if unanswered:
        yield Problem(f"duty:{unanswered[0]}#state", "duty_open", {"n": len(unanswered)})
    for id_, one in answers.items():
        if is_person(one.who):
            yield advice(f"duty:{id_}#who", "owner_is_person")


def _calendar(sheet: Sheet[PlanContent]) -> Iterator[Problem]:
    events = answer.events(sheet.answers)
    if not events:
        yield Problem("calendar", "calendar_empty")
        return
    holidays = days_off(sheet.content)
    seen: set[str] = set()
    for id_, event in events:
        yield from _event(f"event:{id_}", event)
        if event.date and event.date >= sheet.today.isoformat():
            yield from _day(f"event:{id_}#date", event, sheet, holidays, seen)
        seen.add(event.date)
    stretch = months.empty_stretch([event for _, event in events], months.shown(sheet), sheet.today)
    if stretch is not None:
        yield advice("calendar", "half_empty", {"first": stretch[0], "last": stretch[1]})
    if not any(event.partner for _, event in events):
        yield advice("calendar", "no_partner")


def _event(key: str, event: CalendarEvent) -> Iterator[Problem]:
    if blank(event.text):
        yield Problem(f"{key}#text", "event_text_missing")
    if not event.date:
        yield Problem(f"{key}#date", "event_date_missing")
    if event.date and event.until and event.until < event.date:
        yield Problem(f"{key}#until", "until_before")
    if blank(event.owner):
        yield Problem(f"{key}#owner", "event_owner_missing")
    elif is_person(event.owner):
        yield advice(f"{key}#owner", "owner_is_person")


def _day(
    path: str, event: CalendarEvent, sheet: Sheet[PlanContent], holidays: set[str], seen: set[str]
) -> Iterator[Problem]:
    if event.date in holidays:
        yield advice(path, "holiday")
    elif date.fromisoformat(event.date).weekday() >= SATURDAY:
        yield advice(path, "weekend")
    if event.date in seen:
        yield advice(path, "same_day")
    if months.outside(event, months.shown(sheet)):
        yield advice(path, "out_of_year")


def days_off(content: PlanContent) -> set[str]:
    """Every day of the content's holidays."""
    return {
        (date.fromisoformat(holiday.first) + timedelta(days=n)).isoformat()
        for holiday in content.holidays
        for n in range(holiday.days)
    }


def _years(sheet: Sheet[PlanContent]) -> Iterator[Problem]:
    grid = Grid.of(sheet)
    first, last = grid.range.first, grid.range.last
    if first is None or last is None:
        if first != last:
            yield advice("range#last" if last is None else "range#first", "range_half")
        return
    n, name = years_in(first, last), called(grid)
    if not n:
        yield Problem("range#last", "range_order")
    elif n > MOST_YEARS:
        yield Problem("range#last", "range_long", {"n": n, "most": MOST_YEARS})
    elif name is not None and name != n:
        yield advice("range", "years_differ", {"first": first, "last": last, "n": n, "called": name})
    for part in grid.parts:
        yield from _part(part, grid, sheet)


def _part(part: Part, grid: Grid, sheet: Sheet[PlanContent]) -> Iterator[Problem]:
    for year, cell in part.cells.items():
        for field, text in (("target", cell.target), ("actual", cell.actual)):
            if code := number_problem(text, money=part.money):
                yield Problem(f"cell:{part.id}.{year}#{field}", code)
    if not part.begun:
        return
    aimless = [year for year, cell in part.cells.items() if blank(cell.target)]
    if aimless:
        yield advice(f"cell:{part.id}.{aimless[0]}#target", "target_missing", {"n": len(aimless)})
    untold = [
        year
        for year, cell in part.cells.items()
        if not blank(cell.target) and blank(cell.actual) and grid.over(year, sheet)
    ]
    if untold:
        yield advice(f"cell:{part.id}.{untold[0]}#actual", "actual_missing", {"n": len(untold)})


def _cues(sheet: Sheet[PlanContent]) -> Iterator[Problem]:
    for id_, cue in answer.cues(sheet.answers):
        if blank(cue.when) or blank(cue.will):
            yield Problem(f"cue:{id_}#{'when' if blank(cue.when) else 'will'}", "cue_half")
