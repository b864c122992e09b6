"""What is kept of each release that was published: `tests/upgrade/<number>/`, made by `tools/release` at its time."""

from __future__ import annotations

import json
import lzma
import re
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Release:
    folder: Path

    @property
    def number(self) -> str:
        return self.folder.name

    def sql(self, vendor: str) -> str:
        """The database of the demo of that release: `sqlite`, `mariadb` or `postgres`."""
        return lzma.decompress((self.folder / f"{vendor}.sql.xz").read_bytes()).decode()

    def json(self, name: str) -> Any:
        """`manifest` or `device`."""
        return json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))

    def text(self, name: str) -> str:
        """A file that is kept compressed: `export.csv` or `answers.json`."""
        return lzma.decompress((self.folder / f"{name}.xz").read_bytes()).decode()

    def page(self) -> dict[str, bytes]:
        """The scripts and styles of learners' pages as that release served them, by `js/core.js` …"""
        with tarfile.open(self.folder / "page.tar.xz", mode="r:xz") as archive:
            return {one.name: archive.extractfile(one).read() for one in archive}  # type: ignore[union-attr]

    def olx(self) -> dict[str, bytes]:
        """The course's blocks as that release exported them, by the block's id."""
        return {file.stem: file.read_bytes() for file in sorted((self.folder / "olx").glob("*.xml"))}

    def kinds(self) -> set[str]:
        """Kinds of activity that its course had."""
        return {kind for text in self.olx().values() for kind in re.findall(r'\skind="(\w+)"', text.decode())}


def releases() -> list[Release]:
    """Oldest first. None in a source archive, which does not carry them."""
    found = [folder for folder in HERE.iterdir() if folder.is_dir() and re.fullmatch(r"\d+\.\d+", folder.name)]
    return [Release(folder) for folder in sorted(found, key=lambda one: [int(part) for part in one.name.split(".")])]
