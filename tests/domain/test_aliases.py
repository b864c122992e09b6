"""What partners and teachers are called where their names are not told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.portfolio.content import PortfolioContent
from partnership_xblock.domain.aliases import NOBODY, SCHOOLS, faith_word, numbered, same, teacher_unnamed, tells
from partnership_xblock.domain.thai.provinces import PROVINCES
from partnership_xblock.domain.thai.regions import _PROVINCES, region_of
from partnership_xblock.domain.vocabulary import FAITH_PLACES, SCHOOL_TYPES, SECTORS

GOLDEN = json.loads((Path(__file__).parents[1] / "golden/aliases/cases.json").read_text(encoding="utf-8"))


def named(partners, faith="", language="th"):
    content = PortfolioContent()
    words = {row.sector: row.label.into(language) for row in content.called}
    return numbered(dict(partners), words, content.otherwise.into(language), faith_word(faith, language))


@pytest.mark.parametrize("case", GOLDEN["presets"], ids=lambda case: case["why"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_presets(case, language):
    assert list(named(case["partners"], case["faith"], language).values()) == case[language]


@pytest.mark.parametrize("case", GOLDEN["same"], ids=lambda case: case["why"])
def test_an_alias_that_tells_the_name(case):
    assert same(case["alias"], case["name"]) is case["same"]


def test_every_place_of_faith_has_its_own():
    assert len({named([("a", "faith")], place.id)["a"] for place in FAITH_PLACES}) == len(FAITH_PLACES)


@pytest.mark.parametrize("name", ["วัดโพธิ์ศรีดอน", "อบต. ดอนตะวัน", "ปตท.", "ร้านเกษตรรุ่งเรือง"])
def test_no_preset_tells_a_name(name):
    assert not any(same(alias, name) for alias in named([(one.id, one.id) for one in SECTORS]).values())


@pytest.mark.parametrize("language", ["th", "en"])
def test_what_is_given_at_first_tells_nothing(language):
    """Nor does a name that is a part of it: an author may give others, and those are names like any."""
    assert not any(tells(alias) for alias in named([(one.id, one.id) for one in SECTORS], "", language).values())


def unnamed(school_type, province, language):
    return teacher_unnamed(PortfolioContent().teacher, school_type, province, language)


class TestTeacherUnnamed:
    def test_by_type_of_school_and_region(self):
        said = (
            unnamed("extended", "ยโสธร", "th"),
            unnamed("extended", "Yasothon", "en"),
        )
        assert said == (
            "ครูโรงเรียนขยายโอกาส ภาคตะวันออกเฉียงเหนือ",
            "A teacher of a school of this type: extended primary school, the Northeast",
        )

    def test_with_less_known(self):
        assert unnamed("", "จ.ยะลา", "th") == "ครูในภาคใต้"
        assert unnamed("", "จังหวัดตาก", "en") == "A teacher in the West"
        assert unnamed("primary", "ไม่บอก", "th") == "ครูโรงเรียนประถมศึกษา"
        assert unnamed("other", "", "th") == NOBODY.th

    def test_every_type_but_other_is_told(self):
        assert set(SCHOOLS) == {one.id for one in SCHOOL_TYPES} - {"other"}

    def test_every_province_has_its_region(self):
        assert all(
            region_of(province.th) and region_of(province.en) == region_of(province.th) for province in PROVINCES
        )
        named = " ".join(_PROVINCES.values()).split()
        assert set(named) <= {province.th for province in PROVINCES}
        assert len(named) == len(set(named)) == 9 + 20 + 7 + 5 + 14
        assert region_of("กทม.") == region_of("กรุงเทพฯ") == region_of("นครปฐม")
