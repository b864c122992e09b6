"""The argument of every rule of a kind: the teacher's answers, the content, and the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from partnership_xblock.activities.content import Content

if TYPE_CHECKING:
    from partnership_xblock.activities.record import Record

Values = Mapping[str, Mapping[str, Any]]
"""Item key → value, e.g. `{"partner:ab12cd34ef56": {"name": "วัดโพธิ์ศรีดอน", ...}}`: the present items of a document
(`Document.present()`), without removed ones."""

C = TypeVar("C", bound=Content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The block's settings beside the content, as far as rules need them."""

    minimum: int = 0
    """Partners required; 0 for none."""
    wpa: tuple[str, ...] = ()
    """Indicators of the performance agreement, as codes (`2.4`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[C]):
    """One teacher's work in one block, as its rules see it."""

    content: C
    answers: Values = field(default_factory=dict)
    network: Values = field(default_factory=dict)
    settings: Settings = Settings()
    certificates: Values = field(default_factory=dict)
    """What trainers have last said of each thing they certify, by its id (`services/records/certificates.py`)."""
    gathered: Record | None = None
    """What the teacher's other handed-in work of the course tells, for a kind that gathers it; `record` reads it."""
    stage: str = ""
    """The stage at which the work is (`activities/outcomes.py`); empty for a kind without stages."""
    today: date
    """The day at the block's course, not that of the server or the device."""

    @property
    def record(self) -> Record:
        """What was gathered; empty where nothing was."""
        from partnership_xblock.activities.record import NOTHING  # noqa: PLC0415 -- few kinds need it

        return self.gathered or NOTHING
