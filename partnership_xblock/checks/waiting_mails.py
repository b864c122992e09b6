"""Are there unsent mails that should have gone out?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from partnership_xblock import api
from partnership_xblock.host import current_host

from .question import Finding, Question

SEND = "Ask your mail server, then send them with `manage.py lms partnership_send_mails`, best by a cron job."
SOON = timedelta(minutes=15)
"""A mail is sent right after the move it reports."""


def ask() -> Iterator[Finding]:
    waiting, oldest = api.mail_backlog()
    if oldest is None:
        yield Finding("ok", "No mail waits to be sent.")
    elif current_host().now() - oldest < SOON:
        yield Finding("hint", f"{waiting} mails are on their way.")
    else:
        yield Finding(
            "warning", f"{waiting} mails have not gone out, the oldest since {oldest:%Y-%m-%d %H:%M} UTC.", SEND
        )


QUESTION = Question(name="waiting_mails", ask=ask)
