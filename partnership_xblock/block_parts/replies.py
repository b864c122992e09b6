"""Reads requests of handlers and writes answers: JSON both ways, the right status, never a traceback."""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http.request import RawPostDataException
from pydantic import BaseModel
from webob import Request, Response

from partnership_xblock.api import ErrorBody, ErrorShape, Refused, error_shape
from partnership_xblock.domain import wire
from partnership_xblock.domain.text import Language, storable
from partnership_xblock.host.caches import NO_STORE
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import say
from partnership_xblock.wording.studio import SHOWN

log = logging.getLogger(__name__)

# Control characters that Word leaves in pasted text; an XML file cannot contain them, so a course could not be
# exported. NUL is not among them: it stands for a lost character, and is reported.
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_BREAKS = re.compile("\r\n?|[\x0b\x0c]")

EDITED = frozenset({"values", "content", "lists"})
TYPED = frozenset({"v", "note", *EDITED})
"""Fields with text that a person typed: an item's value, the note at handing in, Studio's form, its content and the
course's lists."""

S = TypeVar("S", bound=BaseModel)


def reply(body: BaseModel | Mapping[str, Any], status: int = 200) -> Response:
    """JSON, not to be cached: it contains personal data."""
    data = body.model_dump(mode="json") if isinstance(body, BaseModel) else body
    text = json.dumps(data, ensure_ascii=False)
    response = Response(text, status=status, content_type="application/json", charset="utf-8")
    response.headers["Cache-Control"] = NO_STORE
    return response


def download(data: bytes, name: str, content_type: str) -> Response:
    """A file to be saved under that name (ASCII), not to be cached and not to be taken for anything else."""
    response = Response(body=data)
    response.headers["Content-Type"] = content_type
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = NO_STORE
    return response


def prefers_brief(request: Request) -> bool:
    """Whether the requesting script knows a brief page (`Prefer: return=minimal`, RFC 7240). A script of release 0.1
    sends no header and gets the whole page; a server of 0.1 refuses fields it does not know, but no header."""
    return "return=minimal" in request.headers.get("Prefer", "").replace(" ", "").lower()


def refusal(refused: Refused, language: Language) -> Response:
    """A refusal in words, with its own status."""
    return reply(error_shape(refused=refused, language=language), refused.status)


def failure(language: Language) -> Response:
    """The answer to an error of ours: no internals, and that no work is lost."""
    return reply(ErrorShape(error=ErrorBody(code="unknown", message=say(SHOWN["broken"], language))), 500)


def answering(usage_key: object, act: Callable[[], Response]) -> Response:
    """The answer of `act`; a refusal in words; an error as an answer without internals.

    The log gets the error's type and the lines it went through, not its message, which may quote a person's work.
    """
    language = language_of_request()
    try:
        return act()
    except Refused as refused:
        return refusal(refused, language)
    except Exception as error:  # noqa: BLE001 (the last line of defence of every handler)
        log_error("handler failed", usage_key, error)
        return failure(language)


def log_error(what: str, usage_key: object, error: BaseException) -> None:
    """Logs where an error happened, without its values."""
    frames = traceback.extract_tb(error.__traceback__)
    way = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    log.error("%s at %s: %s: %s", what, usage_key, type(error).__name__, way)


def body_of(request: Request, shape: type[S]) -> S:
    """The request's JSON as a shape. Raises `Refused` (`bad_request`, `too_large`).

    Half characters (lone surrogates) and NUL can be written in JSON but in no database. In typed text they are refused
    at their place, by its own check (`TYPED`); anywhere else they are the page's fault and are refused here.
    """
    if request.method != "POST":
        raise Refused("bad_request", 405)
    body = _bytes_of(request)
    try:
        data = wire.read(body)
        if b"\\u" in body and not _all_storable(data):
            raise Refused("bad_request")
        return shape.model_validate(data)
    except ValueError:
        # pydantic's, too. `from None`: its message quotes the request.
        raise Refused("bad_request") from None


def _bytes_of(request: Request) -> bytes:
    """The request's body, up to the limit. A form that the platform has read before us is no JSON, and nothing is
    left."""
    try:
        size = request.content_length or 0
        if size <= wire.LIMIT:
            body: bytes = request.body
            size = len(body)
    except RequestDataTooBig:
        raise Refused("too_large", params={"limit": settings.DATA_UPLOAD_MAX_MEMORY_SIZE}) from None
    except (OSError, ValueError, RawPostDataException):
        raise Refused("bad_request") from None
    if size > wire.LIMIT:
        raise Refused("too_large", params={"size": size, "limit": wire.LIMIT})
    return body


def tidied(text: str) -> str:
    """A typed text without control characters, its lines ended alike."""
    return _CONTROL.sub("", _BREAKS.sub("\n", text))


def _of_key(key: str, value: Any) -> bool:
    if key in EDITED:
        return _keys_storable(value)
    return key in TYPED or _all_storable(value)


def _keys_storable(data: Any) -> bool:
    """Names of fields are the page's, whatever was typed into them."""
    if isinstance(data, dict):
        return all(storable(key) and _keys_storable(value) for key, value in data.items())
    return all(_keys_storable(value) for value in data) if isinstance(data, list) else True


def _all_storable(data: Any) -> bool:
    if isinstance(data, str):
        return storable(data)
    if isinstance(data, dict):
        return all(storable(key) and _of_key(key, value) for key, value in data.items())
    return all(_all_storable(value) for value in data) if isinstance(data, list) else True
