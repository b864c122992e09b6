"""Reads and saves the vocabulary of a block's course, for its author.

It is the course's: saved in a table, with a copy in the field of the block it was edited in, so that the platform's own
publish, rerun, export and import carry it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from partnership_xblock import api
from partnership_xblock.activities import installed
from partnership_xblock.block_parts.titles import typed
from partnership_xblock.block_parts.visitor import in_course, plain_key
from partnership_xblock.domain.text import Language
from partnership_xblock.host import current_host
from partnership_xblock.services.wire.vocabulary import VocabularyForm, VocabularyRequest
from partnership_xblock.wording import spoken
from partnership_xblock.wording.vocabulary import WORDS


def answer(block: Any, request: VocabularyRequest, language: Language) -> VocabularyForm:
    """The form, after saving what the request has. Raises Refused: in_library, from_library, and as
    `api.save_vocabulary`."""
    key = plain_key(block.scope_ids.usage_id)
    if not in_course(key):
        raise api.Refused("in_library")
    if request.lists is not None:
        if getattr(block, "upstream", None):
            # The library's next version would take the copy with it.
            raise api.Refused("from_library")
        block.vocabulary = api.save_vocabulary(
            course_key=key.course_key, here=key, lists=request.lists, seen=request.seen
        )
    form = api.vocabulary_form(course_key=key.course_key, here=key, blocks=_authored(key.course_key, language))
    return form.model_copy(update={"words": spoken(language, WORDS)})


def _authored(course_key: Any, language: Language) -> Iterator[api.Authored]:
    for block in current_host().course_blocks(course_key):
        title = typed(block)
        if not title:
            kind = installed(block.kind)
            title = (
                block.display_name if kind is None else api.card(kind=kind, content=block.content).title.into(language)
            )
        key = plain_key(block.scope_ids.usage_id)
        yield api.Authored(usage_key=key, kind=block.kind, title=title, content=dict(block.content))
