"""What a finger meets on a small phone: rows that open, links one can hit, no keyboard in the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.teacher import Work, made_map
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
NAMES = ("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")
CONTRAST = """one => {
  const light = colour => colour.match(/\\d+/g).slice(0, 3).map(Number)
    .map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const { color, backgroundColor } = getComputedStyle(one);
  const [a, b] = [light(color), light(backgroundColor)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}"""


@pytest.fixture
def phone(person) -> Page:
    return person("somying", width=360, height=740, touch=True)


def test_a_tapped_row_opens_and_its_editor_says_whether_it_is_saved(phone):
    work = Work(phone, "map-start").open().add(*NAMES)
    work.root.get_by_role("rowheader", name=NAMES[1]).tap()
    editor = work.editor(NAMES[1])
    expect(editor).to_be_visible()
    editor.get_by_label(work.t("map.together"), exact=True).fill("ค่ายธรรมะ")
    expect(editor.get_by_text(work.t.like("save.saved"))).to_be_visible()
    phone.context.set_offline(True)
    editor.get_by_label(work.t("map.change"), exact=True).fill("อ่านออก")
    expect(editor.get_by_text(work.t.like("save.device"))).to_be_visible()


def test_after_a_tie_the_focus_stays_in_the_editor(phone):
    work = Work(phone, "map-start").open().add(*NAMES)
    editor = work.edit(NAMES[0])
    editor.get_by_label(work.t("map.tie_add_label"), exact=True).select_option(label=NAMES[2])
    expect(editor.get_by_label(work.t("map.tie_line", name=NAMES[2]), exact=True)).to_be_visible()
    phone.wait_for_timeout(100)
    assert editor.evaluate("one => one.contains(document.activeElement)")


def test_a_name_that_is_there_is_said_when_it_is_added_and_when_it_is_pasted(phone):
    """Enter adds no second one: the one that is there is opened, or another of the name is added by its own press."""
    work = Work(phone, "map-start").open().add(*NAMES)
    said, field = work.root.locator(".pm-say"), work.field(work.t("map.add_label"))
    told = work.t("map.add_twin", name=NAMES[0])
    field.fill(NAMES[0])
    field.press("Enter")
    asked = work.root.get_by_role("group", name=told, exact=True)
    take = asked.get_by_role("button", name=work.t("map.add_take"), exact=True)
    expect(take).to_be_focused()
    expect(said).to_have_text(told)
    for button in asked.get_by_role("button").all():
        assert button.bounding_box()["height"] >= 44
    assert phone.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    take.tap()
    expect(work.editor(NAMES[0])).to_be_focused()
    work.close_editor()
    work.has(*NAMES)
    field.fill(NAMES[0])
    field.press("Enter")
    asked.get_by_role("button", name=work.t("map.add_other"), exact=True).tap()
    work.has(*NAMES, NAMES[0])
    field.evaluate(
        """one => {
           const data = new DataTransfer();
           data.setData('text/plain', 'ร้านป้าน้อย\\nวัดใหม่');
           const how = { clipboardData: data, bubbles: true, cancelable: true };
           one.dispatchEvent(new ClipboardEvent('paste', how)); }"""
    )
    expect(said).to_contain_text(work.t("map.add_twin", name="ร้านป้าน้อย"))


def test_handing_in_raises_no_keyboard_and_its_links_can_be_hit(phone):
    work = Work(phone, "map-start").open()
    made_map(work)
    for link in work.root.locator(".px-check .px-link").all():
        assert link.bounding_box()["height"] >= 44
    work.send.tap()
    asked = work.root.get_by_role("group", name=work.t("submit.confirm"))
    expect(asked).to_be_focused()
    expect(asked.get_by_role("button").first).to_be_in_viewport()


def test_a_disabled_button_can_be_read_when_it_is_tapped(phone):
    work = Work(phone, "map-start").open()
    made_map(work).saved()
    phone.context.set_offline(True)
    work.add("วัดใหม่")
    expect(work.send).to_be_disabled()
    work.send.hover(force=True)
    assert work.send.evaluate(CONTRAST) >= 4.5


def test_a_tile_to_tick_shows_its_box_before_it_is_ticked(phone):
    work = Work(phone, "map-start").open().add(*NAMES).saved()
    boxes_show(work.edit(NAMES[0]))
    friends = Work(phone, "friends-start").open()
    boxes_show(friends.root.locator(".pf-rows"))
    # No kind has tiles to tick in three columns yet; the next one may.
    friends.root.locator(".px-tiles").evaluate_all("all => all.forEach(one => one.classList.add('px-t3'))")
    boxes_show(friends.root.locator(".pf-rows"))
    assert phone.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def boxes_show(part: Locator) -> None:
    tiles = part.locator(".px-tile:has([type=checkbox]:not(:checked))")
    expect(tiles).not_to_have_count(0)
    for tile in tiles.all():
        box = tile.locator(".px-tick")
        expect(box).to_be_visible()
        assert box.evaluate("one => getComputedStyle(one).borderTopStyle") == "solid"
        assert box.bounding_box()["width"] >= 18


def test_an_open_note_says_whether_it_is_saved(phone):
    work = Work(phone, "aar-start").open()
    work.root.get_by_role("button", name=work.t("aar.add_note")).locator("visible=true").first.tap()
    note = work.root.locator(".px-aar-slip.px-edit")
    note.get_by_label(work.t("aar.note"), exact=True).fill("ครูเวรหน้าประตูช่วยได้มาก")
    expect(note.get_by_text(work.t.like("save.saved"))).to_be_visible()
    phone.context.set_offline(True)
    note.get_by_label(work.t("aar.note"), exact=True).fill("ครูเวรหน้าประตูช่วยได้มาก ทุกเช้า")
    expect(note.get_by_text(work.t.like("save.device"))).to_be_visible()
    assert work.line.count() == 1, "announced once"


def test_what_she_knows_is_folded_and_said_once(phone):
    work = Work(phone, "map-start").open()
    privacy = work.root.locator(".px-privacy")
    expect(privacy).to_be_visible()
    lead = work.root.locator(".px-lead")
    expect(lead).to_be_visible()
    # Below a module card that says all it can; without the three lines of level, competencies and people it is at 800.
    assert work.field(work.t("map.add_label")).bounding_box()["y"] < 900, "the first field is near"
    expect(work.root.locator(".pm section > svg")).to_be_visible()
    work.add(*NAMES).saved()
    work.open()
    expect(privacy).to_have_count(0)
    expect(lead).to_be_hidden()
    assert work.root.locator(".pm-school").bounding_box()["y"] < 480
    work.root.get_by_role("heading", level=2).get_by_role("button").tap()
    expect(lead).to_be_visible()
    other = Work(phone, "strength-start").open()
    expect(other.root.locator(".px-lead")).to_be_visible()
    expect(other.root.locator(".px-privacy")).to_have_count(0)


def test_who_reads_it_is_said_until_anything_is_begun(phone):
    work = Work(phone, "aar-start").open()
    expect(work.root.locator(".px-privacy")).to_be_visible()
    work.root.get_by_role("button", name=work.t("aar.add_note")).locator("visible=true").first.tap()
    work.field(work.t("aar.note")).fill("ครูเวรหน้าประตูช่วยได้มาก")
    work.saved()
    expect(work.root.locator(".px-privacy")).to_be_visible()
    for block in ("strength-start", "map-start", "aar-start"):
        other = Work(phone, block).open()
        expect(other.root.locator(".px-privacy")).to_have_count(0)


def test_the_button_for_those_chosen_is_in_view_wherever_one_is_chosen(person):
    page = person("aree", width=360, height=740, touch=True)
    desk = Desk(page).open()
    desk.root.get_by_text(desk.t("absent.title"), exact=True).tap()
    first = desk.root.get_by_role("list", name=desk.t("absent.list")).get_by_role("checkbox").first
    first.tap()
    button = desk.button("absent.chosen_one")
    expect(button).to_be_in_viewport()
    expect(first).to_be_in_viewport()
