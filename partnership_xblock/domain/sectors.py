"""Words that indicate a partner's sector by its name. The page guesses with them; the teacher can correct it.

Thai names put the head word first: โรงเรียนวัดโพธิ์ is a school, ร้านค้าหน้าวัด is a shop. So the earliest word
in the name decides, and of two at the same place the longer one (ชมรมผู้ปกครอง before ชมรม). The words are content:
they are sent to the page with it, where the rule runs (`frontend/network/names.ts`).
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict

from partnership_xblock.domain.text import N_
from partnership_xblock.domain.titled import Titled

GUESS: Final = N_("Words that tell the kind of a partner")
GUESS_HELP: Final = N_("From them a new partner's kind is guessed while its name is typed. The teacher can change it.")
"""The title of such a list in every content that has one."""


class SectorWords(BaseModel):
    """Words that indicate a sector. They are compared folded, as parts of the name."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sector: Annotated[str, Titled(N_("Kind of partner"), of="sectors")]
    words: Annotated[
        tuple[str, ...], Titled(N_("Words in a name"), N_("The word that stands earliest in the name counts."))
    ]


SECTOR_WORDS: Final = (
    SectorWords(
        sector="home",
        words=(
            "ผู้ปกครอง", "เครือข่ายผู้ปกครอง", "ชมรมผู้ปกครอง", "สมาคมผู้ปกครอง", "กลุ่มผู้ปกครอง",
            "ตัวแทนผู้ปกครอง", "พ่อแม่", "คุณพ่อคุณแม่", "ครอบครัว", "parent", "guardian", "famil",
        ),
    ),
    SectorWords(
        sector="faith",
        words=(
            "วัด", "มัสยิด", "สุเหร่า", "โบสถ์", "คริสตจักร", "ศาลเจ้า", "ศาสนสถาน", "สำนักสงฆ์", "ที่พักสงฆ์",
            "พุทธสถาน", "ธรรมสถาน", "เจ้าอาวาส", "พระครู", "พระอาจารย์", "พระสงฆ์", "พระสอนศีลธรรม", "หลวงพ่อ",
            "หลวงปู่", "อิหม่าม", "โต๊ะอิหม่าม", "บาทหลวง", "ศิษยาภิบาล", "ตาดีกา", "คณะสงฆ์", "อาสนวิหาร",
            "temple", "mosque", "church", "shrine", "wat ", "monk", "imam", "pastor", "chapel",
        ),
    ),
    SectorWords(
        sector="school",
        words=(
            "โรงเรียน", "รร.", "ร.ร.", "วิทยาลัย", "มหาวิทยาลัย", "สถาบันการศึกษา", "สถานศึกษา",
            "ศูนย์พัฒนาเด็กเล็ก", "ศพด", "ศูนย์เด็กเล็ก", "อาชีวะ", "วิทยาลัยเทคนิค", "ราชภัฏ", "คณะครุศาสตร์",
            "คณะศึกษาศาสตร์", "คณาจารย์", "ปอเนาะ", "โรงเรียนปอเนาะ", "ห้องสมุด", "หอสมุด", "ครู", "อาจารย์",
            "ผอ.โรงเรียน", "ศูนย์การเรียน", "school", "college", "universit", "kindergarten", "academy",
            "teacher", "library",
        ),
    ),
    SectorWords(
        sector="state",
        words=(
            "อบต", "องค์การบริหารส่วนตำบล", "เทศบาล", "ทต.", "ทม.", "อบจ", "องค์การบริหารส่วนจังหวัด", "อำเภอ",
            "ที่ว่าการอำเภอ", "จังหวัด", "ศาลากลาง", "กรุงเทพมหานคร", "สำนักงานเขต", "รพ.สต", "รพสต",
            "โรงพยาบาล", "รพ.", "สถานีอนามัย", "สาธารณสุข", "สสอ", "สสจ", "สภ.", "สถานีตำรวจ", "ตำรวจ", "ตชด",
            "ทหาร", "กองพัน", "เกษตรตำบล", "เกษตรอำเภอ", "เกษตรจังหวัด", "ปศุสัตว์", "ประมงอำเภอ", "พัฒนาชุมชน",
            "พช.", "สกร", "กศน", "ส่งเสริมการเรียนรู้", "พม.", "พมจ", "พัฒนาสังคม", "สพป", "สพม",
            "เขตพื้นที่การศึกษา", "ศึกษาธิการ", "ศธจ", "ศึกษานิเทศก์", "สำนักงาน", "กรมการ", "กรมส่งเสริม",
            "กรมพัฒนา", "กรมประมง", "กรมอนามัย", "กรมปศุสัตว์", "กรมป่าไม้", "กรมสุขภาพจิต", "กรมวิชาการ",
            "กระทรวง", "ศูนย์ราชการ", "อุทยานแห่งชาติ", "ป่าไม้", "ไปรษณีย์", "ชลประทาน", "การไฟฟ้า",
            "การประปา", "นายก อบต", "นายกเทศมนตรี", "นายอำเภอ", "ปลัด", "หน่วยงานรัฐ", "municipal", "subdistrict",
            "tambon admin", "hospital", "health centre", "health center", "police",
            "district office", "provincial", "ministry", "department of", "government",
        ),
    ),
    SectorWords(
        sector="business",
        words=(
            "ร้าน", "บริษัท", "บมจ", "บจก", "บจ.", "หจก", "ห้างหุ้นส่วน", "สหกรณ์", "โรงงาน", "โรงสี", "โรงแรม",
            "รีสอร์ท", "รีสอร์ต", "ธนาคาร", "ธ.ก.ส", "ธกส", "ตลาด", "ปั๊ม", "อู่", "ห้าง", "สถานประกอบการ",
            "ฟาร์ม", "หอการค้า", "สภาอุตสาหกรรม", "คลินิก", "ภาคเอกชน", "ผู้ประกอบการ", "คาเฟ่", "โฮมสเตย์",
            "shop", "company", "co.,", "ltd", "factory", "cooperative", "co-operative", "bank", "market",
            "hotel", "farm", "store", "restaurant", "business",
        ),
    ),
    SectorWords(
        sector="community",
        words=(
            "คณะกรรมการสถานศึกษา", "กรรมการสถานศึกษา", "คณะกรรมการโรงเรียน", "อสม", "อาสาสมัคร", "กลุ่มแม่บ้าน",
            "แม่บ้าน", "วิสาหกิจชุมชน", "กองทุนหมู่บ้าน", "ผู้ใหญ่บ้าน", "กำนัน", "สารวัตรกำนัน", "ผู้นำชุมชน",
            "กรรมการหมู่บ้าน", "คณะกรรมการหมู่บ้าน", "ชุมชน", "หมู่บ้าน", "ชาวบ้าน", "ปราชญ์", "ภูมิปัญญา",
            "ครูภูมิปัญญา", "กลุ่ม", "สภาเด็ก", "สภาเด็กและเยาวชน", "ศิษย์เก่า", "ผู้สูงอายุ", "ชมรมผู้สูงอายุ",
            "โรงเรียนผู้สูงอายุ", "เยาวชน", "อปพร", "จิตอาสา", "ช่างสาน", "ช่างทอ", "ธนาคารขยะ", "ป่าชุมชน",
            "ประชาสังคม", "village", "community", "volunteer", "elder", "housewi", "youth", "alumni",
            "school board", "school committee",
        ),
    ),
    SectorWords(
        sector="ngo",
        words=(
            "มูลนิธิ", "สมาคม", "ชมรม", "องค์กรไม่แสวง", "องค์กรพัฒนาเอกชน", "เอ็นจีโอ", "สโมสร", "โรตารี",
            "ไลออนส์", "กาชาด", "เหล่ากาชาด", "สภากาชาด", "ยูนิเซฟ", "foundation", "association", "club",
            "non-profit", "nonprofit", "ngo", "unicef", "rotary", "red cross",
        ),
    ),
)  # fmt: skip
