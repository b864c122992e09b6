"""The trainer's rubric and comment starters for `threes`: a criterion for each S."""

from __future__ import annotations

from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text

RUBRIC = (
    Criterion(
        id="s1",
        label=Text(th="S1 ประโยคเป็นของทุกคน", en="S1 The sentence is everyone's"),
        points=4,
        levels=(
            Text(th="ครูเขียนเอง", en="The teacher's alone"),
            Text(th="คุยแล้ว ยังเป็นคำราชการ", en="Talked over, still in office words"),
            Text(th="ร่วมเขียน พูดตามได้", en="Written together, can be repeated"),
            Text(th="และเห็นว่าแต่ละฝ่ายจะทำอะไร", en="And it says what each will do"),
        ),
    ),
    Criterion(
        id="s2",
        label=Text(th="S2 จุดแข็งตรงกับความต้องการ", en="S2 Strengths meet needs"),
        points=4,
        levels=(
            Text(th="มีรายชื่อ", en="There are names"),
            Text(th="บอกว่าทำอะไรได้", en="It says what they can do"),
            Text(th="จับคู่กับชั้นและเรื่อง", en="Matched to a class and a matter"),
            Text(th="และความต้องการมาจากการสังเกตเด็ก", en="And the need was seen in pupils"),
        ),
    ),
    Criterion(
        id="s3",
        label=Text(th="S3 ลงมือได้ และชุมชนได้ด้วย", en="S3 Doable, and the community gains"),
        points=4,
        levels=(
            Text(th="ยังไม่มีวัน", en="No date yet"),
            Text(th="มีวัน", en="Dated"),
            Text(th="มีวัน คน ที่", en="When, who and where"),
            Text(th="และชุมชนได้เรียนหรือได้ใช้ด้วย", en="And the community learns or gains too"),
        ),
    ),
)

STARTERS = (
    Text(th="ประโยคนี้เป็นคำของชุมชนจริง เห็นจาก…", en="This sentence is truly the community's; I see it in …"),
    Text(th="ถ้าถามผู้ใหญ่ในหมู่บ้าน จะเติมคำไหนในประโยคนี้", en="If you asked an elder, which word would be added?"),
    Text(th="จุดแข็งของภาคีรายนี้น่าจะช่วยชั้นไหนได้อีก", en="Which other class could this partner's strength help?"),
    Text(th="เด็กชั้นนี้ต้องการเรื่องนี้ รู้ได้จากอะไร", en="What shows that this class needs it?"),
    Text(th="กิจกรรมนี้ชุมชนได้อะไรกลับไป", en="What does the community take home from this activity?"),
    Text(th="ถ้าเริ่มให้เล็กลงในสัปดาห์หน้า จะทำอะไรก่อน", en="If it began smaller, next week: what would come first?"),
)
