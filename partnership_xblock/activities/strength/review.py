"""The trainer's rubric and comment starters for `strength`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="evidence",
        label=Text(th="สิ่งที่เห็นรองรับคะแนน", en="What was seen carries the ratings"),
        points=4,
        levels=(
            Text(th="ยังไม่บอกว่าเห็นอะไร", en="Nothing seen is told yet"),
            Text(th="บอกกว้าง ๆ เช่น ร่วมมือดี", en="Told in general, such as good cooperation"),
            Text(th="บอกเหตุการณ์จริงในข้อที่ให้ 4–5", en="A real event wherever 4 or 5 was given"),
            Text(th="มีเหตุการณ์จริงเกือบทุกข้อ บอกว่าใครทำอะไร", en="Real events nearly everywhere, with who did what"),
        ),
    ),
    Criterion(
        id="balance",
        label=Text(th="มองตรงและแยกแยะ", en="An honest, telling view"),
        points=4,
        levels=(
            Text(th="ให้เท่ากันเกือบทุกข้อ", en="Nearly the same everywhere"),
            Text(th="เริ่มแยกข้อที่เข้มแข็งกับข้อที่ยังอ่อน", en="Begins to tell strong from weak"),
            Text(th="แยกได้ชัด และบอกข้อที่ไม่ทราบตามจริง", en="Tells them apart and says what is not known"),
            Text(th="แยกได้ชัด และเล่าว่ามองต่างจากภาคีตรงไหน", en="And tells where partners may see it differently"),
        ),
    ),
    Criterion(
        id="priority",
        label=Text(th="เรื่องที่จะทำก่อนทำได้จริง", en="The priority can be done"),
        points=4,
        levels=(
            Text(th="ยังไม่เลือก หรือยังไม่มีเหตุผล", en="None chosen, or no reason yet"),
            Text(th="เลือกแล้ว มีเหตุผลสั้น ๆ", en="Chosen, with a short reason"),
            Text(th="เหตุผลมาจากสิ่งที่เห็น ก้าวแรกชัด", en="The reason comes from what was seen, the first step is clear"),
            Text(th="ก้าวแรกชัด มีวันและภาคีที่ทำด้วย เริ่มได้ในหนึ่งเดือน", en="Clear, dated, with a partner, and within a month"),
        ),
    ),
)  # fmt: skip

STARTERS = (
    Text(th="ข้อนี้เห็นชัดว่าภาคีมีส่วนจริง ตรงที่…", en="Here the partners' part is plain to see, where…"),
    Text(th="อะไรทำให้ครูให้ข้อนี้เท่านี้ มีเหตุการณ์ไหนที่นึกถึง", en="What made you rate it so: which event do you have in mind?"),
    Text(th="ถ้าถามภาคี ข้อนี้จะได้เท่ากับที่ครูให้ไหม เพราะอะไร", en="Would your partners rate it the same? Why?"),
    Text(th="ถ้าข้อนี้ขยับขึ้นหนึ่งขั้น นักเรียนจะเห็นอะไรเปลี่ยนไป", en="If this moved up by one, what would pupils notice?"),
    Text(th="ข้อที่ยังไม่ทราบ ครูจะไปถามใครได้บ้าง", en="What is not known yet: whom could you ask?"),
    Text(th="ก้าวแรกนี้น่าทำ ลองเริ่มให้เล็กลงอีก เช่น…", en="A good first step; it could start smaller still, such as…"),
)  # fmt: skip
