"""The trainer's rubric and comment starters for `plan`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="doable",
        label=Text(th="ปฏิทินทำได้จริง", en="The calendar can be kept"),
        points=4,
        levels=(
            Text(th="มีแต่ชื่อเรื่อง", en="Titles only"),
            Text(th="มีวัน ยังไม่มีผู้รับผิดชอบ", en="Dates, nobody responsible"),
            Text(th="มีวันและผู้รับผิดชอบ", en="Dates, and who sees to it"),
            Text(th="เผื่อวันของภาคีไว้ด้วย", en="Also room for partners' days"),
        ),
    ),
    Criterion(
        id="rooted",
        label=Text(th="งานมาจากสิ่งที่ตกลงและได้ยิน", en="It comes from what was agreed and heard"),
        points=4,
        levels=(
            Text(th="ยังไม่โยงกับเรื่องก่อนหน้า", en="Not linked to earlier work"),
            Text(th="โยงบางเรื่อง", en="Some of it is linked"),
            Text(th="ส่วนใหญ่โยงกับสิ่งที่ตกลง", en="Most of it is linked"),
            Text(th="บอกด้วยว่าเรื่องไหนไม่เอา เพราะอะไร", en="Also says what was left out, and why"),
        ),
    ),
    Criterion(
        id="ahead",
        label=Text(th="มองไกลและทบทวนตัวเอง", en="Looks ahead and back"),
        points=4,
        levels=(
            Text(th="มองปีเดียว", en="One year only"),
            Text(th="มองหลายปี ตัวเลขยังลอย", en="Several years, numbers without a reason"),
            Text(th="ตัวเลขมีที่มา", en="Numbers with a reason"),
            Text(th="ปรับจากการ์ดหรือผลจริงปีก่อน", en="Changed by last year's cards or results"),
        ),
    ),
)

STARTERS = (
    Text(th="เรื่องนี้ลงวันได้ดี เพราะ…", en="This has a good day, because…"),
    Text(th="วันนี้ตรงกับ… ครูถามภาคีหรือยัง", en="That day is also… Have you asked the partner?"),
    Text(th="ถ้าผู้รับผิดชอบย้าย ใครจะทำแทน", en="Who takes over if the person responsible moves?"),
    Text(th="ตัวเลขเป้าหมายปีนี้มาจากไหน", en="Where does this year's number come from?"),
    Text(th="การ์ดใบนี้ จะรู้ได้อย่างไรว่าถึงเวลาใช้", en="How will you know that it is time for this card?"),
    Text(th="เดือนที่ยังว่าง มีงานไหนที่ต้องนัดล่วงหน้า", en="In the empty months: what needs a date set early?"),
)
