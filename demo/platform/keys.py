"""Answers XBlock's questions about ids from the usage key itself.

As xmodule/x_module.py has it (OpaqueKeyReader, AsideKeyGenerator). A block's definition is found through its usage key,
and blocks are made by a course's store, not by a runtime.
"""

from __future__ import annotations

from typing import Any, NoReturn

from opaque_keys.edx.asides import AsideDefinitionKeyV2, AsideUsageKeyV2
from opaque_keys.edx.keys import AsideDefinitionKey, AsideUsageKey, UsageKey
from xblock.runtime import IdGenerator, IdReader


class UsageKeyReader(IdReader):
    def get_definition_id(self, usage_id: UsageKey) -> UsageKey:
        return usage_id

    def get_block_type(self, def_id: UsageKey) -> str:
        return str(def_id.block_type)

    def get_usage_id_from_aside(self, aside_id: AsideUsageKey) -> UsageKey:
        key: UsageKey = aside_id.usage_key
        return key

    def get_definition_id_from_aside(self, aside_id: AsideDefinitionKey) -> UsageKey:
        key: UsageKey = aside_id.definition_key
        return key

    def get_aside_type_from_usage(self, aside_id: AsideUsageKey) -> str:
        return str(aside_id.aside_type)

    def get_aside_type_from_definition(self, aside_id: AsideDefinitionKey) -> str:
        return str(aside_id.aside_type)


class NoNewIds(IdGenerator):
    """Keys of asides follow from the block's; blocks come from a store."""

    def create_aside(
        self, definition_id: UsageKey, usage_id: UsageKey, aside_type: str
    ) -> tuple[AsideDefinitionKey, AsideUsageKey]:
        definition: Any = AsideDefinitionKeyV2  # its parts are slots, which its types take for missing
        usage: Any = AsideUsageKeyV2
        return definition(definition_id, aside_type), usage(usage_id, aside_type)

    def create_usage(self, def_id: UsageKey) -> NoReturn:
        """Raises NotImplementedError, as the platform's does."""
        raise NotImplementedError("blocks come from a course's store")

    def create_definition(self, block_type: str, slug: str | None = None) -> NoReturn:
        """Raises NotImplementedError, as the platform's does."""
        raise NotImplementedError("blocks come from a course's store")
