"""The versions this package is held to: the platform's releases, each in an environment of its own.

    nox                          every environment
    nox -s "teak" "verawood"     some of them

The oldest and the newest run every test that needs no browser, but for what no version can change
(`WHATEVER_VERSION`), and the oldest asks a server of its own what touches the database (`SERVERS`); those between and
beyond run what is another there (`DEPENDS_ON_XBLOCK`, `DEPENDS_ON_PYTHON`). An environment is kept in `.nox` and used
again as long as its requirements are the same (their text, and the week: what is not pinned is looked for anew once a
week). Interpreters are looked for in /usr/bin, PATH and ~/.pyenv. One that is missing is said and skipped.
"""

from __future__ import annotations

import hashlib
import sys
from datetime import UTC, datetime
from pathlib import Path

import nox
from nox.command import CommandFailed

nox.options.default_venv_backend = "uv|venv"
nox.options.error_on_missing_interpreters = False
nox.options.stop_on_first_error = False
nox.options.reuse_existing_virtualenvs = True

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "tools"))
import databases  # noqa: E402  (scripts of ours, not a package)
from releases import RELEASES, SERVERS, TEAK, VERAWOOD, interpreter  # noqa: E402
from servers import on_servers  # noqa: E402

REPORTS = ROOT / ".make" / "reports"
PYTEST = ("python", "-m", "pytest", "-q", "--no-header", "--words")
TWO_AT_ONCE = ("-n", "2", "--dist", "worksteal", "--hypothesis-profile", "brief")

DEPENDS_ON_PYTHON = ("domain", "block", "models", "pages", "plugin", "rest_api")
"""Folders of tests/ whose outcome Python's own library can change: what is computed, parsed and written, and the doors
through which it goes. No release of the platform has that Python yet; the services behind the doors are asked at both
ends."""

DEPENDS_ON_XBLOCK = ("block", "checks", "host", "lifecycle", "pages", "plugin")
"""What stands on XBlock itself. Ulmo has Teak's Python and Verawood's Django; only its XBlock is its own."""

WHATEVER_RELEASE = (
    "tests/rest_api/test_schemathesis.py",
    "tests/services/records/test_forget_name.py",
)
"""Long, and about what our own services put into a body, or take out of a text: asked at the ends of the range."""

WHATEVER_VERSION = (
    "tests/access/test_digests.py",
    "tests/access/test_secrets.py",
    "tests/activities/lesson/test_own_words.py",
    "tests/activities/test_no_kind_is_named.py",
    "tests/conformance",
    "tests/frontend",
    "tests/migrations/test_proof.py",
)
"""Asked by `make test` alone: what the repository's files say, which no version changes; that no key leaves the server,
of which our own services see to before anything of a version comes in (that the doors answer the same in Teak is asked
by the rest of tests/access); and the small proof of migrations, of which the session `migrations` is the large one, in
Teak's versions."""
FORMULA = "tests/domain/test_measures.py::test_as_networkx_says_of_larger_ones"
"""Our sums beside networkx's, as they are for smaller ones: sums are the same in each Python."""

TESTS = ("-r", "requirements/test.txt")


def digest(requirements: tuple[str, ...]) -> str:
    """Of all that decides what is installed."""
    files = [ROOT / "setup.py", ROOT / "requirements" / "test.txt"]
    year, week, _day = datetime.now(tz=UTC).isocalendar()
    text = "\n".join([*requirements, *(file.read_text(encoding="utf-8") for file in files), f"{year} week {week}"])
    return hashlib.sha256(text.encode()).hexdigest()


def install(session: nox.Session, *requirements: str, package: str = ".") -> None:
    """The package as it is here, beside exactly these requirements; nothing where the environment has them."""
    wanted = (*TESTS, *requirements)
    stamp = Path(session.virtualenv.location) / "requirements.sha256"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest(wanted):
        session.log("the environment is as it was: its requirements are the same")
        return
    stamp.unlink(missing_ok=True)
    only_these = ["--exact"] if session.virtualenv.venv_backend == "uv" else []
    session.install("--quiet", *only_these, "-e", package, *wanted)
    stamp.write_text(digest(wanted), encoding="utf-8")


