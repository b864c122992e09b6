"""Deletes work whose course's retention time is over. Without `--yes` it only reports what is due."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.management.arguments import KEY, MONTHS, TICKET, number, text
from partnership_xblock.management.report import NOTHING_CHANGED, as_json, table_lines

SOURCES = {
    "course": "the course's own rule",
    "site": "PARTNERSHIP_RETENTION_MONTHS",
    "order": "--older-than",
    "none": "no rule",
}


class Command(BaseCommand):
    """`manage.py lms partnership_purge (--course KEY ... [--older-than MONTHS] | --all-due) [--yes]`.

    Broken off, it can be run again. `--older-than` works only with named courses: a slip cannot empty a site.
    """

    help = "Delete partnership work that is older than its course keeps it. Without --yes it only tells what is due."

    def add_arguments(self, parser: CommandParser) -> None:
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument(
            "--course", type=text(KEY), action="append", default=[], help="e.g. course-v1:Org+Course+Run; repeatable"
        )
        which.add_argument("--all-due", action="store_true", help="Every course, each by its rule")
        parser.add_argument(
            "--older-than", type=number(MONTHS), metavar="MONTHS", help="Instead of the rule of the named courses"
        )
        parser.add_argument("--yes", action="store_true", help="Do it")
        parser.add_argument("--format", choices=("text", "json"), default="text")
        parser.add_argument(
            "--ticket", type=text(TICKET), default="", help="On whose word: a ticket's number, kept with the record"
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        months = options["older_than"]
        if months is not None and (options["all_due"] or months < 1):
            raise CommandError("--older-than takes 1 or more months, and goes with --course")
        courses = api.courses_with_work() if options["all_due"] else [_key(text) for text in options["course"]]
        reports = []
        for course in courses:
            if options["yes"]:
                report = api.purge_course(course_key=course, months=months, ticket=options["ticket"])
            else:
                report = api.purge_report(course_key=course, months=months)
            reports.append(report)
            if options["format"] == "text":
                self._tell(report)
        if options["format"] == "json":
            self.stdout.write(as_json(reports))
        elif not options["yes"]:
            self.stdout.write(NOTHING_CHANGED)

    def _tell(self, report: api.PurgeReport) -> None:
        """Printed course by course: a purge of many courses takes a while."""
        self.stdout.write(report.course_key)
        if report.months is None:
            self.stdout.write("  keeps its work: no rule says when it is to be deleted")
            return
        end = "no end" if report.course_end is None else f"ends {report.course_end:%Y-%m-%d}"
        self.stdout.write(f"  {report.months} months by {SOURCES[report.source]}; {end}")
        if report.cutoff is None:
            self.stdout.write("  nothing is due before the course has ended for that long")
            return
        verb = "deleted" if report.done else "due"
        self.stdout.write(
            f"  {verb}: work of {report.people} people, untouched since {report.cutoff:%Y-%m-%d %H:%M} UTC"
        )
        if report.waiting:
            self.stdout.write(f"  of it, {report.waiting} submissions that no trainer has answered")
        for line in table_lines(report.rows):
            self.stdout.write(line)


def _key(text: str) -> str:
    try:
        return str(CourseKey.from_string(text))
    except InvalidKeyError:
        raise CommandError(f"Not a course key: {text}") from None
