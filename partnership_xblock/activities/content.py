"""The base of every kind's content, and the presets a new block may begin with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from partnership_xblock.domain.course_vocabulary import CourseVocabulary, over
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import Text

M = TypeVar("M", bound=BaseModel)


class Content(BaseModel):
    """The content that an author edits. Every field's default is the first preset's, so `{}` is that preset and an
    author's changes are the changed fields. Every item in a list has an `id` that stays when it is renamed.

    A field marked `Secret` (domain/secret.py) never reaches a learner.
    """

    # Built at first use: most processes never use most kinds.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @classmethod
    def preset(cls) -> Self:
        return cls()

    @property
    def asks(self) -> tuple[Text, ...]:
        """The questions a learner is asked, in the author's words and page order: for readers outside the page."""
        return ()

    def never(self, shared: Collection[str]) -> Iterable[Problem]:
        """Advice to its author on what can never take effect, such as a limit out of reach; paths begin at a field.
        `shared`: the fields that are the course's, which have no place in the author's form."""
        del shared
        return ()

    @classmethod
    def from_author(cls, raw: Mapping[str, Any]) -> Self:
        """The preset with the author's fields in place. A field unknown to this release (of a course from a newer site,
        or given up since) is ignored; the block keeps it. Raises pydantic's ValidationError for known fields that do
        not fit."""
        return of_any_release(cls, cls.over_preset(raw))

    @classmethod
    def preset_named(cls, name: str) -> Mapping[str, Any]:
        """The fields in which the preset of that id differs from the first; empty for the first, or an unknown one."""
        del name
        return {}

    @classmethod
    def over_preset(cls, raw: Mapping[str, Any]) -> Mapping[str, Any]:
        """The author's fields over those of the chosen preset: `{"preset": "four", ...}`. Missing fields are as in that
        preset; an empty text or list is the author's own."""
        chosen = raw.get("preset", "")
        own = raw if "preset" in cls.model_fields else {key: value for key, value in raw.items() if key != "preset"}
        return {**cls.preset_named(chosen), **own} if isinstance(chosen, str) else own

    @classmethod
    def in_course(cls, raw: Mapping[str, Any], vocabulary: CourseVocabulary | None) -> dict[str, Any]:
        """The author's fields with the course's lists in their place."""
        return over(raw, vocabulary, cls.model_fields)

    @classmethod
    def from_kept(cls, raw: Mapping[str, Any]) -> Self:
        """The content stored with a round, by whatever release: a field that does not fit this release is as in the
        preset, so that the answers beside it can still be exported."""
        return cls._fitting(raw)[0]

    @classmethod
    def unfit(cls, raw: Mapping[str, Any]) -> frozenset[str]:
        """Names of the stored fields that `from_kept` leaves out."""
        return cls._fitting(raw)[1]

    @classmethod
    def _fitting(cls, raw: Mapping[str, Any]) -> tuple[Self, frozenset[str]]:
        left = dict(raw)
        while left:
            try:
                return cls.from_author(left), frozenset(raw.keys() - left.keys())
            except ValidationError as error:
                wrong = {str(one["loc"][0]) for one in error.errors() if one["loc"]} & left.keys()
            # What does not fit together is no single field's fault: then only the preset is left.
            wrong = wrong or left.keys() - {"preset"} or {"preset"}
            left = {name: value for name, value in left.items() if name not in wrong}
        return cls(), frozenset(raw)


C = TypeVar("C", bound=Content)


@dataclass(frozen=True, slots=True)
class Preset(Generic[C]):
    """A whole content with a name, from which an author starts. `id` is stored in the block, as `{"preset": id}`;
    `make` is called when the content is needed, so that a process loads no text that nobody reads."""

    id: str
    label: Text
    make: Callable[[], C]

    @property
    def content(self) -> C:
        return self.make()


def of_any_release(model: type[M], raw: Mapping[str, Any]) -> M:
    """What an author's model reads of a value that a later release may have written: without the fields that this one
    does not know, at any depth. Raises pydantic's ValidationError for known fields that do not fit."""
    try:
        return model.model_validate(dict(raw))
    except ValidationError as error:
        unknown = [one["loc"] for one in error.errors() if one["type"] == "extra_forbidden"]
        if not unknown:
            raise
    return model.model_validate(_without(raw, unknown))


def _without(raw: Mapping[str, Any], places: Iterable[tuple[int | str, ...]]) -> dict[str, Any]:
    """A copy without the fields at these paths through objects and lists."""
    copy = deepcopy(dict(raw))
    for way in places:
        _drop(copy, way)
    return copy


def _drop(node: Any, way: tuple[int | str, ...]) -> bool:
    """Removes the field at the end of a path; returns whether it was there. Where a model is one of several, pydantic's
    path names which (`cards.0.text.colour`): such a step is skipped."""
    step, *rest = way
    if not rest:
        there = isinstance(node, dict) and step in node
        if there:
            del node[step]
        return there
    here = isinstance(node, list) if isinstance(step, int) else isinstance(node, dict) and step in node
    return (here and _drop(node[step], tuple(rest))) or _drop(node, tuple(rest))
