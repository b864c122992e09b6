"""Who gives whom what, counted. Equal to `giving.ts`; the golden cases hold both.

Only what has happened makes a partner give or get; what is only expected is hope. The two directions are never added
up, and there is no number of a partner by which partners could be put in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.benefit import answer
from partnership_xblock.activities.benefit.answer import WAYS, Cell, Way
from partnership_xblock.activities.benefit.content import BenefitContent
from partnership_xblock.domain.network import Direction, Network, Partner

Standing = Literal["two_way", "they_only", "we_only", "hoped", "none"]
"""Between the school and a partner: both have given, one of them has, all is hope, or nothing is said."""
DIRECTION: Final[Mapping[Standing, Direction]] = {"two_way": "both", "they_only": "they_give", "we_only": "we_give"}
"""What a standing is called on the map."""
MISSING: Final[Mapping[Standing, Way]] = {"they_only": "give", "we_only": "get"}
"""The direction in which nothing has happened yet."""


@dataclass(frozen=True, slots=True)
class Between:
    """Everything between the school and one partner: cells of benefits that are offered, by direction, in the author's
    order."""

    partner: Partner
    cells: Mapping[Way, Mapping[str, Cell]]

    def count(self, way: Way, state: answer.State) -> int:
        """How many benefits are in that state in one direction."""
        return sum(cell.state == state for cell in self.cells[way].values())

    @property
    def covered(self) -> bool:
        """Something is said of it."""
        return any(cell.state for way in WAYS for cell in self.cells[way].values())

    @property
    def standing(self) -> Standing:
        got, given = self.count("get", "happened"), self.count("give", "happened")
        if got and given:
            return "two_way"
        if got or given:
            return "they_only" if got else "we_only"
        return "hoped" if self.covered else "none"

    @property
    def direction(self) -> Direction:
        """Who gives, as it would stand on the map; empty while nothing has happened, or where the other direction is
        still hoped for: a map that says "both" is not wrong then."""
        missing = MISSING.get(self.standing)
        if missing and self.partner.item.direction == "both" and self.count(missing, "expected"):
            return ""
        return DIRECTION.get(self.standing, "")


@dataclass(frozen=True, slots=True)
class Column:
    """One benefit in one direction: how many partners are in each state."""

    benefit: str
    happened: int
    expected: int

    @property
    def nobody(self) -> bool:
        return not self.happened and not self.expected

    @property
    def only_expected(self) -> bool:
        return not self.happened and self.expected > 0


def between_each(sheet: Sheet[BenefitContent]) -> list[Between]:
    """Of each partner of the network, in its order."""
    stored = {way: answer.cells(sheet.answers, way) for way in WAYS}
    offered = [benefit.id for benefit in sheet.content.offered]
    return [
        Between(
            partner,
            {
                way: {id_: stored[way][partner.id, id_] for id_ in offered if (partner.id, id_) in stored[way]}
                for way in WAYS
            },
        )
        for partner in Network.from_values(sheet.network).partners
    ]


def columns(content: BenefitContent, partners: list[Between], way: Way) -> list[Column]:
    """Every benefit that is offered, in the author's order."""
    found = []
    for benefit in content.offered:
        states = [one.cells[way][benefit.id].state for one in partners if benefit.id in one.cells[way]]
        found.append(Column(benefit.id, states.count("happened"), states.count("expected")))
    return found
