"""`portfolio`: a course's work in one place, of which its teacher chooses what to keep, and says what it meant.

It owns no facts: it reads what was handed in (decision 0082) and keeps choices and words."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import (
    Activity,
    Example,
    Introduction,
    Results,
    Sheet,
    Waves,
    only_preset,
)
from partnership_xblock.activities.portfolio.answer import ITEMS
from partnership_xblock.activities.portfolio.chosen import chosen
from partnership_xblock.activities.portfolio.content import PortfolioContent
from partnership_xblock.activities.portfolio.review import RUBRIC, STARTERS
from partnership_xblock.activities.portfolio.rows import rows
from partnership_xblock.activities.portfolio.rules import check
from partnership_xblock.activities.portfolio.share_words import SHARE_WORDS
from partnership_xblock.activities.portfolio.summary import figures, summary
from partnership_xblock.activities.portfolio.words import WORDS
from partnership_xblock.activities.sharing import OnPaper, Outside, Shareable
from partnership_xblock.domain.text import Text


def example(language: str) -> Example:
    """The finished example; its module is loaded when a page first shows it."""
    from partnership_xblock.activities.portfolio.example import example as made  # noqa: PLC0415 -- see above

    return made(language)


def shareable(sheet: Sheet[PortfolioContent], outside: Outside, language: str) -> Shareable:
    """What would be shared; its module is loaded when a teacher shares."""
    from partnership_xblock.activities.portfolio.sharing import shareable as made  # noqa: PLC0415 -- see above

    return made(sheet, outside, language)


def on_paper(sheet: Sheet[PortfolioContent], outside: Outside, language: str) -> OnPaper:
    """What partners are called on paper; its module is loaded when one is printed."""
    from partnership_xblock.activities.portfolio.paper import on_paper as made  # noqa: PLC0415 -- see above

    return made(sheet, outside, language)


PORTFOLIO: Final = Activity(
    kind="portfolio",
    label=Text(th="แฟ้มงานภาคีเครือข่าย", en="Partnership portfolio"),
    title=Text(th="แฟ้มงานภาคีเครือข่าย", en="Partnership portfolio"),
    instructions=Text(
        th="งานทั้งคอร์สมารวมกันแล้ว เลือกสิ่งที่อยากเก็บไว้ แล้วพิมพ์หรือแบ่งปัน",
        en="Your work of the whole course is here: choose what to keep, then print or share it",
    ),
    introduction=Introduction(
        aim="reflect",
        teacher=Text(
            th="เห็นงานทั้งคอร์สในที่เดียว เลือกสิ่งที่จะเก็บ เขียนว่ามีความหมายอย่างไร แล้วพิมพ์หรือแบ่งปัน",
            en="The work of the whole course in one place: choose what to keep, say what it meant, print or share it.",
        ),
        trainer=Text(
            th="ส่วนที่ครูเลือก สิ่งที่ตั้งใจไว้แล้วทำได้ ความเห็นที่ทำต่อ และข้อความใช้ประกอบ วPA",
            en="The parts chosen, steps done, comments followed up, and the words for the performance agreement.",
        ),
    ),
    minutes=40,
    wpa=("2.4", "3.1", "3.2", "3.3"),
    Content=PortfolioContent,
    presets=only_preset(PortfolioContent),
    items=ITEMS,
    network="reads",
    gathers=chosen,
    shares=shareable,
    prints=on_paper,
    draft_paper=True,
    later=("more-portfolio.js", "more-portfolio.css"),
    rubric=RUBRIC,
    starters=STARTERS,
    words={**WORDS, **SHARE_WORDS},
    check=check,
    waves=Waves(),
    results=Results(summary=summary, rows=rows, figures=figures),
    example=example,
)
