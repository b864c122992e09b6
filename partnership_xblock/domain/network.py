"""A teacher's network: the items of its document, and the network built from them.

The document is shared by every block of the course. Items: `context` (the school), `partner:<id>`, `tie:<id>` (two
partners who know each other), `spot:<partner id>` (a partner's place in the teacher's own layout), `same:<partner id>`
(a removed partner that is another one under a second name). A partner is an organisation, a group or a role, never a
person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, Self

from pydantic import Field

from partnership_xblock.domain.document import Document
from partnership_xblock.domain.item import Id, ItemModel, Line, Name, Order, item_problems, read
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.vocabulary import Sector

Quality = Literal["", "strong", "normal", "thin", "strained"]
Direction = Literal["", "both", "we_give", "they_give"]
Frequency = Literal["", "monthly", "termly", "rarely"]
Villages = Annotated[int, Field(ge=0, le=999)] | None
Place = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]

SAME: Final = "same:"
OTHER: Final = "other"
"""The pillar of a partner without a known sector."""


class ContextItem(ItemModel):
    """`context`: the school's card. Every field is optional; the code is not looked up in a register."""

    name: Name = ""
    code: Name = ""
    school_type: Id = ""
    faith: Id = ""
    """Which place of faith is the school's (`temple`, `mosque` ...); empty: the first place the content names."""
    province: Name = ""
    area_office: Name = ""
    grades_from: Id = ""
    grades_to: Id = ""
    villages_tambon: Villages = None
    villages_service: Villages = None


class PartnerItem(ItemModel):
    """`partner:<id>`: one partner as the teacher describes it. Only the name is required."""

    name: Name = ""
    sector: Id = ""
    pillar: Id = ""
    """Empty: the sector's pillar."""
    quality: Quality = ""
    direction: Direction = ""
    """Who gives, seen from the school."""
    frequency: Frequency = ""
    forms: Annotated[list[Id], Field(max_length=40)] = []
    together: Line = ""
    """What the school and the partner do together."""
    change: Line = ""
    """What changed for the pupils."""
    story: Line = ""
    """The reason behind the quality. Never printed."""
    contact_role: Name = ""
    trust: Annotated[int, Field(ge=1, le=4)] | None = None
    """Never printed."""
    place_province: Name = ""
    place: Line = ""
    since: Annotated[int, Field(ge=1900, le=2157)] | None = None
    """The year the partnership began, Common Era."""
    order: Order = 0


class TieItem(ItemModel):
    """`tie:<id>`: partners `a` and `b` know each other; `line` says how (optional)."""

    a: Id = ""
    b: Id = ""
    line: Line = ""


class SpotItem(ItemModel):
    """`spot:<partner id>`: a place in the teacher's own layout, both coordinates 0 to 1 from the top left."""

    x: Place = 0.5
    y: Place = 0.5


class SameItem(ItemModel):
    """`same:<partner id>`: what the teacher said of this partner and others with a similar name.

    Where `into` names a partner, this one was joined to it and is removed: what answers say of it is read as said of
    that one (`joined`, decision 0079). `filled` and `moved` are what joining changed, so that it can be undone.
    """

    into: Id = ""
    filled: Annotated[list[Name], Field(max_length=40)] = []
    """Fields of the other partner that were empty and took this one's value."""
    moved: Annotated[list[Name], Field(max_length=400)] = []
    """Keys of ties and answers that named this partner and now name the other."""
    apart: Annotated[list[Id], Field(max_length=100)] = []
    """Partners with a similar name that are others: not asked about again."""


ITEMS: Final[Mapping[str, type[ItemModel]]] = {
    "context": ContextItem,
    "partner:": PartnerItem,
    "tie:": TieItem,
    "spot:": SpotItem,
    "same:": SameItem,
}

PRIVATE_FIELDS: Final = frozenset({"quality", "trust", "story"})
"""Fields of a partner that are never printed, and outside the trainer's view appear only in identified exports."""


