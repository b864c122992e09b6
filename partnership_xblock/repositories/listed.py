"""What a list says of a submission beside where it stands: copies of the documents' words and of the block's promise,
in columns of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

PROVINCE_LENGTH: Final = 100
GROUP_LENGTH: Final = 150
_LENGTHS: Final = {"title": 255, "school": 255, "province": PROVINCE_LENGTH, "group": GROUP_LENGTH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The columns, by their names."""

    title: str = ""
    school: str = ""
    province: str = ""
    group: str = ""
    answer_days: int | None = None


LISTED: Final = tuple(one.name for one in fields(Listed))


def columns_of(one: Listed) -> dict[str, Any]:
    """As they are written: a text that is too long is cut."""
    found = {name: getattr(one, name) for name in LISTED}
    return found | {name: found[name][:length] for name, length in _LENGTHS.items()}


def listed(row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a `Listed` from a row's columns."""
    return {name: row[name] for name in LISTED}
