"""A page of one activity is core and that kind together, a kind and a file of words have limits of their own; one byte
too many is said and fails."""

from __future__ import annotations

import random

import budgets
import pytest


@pytest.fixture
def served(tmp_path, monkeypatch):
    """Small files of everything, within every limit."""
    for folder in ("js", "css", "words"):
        (tmp_path / folder).mkdir()
    (tmp_path / "js" / "core.js").write_bytes(noise(budgets.PAGE - 2 * budgets.OWN))
    (tmp_path / "js" / "kind-garden.js").write_bytes(noise(budgets.OWN // 2))
    (tmp_path / "words" / "th-garden.js").write_bytes(noise(budgets.WORDS // 2))
    monkeypatch.setattr(budgets, "SERVED", tmp_path)
    return tmp_path


def noise(size: int) -> bytes:
    """Bytes that cannot be compressed."""
    return random.Random(1).randbytes(size)


def test_within_every_limit(served):
    assert budgets.main() == 0


@pytest.mark.parametrize(
    ("file", "size", "line"),
    [
        ("css/kind-garden.css", budgets.OWN // 2, "garden"),
        ("css/core.css", 2 * budgets.OWN, "garden"),
        ("words/th-garden.js", budgets.WORDS, "th-garden"),
        ("words/lists.js", budgets.WORDS, "lists"),
        ("js/studio.js", budgets.EDITOR, "studio"),
        ("words/th-desk.js", budgets.DESK_WORDS, "th-desk"),
        ("words/th-desk-garden.js", budgets.DESK_KIND_WORDS, "th-desk-garden"),
    ],
)
def test_one_that_is_over_is_named_and_fails(served, capsys, file, size, line):
    (served / file).write_bytes(noise(size))
    assert budgets.main() == 1
    (words,) = [row for row in capsys.readouterr().out.splitlines() if "OVER" in row]
    assert words.split()[0] == line


def test_a_kind_that_is_older_than_the_limit_has_its_own(served):
    (served / "js" / "core.js").write_bytes(noise(1000))
    (served / "js" / "kind-map.js").write_bytes(noise(budgets.OWN + 500))
    assert budgets.main() == 0


def test_the_desk_has_more_words_of_its_own_than_a_kind(served):
    (served / "words" / "th-desk.js").write_bytes(noise(budgets.WORDS + 500))
    assert budgets.main() == 0


@pytest.mark.parametrize("missing", ["js/kind-garden.js", "words/th-garden.js"])
def test_nothing_built_is_a_failure(served, missing):
    (served / missing).unlink()
    assert budgets.main() == 1
