"""Facts of refusals."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.errors import STATUS, Refused
from partnership_xblock.domain.problem import Problem, advice


def test_the_status_follows_from_the_code():
    assert Refused("stale").status == 409
    assert Refused("stale", 410).status == 410


def test_codes_are_a_closed_set():
    with pytest.raises(KeyError):
        Refused("because")
    assert set(STATUS.values()) <= {400, 401, 403, 404, 409, 410, 413, 422, 503}


def test_it_carries_params_and_problems():
    refused = Refused("not_ready", params={"n": 2}, problems=[Problem("a", "b")])
    assert (refused.params, refused.problems) == ({"n": 2}, (Problem("a", "b"),))


def test_advice_does_not_block():
    assert advice("a#b", "c").to_json() == {"path": "a#b", "code": "c", "params": {}, "blocking": False}
