"""Every door of ours, found rather than listed: a new address or handler is under the tests of all doors by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from django.urls import get_resolver

from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.block_parts.read_address import READS
from tests.fakes.courseware import USAGE

PREFIX = "/partnership/"
STUDIO = "partnership_xblock.studio_urls"


def addresses(**known: str) -> dict[str, str]:
    """Name → path of every address of ours, its parts filled from `known`.

    A part that `known` does not name is a KeyError: a test of all doors must learn what stands there.
    """
    known = {"usage_key": str(USAGE), "number": "1", **known}
    ours = dict(_below(get_resolver("partnership_xblock.urls"), PREFIX, "", known))
    for name in READS:
        in_studio = {"name": name, **known}
        ours |= {f"studio:{name}": path for _, path in _below(get_resolver(STUDIO), PREFIX, "", in_studio)}
    return ours


def _below(resolver: Any, prefix: str, space: str, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for pattern in resolver.url_patterns:
        path = prefix + _filled(str(pattern.pattern), known)
        if hasattr(pattern, "url_patterns"):
            yield from _below(pattern, path, f"{space}{pattern.namespace}:" if pattern.namespace else space, known)
        else:
            yield f"{space}{pattern.name}", path


def _filled(pattern: str, known: Mapping[str, str]) -> str:
    """A pattern as a path. Named groups may hold groups of their own, so their ends are counted."""
    text = pattern.removeprefix("^").removesuffix("$")
    while found := re.search(r"\(\?P<(\w+)>", text):
        depth, end = 1, found.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        text = text[: found.start()] + known[found[1]] + text[end:]
    return text


def handlers() -> list[str]:
    """Names of all handlers of the block."""
    names = (name for name in dir(PartnershipXBlock) if not name.startswith("__"))
    return [name for name in names if getattr(getattr(PartnershipXBlock, name), "_is_xblock_handler", False)]
