"""lms/djangoapps/teams/models.py: teams of a course, in sets (`topic_id`); a learner is in one team of each set."""

from types import SimpleNamespace

from fake_platform import PLATFORM


class _Rows:
    """As much of a queryset as is used: filtered rows, in an order, as one column."""

    def __init__(self, rows):
        self.rows = list(rows)

    def filter(self, **wanted):
        return _Rows(row for row in self.rows if all(_fits(row, name, value) for name, value in wanted.items()))

    def order_by(self, *names):
        return _Rows(sorted(self.rows, key=lambda row: [vars(row)[name] for name in names]))

    def values_list(self, *names, flat=False):
        assert flat == (len(names) == 1)
        each = ([vars(row)[name] for name in names] for row in self.rows)
        return _Rows(values[0] if flat else tuple(values) for values in each)

    def distinct(self):
        return _Rows(dict.fromkeys(self.rows))

    def first(self):
        return self.rows[0] if self.rows else None

    def __iter__(self):
        return iter(self.rows)


class _All:
    def __init__(self, rows):
        self._rows = rows

    def filter(self, **wanted):
        return _Rows(self._rows()).filter(**{name: _key(value) for name, value in wanted.items()})


def _fits(row, name, value):
    column, _, lookup = name.rpartition("__")
    return vars(row)[column] in value if lookup == "in" else vars(row)[name] == value


def _key(value):
    """Course keys are compared as text here."""
    return value if isinstance(value, int | set) else str(value)


def _teams():
    return [SimpleNamespace(course_id=team.course, name=team.name) for team in PLATFORM.teams]


def _memberships():
    rows = [
        {"user_id": member, "team__course_id": team.course, "team__name": team.name}
        for team in PLATFORM.teams
        for member in team.members
    ]
    # One after the other, in the order a test put people into teams.
    return [SimpleNamespace(**row, date_joined=at, pk=at) for at, row in enumerate(rows)]


class CourseTeam:
    objects = _All(_teams)


class CourseTeamMembership:
    objects = _All(_memberships)
