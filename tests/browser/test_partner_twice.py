"""Wherever partners are added: a name that is in the network already is told, and makes no second one unasked."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.server import loaded
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
AT_THE_PARTNER = """name => {
  const at = document.activeElement.closest('li, button, [data-at^="party:"]');
  return (at?.textContent + at?.ariaLabel).includes(name); }"""


def unfold(work: Work, kind: str, field: Locator) -> None:
    """What stands below many partners is folded."""
    if not field.is_visible():
        work.root.get_by_text(work.t(f"{kind}.add_more"), exact=True).click()


def partners(page: Page, block: str) -> list[str]:
    items = loaded(page, block)["network"]["items"]
    return [item["v"]["name"] for key, item in items.items() if key.startswith("partner:")]


@pytest.mark.parametrize(
    ("kind", "language", "width"),
    [
        *((kind, "th", 360) for kind in ("friends", "ladder", "benefit", "threes", "agreement")),
        pytest.param("ladder", "en", 1280, marks=pytest.mark.looks),
    ],
)
def test_the_one_that_is_there_is_gone_to_or_another_is_added(person, kind, language, width):
    page = person("somying", width=width, language=language)
    block, names = f"{kind}-start", ["วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย", "อสม. หมู่ 4"]
    Work(page, "map-start", language=language).open().add(*names).saved()
    work = Work(page, block, language=language).open()
    t, name = work.t, names[1]
    field = work.field(t(f"{kind}.name"))
    unfold(work, kind, field)
    field.fill(name)
    field.press("Enter")
    asked = work.root.get_by_role("group", name=t(f"{kind}.twin", name=name), exact=True)
    expect(asked.get_by_role("button").first).to_be_focused()
    for button in asked.get_by_role("button").all():
        assert button.bounding_box()["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.keyboard.press("Enter")
    expect(asked).to_have_count(0)
    expect(field).to_have_value("")
    page.wait_for_function(AT_THE_PARTNER, arg=name)

    # In an agreement the partner is a party now, and more are added in another place.
    unfold(work, kind, field)
    field.fill(name)
    field.press("Enter")
    asked.get_by_role("button", name=t(f"{kind}.twin_other"), exact=True).click()
    expect(field).to_be_focused()
    work.saved()
    assert partners(page, block) == [*names, name]
