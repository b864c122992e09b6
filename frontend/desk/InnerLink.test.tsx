/** Links between the desk's own views. */
import { cleanup, createEvent, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { InnerLink } from "./InnerLink";
import { show } from "./stage.fixture";

/** Whether the page opens it itself, and what it was told. */
function press(how: object): [boolean, unknown[][]] {
  const onGo = vi.fn();
  show(<InnerLink href="/review/one/" onGo={onGo} row="one">ครูบัวแก้ว</InnerLink>);
  const link = screen.getByText("ครูบัวแก้ว");
  const click = createEvent.click(link, how);
  // jsdom opens no pages; it would say so aloud.
  link.addEventListener("click", (event) => { if (!event.defaultPrevented) event.preventDefault(); });
  const own = vi.spyOn(click, "preventDefault");
  fireEvent(link, click);
  return [own.mock.calls.length > 0 && onGo.mock.calls.length > 0, onGo.mock.calls];
}

afterEach(cleanup);

describe("a link", () => {
  it("opens in the page", () => {
    expect(press({})).toEqual([true, [["/review/one/"]]]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])("is the browser's with %o", (how) => {
    expect(press(how)).toEqual([false, []]);
  });

  it("has an address of its own, and the row it is of", () => {
    show(<InnerLink href="/review/one/" onGo={vi.fn()} row="one" class="pd-open">ก</InnerLink>);
    const link = screen.getByRole("link");
    expect([link.getAttribute("href"), link.dataset["row"], link.className]).toEqual(["/review/one/", "one", "pd-open"]);
  });
});
