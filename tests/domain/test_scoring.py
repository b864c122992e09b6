"""Facts of points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from partnership_xblock.domain.scoring import Criterion, Score, possible, score
from partnership_xblock.domain.text import Text

halves = st.integers(0, 20).map(lambda n: n / 2)


def rubric(points: list[float]) -> list[Criterion]:
    return [Criterion(id=f"c{i}", label=Text(), points=value) for i, value in enumerate(points)]


@given(st.lists(halves, min_size=1, max_size=6))
def test_full_marks_earn_all(points):
    lines = rubric(points)
    assert score(lines, {line.id: line.points for line in lines}) == Score(possible(lines), possible(lines))


@given(st.lists(halves, min_size=1, max_size=6), st.data())
def test_a_score_stays_in_half_points_and_within_what_is_possible(points, data):
    lines = rubric(points)
    result = score(lines, {line.id: data.draw(halves) for line in lines})
    assert result is not None
    assert 0 <= result.earned <= result.possible
    assert (result.earned * 2).is_integer()


def test_a_missing_mark_is_no_score_and_a_criterion_taken_away_does_not_count():
    lines = rubric([4, 4])
    assert score(lines, {"c0": 4}) is None
    assert score(lines, {"c0": 4, "c1": 1, "gone": 9}) == Score(5, 8)


@pytest.mark.parametrize("points", [0.25, -1, float("inf")])
def test_points_are_whole_or_half(points):
    with pytest.raises(ValidationError):
        Criterion(id="a", label=Text(), points=points)
