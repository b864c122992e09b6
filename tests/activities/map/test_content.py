"""Facts of what an author edits of a map."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.map.content import MapContent

PRESET = MapContent.preset()


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


def test_usual_partners_stand_in_sectors_that_exist():
    assert {usual.sector for usual in PRESET.usual} <= {sector.id for sector in PRESET.sectors}
    assert {faith for usual in PRESET.usual for faith in usual.faiths} == {"", *(place.id for place in PRESET.faiths)}
