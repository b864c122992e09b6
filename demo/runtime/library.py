"""The demo's content library in Studio: drafts in the demo's tables, addresses of handlers with a token.

An address with a token needs neither session nor CSRF token (openedx/core/djangoapps/xblock/rest_api/urls.py). Numbers
like 2.7 are sections of host-behaviour.md.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac
from opaque_keys.edx.locator import LibraryUsageLocatorV2
from xblock.core import XBlock

from demo import library
from demo.platform.library import LibraryRuntime as PlatformLibraryRuntime
from demo.runtime.load import NoSuchBlockError
from demo.runtime.services import I18nService
from demo.tables import PLATFORM

PLACEHOLDER = "handler_name"
"""Stands for a handler's name in the address that a page is given; the page's script puts the name in."""


class LibraryRuntime(PlatformLibraryRuntime):
    def __init__(self, user: Any, root: str) -> None:
        super().__init__(user, root, studio=True)

    def olx_of(self, usage_key: LibraryUsageLocatorV2, version: str) -> str:  # noqa: ARG002 - drafts only
        """Raises NoSuchBlockError."""
        olx = library.olx_of(usage_key)
        if olx is None:
            raise NoSuchBlockError(usage_key)
        return olx

    def write_olx(self, usage_key: LibraryUsageLocatorV2, olx: str) -> None:
        library.write_olx(usage_key, olx)

    def may_edit(self, usage_key: LibraryUsageLocatorV2) -> bool:
        return PLATFORM.can_edit_library(self.user.pk or 0, usage_key.lib_key)

    def i18n(self, block: XBlock) -> Any:
        return I18nService(block)

    def handler_url(
        self,
        block: XBlock,
        handler_name: str,
        suffix: str = "",  # noqa: ARG002 - XBlock's own signature; a page of a library asks for neither
        query: str = "",  # noqa: ARG002 - the same
        thirdparty: bool = False,  # noqa: ARG002, FBT001, FBT002 - the same
    ) -> str:
        key, user_id = block.scope_ids.usage_id, self.user.pk or 0
        return self.root + reverse("demo:library_handler", args=[key, user_id, token(user_id, key), handler_name])

    def local_resource_url(self, block: XBlock, uri: str) -> str:
        return f"{self.root}/xblock/resource/{block.scope_ids.block_type}/{quote(uri)}"

    def publish(self, block: XBlock, event_type: str, _event_data: dict[str, Any]) -> None:
        """Fails: on the platform a grade published here would be stored for the author (2.7), so no block may do it."""
        raise AssertionError(f"{block.scope_ids.usage_id} published {event_type} in a library")


def token(user_id: int, usage_key: LibraryUsageLocatorV2) -> str:
    """Like the platform's `get_secure_token_for_xblock_handler`, but it does not expire after two days."""
    return str(salted_hmac("demo.library", f"{user_id}:{usage_key}").hexdigest())[:20]


def is_token(given: str, user_id: int, usage_key: LibraryUsageLocatorV2) -> bool:
    return constant_time_compare(given, token(user_id, usage_key))
