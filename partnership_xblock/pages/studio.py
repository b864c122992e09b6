"""Answers Studio's form where it only reads or tries, at addresses of our own; mounted in Studio only."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from xblock.django.request import django_to_webob_request, webob_to_django_response

from partnership_xblock.block_parts import reading
from partnership_xblock.host.caches import kept_by_nobody


@kept_by_nobody
def read(request: HttpRequest, usage_key: str, name: str) -> HttpResponse:
    """An ordinary view: the site asks for its CSRF token. Who may ask, and for what, is checked behind."""
    answer = reading.answer(usage_key, name, django_to_webob_request(request))
    response: HttpResponse = webob_to_django_response(answer)
    return response
