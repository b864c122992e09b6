"""The dates of a release's sample term, and the blocks of its stories."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

ANCHOR = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
"""The demo's own sample counts its times back from here."""
NOW = ANCHOR + timedelta(days=12)
"""The end of all stories: a fixture is read as of this moment."""
MAIN = ("map-start", "strength-start", "aar-start", "friends-start")
"""One block of each kind: its author has edited it since the sample teachers wrote."""
