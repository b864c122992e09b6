"""The language of the current request."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import get_language

from partnership_xblock.domain.text import Language
from partnership_xblock.wording.catalogues import language_for


def language_of_request() -> Language:
    """The language that the platform made active for this request, where it has a catalogue; else the site's.

    In a worker, which has no request, the site's own is active.
    """
    return language_for((get_language(), settings.LANGUAGE_CODE))
