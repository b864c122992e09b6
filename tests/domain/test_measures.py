"""The figures of a network against the golden case of the design, by hand at the edges, and against networkx."""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain import measures
from partnership_xblock.domain.network import Network

GOLDEN = json.loads((Path(__file__).parents[1] / "golden" / "network" / "measures.json").read_text(encoding="utf-8"))


def network(partners: list[str], ties: list[tuple[str, str]]) -> Network:
    values = {f"partner:{one}": {"name": one, "order": order} for order, one in enumerate(partners)}
    return Network.from_values({**values, **{f"tie:{n}": {"a": a, "b": b} for n, (a, b) in enumerate(ties)}})


def graph(seen: Network) -> nx.Graph:
    built = nx.Graph()
    built.add_edges_from(("school", partner.id) for partner in seen.partners)
    built.add_edges_from((tie.a, tie.b) for tie in seen.ties)
    return built


@st.composite
def networks(draw: st.DrawFn, smallest: int = 2) -> Network:
    partners = [f"p{n}" for n in range(draw(st.integers(smallest, max(9, smallest + 4))))]
    pairs = [(a, b) for i, a in enumerate(partners) for b in partners[i + 1 :]]
    return network(partners, draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else [])


@pytest.mark.parametrize("name", [name for name in GOLDEN["measures"] if name != "blau"])
def test_golden(name):
    seen = network(list(GOLDEN["partners"]), GOLDEN["ties"])
    assert getattr(measures, name)(seen) == pytest.approx(GOLDEN["measures"][name], abs=1e-6)


def test_golden_groups():
    seen = network(list(GOLDEN["partners"]), GOLDEN["ties"])
    assert measures.blau(GOLDEN["partners"].values()) == pytest.approx(GOLDEN["measures"]["blau"])
    assert measures.components(seen) == GOLDEN["components"]
    assert measures.isolates(seen) == ["p7", "p8"]


@given(networks())
def test_as_networkx_says(seen):
    whole = graph(seen)
    alters = whole.subgraph([partner.id for partner in seen.partners])
    n = len(seen.partners)
    assert measures.density(seen) == pytest.approx(nx.density(whole))
    assert measures.alter_density(seen) == pytest.approx(nx.density(alters))
    assert measures.effective_size(seen) == pytest.approx(nx.effective_size(whole, ["school"])["school"])
    assert measures.efficiency(seen) == pytest.approx(nx.effective_size(whole, ["school"])["school"] / n)
    assert measures.constraint(seen) == pytest.approx(nx.constraint(whole, ["school"])["school"])
    assert measures.betweenness(seen) == pytest.approx(nx.betweenness_centrality(whole)["school"])
    assert {frozenset(group) for group in measures.components(seen)} == {
        frozenset(group) for group in nx.connected_components(alters)
    }
    assert set(measures.isolates(seen)) == set(nx.isolates(alters))


@given(networks())
def test_centralisation_is_freemans(seen):
    whole = graph(seen)
    degrees = [degree for _, degree in whole.degree()]
    star = (len(degrees) - 1) * (len(degrees) - 2)
    assert measures.degree_centralisation(seen) == pytest.approx(sum(max(degrees) - d for d in degrees) / star)


def test_nobody_and_one_partner_have_no_figures_that_mean_nothing():
    empty, one = network([], []), network(["p1"], [])
    figures = (measures.density, measures.effective_size, measures.efficiency, measures.constraint)
    assert all(figure(empty) is None for figure in figures)
    assert [figure(one) for figure in figures] == [1, 1, 1, 1]
    pairs = (measures.alter_density, measures.betweenness, measures.degree_centralisation)
    assert all(figure(few) is None for figure in pairs for few in (empty, one))
    assert measures.components(empty) == []
    assert measures.blau([]) is None
    assert measures.blau(["a", "a"]) == 0


def test_a_star_and_a_clique():
    star = network(["a", "b", "c"], [])
    clique = network(["a", "b", "c"], [("a", "b"), ("a", "c"), ("b", "c")])
    assert (measures.degree_centralisation(star), measures.betweenness(star)) == (1, 1)
    assert (measures.degree_centralisation(clique), measures.betweenness(clique)) == (0, 0)
    assert (measures.effective_size(star), measures.effective_size(clique)) == (3, 1)


FIGURES = (
    "density", "alter_density", "effective_size", "efficiency", "constraint", "betweenness", "degree_centralisation",
    "components", "isolates",
)  # fmt: skip


def steps_of(figure, seen, monkeypatch):
    """Lines of `measures` that are run, and values that its `max` looks at: as a clock, and always alike."""
    steps = 0

    def largest(values):
        nonlocal steps
        steps += len(values)
        return max(values)

    def line(_frame, event, _argument):
        nonlocal steps
        steps += event == "line"
        return line

    def call(frame, _event, _argument):
        return line if frame.f_code.co_filename == measures.__file__ else None

    monkeypatch.setattr(measures, "max", largest, raising=False)
    before = sys.gettrace()
    sys.settrace(call)
    try:
        figure(seen)
    finally:
        sys.settrace(before)
    return steps


def ring(n):
    """Each knows the next one; every tenth knows nobody."""
    partners = [f"p{one:05d}" for one in range(n)]
    return network(partners, [(a, b) for one, (a, b) in enumerate(itertools.pairwise(partners)) if one % 10 > 1])


@pytest.mark.parametrize("name", FIGURES)
def test_four_times_the_partners_cost_four_times_the_steps(name, monkeypatch):
    figure = getattr(measures, name)
    small, large = (steps_of(figure, ring(n), monkeypatch) for n in (250, 1000))
    assert large <= 5 * max(small, 10)


@given(networks(smallest=10))
def test_betweenness_pair_by_pair(seen):
    """As it is defined: the sparse way of counting leaves no pair out."""
    near = seen.neighbours()
    pairs = [(a, b) for a, b in itertools.combinations(near, 2) if b not in near[a]]
    through = sum(1 / (1 + len(near[a] & near[b])) for a, b in pairs)
    n = len(near)
    assert measures.betweenness(seen) == pytest.approx(through / (n * (n - 1) / 2), abs=1e-12)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("n", "ties"), [(40, 30), (40, 400), pytest.param(120, 200, marks=pytest.mark.slow)])
def test_as_networkx_says_of_larger_ones(seed, n, ties):
    made = nx.gnm_random_graph(n, ties, seed=seed)
    seen = network([f"p{one}" for one in made], [(f"p{a}", f"p{b}") for a, b in made.edges])
    whole = graph(seen)
    degrees = [degree for _, degree in whole.degree()]
    assert measures.betweenness(seen) == pytest.approx(nx.betweenness_centrality(whole)["school"])
    assert measures.constraint(seen) == pytest.approx(nx.constraint(whole, ["school"])["school"])
    assert measures.effective_size(seen) == pytest.approx(nx.effective_size(whole, ["school"])["school"])
    assert measures.degree_centralisation(seen) == pytest.approx(
        sum(max(degrees) - degree for degree in degrees) / (n * (n - 1))
    )
    assert {frozenset(group) for group in measures.components(seen)} == {
        frozenset(f"p{one}" for one in group) for group in nx.connected_components(made)
    }
