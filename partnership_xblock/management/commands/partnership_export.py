"""Writes a course's rounds to a CSV file, as a trainer of that course would at the desk, however many there are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from pydantic import ValidationError

from partnership_xblock import api
from partnership_xblock.activities import KINDS
from partnership_xblock.exports.csv import csv_lines
from partnership_xblock.management.arguments import KEY, NAME, text


class Command(BaseCommand):
    """`manage.py lms partnership_export --course KEY --as-user NAME [--output FILE] [--identified] ...`"""

    help = (
        "Write what was handed in in a course to CSV. Without --identified nobody is named, and what is private stays "
        "here. Who took what is written down, as at the desk."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--course", type=text(KEY), required=True, help="The course's key, e.g. course-v1:Org+Course+Run"
        )
        parser.add_argument(
            "--as-user",
            type=text(NAME),
            required=True,
            metavar="NAME",
            help="Who takes the data: a username with a role in the course",
        )
        parser.add_argument("--output", metavar="FILE", help="A new file; nothing is overwritten. Else standard output")
        parser.add_argument("--identified", action="store_true", help="With teachers' names and private fields")
        parser.add_argument(
            "--state", type=text(KEY), default="all", help="waiting, mine, returned, accepted or all (the default)"
        )
        parser.add_argument(
            "--kind", type=text(KEY), default="", help=f"Only this kind of activity: {', '.join(KINDS)}"
        )
        parser.add_argument("--group", type=text(KEY), default="", help="Only this cohort")
        parser.add_argument(
            "--rows",
            choices=("answers", "teachers"),
            default="answers",
            help="One line an answer (the default), or one line a teacher: how far she is, and her points",
        )
        parser.add_argument("--language", choices=("th", "en"), help="Of the column heads; else the site's")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            take = api.teacher_rows if options["rows"] == "teachers" else api.export_rows
            rows = take(reader=_reader(options), request=_filter(options), identified=bool(options["identified"]))
        except api.Refused as refused:
            if refused.code == "not_allowed":
                raise CommandError(
                    f"“{options['as_user']}” may not review in this course: nothing was taken."
                ) from None
            raise CommandError(api.error_shape(refused=refused, language="en").error.message) from None
        if options["output"] is None:
            for line in csv_lines(rows):
                self.stdout.write(line, ending="")
            return
        number = _to_file(Path(options["output"]), csv_lines(rows))
        self.stderr.write(f"{number} lines in {options['output']}")


def _language(options: dict[str, Any]) -> Any:
    return options["language"] or ("en" if settings.LANGUAGE_CODE.startswith("en") else "th")


def _reader(options: dict[str, Any]) -> api.Reader:
    """Raises CommandError for an unknown name, Refused for an account that is no trainer of the course."""
    model = get_user_model()
    user = model.objects.filter(**{model.USERNAME_FIELD: options["as_user"]}, is_active=True).first()
    if user is None:
        raise CommandError(f"There is no active account “{options['as_user']}”.")
    try:
        course_key = api.course_key_of(options["course"])
    except api.Refused:
        raise CommandError(f"Not a course key: {options['course']}") from None
    return api.reader(user_id=user.pk, course_key=course_key, language=_language(options))


def _filter(options: dict[str, Any]) -> api.QueueFilter:
    try:
        return api.QueueFilter(state=options["state"], kind=options["kind"], group=options["group"])
    except ValidationError as error:
        names = ", ".join(sorted({f"--{each['loc'][0]}" for each in error.errors()}))
        raise CommandError(f"Not understood: {names}. See --help.") from None


def _to_file(path: Path, lines: Iterator[str]) -> int:
    """Writes the lines and returns their number. Readable by its owner alone from the first byte; an unfinished file is
    removed, so that it is never mistaken for a whole one."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise CommandError(f"{path} exists already. Name another file, or remove it first.") from None
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}") from None
    number = -1  # the byte order mark comes first
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123 (a handle, not a path)
            for line in lines:
                file.write(line)
                number += 1
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return max(number, 0)