def run_tests(session: nox.Session, *only: str) -> None:
    """The suite, or only these folders of it."""
    _python, requirements = RELEASES[session.name]
    install(session, *requirements)
    # Tools and the demo are not shipped: they need what make check installs, and what requirements/run.txt says.
    # Stories, which no version changes, are not even imported.
    folders = ["tests", "--ignore=tests/tools", "--ignore=tests/demo", "--ignore=tests/browser"]
    left_out = WHATEVER_VERSION
    if only:
        folders = [f"tests/{name}" for name in only]
        left_out += WHATEVER_RELEASE
    aside = [*(f"--ignore={name}" for name in left_out), f"--deselect={FORMULA}"]
    asked, well = "not browser", True
    if server := SERVERS.get(session.name):
        try:
            with databases.server_for(server) as place:
                well = holds(session, server, *on_servers(), *aside, **place)
            asked = "not browser and not on_servers"
        except LookupError as missing:
            session.warn(databases.not_run(server, missing))
    if not (holds(session, "sqlite", "-m", asked, *folders, *aside) and well):
        session.error("tests failed")


def holds(session: nox.Session, server: str, *asked: str, **place: str) -> bool:
    """Runs the tests that are `asked`, in two processes, on this server at that `place`; SQLite needs none."""
    report = f"--junitxml={REPORTS}/matrix-{session.name}-{server}.xml"
    try:
        session.run(*PYTEST, *TWO_AT_ONCE, *asked, report, *session.posargs, env={"CHROMIUM": "none", **place})
    except CommandFailed:
        return False
    return True


@nox.session(python=interpreter(RELEASES["teak"][0]))
def teak(session: nox.Session) -> None:
    """Teak's own versions: the oldest that is promised."""
    run_tests(session)


@nox.session(python=interpreter(RELEASES["ulmo"][0]))
def ulmo(session: nox.Session) -> None:
    """Ulmo: Django 5.2 on Python 3.11, with the last XBlock for it."""
    run_tests(session, *DEPENDS_ON_XBLOCK)


@nox.session(python=interpreter(RELEASES["verawood"][0]))
def verawood(session: nox.Session) -> None:
    """Verawood, the release that is supported: Python 3.12 and the newest of everything."""
    run_tests(session)


@nox.session(python=interpreter(RELEASES["next_python"][0]))
def next_python(session: nox.Session) -> None:
    """The Python after the platform's."""
    run_tests(session, *DEPENDS_ON_PYTHON)


def run_aspects(session: nox.Session, *requirements: str) -> None:
    """Statements as the real event-routing-backends makes them, against the golden pairs."""
    install(session, *requirements, package=".[aspects]")
    report = REPORTS / f"matrix-{session.name}.xml"
    session.run(*PYTEST, "tests/aspects", "--ds=tests.aspects.settings", f"--junitxml={report}", *session.posargs)


@nox.session(python=interpreter("3.12"))
def aspects(session: nox.Session) -> None:
    """Beside the newest event-routing-backends, as Aspects installs it into Verawood."""
    run_aspects(session, *VERAWOOD)


@nox.session(python=interpreter("3.11"))
def aspects_teak(session: nox.Session) -> None:
    """Beside the last event-routing-backends for Teak's Python and Django."""
    run_aspects(session, *TEAK, "edx-event-routing-backends==9.3.*")


def python_of(session: nox.Session, release: str) -> str:
    """The interpreter of a release's environment, which its own session made, or which is made now."""
    session.run(sys.executable, "-m", "nox", "--session", release, "--install-only", external=True)
    python = ROOT / ".nox" / release / "bin" / "python"
    if not python.exists():
        session.skip(f"no environment of {release}: its Python is missing")
    return str(python)


@nox.session(python=False)
def upgrade(session: nox.Session) -> None:
    """A MariaDB database migrated and filled under Django 4.2 is read and written under 5.2."""
    python, newer_python = python_of(session, "teak"), python_of(session, "ulmo")
    report = REPORTS / "matrix-upgrade.xml"
    try:
        with databases.server_for("mariadb") as place:
            environment = {**place, "PARTNERSHIP_OTHER_PYTHON": newer_python}
            asked = (*PYTEST[1:], "tests/upgrade/test_upgrade.py", f"--junitxml={report}")
            session.run(python, *asked, env=environment, external=True)
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


@nox.session(python=False)
@nox.parametrize("kind", ["sqlite", *databases.PACKAGES], ids=["sqlite", *databases.PACKAGES])
def migrations(session: nox.Session, kind: str) -> None:
    """Every migration back and forward over a filled database, on each of the three servers, and the time of each.

    `nox -s migrations -- --rows 100000` for a large course (some ten minutes a server).
    """
    proof = (
        python_of(session, "teak"),
        "benchmarks/migrations.py",
        *(session.posargs or ("--rows", "10000", "--sample", "10")),
    )
    if kind == "sqlite":
        session.run(*proof, external=True)
        return
    try:
        with databases.server_for(kind, on_disk=True) as place:
            session.run(*proof, env=place, external=True)
    except LookupError as missing:
        session.skip(databases.not_run(kind, missing))
