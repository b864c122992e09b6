"""List columns of a submission: copies of the documents' words, and of the block's answer time and series."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

PROVINCE_LENGTH: Final = 100
GROUP_LENGTH: Final = 150
SERIES_LENGTH: Final = 40
LENGTHS: Final = {"title": 255, "school": 255, "province": PROVINCE_LENGTH, "group": GROUP_LENGTH}
"""Characters of a text; a longer one is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumns:
    """The columns, by their names."""

    title: str = ""
    school: str = ""
    province: str = ""
    group: str = ""
    answer_days: int | None = None
    series: str | None = None
    """The series of its block; None for none, also in rows older than this column."""


LIST_COLUMNS: Final = tuple(one.name for one in fields(ListColumns))
