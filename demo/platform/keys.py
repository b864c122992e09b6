"""Answers XBlock's questions about ids from the usage key itself."""

from __future__ import annotations

from typing import Any, NoReturn

from opaque_keys.edx.keys import UsageKey
from xblock.runtime import IdGenerator, IdReader


class UsageKeyReader(IdReader):
    """As in the LMS, the definition of a block is found through its usage key. There are no asides."""

    def get_definition_id(self, usage_id: UsageKey) -> UsageKey:
        return usage_id

    def get_block_type(self, def_id: UsageKey) -> str:
        return str(def_id.block_type)

    def get_usage_id_from_aside(self, aside_id: Any) -> NoReturn:
        raise NotImplementedError("this site has no asides")

    def get_definition_id_from_aside(self, aside_id: Any) -> NoReturn:
        raise NotImplementedError("this site has no asides")

    def get_aside_type_from_usage(self, aside_id: Any) -> NoReturn:
        raise NotImplementedError("this site has no asides")

    def get_aside_type_from_definition(self, aside_id: Any) -> NoReturn:
        raise NotImplementedError("this site has no asides")


class NoNewIds(IdGenerator):
    """The sample course is data: nothing is made here."""

    def create_aside(self, definition_id: Any, usage_id: Any, aside_type: str) -> NoReturn:
        raise NotImplementedError("this site has no asides")

    def create_usage(self, def_id: Any) -> NoReturn:
        raise NotImplementedError("the sample course is data")

    def create_definition(self, block_type: str, slug: str | None = None) -> NoReturn:
        raise NotImplementedError("the sample course is data")
