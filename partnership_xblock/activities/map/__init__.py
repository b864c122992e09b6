"""`map`: a school's partners, their relations to it and to each other, as a drawing and a table of one state."""

from __future__ import annotations

from partnership_xblock.activities.activity import Activity, Introduction, Results, Telling, Waves, only_preset
from partnership_xblock.activities.map.answer import ITEMS
from partnership_xblock.activities.map.content import RUBRIC, STARTERS, MapContent
from partnership_xblock.activities.map.example import example
from partnership_xblock.activities.map.rows import rows
from partnership_xblock.activities.map.rules import check
from partnership_xblock.activities.map.summary import figures, summary
from partnership_xblock.activities.map.words import WORDS
from partnership_xblock.domain.text import Text

MAP = Activity(
    kind="map",
    label=Text(th="แผนที่ภาคี", en="Partner map"),
    title=Text(th="แผนที่ภาคีของโรงเรียนเรา", en="Our school's partners on a map"),
    instructions=Text(
        th="วาดว่าโรงเรียนมีใครอยู่เคียงข้าง ใครให้อะไรใคร และเส้นไหนอยากดูแลให้แน่นขึ้น",
        en="Draw who stands beside your school, who gives what to whom, and which line you would like to strengthen.",
    ),
    introduction=Introduction(
        aim="know",
        teacher=Text(
            th="วาดว่าใครอยู่รอบโรงเรียน ใครให้อะไรใคร",
            en="Draw who is around the school, and who gives what to whom.",
        ),
        trainer=Text(
            th="แผนที่กับรายชื่อภาคี และสิ่งที่ครูเล่าถึงแต่ละราย ให้ความเห็นได้ตรงจุด",
            en="The map, the list of partners and what is told of each; a comment stands at the very place.",
        ),
    ),
    minutes=40,
    wpa=("2.4",),
    minimum=3,
    later=("more-map.js", "more-map.css", "drawing-worker.js"),
    Content=MapContent,
    presets=only_preset(MapContent),
    items=ITEMS,
    network="edits",
    waves=Waves(),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    results=Results(summary=summary, rows=rows, figures=figures, tells=Telling(__name__)),
    example=example,
)
