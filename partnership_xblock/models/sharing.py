"""Work that a teacher has shared with the teachers of the course: a frozen copy under a number."""

from __future__ import annotations

from django.db import models

from .columns import KEY_LENGTH, Row, json_column, key_column
from .work import Submission


class SharedNumber(Row):
    """The number given last in a course. It only grows: a number is one work's for good, also when that is gone.

    .. no_pii: a counter
    """

    course_key = models.CharField(max_length=KEY_LENGTH, unique=True)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "number of shared work"
        verbose_name_plural = "numbers of shared work"

    def __str__(self) -> str:
        return f"{self.course_key}: {self.last}"


class SharedWork(Row):
    """What the teachers of a course may read of one submission, frozen when its teacher shared it. Withdrawn, its texts
    are emptied and its number stays. Deleted with the submission.

    .. pii: what a teacher chose to share, with the name where that was chosen
    .. pii_types: name, other
    .. pii_retirement: local_api
    """

    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="+")
    course_key = key_column()
    # Permanent: the course's 14th record, whatever is shared or withdrawn later.
    number = models.PositiveIntegerField()
    # For the list: who it is by, its title, the parts in it. Empty once withdrawn, as is the body.
    head = json_column()
    # What a page of it shows (`services/records/shared.py`).
    body = json_column()
    # The id of a licence, "alias" or "real", and whether it tells the teacher's name. Empty, and False, once withdrawn.
    licence = models.CharField(max_length=40, blank=True, default="")
    names = models.CharField(max_length=8, blank=True, default="")
    named = models.BooleanField(default=False)
    # SHA-256 in hex of the canonical body: what the teacher looked at before sharing is what is shared.
    digest = models.CharField(max_length=64, blank=True, default="")
    # Grows with every sharing and withdrawing; and the request that did the last: sent twice, it is done once.
    revision = models.PositiveIntegerField(default=0)
    token = models.CharField(max_length=64, blank=True, default="")
    # Of the last sharing, and of the withdrawing after it; the second is null while it is shared.
    shared_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "shared work"
        verbose_name_plural = "shared work"
        constraints = [models.UniqueConstraint(fields=["course_key", "number"], name="partnership_shared_number")]
        # The list of a course, by number.
        indexes = [models.Index(fields=["course_key", "withdrawn_at", "number"], name="partnership_shared_list")]

    def __str__(self) -> str:
        return f"shared work {self.number}"
