"""What a wave says of the one before it. Equal to `waves.ts`; tests/golden/ladder/moves.json is run by both."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.ladder import answer
from partnership_xblock.activities.ladder.answer import SAW, STAND
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.rules import about_each
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank

FAR: Final = 2
"""From so many places on, a word is asked for."""


def carry(sheet: Sheet[LadderContent]) -> Values:
    """What the next wave opens with: answers, levels and aims. The reason for a level is asked anew: it was of then."""
    return {
        key: {**value, "why": ""} if key.startswith(STAND) else value
        for key, value in sheet.answers.items()
        if key.startswith((SAW, STAND))
    }


def places_apart(before: str, after: str, content: LadderContent) -> int:
    """How many places lie between two levels in the author's order; 0 where one of them is not in the content."""
    order = [level.id for level in content.levels]
    return abs(order.index(before) - order.index(after)) if before in order and after in order else 0


def jumps(sheet: Sheet[LadderContent], earlier: Values) -> list[Problem]:
    """Advice for each partner that is two or more places from where the `earlier` answers had it, without a word on
    it: `jump` {from, to}, ids of levels."""
    return [
        advice(f"{STAND}{one.partner}#why", "jump", {"from": before, "to": one.stand.level})
        for one in about_each(sheet)
        if one.decided and blank(one.stand.why)
        for before in [answer.stand(earlier, one.partner).level]
        if places_apart(before, one.stand.level, sheet.content) >= FAR
    ]
