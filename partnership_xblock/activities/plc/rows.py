"""A `plc` round in an export: the usual, then meeting by meeting its facts, its talk, what came of it and its hours.

Of every meeting that can be measured there is a row of minutes and one of whether they count (0 or 1): the sum of the
minutes that count is what the page, the desk and the paper show.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.plc.answer import Circle
from partnership_xblock.activities.plc.content import PlcContent
from partnership_xblock.activities.plc.log import Log, Session, facts_of
from partnership_xblock.activities.plc.row_words import ABOUT, DAYS, FIELDS
from partnership_xblock.domain.item import read
from partnership_xblock.domain.thai.dates import buddhist_year
from partnership_xblock.domain.thai.folding import blank


class Cell(NamedTuple):
    item: str
    about: str
    field: str
    value: str
    partner: str = ""


class Said(NamedTuple):
    """What ids are called; what is no longer in the content or the network stands under its id."""

    steps: Mapping[str, str]
    roles: Mapping[str, str]
    kinds: Mapping[str, str]
    results: Mapping[str, str]
    questions: Mapping[str, str]
    partners: Mapping[str, str]
    cycles: Mapping[str, str]


def rows(sheet: Sheet[PlcContent], language: str) -> list[Row]:
    """Empty for no text. A partner who is no longer in the network is named by the id."""
    log = Log.of(sheet)
    said = _said(sheet, log, language)
    cells = list(_circle(read(Circle, sheet.answers.get("circle", {})), said, language))
    for id_, cycle in log.cycles.items():
        key, about = f"cycle:{id_}", ABOUT["cycle"].into(language)
        cells += [Cell(key, about, "title", cycle.title), Cell(key, about, "pupils", cycle.pupils)]
    for session in log.sessions:
        about = f"{ABOUT['session'].into(language)} {session.number} · {session.item.date}"
        for key, field, value, partner in _session(session, said, sheet.certificates.get(session.id, {})):
            cells.append(Cell(key, about, field, value, partner))
    return [
        Row(
            item,
            about,
            FIELDS[field].into(language) if field in FIELDS else field,
            value,
            partners=(f"partner:{partner}",) if partner else (),
        )
        for item, about, field, value, partner in cells
        if not blank(value)
    ]


def _said(sheet: Sheet[PlcContent], log: Log, language: str) -> Said:
    content = sheet.content
    named = {partner for session in log.sessions for partner in session.item.partners}
    return Said(
        steps={one.id: one.label.into(language) for one in content.steps},
        roles={one.id: one.label.into(language) for one in content.roles},
        kinds={one.id: one.label.into(language) for one in content.kinds},
        results={one.id: one.label.into(language) for one in content.results},
        questions={one.id: one.label.into(language) for one in content.aar},
        partners={id_: str(sheet.network.get(f"partner:{id_}", {}).get("name", "") or id_) for id_ in named},
        cycles={id_: cycle.title for id_, cycle in log.cycles.items()},
    )


def _circle(circle: Circle, said: Said, language: str) -> Iterator[Cell]:
    about = ABOUT["circle"].into(language)
    day = DAYS[circle.day].into(language) if circle.day else ""
    yield Cell("circle", about, "day", day)
    yield Cell("circle", about, "start", circle.start)
    yield Cell("circle", about, "end", circle.end)
    yield Cell("circle", about, "pause", str(circle.pause or ""))
    for role in (*said.roles, *sorted(set(circle.roles) - set(said.roles))):
        yield Cell("circle", about, said.roles.get(role, role), str(circle.roles.get(role) or ""))
    yield Cell("circle", about, "me", said.roles.get(circle.me, circle.me))


Told = tuple[str, str, str, str]
"""Key, field, value, partner."""


def _session(session: Session, said: Said, certificate: Mapping[str, object]) -> Iterator[Told]:
    item, key = session.item, session.key
    day, facts = session.day, facts_of(item)
    yield key, "number", str(item.number or ""), ""
    yield key, "date", item.date, ""
    yield key, "date_be", f"{day.day}/{day.month}/{buddhist_year(day)}" if day else "", ""
    yield key, "start", item.start, ""
    yield key, "end", item.end, ""
    yield key, "pause", str(item.pause or ""), ""
    if facts is not None:
        yield key, "minutes", str(facts["minutes"]), ""
        yield key, "counted", str(int(session.counts)), ""
    yield key, "step", said.steps.get(item.step, item.step), ""
    yield key, "cycle", said.cycles.get(item.cycle, item.cycle), ""
    yield key, "topic", item.topic, ""
    for role in (*said.roles, *sorted(set(item.roles) - set(said.roles))):
        yield key, said.roles.get(role, role), str(item.roles.get(role) or ""), ""
    for partner in item.partners:
        yield key, "partner", said.partners[partner], partner
    yield key, "place", item.place, ""
    yield from _written(session, said)
    if session.certified == "yes":
        key = f"hours:{session.id}"
        yield key, "certified", str(session.sure), ""
        yield key, "certified_by", str(certificate.get("by", "")), ""
        yield key, "certified_on", str(certificate.get("on", "")), ""


def _written(session: Session, said: Said) -> Iterator[Told]:
    talk, after = session.talk, session.after
    key = f"talk:{session.id}"
    for kind in talk.kinds:
        yield key, "kind", said.kinds.get(kind, kind), ""
    yield key, "noticed", talk.noticed, ""
    yield key, "decided", talk.decided, ""
    yield key, "attempt", talk.attempt, ""
    yield key, "by", talk.by, ""
    key = f"after:{session.id}"
    yield key, "result", said.results.get(after.result, after.result), ""
    yield key, "text", after.text, ""
    yield key, "told_on", after.date, ""
    answers = session.aar.answers
    for question in (*said.questions, *sorted(set(answers) - set(said.questions))):
        yield f"aar:{session.id}", said.questions.get(question, question), answers.get(question, ""), ""
