"""The one place for looking at a page on a phone and on a wide screen, without beginning its story again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Frame, Page

WIDTHS = (360, 1280)
IN_BOTH = [("th", 360), pytest.param("en", 1280, marks=pytest.mark.looks)]
"""A long way: in Thai on a phone in every `make test`, in English on a wide screen by `make looks`."""
LANGUAGES = ["th", pytest.param("en", marks=pytest.mark.looks)]
"""The same for a story that is told in one width."""
LAID_OUT = (
    "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))"
)


def each_width(page: Page | Frame, widths: tuple[int, ...] = WIDTHS) -> Iterator[int]:
    """The window in each width, laid out; afterwards as it was. `page` may be a frame in it."""
    window = page if isinstance(page, Page) else page.page
    before = window.viewport_size
    if before is None:
        raise ValueError("a window without a size of its own cannot be put back")
    for width in widths:
        if window.viewport_size != {"width": width, "height": before["height"]}:
            _resize(window, width, before["height"])
        yield width
    _resize(window, before["width"], before["height"])


def _resize(window: Page, width: int, height: int) -> None:
    window.set_viewport_size({"width": width, "height": height})
    window.evaluate(LAID_OUT)
