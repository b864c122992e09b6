"""One block in a content library (v2), in Studio or in the LMS.

The runtime is the model's (`demo.platform.library`); here are its versions and addresses (`rest_api/views.py` and
`rest_api/urls.py` of openedx/core/djangoapps/xblock: the handler's address with its token; `apps.py`: Studio has
drafts, the LMS the published version only).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from django.contrib.auth.models import AnonymousUser
from opaque_keys.edx.locator import LibraryLocatorV2, LibraryUsageLocatorV2
from webob import Request

from demo.platform.library import LibraryRuntime
from demo.platform.people import account_of
from partnership_xblock.block import PartnershipXBlock
from tests.fakes.courseware import Answer

LIBRARY = LibraryLocatorV2("PLC", "ACTS")
USAGE = LibraryUsageLocatorV2(LIBRARY, "partnership", "map1")
STUDIO = "https://studio.test"
LMS = "https://lms.test"


class StoredRuntime(LibraryRuntime):
    """A library's runtime over the versions that `Library` has."""

    def __init__(self, library: Library, user: Any) -> None:
        super().__init__(user, library.root, studio=library.studio)
        self.library = library
        self.published: list[tuple[str, Any]] = []

    def block_class(self, block_type: str) -> Any:
        return PartnershipXBlock

    def olx_of(self, usage_key: Any, version: str) -> str:
        return self.library.versions[version]

    def write_olx(self, usage_key: Any, olx: str) -> None:
        self.library.versions["draft"] = olx
        self.library.written += 1

    def may_edit(self, usage_key: Any) -> bool:
        """Without a query: the runtime has the account at hand."""
        account = account_of(self.user)
        return bool(self.library.platform.may_edit_library(self.user.pk or 0, account, usage_key.lib_key))

    def handler_url(
        self, block: Any, handler_name: str, suffix: str = "", query: str = "", thirdparty: bool = False
    ) -> str:
        return f"{self.root}{self.library.handler_path(self.person_id, handler_name)}"

    def local_resource_url(self, block: Any, uri: str) -> str:
        return urljoin(self.root, f"/static/xblock/resources/partnership_xblock/{uri}")

    def publish(self, block: Any, event_type: str, event_data: Any) -> None:
        """A grade becomes a StudentModule row even of an author in Studio (host-behaviour.md 2.7)."""
        self.published.append((event_type, event_data))


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

    def handler_path(self, user_id: Any, name: str, version: str = "") -> str:
        at = f"@{version}" if version else ""
        return f"/api/xblock/v2/xblocks/{USAGE}{at}/handler/{user_id}-0123abcdef/{name}/"

    def view(self, user: Any, name: str = "student_view", version: str = "") -> Any:
        """`embed_block_view`: the fragment as it goes into the page. There is no session in `crum`'s request for a
        person that came with a token (JWT)."""
        self.platform.request = None
        self.runtime = StoredRuntime(self, user or AnonymousUser())
        return self.runtime.get_block(USAGE, version).render(name)

    def call(self, user: Any, name: str, data: Any = None, *, version: str = "", method: str = "POST") -> Answer:
        """`xblock_handler`: the person is known by the address; then the handler, then its fields are saved."""
        self.platform.request = None
        self.runtime = StoredRuntime(self, user or AnonymousUser())
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
    script = ARGS.search(fragment.content)
    if script is None:
        return None
    args = json.loads(script[1])
    return json.loads(args["json"]) if set(args) == {"json"} else args
