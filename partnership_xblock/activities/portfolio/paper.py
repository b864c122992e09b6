"""Says what partners are called on a teacher's own paper: as when it is shared, also in what was handed in elsewhere.

The teacher's name and the school's stand in the paper's head, and words written here are printed as they are.
"""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.portfolio import answer
from partnership_xblock.activities.portfolio.content import PortfolioContent
from partnership_xblock.activities.portfolio.sharing import called, hidden_names, partners_of, without
from partnership_xblock.activities.record import Words
from partnership_xblock.activities.sharing import OnPaper, Outside


def on_paper(sheet: Sheet[PortfolioContent], outside: Outside, language: str) -> OnPaper:
    """What every partner of the network and of the record is called, and the record with those names in it."""
    partners = tuple(partners_of(sheet, outside, language))
    otherwise = sheet.content.otherwise.into(language)
    names = called(sheet, partners)
    named = {answer.SHARE: {**sheet.answers.get(answer.SHARE, {}), "me": True}}
    hidden = hidden_names(replace(sheet, answers={**sheet.answers, **named}), outside, partners, language)

    def told(words: Words) -> Words:
        return tuple(
            piece._replace(text=names.get(piece.partner, otherwise) if piece.partner else without(piece.text, hidden))
            for piece in words
        )

    entries = tuple(
        replace(one, head=told(one.head), line=told(one.line), note=told(one.note)) for one in sheet.record.entries
    )
    return OnPaper(names, replace(sheet.record, entries=entries))
