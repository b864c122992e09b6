"""The table at the end of a long proof: each stage, its time, and what its processes cost."""

from __future__ import annotations

import subprocess
import sys

from stages import Result, Stages, stored, table

BUSY = "import time\nwhile time.process_time() < 0.3: pass"


def test_the_processor_time_of_what_a_stage_starts_is_its_own(tmp_path):
    stages = Stages(2)
    stages.run("busy", "computes", lambda: subprocess.run([sys.executable, "-c", BUSY], check=True) is not None)
    stages.run("idle", "does nothing", lambda: False)
    busy, idle = stages.done
    assert busy.cpu >= 0.29
    assert idle.cpu < 0.1
    assert stages.failed == ["idle"]
    stages.keep(tmp_path / "kept.json")
    assert stored(tmp_path / "kept.json") == stages.done


def test_a_table_adds_up_both():
    lines = table("all", [Result("a", 61, "ok", 100), Result("b", 9, "FAILED", 10)]).splitlines()
    assert [line.split() for line in lines[1:]] == [
        ["time", "processors"],
        ["a", "1", "min", "01", "s", "1", "min", "40", "s", "ok"],
        ["b", "9", "s", "10", "s", "FAILED"],
        ["together", "1", "min", "10", "s", "1", "min", "50", "s"],
    ]
