"""Requests and answers about sharing one's work with the teachers of the course."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .shapes import Iso, Key, ProblemShape, Shape


class ShareRequest(Shape):
    """`look`: how things stand. `publish`: shares what was looked at. `withdraw`: takes it away from everybody."""

    person: str
    page: str
    act: Literal["look", "publish", "withdraw"] = "look"
    token: Annotated[str, Field(max_length=64, pattern=r"^([A-Za-z0-9_-]{8,64})?$")] = ""
    """Made once per press of the button: the same token twice is one sharing."""
    seen: Annotated[int, Field(ge=0)] = 0
    """To publish: the `revision` that the person saw."""
    digest: Annotated[str, Field(max_length=64, pattern=r"^[0-9a-f]*$")] = ""
    """To publish: the `digest` of what the person looked at."""
    choices: Annotated[dict[Key, dict[str, Any]], Field(max_length=400)] = {}
    """Choices of how to share that are no longer part of the draft, since it is handed in: the items `share` and
    `alias:<partner>`. They are used and not stored."""


class NamedShape(Shape):
    """A partner: its own name, the alias it has where nothing is written, and what it is called as things stand."""

    id: str
    name: str
    alias: str
    shown: str


class FixShape(Shape):
    """A text of the teacher's own in which a name stands, and the text with `instead` in its place."""

    path: str
    name: str
    instead: str
    text: str


class ShareState(Shape):
    """`none`: never shared. `newer`: what would be shared now differs from what is."""

    state: Literal["none", "shared", "withdrawn"]
    number: int = 0
    """The permanent number in the course; 0 before the first sharing."""
    shared_at: Iso | None = None
    withdrawn_at: Iso | None = None
    licence: str = ""
    """The id of the one it is shared under."""
    named: bool = False
    """Whether it is shared under the teacher's name."""
    revision: int = 0
    newer: bool = False
    trial: bool = False
    """Staff trying out: it can be looked at and is never shared."""
    digest: str
    by_hidden: str
    by_name: str
    """How the teacher is named without and with the name; the second is empty for an account without one."""
    partners: list[NamedShape]
    problems: list[ProblemShape]
    fixes: list[FixShape]
    preview_url: str
    page_url: str = ""
    """Of what is shared; empty while nothing is."""
    list_url: str
