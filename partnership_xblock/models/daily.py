"""The one place for the rows of mails that go out at most once a day a person, and of who wants which."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from .columns import KEY_LENGTH, Row, key_column, public_id_column

RHYTHM_LENGTH = 8


class DailyMail(Row):
    """One person's mail of one topic and day: a teacher who has not handed in is reminded, or a trainer is told what
    waits. That there is one of each is this table's key, however often and wherever it is asked for. Its text is made
    when it is sent.

    .. pii: who was reminded in which course, or told what waits there, and when
    .. pii_types: id
    .. pii_retirement: local_api
    """

    # The mail's own name (its Message-ID): sent again after a crash, it is the same mail.
    public_id = public_id_column()
    # remind, waiting.
    topic = models.CharField(max_length=10)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    # The day in Thailand (`host.preferences.NO_DEVICE`).
    day = models.DateField()
    # Of a reminder: where it was asked for, and of which kind of activity; empty for any. Empty of what waits: it is
    # about all courses of its reader.
    course_key = models.CharField(max_length=KEY_LENGTH, blank=True, default="")
    kind = models.CharField(max_length=32, blank=True, default="")
    asked_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    # When it may be tried (again).
    next_at = models.DateTimeField()
    # Until when one process has it in hand; nobody else sends it before.
    taken_until = models.DateTimeField(null=True)
    # sent, or nobody: handed in meanwhile, switched off, or without an address. Empty while it waits.
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
    """How often one person wants mails of a topic, in one course or (without one) in all that she has not chosen for.

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
