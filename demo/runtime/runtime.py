"""The demo's XBlock runtimes: LMS, Studio preview, Studio editor."""

from __future__ import annotations

import json
import warnings
from typing import Any
from urllib.parse import quote

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from web_fragments.fragment import Fragment
from xblock.core import XBlock
from xblock.exceptions import FieldDataDeprecationWarning
from xblock.runtime import Runtime

from demo.platform.inherited import PlatformMixin
from demo.platform.keys import NoNewIds, UsageKeyReader

# The platform, too, hands each block its own field data: the shared services would mix people up.
warnings.filterwarnings("ignore", category=FieldDataDeprecationWarning)


class PlatformRuntime(Runtime):
    """What the places have in common. `services` is the process-wide dictionary itself, never a copy (2.1)."""

    javascript_class = ""

    def __init__(self, services: dict[str, Any]) -> None:
        super().__init__(UsageKeyReader(), NoNewIds(), mixins=(PlatformMixin,), services=services)

    def local_resource_url(self, block: XBlock, uri: str) -> str:
        return f"/xblock/resource/{block.scope_ids.block_type}/{quote(uri)}"

    def resource_url(self, resource: str) -> str:
        raise NotImplementedError("the platform serves no such resources")

    def publish(self, block: XBlock, event_type: str, event_data: dict[str, Any]) -> None:
        """Through the publish service; where there is none (Studio), silently nothing (2.7)."""
        service = self._services.get("publish")
        if service is not None:
            service.publish(block, event_type, event_data)

    def service(self, block: XBlock, service_name: str) -> Any:
        """A service that is callable is called with the block, so that i18n comes bound to it."""
        service = super().service(block, service_name)
        return service(block) if callable(service) else service

    def applicable_aside_types(self, block: XBlock) -> list[str]:  # noqa: ARG002 - there are none
        return []

    def wrap_xblock(
        self,
        block: XBlock,
        view: str,
        frag: Fragment,
        context: Any,  # noqa: ARG002 - XBlock's own signature
    ) -> Fragment:
        """The element the platform's scripts look for, with the arguments of the block's script inside."""
        usage = str(block.scope_ids.usage_id)
        data = {
            "data-course-id": str(block.scope_ids.usage_id.course_key),
            "data-block-type": block.scope_ids.block_type,
            "data-usage-id": usage,
            "data-has-score": str(bool(getattr(block, "has_score", False))),
        }
        if frag.js_init_fn:
            data |= {
                "data-init": frag.js_init_fn,
                "data-runtime-class": self.javascript_class,
                "data-runtime-version": str(frag.js_init_version),
            }
        wrapped = Fragment()
        wrapped.add_content(
            format_html(
                '<div class="xblock xblock-{} xblock-{}-{}"{}>{}{}</div>',
                view,
                view,
                block.scope_ids.block_type,
                format_html_join("", ' {}="{}"', data.items()),
                mark_safe(frag.body_html()),  # noqa: S308 - a block's own markup, as the platform takes it
                init_args(frag),
            )
        )
        wrapped.add_fragment_resources(frag)
        return wrapped


def init_args(frag: Fragment) -> SafeString:
    """The script's arguments as JSON that no text of a person can end early."""
    if frag.json_init_args is None:
        return mark_safe("")
    text = json.dumps(frag.json_init_args).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return format_html(
        '<script type="json/xblock-args" class="xblock-json-init-args">{}</script>',
        mark_safe(text),  # noqa: S308 - escaped just above
    )


class LmsRuntime(PlatformRuntime):
    javascript_class = "LmsRuntime"

    def handler_url(
        self,
        block: XBlock,
        handler_name: str,
        suffix: str = "",
        query: str = "",
        thirdparty: bool = False,  # noqa: FBT001, FBT002 - XBlock's own signature
    ) -> str:
        name = "demo:handler_noauth" if thirdparty else "demo:handler"
        key = block.scope_ids.usage_id
        return _with(reverse(name, args=[key.course_key, key, handler_name]), suffix, query)


class PreviewRuntime(PlatformRuntime):
    javascript_class = "PreviewRuntime"

    def handler_url(
        self,
        block: XBlock,
        handler_name: str,
        suffix: str = "",
        query: str = "",
        thirdparty: bool = False,  # noqa: ARG002, FBT001, FBT002 - XBlock's own signature
    ) -> str:
        return _with(reverse("demo:preview_handler", args=[block.scope_ids.usage_id, handler_name]), suffix, query)


class StudioRuntime(PlatformRuntime):
    javascript_class = "StudioRuntime"

    def handler_url(
        self,
        block: XBlock,
        handler_name: str,
        suffix: str = "",
        query: str = "",
        thirdparty: bool = False,  # noqa: ARG002, FBT001, FBT002 - XBlock's own signature
    ) -> str:
        return _with(reverse("demo:studio_handler", args=[block.scope_ids.usage_id, handler_name]), suffix, query)


def _with(path: str, suffix: str, query: str) -> str:
    path = f"{path.rstrip('/')}/{suffix}" if suffix else path
    return f"{path}?{query}" if query else path
