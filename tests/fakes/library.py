"""A content library (v2) around one block, in Studio or in the LMS: what its runtime does to a block, no kinder.

Read in openedx/core/djangoapps/xblock of openedx-platform: `runtime/openedx_content_runtime.py` (blocks are kept as OLX
and parsed anew for each request; only content and settings may be written; a save is a new draft version),
`runtime/runtime.py` (services, what anonymous people may render, absolute addresses), `rest_api/views.py` and
`rest_api/urls.py` (the handler's address with its token), `apps.py` (Studio: drafts, a person's state is forgotten;
LMS: the published version only). Measured: host-behaviour.md 2.13, 2.14.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied, ValidationError
from lxml import etree
from opaque_keys.edx.locator import LibraryLocatorV2, LibraryUsageLocatorV2
from webob import Request
from xblock.core import XBlockMixin
from xblock.exceptions import NoSuchServiceError
from xblock.field_data import DictFieldData, FieldData, SplitFieldData
from xblock.fields import Field, Scope, ScopeIds
from xblock.runtime import MemoryIdManager, NullI18nService, Runtime

from partnership_xblock.block import PartnershipXBlock
from tests.fakes.courseware import Answer

LIBRARY = LibraryLocatorV2("PLC", "ACTS")
USAGE = LibraryUsageLocatorV2(LIBRARY, "partnership", "map1")
STUDIO = "https://studio.test"
LMS = "https://lms.test"


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
    """`OpenedXContentFieldData`: content and settings of one request, and whether they were changed."""

    def __init__(self) -> None:
        self.changed: set[Any] = set()
        self.values: dict[Any, dict[str, Any]] = defaultdict(dict)

    def get(self, block: Any, name: str) -> Any:
        self._check(block, name)
        return self.values[block.scope_ids.usage_id][name]

    def set(self, block: Any, name: str, value: Any) -> None:
        self._check(block, name)
        mine = self.values[block.scope_ids.usage_id]
        if name in mine and mine[name] == value:
            return
        mine[name] = value
        self.changed.add(block.scope_ids.usage_id)

    def delete(self, block: Any, name: str) -> None:
        """Raises KeyError for a field that was never set."""
        self._check(block, name)
        del self.values[block.scope_ids.usage_id][name]
        self.changed.add(block.scope_ids.usage_id)

    @staticmethod
    def _check(block: Any, name: str) -> None:
        found = getattr(type(block), name, None)
        if not isinstance(found, Field):
            raise KeyError(name)
        if found.scope not in (Scope.content, Scope.settings):
            raise NotImplementedError(f"Scope {found.scope} is unsupported")


class LibraryRuntime(Runtime):
    """`XBlockRuntime` and `OpenedXContentRuntime`, bound to one person for one request."""

    def __init__(self, library: Library, user: Any) -> None:
        super().__init__(
            id_reader=MemoryIdManager(), id_generator=MemoryIdManager(), mixins=(LmsBlockMixin, XBlockShim), services={}
        )
        self.library = library
        self.user = user
        self.person_id = "anonabcdef" if user.is_anonymous else user.pk
        self.authored = AuthoredData()
        person = DictFieldData({})
        self.person = person
        self.data = SplitFieldData(
            {
                Scope.content: self.authored,
                Scope.settings: self.authored,
                Scope.parent: self.authored,
                Scope.children: None,
                Scope.user_state_summary: person,
                Scope.user_state: person,
                Scope.user_info: person,
                Scope.preferences: person,
            }
        )
        self.published: list[tuple[str, Any]] = []

    def service(self, block: Any, service_name: str) -> Any:
        """The few that a library has (host-behaviour.md 1); others that were declared are None."""
        if block.service_declaration(service_name) is None:
            raise NoSuchServiceError(service_name)
        return {"field-data": self.data, "i18n": NullI18nService()}.get(service_name)

    def get_block(self, usage_key: Any, version: str = "") -> Any:  # type: ignore[override]
        wanted = version or ("draft" if self.library.studio else "published")
        if not self.library.studio and wanted != "published":
            raise ValidationError("This runtime only allows accessing the published version of components")
        olx = self.library.versions[wanted]
        node = etree.fromstring(olx)
        keys = ScopeIds(self.person_id, usage_key.block_type, None, usage_key)
        block_class = self.mixologist.mix(PartnershipXBlock)
        block = block_class.parse_xml(node, runtime=self, keys=keys)
        block._runtime_requested_version = wanted
        block.force_save_fields(block._get_fields_to_save())
        self.authored.changed.discard(usage_key)
        return block

    def save_block(self, block: Any) -> None:
        """`runtime.save_block`, called by every `block.save()`: after a view and after a handler."""
        if block.scope_ids.usage_id not in self.authored.changed:
            return
        if block._runtime_requested_version != "draft":
            raise ValidationError("Do not make changes to a component starting from the published or past versions.")
        if not self.library.can_edit(self.user):
            raise RuntimeError("You do not have permission to edit this XBlock")
        self.library.write(block)
        self.authored.changed.discard(block.scope_ids.usage_id)

    def add_node_as_child(self, block: Any, node: Any) -> None:
        raise NotImplementedError("XML Serialization is only supported with OpenedXCoreRuntime")

    def handler_url(
        self, block: Any, handler_name: str, suffix: str = "", query: str = "", thirdparty: bool = False
    ) -> str:
        return f"{self.library.root}{self.library.handler_path(self.person_id, handler_name)}"

    def local_resource_url(self, block: Any, uri: str) -> str:
        return urljoin(self.library.root, f"/static/xblock/resources/partnership_xblock/{uri}")

    def resource_url(self, resource: str) -> str:
        raise NotImplementedError("resource_url is not supported by Open edX.")

    def publish(self, block: Any, event_type: str, event_data: Any) -> None:
        """A grade becomes a StudentModule row even of an author in Studio (host-behaviour.md 2.7)."""
        self.published.append((event_type, event_data))

    def applicable_aside_types(self, block: Any) -> list[str]:
        return []

    def render(self, block: Any, view_name: str, context: Any = None) -> Any:
        if self.user.is_anonymous and view_name != "public_view":
            raise PermissionDenied
        return super().render(block, view_name, context)


@dataclass
class Library:
    """One block in one library. `platform` is the fake platform's state; `settings` Django's, for the process."""

    platform: Any
    settings: Any
    studio: bool = True
    versions: dict[str, str] = field(default_factory=dict)
    """OLX of the draft, of what is published, and of older versions by number."""
    written: int = 0
    runtime: Any = None

    def __post_init__(self) -> None:
        self.settings.SERVICE_VARIANT = "cms" if self.studio else "lms"
        self.versions.setdefault("draft", "<partnership/>")
        self.versions.setdefault("published", self.versions["draft"])
        self.versions.setdefault("1", self.versions["draft"])
        self.platform.libraries.setdefault(str(LIBRARY), {})

    @property
    def root(self) -> str:
        return STUDIO if self.studio else LMS

    def can_edit(self, user: Any) -> bool:
        return bool(user.is_staff or self.platform.libraries[str(LIBRARY)].get(user.pk) in ("author", "admin"))

    def handler_path(self, user_id: Any, name: str, version: str = "") -> str:
        at = f"@{version}" if version else ""
        return f"/api/xblock/v2/xblocks/{USAGE}{at}/handler/{user_id}-0123abcdef/{name}/"

    def write(self, block: Any) -> None:
        """`XBlockSerializer` as the runtime uses it (lib/xblock_serializer/block_serializer.py)."""
        node = etree.Element("root")
        block.add_xml_to_node(node)
        node.attrib.pop("url_name", None)
        self.versions["draft"] = etree.tostring(node, encoding="unicode", pretty_print=True)
        self.written += 1

    def view(self, user: Any, name: str = "student_view", version: str = "") -> Any:
        """`embed_block_view`: the fragment as it goes into the page. There is no session in `crum`'s request for a
        person that came with a token (JWT)."""
        self.platform.request = None
        self.runtime = LibraryRuntime(self, user or AnonymousUser())
        return self.runtime.get_block(USAGE, version).render(name)

    def call(self, user: Any, name: str, data: Any = None, *, version: str = "", method: str = "POST") -> Answer:
        """`xblock_handler`: the person is known by the address; then the handler, then its fields are saved."""
        self.platform.request = None
        self.runtime = LibraryRuntime(self, user or AnonymousUser())
        block = self.runtime.get_block(USAGE, version)
        body = json.dumps({} if data is None else data).encode()
        request = Request.blank(
            self.handler_path(self.runtime.person_id, name, version),
            method=method,
            content_type="application/json",
            body=body if method == "POST" else b"",
        )
        response = block.handle(name, request)
        return Answer(response.status_int, response.json)


ARGS = re.compile(r'<script type="json/xblock-args" class="xblock_json_init_args">(.*?)</script>', re.DOTALL)


def init_args(fragment: Any) -> Any:
    """What the page's script gets, read as a browser reads the page: the first `</script>` ends it. None for none."""
    found = ARGS.search(fragment.content)
    if found is None:
        return None
    args = json.loads(found[1])
    return json.loads(args["json"]) if set(args) == {"json"} else args
