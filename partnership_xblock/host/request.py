"""The one place for what a request says besides who it is from."""

from __future__ import annotations

from typing import Literal

from django.utils.translation import get_language


def language_of_request() -> Literal["th", "en"]:
    """Whichever language the platform made active for this request; Thai for any but English."""
    return "en" if (get_language() or "th").startswith("en") else "th"
