"""The content of `friends`: the kinds of friends, each with a plain sentence and an example.

Friends in an ideal, on a road, in giving and at work: a thought that Thai teachers share; sentences and examples are
our own.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, field_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice

UNSURE: Final = "unsure"
"""Appears in an answer beside the kinds' ids: no kind may have this id."""


class FriendKind(Choice):
    """One kind of friend. `short` is the label on a tile; `drawing` is one of the page's drawings, or none."""

    short: Annotated[Text, Titled(N_("Short name"), N_("Stands on the tile: one or two words."))]
    sentence: Annotated[Text, Titled(N_("What such friends are like"), N_("One plain sentence."), widget="long_text")]
    example: Annotated[Text, Titled(N_("Example"), N_("Of one school, in one line."), widget="long_text")] = Text()
    drawing: Annotated[
        Literal["", "star", "road", "gift", "rings"],
        Titled(
            N_("Drawing"),
            choices={
                "": N_("No drawing"),
                "star": N_("Star"),
                "road": N_("Road"),
                "gift": N_("Gift"),
                "rings": N_("Rings"),
            },
        ),
    ] = ""


KINDS = (
    FriendKind(
        id="ideal",
        label=Text(th="เพื่อนร่วมอุดมการณ์", en="Friends in an ideal"),
        short=Text(th="ร่วมอุดมการณ์", en="Shared ideal"),
        sentence=Text(th="อยากเห็นสิ่งเดียวกันเกิดขึ้นกับเด็ก แม้อยู่คนละที่ ทำงานคนละอย่าง", en="They hope for the same for the children, even from another place and another job."),
        example=Text(th="เจ้าของร้านหนังสือในอำเภอ ที่อยากให้เด็กทุกคนอ่านออกเหมือนเรา", en="the bookshop owner in town who, like us, wants every child to read"),
        drawing="star",
    ),
    FriendKind(
        id="road",
        label=Text(th="เพื่อนร่วมทาง", en="Friends on the road"),
        short=Text(th="ร่วมทาง", en="Shared road"),
        sentence=Text(th="เชื่อวิธีคล้ายกัน ลองผิดลองถูกมาด้วยกัน คุยกันแล้วเข้าใจเร็ว", en="They believe in ways like ours and try things out beside us; few words are needed."),
        example=Text(th="โรงเรียนใกล้กันที่ฝึกสอนอ่านแบบเดียวกัน แล้วผลัดกันเปิดห้องเรียนให้ดู", en="the neighbour school that teaches reading our way and opens its classrooms to us"),
        drawing="road",
    ),
    FriendKind(
        id="giving",
        label=Text(th="เพื่อนร่วมให้", en="Friends in giving"),
        short=Text(th="ร่วมให้", en="Shared giving"),
        sentence=Text(th="ให้กันด้วยความเต็มใจ มีของให้ของ มีแรงให้แรง ไม่ต้องคอยนับ", en="They give gladly, things or hands, whatever there is, and nobody keeps count."),
        example=Text(th="วัดให้ใช้ศาลาจัดค่าย เด็ก ๆ ไปช่วยกวาดลานวัดก่อนวันพระ", en="the temple lends its hall for our camp; pupils sweep its yard before the holy day"),
        drawing="gift",
    ),
    FriendKind(
        id="work",
        label=Text(th="เพื่อนร่วมมือ", en="Friends at work"),
        short=Text(th="ร่วมมือ", en="Working together"),
        sentence=Text(th="ลงมือด้วยกันจนงานที่ทำคนเดียวไม่ไหวสำเร็จ แล้วนัดกันทำต่อ", en="We do together what neither could alone, and then agree to meet again."),
        example=Text(th="อสม. กับครูจับคู่เยี่ยมบ้านนักเรียนทุกเทอม ไม่ต้องรอหนังสือสั่ง", en="health volunteers and teachers visit homes in pairs every term, with no order needed"),
        drawing="rings",
    ),
)  # fmt: skip


class FriendsContent(Content):
    """Two to six kinds: a screen shows no more at a glance."""

    kinds: Annotated[
        tuple[FriendKind, ...],
        Field(min_length=2, max_length=6),
        Titled(N_("Kinds of friends"), N_("A teacher places each partner with one of them.")),
    ] = KINDS
    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS

    @field_validator("kinds")
    @classmethod
    def _once(cls, kinds: tuple[FriendKind, ...]) -> tuple[FriendKind, ...]:
        ids = {kind.id for kind in kinds}
        if len(ids) != len(kinds) or UNSURE in ids:
            raise ValueError("an id is repeated, or is the one for not being sure")
        return kinds

    @property
    def asks(self) -> tuple[Text, ...]:
        """The kinds partners are placed by."""
        return tuple(kind.label for kind in self.offered)

    @property
    def offered(self) -> tuple[FriendKind, ...]:
        """The kinds that are not hidden."""
        return tuple(kind for kind in self.kinds if not kind.hidden)

    def label(self, kind: str, language: str) -> str:
        """A kind's label; its id where an author has removed it."""
        if kind == UNSURE:
            return NOT_SURE.into(language)
        return next((row.label.into(language) for row in self.kinds if row.id == kind), kind)


NOT_SURE = Text(th="ยังไม่แน่ใจ", en="not sure yet")
