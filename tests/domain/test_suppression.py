"""No number about fewer than five people can be had, by looking or by reckoning from those that are shown."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.suppression import FEWEST, visible_groups

SIZES = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 12), max_size=6)


def known(sizes, visible):
    """The sets of groups whose sums follow from the total and from the groups that are told, in any way whatever:
    those whose indicator lies in the span of what is told."""
    names = sorted(sizes)
    rows = [[Fraction(1)] * len(names), *([Fraction(one == name) for one in names] for name in sorted(visible))]
    basis = reduced(rows)
    for count in range(1, len(names) + 1):
        for chosen in combinations(names, count):
            if in_span(basis, [Fraction(name in chosen) for name in names]):
                yield chosen


def reduced(rows):
    """A basis in echelon form, with the place of each row's first one."""
    basis = []
    for one in rows:
        row = less(basis, one)
        at = next((place for place, value in enumerate(row) if value), None)
        if at is not None:
            basis.append((at, [value / row[at] for value in row]))
    return basis


def less(basis, row):
    for at, one in basis:
        if factor := row[at]:
            row = [value - factor * other for value, other in zip(row, one, strict=True)]
    return row


def in_span(basis, row):
    return not any(less(basis, row))


@given(SIZES)
def test_no_few_people_s_sum_can_be_reckoned(sizes):
    visible = visible_groups(sizes)
    if visible is None:
        assert sum(sizes.values()) < FEWEST
        return
    for chosen in known(sizes, visible):
        people = sum(sizes[name] for name in chosen)
        assert people == 0 or people >= FEWEST, (sizes, visible, chosen)


@given(SIZES, st.sets(st.sampled_from("abcdef")))
def test_what_is_hidden_already_stays_hidden_and_is_safe(sizes, hidden):
    visible = visible_groups(sizes, hidden=hidden)
    if visible is None:
        return
    assert not visible & hidden
    for chosen in known(sizes, visible):
        people = sum(sizes[name] for name in chosen)
        assert people == 0 or people >= FEWEST, (sizes, visible, chosen)


@given(SIZES)
def test_nothing_is_hidden_where_nobody_is_few(sizes):
    large = {name: size for name, size in sizes.items() if not 0 < size < FEWEST}
    assert visible_groups(large) == (set(large) if sum(large.values()) >= FEWEST else None)


@pytest.mark.parametrize(
    ("sizes", "visible"),
    [
        ({"a": 9, "b": 3}, set()),
        ({"a": 9, "b": 3, "c": 6}, {"a"}),
        ({"a": 9, "b": 3, "c": 4}, {"a"}),
        ({"a": 9, "b": 2, "c": 2, "d": 7}, {"a"}),
        ({"a": 9, "b": 0}, {"a", "b"}),
        ({"a": 5, "b": 5, "c": 1}, {"b"}),
        ({"a": 4}, None),
        ({"a": 2, "b": 2}, None),
        ({}, None),
    ],
)
def test_by_hand(sizes, visible):
    assert visible_groups(sizes) == visible
