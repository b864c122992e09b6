"""Facts of a map, shown to its teacher: sentences, never coefficients.

Codes with their numbers and partners; the words are in `words.py` (`fact.<code>`). `frontend/activities/map` finds the
same facts; `tests/golden/map` tests both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from partnership_xblock.activities.activity import Values
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.domain.measures import isolates
from partnership_xblock.domain.network import Network, Partner
from partnership_xblock.domain.problem import Param


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence. `partners` are the ids it is about, in the order of the table. `private` ones speak of quality:
    they are never printed. A parameter `pillar` or `pillars` holds ids (comma between); the reader's words are put in
    when it is shown (`naming.pillar_name`)."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    partners: tuple[str, ...] = ()
    private: bool = False

    def to_json(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "params": dict(self.params),
            "partners": list(self.partners),
            "private": self.private,
        }


def facts(network: Values, content: MapContent) -> list[Fact]:
    """The facts in reading order; none for an empty map:

    count {n, sectors} · pillars_full {pillars} or pillar_empty {pillar} for each · both_ways {n} · they_give {n} ·
    we_give {n} · no_ties {n} (of two partners or more, none tied) or only_through_us {n} (some tied, these not) ·
    well_connected {n: ties} (the most ties, two or more) · thin {n} · strained {n}.
    """
    network_ = Network.from_values(network)
    if not network_.partners:
        return []
    n = len(network_.partners)
    kinds = {partner.item.sector for partner in network_.partners if partner.item.sector}
    return [
        Fact("count", {"n": n, "sectors": len(kinds)}, tuple(partner.id for partner in network_.partners)),
        *_of_pillars(network_, content),
        *_where(network_, "both_ways", lambda partner: partner.item.direction == "both"),
        *_where(network_, "they_give", lambda partner: partner.item.direction == "they_give"),
        *_where(network_, "we_give", lambda partner: partner.item.direction == "we_give"),
        *_of_ties(network_),
        *_where(network_, "thin", lambda partner: partner.item.quality == "thin", private=True),
        *_where(network_, "strained", lambda partner: partner.item.quality == "strained", private=True),
    ]


def empty_pillars(network: Network, content: MapContent) -> list[str]:
    """Ids of core pillars without a partner, in the content's order."""
    sectors = {sector.id: sector for sector in content.sectors}
    filled = {partner.pillar(sectors) for partner in network.partners}
    return [pillar.id for pillar in content.pillars if pillar.core and not pillar.hidden and pillar.id not in filled]


def _of_pillars(network: Network, content: MapContent) -> list[Fact]:
    empty = empty_pillars(network, content)
    core = [pillar.id for pillar in content.pillars if pillar.core and not pillar.hidden]
    if not empty and len(core) > 1:
        return [Fact("pillars_full", {"pillars": ",".join(core)})]
    return [Fact("pillar_empty", {"pillar": pillar}) for pillar in empty]


def _of_ties(network: Network) -> list[Fact]:
    if len(network.partners) < 2:
        return []
    alone = tuple(isolates(network))
    if not network.ties:
        return [Fact("no_ties", {"n": len(alone)}, alone)]
    facts = [Fact("only_through_us", {"n": len(alone)}, alone)] if alone else []
    degree = {partner: len(others) for partner, others in network.neighbours().items()}
    most = max(degree.values())
    if most > 1:
        best = tuple(partner for partner, ties in degree.items() if ties == most)
        facts.append(Fact("well_connected", {"n": most}, best))
    return facts


def _where(network: Network, code: str, test: Callable[[Partner], bool], *, private: bool = False) -> list[Fact]:
    ids = tuple(partner.id for partner in network.partners if test(partner))
    return [Fact(code, {"n": len(ids)}, ids, private)] if ids else []
