"""Facts of what an author edits of a map."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.map.content import RUBRIC, STARTERS, MapContent
from partnership_xblock.domain.sectors import guess_sector
from partnership_xblock.domain.text import localized

PRESET = MapContent.preset()
GOLDEN = Path(__file__).parents[2] / "golden" / "map"


def test_nothing_changed_is_the_preset():
    assert MapContent.from_author({}) == PRESET


def test_the_page_gets_one_language_and_the_golden_copy_is_fresh():
    """`preset.json` is the content the page's own tests run with."""
    assert json.loads((GOLDEN / "preset.json").read_text(encoding="utf-8")) == json.loads(
        json.dumps(localized(PRESET, "th"), ensure_ascii=False)
    )


def test_an_author_renames_adds_and_hides():
    raw = {"sectors": [{"id": "fishing", "label": {"th": "ชาวประมง", "en": ""}, "pillar": "home", "mark": "community"}]}
    content = MapContent.from_author(raw)
    assert content.sectors[0].label.into("en") == "ชาวประมง"
    assert content.pillars == PRESET.pillars


@pytest.mark.parametrize(
    "raw",
    [
        {"sectors": []},
        {"personal": [{"kind": "phone", "pattern": "(a+)+$"}]},
        {"qualities": [{"id": name, "label": {"th": name}} for name in ("good", "fair", "poor", "bad")]},
        {"forms": [{"id": "a", "label": {}}, {"id": "a", "label": {}}]},
        {"layout": "circle"},
    ],
)
def test_what_would_break_a_map_is_refused(raw):
    with pytest.raises(ValidationError):
        MapContent.from_author(raw)


def test_labels_of_fixed_lists_may_change():
    rows = [{"id": row.id, "label": {"th": f"{row.label.th}มาก"}} for row in PRESET.qualities]
    assert MapContent.from_author({"qualities": rows}).qualities[0].label.th == "แน่นแฟ้นมาก"


def test_content_survives_json():
    assert MapContent.from_author(PRESET.model_dump(mode="json")) == PRESET


def test_a_usual_partners_name_speaks_of_its_own_sector():
    for usual in PRESET.usual:
        for name in (usual.name.th, usual.name.en):
            assert guess_sector(name, PRESET.sector_words) == usual.sector, name


def test_usual_partners_stand_in_sectors_that_exist():
    assert {usual.sector for usual in PRESET.usual} <= {sector.id for sector in PRESET.sectors}
    assert {faith for usual in PRESET.usual for faith in usual.faiths} == {"", *(place.id for place in PRESET.faiths)}


def test_the_rubric_has_three_criteria_of_four_levels_and_there_are_six_starters():
    assert [len(line.levels) for line in RUBRIC] == [4, 4, 4]
    assert len(STARTERS) == 6
