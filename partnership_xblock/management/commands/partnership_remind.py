"""Reminds teachers who have not handed in: those chosen at a desk, and with --course all teachers of a course."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.activities import installed
from partnership_xblock.management.arguments import KEY, NAME, text
from partnership_xblock.management.report import ends_with


class Command(BaseCommand):
    """`manage.py lms partnership_remind [--course KEY [--kind KIND]]`; may be run again at any time. For a cron job."""

    help = "Send reminders to teachers who have not handed in, at most one a day to each; may be run again at any time."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--course", type=text(KEY), default="", help="Also ask for everyone of this course")
        parser.add_argument("--kind", type=text(NAME), default="", help="Who has not handed in this kind of activity")

    def handle(self, *_args: Any, **options: Any) -> None:
        if options["kind"] and (not options["course"] or installed(options["kind"]) is None):
            raise CommandError("--kind needs --course, and a kind that is installed")
        if options["course"]:
            try:
                course = CourseKey.from_string(options["course"])
            except InvalidKeyError:
                raise CommandError("--course is no key of a course") from None
            reminders = api.remind_course(course_key=course, kind=options["kind"])
            self.stdout.write(f"asked for: {reminders.get('asked', 0)}")
            self.stdout.write(f"not again today, or switched off: {reminders.get('already', 0)}")
        ended = api.send_reminders()
        for name, outcome in (("sent", "sent"), ("failed", "failed"), ("not needed any more", "nobody")):
            self.stdout.write(f"{name}: {ended.get(outcome, 0)}")  # type: ignore[call-overload]
        ends_with(ended.get("failed", 0))
