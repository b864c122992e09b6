"""The trainer's rubric and comment starters for `lesson`, where a trainer reads the sentence."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="learnt",
        label=Text(th="มาจากสิ่งที่เรียน", en="Comes from what was learnt"),
        points=2,
        levels=(
            Text(th="ยังกว้าง ยังไม่เห็นว่ามาจากบทเรียน", en="General; the lesson does not show in it yet"),
            Text(th="พูดถึงเรื่องของบทเรียน ยังไม่ชี้ว่าส่วนไหน", en="Speaks of the lesson's subject, not of a part of it"),
            Text(th="ชี้ส่วนที่เรียนได้", en="Names the part that was learnt"),
            Text(th="ชี้ส่วนที่เรียนได้ตรง และบอกว่าเห็นจากอะไร", en="Names the part exactly, and what shows it"),
        ),
    ),
    Criterion(
        id="ours",
        label=Text(th="เป็นเรื่องของโรงเรียนเราเอง", en="Is about our own school"),
        points=2,
        levels=(
            Text(th="ใช้ได้กับทุกที่", en="Would fit anywhere"),
            Text(th="พูดถึงโรงเรียนเรา ยังไม่บอกว่ากับใคร", en="Speaks of our school, not of whom with"),
            Text(th="มีภาคี ยังไม่บอกเหตุ", en="Names the partner, not the reason"),
            Text(th="มีภาคี เหตุ และที่มา", en="Names the partner, the reason and where it comes from"),
        ),
    ),
    Criterion(
        id="begin",
        label=Text(th="เริ่มได้จริง", en="Can begin"),
        points=2,
        levels=(
            Text(th="ยังไม่รู้ว่าใครทำ", en="Nobody is named to do it"),
            Text(th="รู้ว่าใครทำ ยังไม่รู้ว่าเมื่อไร", en="Who is clear, when is not"),
            Text(th="มีคนและวัน ก้าวแรกยังใหญ่", en="Who and when; the first step is still large"),
            Text(th="มีคน วัน และก้าวแรก", en="Who, when, and a first step"),
        ),
    ),
)  # fmt: skip

STARTERS = (
    Text(th="ประโยคนี้เห็นโรงเรียนของครูชัด เพราะ…", en="Your school stands clear in this sentence, because…"),
    Text(th="ก้าวนี้เริ่มได้เมื่อไร ใครนัด", en="When can this step begin, and who calls the others?"),
    Text(th="ถ้าคนที่ชวนตอบว่ายังไม่ว่าง จะเริ่มอย่างไร", en="If the one you ask is not free yet, how will you begin?"),
    Text(th="ข้อที่ว่ายังอ่อน ครูเห็นจากอะไร", en="What have you seen that makes you call it weak?"),
    Text(th="เด็กจะเห็นอะไรเปลี่ยนไปเป็นอย่างแรก", en="What will the pupils notice first?"),
    Text(th="มีใครในชุมชนทำเรื่องนี้อยู่แล้วบ้าง", en="Who in the community does this already?"),
)  # fmt: skip
