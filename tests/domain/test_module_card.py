"""What a module card says by id, and how many have finished."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.module_card import (
    COMPETENCIES,
    LANES,
    LEVELS,
    STEP,
    at_least,
    known_competencies,
    lane_words,
    level_words,
)


@pytest.mark.parametrize("texts", [LEVELS, LANES, COMPETENCIES])
def test_every_id_has_words_in_both_languages(texts):
    assert all(text.th and text.en for text in texts.values())
    for language in ("th", "en"):
        assert len({text.into(language) for text in texts.values()}) == len(texts)


def test_an_authors_own_level_stands_as_she_wrote_it():
    assert level_words("middle").into("th") == "ระดับกลาง"
    assert level_words("สำหรับครูใหม่").into("en") == "สำหรับครูใหม่"
    assert level_words("").into("th") == ""


def test_what_only_a_newer_release_knows_is_passed_over():
    assert lane_words("sideways").into("th") == ""
    assert known_competencies(["thinking", "flying", "teamwork", "thinking"]) == ("teamwork", "thinking")


@pytest.mark.parametrize(("finished", "told"), [(-1, 0), (0, 0), (4, 0), (5, 5), (6, 5), (9, 5), (10, 10), (214, 210)])
def test_how_many_is_told_in_whole_steps(finished, told):
    assert at_least(finished) == told


@given(st.integers(0, 10_000))
def test_no_difference_of_two_numbers_is_one_persons_act(finished):
    """Whoever reads it twice finds the same, or a difference that at least a step of people stand behind."""
    assert at_least(finished) <= finished
    assert at_least(finished + 1) - at_least(finished) in (0, STEP)
