"""The fifteen indicators of a teacher's performance agreement (วPA, part 1), by number."""

from __future__ import annotations

from partnership_xblock.domain.text import Text

INDICATORS: dict[str, Text] = {
    "1.1": Text(th="สร้างและหรือพัฒนาหลักสูตร", en="Developing the curriculum"),
    "1.2": Text(th="ออกแบบการจัดการเรียนรู้", en="Designing learning"),
    "1.3": Text(th="จัดกิจกรรมการเรียนรู้", en="Running learning activities"),
    "1.4": Text(th="สร้างและหรือพัฒนาสื่อ นวัตกรรม เทคโนโลยี", en="Making materials and innovations"),
    "1.5": Text(th="วัดและประเมินผลการเรียนรู้", en="Assessing learning"),
    "1.6": Text(th="ศึกษา วิเคราะห์ สังเคราะห์ เพื่อแก้ปัญหาหรือพัฒนาการเรียนรู้", en="Studying problems of learning"),
    "1.7": Text(th="จัดบรรยากาศที่ส่งเสริมผู้เรียน", en="Making a climate for learning"),
    "1.8": Text(th="อบรมและพัฒนาคุณลักษณะที่ดีของผู้เรียน", en="Bringing up good character"),
    "2.1": Text(th="จัดทำข้อมูลสารสนเทศของผู้เรียนและรายวิชา", en="Keeping records of pupils and subjects"),
    "2.2": Text(th="ดำเนินการตามระบบดูแลช่วยเหลือผู้เรียน", en="Looking after pupils"),
    "2.3": Text(th="ปฏิบัติงานวิชาการและงานอื่นของสถานศึกษา", en="Academic and other work of the school"),
    "2.4": Text(
        th="ประสานความร่วมมือกับผู้ปกครอง ภาคีเครือข่าย และหรือสถานประกอบการ",
        en="Working with guardians, partners and businesses",
    ),
    "3.1": Text(th="พัฒนาตนเองอย่างเป็นระบบและต่อเนื่อง", en="Developing oneself steadily"),
    "3.2": Text(th="มีส่วนร่วมในการแลกเปลี่ยนเรียนรู้ทางวิชาชีพ", en="Taking part in professional exchange"),
    "3.3": Text(th="นำความรู้ ทักษะ ที่ได้จากการพัฒนาตนเองมาใช้", en="Putting what was learned to use"),
}
