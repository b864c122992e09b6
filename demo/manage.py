"""Django's commands for the demo: migrate, seed, reset, serve, runserver."""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path


def main() -> None:
    # Python puts this folder first on the path; the modules in it are `demo.*`, and must shadow nothing.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    # Said by a library of XBlock's at every start; nothing a user of the demo could do about it.
    warnings.filterwarnings("ignore", message="pkg_resources is deprecated")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "demo.settings")
    from django.core.management import execute_from_command_line  # noqa: PLC0415 - after the path is right

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
