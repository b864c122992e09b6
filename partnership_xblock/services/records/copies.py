"""Rewrites copies that lists are searched and filtered by: names from the host's, groups from today's.

A group is renamed and people are moved in the host, which tells nobody; so the copies beside submissions are mended
when a trainer asks for the list.
"""

from __future__ import annotations

from typing import Final

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.thai import folding
from partnership_xblock.host import current_host
from partnership_xblock.repositories import groups, search

from .transaction import atomically

CHUNK: Final = 500


def refold(*, course_key: str = "") -> int:
    """Every handed-in submission of a course, of all courses where none is named; gives how many. 4 queries for 500."""
    after, written = 0, 0
    while found := search.handed_in(course_key, after, CHUNK):
        names = current_host().known_as({one.learner_id for one in found})
        by_course: dict[str, dict[int, str]] = {}
        for one in found:
            line = folding.line(one.school, *names.get(one.learner_id, ()))
            by_course.setdefault(one.course_key, {})[one.row] = line
        for key, lines in by_course.items():
            search.keep_lines(key, lines)
        written += len(found)
        after = found[-1].row
    return written


MOST_LEFT: Final = 500
"""People who have left a group that are looked up at once; the rest next time."""


def regroup(course_key: CourseKey, group: str) -> bool:
    """Mend the copies of one group, at the writer; whether any was wrong. Where nobody came or went, 3 queries, the
    host's among them, and 1 more for 500 people; where somebody left, 1 more of the host's."""
    key = str(course_key)
    host = current_host()
    known, copied = set(host.members(group, course_key)), groups.in_it(key, group)
    if not known and not host.groups(course_key):
        return False  # the host has no groups (any more): what stands beside the work is all there is
    left = sorted(copied - known)[:MOST_LEFT]
    now_in = host.groups_of(left, course_key) if left else {}
    changed = {**dict.fromkeys(known - copied, group), **{one: now_in.get(one, "") for one in left}}
    return bool(changed) and _put(key, changed)


@atomically
def _put(course_key: str, changed: dict[int, str]) -> bool:
    return groups.put(course_key, changed)
