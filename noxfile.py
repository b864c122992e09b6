"""The one place for the versions this package is held to: the platform's releases, each in a fresh environment.

    nox                          every environment
    nox -s "teak" "verawood"     some of them

Interpreters are looked for in PATH and below ~/.pyenv/versions. One that is missing is said and skipped. Browser
stories and the database servers are not here: they run once, in `make test`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False
nox.options.stop_on_first_error = False
nox.options.reuse_existing_virtualenvs = False

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "tools"))
import databases  # noqa: E402  (a script of ours, not a package)

REPORTS = ROOT / ".make" / "reports"


def interpreter(version: str) -> str:
    """A working `python<version>`; its bare name where there is none, so that nox says that it is missing."""
    candidates = [
        shutil.which(f"python{version}"),
        *sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python")),
    ]
    for candidate in filter(None, candidates):
        asked = subprocess.run(
            [str(candidate), "-c", "import sys, venv; print(sys.executable)"],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.returncode == 0:
            return asked.stdout.strip()
    return f"python{version}"


def run_tests(session: nox.Session, *requirements: str) -> None:
    """Install the package beside exactly these requirements, and run all tests that need nothing else."""
    session.install("--quiet", "-e", ".", "-r", "requirements/test.txt", *requirements)
    report = REPORTS / f"matrix-{session.name}.xml"
    # Tests of the demo run in a process of their own, which is told the same: no browser here.
    environment = {"CHROMIUM": "none"}
    session.run(
        "python", "-m", "pytest", "-q", "-m", "not browser", f"--junitxml={report}", *session.posargs, env=environment
    )


@nox.session(python=interpreter("3.11"))
def teak(session: nox.Session) -> None:
    """Teak's own versions: the oldest that is promised."""
    run_tests(
        session,
        "Django>=4.2,<4.3",
        "XBlock[django]==5.2.0",
        "djangorestframework==3.14.*",
        "drf-spectacular==0.28.*",
        "pydantic==2.11.*",
    )


@nox.session(python=interpreter("3.11"))
def ulmo(session: nox.Session) -> None:
    """Ulmo: Django 5.2 on Python 3.11, with the last XBlock for it."""
    run_tests(session, "Django>=5.2,<5.3", "XBlock[django]==6.1.0")


@nox.session(python=interpreter("3.12"))
def verawood(session: nox.Session) -> None:
    """Verawood, the release that is supported: Python 3.12 and the newest of everything."""
    run_tests(session, "Django>=5.2,<5.3", "XBlock[django]>=6.3,<7")


@nox.session(python=interpreter("3.13"))
def next_python(session: nox.Session) -> None:
    """The Python after the platform's."""
    run_tests(session, "Django>=5.2,<5.3", "XBlock[django]>=6.3,<7")


def run_aspects(session: nox.Session, *requirements: str) -> None:
    """Statements as the real event-routing-backends makes them, against the golden pairs."""
    session.install("--quiet", "-e", ".[aspects]", "-r", "requirements/test.txt", *requirements)
    report = REPORTS / f"matrix-{session.name}.xml"
    settings = ["--ds=tests.aspects.settings", f"--junitxml={report}"]
    session.run("python", "-m", "pytest", "-q", "tests/aspects", *settings, *session.posargs)


@nox.session(python=interpreter("3.12"))
def aspects(session: nox.Session) -> None:
    """Beside the newest event-routing-backends, as Aspects installs it into Verawood."""
    run_aspects(session, "Django>=5.2,<5.3", "XBlock[django]>=6.3,<7")


@nox.session(python=interpreter("3.11"))
def aspects_teak(session: nox.Session) -> None:
    """Beside the last event-routing-backends for Teak's Python and Django."""
    run_aspects(session, "Django>=4.2,<4.3", "XBlock[django]==5.2.0", "edx-event-routing-backends==9.3.*")


@nox.session(python=interpreter("3.11"))
def upgrade(session: nox.Session) -> None:
    """A MariaDB database migrated and filled under Django 4.2 is read and written under 5.2."""
    newer = Path(session.create_tmp()).resolve() / "newer"
    other_python = str(newer / "bin" / "python")
    session.install("--quiet", "-e", ".", "-r", "requirements/test.txt", "Django>=4.2,<4.3", "XBlock[django]==5.2.0")
    session.run("python", "-m", "venv", str(newer))
    install = [other_python, "-m", "pip", "install", "--quiet", "-e", ".", "-r", "requirements/test.txt"]
    session.run(*install, "Django>=5.2,<5.3", "XBlock[django]==6.1.0", external=True)
    report = REPORTS / "matrix-upgrade.xml"
    try:
        with databases.lent("mariadb") as place:
            environment = {**place, "PARTNERSHIP_OTHER_PYTHON": other_python}
            session.run("python", "-m", "pytest", "-q", "tests/upgrade", f"--junitxml={report}", env=environment)
    except LookupError as missing:
        session.skip(databases.not_run("mariadb", missing))


@nox.session(python=interpreter("3.12"))
@nox.parametrize("release", ["20", "21", "22"], ids=["teak", "ulmo", "verawood"])
def tutor(session: nox.Session, release: str) -> None:
    """The plugin and the lines of docs/operations.md, rendered by the Tutor of each release. Without Docker."""
    # Alone: each Tutor wants other versions of what the tests of the package want.
    session.install("--quiet", "pytest>=9,<10", f"tutor>={release},<{int(release) + 1}")
    report = REPORTS / f"matrix-tutor-{release}.xml"
    alone = ("-c", "/dev/null", f"--rootdir={ROOT}", "--noconftest", "-p", "no:cacheprovider")
    session.run("python", "-m", "pytest", "-q", *alone, "tests/tutor", f"--junitxml={report}")


@nox.session(python=interpreter("3.11"))
def migrations(session: nox.Session) -> None:
    """Every migration back and forward over a filled database, on the three servers, and the time of each.

    `nox -s migrations -- --rows 100000` for a large course (some ten minutes a server).
    """
    session.install("--quiet", "-e", ".", "-r", "requirements/test.txt", "Django>=4.2,<4.3", "XBlock[django]==5.2.0")
    proof = ("python", "benchmarks/migrations.py", *(session.posargs or ("--rows", "10000", "--sample", "20")))
    session.run(*proof)
    for kind in databases.PACKAGES:
        try:
            with databases.lent(kind) as place:
                session.run(*proof, env=place)
        except LookupError as missing:
            session.log(databases.not_run(kind, missing))
