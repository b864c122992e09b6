"""The content of `map`: the lists that describe partners, the closing questions, and the preset.

The lists start as the shared vocabulary. The words for guessing a sector and the patterns of personal text are sent
with the content, so that page and server use the same data.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.personal import PERSONAL, Personal
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.thai.provinces import PROVINCES
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import (
    DIRECTIONS,
    FAITH_PLACES,
    FORMS,
    FREQUENCIES,
    GRADES,
    ID,
    PILLARS,
    QUALITIES,
    SCHOOL_TYPES,
    SECTORS,
    TRUST_LEVELS,
    Choice,
    ChoiceId,
    FaithPlace,
    Pillar,
    Sector,
)

LayoutName = Literal["pillars", "sectors", "own"]
RENAMED: Final = N_("Each can be renamed; the list stays as it is, because it is drawn and counted.")


class Question(BaseModel):
    """A closing question, answered in item `q:<id>`.

    `ask` is the required answer: a partner and a text (`partner_and_text`), or at least one of them
    (`partner_or_text`). An optional question may stay unanswered.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, ID]
    label: Annotated[Text, Titled(N_("Question"))]
    help: Annotated[
        Text, Titled(N_("Hint below the question"), N_("How to answer it, in one sentence."), widget="long_text")
    ] = Text()
    partner_label: Annotated[Text, Titled(N_("Words above the choice of a partner"))]
    text_label: Annotated[Text, Titled(N_("Words above the text"))]
    ask: Annotated[
        Literal["partner_and_text", "partner_or_text"],
        Titled(
            N_("What an answer needs"),
            choices={
                "partner_and_text": N_("A partner and a text"),
                "partner_or_text": N_("A partner or a text; one of them is enough"),
            },
        ),
    ]
    required: Annotated[
        bool, Titled(N_("Must be answered"), N_("Otherwise it is asked, and the work can be handed in without it."))
    ] = True


