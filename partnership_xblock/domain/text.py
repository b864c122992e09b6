"""Text in Thai and English, and the marker for messages to translate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict

Language = str
"""A language of the interface as Django names it (`th`, `en`, `pt-br`): one that has a catalogue. Content exists in
Thai and English only; any other language shows the English."""


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
        """The text in one language; in the other where it is empty."""
        return words_in(self.th, self.en, language)


def words_in(th: str, en: str, language: str) -> str:
    """The words of one language; those of the other where there are none."""
    return (th or en) if language.startswith("th") else (en or th)


def localized(value: Any, language: str) -> Any:
    """A model or plain structure as JSON-ready data in which every `Text` is one string."""
    if isinstance(value, Text):
        return value.into(language)
    if isinstance(value, str):
        return value
    if isinstance(value, BaseModel):
        return {name: localized(getattr(value, name), language) for name in type(value).model_fields}
    if isinstance(value, dict):
        return {key: localized(item, language) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [localized(item, language) for item in value]
    return value


def texts_in(value: Any, *, besides: frozenset[str] = frozenset()) -> Iterator[Text]:
    """Every text of a model that an author can edit, in the model's order: its own fields, and those of the things with
    an `id` in its lists. Left out are things hidden from learners, bare lists of words for suggestions, and fields of
    the names `besides`."""
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
    """Marks an English message for the catalogue without translating it here."""
    return message


def any_words(text: Mapping[str, object]) -> bool:
    """Whether a text as JSON says anything, in whatever language."""
    return any(isinstance(words, str) and words.strip() for words in text.values())
