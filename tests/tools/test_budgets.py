"""A page of one activity is core and that kind together; one byte too many is said and fails."""

from __future__ import annotations

import random

import budgets
import pytest


@pytest.fixture
def served(tmp_path, monkeypatch):
    for folder in ("js", "css"):
        (tmp_path / folder).mkdir()
    monkeypatch.setattr(budgets, "SERVED", tmp_path)
    return tmp_path


def noise(size: int) -> bytes:
    """Bytes that cannot be compressed."""
    return random.Random(1).randbytes(size)


def test_within_and_over(served, capsys):
    (served / "js" / "core.js").write_bytes(noise(budgets.PAGE // 2))
    (served / "js" / "kind-map.js").write_bytes(noise(budgets.PAGE // 4))
    assert budgets.main() == 0
    (served / "css" / "kind-map.css").write_bytes(noise(budgets.PAGE // 4))
    assert budgets.main() == 1
    assert "OVER" in capsys.readouterr().out


def test_nothing_built_is_a_failure(served):
    assert budgets.main() == 1
