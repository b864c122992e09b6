"""Writes out all stored data of one person, for that person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from partnership_xblock import api
from partnership_xblock.management.accounts import account, add_account


class Command(BaseCommand):
    """`manage.py lms partnership_bundle --user NAME --out FOLDER`; keep the files confidential."""

    help = "Write a zip with everything kept of one person: JSON, and pages to read and print in Thai and English."

    def add_arguments(self, parser: CommandParser) -> None:
        add_account(parser)
        parser.add_argument("--out", required=True, type=Path, help="An existing folder that only you can read")

    def handle(self, *_args: Any, **options: Any) -> None:
        person = account(options["user"], options["user_id"])
        folder: Path = options["out"]
        if not folder.is_dir():
            raise CommandError(f"Not a folder: {folder}")
        # Named by id: a list of files should not name people.
        path = folder / f"partnership-{person}.zip"
        try:
            with path.open("xb") as to:
                path.chmod(0o600)
                counts = api.write_bundle(user_id=person, to=to)
        except FileExistsError:
            raise CommandError(f"It is there already: {path}. Move it away first.") from None
        self.stdout.write(str(path))
        for part, number in counts.items():
            self.stdout.write(f"  {part:<14} {number:>6}")
