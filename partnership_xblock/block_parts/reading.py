"""Answers what Studio's form asks without changing anything, away from the block's handlers.

Studio stores the block after every handler, also after one that only read (cms/djangoapps/contentstore/views/
component.py, `component_handler`). An address of our own stores nothing and takes no version of the course (decisions
0077, 0084). A content library stores what was changed only: there the handlers stay.
"""

from __future__ import annotations

from typing import Any

from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import UsageKey
from webob import Request, Response
from xblock.fields import ScopeIds

from partnership_xblock.api import Refused
from partnership_xblock.block_parts import authoring, replies, vocabulary
from partnership_xblock.block_parts.visitor import author, in_course, plain_key
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request
from partnership_xblock.host.studio import BLOCK_TYPE
from partnership_xblock.services.wire.vocabulary import VocabularyRequest


def answer(usage_key: str, name: str, request: Request) -> Response:
    """The answer to one of `read_address.READS`, by who may write in the block's course."""

    def act() -> Response:
        key = _key_of(usage_key)
        # Before the block is looked up: nobody else learns which blocks there are.
        author(ScopeIds(None, BLOCK_TYPE, key, key))
        block = _block(key)
        return _vocabulary(block, request) if name == "vocabulary" else authoring.answer(block, name, request)

    return replies.answering(usage_key, act)


def _key_of(text: str) -> UsageKey:
    try:
        key = UsageKey.from_string(text)
    except InvalidKeyError:
        raise Refused("not_found") from None
    if not in_course(key) or key.block_type != BLOCK_TYPE:
        raise Refused("not_found")
    return plain_key(key)


def _block(key: UsageKey) -> Any:
    """As its author saved it last: in a process of Studio that is what the host gives."""
    block = current_host().block(key)
    if block is None:
        raise Refused("not_found")
    return block


def _vocabulary(block: Any, request: Request) -> Response:
    body = replies.body_of(request, VocabularyRequest)
    if body.lists is not None:
        # Lists are saved with the block, by its handler.
        raise Refused("bad_request")
    return replies.reply(vocabulary.answer(block, body, language_of_request()))
