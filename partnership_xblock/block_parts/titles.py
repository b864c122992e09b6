"""A block's title: its author's, or its kind's.

The platform reads `display_name` in many places that know nothing of kinds (outline, search, blocks API, grade report),
so the kind's title is stored there, in the course's language. It is no author's text: a page shows it in the reader's
own language, the form shows an empty field, and it changes along with the kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from opaque_keys.edx.keys import UsageKey

from partnership_xblock import api
from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity
from partnership_xblock.block_parts.visitor import in_course, plain_key
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request

DEFAULT_TITLE: Final = "Partnership"
"""The field's default: what the platform calls a block that was never given a title."""


def typed(block: Any) -> str:
    """The author's title; empty where the block only has its kind's."""
    title = block.display_name
    kind = installed(block.kind)
    own: set[str | None] = {None, "", DEFAULT_TITLE}
    if kind is not None:
        shown = api.card(kind=kind, content=block.content).title
        own |= {kind.title.th, kind.title.en, shown.th, shown.en}
    return "" if title in own else str(title)


def stored(kind: Activity[Any], content: Mapping[str, Any], usage_key: UsageKey) -> str:
    """The title of a block of this kind and content whose author has typed none. A content library has no language of
    its own: there it is in the author's."""
    key = plain_key(usage_key)
    language = current_host().course_language(key.course_key) if in_course(key) else language_of_request()
    return api.card(kind=kind, content=content).title.into(language)


def title_of_new(block: Any) -> str:
    """The title to store in a new block of Studio; empty where it has one, or takes it from a library."""
    kind = installed(block.kind)
    if kind is None or typed(block) or getattr(block, "upstream", None):
        return ""
    title = stored(kind, block.content, block.scope_ids.usage_id)
    return "" if title == block.display_name else title
