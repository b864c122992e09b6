"""A question about the set-up, and its findings: a sentence on the state, and one on what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["ok", "hint", "warning", "error"]
"""As it should be; cannot be told from here; works, but not as well as it could; does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence on the state, and one on what to do, empty where nothing is to be done."""

    level: Level
    says: str
    do: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`name` selects and silences it. `cheap`: answered from settings and files alone, so Django's own `check` asks it
    too. `database`: answered by the database, so it is asked where Django checks databases."""

    name: str
    ask: Callable[[], Iterable[Finding]]
    cheap: bool = False
    database: bool = False

    def findings(self) -> list[Finding]:
        """The findings; an error of the question itself is one as well, so that it does not stop the other
        questions."""
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
