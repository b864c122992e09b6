"""What docs/operations.md says of Tutor, rendered by Tutor itself (`nox -s tutor`); Docker is not needed for that."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "docs" / "tutor" / "partnership.py"

PIP_NAMED = re.compile(r"""(?:ENV|ARG) PIP_COMMAND[= ]["']?(?P<command>[^"']*)["']?$""")

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("tutor") is None, reason="Tutor is not in this environment (make matrix runs nox -s tutor)"
)


class Tutor:
    """One Tutor project in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.root, self.plugins = folder / "root", folder / "plugins"
        self.plugins.mkdir()

    def run(self, *arguments: str) -> str:
        places = {"TUTOR_ROOT": str(self.root), "TUTOR_PLUGINS_ROOT": str(self.plugins)}
        command = [str(Path(sys.executable).with_name("tutor")), *arguments]
        done = subprocess.run(command, env={**os.environ, **places}, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def rendered(self, *path: str) -> str:
        return self.root.joinpath("env", *path).read_text(encoding="utf-8")

    @property
    def dockerfile(self) -> str:
        return self.rendered("build", "openedx", "Dockerfile")


@pytest.fixture
def tutor(tmp_path):
    return Tutor(tmp_path)


@pytest.fixture
def with_plugin(tutor):
    shutil.copy(PLUGIN, tutor.plugins)
    tutor.run("plugins", "enable", "partnership")
    tutor.run("config", "save")
    return tutor


def test_the_line_of_the_readme(tutor):
    requirement = "git+https://github.com/ORG/partnership_xblock.git"
    assert requirement in (ROOT / "README.md").read_text(encoding="utf-8")
    tutor.run("config", "save", "--append", f"OPENEDX_EXTRA_PIP_REQUIREMENTS={requirement}")
    (line,) = [line for line in tutor.dockerfile.splitlines() if requirement in line]
    assert "install" in line


def test_the_plugin_installs_after_the_platforms_own_requirements(with_plugin):
    lines = with_plugin.dockerfile.splitlines()
    ours = next(number for number, line in enumerate(lines) if "partnership-xblock @ git+https://" in line)
    theirs = next(number for number, line in enumerate(lines) if "base.txt" in line)
    assert lines[ours].startswith("RUN ")
    assert ours > theirs


def test_the_build_runs_the_installer_that_this_tutor_has(with_plugin):
    """The line as the image's shell reads it: Tutor 20 (Teak) has pip alone, later ones name another in a variable."""
    lines = with_plugin.dockerfile.splitlines()
    ours = next(number for number, line in enumerate(lines) if "partnership-xblock @ git+https://" in line)
    named = [line for line in lines[:ours] if PIP_NAMED.match(line)]
    environment = {"PIP_COMMAND": PIP_NAMED.match(named[-1])["command"]} if named else {}
    told = ["/bin/sh", "-c", f"printf '%s\\n' {lines[ours].removeprefix('RUN ')}"]
    words = subprocess.run(told, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()
    assert words[:-1] in (["pip", "install"], ["uv", "pip", "install"])
    assert words[-1].startswith("partnership-xblock @ git+https://")


def test_another_version_is_a_line_of_configuration(with_plugin):
    with_plugin.run("config", "save", "--set", "PARTNERSHIP_REQUIREMENT=partnership-xblock==0.2.0")
    assert 'install "partnership-xblock==0.2.0"' in with_plugin.dockerfile


def test_settings_are_python_of_the_lms(with_plugin):
    with_plugin.run("config", "save", "--set", "PARTNERSHIP_EXPORT_FILE_FROM=500")
    text = with_plugin.rendered("apps", "openedx", "settings", "lms", "production.py")
    compile(text, "production.py", "exec")
    (line,) = [line for line in text.splitlines() if line.startswith("PARTNERSHIP_")]
    assert line == "PARTNERSHIP_EXPORT_FILE_FROM = 500"
    studio = with_plugin.rendered("apps", "openedx", "settings", "cms", "production.py")
    assert "PARTNERSHIP_" not in studio


def test_the_tables_are_made_when_the_lms_is():
    """`tutor local do init` runs these in the LMS; what it runs is not rendered to a file."""
    ask = (
        f"import runpy; from tutor import hooks; runpy.run_path({str(PLUGIN)!r});"
        "print([task for name, task in hooks.Filters.CLI_DO_INIT_TASKS.iterate() if name == 'lms'])"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "./manage.py lms migrate partnership_xblock" in done.stdout


def test_a_worker_runs_beside_the_lms_and_its_media_is_public(with_plugin):
    """Facts that decide 0018: there is a worker, and what lies in the media folder is everybody's."""
    assert "lms-worker:" in with_plugin.rendered("local", "docker-compose.prod.yml")
    assert "static-map = /media=/openedx/media/" in with_plugin.rendered("apps", "openedx", "uwsgi.ini")
    assert "harakiri" not in with_plugin.rendered("apps", "openedx", "uwsgi.ini")
    workers = with_plugin.rendered("k8s", "deployments.yml")
    assert "/openedx/media" not in workers
