"""What an author asks is understood once, and anew as soon as she changes it."""

from __future__ import annotations

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.errors import Refused
from partnership_xblock.services.records.sheets import content_of, versioned
from tests.fakes.course import block_info


def reworded(kind, words):
    preset = next(one for one in ACTIVITIES if one.kind == kind).Content.preset().model_dump(mode="json")
    lists = ((name, rows) for name, rows in preset.items() if isinstance(rows, list))
    name, rows = next(((name, rows) for name, rows in lists if rows and "label" in rows[0]), ("title", []))
    if not rows:
        return {name: {"th": words, "en": words}}
    rows[0]["label"] = {"th": words, "en": words}
    return {name: rows}


@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
def test_the_same_words_are_understood_once(kind):
    first, again = (versioned(block_info(kind, kind)) for _ in range(2))
    assert again is first
    assert content_of(block_info(kind, "other")) is first.content


@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
def test_a_changed_word_is_another_version_at_once(kind):
    plain = versioned(block_info(kind, kind))
    one, two = (versioned(block_info(kind, kind, content=reworded(kind, words))) for words in ("ก", "ข"))
    assert len({plain.hash, one.hash, two.hash}) == 3
    assert "ก" in str(one.content)
    assert "ข" in str(two.content)
    assert versioned(block_info(kind, kind)) is plain


def test_two_kinds_with_the_same_author_are_two():
    assert len({versioned(block_info(one.kind, one.kind)).hash for one in ACTIVITIES}) == len(ACTIVITIES)


def test_what_does_not_fit_is_refused_every_time():
    for _ in range(2):
        with pytest.raises(Refused, match="broken"):
            versioned(block_info("map", "map", content={"questions": "none"}))


def test_nobody_can_change_what_others_get():
    with pytest.raises(TypeError):
        versioned(block_info()).whole["questions"] = []
