"""The one place for the mail a teacher gets when a trainer has moved her work: a link only, no text of anyone."""

from __future__ import annotations

from typing import Literal

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.activities import activity
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk
from partnership_xblock.wording import mail, say

from .paths import work_path

News = Literal["returned", "accepted", "reopened"]


def send_news(held: desk.Held, news: News) -> None:
    """One mail, in the teacher's language. Called after commit."""
    host = current_host()
    language = host.language_of(held.entry.learner_id)
    values = {
        "title": held.entry.title or activity(held.entry.kind).title.into(language),
        "course": host.course_title(UsageKey.from_string(held.entry.usage_key).course_key),
        "url": host.page_url(work_path(held.entry.public_id)),
    }
    subject, body = (
        say(mail.WORDS[f"mail.{news}.{part}"], language).format_map(values) for part in ("subject", "body")
    )
    # A line break in a title must not become a header of the mail.
    host.send_mail(held.entry.learner_id, " ".join(subject.split()), body)
