"""The preset of `proposal`: six stages, who reads there, the categories of a budget, and the lines of a score sheet.

The names of the offices that read a proposal are the course's to say: an author writes them into the roles.
"""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.proposal.shapes import SheetLine, StageRow
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import Choice

ROLES: Final = (
    Choice(id="mentor", label=Text(th="พี่เลี้ยง", en="mentor")),
    Choice(id="panel", label=Text(th="กรรมการ", en="panel")),
    Choice(id="region", label=Text(th="หน่วยภูมิภาค", en="region")),
    Choice(id="approver", label=Text(th="ผู้อนุมัติ", en="approver")),
    Choice(id="follower", label=Text(th="ผู้ติดตาม", en="follower")),
    Choice(id="chair", label=Text(th="ประธานกรรมการ", en="chair")),
)

STAGE_ROWS = (
    StageRow(id="write", label=Text(th="เขียนกับพี่เลี้ยง", en="Write with a mentor"), reader="mentor", days=21),
    StageRow(id="pitch", label=Text(th="นำเสนอ", en="Pitch"), reader="panel", days=14),
    StageRow(id="revise", label=Text(th="ปรับแก้", en="Revise"), reader="mentor", days=14),
    StageRow(
        id="region",
        label=Text(th="ส่งผ่านหน่วยภูมิภาค", en="Send through the region"),
        reader="region",
        days=30,
    ),
    StageRow(id="approve", label=Text(th="อนุมัติ", en="Approval"), reader="approver", days=45),
    StageRow(id="run", label=Text(th="ลงมือและติดตาม", en="Do and follow up"), reader="follower"),
)

CATEGORIES = (
    Choice(id="pay", label=Text(th="ค่าตอบแทน", en="Fees")),
    Choice(id="service", label=Text(th="ค่าใช้สอย", en="Services")),
    Choice(id="goods", label=Text(th="ค่าวัสดุ", en="Materials")),
    Choice(id="equipment", label=Text(th="ค่าครุภัณฑ์", en="Equipment"), hidden=True),
)
"""Most calls do not pay for equipment: an author who needs it shows it."""

SHEET_LINES = (
    SheetLine(id="need", label=Text(th="ปัญหามาจากข้อมูลจริง", en="The problem rests on facts")),
    SheetLine(id="partners", label=Text(th="ภาคีร่วมตั้งแต่คิด", en="Partners in from the start")),
    SheetLine(id="doable", label=Text(th="ทำได้ในเวลาและงบ", en="Can be done in time and money")),
    SheetLine(id="measure", label=Text(th="วัดผลได้", en="Can be measured")),
    SheetLine(id="lasting", label=Text(th="ทำต่อได้เมื่อหมดงบ", en="Goes on after the money")),
)
