"""Finds what can be converted in an XML file, and puts our blocks in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from lxml import etree

from partnership_xblock.activities.taken import Notes
from partnership_xblock.block_parts.convert import ora, problem_builder
from partnership_xblock.block_parts.convert.made import Block
from partnership_xblock.block_parts.convert.problem_builder import ReadHtml

TAGS: Final = (*problem_builder.TAGS, ora.TAG)


@dataclass(frozen=True, slots=True)
class Converted:
    """One block of another package: what it was, what was made of it, and what a person should know."""

    tag: str
    title: str
    made: tuple[Block, ...]
    notes: Notes

    def lines(self) -> Iterator[str]:
        """The report."""
        yield f'<{self.tag}> "{self.title}"'
        for block in self.made:
            has = ", ".join(
                f"{name}: {len(block.content[name])}" for name in ("cards", "questions") if name in block.content
            )
            yield f'  → {block.kind} "{block.title}" ({has})'
        if not self.made:
            yield "  → stays as it is"
        yield from (f"  {line}" for line in self.notes.lines())


def converted(root: Any, read_html: ReadHtml) -> tuple[list[Any], list[Converted]]:
    """The elements to write in place of a file's root, and the report. A block of which nothing could be made stays."""
    reports = []
    for element in [one for one in root.iter(*TAGS) if not _within(one, root)]:
        report, elements = _one(element, read_html)
        reports.append(report)
        if element is root:
            return elements or [root], reports
        if elements:
            _replace(element, elements)
    return [root], reports


def _within(element: Any, root: Any) -> bool:
    """Whether it is part of another such block, which takes it along."""
    parent = element.getparent() if element is not root else None
    while parent is not None:
        if parent.tag in TAGS:
            return True
        parent = parent.getparent() if parent is not root else None
    return False


def _one(element: Any, read_html: ReadHtml) -> tuple[Converted, list[Any]]:
    notes = Notes()
    whole = etree.tostring(element, with_tail=False)
    name = element.get("url_name") or sha256(whole).hexdigest()[:32]
    made = (
        ora.blocks(element, name, notes)
        if element.tag == ora.TAG
        else problem_builder.blocks(element, name, notes, read_html)
    )
    kept, elements = [], []
    for block in made:
        try:
            elements.append(block.element())
            kept.append(block)
        except ValueError as error:
            notes.lost(f"{block.kind} (it does not fit: {error})", block.title)
    title = (
        element.get("display_name") or " ".join((element.findtext("title") or "").split()) or element.get("url_name")
    )
    return Converted(tag=element.tag, title=title or "", made=tuple(kept), notes=notes), elements


def _replace(element: Any, elements: list[Any]) -> None:
    """Puts elements in the place of one, with the layout of the file."""
    parent, tail = element.getparent(), element.tail
    level = len(list(element.iterancestors()))
    at = parent.index(element)
    parent.remove(element)
    for offset, one in enumerate(elements):
        etree.indent(one, level=level)
        one.tail = f"\n{'  ' * level}"
        parent.insert(at + offset, one)
    elements[-1].tail = tail
