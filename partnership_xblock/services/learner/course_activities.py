"""What a person finds in a course: asked of the host, and kept in the cache for a while."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from itertools import islice
from typing import Any, Final, NamedTuple

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.domain.text import Language, Text
from partnership_xblock.host import current_host
from partnership_xblock.services.records.cache import remembered

ACTIVITIES: Final = 200
"""Most activities of a course that are looked at: no course has more, and a cached value stays small."""
NAMED: Final = 20
"""Most competencies of one activity that are looked at."""
SECONDS: Final = 300
"""How long the platform's answer is cached. It walks a whole course for one person, which costs more than a page."""


class Found(NamedTuple):
    """An activity that can be opened and has a title, in a form that a cache can store."""

    usage_key: UsageKey
    place: int
    kind: str
    title: Mapping[str, str]
    competencies: tuple[str, ...]

    def title_in(self, language: Language) -> str:
        return Text(**self.title).into(language)


def found_by(learner_id: int, usage_key: UsageKey) -> tuple[int, list[Found]]:
    """The place of this block in the course as this person sees it (-1: it is not there), and what this person finds
    there in the course's order. No query of ours; the host is asked once in five minutes, and may fail in its own ways.
    """
    digest = hashlib.sha256(f"{learner_id} {usage_key}".encode()).hexdigest()[:32]
    here, rows = remembered(f"partnership_xblock.activities.{digest}", lambda: _asked(learner_id, usage_key), SECONDS)
    # A key as text has lost the run of an old course.
    course = usage_key.course_key
    return here, [Found(UsageKey.from_string(key).map_into_course(course), *rest) for key, *rest in rows]


def _asked(learner_id: int, usage_key: UsageKey) -> tuple[int, list[tuple[Any, ...]]]:
    """The same as plain values: a cache outlives the release that filled it."""
    here, rows = -1, []
    for place, one in enumerate(islice(current_host().activities(learner_id, usage_key), ACTIVITIES)):
        if one.usage_key == usage_key:
            here = place
        title = _title(one.data.get("title"))
        if title and one.data.get("available"):
            names = tuple(dict.fromkeys(_ids(one.data.get("competencies"))))[:NAMED]
            rows.append((str(one.usage_key), place, str(one.data.get("kind", "")), title, names))
    return here, rows


def _ids(stored: Any) -> list[str]:
    """Competency ids, as any release collected them."""
    return [str(one.get("id")) for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []


def _title(stored: Any) -> dict[str, str]:
    words = stored if isinstance(stored, dict) else {}
    return {name: str(words[name]) for name in ("th", "en") if words.get(name)}
