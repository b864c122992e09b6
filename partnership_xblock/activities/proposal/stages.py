"""The table of stages of `proposal`: what may be decided at each, and where that leads.

There are ways back from the pitch, from revising (a proposal that changed much is heard again) and from the region. One
that gets no money this time is accepted all the same: the money is another office's decision, marks are for the work.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from partnership_xblock.activities.activity import Outcome, ScoreLine, ScoreSheets, Stage, Stages
from partnership_xblock.activities.proposal.content import ProposalContent
from partnership_xblock.activities.proposal.shapes import POINTS, STAGES
from partnership_xblock.domain.text import Text

DONE: Final = "done"
END: Final = "end"
"""The two ends: closed, and no money in this round of the call."""

_BACK: Final = Text(th="ส่งกลับให้เติม", en="Back, to add to it")


def _told(n: int, th: str, en: str) -> Text:
    return Text(th=f"ขั้นที่ {n}: {th}", en=f"Stage {n}: {en}")


def _passed(n: int) -> Text:
    return Text(th=f"จบขั้นที่ {n} ไปต่อขั้นที่ {n + 1}", en=f"Stage {n} is done; stage {n + 1} is next")


_BACK_TOLD: Final = ("พี่เลี้ยงขอให้เติม แล้วส่งใหม่", "your mentor asks you to add to it and send it again")

TABLE: Final[Mapping[str, tuple[Outcome, ...]]] = {
    "write": (
        Outcome("pass", Text(th="ไปต่อขั้นนำเสนอ", en="On to the pitch"), _passed(1), "pitch", goes_on=True),
        Outcome("back", _BACK, _told(1, *_BACK_TOLD), "write"),
    ),
    "pitch": (
        Outcome("pass", Text(th="ไปต่อขั้นปรับแก้", en="On to revising"), _passed(2), "revise", goes_on=True, sheets=True),
        Outcome(
            "again",
            Text(th="นำเสนออีกครั้ง", en="Pitch it again"),
            _told(2, "กรรมการอยากฟังอีกครั้ง", "the panel wants to hear it again"),
            "pitch",
        ),
        Outcome(
            "rewrite",
            Text(th="กลับไปเขียนกับพี่เลี้ยง", en="Back to writing with the mentor"),
            _told(2, "กลับไปเขียนกับพี่เลี้ยงอีกรอบ", "back to writing with your mentor"),
            "write",
            sheets=True,
        ),
    ),
    "revise": (
        Outcome("pass", Text(th="ไปต่อขั้นส่งผ่านหน่วยภูมิภาค", en="On to the region"), _passed(3), "region", goes_on=True),
        Outcome("back", _BACK, _told(3, *_BACK_TOLD), "revise"),
        Outcome(
            "repitch",
            Text(th="เปลี่ยนมาก ขอฟังอีกครั้ง", en="It changed much: hear it again"),
            _told(3, "เปลี่ยนไปมาก ขอฟังอีกครั้งที่ขั้น 2", "it changed much, so it is pitched again at stage 2"),
            "pitch",
        ),
    ),
    "region": (
        Outcome("pass", Text(th="ส่งต่อให้ผู้อนุมัติ", en="On to the approver"), _passed(4), "approve", goes_on=True),
        Outcome(
            "back",
            Text(th="ส่งกลับไปปรับ", en="Back, to revise it"),
            _told(4, "หน่วยภูมิภาคขอให้ปรับ กลับไปขั้นที่ 3", "the region asks you to revise it, at stage 3"),
            "revise",
        ),
    ),
    "approve": (
        Outcome(
            "approved",
            Text(th="อนุมัติ", en="Approve"),
            Text(th="ได้รับอนุมัติ ไปต่อขั้นที่ 6 ลงมือได้เลย", en="Approved. Stage 6 is next: begin"),
            "run",
            goes_on=True,
            amount=True,
        ),
        Outcome(
            "rejected",
            Text(th="ยังไม่ได้รับงบรอบนี้", en="No money this time"),
            Text(
                th="ยังไม่ได้รับงบรอบนี้ งานของครูรับไว้แล้ว เปิดใหม่เพื่อยื่นรอบหน้าได้",
                en="No money this time. Your work is accepted, and can be opened for the next call",
            ),
            END,
            "accept",
            reopened="revise",
        ),
    ),
    "run": (
        Outcome(
            "close",
            Text(th="ปิดโครงการ รับงาน", en="Close the project, accept the work"),
            Text(th="ปิดโครงการแล้ว ครูทำครบทั้ง 6 ขั้น", en="The project is closed: all six stages are done"),
            DONE,
            "accept",
            goes_on=True,
            reopened="run",
        ),
        Outcome(
            "back",
            Text(th="ขอรายงานเพิ่ม", en="Ask for more of the report"),
            _told(6, "ผู้ติดตามขอรายงานเพิ่ม", "the follower asks for more of the report"),
            "run",
        ),
    ),
}


@lru_cache(maxsize=8)
def _table(last: str) -> Mapping[str, tuple[Outcome, ...]]:
    """The table of a course that ends with this stage: passing it accepts the work."""
    if last == STAGES[-1]:
        return TABLE
    n = STAGES.index(last)
    told = Text(th=f"จบขั้นที่ {n + 1} รับงานแล้ว", en=f"Stage {n + 1} is done, and your work is accepted")
    rows = tuple(
        one._replace(to=DONE, decision="accept", told=told, reopened=last) if one.goes_on else one
        for one in TABLE[last]
    )
    return {**{stage: TABLE[stage] for stage in STAGES[:n]}, last: rows}


def outcomes(content: ProposalContent, stage: str) -> tuple[Outcome, ...]:
    """What may be decided at a stage; nothing at an end, and at a stage after the course's last."""
    return _table(content.last).get(stage, ())


def stages(content: ProposalContent) -> tuple[Stage, ...]:
    """The stages of the course, to its last."""
    n = STAGES.index(content.last) + 1
    return tuple(Stage(row.id, row.label, row.reader, row.days) for row in content.stages[:n])


def roles(content: ProposalContent) -> dict[str, Text]:
    """As the author calls them, also those that are no longer offered."""
    return {row.id: row.label for row in content.roles}


def _offered(content: ProposalContent) -> frozenset[str]:
    return frozenset(row.id for row in content.roles if not row.hidden)


def _asked(summary: Mapping[str, Any]) -> int:
    return int(summary.get("asked", 0))


def _lines(content: ProposalContent) -> tuple[ScoreLine, ...]:
    return tuple(ScoreLine(row.id, row.label, POINTS) for row in content.scored)


OUTCOMES: Final[Stages[ProposalContent]] = Stages(
    stages=stages, outcomes=outcomes, roles=roles, offered=_offered, most=_asked
)
SHEETS: Final[ScoreSheets[ProposalContent]] = ScoreSheets(
    stage="pitch",
    lines=_lines,
    scorers=lambda content: content.scorers,
    apart=lambda content: content.apart,
)
