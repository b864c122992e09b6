"""Kinds whose rules are there and whose page is not: held to all that needs no page, and no author's to choose yet."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.plc import PLC

COMING: Final[tuple[Activity[Any], ...]] = tuple(kind for kind in (PLC,) if kind not in ACTIVITIES)
