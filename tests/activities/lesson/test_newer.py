"""Content of a newer release is read as far as this one knows it."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.lesson.content import LessonContent


def test_a_field_of_a_newer_release_is_passed_over_in_a_card_and_in_a_question():
    raw = LessonContent.preset().model_dump(mode="json")
    raw["glow"] = True
    raw["cards"][0]["glow"] = True
    lists = next(card for card in raw["cards"] if card["kind"] == "list")
    lists["glow"] = {"list": 1}
    case = next(card for card in raw["cards"] if card["kind"] == "case")
    case["questions"][0]["glow"] = True
    case["questions"][0]["options"][0]["glow"] = True
    raw["lists"]["sectors"][0]["glow"] = True

    assert LessonContent.from_author(raw) == LessonContent.preset()
    assert raw["glow"] is True, "the block keeps it"


def test_a_card_of_a_newer_release_is_refused_from_an_author_and_passed_over_where_it_was_kept():
    raw = LessonContent.preset().model_dump(mode="json")
    raw["cards"][0]["kind"] = "hologram"
    raw["tries"] = 2
    with pytest.raises(ValueError, match="hologram"):
        LessonContent.from_author(raw)
    values = LessonContent.from_kept(raw)
    assert (values.tries, values.cards) == (2, LessonContent.preset().cards)
