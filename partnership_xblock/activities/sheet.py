"""The one argument of every rule of a kind: what a teacher wrote, what she was asked, and the day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from partnership_xblock.activities.content import Content

Values = Mapping[str, Mapping[str, Any]]
"""Item key → value, e.g. `{"partner:ab12cd34ef56": {"name": "วัดโพธิ์ศรีดอน", ...}}`: what is present in a document
(`Document.present()`); removed items are not in it."""

C = TypeVar("C", bound=Content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the block's author set beside the content, as far as rules ask for it."""

    minimum: int = 0
    """Partners asked for; 0 for none."""
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
    today: date
    """The day where the block's course is, not that of the server or the device."""
