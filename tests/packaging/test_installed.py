"""However it was installed, the package shows its block, files, templates and words to the platform."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from .conftest import ROOT, run

PROBE = Path(__file__).with_name("probe.py")


def below(folder: str) -> list[str]:
    top = ROOT / folder
    return sorted(path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file())


def some_message() -> tuple[str, str]:
    """A message and its Thai, from the catalogue itself."""
    with (ROOT / "partnership_xblock/conf/locale/th/LC_MESSAGES/django.po").open("rb") as file:
        message = next(entry for entry in read_po(file) if entry.id and entry.string)
    return str(message.id), str(message.string)


SERVED = below("static")
TEMPLATES = [name for name in below("templates") if name.endswith(".html")]
MESSAGE, THAI = some_message()


@pytest.fixture(scope="session")
def report(installed, tmp_path_factory):
    """What the installed package shows, seen from a folder in which there is nothing to import."""
    asked = json.dumps({"served": SERVED, "templates": TEMPLATES, "message": MESSAGE})
    nowhere = tmp_path_factory.mktemp("nowhere")
    found = json.loads(run(str(installed), "-W", "ignore", str(PROBE), asked, cwd=nowhere))
    return {**found, "venv": installed.parents[1]}


def test_it_is_this_installation_that_was_asked(report):
    assert not Path(report["package"]).is_relative_to(ROOT)
    assert Path(report["package"]).is_relative_to(report["venv"].parent)


def test_entry_points(report):
    plugin = ["partnership_xblock.apps:PartnershipConfig"]
    assert report["entry_points"] == {
        "xblock.v1": ["partnership_xblock.block:PartnershipXBlock"],
        "lms.djangoapp": plugin,
        "cms.djangoapp": plugin,
    }
    assert report["apps"] == ["partnership_xblock"]
    assert report["block"] == "partnership_xblock.block.PartnershipXBlock"


def test_static_files_by_the_block_and_by_django(report):
    assert "partnership_xblock/js/core.js" in SERVED
    assert report["opened"] == SERVED
    assert report["found"] == SERVED


def test_static_files_by_the_lms_finder_and_nothing_else(report):
    assert report["lms"]["named"] == report["lms"]["collected"] == "partnership_xblock"
    assert report["lms"]["files"] == SERVED


def test_templates(report):
    assert report["templates"] == TEMPLATES


def test_compiled_catalogues(report):
    assert report["words"]["th"] == {"xblock": THAI, "django": THAI}
    assert report["words"]["en"] == {"xblock": MESSAGE, "django": MESSAGE}
