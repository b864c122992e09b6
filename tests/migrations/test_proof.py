"""The proof over every migration, small and on SQLite; `nox -s migrations` runs it large and on the three servers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.db.migrations.loader import MigrationLoader

from partnership_xblock.activities import KINDS

ROOT = Path(__file__).resolve().parents[2]


TEACHERS = 4
"""In the sample, each with a submission in every kind; the rows are copies of theirs."""


@pytest.mark.slow
def test_every_migration_goes_forward_and_back_over_rows_that_are_there():
    rows = 8 * TEACHERS * len(KINDS)
    proof = [
        sys.executable,
        "benchmarks/migrations.py",
        "--rows",
        str(rows),
        "--sample",
        str(TEACHERS),
        "--sizes",
        "--export",
    ]
    done = subprocess.run(
        proof,
        cwd=ROOT,
        env={**os.environ, "PARTNERSHIP_TEST_DB": "sqlite"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ours = {name for app, name in MigrationLoader(None).disk_migrations if app == "partnership_xblock"}
    later = ours - {"0001_initial"}
    assert set(re.findall(r"forward (\S+) +\d+\.\d\d s", done.stdout)) == later
    assert len(re.findall(r"back to (\S+) +\d+\.\d\d s", done.stdout)) == len(later)
    assert f"submission {rows}" in done.stdout
    assert "export streamed as CSV" in done.stdout
