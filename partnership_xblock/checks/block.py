"""Can the XBlock be loaded? The platform only logs that one cannot, and then shows nothing in its place."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import entry_points

from .question import Finding, Question

GROUP, TYPE = "xblock.v1", "partnership"


def ask() -> Iterator[Finding]:
    packages = list(entry_points(group=GROUP, name=TYPE))
    if not packages:
        yield Finding(
            "error",
            f"No installed package offers the block type “{TYPE}”.",
            "Install partnership-xblock with pip into the environment of the platform, then restart it.",
        )
        return
    if len(packages) > 1:
        yield Finding(
            "error", f"{len(packages)} packages offer “{TYPE}”.", "Uninstall all of them but partnership-xblock."
        )
    try:
        loaded = packages[0].load()
    except Exception as error:  # noqa: BLE001 (any error of an import is what is asked about)
        yield Finding(
            "error",
            f"The block cannot be loaded: {type(error).__name__}: {error}",
            "Until this is mended courses show nothing where the activity stands. Reinstall partnership-xblock.",
        )
    else:
        yield Finding("ok", f"Block type “{TYPE}” is {loaded.__module__}.{loaded.__name__}.")


QUESTION = Question(name="block", ask=ask, cheap=True)
