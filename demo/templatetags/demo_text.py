"""Template filters that turn bilingual text into the page's language."""

from __future__ import annotations

from django import template

from demo.words import language
from partnership_xblock.domain.text import Text

register = template.Library()


@register.simple_tag
def text(value: Text) -> str:
    return value.into(language())
