"""The vocabulary in force in a course: asked once a minute for each course, whatever the number of blocks and people.

A course gets one by being published (`follow_vocabulary`). A rerun, and a course that was imported, has no row here but
copies in its blocks: it takes its first version from those (`_former`), when it is first asked for.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from django.db import transaction
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from partnership_xblock.domain.course_vocabulary import CourseVocabulary, InForce
from partnership_xblock.host import current_host
from partnership_xblock.repositories import vocabularies
from partnership_xblock.services.wire.vocabulary import LAST

from .block import text_of
from .cache import first, forget, remembered
from .limits import content_hash
from .transaction import after_commit, atomically

log = logging.getLogger(__name__)
SECONDS: Final = 60
"""How long a page may show the version before, where the cache does not hear of the new one."""
ASKED: Final = 3600
"""Seconds after which the host is asked again for the blocks of a course without a row: it walks through the course."""
KEPT: Final = 32
"""Parsed versions that a process keeps."""


class Copy(BaseModel):
    """What a block's field holds of the vocabulary that was saved in it: the lists, of which course and revision."""

    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)

    course: str
    revision: int = Field(ge=1, le=LAST)
    at: AwareDatetime
    lists: Mapping[str, Any]
    usage_key: str = ""
    """The block that has it; not in the field."""

    @classmethod
    def read(cls, raw: Any, usage_key: str) -> Copy | None:
        """From a block's field; None for an empty one, for one that is no copy, and for one of whose parts this release
        can read none."""
        try:
            copy = cls.model_validate({**raw, "usage_key": usage_key}) if raw else None
        except (ValidationError, TypeError):
            return None
        if copy is None or (
            any(part is not None for part in copy.lists.values()) and copy.vocabulary == CourseVocabulary()
        ):
            return None
        return copy

    @property
    def vocabulary(self) -> CourseVocabulary:
        """The lists, as far as this release can read them."""
        return CourseVocabulary.from_kept(self.lists)


def vocabulary_of(course_key: CourseKey) -> InForce | None:
    """The vocabulary in force in a course; None where each activity has its own lists. 1 query a minute for each
    course; for a course that is asked for the first time at most 6 more, and the host for its blocks."""
    course_key = lists_of(course_key)
    key = str(course_key)
    version, text = remembered(_name(key), lambda: _asked(course_key), SECONDS)
    return InForce(_parsed(text), version) if version else None


def lists_of(course_key: CourseKey) -> CourseKey:
    """The course whose lists hold in this one: its own; in a course that a coach runs from another's content (CCX) that
    other's, where its author edits them. A CCX is edited and published nowhere, so it would follow none."""
    master = getattr(course_key, "to_course_locator", None)
    found: CourseKey = master() if master is not None and getattr(course_key, "ccx", None) else course_key
    return found


def version_of(lists: CourseVocabulary) -> tuple[str, dict[str, Any]]:
    """The hash of a version, and the version as it is stored: whole, so that the presets of a later release do not
    change it."""
    whole = lists.model_dump(mode="json")
    return content_hash(vocabularies.KIND, whole), whole


def follow_vocabulary(*, course_key: CourseKey, copies: Iterable[Copy]) -> bool:
    """Puts in force what a course's published blocks hold: the newest revision saved in this course; in a course
    without any version and without work, the newest of another. Returns whether something came into force. At most 9
    queries, none where no block has a copy."""
    found = list(copies)
    if not found:
        return False
    key = str(course_key)
    here = [copy for copy in found if copy.course == key]
    vocabularies.begin(key)
    done = _put_in_force(key, here, found, current_host().now())
    if done:
        after_commit("renewing a course's vocabulary", lambda: forget(_name(key)))
    return done


@atomically
def _put_in_force(key: str, here: list[Copy], found: list[Copy], now: datetime) -> bool:
    row = vocabularies.lock(key)
    if row is None:
        return False  # purged at this very moment
    if here:
        best = max(here, key=lambda copy: copy.revision)
        revision = best.revision
    elif row.revision == 0 and not vocabularies.work_in(key):
        best = _former(key, found)
        revision = 1
    else:
        return False
    if revision <= row.in_force:
        return False
    version, whole = version_of(best.vocabulary)
    return vocabularies.put_in_force(key, whole, version=version, revision=revision, where=best.usage_key, now=now)


def _former(key: str, copies: Iterable[Copy]) -> Copy:
    """The newest revision of the course that this one was most likely made from: one of the same organisation and
    number, else the one with most copies. A block that was pasted into the former course brought a copy of a third."""
    by_course: dict[str, list[Copy]] = {}
    for copy in copies:
        by_course.setdefault(copy.course, []).append(copy)

    def likely(course: str) -> tuple[bool, int, datetime, str]:
        held = by_course[course]
        return _number(course) == _number(key), len(held), max(copy.at for copy in held), course

    return max(by_course[max(by_course, key=likely)], key=lambda copy: (copy.revision, copy.at, copy.usage_key))


def _number(course_key: str) -> tuple[str | None, str | None] | None:
    """The organisation and number that all runs of a course have; None for what is no key of a course."""
    try:
        key = CourseKey.from_string(course_key)
    except InvalidKeyError:
        return None
    return key.org, key.course


def copies_in(course_key: CourseKey, blocks: Iterable[Any]) -> list[Copy]:
    """The copies that blocks of a course hold; none of a block from a content library, which knows no course."""
    read = (
        Copy.read(block.vocabulary, str(block.scope_ids.usage_id.map_into_course(course_key)))
        for block in blocks
        if not getattr(block, "upstream", None)
    )
    return [copy for copy in read if copy is not None]


def _asked(course_key: CourseKey) -> tuple[str, str]:
    """The hash of the version in force, and the version as text; both empty for none. Reading writes nothing, but for
    the first version of a course that has copies."""
    key = str(course_key)
    found = _read(key)
    if found is None and first(_looked(key), ASKED) and _followed(course_key):
        found = _read(key)
    version, lists = found or ("", {})
    return (version, text_of(lists)) if version else ("", "")


# A savepoint: after an error in here the caller's transaction is still usable.
@transaction.atomic
def _read(key: str) -> tuple[str, Mapping[str, Any]] | None:
    return vocabularies.version_in_force(key)


def _followed(course_key: CourseKey) -> bool:
    """Follows the course's published blocks. False where that failed, be it that the host could not read them: the page
    is shown all the same, with each activity's own lists, and who comes after `SECONDS` tries again."""
    try:
        with transaction.atomic():
            copies = copies_in(course_key, current_host().course_blocks(course_key))
            follow_vocabulary(course_key=course_key, copies=copies)
    except Exception as error:  # noqa: BLE001 -- the host and the database raise whatever they do
        log.warning("no vocabulary looked for in the blocks of %s: %s", course_key, type(error).__name__)
        forget(_looked(str(course_key)))
        return False
    return True


@lru_cache(maxsize=KEPT)
def _parsed(text: str) -> CourseVocabulary:
    return CourseVocabulary.from_kept(json.loads(text))


def _name(course_key: str) -> str:
    """Hashed: a course key may contain characters that a cache's key may not."""
    return f"partnership_xblock.vocabulary.{hashlib.sha256(course_key.encode()).hexdigest()[:32]}"


def _looked(course_key: str) -> str:
    """Says that the course's blocks have been looked through."""
    return f"{_name(course_key)}.copies"
