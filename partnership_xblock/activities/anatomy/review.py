"""The trainer's rubric and comment starters for `anatomy`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="example",
        label=Text(th="ตัวอย่างรองรับคำตอบ", en="Examples carry the answers"),
        points=4,
        levels=(
            Text(th="ยังไม่มีตัวอย่าง", en="No examples"),
            Text(th="เล่ากว้าง ๆ", en="General ones"),
            Text(th="เป็นเหตุการณ์จริง", en="Real events"),
            Text(th="บอกด้วยว่าใครทำ เมื่อไร", en="With who did it, and when"),
        ),
    ),
    Criterion(
        id="honest",
        label=Text(th="มองตรงและแยกแยะ", en="Looks straight and tells apart"),
        points=4,
        levels=(
            Text(th="ตอบเหมือนกันหมด", en="The same answer throughout"),
            Text(th="เริ่มแยกแต่ละข้อ", en="Begins to tell features apart"),
            Text(th="แยกชัด ยอมรับข้อที่ไม่แน่ใจ", en="Tells them apart, and owns doubt"),
            Text(th="และคิดว่าภาคีจะมองต่างตรงไหน", en="And asks where the partner may see it otherwise"),
        ),
    ),
    Criterion(
        id="next",
        label=Text(th="ส่วนที่ขาดเห็นทางทำต่อ", en="What is missing has a way on"),
        points=4,
        levels=(
            Text(th="ปล่อยว่างไว้", en="Left empty"),
            Text(th="บอกว่าขาดอะไร", en="Named"),
            Text(th="บอกเหตุผลด้วย", en="With a reason"),
            Text(th="มีสิ่งที่จะทำต่อและวัน", en="With a next step and a date"),
        ),
    ),
)

STARTERS = (
    Text(th="ข้อนี้เห็นตรงกัน เพราะ…", en="I see this one the same way, because…"),
    Text(th="ครั้งไหนที่ทำให้ครูตอบข้อนี้ว่าใช่", en="Which occasion made you answer yes here?"),
    Text(th="ถ้าถามภาคี ข้อนี้จะตอบเหมือนครูไหม", en="If you asked the partner, would the answer be yours?"),
    Text(th="ข้อที่ไม่แน่ใจ ใครบอกเราได้", en="Where you are not sure: who could tell us?"),
    Text(th="หลักฐานชิ้นนี้อยู่ที่ไหน ใครเปิดดูได้บ้าง", en="Where is this evidence kept, and who can open it?"),
    Text(th="ถ้าจดสิ่งที่ตกลงไว้หนึ่งหน้า จะจดเรื่องไหนก่อน", en="On one page of what was agreed: what would come first?"),
)
