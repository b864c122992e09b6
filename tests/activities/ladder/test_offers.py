"""What `ladder` gives to other activities: first steps, and what is to be written down."""

from __future__ import annotations

from partnership_xblock.activities.ladder import LADDER
from partnership_xblock.activities.ladder.content import LadderContent
from tests.fakes.sheets import sheet

PRESET = LadderContent.preset()


def asked(level, content=PRESET):
    stand = {"level": "cooperation", "target": level}
    found = LADDER.results.offers(sheet({"stand:a": stand}, {}, content))
    return [one for one in found if one.sort == "unwritten"]


def test_an_aim_to_be_one_team_asks_for_an_agreement_in_the_words_of_the_level():
    (one,) = asked("collaboration")
    assert (one.id, one.partner) == ("unwritten.a", "a")
    assert one.text.th == "อยากให้เป็นการทำงานร่วมกัน จะทำข้อตกลงกันไหม"
    assert one.text.en == "Aim: Collaboration. Will you make an agreement?"
    assert len(asked("participation")) == 1


def test_other_aims_and_no_aim_ask_for_none():
    assert [asked(level) for level in ("coordination", "cooperation", "")] == [[], [], []]
