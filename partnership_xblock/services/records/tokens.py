"""Derives a person's token and a device key from the site's secret.

The token stands for the person without the user id; the key encrypts the copies on the person's device. Both are per
course, so that neither links a person across courses.
"""

from __future__ import annotations

import base64
import hmac

from django.utils.crypto import salted_hmac


def person_token(user_id: int, course_key: str) -> str:
    """The person for whom a page was opened: 32 hex digits, sent back with every save, equal for one person and
    course."""
    return _digest("partnership_xblock.person", user_id, course_key).hex()[:32]


def is_person(token: str, user_id: int, course_key: str) -> bool:
    """Whether a save was meant for the person whose session carries it, in constant time."""
    # A sent token may be any text: half a surrogate pair, which UTF-8 cannot encode, belongs to no person.
    return hmac.compare_digest(token.encode(errors="replace"), person_token(user_id, course_key).encode())


def device_key(user_id: int, course_key: str) -> str:
    """Base64 of 32 bytes. It changes with the site's secret: older copies can then not be read."""
    return base64.b64encode(_digest("partnership_xblock.device", user_id, course_key)).decode()


def _digest(purpose: str, user_id: int, course_key: str) -> bytes:
    return salted_hmac(purpose, f"{user_id}:{course_key}", algorithm="sha256").digest()
