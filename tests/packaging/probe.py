"""Run by the interpreter of a fresh venv: prints as JSON what an installed package shows of itself."""

from __future__ import annotations

import gettext
import importlib.resources
import json
import sys
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="probe",
    INSTALLED_APPS=[
        "django.contrib.contenttypes",
        "django.contrib.auth",
        "django.contrib.staticfiles",
        "rest_framework",
        "drf_spectacular",
        "partnership_xblock",
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    STATIC_URL="/static/",
    LANGUAGE_CODE="th",
    LANGUAGES=[("th", "Thai"), ("en", "English")],
    PARTNERSHIP_HOST="partnership_xblock.host.standalone.StandaloneHost",
    USE_TZ=True,
)
django.setup()

from django.contrib.staticfiles import finders  # noqa: E402
from django.template.loader import get_template  # noqa: E402
from django.utils import translation  # noqa: E402
from xblock.core import XBlock  # noqa: E402

LMS_NEVER_COLLECTS = (".py", ".pyc", ".scss")


def lms_walk(folder, prefix: str = "") -> Iterator[str]:
    """What the LMS finder collects below a block's resources_dir: every file but sources of Python and Sass."""
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.name.endswith(LMS_NEVER_COLLECTS):
            continue
        if item.is_dir():
            yield from lms_walk(item, f"{prefix}{item.name}/")
        else:
            yield f"{prefix}{item.name}"


def lms_collects(block: type[XBlock]) -> dict[str, object]:
    """The LMS names the url after the package above the block's module, and collects from the package above that."""
    named = block.__module__.rsplit(".", 1)[0]
    collected = named.rsplit(".", 1)[0]
    folder = importlib.resources.files(collected) / block.get_resources_dir()
    return {"named": named, "collected": collected, "files": list(lms_walk(folder)) if folder.is_dir() else []}


def opened(block: type[XBlock], names: list[str]) -> list[str]:
    """Those of the files that the block hands out itself (Studio, the workbench, libraries)."""
    found = []
    for name in names:
        with block.open_local_resource(name) as file:
            if file.read():
                found.append(name)
    return found


def translated(language: str, message: str) -> dict[str, str]:
    """A message as the LMS's service for XBlocks says it, and as Django says it."""
    package = Path(str(importlib.resources.files("partnership_xblock")))
    service = gettext.translation("text", str(package / "translations"), languages=[language])
    with translation.override(language):
        return {"xblock": service.gettext(message), "django": translation.gettext(message)}


def main(served: list[str], templates: list[str], message: str) -> None:
    import partnership_xblock

    block = XBlock.load_class("partnership")
    report = {
        "package": partnership_xblock.__file__,
        "entry_points": {
            group: [entry.value for entry in entry_points(group=group) if entry.value.startswith("partnership_xblock")]
            for group in ("xblock.v1", "lms.djangoapp", "cms.djangoapp")
        },
        "apps": [entry.load().name for entry in entry_points(group="lms.djangoapp", name="partnership_xblock")],
        "block": f"{block.__module__}.{block.__name__}",
        "opened": opened(block, served),
        "found": [name for name in served if finders.find(name)],
        "lms": lms_collects(block),
        "templates": [get_template(name).template.name for name in templates],
        "words": {language: translated(language, message) for language in ("th", "en")},
    }
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
