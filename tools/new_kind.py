"""Lays out a new kind of activity that works: `make kind NAME=garden`.

python tools/new_kind.py garden

The files are those of tools/kind/tree with the kind's name in place of `kindname`: a small kind of one choice and one
text, with all that a kind has. The kind is entered in `KINDS` and in README's table, and the Thai of its words in the
catalogue. What only a person can write is marked with `make kind wrote this:`, and
tests/activities/test_conformance.py names it until the mark is gone.

Nothing that exists is overwritten.
"""

from __future__ import annotations

import json
import keyword
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import messages

from partnership_xblock import wording
from partnership_xblock.activities import ACTIVITIES, KINDS

TREE = ROOT / "tools" / "kind" / "tree"
THAI = ROOT / "tools" / "kind" / "thai.json"
LIST = ROOT / "partnership_xblock" / "activities" / "__init__.py"
README = ROOT / "README.md"
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
LONGEST = 32
"""The longest name of a kind: its column has no room for more letters (models/work.py)."""
OWN_NAMES = {"activity", "rubric", "starters", "words"}
"""A module beside the kinds, and names that a kind's own `__init__` uses in capitals."""
ROW = "| **{name}** | makes a choice and tells what shows it <!-- make kind wrote this: what a teacher does --> |\n"


def refusal(name: str) -> str:
    """Why a kind cannot have this name; empty where it can."""
    if not NAME.fullmatch(name) or len(name) > LONGEST:
        return f"{name!r} is no name for a kind: small letters, digits and single _, {LONGEST} at most (NAME=garden)"
    if keyword.iskeyword(name) or name in OWN_NAMES:
        return f"{name!r} is no name for a kind: Python, or a kind's own module, uses it"
    if name in KINDS:
        return f"{name!r} is a kind already"
    if name in spoken_for():
        return f"{name!r} is no name for a kind: keys of words that begin with it are something else's"
    return ""


def spoken_for() -> set[str]:
    """The prefixes of existing words' keys: the interface's, and those of the existing kinds."""
    modules = (import_module(f"{wording.__name__}.{one.name}") for one in iter_modules(wording.__path__))
    tables = [getattr(module, "WORDS", {}) for module in modules]
    return {key.partition(".")[0] for table in [*tables, *(kind.words for kind in ACTIVITIES)] for key in table}


def with_name(text: str, name: str) -> str:
    """A template's text or path, for a kind of this name."""
    camel = "".join(part.capitalize() for part in name.split("_"))
    return text.replace("kindname", name).replace("KindName", camel).replace("KINDNAME", name.upper())


def laid_out(name: str) -> dict[Path, str]:
    """Every file of the new kind with its content."""
    templates = sorted(path for path in TREE.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {
        ROOT / with_name(path.relative_to(TREE).as_posix(), name): with_name(path.read_text(encoding="utf-8"), name)
        for path in templates
    }


def list_of_kinds(name: str) -> str:
    """The list of kinds with this one at its end."""
    return _after(LIST.read_text(encoding="utf-8"), r"^KINDS\b.*\(\n(?: {4}\"\w+\",\n)+", f'    "{name}",\n', LIST)


def readme(name: str) -> str:
    """README with a line for this kind at the end of its table."""
    extracted = README.read_text(encoding="utf-8")
    return _after(extracted, r"^\| kind \|.*\n\|[-|]+\n(?:\|.*\n)+", ROW.format(name=name), README)


def _after(text: str, place: str, line: str, path: Path) -> str:
    extracted = re.search(place, text, re.MULTILINE)
    if extracted is None:
        raise LookupError(f"{path.relative_to(ROOT)} has no place for a kind: nothing there looks like {place!r}")
    return text[: extracted.end()] + line + text[extracted.end() :]


def write_thai() -> None:
    """The Thai of the words that came with the kind; existing translations in the catalogue stay."""
    translations = json.loads(THAI.read_text(encoding="utf-8"))
    catalog = messages.updated(messages.extracted(), "th")
    for message in messages.messages(catalog):
        message.string = message.string or translations.get(message.id)
    for path, contents in messages.files(catalog).items():
        path.write_bytes(contents)


def tidy(paths: list[Path]) -> None:
    """The order of imports and the breaks of lines depend on the name."""
    python = [str(path) for path in paths if path.suffix == ".py"]
    for arguments in (["check", "--select", "I", "--fix"], ["format"]):
        subprocess.run(
            [sys.executable, "-m", "ruff", *arguments, "--quiet", "--no-cache", *python], cwd=ROOT, check=True
        )


def main(arguments: list[str]) -> int:
    name = arguments[0] if len(arguments) == 1 else ""
    files = laid_out(name) if NAME.fullmatch(name) else {}
    there = [path.relative_to(ROOT).as_posix() for path in files if path.exists()]
    if (why := refusal(name)) or there:
        print(why or f"{name!r} has files already; nothing was written")
        for path in there:
            print(f"  {path}")
        return 1
    files |= {LIST: list_of_kinds(name), README: readme(name)}
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    tidy(list(files))
    subprocess.run([sys.executable, str(ROOT / "tools" / "presets.py"), name], check=True)
    write_thai()
    print(f"{name}: {len(files) + 1} files written. Now:")
    print("  make messages build                                            writes what follows from them")
    print(f"  .venv/bin/python -m pytest tests/activities -k {name}   names what is yours to write")
    print("  docs/adding-an-activity.md says how")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
