"""Eight partners until the map can be handed in: by keyboard alone, and by touch with no more than 40 taps."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import QUESTIONS, Work
from tests.browser.widths import LANGUAGES

pytestmark = pytest.mark.browser
NAMES = ("วัดป่าดอน", "อบต.ดอนตะวัน", "รพ.สต.ดอนตะวัน", "ร้านป้าน้อย", "กลุ่มทอผ้าหมู่ 4", "โรงเรียนบ้านหนองแวง")
MOST_TAPS = 40
COUNT_TAPS = "window.storyTaps = 0; addEventListener('pointerdown', () => { window.storyTaps += 1; }, true);"
NO_WIDER = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_touch_on_a_small_phone(person, language):
    page = person("somying", width=360, height=640, touch=True, language=language)
    page.add_init_script(COUNT_TAPS)
    work = Work(page, "map-start", language=language).open()
    t = work.t
    (care, why), (_, how) = QUESTIONS[language]
    # Two of those most schools have, then six typed: a name and the keyboard's own Enter.
    usual = work.root.get_by_role("group", name=t("map.usual")).get_by_role("button")
    for _ in range(2):
        before = usual.count()
        usual.first.tap()
        expect(usual).not_to_have_count(before)
    field = work.field(t("map.add_label"))
    field.tap()
    for name in NAMES:
        page.keyboard.insert_text(name)
        page.keyboard.press("Enter")
        expect(field).to_have_value("")
    expect(work.root.get_by_role("heading", name=t("map.partners", n=8))).to_be_visible()
    assert page.evaluate(NO_WIDER)
    chooser = work.field(care)
    chooser.tap()
    chooser.select_option(index=1)
    for question in (why, how):
        work.field(question).tap()
        page.keyboard.insert_text("อยู่ใกล้กันและเจอกันบ่อย")
    expect(work.root.get_by_role("heading", name=t("submit.ready"))).to_be_visible()
    work.send.tap()
    asked = work.root.get_by_role("group", name=t("submit.confirm"))
    assert page.evaluate(NO_WIDER)
    asked.get_by_role("button", name=t("submit.send")).tap()
    expect(work.receipt).to_be_visible()
    assert page.evaluate(NO_WIDER)
    taps = page.evaluate("window.storyTaps")
    assert 0 < taps <= MOST_TAPS, taps


def test_every_field_of_eight_partners_by_touch(person):
    """Described as well: the kind is guessed; relation, direction and frequency are a tap each, "next" goes on."""
    page = person("somying", width=360, height=640, touch=True)
    page.add_init_script(COUNT_TAPS)
    work = Work(page, "map-start").open()
    t = work.t
    field = work.field(t("map.add_label"))
    field.tap()
    names = (*NAMES, "คณะกรรมการสถานศึกษา", "มูลนิธิอ่านด้วยกัน")
    for name in names:
        page.keyboard.insert_text(name)
        page.keyboard.press("Enter")
        expect(field).to_have_value("")
    work.button("map.edit", name=names[0]).tap()
    for place, name in enumerate(names):
        editor = work.editor(name)
        expect(editor).to_be_visible()
        for choice in ("แน่นแฟ้น", "ให้และรับทั้งสองทาง", "ทุกเดือน"):
            tile = editor.get_by_role("radio", name=choice)
            tile.tap()
            expect(tile).to_be_checked()
        assert page.evaluate(NO_WIDER)
        (work.button("map.next") if place + 1 < len(names) else work.button("map.done")).tap()
    work.saved()
    taps = page.evaluate("window.storyTaps")
    assert taps <= MOST_TAPS, taps


@pytest.mark.parametrize(("language", "width"), [("th", 1280), ("en", 360)])
def test_by_keyboard_alone(person, language, width):
    page = person("somying", width=width, language=language)
    page.add_init_script(COUNT_TAPS)
    work = Work(page, "map-start", language=language).open()
    t = work.t
    (care, why), (_, how) = QUESTIONS[language]

    def tab_to(target):
        """By Tab alone, to where a person would see the focus."""
        for _ in range(60):
            if target.evaluate("one => one === document.activeElement"):
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"cannot be reached by Tab: {target}")

    field = work.field(t("map.add_label"))
    tab_to(field)
    for name in (*NAMES, "คณะกรรมการสถานศึกษา", "มูลนิธิอ่านด้วยกัน"):
        page.keyboard.insert_text(name)
        page.keyboard.press("Enter")
        expect(field).to_have_value("")
    expect(work.root.get_by_role("heading", name=t("map.partners", n=8))).to_be_visible()
    tab_to(work.field(care))
    page.keyboard.press("ArrowDown")
    for question in (why, how):
        tab_to(work.field(question))
        page.keyboard.insert_text("อยู่ใกล้กันและเจอกันบ่อย")
    tab_to(work.send)
    page.keyboard.press("Enter")
    asked = work.root.get_by_role("group", name=t("submit.confirm"))
    expect(asked.get_by_role("textbox")).to_be_focused()
    page.keyboard.insert_text("ช่วยดูว่าลืมใครไหม")
    tab_to(asked.get_by_role("button", name=t("submit.send")))
    page.keyboard.press("Enter")
    expect(work.receipt).to_be_visible()
    expect(work.root.locator("[data-at=receipt]")).to_be_focused()
    assert page.evaluate("window.storyTaps") == 0
