"""Mails that have not been sent yet.

A row is written with the move that it is about, and deleted once its mail is sent.
"""

from __future__ import annotations

from django.db import models

from .columns import Row, public_id_column
from .work import Submission


class Mail(Row):
    """News for a submission's teacher that is still to be sent: which, and how often it was tried. Subject, text and
    address are made when it is sent.

    .. no_pii:
    """

    # The mail's own name (its Message-ID): sent again after a crash, it is the same mail.
    public_id = public_id_column()
    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="+")
    # The row of the move that it is about (StateEvent, of the same submission): a later move makes it outdated. No
    # relation: both are deleted with the submission, and moves could no longer be deleted in one statement.
    event = models.BigIntegerField()
    # returned, accepted, reopened, points.
    news = models.CharField(max_length=12)
    kept_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    # When it may be tried again.
    next_at = models.DateTimeField()
    # Until when one process has claimed it; no other sends it before.
    taken_until = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "mail to be sent"
        indexes = [models.Index(fields=["next_at", "id"], name="partnership_mail_next")]

    def __str__(self) -> str:
        return f"mail {self.public_id} ({self.news})"
