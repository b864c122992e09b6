"""The runtime of a content library (v2): another one than a course's (host-behaviour.md 2.13, 2.14).

Read in openedx/core/djangoapps/xblock of openedx-platform: `runtime/openedx_content_runtime.py` (blocks are kept as OLX
and parsed anew for each request; only content and settings may be written; a save is a new draft), `runtime/runtime.py`
(services, what visitors may render, absolute addresses), `runtime/mixin.py`, `runtime/shims.py` and
`lib/xblock_serializer/block_serializer.py`. A person's state is forgotten at the end of a request.
"""

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from lxml import etree
from opaque_keys.edx.locator import LibraryUsageLocatorV2
from web_fragments.fragment import Fragment
from xblock.core import XBlock, XBlockMixin
from xblock.exceptions import NoSuchServiceError
from xblock.field_data import DictFieldData, FieldData, SplitFieldData
from xblock.fields import Field, Scope, ScopeIds
from xblock.runtime import NullI18nService, Runtime

from demo.platform.keys import NoNewIds, UsageKeyReader


class LmsBlockMixin(XBlockMixin):
    """runtime/mixin.py, the parts a block may stumble over."""

    has_score = False

    def public_view(self, _context: Any) -> Any:
        raise AssertionError("the block has its own public_view")


class XBlockShim:
    """runtime/shims.py."""

    always_recalculate_grades = False
    show_in_read_only_mode = False
    icon_class = "other"


class AuthoredData(FieldData):
    """`OpenedXContentFieldData`: content and settings of one request, and which blocks' were changed."""

    def __init__(self) -> None:
        self.changed: set[LibraryUsageLocatorV2] = set()
        self.values: dict[LibraryUsageLocatorV2, dict[str, Any]] = defaultdict(dict)

    def get(self, block: XBlock, name: str) -> Any:
        self._check(block, name)
        return self.values[block.scope_ids.usage_id][name]

    def set(self, block: XBlock, name: str, value: Any) -> None:
        self._check(block, name)
        own = self.values[block.scope_ids.usage_id]
        if name not in own or own[name] != value:
            own[name] = value
            self.changed.add(block.scope_ids.usage_id)

    def delete(self, block: XBlock, name: str) -> None:
        """Raises KeyError for a field that was never set."""
        self._check(block, name)
        del self.values[block.scope_ids.usage_id][name]
        self.changed.add(block.scope_ids.usage_id)

    @staticmethod
    def _check(block: XBlock, name: str) -> None:
        field = getattr(type(block), name, None)
        if not isinstance(field, Field):
            raise KeyError(name)
        if field.scope not in (Scope.content, Scope.settings):
            raise NotImplementedError(f"Scope {field.scope} is unsupported")


class LibraryRuntime(Runtime):
    """`XBlockRuntime` and `OpenedXContentRuntime`, bound to one person for one request.

    `root` is where the site stands: addresses are absolute here. `studio` tells Studio, which has drafts, from the LMS,
    which has only what was published.
    """

    def __init__(self, user: Any, root: str, *, studio: bool) -> None:
        super().__init__(UsageKeyReader(), NoNewIds(), mixins=(LmsBlockMixin, XBlockShim), services={})
        self.user = user
        self.root = root
        self.studio = studio
        self.person_id = user.pk if user.is_authenticated else "anonabcdef"
        self.authored = AuthoredData()
        self.person = DictFieldData({})
        self.data = SplitFieldData(
            {
                Scope.content: self.authored,
                Scope.settings: self.authored,
                Scope.parent: self.authored,
                Scope.children: None,
                Scope.user_state_summary: self.person,
                Scope.user_state: self.person,
                Scope.user_info: self.person,
                Scope.preferences: self.person,
            }
        )

    # --- the site's own --------------------------------------------------------------------------------

    @abstractmethod
    def olx_of(self, usage_key: LibraryUsageLocatorV2, version: str) -> str:
        """`version`: "draft", "published" or an older one's number."""

    @abstractmethod
    def write_olx(self, usage_key: LibraryUsageLocatorV2, olx: str) -> None:
        """A new draft."""

    @abstractmethod
    def may_edit(self, usage_key: LibraryUsageLocatorV2) -> bool: ...

    def block_class(self, block_type: str) -> type[XBlock]:
        block_class: type[XBlock] = self.load_block_type(block_type)
        return block_class

    def i18n(self, _block: XBlock) -> Any:
        return NullI18nService()

    # --- as in any library -----------------------------------------------------------------------------

    def get_block(self, usage_key: LibraryUsageLocatorV2, version: str = "") -> Any:
        wanted = version or ("draft" if self.studio else "published")
        if not self.studio and wanted != "published":
            raise ValidationError("This runtime only allows accessing the published version of components")
        keys = ScopeIds(self.person_id, usage_key.block_type, None, usage_key)
        block_class = self.mixologist.mix(self.block_class(usage_key.block_type))
        block: Any = block_class.parse_xml(etree.fromstring(self.olx_of(usage_key, wanted)), runtime=self, keys=keys)
        block._runtime_requested_version = wanted  # noqa: SLF001 - the platform's own mark
        block.force_save_fields(block._get_fields_to_save())  # noqa: SLF001 - as the platform loads it
        self.authored.changed.discard(usage_key)
        return block

    def save_block(self, block: Any) -> None:
        """Called by every `block.save()`: after a view and after a handler. Raises RuntimeError for somebody who may
        not edit."""
        usage_key = block.scope_ids.usage_id
        if usage_key not in self.authored.changed:
            return
        if block._runtime_requested_version != "draft":  # noqa: SLF001 - the platform's own mark, see get_block
            raise ValidationError("Do not make changes to a component starting from the published or past versions.")
        if not self.may_edit(usage_key):
            raise RuntimeError("You do not have permission to edit this XBlock")
        node = etree.Element("root")
        block.add_xml_to_node(node)
        node.attrib.pop("url_name", None)
        self.write_olx(usage_key, etree.tostring(node, encoding="unicode", pretty_print=True))
        self.authored.changed.discard(usage_key)

    def add_node_as_child(self, block: XBlock, node: Any) -> None:
        raise NotImplementedError("XML Serialization is only supported with OpenedXCoreRuntime")

    def service(self, block: XBlock, service_name: str) -> Any:
        """The few that a library has (host-behaviour.md 1); others that were declared are None."""
        if block.service_declaration(service_name) is None:
            raise NoSuchServiceError(service_name)
        if service_name == "i18n":
            return self.i18n(block)
        return self.data if service_name == "field-data" else None

    def render(self, block: XBlock, view_name: str, context: Any = None) -> Fragment:
        if not self.user.is_authenticated and view_name != "public_view":
            raise PermissionDenied
        return super().render(block, view_name, context)

    def resource_url(self, resource: str) -> str:
        raise NotImplementedError("resource_url is not supported by Open edX.")

    def applicable_aside_types(self, block: XBlock) -> list[str]:  # noqa: ARG002 - there are none
        return []
