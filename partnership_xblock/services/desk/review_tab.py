"""Adds a link to the desk to the platform's instructor dashboard, for people who may review in the course."""

from __future__ import annotations

from dataclasses import dataclass

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.people import Person, Verb, may
from partnership_xblock.host import current_host
from partnership_xblock.repositories import queue
from partnership_xblock.services.wire.paths import review_path
from partnership_xblock.wording import review, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewTab:
    """What a dashboard shows. `url` is absolute: the dashboard since Verawood takes a path for one of its own pages."""

    title: str
    about: str
    open: str
    url: str


def review_tab(*, user_id: int | None, course_key: CourseKey, language: str) -> ReviewTab | None:
    """The tab of this person in this course; None where there is nothing to review, or the person may not.

    Work is looked for first, in 1 query on an index: most courses of a site have none, and then no role is asked for. A
    staff trial counts, so that a trainer who prepares the course has the tab before the first teacher hands in.
    """
    if user_id is None or not queue.begun(str(course_key)):
        return None
    host = current_host()
    trainer = host.standing(user_id, course_key).trainer
    if not may(Person(id=user_id, trainer=trainer), Verb.DESK):
        return None
    url = host.page_url(review_path(str(course_key)))
    if not url.startswith(("http://", "https://")):
        return None
    texts = {name: say(review.TAB[f"tab.{name}"], language) for name in ("title", "about", "open")}
    return ReviewTab(**texts, url=url)
