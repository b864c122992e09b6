"""The one place for words that exist in both languages, and for marking words to be translated."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Language = Literal["th", "en"]


class Text(BaseModel):
    """The same words in Thai and English, as an author writes them. Either may be empty."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    th: str = ""
    en: str = ""

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


def N_(message: str) -> str:
    """Mark an English message for the catalogue without translating it here."""
    return message