class UsualPartner(BaseModel):
    """A partner most schools have, added by one tap. `faiths` empty: always offered; else only where the school's
    `faith` is one of them (the empty string stands for a school that has not chosen)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, ID]
    name: Annotated[Text, Titled(N_("Name of the partner"))]
    sector: Annotated[ChoiceId, Titled(N_("Kind of partner"), of="sectors")]
    faiths: Annotated[
        tuple[str, ...],
        Titled(
            N_("Only at schools near"),
            N_("Offered where the school's place of faith is one of these. None chosen: offered everywhere."),
            of="faiths",
        ),
    ] = ()


class MapContent(Content):
    """A map: which partners to look for, how they are described, and the closing questions."""

    sectors: Annotated[
        tuple[Sector, ...],
        Field(min_length=1, max_length=20),
        Titled(N_("Kinds of partners"), N_("A teacher chooses one for each partner.")),
    ] = SECTORS
    pillars: Annotated[
        tuple[Pillar, ...],
        Field(min_length=1, max_length=7),
        Titled(N_("Sides of the map"), N_("The parts of the map round the school.")),
    ] = PILLARS
    faith_pillar: Annotated[
        str,
        Titled(
            N_("Side of the place of faith"),
            N_("This side, and the kind of the same code, are called by the school's own place of faith."),
            of="pillars",
        ),
    ] = "faith"
    faiths: Annotated[
        tuple[FaithPlace, ...],
        Titled(N_("Places of faith"), N_("The school chooses one; the map then speaks of it by that name.")),
    ] = FAITH_PLACES
    qualities: Annotated[
        tuple[Choice, ...], Field(min_length=4, max_length=4), Titled(N_("How a relation is"), RENAMED)
    ] = QUALITIES
    directions: Annotated[
        tuple[Choice, ...], Field(min_length=3, max_length=3), Titled(N_("Who gives to whom"), RENAMED)
    ] = DIRECTIONS
    frequencies: Annotated[
        tuple[Choice, ...], Field(min_length=3, max_length=3), Titled(N_("How often partners are met"), RENAMED)
    ] = FREQUENCIES
    forms: Annotated[
        tuple[Choice, ...],
        Field(max_length=20),
        Titled(N_("How we work together"), N_("Several can be ticked for each partner.")),
    ] = FORMS
    trust: Annotated[
        bool, Titled(N_("Ask for trust"), N_("How far the school and a partner can rely on each other."))
    ] = False
    trust_levels: Annotated[
        tuple[Choice, ...], Field(min_length=4, max_length=4), Titled(N_("Steps of trust"), RENAMED)
    ] = TRUST_LEVELS
    layout: Annotated[
        LayoutName,
        Titled(
            N_("How the map is arranged"),
            N_("As the page opens; a teacher can change it."),
            choices={"pillars": N_("By side"), "sectors": N_("By kind"), "own": N_("My own")},
        ),
    ] = "pillars"
    questions: Annotated[
        tuple[Question, ...],
        Field(max_length=10),
        Titled(N_("Closing questions"), N_("Asked below the map.")),
    ] = (
        Question(
            id="care",
            label=Text(
                th="ภาคีรายไหนที่อยากดูแลให้แน่นขึ้นก่อน เพราะอะไร",
                en="Which partner would you tend to first, and why?",
            ),
            help=Text(
                th="เลือกหนึ่งราย แล้วเล่าสั้น ๆ ว่าเห็นอะไรจึงเลือกรายนี้",
                en="Choose one, and say briefly what made you choose it.",
            ),
            partner_label=Text(th="ภาคีที่เลือก", en="The partner"),
            text_label=Text(th="เพราะอะไร", en="Why"),
            ask="partner_and_text",
        ),
        Question(
            id="bridge",
            label=Text(
                th="ถ้าครูย้ายโรงเรียน ใครจะเป็นคนเชื่อมภาคีเหล่านี้ต่อ",
                en="If you moved to another school, who would keep these partners connected?",
            ),
            help=Text(
                th="เลือกภาคีที่น่าจะเป็นตัวเชื่อมได้ หรือเล่าว่าจะฝากใครไว้ ใช้ตำแหน่งแทนชื่อคน",
                en="Choose a partner who could, or say whom you would entrust it to: a role, not a person's name.",
            ),
            partner_label=Text(th="ภาคีที่น่าจะเชื่อมต่อได้", en="A partner who could"),
            text_label=Text(th="จะส่งต่อกันอย่างไร", en="How it would be handed over"),
            ask="partner_or_text",
        ),
    )
    usual: Annotated[
        tuple[UsualPartner, ...],
        Field(max_length=20),
        Titled(N_("Partners most schools have"), N_("Offered at the beginning; one tap adds one.")),
    ] = (
        UsualPartner(id="guardians", name=Text(th="เครือข่ายผู้ปกครอง", en="Parents' network"), sector="home"),
        UsualPartner(id="board", name=Text(th="คณะกรรมการสถานศึกษา", en="School board"), sector="community"),
        UsualPartner(
            id="temple", name=Text(th="วัดใกล้โรงเรียน", en="The temple nearby"), sector="faith", faiths=("", "temple")
        ),
        UsualPartner(
            id="mosque", name=Text(th="มัสยิดใกล้โรงเรียน", en="The mosque nearby"), sector="faith", faiths=("", "mosque")
        ),
        UsualPartner(
            id="church", name=Text(th="โบสถ์ใกล้โรงเรียน", en="The church nearby"), sector="faith", faiths=("church",)
        ),
        UsualPartner(
            id="shrine", name=Text(th="ศาลเจ้าใกล้โรงเรียน", en="The shrine nearby"), sector="faith", faiths=("shrine",)
        ),
        UsualPartner(id="local", name=Text(th="อบต. หรือเทศบาล", en="Subdistrict or municipal office"), sector="state"),
        UsualPartner(id="health", name=Text(th="รพ.สต.", en="Subdistrict health centre"), sector="state"),
        UsualPartner(id="neighbour", name=Text(th="โรงเรียนใกล้เคียง", en="A neighbouring school"), sector="school"),
    )
    grades: Annotated[
        tuple[Choice, ...], Titled(N_("Grades"), N_("From the lowest to the highest: the order is compared."))
    ] = GRADES
    school_types: Annotated[tuple[Choice, ...], Titled(N_("Types of schools"))] = SCHOOL_TYPES
    provinces: Annotated[
        tuple[Text, ...], Titled(N_("Provinces"), N_("Offered while typing; another can be typed."))
    ] = PROVINCES
    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS
    personal: Annotated[
        tuple[Personal, ...],
        Titled(
            N_("What looks like a person's number or account"),
            N_("The page asks once whether a role would do. These patterns cannot be changed."),
            fixed=True,
        ),
    ] = PERSONAL

    @property
    def asks(self) -> tuple[Text, ...]:
        """The questions that close the map."""
        return tuple(question.label for question in self.questions)

    @field_validator("personal")
    @classmethod
    def _ours(cls, value: tuple[Personal, ...]) -> tuple[Personal, ...]:
        # The server runs these over every text: an author's pattern could keep it busy for ever.
        if value != PERSONAL:
            raise ValueError("patterns of personal text are not an author's to change")
        return value

    @field_validator("sectors", "pillars", "faiths", "forms", "questions", "usual", "grades", "school_types")
    @classmethod
    def _once(cls, value: tuple[Choice | Question | UsualPartner, ...]) -> tuple[Choice | Question | UsualPartner, ...]:
        if len({row.id for row in value}) != len(value):
            raise ValueError("an id is repeated")
        return value

    @field_validator("qualities", "directions", "frequencies", "trust_levels")
    @classmethod
    def _same_ids(cls, value: tuple[Choice, ...]) -> tuple[Choice, ...]:
        # Their ids are drawn and counted: labels may change, the list may not.
        if tuple(row.id for row in value) not in FIXED:
            raise ValueError("the ids of this list are fixed")
        return value


FIXED = tuple(tuple(row.id for row in rows) for rows in (QUALITIES, DIRECTIONS, FREQUENCIES, TRUST_LEVELS))

RUBRIC = (
    Criterion(
        id="breadth",
        label=Text(th="เห็นภาคีรอบด้าน", en="Partners seen from all sides"),
        points=4,
        levels=(
            Text(th="มีภาคีด้านเดียว หรือยังเป็นชื่อกว้าง ๆ", en="Partners of one side only, or in general terms"),
            Text(
                th="มีสองด้านขึ้นไป บางรายยังไม่รู้ว่าทำอะไรด้วยกัน",
                en="Two sides or more; for some it is not said what you do together",
            ),
            Text(
                th="ครบด้านที่โรงเรียนเกี่ยวข้อง บอกได้ว่าทำอะไรด้วยกัน",
                en="All sides the school deals with, with what you do together",
            ),
            Text(
                th="ครบด้าน และเห็นภาคีเล็กหรือภาคีที่มักถูกมองข้าม", en="All sides, and small or easily overlooked partners too"
            ),
        ),
    ),
    Criterion(
        id="exchange",
        label=Text(th="เห็นการให้และการรับ", en="Giving and receiving are clear"),
        points=4,
        levels=(
            Text(th="ยังไม่บอกว่าใครให้ใคร", en="It is not said who gives"),
            Text(th="บอกทิศทางบางราย", en="Said for some"),
            Text(th="บอกทิศทางครบ และเล่าว่าให้อะไรกัน", en="Said for all, with what is given"),
            Text(
                th="ครบ และคิดต่อว่าจะตอบแทนภาคีที่ให้เราฝ่ายเดียวอย่างไร",
                en="Said for all, with a thought for those who only give",
            ),
        ),
    ),
    Criterion(
        id="reasons",
        label=Text(th="มีเหตุผลและสิ่งที่เห็นประกอบ", en="Reasons and what was seen"),
        points=4,
        levels=(
            Text(th="เลือกโดยยังไม่บอกเหตุผล", en="Chosen without a reason"),
            Text(th="มีเหตุผลกว้าง ๆ", en="A general reason"),
            Text(th="เหตุผลโยงกับสิ่งที่เห็นจริงในโรงเรียน", en="A reason tied to something seen at school"),
            Text(th="เหตุผลชัด และเห็นทางส่งต่อเมื่อครูไม่อยู่", en="A clear reason, and a way on when the teacher is gone"),
        ),
    ),
)
"""Three criteria of four levels; half points in between."""

STARTERS = (
    Text(
        th="เห็นชัดว่า … ทำงานต่อเนื่องกับโรงเรียน สิ่งที่ทำให้เป็นแบบนี้ได้คืออะไร",
        en="It is clear that … keeps working with the school. What makes that possible?",
    ),
    Text(
        th="เส้นนี้เล่าว่า … เรื่องนี้เริ่มจากอะไร และใครช่วยคุยได้บ้าง",
        en="This line says … How did it begin, and who could help to talk?",
    ),
    Text(
        th="ภาคีรายนี้ให้เรามาตลอด โรงเรียนมีอะไรที่ตอบแทนได้โดยไม่เป็นภาระ",
        en="This partner keeps giving. What could the school give back without strain?",
    ),
    Text(
        th="ยังไม่เห็นภาคีด้าน … ในชุมชนมีใครที่ครูนึกถึงบ้าง", en="I see nobody from … yet. Whom can you think of in the community?"
    ),
    Text(th="ถ้าให้ … กับ … ได้รู้จักกัน งานไหนน่าจะเบาลง", en="If … and … knew each other, which work would become lighter?"),
    Text(
        th="ลองเล่าเพิ่มอีกหนึ่งประโยคว่า นักเรียนเปลี่ยนไปอย่างไรจากงานที่ทำกับ …",
        en="Could you add one sentence on what changed for pupils through the work with …?",
    ),
)
