"""The content of `strength`: the indicators, each with a school example for 1, 3 and 5.

The seven are the field's usual ones for judging how strong a network is; wording and examples are our own.
"""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice

EXAMPLE: Final = N_("What it looks like at a school, in one line.")


class Indicator(Choice):
    """One area of a network's strength. `short` is the label of the radar's axis; the examples describe in one line
    each 1, 3 and 5 at a school."""

    short: Annotated[Text, Titled(N_("Short name"), N_("Stands in the drawing: one or two words."))]
    one: Annotated[Text, Titled(N_("Example of 1"), EXAMPLE, widget="long_text")] = Text()
    three: Annotated[Text, Titled(N_("Example of 3"), EXAMPLE, widget="long_text")] = Text()
    five: Annotated[Text, Titled(N_("Example of 5"), EXAMPLE, widget="long_text")] = Text()


INDICATORS = (
    Indicator(
        id="goals",
        label=Text(th="มีเป้าหมายร่วมกันที่ชัดเจน", en="We share clear goals"),
        short=Text(th="เป้าหมายร่วม", en="Goals"),
        one=Text(th="แต่ละฝ่ายมาช่วยเมื่อโรงเรียนขอ ยังไม่เคยคุยกันว่าทำไปเพื่ออะไร", en="Each helps when the school asks; what for was never talked about"),
        three=Text(th="ตกลงเป้าหมายกันในที่ประชุมต้นปี แต่หลายฝ่ายจำไม่ได้แล้ว", en="Goals were agreed at the start of the year, but several have forgotten them"),
        five=Text(th="ทุกฝ่ายบอกเป้าหมายของปีนี้ตรงกัน เช่น ป.3 อ่านคล่องทุกคน", en="All name the same goal for this year, such as every Primary 3 pupil reading fluently"),
    ),
    Indicator(
        id="management",
        label=Text(th="มีระบบจัดการที่ทุกฝ่ายเข้าใจ", en="The way we run it is understood by all"),
        short=Text(th="ระบบจัดการ", en="Running it"),
        one=Text(th="งานเดินได้เพราะคนคนเดียว คนนั้นไม่อยู่ก็หยุด", en="It runs on one person and stops when she is away"),
        three=Text(th="มีคณะทำงานและรายชื่อ แต่บางคนยังไม่รู้ว่าตัวเองดูแลเรื่องไหน", en="There is a committee on paper, but some do not know their part"),
        five=Text(th="รู้กันว่าใครดูแลเรื่องไหน ประชุมตามนัด เปลี่ยนคนแล้วงานยังเดินต่อ", en="Everyone's part is known, meetings are kept, work goes on when people change"),
    ),
    Indicator(
        id="activities",
        label=Text(th="ทำกิจกรรมด้วยกันต่อเนื่อง", en="We keep doing things together"),
        short=Text(th="กิจกรรม", en="Activities"),
        one=Text(th="เจอกันเฉพาะวันงานใหญ่ ปีละครั้ง", en="We meet once a year, on the day of the big event"),
        three=Text(th="มีกิจกรรมด้วยกันทุกภาคเรียน โรงเรียนเป็นเจ้าภาพเกือบทุกครั้ง", en="Something every term, nearly always hosted by the school"),
        five=Text(th="มีกิจกรรมทุกเดือน ภาคีผลัดกันเป็นเจ้าภาพ", en="Something every month, with partners taking turns to host"),
    ),
    Indicator(
        id="exchange",
        label=Text(th="แลกเปลี่ยนเรียนรู้กัน", en="We learn from each other"),
        short=Text(th="แลกเปลี่ยน", en="Exchange"),
        one=Text(th="ต่างคนต่างทำ ไม่เคยเล่าสู่กันฟังว่าทำอย่างไร", en="Each works alone and never tells the others how"),
        three=Text(th="เล่าสู่กันฟังบ้างหลังประชุม ยังไม่ได้เอาไปลองใช้", en="Some stories after meetings, not yet tried out"),
        five=Text(th="ไปดูงานกันแล้วเอามาปรับใช้ เช่น ครูเรียนทอผ้ากับกลุ่มแม่บ้านมาสอนเด็ก", en="We visit and take ideas home, such as weaving learnt from the village group and taught in class"),
    ),
    Indicator(
        id="information",
        label=Text(th="ข้อมูลข่าวสารไหลถึงกัน", en="News reaches everyone"),
        short=Text(th="ข่าวสาร", en="News"),
        one=Text(th="ผู้ปกครองรู้ข่าวจากลูก บางเรื่องไม่รู้เลย", en="Parents hear from their children, or not at all"),
        three=Text(th="ส่งข่าวในไลน์กลุ่ม แต่เป็นทางเดียวและยังไม่ทั่วถึง", en="News goes out in a chat group, one way and not to all"),
        five=Text(th="ทุกฝ่ายได้ข่าวทันเวลา ถามกลับได้ และมีคนตอบ", en="All hear in time, can ask back, and get an answer"),
    ),
    Indicator(
        id="innovation",
        label=Text(th="มีสิ่งใหม่ที่เกิดจากเครือข่าย", en="New things come out of the network"),
        short=Text(th="สิ่งใหม่", en="New things"),
        one=Text(th="ทำตามแบบเดิมทุกปี", en="The same every year"),
        three=Text(th="เคยลองเรื่องใหม่ด้วยกันหนึ่งเรื่อง แล้วยังไม่ได้ทำต่อ", en="One new thing was tried together and not continued"),
        five=Text(th="มีของใหม่ที่คิดด้วยกันและใช้อยู่จริง เช่น วิชาท้องถิ่นที่ชาวบ้านร่วมสอน", en="Something thought up together is in use, such as a local subject taught with villagers"),
    ),
    Indicator(
        id="lessons",
        label=Text(th="สรุปบทเรียนร่วมกันก่อนวางแผนปีต่อไป", en="We draw lessons together before the next plan"),
        short=Text(th="สรุปบทเรียน", en="Lessons"),
        one=Text(th="จบงานแล้วแยกย้าย ไม่ได้คุยกันต่อ", en="When the work is over we part without a word on it"),
        three=Text(th="โรงเรียนสรุปเอง แล้วส่งรายงานให้ภาคี", en="The school sums up alone and sends the report round"),
        five=Text(th="ภาคีมานั่งสรุปด้วยกัน และข้อสรุปไปอยู่ในแผนปีถัดไป", en="Partners sum up with us, and what we found is in next year's plan"),
    ),
)  # fmt: skip


class StrengthContent(Content):
    """Three to twelve indicators: fewer make no radar, and more cannot be distinguished in it."""

    indicators: Annotated[
        tuple[Indicator, ...],
        Field(min_length=3, max_length=12),
        Titled(N_("Areas"), N_("Each is rated from 1 to 5, as it is now and as it should be.")),
    ] = INDICATORS

    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        ids = [indicator.id for indicator in self.indicators]
        if len(ids) != len(set(ids)):
            raise ValueError("an indicator's id is used twice")
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The areas that are rated."""
        return tuple(indicator.label for indicator in self.offered)

    @property
    def offered(self) -> tuple[Indicator, ...]:
        """The indicators that are not hidden."""
        return tuple(indicator for indicator in self.indicators if not indicator.hidden)
