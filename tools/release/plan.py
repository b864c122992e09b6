"""When a release's sample term is, and which blocks its stories are about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

ANCHOR = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
"""The demo's own sample counts its times back from here."""
NOW = ANCHOR + timedelta(days=12)
"""When everything has been played: the moment at which a fixture is to be looked at."""
MAIN = ("map-start", "strength-start", "aar-start", "friends-start")
"""One block of each kind: its author has edited it since the sample teachers wrote."""
