"""Fills a database with a term's work (`term.py`) and writes the course as OLX.

    DEMO_DATABASE_URL=… python -m tools.release.fill <folder for the OLX>

In a process of its own, since it runs under the demo's settings, on the database that these name.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "demo.settings"
django.setup()

from django.conf import settings
from django.core.management import call_command

from tools.release import authors, term
from tools.release.steady import drawn_alike

SEED = 20261120

if __name__ == "__main__":
    settings.PARTNERSHIP_HOST = "tools.release.steady.SteadyHost"
    call_command("migrate", verbosity=0)
    with drawn_alike(SEED):
        term.play()
    term.settle()
    authors.write_olx(Path(sys.argv[1]))
