"""Turns a refusal into an answer: the code for programs, a sentence for the person."""

from __future__ import annotations

from partnership_xblock.domain.errors import Refused
from partnership_xblock.wording.errors import sentence

from .shapes import ErrorBody, ErrorShape, ProblemShape


def error_shape(refused: Refused, language: str) -> ErrorShape:
    """The body of a refusal, in `th` or `en`."""
    problems = [
        ProblemShape(path=one.path, code=one.code, params=dict(one.params), blocking=one.blocking)
        for one in refused.problems
    ]
    message = sentence(refused.code, language, refused.params)
    return ErrorShape(error=ErrorBody(code=refused.code, message=message, params=refused.params), problems=problems)
