"""Erases one person's data, as the platform's retirement does; for sites without it, and to look before and after."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from partnership_xblock import api
from partnership_xblock.management.accounts import account, add_account
from partnership_xblock.management.arguments import TICKET, text
from partnership_xblock.management.report import NOTHING_CHANGED, as_json, table_lines


class Command(BaseCommand):
    """`manage.py lms partnership_retire --user NAME [--yes]`; may be run again at any time."""

    help = "Erase one person's partnership work in all courses. Without --yes it only tells what would be erased."

    def add_arguments(self, parser: CommandParser) -> None:
        add_account(parser)
        parser.add_argument("--yes", action="store_true", help="Do it")
        parser.add_argument("--format", choices=("text", "json"), default="text")
        parser.add_argument(
            "--ticket", type=text(TICKET), default="", help="On whose word: a ticket's number, kept with the record"
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        person = account(options["user"], options["user_id"])
        erase = options["yes"]
        erased = (
            api.erase_person(user_id=person, ticket=options["ticket"]) if erase else api.erasure_report(user_id=person)
        )
        if options["format"] == "json":
            self.stdout.write(as_json([erased]))
            return
        self.stdout.write("Deleted:" if erase else "Would be deleted:")
        for line in table_lines(erased.deleted):
            self.stdout.write(line)
        self.stdout.write("Kept without the person:" if erase else "Would be kept without the person:")
        for line in table_lines(erased.changed):
            self.stdout.write(line)
        if not erase:
            self.stdout.write(NOTHING_CHANGED)
