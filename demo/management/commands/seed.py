"""`python demo/manage.py seed`: fill the demo, once."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from demo.seed.sow import sow


class Command(BaseCommand):
    help = "Fills the demo with people, a course and a term's work; does nothing where that is done."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--anchor", help="ISO time that waiting times count from; now, if not given")

    def handle(self, *_args: Any, **options: Any) -> None:
        anchor = datetime.fromisoformat(options["anchor"]) if options["anchor"] else None
        done = sow(anchor)
        self.stdout.write("Sample course and work are there." if not done else "Sample course and work are made.")
