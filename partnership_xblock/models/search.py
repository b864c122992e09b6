"""Lines that lists are searched by: one a submission, short, apart from the rows that hold documents."""

from __future__ import annotations

from django.db import models

from .columns import Row, key_column
from .work import Submission

LINE_LENGTH = 500
"""Characters: the index over course and line must stay within InnoDB's limit (3,072 bytes)."""


class SearchLine(Row):
    """The search line of one handed-in submission, folded (`domain.thai.folding`): its school, and its teacher's names
    from the host at the last handing in. A copy; `partnership_refold` rewrites all of them.

    .. pii: a teacher's names and school, without spaces and in one spelling
    .. pii_types: name, location
    .. pii_retirement: local_api
    """

    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="search_line")
    course_key = key_column()
    text = models.CharField(max_length=LINE_LENGTH)

    class Meta:
        verbose_name = "search line"
        # A word may be anywhere in a name: all lines of a course are searched, and no row is opened for it.
        indexes = [models.Index(fields=["course_key", "text", "submission"], name="partnership_search_course")]

    def __str__(self) -> str:
        return f"search line {self.pk}"
