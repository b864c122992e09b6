/** Going to an item's place on the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { comeTo, jump } from "./jump";

const scrolled = vi.fn<(options: ScrollIntoViewOptions) => void>();
const page = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled as unknown as Element["scrollIntoView"];
});
afterEach(() => {
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

describe("a jump", () => {
  it("gives the focus to the first thing at the place that takes it", () => {
    const root = page('<div data-at="few#text"><input type="hidden"><input disabled><textarea id="few"></textarea><button></button></div>');
    expect(jump(root, "few#text")).toBe(true);
    expect(document.activeElement?.id).toBe("few");
  });

  it("goes to the item where its field has no place of its own", () => {
    const root = page('<section data-at="partner:a"><button id="open"></button></section>');
    expect(jump(root, "partner:a#story")).toBe(true);
    expect(document.activeElement?.id).toBe("open");
  });

  it("opens all that is folded above the place", () => {
    const root = page('<details><details><p data-at="q:care"></p></details></details><details id="other"></details>');
    jump(root, "q:care");
    expect([...root.querySelectorAll("details")].map(({ open }) => open)).toEqual([true, true, false]);
  });

  it("makes a place that takes no focus take it, but not by the Tab key", () => {
    const root = page('<p data-at="q:care"></p>');
    jump(root, "q:care");
    expect(document.activeElement).toBe(root.querySelector("p"));
    expect(root.querySelector("p")?.tabIndex).toBe(-1);
  });

  it("says that there is no such place", () => {
    const root = page('<p data-at="q:care"></p>');
    expect(jump(root, "q:bridge")).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  it("brings a small place to the middle, and a tall one to its beginning", () => {
    const root = page('<p data-at="q:care"></p>');
    jump(root, "q:care");
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(900);
    jump(root, "q:care");
    expect(scrolled.mock.calls.map(([{ block }]) => block)).toEqual(["center", "start"]);
  });
});

describe("what was just opened", () => {
  it.each([[true, "start"], [false, "nearest"]])("on a phone (%s) comes to the %s", (phone, block) => {
    vi.stubGlobal("matchMedia", () => ({ matches: phone }));
    comeTo(page("<p></p>").querySelector("p"));
    expect(scrolled).toHaveBeenCalledWith({ block });
  });

  it("may be nothing", () => {
    comeTo(null);
    comeTo(undefined);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
