"""The preset of `anatomy`: nine features, five parts, three forms of a paper.

The nine features follow what Wood and Gray gathered of collaboration, and the names of the five parts are those of a
study of network administration (วรสุดา สุขารมณ์ 2554), both as a course's material sums them up; every sentence is our
own. Whether a tie is formal is asked for its use alone: formal enough to rely on.
"""

from __future__ import annotations

from partnership_xblock.activities.anatomy.shapes import Feature, Paper, Part
from partnership_xblock.domain.text import Text

FEATURES = (
    Feature(
        id="rules",
        label=Text(th="วางหน้าที่และกติกาด้วยกัน", en="We set roles and rules together"),
        short=Text(th="กติกา", en="Rules"),
        help=Text(th="ใครทำอะไร ใช้กติกาอะไร คิดด้วยกันสองฝ่าย", en="Who does what, by which rules: both sides think it out"),
        say=Text(th="วางหน้าที่และกติกาด้วยกัน", en="set roles and rules together"),
    ),
    Feature(
        id="goal",
        label=Text(th="มีเป้าหมายเดียวกัน", en="We share one aim"),
        short=Text(th="เป้าหมาย", en="Aim"),
        help=Text(th="ถามฝ่ายไหนก็พูดเป้าหมายได้ตรงกัน", en="Ask either side, and it names the same aim"),
        say=Text(th="มีเป้าหมายเดียวกัน", en="share one aim"),
    ),
    Feature(
        id="formal",
        label=Text(th="มีความเป็นทางการ", en="It is formal enough to rely on"),
        short=Text(th="ทางการ", en="Formal"),
        help=Text(th="มีหนังสือ คำสั่ง หรือข้อตกลงรองรับ", en="A letter, an order or an agreement stands behind it"),
        say=Text(th="มีหนังสือหรือข้อตกลงรองรับ", en="have it in writing"),
        paper=True,
    ),
    Feature(
        id="lead",
        label=Text(th="ยอมรับผู้นำร่วม", en="Leading is shared"),
        short=Text(th="ผู้นำร่วม", en="Lead"),
        help=Text(th="ผลัดกันนำ หรือให้อีกฝ่ายนำได้โดยไม่ติดใจ", en="We take turns, or gladly let the other side lead"),
        say=Text(th="ผลัดกันนำ", en="take turns to lead"),
    ),
    Feature(
        id="long",
        label=Text(th="หวังผลระยะยาว", en="It is meant to last"),
        short=Text(th="ระยะยาว", en="Long run"),
        help=Text(th="ไม่จบที่งานเดียวหรือปีเดียว", en="It does not end with one event or one year"),
        say=Text(th="หวังผลระยะยาว", en="mean it to last"),
    ),
    Feature(
        id="whole",
        label=Text(th="ร่วมกันทุกขั้นตอน", en="Together in every stage"),
        short=Text(th="ทุกขั้นตอน", en="Every stage"),
        help=Text(th="คิด ทำ และประเมินผลด้วยกัน ไม่ใช่แค่มาวันงาน", en="We think, do and evaluate together, not just on the day"),
        say=Text(th="ร่วมกันทุกขั้นตอน", en="are together in every stage"),
    ),
    Feature(
        id="risk",
        label=Text(th="รับความเสี่ยงและผลด้วยกัน", en="We share the risk and the result"),
        short=Text(th="รับผล", en="Results"),
        help=Text(th="ได้ผลดีก็ของทั้งสองฝ่าย พลาดก็ช่วยกันแก้", en="What goes well is both sides'; what goes wrong, both mend"),
        say=Text(th="รับความเสี่ยงและผลด้วยกัน", en="share the risk and the result"),
    ),
    Feature(
        id="means",
        label=Text(th="ใช้ทรัพยากรร่วมกัน", en="We pool what we have"),
        short=Text(th="ใช้ร่วม", en="Means"),
        help=Text(th="คน เงิน สถานที่ หรือข้อมูล ฝ่ายไหนมีก็เอามารวม", en="People, money, room or data: each brings what it has"),
        say=Text(th="ใช้ทรัพยากรร่วมกัน", en="pool what we have"),
    ),
    Feature(
        id="talk",
        label=Text(th="คุยและตัดสินใจร่วมกัน", en="We talk and decide together"),
        short=Text(th="คุยกัน", en="Talk"),
        help=Text(th="แลกข่าว แก้ปัญหา และตกลงกันก่อนทำ", en="We share news, solve problems, and agree before we act"),
        say=Text(th="คุยกันก่อนตัดสินใจ", en="talk and decide together"),
    ),
)  # fmt: skip

PARTS = (
    Part(
        id="plan",
        label=Text(th="วางแผนด้วยกัน", en="Plan together"),
        short=Text(th="วางแผน", en="Plan"),
        say=Text(th="วางแผนด้วยกัน", en="plan together"),
    ),
    Part(
        id="information",
        label=Text(th="แลกข้อมูลกัน", en="Exchange information"),
        short=Text(th="แลกข้อมูล", en="Information"),
        say=Text(th="แลกข้อมูลกัน", en="exchange information"),
    ),
    Part(
        id="action",
        label=Text(th="ลงมือด้วยกัน", en="Act together"),
        short=Text(th="ลงมือ", en="Act"),
        say=Text(th="ลงมือด้วยกัน", en="act together"),
    ),
    Part(
        id="review",
        label=Text(th="ประเมินผลด้วยกัน", en="Evaluate together"),
        short=Text(th="ประเมินผล", en="Evaluate"),
        say=Text(th="ประเมินผลด้วยกัน", en="evaluate together"),
        next=Text(th="นัดประเมินผลด้วยกัน", en="Meet to evaluate together"),
    ),
    Part(
        id="record",
        label=Text(th="บันทึกสิ่งที่ตกลง", en="Record what was agreed"),
        short=Text(th="บันทึก", en="Record"),
        say=Text(th="บันทึกสิ่งที่ตกลงไว้เป็นเอกสาร", en="put in writing what was agreed"),
        record=True,
    ),
)

PAPERS = (
    Paper(id="mou", label=Text(th="บันทึกข้อตกลง (MOU)", en="Memorandum (MOU)")),
    Paper(id="minutes", label=Text(th="รายงานการประชุม", en="Minutes of a meeting")),
    Paper(id="letter", label=Text(th="หนังสือถึงกัน", en="Letters")),
)
