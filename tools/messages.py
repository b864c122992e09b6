"""Updates the catalogues: messages from Python and templates, translations in .po, compiled to .mo.

    python tools/messages.py            find messages, update every language, compile, name messages without Thai
    python tools/messages.py --check    say what is stale, empty, fuzzy or has other placeholders; write nothing

English is the source: its .po stays empty. `text.mo` is what the LMS reads for an XBlock, `django.mo` what Django reads
for an app; both have the same content. Nothing here depends on the clock: the same sources give the same bytes.
"""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "partnership_xblock"
LOCALE = PACKAGE / "conf" / "locale"
OURS = {"th", "en"}
"""Languages the project translates itself; Thai must be complete. Others are all folders that have a `django.po`."""
COMPILED = ("text.mo", "django.mo")
LINKS = {"static", "templates", "translations", "locale"}
KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
}
HEADER = """\
# Translations of partnership-xblock.
# This file is distributed under the same license as the partnership-xblock package (AGPL-3.0).
#"""
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}")


def sources() -> Iterator[Path]:
    """Every Python file of the package and every template, in one order; never through a link."""
    for top in (PACKAGE, ROOT / "templates"):
        for folder, folders, names in os.walk(top):
            folders[:] = sorted(
                name for name in folders if not (name == "__pycache__" or (folder == str(PACKAGE) and name in LINKS))
            )
            yield from (
                Path(folder) / name for name in sorted(names) if name.endswith((".py", ".html", ".txt", ".xml"))
            )


def python_text(path: Path) -> str:
    """A template as the Python that Django makes of it for extraction; a Python file unchanged."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return text
    from django.conf import settings  # noqa: PLC0415  (only templates need Django)
    from django.utils.translation.template import templatize  # noqa: PLC0415

    if not settings.configured:
        settings.configure()
    return templatize(text, origin=str(path))


def extracted() -> Catalog:
    """All messages of the sources."""
    catalog = Catalog(project="partnership-xblock", charset="utf-8", fuzzy=False)
    for path in sources():
        code = io.BytesIO(python_text(path).encode("utf-8"))
        place = path.relative_to(ROOT).as_posix()
        for line, message, comments, context in extract(
            "python", code, keywords=KEYWORDS, comment_tags=("Translators:",), options={"encoding": "utf-8"}
        ):
            catalog.add(message, None, [(place, line)], auto_comments=comments, context=context)
    return catalog


def po_path(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / "django.po"


def languages() -> list[str]:
    """Our languages, and every other one with a folder: it is updated and compiled like them."""
    return sorted(OURS | {path.parent.parent.name for path in LOCALE.glob("*/LC_MESSAGES/django.po")})


class Timeless(Catalog):
    """A catalogue whose header names neither the day nor the tool: they would change it where nothing else does."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:  # type: ignore[override]
        return [
            ("Project-Id-Version", "partnership-xblock"),
            ("Language", str(self.locale)),
            ("Plural-Forms", self.plural_forms),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]


def existing(language: str) -> Catalog:
    path = po_path(language)
    if not path.is_file():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def updated(template: Catalog, language: str) -> Timeless:
    """The language's catalogue with exactly the messages of the sources; existing translations stay."""
    before = existing(language)
    catalog = Timeless(locale=language, header_comment=HEADER, fuzzy=False)
    for message in messages(template):
        existing_message = before.get(message.id, message.context)
        catalog.add(
            message.id,
            existing_message.string if existing_message else None,
            message.locations,
            flags={*message.flags, *({"fuzzy"} if existing_message and existing_message.fuzzy else ())},
            auto_comments=message.auto_comments,
            user_comments=existing_message.user_comments if existing_message else (),
            context=message.context,
        )
    return catalog


def as_po(catalog: Catalog) -> bytes:
    """Sorted by message, with file names and without line numbers, so that a change of code is not a change here."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, sort_output=True, include_lineno=False, width=120)
    return buffer.getvalue()


def as_mo(catalog: Catalog) -> bytes:
    """What gettext reads."""
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def files(catalog: Catalog) -> dict[Path, bytes]:
    """The files of one language."""
    path = po_path(str(catalog.locale))
    compiled = as_mo(catalog)
    return {path: as_po(catalog), **{path.with_name(name): compiled for name in COMPILED}}


def messages(catalog: Catalog) -> Iterator[Message]:
    return (message for message in catalog if message.id)


def texts(message: Message) -> tuple[list[str], list[str]]:
    """Its ids and its translations, each as a list (two ids and n translations for a plural)."""
    ids = list(message.id) if isinstance(message.id, (list, tuple)) else [message.id]
    strings = list(message.string) if isinstance(message.string, (list, tuple)) else [message.string or ""]
    return [str(text) for text in ids], [str(text) for text in strings]


def gaps(catalog: Catalog) -> list[str]:
    """What is wrong with a translation: empty, fuzzy, or with placeholders that the English does not have."""
    problems = []
    for message in messages(catalog):
        ids, strings = texts(message)
        places = ", ".join(sorted({place for place, _ in message.locations}))
        allowed = {name for text in ids for name in PLACEHOLDER.findall(text)}
        if not all(strings):
            problems.append(f"no Thai: {ids[0]!r} ({places})")
        elif message.fuzzy:
            problems.append(f"fuzzy: {ids[0]!r} ({places})")
        elif not all(set(PLACEHOLDER.findall(text)) <= allowed for text in strings):
            problems.append(f"other placeholders: {ids[0]!r} ({places})")
        elif any(allowed - set(PLACEHOLDER.findall(text)) for text in strings):
            problems.append(f"a placeholder is missing: {ids[0]!r} ({places})")
    return problems


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    template = extracted()
    catalogs = {language: updated(template, language) for language in languages()}
    problems = []
    for catalog in catalogs.values():
        for path, contents in files(catalog).items():
            if check and not (path.is_file() and path.read_bytes() == contents):
                problems.append(f"stale: {path.relative_to(ROOT)} (run `make messages` and commit)")
            elif not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(contents)
    problems += gaps(catalogs["th"])
    print(f"catalogues: {len(template)} messages, {len(problems)} to mend")
    for problem in problems:
        print(f"  {problem}")
    return 1 if check and problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
