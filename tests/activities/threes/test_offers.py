"""What `threes` gives to other activities: days and strengths, and what a review gives to it."""

from __future__ import annotations

from partnership_xblock.activities.aar import AAR
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.threes import THREES
from partnership_xblock.activities.threes.content import ThreesContent
from tests.fakes.sheets import sheet

PRESET = ThreesContent.preset()


def offers(answers):
    return [one for one in THREES.results.offers(sheet(answers, {}, PRESET)) if one.sort != "sentence"]


def test_an_activity_with_a_day_is_an_event_with_its_owner_its_last_day_and_its_first_partner():
    act = {"text": "ค่ายอ่าน", "date": "2026-12-25", "until": "2026-12-27", "owner": "ครู ป.4", "partners": ["a", "b"]}
    (offer,) = offers({"act:x": act})
    assert offer._asdict() == {
        "id": "x", "sort": "event", "text": "ค่ายอ่าน", "date": "2026-12-25", "partner": "a", "until": "2026-12-27",
        "owner": "ครู ป.4", "form": "", "kinds": None,
    }  # fmt: skip


def test_a_strength_with_what_it_is_for_is_a_pair():
    asset = {"partner": "a", "can": "มีศาลา ", "need": "ที่อ่านให้คนฟัง"}
    (offer,) = offers({"asset:h": asset})
    assert (offer.id, offer.sort, offer.text, offer.partner) == ("h", "pair", "มีศาลา → ที่อ่านให้คนฟัง", "a")


def test_without_a_day_or_a_need_and_of_the_past_nothing_is_offered():
    answers = {
        "act:a": {"text": "ค่ายอ่าน"},
        "act:b": {"text": "ค่ายสี", "date": "2026-12-25", "became": "yes"},
        "asset:c": {"partner": "a", "can": "มีศาลา"},
        "asset:d": {"can": "มีศาลา", "need": "ที่อ่าน"},
    }
    assert offers(answers) == []


def test_the_sentence_goes_to_a_proposal_alone():
    said = THREES.results.offers(sheet({"vision": {"text": "เด็กอ่านคล่อง"}}, {}, PRESET))
    assert [(one.sort, one.text, one.kinds) for one in said] == [("sentence", "เด็กอ่านคล่อง", ("proposal",))]


def test_a_review_offers_the_community_s_picture_to_this_kind_alone():
    notes = {
        f"note:n{n}": {"question": question, "group": group, "text": text, "order": n}
        for n, (question, group, text) in enumerate(
            [
                ("picture", "community", "ลูกอยากเล่าเรื่องโรงเรียน"),
                ("picture", "pupils", "อยากเรียนนอกห้อง"),
                ("help", "community", "ขอเวลาเย็น"),
                *[("picture", "community", f"อยากเห็นข้อที่ {n}") for n in range(6)],
            ]
        )
    }
    found = AAR.results.offers(sheet({**notes, "step:s": {"text": "นัดใหม่"}}, {}, AarContent.preset()))
    assert [(one.sort, one.text, one.kinds) for one in found][:3] == [
        ("step", "นัดใหม่", None),
        ("sentence", "ลูกอยากเล่าเรื่องโรงเรียน", ("threes",)),
        ("sentence", "อยากเห็นข้อที่ 0", ("threes",)),
    ]
    assert len(found) == 6, "the first five notes, and the step"


def test_another_set_of_questions_offers_no_picture():
    note = {"question": "expected", "group": "community", "text": "คาดไว้", "order": 1}
    assert AAR.results.offers(sheet({"note:a": note}, {}, AarContent.four_questions())) == []
