"""Reads the text of a PDF that Chromium prints: lines of each page, with where they stand.

As little of PDF as Skia writes: deflated content streams, fonts with a `ToUnicode` table, and the text that was meant
(`ActualText`) where letters were shaped into other glyphs.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_TOKENS = re.compile(
    r"/(?P<font>F\d+) (?P<size>[\d.]+) Tf|(?P<matrix>(?:-?[\d.]+ ){6})Tm|(?P<x>-?[\d.]+) (?P<y>-?[\d.]+) Td|"
    r"/ActualText <(?P<actual>[0-9A-F]+)>|(?P<end>EMC)|<(?P<glyphs>[0-9A-F]+)> Tj"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text of one page; `y` is that of its letters' foot, in pixels from the page's top."""

    y: float
    text: str


def pages(data: bytes) -> list[list[Line]]:
    """The lines of each page, from its top; letters on one line in the order in which they were drawn."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(data)}
    return [list(_lines(objects, page)) for page in objects.values() if re.search(rb"/Type /Page\b", page)]


def _lines(objects: dict[int, bytes], page: bytes) -> Iterator[Line]:
    fonts = {name.decode(): _unicode(objects, int(number)) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", page)}
    contents = re.search(rb"/Contents (\d+) 0 R", page)
    assert contents is not None
    found: dict[float, list[tuple[float, str]]] = {}
    for x, y, text in _runs(_stream(objects[int(contents[1])]).decode("latin1"), fonts):
        found.setdefault(round(y), []).append((x, text))
    for y in sorted(found):
        yield Line(y, "".join(text for _, text in sorted(found[y], key=lambda one: one[0])))


def _runs(content: str, fonts: dict[str, dict[str, str]]) -> Iterator[tuple[float, float, str]]:
    table: dict[str, str] = {}
    x = y = 0.0
    inside, meant = False, ""
    for token in _TOKENS.finditer(content):
        if token["font"]:
            table = fonts.get(token["font"], {})
        elif token["matrix"]:
            x, y = (float(one) for one in token["matrix"].split()[4:6])
        elif token["x"]:
            # The matrix turns the page over: down is up.
            x, y = x + float(token["x"]), y - float(token["y"])
        elif token["actual"]:
            inside, meant = True, bytes.fromhex(token["actual"]).decode("utf-16")
        elif token["end"]:
            inside = False
        elif inside:
            # At the place of the first of its glyphs.
            if meant:
                yield x, y, meant
            meant = ""
        else:
            glyphs = token["glyphs"]
            yield x, y, "".join(table.get(glyphs[at : at + 4], "") for at in range(0, len(glyphs), 4))


def _stream(body: bytes) -> bytes:
    _, _, data = body.partition(b"stream")
    return zlib.decompressobj().decompress(data.removeprefix(b"\r").removeprefix(b"\n"))


def _unicode(objects: dict[int, bytes], font: int) -> dict[str, str]:
    table = re.search(rb"/ToUnicode (\d+) 0 R", objects[font])
    if table is None:
        return {}
    text = _stream(objects[int(table[1])]).decode("latin1")
    found: dict[str, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        for glyph, letters in re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", block):
            found[glyph] = bytes.fromhex(letters).decode("utf-16-be").replace("\0", "")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.DOTALL):
        for first, last, letter in re.findall(r"<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>", block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[f"{int(first, 16) + step:04X}"] = chr(int(letter, 16) + step)
    return found
