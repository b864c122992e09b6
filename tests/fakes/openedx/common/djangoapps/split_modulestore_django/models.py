"""common/djangoapps/split_modulestore_django/models.py: one row a course, with the versions of its branches.

Studio reads it once a request (split_mongo/mongo_connection.py, `get_course_index`, in a cache of the request), stores
what it made of that version, and where another request has stored another meanwhile throws its own away, with a line in
the log (`update_course_index`).
"""

from django.db import transaction
from fake_platform import PLATFORM


class _Rows:
    def select_for_update(self):
        if not transaction.get_connection().in_atomic_block:
            raise transaction.TransactionManagementError("select_for_update cannot be used outside of a transaction.")
        PLATFORM.held += 1
        return self

    def filter(self, *, course_id):
        assert course_id.branch is None
        return self

    def first(self):
        return self


class SplitModulestoreCourseIndex:
    objects = _Rows()
