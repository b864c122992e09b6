"""A block's settings and content as the app uses them, without the XBlock itself.

Every save and every page reads the content, and an author changes it rarely: each process keeps parsed content by the
author's text. The returned objects are shared: they must not be changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, Final, Self

from opaque_keys.edx.keys import CourseKey, UsageKey
from pydantic import ValidationError

from partnership_xblock.activities import activity, installed
from partnership_xblock.activities.activity import Activity, Card, Content
from partnership_xblock.activities.block_settings import DEFAULTS, BlockSettings
from partnership_xblock.activities.grading import most_points
from partnership_xblock.domain.course_vocabulary import NONE, CourseVocabulary, InForce
from partnership_xblock.domain.module_card import COMPETENCIES, LEVELS, known_competencies, lane_words, level_words
from partnership_xblock.domain.scoring import Criterion, rubric_in
from partnership_xblock.domain.text import Text
from partnership_xblock.repositories.listed import SERIES_LENGTH
from partnership_xblock.services.wire.page import BlockShape
from partnership_xblock.services.wire.page import Criterion as CriterionShape
from partnership_xblock.services.wire.times import iso

KEPT: Final = 128
"""Contents of blocks that a process keeps; a course has a handful."""


def understood(kind: Activity[Any], raw: Mapping[str, Any]) -> Content:
    """The preset with the author's fields in place. Raises pydantic's ValidationError where they do not fit."""
    model: type[Content] = kind.Content
    return of_text(model, text_of(raw))


def text_of(raw: Mapping[str, Any]) -> str:
    """The content as text: equal content gives equal text."""
    return json.dumps(dict(raw), ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=KEPT)
def of_text(model: type[Content], author: str) -> Content:
    """As `understood`, from the content's text."""
    return model.from_author(json.loads(author))


def card_of(kind: Activity[Any], raw: Mapping[str, Any]) -> Card:
    """The activity's card: its content's where a kind has it there, else the kind's. Raises as `understood`."""
    return kind.own_card if kind.card_of is None else kind.card_of(understood(kind, raw))


