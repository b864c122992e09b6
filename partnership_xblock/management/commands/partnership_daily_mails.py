"""Mails trainers what waits in their courses: daily or weekly, as each has chosen."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from partnership_xblock import api
from partnership_xblock.management.report import ends_with


class Command(BaseCommand):
    """`manage.py lms partnership_daily_mails`; run again on the same day, it sends what did not go out. For cron."""

    help = "Tell trainers by mail what waits, at most once a day; may be run again at any time."

    def handle(self, *_args: Any, **_options: Any) -> None:
        ended = api.send_daily_mails()
        self.stdout.write(f"sent: {ended.get('sent', 0)}")
        self.stdout.write(f"failed: {ended.get('failed', 0)}")
        self.stdout.write(f"nothing to tell: {ended.get('nobody', 0)}")
        ends_with(ended.get("failed", 0))
