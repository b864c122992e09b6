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
    of a list are found by their id; those without one by what they say, else by their place while none came or went.
    """
    if isinstance(stored, Mapping) and isinstance(read, Mapping) and isinstance(edited, Mapping):
        both = {
            key: with_unknown(stored[key], read[key], edited[key]) for key in edited if key in stored and key in read
        }
        return {**edited, **both, **{key: value for key, value in stored.items() if key not in read}}
    if isinstance(stored, list) and isinstance(read, list) and isinstance(edited, list):
        return [_thing(stored, read, edited, at) for at in range(len(edited))]
    return edited


def _thing(stored: list[Any], read: list[Any], edited: list[Any], at: int) -> Any:
    thing = edited[at]
    id_ = _id(thing)
    if id_:
        was, known = _named(stored, id_), _named(read, id_)
        return thing if was is None or known is None else with_unknown(was, known, thing)
    if len(stored) != len(read):
        return thing
    if thing in read:
        return with_unknown(stored[read.index(thing)], thing, thing)
    return with_unknown(stored[at], read[at], thing) if len(read) == len(edited) else thing


def _named(things: list[Any], id_: str) -> Any:
    return next((one for one in things if _id(one) == id_), None)


def _id(thing: Any) -> str:
    found = thing.get("id") if isinstance(thing, Mapping) else None
    return found if isinstance(found, str) else ""
