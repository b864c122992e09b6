"""Refreshes the copies that lists are searched and filtered by: names and groups from the host.

The host reports neither a renamed group nor people who have moved; so the copies beside submissions are corrected when
a trainer requests the list.
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
    """Rewrites the search line of every handed-in submission of a course, of all courses without a key; returns how
    many. 4 queries for 500."""
    after, written = 0, 0
    while submissions := search.handed_in(course_key, after, CHUNK):
        names = current_host().known_as({one.learner_id for one in submissions})
        by_course: dict[str, dict[int, str]] = {}
        for one in submissions:
            line = folding.line(one.school, *names.get(one.learner_id, ()))
            by_course.setdefault(one.course_key, {})[one.row] = line
        for key, lines in by_course.items():
            search.keep_lines(key, lines)
        written += len(submissions)
        after = submissions[-1].row
    return written


MOST_LEFT: Final = 500
"""People who have left a group that are looked up at once; the rest next time."""


def regroup(course_key: CourseKey, group: str) -> bool:
    """Corrects the copies of one group, on the writer database; returns whether any was wrong. Where nobody came or
    went, 3 queries, the host's among them, and 1 more for 500 people; where a person left, 1 more of the host's."""
    key = str(course_key)
    host = current_host()
    recorded, copied = set(host.members(group, course_key)), groups.in_it(key, group)
    if not recorded and not host.groups(course_key):
        return False  # The host has no groups (any more): the copies beside the work are all there is
    left = sorted(copied - recorded)[:MOST_LEFT]
    now_in = host.groups_of(left, course_key) if left else {}
    changed = {**dict.fromkeys(recorded - copied, group), **{one: now_in.get(one, "") for one in left}}
    return bool(changed) and _put(key, changed)


@atomically
def _put(course_key: str, changed: dict[int, str]) -> bool:
    return groups.put(course_key, changed)
