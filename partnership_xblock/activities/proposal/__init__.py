"""`proposal`: one idea with partners, through six stages, from first lines to money and follow-up."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Want, Waves, only_preset
from partnership_xblock.activities.proposal.answer import ITEMS
from partnership_xblock.activities.proposal.content import ProposalContent
from partnership_xblock.activities.proposal.example import example
from partnership_xblock.activities.proposal.review import RUBRIC, STARTERS
from partnership_xblock.activities.proposal.rows import rows
from partnership_xblock.activities.proposal.rules import check
from partnership_xblock.activities.proposal.stages import OUTCOMES, SHEETS
from partnership_xblock.activities.proposal.summary import FILTERS, PICTURE, figures, offers, summary
from partnership_xblock.activities.proposal.words import WORDS
from partnership_xblock.domain.text import Text

PROPOSAL: Final = Activity(
    kind="proposal",
    label=Text(th="ข้อเสนอโครงการ", en="Project proposal"),
    title=Text(th="ข้อเสนอโครงการ", en="Project proposal"),
    instructions=Text(
        th="เขียนกับพี่เลี้ยง นำเสนอ ปรับ ส่ง แล้วลงมือ ไปทีละขั้น",
        en="Write with a mentor, pitch, revise, send, then do it, one stage at a time.",
    ),
    introduction=Introduction(
        aim="act",
        teacher=Text(
            th="พาความคิดหนึ่งไปทีละขั้น จนได้งบและลงมือ",
            en="Takes one idea through six stages, to money and follow-up.",
        ),
        trainer=Text(
            th="อ่านทีละขั้น ให้คะแนนก่อนเห็นของกัน แล้วบอกผลของขั้น",
            en="Reads it stage by stage; scores it before seeing other sheets.",
        ),
    ),
    minutes=90,
    wpa=("2.4", "3.3"),
    Content=ProposalContent,
    presets=only_preset(ProposalContent),
    items=ITEMS,
    network="reads",
    outcomes=OUTCOMES,
    sheets=SHEETS,
    wants=(
        *(
            Want(
                sort=sort, item="activity:", text="text", date="date", partner="partner", until="until", owner="owner",
                source="source",
            )
            for sort in ("event", "step")
        ),
        Want(sort="pair", item="with:", of_partner=True, text="does", source="source"),
        Want(sort="need", item="problem", text="text", source="source"),
        Want(sort="sentence"),
    ),
    later=("more-proposal.js", "more-proposal.css"),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    draft_paper=True,
    waves=Waves(),
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers, filters=FILTERS),
    course_picture=PICTURE,
    example=example,
)  # fmt: skip
