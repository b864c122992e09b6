"""The problems of a map before it can be handed in, and advice. All at once, in page order.

Blocking: fewer partners than required without a reason, a partner without a name, an unanswered question, a
contradiction in the school's card. Everything else is advice: an empty field, the same name twice, text that looks like
a person's number. `frontend/activities/map` answers the same; `tests/golden/map` tests both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.map.answer import Few, question_answer
from partnership_xblock.activities.map.content import MapContent, Question
from partnership_xblock.domain.item import read
from partnership_xblock.domain.network import ContextItem, Network, Partner
from partnership_xblock.domain.personal import personal
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.digits import to_ascii
from partnership_xblock.domain.thai.folding import blank, fold

PERSONAL_FIELDS = ("name", "contact_role", "together", "change", "story", "place")
"""A partner's fields that are checked for a person's number or account, in the editor's order."""


def check(sheet: Sheet[MapContent]) -> list[Problem]:
    """All problems of a map.

    Codes, blocking: no_partners · too_few {n, minimum} · partner_name · answer_partner · answer_text · answer_either ·
    partner_gone · grades_order · villages_order. Advice: school_name · school_code · partner_twice · partner_sector ·
    partner_quality · partner_direction · personal_text {kind: id | phone | line | email}.
    """
    answers, network, content = sheet.answers, sheet.network, sheet.content
    network_ = Network.from_values(network)
    return [
        *_of_school(network_.context, content),
        *_of_partners(network_.partners),
        *(problem for tie in network_.ties for problem in _personal(f"{tie.key}#line", tie.line)),
        *_of_number(len(network_.partners), read(Few, answers.get("few", {})).text, sheet.settings.minimum),
        *(problem for question in content.questions for problem in _of_question(question, answers, network_)),
    ]


def _of_school(context: ContextItem, content: MapContent) -> Iterator[Problem]:
    if blank(context.name):
        yield advice("context#name", "school_name")
    if not blank(context.code) and not _looks_like_school_code(context.code):
        yield advice("context#code", "school_code")
    order = {grade.id: place for place, grade in enumerate(content.grades)}
    first, last = order.get(context.grades_from), order.get(context.grades_to)
    if first is not None and last is not None and first > last:
        yield Problem("context#grades_to", "grades_order")
    tambon, service = context.villages_tambon, context.villages_service
    if tambon is not None and service is not None and service > tambon:
        yield Problem("context#villages_service", "villages_order")


def _looks_like_school_code(code: str) -> bool:
    """Whether a code has 8 digits (OBEC), or 10 of which the third and fourth are a province's (10 to 96)."""
    digits = re.sub(r"[ -]", "", to_ascii(code))
    return re.fullmatch(r"[0-9]{8}|[0-9]{2}(1[0-9]|[2-8][0-9]|9[0-6])[0-9]{6}", digits) is not None


def _of_partners(partners: tuple[Partner, ...]) -> Iterator[Problem]:
    names: set[str] = set()
    for partner in partners:
        item = partner.item
        name = fold(item.name)
        if not name:
            yield Problem(f"{partner.key}#name", "partner_name")
        elif name in names:
            yield advice(f"{partner.key}#name", "partner_twice")
        names.add(name)
        for field in ("sector", "quality", "direction"):
            if not getattr(item, field):
                yield advice(f"{partner.key}#{field}", f"partner_{field}")
        for field in PERSONAL_FIELDS:
            yield from _personal(f"{partner.key}#{field}", getattr(item, field))


def _of_number(n: int, reason: str, minimum: int) -> Iterator[Problem]:
    if minimum and not n:
        yield Problem("whole", "no_partners")
    elif n < minimum and blank(reason):
        yield Problem("few#text", "too_few", {"n": n, "minimum": minimum})
    if n < minimum:
        yield from _personal("few#text", reason)


def _of_question(question: Question, answers: Values, network: Network) -> Iterator[Problem]:
    key = f"q:{question.id}"
    answer = question_answer(answers, question.id)
    has_text = not blank(answer.text)
    if answer.partner and network.partner(answer.partner) is None:
        yield Problem(f"{key}#partner", "partner_gone")
    elif question.required and question.ask == "partner_and_text" and not answer.partner:
        yield Problem(f"{key}#partner", "answer_partner")
    if question.required and question.ask == "partner_and_text" and not has_text:
        yield Problem(f"{key}#text", "answer_text")
    if question.required and question.ask == "partner_or_text" and not (answer.partner or has_text):
        yield Problem(f"{key}#text", "answer_either")
    yield from _personal(f"{key}#text", answer.text)


def _personal(path: str, text: str) -> Iterator[Problem]:
    if kind := personal(text):
        yield advice(path, "personal_text", {"kind": kind})
