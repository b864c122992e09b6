"""A course's groups of learners: its cohorts; where it has none, its teams.

Content groups are not read: cohorts are linked to them, so a cohort says the same and more (course_groups,
CourseUserGroupPartitionGroup). Where the platform has neither module, nobody is in a group.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.host.lms_people import load_user


def group_of(user_id: int, course_key: CourseKey) -> str:
    """The learner's cohort in a course that is cohorted, else the learner's team. Puts nobody into a cohort."""
    user = load_user(user_id)
    if user is None:
        return ""
    if not _is_cohorted(course_key):
        return _teams_of({user_id}, course_key).get(user_id, "")
    from openedx.core.djangoapps.course_groups.cohorts import get_cohort

    cohort = get_cohort(user, course_key, assign=False)
    return str(cohort.name) if cohort else ""


def groups_of(user_ids: Iterable[int], course_key: CourseKey) -> dict[int, str]:
    """As `group_of`, for many people; people without a group are left out. One query, beside the course's own
    switch."""
    ids = set(user_ids)
    if not ids:
        return {}
    if not _is_cohorted(course_key):
        return _teams_of(ids, course_key)
    try:
        # The tables that `get_cohort` reads for one person: nobody is in two cohorts of a course.
        from openedx.core.djangoapps.course_groups.models import CohortMembership
    except ImportError:
        return {}
    memberships = CohortMembership.objects.filter(course_id=course_key, user_id__in=ids)
    return dict(memberships.values_list("user_id", "course_user_group__name"))


def groups(course_key: CourseKey) -> list[str]:
    """All cohorts of a course that is cohorted, else all its teams, by name."""
    if not _is_cohorted(course_key):
        return _teams(course_key)
    from openedx.core.djangoapps.course_groups.cohorts import get_course_cohorts

    return [str(cohort.name) for cohort in get_course_cohorts(course_id=course_key)]


def members(group: str, course_key: CourseKey) -> list[int]:
    """The members of that cohort of a course that is cohorted, else of that team; none where there is no such group."""
    if not _is_cohorted(course_key):
        return _in_team(group, course_key)
    from openedx.core.djangoapps.course_groups.cohorts import get_course_cohorts

    cohorts = (cohort for cohort in get_course_cohorts(course_id=course_key) if cohort.name == group)
    return [int(user_id) for cohort in cohorts for user_id in cohort.users.values_list("id", flat=True)]


def _is_cohorted(course_key: CourseKey) -> bool:
    """Cohorts outlive the switch that turns them on and off, so the switch is checked first (cohorts.py)."""
    try:
        from openedx.core.djangoapps.course_groups.cohorts import is_course_cohorted
    except ImportError:
        return False
    try:
        return bool(is_course_cohorted(course_key))
    except (Http404, ValueError):  # a course that no longer exists
        return False


def _teams_of(user_ids: set[int], course_key: CourseKey) -> dict[int, str]:
    """With several sets of teams in a course, the team joined first: only the author knows which set matters."""
    try:
        from lms.djangoapps.teams.models import CourseTeamMembership
    except ImportError:
        return {}
    memberships = CourseTeamMembership.objects.filter(user_id__in=user_ids, team__course_id=course_key)
    first: dict[int, str] = {}
    for user_id, name in memberships.order_by("date_joined", "pk").values_list("user_id", "team__name"):
        first.setdefault(int(user_id), str(name))
    return first


def _in_team(name: str, course_key: CourseKey) -> list[int]:
    """The members of a team by `_teams_of`: with several sets of teams, the one joined first. 2 queries."""
    try:
        from lms.djangoapps.teams.models import CourseTeamMembership
    except ImportError:
        return []
    rows = CourseTeamMembership.objects.filter(team__course_id=course_key, team__name=name)
    candidates = {int(user_id) for user_id in rows.values_list("user_id", flat=True)}
    return sorted(user_id for user_id, team in _teams_of(candidates, course_key).items() if team == name)


def _teams(course_key: CourseKey) -> list[str]:
    try:
        from lms.djangoapps.teams.models import CourseTeam
    except ImportError:
        return []
    teams = CourseTeam.objects.filter(course_id=course_key)
    return [str(name) for name in teams.order_by("name").values_list("name", flat=True).distinct()]
