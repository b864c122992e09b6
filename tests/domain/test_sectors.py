"""The words that tell a sector; how a name is read by them is the page's (`frontend/network/names.test.ts`)."""

from __future__ import annotations

from partnership_xblock.domain.sectors import SECTOR_WORDS
from partnership_xblock.domain.thai.folding import fold
from partnership_xblock.domain.vocabulary import PILLARS, SECTORS


def test_no_word_is_told_twice_or_for_two_sectors():
    words = [fold(word) for row in SECTOR_WORDS for word in row.words]
    assert len(words) == len(set(words))
    assert {row.sector for row in SECTOR_WORDS} == {sector.id for sector in SECTORS}


def test_sectors_stand_in_pillars_that_exist():
    assert {sector.pillar for sector in SECTORS} <= {pillar.id for pillar in PILLARS}
