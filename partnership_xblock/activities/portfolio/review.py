"""The trainer's rubric and comment starters for `portfolio`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="choice",
        label=Text(th="เลือกอย่างมีเหตุผล", en="Chosen with reason"),
        points=4,
        levels=(
            Text(th="ใส่ทั้งหมด", en="Everything is in"),
            Text(th="เลือกบ้าง", en="Some choice"),
            Text(th="เลือกสิ่งที่เห็นการเปลี่ยน", en="What shows a change"),
            Text(th="และบอกว่าทำไมไม่ใส่บางเรื่อง", en="And why some things stay out"),
        ),
    ),
    Criterion(
        id="change",
        label=Text(th="เห็นการเปลี่ยนแปลงจากหลักฐาน", en="Change seen in evidence"),
        points=4,
        levels=(
            Text(th="บอกว่าดีขึ้น", en="Says it is better"),
            Text(th="มีตัวเลข", en="Has numbers"),
            Text(th="ตัวเลขกับเหตุการณ์", en="Numbers and events"),
            Text(th="และเรื่องที่ยังไม่ขยับ", en="And what has not moved yet"),
        ),
    ),
    Criterion(
        id="feedback",
        label=Text(th="ใช้ความเห็นที่ได้รับ", en="Uses feedback"),
        points=4,
        levels=(
            Text(th="ยังไม่ได้ใช้", en="Not yet"),
            Text(th="บางข้อ", en="Some of it"),
            Text(th="ส่วนใหญ่ บอกว่าทำอะไร", en="Most, with what was done"),
            Text(th="และบอกข้อที่เลือกไม่ทำ", en="And what was left undone on purpose"),
        ),
    ),
    Criterion(
        id="look",
        label=Text(th="มองย้อนถึงตัวเองและนักเรียน", en="Looks back at self and pupils"),
        points=4,
        levels=(
            Text(th="เล่ากิจกรรม", en="Tells of events"),
            Text(th="เล่าความรู้สึก", en="Tells of feelings"),
            Text(th="เห็นว่าตัวเองเปลี่ยน", en="Sees a change in oneself"),
            Text(th="และส่งต่อให้คนอื่นได้", en="And can hand it on"),
        ),
    ),
)

STARTERS = (
    Text(th="เรื่องนี้เล่าได้เห็นภาพ ตรงที่…", en="This one can be pictured, where…"),
    Text(th="อะไรที่ครูเลือกไม่ใส่ และเพราะอะไร", en="What did you leave out, and why?"),
    Text(th="ตัวเลขนี้ขยับเพราะอะไร มีเหตุการณ์ไหนประกอบ", en="What moved this number? Which event goes with it?"),
    Text(th="เรื่องที่ยังไม่ขยับ ครูคิดว่ารออะไร", en="What has not moved yet: what is it waiting for?"),
    Text(
        th="ครูเห็นผลที่นักเรียนตอนไหน เล่าได้โดยไม่ต้องบอกชื่อ",
        en="When did you see it in the pupils? No name is needed to tell it.",
    ),
    Text(th="ถ้าเพื่อนครูอ่านแฟ้มนี้ อยากให้ลองทำอะไรก่อน", en="If colleagues read this, what should they try first?"),
)
