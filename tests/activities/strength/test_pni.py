"""The order of needs."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.activities.strength.pni import needs, two_decimals

levels = st.integers(1, 5)
pairs = st.one_of(st.none(), st.tuples(levels, levels))


def test_values_by_hand():
    result = needs([("a", (1, 5)), ("b", (2, 5)), ("c", (5, 1)), ("d", None), ("e", (3, 3))])
    assert [(need.indicator, need.pni, need.rank) for need in result] == [
        ("a", Fraction(4), 1),
        ("b", Fraction(3, 2), 2),
        ("e", Fraction(0), 3),
        ("c", Fraction(-4, 5), 4),
        ("d", None, None),
    ]


def test_equal_needs_share_a_rank_and_the_next_counts_on():
    result = needs([("a", (4, 5)), ("b", (1, 2)), ("c", (2, 4)), ("d", (1, 5))])
    assert [(need.indicator, need.rank) for need in result] == [("d", 1), ("b", 2), ("c", 2), ("a", 4)]


def test_as_shown():
    assert [two_decimals(Fraction(*one)) for one in ((1, 3), (3, 2), (-1, 4), (0, 1))] == [
        "0.33",
        "1.50",
        "-0.25",
        "0.00",
    ]


@given(st.lists(pairs, max_size=12))
def test_nothing_is_lost_and_ranks_are_what_they_say(given_pairs):
    rated = [(str(place), pair) for place, pair in enumerate(given_pairs)]
    result = needs(rated)
    assert sorted(need.indicator for need in result) == sorted(id_ for id_, _ in rated)
    counted = [need for need in result if need.pni is not None]
    assert [need.indicator for need in result[len(counted) :]] == [id_ for id_, pair in rated if pair is None]
    for need in counted:
        assert need.rank == 1 + sum(other.pni > need.pni for other in counted)
