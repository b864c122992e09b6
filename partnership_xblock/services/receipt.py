"""The one place for the number on a receipt."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Final

THAILAND: Final = timezone(timedelta(hours=7))
"""Without daylight saving since 1920. Fixed, so that a receipt's year does not depend on who reads it."""
_NUMBER: Final = re.compile(r"PX-\d{4}-(\d{6,18})", re.IGNORECASE)


def receipt_number(round_id: int, submitted_at: datetime) -> str:
    """`PX-2569-000127`: the Buddhist year of handing in, and the round's own key in the table.

    The key is unique already, so there is no counter for writers to queue at. Numbers of one year grow but have gaps.
    """
    return f"PX-{submitted_at.astimezone(THAILAND).year + 543}-{round_id:06d}"


def round_of_receipt(number: str) -> int | None:
    """The round's key that a receipt's number names; None where it is not one. The year is not asked: a number read
    from paper may have it wrong, and the key alone is unique."""
    found = _NUMBER.fullmatch(number.strip())
    return int(found[1]) if found else None
