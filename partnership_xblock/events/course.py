"""Events about a whole course. The actor is a trainer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from .event import PREFIX, Event, Says


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported(Event):
    """What was asked for is in `ExportRecord`, which also records exports that were broken off."""

    NAME: ClassVar = f"{PREFIX}.course.exported"
    WHEN: ClassVar = "the last line of an export of answers left the site"

    submissions: Annotated[int, Says("count", "submissions in it")]
    lines: Annotated[int, Says("count", "answers in it")]
    identified: Annotated[bool, Says("flag", "whether names and private fields were asked for")]
