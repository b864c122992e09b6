"""The trainer's rubric and comment starters for `benefit`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="both",
        label=Text(th="เห็นทั้งให้และรับ", en="Both directions are seen"),
        points=4,
        levels=(
            Text(th="บอกแต่สิ่งที่เราได้", en="Only what we get"),
            Text(th="มีสิ่งที่เราให้บางราย", en="What we give some"),
            Text(th="บอกสองทางเกือบทุกราย", en="Both ways with nearly all"),
            Text(th="เห็นสิ่งที่ให้กันโดยไม่ใช้เงินด้วย", en="Also what is given without money"),
        ),
    ),
    Criterion(
        id="real",
        label=Text(th="เล่าสิ่งที่เกิดขึ้นจริง", en="Tells what really happened"),
        points=4,
        levels=(
            Text(th="เป็นความหวังเกือบทั้งหมด", en="Nearly all is hope"),
            Text(th="มีเรื่องจริงบางช่อง", en="Some of it has happened"),
            Text(th="บอกจำนวนหรือวันเกือบทุกช่อง", en="Numbers or days nearly everywhere"),
            Text(th="เล่าถึงผลที่เด็กด้วย", en="Also what it did for pupils"),
        ),
    ),
    Criterion(
        id="next",
        label=Text(th="คิดต่อได้จริง", en="Can be acted on"),
        points=4,
        levels=(
            Text(th="ยังไม่เลือก", en="Nothing is chosen"),
            Text(th="เลือกแต่ยังกว้าง", en="Chosen, and general"),
            Text(th="มีภาคี ก้าวแรก และวัน", en="A partner, a first step and a date"),
            Text(th="ถามภาคีแล้วว่าต้องการอะไร", en="The partner was asked what it needs"),
        ),
    ),
)  # fmt: skip

STARTERS = (
    Text(th="บรรทัดนี้ทำให้เห็นภาพเด็ก … ชัดมาก", en="This line shows the pupils … very clearly"),
    Text(th="… ให้เรามาตลอด ภาคีอยากได้อะไรจากโรงเรียน", en="… has always given. What would it like from the school?"),
    Text(th="ช่องนี้ยังเป็นความหวัง อะไรจะทำให้เกิดขึ้นเป็นครั้งแรก", en="This is still hope. What would make it happen once?"),
    Text(th="เรื่องที่ยังไม่มีใครให้ ในชุมชนใครทำอยู่ทุกวัน", en="What nobody gives yet: who around you does it every day?"),
    Text(th="สิ่งที่ให้กลับนี้ เด็กได้เรียนอะไรด้วย", en="What you give back: what do pupils learn from it?"),
    Text(th="ถ้าภาคเรียนนี้เลือกดูแลได้รายเดียว จะเลือกใคร เพราะอะไร", en="If you could look after only one: which, and why?"),
)  # fmt: skip
