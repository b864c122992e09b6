"""Sends grades that have not reached the gradebook: still pending, failed, or refused because grades were frozen."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.management.arguments import KEY, text


class Command(BaseCommand):
    """`manage.py lms partnership_resend_grades [--course KEY]`; may be run again at any time."""

    help = "Send partnership grades that have not reached the gradebook; may be run again at any time."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--course", type=text(KEY), help="Only this course, e.g. course-v1:Org+Course+Run")

    def handle(self, *_args: Any, **options: Any) -> None:
        course = options["course"]
        if course is not None:
            try:
                course = str(CourseKey.from_string(course))
            except InvalidKeyError:
                raise CommandError(f"Not a course key: {course}") from None
        ended = api.resend_grades(course_key=course)
        for outcome in ("sent", "failed", "frozen"):
            self.stdout.write(f"{outcome}: {ended.get(outcome, 0)}")
