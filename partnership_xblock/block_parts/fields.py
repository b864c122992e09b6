"""Makes fields of an XBlock from the block's settings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Final, Literal, get_args, get_origin, get_type_hints

from xblock.fields import Boolean, Field, Float, Integer, List, Scope, String

from partnership_xblock.activities.block_settings import DEFAULTS, OF_THE_KIND, BlockSettings


class YesNoOrUnset(Boolean):  # type: ignore[misc]
    """XBlock reads None as no."""

    def from_json(self, value: Any) -> bool | None:
        return None if value is None else bool(super().from_json(value))

    enforce_type = from_json


_FIELD_OF: Final = {str: String, bool: YesNoOrUnset, int: Integer, float: Float, tuple: List}


class AuthoredFields:
    """A base class of the block: a field for each setting. XBlock gives them their names."""


def _type_of(hint: Any) -> type:
    """`Annotated[int | None, …]` is an int, a literal a text, `tuple[str, …]` a tuple."""
    if get_origin(hint) is Annotated:
        return _type_of(get_args(hint)[0])
    if get_origin(hint) is Literal:
        return str
    if get_origin(hint) is tuple:
        return tuple
    plain = [one for one in get_args(hint) if one is not type(None)]
    found: type = plain[0] if plain else hint
    return found


def _made() -> Iterator[tuple[str, Field]]:
    hints = get_type_hints(BlockSettings, include_extras=True)
    for name, default in DEFAULTS.items():
        type_ = _type_of(hints[name])
        # What is taken from a content library into a course has every field set, to what the library's block reads
        # (cms/lib/xblock/upstream_sync_block.py): what its author never set must read as that there.
        unset = None if name in OF_THE_KIND else list(default) if type_ is tuple else default
        yield name, _FIELD_OF[type_](default=unset, scope=Scope.settings)


for _name, _field in _made():
    setattr(AuthoredFields, _name, _field)
