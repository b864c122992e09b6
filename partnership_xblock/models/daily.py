"""Mails of which a person gets at most one a day, and each person's choice of how often."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from .columns import KEY_LENGTH, Row, key_column, public_id_column

RHYTHM_LENGTH = 8


class DailyMail(Row):
    """One person's mail of one topic and day: a reminder to a teacher who has not handed in, or a mail to a trainer
    about waiting work. This table's key allows one of each, however often and from wherever it is requested. The text
    is made when it is sent.

    .. pii: who was reminded in which course, or mailed about waiting work there, and when
    .. pii_types: id
    .. pii_retirement: local_api
    """

    # The mail's own name (its Message-ID): sent again after a crash, it is the same mail.
    public_id = public_id_column()
    # remind, waiting.
    topic = models.CharField(max_length=10)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    # The day in Thailand (`host.NO_DEVICE`).
    day = models.DateField()
    # Of a reminder: the course of the request, and the kind of activity; empty for any. Empty for waiting work: the
    # mail is about all courses of its reader.
    course_key = models.CharField(max_length=KEY_LENGTH, blank=True, default="")
    kind = models.CharField(max_length=32, blank=True, default="")
    asked_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    # When it may be tried (again).
    next_at = models.DateTimeField()
    # Until when one process has claimed it; no other sends it before.
    taken_until = models.DateTimeField(null=True)
    # sent, or nobody (no reader: handed in meanwhile, switched off, or no address). Empty while it waits.
    outcome = models.CharField(max_length=8, blank=True, default="")

    class Meta:
        verbose_name = "daily mail"
        constraints = [models.UniqueConstraint(fields=["topic", "person", "day"], name="partnership_daily_one")]
        indexes = [
            models.Index(fields=["outcome", "topic", "id"], name="partnership_daily_waiting"),
            models.Index(fields=["course_key", "asked_at"], name="partnership_daily_course"),
        ]

    def __str__(self) -> str:
        return f"{self.topic} {self.public_id}"


class MailChoice(Row):
    """How often one person wants mails of a topic, in one course or (without one) in all courses without a choice of
    their own.

    .. pii: a person's choice
    .. pii_types: id
    .. pii_retirement: local_api
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    topic = models.CharField(max_length=10)
    course_key = key_column()
    # daily, weekly, off.
    rhythm = models.CharField(max_length=RHYTHM_LENGTH)
    changed_at = models.DateTimeField()

    class Meta:
        verbose_name = "choice of mails"
        constraints = [
            models.UniqueConstraint(fields=["person", "topic", "course_key"], name="partnership_choice_one"),
        ]
        indexes = [models.Index(fields=["course_key", "changed_at"], name="partnership_choice_course")]

    def __str__(self) -> str:
        return f"{self.topic}: {self.rhythm}"
