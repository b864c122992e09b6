"""`python demo/manage.py reset`: empty the demo, and by default fill it again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from demo.seed.sow import sow


class Command(BaseCommand):
    help = "Deletes everything in the demo's database and seeds it again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--empty", action="store_true", help="leave it empty")
        parser.add_argument("--anchor", help="as for seed")

    def handle(self, *_args: Any, **options: Any) -> None:
        call_command("flush", interactive=False, verbosity=0)
        if not options["empty"]:
            sow(datetime.fromisoformat(options["anchor"]) if options["anchor"] else None)
        self.stdout.write("The demo is as new.")
