"""Gives one reader what a portfolio holds: the chosen parts in order, with the entries that are not left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.portfolio import answer
from partnership_xblock.activities.portfolio.answer import Did, Drop
from partnership_xblock.activities.portfolio.content import COLUMNS, PortfolioContent
from partnership_xblock.activities.record import NO_FACTS, Audience, Entry, Own, Part, Record, in_words, said
from partnership_xblock.domain.item import read
from partnership_xblock.domain.thai.folding import blank

SECRET_SORTS = frozenset({"quality"})


def chosen(
    sheet: Sheet[PortfolioContent], record: Record, audience: Audience, language: str = "th"
) -> tuple[Part, ...]:
    """The chosen parts, without empty ones.

    The circle gets no entry that is private, no quality, and not who wrote a comment; partners stay ids in
    `Entry.who` and in pieces, so that other names can be put in where they are said. Names in pieces are emptied for
    it: a name that nobody replaces is missing rather than told.
    """
    return tuple(part for part in _parts(sheet, record, audience, language) if part.entries or part.own)


def left_out(sheet: Sheet[PortfolioContent], entry: Entry) -> bool:
    """Whether the teacher left an entry out, or never took in one that starts out."""
    stored = sheet.answers.get(answer.DROP + entry.ref)
    return entry.starts_out if stored is None else read(Drop, stored).out


def kept(sheet: Sheet[PortfolioContent], part: str) -> list[Entry]:
    """The entries of a part that are not left out, whether the part is in or not."""
    return [entry for entry in sheet.record.of(part) if not left_out(sheet, entry)]


def offered(sheet: Sheet[PortfolioContent]) -> list[str]:
    """The parts that can be chosen, in order: those with anything in them, and those that the teacher writes."""
    full = {entry.part for entry in sheet.record.entries} | {"reflect"} | ({"wpa"} if sheet.settings.wpa else set())
    return [part.id for part in sheet.content.shown if part.id in full]


def followed(sheet: Sheet[PortfolioContent], comment: Entry) -> bool:
    """Whether something was done with a comment: what is written of it here, else a reply or a change there."""
    stored = sheet.answers.get(answer.DID + comment.ref)
    if stored is not None:
        return not blank(read(Did, stored).text)
    return bool(comment.facts.get("done") or comment.facts.get("changed")) or not blank(in_words(comment.note, {}))


def _parts(sheet: Sheet[PortfolioContent], record: Record, audience: Audience, language: str) -> Iterator[Part]:
    for part in sheet.content.shown:
        if answer.picked(sheet.answers, part.id):
            entries = tuple(
                _for(audience, _with_answers(sheet, entry))
                for entry in record.of(part.id)
                if not left_out(sheet, entry) and not (audience == "circle" and hidden_from_circle(entry))
            )
            own = tuple(_own(sheet, part.id, language))
            yield Part(id=part.id, title=part.label.into(language), entries=entries, own=own)


def hidden_from_circle(entry: Entry) -> bool:
    """What never leaves the teacher and the trainer."""
    return entry.private or entry.sort in SECRET_SORTS


def _with_answers(sheet: Sheet[PortfolioContent], entry: Entry) -> Entry:
    if entry.sort == "step":
        step = answer.step(sheet.answers, entry.ref)
        return replace(entry, done=step.done, note=said(step.text))
    did = sheet.answers.get(answer.DID + entry.ref) if entry.sort == "comment" else None
    return entry if did is None else replace(entry, note=said(read(Did, did).text))


def _for(audience: Audience, entry: Entry) -> Entry:
    if audience != "circle":
        return entry
    head, line, note = (
        tuple(piece._replace(text="") if piece.partner else piece for piece in words)
        for words in (entry.head, entry.line, entry.note)
    )
    facts = {name: value for name, value in entry.facts.items() if name != "quality"} or NO_FACTS
    return replace(entry, by="" if entry.sort == "comment" else entry.by, head=head, line=line, note=note, facts=facts)


def _own(sheet: Sheet[PortfolioContent], part: str, language: str) -> Iterator[Own]:
    if part == "reflect":
        for question in sheet.content.asked:
            text = answer.look(sheet.answers, question.id)
            if not blank(text):
                yield Own(answer.LOOK + question.id, question.label.into(language), text)
    if part == "wpa":
        for code in sheet.settings.wpa:
            statement = answer.statement(sheet.answers, code)
            for name, label in COLUMNS.items():
                text = getattr(statement, name)
                if not blank(text):
                    yield Own(f"{answer.WPA}{code}#{name}", label.into(language), text, code)
