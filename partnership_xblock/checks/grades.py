"""Do grades reach the gradebook?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from partnership_xblock import api
from partnership_xblock.host import current_host

from .question import Finding, Question

RESEND = "Send again with `manage.py lms partnership_resend_grades`, as often as you like."
SOON = timedelta(minutes=15)
"""A grade is sent right after the decision. One that is pending longer was left behind by a process that ended."""


def ask() -> Iterator[Finding]:
    now = current_host().now()
    waiting = {each.delivery: each for each in api.grade_backlog()}
    for delivery, says in (
        ("failed", "could not be given to the gradebook"),
        ("pending", "are on their way and have not arrived"),
        ("frozen", "wait because the grades of their course are frozen"),
    ):
        each = waiting.get(delivery)
        if each is None:
            continue
        since = "" if each.oldest is None else f", the oldest since {each.oldest:%Y-%m-%d %H:%M} UTC"
        on_its_way = delivery == "pending" and each.oldest is not None and now - each.oldest < SOON
        level: Finding = (
            Finding("hint", f"{each.count} grades {says}{since}.")
            if on_its_way
            else Finding("warning", f"{each.count} grades {says}{since}.", RESEND)
        )
        yield level
    if not waiting:
        yield Finding("ok", "Every grade that was given has reached the gradebook.")


QUESTION = Question(name="grades", ask=ask)
