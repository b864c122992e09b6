"""The preset of `portfolio`: its eight parts, three questions, licences, and how partners are called outside."""

from __future__ import annotations

from partnership_xblock.activities.portfolio.shapes import AliasWords, Licence
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import Choice

PARTS = (
    Choice(id="network", label=Text(th="เครือข่ายของเรา", en="Our network")),
    Choice(id="levels", label=Text(th="ระดับที่ขยับ", en="Levels that moved")),
    Choice(id="strength", label=Text(th="ความเข้มแข็ง ตอนนั้นกับตอนนี้", en="Strength then and now")),
    Choice(id="steps", label=Text(th="สิ่งที่ตั้งใจไว้", en="What we meant to do")),
    Choice(id="hours", label=Text(th="ชั่วโมง PLC", en="PLC hours")),
    Choice(id="feedback", label=Text(th="ความเห็นที่ได้รับ และสิ่งที่ทำต่อ", en="Feedback, and what I did with it")),
    Choice(id="wpa", label=Text(th="ข้อความใช้ประกอบ วPA", en="Text to use for the performance agreement")),
    Choice(id="reflect", label=Text(th="มองย้อน", en="Looking back")),
)
PART_IDS = tuple(part.id for part in PARTS)

QUESTIONS = (
    Choice(
        id="pupils",
        label=Text(th="นักเรียนได้อะไรที่เมื่อก่อนไม่มี", en="What do pupils have now that they did not have?"),
    ),
    Choice(
        id="self",
        label=Text(th="ครูมองภาคีต่างจากตอนเริ่มตรงไหน", en="Where do you see partners differently than at the start?"),
    ),
    Choice(
        id="hand",
        label=Text(
            th="ถ้าฝากงานนี้ให้ครูคนใหม่ จะบอกอะไรก่อน", en="If you left this to a new teacher, what would you say first?"
        ),
    ),
)

LICENCES = (
    Licence(
        id="closed",
        label=Text(th="อ่านในวงเท่านั้น", en="Circle only"),
        mark=Text(th="สงวนสิทธิ์", en="All rights reserved"),
    ),
    Licence(id="by", label=Text(th="ใช้ต่อได้ บอกที่มา", en="Reuse with credit"), mark=Text(th="CC BY", en="CC BY")),
    Licence(
        id="bync",
        label=Text(th="ใช้ต่อได้ ไม่ใช่เพื่อการค้า", en="Reuse, not commercially"),
        mark=Text(th="CC BY-NC", en="CC BY-NC"),
    ),
    Licence(
        id="byncnd",
        label=Text(th="ส่งต่อได้ ไม่ดัดแปลง", en="Pass on, unchanged"),
        mark=Text(th="CC BY-NC-ND", en="CC BY-NC-ND"),
    ),
)

CALLED = (
    AliasWords(sector="home", label=Text(th="เครือข่ายผู้ปกครอง", en="Parents' network")),
    AliasWords(sector="faith", label=Text(th="{faith}ในหมู่บ้าน", en="The village {faith}")),
    AliasWords(sector="school", label=Text(th="โรงเรียนใกล้เคียง", en="A neighbouring school")),
    AliasWords(sector="state", label=Text(th="หน่วยงานในตำบล", en="A local office")),
    AliasWords(sector="business", label=Text(th="ร้านค้าในชุมชน", en="A local business")),
    AliasWords(sector="community", label=Text(th="กลุ่มในชุมชน", en="A community group")),
    AliasWords(sector="ngo", label=Text(th="มูลนิธิที่ร่วมงาน", en="A partner foundation")),
)
"""`{faith}` is the school's place of faith: วัด, มัสยิด, โบสถ์, as its map calls it."""
OTHERWISE = Text(th="ภาคีในชุมชน", en="A local partner")
TEACHER = Text(th="ครู{school_type} {region}", en="A teacher of a school of this type: {school_type}, {region}")
