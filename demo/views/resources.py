"""Serves a block's own static files from its package, as the platform does in development (2.10)."""

from __future__ import annotations

import mimetypes

from django.http import Http404, HttpRequest, HttpResponse
from xblock.core import XBlock
from xblock.exceptions import DisallowedFileError
from xblock.plugin import PluginMissingError


def resource(_request: HttpRequest, block_type: str, uri: str) -> HttpResponse:
    try:
        opened = XBlock.load_class(block_type).open_local_resource(uri)
    except (PluginMissingError, DisallowedFileError, FileNotFoundError) as error:
        raise Http404(uri) from error
    with opened:
        kind = mimetypes.guess_type(uri)[0] or "application/octet-stream"
        return HttpResponse(opened.read(), content_type=kind)
