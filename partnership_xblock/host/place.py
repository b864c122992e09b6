"""Determines by its path which of the platform's routes a handler was called through.

The same handler answers at five addresses, and only the first is guarded for learners: the LMS's normal handler (login,
CSRF token, start dates), its `handler_noauth` twin (none of the three), Studio's preview and Studio's editor (any
account that can log in), and a content library's, alike in LMS and Studio, which knows a person by a token in the
address. Nothing else distinguishes them, so the path decides; unknown paths are refused. Sources: host-behaviour.md
2.2-2.4, 2.14; lms/urls.py, cms/urls.py and openedx/core/djangoapps/xblock/rest_api/urls.py of the platform.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Place(StrEnum):
    """The route a handler was called through."""

    LEARNER = "learner"
    NOAUTH = "noauth"
    PREVIEW = "preview"
    STUDIO = "studio"
    LIBRARY = "library"
    """A content library's. Not at an earlier version's address: the platform refuses to save there."""
    ELSEWHERE = "elsewhere"
    """Another runtime, a tool of its own: nothing is done there."""


# Whole paths, without a suffix: the caller chooses a suffix, and it could look like another route.
_DOORS = (
    (re.compile(r"/courses/[^/]+/xblock/[^/]+/handler/[^/]+/?"), Place.LEARNER),
    (re.compile(r"/courses/[^/]+/xblock/[^/]+/handler_noauth/[^/]+/?"), Place.NOAUTH),
    (re.compile(r"/preview/xblock/[^/]+/handler/[^/]+/?"), Place.PREVIEW),
    (re.compile(r"/xblock/[^/]+/handler/[^/]+/?"), Place.STUDIO),
    (re.compile(r"/api/xblock/v2/xblocks/[^/@]+(?:@draft)?/handler/\w+-\w+/[^/]+/?"), Place.LIBRARY),
)


def place_of(path: str) -> Place:
    """The route of a request, by its path below the script name (`PATH_INFO`)."""
    for door, place in _DOORS:
        if door.fullmatch(path):
            return place
    return Place.ELSEWHERE
