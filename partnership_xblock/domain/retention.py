"""How long work is kept: the rule of a course, and the moment before which work is due for deletion.

A person's work in a course is due some months after the end of the course or after the person's last work in it,
whichever is later: recent work is never deleted, also in a course that ended long ago.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Source = Literal["course", "site", "order", "none"]
"""Who set the rule: the course's own row, the site's setting, the operator who runs the purge now, or nobody."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Months to keep work; None keeps it for ever."""

    months: int | None
    source: Source

    def cutoff(self, now: datetime, course_end: datetime | None) -> datetime | None:
        """Work last changed at this moment or before is due; None while nothing can be."""
        if self.months is None:
            return None
        moment = months_before(now, self.months)
        return None if course_end is not None and course_end > moment else moment


def months_before(moment: datetime, months: int) -> datetime:
    """The same day and time some calendar months earlier; the last day of a shorter month."""
    count = moment.year * 12 + moment.month - 1 - months
    year, month = divmod(count, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))
