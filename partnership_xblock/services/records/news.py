"""Mails a teacher when the work was moved or its points were changed: a link and the points, no text of anyone.

The mail is stored with the move and sent after commit. One that cannot be sent waits: the next move at a desk sends it,
or `partnership_send_mails`. One that is outdated when its turn comes is not sent.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any, Final

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.activities import activity, installed
from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import MailOutcome
from partnership_xblock.repositories import desk, mails
from partnership_xblock.services.wire.paths import work_path
from partnership_xblock.wording import mail, say

from .rounds import points_text

MOST: Final = 4
"""Older mails that one request sends besides its own."""
IN_A_ROW: Final = 3
"""So many failures in a row mean that the mail server is down, not that something is wrong with a mail."""


def send_waiting() -> None:
    """Sends the newest mail that is due; where that succeeds, some of those that wait. Called after commit."""
    now = current_host().now()
    newest = mails.due(now)
    if newest is None or _send(newest, now) != "sent":
        return
    for row in mails.waiting(now, after=0, limit=MOST):
        if _send(row, now) == "failed":
            return


def send_mails() -> dict[MailOutcome, int]:
    """Sends every waiting mail; ends early where the mail server is down. Returns counts by outcome: `nobody` are those
    that are outdated, or have no reader."""
    now = current_host().now()
    outcomes: Counter[MailOutcome] = Counter()
    after = failures = 0
    while rows := mails.waiting(now, after=after, limit=200):
        for row in rows:
            outcome = _send(row, now)
            if outcome is None:
                continue
            outcomes[outcome] += 1
            failures = failures + 1 if outcome == "failed" else 0
            if failures == IN_A_ROW:
                return dict(outcomes)
        after = rows[-1]
    return dict(outcomes)


def mail_backlog() -> tuple[int, datetime | None]:
    """How many mails have not gone out, and since when the oldest waits. 1 query."""
    return mails.backlog()


def _send(row: int, now: datetime) -> MailOutcome | None:
    """The outcome; None where another process is sending it."""
    letter = mails.take(row, now)
    if letter is None:
        return None
    outcome: MailOutcome = "nobody" if letter.stale else _write(letter)
    if outcome == "failed":
        mails.keep_for_later(row, now)
    else:
        mails.done(row)
    return outcome


def _write(letter: mails.Letter) -> MailOutcome:
    """The mail in the teacher's language, with the current points."""
    host, entry = current_host(), letter.submission.entry
    language = host.language_of(entry.learner_id)
    values: dict[str, Any] = {
        "title": entry.title or activity(entry.kind).title.into(language),
        "course": host.course_title(UsageKey.from_string(entry.usage_key).course_key),
        "url": host.page_url(work_path(entry.public_id)),
        "points": points_text(letter.submission.grade, language),
    }
    news: str = letter.news
    if letter.news in ("returned", "accepted") and (told := _told(letter, language)):
        news, values["told"] = "gate", told
    subject, body = (
        say(mail.WORDS[f"mail.{news}.{part}"], language).format_map(values) for part in ("subject", "body")
    )
    # A line break in a title must not become a header of the mail.
    return host.send_mail(entry.learner_id, " ".join(subject.split()), body, name=letter.name)


def _told(letter: mails.Letter, language: str) -> str:
    """What the newest round's outcome tells the teacher; empty for a kind without stages. 1 query for one with."""
    submission = letter.submission
    kind = installed(submission.entry.kind)
    if kind is None or kind.outcomes is None:
        return ""
    from .stages import gate_shape  # noqa: PLC0415 -- few kinds need it

    round_ = desk.round_of(submission.entry.row, submission.state.round)
    gate = None if round_ is None else gate_shape(round_, language)
    return "" if gate is None else gate.told
