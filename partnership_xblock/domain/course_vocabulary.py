"""The vocabulary of a course: lists that its activities share, in four parts that an author adopts one by one.

A part that is None is nobody's: each activity then has its own lists. Ids are stored with answers and stay when a name
is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Final, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError

from partnership_xblock.domain.module_card import COMPETENCIES, LEVELS
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import (
    FAITH_PLACES,
    FORMS,
    GOAL_HOURS,
    PILLARS,
    SECTORS,
    TERMS,
    Choice,
    FaithPlace,
    Pillar,
    Sector,
    Term,
)
from partnership_xblock.domain.ways import LEVELS as WAYS_OF_WORKING
from partnership_xblock.domain.ways import WAYS, Level

NAME_LENGTH: Final = 120
"""Characters of a name in one language."""
WORD_LENGTH: Final = 60
LONGER: Final = 400
"""Characters of a sentence about a thing in one language."""
WORDS: Final = 100
"""Words from which one kind of partner is guessed."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @model_validator(mode="after")
    def _sound(self) -> Self:
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, tuple):
                _told_apart(name, value)
        return self


class PartnerLists(_Part):
    """How partners are described: what map, desk and files say of the same partner."""

    sectors: Annotated[
        tuple[Sector, ...],
        Field(min_length=1, max_length=20),
        Titled(N_("Kinds of partners"), N_("A teacher chooses one for each partner.")),
    ] = SECTORS
    pillars: Annotated[
        tuple[Pillar, ...],
        Field(min_length=1, max_length=7),
        Titled(N_("Sides of the map"), N_("The parts of the map round the school.")),
    ] = PILLARS
    faith_pillar: Annotated[str, Field(max_length=40)] = "faith"
    faiths: Annotated[tuple[FaithPlace, ...], Field(max_length=12)] = FAITH_PLACES
    forms: Annotated[
        tuple[Choice, ...],
        Field(max_length=20),
        Titled(N_("How we work together"), N_("Several can be ticked for each partner.")),
    ] = FORMS
    sector_words: Annotated[tuple[SectorWords, ...], Field(max_length=20), Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS

    @field_validator("sector_words")
    @classmethod
    def _short(cls, value: tuple[SectorWords, ...]) -> tuple[SectorWords, ...]:
        for at, row in enumerate(value):
            if len(row.words) > WORDS or any(len(word) > WORD_LENGTH for word in row.words):
                raise PydanticCustomError("long_words", "too many words, or one too long", {"at": f"{at}.words"})
        return value

    @model_validator(mode="after")
    def _on_known_sides(self) -> Self:
        there = {pillar.id for pillar in self.pillars}
        for at, sector in enumerate(self.sectors):
            if sector.pillar not in there:
                raise PydanticCustomError("no_side", "no such side of the map", {"at": f"sectors.{at}.pillar"})
        return self


class YearLists(_Part):
    """How a school year is divided, and what is to be reached in it."""

    terms: Annotated[
        tuple[Term, ...],
        Field(max_length=6),
        Titled(N_("Terms"), N_("Hours are added up by term and by fiscal year; the two overlap.")),
    ] = TERMS
    goal_hours: Annotated[
        int,
        Field(ge=0, le=2000),
        Titled(N_("Hours to reach in a fiscal year"), N_("0 for none. What an office asks for differs.")),
    ] = GOAL_HOURS


class WayLists(_Part):
    """The ways of working together, as activities ask for them and lessons tell of them. No rule knows their ids or
    their number; an answer that points to one that is gone speaks for none."""

    levels: Annotated[tuple[Level, ...], Field(min_length=2, max_length=6), WAYS] = WAYS_OF_WORKING


class CardLists(_Part):
    """What module cards say: levels, and competencies, by which activities are found to be related."""

    levels: Annotated[tuple[Choice, ...], Field(max_length=10), Titled(N_("Levels"))] = tuple(
        Choice(id=id_, label=label) for id_, label in LEVELS.items()
    )
    competencies: Annotated[tuple[Choice, ...], Field(max_length=20), Titled(N_("Competencies"))] = tuple(
        Choice(id=id_, label=label) for id_, label in COMPETENCIES.items()
    )


class CourseVocabulary(BaseModel):
    """One version of a course's vocabulary, whole."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    partners: PartnerLists | None = None
    year: YearLists | None = None
    ways: WayLists | None = None
    card: CardLists | None = None

    @cached_property
    def fields(self) -> dict[str, Any]:
        """Fields of a kind's content that are the course's, by name, as JSON: those of the adopted parts. Shared: they
        must not be changed."""
        adopted = (part for part in (self.partners, self.year, self.ways) if part is not None)
        return {name: value for part in adopted for name, value in part.model_dump(mode="json").items()}

    @property
    def levels(self) -> dict[str, Text]:
        """Labels of a module card's levels by id, hidden ones too: the course's, else the preset's."""
        return LEVELS if self.card is None else {one.id: one.label for one in self.card.levels}

    @property
    def competencies(self) -> dict[str, Text]:
        """Labels of competencies by id, hidden ones too: the course's, else the preset's."""
        return COMPETENCIES if self.card is None else {one.id: one.label for one in self.card.competencies}

    @classmethod
    def from_kept(cls, raw: Mapping[str, Any]) -> Self:
        """As stored, by whatever release: a part that this one cannot read is nobody's."""
        try:
            return cls.model_validate(dict(raw))
        except ValidationError as error:
            wrong = {one["loc"][0] for one in error.errors() if one["loc"]}
        return cls.from_kept({name: part for name, part in raw.items() if name not in wrong}) if wrong else cls()


@dataclass(frozen=True, slots=True)
class InForce:
    """A vocabulary, and the hash by which its version is stored."""

    lists: CourseVocabulary
    version: str


NONE: Final = CourseVocabulary.model_construct()
"""Each activity has its own lists."""

EVERYWHERE: Final = frozenset({**PartnerLists.model_fields, **YearLists.model_fields, **WayLists.model_fields})
"""Names of the fields of a kind's content that a course may have of its own. A field of such a name is the course's
wherever a kind has one, and of the same type there (tests/conformance)."""


def over(content: Mapping[str, Any], vocabulary: CourseVocabulary | None, names: Iterable[str]) -> dict[str, Any]:
    """An author's fields with the course's in their place, as far as a content has them (`names`)."""
    if vocabulary is None:
        return dict(content)
    known = set(names)
    return {**content, **{name: value for name, value in vocabulary.fields.items() if name in known}}


def renamed(lists: Mapping[str, Any], vocabulary: CourseVocabulary | None) -> dict[str, Any]:
    """Lists by name (as JSON) in which a thing of the ways of working together has the course's words: those of the
    same name and id. Which of them a text tells of stays its author's."""
    ways = None if vocabulary is None else vocabulary.ways
    if ways is None:
        return dict(lists)
    said = {one.id: {"label": one.label, "say": one.sentence} for one in ways.levels}

    def named(thing: Any) -> Any:
        words = said.get(thing.get("id", ""), {}) if isinstance(thing, dict) else {}
        own = {name: text.model_dump(mode="json") for name, text in words.items() if text.th or text.en}
        return {**thing, **own} if own else thing

    ours = [name for name in WayLists.model_fields if isinstance(lists.get(name), list)]
    return {**lists, **{name: [named(thing) for thing in lists[name]] for name in ours}}


def _told_apart(name: str, rows: Sequence[Any]) -> None:
    """Raises for an id that is repeated, and for a name that is missing or too long; `at`: where, within the part."""
    ids = [row.sector if isinstance(row, SectorWords) else row.id for row in rows]
    if len(set(ids)) != len(ids):
        raise PydanticCustomError("twice", "an id is repeated", {"at": name})
    for place, row in enumerate(rows):
        for field in type(row).model_fields:
            text = getattr(row, field)
            if not isinstance(text, Text):
                continue
            at = f"{name}.{place}.{field}"
            needed = type(row).model_fields[field].is_required()
            if needed and not (text.th.strip() or text.en.strip()):
                raise PydanticCustomError("no_name", "a name is missing", {"at": at})
            most = NAME_LENGTH if needed else LONGER
            if max(len(text.th), len(text.en)) > most:
                raise PydanticCustomError("long_name", "a name is too long", {"at": at, "max_length": most})
