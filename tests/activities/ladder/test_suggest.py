"""The rule that suggests a level, over every pattern of answers there is."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.shapes import UNKNOWN
from partnership_xblock.activities.ladder.suggest import ASK, votes

PRESET = LadderContent.preset()
LEVELS = tuple(level.id for level in PRESET.levels)
GOLDEN = json.loads((Path(__file__).parents[2] / "golden" / "ladder" / "patterns.json").read_text(encoding="utf-8"))
PATTERNS = tuple(product((*LEVELS, UNKNOWN), repeat=len(PRESET.questions)))
"""Levels that the five answers point to, or not sure."""


def answers(pattern, content=PRESET):
    pointing = [{answer.level: answer.id for answer in question.answers} for question in content.questions]
    return {
        question.id: UNKNOWN if level == UNKNOWN else ids[level]
        for question, ids, level in zip(content.questions, pointing, pattern, strict=True)
    }


def suggested(pattern, content=PRESET):
    return votes(answers(pattern, content), content).suggested


SUGGESTED = {pattern: suggested(pattern) for pattern in PATTERNS}


def test_all_that_are_sure():
    counts = Counter(level for pattern, level in SUGGESTED.items() if UNKNOWN not in pattern)
    assert counts == {ASK: 600, **dict.fromkeys(LEVELS, 106)}


def test_all_with_those_that_are_not_sure():
    assert Counter(SUGGESTED.values()) == {ASK: 2401, **dict.fromkeys(LEVELS, 181)}


def test_the_page_is_held_to_the_same():
    assert GOLDEN["levels"] == list(LEVELS)
    told = "".join("-" if level == ASK else str(LEVELS.index(level)) for level in SUGGESTED.values())
    assert told == GOLDEN["suggested"]


def test_three_that_are_not_sure_always_ask():
    assert {level for pattern, level in SUGGESTED.items() if pattern.count(UNKNOWN) >= 3} == {ASK}


def test_one_more_answer_for_the_suggested_level_never_changes_it():
    for pattern, level in SUGGESTED.items():
        if level != ASK:
            for place in range(len(pattern)):
                assert SUGGESTED[(*pattern[:place], level, *pattern[place + 1 :])] == level


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_the_order_of_levels_plays_no_part(turn):
    levels = PRESET.levels[turn:] + PRESET.levels[:turn]
    turned = PRESET.model_copy(update={"levels": levels[::-1]})
    assert {pattern: suggested(pattern, turned) for pattern in PATTERNS} == SUGGESTED


@pytest.mark.parametrize("turn", [1, 3])
def test_nor_does_that_of_questions(turn):
    def turned(row):
        return row[turn:] + row[:turn]

    content = PRESET.model_copy(update={"questions": turned(PRESET.questions)})
    assert {pattern: suggested(turned(pattern), content) for pattern in PATTERNS} == SUGGESTED


def test_each_level_may_take_the_place_of_another():
    renamed = dict(zip((*LEVELS, UNKNOWN, ASK), (*LEVELS[1:], LEVELS[0], UNKNOWN, ASK), strict=True))
    assert all(
        SUGGESTED[tuple(map(renamed.__getitem__, pattern))] == renamed[level] for pattern, level in SUGGESTED.items()
    )


def test_counts_stand_most_first_and_then_in_the_author_s_order():
    seen = votes(answers((LEVELS[3], LEVELS[2], LEVELS[0], LEVELS[2], UNKNOWN)), PRESET)
    assert seen.in_order(PRESET) == [(LEVELS[2], 2), (LEVELS[0], 1), (LEVELS[3], 1)]
    assert (seen.unknown, seen.missing, seen.suggested) == (1, 0, ASK)


def test_nothing_answered_is_neither_begun_nor_complete():
    seen = votes({"of an author": "host"}, PRESET)
    assert (seen.begun, seen.complete, seen.missing) == (False, False, 5)
