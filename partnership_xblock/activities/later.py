"""Keeps what only a later release knows inside an edited field: fields of its things that this release does not have.

A content is edited as this release reads it. What it leaves out of a stored value is put back where its thing still is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any


def as_written(
    own: Mapping[str, Any],
    stored: Mapping[str, Any],
    read: Mapping[str, Any],
    edited: Mapping[str, Any],
    unfit: Collection[str],
) -> dict[str, Any]:
    """The fields that a block keeps (`own`) with what stays of the stored ones: a field that the author left as it was
    is as it was written, one of `unfit` too; an edited one keeps what this release does not know in it."""
    both = [name for name in edited if name in stored]
    inside = {name: with_unknown(stored[name], read[name], edited[name]) for name in both if name not in unfit}
    kept = {**own, **{name: value for name, value in inside.items() if name in own or value != edited[name]}}
    left = (name for name in both if read[name] == edited[name] and (name in kept or name in unfit))
    return {**kept, **{name: stored[name] for name in left}}


def with_unknown(stored: Any, read: Any, edited: Any) -> Any:
    """`edited` with the fields that `stored` has and `read`, the same value as this release reads it, has not. Things
    of a list are found by their id; those without one by what they say, else by their place while none came or went,
    else by what most of them still says.
    """
    if isinstance(stored, Mapping) and isinstance(read, Mapping) and isinstance(edited, Mapping):
        both = {
            key: with_unknown(stored[key], read[key], edited[key]) for key in edited if key in stored and key in read
        }
        return {**edited, **both, **{key: value for key, value in stored.items() if key not in read}}
    if isinstance(stored, list) and isinstance(read, list) and isinstance(edited, list):
        was = _unnamed(read, edited) if len(stored) == len(read) else {}
        return [_thing(stored, read, thing, was.get(at)) for at, thing in enumerate(edited)]
    return edited


def _thing(stored: list[Any], read: list[Any], thing: Any, at: int | None) -> Any:
    id_ = _id(thing)
    if id_:
        was, known = _named(stored, id_), _named(read, id_)
        return thing if was is None or known is None else with_unknown(was, known, thing)
    return thing if at is None else with_unknown(stored[at], read[at], thing)


def _unnamed(read: list[Any], edited: list[Any]) -> dict[int, int]:
    """For the place of each edited thing without an id that was there before, where it was."""
    came = [at for at, thing in enumerate(edited) if not _id(thing)]
    left = [at for at, thing in enumerate(read) if not _id(thing)]
    found: dict[int, int] = {}

    def take(at: int, was: int) -> None:
        found[at] = was
        came.remove(at)
        left.remove(was)

    for at in [*came]:
        same = next((was for was in left if read[was] == edited[at]), None)
        if same is not None:
            take(at, same)
    if len(came) == len(left):
        return {**found, **dict(zip(came, left, strict=True))}
    alike = sorted((-_alike(read[was], edited[at]), at, was) for at in came for was in left)
    for much, at, was in alike:
        if much and at in came and was in left:
            take(at, was)
    return found


def _alike(one: Any, other: Any) -> int:
    """How many values both have at the same place; empty ones say nothing."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return sum(_alike(value, other[key]) for key, value in one.items() if key in other)
    if isinstance(one, list) and isinstance(other, list):
        return sum(map(_alike, one, other))
    return int(bool(one) and one == other)


def _named(things: list[Any], id_: str) -> Any:
    return next((one for one in things if _id(one) == id_), None)


def _id(thing: Any) -> str:
    found = thing.get("id") if isinstance(thing, Mapping) else None
    return found if isinstance(found, str) else ""
