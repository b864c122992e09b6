"""The one place for asking axe about a page as it stands: WCAG 2.2, levels A and AA, in every frame of ours."""

from __future__ import annotations

from importlib.resources import files

from playwright.sync_api import Frame, Page

SOURCE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = """async ([selector, tags, colours]) => {
  const rules = { 'color-contrast': { enabled: colours } };
  const found = await axe.run(selector, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] });
  const said = (rule, node) => [`${rule}: ${node.target.join(' ')}`, node.failureSummary, node.html];
  return found.violations.flatMap(one => one.nodes.map(node => said(one.id, node).join(' · ').replace(/\\s+/g, ' ')));
}"""
NO_WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def violations(page: Page | Frame, selector: str = "html", *, colours: bool = True) -> list[str]:
    """What is wrong, one line for each element; and whether it has to be scrolled sideways.

    `colours`: whether contrast is asked too. It costs five times as much as all the other rules together.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(SOURCE)
    found: list[str] = page.evaluate(RUN, [selector, TAGS, colours])
    wider = page.evaluate(NO_WIDER)
    return [*found, *([f"wider than the window by {wider}px"] if wider > 0 else [])]
