"""Asks whether tests are collected in one order: twice, with the hashes of texts and the addresses of classes others.

What is parametrised from a set, or sorted by what two have alike, stands in another order in each process; then the
processes that share a run of tests refuse to begin. Here it is said which tests those are. Question `order` of
`make check`; not in `.ci/run`, where the processes of `make test` compare at once.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ("1", "2")
COLLECT = (sys.executable, "-m", "pytest", "--collect-only", "-q", "--no-header", "-m", "not browser")
NAMED = 10
"""So many tests are named, at most."""


def collected(seed: str) -> list[str]:
    """The ids of all tests, as a process with this seed of hashes lists them."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "CHROMIUM": "none"}
    done = subprocess.run(COLLECT, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"tests could not be collected:\n{done.stdout}{done.stderr}")
    return [line for line in done.stdout.splitlines() if "::" in line]


def apart(first: list[str], second: list[str]) -> list[str]:
    """Tests that do not stand at the same place in both lists; those that are in one only, first."""
    alone = sorted(set(first) ^ set(second))
    return alone or [one for one, other in zip(first, second, strict=True) if one != other]


def main() -> int:
    with ThreadPoolExecutor(max_workers=len(SEEDS)) as both:
        first, second = both.map(collected, SEEDS)
    if wrong := apart(first, second):
        print("collected in another order in each process (a set, or a sort by what two have alike?):")
        print("\n".join(f"  {one}" for one in wrong[:NAMED]))
        return 1
    print(f"{len(first):,} tests, in one order")
    return 0 if first else 1


if __name__ == "__main__":
    sys.exit(main())
