"""Makes our blocks of Problem Builder's and Open Response Assessment's, in the files of a course."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from lxml import etree

from partnership_xblock.block_parts.convert.tree import Converted, converted
from partnership_xblock.block_parts.olx import bounds
from partnership_xblock.management.arguments import path

REPORT = "report.txt"


class Command(BaseCommand):
    """`manage.py cms partnership_convert --source COURSE --out FOLDER`; writes files, and touches no course."""

    help = (
        "Make lessons and after-action reviews of Problem Builder and Open Response Assessment blocks: reads OLX "
        "(files, or a course that was exported and unpacked), writes the changed files and a report into a new folder."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--source", nargs="+", type=path, required=True, help="XML files, or folders that are searched for them"
        )
        parser.add_argument("--out", type=path, required=True, help="A folder that is not there yet; its parent is")

    def handle(self, *_args: Any, **options: Any) -> None:
        out: Path = options["out"]
        try:
            for source in options["source"]:
                source.stat()
            out.mkdir()
            files = [found for source in options["source"] for found in _files(source)]
        except OSError as error:
            raise CommandError(f"{error}; nothing was written") from None
        report: list[str] = []
        made = 0
        for root, file in files:
            lines, count = self._file(root, file, out)
            report += lines
            made += count
        report.append(f"{made} blocks made of what {len(files)} files hold.")
        (out / REPORT).write_text("\n".join(report) + "\n", encoding="utf-8")
        self.stdout.write("\n".join(report))

    def _file(self, root: Path, file: Path, out: Path) -> tuple[list[str], int]:
        name = file.relative_to(root)
        try:
            tree = bounds.parsed(_read(file))
            bounds.require_small(tree)
            elements, reports = converted(tree, lambda url_name: _html(root, url_name))
            if any(one.made for one in reports):
                _write(elements, out / name)
        except (OSError, ValueError) as error:
            return [f"{name}: not read: {error}"], 0
        return _lines(name, reports), sum(len(one.made) for one in reports)


def _read(file: Path) -> bytes:
    """The file, as far as a file may be read at all: one byte more is refused for its length."""
    with file.open("rb") as opened:
        return opened.read(bounds.BYTES + 1)


def _lines(name: Path, reports: list[Converted]) -> list[str]:
    return [f"{name}", *(f"  {line}" for one in reports for line in one.lines())] if reports else []


def _files(source: Path) -> Iterator[tuple[Path, Path]]:
    """Each file, and the folder of the course it is in."""
    if source.is_dir():
        yield from ((source, one) for one in sorted(source.rglob("*.xml")) if one.is_file() and not one.is_symlink())
    else:
        yield source.parent, source


def _html(root: Path, url_name: str) -> str:
    """A text of the course: one of its own files, and of no other folder."""
    file = root / "html" / f"{url_name}.html"
    if not url_name or Path(url_name).name != url_name or not file.is_file() or file.is_symlink():
        return ""
    return _read(file).decode(errors="replace")


def _write(elements: list[Any], file: Path) -> None:
    """One file; a file for each block where the whole file was one block of which several were made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    for number, element in enumerate(elements, 1):
        name = file if number == 1 else file.with_name(f"{file.stem}-{number}{file.suffix}")
        with name.open("xb") as opened:  # two sources may have a file of one name
            opened.write(etree.tostring(element, encoding="utf-8", pretty_print=True))
