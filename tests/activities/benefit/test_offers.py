"""What `benefit` gives to other activities: what to ask for, what is given back, and what each partner gives."""

from __future__ import annotations

from partnership_xblock.activities.benefit import BENEFIT
from partnership_xblock.activities.benefit.content import BenefitContent
from tests.fakes.sheets import sheet

PRESET = BenefitContent.preset()
ANSWERS = {
    "get:b.skills": {"state": "happened", "seen": "เปิดห้องเรียนให้ดู"},
    "get:b.resources": {"state": "expected"},
    "get:b.work": {"state": "", "seen": "ยังไม่ถึงเวลา"},
    "get:a.work": {"state": ""},
    "give:c.skills": {"state": "happened", "seen": "สอนใช้แอป"},
}


def pairs(content=PRESET):
    return [one for one in BENEFIT.results.offers(sheet(ANSWERS, {}, content)) if one.sort == "pair"]


def test_what_a_partner_gives_is_one_offer_to_an_agreement_in_the_words_of_the_tiles():
    (one,) = pairs()
    assert (one.id, one.partner, one.kinds) == ("gives.b", "b", ("agreement",))
    assert one.text.th == "ของและทุน · ความรู้ ทักษะ"
    assert one.text.en == "Things and funds · Knowledge and skills"


def test_what_an_author_hid_is_not_offered():
    rows = [{**one.model_dump(), "hidden": one.id == "skills"} for one in PRESET.benefits]
    (one,) = pairs(BenefitContent.from_author({"benefits": rows}))
    assert one.text.th == "ของและทุน"
