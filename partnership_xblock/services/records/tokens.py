"""The one place for what is derived from the site's secret: a name for a person that is not her id, and the key her
device copies are encrypted with. Both are per course, so that neither links a person across courses."""

from __future__ import annotations

import base64
import hmac

from django.utils.crypto import salted_hmac


def person_token(user_id: int, course_key: str) -> str:
    """Who a page was opened for: 32 hex digits, sent back with every save, equal for one person and course."""
    return _digest("partnership_xblock.person", user_id, course_key).hex()[:32]


def is_person(token: str, user_id: int, course_key: str) -> bool:
    """Whether a save was meant for the person whose session carries it, in constant time."""
    # A token may be anything that was sent: half a character, which UTF-8 does not know, is nobody's.
    return hmac.compare_digest(token.encode(errors="replace"), person_token(user_id, course_key).encode())


def device_key(user_id: int, course_key: str) -> str:
    """Base64 of 32 bytes. It changes with the site's secret: copies of before can then not be read."""
    return base64.b64encode(_digest("partnership_xblock.device", user_id, course_key)).decode()


def _digest(purpose: str, user_id: int, course_key: str) -> bytes:
    return salted_hmac(purpose, f"{user_id}:{course_key}", algorithm="sha256").digest()
