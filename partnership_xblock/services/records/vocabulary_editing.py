"""An author reads and saves the vocabulary of a course. Nothing here is in force before it is published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from opaque_keys.edx.keys import CourseKey, UsageKey
from pydantic import BaseModel, ValidationError

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.course_vocabulary import (
    CardLists,
    CourseVocabulary,
    PartnerLists,
    WayLists,
    YearLists,
)
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import storable
from partnership_xblock.domain.thai.dates import never_comes
from partnership_xblock.host import current_host
from partnership_xblock.repositories import vocabularies
from partnership_xblock.services.wire.times import iso
from partnership_xblock.services.wire.vocabulary import OwnLists, VocabularyForm, VocabularyPart

from .block import understood
from .limits import canonical
from .transaction import atomically

PARTS: Final[Mapping[str, type[BaseModel]]] = {
    "partners": PartnerLists,
    "year": YearLists,
    "ways": WayLists,
    "card": CardLists,
}
LIMIT: Final = 64 * 1024
"""Bytes of UTF-8 that a vocabulary may take; the presets take 12 KiB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authored:
    """A published block of the course, as far as its lists are of interest."""

    usage_key: UsageKey
    kind: str
    title: str
    content: Mapping[str, Any]


def vocabulary_form(*, course_key: CourseKey, here: UsageKey, blocks: Iterable[Authored]) -> VocabularyForm:
    """What an author is shown. 1 query."""
    row = vocabularies.stored(str(course_key)) or vocabularies.StoredVocabulary()
    found = list(blocks)
    titles = {str(block.usage_key): block.title for block in found}
    return VocabularyForm(
        revision=row.revision,
        in_force=row.in_force,
        saved_at=iso(row.saved_at),
        saved_in=titles.get(row.saved_in, ""),
        here=row.saved_in == str(here),
        lists=CourseVocabulary.from_kept(row.saved).model_dump(mode="json"),
        parts={name: _part(part, found) for name, part in PARTS.items()},
    )


def save_vocabulary(*, course_key: CourseKey, here: UsageKey, lists: Mapping[str, Any], seen: int) -> dict[str, Any]:
    """Saves lists over the revision that the author saw; returns the copy for the block's field. At most 4 queries.

    Raises Refused: invalid (problems at `partners.sectors.2.label`), too_large {size, limit}, vocabulary_changed {seen,
    revision} where another author has saved meanwhile: nothing is overwritten.
    """
    vocabulary = _read(lists)
    whole = vocabulary.model_dump(mode="json")
    if (size := len(canonical(whole))) > LIMIT:
        raise Refused("too_large", params={"size": size, "limit": LIMIT})
    now = current_host().now()
    vocabularies.begin(str(course_key))
    if not _save(str(course_key), whole, seen, str(here)):
        raise Refused("vocabulary_changed")
    return {"course": str(course_key), "revision": seen + 1, "at": iso(now), "lists": whole}


@atomically
def _save(course_key: str, whole: Mapping[str, Any], seen: int, where: str) -> bool:
    vocabularies.lock(course_key)
    return vocabularies.save(course_key, whole, seen=seen, where=where, now=current_host().now())


def _read(lists: Mapping[str, Any]) -> CourseVocabulary:
    if not _storable(lists):
        raise Refused("invalid", problems=[Problem("whole", "bad_character")])
    try:
        read = CourseVocabulary.model_validate(dict(lists))
    except ValidationError as error:
        raise Refused("invalid", problems=_problems(error)) from None
    terms = () if read.year is None else read.year.terms
    ends = [(f"year.terms.{at}", term) for at, term in enumerate(terms)]
    days = [(f"{path}.{name}", getattr(term, name)) for path, term in ends for name in ("start", "end")]
    if wrong := [Problem(path, "day_never") for path, day in days if never_comes(day)]:
        raise Refused("invalid", problems=wrong)
    return read


_CODES: Final = {
    "too_long": "vocabulary_many",
    "too_short": "vocabulary_few",
    "string_pattern_mismatch": "vocabulary_form",
    "less_than_equal": "too_large",
    "greater_than_equal": "too_small",
    "int_parsing": "whole_number",
    "int_type": "whole_number",
    "int_from_float": "whole_number",
    "no_name": "missing",
    "long_name": "too_long",
    "no_side": "vocabulary_side",
    "twice": "vocabulary_twice",
    "long_words": "vocabulary_words",
}
_LIMITS: Final = {"max_length": "max", "min_length": "min", "le": "max", "ge": "min"}


def _problems(error: ValidationError) -> list[Problem]:
    """One for each place. Unknown fields are the page's fault: `bad_request`."""
    problems: dict[str, Problem] = {}
    for one in error.errors(include_input=False, include_url=False):
        if one["type"] == "extra_forbidden":
            raise Refused("bad_request")
        context = one.get("ctx", {})
        path = ".".join([*(str(step) for step in one["loc"]), *([context["at"]] if "at" in context else [])])
        limits = {name: int(context[key]) for key, name in _LIMITS.items() if key in context}
        problems.setdefault(path, Problem(path, _CODES.get(one["type"], "choice"), limits))
    return list(problems.values())


def _part(part: type[BaseModel], blocks: list[Authored]) -> VocabularyPart:
    preset = part().model_dump(mode="json")
    choices = [OwnLists(titles=[], lists=preset)]
    activities = 0
    for block in blocks:
        kind = installed(block.kind)
        names = set() if kind is None else part.model_fields.keys() & kind.Content.model_fields.keys()
        # A module card is on every activity; its lists are in no content.
        activities += bool(names) or part is CardLists
        if kind is None or not names or part is CardLists:
            continue
        own = {**preset, **_own(kind, block.content, names)}
        same = next((choice for choice in choices if choice.lists == own), None)
        if same is None:
            choices.append(OwnLists(titles=[block.title], lists=own))
        elif same.titles:
            same.titles.append(block.title)
    return VocabularyPart(activities=activities, choices=choices)


def _own(kind: Activity[Any], content: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """An activity's own lists; none where its author left it broken."""
    try:
        return understood(kind, content).model_dump(mode="json", include=set(names))
    except ValidationError:
        return {}


def _storable(data: Any) -> bool:
    if isinstance(data, str):
        return storable(data)
    if isinstance(data, Mapping):
        return all(_storable(key) and _storable(value) for key, value in data.items())
    return all(_storable(value) for value in data) if isinstance(data, list) else True
