"""Titles and hints for the fields an author edits, declared at the field itself.

`label: Annotated[Text, Titled(N_("Name"))]`. Validation, defaults and stored content ignore them;
`activities/schema.py` builds an editor's fields from them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from partnership_xblock.domain.text import Text

Widget = Literal[
    "text", "long_text", "line", "id", "type", "number", "points", "switch", "date", "month_day", "choice", "choices",
    "reference", "references", "order", "url", "picture", "indicators", "list", "sectors", "texts", "words", "rows",
    "lists", "table", "group",
]  # fmt: skip
"""How a field is edited; activities/schema.py says what each is."""


# Compared by identity: `choices` could not be hashed, and typing hashes the metadata of an annotation.
@dataclass(frozen=True, slots=True, eq=False)
class Titled:
    """English messages, marked for the catalogue where they are written."""

    title: str
    help: str = ""
    """What the title does not say; empty for none."""
    choices: Mapping[str, str | Text] = field(default_factory=dict)
    """The words for each value of a `Literal`: a message, or the course's own words in both languages."""
    of: str = ""
    """The list whose ids it holds: the nearest field of that name, beside it or in an enclosing model. A name of
    `OUTSIDE` where the content has none."""
    also: Mapping[str, str] = field(default_factory=dict)
    """Ids that a table accepts beside those of its list, and the words for each."""
    widget: Widget | Literal[""] = ""
    """The editor, where the type does not determine it."""
    ordered: bool = True
    """False for a list whose order an author cannot change."""
    fixed: bool = False
    """Shown, but not editable."""


OUTSIDE: Final = frozenset({"sectors", "kinds"})
"""Lists that content may refer to without containing them: the network's sectors, and the kinds of activity."""


class Limit(ABC):
    """A validator that describes its limit, so that an editor can show it beforehand."""

    __slots__ = ()

    @property
    @abstractmethod
    def limits(self) -> Mapping[str, Any]:
        """The limit in words of JSON Schema, and those of activities/schema.py."""
