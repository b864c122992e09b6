"""Sends trainers a daily mail: how much work waits in their courses, and for how long the oldest.

A trainer who has claimed work in a course gets it daily, until another choice is made at the desk or by the mail's
link. No mail where nothing waits. `partnership_daily_mails` makes and sends them; a second run on the same day sends
nothing new.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import MailOutcome
from partnership_xblock.repositories import absent, daily
from partnership_xblock.repositories.daily import EVERYWHERE, Rhythm
from partnership_xblock.services.records.mail_off import off_url
from partnership_xblock.services.records.sending import send_each, today
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.absent import RhythmChosen, RhythmRequest
from partnership_xblock.services.wire.paths import review_path
from partnership_xblock.wording import mail, say

from .reader import Reader

CHUNK: Final = 200
WEEK: Final = timedelta(days=7)
MOST_COURSES: Final = 20
"""Most courses listed in one mail: those whose oldest work waits longest first."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The waiting work of one course."""

    course_key: str
    number: int
    days: int


def rhythm_of(person: int, course_key: str) -> Rhythm:
    """How often the person gets this mail about a course. At most 2 queries."""
    choices = daily.choices(person, "waiting")
    own = choices.get(course_key) or choices.get(EVERYWHERE)
    return own or ("daily" if daily.has_claimed(person, course_key) else "off")


def choose_rhythm(*, reader: Reader, request: RhythmRequest) -> RhythmChosen:
    """Sets how often, for the course of this desk."""
    reader.named(request.person)
    _choose(reader, request.rhythm)
    return RhythmChosen(rhythm=request.rhythm)


@atomically
def _choose(reader: Reader, rhythm: Rhythm) -> None:
    daily.choose(reader.user_id, "waiting", str(reader.course_key), rhythm, reader.now)


def send_daily_mails() -> dict[MailOutcome, int]:
    """Sends each trainer's mail of today, once; ends early where the mail server is down. A few queries a trainer and
    course."""
    now = current_host().now()
    day = today(now)
    daily.clear(now)
    by_course: dict[str, tuple[int, datetime | None]] = {}
    for person in _people():
        if _courses(person, day, now, by_course):
            _ask(person, day, now)
    return send_each("waiting", now, lambda letter, at: _write(letter, day, at, by_course))


def _people() -> Iterator[int]:
    after = 0
    while people := daily.claimers(after, CHUNK):
        yield from people
        after = people[-1]


@atomically
def _ask(person: int, day: date, now: datetime) -> None:
    daily.ask(topic="waiting", people=[person], day=day, now=now)


def _courses(person: int, day: date, now: datetime, by_course: dict[str, tuple[int, datetime | None]]) -> list[Waiting]:
    """The courses with waiting work that today's mail to this person covers, the longest waiting first."""
    host = current_host()
    choices = daily.choices(person, "waiting")
    default: Rhythm = choices.get(EVERYWHERE, "daily")
    rhythms = dict.fromkeys(daily.claimed_in(person), default) | {
        course: rhythm for course, rhythm in choices.items() if course != EVERYWHERE
    }
    weekly = "weekly" in rhythms.values()
    since = daily.chosen_at(person, "waiting") if weekly else {}
    over = weekly and _week_is_over(person, day)
    waiting = []
    for course, rhythm in rhythms.items():
        # The newest mail may be the daily one of another course: so the chosen day counts as well.
        if rhythm == "off" or (rhythm == "weekly" and not (over or _is_chosen_day(since, course, day))):
            continue
        if course not in by_course:
            by_course[course] = absent.waits(course)
        number, oldest = by_course[course]
        if oldest is not None and host.standing(person, CourseKey.from_string(course)).trainer:
            waiting.append(Waiting(course, number, max(0, (now - oldest).days)))
    return sorted(waiting, key=lambda one: (-one.days, one.course_key))[:MOST_COURSES]


def _week_is_over(person: int, day: date) -> bool:
    """A week since the person's newest mail before today's, which may be written already."""
    before = daily.newest_before("waiting", person, day)
    return before is None or day - before >= WEEK


def _is_chosen_day(since: Mapping[str, datetime], course: str, day: date) -> bool:
    """Whether the day is a whole number of weeks after the choice."""
    choices = since.get(course) or since.get(EVERYWHERE)
    return choices is not None and (day - today(choices)) % WEEK == timedelta(0)


def _write(
    letter: daily.ClaimedMail, day: date, now: datetime, by_course: dict[str, tuple[int, datetime | None]]
) -> MailOutcome:
    host = current_host()
    courses = _courses(letter.person, day, now, by_course) if letter.day == day else []
    if not courses:
        return "nobody"
    language = host.language_of(letter.person)
    off = off_url("waiting", letter.person)

    def words(name: str, **values: object) -> str:
        number = values.get("n")
        return say(mail.DAILY[name + ("_one" if number == 1 else "")], language).format_map(values)

    lines = [
        words(
            "mail.waiting.course" if one.days else "mail.waiting.course_today",
            n=one.number,
            m=one.days,
            course=host.course_title(CourseKey.from_string(one.course_key)),
            url=host.page_url(review_path(one.course_key)),
        )
        for one in courses
    ]
    subject = words("mail.waiting.subject", n=sum(one.number for one in courses))
    body = "\n".join(lines) + words("mail.waiting.off", off=off)
    return host.send_mail(letter.person, subject, body, name=letter.name, unsubscribe=off)
