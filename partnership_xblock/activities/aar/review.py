"""The trainer's rubric and comment starters for `aar`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="voices",
        label=Text(th="ฟังทุกกลุ่ม", en="Every group is heard"),
        points=4,
        levels=(
            Text(th="มีความเห็นของกลุ่มเดียว", en="One group only"),
            Text(th="มีหลายกลุ่ม แต่พูดเหมือนกันหมด", en="Several groups, all in the same words"),
            Text(th="ครบทุกกลุ่ม และแต่ละกลุ่มพูดในแบบของตัวเอง", en="All groups, each in its own words"),
            Text(th="ครบทุกกลุ่ม เห็นทั้งเรื่องที่ตรงกันและต่างกัน", en="All groups, with what they share and where they differ"),
        ),
    ),
    Criterion(
        id="difficulties",
        label=Text(th="บอกเรื่องติดขัดตรงจุด", en="Difficulties are named precisely"),
        points=4,
        levels=(
            Text(th="ยังเป็นคำกว้าง ๆ", en="Still general words"),
            Text(th="บอกได้ว่าเรื่องอะไร", en="What the matter is"),
            Text(th="บอกได้ว่าเกิดกับใคร เมื่อไร", en="Whom it touches, and when"),
            Text(th="บอกได้ถึงเหตุ และส่วนที่เราทำได้เอง", en="Its cause, and the part that is ours to change"),
        ),
    ),
    Criterion(
        id="steps",
        label=Text(th="สิ่งที่จะทำต่อมาจากเรื่องที่ได้ยิน", en="Next steps come from what was heard"),
        points=4,
        levels=(
            Text(th="ยังไม่โยงกับเรื่องติดขัด", en="Not linked to a difficulty yet"),
            Text(th="โยงแล้ว แต่ยังไม่ชัดว่าใครทำ", en="Linked, but not clear who does it"),
            Text(th="มีผู้รับผิดชอบและวัน", en="With who and by when"),
            Text(th="มีผู้รับผิดชอบ วัน ภาคีที่ทำด้วย และเริ่มได้เลย", en="With who, when, a partner, and small enough to start"),
        ),
    ),
)  # fmt: skip

STARTERS = (
    Text(th="ความเห็นของกลุ่มนี้มีค่ามาก เพราะ…", en="What this group said matters, because…"),
    Text(th="กลุ่มไหนที่ยังไม่ได้พูด และจะชวนคุยอย่างไร", en="Who has not spoken yet, and how could they be asked?"),
    Text(th="สองกลุ่มนี้มองต่างกันตรงไหน ครูคิดว่าเพราะอะไร", en="Where do these two groups differ, and why do you think so?"),
    Text(th="เรื่องติดขัดนี้ ส่วนไหนที่โรงเรียนเริ่มเองได้", en="Which part of this difficulty could the school begin on its own?"),
    Text(th="ถ้าก้าวนี้สำเร็จ ใครจะเห็นผลเป็นคนแรก", en="If this step works, who will notice first?"),
    Text(th="ลองระบุวันและผู้รับผิดชอบ แล้วบอกภาคีว่า…", en="Name a date and who is responsible, and tell the partner that…"),
)  # fmt: skip
