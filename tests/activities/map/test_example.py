"""The finished example is one that could be handed in."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.map import MAP
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.domain.network import Network, validate_network_item
from tests.fakes.sheets import sheet

PRESET = MapContent.preset()


@pytest.mark.parametrize("language", ["th", "en"])
def test_it_has_nothing_missing_and_the_right_shapes(language):
    example = MAP.example(language)
    wrong = [result for key, value in example["network"].items() for result in validate_network_item(key, value)]
    wrong += [result for key, value in example["answers"].items() for result in MAP.item_problems(key, value)]
    assert wrong == []
    assert MAP.check(sheet(example["answers"], example["network"], PRESET, MAP.minimum)) == []


def test_it_shows_every_sector_quality_and_direction_but_one():
    network = Network.from_values(MAP.example("th")["network"])
    assert len(network.partners) == 9
    assert {partner.item.sector for partner in network.partners} == {sector.id for sector in PRESET.sectors}
    assert {partner.item.quality for partner in network.partners} == {row.id for row in PRESET.qualities}
