"""The one place for the doors of a block: which person comes through which, and which stay shut for everyone.

Whose work it is, is the block's scope user id, right in every request measured; who is at the keyboard is asked of
the host (host-behaviour.md 2.1, 3.4). The user service is never asked: on a threaded server it may be another
request's. What a person may do then, and in which mode, is decided behind `api.arrive`.
"""

from __future__ import annotations

from typing import Any

from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.api import Refused
from partnership_xblock.domain.people import Person, Verb, require
from partnership_xblock.host import current_host
from partnership_xblock.host.place import Place, place_of


def plain_key(usage_key: UsageKey) -> UsageKey:
    """The key without a branch or version, which Studio's keys may carry: the same block in LMS and Studio."""
    course_key: Any = usage_key.course_key
    return usage_key.map_into_course(course_key.for_branch(None))


def in_course(usage_key: Any) -> bool:
    """Whether the block stands in a course. Libraries and tools of their own have other keys, or none."""
    context = getattr(usage_key, "context_key", None)
    return bool(getattr(context, "is_course", False))


def owner_of(scope_user_id: Any) -> int | None:
    """A scope's user id where it is an account's: anonymous visitors have None, other runtimes made-up strings."""
    return scope_user_id if isinstance(scope_user_id, int) and not isinstance(scope_user_id, bool) else None


def learner_door(path: str) -> None:
    """Raises `Refused` at every door but the learner's: `handler_noauth` skips login, CSRF token and start date
    (host-behaviour.md 2.3), Studio's doors are open to any account and would write a learner's own work (2.4)."""
    place = place_of(path)
    if place is Place.NOAUTH:
        raise Refused("noauth")
    if place is not Place.LEARNER:
        raise Refused("not_allowed")


def studio_door(course_key: CourseKey, path: str) -> None:
    """Raises `Refused` unless an author calls Studio's own handler. The preview's forgets every field."""
    place = place_of(path)
    studio_author(course_key, noauth=place is Place.NOAUTH)
    if place is not Place.STUDIO:
        raise Refused("not_allowed")


def studio_author(course_key: CourseKey, *, noauth: bool = False) -> None:
    """Raises `Refused` unless the person at the keyboard may write this course in Studio.

    Studio checks nothing before a handler and only forgets the fields afterwards (host-behaviour.md 2.4).
    """
    host = current_host()
    actor = host.real_user_id(None)
    author = actor is not None and host.can_write_studio(actor, course_key)
    require(Person(id=actor, author=author, noauth=noauth), Verb.STUDIO)
