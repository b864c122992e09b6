"""An HTML page that is handed to a person as a file: self-contained, for screen and A4.

It needs no server, no script and no other file. Everything is escaped here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from django.utils.html import format_html, format_html_join

STYLE: Final = """
body{font:16px/1.7 Sarabun,"Noto Sans Thai","TH Sarabun New",Tahoma,sans-serif;color:#1c2430}
body{max-inline-size:50rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.25rem;border-block-end:2px solid #1c2430;margin-block-start:2.5rem}
h3{font-size:1.05rem;margin-block-start:2rem}h4{font-size:1rem;margin-block-start:1.2rem}
h1,h2,h3,h4{line-height:1.5;break-after:avoid}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;overflow-wrap:anywhere}
th,td{border-block-end:1px solid #c9d0da}
th[scope=row]{font-weight:400;inline-size:34%}th[colspan]{font-weight:600;padding-block-start:.8rem}
td{white-space:pre-line}tr{break-inside:avoid}
@page{size:A4;margin:20mm}@media print{body{font-size:11pt;margin:0;padding:0;max-inline-size:none}}
"""


@dataclass(frozen=True, slots=True)
class Heading:
    """2 for a part of the page, 3 for one thing in it, 4 within that."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence."""

    text: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Written values, each with its name; lines without a value are left out. A line whose value is None is the heading
    of the lines below it."""

    rows: tuple[tuple[str, str | None], ...]


Node = Heading | Note | Lines


def opening(title: str, language: str) -> str:
    """Everything before the first node."""
    return (
        format_html('<!doctype html><html lang="{}"><head><meta charset="utf-8">', language)
        + format_html('<meta name="viewport" content="width=device-width"><title>{}</title>', title)
        + f"<style>{STYLE}</style></head><body>"
        + format_html("<h1>{}</h1>\n", title)
    )


def nodes(parts: Iterable[Node]) -> Iterator[str]:
    """Each node as markup."""
    for node in parts:
        match node:
            case Heading():
                yield format_html("<h{}>{}</h{}>\n", node.level, node.text, node.level)
            case Note():
                yield format_html("<p>{}</p>\n", node.text)
            case Lines():
                body = format_html_join("\n", "{}", ((_line(*row),) for row in node.rows if row[1] != ""))
                if body:
                    yield format_html("<table>{}</table>\n", body)


def _line(name: str, value: str | None) -> str:
    if value is None:
        return format_html('<tr><th scope="colgroup" colspan="2">{}</th></tr>', name)
    return format_html('<tr><th scope="row">{}</th><td>{}</td></tr>', name, value)


CLOSING: Final = "</body></html>\n"
