"""The one place for how heavy a page may be: what a learner's device loads for one activity, by URL, gzip.

python tools/budgets.py    print every kind's page; fail when one is over
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

SERVED = Path(__file__).resolve().parent.parent / "static" / "partnership_xblock"
PAGE = 42 * 1024  # bytes of JS and CSS together, for the page of one activity (decision 0009)


def weight(name: str) -> int:
    """Gzip bytes of `js/<name>.js` and `css/<name>.css`; a kind need not have styles of its own."""
    files = (SERVED / folder / f"{name}.{folder}" for folder in ("js", "css"))
    return sum(len(gzip.compress(file.read_bytes(), 9, mtime=0)) for file in files if file.is_file())


def main() -> int:
    kinds = sorted(path.stem for path in (SERVED / "js").glob("kind-*.js"))
    if not kinds:
        print("no activity is built: run `make build`")
        return 1
    core = weight("core")
    print(f"budgets: core {core:,} bytes gzip; a page may weigh {PAGE:,}")
    if later := weight("more"):
        print(f"  more         {later:>7,} asked for only when it is needed, not when a page opens")
    over = 0
    for kind in kinds:
        page = core + weight(kind)
        over += page > PAGE
        verdict = "  OVER" if page > PAGE else ""
        print(f"  {kind.removeprefix('kind-'):<12} {weight(kind):>7,} with core {page:>7,}{verdict}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
