"""Takes the pictures of the README and of docs/authoring.md: from the demo as seeded, in headless Chromium.

    python tools/screenshots.py             all of docs/pictures/
    python tools/screenshots.py map desk    only these

Waiting times are counted from the moment of seeding, so the pictures look alike whenever they are taken.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from demo_server import CHROMIUM_FLAGS, demo_server, find_chromium
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
WIDE, PHONE = (1280, 900), (360, 740)


@dataclass(frozen=True)
class Picture:
    """One picture: the person, the page, and its size."""

    name: str
    person: str
    path: str
    size: tuple[int, int] = WIDE
    language: str = "th"
    press: tuple[str, ...] = ()
    """What to press first, one after the other: selectors."""
    follow: str = ""
    """A link to follow first: a selector; its address is opened in the same window."""
    unfold: str = ""
    """What to press where it is there."""
    show: str = ""
    """What to bring to the top of the picture: a selector."""


COURSE = "/courses/course-v1:DemoSchool+PARTNERS+2569"
BLOCK = "/xblock/block-v1:DemoSchool+PARTNERS+2569+type@partnership+block@{}"
STUDIO = "/studio/view/block-v1:DemoSchool+PARTNERS+2569+type@partnership+block@{}/studio_view"
DESK = "/partnership" + COURSE + "/review/"
FIRST_ROW = "a[href*='/review/']:not([href$='/review/'])"
CLAIM = "button:has-text('รับไปอ่าน')"
PARTNER = ".pm-node >> nth=2"
WORK = "h2:has-text('งานที่ส่งมา')"
START, ON = "button:has-text('เริ่มเรียน')", "button:has-text('อ่านต่อ')"
OPEN, OPENED = "[data-at='pick:network'] summary", "[data-at='pick:network']"
TO_TOP = "element => window.scrollBy(0, element.getBoundingClientRect().top - 24)"

EDITED = {
    "map": "questions",
    "strength": "indicators",
    "aar": "questions",
    "friends": "kinds",
    "lesson": "cards",
    "plc": "steps",
    "ladder": "questions",
    "benefit": "benefits",
    "threes": "lanes",
    "anatomy": "features",
    "agreement": "clauses",
    "plan": "duties",
    "proposal": "stages",
    "portfolio": "questions",
}
"""Of each kind the list that its editor's picture shows opened."""


def editor(kind: str, field: str) -> Picture:
    """An author's form of a kind, at its most telling list."""
    folded = f"[data-fold='{field}']"
    place = f"{folded}, [data-at='content/{field}']"
    unfold = f"{folded} button[aria-expanded=false]"
    return Picture(f"editor-{kind}", "pranee", STUDIO.format(f"{kind}-start"), unfold=unfold, show=place)


PICTURES_TO_TAKE = (
    Picture("map", "buakaew", BLOCK.format("map-start"), show=".pm"),
    Picture("map-phone", "buakaew", BLOCK.format("map-start"), PHONE, show=".pm-map"),
    Picture("strength-phone", "farida", BLOCK.format("strength-start"), PHONE, show=".px-st"),
    Picture("lesson-phone", "somying", BLOCK.format("lesson-start"), PHONE, press=(START, ON, ON), show=".px-work"),
    Picture("ladder", "buakaew", BLOCK.format("ladder-start"), show=".la"),
    Picture("benefit", "buakaew", BLOCK.format("benefit-start"), show=".be"),
    Picture("benefit-phone", "buakaew", BLOCK.format("benefit-start"), PHONE, show=".be"),
    Picture("portfolio", "buakaew", BLOCK.format("portfolio-start"), press=(OPEN,), show=".po"),
    Picture("portfolio-phone", "buakaew", BLOCK.format("portfolio-start"), PHONE, press=(OPEN,), show=OPENED),
    Picture("proposal", "aree", DESK + "?kind=proposal&q=ภัทรา", follow=FIRST_ROW, press=(CLAIM,), show=WORK),
    Picture("studio-editor", "pranee", STUDIO.format("aar-start"), show="[data-at='content/groups']"),
    Picture("studio-editor-phone", "pranee", STUDIO.format("aar-start"), PHONE, show="[data-at='content/questions']"),
    Picture("desk", "aree", DESK),
    Picture("desk-review", "aree", DESK + "?kind=map&q=ฟารีดา", follow=FIRST_ROW, press=(CLAIM, PARTNER), show=WORK),
    *(editor(kind, field) for kind, field in EDITED.items()),
)


def become(page: Page, address: str, person: str, language: str) -> None:
    """Switches in the demo's bar, as a visitor would."""
    page.goto(address)
    for name, value in (("person", person), ("language", language)):
        with page.expect_navigation():
            page.eval_on_selector(f"button[name={name}][value={value}]", "button => button.form.requestSubmit(button)")


def take(page: Page, address: str, picture: Picture) -> None:
    become(page, address, picture.person, picture.language)
    page.goto(address + picture.path, wait_until="networkidle")
    if picture.follow:
        page.goto(address + str(page.locator(picture.follow).first.get_attribute("href")), wait_until="networkidle")
    for selector in picture.press:
        page.locator(selector).first.click()
        page.wait_for_load_state("networkidle")
    if picture.unfold and page.locator(picture.unfold).count():
        page.locator(picture.unfold).first.click()
    if picture.show:
        page.locator(picture.show).first.evaluate(TO_TOP)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(500)  # transitions come to rest
    page.screenshot(path=str(PICTURES / f"{picture.name}.png"))
    print(f"  docs/pictures/{picture.name}.png")


def main(names: list[str]) -> int:
    pictures = [picture for picture in PICTURES_TO_TAKE if not names or picture.name in names]
    chromium = find_chromium()
    if chromium is None:
        print("no Chromium on this machine (apt-get install chromium fonts-thai-tlwg)")
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    with demo_server() as demo, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM_FLAGS))
        for picture in pictures:
            width, height = picture.size
            scale = 2 if picture.size == PHONE else 1
            context = browser.new_context(
                viewport={"width": width, "height": height},
                device_scale_factor=scale,
                locale=picture.language,
                reduced_motion="reduce",
            )
            take(context.new_page(), demo.address, picture)
            context.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
