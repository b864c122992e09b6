"""Presets of a trainer's review of `plc`: rubric and sentences for comments."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="evidence",
        label=Text(th="เริ่มจากสิ่งที่เห็นในตัวนักเรียน", en="Begins with what pupils show"),
        points=4,
        levels=(
            Text(th="คุยเรื่องทั่วไป", en="General talk"),
            Text(th="พูดถึงเด็กกว้าง ๆ", en="Pupils in general"),
            Text(th="มีชิ้นงาน จำนวน หรือคำพูด", en="Work, numbers or words of theirs"),
            Text(th="หลักฐานเปลี่ยนสิ่งที่วงตัดสินใจ", en="What was seen changed a decision"),
        ),
    ),
    Criterion(
        id="cycles",
        label=Text(th="ครบวงรอบและต่อเนื่อง", en="Full and steady cycles"),
        points=4,
        levels=(
            Text(th="พบกันเป็นครั้ง ๆ", en="Meetings now and then"),
            Text(th="มีสองขั้น", en="Two of the steps"),
            Text(th="ครบ Plan Do See", en="Plan, do and see"),
            Text(th="วงรอบใหม่ต่อจากวงรอบก่อน", en="The next cycle grows from the last"),
        ),
    ),
    Criterion(
        id="tried",
        label=Text(th="ลองแล้วกลับมาเล่า", en="Tried and told"),
        points=4,
        levels=(
            Text(th="ยังไม่มีสิ่งที่จะลอง", en="Nothing to try yet"),
            Text(th="มีแต่ยังไม่เล่าผล", en="Something to try, nothing told of it"),
            Text(th="เล่าผลทุกเรื่อง", en="All of it told"),
            Text(th="เล่าเรื่องที่ไม่ได้ผลและปรับ", en="Also what failed, and what was changed"),
        ),
    ),
    Criterion(
        id="views",
        label=Text(th="วงมีหลายมุมมอง", en="Several views in the circle"),
        points=4,
        levels=(
            Text(th="คนเดียวหรือสองคน", en="One or two people"),
            Text(th="ครูสามคนขึ้นไป", en="Three teachers or more"),
            Text(th="มีผู้บริหารหรือศึกษานิเทศก์", en="With a school leader or supervisor"),
            Text(th="มีภาคีหรือความเห็นของนักเรียนด้วย", en="With partners or pupils too"),
        ),
    ),
)

STARTERS = (
    Text(th="หลักฐานจากเด็กตรงนี้มีค่ามาก เพราะ…", en="What you saw of the pupils here matters, because…"),
    Text(th="เด็กที่ยังไม่ขยับในครั้งนี้ติดตรงไหน วงเห็นอะไร", en="Where are the pupils stuck who did not move yet?"),
    Text(th="ครั้งที่ไม่ได้ผล สอนอะไรวงบ้าง", en="What did the attempt that failed teach the circle?"),
    Text(th="ถ้าให้คนในวงที่เงียบที่สุดพูดก่อน จะได้ยินอะไร", en="If the quietest in the circle spoke first, what would we hear?"),
    Text(th="สิ่งที่จะลองต่อ จะรู้ได้อย่างไรว่าได้ผล", en="How will you know that what you try next has worked?"),
    Text(th="ภาคีรายไหนน่าเข้ามานั่งฟังครั้งหน้า", en="Which partner could sit and listen next time?"),
)  # fmt: skip
