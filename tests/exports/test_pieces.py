"""A long file leaves in few pieces, and is whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.exports import pieces as module
from partnership_xblock.exports.pieces import pieces


@given(st.lists(st.text(max_size=20)))
def test_nothing_is_lost_or_turned(lines):
    assert "".join(pieces(lines)) == "".join(lines)


def test_the_first_leaves_at_once_and_the_rest_together(monkeypatch):
    monkeypatch.setattr(module, "PIECE", 10)
    taken = []

    def lines():
        for n in range(9):
            taken.append(n)
            yield "1234"

    made = pieces(lines())
    assert next(made) == "1234"
    assert taken == [0], "nothing is waited for"
    assert list(made) == ["123412341234", "123412341234", "12341234"]
