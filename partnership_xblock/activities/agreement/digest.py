"""Tells a portfolio the agreements that were made, and a sentence for the performance agreement."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.agreement import answer
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.activities.agreement.table import table_of
from partnership_xblock.activities.digest import Past, PastRound, fiscal_year_of, names_in, proof
from partnership_xblock.activities.record import Entry, listed, phrase
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

AGREED: Final = Text(th="ข้อตกลงเรื่อง {title} กับ {partners}", en="An agreement, “{title}”, with {partners}")
DRAFTED: Final = Text(th="ร่างข้อตกลงเรื่อง {title} กับ {partners}", en="A draft agreement, “{title}”, with {partners}")
MADE: Final = Text(th="ทำข้อตกลง {n} ฝ่ายเรื่อง{title}", en="made an agreement of {n} parties on {title}")


def digest(past: Past[AgreementContent]) -> list[Entry]:
    """Each block's newest, where it has a title and a partner."""
    found = []
    for rounds in past.blocks:
        last = rounds[-1]
        title, day, partners = _of(last)
        if not blank(title) and partners:
            words = (AGREED if day else DRAFTED).into(past.language)
            names = listed(names_in(last, partners), past.language)
            found.append(
                Entry(
                    ref=rounds[0].ref("agreement"),
                    part="network",
                    sort="agreed",
                    date=day or last.day,
                    who=tuple(partners),
                    line=phrase(words, title=title.strip(), partners=names),
                    source=last.title,
                    year=fiscal_year_of(day or last.day),
                )
            )
    return found


def evidence(past: Past[AgreementContent], code: str) -> list[Entry]:
    """2.4: the agreements, drafts left out."""
    if code != "2.4":
        return []
    found = []
    for rounds in past.blocks:
        title, day, partners = _of(rounds[-1])
        if day and not blank(title) and partners:
            line = phrase(MADE.into(past.language), n=len(table_of(rounds[-1].sheet).parties), title=title.strip())
            found.append(proof(rounds[-1], code, line, name="agreed"))
    return found


def _of(round_: PastRound[AgreementContent]) -> tuple[str, str, list[str]]:
    """Its title, the day it was agreed, and the partners."""
    parties = table_of(round_.sheet).parties
    partners = [party.item.partner for party in parties if party.item.partner]
    return answer.about(round_.sheet.answers).title, answer.state(round_.sheet.answers, "agreed").date, partners
