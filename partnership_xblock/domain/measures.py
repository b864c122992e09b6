"""Measures of a network: one school (ego), its partners (alters) and the ties among them.

For trainers and exports only; a teacher reads sentences (facts of the kind). Every alter is tied to the school,
ties have no direction and no weight, and everything is computed on that undirected graph. Let n be the number of
partners and t the number of ties among them. A measure that a network of this size does not have is None. The cost of
each grows with n and t, or with the pairs of ties that meet; never with the pairs of partners.

Sources: Burt, Structural Holes (1992): effective size, efficiency, constraint. Borgatti, Connections 20(1) (1997):
effective size of an unweighted ego network as n - 2t/n. Freeman, Social Networks 1 (1978): degree centralisation,
betweenness. Blau, Inequality and Heterogeneity (1977): heterogeneity. Proven against networkx in the tests.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from partnership_xblock.domain.network import Network


def density(network: Network) -> float | None:
    """Existing ties divided by possible ties, school included: (n + t) / ((n + 1) n / 2). 0 to 1; None for n = 0."""
    n, t = _size(network)
    return (n + t) / ((n + 1) * n / 2) if n else None


def alter_density(network: Network) -> float | None:
    """Density among partners only: t / (n (n - 1) / 2). 0 to 1; None for n < 2."""
    n, t = _size(network)
    return t / (n * (n - 1) / 2) if n > 1 else None


def effective_size(network: Network) -> float | None:
    """The number of partners less their overlap: n - 2t / n. From 1 (all are tied) to n; None for n = 0."""
    n, t = _size(network)
    return n - 2 * t / n if n else None


def efficiency(network: Network) -> float | None:
    """Effective size divided by the number of partners. 0 to 1; None for n = 0."""
    size = effective_size(network)
    return None if size is None else size / len(network.partners)


def constraint(network: Network) -> float | None:
    """How much the school's contacts are also tied to each other: the sum over partners j of (p_sj + sum over other
    partners q of p_sq p_qj) squared, where p_xy is 1 / degree of x for a tie x-y, else 0. Near 0: open; near or above
    1: closed. None for n = 0."""
    n = len(network.partners)
    if not n:
        return None
    near = network.neighbours()
    share = {partner: 1 / (1 + len(others)) for partner, others in near.items()}
    return sum(((1 / n) + sum((1 / n) * share[q] for q in others)) ** 2 for others in near.values())


def betweenness(network: Network) -> float | None:
    """The school's normalised betweenness: over all pairs of partners, the share of shortest paths that run through the
    school. A tied pair has a direct path; any other pair is two steps apart, by way of the school or of a partner tied
    to both, each counted equally. 0 to 1; None for n < 2."""
    n = len(network.partners)
    if n < 2:
        return None
    near = network.neighbours()
    # Pairs without a tie, by the number of common partners. Most have none: those pairs are not visited one by one.
    shared: Counter[int] = Counter()
    for a, others in near.items():
        steps: Counter[str] = Counter()
        for q in others:
            steps.update(near[q])
        shared.update(known for b, known in steps.items() if a < b and b not in others)
    pairs = n * (n - 1) // 2
    without = pairs - len(network.ties) - shared.total()
    return (without + sum(number / (1 + known) for known, number in shared.items())) / pairs


def degree_centralisation(network: Network) -> float | None:
    """How much the network depends on its most tied member: the sum of (highest degree - degree) over all members,
    school included, divided by its greatest possible value n (n - 1). 1 is a star; 0 where all have as many ties. None
    for n < 2."""
    n = len(network.partners)
    if n < 2:
        return None
    degrees = [n, *(1 + len(others) for others in network.neighbours().values())]
    return (len(degrees) * max(degrees) - sum(degrees)) / (n * (n - 1))


def blau(groups: Iterable[str]) -> float | None:
    """Heterogeneity of partners over groups (sectors, pillars): 1 - sum of squared shares, the chance that two partners
    drawn at random (with replacement) are in different groups. 0 to below 1; None without partners."""
    counts = Counter(groups)
    total = sum(counts.values())
    return 1 - sum((count / total) ** 2 for count in counts.values()) if total else None


def components(network: Network) -> list[list[str]]:
    """Partner ids that are connected without the school, each component in the order added; larger components first."""
    near = network.neighbours()
    place = {partner: number for number, partner in enumerate(near)}
    visited: set[str] = set()
    groups: list[list[str]] = []
    for start in near:
        if start in visited:
            continue
        group, waiting = {start}, [start]
        while waiting:
            fresh = near[waiting.pop()] - group
            group |= fresh
            waiting.extend(fresh)
        visited |= group
        groups.append(sorted(group, key=place.__getitem__))
    return sorted(groups, key=len, reverse=True)


def isolates(network: Network) -> list[str]:
    """Partner ids without a tie to another partner: connected to the rest only through the school."""
    return [partner for partner, others in network.neighbours().items() if not others]


def _size(network: Network) -> tuple[int, int]:
    return len(network.partners), len(network.ties)
