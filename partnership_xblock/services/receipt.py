"""The one place for the number on a receipt."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Final

THAILAND: Final = timezone(timedelta(hours=7))
"""Without daylight saving since 1920. Fixed, so that a receipt's year does not depend on who reads it."""


def receipt_number(round_id: int, submitted_at: datetime) -> str:
    """`PX-2569-000127`: the Buddhist year of handing in, and the round's own key in the table.

    The key is unique already, so there is no counter for writers to queue at. Numbers of one year grow but have gaps.
    """
    return f"PX-{submitted_at.astimezone(THAILAND).year + 543}-{round_id:06d}"
