"""The ways of working together: four levels by the words of the field, which a course may replace by its own.

Coordination, cooperation, collaboration and participation are words of the field; the sentences are our own. Their
order says where each is drawn, and nothing else: no level is worth more than another.
"""

from __future__ import annotations

from typing import Annotated, Final

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice

WAYS: Final = Titled(
    N_("Levels"), N_("Ways of working together. Their order is that of the drawing; more is not better.")
)
"""The title of such a list wherever there is one."""


class Level(Choice):
    """One way of working together. The last two are the words for something near to it in other frameworks."""

    sentence: Annotated[Text, Titled(N_("In a sentence"), widget="long_text")] = Text()
    himmelman: Annotated[Text, Titled(N_("Himmelman's word"), N_("Near to it, not the same. Empty for none."))] = Text()
    frey: Annotated[Text, Titled(N_("Frey's word"), N_("Near to it, not the same. Empty for none."))] = Text()


def _same(words: str) -> Text:
    """Words of a framework, which are the same in every language."""
    return Text(th=words, en=words)


LEVELS: Final = (
    Level(
        id="coordination",
        label=Text(th="การประสานงาน", en="Coordination"),
        sentence=Text(th="ตกลงงานกัน แบ่งหน้าที่ แล้วต่างฝ่ายทำส่วนของตน", en="Agree, divide the work, each does its part."),
        himmelman=_same("coordinating"),
        frey=_same("coordination"),
    ),
    Level(
        id="cooperation",
        label=Text(th="ความร่วมมือ", en="Cooperation"),
        sentence=Text(
            th="ฝ่ายหนึ่งเป็นเจ้าภาพ อีกฝ่ายมาช่วยเป็นครั้ง ๆ ด้วยความเต็มใจ", en="One hosts, the other helps now and then, gladly."
        ),
        himmelman=_same("networking, cooperating"),
        frey=_same("cooperation"),
    ),
    Level(
        id="collaboration",
        label=Text(th="การทำงานร่วมกัน", en="Collaboration"),
        sentence=Text(
            th="เป็นทีมเดียวกัน มีเป้าหมายเดียวกัน ช่วยกันระหว่างทำ", en="One team, one aim, helping each other on the way."
        ),
        himmelman=_same("collaborating"),
        frey=_same("coalition, collaboration"),
    ),
    Level(
        id="participation",
        label=Text(th="การมีส่วนร่วม", en="Participation"),
        sentence=Text(
            th="ทุกฝ่ายคิดแผนใหม่ด้วยกัน เรียนรู้ต่อเนื่อง ถือเป็นงานของตัวเอง",
            en="All plan anew together, keep learning, and own it.",
        ),
    ),
)
