"""The trainer's rubric and comment starters for `proposal`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="need",
        label=Text(th="ปัญหาชัด มีข้อมูล", en="Need, with facts"),
        points=4,
        levels=(
            Text(th="ยังเป็นความเห็น", en="Still an opinion"),
            Text(th="มีตัวอย่าง", en="With an example"),
            Text(th="มีตัวเลขและแหล่ง", en="Figures and their source"),
            Text(th="และฟังจากคนที่เดือดร้อน", en="And those it touches were heard"),
        ),
    ),
    Criterion(
        id="partners",
        label=Text(th="ภาคีเป็นเจ้าของร่วม", en="Partners own it too"),
        points=4,
        levels=(
            Text(th="มีชื่ออย่างเดียว", en="Named only"),
            Text(th="มาช่วยวันงาน", en="Help on the day"),
            Text(th="มีหน้าที่ตลอดทาง", en="A part all the way"),
            Text(th="ร่วมคิดและร่วมลงทุน", en="Think and invest with us"),
        ),
    ),
    Criterion(
        id="doable",
        label=Text(th="กิจกรรม ตัวชี้วัด และงบสอดคล้องกัน", en="Activities, indicators and money fit"),
        points=4,
        levels=(
            Text(th="ยังไม่โยงกัน", en="Not linked"),
            Text(th="โยงบางส่วน", en="Partly linked"),
            Text(th="โยงครบ คำนวณได้", en="Fully linked, and it adds up"),
            Text(th="และบอกว่าถ้างบไม่พอจะตัดอะไร", en="And what goes first if money is short"),
        ),
    ),
    Criterion(
        id="learn",
        label=Text(th="ปรับจากความเห็น", en="Uses what was said"),
        points=4,
        levels=(
            Text(th="ยังไม่ตอบ", en="Not yet answered"),
            Text(th="ตอบบางข้อ", en="Some of it"),
            Text(th="ปรับครบ", en="All of it"),
            Text(th="และบอกเหตุผลข้อที่ไม่ปรับ", en="And reasons for what was kept"),
        ),
    ),
)

STARTERS = (
    Text(th="ตัวเลขนี้ทำให้เห็นปัญหาชัด มาจาก…", en="This figure makes the need clear. It comes from…"),
    Text(th="ถ้างบได้ครึ่งเดียว กิจกรรมไหนต้องเหลือไว้", en="With half the money, which activity must stay?"),
    Text(th="ภาคีรายนี้ร่วมคิดตั้งแต่ตอนไหน", en="Since when has this partner been thinking with you?"),
    Text(th="ตัวชี้วัดนี้ใครเป็นคนวัด วันไหน ด้วยอะไร", en="Who measures this, on which day, and with what?"),
    Text(th="รายการนี้โรงเรียนหรือภาคีสมทบได้ไหม", en="Could the school or a partner pay for this line?"),
    Text(th="เมื่อโครงการจบ ใครจะทำต่อ และใช้เงินจากไหน", en="Who goes on when it is over, and with what money?"),
)
