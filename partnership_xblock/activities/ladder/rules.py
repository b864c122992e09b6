"""The problems of a `ladder` round: those of the whole, then partner by partner. Equal to `rules.ts`.

Blocking: no partner (`ladder_none`) · fewer partners with a level than asked for (`ladder_few`) · questions without an
answer (`saw_missing`), then no level (`level_missing`, also where the author took it away) · no reason where the level
is not the suggested one, or no answer points to it (`why_missing`) · no partner with an aim (`target_none`, at the
first with a level; to stay is an aim). Advice: three or more not sure (`mostly_unknown`) · a partner with a level and
no aim (`target_missing`) · an aim that is another level without a date (`target_date_missing`), or whose day is over
(`target_past`). Nothing is asked about partners that were not begun, or were removed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.ladder import answer
from partnership_xblock.activities.ladder.answer import SAW, STAND, Stand
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.suggest import ASK, Votes, votes
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank

MANY_UNKNOWN: Final = 3
"""From so many answers that say not sure, it is worth asking the partner."""


@dataclass(frozen=True, slots=True)
class About:
    """Everything about one partner."""

    partner: str
    votes: Votes
    stand: Stand
    content: LadderContent

    @property
    def begun(self) -> bool:
        return self.votes.begun or not self.stand.empty

    @property
    def decided(self) -> bool:
        """It has a level that the content offers."""
        return self.content.offers(self.stand.level)

    @property
    def aims(self) -> bool:
        return self.content.offers(self.stand.target)

    @property
    def needs_reason(self) -> bool:
        """The level is not the suggested one; of several to choose from, no answer points to it."""
        if not self.decided or not self.votes.complete:
            return False
        if self.votes.suggested == ASK:
            return self.stand.level not in self.votes.counts
        return self.stand.level != self.votes.suggested


def about_each(sheet: Sheet[LadderContent]) -> list[About]:
    """Everything about each partner of the network, in its order."""
    partners = Network.from_values(sheet.network).partners
    return [about(sheet, partner.id) for partner in partners]


def about(sheet: Sheet[LadderContent], partner: str) -> About:
    """Everything about one partner, which may be removed since."""
    seen = votes(answer.saw(sheet.answers, partner).answers, sheet.content)
    return About(partner, seen, answer.stand(sheet.answers, partner), sheet.content)


def check(sheet: Sheet[LadderContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    return list(_problems(sheet))


def _problems(sheet: Sheet[LadderContent]) -> Iterator[Problem]:
    partners = about_each(sheet)
    if not partners:
        yield Problem("whole", "ladder_none")
        return
    decided = [one for one in partners if one.decided]
    # Also where an author asks for none: a work without a level says nothing.
    minimum = max(1, min(sheet.settings.minimum, len(partners)))
    if len(decided) < minimum:
        yield Problem("whole", "ladder_few", {"n": len(decided), "minimum": minimum})
    aimless = decided[0].partner if decided and not any(one.aims for one in decided) else ""
    for one in partners:
        if one.begun:
            yield from _seen(one)
            yield from _decided(one, aimless, sheet.today)


def _seen(one: About) -> Iterator[Problem]:
    path = f"{SAW}{one.partner}#answers"
    if one.votes.missing:
        yield Problem(path, "saw_missing", {"n": one.votes.missing})
    elif one.votes.unknown >= MANY_UNKNOWN:
        yield advice(path, "mostly_unknown", {"n": one.votes.unknown})


def _decided(one: About, aimless: str, today: date) -> Iterator[Problem]:
    path, stand = f"{STAND}{one.partner}", one.stand
    if not one.decided:
        if one.votes.complete:
            yield Problem(f"{path}#level", "level_missing")
        return
    if one.needs_reason and blank(stand.why):
        yield Problem(f"{path}#why", "why_missing")
    if one.partner == aimless:
        yield Problem(f"{path}#target", "target_none")
    elif not one.aims:
        yield advice(f"{path}#target", "target_missing")
    elif stand.target != stand.level:
        if not stand.date:
            yield advice(f"{path}#date", "target_date_missing")
        elif stand.date < today.isoformat():
            yield advice(f"{path}#date", "target_past", {"date": stand.date})
