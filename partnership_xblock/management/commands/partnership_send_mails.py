"""Sends mails that did not go out because their server was down or silent when a trainer decided."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from partnership_xblock import api
from partnership_xblock.management.report import ends_with


class Command(BaseCommand):
    """`manage.py lms partnership_send_mails`; may be run again at any time, also twice at once. For a cron job."""

    help = "Send partnership mails that did not go out; may be run again at any time."

    def handle(self, *_args: Any, **_options: Any) -> None:
        ended = api.send_mails()
        self.stdout.write(f"sent: {ended.get('sent', 0)}")
        self.stdout.write(f"failed: {ended.get('failed', 0)}")
        self.stdout.write(f"no news any more: {ended.get('nobody', 0)}")
        waiting, _oldest = api.mail_backlog()
        self.stdout.write(f"waiting: {waiting}")
        ends_with(ended.get("failed", 0))
