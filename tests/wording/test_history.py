"""Whatever may stand in a submission's history has words at the desk: its key is put together on the page."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.flow import REVIEWED, SELF
from partnership_xblock.wording.review import WORDS

NOT_LOGGED = {"touch"}
"""A claim that is renewed with each save of the review."""
MOVES = sorted({move.verb for flow in (REVIEWED, SELF) for move in flow.moves} - NOT_LOGGED)
STAFF = ["reopen_kept", "reopen_zero", "override", "rescore"]
"""What a row says beside the moves (services/wire/desk.py, `HistoryRow`)."""


@pytest.mark.parametrize("verb", [*MOVES, *STAFF])
def test_a_move_has_words(verb):
    assert WORDS[f"history.{verb}"]
