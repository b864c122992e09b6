"""The base of tracking events: a name, a version, and fields that describe their values.

Plain dataclasses without checks of their own: an event is made while a person waits for an answer, and must not fail.
Tests (`tests/events`) prove that every value is of its kind; they use `KINDS`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Annotated, Any, ClassVar, Final, Literal, get_type_hints

PREFIX: Final = "partnership_xblock"
"""The prefix of every event's name."""

Kind = Literal["key", "id", "code", "user", "count", "seconds", "flag"]
KINDS: Final[dict[Kind, str]] = {
    "key": r"(?:ccx-)?block-v1:[A-Za-z0-9._~+@-]{1,240}",
    "id": r"(?:[0-9a-f]{32})?",
    "code": r"[a-z_]{1,32}",
    "user": r"[0-9]{1,19}",
    "count": r"[0-9]{1,9}",
    "seconds": r"[0-9]{1,10}",
    "flag": r"True|False",
}
"""The kinds of values, each with the pattern that all its values match as text. None leaves room for a sentence."""


@dataclass(frozen=True, slots=True)
class Says:
    """The kind of a field's value, and its meaning."""

    kind: Kind
    meaning: str


@dataclass(frozen=True, slots=True)
class FieldDescription:
    """One field for the documentation and its test."""

    name: str
    kind: Kind
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The actor is the context's `user_id`, the course its `course_id`, as in the platform's own events."""

    NAME: ClassVar[str]
    WHEN: ClassVar[str]
    """For the documentation."""
    VERSION: ClassVar[int] = 1
    """Grows when a field is removed or changes its meaning; a new field is no new version."""

    def data(self) -> dict[str, Any]:
        """The body, as emitted."""
        return {"version": self.VERSION, **asdict(self)}


VERSION_FIELD: Final = FieldDescription("version", "count", "of these fields")


def described(event: type[Event]) -> list[FieldDescription]:
    """Every field of an event's body, in its order. Raises KeyError for a field without a description."""
    hints = get_type_hints(event, include_extras=True)
    fields_ = [VERSION_FIELD]
    for one in fields(event):
        says = {type(mark): mark for mark in getattr(hints[one.name], "__metadata__", ())}[Says]
        fields_.append(FieldDescription(one.name, says.kind, says.meaning))
    return fields_


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutSubmission(Event):
    """Fields shared by events about one learner's work in one block."""

    usage_key: Annotated[str, Says("key", "the block")]
    kind: Annotated[str, Says("code", "the kind of activity")]
    submission: Annotated[str, Says("id", "the work's public id, one for each learner and block")]
    round: Annotated[int, Says("count", "the number of the round that was handed in last; 0 before the first")]
