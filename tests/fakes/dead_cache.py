"""A cache whose server is gone: whatever it is asked, it raises."""

from __future__ import annotations

from typing import Any, NoReturn

from django.core.cache.backends.base import BaseCache


class DeadCache(BaseCache):
    """Everything else that a cache can do is made of these in its base class."""

    def __init__(self, _location: str, params: dict[str, Any]) -> None:
        super().__init__(params)

    def _gone(self, *_args: Any, **_more: Any) -> NoReturn:
        raise ConnectionError("the cache's server is gone")

    add = get = set = touch = delete = clear = has_key = incr = decr = get_many = set_many = delete_many = _gone
