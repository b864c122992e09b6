"""How a prepared file stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from partnership_xblock.domain.prepared import AVAILABLE, PATIENCE, SIGN_OF_LIFE, Prepared, current_state

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
MOMENT = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("kept", "silent_for", "shown"),
    [
        (Prepared.QUEUED, PATIENCE, Prepared.QUEUED),
        (Prepared.QUEUED, PATIENCE + MOMENT, Prepared.FAILED),
        (Prepared.RUNNING, SIGN_OF_LIFE, Prepared.RUNNING),
        (Prepared.RUNNING, SIGN_OF_LIFE + MOMENT, Prepared.FAILED),
        (Prepared.FAILED, timedelta(), Prepared.FAILED),
        (Prepared.EXPIRED, timedelta(), Prepared.EXPIRED),
    ],
)
def test_who_is_silent_for_long_has_died(kept, silent_for, shown):
    assert current_state(kept, NOW - silent_for, None, NOW) is shown


def test_a_file_is_there_for_a_day():
    made = NOW - AVAILABLE
    assert current_state(Prepared.READY, made, made + AVAILABLE, NOW - MOMENT) is Prepared.READY
    assert current_state(Prepared.READY, made, made + AVAILABLE, NOW) is Prepared.EXPIRED
    assert current_state(Prepared.READY, made, None, NOW) is Prepared.EXPIRED
