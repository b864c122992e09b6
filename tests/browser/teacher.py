"""The one place for what a teacher does on her page, in a screen reader's names and her own words."""

from __future__ import annotations

import re

from playwright.sync_api import Frame, Locator, Page, expect

from tests.browser import places
from tests.browser.words import Words

CALM = 700
"""Milliseconds the line must go on saying "saved": half a second after a change at the latest it says otherwise."""
SAVED_AND_STAYS_SO = """([calm, at, asked]) => {
  const line = document.querySelectorAll('[data-save]')[at];
  const told = window.storyTold ??= {};
  if (!line || line.dataset.save !== 'saved') { told[asked] = 0; return false; }
  told[asked] ||= performance.now();
  return performance.now() - told[asked] > calm;
}"""

KEPT_ON_DEVICE = """async ([documents, patience]) => {
  const opened = await new Promise((done, failed) => {
    const request = indexedDB.open('partnership-xblock');
    request.onsuccess = () => done(request.result);
    request.onerror = failed;
  });
  const end = performance.now() + patience;
  for (let kept = -1; kept !== documents; ) {
    if (performance.now() > end) throw new Error(`${kept} documents are kept on this device`);
    const copies = opened.transaction('copies').objectStore('copies').count();
    await new Promise(done => { copies.onsuccess = done; });
    kept = copies.result;
  }
  opened.close();
}"""

KEPT_SOON = 400
"""Milliseconds after which a change is on the device: a tenth of a second of quiet, and the writing."""

QUESTIONS = {
    "th": (("ภาคีที่เลือก", "เพราะอะไร"), ("ภาคีที่น่าจะเชื่อมต่อได้", "จะส่งต่อกันอย่างไร")),
    "en": (("The partner", "Why"), ("A partner who could", "How it would be handed over")),
}
"""What the map's closing questions ask for: a partner and a few words. Content, not catalogue."""
WHY = {language: asked[0][1] for language, asked in QUESTIONS.items()}
HOW = {language: asked[1][1] for language, asked in QUESTIONS.items()}


class Work:
    """One block on a page. `frame` is where it stands: the page, or a frame in it; `place` counts blocks from 0; `kind`
    is said of a block whose name does not begin with it."""

    def __init__(
        self,
        page: Page,
        block: str,
        *,
        language: str = "th",
        frame: Frame | None = None,
        place: int = 0,
        kind: str = "",
    ):
        self.page = page
        self.block = block
        self.frame: Page | Frame = frame or page
        self.place = place
        self.asked = 0
        self.root = self.frame.locator(".partnership-xblock").nth(place)
        self.t = Words(language, kind or block.partition("-")[0])
        self.language = language

    def open(self) -> Work:
        self.page.goto(places.block(self.block))
        return self.ready()

    def ready(self) -> Work:
        expect(self.root.get_by_role("heading", level=2)).to_be_visible()
        return self

    # --- the save line ---------------------------------------------------------------------------------

    @property
    def line(self) -> Locator:
        return self.root.locator("[data-save]").get_by_role("status")

    def says(self, key: str, **params: object) -> None:
        """What the save line says, in whole."""
        expect(self.line).to_have_text(self.t.like(f"save.{key}", **params))

    def saved(self) -> Work:
        """The line says that all is in the system, and goes on saying so."""
        self.asked += 1
        self.frame.wait_for_function(SAVED_AND_STAYS_SO, arg=[CALM, self.place, f"{self.place} {self.asked}"])
        return self

    def kept(self, documents: int) -> Work:
        """So many documents (the network, this block's answers) have been written to the device."""
        self.frame.evaluate(KEPT_ON_DEVICE, [documents, 10_000])
        return self

    def typed_kept(self) -> Work:
        """What stands in the fields has been written to the device: it is once what waits to be written is."""
        self.page.wait_for_timeout(KEPT_SOON)
        return self

    # --- what is on the page ---------------------------------------------------------------------------

    def button(self, key: str, **params: object) -> Locator:
        return self.root.get_by_role("button", name=self.t(key, **params), exact=True)

    def field(self, name: str) -> Locator:
        """By the label a person reads."""
        return self.root.get_by_label(name, exact=True)

    def step(self) -> Locator:
        """How far the work is."""
        return self.root.get_by_role("list", name=self.t("step.label")).locator("[aria-current=step]")

    def stands_at(self, key: str) -> None:
        expect(self.step()).to_contain_text(self.t(f"step.{key}"))

    def choose(self, name: str, within: Locator | None = None) -> None:
        """A tile or a point of a scale, by the first words of its name."""
        chosen = (within or self.root).get_by_role("radio", name=re.compile(rf"^{re.escape(name)}"))
        chosen.check()
        expect(chosen).to_be_checked()

    # --- the map ---------------------------------------------------------------------------------------

    def add(self, *names: str) -> Work:
        """A name and Enter, each."""
        field = self.field(self.t("map.add_label"))
        for name in names:
            field.fill(name)
            field.press("Enter")
            expect(field).to_have_value("")
        return self

    def has(self, *names: str) -> None:
        """Exactly these partners are in the list, in this order."""
        rows = self.root.get_by_role("table", name=self.t("map.caption")).get_by_role("rowheader")
        expect(rows).to_have_text([re.compile(rf"^\s*{re.escape(name)}") for name in names])

    def edit(self, name: str) -> Locator:
        """Opens a partner; gives its editor."""
        self.button("map.edit", name=name).click()
        return self.editor(name)

    def editor(self, name: str) -> Locator:
        return self.root.get_by_role("group", name=self.t("map.edit", name=name), exact=True)

    def close_editor(self) -> None:
        opened = self.root.get_by_role("group", name=self.t.like("map.edit"))
        opened.get_by_role("button", name=self.t("map.done"), exact=True).click()

    def answer(self, partner: str, why: str, how: str) -> Work:
        """The two closing questions."""
        (care, reason), (_, bridge) = QUESTIONS[self.language]
        self.field(care).select_option(label=partner)
        self.field(reason).fill(why)
        self.field(bridge).fill(how)
        return self

    # --- handing in ------------------------------------------------------------------------------------

    @property
    def send(self) -> Locator:
        return self.root.get_by_role("button", name=re.compile(f"^{self._verbs()}$"))

    def _verbs(self) -> str:
        again = self.t.like("submit.again").pattern.strip("^$")
        return f"(?:{re.escape(self.t('submit.send'))}|{again})"

    def confirm(self, note: str = "") -> Work:
        """Presses, is asked what to look at, and sends."""
        self.send.click()
        asked = self.root.get_by_role("group", name=self.t("submit.confirm"))
        if note:
            asked.get_by_role("textbox").fill(note)
        asked.get_by_role("button").first.click()
        return self

    @property
    def receipt(self) -> Locator:
        return self.root.get_by_role("heading", name=self.t("receipt.sent"))


def made_map(work: Work, names: tuple[str, ...] = ("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")) -> Work:
    """A small map that can be handed in."""
    return work.add(*names).answer(names[0], "เจอกันทุกวันพระ แต่ยังไม่เคยชวนทำอะไรด้วยกัน", "ฝากผู้ใหญ่บ้านไว้")
