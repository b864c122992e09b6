"""The preset of `plan`: six duties, four parts of a plan of several years, the road to it, and holidays.

The duties are those of an office for work with partners at a vocational college, in our own words: a school has its
author change them. Holidays are those of the fiscal year 2570; days that the moon decides were calculated, and an office
may set others: what the page says of them is said, and prevents nothing.
"""

from __future__ import annotations

from partnership_xblock.activities.plan.shapes import Holiday, YearPart
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import Choice

DUTIES = (
    Choice(
        id="run",
        label=Text(th="ประสานและจัดกิจกรรมความร่วมมือของโรงเรียน", en="Arrange and run the school's partnership work"),
    ),
    Choice(
        id="outside",
        label=Text(
            th="หาความช่วยเหลือและทุนจากภายนอก รวมถึงต่างประเทศ", en="Find help and funds from outside, abroad included"
        ),
    ),
    Choice(
        id="bodies",
        label=Text(th="ร่วมงานกับหน่วยงานในและนอกโรงเรียน", en="Work with offices in and outside the school"),
    ),
    Choice(
        id="report",
        label=Text(
            th="ทำปฏิทินปฏิบัติงาน ยื่นโครงการ และรายงานผลตามลำดับ",
            en="Keep the work calendar, hand in projects, report up the line",
        ),
    ),
    Choice(id="property", label=Text(th="ดูแลทรัพย์สินที่ได้รับมอบหมาย", en="Look after property entrusted to the school")),
    Choice(id="other", label=Text(th="งานอื่นที่ได้รับมอบหมาย", en="Other work as assigned")),
)

YEAR_PARTS = (
    YearPart(
        id="grow",
        label=Text(th="ครูและหลักสูตร", en="Teachers and curriculum"),
        measure=Text(th="ครูที่ได้ฝึกกับภาคี", en="Teachers trained with partners"),
        unit=Text(th="คน", en="people"),
    ),
    YearPart(
        id="where",
        label=Text(th="พื้นที่และกลุ่มที่ทำด้วย", en="Places and groups"),
        measure=Text(th="หมู่บ้านที่มีงานร่วมกัน", en="Villages with joint work"),
        unit=Text(th="หมู่บ้าน", en="villages"),
    ),
    YearPart(
        id="aim",
        label=Text(th="ผลที่อยากเห็น", en="What we want to see"),
        measure=Text(th="นักเรียนที่อ่านคล่องก่อนขึ้น ป.4", en="Pupils who read well before grade 4"),
        unit=Text(th="คน", en="people"),
    ),
    YearPart(
        id="means",
        label=Text(th="งบและการติดตาม", en="Money and follow-up"),
        measure=Text(th="งบจากภาคี", en="Money from partners"),
        unit=Text(th="บาท", en="baht"),
        money=True,
    ),
)

ROAD = (
    Choice(id="sign", label=Text(th="ลงนามข้อตกลง", en="Sign the agreement")),
    Choice(id="group", label=Text(th="ตั้งคณะทำงานร่วม", en="Form a joint working group")),
    Choice(id="policy", label=Text(th="ประกาศนโยบาย", en="Announce a policy")),
    Choice(id="plan", label=Text(th="ทำแผนหลายปี", en="Plan the years")),
    Choice(id="tell", label=Text(th="ลงมือและเล่าผล", en="Act, and tell what came of it")),
)

HOLIDAYS = (
    Holiday(id="chulalongkorn", label=Text(th="วันปิยมหาราช", en="Chulalongkorn Day"), first="2026-10-23"),
    Holiday(id="father", label=Text(th="วันพ่อแห่งชาติ", en="Father's Day"), first="2026-12-05"),
    Holiday(id="constitution", label=Text(th="วันรัฐธรรมนูญ", en="Constitution Day"), first="2026-12-10"),
    Holiday(id="newyear", label=Text(th="วันสิ้นปีและวันขึ้นปีใหม่", en="New Year"), first="2026-12-31", days=2),
    Holiday(id="teachers", label=Text(th="วันครู", en="Teachers' Day"), first="2027-01-16"),
    Holiday(id="makha", label=Text(th="วันมาฆบูชา", en="Makha Bucha"), first="2027-02-21"),
    Holiday(id="chakri", label=Text(th="วันจักรี", en="Chakri Day"), first="2027-04-06"),
    Holiday(id="songkran", label=Text(th="วันสงกรานต์", en="Songkran"), first="2027-04-13", days=3),
    Holiday(id="coronation", label=Text(th="วันฉัตรมงคล", en="Coronation Day"), first="2027-05-04"),
    Holiday(id="visakha", label=Text(th="วันวิสาขบูชา", en="Visakha Bucha"), first="2027-05-20"),
    Holiday(id="queen", label=Text(th="วันเฉลิมพระชนมพรรษา พระราชินี", en="The Queen's Birthday"), first="2027-06-03"),
    Holiday(id="asanha", label=Text(th="วันอาสาฬหบูชาและวันเข้าพรรษา", en="Asanha Bucha and Buddhist Lent"), first="2027-07-18", days=2),
    Holiday(id="king", label=Text(th="วันเฉลิมพระชนมพรรษา", en="The King's Birthday"), first="2027-07-28"),
    Holiday(id="mother", label=Text(th="วันแม่แห่งชาติ", en="Mother's Day"), first="2027-08-12"),
)  # fmt: skip
