"""The problems of an `anatomy` round: the partner, its features, the parts, the paper. Equal to `rules.ts`.

Blocking: no partner, or one that is not in the network (`subject_missing`; nothing else is asked then) · features
without an answer (`feature_open` {n}, at the first) · yes without an example (`example_missing`) · no form of paper, or
one that is not offered (`record_missing`) · a paper without a day (`record_date_missing`) or with one that is to come
(`record_in_future`) · no paper and no reason (`record_reason_missing`).

Advice: an example of fewer than 20 grapheme clusters (`example_short`: about eight Thai words, counted so because
browsers and servers cut words differently) · partly without an example (`example_partly`) · the answer and the paper
say otherwise (`formal_and_record`) · the same answer throughout (`all_yes`, `all_unsure`) · a part with one to three of
four fields (`part_half` {n}), or none (`part_empty`) · `who` seems to be a person (`who_is_person`).
Nothing is asked about what an author has hidden or removed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.anatomy import answer
from partnership_xblock.activities.anatomy.answer import FEATURE, FIELDS, PART, RECORD, FeatureAnswer, RecordAnswer
from partnership_xblock.activities.anatomy.content import NONE, AnatomyContent
from partnership_xblock.activities.anatomy.shapes import Feature
from partnership_xblock.domain.personal import names_person
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.thai.folding import blank

SHORT: Final = 20
"""Grapheme clusters below which an example is short."""


def check(sheet: Sheet[AnatomyContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    return list(_problems(sheet))


def _problems(sheet: Sheet[AnatomyContent]) -> Iterator[Problem]:
    partner = answer.subject(sheet.answers)
    if not partner or f"partner:{partner}" not in sheet.network:
        yield Problem("subject#partner", "subject_missing")
        return
    content, answers = sheet.content, sheet.answers
    features = [(one, answer.feature(answers, partner, one.id)) for one in content.asked]
    record = answer.record(answers, partner) if content.record else None
    yield from _features(partner, features, record, content)
    yield from _parts(partner, sheet)
    if record is not None:
        yield from _record(f"{RECORD}{partner}", record, content, sheet.today)


def _features(
    partner: str, features: list[tuple[Feature, FeatureAnswer]], record: RecordAnswer | None, content: AnatomyContent
) -> Iterator[Problem]:
    unanswered = [one.id for one, given in features if not given.answer]
    if unanswered:
        yield Problem(f"{FEATURE}{partner}.{unanswered[0]}#answer", "feature_open", {"n": len(unanswered)})
    for same, code in (("yes", "all_yes"), ("unsure", "all_unsure")):
        if all(given.answer == same for _, given in features):
            yield advice("whole", code)
    for one, given in features:
        key = f"{FEATURE}{partner}.{one.id}"
        yield from _example(f"{key}#example", given)
        if one.paper and record is not None and _otherwise(given, record, content):
            yield advice(f"{key}#answer", "formal_and_record")


def _example(path: str, given: FeatureAnswer) -> Iterator[Problem]:
    if given.answer not in ("yes", "partly"):
        return
    if not blank(given.example):
        if graphemes.count(given.example.strip()) < SHORT:
            yield advice(path, "example_short")
    elif given.answer == "yes":
        yield Problem(path, "example_missing")
    else:
        yield advice(path, "example_partly")


def _otherwise(given: FeatureAnswer, record: RecordAnswer, content: AnatomyContent) -> bool:
    """A paper is spoken of and there is none, or the reverse."""
    if given.answer == "yes":
        return record.form == NONE
    return given.answer == "no" and content.is_paper(record.form)


def _parts(partner: str, sheet: Sheet[AnatomyContent]) -> Iterator[Problem]:
    for one in sheet.content.shown_parts:
        if one.record:
            continue
        key, given = f"{PART}{partner}.{one.id}", answer.part(sheet.answers, partner, one.id)
        filled = given.filled
        if not filled:
            yield advice(f"{key}#{FIELDS[0]}", "part_empty")
        elif len(filled) < len(FIELDS):
            gap = next(field for field in FIELDS if field not in filled)
            yield advice(f"{key}#{gap}", "part_half", {"n": len(filled)})
        if names_person(given.who):
            yield advice(f"{key}#who", "who_is_person")


def _record(key: str, record: RecordAnswer, content: AnatomyContent, today: date) -> Iterator[Problem]:
    if record.form == NONE:
        if blank(record.reason):
            yield Problem(f"{key}#reason", "record_reason_missing")
    elif not content.is_paper(record.form):
        yield Problem(f"{key}#form", "record_missing")
    elif not record.date:
        yield Problem(f"{key}#date", "record_date_missing")
    elif record.date > today.isoformat():
        yield Problem(f"{key}#date", "record_in_future", {"date": record.date})
