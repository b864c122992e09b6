"""Regroup: a list by group is of those who are in it today. A group is renamed and people are moved in the host, which
tells nobody; the copies beside their work are mended when somebody asks for the list."""

from __future__ import annotations

from typing import Final

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.host import current_host
from partnership_xblock.repositories import groups

from .atomically import atomically

MOST_LEFT: Final = 500
"""People who have left a group that are looked up at once; the rest next time."""


def regroup(course_key: CourseKey, group: str) -> None:
    """Mend the copies of one group. Where nobody came or went, 3 queries, the host's among them, and 1 more
    for 500 people."""
    key = str(course_key)
    host = current_host()
    known, copied = set(host.members(group, course_key)), groups.in_it(key, group)
    if not known and not host.groups(course_key):
        return  # the host has no groups (any more): what stands beside the work is all there is
    left = sorted(copied - known)[:MOST_LEFT]
    now_in = host.groups_of(left, course_key) if left else {}
    changed = {**dict.fromkeys(known - copied, group), **{one: now_in.get(one, "") for one in left}}
    if changed:
        _put(key, changed)


@atomically
def _put(course_key: str, changed: dict[int, str]) -> None:
    groups.put(course_key, changed)
