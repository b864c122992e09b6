"""The problems of a `portfolio` round, in the order of the page. Equal to `rules.ts`.

Blocking: every part is left out (`nothing_picked`) · steps of which it is not said what became of them (`step_open`
{n}) · no question is answered (`look_missing`); the last two where their part is in.

Advice: a comment to which nothing was done and said (`feedback_undone` {n}) · of each indicator: its draft, where
there is one, was not touched (`wpa_unread` {code}), it has no result (`wpa_result_missing` {code}), it rests on
another fiscal year than the rest (`late_evidence` {code, year}) · questions left open once one is answered
(`look_open` {n}) · something in a text that looks like a person's name, number or account (`person_in_text`).
"""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.portfolio import answer
from partnership_xblock.activities.portfolio.chosen import followed, kept, offered
from partnership_xblock.activities.portfolio.content import COLUMNS, PortfolioContent
from partnership_xblock.activities.portfolio.drafts import statement_year, year_of_code
from partnership_xblock.domain.personal import names_person, personal
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank


def check(sheet: Sheet[PortfolioContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    return list(_problems(sheet))


def _problems(sheet: Sheet[PortfolioContent]) -> Iterator[Problem]:
    parts = [part for part in offered(sheet) if answer.picked(sheet.answers, part)]
    if not parts:
        yield Problem("pick", "nothing_picked")
    for part in parts:
        if part == "steps":
            yield from _steps(sheet)
        elif part == "feedback":
            yield from _feedback(sheet)
        elif part == "wpa":
            for code in sheet.settings.wpa:
                yield from _statement(sheet, code)
        elif part == "reflect":
            yield from _looks(sheet)


def _steps(sheet: Sheet[PortfolioContent]) -> Iterator[Problem]:
    steps = [(entry, answer.step(sheet.answers, entry.ref)) for entry in kept(sheet, "steps")]
    still_open = [entry for entry, step in steps if not step.done]
    if still_open:
        yield Problem(f"{answer.STEP}{still_open[0].ref}#done", "step_open", {"n": len(still_open)})
    for entry, step in steps:
        yield from _person(f"{answer.STEP}{entry.ref}#text", step.text)


def _feedback(sheet: Sheet[PortfolioContent]) -> Iterator[Problem]:
    comments = kept(sheet, "feedback")
    undone = [entry for entry in comments if not followed(sheet, entry)]
    if undone:
        yield advice(f"{answer.DID}{undone[0].ref}#text", "feedback_undone", {"n": len(undone)})
    for entry in comments:
        stored = sheet.answers.get(answer.DID + entry.ref)
        if stored is not None:
            yield from _person(f"{answer.DID}{entry.ref}#text", str(stored.get("text", "")))


def _statement(sheet: Sheet[PortfolioContent], code: str) -> Iterator[Problem]:
    key, said = answer.WPA + code, answer.statement(sheet.answers, code)
    year = year_of_code(sheet, code)
    if said.empty and year:
        yield advice(key, "wpa_unread", {"code": code})
    elif blank(said.result):
        yield advice(f"{key}#result", "wpa_result_missing", {"code": code})
    if year and year != statement_year(sheet):
        yield advice(key, "late_evidence", {"code": code, "year": year})
    for name in COLUMNS:
        yield from _person(f"{key}#{name}", getattr(said, name))


def _looks(sheet: Sheet[PortfolioContent]) -> Iterator[Problem]:
    asked = [(question.id, answer.look(sheet.answers, question.id)) for question in sheet.content.asked]
    empty = [id_ for id_, text in asked if blank(text)]
    if len(empty) == len(asked):
        yield Problem(f"{answer.LOOK}{empty[0]}#text", "look_missing")
    elif empty:
        yield advice(f"{answer.LOOK}{empty[0]}#text", "look_open", {"n": len(empty)})
    for id_, text in asked:
        yield from _person(f"{answer.LOOK}{id_}#text", text)


def _person(path: str, text: str) -> Iterator[Problem]:
    if names_person(text) or personal(text):
        yield advice(path, "person_in_text")
