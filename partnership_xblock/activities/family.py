"""Families of items that a kind's answers consist of: their keys, their models, who may write them and how often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from partnership_xblock.activities.sheet import Values
from partnership_xblock.domain.item import IsoDate, ItemModel, Line, Paragraph, PartnerMark, item_problems
from partnership_xblock.domain.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One family of items."""

    key: str
    """`rating:` for many, each with an id behind the colon; `priority` for the one."""
    model: type[ItemModel]
    writer: Literal["owner", "server"] = "owner"
    """Who writes it. A save of the owner's never changes an item of the server's."""
    once: bool = False
    """Written once: the same value again does no harm, another value is refused and the first stays."""
    after_done: bool = False
    """Accepted even when the work is finished or accepted: a try of a question that counts in the learner's favour."""
    of_partner: bool = False
    """The id behind the colon is a partner's, up to a dot where there is one (`get:weavinggrp01.work`)."""


class Reply(ItemModel):
    """`reply:<comment id>`: the teacher's short answer to a comment, and whether the teacher marked it done."""

    text: Paragraph = ""
    done: bool = False


class Todo(ItemModel):
    """`todo:<checklist id>`: whether the teacher ticked a line of the trainer's checklist."""

    done: bool = False


class OfferAnswer(ItemModel):
    """`offer:<ref>`: what the teacher did with something offered from another activity, and its words and day at that
    time: a change where it comes from is told by them, and never applied by itself."""

    state: Literal["", "taken", "dismissed"] = ""
    text: Line = ""
    date: IsoDate = ""


OFFER: Final = "offer:"

OF_EVERY_KIND: Final = (
    Family(key="reply:", model=Reply),
    Family(key="todo:", model=Todo),
    Family(key=OFFER, model=OfferAnswer),
)
"""A teacher's answers to a review and to what other activities offer, beside the items of the kind."""


def family_of(families: Iterable[Family], key: str) -> Family | None:
    """The family that a key belongs to; None for none of them."""
    prefix, colon, rest = key.partition(":")
    if colon and not rest:
        return None
    return next((family for family in families if family.key == prefix + colon), None)


def answer_problems(families: tuple[Family, ...], key: str, value: Mapping[str, Any]) -> list[Problem]:
    """The problems of the shape of one item of the answers; empty when it fits. Codes: as `item_problems`."""
    return item_problems(_models(families), key, value)


@cache
def _models(families: tuple[Family, ...]) -> Mapping[str, type[ItemModel]]:
    return {family.key: family.model for family in (*families, *OF_EVERY_KIND)}


def partners_in(families: Iterable[Family], answers: Values) -> frozenset[str]:
    """Ids of the partners that answers mention: in fields of type `PartnerId`, and in keys of families that are about a
    partner. The network keeps them when they are removed."""
    ids: set[str] = set()
    families = tuple(families)
    for key, value in answers.items():
        family = family_of(families, key)
        if family is None:
            continue
        if family.of_partner:
            ids.add(key.removeprefix(family.key).partition(".")[0])
        for way in partner_fields(family.model):
            ids.update(_ids_at(value, way))
    return frozenset(ids - {""})


@cache
def partner_fields(model: type[BaseModel]) -> tuple[tuple[str, ...], ...]:
    """The paths to every partner's id in a model: names of fields, and `*` for each entry of a list or mapping."""
    return tuple(way for name, field in model.model_fields.items() for way in _ways(name, field))


def _ways(name: str, field: FieldInfo) -> Iterator[tuple[str, ...]]:
    if any(isinstance(mark, PartnerMark) for mark in field.metadata):
        yield (name,)
    else:
        for way in _below(field.annotation):
            yield (name, *way)


def _below(annotation: Any) -> Iterator[tuple[str, ...]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from partner_fields(annotation)
        return
    many = get_origin(annotation) in (list, tuple, dict)
    for part in get_args(annotation):
        step = ("*",) if many else ()
        if any(isinstance(mark, PartnerMark) for mark in getattr(part, "__metadata__", ())):
            yield step
        else:
            inner = part.__origin__ if hasattr(part, "__metadata__") else part
            for way in _below(inner):
                yield (*step, *way)


def _ids_at(value: Any, way: tuple[str, ...]) -> Iterator[str]:
    """The ids at the end of a path; none where an item of another release has another shape."""
    if not way:
        if isinstance(value, str):
            yield value
        return
    step, *rest = way
    if step == "*":
        entries = value.values() if isinstance(value, Mapping) else value if isinstance(value, (list, tuple)) else ()
        for entry in entries:
            yield from _ids_at(entry, tuple(rest))
    elif isinstance(value, Mapping) and step in value:
        yield from _ids_at(value[step], tuple(rest))
