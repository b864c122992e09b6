"""Calls handlers of blocks, at the platform's four addresses and with its few checks.

Sources: host-behaviour.md 2.2 (login for POST, CSRF, access to the block, not enrolment), 2.3 (noauth), 2.4 (Studio),
2.5 (no transaction around LMS handlers; Studio's run in one).
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden, HttpResponseServerError
from django.views.decorators.csrf import csrf_exempt
from opaque_keys.edx.keys import CourseKey, UsageKey
from xblock.core import XBlock
from xblock.django.request import django_to_webob_request, webob_to_django_response
from xblock.exceptions import NoSuchHandlerError, XBlockSaveError

from demo import jwt
from demo.models import AuthoredFields
from demo.published import publish
from demo.runtime.fields import authored
from demo.runtime.load import NoSuchBlockError, lms_block, preview_block, studio_block
from demo.tables import PLATFORM

log = logging.getLogger(__name__)
Fields = dict[str, Any]
LISTS = "vocabulary"
"""The field with a copy of the course's lists."""
SAFE = ("GET", "HEAD", "OPTIONS")


@transaction.non_atomic_requests
def handler(
    request: HttpRequest, course_key: CourseKey, usage_key: UsageKey, name: str, suffix: str = ""
) -> HttpResponse:
    """The learner's way: GET runs for anonymous people too; whether somebody is enrolled is not asked. The token of the
    login does as well as the session, so a session that is gone is not yet a logout."""
    if not request.user.is_authenticated:
        request.user = jwt.person(request) or request.user
    if request.method not in SAFE and not request.user.is_authenticated:
        return _unauthenticated()
    return _run(request, _lms(request, course_key, usage_key, known=True), name, suffix)


@csrf_exempt
@transaction.non_atomic_requests
def handler_noauth(
    request: HttpRequest, course_key: CourseKey, usage_key: UsageKey, name: str, suffix: str = ""
) -> HttpResponse:
    """The unguarded way, which exists for every handler: the session's user, without token, login or access check."""
    return _run(request, _lms(request, course_key, usage_key, known=False), name, suffix)


def preview_handler(request: HttpRequest, usage_key: UsageKey, name: str, suffix: str = "") -> HttpResponse:
    if not request.user.is_authenticated:
        return _unauthenticated()
    try:
        return _run(request, preview_block(request, usage_key), name, suffix)
    except NoSuchBlockError as error:
        raise Http404 from error


def studio_handler(request: HttpRequest, usage_key: UsageKey, name: str, suffix: str = "") -> HttpResponse:
    """Studio's handler for any account; that of a non-author runs, only its field changes are dropped. For an author
    Studio then stores the whole block as it was loaded, whatever the handler did (`component_handler` of
    cms/djangoapps/contentstore/views/component.py): what was stored meanwhile is undone."""
    if not request.user.is_authenticated:
        return _unauthenticated()
    row = AuthoredFields.objects.filter(usage_key=str(usage_key))
    before = row.values_list("fields", flat=True).first()
    try:
        block = studio_block(request, usage_key)
    except NoSuchBlockError as error:
        raise Http404 from error
    authored(block)
    answer = _run(request, block, name, suffix)
    if PLATFORM.can_write_studio(request.user.pk, usage_key.course_key):
        row.update(fields=authored(block))
    after = row.values_list("fields", flat=True).first()
    if before is not None and after is not None and before != after:
        row.update(before=undone(before, row.values_list("before", flat=True).first(), after))
    publish(usage_key.course_key)
    return answer


def undone(before: Fields, earlier: Fields | None, after: Fields) -> Fields:
    """What "undo" goes back to. The window's button saves the course's lists first and then the activity: both are
    taken back together."""
    if earlier is None or before.get(LISTS) != after.get(LISTS):
        return before
    only_lists = {**earlier, LISTS: None} == {**before, LISTS: None}
    return earlier if only_lists else before


def _unauthenticated() -> HttpResponse:
    return HttpResponseForbidden("Unauthenticated", content_type="text/plain")


def _lms(request: HttpRequest, course_key: CourseKey, usage_key: UsageKey, *, known: bool) -> XBlock:
    usage_key = usage_key.map_into_course(course_key)
    try:
        return lms_block(request, usage_key, known=known)
    except NoSuchBlockError as error:
        raise Http404 from error


def _run(request: HttpRequest, block: XBlock, name: str, suffix: str) -> HttpResponse:
    try:
        answer: Any = block.handle(name, django_to_webob_request(request), suffix)
    except NoSuchHandlerError as error:
        raise Http404 from error
    except XBlockSaveError:
        log.exception("State of %s could not be saved", block.scope_ids.usage_id)
        return HttpResponseServerError("XBlockSaveError", content_type="text/plain")
    response: HttpResponse = webob_to_django_response(answer)
    return response
