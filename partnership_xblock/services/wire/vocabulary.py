"""Shapes of the form in which an author edits the vocabulary of a course."""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import Field

from .shapes import Iso, Shape

LAST: Final = 10**9
"""A revision's highest number: after one written into a file by hand, the column still takes those that follow."""


class VocabularyRequest(Shape):
    """`lists` to save, over revision `seen`; without lists, only a question."""

    lists: dict[str, Any] | None = None
    seen: Annotated[int, Field(ge=0, le=LAST)] = 0


class OwnLists(Shape):
    """Lists of one part with which a course may begin: the presets (no titles), or those of some activities."""

    titles: list[str]
    lists: dict[str, Any]


class VocabularyPart(Shape):
    """One part: how many published activities read it, and what it may begin with, the presets first."""

    activities: int
    choices: list[OwnLists]


class VocabularyForm(Shape):
    """What was saved last, and whether it is in force. `lists` has every part; null: each activity has its own."""

    revision: int
    in_force: int
    saved_at: Iso | None
    saved_in: str
    """The title of the activity that it was saved in; empty where the course no longer has it."""
    here: bool
    """Whether that is this activity: publishing it puts the revision in force."""
    lists: dict[str, Any]
    parts: dict[str, VocabularyPart]
    words: dict[str, str] = {}
    """The form's own, in the author's language."""
