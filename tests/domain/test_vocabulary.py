"""The lists a network is described with fit the values that are stored."""

from __future__ import annotations

from typing import get_args

import pytest

from partnership_xblock.domain import vocabulary
from partnership_xblock.domain.network import Direction, Frequency, Quality

LISTS = {name: value for name, value in vars(vocabulary).items() if name.isupper() and isinstance(value, tuple)}


@pytest.mark.parametrize("name", LISTS)
def test_ids_stand_once_and_labels_speak_both_languages(name):
    rows = LISTS[name]
    assert len({row.id for row in rows}) == len(rows)
    assert all(row.label.th and row.label.en for row in rows)


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (vocabulary.QUALITIES, Quality),
        (vocabulary.DIRECTIONS, Direction),
        (vocabulary.FREQUENCIES, Frequency),
    ],
)
def test_fixed_lists_are_what_can_be_stored(rows, values):
    assert ("", *(row.id for row in rows)) == get_args(values)


def test_every_mark_has_words():
    assert list(vocabulary.MARKS) == list(get_args(vocabulary.Mark))


def test_every_sector_has_a_mark_of_its_own():
    assert [sector.mark for sector in vocabulary.SECTORS] == list(get_args(vocabulary.Mark))


def test_grades_go_from_kindergarten_to_the_diploma():
    labels = [grade.label.th for grade in vocabulary.GRADES]
    assert (labels[0], labels[3], labels[9], labels[-1], len(labels)) == ("อ.1", "ป.1", "ม.1", "ปวส.2", 20)
