"""Stores mails about a move until they are sent.

A mail is claimed before it is sent and deleted after: two processes never send the same. A process that ended in
between leaves its mail claimed for a while; then it is sent again, under the same name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from django.db.models import Count, Min, Q, QuerySet

from partnership_xblock.models import Mail, StateEvent

from .desk import DeskSubmission, desk_submission

News = Literal["returned", "accepted", "reopened", "points"]

LEASE: Final = timedelta(minutes=10)
"""Longer than any sending takes."""
LONGEST_WAIT: Final = timedelta(hours=1)

_DECIDED: Final = ("submit", "withdraw", "return", "accept", "take_back", "reopen")
_OVERTAKEN_BY: Final[Mapping[News, tuple[str, ...]]] = {
    "returned": _DECIDED,
    "accepted": _DECIDED,
    "reopened": _DECIDED,
    "points": ("override", "rescore", "accept"),
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A claimed mail. `stale`: a later move has made it outdated, or its reader has seen the news on the page."""

    row: int
    name: str
    news: News
    submission: DeskSubmission
    stale: bool


def keep(*, submission: int, event: int, news: News, now: datetime) -> None:
    """Stores a mail to be sent. 1 query."""
    Mail.objects.create(submission_id=submission, event=event, news=news, kept_at=now, next_at=now)


def due(now: datetime) -> int | None:
    """The newest mail that is due. 1 query."""
    return _free(now).filter(next_at__lte=now).order_by("-id").values_list("id", flat=True).first()


def waiting(now: datetime, after: int, limit: int) -> list[int]:
    """The oldest unclaimed mails, due or not. 1 query."""
    return list(_free(now).filter(id__gt=after).order_by("id").values_list("id", flat=True)[:limit])


def take(row: int, now: datetime) -> Letter | None:
    """Claims a mail; None where another process has, or where it was deleted with its work. 3 queries."""
    if not _free(now).filter(pk=row).update(taken_until=now + LEASE):
        return None
    mail = Mail.objects.select_related("submission").defer("submission__draft").filter(pk=row).first()
    if mail is None:
        return None
    news: News = mail.news  # type: ignore[assignment]
    later = StateEvent.objects.filter(submission=mail.submission_id, id__gt=mail.event)
    stale = later.filter(verb__in=_OVERTAKEN_BY[news]).exists()
    seen = news != "points" and mail.submission.decision_seen_at is not None
    return Letter(
        row=row, name=mail.public_id, news=news, submission=desk_submission(mail.submission), stale=stale or seen
    )


def done(row: int) -> None:
    """Deletes a mail that was sent, or is outdated. 1 query."""
    Mail.objects.filter(pk=row).delete()


def keep_for_later(row: int, now: datetime) -> None:
    """Leaves an unsent mail for another try after a while, which grows. 2 queries."""
    tries = (Mail.objects.filter(pk=row).values_list("tries", flat=True).first() or 0) + 1
    wait = min(timedelta(minutes=2 ** min(tries - 1, 10)), LONGEST_WAIT)
    Mail.objects.filter(pk=row).update(tries=min(tries, 1000), next_at=now + wait, taken_until=None)


def backlog() -> tuple[int, datetime | None]:
    """How many have not been sent, and since when the oldest waits. 1 query."""
    counts = Mail.objects.aggregate(oldest=Min("kept_at"), count=Count("id"))
    return counts["count"], counts["oldest"]


def _free(now: datetime) -> QuerySet[Mail]:
    return Mail.objects.filter(Q(taken_until=None) | Q(taken_until__lte=now))
