"""Finds activities of the course that share a competency; an open page asks for them, opening one never does."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from itertools import islice
from typing import Any, Final, NamedTuple

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.domain.text import Text
from partnership_xblock.host import current_host
from partnership_xblock.services.records.cache import remembered
from partnership_xblock.services.wire.page import LinkShape, RelatedAnswer

from .visit import Visit

MOST: Final = 3
ACTIVITIES: Final = 200
"""Most activities of a course that are looked at: no course has more, and a cached value stays small."""
NAMED: Final = 20
"""Most competencies of one activity that are looked at."""
SECONDS: Final = 300
"""How long the platform's answer is cached. It walks a whole course for one person, which costs more than a page."""


class RelatedActivity(NamedTuple):
    """An activity with competencies, in a form that a cache can store."""

    key: str
    place: int
    title: Mapping[str, str]
    competencies: tuple[str, ...]


def related(visit: Visit) -> RelatedAnswer:
    """Activities with the most shared competencies first, then those after this one; in the course's order otherwise.
    No query of ours, and none of the host's where this activity names no competency."""
    mine, place = set(visit.block.known_competencies), visit.reader()
    if not mine or place is None:
        return RelatedAnswer(related=[])
    here, activities = _listed(place.learner_id, visit.block.usage_key)
    shared = [(len(mine & set(one.competencies)), one) for one in activities if one.place != here]
    order = sorted((pair for pair in shared if pair[0]), key=lambda pair: (-pair[0], pair[1].place < here))
    return RelatedAnswer(related=[_link(visit, one) for _shared, one in order[:MOST]])


def _link(visit: Visit, one: RelatedActivity) -> LinkShape:
    usage_key = UsageKey.from_string(one.key).map_into_course(visit.block.course_key)
    return LinkShape(title=Text(**one.title).into(visit.language), url=current_host().block_url(usage_key))


def _listed(learner_id: int, usage_key: UsageKey) -> tuple[int, list[RelatedActivity]]:
    """The place of this block in the course as this person sees it (-1: it is not there), and the activities with
    competencies."""
    digest = hashlib.sha256(f"{learner_id} {usage_key}".encode()).hexdigest()[:32]
    here, rows = remembered(f"partnership_xblock.related.{digest}", lambda: _asked(learner_id, usage_key), SECONDS)
    return here, [RelatedActivity(*row) for row in rows]


def _asked(learner_id: int, usage_key: UsageKey) -> tuple[int, list[tuple[Any, ...]]]:
    """The same as plain values: a cache outlives the release that filled it."""
    here, rows = -1, []
    for place, one in enumerate(islice(current_host().activities(learner_id, usage_key), ACTIVITIES)):
        if one.usage_key == usage_key:
            here = place
        names = tuple(dict.fromkeys(_ids(one.data.get("competencies"))))[:NAMED]
        title = _title(one.data.get("title"))
        if names and title and one.data.get("available"):
            rows.append((str(one.usage_key), place, title, names))
    return here, rows


def _ids(stored: Any) -> list[str]:
    """Competency ids, as any release collected them."""
    return [str(one.get("id")) for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []


def _title(stored: Any) -> dict[str, str]:
    words = stored if isinstance(stored, dict) else {}
    return {name: str(words[name]) for name in ("th", "en") if words.get(name)}
