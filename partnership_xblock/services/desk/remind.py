"""Reminds teachers who have not handed in by mail, at most once a day each, on request of a trainer or the operator.

A request stores one row a person and day; sending reads those rows. Some are sent right after the request, the others
by `partnership_remind`. A teacher who has handed in meanwhile, has left the course or has switched reminders off gets
none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final

from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.activities import installed
from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import MailOutcome
from partnership_xblock.repositories import absent as standing
from partnership_xblock.repositories import daily
from partnership_xblock.services.records.mail_off import off_url
from partnership_xblock.services.records.sending import send_each, today
from partnership_xblock.services.records.tokens import person_token
from partnership_xblock.services.records.transaction import after_commit, atomically
from partnership_xblock.services.wire.absent import Reminded, RemindRequest
from partnership_xblock.services.wire.paths import work_path
from partnership_xblock.wording import mail, say

from .absent import AbsentTeacher, among, marked, place, window
from .reader import Reader

AT_ONCE: Final = 4
"""Windows of 500 teachers that one request reads; and mails that it sends itself."""
TOO_LATE: Final = timedelta(days=2)
"""A reminder that has waited longer is not sent any more."""


def remind(*, reader: Reader, request: RemindRequest) -> Reminded:
    """Reminds the chosen teachers, or everyone. At most 20 queries."""
    reader.named(request.person)
    chosen = set(request.people)
    after: int | None = place(request.cursor)
    total: Counter[str] = Counter()
    # Chosen teachers may be anywhere in the course: it is searched as far as one page of the list reaches.
    for _ in range(AT_ONCE if request.everyone else 10):
        teachers, after = window(reader.course_key, request.kind, after or 0, reader.now)
        if not request.everyone:
            teachers = [one for one in teachers if person_token(one.person, str(reader.course_key)) in chosen]
            chosen -= {person_token(one.person, str(reader.course_key)) for one in teachers}
        total.update(_keep(reader.course_key, request.kind, [one.person for one in teachers], reader.now))
        if after is None or not (request.everyone or chosen):
            break
    after_commit("reminding", _send_some)
    further = marked(after) if request.everyone and after is not None else ""
    return Reminded(asked=total["asked"], already=total["already"], next=further)


def remind_course(*, course_key: CourseKey, kind: str = "") -> dict[str, int]:
    """Requests reminders for everyone in a course who has not handed in. 4 queries for each 500 teachers."""
    total: Counter[str] = Counter()
    now = current_host().now()
    after: int | None = 0
    while after is not None:
        teachers, after = window(course_key, kind, after, now)
        total.update(_keep(course_key, kind, [one.person for one in teachers], now))
    return dict(total)


def send_reminders() -> dict[MailOutcome, int]:
    """Sends every waiting reminder; ends early where the mail server is down."""
    now = current_host().now()
    daily.clear(now)
    return send_each("remind", now, _write)


def _send_some() -> None:
    send_each("remind", current_host().now(), _write, most=AT_ONCE)


@atomically
def _keep(course_key: CourseKey, kind: str, people: Collection[int], now: datetime) -> dict[str, int]:
    if not people:
        return {}
    willing = set(people) - daily.switched_off("remind", people)
    new = daily.ask(topic="remind", people=willing, day=today(now), now=now, course_key=str(course_key), kind=kind)
    return {"asked": new, "already": len(people) - new}


def _write(letter: daily.ClaimedMail, now: datetime) -> MailOutcome:
    host = current_host()
    course_key = CourseKey.from_string(letter.course_key)
    late = today(now) - letter.day > TOO_LATE
    if late or daily.switched_off("remind", [letter.person]) or not host.enrolled_among(course_key, [letter.person]):
        return "nobody"
    for one in among(course_key, [letter.person], letter.kind, now):
        language = host.language_of(letter.person)
        kind = installed(letter.kind)
        values: dict[str, Any] = {
            "course": host.course_title(course_key),
            "title": "" if kind is None else kind.title.into(language),
            "url": _url(one, course_key, letter.kind),
            "off": off_url("remind", letter.person),
        }
        name = f"mail.{one.state}" if kind is None else f"mail.{one.state}_in"
        words = {part: say(mail.REMIND[f"{name}.{part}"], language) for part in ("subject", "body")}
        subject, body = (words[part].format_map(values) for part in ("subject", "body"))
        body += say(mail.REMIND["mail.remind.off"], language).format_map(values)
        # A line break in a title must not become a header of the mail.
        line = " ".join(subject.split())
        return host.send_mail(letter.person, line, body, name=letter.name, unsubscribe=values["off"])
    return "nobody"


def _url(one: AbsentTeacher, course_key: CourseKey, kind: str) -> str:
    """The link of the mail: the teacher's own work; else a block that others work in; else the course."""
    host = current_host()
    if one.work:
        return host.page_url(work_path(one.work))
    block = standing.a_block(str(course_key), kind)
    return host.block_url(UsageKey.from_string(block)) if block else host.about_url(course_key)
