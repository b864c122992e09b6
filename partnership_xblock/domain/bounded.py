"""A limit on the length of a text in two languages, which an editor can show beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_core import PydanticCustomError

from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.titled import Limit


@dataclass(frozen=True, slots=True)
class AtMost(Limit):
    """At most `limit` grapheme clusters in each language. Error: `text_too_long` {n, max}."""

    limit: int

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"x-max": self.limit}

    def __call__(self, text: Text) -> Text:
        for words in (text.th, text.en):
            if len(words) > self.limit and (n := graphemes.count(words)) > self.limit:
                raise PydanticCustomError("text_too_long", "too long", {"n": n, "max": self.limit})
        return text
