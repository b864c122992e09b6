"""The one place for what a request says besides who it is from."""

from __future__ import annotations

from typing import Literal

from django.conf import settings
from django.utils.translation import get_language

from partnership_xblock.host.preferences import nearest_language


def language_of_request() -> Literal["th", "en"]:
    """Whichever language the platform made active for this request; for one we do not speak, the site's own."""
    return nearest_language(get_language(), settings.LANGUAGE_CODE)
