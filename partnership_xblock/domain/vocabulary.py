"""Choices that describe a network: ids that are stored, and the preset of their labels.

Qualities, directions and frequencies are fixed: the drawing and the rules use them, and an author changes their labels
only. Sectors, pillars and forms are lists of content: an author renames, adds and hides. The labels are our own.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.thai.terms import Window
from partnership_xblock.domain.titled import Titled

ChoiceId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
Mark = Literal["home", "faith", "school", "state", "business", "community", "ngo"]
"""A shape with its colour, as drawn: house, arch, circle, square, hexagon, clover, diamond."""
MARKS: Final = {
    "home": N_("House"),
    "faith": N_("Arch"),
    "school": N_("Circle"),
    "state": N_("Square"),
    "business": N_("Hexagon"),
    "community": N_("Clover"),
    "ngo": N_("Diamond"),
}
ID: Final = Titled(N_("Code"), N_("Kept with the answers. It stays when the name is changed."))
HIDDEN: Final = Titled(N_("Hidden"), N_("No longer offered; still shown where it was chosen."))


class Choice(BaseModel):
    """One choice of a list: the id is stored and stays, the label is shown."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, ID]
    label: Annotated[Text, Titled(N_("Name"))]
    hidden: Annotated[bool, HIDDEN] = False


class Sector(Choice):
    """A partner's sector. `pillar` is its place on the map unless the teacher chooses another."""

    pillar: Annotated[
        ChoiceId,
        Titled(N_("Side of the map"), N_("Where such partners stand unless the teacher says otherwise."), of="pillars"),
    ]
    mark: Annotated[Mark, Titled(N_("Shape"), N_("How such partners are drawn."), choices=MARKS)]


class Pillar(Choice):
    """A part of the map. `core` pillars should not be empty."""

    core: Annotated[
        bool, Titled(N_("Should not be empty"), N_("The page tells the teacher while this side has no partner."))
    ] = True


class FaithPlace(Choice):
    """The faith pillar at a school (chosen on its context card), and its words in sentences."""

    pillar: Annotated[Text, Titled(N_("Name of the side"), N_("What this side of the map is then called."))]
    """วัด, มัสยิด ..."""
    sector: Annotated[Text, Titled(N_("Name of the kind of partner"))]
    layout: Annotated[Text, Titled(N_("Name of the arrangement by side"))]
    """บวร where it is a temple."""


MonthDay = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
"""`05-16`: a day of every year."""


