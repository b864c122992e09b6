"""Tables that are only ever added to: who moved what, and who exported data."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from .columns import Row, json_column, key_column
from .round import Round
from .work import Submission


class StateEvent(Row):
    """One move of a submission through its states.

    .. pii: who did it; a trainer's reason for reopening
    .. pii_types: id, other
    .. pii_retirement: local_api
    """

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="events")
    # The round it was about; null where there was none.
    round = models.ForeignKey(Round, on_delete=models.CASCADE, null=True, related_name="+")
    # submit, withdraw, claim, release, return, accept, take_back, reopen.
    verb = models.CharField(max_length=16)
    # Null once that person has left, or for a move by the clock.
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()
    from_status = models.CharField(max_length=16)
    to_status = models.CharField(max_length=16)
    # Ids and counts only.
    data = json_column()
    # A trainer's reason for reopening; for trainers of the course.
    reason = models.TextField(blank=True, default="")

    class Meta:
        verbose_name = "state event"

    def __str__(self) -> str:
        return f"{self.verb} {self.pk}"


class ExportRecord(Row):
    """An export of a course's data: who, which and when. The record is stored as long as the data itself; its link to
    the person, as long as the account exists (decision 0025).

    .. pii: who exported
    .. pii_types: id
    .. pii_retirement: local_api
    """

    # Null once that person has left.
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    course_key = key_column()
    # The filters: state, kind, group ...; never a name that was searched for.
    filters = json_column()
    # Whether names and private fields were in it.
    identified = models.BooleanField(default=False)
    # Rows written; null while it is under way or was broken off.
    rows = models.PositiveIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        verbose_name = "export"
        indexes = [models.Index(fields=["course_key", "at", "id"], name="partnership_export_when")]

    def __str__(self) -> str:
        return f"export {self.pk}"
