"""Which tests are named when two processes collect them in another order."""

from __future__ import annotations

import order
import pytest


@pytest.mark.parametrize(
    ("second", "named"),
    [
        (["a::x[1]", "a::x[2]", "b::y"], []),
        (["a::x[2]", "a::x[1]", "b::y"], ["a::x[1]", "a::x[2]"]),
        (["a::x[1]", "a::x[2]"], ["b::y"]),
        (["a::x[1]", "a::x[3]", "b::y"], ["a::x[2]", "a::x[3]"]),
    ],
)
def test_those_that_stand_elsewhere_or_nowhere(second, named):
    assert order.apart(["a::x[1]", "a::x[2]", "b::y"], second) == named


FILE = """
import pytest
@pytest.mark.parametrize("one", sorted({"red", "green", "blue", "white"}, key=KEY))
def test_one(one): pass
"""


@pytest.mark.parametrize(("key", "stable"), [("None", True), ("lambda one: 0", False)])
def test_a_sort_by_what_all_have_alike_is_found(tmp_path, monkeypatch, key, stable):
    (tmp_path / "test_it.py").write_text(FILE.replace("KEY", key), encoding="utf-8")
    monkeypatch.setattr(order, "COLLECT", (*order.COLLECT, "-c", "/dev/null", "--noconftest", "-p", "no:django"))
    monkeypatch.setattr(order, "ROOT", tmp_path)
    lists = [order.collected(str(seed)) for seed in range(1, 5)]
    assert all(len(one) == 4 for one in lists)
    assert all(order.apart(lists[0], one) == [] for one in lists) == stable
