"""Descriptions of the endpoints in the schema.

Not `extend_schema`: it builds on the project's default schema class, which in the platform is not drf-spectacular's
(host-behaviour.md 3.5). Only our own schema class reads these descriptions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from drf_spectacular.authentication import SessionScheme
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter
from pydantic import BaseModel

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """The request and responses of one operation. `responses` are models by status."""

    operation_id: str
    summary: str
    responses: Mapping[int, type[BaseModel]]
    request: type[BaseModel] | None = None
    parameters: Sequence[OpenApiParameter] = ()


def describe(
    operation_id: str,
    summary: str,
    *,
    responses: Mapping[int, type[BaseModel]],
    request: type[BaseModel] | None = None,
    parameters: Sequence[OpenApiParameter] = (),
) -> Callable[[F], F]:
    """Describe a method of an endpoint."""
    operation = Described(
        operation_id=operation_id, summary=summary, responses=responses, request=request, parameters=parameters
    )

    def mark(method: F) -> F:
        method.described = operation  # type: ignore[attr-defined]
        return method

    return mark


class SessionInSchema(SessionScheme):  # type: ignore[no-untyped-call]  # it registers itself by `__init_subclass__`
    """Our session is Django's, as far as a client can see."""

    target_class = "partnership_xblock.host.authentication.Session"


class DeskSchema(AutoSchema):
    """Reads `describe`. drf-spectacular puts the models' own JSON Schema into the document."""

    @property
    def operation(self) -> Described:
        described: Described = getattr(self.view, self.method.lower()).described
        return described

    def get_operation_id(self) -> str:
        return self.operation.operation_id

    def get_summary(self) -> str:
        return self.operation.summary

    def get_tags(self) -> list[str]:
        return ["desk"]

    def get_request_serializer(self) -> Any:
        return self.operation.request

    def get_response_serializers(self) -> Any:
        return dict(self.operation.responses)

    def get_override_parameters(self) -> list[Any]:
        return list(self.operation.parameters)
