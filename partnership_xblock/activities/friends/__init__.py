"""`friends`: each partner seen as one or two of four kinds of friends.

Nobody marks it; it ends with a button "done"."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, only_preset
from partnership_xblock.activities.friends.answer import ITEMS
from partnership_xblock.activities.friends.content import FriendsContent
from partnership_xblock.activities.friends.example import example
from partnership_xblock.activities.friends.offers import offers
from partnership_xblock.activities.friends.rows import rows
from partnership_xblock.activities.friends.rules import check
from partnership_xblock.activities.friends.summary import summary
from partnership_xblock.activities.friends.words import WORDS
from partnership_xblock.domain.text import Text

FRIENDS: Final = Activity(
    kind="friends",
    label=Text(th="เพื่อนสี่แบบ", en="Four kinds of friends"),
    title=Text(th="ภาคีของเราเป็นเพื่อนแบบไหน", en="What kind of friends are our partners?"),
    instructions=Text(
        th="นึกถึงภาคีทีละราย แล้ววางไว้กับเพื่อนแบบที่ใช่ หนึ่งหรือสองแบบก็ได้ ไม่มีคำตอบที่ถูกหรือผิด",
        en="Think of each partner in turn: which kind of friend is it, one or two? There is no right or wrong.",
    ),
    introduction=Introduction(
        aim="know",
        teacher=Text(
            th="เริ่มเบา ๆ: ภาคีแต่ละรายเป็นเพื่อนแบบไหนกับโรงเรียน",
            en="An easy start: what kind of friend is each partner to the school?",
        ),
        trainer=Text(
            th="ใครอยู่กลุ่มไหนและเพราะอะไร ดูรวมทั้งรุ่นได้",
            en="Who was put where and why.",
        ),
    ),
    minutes=4,
    wpa=(),
    Content=FriendsContent,
    presets=only_preset(FriendsContent),
    items=ITEMS,
    network="reads",
    needs_trainer=False,
    grading="none",
    minimum=3,
    words=WORDS,
    check=check,
    results=Results(summary=summary, rows=rows, offers=offers),
    example=example,
)
