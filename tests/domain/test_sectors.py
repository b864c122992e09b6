"""Guesses of a sector from a name, held to the same golden cases as the page's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.domain.matching import comparable
from partnership_xblock.domain.sectors import SECTOR_WORDS, SectorWords, guess_sector
from partnership_xblock.domain.vocabulary import PILLARS, SECTORS

CASES = json.loads((Path(__file__).parents[1] / "golden" / "map" / "sector_guess.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_golden(case):
    assert guess_sector(case["name"], SECTOR_WORDS) == case["sector"]


def test_every_sector_is_guessed_in_a_golden_case():
    assert {case["sector"] for case in CASES} == {sector.id for sector in SECTORS} | {""}


def test_the_earliest_word_wins_then_the_longer():
    table = [SectorWords(sector="a", words=("ชมรม",)), SectorWords(sector="b", words=("ชมรมผู้ปกครอง", "วัด"))]
    assert guess_sector("ชมรมผู้ปกครองวัดใหม่", table) == "b"
    assert guess_sector("ชมรมวัดใหม่", table) == "a"


def test_no_word_is_told_twice_or_for_two_sectors():
    words = [comparable(word) for row in SECTOR_WORDS for word in row.words]
    assert len(words) == len(set(words))
    assert {row.sector for row in SECTOR_WORDS} == {sector.id for sector in SECTORS}


def test_sectors_stand_in_pillars_that_exist():
    assert {sector.pillar for sector in SECTORS} <= {pillar.id for pillar in PILLARS}


@pytest.mark.parametrize(
    ("text", "same"),
    [("อําเภอ", "อำเภอ"), ("รพ. สต.", "รพ.สต."), ("  ABC   def ", "abc def"), ("หมู่ ๔", "หมู่ 4"), ("ＡＢ", "ab")],
)
def test_names_are_compared_without_what_typing_adds(text, same):
    assert comparable(text) == comparable(same)
