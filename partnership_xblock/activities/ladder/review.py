"""The trainer's rubric and comment starters for `ladder`."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="seen",
        label=Text(th="ตอบจากสิ่งที่เห็นจริง", en="Answers from what was seen"),
        points=4,
        levels=(
            Text(th="ตอบตามความรู้สึก", en="By feeling"),
            Text(th="อ้างงานกว้าง ๆ", en="From the work in general"),
            Text(th="อ้างครั้งล่าสุดที่ทำด้วยกัน", en="From the last time they worked together"),
            Text(th="แยกได้ว่าข้อไหนเห็นเอง ข้อไหนถามภาคี", en="Tells what was seen from what was asked of the partner"),
        ),
    ),
    Criterion(
        id="fits",
        label=Text(th="ระดับที่เลือกเข้ากับคำตอบ", en="The level fits the answers"),
        points=4,
        levels=(
            Text(th="เลือกโดยไม่ดูคำตอบ", en="Chosen regardless of them"),
            Text(th="เข้ากันเป็นส่วนใหญ่", en="Fits mostly"),
            Text(th="เข้ากัน หรือมีเหตุผลเมื่อต่าง", en="Fits, or says why where it differs"),
            Text(th="บอกได้ว่าเรื่องเดียวกันมองต่างได้อย่างไร", en="Sees how the same could be seen otherwise"),
        ),
    ),
    Criterion(
        id="aim",
        label=Text(th="ระดับที่อยากไปพอดีและเริ่มได้", en="The aim fits and can begin"),
        points=4,
        levels=(
            Text(th="ตั้งสูงสุดทุกราย", en="The last level for all"),
            Text(th="มีเหตุผลบางราย", en="Reasons for some"),
            Text(th="มีวันและก้าวแรก", en="A date and a first step"),
            Text(th="พอดีกับกำลังของภาคีด้วย และบางรายเลือกคงไว้", en="Fits the partner's strength too, and some are kept"),
        ),
    ),
)  # fmt: skip

STARTERS = (
    Text(th="เห็นชัดว่ากับ … ขยับได้ เพราะ …", en="With … it can clearly move, because …"),
    Text(th="ครั้งล่าสุดกับ … ใครเป็นคนนัดก่อน", en="The last time with …: who asked to meet first?"),
    Text(th="คำตอบสองข้อนี้ชี้คนละทาง ครูคิดว่าเพราะอะไร", en="These two answers point different ways. Why do you think so?"),
    Text(th="ถ้าถาม … เอง ภาคีจะบอกว่าอยู่ระดับไหน", en="If you asked … , which level would the partner say?"),
    Text(th="งานนี้ต้องการระดับสูงกว่านี้จริงไหม หรือเท่านี้พอดีแล้ว", en="Does the work need another level, or does this one fit?"),
    Text(th="ก้าวแรกที่เล็กที่สุดกับ … คืออะไร", en="What is the smallest first step with … ?"),
)  # fmt: skip
