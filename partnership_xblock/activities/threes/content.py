"""The content of `threes`: three lanes, the question for the sentence, and what can be chosen.

3S (shared vision, synergy, school-based activities) is a way of working that Thai schools know; sentences are our own.
"""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import Field, field_validator, model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.threes.shapes import How, Lane, Way
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import GRADES, Choice

VISION, SYNERGY, SCHOOL = LANE_IDS = ("vision", "synergy", "school")

LANES: Final = (
    Lane(
        id=VISION,
        label=Text(th="เห็นภาพเดียวกัน", en="Share one picture"),
        sub=Text(th="Shared vision", en="Shared vision"),
        help=Text(th="ประโยคเดียว คนในหมู่บ้านพูดตามได้", en="One sentence that people in the village could repeat"),
    ),
    Lane(
        id=SYNERGY,
        label=Text(th="รวมจุดแข็ง", en="Join strengths"),
        sub=Text(th="Synergy", en="Synergy"),
        help=Text(th="ใครทำอะไรได้ ชั้นไหนต้องการ", en="Who can do what, and which class needs it"),
    ),
    Lane(
        id=SCHOOL,
        label=Text(th="ลงมือที่โรงเรียน", en="Do it at school"),
        sub=Text(th="School-based activities", en="School-based activities"),
        help=Text(th="โรงเรียนเป็นที่เรียนรู้ของทุกคน", en="The school as everyone's place to learn"),
    ),
)
HOW: Final = (
    How(id="together", label=Text(th="เขียนด้วยกันในวง", en="Written together in the round")),
    How(id="revised", label=Text(th="ครูร่าง แล้วแก้ด้วยกัน", en="Drafted by me, changed together")),
    How(id="alone", label=Text(th="ครูร่างเอง ยังไม่ได้คุย", en="Drafted by me, not talked over yet"), alone=True),
)
TEACH_US: Final = Text(th="คนในชุมชนเป็นครู", en="People of the community teach")
TEACH_THEM: Final = Text(th="โรงเรียนเปิดสอนตามที่ชุมชนขอ", en="The school teaches what the community asked for")
BOTH: Final = Text(th="เรียนและทำด้วยกัน", en="Learn and do it together")
WAYS: Final = (
    Way(id="teach_us", label=TEACH_US, who="community"),
    Way(id="teach_them", label=TEACH_THEM, who="school"),
    Way(id="both", label=BOTH),
)
ALL_GRADES: Final = Choice(id="all", label=Text(th="ทุกชั้น", en="All grades"))


class ThreesContent(Content):
    """Every field's default is the preset."""

    trust: Annotated[
        Text, Titled(N_("A line above the plan"), N_("What to begin with. It may be empty."), widget="long_text")
    ] = Text(th="เริ่มจากภาคีที่ไว้ใจกันอยู่แล้ว", en="Begin with partners you already trust")
    lanes: Annotated[
        tuple[Lane, ...],
        Field(min_length=3, max_length=3),
        Titled(N_("The three lanes"), N_("Each can be renamed; their order is that of the plan."), ordered=False),
    ] = LANES
    ask: Annotated[Text, Titled(N_("Question for the sentence"), N_("Stands above the field for it."))] = Text(
        th="เราอยากเห็นเด็กของเราเป็นอย่างไร", en="What do we want our children to be?"
    )
    how: Annotated[
        tuple[How, ...],
        Field(min_length=1, max_length=6),
        Titled(N_("How the sentence came about"), N_("Chosen by one tap.")),
    ] = HOW
    ways: Annotated[
        tuple[Way, ...],
        Field(min_length=1, max_length=6),
        Titled(N_("Ways of doing an activity"), N_("Both directions: the community teaches, and the school does.")),
    ] = WAYS
    grades: Annotated[
        tuple[Choice, ...],
        Field(min_length=1, max_length=40),
        Titled(N_("Classes to choose from"), N_("Of the class that needs it.")),
    ] = (ALL_GRADES, *GRADES)
    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS

    @field_validator("lanes")
    @classmethod
    def _same_lanes(cls, value: tuple[Lane, ...]) -> tuple[Lane, ...]:
        # The page is built from them: names may change, the list may not.
        if tuple(lane.id for lane in value) != LANE_IDS:
            raise ValueError("the ids of the lanes are fixed")
        return value

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        for rows in (self.how, self.ways, self.grades):
            ids = [row.id for row in rows]
            if len(set(ids)) != len(ids):
                raise ValueError("an id is repeated")
            if all(row.hidden for row in rows):
                raise ValueError("nothing is left to choose")
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The question for the sentence, then the other two lanes."""
        return (self.ask, *(lane.label for lane in self.lanes[1:]))

    def how_of(self, id_: str) -> How | None:
        """How a sentence came about, hidden or not; None where an author has removed it."""
        return next((one for one in self.how if one.id == id_), None)

    def way_of(self, id_: str) -> Way | None:
        """A way, hidden or not; None where an author has removed it."""
        return next((one for one in self.ways if one.id == id_), None)

    def grade(self, id_: str, language: str) -> str:
        """A grade's name; its id where an author has removed it."""
        return next((one.label.into(language) for one in self.grades if one.id == id_), id_)
