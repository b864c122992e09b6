"""The one place for what a request says besides who it is from."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import get_language

from partnership_xblock.domain.text import Language
from partnership_xblock.wording.catalogues import language_for


def language_of_request() -> Language:
    """Whichever language the platform made active for this request, where it has a catalogue; else the site's.

    In a worker, where no request is, the site's own is active.
    """
    return language_for((get_language(), settings.LANGUAGE_CODE))
