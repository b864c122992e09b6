"""Room for things of a sort: only growth is refused, at the items that are too many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.network import ITEMS as NETWORK
from partnership_xblock.domain.review import items as review_items
from partnership_xblock.domain.room import NEARLY, OTHERS, ROOM, crowded, fullest
from partnership_xblock.wording import problems, save


def keys(sort, n, start=0):
    return [f"{sort}:{one:05d}" for one in range(start, start + n)]


@pytest.mark.parametrize("sort", [*ROOM, "link"])
def test_as_many_as_there_is_room_for_and_not_one_more(sort):
    room = ROOM.get(sort, OTHERS)
    full = keys(sort, room.most)
    assert crowded([], full) == []
    (problem,) = crowded(full, [*full, f"{sort}:new"])
    assert problem.path.partition("#")[0] == f"{sort}:new"
    assert (problem.code, problem.params) == (f"too_many_{room.sort}", {"max": room.most})


def test_each_of_those_that_are_too_many_is_told():
    result = crowded(keys("partner", 298), keys("partner", 305))
    assert [problem.path for problem in result] == [f"partner:{n:05d}#name" for n in range(300, 305)]


def test_older_larger_work_stays_savable_and_may_shrink():
    large = keys("partner", 4000)
    assert crowded(large, large) == []
    assert crowded(large, large[:-1]) == []
    assert crowded(large, [*large[1:], "partner:new"]) == []
    assert [one.path for one in crowded(large, [*large, "partner:new"])] == ["partner:new#name"]


def test_other_sorts_do_not_count():
    assert crowded(keys("partner", 300), [*keys("partner", 300), *keys("tie", 1400), "context"]) == []


def test_it_is_told_well_before():
    assert fullest(keys("partner", 239)) is None
    assert fullest(keys("partner", 240)) == (ROOM["partner"], 240)
    assert fullest([*keys("partner", 240), *keys("tie", 1490)]) == (ROOM["tie"], 1490)
    assert NEARLY <= 0.8


@given(st.integers(0, 130), st.integers(0, 130))
def test_what_is_refused_is_new_and_no_more_than_what_grew(n, m):
    before, after = keys("step", n), keys("step", m)
    result = {problem.path.partition("#")[0] for problem in crowded(before, after)}
    assert result <= set(after) - set(before)
    assert len(result) == max(0, m - max(100, n))


def test_every_sort_has_an_item_and_words():
    answers = [family.key for kind in ACTIVITIES for family in kind.items]
    items = {key.partition(":")[0] for one in (NETWORK, review_items(), answers) for key in one}
    assert set(ROOM) <= items
    for room in (*ROOM.values(), OTHERS):
        assert f"problem.too_many_{room.sort}" in problems.WORDS
        assert f"nearly.{room.sort}" in save.NEARLY