_AS_THEY_ARE: Final = ("kind", "title", "eyebrow", "graded")
"""Fields, besides the settings, that a stored block has in the same form as this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockInfo(BlockSettings):
    """A block as its author set it. Built by the block from its fields, and stored whole with every round."""

    usage_key: UsageKey
    course_key: CourseKey
    kind: str
    content: Mapping[str, Any] = field(default_factory=dict)
    """The author's fields over the kind's preset, and the course's over both; `{}` is the preset."""
    vocabulary: InForce | None = None
    """The course's, which `content` has already where it has such lists; None where it has none. A round's: the parts
    that are not in its content."""
    title: str = ""
    """Empty: the kind's own."""
    eyebrow: str = ""
    graded: bool = True
    """Whether it brings points."""
    rubric: tuple[Criterion, ...] = ()
    starters: tuple[Text, ...] | None = None
    """The author's own sentences for the trainer's comments; None: the kind's. No page of a teacher has them."""
    due: datetime | None = None
    grace: timedelta = timedelta()

    @property
    def closes(self) -> datetime | None:
        """When the block stops accepting work; None for never."""
        return None if self.due is None else self.due + self.grace

    @property
    def series_id(self) -> str | None:
        """The series as it is stored; None for none. A course's files may have a longer one than the form takes."""
        return self.series.strip()[:SERIES_LENGTH] or None

    @property
    def lists(self) -> CourseVocabulary:
        return NONE if self.vocabulary is None else self.vocabulary.lists

    @property
    def _known_competencies(self) -> Mapping[str, Text]:
        """Labels of the course's competencies, else of the preset's, by id."""
        return COMPETENCIES if self.vocabulary is None else self.lists.competencies

    @property
    def known_competencies(self) -> tuple[str, ...]:
        """Ids of the competencies, in the order of the course's list."""
        return known_competencies(self.competencies, self._known_competencies)

    def closed(self, now: datetime) -> bool:
        return self.closes is not None and now > self.closes

    def card(self) -> Card:
        """The activity's card where the author has set no fields of it; the kind's where the content does not fit."""
        kind = activity(self.kind)
        try:
            return card_of(kind, self.content)
        except ValidationError:
            return kind.own_card

    def possible(self) -> float:
        """The most points there are, before the weight; 0 where the block is not graded, or its content does not
        fit."""
        if not self.graded:
            return 0.0
        kind = activity(self.kind)
        try:
            return most_points(kind, self.grading, self.rubric, lambda: understood(kind, self.content))
        except ValidationError:
            return 0.0

    def shape(self, language: str, now: datetime) -> BlockShape:
        """The block for the page. The rubric is in it only where the author shows it."""
        card = self.card()
        words: dict[str, Any] = {
            "instructions": self.instructions or card.instructions.into(language),
            "minutes": self.minutes or card.minutes,
            "level": level_words(self.level, LEVELS if self.vocabulary is None else self.lists.levels).into(language),
            "hours": max(self.hours or 0, 0),
            "lane": lane_words(self.lane).into(language),
            "competencies": list(self.known_competencies),
            "competency": self.competency_words(language),
            "weight": self.weight if self.weight is not None else self.possible(),
        }
        as_set = {name: value for name, value in _settings(self).items() if name in BlockShape.model_fields}
        return BlockShape(
            **(as_set | words),
            usage_key=str(self.usage_key),
            course_key=str(self.course_key),
            kind=self.kind,
            title=self.title or card.title.into(language),
            eyebrow=self.eyebrow,
            due=iso(self.due),
            closes=iso(self.closes),
            closed=self.closed(now),
            graded=self.graded,
            rubric=criteria(self.rubric, language) if self.rubric_shown else [],
        )

    def competency_words(self, language: str) -> str:
        """Competencies of the list, then the author's own."""
        known = self._known_competencies
        names = [known[one].into(language) for one in self.known_competencies]
        return " · ".join([*names, self.competency] if self.competency else names)

    def to_json(self) -> dict[str, Any]:
        """As stored with a round. Content is not in it: the round's content version has it."""
        return {
            **{name: getattr(self, name) for name in _AS_THEY_ARE},
            **_settings(self),
            "usage_key": str(self.usage_key),
            "course_key": str(self.course_key),
            "rubric": [line.model_dump(mode="json") for line in self.rubric],
            **({} if self.starters is None else {"starters": [one.model_dump(mode="json") for one in self.starters]}),
            "due": iso(self.due),
            "grace": self.grace.total_seconds(),
            **({} if self.vocabulary is None else {"vocabulary": _frozen(self.vocabulary)}),
        }

    @classmethod
    def from_json(cls, row: Mapping[str, Any], content: Mapping[str, Any]) -> Self:
        """As it was when a round was handed in, with the round's content. Settings that another release stored and this
        one does not know are ignored; settings that it did not store are as in a block whose author never set them."""
        usage_key = UsageKey.from_string(row["usage_key"])
        course_key = CourseKey.from_string(row["course_key"])
        values = {name: _as_set(row[name]) for name in (*_AS_THEY_ARE, *DEFAULTS) if name in row}
        return cls(
            **{"needs_trainer": _by_kind(row), **values},
            usage_key=usage_key.map_into_course(course_key),
            course_key=course_key,
            content=content,
            rubric=rubric_in(row),
            starters=starters_in(row),
            due=datetime.fromisoformat(row["due"]).astimezone(UTC) if row.get("due") else None,
            grace=timedelta(seconds=row.get("grace", 0)),
            vocabulary=_thawed(row.get("vocabulary")),
        )


def starters_in(row: Mapping[str, Any]) -> tuple[Text, ...] | None:
    """The author's own sentences of a block as a round keeps it; None: the kind's."""
    own = row.get("starters")
    return None if own is None else tuple(Text.model_validate(one) for one in own)


def _settings(block: BlockSettings) -> dict[str, Any]:
    """As JSON."""
    values = {name: getattr(block, name) for name in DEFAULTS}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _frozen(vocabulary: InForce) -> dict[str, Any]:
    """What a round keeps of the vocabulary besides its content: the version's hash, and the lists of module cards."""
    return {"version": vocabulary.version, **vocabulary.lists.model_dump(mode="json", include={"card"})}


def _thawed(row: Mapping[str, Any] | None) -> InForce | None:
    if row is None:
        return None
    return InForce(CourseVocabulary.from_kept({"card": row.get("card")}), str(row.get("version", "")))


def _as_set(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _by_kind(row: Mapping[str, Any]) -> bool:
    """The settings of a round from an earlier release, which stored none and went by the kind."""
    kind = installed(str(row.get("kind", "")))
    return kind is None or kind.needs_trainer


def criteria(rubric: tuple[Criterion, ...], language: str) -> list[CriterionShape]:
    """A rubric's criteria in one language."""
    return [
        CriterionShape(
            id=line.id,
            label=line.label.into(language),
            points=line.points,
            levels=[level.into(language) for level in line.levels],
            steps=list(line.reaches),
        )
        for line in rubric
    ]
