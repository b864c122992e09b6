"""The settings that an author gives a block, each declared once.

Derived from them: the block's fields (`block_parts.fields`), the values and limits of Studio's form
(`block_parts.studio_form`), the services' view of a block and the settings stored with a round (`BlockInfo`), and the
settings sent to a page, as far as `BlockShape` has them.

A new setting is a line here and its words for the form; code reads it where it has its effect.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Annotated, Any, Final

from pydantic import Field

from partnership_xblock.activities.activity import Activity, Card, Grading


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockSettings:
    """The default is what a block has whose author never set it. Limits hold for who fills in the form; what comes in
    with a course's files is only of the type."""

    instructions: Annotated[str, Field(max_length=2000)] = ""
    """Empty: the kind's own sentence, as are 0 and no minutes."""
    needs_trainer: bool = True
    """Whether a trainer reads what is handed in."""
    grading: Grading = "trainer"
    weight: Annotated[float | None, Field(ge=0, le=1000, allow_inf_nan=False)] = None
    """Points in the gradebook; None: the rubric's own."""
    rubric_shown: bool = True
    minimum: Annotated[int, Field(ge=0, le=50)] = 0
    """Partners asked for."""
    series: Annotated[str, Field(max_length=40)] = ""
    """A short id that blocks of one kind share when they ask the same again, later in the year; empty for none."""
    minutes: Annotated[int | None, Field(ge=1, le=6000)] = None
    level: Annotated[str, Field(max_length=1000)] = ""
    """An id of `domain.module_card`, or the author's own words."""
    hours: Annotated[float | None, Field(ge=0, le=1000, allow_inf_nan=False)] = None
    """Counted by the course, whole or half ones; 0 and None for none."""
    lane: str = ""
    """up, re or new; empty for none."""
    competencies: tuple[str, ...] = ()
    """Ids of `domain.module_card`."""
    competency: Annotated[str, Field(max_length=1000)] = ""
    """The author's own words, beside the list."""
    wpa: tuple[str, ...] = ()
    trainer_title: Annotated[str, Field(max_length=60)] = ""
    answer_days: Annotated[int | None, Field(ge=1, le=60)] = None
    """The promise: days until a trainer answers."""
    privacy: Annotated[str, Field(max_length=1000)] = ""


DEFAULTS: Final[dict[str, Any]] = {one.name: one.default for one in fields(BlockSettings)}
"""Every setting's name and default, in the form's order."""

ON_THE_CARD: Final = frozenset({"level", "hours", "competencies", "wpa"})
"""What a content may say of itself, each anew."""
OF_THE_KIND: Final = frozenset({"needs_trainer", "grading", "minimum"}) | ON_THE_CARD
"""What a kind has a preset for. Unset, a block follows it."""


def preset(name: str, kind: Activity[Any], card: Card) -> Any:
    """What a block of this kind and card has where its author set nothing; `name` is one of `OF_THE_KIND`."""
    return getattr(card if name in ON_THE_CARD else kind, name)
