"""The content library: its list and editor, a block in a frame, and the library's handlers.

Sources: openedx/core/djangoapps/xblock/rest_api/views.py of the platform (`embed_block_view`, `xblock_handler`); the
pages around them stand for the authoring front-end.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csrf import csrf_exempt
from opaque_keys.edx.locator import LibraryUsageLocatorV2
from xblock.core import XBlock
from xblock.django.request import django_to_webob_request, webob_to_django_response
from xblock.exceptions import NoSuchHandlerError, NoSuchViewError

from demo import library
from demo.runtime.library import PLACEHOLDER, LibraryRuntime, is_token
from demo.runtime.load import NoSuchBlockError
from demo.tables import LIBRARY_KEY, PLATFORM
from demo.views.xblock import parts


def listing(request: HttpRequest) -> HttpResponse:
    return _for_editors(request, "demo/library.html", {"blocks": library.blocks()})


def edit(request: HttpRequest, usage_key: LibraryUsageLocatorV2) -> HttpResponse:
    title = library.blocks().get(usage_key)
    if title is None:
        raise Http404
    return _for_editors(request, "demo/library_edit.html", {"usage_key": usage_key, "title": title})


def _for_editors(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)
    if not PLATFORM.can_edit_library(request.user.pk, LIBRARY_KEY):
        return render(request, "demo/studio_refused.html", status=403)
    return render(request, template, context)


@xframe_options_exempt
def frame(request: HttpRequest, usage_key: LibraryUsageLocatorV2, view: str) -> HttpResponse:
    """Any view for anybody who is logged in, `studio_view` too; visitors get `public_view` only."""
    block = _load(request, usage_key, request.user)
    try:
        fragment = block.render(view)
    except NoSuchViewError as error:
        raise Http404 from error
    url = block.runtime.handler_url(block, PLACEHOLDER)
    return render(request, "demo/library_frame.html", {**parts(fragment), "handler_urls": {str(usage_key): url}})


@csrf_exempt
@xframe_options_exempt
def handler(
    request: HttpRequest, usage_key: LibraryUsageLocatorV2, user_id: int, token: str, name: str
) -> HttpResponse:
    """The person is known by the address; a session of somebody else is refused."""
    if not is_token(token, user_id, usage_key):
        raise PermissionDenied
    if request.user.is_authenticated and request.user.pk != user_id:
        raise PermissionDenied
    user = request.user if request.user.is_authenticated else get_user_model().objects.filter(pk=user_id).first()
    if user is None:
        raise PermissionDenied
    try:
        answer: Any = _load(request, usage_key, user).handle(name, django_to_webob_request(request))
    except NoSuchHandlerError as error:
        raise Http404 from error
    response: HttpResponse = webob_to_django_response(answer)
    return response


def _load(request: HttpRequest, usage_key: LibraryUsageLocatorV2, user: Any) -> XBlock:
    try:
        return LibraryRuntime(user, request.build_absolute_uri("/").rstrip("/")).get_block(usage_key)
    except NoSuchBlockError as error:
        raise Http404 from error
