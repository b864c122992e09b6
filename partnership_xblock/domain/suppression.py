"""Which groups' numbers may be shown beside the number of all, so that nobody's answers are told.

Below five people nothing is shown. Nor may it follow: with all and every other group shown, the one that is hidden is
what is left. So what is hidden is always five people or more together (complementary suppression).

This holds for one way of grouping people in which each is in one group (those in none are a group, too). Two ways
beside each other, by circle and by office, tell of smaller sets: show one, or both as one way (each pair a group).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

FEWEST: Final = 5
"""People of whom something may be said together."""


def shown(sizes: Mapping[str, int], *, hidden: Collection[str] = ()) -> frozenset[str] | None:
    """The groups that may be shown beside the number of all, from how many people each has; None where not even that
    of all may be. `hidden` are groups that are not shown anyway: where another number was hidden, this one is.

    A group of nobody is shown: there is nobody to tell of. Of groups that are hidden for the sake of others, the
    smallest go first, by name where two are equal.
    """
    if sum(sizes.values()) < FEWEST:
        return None
    told = {name for name, size in sizes.items() if name not in hidden and not 0 < size < FEWEST}
    rest = sorted((name for name in told if sizes[name]), key=lambda name: (sizes[name], name))
    while 0 < sum(size for name, size in sizes.items() if name not in told) < FEWEST:
        told.remove(rest.pop(0))
    return frozenset(told)
