"""The demo's own words, in Thai and English. The block's words are in its catalogue, not here."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import get_language

from demo.persons import BY_NAME
from partnership_xblock.domain.text import Text

BANGKOK = ZoneInfo("Asia/Bangkok")
MONTHS = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")

WORDS: dict[str, Text] = {
    "site": Text(th="เว็บตัวอย่าง", en="Demo site"),
    "skip": Text(th="ข้ามไปที่เนื้อหา", en="Skip to content"),
    "viewing_as": Text(th="ดูในฐานะ", en="Viewing as"),
    "nobody": Text(th="ผู้เยี่ยมชม", en="Visitor"),
    "nobody_about": Text(th="ยังไม่ได้เข้าสู่ระบบ", en="Not logged in"),
    "switch": Text(th="เปลี่ยนคน", en="Switch person"),
    "language": Text(th="ภาษา", en="Language"),
    "course": Text(th="คอร์ส", en="Course"),
    "course_is": Text(th="คอร์ส:", en="Course:"),
    "desk": Text(th="งานอ่านของพี่เลี้ยง", en="Mentor's desk"),
    "studio": Text(th="Studio", en="Studio"),
    "log": Text(th="สิ่งที่เกิดขึ้น", en="What happened"),
    "hero": Text(th="โรงเรียนไม่ได้ทำงานคนเดียว", en="No school works alone"),
    "lead": Text(
        th="วาดว่าใครอยู่เคียงข้าง ดูว่าเครือข่ายเข้มแข็งตรงไหน ถอดบทเรียนด้วยกัน แล้วส่งให้พี่เลี้ยงอ่าน",
        en="Draw who stands beside you, see where the network is strong, reflect together, and hand it to a mentor.",
    ),
    "evidence": Text(
        th="ส่งแล้วได้หน้าหลักฐานหนึ่งหน้า พิมพ์เก็บหรือแนบแฟ้มงานได้เลย",
        en="What you hand in becomes an evidence page, to print or to put in your file.",
    ),
    "try_teacher": Text(th="ลองเป็นครู", en="Try it as a teacher"),
    "try_trainer": Text(th="ลองเป็นพี่เลี้ยง", en="Try it as a mentor"),
    "fiction": Text(th="คน โรงเรียน และงานทั้งหมดเป็นเรื่องสมมติ", en="All people, schools and work here are made up."),
    "who": Text(th="ดูในฐานะใคร", en="Who would you like to be?"),
    "activities_n": Text(th="{n} กิจกรรม · ราว {time}", en="{n} activities · about {time}"),
    "hours": Text(th="{n} ชั่วโมง", en="{n} hours"),
    "minutes": Text(th="{n} นาที", en="{n} minutes"),
    "wpa": Text(th="วPA {codes}", en="PA {codes}"),
    "and": Text(th=" และ ", en=" and "),
    "due": Text(th="ส่งภายใน {date}", en="Due {date}"),
    # a submission's state, on chips
    "state_none": Text(th="ยังไม่เริ่ม", en="Not started"),
    "state_draft": Text(th="ร่าง", en="Draft"),
    "state_submitted": Text(th="ส่งแล้ว รออ่าน", en="Handed in, waiting"),
    "state_in_review": Text(th="พี่เลี้ยงกำลังอ่าน", en="Being read"),
    "state_returned": Text(th="ส่งกลับให้เติม", en="Sent back to add to"),
    "state_accepted": Text(th="รับงานแล้ว", en="Accepted"),
    "state_done": Text(th="ทำแล้ว", en="Done"),
    # a persona's card
    "card_returned": Text(th="งานส่งกลับ {n} ชิ้น", en="{n} sent back"),
    "card_submitted": Text(th="รอพี่เลี้ยงอ่าน {n} ชิ้น", en="{n} waiting to be read"),
    "card_accepted": Text(th="รับงานแล้ว {n} ชิ้น", en="{n} accepted"),
    "card_draft": Text(th="กำลังเขียน {n} ชิ้น", en="{n} in draft"),
    "card_fresh": Text(th="ยังไม่เริ่ม", en="Nothing begun yet"),
    "card_trainer": Text(th="รออ่าน {n} ชิ้น", en="{n} to read"),
    "card_author": Text(th="แก้กิจกรรมใน Studio", en="Edits activities in Studio"),
    "card_admin": Text(th="ดูงานและคะแนนทั้งรุ่น", en="Sees the whole cohort's work and grades"),
    "card_outsider": Text(th="ลองดูว่าเปิดไม่ได้", en="See what is kept closed"),
    # the sentence over the outline
    "overview_teacher": Text(
        th="{name} ส่งแล้ว {handed} กิจกรรม พี่เลี้ยงรับแล้ว {accepted} ส่งกลับให้เติม {returned}",
        en="{name} has handed in {handed}; {accepted} accepted, {returned} sent back.",
    ),
    "overview_staff": Text(
        th="ทั้งรุ่น {teachers} คน รออ่าน {waiting} ชิ้น ส่งกลับให้เติม {returned} ชิ้น รับงานแล้ว {accepted} ชิ้น",
        en="{teachers} teachers: {waiting} waiting, {returned} sent back, {accepted} accepted.",
    ),
    "overview_nobody": Text(
        th="เลือกใครสักคนด้านบน แล้วจะเห็นสถานะงานของคนนั้น", en="Choose somebody above to see how their work stands."
    ),
    "overview_outsider": Text(
        th="คนนี้ยังไม่ได้เข้าคอร์สนี้ จึงไม่มีงาน", en="This person is not enrolled in the course, so there is no work."
    ),
    # a unit
    "unit_of": Text(th="หน้าที่ {n} จาก {total}", en="Page {n} of {total}"),
    "before": Text(th="หน้าก่อน", en="Previous"),
    "after": Text(th="หน้าถัดไป", en="Next"),
    "back": Text(th="กลับไปที่คอร์ส", en="Back to the course"),
    "frame": Text(th="กิจกรรม: {title}", en="Activity: {title}"),
    "refused_title": Text(th="หน้านี้เปิดให้เฉพาะผู้เรียนในคอร์ส", en="This page is for learners of the course"),
    "refused": Text(
        th="คนที่กำลังดูอยู่ยังไม่ได้เข้าคอร์สนี้ แพลตฟอร์มจริงก็ตอบแบบนี้ ลองเปลี่ยนเป็นคนอื่นที่แถบด้านบน",
        en="The person you are is not enrolled; the real platform answers the same. Switch person in the bar above.",
    ),
    "masquerade": Text(th="ดูคอร์สในฐานะ", en="View this course as"),
    "masquerade_self": Text(th="ตัวเอง", en="Myself"),
    "masquerade_any": Text(th="ผู้เรียนคนใดก็ได้", en="Any learner"),
    "masquerade_go": Text(th="ดู", en="View"),
    "staff_only": Text(th="เฉพาะทีมงานของคอร์ส", en="For staff of the course only"),
    "read_only_mode": Text(
        th="กิจกรรมชนิดนี้แสดงไม่ได้ขณะดูในฐานะผู้เรียนคนหนึ่ง",
        en="This type of component cannot be shown while viewing the course as a specific student.",
    ),
    # the instructor dashboard
    "instructor_title": Text(th="แดชบอร์ดผู้สอน", en="Instructor dashboard"),
    "instructor_lead": Text(
        th="แท็บเหล่านี้มาจากตัวกรองของแพลตฟอร์ม แท็บของกิจกรรมพาไปที่งานที่รออ่าน",
        en="These tabs come from the platform's filter. The activity's own leads to the work to read.",
    ),
    "instructor_info": Text(th="ข้อมูลคอร์ส", en="Course info"),
    # Studio
    "studio_title": Text(th="แก้กิจกรรมใน Studio", en="Edit activities in Studio"),
    "studio_lead": Text(
        th="ภาพด้านล่างคือสิ่งที่ผู้สร้างคอร์สเห็น กดแก้ไขเพื่อเปิดแบบฟอร์มของกิจกรรม",
        en="Below is what a course author sees. Edit opens an activity's form.",
    ),
    "studio_add": Text(th="เพิ่มกิจกรรม", en="Add an activity"),
    "studio_full": Text(
        th="ที่นี่เพิ่มกิจกรรมได้ 12 อย่าง เพิ่มครบแล้ว", en="Twelve activities can be added here; there are twelve."
    ),
    "studio_undo": Text(th="ย้อนการบันทึกครั้งล่าสุด", en="Undo the last save"),
    "studio_edit": Text(th="แก้ไข", en="Edit"),
    "studio_back": Text(th="กลับไปที่รายการ", en="Back to the list"),
    "studio_saved": Text(th="บันทึกแล้ว", en="Saved"),
    "studio_error": Text(th="บันทึกไม่สำเร็จ", en="Could not save"),
    "studio_refused_title": Text(th="Studio เปิดให้ผู้สร้างคอร์ส", en="Studio is for course authors"),
    "studio_refused": Text(
        th="คนที่กำลังดูอยู่ไม่มีสิทธิ์แก้คอร์สนี้ พี่เลี้ยงอ่านงานได้แต่แก้กิจกรรมไม่ได้",
        en="The person you are may not edit this course. A mentor reads work but does not edit activities.",
    ),
    "library_title": Text(th="คลังกิจกรรม", en="A library of activities"),
    "library_lead": Text(
        th="กิจกรรมในคลังเนื้อหา ดูตัวอย่างและแก้ไขได้ที่นี่ เมื่อนำไปใส่ในคอร์สแล้วครูจึงทำงานได้",
        en="Activities in a content library: shown and edited here; teachers work once it is in a course.",
    ),
    "as_author": Text(th="เปลี่ยนเป็นอาจารย์ปราณี", en="Become Ajarn Pranee"),
    # the gradebook
    "gradebook": Text(th="สมุดคะแนน", en="Gradebook"),
    "gradebook_lead": Text(
        th="สิ่งที่ผู้ดูแลคอร์สทำกับงานของครูคนหนึ่งได้ด้วยเครื่องมือของแพลตฟอร์ม ลองแล้วดูว่าครูและพี่เลี้ยงเห็นอะไร",
        en="What those who run a course can do to one teacher's work by the platform's tools. Try it, then see what the"
        " teacher and the mentor see.",
    ),
    "gradebook_refused": Text(
        th="หน้านี้เปิดให้ผู้ดูแลคอร์ส ลองเปลี่ยนเป็นคุณเมธีที่แถบด้านบน",
        en="This page is for those who run the course. Become Khun Methee in the bar above.",
    ),
    "gradebook_learner": Text(th="ครู", en="Teacher"),
    "gradebook_block": Text(th="กิจกรรม", en="Activity"),
    "gradebook_score": Text(th="คะแนนที่จะลง", en="Points to enter"),
    "gradebook_points": Text(th="คะแนน", en="Points"),
    "gradebook_in_book": Text(th="ในสมุดคะแนน", en="In the gradebook"),
    "gradebook_empty": Text(th="ยังไม่มีคะแนน", en="No points yet"),
    "act_rescore": Text(th="ขอคะแนนจากงานใหม่ (rescore)", en="Rescore"),
    "act_rescore_higher": Text(th="คิดคะแนนใหม่ ใช้เมื่อได้มากกว่าเดิม", en="Rescore only if higher"),
    "act_override": Text(th="ลงคะแนนเอง (override)", en="Override score"),
    "act_reset": Text(th="เริ่มนับครั้งใหม่ (reset attempts)", en="Reset attempts"),
    "act_delete": Text(th="ลบงานของครูคนนี้ (delete state)", en="Delete state"),
    "done_succeeded": Text(th="ทำแล้ว", en="Done"),
    "done_skipped": Text(th="ยังไม่มีคะแนนจากพี่เลี้ยง จึงไม่มีอะไรให้ส่ง", en="There is no mark yet, so nothing was sent."),
    "done_no_row": Text(th="ครูคนนี้ยังไม่มีอะไรในกิจกรรมนี้", en="This teacher has nothing in this activity."),
    "done_broken": Text(
        th="แพลตฟอร์มตอบด้วยข้อผิดพลาด (500) เพราะครูคนนี้มีแต่คะแนน ยังไม่เคยเปิดกิจกรรม",
        en="The platform answers with an error (500): this teacher has points only and never opened the activity.",
    ),
    "done_out_of_range": Text(
        th="คะแนนต้องอยู่ระหว่าง 0 กับคะแนนเต็มของกิจกรรม", en="Points must be between 0 and what the activity is worth."
    ),
    # the log
    "log_title": Text(th="สิ่งที่เกิดขึ้น", en="What happened"),
    "log_lead": Text(
        th="คะแนน ความคืบหน้า อีเมล และเหตุการณ์ที่กิจกรรมส่งให้แพลตฟอร์ม แถวใหม่ขึ้นเอง",
        en="Grades, completions, mails and events sent to the platform. New lines appear by themselves.",
    ),
    "log_all": Text(th="ทั้งหมด", en="All"),
    "log_grade": Text(th="คะแนน", en="Grade"),
    "log_completion": Text(th="ความคืบหน้า", en="Completion"),
    "log_mail": Text(th="อีเมล", en="Mail"),
    "log_event": Text(th="เหตุการณ์", en="Event"),
    "log_points": Text(
        th="{raw_earned} จาก {raw_possible} ในสมุดคะแนนเป็น {earned} จาก {possible}",
        en="{raw_earned} of {raw_possible}, in the gradebook {earned} of {possible}",
    ),
    "log_empty": Text(th="ยังไม่มีอะไรเกิดขึ้น", en="Nothing has happened yet"),
    "log_when": Text(th="เวลา", en="When"),
    "log_what": Text(th="อะไร", en="What"),
    "log_who": Text(th="ใคร", en="Who"),
    "log_where": Text(th="ที่ไหน", en="Where"),
    "log_details": Text(th="รายละเอียด", en="Details"),
    "mails_title": Text(th="อีเมลล่าสุด", en="Latest mails"),
    "mails_to": Text(th="ถึง", en="To"),
    "login_title": Text(th="เข้าสู่ระบบเป็นใคร", en="Log in as whom?"),
    "login_lead": Text(th="เว็บตัวอย่างไม่ใช้รหัสผ่าน เลือกคนที่อยากเป็น", en="The demo uses no passwords. Choose who to be."),
}


def language() -> str:
    return "en" if (get_language() or "th").startswith("en") else "th"


def words(key: str) -> str:
    return WORDS[key].into(language())


def localized_person(user: Any) -> str:
    """A person's name in the page's language; names of generated teachers are Thai in both."""
    persona = BY_NAME.get(user.username)
    if persona is not None:
        return persona.name.into(language())
    profile = getattr(user, "demo_profile", None)
    english = profile.name_en if profile is not None else ""
    thai = user.get_full_name() or user.username
    return english if language() == "en" and english else thai


def date_in_words(at: datetime) -> str:
    local = at.astimezone(BANGKOK)
    if language() == "en":
        return f"{local.day} {local:%b} {local.year}"
    return f"{local.day} {MONTHS[local.month - 1]} {local.year + 543}"


def time_in_words(at: datetime) -> str:
    local = at.astimezone(BANGKOK)
    return f"{date_in_words(at)} {local:%H:%M}" + (" น." if language() == "th" else "")


def about(minutes: int) -> str:
    """As one says it: from an hour and a half on in hours."""
    if minutes < 90:
        return words("minutes").format(n=minutes)
    return words("hours").format(n=round(minutes / 60))
