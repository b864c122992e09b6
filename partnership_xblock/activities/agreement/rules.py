"""The problems of an `agreement` round, in the order of the page. Equal to `rules.ts`.

Blocking: `title_missing` · `form_missing`, also where the author took it away · fewer parties than asked for, or more
than five (`parties_few` {n, minimum}, `parties_many` {n, most}) · a party without a signer in a form that is signed
(`signer_missing`) · a party that gives nothing (`gives_nothing`) · cells of a row that read the same while nobody
leads and it is not said that this is meant (`same_no_lead` {n}) · a party without a coordinator
(`coordinator_missing`) · in a form that is signed no first or last day (`term_missing`) · `end_before_start` ·
something is written of a state and not its day (`state_date_missing`) · `state_in_future` · `agreed_before_checked`.

Advice: `aim_missing`, once there is a title · a partner that is no longer in the network (`party_gone`) ·
`signer_is_person` · `row_empty`, once half of the rows are written · a cell without day or follower (`by_missing`,
`follow_missing`), with a day outside the term (`by_outside_term` {start, end}), with a person who follows it up
(`follow_is_person`, as of the other positions) · an amount that nobody has checked (`money_unchecked`) ·
`review_missing`, once there is any other day, `review_outside_term` {start, end} · a term of more than five years
(`long_term` {years}).
Being agreed is no rule: a draft is handed in, and a trainer reads it before anyone signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.agreement import answer
from partnership_xblock.activities.agreement.answer import GROUP, STAGES, STATE
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.activities.agreement.money import names_amount
from partnership_xblock.activities.agreement.table import Cell, Party, Row, Table, table_of
from partnership_xblock.domain.personal import is_person
from partnership_xblock.domain.problem import Param, Problem, advice
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.lengths import length

FEWEST: Final = 2
MOST: Final = 5
"""Parties, our school included."""
LONG: Final = 5
"""Years after which a term is long."""


def check(sheet: Sheet[AgreementContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    return list(_problems(sheet))


def _problems(sheet: Sheet[AgreementContent]) -> Iterator[Problem]:
    about, table = answer.about(sheet.answers), table_of(sheet)
    form = sheet.content.form(about.form)
    signed = form is not None and form.signed
    if blank(about.title):
        yield Problem("about#title", "title_missing")
    elif blank(about.aim):
        yield advice("about#aim", "aim_missing")
    if form is None:
        yield Problem("about#form", "form_missing")
    yield from _number(len(table.parties), sheet.settings.minimum)
    for party in table.parties:
        yield from _party(party, signed=signed)
    yield from _given(sheet, table)
    for party in table.parties:
        yield from _group(sheet, party)
    yield from _term(sheet, signed=signed, dated=any(cell.item.by for cell in table.given))
    yield from _states(sheet)


def _number(n: int, asked: int) -> Iterator[Problem]:
    minimum = max(FEWEST, min(asked, MOST))
    if n < minimum:
        yield Problem("parties", "parties_few", {"n": n, "minimum": minimum})
    if n > MOST:
        yield Problem("parties", "parties_many", {"n": n, "most": MOST})


def _party(party: Party, *, signed: bool) -> Iterator[Problem]:
    if party.gone:
        yield advice(party.key, "party_gone")
    if signed and blank(party.item.signer):
        yield Problem(f"{party.key}#signer", "signer_missing")
    elif is_person(party.item.signer):
        yield advice(f"{party.key}#signer", "signer_is_person")


def _given(sheet: Sheet[AgreementContent], table: Table) -> Iterator[Problem]:
    giving = {cell.party for cell in table.given}
    if len(table.parties) >= FEWEST:
        for party in table.parties:
            if party.id not in giving:
                yield Problem(party.key, "gives_nothing")
    term, checked = answer.term(sheet.answers), answer.state(sheet.answers, "checked").date
    window = (term.start, term.end) if term.start and term.end and term.start <= term.end else None
    # Told when the others are written: a page that begins is empty.
    most = 2 * sum(bool(row.given) for row in table.rows) >= len(table.rows)
    for row in table.rows:
        yield from _row(row, window, checked=bool(checked), most=most)


def _row(row: Row, window: tuple[str, str] | None, *, checked: bool, most: bool) -> Iterator[Problem]:
    if most and not row.given:
        yield advice(row.key, "row_empty")
    if row.same and not row.lead.party and not row.lead.split:
        yield Problem(row.key, "same_no_lead", {"n": len(row.same)})
    for cell in row.given:
        yield from _cell(cell, window)
        if row.money and not checked and names_amount(cell.item.text):
            yield advice(f"{cell.key}#text", "money_unchecked")


def _cell(cell: Cell, window: tuple[str, str] | None) -> Iterator[Problem]:
    by, follow = cell.item.by, cell.item.follow
    if not by:
        yield advice(f"{cell.key}#by", "by_missing")
    elif window and not window[0] <= by <= window[1]:
        yield advice(f"{cell.key}#by", "by_outside_term", _days(window))
    if blank(follow):
        yield advice(f"{cell.key}#follow", "follow_missing")
    elif is_person(follow):
        yield advice(f"{cell.key}#follow", "follow_is_person")


def _days(window: tuple[str, str]) -> dict[str, Param]:
    return {"start": window[0], "end": window[1]}


def _group(sheet: Sheet[AgreementContent], party: Party) -> Iterator[Problem]:
    lead = answer.group(sheet.answers, party.id).lead
    if blank(lead):
        yield Problem(f"{GROUP}{party.id}#lead", "coordinator_missing")
    elif is_person(lead):
        yield advice(f"{GROUP}{party.id}#lead", "follow_is_person")
    for key, member in answer.members(sheet.answers, party.id):
        if is_person(member.role):
            yield advice(f"{key}#role", "follow_is_person")


def _term(sheet: Sheet[AgreementContent], *, signed: bool, dated: bool) -> Iterator[Problem]:
    term = answer.term(sheet.answers)
    for name in ("start", "end"):
        if signed and not getattr(term, name):
            yield Problem(f"term#{name}", "term_missing")
    whole = bool(term.start and term.end)
    if whole and term.end < term.start:
        yield Problem("term#end", "end_before_start")
    elif whole:
        years, months, days = length(date.fromisoformat(term.start), date.fromisoformat(term.end))
        if (years, months, days) > (LONG, 0, 0):
            yield advice("term#end", "long_term", {"years": years})
        if term.review and not term.start <= term.review <= term.end:
            yield advice("term#review", "review_outside_term", _days((term.start, term.end)))
    if not term.review and (dated or whole):
        yield advice("term#review", "review_missing")


def _states(sheet: Sheet[AgreementContent]) -> Iterator[Problem]:
    states = {stage: answer.state(sheet.answers, stage) for stage in STAGES}
    for stage, state in states.items():
        if not state.date and not (blank(state.who) and blank(state.note)):
            yield Problem(f"{STATE}{stage}#date", "state_date_missing")
        if state.date > sheet.today.isoformat():
            yield Problem(f"{STATE}{stage}#date", "state_in_future")
        if is_person(state.who):
            yield advice(f"{STATE}{stage}#who", "follow_is_person")
    if states["agreed"].date and states["agreed"].date < states["checked"].date:
        yield Problem(f"{STATE}agreed#date", "agreed_before_checked")
