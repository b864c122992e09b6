"""Decides which groups' numbers may be shown beside the total without revealing anybody's answers.

Below five people nothing is shown. Subtraction must not reveal it either: with the total and every other group shown,
the hidden group would be the difference. So the hidden groups always have five people or more together (complementary
suppression).

This holds for one way of grouping people in which each is in one group (people without a group count as one). Two ways
side by side, by circle and by office, would reveal smaller sets: show one, or both as one way (each pair a group).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

FEWEST: Final = 5
"""The fewest people whose numbers may be shown."""


def visible_groups(sizes: Mapping[str, int], *, hidden: Collection[str] = ()) -> frozenset[str] | None:
    """The groups that may be shown beside the total, from the number of people in each; None where not even the total
    may be. `hidden` are groups that must stay hidden anyway: where another of their numbers was hidden, this one is.

    An empty group is shown: it reveals nobody. Of groups that are hidden for the sake of others, the smallest go first,
    by name where two are equal.
    """
    if sum(sizes.values()) < FEWEST:
        return None
    visible = {name for name, size in sizes.items() if name not in hidden and not 0 < size < FEWEST}
    rest = sorted((name for name in visible if sizes[name]), key=lambda name: (sizes[name], name))
    while 0 < sum(size for name, size in sizes.items() if name not in visible) < FEWEST:
        visible.remove(rest.pop(0))
    return frozenset(visible)
