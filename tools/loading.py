"""Measures the cost of this app in every process of a platform that starts: modules, memory, time.

    python tools/loading.py            both, each in fresh processes; fails when one loads too much
    python tools/loading.py modules    the modules of ours, and of others because of us

Two moments. "start" is all that `django.setup()` does for us, in every process of the platform, worker and command.
"pages" is what a process loads when it first serves a block or a page of ours. Counted is the difference to a platform
that has loaded Django, REST framework, drf-spectacular, XBlock, opaque-keys, pydantic and Celery (`FLOOR`). A module
too many fails, and so does memory; milliseconds depend on the machine and are printed only.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
OURS: Final = "partnership_xblock"
FLOOR: Final = (
    "celery.app.task", "django.contrib.admin", "django.views.decorators.http", "drf_spectacular.utils",
    "drf_spectacular.views", "opaque_keys.edx.locator", "pydantic.fields", "pydantic.functional_validators",
    "rest_framework.decorators", "rest_framework.views", "web_fragments.fragment", "xblock.completable",
    "xblock.core", "xblock.fields",
)  # fmt: skip
AT_START: Final = ("admin", "apps", "checks", "domain", "host", "models", "plugin", "wording")
"""Our packages that a process may load when it starts; `api` and everything below it is loaded with the first
request."""
MOST_AT_START: Final = 34
"""Modules of ours, of some two hundred."""
MEGABYTES: Final = {"start": 8.0, "pages": 10.0}
"""Resident memory of a process; the second comes on top of the first."""
MILLISECONDS: Final = 150
RUNS: Final = 3

_PROBE: Final = """
import importlib, json, sys, time

sys.path.insert(0, {root!r})
from django.conf import settings
import tests.settings as chosen

apps = [app for app in chosen.INSTALLED_APPS if {with_us} or app != {ours!r}]
told = {{name: getattr(chosen, name) for name in dir(chosen) if name.isupper()}}
settings.configure(**{{**told, "INSTALLED_APPS": apps}})


def megabytes():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * {page} / 1e6


def step(act):
    before, known, began = megabytes(), set(sys.modules), time.process_time()
    act()
    spent = (time.process_time() - began) * 1000
    return {{"ms": spent, "mb": megabytes() - before, "modules": sorted(set(sys.modules) - known)}}


def import_all(names):
    for name in names:
        importlib.import_module(name)


from pydantic import BaseModel

class Any(BaseModel):
    text: str

import_all([name for name in {floor!r} if not name.startswith(("django.", "rest_framework", "drf_"))])
import django

told = {{"start": step(django.setup)}}
import_all({floor!r})
if {with_us}:
    told["pages"] = step(lambda: import_all(["{ours}.block", "{ours}.urls"]))
print(json.dumps(told))
"""


def probe(*, with_us: bool) -> dict[str, dict[str, Any]]:
    """Starts one fresh process and measures each moment in it."""
    code = _PROBE.format(root=str(ROOT), ours=OURS, floor=FLOOR, with_us=with_us, page=os.sysconf("SC_PAGE_SIZE"))
    environment = {**os.environ, "PARTNERSHIP_TEST_DB": "sqlite"}
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    costs: dict[str, dict[str, Any]] = json.loads(process.stdout.splitlines()[-1])
    return costs


def ours(modules: list[str]) -> list[str]:
    return [name for name in modules if name.split(".")[0] == OURS]


def of_others(modules: list[str], besides: list[str]) -> list[str]:
    """Packages that are loaded because of us; parts of packages that the platform has loaded anyway are not counted."""
    floor = {name.split(".")[0] for name in FLOOR}
    packages = {name.split(".")[0] for name in modules} - {name.split(".")[0] for name in besides}
    return sorted(packages - floor - {OURS} - set(sys.stdlib_module_names))


def too_early(modules: list[str]) -> list[str]:
    """Modules of ours that no process needs before the first request."""
    return [name for name in ours(modules) if name != OURS and name.split(".")[1] not in AT_START]


def median(runs: list[dict[str, dict[str, Any]]], moment: str, what: str) -> float:
    return statistics.median(run[moment][what] for run in runs)


def main(arguments: list[str]) -> int:
    with_us = [probe(with_us=True) for _ in range(RUNS)]
    without = [probe(with_us=False) for _ in range(RUNS)]
    start, pages = (with_us[0][moment]["modules"] for moment in ("start", "pages"))
    if arguments == ["modules"]:
        print("\n".join(name for name in start if name not in without[0]["start"]["modules"]))
        return 0
    wrong = [f"{name} is loaded when a process starts" for name in too_early(start)]
    if len(ours(start)) > MOST_AT_START:
        wrong.append(f"{len(ours(start))} modules of ours when a process starts; {MOST_AT_START} may be")
    others = of_others(start, without[0]["start"]["modules"]) + of_others(pages, [])
    wrong += [f"{name} is loaded because of us" for name in others]
    costs = {
        "start": [median(with_us, "start", what) - median(without, "start", what) for what in ("ms", "mb")],
        "pages": [median(with_us, "pages", what) for what in ("ms", "mb")],
    }
    for moment, (ms, mb) in costs.items():
        number = len(ours(with_us[0][moment]["modules"]))
        goal = f" (goal {MILLISECONDS})" if moment == "start" else ""
        memory = f"{mb:>6.1f} MB of {MEGABYTES[moment]:g}"
        print(f"loading: {moment:<6}{number:>4} modules{memory}{ms:>6.0f} ms of CPU{goal}")
        if mb > MEGABYTES[moment]:
            wrong.append(f"{moment}: {mb:.1f} MB; {MEGABYTES[moment]:g} may be")
    print("\n".join(wrong) if wrong else "loading: as little as may be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
