"""The one place for how a teacher rates the strength of her network."""

from __future__ import annotations

from partnership_xblock.activities import activity
from tests.browser.teacher import Work

CONTENT = activity("strength").Content.preset()


def rate(work: Work, levels: tuple[tuple[int | str, int], ...]) -> None:
    """Each indicator now (or "unknown") and as wanted. A rating that needs evidence gets it."""
    t = work.t
    work.choose(t("strength.scope_whole"))
    for indicator, (now, wanted) in zip(CONTENT.offered, levels, strict=True):
        asked = [
            work.root.get_by_role("radiogroup", name=f"{t(key)}: {indicator.label.into(work.language)}", exact=True)
            for key in ("strength.now", "strength.wanted")
        ]
        work.choose(t("strength.unknown") if now == "unknown" else str(now), asked[0])
        work.choose(str(wanted), asked[1])
        if now == 4:
            work.field(t("strength.evidence_needed")).fill("คนในชุมชนมาร่วมประชุมครบทุกเดือน")
        onward = work.button("strength.next")
        if onward.count():
            # On a phone one side is open at a time.
            onward.click()
