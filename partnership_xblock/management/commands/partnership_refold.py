"""Rebuilds the search column of the trainers' lists: after people were renamed, or where a name is not found."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api


class Command(BaseCommand):
    """`manage.py lms partnership_refold [--course KEY]`; may be run again at any time."""

    help = "Write anew what partnership lists are searched by (schools, and people's names of today)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--course", help="Only this course, e.g. course-v1:Org+Course+Run")

    def handle(self, *_args: Any, **options: Any) -> None:
        course = options["course"] or ""
        if course:
            try:
                course = str(CourseKey.from_string(course))
            except InvalidKeyError:
                raise CommandError(f"Not a course key: {course}") from None
        self.stdout.write(f"written: {api.refold(course_key=course)}")
