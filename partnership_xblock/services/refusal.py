"""The one place where a refusal becomes an answer: the code for programs, a sentence for the person."""

from __future__ import annotations

from django.utils.translation import gettext

from partnership_xblock.domain.errors import Refused
from partnership_xblock.wording import errors

from .shapes import ErrorBody, ErrorShape, ProblemShape


def error_shape(refused: Refused) -> ErrorShape:
    """The body of a refusal, in the language that is active."""
    message = gettext(errors.WORDS.get(f"error.{refused.code}", errors.WORDS["error.unknown"]))
    for name, value in refused.params.items():
        message = message.replace(f"{{{name}}}", str(value))
    problems = [
        ProblemShape(path=one.path, code=one.code, params=dict(one.params), blocking=one.blocking)
        for one in refused.problems
    ]
    return ErrorShape(error=ErrorBody(code=refused.code, message=message, params=refused.params), problems=problems)
