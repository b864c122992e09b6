"""A problem of a person's work: what is missing or wrong, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Param = str | int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    `path` is an item's key, with `#field` where one field is meant (`partner:ab12#name`), or `whole`. `code` is a key
    of the words (`wording/problems.py` or the kind's `words.py`, as `problem.<code>`); `params` fill its placeholders.
    A problem that is not blocking is advice: work can be handed in with it.
    """

    path: str
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)
    blocking: bool = True

    def to_json(self) -> dict[str, Any]:
        """`{"path", "code", "params", "blocking"}`, as on the wire and in the golden cases."""
        return {"path": self.path, "code": self.code, "params": dict(self.params), "blocking": self.blocking}


def advice(path: str, code: str, params: Mapping[str, Param] | None = None) -> Problem:
    """A problem that never prevents handing in."""
    return Problem(path=path, code=code, params=params or {}, blocking=False)
