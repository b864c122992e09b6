"""What is changed in a course outside of a block's own handlers: in Studio, where courses are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.host.lms_people import real_user_id


def retitle(usage_key: UsageKey, title_of: Callable[[Any], str]) -> None:
    """Store what `title_of` says of the block as its title, in the draft; an empty title changes nothing. By whoever is
    at the keyboard, else by the platform itself (xmodule/modulestore/__init__.py, ModuleStoreEnum.UserID)."""
    from xmodule.modulestore import ModuleStoreEnum
    from xmodule.modulestore.django import modulestore

    store = modulestore()
    block = store.get_item(usage_key)
    title = title_of(block)
    if title:
        block.display_name = title
        store.update_item(block, real_user_id(None) or ModuleStoreEnum.UserID.system)
