"""lms/djangoapps/grades/api.py is a module: `grades.api.signals` cannot be imported (host-behaviour.md 3.1)."""

from .signals import signals  # noqa: F401
