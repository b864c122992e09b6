"""Sends daily mails one after another, each once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from partnership_xblock.host import zone_without_device
from partnership_xblock.host.protocol import MailOutcome
from partnership_xblock.repositories import daily

from .news import IN_A_ROW

CHUNK: Final = 200


def today(now: datetime) -> date:
    """The day on which a person gets at most one mail of a topic."""
    return now.astimezone(zone_without_device("")).date()


def send_each(
    topic: daily.Topic,
    now: datetime,
    write: Callable[[daily.ClaimedMail, datetime], MailOutcome],
    *,
    most: int | None = None,
) -> dict[MailOutcome, int]:
    """Sends waiting mails of a topic, oldest first, all or at most `most`; ends early where the mail server is down.
    Returns counts by outcome."""
    outcomes: Counter[MailOutcome] = Counter()
    after = failures = 0
    while rows := daily.waiting(topic, now, after, min(CHUNK, most or CHUNK)):
        for row in rows:
            letter = daily.take(row, now)
            if letter is None:
                continue
            outcome = write(letter, now)
            outcomes[outcome] += 1
            failures = failures + 1 if outcome == "failed" else 0
            if outcome == "failed":
                daily.keep_for_later(row, now)
            else:
                daily.done(row, outcome)
            if failures == IN_A_ROW:
                return dict(outcomes)
        after = rows[-1]
        if most is not None:
            break
    return dict(outcomes)
