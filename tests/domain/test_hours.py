"""Hours that count: golden chains, and five hundred random logs against the rule written down a second time."""

from __future__ import annotations

import random
import time
from datetime import date, timedelta

import pytest

from partnership_xblock.domain.hours import Counted, Meeting, Overlap, counted

DAY = date(2026, 11, 25)


def met(key: str, start: int, end: int, *, order: int = 0, day: date = DAY, pause: int = 0, certified: bool = False):
    return Meeting(key=key, day=day, start=start, end=end, pause=pause, order=order, certified=certified)


def minutes(meetings, today: date = DAY) -> dict[str, int]:
    return {key: one.minutes for key, one in counted(meetings, today).items()}


A, B, C = met("a", 540, 600, order=1), met("b", 570, 630, order=2), met("c", 600, 660, order=3)


def test_a_chain_counts_its_ends():
    found = counted([A, B, C], DAY)
    assert {key: one.minutes for key, one in found.items()} == {"a": 60, "b": 0, "c": 60}
    assert found["b"].overlap == Overlap("a", 570, 600)
    assert found["b"].overlap.minutes == 30
    assert minutes([C, B, A]) == {"a": 60, "b": 0, "c": 60}


def test_a_certified_one_counts_before_those_made_earlier():
    assert minutes([A, met("b", 570, 630, order=2, certified=True), C]) == {"a": 0, "b": 60, "c": 0}


def test_one_rule_for_two_blocks_leaves_breaks_whole():
    assert minutes([met("a", 540, 660, pause=30), met("b", 630, 720)]) == {"a": 90, "b": 0}


def test_a_day_to_come_and_no_length_count_nothing_and_stand_in_nobody_s_way():
    tomorrow = DAY + timedelta(1)
    to_come = [met("a", 540, 600, day=tomorrow), met("b", 540, 600, day=tomorrow)]
    found = counted([*to_come, met("c", 600, 540), met("d", 540, 600, pause=60), met("e", 540, 600)], DAY)
    assert found == {"a": Counted(0), "b": Counted(0), "c": Counted(0), "d": Counted(0), "e": Counted(60)}


def test_one_meeting_within_another_and_around_others():
    assert minutes([met("a", 540, 720, order=1), met("b", 600, 630, order=2)]) == {"a": 180, "b": 0}
    around = counted([met("a", 540, 570), met("b", 600, 630), met("c", 500, 700, order=1)], DAY)
    assert around["c"].overlap == Overlap("a", 540, 570)


def slowly(meetings, today):
    """The rule as it is said, each against all before it."""
    counting, found = [], {}
    for one in sorted(meetings, key=lambda one: (not one.certified, one.order, one.key)):
        length = one.end - one.start - one.pause
        fits = one.day <= today and length > 0
        meets = any(one.day == other.day and one.start < other.end and other.start < one.end for other in counting)
        found[one.key] = length if fits and not meets else 0
        if found[one.key]:
            counting.append(one)
    return found


@pytest.mark.parametrize("seed", range(500))
def test_random_logs(seed):
    chance = random.Random(seed)
    meetings = [
        met(
            f"s{n}",
            chance.randrange(0, 1430, 5),
            chance.randrange(0, 1440, 5),
            order=chance.randrange(6),
            day=DAY + timedelta(chance.randrange(-3, 2)),
            pause=chance.choice((0, 0, 10, 60)),
            certified=chance.random() < 0.3,
        )
        for n in range(chance.randrange(1, 30))
    ]
    found = counted(meetings, DAY)
    assert {key: one.minutes for key, one in found.items()} == slowly(meetings, DAY)
    chance.shuffle(meetings)
    assert counted(meetings, DAY) == found
    by_key = {one.key: one for one in meetings}
    for key, one in found.items():
        if one.overlap:  # it is told with one that counts
            other = by_key[one.overlap.key]
            assert found[other.key].minutes > 0
            assert (one.overlap.start, one.overlap.end) == (
                max(other.start, by_key[key].start),
                min(other.end, by_key[key].end),
            )
            assert one.overlap.minutes > 0


def test_ten_times_the_meetings_cost_no_hundred_times_the_time():
    def cost(n: int) -> float:
        meetings = [met(f"s{i}", i % 1430, i % 1430 + 1, order=i) for i in range(n)]
        begun = time.process_time()
        counted(meetings, DAY)
        return time.process_time() - begun

    few = min(cost(1000) for _ in range(5))
    assert min(cost(10_000) for _ in range(3)) < 50 * few
