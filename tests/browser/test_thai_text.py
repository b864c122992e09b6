"""Thai is taller than Latin: marks above and below stay whole where a browser leaves room for a Latin line."""

from __future__ import annotations

import pytest

from tests.browser.teacher import Work

pytestmark = pytest.mark.browser

PLACEHOLDERS = """() => [...document.querySelectorAll('.partnership-xblock .px-input[placeholder]')]
  .filter(input => getComputedStyle(input, '::placeholder').overflowY !== 'visible').map(input => input.placeholder)"""
UNDER_THE_RING = """() => [...document.querySelectorAll('.partnership-xblock .px-field')].flatMap(field => {
  const input = field.querySelector('.px-input');
  const lines = field.querySelectorAll('.px-hint, .px-err, .px-count');
  if (!input || !input.checkVisibility()) return [];
  input.focus();
  const style = getComputedStyle(input);
  const ring = input.getBoundingClientRect().bottom + parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
  return [...lines].filter(line => line.checkVisibility() && line.textContent)
    .filter(line => line.getBoundingClientRect().top >= ring - 40 && line.getBoundingClientRect().top < ring + 2)
    .map(line => line.textContent);
})"""


@pytest.mark.parametrize("block", ["map-start", "strength-start"])
def test_no_mark_is_cut_by_a_placeholder_or_covered_by_a_ring(person, block):
    page = person("buakaew", width=360)
    work = Work(page, block).open()
    work.root.evaluate("root => { for (const one of root.querySelectorAll('details')) one.open = true; }")
    if block == "map-start":
        work.root.locator(".pm-act button").first.click()
    page.keyboard.press("Tab")  # from here on a ring is shown
    assert page.evaluate(PLACEHOLDERS) == []
    assert page.evaluate(UNDER_THE_RING) == []
