"""The operator writes out what is kept of one person."""

from __future__ import annotations

import stat
import zipfile
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.services.conftest import handed_in, host, open_for, page

__all__ = ["handed_in", "host", "open_for", "page"]

pytestmark = pytest.mark.django_db


def run(person, folder):
    out = StringIO()
    call_command("partnership_bundle", "--user-id", str(person), "--out", str(folder), stdout=out)
    return out.getvalue()


def test_a_zip_only_the_operator_can_read(page, handed_in, tmp_path):
    output = run(page.user, tmp_path)
    (path,) = tmp_path.iterdir()
    assert str(path) in output
    assert "work                1" in output
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert zipfile.ZipFile(path).testzip() is None


def test_nothing_is_overwritten(page, tmp_path):
    run(page.user, tmp_path)
    with pytest.raises(CommandError, match="there already"):
        run(page.user, tmp_path)
    with pytest.raises(CommandError, match="Not a folder"):
        run(page.user, tmp_path / "nowhere")
