"""The one place for words that exist in both languages, and for marking words to be translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict

Language = str
"""A language of the interface as Django names it (`th`, `en`, `pt-br`): one that has a catalogue. Content is kept in
Thai and English only; any other language reads it in English."""


_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def storable(text: str) -> bool:
    """No NUL (PostgreSQL refuses it) and no half of a surrogate pair (UTF-8 cannot hold it)."""
    return _UNSTORABLE.search(text) is None


def _kept_anywhere(text: str) -> str:
    if not storable(text):
        raise ValueError("a character no database keeps")
    return text


Words = Annotated[str, AfterValidator(_kept_anywhere)]


class Text(BaseModel):
    """The same words in Thai and English, as an author writes them. Either may be empty."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    th: Words = ""
    en: Words = ""

    def into(self, language: str) -> str:
        """The words in one language; where they are missing, in the other."""
        first, second = (self.th, self.en) if language.startswith("th") else (self.en, self.th)
        return first or second


def localized(value: Any, language: str) -> Any:
    """A model or plain structure as JSON-ready data in which every `Text` is one string."""
    if isinstance(value, Text):
        return value.into(language)
    if isinstance(value, BaseModel):
        return {name: localized(getattr(value, name), language) for name in type(value).model_fields}
    if isinstance(value, dict):
        return {key: localized(item, language) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [localized(item, language) for item in value]
    return value


def texts_in(value: Any, *, besides: frozenset[str] = frozenset()) -> Iterator[Text]:
    """Every text an author can edit in a model, in its order: its own fields, and those of the named things (`id`) in
    its lists. What is hidden from learners, bare lists of words offered while typing, and fields of the names
    `besides`, are left out."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, BaseModel):
        if getattr(value, "hidden", False):
            return
        for name in type(value).model_fields:
            if name not in besides:
                yield from texts_in(getattr(value, name), besides=besides)
    elif isinstance(value, (list, tuple)):
        for item in value:
            if hasattr(item, "id"):
                yield from texts_in(item, besides=besides)


def N_(message: str) -> str:
    """Mark an English message for the catalogue without translating it here."""
    return message
