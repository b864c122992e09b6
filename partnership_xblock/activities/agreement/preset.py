"""The preset of `agreement`: forms, topics, states, support points, clauses, signers, full names of Thai offices."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.agreement.shapes import Clause, Form, FullName, Signer, Topic
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import Choice

FORMS: Final = (
    Form(
        id="mou",
        label=Text(th="บันทึกข้อตกลง (MOU)", en="Memorandum (MOU)"),
        note=Text(th="มีผู้ลงนามทุกฝ่าย", en="Signed by every party"),
        heading=Text(th="บันทึกข้อตกลงความร่วมมือ", en="Memorandum of understanding"),
        signed=True,
    ),
    Form(
        id="minutes",
        label=Text(th="รายงานการประชุม", en="Minutes of a meeting"),
        note=Text(th="มติและผู้เข้าประชุม", en="What was decided and who was there"),
    ),
    Form(
        id="letter",
        label=Text(th="หนังสือถึงกัน", en="Letters"),
        note=Text(th="ขอไปและตอบรับ", en="A request and its answer"),
    ),
    Form(
        id="notes",
        label=Text(th="จดไว้หลังคุย", en="Notes after a talk"),
        note=Text(th="ยังไม่มีเอกสาร", en="No document yet"),
    ),
)
TOPICS: Final = (
    Topic(
        id="knowledge",
        label=Text(th="ความรู้และความต้องการ", en="Knowledge and needs"),
        hint=Text(th="ใครรู้อะไร ใครต้องการอะไร", en="Who knows what, who needs what"),
    ),
    Topic(
        id="people",
        label=Text(th="คนและการประสานงาน", en="People and coordination"),
        hint=Text(th="ใครมาทำ ใครนัด ใครพาไป", en="Who comes, who arranges, who takes them"),
    ),
    Topic(
        id="means",
        label=Text(th="งบประมาณ สถานที่ และสิ่งของ", en="Money, places and things"),
        hint=Text(th="มีเรื่องเงิน ถามงานการเงินก่อนลงนาม", en="Where there is money, ask the finance people first"),
        money=True,
    ),
    Topic(
        id="care",
        label=Text(th="การดูแลและติดตาม", en="Oversight and follow-up"),
        hint=Text(th="ใครดูว่าทำจริง และเล่าให้กันฟังเมื่อไร", en="Who sees that it happens, and when we tell each other"),
        start=Text(th="ติดตามผลร่วมกันทุกภาคเรียน", en="We follow the results together every term"),
    ),
)
STATES: Final = (
    Choice(id="draft", label=Text(th="ร่าง", en="Draft")),
    Choice(id="checked", label=Text(th="ตรวจแล้ว", en="Checked")),
    Choice(id="agreed", label=Text(th="เห็นชอบ", en="Agreed")),
)
POINTS: Final = (
    Choice(id="order", label=Text(th="มีคำสั่งแต่งตั้งคณะทำงาน", en="An order names the working group")),
    Choice(id="plan", label=Text(th="อยู่ในแผนปฏิบัติการประจำปี", en="It stands in the year's action plan")),
    Choice(id="budget", label=Text(th="ตั้งงบประมาณหรือสิ่งของไว้แล้ว", en="Money or things are set aside")),
    Choice(id="credit", label=Text(th="นับเป็นผลงานของผู้ที่ทำ", en="Those who do it get it counted")),
)
STANDS: Final = (
    Choice(id="has", label=Text(th="มีแล้ว", en="Yes")),
    Choice(id="doing", label=Text(th="กำลังทำ", en="On the way")),
    Choice(id="none", label=Text(th="ยังไม่มี", en="Not yet")),
)
CLAUSES: Final = (
    Clause(
        id="data",
        label=Text(th="ข้อมูลของนักเรียน", en="Pupils' data"),
        text=Text(
            th="ใช้เท่าที่จำเป็นแก่งานนี้ ส่งให้กันเมื่อผู้ปกครองรู้และยินยอม และลบเมื่อหมดความจำเป็น",
            en="Only what this work needs is used. It is shared when parents know and agree, and deleted when it is no "
            "longer needed.",
        ),
    ),
    Clause(
        id="money",
        label=Text(th="เงินและทรัพย์สิน", en="Money and property"),
        text=Text(
            th="แต่ละฝ่ายใช้จ่ายตามระเบียบ แผน และงบประมาณที่ตนได้รับอนุมัติ ของที่ให้ยืมเป็นของฝ่ายเดิม",
            en="Each party spends by its own rules, plan and approved budget. What is lent stays the lender's.",
        ),
    ),
    Clause(
        id="change",
        label=Text(th="การแก้ไขและการเลิก", en="Changing and ending it"),
        text=Text(
            th="แก้ไขได้เมื่อทุกฝ่ายเห็นพ้องและทำเป็นหนังสือ ฝ่ายใดจะเลิกให้บอกล่วงหน้าอย่างน้อย 30 วัน งานที่เริ่มแล้วให้ทำต่อจนจบรอบ",
            en="It is changed in writing when all parties agree. A party that wants to leave says so at least 30 days "
            "before. Work that has begun is finished.",
        ),
    ),
    Clause(
        id="differ",
        label=Text(th="เมื่อเห็นไม่ตรงกัน", en="When we do not agree"),
        text=Text(
            th="ให้ผู้ประสานงานหลักนัดคุยกันภายใน 15 วัน ก่อนทำอย่างอื่น",
            en="The coordinators meet within 15 days before anything else is done.",
        ),
    ),
)
COPIES: Final = Text(
    th="บันทึกนี้ทำไว้ {n} ฉบับ ข้อความตรงกัน ทุกฝ่ายอ่านและเข้าใจแล้ว จึงลงลายมือชื่อต่อหน้าพยาน และเก็บไว้ฝ่ายละหนึ่งฉบับ",
    en="There are {n} copies with the same words. All parties have read and understood them, sign before witnesses, "
    "and keep one each.",
)
SIGNERS: Final = (
    Signer(sector="home", title=Text(th="ประธานเครือข่ายผู้ปกครอง", en="Chair of the parents' network")),
    Signer(sector="faith", title=Text(th="เจ้าอาวาส", en="Abbot")),
    Signer(sector="faith", title=Text(th="อิหม่าม", en="Imam")),
    Signer(sector="faith", title=Text(th="ศิษยาภิบาล", en="Minister")),
    Signer(sector="school", title=Text(th="ผู้อำนวยการโรงเรียน", en="School director")),
    Signer(sector="state", title=Text(th="หัวหน้าหน่วยงาน", en="Head of the office")),
    Signer(sector="business", title=Text(th="เจ้าของกิจการ", en="Owner")),
    Signer(sector="community", title=Text(th="ประธานกลุ่ม", en="Chair")),
    Signer(sector="ngo", title=Text(th="ผู้อำนวยการมูลนิธิ", en="Director of the foundation")),
)
FULL_NAMES: Final = (
    FullName(short="รพ.สต.", full="โรงพยาบาลส่งเสริมสุขภาพตำบล"),
    FullName(short="อบต.", full="องค์การบริหารส่วนตำบล"),
    FullName(short="อบจ.", full="องค์การบริหารส่วนจังหวัด"),
    FullName(short="อสม.", full="อาสาสมัครสาธารณสุขประจำหมู่บ้าน"),
    FullName(short="สพป.", full="สำนักงานเขตพื้นที่การศึกษาประถมศึกษา"),
    FullName(short="สพม.", full="สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา"),
)
