"""Deletes exports that were prepared more than a day ago: for a daily cron job."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from partnership_xblock import api


class Command(BaseCommand):
    """`manage.py lms partnership_clear_files`; may be run at any time."""

    help = "Delete prepared partnership exports whose day is over; may be run at any time."

    def handle(self, *_args: Any, **_options: Any) -> None:
        self.stdout.write(f"cleared: {api.clear_files()}")
