"""A school whose pillar is a mosque, a church or a shrine reads so."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.activities.map.naming import pillar_name, sector_name
from partnership_xblock.domain.network import ContextItem

PRESET = MapContent.preset()


@pytest.mark.parametrize(
    ("faith", "pillar", "sector"),
    [
        ("", "วัด", "วัดและศาสนสถาน"),
        ("temple", "วัด", "วัดและศาสนสถาน"),
        ("mosque", "มัสยิด", "มัสยิดและศาสนสถาน"),
        ("church", "โบสถ์", "โบสถ์และศาสนสถาน"),
        ("shrine", "ศาลเจ้า", "ศาลเจ้าและศาสนสถาน"),
        ("unheard", "วัด", "วัดและศาสนสถาน"),
    ],
)
def test_the_school_chooses(faith, pillar, sector):
    school = ContextItem(faith=faith)
    assert pillar_name(PRESET, school, "faith").th == pillar
    assert sector_name(PRESET, school, "faith").th == sector
    assert pillar_name(PRESET, school, "home").th == "บ้าน"
    assert sector_name(PRESET, school, "home").th == "บ้านและผู้ปกครอง"


def test_where_the_school_has_not_said_the_author_has():
    content = MapContent.from_author(
        {"pillars": [{"id": "faith", "label": {"th": "สุเหร่า", "en": "Mosque"}}, {"id": "home", "label": {"th": "บ้าน"}}]}
    )
    assert pillar_name(content, ContextItem(), "faith").th == "สุเหร่า"
    assert pillar_name(content, ContextItem(faith="church"), "faith").th == "โบสถ์"


def test_an_author_may_name_no_place_of_faith():
    content = MapContent.from_author(
        {
            "faiths": [],
            "pillars": [{"id": "a", "label": {"th": "ก", "en": "A"}}, {"id": "b", "label": {"th": "ข", "en": "B"}}],
        }
    )
    assert pillar_name(content, ContextItem(), "gone").th == "gone"
    assert sector_name(content, ContextItem(), "").th == ""
