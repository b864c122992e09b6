"""xmodule/modulestore/django.py."""

from fake_platform import PLATFORM

from .exceptions import ItemNotFoundError


class _Store:
    def get_item(self, usage_key, depth=0):
        try:
            return PLATFORM.blocks[str(usage_key)]
        except KeyError:
            raise ItemNotFoundError(usage_key) from None


def modulestore():
    return _Store()
