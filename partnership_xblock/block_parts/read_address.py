"""Where Studio's form asks what it only reads (`reading` answers)."""

from __future__ import annotations

from typing import Any, Final

from django.urls import NoReverseMatch, reverse

from partnership_xblock.block_parts.visitor import in_course, plain_key

READS: Final = ("content", "try", "vocabulary", "rubrics", "stored")
"""Names at the end of an address; of the handler `studio_<name>`, too, which answers the same."""


def address(usage_key: Any) -> str:
    """The path below which this block is read, ending in `/`; empty in a content library, and where this process has no
    such addresses (a site that mounts no addresses of plugins in Studio): there the form asks the handlers."""
    if not in_course(usage_key):
        return ""
    try:
        path = reverse("partnership_studio:read", args=[str(plain_key(usage_key)), READS[0]])
    except NoReverseMatch:
        return ""
    return path.removesuffix(f"{READS[0]}/")
