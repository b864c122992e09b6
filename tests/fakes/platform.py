"""Makes the fake platform modules importable for one test, and removes them for the next."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "openedx"
NAMES = tuple(sorted({path.stem for path in HERE.iterdir() if not path.name.startswith("__")}))


def _ours(module: str) -> bool:
    return module.split(".", maxsplit=1)[0] in NAMES


@contextmanager
def fake_platform() -> Iterator[Any]:
    """The platform's state (`fake_platform.Platform`), with its modules importable until the end.

    `openedx` may be installed for real as a namespace (openedx_events brings none of the names used here).
    """
    hidden = {name: module for name, module in sys.modules.items() if _ours(name)}
    for name in hidden:
        del sys.modules[name]
    sys.path.insert(0, str(HERE))
    importlib.invalidate_caches()
    try:
        state = importlib.import_module("fake_platform").reset()
        importlib.import_module("lms.djangoapps.grades.signals.handlers").connect()
        yield state
    finally:
        sys.path.remove(str(HERE))
        for name in [name for name in sys.modules if _ours(name)]:
            del sys.modules[name]
        sys.modules.update(hidden)