class Term(BaseModel):
    """A term: from one day of the year to another. One that ends before it begins goes on into the next year."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, Titled(N_("Code"))]
    label: Annotated[Text, Titled(N_("Name"))]
    start: Annotated[MonthDay, Titled(N_("First day"), N_("Month and day, such as 05-16."))]
    end: Annotated[MonthDay, Titled(N_("Last day"), N_("Month and day, such as 10-11."))]

    @property
    def window(self) -> Window:
        return Window(self.id, self.start, self.end)


TERMS: Final = (
    Term(id="t1", label=Text(th="ภาคเรียนที่ 1", en="Term 1"), start="05-16", end="10-11"),
    Term(id="t2", label=Text(th="ภาคเรียนที่ 2", en="Term 2"), start="11-01", end="04-01"),
)
GOAL_HOURS: Final = 50
"""Hours of meetings in a fiscal year: the number many offices kept from ว22/2560 (unconfirmed today)."""

SECTORS: Final = (
    Sector(id="home", label=Text(th="บ้านและผู้ปกครอง", en="Homes and parents"), pillar="home", mark="home"),
    Sector(id="faith", label=Text(th="วัดและศาสนสถาน", en="Temples and places of faith"), pillar="faith", mark="faith"),
    Sector(id="school", label=Text(th="โรงเรียนและวิชาการ", en="Schools and academia"), pillar="school", mark="school"),
    Sector(id="state", label=Text(th="หน่วยงานรัฐ", en="State and local government"), pillar="other", mark="state"),
    Sector(
        id="business",
        label=Text(th="เอกชน/สถานประกอบการ", en="Business and enterprise"),
        pillar="other",
        mark="business",
    ),
    Sector(id="community", label=Text(th="กลุ่มในชุมชน", en="Community groups"), pillar="home", mark="community"),
    Sector(
        id="ngo",
        label=Text(th="มูลนิธิ/องค์กรไม่แสวงหากำไร", en="Foundations and non-profits"),
        pillar="other",
        mark="ngo",
    ),
)

PILLARS: Final = (
    Pillar(id="home", label=Text(th="บ้าน", en="Home")),
    Pillar(id="faith", label=Text(th="วัด", en="Temple")),
    Pillar(id="school", label=Text(th="โรงเรียน", en="School")),
    Pillar(id="other", label=Text(th="รัฐ เอกชน และอื่น ๆ", en="State, business and others"), core=False),
)

FAITH_PLACES: Final = (
    FaithPlace(
        id="temple",
        label=Text(th="วัด", en="Temple"),
        pillar=Text(th="วัด", en="Temple"),
        sector=Text(th="วัดและศาสนสถาน", en="Temples and places of faith"),
        layout=Text(th="บวร", en="Home, temple, school"),
    ),
    FaithPlace(
        id="mosque",
        label=Text(th="มัสยิด", en="Mosque"),
        pillar=Text(th="มัสยิด", en="Mosque"),
        sector=Text(th="มัสยิดและศาสนสถาน", en="Mosques and places of faith"),
        layout=Text(th="บ้าน มัสยิด โรงเรียน", en="Home, mosque, school"),
    ),
    FaithPlace(
        id="church",
        label=Text(th="โบสถ์คริสต์", en="Church"),
        pillar=Text(th="โบสถ์", en="Church"),
        sector=Text(th="โบสถ์และศาสนสถาน", en="Churches and places of faith"),
        layout=Text(th="บ้าน โบสถ์ โรงเรียน", en="Home, church, school"),
    ),
    FaithPlace(
        id="shrine",
        label=Text(th="ศาลเจ้า", en="Shrine"),
        pillar=Text(th="ศาลเจ้า", en="Shrine"),
        sector=Text(th="ศาลเจ้าและศาสนสถาน", en="Shrines and places of faith"),
        layout=Text(th="บ้าน ศาลเจ้า โรงเรียน", en="Home, shrine, school"),
    ),
)

QUALITIES: Final = (
    Choice(id="strong", label=Text(th="แน่นแฟ้น", en="Strong")),
    Choice(id="normal", label=Text(th="ปกติ", en="Ordinary")),
    Choice(id="thin", label=Text(th="ยังห่าง", en="Still distant")),
    Choice(id="strained", label=Text(th="ยังไม่ราบรื่น", en="Not smooth yet")),
)

DIRECTIONS: Final = (
    Choice(id="both", label=Text(th="ให้และรับทั้งสองทาง", en="Both give and receive")),
    Choice(id="we_give", label=Text(th="เราให้ภาคี", en="We give")),
    Choice(id="they_give", label=Text(th="ภาคีให้เรา", en="The partner gives us")),
)

FREQUENCIES: Final = (
    Choice(id="monthly", label=Text(th="ทุกเดือน", en="Every month")),
    Choice(id="termly", label=Text(th="ทุกภาคเรียน", en="Every term")),
    Choice(id="rarely", label=Text(th="นาน ๆ ครั้ง", en="Once in a while")),
)

FORMS: Final = (
    Choice(id="training", label=Text(th="ฝึกอบรม", en="Training")),
    Choice(id="event", label=Text(th="จัดกิจกรรม", en="Events")),
    Choice(id="resources", label=Text(th="สนับสนุนทรัพยากร", en="Resources")),
    Choice(id="research", label=Text(th="วิจัยร่วมกัน", en="Joint research")),
)

TRUST_LEVELS: Final = (
    Choice(id="1", label=Text(th="เพิ่งรู้จักกัน", en="We have just met")),
    Choice(id="2", label=Text(th="พอคุยกันได้", en="We can talk")),
    Choice(id="3", label=Text(th="ฝากงานกันได้", en="We can hand each other work")),
    Choice(id="4", label=Text(th="คุยเรื่องยากกันได้ตรง ๆ", en="We can speak openly of hard things")),
)
"""Optional, off by preset: our own wording, like a short trust probe."""

GRADES: Final = tuple(
    Choice(id=f"{stage}{year}", label=Text(th=f"{th}{year}", en=f"{en} {year}"))
    for stage, th, en, years in (
        ("k", "อ.", "Kindergarten", 3),
        ("p", "ป.", "Primary", 6),
        ("m", "ม.", "Secondary", 6),
        ("v", "ปวช.", "Vocational certificate", 3),
        ("d", "ปวส.", "Vocational diploma", 2),
    )
    for year in range(1, years + 1)
)
"""Lowest first: `from` and `to` are compared by this order."""

SCHOOL_TYPES: Final = (
    Choice(id="primary", label=Text(th="ประถมศึกษา", en="Primary school")),
    Choice(id="extended", label=Text(th="ขยายโอกาส", en="Extended primary school")),
    Choice(id="secondary", label=Text(th="มัธยมศึกษา", en="Secondary school")),
    Choice(id="vocational", label=Text(th="อาชีวศึกษา", en="Vocational college")),
    Choice(id="private", label=Text(th="เอกชน", en="Private school")),
    Choice(id="local", label=Text(th="สังกัดท้องถิ่น", en="Local government school")),
    Choice(id="border", label=Text(th="ตชด.", en="Border patrol police school")),
    Choice(id="learning", label=Text(th="สกร.", en="Lifelong learning centre")),
    Choice(id="other", label=Text(th="อื่น ๆ", en="Other")),
)
