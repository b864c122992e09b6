"""A demo of its own for browser tests: a new database, seeded, on a free port, taken away afterwards.

with served() as base:            # "http://127.0.0.1:41234"
    with people(base, chromium) as person:
        page = person("buakaew", width=360, language="en")
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90
"""Seconds until the demo must answer; migrating and seeding take about ten."""
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


@contextmanager
def served() -> Iterator[str]:
    """The address of a seeded demo with the browser tests' switches."""
    with tempfile.TemporaryDirectory(prefix="demo-") as folder:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "demo.settings",
            "DEMO_DATABASE_URL": f"sqlite:///{folder}/demo.sqlite3",
            "DEMO_TESTING": "1",
        }

        def manage(*arguments: str) -> list[str]:
            return [sys.executable, str(ROOT / "demo" / "manage.py"), *arguments]

        for command in (("migrate", "-v0"), ("seed",)):
            subprocess.run(manage(*command), env=environment, check=True, stdout=subprocess.DEVNULL)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        server = subprocess.Popen(
            manage("serve", f"127.0.0.1:{port}", "--quiet"), env=environment, stdout=subprocess.DEVNULL
        )
        try:
            base = f"http://127.0.0.1:{port}"
            _wait(base, server)
            yield base
        finally:
            server.terminate()
            server.wait(timeout=10)


def _wait(base: str, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{base}/demo/ready/", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError("the demo did not start")


@contextmanager
def people(base: str, chromium: str) -> Iterator[Callable[..., Any]]:
    """A browser, and a function that gives a persona's page in a context (a device) of its own.

    `person(username, width=1280, language="th", path="/")`; an empty username is a visitor.
    """
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))

        def person(username: str = "", *, width: int = 1280, language: str = "th", path: str = "/") -> Any:
            context = browser.new_context(
                base_url=base, viewport={"width": width, "height": 800}, timezone_id="Asia/Bangkok"
            )
            cookie = {"name": "openedx-language-preference", "value": language, "url": base}
            context.add_cookies([cookie])
            page = context.new_page()
            if username:
                page.goto("/login/")
                page.locator(f"main button[name=person][value={username}]").click()
            page.goto(path)
            return page

        try:
            yield person
        finally:
            browser.close()
