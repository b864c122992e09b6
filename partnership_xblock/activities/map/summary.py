"""The figures of a map, for trainers and exports: counts and network measures.

No names, and nothing about the quality of a relation."""

from __future__ import annotations

from collections import Counter

from partnership_xblock.activities.activity import Figure, Sheet, Summary
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.activities.map.facts import empty_pillars
from partnership_xblock.domain import measures
from partnership_xblock.domain.network import Network

DECIMALS = 6

MEASURES = (
    "density",
    "alter_density",
    "effective_size",
    "efficiency",
    "constraint",
    "degree_centralisation",
    "blau_sectors",
    "blau_pillars",
)
"""Measures that the desk shows, in reading order."""


def summary(sheet: Sheet[MapContent]) -> Summary:
    """Counts by id, and measures with six decimals (None where a network of this size has none).

    Keys: partners, ties, tied_to_nobody, groups (of partners that hang together), sectors, pillars, directions,
    frequencies, forms (id → n), empty_pillars (ids), and the measures of `domain.measures`.
    """
    network, content = sheet.network, sheet.content
    network_ = Network.from_values(network)
    by_id = {sector.id: sector for sector in content.sectors}
    items = [partner.item for partner in network_.partners]
    pillars = [partner.pillar(by_id) for partner in network_.partners]
    sectors = [item.sector for item in items if item.sector]
    return {
        "partners": len(items),
        "ties": len(network_.ties),
        "tied_to_nobody": len(measures.isolates(network_)),
        "groups": len(measures.components(network_)),
        "sectors": dict(Counter(sectors)),
        "pillars": dict(Counter(pillars)),
        "directions": dict(Counter(item.direction for item in items if item.direction)),
        "frequencies": dict(Counter(item.frequency for item in items if item.frequency)),
        "forms": dict(Counter(form for item in items for form in item.forms)),
        "empty_pillars": empty_pillars(network_, content),
        "density": _rounded(measures.density(network_)),
        "alter_density": _rounded(measures.alter_density(network_)),
        "effective_size": _rounded(measures.effective_size(network_)),
        "efficiency": _rounded(measures.efficiency(network_)),
        "constraint": _rounded(measures.constraint(network_)),
        "betweenness": _rounded(measures.betweenness(network_)),
        "degree_centralisation": _rounded(measures.degree_centralisation(network_)),
        "blau_sectors": _rounded(measures.blau(sectors)),
        "blau_pillars": _rounded(measures.blau(pillars)),
    }


def figures(summary: Summary) -> list[Figure]:
    """The figures that the desk shows: partners, ties, then the measures with two decimals, a dash for none."""
    counts = [
        Figure(label=f"figure.{name}", value=str(summary[name]), hint=f"figure.{name}.hint")
        for name in ("partners", "ties")
    ]
    return counts + [
        Figure(label=f"figure.{name}", value=_two_decimals(summary[name]), hint=f"figure.{name}.hint")
        for name in MEASURES
    ]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DECIMALS)


def _two_decimals(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
