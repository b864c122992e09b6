"""How the work of a whole course is drawn for its trainer: things that stand at named places, and where they came from.

Places have names and no order of worth: things are counted at each, and no number is made of a place. What is counted
comes from the summaries stored with rounds, so that no answers are read. Where places are the stages of a kind, it is
also told how long work lay at each: the median of many, never the days of one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Generic, NamedTuple

from partnership_xblock.activities.results import Summary
from partnership_xblock.activities.sheet import C
from partnership_xblock.domain.suppression import FEWEST, visible_groups
from partnership_xblock.domain.text import Text

_NO_DAYS: Final[Mapping[str, int]] = {}
NOWHERE: Final = ""
"""The place of a thing that one wave says and the other does not."""


class Spot(NamedTuple):
    """A place as its author named it. `hidden`: shown only where something stands there."""

    id: str
    label: Text
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePicture(Generic[C]):
    """What a kind says of its picture. All texts are English msgids, marked with `N_`."""

    spots: Callable[[C], Sequence[Spot]]
    """The places of a content, in its author's order."""
    at: Callable[[Summary], Mapping[str, str]]
    """The place of each thing of a round, by the thing's id; the same id is the same thing in both waves."""
    title: str
    lead: str
    """How to read the places, and how not to."""
    moves: str
    """The title of the table of moves."""
    gone: str
    """The column of what is said no longer."""
    new: str
    """The line of what was not said before."""
    days: str = ""
    """What the median days of a place are, in a sentence; only where places are the stages of the kind's `outcomes`.
    Empty: no days are counted."""


class Person(NamedTuple):
    """Where one person's things stand: in this wave, in the one before; None where nothing was handed in."""

    now: Mapping[str, str] | None
    before: Mapping[str, str] | None = None
    group: str = ""
    days: Mapping[str, int] = _NO_DAYS
    """How many whole days the work of this wave lay at each place that it has left (`activities/stays.py`)."""


Moves = Mapping[tuple[str, str], int]
"""How many things went from one place to another; from or to `NOWHERE` where only one wave says them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """The counts of one set of people, of whom `people` have handed in this wave and `people_before` the one before.
    `before` and `moves` are None where they may not be shown, or there was no earlier wave. `single`: the moves also
    count people who have handed in only one of the two waves."""

    people: int
    people_before: int
    now: Mapping[str, int]
    before: Mapping[str, int] | None
    moves: Moves | None
    both: int
    single: bool
    days: Mapping[str, int] = field(default_factory=dict)
    """The median days of each place that enough people have left: half of them took no longer."""


@dataclass(frozen=True, slots=True)
class Drawings:
    """The counts of everybody, and of each group; None for sets of too few people, or that would reveal too few."""

    everybody: Drawn | None
    groups: Mapping[str, Drawn | None]


def drawings(people: Sequence[Person]) -> Drawings:
    """Counts everybody and each group, and hides what would tell of fewer than five people (decisions 0046, 0067).

    The sums of a table of moves are the counts of the two waves. Where one of the two has been handed in by a few more
    people, subtracting would tell of those few; so they are counted in the outer line and column of that table, at
    `NOWHERE`. A group's table always counts them: the groups' tables together are no more than everybody's.
    """
    groups = sorted({one.group for one in people})
    of_group = {name: [one for one in people if one.group == name] for name in groups}
    now = visible_groups({name: _handed_in(some) for name, some in of_group.items()})
    if now is None:
        return Drawings(None, dict.fromkeys(groups))
    before = visible_groups({name: sum(one.before is not None for one in some) for name, some in of_group.items()})
    told_twice = frozenset(groups) - now | frozenset(groups) - (before or frozenset())
    moves = visible_groups({name: _both(some) for name, some in of_group.items()}, hidden=told_twice)
    few = any(0 < number < FEWEST for number in _singles(people))
    days = _days(of_group, hidden=frozenset(groups) - now)
    everybody = _drawn(people, before=before is not None, moves=before is not None and moves is not None, single=few)
    return Drawings(
        replace(everybody, days=_medians(people, days)),
        {
            name: replace(
                _drawn(some, before=name in (before or ()), moves=name in (moves or ()), single=True),
                days=_medians(some, {place for place, shown in days.items() if name in shown}),
            )
            if name in now
            else None
            for name, some in of_group.items()
        },
    )


def _days(of_group: Mapping[str, Sequence[Person]], hidden: Collection[str]) -> dict[str, frozenset[str]]:
    """The places that so many people have left that their days may be shown, and the groups of which they may be."""
    places = sorted({place for some in of_group.values() for one in some for place in one.days})
    shown = {
        place: visible_groups(
            {name: sum(place in one.days for one in some) for name, some in of_group.items()}, hidden=hidden
        )
        for place in places
    }
    return {place: names for place, names in shown.items() if names is not None}


def _medians(people: Iterable[Person], places: Collection[str]) -> dict[str, int]:
    """The median days of each of these places; of an even number of people the smaller of the middle two."""
    people = list(people)
    days = {place: sorted(one.days[place] for one in people if place in one.days) for place in places}
    return {place: some[(len(some) - 1) // 2] for place, some in days.items() if some}


def _handed_in(people: Iterable[Person]) -> int:
    return sum(one.now is not None for one in people)


def _both(people: Iterable[Person]) -> int:
    return sum(one.now is not None and one.before is not None for one in people)


def _singles(people: Iterable[Person]) -> tuple[int, int]:
    """How many people have handed in this wave alone, and the one before alone."""
    people = list(people)
    return (
        sum(one.now is not None and one.before is None for one in people),
        sum(one.now is None and one.before is not None for one in people),
    )


def _drawn(people: Sequence[Person], *, before: bool, moves: bool, single: bool) -> Drawn:
    both = _both(people)
    moved = [one for one in people if single or (one.now is not None and one.before is not None)]
    return Drawn(
        people=_handed_in(people),
        people_before=sum(one.before is not None for one in people),
        now=Counter(place for one in people for place in (one.now or {}).values()),
        before=Counter(place for one in people for place in (one.before or {}).values()) if before else None,
        moves=Counter(move for one in moved for move in _moves(one)) if moves and both else None,
        both=both,
        single=single and any(_singles(people)),
    )


def _moves(one: Person) -> Iterable[tuple[str, str]]:
    """From where to where each thing of a person went."""
    before, now = one.before or {}, one.now or {}
    return ((before.get(thing, NOWHERE), now.get(thing, NOWHERE)) for thing in {**before, **now})
