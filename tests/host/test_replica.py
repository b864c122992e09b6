"""Reads that may lag go where the platform's router sends them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from edx_django_utils.db import read_replica

from partnership_xblock.host.replica import may_lag


def where():
    """What the router would read from now."""
    return read_replica._storage.db_name


def test_only_within_and_only_what_need_not_be_fresh():
    with may_lag():
        assert where() == "read_replica"
    assert where() is None
    with may_lag(fresh=True):
        assert where() is None


def test_an_error_within_leaves_no_mark():
    with pytest.raises(KeyError), may_lag():
        raise KeyError
    assert where() is None


def test_a_site_without_the_platform_reads_where_it_reads(monkeypatch):
    monkeypatch.setitem(sys.modules, "edx_django_utils.db.read_replica", None)
    with may_lag():
        assert where() is None


@pytest.mark.slow
def test_a_desk_on_a_replica_that_is_behind(tmp_path):
    environment = {**os.environ, "PARTNERSHIP_REPLICA_FOLDER": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("replica_story.py"))],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(done.stdout.splitlines()) == 5
