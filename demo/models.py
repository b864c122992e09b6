"""The demo's tables: courses, people, state and grades of the platform.

Names follow the platform where it has one (StudentModule, BlockCompletion), so that a fact measured there can be looked
up here.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models

from demo import clock


class Profile(models.Model):
    """What the platform's user profile and preferences say, and the name to show in each language."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="demo_profile")
    name_en = models.CharField(max_length=120, blank=True)
    language = models.CharField(max_length=8, default="th")
    time_zone = models.CharField(max_length=40, default="Asia/Bangkok")

    def __str__(self) -> str:
        return f"profile of {self.user_id}"


class Enrolment(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    course_key = models.CharField(max_length=255)
    cohort = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "course_key"], name="demo_one_enrolment")]

    def __str__(self) -> str:
        return f"{self.user_id} in {self.course_key}"


class CourseRole(models.Model):
    """A row of the platform's course access roles: staff, limited_staff, instructor or beta_testers."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    course_key = models.CharField(max_length=255)
    role = models.CharField(max_length=40)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "course_key", "role"], name="demo_one_role")]

    def __str__(self) -> str:
        return f"{self.role} {self.user_id} in {self.course_key}"


class AuthoredFields(models.Model):
    """What an author set on one block: content and settings fields, as JSON of the field's own `to_json`."""

    usage_key = models.CharField(max_length=255, unique=True)
    course_key = models.CharField(max_length=255)
    fields = models.JSONField(default=dict)
    before = models.JSONField(null=True)
    """As they were before the last save in Studio; None where there is nothing to undo."""

    def __str__(self) -> str:
        return f"fields of {self.usage_key}"


class StudentModule(models.Model):
    """Field state and grade of one person in one block. `state` is NULL where only a grade was sent."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    course_key = models.CharField(max_length=255)
    usage_key = models.CharField(max_length=255)
    state = models.TextField(null=True)  # noqa: DJ001 - the platform's own row has NULL where only a grade came
    grade = models.FloatField(null=True)
    max_grade = models.FloatField(null=True)
    modified = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["student", "usage_key"], name="demo_one_student_module")]

    def __str__(self) -> str:
        return f"{self.student_id} at {self.usage_key}"


class BlockCompletion(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    course_key = models.CharField(max_length=255)
    usage_key = models.CharField(max_length=255)
    completion = models.FloatField()
    modified = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "usage_key"], name="demo_one_completion")]

    def __str__(self) -> str:
        return f"{self.completion:.0%} of {self.usage_key}"


class SentMail(models.Model):
    """A mail that went out, as the person would read it."""

    to = models.CharField(max_length=254)
    subject = models.CharField(max_length=255)
    body = models.TextField()
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return self.subject


class Happening(models.Model):
    """One line of the log page: a grade, a completion, a mail or a tracking event, in the order they came."""

    GRADE, COMPLETION, MAIL, EVENT = "grade", "completion", "mail", "event"

    kind = models.CharField(max_length=12)
    # No foreign key: a tracking log names people whether or not they are still there.
    user_id = models.BigIntegerField(null=True)
    usage_key = models.CharField(max_length=255, blank=True)
    name = models.CharField(max_length=255, blank=True)
    data = models.JSONField(default=dict)
    at = models.DateTimeField(default=clock.now, db_index=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.name}".strip()


class FrozenCourse(models.Model):
    """A course whose grades are frozen, as the platform does some time after its end."""

    course_key = models.CharField(max_length=255, unique=True)

    def __str__(self) -> str:
        return self.course_key


class SeedMark(models.Model):
    """That the sample work is there, and the moment its dates count back from."""

    version = models.CharField(max_length=40)
    anchor = models.DateTimeField()

    def __str__(self) -> str:
        return f"seed {self.version}"
