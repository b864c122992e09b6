"""The one place for how the README's pictures are taken: from the demo, seeded anew, in headless Chromium.

    python tools/screenshots.py             all of docs/pictures/
    python tools/screenshots.py map desk    only these

The demo runs on a free port of the loopback address with a database of its own; nothing else is touched. Waiting
times are counted from the moment of seeding, so the pictures look alike whenever they are taken.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 120  # seconds until the demo must answer
WIDE, PHONE = (1280, 900), (360, 740)


@dataclass(frozen=True)
class Picture:
    """One picture: who looks at what, on how large a page."""

    name: str
    person: str
    path: str
    size: tuple[int, int] = WIDE
    language: str = "th"
    click: str = ""
    """Something to press first: a selector."""
    follow: str = ""
    """A link to follow first: a selector; its address is opened in the same window."""
    show: str = ""
    """What to bring to the top of the picture: a selector."""


COURSE = "/courses/course-v1:DemoSchool+PARTNERS+2569"
BLOCK = "/xblock/block-v1:DemoSchool+PARTNERS+2569+type@partnership+block@{}"
DESK = "/partnership" + COURSE + "/review/"
FIRST_ROW = "a[href*='/review/']:not([href$='/review/'])"
TO_TOP = "element => window.scrollBy(0, element.getBoundingClientRect().top - 24)"

PICTURES_TO_TAKE = (
    Picture("map", "buakaew", BLOCK.format("map-start"), show=".pm"),
    Picture("map-phone", "buakaew", BLOCK.format("map-start"), PHONE, show=".pm-map"),
    Picture("strength-phone", "farida", BLOCK.format("strength-start"), PHONE, show=".px-st"),
    Picture("desk", "aree", DESK),
    Picture("desk-review", "aree", DESK, follow=FIRST_ROW),
)


def chromium() -> str:
    named = os.environ.get("CHROMIUM") or next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
    if named is None:
        raise SystemExit("no Chromium on this machine (apt-get install chromium fonts-thai-tlwg)")
    return named


@contextmanager
def demo() -> Iterator[str]:
    """The address of a demo of its own, while it runs."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="partnership-pictures-"))
    address = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ,
        "DEMO_DATABASE_URL": f"sqlite:///{folder}/demo.sqlite3",
        "DEMO_PUBLIC_URL": address,
    }
    manage = [sys.executable, str(ROOT / "demo" / "manage.py")]
    try:
        for command in (["migrate", "--verbosity", "0"], ["seed"]):
            subprocess.run([*manage, *command], env=environment, check=True, stdout=subprocess.DEVNULL)
        serve = [*manage, "serve", f"127.0.0.1:{port}", "--quiet"]
        process = subprocess.Popen(serve, env=environment, stdout=subprocess.DEVNULL)
        try:
            wait_until_ready(address)
            yield address
        finally:
            process.terminate()
            process.wait(timeout=20)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def wait_until_ready(address: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"{address}/demo/ready/", timeout=5):  # noqa: S310 (our own demo)
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise SystemExit("the demo does not answer")


def become(page: Page, address: str, person: str, language: str) -> None:
    """Switch in the demo's bar, as a visitor would."""
    page.goto(address)
    for name, value in (("person", person), ("language", language)):
        with page.expect_navigation():
            page.eval_on_selector(f"button[name={name}][value={value}]", "button => button.form.requestSubmit(button)")


def take(page: Page, address: str, picture: Picture) -> None:
    become(page, address, picture.person, picture.language)
    page.goto(address + picture.path, wait_until="networkidle")
    if picture.follow:
        page.goto(address + str(page.locator(picture.follow).first.get_attribute("href")), wait_until="networkidle")
    if picture.click:
        page.locator(picture.click).first.click()
    if picture.show:
        page.locator(picture.show).first.evaluate(TO_TOP)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(500)  # transitions come to rest
    page.screenshot(path=str(PICTURES / f"{picture.name}.png"))
    print(f"  docs/pictures/{picture.name}.png")


def main(names: list[str]) -> int:
    wanted = [picture for picture in PICTURES_TO_TAKE if not names or picture.name in names]
    PICTURES.mkdir(parents=True, exist_ok=True)
    with demo() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        for picture in wanted:
            width, height = picture.size
            scale = 2 if picture.size == PHONE else 1
            context = browser.new_context(
                viewport={"width": width, "height": height},
                device_scale_factor=scale,
                locale=picture.language,
                reduced_motion="reduce",
            )
            take(context.new_page(), address, picture)
            context.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
