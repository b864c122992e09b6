"""Lines that a list is searched by: one a submission, short, apart from the rows that hold documents."""

from __future__ import annotations

from django.db import models

from .columns import Row, key_column
from .work import Submission

LINE_LENGTH = 500
"""Characters: the index over course and line must stay within what InnoDB takes (3,072 bytes)."""


class SearchLine(Row):
    """What one handed-in submission is found by, folded (`domain.thai.folding`): its school, and its teacher's names as
    the host had them when she last handed in. A copy; `partnership_refold` writes all of them anew.

    .. pii: a teacher's names and her school, without spaces and in one spelling
    .. pii_types: name, location
    .. pii_retirement: local_api
    """

    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="search_line")
    course_key = key_column()
    text = models.CharField(max_length=LINE_LENGTH)

    class Meta:
        verbose_name = "search line"
        # A word may stand anywhere in a name: all lines of a course are looked through, and no row is opened for it.
        indexes = [models.Index(fields=["course_key", "text", "submission"], name="partnership_search_course")]

    def __str__(self) -> str:
        return f"search line {self.pk}"
