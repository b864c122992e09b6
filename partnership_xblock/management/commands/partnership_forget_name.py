"""Takes a name out of a course, when the person behind it asks for it."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.management.arguments import KEY, TICKET, text
from partnership_xblock.management.report import NOTHING_CHANGED, table_lines


class Command(BaseCommand):
    """`manage.py lms partnership_forget_name --course KEY --name NAME [--yes]`; may be run again at any time."""

    help = "Blank a name in every text of a course. Without --yes it only tells how many rows hold it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--course", type=text(KEY), required=True, help="e.g. course-v1:Org+Course+Run")
        parser.add_argument(
            "--name", type=text(KEY), required=True, help="In any spelling of Thai; run again for nicknames"
        )
        parser.add_argument("--yes", action="store_true", help="Do it")
        parser.add_argument(
            "--ticket", type=text(TICKET), default="", help="On whose word: a ticket's number, kept with the record"
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            course = str(CourseKey.from_string(options["course"]))
        except InvalidKeyError:
            raise CommandError(f"Not a course key: {options['course']}") from None
        try:
            if options["yes"]:
                counts = api.forget_name(course_key=course, name=options["name"], ticket=options["ticket"])
            else:
                counts = api.name_report(course_key=course, name=options["name"])
        except ValueError as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write("Blanked in:" if options["yes"] else "Found in:")
        for line in table_lines(counts):
            self.stdout.write(line)
        if not options["yes"]:
            self.stdout.write(NOTHING_CHANGED)
