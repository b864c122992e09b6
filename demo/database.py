"""Reads which database the demo uses.

`DEMO_DATABASE_URL` is `sqlite:///path`, `mysql://user:password@host:port/name` (MariaDB too; `?unix_socket=/path`)
or `postgresql://user:password@host:port/name`. Without it: a SQLite file beside the demo.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


def database(url: str, folder: Path) -> dict[str, Any]:
    """One entry of Django's DATABASES. Views run in a transaction, as in the LMS (host-behaviour.md 3.2); XBlock
    handlers opt out of it (2.5).
    """
    parts = urlsplit(url or f"sqlite:///{folder / 'demo.sqlite3'}")
    common: dict[str, Any] = {"ATOMIC_REQUESTS": True}
    if parts.scheme == "sqlite":
        name = unquote(parts.path.removeprefix("/")) if parts.path != "/:memory:" else ":memory:"
        return {
            **common,
            "ENGINE": "demo.sqlite",
            "NAME": name,
            "OPTIONS": {"timeout": 20},
            # Said for pytest-django, which knows only Django's own engine as one whose tests are in memory.
            "TEST": {"NAME": ":memory:"},
        }
    server = {
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
    }
    if parts.scheme in ("mysql", "mariadb"):
        options = {"charset": "utf8mb4", **dict(parse_qsl(parts.query))}
        made = {"ENGINE": "django.db.backends.mysql", "OPTIONS": options, "TEST": {"CHARSET": "utf8mb4"}}
        return {**common, **server, **made}
    if parts.scheme in ("postgres", "postgresql"):
        return {
            **common,
            **server,
            "ENGINE": "django.db.backends.postgresql",
            "OPTIONS": dict(parse_qsl(parts.query)),
        }
    raise ValueError(f"DEMO_DATABASE_URL: unknown kind of database {parts.scheme!r}")
