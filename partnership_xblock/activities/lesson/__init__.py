"""`lesson`: one idea in ten minutes, card by card, with questions that the server marks at once and one sentence."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results
from partnership_xblock.activities.lesson.analysed import analysed
from partnership_xblock.activities.lesson.answer import ITEMS, tries_of
from partnership_xblock.activities.lesson.content import PRESETS, LessonContent, card_of
from partnership_xblock.activities.lesson.example import PRESET, example, page_example, whole
from partnership_xblock.activities.lesson.marking import RULE, marks
from partnership_xblock.activities.lesson.offers import offers
from partnership_xblock.activities.lesson.refusals import try_problem
from partnership_xblock.activities.lesson.review import RUBRIC, STARTERS
from partnership_xblock.activities.lesson.rows import rows
from partnership_xblock.activities.lesson.rules import check
from partnership_xblock.activities.lesson.summary import figures, summary
from partnership_xblock.activities.lesson.taken import lessons
from partnership_xblock.activities.lesson.words import WORDS
from partnership_xblock.domain.text import Text

LESSON: Final = Activity(
    kind="lesson",
    label=Text(th="บทเรียน", en="Lesson"),
    title=Text(th="บทเรียนสั้น", en="A short lesson"),
    instructions=Text(
        th="เรียนทีละการ์ด ตรวจคำตอบได้ทันที แล้วได้หนึ่งประโยคไปใช้กับโรงเรียนของเรา",
        en="Card by card, with answers checked at once, to one sentence for your own school.",
    ),
    introduction=Introduction(
        aim="know",
        teacher=Text(
            th="เรียนทีละการ์ด ตอบแล้วรู้ผลพร้อมคำอธิบายทันที",
            en="Learn card by card; each answer is explained at once.",
        ),
        trainer=Text(
            th="ผลรายข้อของทั้งรุ่นโดยไม่มีชื่อ ไม่ต้องตรวจเอง",
            en="Results by question for all teachers together, without names; nothing to mark.",
        ),
    ),
    minutes=10,
    wpa=("3.1",),
    level="basic",
    competencies=("teamwork",),
    card_of=card_of,
    Content=LessonContent,
    presets=PRESETS,
    items=ITEMS,
    network="reads",
    later=("more-lesson.js",),
    needs_trainer=False,
    grading="rule",
    rule=RULE,
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    refusal=try_problem,
    from_marked=lessons,
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers),
    marks=marks,
    tries_of=tries_of,
    analysis=analysed,
    example=example,
    shown_example=page_example,
    for_learner=LessonContent.for_learner,
    whole_example=whole,
    example_preset=PRESET,
)