def validate_network_item(key: str, value: Mapping[str, Any]) -> list[Problem]:
    """The problems of the shape of one item of the network: any is refused with 422."""
    return item_problems(ITEMS, key, value)


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner with its id. `item` holds what the teacher wrote."""

    id: str
    item: PartnerItem

    @property
    def key(self) -> str:
        return f"partner:{self.id}"

    def pillar(self, sectors: Mapping[str, Sector] | None) -> str:
        """The partner's pillar: the teacher's choice, else its sector's, else `other`. Empty where it is not known
        which sectors there are (None)."""
        if self.item.pillar:
            return self.item.pillar
        if sectors is None:
            return ""
        sector = sectors.get(self.item.sector)
        return sector.pillar if sector else OTHER


@dataclass(frozen=True, slots=True)
class Tie:
    """Two partners who know each other. `a` sorts before `b`: a tie has no direction."""

    id: str
    a: str
    b: str
    line: str

    @property
    def key(self) -> str:
        return f"tie:{self.id}"


@dataclass(frozen=True, slots=True)
class Network:
    """A school, its partners in the order they were added, and the ties among them (each pair once)."""

    context: ContextItem
    partners: tuple[Partner, ...]
    ties: tuple[Tie, ...]

    @classmethod
    def from_document(cls, document: Document) -> Self:
        return cls.from_values(document.present())

    @classmethod
    def from_values(cls, values: Mapping[str, Mapping[str, Any]]) -> Self:
        """Builds a network from present items. A tie to a removed partner, a tie to itself and a repeated tie are left
        out."""
        partners = sorted(
            (
                Partner(key[len("partner:") :], read(PartnerItem, value))
                for key, value in values.items()
                if key.startswith("partner:")
            ),
            key=lambda partner: (partner.item.order, partner.id),
        )
        present = {partner.id for partner in partners}
        ties: dict[tuple[str, str], Tie] = {}
        for key in sorted(key for key in values if key.startswith("tie:")):
            item = read(TieItem, values[key])
            a, b = sorted((item.a, item.b))
            if a != b and a in present and b in present and (a, b) not in ties:
                ties[a, b] = Tie(id=key[len("tie:") :], a=a, b=b, line=item.line)
        return cls(
            context=read(ContextItem, values.get("context", {})), partners=tuple(partners), ties=tuple(ties.values())
        )

    @property
    def counts(self) -> dict[str, int]:
        """How large it is, as moves and events tell it."""
        return {"partners": len(self.partners), "ties": len(self.ties)}

    def partner(self, partner_id: str) -> Partner | None:
        """The partner of that id; None when there is none, or no longer."""
        return next((partner for partner in self.partners if partner.id == partner_id), None)

    def neighbours(self) -> dict[str, set[str]]:
        """Partner id → ids of the partners it is tied to; an empty set for none."""
        by_partner: dict[str, set[str]] = {partner.id: set() for partner in self.partners}
        for tie in self.ties:
            by_partner[tie.a].add(tie.b)
            by_partner[tie.b].add(tie.a)
        return by_partner


def joined(network: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Of a network's present items: the id of each partner that was joined to another → that other's id, where the
    first is removed and the second is there. A chain is followed to its end."""
    into = {
        key[len(SAME) :]: target
        for key, value in network.items()
        if key.startswith(SAME) and (target := value.get("into", ""))
    }
    ends = ((partner, _end(partner, into, network)) for partner in into if f"partner:{partner}" not in network)
    return {partner: end for partner, end in ends if end}


def _end(partner: str, into: Mapping[str, str], network: Mapping[str, Any]) -> str:
    """The first partner of the chain that is there; empty for none, and where a chain runs in a circle."""
    seen = {partner}
    while (partner := into.get(partner, "")) and partner not in seen:
        if f"partner:{partner}" in network:
            return partner
        seen.add(partner)
    return ""
