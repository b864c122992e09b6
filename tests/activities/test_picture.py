"""The picture of a course counts things at places, and tells of no fewer than five people, however one subtracts."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.activities.picture import NOWHERE, Person, drawings
from partnership_xblock.domain.suppression import FEWEST


def both(count, was, now, group=""):
    """People with one thing each that went from a place to a place."""
    return [Person({"p": now}, {"p": was}, group)] * count


def now_alone(count, now, group=""):
    return [Person({"p": now}, None, group)] * count


def before_alone(count, was, group=""):
    return [Person(None, {"p": was}, group)] * count


def test_what_moved_what_stayed_what_is_new_and_what_is_gone():
    one = Person({"p": "b", "q": "a", "new": "a"}, {"p": "a", "q": "a", "gone": "b"})
    drawn = drawings([one] * 5).everybody
    assert (drawn.people, drawn.both, drawn.single) == (5, 5, False)
    assert drawn.now == {"a": 10, "b": 5}
    assert drawn.before == {"a": 10, "b": 5}
    assert drawn.moves == {("a", "b"): 5, ("a", "a"): 5, (NOWHERE, "a"): 5, ("b", NOWHERE): 5}


def test_without_an_earlier_wave_there_are_no_moves():
    drawn = drawings(now_alone(6, "a")).everybody
    assert (drawn.now, drawn.before, drawn.moves) == ({"a": 6}, None, None)


def test_four_people_are_nobody():
    assert drawings(both(4, "a", "b")).everybody is None
    assert drawings([]).everybody is None


def test_moves_need_five_who_have_handed_in_both():
    drawn = drawings([*both(4, "a", "b"), *now_alone(8, "a"), *before_alone(8, "a")]).everybody
    assert (drawn.now, drawn.before, drawn.moves, drawn.both) == ({"b": 4, "a": 8}, {"a": 12}, None, 4)


@pytest.mark.parametrize(("few", "moved"), [(2, {("a", "b"): 9, ("c", NOWHERE): 2}), (6, {("a", "b"): 9})])
def test_a_few_who_have_handed_in_one_wave_alone_are_counted_apart(few, moved):
    """Else the difference between the counts of that wave and the sums of the table would be theirs."""
    drawn = drawings([*both(9, "a", "b"), *before_alone(few, "c")]).everybody
    assert drawn.moves == moved
    assert drawn.single is (few == 2)


def test_a_small_group_is_hidden_and_another_so_that_it_is_not_worked_out():
    people = [*both(9, "a", "b", "north"), *both(3, "a", "c", "south"), *both(7, "a", "a", "west")]
    groups = drawings(people).groups
    assert groups["south"] is None
    assert groups["west"] is None, "the smallest of the others goes with it"
    assert groups["north"].moves == {("a", "b"): 9}


def test_a_group_whose_second_wave_is_of_a_few_shows_no_moves():
    people = [*both(9, "a", "b", "north"), *both(2, "a", "c", "south"), *now_alone(6, "c", "south")]
    south = drawings(people).groups["south"]
    assert south is None or (south.moves, south.before) == (None, None)


def lay(count, days, group=""):
    """People whose work lay at one place so many days."""
    return [Person({"p": "b"}, None, group, {"a": days})] * count


def test_the_median_is_of_those_who_have_left_the_place():
    people = [*lay(2, 1), *lay(1, 9), *lay(2, 400), *now_alone(7, "a")]
    assert drawings(people).everybody.days == {"a": 9}


def test_of_an_even_number_half_took_no_longer():
    assert drawings([*lay(3, 4), *lay(3, 10)]).everybody.days == {"a": 4}


def test_days_of_a_place_that_four_people_have_left_are_not_shown():
    people = [*lay(4, 9), *now_alone(20, "a")]
    assert drawings(people).everybody.days == {}
    assert drawings([*people, *lay(1, 9)]).everybody.days == {"a": 9}


def test_a_group_of_which_few_have_left_a_place_shows_no_days_and_another_so_that_it_is_not_worked_out():
    north, south, west = lay(9, 3, "north"), lay(3, 80, "south"), lay(7, 5, "west")
    found = drawings([*north, *south, *now_alone(9, "a", "south"), *west, *now_alone(6, "a", "east")])
    assert found.everybody.days == {"a": 5}
    assert {name: one.days for name, one in found.groups.items()} == {
        "north": {"a": 3},
        "south": {},
        "west": {},
        "east": {},
    }


def test_a_group_that_is_hidden_anyway_hides_the_days_of_the_few():
    """So that no other has to."""
    few, hidden = [*lay(2, 80, "south"), *now_alone(2, "a", "south")], lay(20, 7, "west")
    found = drawings([*few, *hidden, *lay(9, 3, "north"), *now_alone(30, "a", "north")])
    assert (found.groups["south"], found.groups["west"]) == (None, None)
    assert found.groups["north"].days == {"a": 3}


PLACES = st.dictionaries(st.sampled_from("pq"), st.sampled_from("ab"), max_size=2)
DAYS = st.dictionaries(st.sampled_from("ab"), st.integers(0, 99), max_size=2)
PEOPLE = st.lists(
    st.builds(Person, st.none() | PLACES, st.none() | PLACES, st.sampled_from(["", "north", "south"]), DAYS),
    max_size=40,
)


HAS = {
    "now": lambda one: one.now is not None,
    "before": lambda one: one.before is not None,
    "moves": lambda one: one.now is not None and one.before is not None,
}


@given(PEOPLE)
@pytest.mark.parametrize("sort", HAS)
def test_what_all_groups_show_leaves_five_people_or_none_of_the_total(sort, people):
    found = drawings(people)
    if found.everybody is None or getattr(found.everybody, sort) is None:
        return
    assert sum(map(HAS[sort], people)) >= FEWEST
    shown = {name for name, one in found.groups.items() if one is not None and getattr(one, sort) is not None}
    left = sum(HAS[sort](one) for one in people if one.group not in shown)
    assert left == 0 or left >= FEWEST


@given(PEOPLE)
def test_the_sums_of_moves_are_the_counts_of_each_wave_or_those_of_five_people_fewer(people):
    found = drawings(people)
    for name, drawn in [(None, found.everybody), *found.groups.items()]:
        if drawn is None or drawn.moves is None:
            continue
        some = [one for one in people if name in (None, one.group)]
        for place, wave in ((1, "now"), (0, "before")):
            sums: Counter[str] = Counter()
            for move, n in drawn.moves.items():
                sums[move[place]] += n
            del sums[NOWHERE]
            alone = sum(HAS[wave](one) and not HAS["moves"](one) for one in some)
            assert sums == getattr(drawn, wave) or alone >= FEWEST


@given(PEOPLE)
def test_days_leave_five_people_or_none_of_the_total_at_every_place(people):
    found = drawings(people)
    if found.everybody is None:
        return
    for place in "ab":
        had = [one for one in people if place in one.days]
        assert (place in found.everybody.days) is (len(had) >= FEWEST)
        shown = {name for name, one in found.groups.items() if one is not None and place in one.days}
        left = sum(one.group not in shown for one in had)
        assert left == 0 or left >= FEWEST or place not in found.everybody.days
