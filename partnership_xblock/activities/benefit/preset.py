"""The preset of `benefit`: ten benefits.

That a school and its partners gain from each other in such ways is known in the field; names, sentences and examples
are our own.
"""

from __future__ import annotations

from partnership_xblock.activities.benefit.shapes import Benefit
from partnership_xblock.domain.text import Text

BENEFITS = (
    Benefit(
        id="resources",
        label=Text(th="ของและทุน", en="Things and funds"),
        say=Text(th="เงิน สิ่งของ หรือเครื่องมือที่หาเองไม่ไหว", en="Money, goods or tools out of reach alone"),
        get=Text(th="เงิน สิ่งของ สถานที่ หรือรถที่หาเองไม่ไหว", en="Money, goods, room or a car out of our reach"),
        give=Text(th="ให้ใช้ห้อง สนาม หรือสิ่งของของโรงเรียน", en="The use of our rooms, field or things"),
        hint=Text(th="ทุน · อุปกรณ์และเทคโนโลยี", en="Funds · equipment and technology"),
    ),
    Benefit(
        id="skills",
        label=Text(th="ความรู้ ทักษะ", en="Knowledge and skills"),
        say=Text(th="ได้เรียนจากคนที่ทำเรื่องนั้นจริง", en="Learning from people who do the thing"),
        get=Text(th="มาสอนสิ่งที่ครูไม่ถนัด", en="They teach what teachers cannot"),
        give=Text(th="ครูหรือเด็กสอนให้", en="Teachers or pupils teach them"),
        hint=Text(th="ฝึกอบรม · ลงมือทำในวงเล็ก", en="Training · workshops"),
    ),
    Benefit(
        id="curriculum",
        label=Text(th="หลักสูตร", en="Curriculum"),
        say=Text(th="ช่วยคิดว่าเด็กควรเรียนอะไร เรียนอย่างไร", en="Thinking together what is learnt, and how"),
        get=Text(th="ช่วยคิดว่าเด็กควรเรียนอะไร อย่างไร", en="They help decide what is learnt, and how"),
        give=Text(th="ช่วยทำสื่อหรือคู่มือให้ภาคี", en="We make materials or a handbook for them"),
        hint=Text(th="ออกแบบรายวิชา · เนื้อหา", en="Course design · content"),
    ),
    Benefit(
        id="work",
        label=Text(th="ลองทำงานจริง", en="Real work"),
        say=Text(th="ฝึกงาน ดูงาน หรือเรียนรู้ในที่ทำงาน", en="Training, visiting or learning where work is done"),
        get=Text(th="ให้นักเรียนฝึกงาน ดูงาน หรือเรียนรู้หน้างาน", en="Pupils train, visit or learn on the spot"),
        give=Text(th="นักเรียนไปช่วยในวันงาน มีครูดูแล", en="Pupils help on the day, a teacher with them"),
        hint=Text(th="ฝึกงาน · เรียนรู้จากผู้เชี่ยวชาญ", en="Internship · learning from experts"),
    ),
    Benefit(
        id="events",
        label=Text(th="กิจกรรมพิเศษ", en="Special events"),
        say=Text(th="ค่าย แข่งขัน งานที่จัดคนเดียวไม่ไหว", en="Camps, contests, days too big for one"),
        get=Text(th="ร่วมจัดค่าย แข่งขัน นิทรรศการ", en="They help hold camps, contests, exhibitions"),
        give=Text(th="ไปร่วมจัดงานของภาคี", en="We help hold theirs"),
        hint=Text(th="สัมมนา · การแข่งขัน", en="Seminars · contests"),
    ),
    Benefit(
        id="technical",
        label=Text(th="ช่วยด้านเทคนิค", en="Technical help"),
        say=Text(th="ติดตั้ง ซ่อม ดูแล และสอนใช้", en="Installing, mending, looking after, showing how"),
        get=Text(th="ติดตั้ง ซ่อม และสอนใช้", en="They install, mend and show how"),
        give=Text(th="ช่วยเอกสาร คอมพิวเตอร์ หรือเพจ", en="We help with papers, computers or a page online"),
        hint=Text(th="เทคโนโลยีใหม่ · ฝึกทักษะช่าง", en="Newer technology · technical training"),
    ),
    Benefit(
        id="networks",
        label=Text(th="รู้จักคนกว้าง", en="Knowing more people"),
        say=Text(th="พาไปรู้จักคนและข้อมูลที่เราเข้าไม่ถึง", en="People and facts we would not reach alone"),
        get=Text(th="พาไปรู้จักคนที่เราเข้าไม่ถึง", en="They introduce us to people we cannot reach"),
        give=Text(th="พาภาคีไปรู้จักคนอื่น", en="We introduce them to others"),
        hint=Text(th="พบคนในอาชีพ · แลกเปลี่ยนข้อมูล", en="Meeting professionals · exchanging information"),
    ),
    Benefit(
        id="community",
        label=Text(th="ใกล้ชุมชน", en="Closer to the community"),
        say=Text(th="คนเข้าโรงเรียน และโรงเรียนออกไปช่วยชุมชน", en="People come to school, and the school goes out"),
        get=Text(th="พาคนเข้ามาในโรงเรียน", en="They bring people into school"),
        give=Text(th="ออกไปช่วยงานของชุมชน", en="We go out to help the community"),
        hint=Text(th="สายสัมพันธ์ในท้องถิ่น · กิจกรรมชุมชน", en="Local ties · community activities"),
    ),
    Benefit(
        id="research",
        label=Text(th="ศึกษา ทดลอง", en="Study and trial"),
        say=Text(th="เก็บข้อมูลหรือลองวิธีใหม่ด้วยกัน", en="Gathering data or trying something new together"),
        get=Text(th="ร่วมเก็บข้อมูลหรือลองวิธีใหม่", en="They join in data or trials"),
        give=Text(th="ให้ข้อมูล หรือเป็นที่ทดลอง", en="We give data, or a place to try"),
        hint=Text(th="ศึกษาร่วมกัน · เข้าถึงข้อมูล", en="Joint research · access to data"),
    ),
    Benefit(
        id="motivation",
        label=Text(th="อยากเรียน", en="Wanting to learn"),
        say=Text(th="เด็กเห็นว่าเรียนไปทำอะไร จึงอยากมา", en="Pupils see what it is for, and want to come"),
        get=Text(th="เด็กเห็นว่าเรียนไปทำอะไร", en="Pupils see what it is for"),
        give=Text(th="งานของภาคีมีเด็กและพ่อแม่มาร่วม", en="Children and parents come to theirs"),
        hint=Text(th="กิจกรรมหลากหลาย · โอกาสเรียนรู้", en="Varied activities · chances to learn"),
    ),
)
