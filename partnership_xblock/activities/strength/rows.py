"""The export rows of a `strength` round: one per answer."""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.strength import answer
from partnership_xblock.activities.strength.answer import Level
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.activities.strength.pni import two_decimals
from partnership_xblock.activities.strength.summary import order
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

FIELDS = {
    "scope": Text(th="เครือข่ายที่ประเมิน", en="network rated"),
    "now": Text(th="ตอนนี้", en="now"),
    "wanted": Text(th="อยากให้เป็น", en="wanted"),
    "evidence": Text(th="สิ่งที่เห็น", en="what was seen"),
    "pni": Text(th="PNI", en="PNI"),
    "rank": Text(th="ลำดับ", en="rank"),
    "priority": Text(th="เรื่องที่จะทำก่อน", en="priority"),
    "why": Text(th="เหตุผล", en="why"),
    "first_step": Text(th="ก้าวแรก", en="first step"),
    "date": Text(th="ภายในวันที่", en="by"),
    "partner": Text(th="ทำกับภาคี", en="with partner"),
}
UNKNOWN = {"now": Text(th="ไม่ทราบ", en="don't know"), "wanted": Text(th="ยังไม่แน่ใจ", en="not sure yet")}
WHOLE = Text(th="เครือข่ายทั้งหมดของโรงเรียน", en="the school's whole network")


def rows(sheet: Sheet[StrengthContent], language: str) -> list[Row]:
    """Scope, each rating with its place in the order of needs, the priority. Empty fields have no row. Ratings of an
    indicator that is no longer in the content appear under its id."""
    answers, network, content = sheet.answers, sheet.network, sheet.content
    labels = {indicator.id: indicator.label.into(language) for indicator in content.indicators}
    rated_ids = sorted(key.partition(":")[2] for key in answers if key.startswith("rating:"))
    ids = [*labels, *(id_ for id_ in rated_ids if id_ not in labels)]
    ranked = {need.indicator: need for need in order(answers, content)}
    scope = answer.scope(answers)
    rated = WHOLE.into(language) if scope.network == "whole" else scope.text
    cells = [("scope", "", "scope", rated)]
    for id_ in ids:
        rating, need = answer.rating(answers, id_), ranked.get(id_)
        key, about = f"rating:{id_}", labels.get(id_, id_)
        cells += [
            (key, about, "now", _level(rating.now, "now", language)),
            (key, about, "wanted", _level(rating.wanted, "wanted", language)),
        ]
        if need and need.pni is not None:
            cells += [(key, about, "pni", two_decimals(need.pni)), (key, about, "rank", str(need.rank))]
        cells.append((key, about, "evidence", rating.evidence))
    priority = answer.priority(answers)
    about = labels.get(priority.indicator, priority.indicator)
    partner = Network.from_values(network).partner(priority.partner)
    cells += [
        ("priority", about, "priority", about),
        ("priority", about, "why", priority.why),
        ("priority", about, "first_step", priority.first_step),
        ("priority", about, "date", priority.date),
        ("priority", about, "partner", partner.item.name if partner else ""),
    ]
    return [
        Row(item, about, FIELDS[field].into(language), value, asked=_sources(item, labels))
        for item, about, field, value in cells
        if not blank(value)
    ]


def _sources(item: str, labels: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    id_ = item.removeprefix("rating:")
    return ((id_, labels[id_]),) if id_ != item and id_ in labels else ()


def _level(level: Level, field: str, language: str) -> str:
    if level is None:
        return ""
    return UNKNOWN[field].into(language) if level == "unknown" else str(level)
