"""Decides who may do what: the project's access table as a function.

Pure. The host says which roles a person has in the course; this module says what follows. Anything not named is denied.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from partnership_xblock.domain.errors import Refused

Access = Literal["work", "scratch", "masquerade", "anonymous", "refused"]
"""How a block opens: the person's own work; staff trying out; a learner's work read-only; explained without data."""


class Verb(StrEnum):
    """What is asked for. One verb stands for all entry points with the same row in the access table."""

    OPEN = "open"  # open the block, load
    WRITE = "write"  # save, submit, withdraw, reply
    DESK = "desk"  # review pages, export, REST of the desk
    PRINT = "print"  # print page of a round
    STUDIO = "studio"  # Studio's form and its handlers
    CIRCLE = "circle"  # what teachers of the course have shared
    UNSHARE = "unshare"  # withdraw what was shared, outside of its block


_ALWAYS_HERS: Final = (Verb.PRINT, Verb.CIRCLE, Verb.UNSHARE)


@dataclass(frozen=True, slots=True)
class Person:
    """The person at the keyboard, behind any masquerade, and the person's roles in one course.

    `trainer` is limited staff, course staff, instructor or global staff of this course. `author` may write this course
    in Studio. `masquerade`: a staff member looks at the course as a learner now. `noauth`: the request came over the
    platform's path without authentication. All False and no id is an anonymous visitor.
    """

    id: int | None = None
    enrolled: bool = False
    trainer: bool = False
    author: bool = False
    masquerade: bool = False
    noauth: bool = False


def refusal(person: Person, verb: Verb, owner: int | None = None) -> str:
    """The code of the refusal, empty where it may be done. `owner` is the learner whose work is asked for; None where
    it is nobody's (the queue, Studio)."""
    if person.noauth:
        return "noauth"
    if person.id is None:
        return "login_required"
    if verb is Verb.STUDIO:
        if person.masquerade:
            return "masquerade"
        return "" if person.author else "not_allowed"
    if verb is Verb.DESK:
        return "" if person.trainer else "not_allowed"
    if verb is Verb.PRINT and person.trainer:
        return ""
    if person.masquerade:
        # Only staff of the course masquerade: a masquerade without the role is ignored.
        return "" if verb is Verb.OPEN and person.trainer else "masquerade"
    if verb in _ALWAYS_HERS and owner == person.id:
        # Learners may print what they handed in, and read and withdraw what they shared, also once the course is over
        # for them.
        return ""
    if verb is Verb.UNSHARE:
        return "other_person"
    if not (person.trainer or person.enrolled):
        return "not_enrolled"
    if verb is Verb.CIRCLE:
        return ""
    return "" if owner == person.id else "other_person"


def may(person: Person, verb: Verb, owner: int | None = None) -> bool:
    """Whether the person may do it."""
    return not refusal(person, verb, owner)


def require(person: Person, verb: Verb, owner: int | None = None) -> None:
    """Raises `Refused` where the person may not do it."""
    if code := refusal(person, verb, owner):
        raise Refused(code)


def access(person: Person, owner: int | None) -> Access:
    """How the block opens for this person, when its page is about `owner`'s work."""
    code = refusal(person, Verb.OPEN, owner)
    if code == "login_required":
        return "anonymous"
    if code:
        return "refused"
    if person.masquerade:
        return "masquerade"
    return "scratch" if person.trainer else "work"
