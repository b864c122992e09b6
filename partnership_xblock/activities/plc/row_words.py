"""Words for the columns of a `plc` round in an export."""

from __future__ import annotations

from partnership_xblock.domain.text import Text

ABOUT = {
    "circle": Text(th="วงของเรา", en="our circle"),
    "cycle": Text(th="วงรอบ", en="cycle"),
    "session": Text(th="ครั้งที่", en="session"),
}
FIELDS = {
    "day": Text(th="วันประจำ", en="usual day"),
    "me": Text(th="บทบาทของครู", en="teacher's role"),
    "title": Text(th="เรื่องที่วงทำ", en="problem"),
    "pupils": Text(th="นักเรียนกลุ่มไหน", en="pupils"),
    "number": Text(th="เลขที่ของโรงเรียน", en="school's number"),
    "date": Text(th="วันที่", en="date"),
    "date_be": Text(th="วันที่ พ.ศ.", en="date (BE)"),
    "start": Text(th="เริ่ม", en="start"),
    "end": Text(th="ถึง", en="end"),
    "pause": Text(th="พัก (นาที)", en="break (minutes)"),
    "minutes": Text(th="นาที", en="minutes"),
    "counted": Text(th="นับชั่วโมง", en="counted"),
    "step": Text(th="ขั้น", en="step"),
    "cycle": Text(th="วงรอบ", en="cycle"),
    "topic": Text(th="เรื่อง", en="topic"),
    "partner": Text(th="ภาคีที่มา", en="partner"),
    "place": Text(th="สถานที่", en="place"),
    "kind": Text(th="หลักฐาน", en="evidence"),
    "noticed": Text(th="เห็นจากนักเรียน", en="noticed"),
    "decided": Text(th="ตกลงกันว่า", en="decided"),
    "attempt": Text(th="จะลอง", en="to try"),
    "by": Text(th="ภายในวันที่", en="by"),
    "result": Text(th="ผลที่เกิดขึ้น", en="result"),
    "text": Text(th="เล่าผล", en="what happened"),
    "told_on": Text(th="บอกผลเมื่อ", en="told on"),
    "certified": Text(th="นาทีที่รับรอง", en="certified minutes"),
    "certified_by": Text(th="ผู้รับรอง", en="certified by"),
    "certified_on": Text(th="รับรองเมื่อ", en="certified on"),
}
DAYS = {
    "mon": Text(th="จันทร์", en="Monday"),
    "tue": Text(th="อังคาร", en="Tuesday"),
    "wed": Text(th="พุธ", en="Wednesday"),
    "thu": Text(th="พฤหัสบดี", en="Thursday"),
    "fri": Text(th="ศุกร์", en="Friday"),
    "sat": Text(th="เสาร์", en="Saturday"),
    "sun": Text(th="อาทิตย์", en="Sunday"),
}
