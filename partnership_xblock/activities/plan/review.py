"""The trainer's rubric and comment starters for `plan`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

# make kind wrote this: the rubric (three criteria or more, four levels each, lowest first)
RUBRIC = (
    Criterion(
        id="view",
        label=Text(th="มองตรงตามจริง", en="An honest view"),
        points=4,
        levels=(
            Text(th="เลือกแล้ว ยังไม่เห็นว่าทำไม", en="Chosen, without showing why"),
            Text(th="เห็นเหตุผลกว้าง ๆ", en="A general reason can be seen"),
            Text(th="เหตุผลตรงกับข้อที่เลือก", en="The reason fits the choice"),
            Text(th="บอกทั้งสิ่งที่ดีและสิ่งที่ยังขาด", en="Tells what is good and what is still lacking"),
        ),
    ),
    Criterion(
        id="event",
        label=Text(th="เล่าเหตุการณ์จริง", en="A real event"),
        points=4,
        levels=(
            Text(th="ยังไม่มีเหตุการณ์", en="No event yet"),
            Text(th="เล่ากว้าง ๆ", en="Told in general"),
            Text(th="มีเหตุการณ์หนึ่งที่เห็นภาพ", en="One event one can picture"),
            Text(th="เห็นว่าใครทำอะไร และเด็กได้อะไร", en="Who did what, and what it gave the children"),
        ),
    ),
    Criterion(
        id="onward",
        label=Text(th="คิดต่อจากที่เห็น", en="Thinks on from it"),
        points=4,
        levels=(
            Text(th="ยังไม่คิดต่อ", en="Not yet"),
            Text(th="อยากทำต่อ ยังไม่ชัดว่าอะไร", en="Wants to go on, not yet clear how"),
            Text(th="บอกสิ่งที่จะทำต่อหนึ่งอย่าง", en="Names one next thing"),
            Text(th="ชัดว่าทำอะไร กับใคร เมื่อไร", en="Clear what, with whom and when"),
        ),
    ),
)

# make kind wrote this: six sentences a comment may begin with
STARTERS = (
    Text(th="ตรงนี้เห็นภาพชัด เพราะ…", en="This one can picture, because…"),
    Text(th="เหตุการณ์นี้เริ่มจากอะไร", en="How did this begin?"),
    Text(th="อะไรทำให้เลือกข้อนี้ ไม่ใช่ข้อถัดไป", en="What made you choose this one and not the next?"),
    Text(th="ถ้าถามผู้ปกครอง จะตอบเหมือนกันไหม", en="Would parents answer the same?"),
    Text(th="ลองเล่าเพิ่มหนึ่งประโยคว่านักเรียนเปลี่ยนไปอย่างไร", en="Add a sentence on what changed for the pupils."),
    Text(th="เดือนหน้าอยากเห็นอะไรเพิ่มขึ้น", en="What would you like to see more of next month?"),
)
