"""Records the browser's side of an upgrade: an open page's files, its requests to the server, unsent work."""

from __future__ import annotations

import io
import json
import lzma
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.teacher import Work
from tests.upgrade import exchange, rolling, unsent
from tools.demo_server import CHROMIUM_FLAGS, demo_server, find_chromium

SERVED = Path(__file__).resolve().parents[2] / "static" / "partnership_xblock"
LEARNERS = ("core", "more", "kind-*", "more-*")
"""Names of the files that a learner's page asks for, scripts and styles alike."""

BECOME = """async (person) => {
  const [, token] = document.cookie.match(/csrftoken=([^;]*)/);
  const body = new URLSearchParams({ person, csrfmiddlewaretoken: token, next: "/demo/ready/" });
  if (!(await fetch("/demo/person/", { method: "POST", body })).ok) throw new Error(person);
}"""
"""Switches to a person, as the demo's bar does."""


def keep_page(folder: Path) -> None:
    """Stores scripts and styles of learners' pages, as they are served, in one archive."""
    files = {file for name in LEARNERS for kind in ("js", "css") for file in (SERVED / kind).glob(f"{name}.{kind}")}
    files |= {file for file in (SERVED / "words").glob("*.js") if "-desk" not in file.stem}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for file in sorted(files):
            content = file.read_bytes()
            entry = tarfile.TarInfo(file.relative_to(SERVED).as_posix())
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "page.tar.xz").write_bytes(lzma.compress(packed.getvalue(), preset=9 | lzma.PRESET_EXTREME))
    print(f"  page.tar.xz: {len(files)} files, {(folder / 'page.tar.xz').stat().st_size:,} bytes")


def record(folder: Path) -> None:
    """Records the requests of a page, and a device with unsent work, both in the demo in a browser. Ids, keys and times
    are those of the moment: two recordings are not the same bytes."""
    with devices() as device:
        lay = Work(device(), rolling.BLOCK)
        rolling.lay(lay)
        other = Work(device(), rolling.BLOCK)
        page = device()
        with exchange.recording(page, rolling.BLOCK) as talk:
            work = Work(page, rolling.BLOCK).open()
            rolling.go(work, lambda: rolling.write_elsewhere(other), lambda: rolling.add_elsewhere(other))
    packed = lzma.compress(json.dumps(talk, ensure_ascii=False, indent=1).encode(), preset=9 | lzma.PRESET_EXTREME)
    (folder / "answers.json.xz").write_bytes(packed)
    print(f"  answers.json.xz: {len(packed):,} bytes")
    with devices() as device:
        copies = unsent.write(Work(device(), unsent.BLOCK), Work(device(), unsent.BLOCK))
        token, key = device_key(device())
    text = json.dumps({"who": token, "key": key, "device": copies}, ensure_ascii=False, indent=1)
    (folder / "device.json").write_text(text + "\n", encoding="utf-8")
    print(f"  device.json: {len(text):,} characters")


def device_key(page: Page) -> tuple[str, str]:
    """The owner of the device's copies, and their encryption key: both come with the page."""
    with exchange.recording(page, unsent.BLOCK) as talk:
        Work(page, unsent.BLOCK).open()
    start = talk["page"]
    return f"{start['person']}|{start['block']['course_key']}", start["device_key"]


@contextmanager
def devices() -> Iterator[Callable[[], Page]]:
    """New devices of Kru Somying, who has not begun, on a demo of their own."""
    with demo_server() as demo, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_FLAGS))

        def device() -> Page:
            context = browser.new_context(base_url=demo.address, timezone_id="Asia/Bangkok", reduced_motion="reduce")
            page = context.new_page()
            page.goto("/login/")
            page.evaluate(BECOME, "somying")
            return page

        yield device
        browser.close()
