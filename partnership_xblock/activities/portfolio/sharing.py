"""Builds the part of a portfolio that teachers of the course may read, once its teacher shares it.

Blocking: no licence is chosen (`licence_missing`) · nothing is in it (`share_empty`) · an alias equals or contains the
partner's name (`alias_same`) · a partner is to stand with its own name, and it is not told when and how it agreed
(`consent_missing`) · a name that is not to be told stands in a text of the teacher's own (`name_in_text` {name}). Such
a name in a text that was handed in elsewhere, which cannot be changed here, gives way to the alias by itself.

Advice: a part of such a name stands in a text (`name_part` {part, name}, see `name_parts.py`).

Never in it: how a relation is, its story and trust; who sees to a step; a trainer's words and name; when a partner
agreed to be named, and how; what was left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.portfolio import answer
from partnership_xblock.activities.portfolio.answer import Alias, Did
from partnership_xblock.activities.portfolio.chosen import chosen
from partnership_xblock.activities.portfolio.content import PortfolioContent
from partnership_xblock.activities.portfolio.name_parts import Finder, Hidden
from partnership_xblock.activities.record import Entry, Part, Words
from partnership_xblock.activities.sharing import Fix, Named, Outside, Shareable
from partnership_xblock.domain.aliases import faith_word, numbered, same, teacher_unnamed, tells
from partnership_xblock.domain.item import read
from partnership_xblock.domain.names_inside import places, replaced, school_names
from partnership_xblock.domain.network import ContextItem, Network, PartnerItem, joined
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import bare, blank

LEAVES: Final[Mapping[str, tuple[str, ...]]] = {
    "wave": ("line", "date"),
    "added": ("line",),
    "left": ("line",),
    "moved": ("line",),
    "tie": ("line",),
    "level": ("head", "line", "note"),
    "same": ("line",),
    "unrated": ("line",),
    "area": ("head", "line"),
    "step": ("line", "note", "date", "done"),
    "hours": ("head", "line"),
    "overlap": ("line",),
    "comment": ("head", "note"),
    "agreed": ("line", "date"),
    "activity": ("line", "date"),
    "round": ("line", "date"),
    # A draft of a statement: only what the teacher made of it leaves.
    "evidence": (),
}
"""Fields of an entry that leave, by its sort. What is not named here stays."""
OUR_SCHOOL: Final = Text(th="โรงเรียนของเรา", en="our school")
THE_TEACHER: Final = Text(th="ครู", en="the teacher")


def shareable(sheet: Sheet[PortfolioContent], outside: Outside, language: str) -> Shareable:
    """What would be shared as things stand, in that language."""
    share = answer.share(sheet.answers)
    context = read(ContextItem, sheet.network.get("context", {}))
    template = sheet.content.teacher
    by_hidden = teacher_unnamed(template, context.school_type, context.province, language)
    partners = tuple(partners_of(sheet, outside, language))
    hidden = hidden_names(sheet, outside, partners, language)
    names = called(sheet, partners)
    otherwise = sheet.content.otherwise.into(language)
    parts = [
        {
            "id": part.id,
            "title": part.title,
            "entries": list(_entries(sheet, part, names, otherwise)),
            "own": [{"asked": own.asked, "text": own.text, "group": own.group} for own in part.own],
        }
        for part in chosen(sheet, sheet.record, "circle", language)
    ]
    parts = [part for part in parts if part["entries"] or part["own"]]
    by = outside.teacher if share.me and outside.teacher else by_hidden
    body = {
        "language": language,
        "title": outside.title,
        "by": by,
        "school": context.name if share.me else "",
        "parts": without(parts, hidden),
    }
    found = list(_in_own_texts(sheet, hidden, language))
    parted = list(_name_parts(sheet, Finder(hidden, told_names(sheet, outside, partners)), language))
    return Shareable(
        head={
            "by": by,
            "title": outside.title,
            "parts": [part["title"] for part in parts],
            "licence": _licence(sheet.content, share.licence),
        },
        body=body,
        licence=share.licence,
        names=share.names,
        named=share.me,
        partners=partners,
        by_hidden=by_hidden,
        problems=(
            *_choices(sheet, partners, empty=not parts),
            *(Problem(fix.path, "name_in_text", {"name": fix.name}) for fix in found),
            *(problem for problem, _ in parted),
        ),
        fixes=(*found, *(fix for _, fix in parted if fix)),
    )


def _licence(content: PortfolioContent, id_: str) -> dict[str, Any]:
    found = content.licence(id_) if id_ else None
    return {} if found is None else {"label": found.label.model_dump(), "mark": found.mark.model_dump()}


def partners_of(sheet: Sheet[PortfolioContent], outside: Outside, language: str) -> Iterator[Named]:
    """Partners that can be named: those of the network in their order, then removed ones."""
    here = [(one.id, one.item) for one in Network.from_values(sheet.network).partners]
    known = {id_ for id_, _ in here} | joined(sheet.network).keys()
    gone = [(id_, read(PartnerItem, value)) for id_, value in sorted(outside.partners.items()) if id_ not in known]
    every = dict([*here, *gone])
    content = sheet.content
    faith = read(ContextItem, sheet.network.get("context", {})).faith
    aliases = numbered(
        {id_: item.sector for id_, item in every.items()},
        {row.sector: row.label.into(language) for row in content.called},
        content.otherwise.into(language),
        faith_word(faith, language),
    )
    written = answer.aliases(sheet.answers)
    for id_, item in every.items():
        own = written.get(id_, Alias())
        alias = aliases[id_] if blank(own.name) or same(own.name, item.name) else own.name
        yield Named(id_, item.name, aliases[id_], item.name if _agreed(sheet, own) else alias)


def called(sheet: Sheet[PortfolioContent], partners: Iterable[Named]) -> dict[str, str]:
    """What partners are called as things stand, by id; those that were joined to another like that one."""
    names = {one.id: one.shown for one in partners}
    return names | {old: names[new] for old, new in joined(sheet.network).items() if new in names}


def _agreed(sheet: Sheet[PortfolioContent], alias: Alias) -> bool:
    """Whether a partner may stand with its own name: it was told, and it is known when and how."""
    return answer.share(sheet.answers).names == "real" and alias.real and bool(alias.told) and not blank(alias.how)


def hidden_names(
    sheet: Sheet[PortfolioContent], outside: Outside, partners: Iterable[Named], language: str
) -> tuple[Hidden, ...]:
    """Names that are not to be told, longer ones first: one may stand inside another."""
    share = answer.share(sheet.answers)
    shown = called(sheet, partners)
    told = {one.id for one in partners if one.shown == one.name}
    told |= {old for old, new in joined(sheet.network).items() if new in told}
    otherwise = sheet.content.otherwise.into(language)
    names: dict[str, str] = {}
    for id_, name in _every_name(sheet, outside):
        if id_ not in told and tells(name):
            names.setdefault(name, shown.get(id_, otherwise))
    if not share.me:
        school = read(ContextItem, sheet.network.get("context", {})).name
        names |= dict.fromkeys(school_names(school), OUR_SCHOOL.into(language))
        names |= {name: THE_TEACHER.into(language) for name in outside.known_as if tells(name)}
    rows = (Hidden(name, bare(name), instead) for name, instead in names.items())
    return tuple(sorted(rows, key=lambda row: (-len(row.folded), row.folded)))


def told_names(sheet: Sheet[PortfolioContent], outside: Outside, partners: Iterable[Named]) -> list[str]:
    """Names that may stand in what is shared."""
    names = [one.name for one in partners if one.shown == one.name]
    if answer.share(sheet.answers).me:
        names += [read(ContextItem, sheet.network.get("context", {})).name, *outside.known_as]
    return names


def _every_name(sheet: Sheet[PortfolioContent], outside: Outside) -> Iterator[tuple[str, str]]:
    """Of every partner its name now, and those it had in earlier rounds."""
    for id_, value in outside.partners.items():
        yield id_, str(value.get("name", ""))
    for entry in sheet.record.entries:
        for piece in (*entry.head, *entry.line, *entry.note):
            if piece.partner and piece.text:
                yield piece.partner, piece.text


def _entries(
    sheet: Sheet[PortfolioContent], part: Part, names: Mapping[str, str], otherwise: str
) -> Iterator[dict[str, Any]]:
    for entry in part.entries:
        leaves = _of(sheet, entry, names, otherwise)
        if leaves is not None:
            yield {"sort": entry.sort, **leaves}


def _of(
    sheet: Sheet[PortfolioContent], entry: Entry, names: Mapping[str, str], otherwise: str
) -> dict[str, str] | None:
    """The fields of an entry that leave; None where nothing does."""
    fields = LEAVES.get(entry.sort, ())
    leaves = {
        name: str(value) if name in ("date", "done") else _said(value, names, otherwise)
        for name in fields
        if (value := getattr(entry, name))
    }
    if entry.sort == "comment":
        # What the trainer wrote is the trainer's: only the teacher's own words about it leave.
        did = read(Did, sheet.answers.get(answer.DID + entry.ref, {})).text
        return None if blank(did) else {**leaves, "note": did}
    return leaves or None


def _said(words: Words, names: Mapping[str, str], otherwise: str) -> str:
    """A sentence with what each partner is called; never the words that an entry has for a partner."""
    return "".join(names.get(piece.partner, otherwise) if piece.partner else piece.text for piece in words)


def without(value: Any, hidden: tuple[Hidden, ...]) -> Any:
    """A text, or a part of the body, without names that are not to be told, in whatever spelling."""
    if isinstance(value, str):
        folded = bare(value)
        for row in hidden:
            if row.folded in folded:
                value = replaced(value, row.name, row.instead)
        return value
    if isinstance(value, list):
        return [without(one, hidden) for one in value]
    if isinstance(value, dict):
        return {
            key: one if key in ("id", "sort", "date", "done") else without(one, hidden) for key, one in value.items()
        }
    return value


def _choices(sheet: Sheet[PortfolioContent], partners: Iterable[Named], *, empty: bool) -> Iterator[Problem]:
    share, written = answer.share(sheet.answers), answer.aliases(sheet.answers)
    if empty:
        yield Problem("pick", "share_empty")
    for one in partners:
        alias = written.get(one.id, Alias())
        real = share.names == "real" and alias.real
        if not real and same(alias.name, one.name):
            yield Problem(f"{answer.ALIAS}{one.id}#name", "alias_same", {"name": one.name})
        if real and not _agreed(sheet, alias):
            field = "how" if alias.told else "told"
            yield Problem(f"{answer.ALIAS}{one.id}#{field}", "consent_missing", {"name": one.name})
    if not _licence(sheet.content, share.licence):
        yield Problem(f"{answer.SHARE}#licence", "licence_missing")


def _in_own_texts(sheet: Sheet[PortfolioContent], hidden: tuple[Hidden, ...], language: str) -> Iterator[Fix]:
    """Names that stand in what the teacher wrote here and would share, one for each text."""
    for path, text, besides in _own_texts(sheet, language):
        folded = bare(text)
        found = [row for row in hidden if row.folded in folded and row.name != besides and places(text, row.name)]
        if found:
            fixed = text
            for row in found:
                fixed = replaced(fixed, row.name, row.instead)
            yield Fix(path, found[0].name, found[0].instead, fixed)


def _name_parts(sheet: Sheet[PortfolioContent], finder: Finder, language: str) -> Iterator[tuple[Problem, Fix | None]]:
    """Parts of names: in texts that are written here, and in entries from elsewhere, which can be left out."""
    for path, text, _ in _own_texts(sheet, language):
        if told := finder.in_own(path, text):
            yield told
    for part in chosen(sheet, sheet.record, "circle", language):
        for entry in part.entries:
            if problem := finder.elsewhere(answer.DROP + entry.ref, _from_elsewhere(sheet, entry)):
                yield problem, None


def _from_elsewhere(sheet: Sheet[PortfolioContent], entry: Entry) -> Iterator[str]:
    """The texts of an entry that leave and are not written here."""
    if _of(sheet, entry, {}, "") is None:
        return
    own = "note" if entry.sort in ("step", "comment") else ""
    for name in LEAVES.get(entry.sort, ()):
        if name not in ("date", "done", own):
            yield from (piece.text for piece in getattr(entry, name) if not piece.partner)


def _own_texts(sheet: Sheet[PortfolioContent], language: str) -> Iterator[tuple[str, str, str]]:
    """Path and text; of an alias also the name of its own partner, which is `alias_same`."""
    for part in chosen(sheet, sheet.record, "circle", language):
        for own in part.own:
            yield own.key if "#" in own.key else f"{own.key}#text", own.text, ""
        for entry in part.entries:
            if entry.sort == "step":
                yield f"{answer.STEP}{entry.ref}#text", answer.step(sheet.answers, entry.ref).text, ""
            elif entry.sort == "comment":
                did = read(Did, sheet.answers.get(answer.DID + entry.ref, {})).text
                yield f"{answer.DID}{entry.ref}#text", did, ""
    names = {one.id: one.item.name for one in Network.from_values(sheet.network).partners}
    for id_, alias in answer.aliases(sheet.answers).items():
        if id_ in names and not blank(alias.name):
            yield f"{answer.ALIAS}{id_}#name", alias.name, names[id_]
