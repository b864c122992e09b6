"""The one place for the runtime of a content library in Studio: another one than a course's (host-behaviour.md 2.14).

After openedx/core/djangoapps/xblock of the platform: a block is parsed from its OLX for each request, only content and
settings can be written, a person's state is forgotten, what a script is started with is written into the page as it
is, and the handlers' addresses carry a token and need neither session nor CSRF token.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from urllib.parse import quote

from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac
from lxml import etree
from opaque_keys.edx.locator import LibraryUsageLocatorV2
from web_fragments.fragment import Fragment
from xblock.core import XBlock
from xblock.exceptions import NoSuchServiceError
from xblock.field_data import DictFieldData, FieldData, SplitFieldData
from xblock.fields import Scope, ScopeIds
from xblock.runtime import Runtime

from demo import library
from demo.runtime.keys import NoNewIds, UsageKeyReader
from demo.runtime.load import NoSuchBlockError
from demo.runtime.services import I18nService

PLACEHOLDER = "handler_name"
"""Stands for a handler's name in the address that a page is given; the page's script puts the name in."""


class AuthoredData(FieldData):
    """`OpenedXContentFieldData`: content and settings of one request, and whether they were changed."""

    def __init__(self) -> None:
        self.changed = False
        self.values: dict[Any, dict[str, Any]] = defaultdict(dict)

    def get(self, block: XBlock, name: str) -> Any:
        self._check(block, name)
        return self.values[block.scope_ids.usage_id][name]

    def set(self, block: XBlock, name: str, value: Any) -> None:
        self._check(block, name)
        mine = self.values[block.scope_ids.usage_id]
        if name not in mine or mine[name] != value:
            mine[name] = value
            self.changed = True

    def delete(self, block: XBlock, name: str) -> None:
        self._check(block, name)
        del self.values[block.scope_ids.usage_id][name]
        self.changed = True

    @staticmethod
    def _check(block: XBlock, name: str) -> None:
        if block.fields[name].scope not in (Scope.content, Scope.settings):
            raise NotImplementedError(f"Scope {block.fields[name].scope} is unsupported")


class LibraryRuntime(Runtime):
    """Bound to one person for one request; `root` is where the site stands, for addresses are absolute here."""

    def __init__(self, user: Any, root: str) -> None:
        super().__init__(UsageKeyReader(), NoNewIds(), services={})
        self.user = user
        self.root = root
        self.authored = AuthoredData()
        person = DictFieldData({})
        self.data = SplitFieldData(
            {
                Scope.content: self.authored,
                Scope.settings: self.authored,
                Scope.user_state_summary: person,
                Scope.user_state: person,
                Scope.user_info: person,
                Scope.preferences: person,
            }
        )

    def load(self, usage_key: LibraryUsageLocatorV2) -> XBlock:
        """Raises NoSuchBlockError."""
        olx = library.olx_of(usage_key)
        if olx is None:
            raise NoSuchBlockError(usage_key)
        keys = ScopeIds(self.user.pk, usage_key.block_type, None, usage_key)
        block_class = self.mixologist.mix(self.load_block_type(usage_key.block_type))
        block = block_class.parse_xml(etree.fromstring(olx), self, keys)
        block.force_save_fields(block._get_fields_to_save())  # noqa: SLF001 - as the platform loads it
        self.authored.changed = False
        return block

    def save_block(self, block: XBlock) -> None:
        """After every view and handler. Raises RuntimeError for somebody who may not edit."""
        if not self.authored.changed:
            return
        key = block.scope_ids.usage_id
        if not library.may_edit(self.user.pk or 0, key.lib_key):
            raise RuntimeError("You do not have permission to edit this XBlock")
        node = etree.Element("root")
        block.add_xml_to_node(node)
        library.keep(key, etree.tostring(node, encoding="unicode", pretty_print=True))
        self.authored.changed = False

    def service(self, block: XBlock, service_name: str) -> Any:
        if block.service_declaration(service_name) is None:
            raise NoSuchServiceError(service_name)
        return {"field-data": self.data, "i18n": I18nService(block)}.get(service_name)

    def render(self, block: XBlock, view_name: str, context: Any = None) -> Fragment:
        if not self.user.is_authenticated and view_name != "public_view":
            raise PermissionDenied
        return super().render(block, view_name, context)

    def handler_url(
        self,
        block: XBlock,
        handler_name: str,
        suffix: str = "",  # noqa: ARG002
        query: str = "",  # noqa: ARG002
        thirdparty: bool = False,  # noqa: ARG002, FBT001, FBT002
    ) -> str:
        key, user_id = block.scope_ids.usage_id, self.user.pk or 0
        return self.root + reverse("demo:library_handler", args=[key, user_id, token(user_id, key), handler_name])

    def local_resource_url(self, block: XBlock, uri: str) -> str:
        return f"{self.root}/xblock/resource/{block.scope_ids.block_type}/{quote(uri)}"

    def resource_url(self, resource: str) -> str:
        raise NotImplementedError("the platform serves no such resources")

    def publish(self, block: XBlock, event_type: str, _event_data: dict[str, Any]) -> None:
        """A grade would become a row of the author's, even here (2.7): no block of ours may ask for it."""
        raise AssertionError(f"{block.scope_ids.usage_id} published {event_type} in a library")

    def applicable_aside_types(self, block: XBlock) -> list[str]:  # noqa: ARG002 - there are none
        return []


def token(user_id: int, usage_key: LibraryUsageLocatorV2) -> str:
    """`get_secure_token_for_xblock_handler`, without its end after two days."""
    return str(salted_hmac("demo.library", f"{user_id}:{usage_key}").hexdigest())[:20]


def is_token(given: str, user_id: int, usage_key: LibraryUsageLocatorV2) -> bool:
    return constant_time_compare(given, token(user_id, usage_key))
