"""The base of every endpoint: authentication, bodies, and refusals.

The platform's own defaults let anyone in, and lack a schema class (host-behaviour.md 3.5), so nothing is left to them.
"""

from __future__ import annotations

from typing import Any, TypeVar

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import transaction
from django.http import Http404, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from pydantic import BaseModel, ValidationError
from rest_framework import exceptions, permissions
from rest_framework.negotiation import BaseContentNegotiation, DefaultContentNegotiation
from rest_framework.parsers import BaseParser
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from partnership_xblock import api
from partnership_xblock.domain import wire
from partnership_xblock.host import current_host, recency
from partnership_xblock.host.authentication import authentication_classes
from partnership_xblock.host.caches import kept_by_nobody
from partnership_xblock.host.request import language_of_request

from .describe import DeskSchema

Body = TypeVar("Body", bound=BaseModel)


class Bounded(BaseParser):
    """JSON as our handlers accept it. The platform sets no limit of its own (host-behaviour.md 3.10)."""

    media_type = "application/json"

    def parse(self, stream: Any, media_type: str | None = None, parser_context: Any = None) -> Any:  # noqa: ARG002
        body = stream.read(wire.LIMIT + 1)
        if len(body) > wire.LIMIT:
            raise api.Refused("too_large", params={"limit": wire.LIMIT})
        try:
            return wire.read(body)
        except ValueError:
            raise exceptions.ParseError from None


class OnlyJson(BaseContentNegotiation):
    """Answers in JSON whatever the client prefers: an answer it can read in part is better than none, and says why."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        return DefaultContentNegotiation().select_parser(request, parsers)

    def select_renderer(self, request: Any, renderers: Any, format_suffix: str | None = None) -> Any:  # noqa: ARG002
        return renderers[0], renderers[0].media_type


class DeskView(APIView):
    """Authenticated people only; each service then asks the host whether this person is a trainer of the course."""

    authentication_classes = authentication_classes()
    permission_classes = (permissions.IsAuthenticated,)
    renderer_classes = (JSONRenderer,)
    parser_classes = (Bounded,)
    content_negotiation_class = OnlyJson
    pagination_class = None
    throttle_classes = ()
    schema = DeskSchema()

    @classmethod
    def as_view(cls, **initkwargs: Any) -> Any:
        """Outside the platform's transaction for each request: every verb brings its own, and can then retry when two
        writers collided, which is impossible inside another's transaction. No cache stores the answers."""
        return kept_by_nobody(transaction.non_atomic_requests(super().as_view(**initkwargs)))

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Too long a body is refused by its length, before the check of the CSRF token reads a form."""
        header = str(request.META.get("CONTENT_LENGTH") or "")
        size = int(header) if header.isascii() and header.isdigit() and len(header) < 20 else 0
        if size > wire.LIMIT:
            raise api.Refused("too_large", params={"size": size, "limit": wire.LIMIT})
        super().initial(request, *args, **kwargs)

    def get_exception_handler(self) -> Any:
        return refuse

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        answered = super().finalize_response(request, response, *args, **kwargs)
        if request.method not in permissions.SAFE_METHODS:
            recency.mark(request, answered)
        return answered

    def reader(self, request: Request, course_key: str) -> api.Reader:
        """The trainer at the keyboard, for one course; raises Refused for anybody else."""
        return api.reader(
            user_id=self.real_user_id(request),
            course_key=api.course_key_of(course_key),
            language=language_of_request(),
            fresh=recency.wrote_lately(request),
        )

    def reader_of(self, request: Request, public_id: str) -> api.Reader:
        """The trainer at the keyboard, for the course of a submission."""
        return api.reader_of(user_id=self.real_user_id(request), public_id=public_id, language=language_of_request())

    def real_user_id(self, request: Request) -> int | None:
        """The real person, never the learner of a masquerade.

        The platform binds masquerades to blocks, not to our views; a token's user is only known to `request`.
        """
        if request.auth is None:
            return current_host().real_user_id(request._request)  # noqa: SLF001 -- REST framework's own name for it
        return request.user.pk

    def body(self, request: Request, shape: type[Body]) -> Body:
        """The request's body as its model; raises Refused `bad_request`, never echoing the body.

        Called after `reader`: people who are no trainers learn nothing about valid bodies.
        """
        try:
            return shape.model_validate(request.data)
        except ValidationError as wrong:
            raise api.Refused("bad_request", params={"fields": _fields(wrong)}) from None


def _fields(wrong: ValidationError) -> str:
    """The names of the wrong fields: parts of the schema, not of a person's text."""
    return ", ".join(sorted({".".join(str(part) for part in error["loc"][:3]) for error in wrong.errors()})[:10])


def refuse(error: Exception, _context: dict[str, Any]) -> Response | None:
    """Every refusal as status and `ErrorShape`; the framework's own ones too. Unknown errors are Django's 500."""
    if isinstance(error, api.Refused):
        refusal = error
    elif isinstance(error, (exceptions.NotAuthenticated, exceptions.AuthenticationFailed)):
        refusal = api.Refused("login_required")
    elif isinstance(error, (Http404, exceptions.NotFound)):
        refusal = api.Refused("not_found")
    elif isinstance(error, exceptions.PermissionDenied):
        # Only the check of the CSRF token (`permission_classes` ask for a login alone): logging in renews its cookie.
        refusal = api.Refused("login_required", status=error.status_code)
    elif isinstance(error, RequestDataTooBig):
        refusal = api.Refused("too_large", params={"limit": settings.DATA_UPLOAD_MAX_MEMORY_SIZE})
    elif isinstance(error, (SuspiciousOperation, MultiPartParserError, UnreadablePostError)):
        refusal = api.Refused("bad_request")
    elif isinstance(error, exceptions.APIException):
        refusal = api.Refused("bad_request", status=error.status_code)
    else:
        return None
    body = api.error_shape(refused=refusal, language=language_of_request())
    return Response(body.model_dump(mode="json"), status=refusal.status)


def answer(shape: BaseModel, status: int = 200) -> Response:
    """A model as a response."""
    return Response(shape.model_dump(mode="json"), status=status)
