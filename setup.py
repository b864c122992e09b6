"""The one place for the package's metadata, its entry points and the repair of its links.

The package holds four committed links (`LINKS`). Archives (a GitHub zip) and checkouts without symlinks turn each into
a small text file, and the package would be built without its assets and without a word. So before anything is
built, every link that is not a directory becomes a copy of what it points to.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from setuptools import find_packages, setup

ROOT = Path(__file__).resolve().parent
PACKAGE = ROOT / "partnership_xblock"

LINKS = {
    PACKAGE / "static": ROOT / "static",
    PACKAGE / "templates": ROOT / "templates",
    # Where the LMS (translations/<lang>/LC_MESSAGES/text.mo) and Django (locale/) look for the catalogues.
    PACKAGE / "translations": PACKAGE / "conf" / "locale",
    PACKAGE / "locale": PACKAGE / "conf" / "locale",
}


def repair_links() -> None:
    """Replace every link that arrived as a text file, or not at all, by a copy of its target."""
    for link, target in LINKS.items():
        if link.is_dir() or not target.is_dir():
            continue
        link.unlink(missing_ok=True)
        shutil.copytree(target, link)


def version() -> str:
    """`__version__` of the package, read without importing it."""
    text = (PACKAGE / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise RuntimeError("partnership_xblock/__init__.py names no __version__")
    return found[1]


def description() -> str:
    """The README, for the package index; empty in a tree that has none yet."""
    readme = ROOT / "README.md"
    return readme.read_text(encoding="utf-8") if readme.is_file() else ""


repair_links()

PLUGIN = ["partnership_xblock = partnership_xblock.apps:PartnershipConfig"]

setup(
    name="partnership-xblock",
    version=version(),
    description="Open edX XBlock: teachers map, rate and reflect on their school's partnerships, and a trainer answers",
    long_description=description(),
    long_description_content_type="text/markdown",
    license="AGPL-3.0-only",
    license_files=["LICENSE"],
    classifiers=[
        "Development Status :: 4 - Beta",
        "Framework :: Django",
        "Framework :: Django :: 4.2",
        "Framework :: Django :: 5.2",
        "Intended Audience :: Education",
        "Natural Language :: Thai",
        "Natural Language :: English",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Topic :: Education",
        "Typing :: Typed",
    ],
    keywords="openedx xblock partnership network school thai",
    python_requires=">=3.11",
    # Ranges, not pins: the platform's own requirements decide.
    install_requires=[
        "Django>=4.2,<6",
        "XBlock[django]>=5.1,<7",
        "edx-opaque-keys[django]",
        # From 6.2 on (Python 3.12 and later) XBlock brings web_fragments itself.
        'web-fragments>=2; python_version < "3.12"',
        "djangorestframework>=3.14",
        "drf-spectacular>=0.28",
        "pydantic>=2",
    ],
    extras_require={
        # Statements of our tracking events; Aspects brings it by itself. From 10 on it needs Python 3.12.
        "aspects": [
            'edx-event-routing-backends>=9.3,<10; python_version < "3.12"',
            'edx-event-routing-backends>=9.3; python_version >= "3.12"',
        ],
    },
    packages=find_packages(include=["partnership_xblock", "partnership_xblock.*"]),
    package_data={
        "partnership_xblock": [
            "py.typed",
            "static/partnership_xblock/**/*",
            "templates/**/*",
            "activities/*/presets/*.json",
            *(f"{name}/*/LC_MESSAGES/*.mo" for name in ("conf/locale", "translations", "locale")),
        ],
    },
    include_package_data=False,
    zip_safe=False,
    entry_points={
        "xblock.v1": ["partnership = partnership_xblock.block:PartnershipXBlock"],
        "lms.djangoapp": PLUGIN,
        "cms.djangoapp": PLUGIN,
    },
)
