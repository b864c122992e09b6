"""Stores mails of which a person gets at most one a day, and each person's choice of how often.

A mail is claimed before it is sent and marked after: two processes never send the same. A process that ended in between
leaves its mail claimed for a while; then it is sent again, under the same name.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from django.contrib.auth import get_user_model
from django.db.models import Max, Q, QuerySet

from partnership_xblock.models import DailyMail, MailChoice, StateEvent

from .mails import LEASE, LONGEST_WAIT

Topic = Literal["remind", "waiting"]
Rhythm = Literal["daily", "weekly", "off"]
Outcome = Literal["sent", "nobody"]

KEPT: Final = timedelta(days=60)
"""How long a sent mail stays recorded."""
EVERYWHERE: Final = ""
"""In the column of the course: the choice for every course without one of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedMail:
    """A claimed mail."""

    row: int
    name: str
    topic: Topic
    person: int
    day: date
    course_key: str
    kind: str


def ask(
    *, topic: Topic, people: Collection[int], day: date, now: datetime, course_key: str = "", kind: str = ""
) -> int:
    """Requests a mail of this day for each of these people who has none; returns the number of new ones. 2 queries."""
    had = set(DailyMail.objects.filter(topic=topic, day=day, person__in=people).values_list("person_id", flat=True))
    mails = [
        DailyMail(topic=topic, person_id=one, day=day, course_key=course_key, kind=kind, asked_at=now, next_at=now)
        for one in sorted(set(people) - had)
    ]
    # A mail that was requested meanwhile exists already.
    DailyMail.objects.bulk_create(mails, ignore_conflicts=True, batch_size=200)
    return len(mails)


def newest(topic: Topic, people: Collection[int]) -> Mapping[int, date]:
    """The day of each person's newest mail, by any requester. 1 query."""
    rows = DailyMail.objects.filter(topic=topic, person__in=people).order_by()
    return {row["person_id"]: row["last"] for row in rows.values("person_id").annotate(last=Max("day"))}


def newest_before(topic: Topic, person: int, day: date) -> date | None:
    """The day of the person's newest mail that went out before a day. 1 query."""
    rows = DailyMail.objects.filter(topic=topic, person_id=person, day__lt=day, outcome="sent")
    return rows.order_by("-day").values_list("day", flat=True).first()


def waiting(topic: Topic, now: datetime, after: int, limit: int) -> list[int]:
    """The oldest mails that are due and that no process has claimed. 1 query."""
    rows = _free(now).filter(topic=topic, next_at__lte=now, id__gt=after).order_by("id")
    return list(rows.values_list("id", flat=True)[:limit])


def take(row: int, now: datetime) -> ClaimedMail | None:
    """Claims a mail; None where another process has, or where it was sent. 2 queries."""
    if not _free(now).filter(pk=row).update(taken_until=now + LEASE):
        return None
    for mail in DailyMail.objects.filter(pk=row):
        topic: Topic = mail.topic  # type: ignore[assignment]
        return ClaimedMail(
            row=row,
            name=mail.public_id,
            topic=topic,
            person=mail.person_id,
            day=mail.day,
            course_key=mail.course_key,
            kind=mail.kind,
        )
    return None


def done(row: int, outcome: Outcome) -> None:
    """Marks a mail as sent, or as without a reader. 1 query."""
    DailyMail.objects.filter(pk=row).update(outcome=outcome, taken_until=None)


def keep_for_later(row: int, now: datetime) -> None:
    """Leaves an unsent mail for another try after a while, which grows. 2 queries."""
    tries = (DailyMail.objects.filter(pk=row).values_list("tries", flat=True).first() or 0) + 1
    wait = min(timedelta(minutes=2 ** min(tries - 1, 10)), LONGEST_WAIT)
    DailyMail.objects.filter(pk=row).update(tries=min(tries, 1000), next_at=now + wait, taken_until=None)


def clear(now: datetime) -> int:
    """Deletes what was requested long ago, sent or not. 1 query."""
    deleted, _tables = DailyMail.objects.filter(day__lt=(now - KEPT).date()).delete()
    return deleted


def claimers(after: int, limit: int) -> list[int]:
    """People who have claimed work, or have chosen to get mails about waiting work, by id. 2 queries."""
    moves = StateEvent.objects.filter(verb="claim", actor_id__gt=after).order_by("actor_id")
    choices = MailChoice.objects.filter(topic="waiting", person_id__gt=after).exclude(rhythm="off")
    people: set[int] = set(moves.values_list("actor_id", flat=True).distinct()[:limit])
    people.update(choices.order_by("person_id").values_list("person_id", flat=True).distinct()[:limit])
    return sorted(people)[:limit]


def claimed_in(person: int) -> set[str]:
    """The courses in which the person has claimed work. 1 query."""
    rows = StateEvent.objects.filter(verb="claim", actor_id=person).order_by()
    return set(rows.values_list("submission__course_key", flat=True).distinct())


def has_claimed(person: int, course_key: str) -> bool:
    """1 query."""
    return StateEvent.objects.filter(verb="claim", actor_id=person, submission__course_key=course_key).exists()


def choices(person: int, topic: Topic) -> Mapping[str, Rhythm]:
    """The person's choices, by course (`EVERYWHERE` for the others). 1 query."""
    rows = MailChoice.objects.filter(person_id=person, topic=topic).values_list("course_key", "rhythm")
    return dict(rows)  # type: ignore[arg-type]


def chosen_at(person: int, topic: Topic) -> Mapping[str, datetime]:
    """When the person chose, by course (`EVERYWHERE` for the others). 1 query."""
    return dict(MailChoice.objects.filter(person_id=person, topic=topic).values_list("course_key", "changed_at"))


def choose(person: int, topic: Topic, course_key: str, rhythm: Rhythm, now: datetime) -> None:
    """At most 4 queries."""
    MailChoice.objects.update_or_create(
        person_id=person, topic=topic, course_key=course_key, defaults={"rhythm": rhythm, "changed_at": now}
    )


def switch_off(person: int, topic: Topic, now: datetime) -> None:
    """Switches these mails off, in every course. At most 5 queries."""
    MailChoice.objects.filter(person_id=person, topic=topic).exclude(course_key=EVERYWHERE).delete()
    choose(person, topic, EVERYWHERE, "off", now)


def switch_on(person: int, topic: Topic) -> None:
    """Switches these mails on, as if they had never been off; a choice made in a course since then stays. 1 query."""
    MailChoice.objects.filter(person_id=person, topic=topic, course_key=EVERYWHERE, rhythm="off").delete()


def is_known(person: int) -> bool:
    """Whether there is such an account. 1 query."""
    return get_user_model().objects.filter(pk=person).exists()


def switched_off(topic: Topic, people: Collection[int]) -> set[int]:
    """Those of these people who have switched the topic off. 1 query."""
    rows = MailChoice.objects.filter(topic=topic, course_key=EVERYWHERE, rhythm="off", person__in=people)
    return set(rows.values_list("person_id", flat=True))


def _free(now: datetime) -> QuerySet[DailyMail]:
    return DailyMail.objects.filter(Q(taken_until=None) | Q(taken_until__lte=now), outcome="")
