"""The pictures of the documentation are those that the tool takes, and none of a kind is missing."""

from __future__ import annotations

import re

import pytest
import screenshots

from partnership_xblock.activities import ACTIVITIES

DOCS = screenshots.ROOT / "docs"
TAKEN = {picture.name for picture in screenshots.PICTURES_TO_TAKE}


def named(page):
    return set(re.findall(r"pictures/([a-z-]+)\.png", page.read_text(encoding="utf-8")))


def test_every_picture_is_taken_by_the_tool_and_shown():
    there = {path.stem for path in screenshots.PICTURES.glob("*.png")}
    assert there == TAKEN
    assert named(screenshots.ROOT / "README.md") | named(DOCS / "authoring.md") == TAKEN


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
def test_every_kinds_editor_is_shown_at_a_list_that_it_has(kind):
    assert kind.kind in screenshots.EDITED, "its editor's picture"
    assert screenshots.EDITED[kind.kind] in kind.Content.model_fields
    assert f"editor-{kind.kind}" in named(DOCS / "authoring.md")
