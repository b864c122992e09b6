"""The login's second half on the platform: a signed token in two cookies, which a handler takes instead of a session.

Sources: openedx/core/djangoapps/user_authn/cookies.py; `handle_xblock_callback` of courseware/block_render.py, which
asks `JwtAuthentication` first. Only `/logout` ends both (host-behaviour.md 4.2).
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.http import HttpRequest, HttpResponse

PAYLOAD = "edx-jwt-cookie-header-payload"
SIGNATURE = "edx-jwt-cookie-signature"
SALT = "demo.jwt"
LIFE = 60 * 60


def give(response: HttpResponse, user_id: int) -> None:
    payload, _, signature = signing.dumps({"user_id": user_id}, salt=SALT).rpartition(":")
    response.set_cookie(PAYLOAD, payload, max_age=LIFE, samesite="Lax")
    response.set_cookie(SIGNATURE, signature, max_age=LIFE, samesite="Lax", httponly=True)


def take(response: HttpResponse) -> None:
    for name in (PAYLOAD, SIGNATURE):
        response.delete_cookie(name)


def person(request: HttpRequest) -> Any | None:
    """Whose token the request carries; None for none, a forged or an old one."""
    token = f"{request.COOKIES.get(PAYLOAD, '')}:{request.COOKIES.get(SIGNATURE, '')}"
    try:
        claims = signing.loads(token, salt=SALT, max_age=LIFE)
    except signing.BadSignature:
        return None
    return get_user_model().objects.filter(pk=claims["user_id"], is_active=True).first()
