"""Checks who may use which handler of a block, and which handlers are closed for everyone.

The owner of the work is the block's scope user id, right in every request measured; the person at the keyboard is read
from the host (host-behaviour.md 2.1, 3.4), never from the user service: on a threaded server that may be another
request's. What the person may do then, and in which mode, is decided behind `api.arrive`.
"""

from __future__ import annotations

from typing import Any

from opaque_keys.edx.keys import UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2
from xblock.fields import ScopeIds

from partnership_xblock.api import Refused
from partnership_xblock.domain.people import Person, Verb, require
from partnership_xblock.host import current_host
from partnership_xblock.host.place import Place, place_of


def plain_key(usage_key: UsageKey) -> UsageKey:
    """The key without a branch or version, which Studio's keys may carry: the same block in LMS and Studio."""
    if library_of(usage_key) is not None:
        return usage_key
    course_key: Any = usage_key.course_key
    return usage_key.map_into_course(course_key.for_branch(None))


def in_course(usage_key: Any) -> bool:
    """Whether the block is in a course. Libraries and tools of their own have other keys, or none."""
    context = getattr(usage_key, "context_key", None)
    return bool(getattr(context, "is_course", False))


def library_of(usage_key: Any) -> LibraryLocatorV2 | None:
    """The content library (v2) of a block; None for one of a course. A block that a course takes from a library gets a
    key of that course."""
    context = getattr(usage_key, "context_key", None)
    return context if isinstance(context, LibraryLocatorV2) else None


def owner_of(scope_user_id: Any) -> int | None:
    """A scope's user id where it is an account's: anonymous visitors have None, other runtimes made-up strings."""
    return scope_user_id if isinstance(scope_user_id, int) and not isinstance(scope_user_id, bool) else None


def learner_door(path: str) -> None:
    """Raises `Refused` at every address but the learner's: `handler_noauth` skips login, CSRF token and start date
    (host-behaviour.md 2.3), Studio's addresses are open to any account and would write a learner's own work (2.4)."""
    place = place_of(path)
    if place is Place.NOAUTH:
        raise Refused("noauth")
    if place is Place.LIBRARY:
        raise Refused("in_library")
    if place is not Place.LEARNER:
        raise Refused("not_allowed")


def studio_door(scope: ScopeIds, path: str) -> None:
    """Raises `Refused` unless an author calls the editor's own handler, Studio's or the library's. The preview's
    forgets every field."""
    place = place_of(path)
    author(scope, noauth=place is Place.NOAUTH)
    if place is not (Place.STUDIO if library_of(scope.usage_id) is None else Place.LIBRARY):
        raise Refused("not_allowed")


def author(scope: ScopeIds, *, noauth: bool = False) -> int:
    """The account of the person at the keyboard. Raises `Refused` unless this person may change the block where it is,
    in a course or a content library.

    Studio checks nothing before a handler and only forgets the fields afterwards (host-behaviour.md 2.4). In a library
    the person is the scope's user: its runtime is made for one person and one request, and its handlers know the person
    by the address alone, with or without a session (xblock/rest_api/views.py, `xblock_handler`).
    """
    library_key = library_of(scope.usage_id)
    host = current_host()
    if library_key is not None:
        actor = owner_of(scope.user_id)
        may = actor is not None and host.can_edit_library(actor, library_key)
    elif in_course(scope.usage_id):
        actor = host.real_user_id(None)
        may = actor is not None and host.can_write_studio(actor, plain_key(scope.usage_id).course_key)
    else:
        raise Refused("not_allowed")
    require(Person(id=actor, author=may, noauth=noauth), Verb.STUDIO)
    return actor or 0
