"""What an author reads at a field that she edits, declared at the field itself.

`label: Annotated[Text, Titled(N_("Name"))]`. Validation, defaults and what is kept know nothing of it;
`activities/schema.py` makes an editor's fields of it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from partnership_xblock.domain.text import Text

Widget = Literal[
    "text", "long_text", "line", "id", "type", "number", "points", "switch", "date", "choice", "choices", "reference",
    "references", "order", "url", "picture", "indicators", "list", "sectors", "texts", "words", "rows", "lists",
    "table", "group",
]  # fmt: skip
"""How a field is edited; activities/schema.py says what each is."""


# Compared as the one it is: `choices` could not be hashed, and typing hashes what stands in an annotation.
@dataclass(frozen=True, slots=True, eq=False)
class Titled:
    """English messages, marked for the catalogue where they are written."""

    title: str
    help: str = ""
    """What is not plain from the title; empty for none."""
    choices: Mapping[str, str | Text] = field(default_factory=dict)
    """The words for each value of a `Literal`: a message, or what the course's own data says in both languages."""
    of: str = ""
    """The list whose ids it holds: the nearest field of that name, beside it or in what it stands in. A name of
    `OUTSIDE` where the content has none."""
    also: Mapping[str, str] = field(default_factory=dict)
    """Ids that a table has beside those of its list, and the words for each."""
    widget: Widget | Literal[""] = ""
    """Where the type does not tell how it is edited."""
    ordered: bool = True
    """False for a list whose order is not the author's to choose."""
    fixed: bool = False
    """Shown, and no author's to change."""


OUTSIDE: Final = frozenset({"sectors", "kinds"})
"""Lists that content may refer to without holding them: the network's sectors, and the kinds of activity."""


class Limit(ABC):
    """The function of a validator that says what it asks for, so that an editor tells it before it is met."""

    __slots__ = ()

    @property
    @abstractmethod
    def told(self) -> Mapping[str, Any]:
        """In words of JSON Schema, and those of activities/schema.py."""
