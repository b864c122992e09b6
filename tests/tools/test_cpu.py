"""The price of a test is that of a machine where nothing else runs."""

from __future__ import annotations

import pytest

from tests.cpu import ALONE, as_if_alone, piece_of_work


@pytest.mark.parametrize(
    ("cost", "pieces", "alone"),
    [
        (3.0, [ALONE, ALONE], 3.0),
        (3.0, [2 * ALONE, 2 * ALONE], 1.5),
        (3.0, [ALONE, 2 * ALONE], 2.0),
        (3.0, [ALONE / 2], 3.0),
    ],
    ids=["nothing else runs", "half as fast", "half of the time", "a faster machine"],
)
def test_a_cost_on_a_busy_machine(cost, pieces, alone):
    assert as_if_alone(cost, pieces) == pytest.approx(alone)


def test_the_piece_of_work_costs_something():
    assert piece_of_work() > ALONE / 10
