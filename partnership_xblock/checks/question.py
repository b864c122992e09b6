"""The one place for what a question about the set-up is, and how it is answered: in words, with what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["ok", "hint", "warning", "error"]
"""As it should be; cannot be told from here; works, but not as well as it could; does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence on how things stand, and one on what to do, empty where nothing is."""

    level: Level
    says: str
    do: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`name` is how it is asked for and silenced. `cheap`: answered from settings and files alone, so Django's own
    `check` asks it too. `database`: answered by the database, so it is asked where Django asks of databases."""

    name: str
    ask: Callable[[], Iterable[Finding]]
    cheap: bool = False
    database: bool = False

    def findings(self) -> list[Finding]:
        """The answer; that there is none is one as well: a question must not end the round for the others."""
        try:
            return list(self.ask())
        except Exception as error:  # noqa: BLE001 (whatever it is, the operator is told)
            return [
                Finding(
                    "error",
                    f"This could not be found out: {type(error).__name__}: {error}",
                    "Mend what is named above this line first, then ask again.",
                )
            ]
