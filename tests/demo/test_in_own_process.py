"""The demo is a project of its own: its tests run under its settings, which one process can have only once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_demo_site():
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/demo", "--ds=demo.settings", "-q", "-p", "no:cacheprovider"],
        cwd=ROOT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "demo.settings", "DEMO_TESTING": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert run.returncode == 0, run.stdout[-8000:] + run.stderr[-2000:]
