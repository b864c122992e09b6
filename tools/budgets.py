"""Checks the size of pages: what a learner's device loads for one activity, by URL, gzip.

    python tools/budgets.py    print every kind's page and every file of words; fail when one is over

The size of a page's data is checked where pages are made: tests/block/test_weight.py.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

SERVED = Path(__file__).resolve().parent.parent / "static" / "partnership_xblock"
PAGE = 42 * 1024  # bytes of JS and CSS together, for the page of one activity (decision 0009)
AIM = 39 * 1024  # the target size of a page; printed, not enforced
OWN = 12 * 1024  # bytes of a kind's own JS and CSS
OWN_OF = {"aar": 13 * 1024, "map": 31 * 512}  # older than that limit
WORDS = 9 * 1024  # bytes of one language and kind, cached beside these (decision 0042)
EDITOR = 70 * 1024  # Studio's editor with the activity on trial: core, its own files, and those of a kind
DESK_WORDS = 12 * 1024  # the same for the trainer's desk; a kind's words come when work of it is opened
DESK_KIND_WORDS = 5 * 1024  # those of one kind at the desk


def zipped(file: Path) -> int:
    """Gzip bytes; 0 for a file that does not exist."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0)) if file.is_file() else 0


def weight(name: str) -> int:
    """The size of `js/<name>.js` and `css/<name>.css`; a kind may have no styles of its own."""
    return sum(zipped(SERVED / folder / f"{name}.{folder}") for folder in ("js", "css"))


def limit_of(name: str) -> int:
    """Of a file of words."""
    if name.endswith("-desk"):
        return DESK_WORDS
    return DESK_KIND_WORDS if "-desk-" in name else WORDS


def over(what: str, size: int, limit: int, rest: str = "") -> bool:
    """Prints one line and returns whether the size is over its limit."""
    print(f"  {what:<12} {size:>7,} of {limit:>6,}{rest}{'  OVER' if size > limit else ''}")
    return size > limit


def main() -> int:
    kinds = sorted(path.stem.removeprefix("kind-") for path in (SERVED / "js").glob("kind-*.js"))
    words = sorted((SERVED / "words").glob("*.js"))
    if not kinds or not words:
        print("no activity, or no file of words, is built: run `make build`")
        return 1
    core = weight("core")
    print(f"budgets: core {core:,} bytes gzip")
    if later := weight("more"):
        print(f"  more         {later:>7,} asked for only when it is needed, not when a page opens")
    print("a kind's own files")
    wrong = sum(over(kind, weight(f"kind-{kind}"), OWN_OF.get(kind, OWN)) for kind in kinds)
    print(f"a page of each: core and its own (aim {AIM:,})")
    for kind in kinds:
        page = core + weight(f"kind-{kind}")
        wrong += over(kind, page, PAGE, f"  {page - AIM:+,} to the aim")
    largest = max(weight(f"kind-{kind}") for kind in kinds)
    print("Studio's editor: core, its own and the largest kind")
    wrong += over("studio", core + weight("studio") + largest, EDITOR, f"  of these {weight('studio'):,} its own")
    print("words, cached: files a language and kind, one a language for the desk, and one of lists")
    wrong += sum(over(file.stem, zipped(file), limit_of(file.stem)) for file in words)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
