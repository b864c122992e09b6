"""The one place for how the package is built and installed in every way an operator may choose.

Each way gets a fresh venv of its own that sees the libraries of the environment the tests run in (by one .pth file, and
so nothing that is installed there in editable form), and into which only this package is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WAYS = ("editable", "wheel", "sdist", "zip", "zip_editable")


def run(*command: str, cwd: Path | None = None) -> str:
    """What the command printed; a failing one fails the test with all it said."""
    environment = {
        name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "DJANGO_SETTINGS_MODULE"}
    }
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"{' '.join(command)}\n{done.stdout}\n{done.stderr}")
    return done.stdout


@pytest.fixture(scope="session")
def tree(tmp_path_factory) -> Path:
    """A copy of what a clone would hold: nothing ignored, nothing built on the way; links are links."""
    names = run("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", cwd=ROOT).split("\0")
    target = tmp_path_factory.mktemp("clone") / "partnership-xblock"
    for name in filter(None, names):
        source, copy = ROOT / name, target / name
        if not source.exists() and not source.is_symlink():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, copy, follow_symlinks=False)
    return target


def copied(tree: Path, folder: Path) -> Path:
    return shutil.copytree(tree, folder / tree.name, symlinks=True)


def without_links(tree: Path, folder: Path) -> Path:
    """As an archive or a checkout without symlinks gives it: each link is a text file that holds its target."""
    copy = copied(tree, folder)
    links = [path for path in copy.rglob("*") if path.is_symlink()]
    assert len(links) == 4, "static, templates, translations, locale"
    for link in links:
        target = str(link.readlink())
        link.unlink()
        link.write_text(target, encoding="utf-8")
    return copy


def zipped(folder: Path) -> Path:
    archive = folder.parent / f"{folder.name}.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(folder.rglob("*")):
            file.write(path, path.relative_to(folder.parent))
    return archive


@pytest.fixture(scope="session")
def distributions(tree, tmp_path_factory) -> dict[str, Path]:
    """The wheel (built from the sdist, as a publisher would) and the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    source = copied(tree, tmp_path_factory.mktemp("source"))
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(source))
    return {"wheel": next(folder.glob("*.whl")), "sdist": next(folder.glob("*.tar.gz"))}


def fresh_python(folder: Path) -> Path:
    """The interpreter of a new venv that also sees this environment's libraries, after its own."""
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    own = Path(run(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    (own / "zz_shared.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


@pytest.fixture(scope="session", params=WAYS)
def installed(request, tree, distributions, tmp_path_factory) -> Path:
    """The interpreter of a venv in which the package is installed in one of the ways."""
    folder = tmp_path_factory.mktemp(request.param)
    python = fresh_python(folder / "venv")
    what = {
        "editable": lambda: ["--editable", str(copied(tree, folder))],
        "wheel": lambda: [str(distributions["wheel"])],
        "sdist": lambda: [str(distributions["sdist"])],
        "zip": lambda: [str(zipped(without_links(tree, folder)))],
        "zip_editable": lambda: ["--editable", str(without_links(tree, folder))],
    }[request.param]()
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--quiet",
        "--no-deps",
        "--ignore-installed",
    ]
    run(*pip, "--no-build-isolation", "--no-index", *what)
    return python
