"""The shape of an item's value: field types shared by every kind, and the problems of a value of another shape.

Limits are counted in grapheme clusters. An item's shape is checked when it is saved (a wrong shape is refused, nothing
is stripped); whether it is complete is checked only when work is handed in, by the kind's rules. Ids of content (a
sector, an indicator) are checked for form only: an author may remove one while a teacher's page is open, and a removal
never orphans an answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any, Final, TypeVar, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from partnership_xblock.domain.problem import Param, Problem
from partnership_xblock.domain.text import storable
from partnership_xblock.domain.thai import graphemes

NAME: Final = 120
LINE: Final = 300
PARAGRAPH: Final = 4000
NOTE: Final = 140
_TIME: Final = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")
MARKS: Final = 8
"""Most code points of one grapheme cluster. A cluster may pile up any number of marks; no honest text comes near
eight."""


class ItemModel(BaseModel):
    """The base of every item's value. A field left out has its empty value; an unknown field is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)


M = TypeVar("M", bound=ItemModel)


class _Words(AfterValidator):
    """Marks a field as text that a person writes, as against an id, a choice or a date."""


def at_most(limit: int) -> AfterValidator:
    """A text that a person writes: at most this many grapheme clusters, all of which a database can store."""

    def check(text: str) -> str:
        # Cheap bounds first: counting grapheme clusters costs a microsecond and more for each character.
        if len(text) > limit * MARKS:
            raise PydanticCustomError("too_long", "too long", {"n": len(text), "max": limit})
        if not storable(text):
            raise PydanticCustomError("bad_character", "a character no database keeps")
        if len(text) > limit and (n := graphemes.count(text)) > limit:
            raise PydanticCustomError("too_long", "too long", {"n": n, "max": limit})
        return text

    return _Words(check)


def text_fields(model: type[ItemModel]) -> tuple[str, ...]:
    """The fields that hold a person's own words, in the order of the model."""
    return tuple(name for name, field in model.model_fields.items() if any(map(_has_words, (field, field.annotation))))


def _has_words(thing: Any) -> bool:
    marks = getattr(thing, "metadata", getattr(thing, "__metadata__", ()))
    return any(isinstance(mark, _Words) for mark in marks) or any(map(_has_words, get_args(thing)))


def _iso_or_empty(text: str) -> str:
    if text:
        try:
            parsed = date.fromisoformat(text)
        except ValueError:
            raise PydanticCustomError("not_a_date", "not an ISO date") from None
        if parsed.isoformat() != text or not 1857 <= parsed.year <= 2157:
            raise PydanticCustomError("not_a_date", "not an ISO date between 2400 and 2700 of the Buddhist Era")
    return text


def _time_or_empty(text: str) -> str:
    if text and not _TIME.fullmatch(text):
        raise PydanticCustomError("not_a_time", "not a time of day")
    return text


Name = Annotated[str, at_most(NAME)]
Line = Annotated[str, at_most(LINE)]
Note = Annotated[str, at_most(NOTE)]
Paragraph = Annotated[str, at_most(PARAGRAPH)]
Typed = Annotated[str, AfterValidator(at_most(NOTE).func)]
"""What is typed for a number: kept as it stands where it is none yet, which nothing is handed in with. No text."""
IsoDate = Annotated[str, AfterValidator(_iso_or_empty)]
"""`2026-11-20`, or empty."""
IsoTime = Annotated[str, AfterValidator(_time_or_empty)]
"""`15:00`, or empty."""
Id = Annotated[str, Field(max_length=40, pattern=r"^[A-Za-z0-9_-]*$")]
"""The id of a partner, a note, a sector ...; empty when nothing is chosen."""


class PartnerMark:
    """Marks a field that holds a partner's id."""

    __slots__ = ()


PartnerId = Annotated[str, Field(max_length=40, pattern=r"^[A-Za-z0-9_-]*$"), PartnerMark()]
"""The id of one of the network's partners; empty when none is chosen. A partner that answers mention stays in the
network when it is removed (`activities.family.partners_in`)."""
Order = Annotated[int, Field(ge=0, le=2**53 - 1)]
"""When an item was added, as a whole number that grows; ties are broken by key."""


def shape_problems(model: type[ItemModel], key: str, value: Mapping[str, Any]) -> list[Problem]:
    """The problems of the shape of one item's value: empty when it fits.

    Codes: `unknown_item` (from `item_problems`) · too_long {n, max} · bad_character · not_a_date · not_a_time ·
    unknown_field {field} · wrong_shape {field}.
    """
    try:
        model.model_validate(dict(value))
    except ValidationError as wrong:
        return [_problem(key, error) for error in wrong.errors(include_url=False, include_input=False)]
    return []


def item_problems(models: Mapping[str, type[ItemModel]], key: str, value: Mapping[str, Any]) -> list[Problem]:
    """The problems of the shape of an item in a document of these models.

    `models` goes from an item's key to its model; a key that ends in a colon (`partner:`) stands for all items with an
    id behind it. A key that matches none gives `unknown_item`.
    """
    prefix, colon, rest = key.partition(":")
    model = models.get(prefix + colon)
    if model is None or (colon and not rest):
        return [Problem(path=key, code="unknown_item")]
    return shape_problems(model, key, value)


def read(model: type[M], value: Mapping[str, Any]) -> M:
    """A stored value as its model. Fields unknown to this version are left out, not refused."""
    fields = _fields(model)
    if not value.keys() <= fields:
        value = {name: value[name] for name in fields if name in value}
    return model.model_validate(value)


@cache
def _fields(model: type[ItemModel]) -> frozenset[str]:
    return frozenset(model.model_fields)


def _problem(key: str, error: Any) -> Problem:
    names = [str(part) for part in error["loc"]]
    # The name may be anything that was sent; a name that cannot be stored cannot be shown either.
    field = names[0] if names and storable(names[0]) else ""
    path = f"{key}#{field}" if field else key
    kind = error["type"]
    if kind == "too_long" and "n" in error["ctx"]:  # pydantic's code for a list of too many rows
        params: dict[str, Param] = {"n": error["ctx"]["n"], "max": error["ctx"]["max"]}
        return Problem(path, kind, params)
    if kind in ("bad_character", "not_a_date", "not_a_time"):
        return Problem(path, kind)
    if kind == "extra_forbidden":
        return Problem(key, "unknown_field", {"field": field[:40]})
    return Problem(path, "wrong_shape", {"field": field[:40]})
